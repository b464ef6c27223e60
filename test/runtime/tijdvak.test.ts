/** Tijdvakken naast een telling dag voor dag. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geknipt, meesteDagen, totaalDagen, type Tijdvak } from '../../runtime/tijdvak.ts';

const tijdvakken = fc.array(
  fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 12 })).map(([begin, duur]) => ({ begin, eind: begin + duur })),
  { maxLength: 6 },
);

const dagen = (rij: readonly Tijdvak[]): readonly number[] => {
  const uit = new Set<number>();
  for (const { begin, eind } of rij) for (let dag = begin; dag <= eind; dag++) uit.add(dag);
  return [...uit].sort((a, b) => a - b);
};

/** Loopt alle dagen langs en begint opnieuw na een te lange onderbreking. */
function naief(rij: readonly Tijdvak[], onderbreking: number): number {
  let meeste = 0;
  let lopend = 0;
  let vorige = Number.NEGATIVE_INFINITY;
  for (const dag of dagen(rij)) {
    lopend = dag - vorige - 1 > onderbreking ? 1 : lopend + 1;
    meeste = Math.max(meeste, lopend);
    vorige = dag;
  }
  return meeste;
}

describe('tijdvakken', () => {
  it('tellen elke dag één keer', () => {
    fc.assert(
      fc.property(tijdvakken, (rij) => {
        expect(totaalDagen(rij)).toBe(dagen(rij).length);
      }),
    );
  });

  it('worden samengevoegd na een korte onderbreking, zonder de dagen daarvan', () => {
    fc.assert(
      fc.property(tijdvakken, fc.nat({ max: 15 }), (rij, onderbreking) => {
        expect(meesteDagen(rij, onderbreking)).toBe(naief(rij, onderbreking));
      }),
    );
  });

  it('worden afgeknipt op een periode', () => {
    fc.assert(
      fc.property(tijdvakken, fc.nat({ max: 60 }), fc.nat({ max: 30 }), (rij, van, lengte) => {
        const tot = van + lengte;
        expect(dagen(geknipt(rij, van, tot))).toEqual(dagen(rij).filter((dag) => dag >= van && dag <= tot));
      }),
    );
  });

  it('een tweede tijdvak binnen veertien dagen telt mee, een dag later niet', () => {
    const eerste = { begin: 1, eind: 30 };
    expect(meesteDagen([eerste, { begin: 45, eind: 60 }], 14)).toBe(46);
    expect(meesteDagen([eerste, { begin: 46, eind: 61 }], 14)).toBe(30);
  });
});
