/** De editor zoals een mens hem gebruikt: de verordening openen, een regel breken, kijken en herstellen. Schermafdrukken staan in `schermen/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  geenFouten,
  kies,
  kleuren,
  opdracht,
  openBestand,
  sluitTab,
  tab,
  volg,
  wijsAan,
  zetIn,
  zichtbaar,
  zoek,
} from './handen.ts';
import { werkbank, werkbankAanwezig } from './hulp.ts';
import { openScherm, type Scherm } from './scherm.ts';
import { ROOT, type Werkbank } from './werkbank.ts';

const NISSEWAARD = 'nissewaard-beschermde-woonvormen-2026';

describe.skipIf(!werkbankAanwezig())(`zoals een mens het ziet ${inject('reden')}`, () => {
  let bank: Werkbank;
  let scherm: Scherm;
  let blad: Page;
  const opSchijf = (naam: string): string => readFileSync(join(bank.beleid, NISSEWAARD, naam), 'utf8');
  const oorspronkelijk = (naam: string): string =>
    readFileSync(join(ROOT, 'policies', NISSEWAARD, naam), 'utf8');
  const golf = (): Locator => blad.locator('.squiggly-error').first();

  beforeAll(async () => {
    bank = await werkbank();
    scherm = await openScherm(bank);
    blad = scherm.bladzijde;
    // Wat een link opent, komt niet van het net.
    await blad.context().route(
      ({ protocol }) => protocol === 'https:',
      (verzoek) => verzoek.fulfill({ body: 'de officiële tekst' }),
    );
    await blad.locator('.monaco-workbench').waitFor();
  });
  afterAll(async () => {
    await scherm.sluit();
    await bank.stop();
  });

  // Elke stap begint waar de vorige ophield: na een misser zegt de rest niets meer.
  let mis = false;
  beforeEach(({ skip }) => {
    if (mis) skip('een eerdere stap mislukte');
  });
  afterEach(async ({ task }) => {
    mis ||= task.result?.state === 'fail';
    if (task.result?.state === 'fail') await scherm.bewaar(`mislukt-${task.name.slice(0, 40)}`);
  });

  it('opent de verordening: gekleurd, met haar titel in de statusbalk', async () => {
    await openBestand(blad, 'nissewaard.regel');
    const status = blad.locator('[id*="regel.stand"]').first();
    await expect.poll(() => status.textContent()).toContain('Verordening maatschappelijke');
    await expect.poll(() => kleuren(blad)).toBeGreaterThan(3);
    await scherm.bewaar('01-verordening');
  });

  it('onderstreept een gebroken regel, en zegt bij aanwijzen in het Nederlands wat er mis is', async () => {
    await zoek(blad, 'De ontvanger van de melding is het college van de woongemeente');
    await blad.keyboard.press('ArrowLeft');
    for (let i = 0; i < 4; i++) await blad.keyboard.press('ArrowRight');
    await blad.keyboard.type('x');
    await golf().waitFor();
    await scherm.bewaar('02-golflijn');
    const wolk = await wijsAan(blad, 'oxntvanger');
    await expect.poll(() => wolk.textContent()).toMatch(/niet te begrijpen|komt in geen/);
    expect(await wolk.textContent()).toContain('N001');
    await scherm.bewaar('03-aanwijzen');
  });

  it('de code in de melding opent haar lange uitleg', async () => {
    await blad.locator('.monaco-hover:visible a.code-link').first().click();
    await tab(blad, 'Preview N001').waitFor();
    const inhoud = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await inhoud.getByRole('heading', { name: /^N001: / }).waitFor();
    await scherm.bewaar('04-uitleg-van-de-code');
    await sluitTab(blad, 'Preview N001');
  });

  it('de lamp herstelt de fout; ongedaan maken gaat een stap tegelijk terug', async () => {
    await zetIn(blad, 'oxntvanger');
    await blad.keyboard.press('Control+.');
    const gekozen = blad.locator('.action-widget .monaco-list-row.focused');
    await gekozen.waitFor();
    await scherm.bewaar('05-lamp');
    for (let i = 0; i < 5 && (await gekozen.textContent()) !== "Vervang door 'ontvanger'"; i++)
      await blad.keyboard.press('ArrowDown');
    await blad.keyboard.press('Enter');
    await geenFouten(blad);
    expect(await zichtbaar(blad)).toContain(
      'De ontvanger van de melding is het college van de woongemeente.',
    );
    await scherm.bewaar('06-hersteld');
    await blad.keyboard.press('Control+Z');
    await golf().waitFor();
    await blad.keyboard.press('Control+Z');
    await geenFouten(blad);
    await blad.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('de kop van artikel 3.2 opent de officiële tekst, en de regeling blijft staan waar zij stond', async () => {
    const regel = async (): Promise<string | undefined> =>
      (/Ln (\d+)/.exec((await blad.locator('[id="status.editor.selection"]').textContent()) ?? '') ?? [])[1];
    const opent = async (link: string): Promise<string> => {
      const bladzijde = blad.context().waitForEvent('page');
      await volg(blad, link);
      const nieuw = await bladzijde;
      await nieuw.waitForURL(/^https:/);
      const adres = nieuw.url();
      await nieuw.close();
      return adres;
    };
    await zoek(blad, 'artikel 3.2 "');
    const hier = await regel();
    const wolk = await wijsAan(blad, 'artikel 3.2');
    await expect.poll(() => wolk.textContent()).toContain('Artikel 3.2 op zoek.officielebekendmakingen.nl');
    await scherm.bewaar('07-link-van-artikel-3.2');
    expect(await opent('artikel 3.2')).toBe('https://zoek.officielebekendmakingen.nl/gmb-2025-557578.html');
    expect(await regel()).toBe(hier);
    await zoek(blad, 'artikel 2.3.2, eerste lid, van de Wmo 2015');
    expect(await opent('de Wmo 2015')).toMatch(/^https:\/\/wetten\.overheid\.nl\/.*artikel=2\.3\.2&lid=1/);
    await tab(blad, 'nissewaard.regel').and(blad.locator('.active')).waitFor();
    await scherm.bewaar('08-na-de-links');
  });

  it('een naam van drie woorden komt in één keer uit de lijst', async () => {
    await zoek(blad, 'kan worden doorgestuurd');
    await blad.keyboard.type('kan');
    const lijst = blad.locator('.suggest-widget.visible');
    const gekozen = lijst.locator('.monaco-list-row.focused');
    await lijst.locator('.monaco-list-row', { hasText: 'kan worden doorgestuurd' }).waitFor();
    for (let i = 0; i < 5 && (await gekozen.textContent()) !== 'kan worden doorgestuurd'; i++)
      await blad.keyboard.press('ArrowDown');
    await scherm.bewaar('09-aanvulling');
    await blad.keyboard.press('Enter');
    await lijst.waitFor({ state: 'hidden' });
    await geenFouten(blad);
    expect(await zichtbaar(blad)).toContain('De melding kan worden doorgestuurd\n');
    // Wie de naam zelf uittypt, krijgt met Enter een nieuwe regel, ook al staat de lijst nog open.
    const regels = (await zichtbaar(blad)).split('\n').indexOf('  De melding kan worden doorgestuurd');
    await blad.keyboard.press('Backspace');
    await blad.keyboard.type('d');
    await lijst.waitFor();
    await blad.keyboard.press('Enter');
    await expect.poll(async () => (await zichtbaar(blad)).split('\n')[regels + 1]?.trim()).toBe('');
    await scherm.bewaar('10-uitgetypt');
    await opdracht(blad, 'File: Revert File');
    await blad.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('F2 hernoemt haar in alle bestanden; één keer ongedaan maken zet alles terug', async () => {
    const bestanden = ['nissewaard.regel', 'begrippen.regel', 'voorbeelden.regel'];
    await zetIn(blad, 'kan worden doorgestuurd');
    await blad.keyboard.press('F2');
    const veld = blad.locator('.rename-box input').first();
    await veld.waitFor();
    expect(await veld.inputValue()).toBe('kan worden doorgestuurd');
    await scherm.bewaar('11-hernoemen');
    await veld.fill('mag worden doorgezonden');
    await blad.keyboard.press('Enter');
    await expect
      .poll(() => bestanden.filter((naam) => opSchijf(naam).includes('mag worden doorgezonden')))
      .toEqual(bestanden);
    await openBestand(blad, 'begrippen.regel nissewaard');
    await zoek(blad, 'mag worden doorgezonden');
    await scherm.bewaar('12-het-andere-bestand');
    await tab(blad, 'nissewaard.regel').click();
    await zoek(blad, 'De melding mag worden doorgezonden');
    await geenFouten(blad);
    await blad.keyboard.press('Control+Z');
    await expect.poll(() => zichtbaar(blad)).toContain('De melding kan worden doorgestuurd');
    await expect.poll(() => blad.locator('.tab.dirty').count()).toBe(bestanden.length);
    await opdracht(blad, 'File: Save All');
    await expect.poll(() => bestanden.map(opSchijf)).toEqual(bestanden.map(oorspronkelijk));
  });

  it('opmaken is in één keer ongedaan te maken', async () => {
    await zoek(blad, 'De melding kan worden doorgestuurd');
    await blad.keyboard.type('De   melding    kan worden doorgestuurd');
    await blad.keyboard.press('Escape');
    await opdracht(blad, 'Format Document');
    await expect.poll(() => zichtbaar(blad)).toContain('  De melding kan worden doorgestuurd');
    await blad.keyboard.press('Control+Z');
    await expect.poll(() => zichtbaar(blad)).toContain('  De   melding    kan worden doorgestuurd');
    await opdracht(blad, 'File: Revert File');
    await blad.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('de proefverkenner draait de voorbeelden van een regeling', async () => {
    await blad.locator('.activitybar a[aria-label^="Testing"]').click();
    const regeling = blad.locator('.test-explorer .monaco-list-row', {
      hasText: 'Algemene wet bestuursrecht',
    });
    await regeling.click();
    await regeling.locator('[aria-label^="Run Test"]').first().click();
    await regeling.locator('.codicon-testing-passed-icon').waitFor();
    await scherm.bewaar('13-proefverkenner');
  });

  it('een voorbeeld dat mislukt zegt naast de tekst wat er verwacht werd en wat eruit kwam', async () => {
    await openBestand(blad, 'voorbeelden-termijnen.regel wet-awb');
    await zoek(blad, 'Het bestuursorgaan is niet bevoegd');
    await blad.keyboard.type('Het bestuursorgaan is bevoegd');
    await opdracht(blad, 'Regel: Draai de voorbeelden van dit bestand');
    const bericht = blad.locator('.test-error-content-widget').first();
    await bericht.waitFor();
    expect(await bericht.textContent()).toContain('nee != ja');
    await bericht.click();
    await blad.getByText("maar de uitkomst is 'nee'").or(blad.getByText('Expected')).first().waitFor();
    await scherm.bewaar('14-voorbeeld-mislukt');
    await blad.keyboard.press('Escape');
  });

  it('leg uit: waarom, in zinnen waarin elke bepaling naar haar plaats leidt', async () => {
    await opdracht(blad, 'Regel: Leg dit voorbeeld uit');
    const uitleg = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await uitleg.getByText("maar de uitkomst is 'nee'").waitFor();
    await scherm.bewaar('15-leg-uit');
    await uitleg.getByRole('link', { name: 'artikel 4:5, vijfde lid', exact: true }).first().click();
    await tab(blad, 'awb.regel').waitFor();
    await scherm.bewaar('16-naar-de-bepaling');
    await sluitTab(blad, 'Uitleg: ');
    await tab(blad, 'voorbeelden-termijnen').click();
    await opdracht(blad, 'File: Revert File');
  });

  it('een zaak: antwoorden geven, en zien dat de uitkomst meegaat met de regeling', async () => {
    await openBestand(blad, 'nissewaard.regel');
    await opdracht(blad, 'Regel: Probeer een zaak…');
    await kies(blad, 'Verordening', 'ontvanger van de melding');
    const zaak = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await zaak.getByRole('heading', { name: 'Ontvanger van de melding' }).waitFor();
    await zaak.getByLabel('Datum').fill('2 maart 2026');
    await zaak.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await zaak.getByText('datum van de melding: 2 maart 2026.').first().waitFor();
    await zaak.getByLabel('Geen van deze').check();
    await zaak.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await zaak.locator('.slotzin', { hasText: 'het college van de woongemeente' }).waitFor();
    await scherm.bewaar('17-zaak');
    await tab(blad, 'nissewaard.regel').click();
    await zoek(blad, 'De ontvanger van de melding is het college van de woongemeente');
    await blad.keyboard.type('De ontvanger van de melding is het college van de centrumgemeente');
    await zaak
      .getByText(
        'verandert de uitkomst van het college van de woongemeente in het college van de centrumgemeente',
      )
      .first()
      .waitFor();
    await scherm.bewaar('18-zaak-na-een-wijziging');
    await opdracht(blad, 'File: Revert File');
  });

  it('een zaak is te bewaren als voorbeeld, in zinnen die hetzelfde zeggen', async () => {
    const zaak = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await zaak.getByRole('button', { name: 'Bewaar als voorbeeld…' }).click();
    await blad.locator('.quick-input-title', { hasText: 'Bewaar de zaak' }).waitFor();
    await blad.keyboard.type('Mijn eigen zaak');
    await blad.keyboard.press('Enter');
    const nieuw = blad.locator('.view-line', { hasText: 'Mijn eigen zaak' });
    await nieuw.waitFor();
    await blad.locator('.view-line', { hasText: 'woongemeente' }).last().waitFor();
    await scherm.bewaar('19-bewaard-als-voorbeeld');
    await opdracht(blad, 'File: Revert File');
    await sluitTab(blad, 'Zaak: ');
  });

  it('de officiële tekst staat ernaast en schuift mee', async () => {
    const map = join(bank.beleid, NISSEWAARD);
    await tab(blad, 'nissewaard.regel').click();
    await opdracht(blad, 'Regel: Toon de officiële tekst ernaast');
    await blad.locator('.notification-toast', { hasText: 'ligt geen officiële tekst' }).waitFor();
    await opdracht(blad, 'Notifications: Clear All Notifications');
    writeFileSync(join(map, 'bron.txt'), verzonnenTekst());
    await opdracht(blad, 'Regel: Toon de officiële tekst ernaast');
    await tab(blad, 'Verordening maatschappelijke').waitFor();
    await zoek(blad, 'artikel 2.6 "');
    await blad.locator('.view-line', { hasText: 'Artikel 2.6 Verzonnen' }).waitFor();
    await scherm.bewaar('20-officiele-tekst');
    await sluitTab(blad, 'Verordening maatschappelijke');
  });

  it('de dekking leidt naar een artikel, het diagram toont waar een uitkomst van afhangt', async () => {
    await blad.locator('.activitybar a[aria-label^="Regel"]').click();
    const rij = (tekst: string): Locator =>
      blad.locator('.sidebar .monaco-list-row', { hasText: tekst }).first();
    await rij('Verordening maatschappelijke').click();
    await rij('Hoofdstuk 2').locator('.monaco-tl-twistie').click();
    await rij('Artikel 2.2').click();
    await blad.locator('.view-line', { hasText: 'artikel 2.2' }).first().waitFor();
    await scherm.bewaar('21-dekking');
    await opdracht(blad, 'Regel: Toon waar een uitkomst van afhangt…');
    await kies(blad, 'Verordening', 'ontvanger van de melding');
    const diagram = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await diagram.getByRole('link', { name: /datum van de melding/ }).waitFor();
    await scherm.bewaar('22-diagram');
  });
});

/** Genoeg verzonnen artikelen om doorheen te schuiven. */
const verzonnenTekst = (): string =>
  [1, 2, 3]
    .map((hoofdstuk) =>
      [1, 2, 3, 4, 5, 6]
        .map(
          (nummer) =>
            `Artikel ${String(hoofdstuk)}.${String(nummer)} Verzonnen\n\n1. Het eerste lid.\n2. Het tweede lid, waarin staat:\na. een onderdeel; en\nb. nog een onderdeel.\n3. Het derde lid.\n`,
        )
        .join('\n'),
    )
    .map((artikelen, i) => `Hoofdstuk ${String(i + 1)} Verzonnen\n\n${artikelen}`)
    .join('\n');
