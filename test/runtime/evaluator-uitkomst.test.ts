/** De uitkomsten van een evaluator: controle van de zaak, snelle weg, en het model als dat nodig is. */
import { describe, expect, it } from 'vitest';
import { type Evaluator, maakEvaluator, maakRegeling } from '../../runtime/evaluator.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import * as b from './bouw.ts';

interface Zaak {
  readonly z?: Readonly<Record<string, unknown>>;
  readonly lezingen?: Readonly<Record<string, string>>;
}

const lezing = b.lezing('l', [b.alsVoorwaarde('a', b.waar('a')), b.alsVoorwaarde('b', b.waar('b'))], 'a');
const model = b.model({
  feiten: [b.feit('a'), b.feit('b'), b.oordeel('o'), b.feit('jaren', b.JAREN)],
  lezingen: [lezing],
  beslissingen: [
    b.beslissing('x', [b.grond('1', b.gelezen('l'))]),
    b.beslissing('y', [b.geeft('2', b.w('jaren', b.JAREN))], { type: b.JAREN }),
    b.beslissing('w', [b.grond('3', b.waar('o'))]),
  ],
});
const isGeldig = (zaak: unknown): boolean => valideerZaak(model, zaak).length === 0;
const kern = (zaak: Zaak): boolean | undefined => zaak.z?.['a'] as boolean | undefined;
const x: Evaluator<Zaak> = maakEvaluator(model, 'z.x', kern, isGeldig);

describe('maakEvaluator', () => {
  it('geeft wat de kern weet, en anders wat het model zegt', () => {
    expect(x({ z: { a: true } })).toEqual({ soort: 'waarde', waarde: true });
    expect(x({ z: {} })).toMatchObject({ soort: 'onbekend', open: [{ id: 'z.a' }] });
    expect(x.id).toBe('z.x');
    expect(x.kern({ z: { a: false } })).toBe(false);
  });

  it('meldt alle fouten van een ongeldige zaak en beslist dan niet', () => {
    const uitkomst = x({ z: { a: 'ja', onbekend: 1 } });
    expect(uitkomst.soort).toBe('ongeldige gegevens');
    expect(uitkomst).toMatchObject({ problemen: [{ pad: 'z.a' }, { pad: 'z.onbekend' }] });
  });

  it('houdt met een melding de uitkomst niet tegen', () => {
    const w = maakEvaluator<Zaak, boolean>(model, 'z.w', () => undefined, isGeldig);
    const uitkomst = w({ z: { o: { oordeel: true, door: 'het college' } } });
    expect(uitkomst).toMatchObject({ soort: 'onbekend', meldingen: [{ code: 'U010', ernst: 'let op' }] });
  });

  it('gebruikt de kern niet als een andere lezing gekozen is', () => {
    expect(x({ z: { a: true, b: false } }, { lezingen: { l: 'b' } })).toEqual({
      soort: 'waarde',
      waarde: false,
    });
    expect(x({ z: { a: true, b: false }, lezingen: { l: 'b' } })).toEqual({ soort: 'waarde', waarde: false });
    expect(x({ z: { a: true } }, { lezingen: { l: 'c' } })).toMatchObject({
      soort: 'ongeldige gegevens',
      problemen: [{ code: 'U013' }],
    });
  });

  it('legt alleen uit als dat gevraagd is', () => {
    expect(x({ z: { a: true } })).not.toHaveProperty('uitleg');
    expect(x({ z: { a: true } }, { uitleg: true }).uitleg).toMatchObject({ versie: 1, gronden: ['1'] });
  });

  it('geeft een aantal als getal', () => {
    const y = maakEvaluator<Zaak, unknown>(model, 'z.y', () => undefined, isGeldig);
    expect(y({ z: { jaren: 5 } })).toEqual({ soort: 'waarde', waarde: 5 });
  });

  it('controleert de regels voor elke zaak vóór de kern aan het woord komt', () => {
    const streng = { ...model, controles: [b.controle('a of b', b.of(b.waar('a'), b.waar('b')))] };
    const evalueer = maakEvaluator<Zaak, boolean>(streng, 'z.x', kern, () => true);
    expect(evalueer({ z: { a: false, b: true } })).toEqual({ soort: 'waarde', waarde: false });
    expect(evalueer({ z: { a: false, b: false } })).toMatchObject({ problemen: [{ code: 'U020' }] });
    expect(evalueer({ z: { a: false } })).toEqual({ soort: 'waarde', waarde: false });
    // Wie zegt dat de zaak de controles doorstaat, bespaart het rekenen.
    const snel = maakEvaluator<Zaak, boolean>(
      streng,
      'z.x',
      kern,
      () => true,
      () => true,
    );
    expect(snel({ z: { a: false, b: false } })).toEqual({ soort: 'waarde', waarde: false });
  });
});

describe('maakRegeling', () => {
  it('geeft elke beslissing in de volgorde van het model', () => {
    const y = maakEvaluator<Zaak, unknown>(model, 'z.y', () => undefined, isGeldig);
    const uitkomsten = maakRegeling(model, [y, x])({ z: { a: true, jaren: 3 } });
    expect(Object.keys(uitkomsten)).toEqual(['z.x', 'z.y']);
    expect(uitkomsten['z.y']).toEqual({ soort: 'waarde', waarde: 3 });
  });
});
