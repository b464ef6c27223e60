import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Waarheid } from '../../runtime/uitkomst.ts';
import { en, niet, of, telling } from '../../runtime/waarheid.ts';

const WAARDEN: readonly Waarheid[] = [true, false, undefined];

/** Alle rijen van precies `lengte` waarheidswaarden. */
function rijen(lengte: number): (readonly Waarheid[])[] {
  if (lengte === 0) return [[]];
  return rijen(lengte - 1).flatMap((rij) => WAARDEN.map((waarde) => [...rij, waarde]));
}

/** Alle manieren om het onbekende in te vullen. */
function voltooiingen(rij: readonly Waarheid[]): (readonly boolean[])[] {
  return rij.reduce<(readonly boolean[])[]>(
    (gevuld, deel) =>
      gevuld.flatMap((begin) => (deel === undefined ? [true, false] : [deel]).map((v) => [...begin, v])),
    [[]],
  );
}

/** De definitie zelf: bekend als alle voltooiingen het eens zijn. */
function perVoltooiing(rij: readonly Waarheid[], functie: (rij: readonly boolean[]) => boolean): Waarheid {
  const antwoorden = new Set(voltooiingen(rij).map(functie));
  return antwoorden.size === 1 ? [...antwoorden][0] : undefined;
}

const alleRijen = [0, 1, 2, 3, 4].flatMap(rijen);

describe('en, of en niet', () => {
  it('zijn bekend precies als alle voltooiingen het eens zijn', () => {
    for (const rij of alleRijen) {
      expect(en(...rij), `en ${rij.join()}`).toBe(perVoltooiing(rij, (r) => r.every((x) => x)));
      expect(of(...rij), `of ${rij.join()}`).toBe(perVoltooiing(rij, (r) => r.some((x) => x)));
    }
  });

  it('maken van onbekend nooit nee', () => {
    expect(niet(undefined)).toBeUndefined();
    expect(niet(true)).toBe(false);
    expect(niet(false)).toBe(true);
    expect(en(undefined, true)).toBeUndefined();
    expect(of(undefined, false)).toBeUndefined();
  });

  it('volgen de wetten van De Morgan, en doen het op elke volgorde en groepering', () => {
    for (const rij of alleRijen) {
      expect(niet(en(...rij))).toBe(of(...rij.map(niet)));
      expect(en(...[...rij].reverse())).toBe(en(...rij));
      expect(of(...[...rij].reverse())).toBe(of(...rij));
      expect(en(en(...rij.slice(0, 2)), en(...rij.slice(2)))).toBe(en(...rij));
      expect(of(of(...rij.slice(0, 2)), of(...rij.slice(2)))).toBe(of(...rij));
    }
  });

  it('verdelen over elkaar', () => {
    for (const [a, b, c] of rijen(3)) {
      expect(en(a, of(b, c))).toBe(of(en(a, b), en(a, c)));
      expect(of(a, en(b, c))).toBe(en(of(a, b), of(a, c)));
    }
  });

  it('zijn monotoon: een ingevuld onbekende verandert geen bekend antwoord', () => {
    for (const rij of alleRijen) {
      for (const vol of voltooiingen(rij)) {
        for (const functie of [en, of]) {
          const vooraf = functie(...rij);
          if (vooraf !== undefined) expect(functie(...vol)).toBe(vooraf);
        }
      }
    }
  });
});

describe('telling', () => {
  it('is bekend precies als alle voltooiingen het eens zijn, ook buiten het bereik', () => {
    for (const rij of alleRijen) {
      for (let aantal = -1; aantal <= rij.length + 1; aantal++) {
        const waar = (r: readonly boolean[]): number => r.filter(Boolean).length;
        expect(telling('>=', aantal, ...rij)).toBe(perVoltooiing(rij, (r) => waar(r) >= aantal));
        expect(telling('<=', aantal, ...rij)).toBe(perVoltooiing(rij, (r) => waar(r) <= aantal));
        expect(telling('=', aantal, ...rij)).toBe(perVoltooiing(rij, (r) => waar(r) === aantal));
      }
    }
  });

  it('herkent één bekende van vijf en vier uitgesloten van vijf', () => {
    const een = [true, undefined, undefined, undefined, undefined];
    const vier = [false, false, false, false, undefined];
    expect(telling('>=', 1, ...een)).toBe(true);
    expect(telling('>=', 1, ...vier)).toBeUndefined();
    expect(telling('<=', 1, ...vier)).toBe(true);
  });

  it('hangt niet af van de volgorde van zijn delen', () => {
    const deel = fc.constantFrom(...WAARDEN);
    fc.assert(
      fc.property(
        fc.array(deel, { maxLength: 12 }),
        fc.nat(13),
        fc.constantFrom('>=', '<=', '='),
        (rij, n, cmp) => {
          expect(telling(cmp, n, ...[...rij].reverse())).toBe(telling(cmp, n, ...rij));
        },
      ),
    );
  });
});
