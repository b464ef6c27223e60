/**
 * Na willekeurige bewerkingen zegt het serverproces, met zijn geheugen en zijn draden, hetzelfde als een verse lezing van alles.
 * `BEWERKINGEN=10000` doet er zoveel, op twee regelingen met de wet die zij gebruiken (een half uur werk).
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { typ } from './bewerkingen.ts';
import { WORTEL } from './proces.ts';

const AANTAL = Number(process.env['BEWERKINGEN'] ?? 0);
const ZAAD = Number(process.env['ZAAD'] ?? 2026);

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'regel-typ-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const neem = (...namen: readonly string[]): void => {
  for (const naam of namen) cpSync(join(WORTEL, 'policies', naam), join(map, naam), { recursive: true });
};

it('een wet en een kleine regeling', { timeout: 120_000 }, async () => {
  neem('wet-awb', 'wet-algemene-termijnenwet', 'wet-gemeentewet', 'zeeland-procesmodel-escalatie');
  const proef = { map, bewerkt: /(?:awb|procesmodel-escalatie)\/[^/]*$/, zaad: ZAAD, aantal: 120, omDe: 20 };
  const { verschillen, vergeleken, metProblemen, open, opSchijf } = await typ(proef);
  expect(verschillen).toEqual([]);
  expect(vergeleken).toBe(6);
  expect(metProblemen).toBeGreaterThan(2);
  expect(Math.min(open, opSchijf)).toBeGreaterThan(20);
});

it.skipIf(AANTAL === 0)('de grote regelingen, lang', { timeout: 14_400_000 }, async () => {
  neem('wet-awb', 'wet-wmo-2015', 'wet-algemene-termijnenwet', 'wet-gemeentewet');
  neem('nissewaard-beschermde-woonvormen-2026', 'vlissingen-uitvoeringsregel-bw');
  const proef = {
    map,
    bewerkt: /(?:nissewaard|vlissingen|wmo)[^/]*\/[^/]*$/,
    zaad: ZAAD,
    aantal: AANTAL,
    omDe: 100,
  };
  const uitslag = await typ(proef);
  console.log(JSON.stringify({ ...uitslag, verschillen: uitslag.verschillen.length }));
  expect(uitslag.verschillen).toEqual([]);
  expect(uitslag.vergeleken).toBe(Math.ceil(AANTAL / 100));
});
