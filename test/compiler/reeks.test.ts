/** Reeksen: wat op een dag geldt, ook als die dag onbekend is; en dat er nooit wordt doorgetrokken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { beslissingVan, compileer } from './hulp.ts';

const blad = (rijen: string): string => `regeling "Proef"
  kenmerk: proef

gegevens over de zaak
  datum: datum

reeks norm: bedrag
  bron: "https://voorbeeld.nl"
${rijen}
uitkomsten over de zaak
  hoogte: bedrag

artikel 1
  De hoogte is de norm op de datum.
`;

const uitkomst = (rijen: string, zaak: object, parameters: object = {}): unknown => {
  const uit = bereken(compileer(blad(rijen)).model, 'zaak.hoogte', { zaak, parameters });
  return uit.soort === 'waarde' ? uit.waarde : uit.soort;
};

describe('een reeks', () => {
  const rijen = `  | met ingang van | tot en met       | waarde |
  | 1 januari 2025 | –                |    € 5 |
  | 1 januari 2026 | 31 december 2026 |    € 6 |
`;

  it.each([
    ['2024-12-31', 'onbekend'],
    ['2025-01-01', '5'],
    ['2025-12-31', '5'],
    ['2026-01-01', '6'],
    ['2026-12-31', '6'],
    ['2027-01-01', 'onbekend'],
    ['2026', '6'],
    ['2025-12', '5'],
  ])('op %s: %s', (datum, verwacht) => {
    expect(uitkomst(rijen, { datum })).toBe(verwacht);
  });

  it('vraagt buiten haar rijen naar de parameter, op die dag', () => {
    const { model } = compileer(blad(rijen));
    expect(bereken(model, 'zaak.hoogte', { zaak: { datum: '2027-01-01' } })).toMatchObject({
      soort: 'onbekend',
      open: [{ soort: 'parameter', pad: 'parameters.norm', opDatum: '2027-01-01' }],
    });
    const norm = [{ op: '2027-01-01', waarde: '7.00' }];
    expect(uitkomst(rijen, { datum: '2027-01-01' }, { norm })).toBe('7');
    expect(uitkomst(rijen, { datum: '2026-06-01' }, { norm: [{ op: '2026-06-01', waarde: '7.00' }] })).toBe(
      '6',
    );
  });

  it('is in het model een beslissing met een regel per rij, elk met een eigen bepaling en de bron', () => {
    const { model } = compileer(blad(rijen));
    const [{ id, regels } = { id: '', regels: [] }] = model.beslissingen;
    expect(id).toBe('reeksen.norm1');
    expect(regels.map(({ bepaling, waarde }) => [bepaling, waarde?.op])).toEqual([
      ['proef/reeks-norm/r1', 'literal'],
      ['proef/reeks-norm/r2', 'literal'],
      ['proef/reeks-norm', 'feit'],
    ]);
    expect(model.bepalingen.find((deel) => deel.id === 'proef/reeks-norm/r2')?.link).toBe(
      'https://voorbeeld.nl',
    );
    expect(beslissingVan(model, 'zaak.hoogte').regels[0]?.waarde).toMatchObject({
      op: 'beslissing',
      beslissing: id,
    });
  });

  it('per jaar geldt alleen in dat jaar', () => {
    const perJaar = '  | jaar | waarde |\n  | 2024 |    € 4 |\n  | 2026 |    € 6 |\n';
    expect(uitkomst(perJaar, { datum: '2024-12-31' })).toBe('4');
    expect(uitkomst(perJaar, { datum: '2025-06-01' })).toBe('onbekend');
    expect(uitkomst(perJaar, { datum: '2026-01-01' })).toBe('6');
  });

  it('geeft op elke dag de laatste rij die begonnen is', () => {
    const jaren = fc.uniqueArray(fc.integer({ min: 1990, max: 2050 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(jaren, fc.integer({ min: 1985, max: 2055 }), (begin, jaar) => {
        const tekst = begin.map((van) => `  | 1 maart ${String(van)} | € ${String(van)} |\n`).join('');
        const begonnen = begin.filter((van) => van < jaar || van === jaar).sort((a, b) => b - a);
        const verwacht = begonnen[0] === undefined ? 'onbekend' : String(begonnen[0]);
        const datum = `${String(jaar)}-03-01`;
        expect(uitkomst(`  | met ingang van | waarde |\n${tekst}`, { datum })).toBe(verwacht);
      }),
      { numRuns: 40 },
    );
  });
});
