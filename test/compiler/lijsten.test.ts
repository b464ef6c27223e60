/** Lijsten: wat een zin in het model wordt, wat de uitvoer is, en grote en verkeerde lijsten (docs/taal.md, hoofdstuk 6). */
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { schrijfSchema } from '../../compiler/emit/schema.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { bijzaak, compileer, kaal } from './hulp.ts';

const blad = (regels: string, uitkomsten = 'voldoet: ja/nee'): string => `regeling "Proef"
  kenmerk: proef

keuze soort: huur, zorg.

gegevens over de inwoner
  is ouder: ja/nee
  betalingen: lijst van betaling "Welke betalingen?"

gegevens over een betaling
  soort: keuze uit soort "Waarvoor?"
  bedrag: bedrag
  dag: datum
  is te laat: ja/nee

uitkomsten over de inwoner
  ${uitkomsten}

artikel 1
${regels}
`;

const modelVan = (regels: string, uitkomsten?: string) => compileer(blad(regels, uitkomsten), ...bijzaak);
const voorwaardeVan = (zin: string): unknown =>
  kaal(modelVan(`  De inwoner voldoet indien ${zin}.`).model.beslissingen[0]?.regels[0]?.voorwaarde);

const lijst = { feit: 'inwoner.betalingen', element: 'betaling' };
const telaat = { op: 'feit', feit: 'betaling.isTeLaat' };

describe('een zin over een lijst', () => {
  it.each([
    ['voor alle betalingen van de inwoner geldt dat die betaling te laat is', 'alle', 0],
    ['alle betalingen van de inwoner zijn te laat', 'alle', 0],
    ['voor ten minste twee van de betalingen van de inwoner geldt dat die betaling is te laat', '>=', 2],
    ['geen van de betalingen van de inwoner is te laat', '<=', 0],
    ['één of meer van de betalingen van de inwoner is te laat', '>=', 1],
    ['voor precies één van de betalingen van de inwoner geldt dat de betaling te laat is', '=', 1],
  ])('%s', (zin, cmp, aantal) => {
    expect(voorwaardeVan(zin)).toEqual({ op: 'kwantor', cmp, aantal, lijst, deel: telaat });
  });

  it('heeft onderdelen over het element, met hun eigen bepaling', () => {
    const zin =
      'ten minste één van de betalingen van de inwoner voldoet aan alle volgende voorwaarden:\n    a. die betaling is te laat;\n    b. de soort van die betaling is huur';
    expect(voorwaardeVan(zin)).toMatchObject({
      op: 'kwantor',
      cmp: '>=',
      aantal: 1,
      lijst,
      deel: {
        op: 'en',
        delen: [
          { ...telaat, bepaling: 'proef/1/a' },
          { op: 'vergelijk', bepaling: 'proef/1/b' },
        ],
      },
    });
  });

  it('kiest elementen met waarvoor en met waarvan', () => {
    const waarvoor = voorwaardeVan(
      'het aantal betalingen van de inwoner waarvoor geldt dat de soort van die betaling huur is, is meer dan 2',
    );
    const waarvan = voorwaardeVan(
      'het aantal betalingen van de inwoner waarvan de soort huur is, is meer dan 2',
    );
    expect(waarvan).toEqual(waarvoor);
    expect(waarvan).toMatchObject({
      op: 'vergelijk',
      cmp: '>',
      a: { op: 'aantalVan', lijst: { ...lijst, waarvoor: { op: 'vergelijk' } } },
    });
  });

  it('maakt een kern die de elementen langsloopt, en een schema met de lijst', () => {
    const { model } = modelVan(
      '  De inwoner voldoet indien voor alle betalingen van de inwoner geldt dat die betaling te laat is.',
    );
    const schema = JSON.parse(schrijfSchema(model)) as {
      properties: Record<string, { properties: Record<string, unknown> }>;
    };
    expect(Object.keys(schema.properties)).toEqual(['inwoner', 'herkomst']);
    expect(schema.properties['inwoner']?.properties['betalingen']).toMatchObject({
      anyOf: [
        { type: 'array', items: { type: 'object' } },
        { type: 'object', required: ['volledig', 'elementen'] },
      ],
    });
  });
});

