import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afstand, naasteNaam } from '../../runtime/naaste.ts';

/** De definitie, zonder tabel: de goedkoopste laatste stap van de twee woorden. */
function naief(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const stappen = [
    naief(a.slice(0, -1), b) + 1,
    naief(a, b.slice(0, -1)) + 1,
    naief(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    stappen.push(naief(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...stappen);
}

describe('afstand', () => {
  it('is het kleinste aantal toevoegingen, weglatingen, vervangingen en verwisselingen', () => {
    const woord = fc.stringMatching(/^[abc]{0,5}$/);
    fc.assert(
      fc.property(woord, woord, fc.integer({ min: 1, max: 8 }), (a, b, grens) => {
        expect(afstand(a, b, grens)).toBe(Math.min(naief(a, b), grens));
      }),
      { numRuns: 500 },
    );
    expect(afstand('datum', 'dautm', 4)).toBe(1);
    expect(afstand('datum', 'dat', 4)).toBe(2);
  });
});

describe('naasteNaam', () => {
  const namen = ['geboortedatum', 'einddatum', 'cliënt', 'op'];

  it('vindt de naam die bijna hetzelfde is, en bij gelijke afstand de eerste', () => {
    expect(naasteNaam('geboortedatm', namen)).toBe('geboortedatum');
    expect(naasteNaam('Eind-Datum', namen)).toBe('einddatum');
    expect(naasteNaam('client', namen)).toBe('cliënt');
    expect(naasteNaam('po', namen)).toBe('op');
    expect(naasteNaam('ax', ['a', 'x'])).toBe('a');
    expect(naasteNaam('ab', ['abc', 'ab'])).toBe('ab');
  });

  it('raadt niet als niets dichtbij ligt', () => {
    expect(naasteNaam('schoenmaat', namen)).toBeUndefined();
    expect(naasteNaam('xy', namen)).toBeUndefined();
    expect(naasteNaam('geboortexxxxm', namen)).toBeUndefined();
    expect(naasteNaam('a'.repeat(61), ['a'.repeat(61)])).toBeUndefined();
    expect(naasteNaam('op', [])).toBeUndefined();
  });
});
