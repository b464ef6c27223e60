/** Feestdagen en termijnen volgens de Algemene termijnenwet, 1900–2100. */
import { describe, expect, it } from 'vitest';
import { dagTekst, eersteDag } from '../../runtime/datum.ts';
import { feestdag, paaszondag, verjaardagVanDeKoning, vrijeDag, weekdag } from '../../runtime/feestdagen.ts';
import { laatsteDagVan, pasen } from '../oracle/termijnen.ts';
import { isUitgesloten, metVerlenging, type Termijn } from '../../runtime/termijn.ts';

const DAG = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const alleDagen: string[] = [];
for (let ms = Date.UTC(1900, 0, 1); ms <= Date.UTC(2100, 11, 31); ms += DAG) alleDagen.push(iso(ms));

describe('feestdagen', () => {
  it('kennen de dag van de week', () => {
    expect(alleDagen.filter((dag) => weekdag(eersteDag(dag)) !== new Date(dag).getUTCDay())).toEqual([]);
  });

  it('vinden Pasen langs een andere weg terug, in elk jaar', () => {
    for (let jaar = 1583; jaar <= 2300; jaar++)
      expect(dagTekst(paaszondag(jaar)), String(jaar)).toBe(pasen(jaar));
    // De uitersten en een paar jaren uit de almanak.
    const almanak = [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ];
    for (const datum of almanak) expect(dagTekst(paaszondag(Number(datum.slice(0, 4))))).toBe(datum);
  });

  it.each([
    ['1960', '1960-04-30'],
    ['1967', '1967-05-01'],
    ['1978', '1978-05-01'],
    ['1989', '1989-04-29'],
    ['2006', '2006-04-29'],
    ['2013', '2013-04-30'],
    ['2014', '2014-04-26'],
    ['2025', '2025-04-26'],
    ['2026', '2026-04-27'],
  ])('vieren in %s de verjaardag op %s', (jaar, datum) => {
    expect(dagTekst(verjaardagVanDeKoning(Number(jaar)))).toBe(datum);
  });

  it('zijn in 2026 deze', () => {
    const van2026 = alleDagen.filter(
      (dag) => dag.startsWith('2026') && feestdag(eersteDag(dag)) !== undefined,
    );
    expect(van2026.map((dag) => `${dag} ${feestdag(eersteDag(dag)) ?? ''}`)).toEqual([
      '2026-01-01 Nieuwjaarsdag',
      '2026-04-03 Goede Vrijdag',
      '2026-04-06 tweede paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-05 vijfde mei',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-25 tweede pinksterdag',
      '2026-12-25 eerste kerstdag',
      '2026-12-26 tweede kerstdag',
    ]);
  });

  it('zijn er elk jaar acht of negen op een eigen dag', () => {
    for (let jaar = 1965; jaar <= 2100; jaar++) {
      const dagen = alleDagen.filter(
        (dag) => dag.startsWith(String(jaar)) && feestdag(eersteDag(dag)) !== undefined,
      );
      // Hemelvaartsdag of tweede paasdag kan samenvallen met een vaste dag.
      expect([8, 9]).toContain(dagen.length);
    }
  });

  it('een gelijkgestelde dag telt alleen als hij is opgegeven', () => {
    const vrijdag = eersteDag('2026-05-15');
    expect(vrijeDag(vrijdag)).toBeUndefined();
    expect(vrijeDag(vrijdag, new Set([vrijdag]))).toBe('gelijkgestelde dag');
  });
});

const einde = (
  vanaf: string,
  aantal: number,
  eenheid: Termijn['eenheid'],
  gelijkgesteld: readonly string[] = [],
) => {
  const uit = metVerlenging(eersteDag(vanaf), { aantal, eenheid }, new Set(gelijkgesteld.map(eersteDag)));
  return [dagTekst(uit.einde), uit.verlengd.map(({ artikel, reden }) => `${String(artikel)}: ${reden}`)];
};

