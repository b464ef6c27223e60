/** Het formulier in een echte browser: een zaak van begin tot eind, fouten, wijzigen, toetsenbord, axe, en geen verzoek naar buiten. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maakSite } from '../../compiler/site/index.ts';
import { maakMap } from '../cli/draai.ts';
import { axeFouten, kijker, start, teBreed, zetNeer, zonderBrowser, type Kijker } from './browser.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { bundel, invoerVan } from './siteproef.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const V = 'vmobw-zhe-2026';
const CRITERIA = `${V}/uitkomst-client.voldoet-aan-de-algemene-criteria.html`;

const BOTSING = `regeling "Kleine botsing"
  kenmerk: botsing
  geldig: met ingang van 1 januari 2026

gegevens over de aanvraag
  begindatum: datum "Wanneer begint het?"
  einddatum: datum "Wanneer eindigt het?"

controle "de einddatum ligt niet vóór de begindatum"
  De einddatum van de aanvraag ligt op of na de begindatum van de aanvraag.

uitkomsten over de aanvraag
  is op tijd: ja/nee

artikel 1
  De aanvraag is op tijd indien de begindatum van de aanvraag op of na 1 maart 2026 ligt en de einddatum van de aanvraag op of vóór 1 mei 2026 ligt.

voorbeeld "Op tijd"
  gegeven
    De begindatum van de aanvraag is 1 maart 2026.
    De einddatum van de aanvraag is 1 mei 2026.
  verwacht
    De aanvraag is op tijd.
`;

describe.skipIf(zonderBrowser !== undefined)('het formulier', () => {
  let browser: Browser;
  let map: string;
  const open: Kijker[] = [];
  const maak = async (opties: Parameters<typeof kijker>[2] = {}): Promise<Kijker> => {
    const een = await kijker(browser, map, opties);
    open.push(een);
    return een;
  };

  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'regel-site-'));
    const klein = maakMap({ 'botsing/botsing.regel': BOTSING });
    const regelingen = [
      ...invoerVan(WORTEL, ['policies/nissewaard-beschermde-woonvormen-2026']),
      ...invoerVan(WORTEL, ['policies/vlissingen-uitvoeringsregel-bw']),
      ...invoerVan(klein, ['botsing']),
    ];
    zetNeer(map, maakSite({ regelingen, programmas: await bundel() }));
    browser = await start();
  }, 120_000);

  afterEach(async () => {
    const misgegaan = open.flatMap((een) => een.misgegaan);
    for (const { page } of open.splice(0)) await page.context().close();
    expect(misgegaan).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(map, { recursive: true, force: true });
  });

  // ── Een zaak ───────────────────────────────────────────────────────────────────────────────────────────────────

  it('vraagt tot de uitkomst vaststaat, en zegt waarom', async () => {
    const { page, ga } = await maak();
    await ga(CRITERIA);
    expect(await uitkomst(page)).toContain('nog niet te zeggen');
    const gesteld = await antwoordTotKlaar(page, {
      'onder een andere wet als niet noodzakelijk': 'nee',
      'datum is de aanvraag': '20 maart 2026',
      geboortedatum: '14 mei 1990',
      'datum is de melding': '1-2-2026',
      'besluit het college': '2026-05-01',
      'Nederlandse nationaliteit': 'ja',
      'vóór 1 januari 2026 al op de aanvraag': 'nee',
      'Met welke problematiek': 'psychische problematiek',
      'wil en accepteert': 'ja',
      'Uit welke van deze wetten': 'Geen van deze',
      traject: 'ja',
      'op eigen kracht': 'nee',
      redden: 'nee',
      'zelfstandig wonen, ': 'nee',
      'oplossing die past': 'nee',
      belemmeringen: 'nee',
      zelfredzamer: 'ja',
      'buiten kantoortijden': 'ja',
    });
    expect(gesteld.length).toBeGreaterThan(8);
    expect(await uitkomst(page)).toBe('De cliënt voldoet aan de algemene criteria: ja.');
    const tekst = (await page.textContent('.uitkomst')) ?? '';
    expect(tekst).toContain('artikel 3.2, eerste lid');
    expect(await page.textContent('.waarom[open] .proza')).toContain('artikel 3.2, eerste lid');
    // Bij een gekozen lezing staat wat de andere hier zou geven.
    expect(await page.textContent('.waarom[open] .proza')).toMatch(
      /Met lezing \w (was de uitkomst dezelfde|zou de uitkomst)/,
    );
    await page.click('text=Wat zou het anders maken?');
    expect(await page.textContent('#anders ~ .proza')).toContain('artikel 3.2, eerste lid');
    // Gevoelige gegevens komen pas als zij nodig zijn, en zijn gemerkt.
    const gevoelig = gesteld.findIndex((vraag) => vraag.gevoelig);
    expect(gevoelig).toBeGreaterThan(2);
    // De plek van de bepaling is echt.
    await page.click('.uitkomst a:text-is("artikel 3.2, eerste lid, onderdeel a")');
    await page.waitForURL(/artikel-3\.2\.html#b-1-a$/);
  });

  it('laat onbekend onbekend: wie alles overslaat, krijgt geen nee', async () => {
    const { page, ga } = await maak();
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html');
    while ((await page.locator('#vraag').count()) > 0) await page.click('text=Weet ik niet');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: nog niet te zeggen.');
    expect(await page.textContent('#klaar')).toBe('Er is niets meer te vragen');
    await page.click('text=Toch beantwoorden >> nth=0');
    expect(await page.locator('#vraag').count()).toBe(1);
  });

  it('weigert een onmogelijke datum met wat er verwacht wordt, en houdt wat er staat', async () => {
    const { page, ga } = await maak();
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html');
    await geef(page, '31 februari 2026');
    const weigering = page.locator('#weigering');
    expect(await weigering.textContent()).toMatch(/31 februari 2026.*28 dagen.*Verwacht: /s);
    expect(await page.inputValue('#antwoord')).toBe('31 februari 2026');
    expect(await page.getAttribute('#antwoord', 'aria-invalid')).toBe('true');
    expect(await actief(page)).toBe('weigering');
    await geef(page, '28 februari 2026');
    expect(await page.locator('#weigering').count()).toBe(0);
  });

  it('toont bij een tegenspraak beide antwoorden, en verliest niets', async () => {
    const { page, ga } = await maak();
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html');
    await geefBij(page, { begindatum: '10 april 2026', einddatum: '1 april 2026' });
    const tekst = (await page.textContent('#proef')) ?? '';
    expect(tekst).toContain('Deze antwoorden kunnen niet samen waar zijn');
    expect(tekst).toContain('de einddatum ligt niet vóór de begindatum');
    const botsend = await page.locator('section.fout .antwoorden li').allTextContents();
    expect(botsend.join(' ')).toMatch(/1 april 2026.*10 april 2026|10 april 2026.*1 april 2026/);
    await page.click('section.fout .antwoorden li:has-text("einddatum") button');
    await geef(page, '20 april 2026');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: ja.');
  });

  it('zegt wat een gewijzigd antwoord verandert', async () => {
    const { page, ga } = await maak();
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html#voorbeeld=1-op-tijd');
    await page.waitForSelector('#klaar');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: ja.');
    await page.click('.antwoorden li:has-text("begindatum") button');
    expect(await page.inputValue('#antwoord')).toBe('1 maart 2026');
    await geef(page, '28 februari 2026');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: nee.');
    expect(await page.textContent('.melding')).toContain('De uitkomst verandert van ja in nee');
  });

  it('laadt een voorbeeld, bewaart de zaak als JSON en opent haar weer', async () => {
    const { page, ga } = await maak();
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html');
    await page.click('text=Toon voorbeelden');
    await page.click('text=Laad');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: ja.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Bewaar als bestand'),
    ]);
    const json = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(json)).toEqual({ aanvraag: { begindatum: '2026-03-01', einddatum: '2026-05-01' } });
    await page.click('text=Begin opnieuw');
    expect(await uitkomst(page)).toContain('nog niet te zeggen');
    await page.click('text=De zaak als JSON');
    const bestand = (tekst: string): object => ({
      name: 'zaak.json',
      mimeType: 'application/json',
      buffer: Buffer.from(tekst),
    });
    await page.setInputFiles('#open', bestand('{ niet') as never);
    expect(await page.textContent('.fout')).toContain('geen JSON');
    await page.setInputFiles('#open', bestand('{"aanvraag":{"begindatm":"2026-03-01"}}') as never);
    await page.waitForSelector('.fout:has-text("begindatum")');
    await page.setInputFiles('#open', bestand(json) as never);
    await page.waitForSelector('#klaar');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: ja.');
  });

  it('klapt de gegevens van een geladen voorbeeld dicht, en elk is te wijzigen', async () => {
    const { page, ga } = await maak({ bypassCSP: true });
    await ga(CRITERIA);
    await page.click('text=Toon voorbeelden');
    await page.click('text=Laad');
    const vooraf = page.locator('details.vooraf');
    const kop = vooraf.locator('summary');
    const aantal = Number(/^(\d+) gegevens uit het voorbeeld$/.exec((await kop.textContent()) ?? '')?.[1]);
    expect(aantal).toBeGreaterThan(6);
    expect(await vooraf.getAttribute('open')).toBeNull();
    expect(await vooraf.locator('li button').count()).toBe(aantal);
    await kop.click();
    const regel = vooraf.locator('li:has-text("geboortedatum")').first();
    await regel.locator('button').click();
    await geef(page, '2 maart 1970');
    expect(await page.textContent('#antwoorden ~ ul')).toContain('2 maart 1970');
    expect(await kop.textContent()).toBe(`${String(aantal - 1)} gegevens uit het voorbeeld`);
    expect(await axeFouten(page)).toEqual([]);
    // Op papier staat alles er, ook dichtgeklapt.
    await kop.click();
    expect(await vooraf.locator('li').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await vooraf.locator('li').first().isVisible()).toBe(true);
  });

  it('werkt met alleen het toetsenbord', async () => {
    const { page, ga } = await maak();
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    const tabTot = async (id: string): Promise<void> => {
      for (let i = 0; i < 40 && (await actief(page)) !== id; i++) await page.keyboard.press('Tab');
      expect(await actief(page)).toBe(id);
    };
    const datum = async (): Promise<string> =>
      (await page.textContent('legend'))?.includes('begint') ? '1 maart 2026' : '1 mei 2026';
    await tabTot('antwoord');
    await page.keyboard.type(await datum());
    await page.keyboard.press('Enter');
    expect(await actief(page)).toBe('vraag');
    await tabTot('antwoord');
    await page.keyboard.type(await datum());
    await page.keyboard.press('Enter');
    expect(await actief(page)).toBe('klaar');
    expect(await uitkomst(page)).toBe('De aanvraag is op tijd: ja.');
    expect(await page.textContent('[aria-live]')).toContain('de aanvraag is op tijd: ja');
  });

  // ── Toegankelijkheid ───────────────────────────────────────────────────────────────────────────────────────────

  it.each([
    { kleur: 'light', breed: 1200 },
    { kleur: 'dark', breed: 320 },
  ] as const)('doorstaat axe in $kleur op $breed pixels', async ({ kleur, breed }) => {
    const { page, ga } = await maak({
      colorScheme: kleur,
      viewport: { width: breed, height: 800 },
      bypassCSP: true,
    });
    const fouten: string[] = [];
    const kijk = async (naam: string): Promise<void> => {
      fouten.push(...(await axeFouten(page)).map((fout) => `${naam}: ${fout}`));
      const over = await teBreed(page);
      if (over > 0) fouten.push(`${naam}: ${String(over)} pixels te breed`);
    };
    for (const pad of [
      'index.html',
      `${V}/index.html`,
      `${V}/artikel-2.6.html`,
      `${V}/lezingen.html`,
      'zoeken.html?q=aanspraak',
    ]) {
      await ga(pad);
      await kijk(pad);
    }
    await ga(CRITERIA);
    await kijk('formulier, leeg');
    await page.click('text=Toon voorbeelden');
    await page.selectOption('#voorbeeld', { index: 3 });
    await page.click('text=Laad');
    await kijk('formulier, met antwoorden');
    await ga('botsing/uitkomst-aanvraag.is-op-tijd.html');
    await geef(page, '31 februari 2026');
    await kijk('formulier, geweigerd');
    await geefBij(page, { begindatum: '10 april 2026', einddatum: '1 april 2026' });
    await kijk('formulier, tegenspraak');
    expect(fouten).toEqual([]);
  });

  it('houdt zich aan zijn eigen beleid: een vreemd script draait niet', async () => {
    const { page, misgegaan, ga } = await maak();
    await ga(CRITERIA);
    await page.evaluate(
      `(() => { const s = document.createElement('script'); s.textContent = 'globalThis.gehackt = 1'; document.head.append(s); })()`,
    );
    expect(await page.evaluate('globalThis.gehackt')).toBeUndefined();
    expect(misgegaan.splice(0).join(' ')).toContain('Content Security Policy');
  });

  it('vindt een artikel, een uitkomst en een nummer', async () => {
    const { page, ga } = await maak();
    await ga('index.html');
    await page.fill('#zoek', 'onderzoeksverslag');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#zoekuitslag li');
    expect(await page.textContent('#zoekuitslag')).toContain('Artikel 2.6 Onderzoeksverslag');
    await page.fill('#zoek', '3.2');
    await page.click('#zoekuitslag a:has-text("Artikel 3.2")');
    await page.waitForURL(/artikel-3\.2\.html$/);
  });
});

// ── Hulp ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const actief = async (page: Page): Promise<string> =>
  (await page.evaluate('document.activeElement.id')) as string;

const uitkomst = async (page: Page): Promise<string> => (await page.textContent('.slotzin')) ?? '';

/** Geeft het antwoord op de vraag die er staat: een knop, vinkjes of tekst, en bij een oordeel een motivering. */
async function geef(page: Page, antwoord: string): Promise<void> {
  const keus = page.locator('.vraag .keus', {
    has: page.getByText(antwoord === 'ja' ? 'Ja' : antwoord === 'nee' ? 'Nee' : antwoord, { exact: true }),
  });
  if ((await keus.count()) > 0) await keus.first().locator('input').check();
  else await page.fill('.vraag input[type=text] >> nth=0', antwoord, { timeout: 2000 });
  if ((await page.locator('#motivering').count()) > 0)
    await page.fill('#motivering', 'Omdat dat in het gesprek bleek.');
  await page.click('.vraag button[type=submit]');
}

/** Geeft de antwoorden op de kleine regeling, in welke volgorde zij ook gevraagd worden. */
async function geefBij(
  page: Page,
  { begindatum, einddatum }: { begindatum: string; einddatum: string },
): Promise<void> {
  for (let i = 0; i < 2; i++)
    await geef(page, (await page.textContent('legend'))?.includes('begint') ? begindatum : einddatum);
}

async function antwoordTotKlaar(
  page: Page,
  antwoorden: Readonly<Record<string, string>>,
): Promise<readonly { readonly vraag: string; readonly gevoelig: boolean }[]> {
  const gesteld: { vraag: string; gevoelig: boolean }[] = [];
  while ((await page.locator('#vraag').count()) > 0) {
    const vraag = (await page.textContent('legend')) ?? '';
    const [, antwoord] = Object.entries(antwoorden).find(([deel]) => vraag.includes(deel)) ?? [];
    if (antwoord === undefined) throw new Error(`Geen antwoord op: ${vraag}`);
    gesteld.push({ vraag, gevoelig: (await page.locator('.vraag .merk-open').count()) > 0 });
    await geef(page, antwoord);
    if (gesteld.length > 60) throw new Error(`Er komt geen einde aan: ${vraag}`);
  }
  return gesteld;
}
