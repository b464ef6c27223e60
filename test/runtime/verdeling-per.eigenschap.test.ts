/** Een rij per aanbieder, met een plafond uit een reeks, tegen alle voltooiingen van kleine momentopnamen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Regelingmodel } from '../../runtime/model.ts';
import { verdeel } from '../../runtime/verdeling.ts';
import { compileer } from '../compiler/hulp.ts';
import { loop, volgordes, type Heel as Basis } from './verdeelnaief.ts';
import { gevolgen, kort, naam, plaatsen, type Gevolg } from './verdeelproef.ts';

const blad = (gevolg: Gevolg): string => `regeling "Plekken"
  kenmerk: plekken

keuze aanbieder: Zonnehuis, Molenrand.

gegevens over de aanvraag
  is volledig: ja/nee
  datum:       datum
  jaardatum:   datum
  aanbieder:   keuze uit aanbieder
  gevraagd:    getal

reeks quotum: getal
  bron: "https://www.voorbeeld.nl/quotum"
  | jaar | waarde |
  | 2026 |     10 |
  | 2027 |      3 |

verdeling plekken
  bij:                artikel 2
  komt in aanmerking: de aanvraag is volledig
  volgorde:           de datum van de aanvraag
  bij gelijke dag:    geen
  beslag:             het gevraagd van de aanvraag
  jaar van:           de jaardatum van de aanvraag
  per:                de aanbieder van de aanvraag
  plafond:            het quotum
  wat niet past:      ${gevolg}

artikel 2
  procedure: "Op volgorde van de datum, per aanbieder."
`;

const modellen = new Map<Gevolg, Regelingmodel>();
function modelMet(gevolg: Gevolg): Regelingmodel {
  const model = modellen.get(gevolg) ?? compileer(blad(gevolg)).model;
  modellen.set(gevolg, model);
  return model;
}

interface Aanvraag {
  readonly volledig?: boolean | undefined;
  readonly datum?: string | undefined;
  readonly jaar?: number | undefined;
  readonly aanbieder?: string | undefined;
  readonly gevraagd?: number | undefined;
  /** Het quotum van 2028 staat niet in de reeks. */
  readonly quotum?: number | undefined;
}
type Heel = Basis & { readonly aanbieder: string };

const alsZaak = (a: Aanvraag): object => ({
  aanvraag: Object.fromEntries(
    Object.entries({
      isVolledig: a.volledig,
      datum: a.datum,
      jaardatum: a.jaar === undefined ? undefined : `${String(a.jaar)}-05-01`,
      aanbieder: a.aanbieder,
      gevraagd: a.gevraagd === undefined ? undefined : String(a.gevraagd),
    }).filter(([, waarde]) => waarde !== undefined),
  ),
  ...(a.quotum === undefined
    ? {}
    : { parameters: { quotum: [{ op: '2028-05-01', waarde: String(a.quotum) }] } }),
});

const invullingen = {
  volledig: [true, false],
  datum: ['2026-01-01', '2026-01-02', '2026-01-03'],
  jaar: [2026, 2027, 2028],
  aanbieder: ['Zonnehuis', 'Molenrand'],
  gevraagd: [0, 1, 3, 5, 8, 11],
} as const;

function* voltooiingen(rij: readonly Aanvraag[]): Generator<readonly Heel[]> {
  for (const [i, a] of rij.entries()) {
    for (const veld of Object.keys(invullingen) as (keyof typeof invullingen)[]) {
      if (a[veld] !== undefined) continue;
      for (const waarde of invullingen[veld])
        yield* voltooiingen(rij.map((deel, j) => (j === i ? { ...a, [veld]: waarde } : deel)));
      return;
    }
  }
  yield rij.map((a) => ({ ...a, dringend: false, nummer: 1 }) as unknown as Heel);
}