const rekenblad = blad(
  `  De inwoner voldoet indien voor ten minste twee van de betalingen van de inwoner geldt dat die betaling te laat is.
  Het totaal van de inwoner is de som van het bedrag van de betalingen van de inwoner.
  De eerste van de inwoner is de soort van de eerste betaling van de inwoner, op volgorde van de dag.
  De hoogste van de inwoner is het hoogste bedrag van de betalingen van de inwoner.`,
  'voldoet: ja/nee\n  totaal: bedrag\n  eerste: keuze uit soort\n  hoogste: bedrag',
);

describe('een lange lijst', () => {
  const { evaluators } = laad(compileer(rekenblad, ...bijzaak));
  const uit = (id: string, zaak: unknown, opties = {}): Uitkomst | undefined =>
    evaluators[id]?.(zaak, opties);
  const elementen = Array.from({ length: 100_000 }, (_, i) => ({
    soort: i === 77 ? 'zorg' : 'huur',
    bedrag: '0.01',
    dag: i === 77 ? '2025-01-01' : '2026-01-01',
    isTeLaat: i > 99_000,
  }));
  const zaak = { inwoner: { betalingen: elementen } };

  it('heeft binnen enkele seconden haar uitkomst, ook zonder kern en met uitleg', () => {
    const begin = performance.now();
    expect(uit('inwoner.voldoet', zaak)).toEqual({ soort: 'waarde', waarde: true });
    expect(uit('inwoner.totaal', zaak)).toEqual({ soort: 'waarde', waarde: '1000' });
    expect(uit('inwoner.eerste', zaak)).toEqual({ soort: 'waarde', waarde: 'zorg' });
    expect(uit('inwoner.hoogste', zaak)).toEqual({ soort: 'waarde', waarde: '0.01' });
    const { uitleg } = uit('inwoner.voldoet', zaak, { uitleg: true }) ?? {};
    expect(JSON.stringify(uitleg).length).toBeLessThan(10_000);
    expect(performance.now() - begin).toBeLessThan(20_000);
  }, 40_000);

  it('met veel onbekends zegt onbekend, en loopt niet vast', () => {
    const weinig = { inwoner: { betalingen: elementen.slice(0, 5000).map(({ soort }) => ({ soort })) } };
    const begin = performance.now();
    expect(uit('inwoner.voldoet', weinig)).toMatchObject({ soort: 'onbekend' });
    expect(uit('inwoner.totaal', weinig)).toMatchObject({ soort: 'onbekend' });
    expect(uit('inwoner.eerste', weinig)).toMatchObject({ soort: 'onbekend' });
    expect(performance.now() - begin).toBeLessThan(20_000);
  }, 40_000);

  it('die te lang is wordt geweigerd', () => {
    const veel = { inwoner: { betalingen: Array.from({ length: 150_001 }, () => ({})) } };
    expect(uit('inwoner.voldoet', veel)).toMatchObject({
      soort: 'ongeldige gegevens',
      problemen: [{ code: 'U004' }],
    });
  });
});

describe('een lijst in de zaak', () => {
  const { evaluators } = laad(compileer(rekenblad, ...bijzaak));
  it.each([
    ['geen', 'inwoner.betalingen', 'U022'],
    [[3], 'inwoner.betalingen[0]', 'U022'],
    [[{ soort: 'huurt' }], 'inwoner.betalingen[0].soort', 'U007'],
    [[{}, { dag: '2026-02-30' }], 'inwoner.betalingen[1].dag', 'U005'],
    [[{ bedrg: '1' }], 'inwoner.betalingen[0].bedrg', 'U002'],
    [{ elementen: [] }, 'inwoner.betalingen', 'U022'],
    [{ volledig: true, elementen: [] }, 'inwoner.betalingen', 'U022'],
    [{ volledig: false, elementen: [{ dag: 3 }] }, 'inwoner.betalingen.elementen[0].dag', 'U004'],
    [null, 'inwoner.betalingen', 'U008'],
  ])('%j', (betalingen, pad, code) => {
    expect(evaluators['inwoner.voldoet']?.({ inwoner: { betalingen } })).toMatchObject({
      soort: 'ongeldige gegevens',
      problemen: [{ pad, code }],
    });
  });

  it('vraagt een gegeven van een element op zijn eigen pad en met zijn eigen naam', () => {
    const betalingen = [{ isTeLaat: true }, { isTeLaat: false }, {}];
    expect(evaluators['inwoner.voldoet']?.({ inwoner: { betalingen } })).toMatchObject({
      soort: 'onbekend',
      benaderd: false,
      open: [
        { id: 'betaling.isTeLaat', pad: 'inwoner.betalingen[2].isTeLaat', naam: 'betaling 3 is te laat' },
      ],
    });
  });
});
