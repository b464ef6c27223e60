import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dagenVan,
  datumPlus,
  hoogsteDatum,
  isVolledig,
  laagsteDatum,
  vergelijkDatum,
  verstreken,
} from '../../runtime/datum.ts';
import { isDatum } from '../../runtime/vorm.ts';
import { taalkeuze } from '../../runtime/taalkeuze.ts';

const DAG = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** De rechter: JavaScripts eigen kalender, in UTC, die nergens in de runtime gebruikt wordt. */
function orakelPlus(datum: string, aantal: number, eenheid: 'dag' | 'week' | 'maand' | 'jaar'): string {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
  if (eenheid === 'dag' || eenheid === 'week') {
    return iso(Date.UTC(jaar, maand - 1, dag) + aantal * (eenheid === 'week' ? 7 : 1) * DAG);
  }
  const maanden = maand - 1 + aantal * (eenheid === 'jaar' ? 12 : 1);
  // Dag nul van de volgende maand is de laatste van deze.
  const laatste = new Date(Date.UTC(jaar, maanden + 1, 0)).getUTCDate();
  return iso(Date.UTC(jaar, maanden, Math.min(dag, laatste)));
}

const alleDagen: string[] = [];
for (let ms = Date.UTC(1900, 0, 1); ms <= Date.UTC(2100, 11, 31); ms += DAG) alleDagen.push(iso(ms));

const dag = fc
  .integer({ min: Date.UTC(1850, 0, 1) / DAG, max: Date.UTC(2150, 0, 1) / DAG })
  .map((n) => iso(n * DAG));
const onvolledig = dag.chain((d) =>
  fc.constantFrom(d, d.slice(0, 7), d.slice(0, 4), `${d.slice(0, 7)}-00`, `${d.slice(0, 4)}-00-00`),
);
const eenheid = fc.constantFrom('dag', 'week', 'maand', 'jaar');
const cmps = ['<', '<=', '=', '!=', '>=', '>'] as const;
const cmp = fc.constantFrom(...cmps);

/** Bekend als elke combinatie van dagen hetzelfde antwoord geeft. */
function perDag<T>(a: string, b: string, functie: (a: string, b: string) => T): T | undefined {
  const dagenB = orakelDagen(b);
  const antwoorden = new Set(orakelDagen(a).flatMap((x) => dagenB.map((y) => functie(x, y))));
  return antwoorden.size === 1 ? [...antwoorden][0] : undefined;
}

function orakelDagen(datum: string): string[] {
  const begin = datum.replace(/-00/g, '');
  const [jaar = 0, maand] = begin.split('-').map(Number);
  if (begin.length === 10) return [begin];
  const eerste = Date.UTC(jaar, maand === undefined ? 0 : maand - 1, 1);
  const einde = maand === undefined ? Date.UTC(jaar + 1, 0, 1) : Date.UTC(jaar, maand, 1);
  return Array.from({ length: (einde - eerste) / DAG }, (_, i) => iso(eerste + i * DAG));
}

