/** Verdelen tegen alle voltooiingen van kleine momentopnamen, elk met de hand doorlopen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loop, volgordes, type Heel } from './verdeelnaief.ts';
import { gevolgen, kort, reken, type Aanvraag, type Gevolg } from './verdeelproef.ts';

const invullingen = {
  volledig: [true, false],
  dringend: [true, false],
  datum: ['2026-01-01', '2026-01-02', '2026-01-31'],
  jaar: [2026, 2027, 2028],
  nummer: [1, 2, 3],
  gevraagd: [0, 1, 3, 5, 8, 11],
} as const;

/** Elke manier om het onbekende in te vullen; "2026-01" is een dag van die maand. */
function* voltooiingen(rij: readonly Aanvraag[]): Generator<readonly Heel[]> {
  for (const [i, a] of rij.entries()) {
    for (const veld of Object.keys(invullingen) as (keyof Heel)[]) {
      if (a[veld] !== undefined && !(veld === 'datum' && a.datum?.length === 7)) continue;
      for (const waarde of invullingen[veld])
        yield* voltooiingen(rij.map((deel, j) => (j === i ? { ...a, [veld]: waarde } : deel)));
      return;
    }
  }
  yield rij as readonly Heel[];
}

/** Wat er per zaak in enige voltooiing uitkomt. */
function mogelijk(
  rij: readonly Aanvraag[],
  gevolg: Gevolg | undefined,
  metNummer: boolean,
): readonly ReadonlySet<string>[] {
  const uit = rij.map(() => new Set<string>());
  for (const heel of voltooiingen(rij)) {
    heel.forEach((a, i) => {
      if (!a.volledig) uit[i]?.add('niet in aanmerking');
      else if (a.jaar === 2028) uit[i]?.add('onbekend');
    });
    for (const [jaar, plafond] of [
      [2026, 10],
      [2027, 3],
    ] as const) {
      const mee = heel.flatMap((a, i) => (a.volledig && a.jaar === jaar ? [[i, a] as const] : []));
      for (const volgorde of volgordes(mee, metNummer))
        for (const deel of gevolg ? [gevolg] : gevolgen)
          for (const [i, wat] of loop(volgorde, plafond, deel)) uit[i]?.add(wat);
    }
  }
  return uit;
}

const veld = <K extends keyof Heel>(
  naamVeld: K,
  waarden: readonly Heel[K][],
): fc.Arbitrary<Heel[K] | undefined> =>
  fc.option(fc.constantFrom(...waarden), { nil: undefined, freq: naamVeld === 'jaar' ? 20 : 8 });
const aanvraag: fc.Arbitrary<Aanvraag> = fc.record({
  volledig: veld('volledig', [true, true, true, false]),
  dringend: veld('dringend', [false, false, true]),
  datum: veld('datum', ['2026-01-01', '2026-01-02', '2026-01', '2026-02-01']),
  jaar: veld('jaar', [2026, 2026, 2026, 2027]),
  nummer: veld('nummer', [1, 2, 2, 3]),
  gevraagd: veld('gevraagd', [0, 1, 2, 4, 6, 11]),
});
const onbekenden = (rij: readonly Aanvraag[]): number =>
  rij.flatMap((a) => Object.entries(a)).filter(([, w]) => w === undefined || w === '2026-01').length;
const momentopname = fc.array(aanvraag, { minLength: 1, maxLength: 4 }).filter((rij) => onbekenden(rij) <= 3);

describe('tegen alle voltooiingen', () => {
  it.each([...gevolgen, undefined])('is wat vaststaat (%s) in elke voltooiing zo', (gevolg) => {
    fc.assert(
      fc.property(momentopname, fc.boolean(), (rij, metNummer) => {
        const kan = mogelijk(rij, gevolg, metNummer);
        reken(gevolg, metNummer, rij).forEach((plaats, i) => {
          if (plaats.uitkomst !== 'onbekend') expect([...(kan[i] ?? [])]).toEqual([kort(plaats)]);
          // Wat niet benaderd heet, staat ook echt open; 2028 heeft geen plafond.
          else if (!plaats.benaderd && kan[i]?.has('onbekend') !== true)
            expect(kan[i]?.size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it.each([...gevolgen, undefined])('is met alle gegevens (%s) alleen onbekend wat verschilt', (gevolg) => {
    const heel = fc.array(
      aanvraag.filter((a) => onbekenden([a]) === 0),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(heel, fc.boolean(), (rij, metNummer) => {
        const kan = mogelijk(rij, gevolg, metNummer);
        reken(gevolg, metNummer, rij).forEach((plaats, i) => {
          const verschilt = (kan[i]?.size ?? 0) > 1;
          // Mag een ander voorgaan, dan is bij een gelijke dag de grens veilig en niet altijd scherp.
          if (gevolg !== 'de volgende gaat voor') expect(plaats.uitkomst === 'onbekend').toBe(verschilt);
          else if (verschilt) expect(plaats.uitkomst).toBe('onbekend');
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is waar een ander voor mag gaan ook bij gelijke dagen en onbekende bedragen veilig, net als de plaats', () => {
    const eenvoudig = fc.record({
      volledig: fc.constantFrom(true, true, true, undefined),
      dringend: fc.constant(false),
      datum: fc.constantFrom('2026-01-01', '2026-01-01', '2026-01-02', '2026-01-31'),
      jaar: fc.constant(2026),
      nummer: fc.constantFrom(1, 2),
      gevraagd: fc.constantFrom(1, 2, 3, 5, 8, 9, undefined),
    });
    const rijen = fc.array(eenvoudig, { minLength: 3, maxLength: 5 }).filter((rij) => onbekenden(rij) <= 2);
    fc.assert(
      fc.property(rijen, fc.boolean(), (rij, metNummer) => {
        const gevolg = 'de volgende gaat voor';
        const kan = mogelijk(rij, gevolg, metNummer);
        const rang = rangen(rij, metNummer);
        reken(gevolg, metNummer, rij).forEach((plaats, i) => {
          if (plaats.uitkomst !== 'onbekend') expect([...(kan[i] ?? [])]).toEqual([kort(plaats)]);
          if (plaats.plaats !== undefined) expect([...(rang[i] ?? [])]).toEqual([plaats.plaats]);
        });
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});

/** Op welke plaats een zaak die meedoet, kan staan. */
function rangen(rij: readonly Aanvraag[], metNummer: boolean): readonly ReadonlySet<number>[] {
  const uit = rij.map(() => new Set<number>());
  for (const heel of voltooiingen(rij)) {
    const mee = heel.flatMap((a, i) => (a.volledig && a.jaar === 2026 ? [[i, a] as const] : []));
    for (const volgorde of volgordes(mee, metNummer)) volgorde.forEach(([i], plek) => uit[i]?.add(plek + 1));
  }
  return uit;
}