function mogelijk(rij: readonly Aanvraag[], gevolg: Gevolg): readonly ReadonlySet<string>[] {
  const uit = rij.map(() => new Set<string>());
  const gegeven = rij.find(({ quotum }) => quotum !== undefined)?.quotum;
  const quota = gegeven === undefined ? [0, 2, 6, 40] : [gegeven];
  for (const heel of voltooiingen(rij)) {
    heel.forEach(({ volledig }, i) => {
      if (!volledig) uit[i]?.add('niet in aanmerking');
    });
    for (const jaar of [2026, 2027, 2028])
      for (const aanbieder of invullingen.aanbieder)
        for (const plafond of jaar === 2026 ? [10] : jaar === 2027 ? [3] : quota) {
          const mee = heel.flatMap((a, i) =>
            a.volledig && a.jaar === jaar && a.aanbieder === aanbieder ? [[i, a] as const] : [],
          );
          for (const volgorde of volgordes(mee, false))
            for (const [i, wat] of loop(volgorde, plafond, gevolg)) uit[i]?.add(wat);
        }
  }
  return uit;
}

const veld = <T>(waarden: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...waarden), { nil: undefined, freq: 10 });
const aanvraag: fc.Arbitrary<Aanvraag> = fc.record({
  volledig: veld([true, true, true, false]),
  datum: veld(['2026-01-01', '2026-01-02', '2026-01-03']),
  jaar: veld([2026, 2026, 2026, 2027, 2028]),
  aanbieder: veld(['Zonnehuis', 'Zonnehuis', 'Molenrand']),
  gevraagd: veld([0, 1, 2, 4, 6, 11]),
});
const quota = fc.option(fc.constantFrom(0, 4, 9), { nil: undefined });
const velden = ['volledig', 'datum', 'jaar', 'aanbieder', 'gevraagd'] as const;
const onbekenden = (rij: readonly Aanvraag[]): number =>
  rij.reduce((n, a) => n + velden.filter((naamVeld) => a[naamVeld] === undefined).length, 0);
const momentopname = fc
  .tuple(fc.array(aanvraag, { minLength: 1, maxLength: 4 }), quota)
  .map(([rij, quotum]) => rij.map((a, i) => (i === rij.length - 1 ? { ...a, quotum } : a)))
  .filter((rij) => onbekenden(rij) <= 3);

describe('per aanbieder, met een reeks', () => {
  it.each(gevolgen)(
    'is wat vaststaat (%s) in elke voltooiing zo, en is wat niet benaderd heet echt open',
    (gevolg) => {
      let open = 0;
      fc.assert(
        fc.property(momentopname, (rij) => {
          const kan = mogelijk(rij, gevolg);
          const zaken = rij.map((a, i) => ({ kenmerk: naam(i), zaak: alsZaak(a) }));
          plaatsen(verdeel(modelMet(gevolg), 'plekken', zaken)).forEach((plaats, i) => {
            if (plaats.uitkomst !== 'onbekend') expect([...(kan[i] ?? [])]).toEqual([kort(plaats)]);
            else if (!plaats.benaderd) {
              open++;
              expect(kan[i]?.size).toBeGreaterThan(1);
            }
          });
        }),
        { numRuns: 300 },
      );
      expect(open).toBeGreaterThan(20);
    },
  );

  it.each(gevolgen)(
    'is met alle gegevens (%s) alleen onbekend wat door een gelijke dag verschilt',
    (gevolg) => {
      const heel = fc
        .array(
          aanvraag.filter((a) => onbekenden([a]) === 0),
          { minLength: 1, maxLength: 5 },
        )
        .map((rij) => rij.map((a, i) => (i === 0 ? { ...a, quotum: 4 } : a)));
      fc.assert(
        fc.property(heel, (rij) => {
          const kan = mogelijk(rij, gevolg);
          const zaken = rij.map((a, i) => ({ kenmerk: naam(i), zaak: alsZaak(a) }));
          plaatsen(verdeel(modelMet(gevolg), 'plekken', zaken)).forEach((plaats, i) => {
            const verschilt = (kan[i]?.size ?? 0) > 1;
            if (gevolg !== 'de volgende gaat voor') expect(plaats.uitkomst === 'onbekend').toBe(verschilt);
            else if (verschilt) expect(plaats.uitkomst).toBe('onbekend');
          });
        }),
        { numRuns: 200 },
      );
    },
  );
});