describe('de kalender, elke dag van 1900 tot en met 2100', () => {
  it('telt dagen en weken als de klok', () => {
    for (const [i, d] of alleDagen.entries()) {
      if (datumPlus(d, 1, 'dag') !== orakelPlus(d, 1, 'dag')) expect.fail(`${d} + 1 dag`);
      if (datumPlus(d, -1, 'dag') !== orakelPlus(d, -1, 'dag')) expect.fail(`${d} - 1 dag`);
      const n = (i % 4001) - 2000;
      if (datumPlus(d, n, 'dag') !== orakelPlus(d, n, 'dag')) expect.fail(`${d} + ${n} dagen`);
      if (datumPlus(d, n, 'week') !== orakelPlus(d, n, 'week')) expect.fail(`${d} + ${n} weken`);
    }
    expect(alleDagen).toHaveLength(73_414);
  });

  it('telt maanden en jaren naar hetzelfde dagnummer, anders de laatste dag van de maand', () => {
    for (const [i, d] of alleDagen.entries()) {
      for (const [n, soort] of [
        [(i % 61) - 30, 'maand'],
        [(i % 41) - 20, 'jaar'],
        [1, 'maand'],
        [18, 'jaar'],
      ] as const) {
        if (datumPlus(d, n, soort) !== orakelPlus(d, n, soort)) expect.fail(`${d} + ${n} ${soort}`);
      }
    }
  });

  it('vindt een termijn verstreken precies vanaf haar laatste dag', () => {
    for (const [i, d] of alleDagen.entries()) {
      const soort = (['dag', 'week', 'maand', 'jaar'] as const)[i % 4] ?? 'dag';
      const n = i % 30;
      const grens = orakelPlus(d, n, soort);
      const antwoorden = [-1, 0, 1].flatMap((k) =>
        (['>=', '>', '<', '<='] as const).map((c) => verstreken(d, orakelPlus(grens, k, 'dag'), c, n, soort)),
      );
      const verwacht = [false, false, true, true, true, false, false, true, true, true, false, false];
      if (antwoorden.join() !== verwacht.join()) expect.fail(`${d} + ${n} ${soort}: ${antwoorden.join()}`);
    }
  });
});

describe('grenzen die ertoe doen', () => {
  it('maakt iemand achttien op de achttiende verjaardag', () => {
    expect(verstreken('2008-03-02', '2026-03-01', '>=', 18, 'jaar')).toBe(false);
    expect(verstreken('2008-03-02', '2026-03-02', '>=', 18, 'jaar')).toBe(true);
    expect(verstreken('2008-03-02', '2026-03-02', '>', 18, 'jaar')).toBe(false);
    expect(verstreken('2008-03-02', '2026-03-03', '>', 18, 'jaar')).toBe(true);
  });

  it('vindt vijf jaar op de dag af niet ouder dan vijf jaar', () => {
    expect(verstreken('2021-06-15', '2026-06-15', '<=', 5, 'jaar')).toBe(true);
    expect(verstreken('2021-06-15', '2026-06-16', '<=', 5, 'jaar')).toBe(false);
    expect(verstreken('2021-06-15', '2026-06-14', '<', 5, 'jaar')).toBe(true);
    expect(verstreken('2021-06-15', '2026-06-15', '<', 5, 'jaar')).toBe(false);
  });

  it('eindigt op de laatste dag van een korte maand', () => {
    expect(datumPlus('2026-01-31', 1, 'maand')).toBe('2026-02-28');
    expect(datumPlus('2024-01-31', 1, 'maand')).toBe('2024-02-29');
    expect(datumPlus('2008-02-29', 18, 'jaar')).toBe('2026-02-28');
    expect(datumPlus('2008-02-29', 20, 'jaar')).toBe('2028-02-29');
    expect(datumPlus('2026-03-31', -1, 'maand')).toBe('2026-02-28');
    expect(datumPlus('1899-12-31', 2, 'maand')).toBe('1900-02-28');
    expect(datumPlus('1999-12-31', 2, 'maand')).toBe('2000-02-29');
  });

  it('blijft binnen vier cijfers voor het jaar', () => {
    expect(datumPlus('2026-01-01', 7973, 'jaar')).toBe('9999-01-01');
    expect(datumPlus('2026-01-01', 7974, 'jaar')).toBeUndefined();
    expect(datumPlus('2026-01-01', -2025, 'jaar')).toBe('0001-01-01');
    expect(datumPlus('2026-01-01', -2026, 'jaar')).toBeUndefined();
    expect(datumPlus('2026-01-01', 1e12, 'dag')).toBeUndefined();
    expect(verstreken('2026-01-01', '2026-01-02', '>=', 1e9, 'jaar')).toBe(false);
  });
});

