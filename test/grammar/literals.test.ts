/** Getallen, bedragen, datums, percentages en duren zoals de regelgeving ze schrijft. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { codes, stukken } from './hulp.ts';

const literal = (tekst: string): unknown => {
  const rij = stukken(tekst);
  return rij.length === 1 ? rij[0]?.['literal'] : rij.map((stuk) => stuk['tekst']);
};
const probleem = (tekst: string): unknown => parse(`artikel 1\n  X indien ${tekst}.`).problems[0];

describe('getallen', () => {
  it.each([
    ['3', '3'],
    ['0', '0'],
    ['14,71', '14.71'],
    ['1.212.000', '1212000'],
    ['1.212.000,50', '1212000.50'],
    ['999.999', '999999'],
  ])('%s', (tekst, waarde) => {
    expect(literal(tekst)).toEqual({ soort: 'getal', waarde });
  });

  it.each([
    ['-3', { soort: 'getal', waarde: '-3' }],
    ['−14,71', { soort: 'getal', waarde: '-14.71' }],
    ['-0', { soort: 'getal', waarde: '0' }],
    ['-0,3%', { soort: 'percentage', waarde: '-0.3' }],
    ['-3 procent', { soort: 'percentage', waarde: '-3' }],
    ['€ -5', { soort: 'bedrag', waarde: '-5' }],
    ['€-1.212,50', { soort: 'bedrag', waarde: '-1212.50' }],
    ['-€ 5', { soort: 'bedrag', waarde: '-5' }],
    ['−€5 per uur', { soort: 'bedrag', waarde: '-5', per: 'uur' }],
  ])('onder nul: %s', (tekst, gelezen) => {
    expect(literal(tekst)).toEqual(gelezen);
    expect(probleem(`het aantal ${tekst} is`)).toBeUndefined();
  });

  it('een duur is niet onder nul, en een streep met wit ertussen is geen minteken', () => {
    expect(probleem('D ligt binnen -2 weken na E')).toMatchObject({ code: 'S025', tekst: '-2 weken' });
    expect(probleem('het aantal - 3 is')).toMatchObject({ code: 'S006', teken: '-' });
    expect(probleem('het bedrag € -67.29 is')).toMatchObject({
      code: 'S009',
      tekst: '€ -67.29',
      goed: '€ -67,29',
    });
  });

  it.each(['24/7', '24-uurs', '2e', '18+', '3x', '1-op-1', '112a'])(
    '%s is een woord, heel gebleven',
    (tekst) => {
      expect(stukken(tekst)).toMatchObject([{ soort: 'woord', norm: tekst.toLowerCase() }]);
    },
  );

  it('een getal aan het eind van een afgebroken regel is geen label', () => {
    expect(stukken('het aantal is\n    18')).toMatchObject([{}, {}, { soort: 'is' }, { soort: 'literal' }]);
  });
});

describe('bedragen', () => {
  it.each([
    ['€ 67,29', '67.29'],
    ['€67,29', '67.29'],
    ['€\u00a067,29', '67.29'],
    ['€\u202f67,29', '67.29'],
    ['€ 1.212.000', '1212000'],
    ['€ 12,-', '12'],
    ['€ 12,–', '12'],
    ['€ 0,05', '0.05'],
    ['€ 1.000,00', '1000.00'],
  ])('%s', (tekst, waarde) => {
    expect(literal(tekst)).toEqual({ soort: 'bedrag', waarde });
  });

  it.each([
    ['€ 14,71 per uur', 'uur'],
    ['€ 14,71 per\n    etmaal', 'etmaal'],
    ['€ 14,- per maand', 'maand'],
  ])('%s', (tekst, per) => {
    expect(literal(tekst)).toMatchObject({ soort: 'bedrag', per });
  });

  it.each([
    ['€ 67.29', '€ 67,29', '67.29'],
    ['€ 67.2', '€ 67,2', '67.2'],
    ['€ 1212.000', '€ 1.212.000', '1212000'],
    ['€ 1.21.000', '€ 121.000', '121000'],
    ['€ 1.212.00', '€ 1.212,00', '1212.00'],
    ['€ 1234567.89', '€ 1.234.567,89', '1234567.89'],
  ])('%s: bedoelde u %s', (tekst, goed, waarde) => {
    expect(probleem(tekst)).toMatchObject({ code: 'S009', tekst, goed });
    expect(literal(tekst)).toEqual({ soort: 'bedrag', waarde });
  });

  it.each([
    ['€ 90,000', '€ 90.000', '€ 90', { soort: 'bedrag', waarde: '90000' }],
    [
      '€ 90,500 per jaar',
      '€ 90.500 per jaar',
      '€ 90,50 per jaar',
      { soort: 'bedrag', waarde: '90500', per: 'jaar' },
    ],
    ['€1,000,000', '€ 1.000.000', undefined, { soort: 'bedrag', waarde: '1000000' }],
    ['€ -90,000', '€ -90.000', '€ -90', { soort: 'bedrag', waarde: '-90000' }],
    ['90,000', '90.000', '90', { soort: 'getal', waarde: '90000' }],
    ['-12,500', '-12.500', '-12,5', { soort: 'getal', waarde: '-12500' }],
    ['1,234,567', '1.234.567', undefined, { soort: 'getal', waarde: '1234567' }],
  ])('%s zijn duizendtallen met een komma', (tekst, goed, ook, gelezen) => {
    expect({ ook: undefined, ...(probleem(tekst) as object) }).toMatchObject({
      code: 'S009',
      tekst,
      goed,
      ook,
    });
    expect(literal(tekst)).toEqual(gelezen);
  });

  it.each([
    '€ 48,715 per etmaal',
    '€ 0,120',
    '€ 1.250,750',
    '€ 90,0000',
    '0,250',
    '1,125',
    '12,500%',
    '€ 90,00',
  ])('%s: gewone decimalen', (tekst) => {
    expect(probleem(tekst)).toBeUndefined();
  });
});

describe('datums', () => {
  it.each([
    ['1 januari 2026', '2026-01-01'],
    ['31 december 1999', '1999-12-31'],
    ['29 februari 2024', '2024-02-29'],
    ['29 februari 2000', '2000-02-29'],
    ['1 MAART 2026', '2026-03-01'],
    ['1\u00a0maart\u00a02026', '2026-03-01'],
    ['1\n    maart\n    2026', '2026-03-01'],
    ['maart 2008', '2008-03'],
  ])('%s', (tekst, waarde) => {
    expect(literal(tekst)).toEqual({ soort: 'datum', waarde });
    expect(probleem(tekst)).toBeUndefined();
  });

  it.each([
    ['29 februari 2026', 28],
    ['29 februari 1900', 28],
    ['30 februari 2024', 29],
    ['31 april 2026', 30],
    ['0 januari 2026', 31],
    ['32 december 2026', 31],
  ])('%s bestaat niet', (tekst, dagen) => {
    expect(probleem(tekst)).toMatchObject({ code: 'S004', tekst, dagen });
  });

  it('elke dag van de kalender, en geen andere', () => {
    const maanden = [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ];
    const dag = fc.record({
      d: fc.integer({ min: 0, max: 33 }),
      m: fc.integer({ min: 0, max: 11 }),
      j: fc.integer({ min: 1800, max: 2200 }),
    });
    fc.assert(
      fc.property(dag, ({ d, m, j }) => {
        const echt = new Date(Date.UTC(j, m, d));
        const bestaat = d > 0 && echt.getUTCMonth() === m && echt.getUTCDate() === d;
        expect(probleem(`${String(d)} ${maanden[m] ?? ''} ${String(j)}`) === undefined).toBe(bestaat);
      }),
      { numRuns: 300 },
    );
  });
});

describe('percentages en duren', () => {
  it.each([
    ['8%', '8'],
    ['8 %', '8'],
    ['0,5%', '0.5'],
    ['1.000%', '1000'],
  ])('%s', (tekst, waarde) => {
    expect(literal(tekst)).toEqual({ soort: 'percentage', waarde });
  });

  it.each([
    ['18 jaar', 18, 'jaar'],
    ['1 jaren', 1, 'jaar'],
    ['42 aaneengesloten dagen', 42, 'dag'],
    ['6 volle weken', 6, 'week'],
    ['5 etmalen', 5, 'etmaal'],
    ['2 uur', 2, 'uur'],
    ['3 uren', 3, 'uur'],
    ['12\n   maanden', 12, 'maand'],
  ])('%s', (tekst, aantal, eenheid) => {
    expect(literal(tekst)).toEqual({ soort: 'duur', aantal, eenheid });
  });

  it('een woord dat met een eenheid begint, is geen eenheid', () => {
    expect(stukken('18 jaarlijkse')).toMatchObject([
      { soort: 'literal', literal: { soort: 'getal' } },
      { soort: 'woord' },
    ]);
  });
});

describe('tekens', () => {
  it.each([
    ['X (Y)', '(', '('],
    ['X = Y', '=', '='],
    ['X \u200bY', '\u200b', '\u200b'],
    ['X 😀 Y', '😀', '😀'],
  ])('%j: onbekend teken', (tekst, teken) => {
    expect(probleem(tekst)).toMatchObject({ code: 'S006', teken });
  });

  it('een losse € is een onbekend teken en verslikt niets', () => {
    expect(codes('artikel 1\n  X indien € Y.')).toEqual(['S006']);
    expect(stukken('€ Y')).toMatchObject([{ tekst: 'Y' }]);
  });
});
