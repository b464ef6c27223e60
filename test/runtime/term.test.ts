/** Terugrekenen: een grens aan een berekening zegt hetzelfde als de teruggerekende grens aan de grootheid zelf. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Getal, getal, vergelijkGetal } from '../../runtime/getal.ts';
import { vulTermIn } from '../../runtime/invullen.ts';
import { maakDag } from '../../runtime/kalender.ts';
import { maakOnbekenden, onbekende } from '../../runtime/onbekende.ts';
import {
  enigeWaarde,
  gebiedenVan,
  gebiedVan,
  isInBereik,
  maakSchaal,
  nabijeWaarden,
  toets,
  voegGrensToe,
} from '../../runtime/schaal.ts';
import * as term from '../../runtime/term.ts';

const X = onbekende(maakOnbekenden(), 'x', () => [], undefined, {});
const x = term.grootheid(X);
const cmp = fc.constantFrom('<' as const, '<=' as const, '>=' as const, '>' as const);
const klein = fc.integer({ min: -400, max: 400 }).map((n): Getal => getal(String(n / 4)));
const nietNul = klein.filter(({ t }) => t !== 0n);

const stap = fc.oneof(
  klein.map((k) => (t: term.Term) => term.rekenTerm('plus', t, k)),
  klein.map((k) => (t: term.Term) => term.rekenTerm('min', k, t)),
  nietNul.map((k) => (t: term.Term) => term.rekenTerm('maal', t, k)),
  nietNul.map((k) => (t: term.Term) => term.rekenTerm('gedeeld', t, k)),
  fc
    .tuple(
      fc.constantFrom('1', '0.5', '5'),
      fc.constantFrom('rekenkundig' as const, 'naar boven' as const, 'naar beneden' as const),
    )
    .map(
      ([s, richting]) =>
        (t: term.Term) =>
          term.afgerondTerm(t, s, richting),
    ),
);
const eenheid = fc.constantFrom('dag' as const, 'week' as const, 'maand' as const, 'jaar' as const);
const dag = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([j, m, d]) => fc.constantFrom(d, 28).map((n) => term.dagGetal(maakDag(j, m, n))));

/** Rekent terug tot de grootheid en vergelijkt daar. */
function teruggerekend(eis: term.Eis, waarde: Getal): boolean | undefined {
  const terug = term.teruggerekend(eis);
  if (terug !== undefined) return teruggerekend(terug, waarde);
  expect(eis.term).toBe(x);
  return vergelijkGetal(eis.cmp, waarde, eis.grens);
}

function rechtstreeks({ term: t, cmp: c, grens }: term.Eis, waarde: Getal): boolean | undefined {
  const uitkomst = vulTermIn(t, () => waarde);
  return uitkomst === undefined || term.isTerm(uitkomst) ? undefined : vergelijkGetal(c, uitkomst, grens);
}

describe('terugrekenen', () => {
  it('door optellen, aftrekken, vermenigvuldigen, delen en afronden', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 3 }), cmp, klein, klein, (stappen, c, grens, waarde) => {
        const eis: term.Eis = { term: stappen.reduce<term.Term>((t, doe) => doe(t), x), cmp: c, grens };
        expect(teruggerekend(eis, waarde)).toBe(rechtstreeks(eis, waarde));
      }),
      { numRuns: 2000 },
    );
  });

  it('door kalenderduren, ook waar maanden verschillend lang zijn', () => {
    const nabij = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(dag, fc.integer({ min: -30, max: 30 }), eenheid, cmp, nabij, (begin, n, e, c, verschil) => {
        const verder = vulTermIn(term.datumPlusTerm(x, n, e), () => begin);
        if (verder === undefined || term.isTerm(verder)) throw new Error('Geen dag.');
        const grens = { t: verder.t + BigInt(verschil), n: 1n };
        const eis: term.Eis = { term: term.datumPlusTerm(x, n, e), cmp: c, grens };
        expect(teruggerekend(eis, begin)).toBe(rechtstreeks(eis, begin));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('schaal', () => {
  const grenzen = fc.array(
    fc.integer({ min: -3, max: 9 }).map((n) => getal(String(n / 2))),
    { minLength: 1, maxLength: 5 },
  );
  const bereik = fc.constantFrom(
    {},
    { stap: '1' },
    { stap: '1', laagst: getal('0') },
    { stap: '1', laagst: getal('1'), hoogst: getal('3') },
  );

  it('elke waarde valt in precies het gebied dat de grenzen zo beantwoordt als die waarde', () => {
    fc.assert(
      fc.property(bereik, grenzen, cmp, fc.integer({ min: -8, max: 24 }), (b, lijst, c, kwart) => {
        const schaal = maakSchaal(b);
        for (const grens of lijst) voegGrensToe(schaal, grens);
        const waarde = getal(String(kwart / 4));
        if (!isInBereik(schaal, waarde)) return;
        const gebied = gebiedVan(schaal, waarde);
        for (const grens of lijst)
          expect(toets(schaal, c, grens)[gebied]).toBe(vergelijkGetal(c, waarde, grens));
      }),
    );
  });

  it('elk gebied heeft een waarde, en een enige waarde is de enige', () => {
    fc.assert(
      fc.property(bereik, grenzen, (b, lijst) => {
        const schaal = maakSchaal(b);
        for (const grens of lijst) voegGrensToe(schaal, grens);
        const waarden = nabijeWaarden(schaal);
        expect(waarden.map((w) => gebiedVan(schaal, w))).toEqual(gebiedenVan(schaal).map((_, i) => i));
        for (const [i, w] of waarden.entries()) {
          const enige = enigeWaarde(schaal, i);
          if (enige !== undefined) expect(w).toEqual(enige);
        }
      }),
    );
  });
});
