/** De verdelingen van het geleverde beleid, over momentopnamen die uit de tekst alleen zijn bedacht (`zaken/verdeling-*.ndjson`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWerkmap } from '../compiler/cli/werkmap.ts';
import type { Verdeelzaak } from '../runtime/index.ts';
import { verdeel } from '../runtime/verdeling.ts';

const wortel = join(import.meta.dirname, '..');
const vlissingen = 'policies/vlissingen-pilot-complexe-casuistiek';
const zaken = join(wortel, vlissingen, 'zaken');

const geopend = openWerkmap(wortel, [vlissingen]);
if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
const [regeling] = geopend.werkmap.regelingen;
if (!regeling) throw new Error(`${vlissingen}: geen regeling`);
const { model } = regeling;
const budget = model.verdelingen?.[0]?.id ?? '';

const lees = (naam: string): readonly Verdeelzaak[] =>
  readFileSync(join(zaken, `verdeling-${naam}.ndjson`), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel) as Verdeelzaak);

/** Per zaak de uitkomst, met het bedrag als dat er is; wat gewoon € 90.000 krijgt, blijft weg. */
function afwijkend(
  naam: string,
  lezingen?: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const uitslag = verdeel(model, budget, lees(naam), lezingen ? { lezingen } : {});
  if (uitslag.soort === 'ongeldig') throw new Error(JSON.stringify(uitslag));
  return Object.fromEntries(
    uitslag.plaatsen
      .map(({ kenmerk, uitkomst, krijgt }) => [kenmerk, [uitkomst, krijgt ?? []].flat().join(' ')] as const)
      .filter(([, wat]) => wat !== 'toegewezen 90000'),
  );
}

describe('het budget van de pilot in Vlissingen', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['past-precies', { 'P-14': 'toegewezen 42000' }],
    ['past-net-niet', { 'P-14': 'onbekend', 'P-15': 'onbekend' }],
    ['twee-jaren', { 'P-14': 'niet in aanmerking', 'P-15': 'toegewezen 42000' }],
    ['zelfde-dag', { 'P-13': 'onbekend', 'P-14': 'onbekend', 'P-15': 'toegewezen 1000' }],
    ['eerdere-onbekend', { 'P-01': 'onbekend', 'P-14': 'onbekend' }],
    ['2026-precies', { 'P-13': 'toegewezen 85000' }],
    ['2026-net-niet', { 'P-13': 'onbekend' }],
    ['laat-compleet', { 'P-14': 'onbekend' }],
  ])('%s', (naam, verwacht) => {
    expect(afwijkend(naam)).toEqual(verwacht);
  });

  it('wie laat compleet is, verliest zijn plaats alleen als de dag van compleet zijn telt', () => {
    expect(afwijkend('laat-compleet', { dagVanDeVolgorde: 'b' })).toEqual({ 'P-01': 'onbekend' });
  });

  it('of dertien aanvragen van een ton passen, hangt af van de lezing van de raming', () => {
    expect(afwijkend('boven-de-raming', { bedragNaDeRaming: 'a' })).toEqual({});
    const zonderGrens = afwijkend('boven-de-raming', { bedragNaDeRaming: 'c' });
    expect(zonderGrens).toMatchObject({ 'P-12': 'toegewezen 100000', 'P-13': 'onbekend' });
    expect(afwijkend('boven-de-raming')).toMatchObject({ 'P-13': 'onbekend' });
  });

  it('elke momentopname wordt gebruikt', () => {
    const namen = readdirSync(zaken).filter((naam) => naam.startsWith('verdeling-'));
    const genoemd = readFileSync(import.meta.filename, 'utf8');
    expect(namen.length).toBeGreaterThan(0);
    for (const naam of namen)
      expect(genoemd).toContain(`'${naam.slice('verdeling-'.length, -'.ndjson'.length)}'`);
  });
});
