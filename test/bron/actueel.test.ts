/**
 * De indexen van policies/ tegen de officiële teksten, byte voor byte. De teksten staan niet in de repository; wie ze naast
 * de repository heeft (map `bronnen` in `shared`), draait deze proeven, en anders slaan zij zich over.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRONINDEX, isNormatief, leesBron, leesIndex, schrijfIndex } from '../../compiler/bron/index.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';

const wortel = join(import.meta.dirname, '../..');
const bronnen = ['../shared/bronnen', '../../shared/bronnen']
  .map((pad) => join(wortel, pad))
  .find(existsSync);

/** Per map van policies/ het begin van de naam van haar tekst. */
const teksten: Readonly<Record<string, string>> = {
  'nissewaard-beschermde-woonvormen-2026': '004_',
  'vlissingen-pilot-complexe-casuistiek': '000_',
  'vlissingen-uitvoeringsregel-bw': '001_',
  'zeeland-addendum-regiovisie': '003_',
  'zeeland-procesmodel-escalatie': '002_',
};

const mappen = readdirSync(join(wortel, 'policies')).filter((map) =>
  existsSync(join(wortel, 'policies', map, BRONINDEX)),
);

describe.each(mappen)('de index van %s', (map) => {
  const bestand = join(wortel, 'policies', map, BRONINDEX);
  const inhoud = readFileSync(bestand, 'utf8');
  const index = leesIndex(inhoud);
  if (!('versie' in index)) throw new Error(`${bestand} is geen index`);

  it('is geschreven zoals regel hem schrijft, en hoort bij de regeling', () => {
    expect(schrijfIndex(index)).toBe(inhoud);
    const geopend = openWerkmap(wortel, [`policies/${map}`]);
    if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
    const [regeling] = geopend.werkmap.regelingen;
    expect(index).toMatchObject({ kenmerk: regeling?.model.id, titel: regeling?.model.titel });
    expect(index.publicatie).toBe(regeling?.model.link);
    expect(index.bepalingen.filter(isNormatief).length).toBeGreaterThan(3);
  });

  const naam = bronnen && readdirSync(bronnen).find((deel) => deel.startsWith(teksten[map] ?? '?'));
  it.skipIf(naam === undefined)(
    'is wat de officiële tekst nu geeft (sla over zonder ../shared/bronnen)',
    () => {
      const tekst = readFileSync(join(bronnen ?? '', naam ?? ''), 'utf8');
      const { kenmerk, titel, publicatie, deel } = index;
      const kop = {
        kenmerk,
        titel,
        ...(publicatie === undefined ? {} : { publicatie }),
        ...(deel === undefined ? {} : { deel }),
      };
      const gelezen = leesBron({ bestand: naam ?? '', tekst }, kop);
      expect(gelezen.soort === 'gelezen' ? schrijfIndex(gelezen.index) : gelezen.problemen).toBe(inhoud);
    },
  );
});