describe('onbekend, geen en onvolledig', () => {
  it('vergelijkt zoals alle dagen samen', () => {
    fc.assert(
      fc.property(onvolledig, onvolledig, cmp, (a, b, c) => {
        const orde = (x: string, y: string): boolean =>
          ({ '<': x < y, '<=': x <= y, '=': x === y, '!=': x !== y, '>=': x >= y, '>': x > y })[c];
        expect(vergelijkDatum(c, a, b)).toBe(perDag(a, b, orde));
      }),
      { numRuns: 150 },
    );
  });

  it('vindt een termijn verstreken als alle dagen het vinden', () => {
    const duurCmp = fc.constantFrom('<', '<=', '>=', '>');
    const kort = fc
      .tuple(onvolledig, onvolledig)
      .filter(([a, b]) => orakelDagen(a).length * orakelDagen(b).length < 1e4);
    fc.assert(
      fc.property(kort, duurCmp, fc.integer({ min: 0, max: 90 }), eenheid, ([a, b], c, n, soort) => {
        const orakel = (x: string, y: string): boolean => {
          const grens = orakelPlus(x, n, soort);
          return { '<': y < grens, '<=': y <= grens, '>=': y >= grens, '>': y > grens }[c];
        };
        expect(verstreken(a, b, c, n, soort)).toBe(perDag(a, b, orakel));
      }),
      { numRuns: 300 },
    );
  });

  it('telt bij een onvolledige datum door naar de eerste en laatste mogelijke dag', () => {
    fc.assert(
      fc.property(onvolledig, fc.integer({ min: -40, max: 40 }), eenheid, (d, n, soort) => {
        const plus = datumPlus(d, n, soort) ?? '';
        const dagen = orakelDagen(d).map((x) => orakelPlus(x, n, soort));
        expect(dagenVan(plus)[0]).toBe(dagen[0]);
        expect(dagenVan(plus).at(-1)).toBe(dagen.at(-1));
        expect(isVolledig(plus)).toBe(dagen.length === 1);
      }),
    );
    expect(datumPlus('2008-03', 18, 'jaar')).toBe('2026-03');
    expect(datumPlus('2008-00-00', 18, 'jaar')).toBe('2026');
    expect(datumPlus('2026-03', 5, 'dag')).toBe('2026-03-06/2026-04-05');
  });

  it('rekent verder met een berekende reeks dagen', () => {
    const reeks = datumPlus('2026-03', 5, 'dag');
    expect(vergelijkDatum('<', reeks, '2026-04-06')).toBe(true);
    expect(vergelijkDatum('<', reeks, '2026-04-05')).toBeUndefined();
    expect(vergelijkDatum('>=', reeks, '2026-03-06')).toBe(true);
    expect(verstreken(reeks, '2026-04-12', '>=', 1, 'week')).toBe(true);
    expect(verstreken(reeks, '2026-04-11', '>=', 1, 'week')).toBeUndefined();
  });

  it('somt alle dagen op', () => {
    fc.assert(
      fc.property(onvolledig, (d) => {
        expect(dagenVan(d)).toEqual(orakelDagen(d));
      }),
    );
  });

  it('neemt de vroegste en de laatste van alle mogelijke dagen', () => {
    fc.assert(
      fc.property(onvolledig, onvolledig, (a, b) => {
        const eerste = (d: string): string => orakelDagen(d)[0] ?? '';
        const laatste = (d: string): string => orakelDagen(d).at(-1) ?? '';
        const onder = dagenVan(laagsteDatum(a, b) ?? '');
        const boven = dagenVan(hoogsteDatum(a, b) ?? '');
        expect([onder[0], onder.at(-1)]).toEqual([
          [eerste(a), eerste(b)].sort()[0],
          [laatste(a), laatste(b)].sort()[0],
        ]);
        expect([boven[0], boven.at(-1)]).toEqual([
          [eerste(a), eerste(b)].sort()[1],
          [laatste(a), laatste(b)].sort()[1],
        ]);
      }),
    );
    expect(laagsteDatum('2026-03-01', '2026-03')).toBe('2026-03-01');
    expect(laagsteDatum()).toBeUndefined();
    expect(hoogsteDatum('2026-03-01', undefined)).toBeUndefined();
  });

  it('maakt van onbekend niets en laat geen aan geen vergelijking voldoen', () => {
    for (const c of cmps) {
      expect(vergelijkDatum(c, undefined, '2026-01-01')).toBeUndefined();
      expect(vergelijkDatum(c, '2026-01-01', undefined)).toBeUndefined();
      expect(vergelijkDatum(c, null, '2026-01-01')).toBe(false);
      expect(vergelijkDatum(c, undefined, null)).toBe(false);
    }
    expect(verstreken(undefined, '2026-01-01', '<', 1, 'dag')).toBeUndefined();
    expect(verstreken('2026-01-01', undefined, '<', 1, 'dag')).toBeUndefined();
    expect(verstreken(null, undefined, '<', 1, 'dag')).toBe(false);
    expect(datumPlus(undefined, 1, 'dag')).toBeUndefined();
    expect(datumPlus(null, 1, 'dag')).toBeUndefined();
  });

  it('is monotoon: een bekende uitkomst bij een onvolledige datum geldt voor elke dag ervan', () => {
    fc.assert(
      fc.property(onvolledig, dag, cmp, fc.nat(), (a, b, c, keuze) => {
        const vooraf = vergelijkDatum(c, a, b);
        const dagen = dagenVan(a);
        if (vooraf !== undefined) expect(vergelijkDatum(c, dagen[keuze % dagen.length], b)).toBe(vooraf);
      }),
    );
  });
});

