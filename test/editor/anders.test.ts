/** Waar het anders gaat: in een map die niet vertrouwd is, en als de extensie in de browser draait. */
import { afterEach, describe, expect, inject, it } from 'vitest';
import { opdracht, openBestand, zoek } from './handen.ts';
import { werkbank, werkbankAanwezig } from './hulp.ts';
import { openScherm, type Scherm } from './scherm.ts';
import type { Werkbank, Werkbankopties } from './werkbank.ts';

describe.skipIf(!werkbankAanwezig())(`anders ${inject('reden')}`, () => {
  let bank: Werkbank | undefined;
  let scherm: Scherm | undefined;
  const begin = async (
    opties: Pick<Werkbankopties, 'metVertrouwen' | 'alleenBrowser'>,
  ): Promise<{ readonly bank: Werkbank; readonly scherm: Scherm }> => {
    bank = await werkbank(opties);
    scherm = await openScherm(bank);
    await scherm.bladzijde.locator('.monaco-workbench').waitFor();
    return { bank, scherm };
  };
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await scherm?.bewaar(`mislukt-${task.name.slice(0, 40)}`);
    await scherm?.sluit();
    await bank?.stop();
    [bank, scherm] = [undefined, undefined];
  });

  it('zonder vertrouwen: problemen wel, uitrekenen niet', async () => {
    const { bladzijde: blad, bewaar } = (await begin({ metVertrouwen: true })).scherm;
    await openBestand(blad, 'voorbeelden-termijnen.regel wet-awb');
    await blad.locator('[id*="regel.stand"]', { hasText: 'Algemene wet' }).first().waitFor();
    for (const [naam, gevolg] of [
      ['Regel: Draai de voorbeelden van dit bestand', 'Voorbeelden worden er niet gedraaid.'],
      ['Regel: Probeer een zaak…', 'Zaken worden er niet uitgerekend.'],
    ] as const) {
      await opdracht(blad, naam);
      const melding = blad.locator('.notification-toast', { hasText: gevolg });
      await melding.waitFor();
      expect(await melding.textContent()).toContain('Deze werkmap is niet vertrouwd.');
    }
    await bewaar('30-zonder-vertrouwen');
    await opdracht(blad, 'Notifications: Clear All Notifications');
    // Tekenen is geen uitrekenen.
    await opdracht(blad, 'Regel: Toon waar een uitkomst van afhangt…');
    await blad.locator('.quick-input-title', { hasText: 'Algemene wet' }).waitFor({ timeout: 20_000 });
    await blad.keyboard.press('Enter');
    const diagram = blad.frameLocator('iframe.webview').frameLocator('iframe');
    await diagram.getByText('Links de uitkomst').waitFor({ timeout: 20_000 });
    await bewaar('20-diagram-zonder-vertrouwen');
    await blad
      .getByRole('tab', { name: /^Diagram/ })
      .locator('.codicon-close')
      .click();
    await zoek(blad, 'De aanvraag voldoet aan elk wettelijk voorschrift');
    await blad.keyboard.type('De aanvraag voltdoet');
    await blad.locator('.squiggly-error').first().waitFor();
    expect(await blad.locator('.codicon-testing-passed-icon').count()).toBe(0);
  });

  it('in de browser: dezelfde problemen en voorbeelden', async () => {
    const { bladzijde: blad, bewaar } = (await begin({ alleenBrowser: true })).scherm;
    await openBestand(blad, 'voorbeelden-termijnen.regel wet-awb');
    await blad.locator('[id*="regel.stand"]', { hasText: 'Algemene wet' }).first().waitFor();
    await opdracht(blad, 'Regel: Draai de voorbeelden van dit bestand');
    await blad.locator('.codicon-testing-passed-icon').first().waitFor();
    await zoek(blad, 'De aanvraag voldoet aan elk wettelijk voorschrift');
    await blad.keyboard.type('De aanvraag voltdoet');
    await blad.locator('.squiggly-error').first().waitFor();
    await bewaar('31-in-de-browser');
  });
});
