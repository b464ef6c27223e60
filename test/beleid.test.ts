/** Het geleverde beleid: zonder problemen, elk voorbeeld slaagt, de zaken kloppen, en elke bepaling is verantwoord. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { meetDekking } from '../compiler/cli/dekking-lees.ts';
import { laad } from '../compiler/cli/laad.ts';
import { openWerkmap } from '../compiler/cli/werkmap.ts';
import { draaiVoorbeeld, woordenVan } from '../compiler/voorbeelden.ts';
import { schrijfSchema } from '../compiler/emit/schema.ts';
import { toonWaarde } from '../runtime/index.ts';
import type { Gecompileerd } from '../compiler/phases.ts';

const wortel = join(import.meta.dirname, '..');
const nissewaard = 'policies/nissewaard-beschermde-woonvormen-2026';

function openAlle(paden: readonly string[]): readonly Gecompileerd[] {
  const geopend = openWerkmap(wortel, paden);
  if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
  return geopend.werkmap.regelingen;
}

function open(pad: string): Gecompileerd {
  const [regeling, ...meer] = openAlle([pad]);
  if (!regeling || meer.length > 0) throw new Error(`${pad}: niet precies één regeling`);
  return regeling;
}

const mapVan = ({ bestanden }: Gecompileerd): string => dirname(bestanden[0] ?? '.');
const geleverd = openAlle(['policies']);

it('elke map in policies/ is één regeling', () => {
  const mappen = readdirSync(join(wortel, 'policies')).map((naam) => `policies/${naam}`);
  expect(geleverd.map(mapVan).sort()).toEqual(mappen.sort());
});

const bladen = ['test/bladen/nissewaard-7-11.regel'].map((pad) => [pad, open(pad)] as const);
describe.each([...geleverd.map((regeling) => [mapVan(regeling), regeling] as const), ...bladen])(
  '%s',
  (map, regeling) => {
    const { voorbeelden } = regeling.opgelost;
    const geladen = laad(regeling);
    const { model, evaluators } = geladen;
    const woorden = woordenVan(model, toonWaarde);

    it('heeft geen problemen, ook geen waarschuwingen', () => {
      expect(regeling.problemen).toEqual([]);
    });

    it('een lege zaak is nergens tegenstrijdig of ongeldig', () => {
      const soorten = Object.values(evaluators).map((evaluator) => evaluator({}).soort);
      expect(soorten).not.toContain('tegenstrijdig');
      expect(soorten).not.toContain('ongeldige gegevens');
    });

    if (voorbeelden.length > 0) {
      it.each(voorbeelden.map((voorbeeld) => [voorbeeld.naam, voorbeeld] as const))(
        'voorbeeld: %s',
        (_naam, voorbeeld) => {
          const uitslagen = draaiVoorbeeld(voorbeeld, voorbeelden, model, geladen, woorden);
          expect(uitslagen.length).toBeGreaterThan(0);
          expect(uitslagen.flatMap(({ verschil }) => verschil ?? [])).toEqual([]);
        },
      );
    }

    const zaken = (
      existsSync(join(wortel, map, 'zaken')) ? readdirSync(join(wortel, map, 'zaken')) : []
    ).filter((naam) => naam.endsWith('.json'));
    if (zaken.length > 0) {
      it.each(zaken)('zaak %s past in het schema en levert uitkomsten op', (naam) => {
        const zaak: unknown = JSON.parse(readFileSync(join(wortel, map, 'zaken', naam), 'utf8'));
        const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
        const schema = JSON.parse(schrijfSchema(model)) as object;
        expect(ajv.validate(schema, zaak), ajv.errorsText()).toBe(true);
        const soorten = Object.values(evaluators).map((evaluator) => evaluator(zaak).soort);
        expect(soorten).not.toContain('ongeldige gegevens');
        expect(soorten).toContain('waarde');
      });
    }
  },
);

describe('de dekking', () => {
  const gemeten = geleverd.map((regeling) => [mapVan(regeling), meetDekking(wortel, regeling)] as const);
  it.each(gemeten)('%s: elke bepaling is verantwoord', (_map, meting) => {
    if (meting.soort !== 'gemeten') throw new Error(`niet gemeten: ${meting.soort}`);
    const { problemen, telling } = meting.dekking;
    expect(problemen).toEqual([]);
    expect(telling.bepalingen).toBeGreaterThan(0);
    expect(telling.perKlasse['nog niet uitgewerkt']).toBeUndefined();
  });

  it('wat de wetsanalyse beslisbaar noemt, heet in de drie regelingen nergens niet uitvoerbaar', () => {
    const bindend = [
      nissewaard,
      'policies/vlissingen-pilot-complexe-casuistiek',
      'policies/vlissingen-uitvoeringsregel-bw',
    ];
    const nietUitvoerbaar = gemeten.flatMap(([map, meting]) =>
      bindend.includes(map) && meting.soort === 'gemeten'
        ? meting.dekking.rijen
            .filter(({ klasse }) => klasse === 'niet uitvoerbaar')
            .map(({ id, reden }) => `${id}: ${reden ?? ''}`)
        : [],
    );
    // Alleen waarover de regelingen gaan en hoe zij zich tot een andere verhouden; dat beslist in geen zaak iets.
    expect(nietUitvoerbaar).toEqual([
      'vmobw-zhe-2026/1.2: verhouding tot een andere regeling',
      'uitvoeringsregel-bw/§1.1: verhouding tot een andere regeling',
    ]);
  });
});

it('heeft ten minste 250 voorbeelden over de vijf bronnen', () => {
  const eigen = geleverd.filter((regeling) => !mapVan(regeling).startsWith('policies/wet-'));
  const aantallen = eigen.map(({ opgelost }) => opgelost.voorbeelden.length);
  expect(eigen).toHaveLength(5);
  expect(aantallen.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(250);
});
