/** De editor zoals een mens hem gebruikt: de verordening openen, een regel breken, kijken en herstellen. Schermafdrukken staan in `schermen/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { kleuren, opdracht, openBestand, zoek } from './handen.ts';
import { werkbank, werkbankAanwezig } from './hulp.ts';
import { openScherm, type Scherm } from './scherm.ts';
import type { Werkbank } from './werkbank.ts';

describe.skipIf(!werkbankAanwezig())(`zoals een mens het ziet ${inject('reden')}`, () => {
  let bank: Werkbank;
  let scherm: Scherm;
  let blad: Page;

  beforeAll(async () => {
    bank = await werkbank();
    scherm = await openScherm(bank);
    blad = scherm.bladzijde;
    await blad.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  }, 120_000);
  afterAll(async () => {
    await scherm.sluit();
    await bank.stop();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await scherm.bewaar(`mislukt-${task.name.slice(0, 40)}`);
  });

  // Alles hierna wacht op de server; op een drukke machine begint hij traag.
  it('opent de verordening: gekleurd, met haar titel in de statusbalk', { timeout: 150_000 }, async () => {
    await openBestand(blad, 'nissewaard.regel');
    await blad.locator('.view-lines').waitFor();
    const status = blad.locator('#regel\\.regel\\.regel\\.stand, [id*="regel.stand"]').first();
    await expect
      .poll(() => status.textContent(), { timeout: 120_000 })
      .toContain('Verordening maatschappelijke');
    expect(await kleuren(blad)).toBeGreaterThan(3);
    await scherm.bewaar('1-verordening');
  });

  it('onderstreept een gebroken regel, en zegt bij aanwijzen in het Nederlands wat er mis is', async () => {
    await zoek(blad, 'De ontvanger van de melding is het college van de woongemeente');
    await blad.keyboard.press('ArrowLeft');
    for (let i = 0; i < 4; i++) await blad.keyboard.press('ArrowRight');
    await blad.keyboard.type('x');
    const golf = blad.locator('.squiggly-error').first();
    await golf.waitFor({ timeout: 20_000 });
    await scherm.bewaar('2-golflijn');
    await blad.mouse.move(5, 5);
    await golf.hover({ force: true });
    const wolk = blad.locator('.monaco-hover:visible').first();
    await wolk.waitFor({ timeout: 20_000 });
    await expect
      .poll(() => wolk.textContent(), { timeout: 10_000 })
      .toMatch(/niet te begrijpen|komt in geen/);
    expect(await wolk.textContent()).toContain('N001');
    await scherm.bewaar('3-aanwijzen');
  });

  it('de code in de melding opent haar lange uitleg', async () => {
    await blad.locator('.monaco-hover:visible a.code-link').first().click();
    const uitleg = blad.getByRole('tab', { name: /N001/ });
    await uitleg.waitFor({ timeout: 20_000 });
    const inhoud = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await inhoud.getByRole('heading', { name: /^N001: / }).waitFor({ timeout: 20_000 });
    await scherm.bewaar('4-uitleg-van-de-code');
    await uitleg.locator('.codicon-close').click();
  });

  it('wat hersteld is, is geen probleem meer', async () => {
    await blad.locator('.editor-instance .monaco-editor .view-lines').first().click();
    await blad.keyboard.press('Control+Z');
    await expect.poll(() => blad.locator('.squiggly-error').count(), { timeout: 20_000 }).toBe(0);
    await scherm.bewaar('5-hersteld');
  });

  it('de proefverkenner draait de voorbeelden van een regeling', async () => {
    await blad.locator('.activitybar a[aria-label^="Testing"]').click();
    const regeling = blad.locator('.test-explorer .monaco-list-row', {
      hasText: 'Algemene wet bestuursrecht',
    });
    await regeling.click({ timeout: 30_000 });
    await regeling.locator('[aria-label^="Run Test"]').first().click();
    await regeling.locator('.codicon-testing-passed-icon').waitFor({ timeout: 30_000 });
    await scherm.bewaar('6-proefverkenner');
  });

  it('een voorbeeld dat mislukt zegt naast de tekst wat er verwacht werd en wat eruit kwam', async () => {
    await openBestand(blad, 'voorbeelden-termijnen.regel wet-awb');
    await zoek(blad, 'Het bestuursorgaan is niet bevoegd');
    await blad.keyboard.type('Het bestuursorgaan is bevoegd');
    await opdracht(blad, 'Regel: Draai de voorbeelden van dit bestand');
    const bericht = blad.locator('.test-error-content-widget').first();
    await bericht.waitFor({ timeout: 30_000 });
    expect(await bericht.textContent()).toContain('nee != ja');
    await bericht.click();
    await blad.getByText("maar de uitkomst is 'nee'").or(blad.getByText('Expected')).first().waitFor();
    await scherm.bewaar('7-voorbeeld-mislukt');
    await blad.keyboard.press('Escape');
  });

  it('leg uit: waarom, in zinnen waarin elke bepaling naar haar plaats leidt', async () => {
    await opdracht(blad, 'Regel: Leg dit voorbeeld uit');
    const uitleg = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await uitleg.getByText("maar de uitkomst is 'nee'").waitFor({ timeout: 20_000 });
    await scherm.bewaar('8-leg-uit');
    await uitleg.getByRole('link', { name: 'artikel 4:5, vijfde lid', exact: true }).first().click();
    await blad.getByRole('tab', { name: /^awb\.regel/ }).waitFor({ timeout: 20_000 });
    await scherm.bewaar('9-naar-de-bepaling');
    await blad
      .getByRole('tab', { name: /^Uitleg: / })
      .locator('.codicon-close')
      .click();
    await blad.getByRole('tab', { name: /^voorbeelden-termijnen/ }).click();
    await opdracht(blad, 'File: Revert File');
  });

  it('een zaak: antwoorden geven, en zien dat de uitkomst meegaat met de regeling', async () => {
    await openBestand(blad, 'nissewaard.regel');
    await opdracht(blad, 'Regel: Probeer een zaak…');
    await blad.locator('.quick-input-title', { hasText: 'Verordening' }).waitFor({ timeout: 20_000 });
    await blad.locator('.quick-input-widget input').fill('ontvanger van de melding');
    await blad
      .locator('.quick-input-list .monaco-list-row', { hasText: /^ontvanger van de melding/ })
      .click();
    const zaak = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await zaak.getByRole('heading', { name: 'Ontvanger van de melding' }).waitFor({ timeout: 20_000 });
    await zaak.getByLabel('Datum').fill('2 maart 2026');
    await zaak.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await zaak.getByText('datum van de melding: 2 maart 2026.').first().waitFor();
    await zaak.getByLabel('Geen van deze').check();
    await zaak.getByRole('button', { name: 'Antwoord', exact: true }).click();
    await zaak.locator('.slotzin', { hasText: 'het college van de woongemeente' }).waitFor();
    await scherm.bewaar('10-zaak');
    await blad.getByRole('tab', { name: /^nissewaard\.regel/ }).click();
    await zoek(blad, 'De ontvanger van de melding is het college van de woongemeente');
    await blad.keyboard.type('De ontvanger van de melding is het college van de centrumgemeente');
    await zaak
      .getByText(
        'verandert de uitkomst van het college van de woongemeente in het college van de centrumgemeente',
      )
      .first()
      .waitFor({ timeout: 60_000 });
    await scherm.bewaar('11-zaak-na-een-wijziging');
    await opdracht(blad, 'File: Revert File');
  });

  it('een zaak is te bewaren als voorbeeld, in zinnen die hetzelfde zeggen', async () => {
    const zaak = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await zaak.getByRole('button', { name: 'Bewaar als voorbeeld…' }).click();
    await blad.locator('.quick-input-title', { hasText: 'Bewaar de zaak' }).waitFor();
    await blad.keyboard.type('Mijn eigen zaak');
    await blad.keyboard.press('Enter');
    const nieuw = blad.locator('.view-line', { hasText: 'Mijn eigen zaak' });
    await nieuw.waitFor({ timeout: 20_000 });
    await blad.locator('.view-line', { hasText: 'woongemeente' }).last().waitFor();
    await scherm.bewaar('12-bewaard-als-voorbeeld');
    await opdracht(blad, 'File: Revert File');
    await blad
      .getByRole('tab', { name: /^Zaak: / })
      .locator('.codicon-close')
      .click();
  });

  it('de officiële tekst staat ernaast en schuift mee', async () => {
    const map = join(bank.beleid, 'nissewaard-beschermde-woonvormen-2026');
    await blad.getByRole('tab', { name: /^nissewaard\.regel/ }).click();
    await opdracht(blad, 'Regel: Toon de officiële tekst ernaast');
    await blad.locator('.notification-toast', { hasText: 'ligt geen officiële tekst' }).waitFor();
    await opdracht(blad, 'Notifications: Clear All Notifications');
    writeFileSync(join(map, 'bron.txt'), verzonnenTekst());
    await opdracht(blad, 'Regel: Toon de officiële tekst ernaast');
    await blad.getByRole('tab', { name: /^Verordening maatschappelijke/ }).waitFor();
    await zoek(blad, 'artikel 2.6 "');
    await blad.locator('.view-line', { hasText: 'Artikel 2.6 Verzonnen' }).waitFor({ timeout: 20_000 });
    await scherm.bewaar('13-officiele-tekst');
    await blad
      .getByRole('tab', { name: /^Verordening maatschappelijke/ })
      .locator('.codicon-close')
      .click();
  });

  it('de dekking leidt naar een artikel, het diagram toont waar een uitkomst van afhangt', async () => {
    await blad.locator('.activitybar a[aria-label^="Regel"]').click();
    const rij = (tekst: string): Locator =>
      blad.locator('.sidebar .monaco-list-row', { hasText: tekst }).first();
    await rij('Verordening maatschappelijke').click();
    await rij('Hoofdstuk 2').locator('.monaco-tl-twistie').click({ timeout: 20_000 });
    await rij('Artikel 2.2').click({ timeout: 20_000 });
    await blad.locator('.view-line', { hasText: 'artikel 2.2' }).first().waitFor();
    await scherm.bewaar('14-dekking');
    await opdracht(blad, 'Regel: Toon waar een uitkomst van afhangt…');
    await blad.locator('.quick-input-title', { hasText: 'Verordening' }).waitFor({ timeout: 20_000 });
    await blad.locator('.quick-input-widget input').fill('ontvanger van de melding');
    await blad
      .locator('.quick-input-list .monaco-list-row', { hasText: /^ontvanger van de melding/ })
      .click();
    const diagram = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await diagram.getByRole('link', { name: /datum van de melding/ }).waitFor({ timeout: 20_000 });
    await scherm.bewaar('15-diagram');
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