describe('termijnen', () => {
  it.each([
    // Zaterdag en zondag.
    ['2026-02-21', 2, 'week', '2026-03-09', ['1: zaterdag', '1: zondag']],
    // Paasweekend met Goede Vrijdag: vier dagen erbij.
    [
      '2026-03-20',
      2,
      'week',
      '2026-04-07',
      ['1: Goede Vrijdag', '1: zaterdag', '1: zondag', '1: tweede paasdag'],
    ],
    ['2026-05-04', 1, 'dag', '2026-05-06', ['1: vijfde mei']],
    // Precies op een werkdag.
    ['2026-03-02', 6, 'week', '2026-04-13', []],
    // Drie dagen waarin nog geen twee werkdagen liggen (donderdag voor Pasen).
    ['2026-04-02', 3, 'dag', '2026-04-08', ['2: zondag', '2: tweede paasdag', '2: te weinig werkdagen']],
    // Korter dan drie dagen: alleen artikel 1.
    ['2026-04-02', 2, 'dag', '2026-04-07', ['1: zaterdag', '1: zondag', '1: tweede paasdag']],
    // Buiten artikel 1 en 2.
    ['2026-01-03', 13, 'week', '2026-04-04', []],
    ['2026-01-05', 1, 'jaar', '2027-01-05', []],
    ['2025-09-30', 91, 'dag', '2025-12-30', []],
    ['2025-11-30', 3, 'maand', '2026-03-02', ['1: zaterdag', '1: zondag']],
  ] as const)('%s en %i %s: %s', (vanaf, aantal, eenheid, verwacht, verlengd) => {
    expect(einde(vanaf, aantal, eenheid)).toEqual([verwacht, [...verlengd]]);
  });

  it('een gelijkgestelde dag verlengt ook', () => {
    expect(einde('2026-05-01', 2, 'week')).toEqual(['2026-05-15', []]);
    expect(einde('2026-05-01', 2, 'week', ['2026-05-15'])).toEqual([
      '2026-05-18',
      ['1: gelijkgestelde dag', '1: zaterdag', '1: zondag'],
    ]);
  });

  it('een teruggerekende termijn verschuift niet', () => {
    expect(isUitgesloten({ aantal: -2, eenheid: 'week' })).toBe(true);
    expect(einde('2026-03-15', -1, 'week')).toEqual(['2026-03-08', []]);
  });

  it('komen overeen met dag voor dag tellen', () => {
    const gelijk = ['2026-05-15', '2027-05-07'];
    const dagen = new Set(gelijk.map(eersteDag));
    const termijnen = [
      { aantal: 1, eenheid: 'dag' },
      { aantal: 3, eenheid: 'dag' },
      { aantal: 90, eenheid: 'dag' },
      { aantal: 2, eenheid: 'week' },
      { aantal: 3, eenheid: 'maand' },
      { aantal: 13, eenheid: 'week' },
    ] as const;
    const fout = alleDagen
      .filter((dag) => dag >= '2026' && dag < '2028')
      .flatMap((vanaf) =>
        termijnen.filter(
          (termijn) =>
            dagTekst(metVerlenging(eersteDag(vanaf), termijn, dagen).einde) !==
            laatsteDagVan(vanaf, termijn.aantal, termijn.eenheid, gelijk),
        ),
      );
    expect(fout).toEqual([]);
  });

  it('eindigt nooit op een vrije dag, nooit eerder dan geteld, en bij een latere start nooit eerder', () => {
    for (const termijn of [
      { aantal: 3, eenheid: 'dag' },
      { aantal: 6, eenheid: 'week' },
      { aantal: 3, eenheid: 'maand' },
    ] as const) {
      let vorige = 0;
      const fout = alleDagen.filter((vanaf) => {
        const { einde: laatste, verlengd } = metVerlenging(eersteDag(vanaf), termijn);
        const goed = vrijeDag(laatste) === undefined && laatste >= vorige && verlengd.length <= 6;
        vorige = laatste;
        return !goed;
      });
      expect(fout).toEqual([]);
    }
  });
});
