/** Proeven in de echte extensiehost, tegen de geïnstalleerde `.vsix`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bouwSuite, werkbank, werkbankAanwezig } from './hulp.ts';
import { openScherm } from './scherm.ts';
import type { Werkbank } from './werkbank.ts';

describe.skipIf(!werkbankAanwezig())(`in de extensiehost ${inject('reden')}`, () => {
  let bank: Werkbank;
  beforeAll(async () => {
    bank = await werkbank();
  });
  afterAll(() => bank.stop());

  it('alle proeven slagen', { timeout: 420_000 }, async () => {
    const map = join(bank.beleid, '../proef');
    mkdirSync(map);
    const uitslag = join(map, 'uitslag.json');
    await bouwSuite(map, uitslag);
    const host = bank.adres.replace(/^http:\/\//, 'vscode-remote://');
    const lading = [
      ['extensionDevelopmentPath', `${host}${map}`],
      ['extensionTestsPath', `${host}${join(map, 'suite.js')}`],
    ] as const;
    let klaar: (code: number) => void = () => undefined;
    const afgelopen = new Promise<number>((los) => (klaar = los));
    const scherm = await openScherm(bank, lading, async (bladzijde) => {
      await bladzijde.exposeFunction('codeAutomationExit', (code: number) => klaar(code));
      await bladzijde.exposeFunction('codeAutomationLog', () => undefined);
    });
    try {
      const code = await Promise.race([
        afgelopen,
        new Promise<number>((_, mis) =>
          setTimeout(() => mis(new Error('de proeven eindigen niet')), 400_000),
        ),
      ]).catch(async (fout: unknown) => {
        await scherm.bewaar('api-blijft-hangen');
        throw fout;
      });
      const uitslagen = JSON.parse(readFileSync(uitslag, 'utf8')) as { naam: string; fout?: string }[];
      expect(uitslagen.filter(({ fout }) => fout !== undefined)).toEqual([]);
      expect(uitslagen.length).toBeGreaterThan(5);
      expect(code).toBe(0);
    } finally {
      await scherm.sluit();
    }
  });
});
