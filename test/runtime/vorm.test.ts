import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAantal, isBedrag, isDag, isDatum, isDecimaal, patronen } from '../../runtime/vorm.ts';

/** Tekst die op een datum of getal lijkt, met nu en dan een teken te veel of te weinig. */
const bijna = fc.oneof(
  fc.stringMatching(/^[0-9-]{0,11}$/),
  fc.stringMatching(/^(17|18|20|22)\d\d(-[01]\d){0,2}$/),
  fc.stringMatching(/^-?\d{0,32}\.?\d{0,32}$/),
  fc.string({ maxLength: 12 }),
);

describe('datums', () => {
  it('zijn er precies als de kalender ze kent', () => {
    for (let jaar = 1795; jaar <= 2205; jaar++) {
      for (let maand = 0; maand <= 13; maand++) {
        const laatste = maand >= 1 && maand <= 12 ? new Date(Date.UTC(jaar, maand, 0)).getUTCDate() : -1;
        const jaarKan = jaar >= 1800 && jaar <= 2200;
        for (const dag of [0, 1, 28, 29, 30, 31, 32]) {
          const tekst = [String(jaar), ...[maand, dag].map((n) => String(n).padStart(2, '0'))].join('-');
          const bestaat = jaarKan && (dag <= laatste || (maand === 0 && dag === 0));
          if (isDatum(tekst) !== bestaat) expect.fail(tekst);
          if (isDag(tekst) !== (bestaat && dag > 0)) expect.fail(`dag ${tekst}`);
        }
      }
    }
  });

  it('mogen onvolledig zijn, maar niet half', () => {
    for (const goed of ['2026', '2026-03', '2026-03-00', '2026-00-00'])
      expect(isDatum(goed), goed).toBe(true);
    const fout = [
      '',
      '26',
      '2026-',
      '2026-00',
      '2026-13',
      '2026-3-1',
      '2026-00-01',
      '20260301',
      '2026/03/01',
      '2026-03-01T00:00',
    ];
    for (const tekst of [
      ...fout,
      ' 2026',
      '２０２６',
      '+2026',
      '1e03',
      2026,
      null,
      undefined,
      ['2026'],
      new Date(0),
    ]) {
      expect(isDatum(tekst), String(tekst)).toBe(false);
    }
  });

  it('volgen het patroon voor een JSON-schema, op onmogelijke dagen na', () => {
    const patroon = new RegExp(patronen.datum);
    fc.assert(
      fc.property(bijna, (tekst) => {
        const onmogelijk = /-(29|30|31)$/.test(tekst) && tekst.length === 10;
        if (onmogelijk) expect(isDatum(tekst) && !patroon.test(tekst)).toBe(false);
        else expect(isDatum(tekst)).toBe(patroon.test(tekst));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('getallen', () => {
  it('volgen het patroon voor een JSON-schema', () => {
    fc.assert(
      fc.property(bijna, (tekst) => {
        expect(isBedrag(tekst)).toBe(new RegExp(patronen.bedrag).test(tekst));
        expect(isDecimaal(tekst)).toBe(new RegExp(patronen.getal).test(tekst));
      }),
      { numRuns: 2000 },
    );
  });

  it('zijn tekst en nooit een JSON-getal', () => {
    for (const goed of ['67.29', '0', '-3', '1212.00', '0.5']) expect(isBedrag(goed), goed).toBe(true);
    for (const fout of [
      '',
      '-',
      '.5',
      '5.',
      '1,5',
      '1.212,00',
      '67.295',
      '1e3',
      '€ 5',
      '1'.repeat(31),
      67.29,
      0,
      5n,
    ]) {
      expect(isBedrag(fout), String(fout)).toBe(false);
    }
    expect(isDecimaal('67.295')).toBe(true);
    expect(isDecimaal(`${'1'.repeat(30)}.${'1'.repeat(30)}`)).toBe(true);
    expect(isDecimaal('1'.repeat(1e6))).toBe(false);
  });
});

describe('aantallen', () => {
  it('zijn hele JSON-getallen van nul of meer', () => {
    for (const goed of [0, 1, 42, Number.MAX_SAFE_INTEGER]) expect(isAantal(goed)).toBe(true);
    for (const fout of [-1, 0.5, NaN, Infinity, 2 ** 53, '5', 5n, null, undefined, true, [5]]) {
      expect(isAantal(fout), String(fout)).toBe(false);
    }
  });
});
