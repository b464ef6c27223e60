/** Jaarlijkse indexering, tegen jaar voor jaar rekenen met een eigen breuk. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { afgerond, breuk, breuktekst, maal, plus, type Breuk } from '../oracle/breuk.ts';
import { beslissingVan, compileer, problemenVan } from './hulp.ts';

const INDEX =
  'Het tarief wordt jaarlijks per 1 juli, voor het eerst per 1 juli 2017, geïndexeerd met de prijsindex';
const RIJEN = `  | met ingang van | waarde |    tot en met |
  | 1 januari 2017 |   1,4% |             – |
  | 1 januari 2019 |  -0,5% | 30 juni 2020  |
`;
const blad = (
  zinnen: string,
  rijen = RIJEN,
  tarief = 'bedrag, peildatum de datum',
): string => `regeling "Proef"
  kenmerk: proef

gegevens over de zaak
  datum: datum
  basis: bedrag
  telt: ja/nee

reeks prijsindex: percentage
  bron: "https://voorbeeld.nl"
${rijen}
uitkomsten over de zaak
  tarief: ${tarief}

artikel 1
  Het tarief is de basis.

artikel 2
  ${zinnen}
`;
const bijzaak = ['A007', 'A008', 'A010'];
const CENTEN = blad(`${INDEX}, afgerond op centen.`);

const uitkomst = (tekst: string, zaak: object, parameters: object = {}): unknown => {
  const uit = bereken(compileer(tekst, ...bijzaak).model, 'zaak.tarief', { zaak, parameters });
  return uit.soort === 'waarde' ? uit.waarde : uit.soort;
};

describe('een indexering', () => {
  it.each([
    ['2017-06-30', '100'],
    ['2017-07-01', '101.4'],
    ['2018-06-30', '101.4'],
    ['2018-07-01', '102.82'],
    ['2019-12-31', '102.31'],
    // Op 1 juli 2020 is de laatste rij net afgelopen.
    ['2020-06-30', '102.31'],
    ['2020-07-01', 'onbekend'],
    ['2018-03', '101.4'],
    ['2018', 'onbekend'],
    ['2016', '100'],
  ])('op %s: %s', (datum, verwacht) => {
    expect(uitkomst(CENTEN, { datum, basis: '100.00' })).toBe(verwacht);
  });

  it('trekt niet door: elk jaar zonder percentage is een open parameter op die dag, en de zaak kan hem geven', () => {
    const { model } = compileer(CENTEN, ...bijzaak);
    const zaak = { datum: '2021-07-01', basis: '100.00' };
    const punt = (opDatum: string): object => ({ soort: 'parameter', pad: 'parameters.prijsindex', opDatum });
    expect(bereken(model, 'zaak.tarief', { zaak })).toMatchObject({
      soort: 'onbekend',
      open: [punt('2020-07-01'), punt('2021-07-01')],
    });
    const prijsindex = [{ op: '2020-07-01', waarde: '10' }];
    expect(bereken(model, 'zaak.tarief', { zaak, parameters: { prijsindex } })).toMatchObject({
      open: [punt('2021-07-01')],
    });
    expect(uitkomst(CENTEN, { ...zaak, datum: '2021-06-30' }, { prijsindex })).toBe('112.54');
    // Waar de reeks zelf een percentage heeft, gaat zij voor.
    const anders = { prijsindex: [{ op: '2017-07-01', waarde: '50' }] };
    expect(uitkomst(CENTEN, { datum: '2017-07-01', basis: '100.00' }, anders)).toBe('101.4');
  });

  it('vraagt bij een onbekende dag naar die dag en het eerste jaar zonder percentage', () => {
    const uit = bereken(compileer(CENTEN, ...bijzaak).model, 'zaak.tarief', { zaak: { basis: '100.00' } });
    const open =
      uit.soort === 'onbekend' ? uit.open.map(({ id, opDatum }) => `${id} ${opDatum ?? ''}`.trim()) : [];
    expect(open.sort()).toEqual(['parameters.prijsindex 2020-07-01', 'zaak.datum']);
  });

  it('geeft wat jaar voor jaar rekenen geeft, met kern en model', () => {
    const jaren = fc.array(fc.integer({ min: -300, max: 1500 }), { minLength: 1, maxLength: 12 });
    const rond = fc.constantFrom(
      [', afgerond op centen', '0.01', 'rekenkundig'] as const,
      [", naar boven afgerond op hele euro's", '1', 'naar boven'] as const,
      [', naar beneden afgerond op centen', '0.01', 'naar beneden'] as const,
      [', onafgerond', undefined, undefined] as const,
    );
    fc.assert(
      fc.property(
        jaren,
        rond,
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: -2, max: 13 }),
        (indexen, [tekst, stap, richting], centen, verder) => {
          const getal = (promille: number): string => (promille / 100).toFixed(2);
          const rijen = indexen.map(
            (index, i) => `  | ${String(2017 + i)} | ${getal(index).replace('.', ',')}% |\n`,
          );
          const regeling = compileer(
            blad(`${INDEX}${tekst}.`, `  | jaar | waarde |\n${rijen.join('')}`),
            ...bijzaak,
          );
          const basis = (centen / 100).toFixed(2);
          const datum = `${String(2017 + verder)}-07-01`;
          let verwacht: Breuk | undefined = breuk(basis);
          for (let jaar = 0; jaar <= verder; jaar++) {
            const index = indexen[jaar];
            // Nul blijft nul, hoe hoog de index ook wordt.
            if (verwacht.t === 0n) break;
            if (index === undefined) verwacht = undefined;
            if (index === undefined || !verwacht) break;
            verwacht = plus(verwacht, maal(verwacht, maal(breuk(getal(index)), breuk('0.01'))));
            if (stap !== undefined) verwacht = afgerond(verwacht, breuk(stap), richting);
          }
          const zaak = { zaak: { datum, basis } };
          const uit = bereken(regeling.model, 'zaak.tarief', zaak);
          const tekstVan = (waarde: unknown): string => breuktekst(breuk(String(waarde)));
          expect(uit.soort === 'waarde' ? tekstVan(uit.waarde) : uit.soort).toBe(
            verwacht ? breuktekst(verwacht) : 'onbekend',
          );
          expect(laad(regeling).evaluators['zaak.tarief']?.(zaak)).toEqual(uit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is een tweede regel die voorgaat, en laat wat ervoor staat heel', () => {
    const [gewoon, later] = beslissingVan(compileer(CENTEN, ...bijzaak).model, 'zaak.tarief').regels;
    expect(later).toMatchObject({
      ...{ bepaling: 'proef/1', mede: ['proef/2'], wijktAfVan: [gewoon?.id] },
      waarde: {
        ...{ op: 'geindexeerd', eerste: '2017-07-01', feit: 'parameters.prijsindex', stap: '0.01' },
        rijen: [
          {
            vanaf: '2017-01-01',
            totEnMet: '2018-12-31',
            waarde: '1.4',
            bepaling: 'proef/reeks-prijsindex/r1',
          },
          {
            vanaf: '2019-01-01',
            totEnMet: '2020-06-30',
            waarde: '-0.5',
            bepaling: 'proef/reeks-prijsindex/r2',
          },
        ],
      },
    });
  });

  it('kan een voorwaarde hebben, en buiten toepassing blijven', () => {
    const indien = blad(`${INDEX}, afgerond op centen, indien telt.`);
    const zaak = { datum: '2018-01-01', basis: '100.00' };
    expect(uitkomst(indien, { ...zaak, telt: true })).toBe('101.4');
    expect(uitkomst(indien, { ...zaak, telt: false })).toBe('100');
    expect(uitkomst(indien, zaak)).toBe('onbekend');
    expect(uitkomst(indien, { ...zaak, datum: '2017-01-01' })).toBe('100');
    const weg = `${CENTEN}\nartikel 3\n  Artikel 2 blijft buiten toepassing indien telt.\n`;
    expect(uitkomst(weg, { ...zaak, telt: true })).toBe('100');
    expect(uitkomst(weg, { ...zaak, telt: false })).toBe('101.4');
  });

  it('volgt een afwijkende regel, die ook wordt geïndexeerd', () => {
    const tekst = `${CENTEN}\nartikel 3\n  In afwijking van artikel 1 is het tarief € 200 indien telt.\n`;
    expect(uitkomst(tekst, { datum: '2018-01-01', basis: '100.00', telt: true })).toBe('202.8');
    expect(uitkomst(tekst, { datum: '2018-01-01', basis: '100.00', telt: false })).toBe('101.4');
  });

  it.each([
    ['artikel 2\n  ', '100'],
    ['  ', '101.4'],
  ])('gaat van overeenkomstige toepassing alleen mee als haar bepaling genoemd is (%#)', (kop, verwacht) => {
    const tekst = `regeling "Proef"
  kenmerk: proef

gegevens over de voorziening
  datum: datum

gegevens over de woning
  datum: datum

reeks prijsindex: percentage
  bron: "https://voorbeeld.nl"
${RIJEN}
uitkomsten over de voorziening
  tarief: bedrag, peildatum de datum van de voorziening

uitkomsten over de woning
  tarief: bedrag, peildatum de datum van de woning

artikel 1
  Het tarief van de voorziening is € 100.
${kop}${INDEX.replace('Het tarief', 'Het tarief van de voorziening')}, afgerond op centen.

artikel 3
  Artikel 1 is van overeenkomstige toepassing op de woning.
`;
    const uit = bereken(compileer(tekst, ...bijzaak).model, 'woning.tarief', {
      woning: { datum: '2018-01-01' },
    });
    expect(uit).toMatchObject({ soort: 'waarde', waarde: verwacht });
  });

  it('legt elk jaar uit', () => {
    const { model } = compileer(CENTEN, ...bijzaak);
    const zaak = { zaak: { datum: '2019-07-01', basis: '100.00' } };
    const uit = bereken(model, 'zaak.tarief', zaak);
    const tekst = proza(model, 'zaak.tarief', {
      ...uit,
      uitleg: legUit(model, 'zaak.tarief', zaak, {}, uit),
    });
    for (const deel of [
      'Per 1 juli 2017 met 1,4%: € 101,40',
      'Per 1 juli 2018 met 1,4%: € 102,82 (reeks prijsindex, tabelrij 1).',
      'Per 1 juli 2019 met -0,5%: € 102,31',
      '€ 100,00 met de indexering van 3 jaren is € 102,31, elk jaar rekenkundig afgerond op centen',
    ])
      expect(tekst).toContain(deel);
  });

  it.each([
    [CENTEN.replace('jaarlijks per 1 juli,', 'jaarlijks,'), 'N076'],
    [CENTEN.replace('met de prijsindex', 'met de index'), 'N076'],
    [CENTEN.replace('afgerond op centen', 'afgerond op stuivers'), 'N076'],
    [CENTEN.replace('Het tarief wordt', 'De basis wordt'), 'N076'],
    [CENTEN.replace('per 1 juli 2017', 'per 1 januari 2017'), 'T030'],
    [blad(`${INDEX}, afgerond op centen.`, RIJEN, 'bedrag'), 'T030'],
    [
      blad(`${INDEX}, afgerond op centen.`, RIJEN, 'datum, peildatum de datum').replace(
        'is de basis',
        'is de datum',
      ),
      'T030',
    ],
    [CENTEN.replace('-0,5%', '-100,5%'), 'T031'],
    [CENTEN.replace('artikel 1\n', 'artikel 1, geldig met ingang van 1 januari 2018\n'), 'A046'],
    [CENTEN.replace('artikel 1\n  Het tarief is de basis.', 'artikel 1\n  procedure: "…"'), 'A047'],
    [`${CENTEN}  ${INDEX}, afgerond op centen.\n`, 'A047'],
    [blad(`${INDEX}.`), 'A015'],
  ])('%# geeft %s', (tekst, code) => {
    const gevonden = problemenVan(tekst).filter((deel) => ![...bijzaak, 'A002', 'A034'].includes(deel.code));
    expect(gevonden.map((deel) => deel.code)).toContain(code);
  });
});
