/** Een termijn die stilstaat, tegen dag voor dag tellen met een kalender van anderen (js-joda). */
import { ChronoUnit, LocalDate } from '@js-joda/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumVerder } from '../../runtime/datum.ts';
import { getal } from '../../runtime/getal.ts';
import { dagenTotEnMet, opgeschort } from '../../runtime/opschorting.ts';
import { laatsteDagVan, opgeschorteDag } from '../oracle/termijnen.ts';

const begin = LocalDate.of(2024, 1, 1);
const dag = fc.nat({ max: 1200 }).map((n) => begin.plusDays(n).toString());
const eenheden = {
  dag: ChronoUnit.DAYS,
  week: ChronoUnit.WEEKS,
  maand: ChronoUnit.MONTHS,
  jaar: ChronoUnit.YEARS,
} as const;
const eenheid = fc.constantFrom('dag', 'week', 'maand', 'jaar');
/** Een begin in of rond de termijn, en een lengte die ook nul of negatief kan zijn. */
const verschuiving = fc.tuple(fc.integer({ min: -20, max: 100 }), fc.integer({ min: -5, max: 40 }));

const verder = (van: string, n: number): string => LocalDate.parse(van).plusDays(n).toString();

/** Zonder verlenging: tel de dagen die niet stilstaan. */
function geteld(
  vanaf: string,
  aantal: number,
  soort: keyof typeof eenheden,
  paren: readonly (readonly [string, string])[],
): string {
  const eerste = LocalDate.parse(vanaf);
  let over = ChronoUnit.DAYS.between(eerste, eerste.plus(aantal, eenheden[soort]));
  let nu = eerste;
  while (over > 0) {
    nu = nu.plusDays(1);
    const tekst = nu.toString();
    if (!paren.some(([van, tot]) => van <= tekst && tekst <= tot)) over--;
  }
  return nu.toString();
}

describe('een termijn die stilstaat', () => {
  const termijn = fc.tuple(
    dag,
    fc.integer({ min: 1, max: 12 }),
    eenheid,
    fc.array(verschuiving, { maxLength: 4 }),
  );

  it('telt de dagen erbuiten, elke dag één keer', () => {
    fc.assert(
      fc.property(termijn, ([vanaf, aantal, soort, rij]) => {
        const paren = rij.map(([b, n]) => [verder(vanaf, b), verder(vanaf, b + n)] as const);
        expect(opgeschort(vanaf, aantal, soort, paren)).toBe(geteld(vanaf, aantal, soort, paren));
      }),
      { numRuns: 3000 },
    );
  });

  it('verschuift daarna zoals de Algemene termijnenwet zegt', () => {
    const vrij = new Set([739_000]);
    fc.assert(
      fc.property(termijn, ([vanaf, aantal, soort, rij]) => {
        const paren = rij.map(([b, n]) => [verder(vanaf, b), verder(vanaf, b + n)] as const);
        const naief = rij.map(([b, n]) => ({ van: verder(vanaf, b), tot: verder(vanaf, b + n) }));
        expect(opgeschort(vanaf, aantal, soort, paren, vrij)).toBe(
          opgeschorteDag(vanaf, { aantal, eenheid: soort }, naief, []),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is zonder opschorting een gewone termijn', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 14 }), eenheid, (vanaf, aantal, soort) => {
        expect(opgeschort(vanaf, aantal, soort, [[null, undefined]], new Set())).toBe(
          laatsteDagVan(vanaf, aantal, soort, []),
        );
      }),
    );
  });

  it.each([
    ['begint op de dag na het einde', '2026-03-17', '2026-03-20', '2026-03-16'],
    ['begint op de laatste dag', '2026-03-16', '2026-03-20', '2026-03-21'],
    ['eindigt op de dag waarvan geteld wordt', '2026-02-01', '2026-03-02', '2026-03-16'],
    ['begint eerder', '2026-02-01', '2026-03-03', '2026-03-17'],
    ['eindigt voor zij begint', '2026-03-10', '2026-03-09', '2026-03-16'],
  ])('een opschorting die %s: tot en met %s %s', (_wat, van, tot, verwacht) => {
    expect(opgeschort('2026-03-02', 2, 'week', [[van, tot]])).toBe(verwacht);
  });

  it('is onbekend met een onbekende, onvolledige of nog niet gekomen dag', () => {
    for (const tot of [undefined, null, '2026-03']) {
      expect(opgeschort('2026-03-02', 2, 'week', [['2026-03-05', tot]])).toBeUndefined();
    }
    expect(opgeschort('2026-03', 2, 'week', [])).toBeUndefined();
  });
});

describe('dagen tellen', () => {
  it('telt de eerste en de laatste dag mee, en nooit minder dan nul', () => {
    fc.assert(
      fc.property(dag, dag, (van, tot) => {
        const verwacht = ChronoUnit.DAYS.between(LocalDate.parse(van), LocalDate.parse(tot)) + 1;
        expect(dagenTotEnMet(van, tot)).toBe(Math.max(0, verwacht));
      }),
    );
    expect(dagenTotEnMet('2026-03-01', null)).toBeUndefined();
    expect(dagenTotEnMet('2026-03', '2026-04-01')).toBeUndefined();
  });

  it('rekent een aantal eenheden verder of terug als js-joda', () => {
    fc.assert(
      fc.property(dag, fc.nat({ max: 99 }), eenheid, fc.boolean(), (van, aantal, soort, terug) => {
        const verwacht = LocalDate.parse(van).plus(terug ? -aantal : aantal, eenheden[soort]);
        expect(datumVerder(van, getal(String(aantal)), soort, terug)).toBe(verwacht.toString());
      }),
    );
  });

  it('heeft bij een half aantal, of buiten de jaren 1 tot en met 9999, geen uitkomst', () => {
    expect(datumVerder('2026-03-01', getal('1.5'), 'week')).toBeUndefined();
    expect(datumVerder('2026-03-01', getal('99999999999'), 'jaar')).toBeUndefined();
    expect(datumVerder('2026-03-01', undefined, 'dag')).toBeUndefined();
  });
});