describe('taalkeuze', () => {
  it('noemt de keuze op de enige dag waarop zij beslist', () => {
    expect(taalkeuze('2008-02-29', '2026-02-28', 18, 'jaar')).toBe(
      '29 februari 2008 + 18 jaar: 29 februari 2026 bestaat niet. Regel rekent dan met de laatste dag van de ' +
        'maand, 28 februari 2026; met 1 maart 2026 was het antwoord anders geweest.',
    );
    expect(taalkeuze('2008-02-29', '2026-03-01', 18, 'jaar')).toBeUndefined();
    expect(taalkeuze('2008-02-29', '2026-02-27', 18, 'jaar')).toBeUndefined();
    expect(taalkeuze('2008-02-29', '2028-02-29', 20, 'jaar')).toBeUndefined();
    expect(taalkeuze('2008-02-28', '2026-02-28', 18, 'jaar')).toBeUndefined();
    expect(taalkeuze('2026-01-31', '2026-02-28', 1, 'maand')).toContain('31 februari 2026 bestaat niet');
    expect(taalkeuze('2026-01-31', '2026-02-28', 4, 'week')).toBeUndefined();
  });

  it('schuift mee met de vergelijking', () => {
    expect(taalkeuze('2008-02-29', '2026-03-01', 18, 'jaar', '>')).toContain('1 maart 2026');
    expect(taalkeuze('2008-02-29', '2026-03-01', 18, 'jaar', '<=')).toContain('1 maart 2026');
    expect(taalkeuze('2008-02-29', '2026-02-28', 18, 'jaar', '>')).toBeUndefined();
    expect(taalkeuze('2008-02-29', '2026-02-28', 18, 'jaar', '<')).toContain('28 februari 2026');
  });

  it('let ook op onvolledige datums', () => {
    expect(taalkeuze('2008-02', '2026-02-28', 18, 'jaar')).toContain('29 februari 2008 + 18 jaar');
    expect(taalkeuze('2008-02', '2026-02-27', 18, 'jaar')).toBeUndefined();
    expect(taalkeuze(undefined, '2026-02-28', 18, 'jaar')).toBeUndefined();
    expect(taalkeuze(null, '2026-02-28', 18, 'jaar')).toBeUndefined();
  });
});

describe('isVolledig', () => {
  it('onderscheidt dag tien, twintig en dertig van een onbekende dag', () => {
    for (const d of ['2026-03-10', '2026-03-20', '2026-03-30', '2026-03-01'])
      expect(isVolledig(d)).toBe(true);
    for (const d of ['2026-03-00', '2026-00-00', '2026-03', '2026', '2026-03-06/2026-04-05']) {
      expect(isVolledig(d), d).toBe(false);
    }
    expect(isDatum('2026-03-06/2026-04-05')).toBe(false);
  });
});
