/** De kalender en de Algemene termijnenwet tegen een kalender van anderen (js-joda), elke dag van 1900 tot en met 2100. */
import { ChronoUnit, DayOfWeek, LocalDate } from '@js-joda/core';
import { describe, expect, it } from 'vitest';
import { dagTekst, datumPlus, eersteDag } from '../../runtime/datum.ts';
import { vrijeDag } from '../../runtime/feestdagen.ts';
import { metVerlenging } from '../../runtime/termijn.ts';
import { pasen } from '../oracle/termijnen.ts';

const eenheden = {
  dag: ChronoUnit.DAYS,
  week: ChronoUnit.WEEKS,
  maand: ChronoUnit.MONTHS,
  jaar: ChronoUnit.YEARS,
} as const;
type Eenheid = keyof typeof eenheden;

const alleDagen: LocalDate[] = [];
for (let dag = LocalDate.of(1900, 1, 1); dag.year() <= 2100; dag = dag.plusDays(1)) alleDagen.push(dag);

/** De vrije dagen van een jaar: artikel 3 van de wet, met de verjaardag van de Koning zoals die werd gevierd. */
function feestdagen(jaar: number): readonly LocalDate[] {
  const paasdag = LocalDate.parse(pasen(jaar));
  const [maand, dag] = jaar < 1949 ? [8, 31] : jaar < 2014 ? [4, 30] : [4, 27];
  const verjaardag = LocalDate.of(jaar, maand, dag);
  const verschuift = jaar >= 1949 && verjaardag.dayOfWeek() === DayOfWeek.SUNDAY;
  return [
    ...[-2, 1, 39, 50].map((n) => paasdag.plusDays(n)),
    ...[LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 5, 5), LocalDate.of(jaar, 12, 25)],
    LocalDate.of(jaar, 12, 26),
    verschuift ? verjaardag.plusDays(jaar < 1980 ? 1 : -1) : verjaardag,
  ];
}

const vrij = new Set<number>();
for (let jaar = 1900; jaar <= 2101; jaar++) for (const dag of feestdagen(jaar)) vrij.add(dag.toEpochDay());
const isVrij = (dag: LocalDate): boolean =>
  dag.dayOfWeek() === DayOfWeek.SATURDAY ||
  dag.dayOfWeek() === DayOfWeek.SUNDAY ||
  vrij.has(dag.toEpochDay());

/** Het aantal werkdagen tot en met elke dag, om er niet steeds opnieuw te tellen. */
const werkdagen = new Map<number, number>();
let geteld = 0;
for (let dag = LocalDate.of(1900, 1, 1); dag.year() <= 2101; dag = dag.plusDays(1))
  werkdagen.set(dag.toEpochDay(), (geteld += isVrij(dag) ? 0 : 1));
const tot = (dag: LocalDate): number => werkdagen.get(dag.toEpochDay()) ?? 0;

/** De eerste werkdag vanaf het getelde einde; bij drie dagen of meer met twee werkdagen in de termijn. */
function laatsteDag(vanaf: LocalDate, aantal: number, eenheid: Eenheid): LocalDate {
  const twee = eenheid !== 'dag' || aantal >= 3;
  let einde = vanaf.plus(aantal, eenheden[eenheid]);
  while (isVrij(einde) || (twee && tot(einde) - tot(vanaf) < 2)) einde = einde.plusDays(1);
  return einde;
}

describe('elke dag van 1900 tot en met 2100', () => {
  it('telt dagen, weken, maanden en jaren als js-joda, vooruit en terug', () => {
    const fout = alleDagen.filter((dag, i) =>
      (['dag', 'week', 'maand', 'jaar'] as const).some((eenheid) => {
        const aantal = (i % 79) - 39;
        return datumPlus(dag.toString(), aantal, eenheid) !== dag.plus(aantal, eenheden[eenheid]).toString();
      }),
    );
    expect(fout.map(String)).toEqual([]);
    expect(alleDagen).toHaveLength(73_414);
  });

  it('is dezelfde dag vrij', () => {
    const fout = alleDagen.filter(
      (dag) => (vrijeDag(eersteDag(dag.toString())) !== undefined) !== isVrij(dag),
    );
    expect(fout.map(String)).toEqual([]);
  });

  it.each([
    [1, 'dag'],
    [3, 'dag'],
    [4, 'dag'],
    [90, 'dag'],
    [1, 'week'],
    [6, 'week'],
    [12, 'week'],
    [1, 'maand'],
    [3, 'maand'],
  ] as const)('verlengt een termijn van %i %s even lang', (aantal, eenheid) => {
    const fout = alleDagen.filter(
      (dag) =>
        dagTekst(metVerlenging(eersteDag(dag.toString()), { aantal, eenheid }).einde) !==
        laatsteDag(dag, aantal, eenheid).toString(),
    );
    expect(fout.map(String)).toEqual([]);
  });

  it.each([
    [91, 'dag'],
    [13, 'week'],
    [4, 'maand'],
    [1, 'jaar'],
    [-8, 'week'],
  ] as const)('verlengt een termijn van %i %s niet', (aantal, eenheid) => {
    const fout = alleDagen.filter(
      (dag) =>
        dagTekst(metVerlenging(eersteDag(dag.toString()), { aantal, eenheid }).einde) !==
        dag.plus(aantal, eenheden[eenheid]).toString(),
    );
    expect(fout.map(String)).toEqual([]);
  });
});
