/** Wat een andere lezing zou geven: in de uitleg als gegevens, en in de drie vormen van de tekst. */
import { describe, expect, it } from 'vitest';
import { maakEvaluator } from '../../runtime/evaluator.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import { proza, type Prozavorm } from '../../runtime/proza.ts';
import type { AndereLezing, Knoop, Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import * as b from './bouw.ts';

const ALLES = { uitleg: true, andereLezingen: true };

const FEITEN = ['a', 'b', 'c'].map((s) =>
  b.feit(s, b.JA_NEE, { naam: s === 'a' ? 'er is een aanvraag' : `feit ${s}`, vraag: `Is ${s} zo?` }),
);
const lezing = (gekozen?: string, id = 'l') =>
  b.lezing(id, [b.alsVoorwaarde('a', b.waar('a')), b.alsVoorwaarde('b', b.waar('b'))], gekozen);
const met = (
  lezingen: Regelingmodel['lezingen'],
  beslissingen: Regelingmodel['beslissingen'],
  meer: Partial<Regelingmodel> = {},
): Regelingmodel => ({
  ...b.model({ feiten: FEITEN, beslissingen, bepalingen: ['1', '2'] }),
  lezingen,
  ...meer,
});
const gewoon = (gekozen?: string): Regelingmodel =>
  met([lezing(gekozen)], [b.beslissing('x', [b.grond('1', b.gelezen('l'))])]);

function beslis(m: Regelingmodel, z: object, opties: Opties = ALLES): Uitkomst {
  const evalueer = maakEvaluator(
    m,
    'z.x',
    () => undefined,
    () => true,
  );
  return evalueer({ z }, opties);
}

function lezingenVan({ uitleg }: Uitkomst): Readonly<Record<string, readonly AndereLezing[] | undefined>> {
  const uit: Record<string, readonly AndereLezing[] | undefined> = {};
  const ga = (knoop: Knoop): void => {
    if (knoop.lezing && knoop.id !== undefined) uit[knoop.id] ??= knoop.lezing.anders;
    knoop.delen?.forEach(ga);
  };
  if (uitleg) ga(uitleg.boom);
  return uit;
}

const vertel = (m: Regelingmodel, z: object, vorm: Prozavorm, opties: Opties = ALLES): string =>
  proza(m, 'z.x', beslis(m, z, opties), { vorm });

describe('als gegevens', () => {
  it('staat er bij de lezing, met of het hetzelfde is', () => {
    expect(lezingenVan(beslis(gewoon('a'), { a: true, b: false }))['l']).toEqual([
      { letter: 'b', tekst: 'lezing b', uitkomst: { soort: 'waarde', waarde: false }, zelfde: false },
    ]);
    expect(lezingenVan(beslis(gewoon('a'), { a: true, b: true }))['l']).toMatchObject([
      { uitkomst: { soort: 'waarde', waarde: true }, zelfde: true },
    ]);
  });

  it('alleen als erom gevraagd is', () => {
    expect(lezingenVan(beslis(gewoon('a'), { a: true, b: false }, { uitleg: true }))['l']).toBeUndefined();
    expect(beslis(gewoon('a'), { a: true }, { andereLezingen: true })).toEqual({
      soort: 'waarde',
      waarde: true,
    });
  });

  it('kan onbekend zijn, en zegt dan wat er nodig is', () => {
    expect(lezingenVan(beslis(gewoon('a'), { a: true }))['l']).toMatchObject([
      { uitkomst: { soort: 'onbekend', open: [{ id: 'z.b' }] }, zelfde: false },
    ]);
  });

  it('gaat over elke letter als er nog niet is gekozen', () => {
    expect(lezingenVan(beslis(gewoon(), { a: true, b: false }))['l']).toMatchObject([
      { letter: 'a', uitkomst: { waarde: true }, zelfde: false },
      { letter: 'b', uitkomst: { waarde: false }, zelfde: false },
    ]);
  });

  it('gaat uit van de letter van de vrager', () => {
    const uitkomst = beslis(gewoon('a'), { a: true, b: false }, { ...ALLES, lezingen: { l: 'b' } });
    expect(lezingenVan(uitkomst)['l']).toMatchObject([{ letter: 'a', uitkomst: { waarde: true } }]);
  });

  it('verandert per keer één lezing', () => {
    const m = met(
      [lezing('a', 'l'), lezing('a', 'm')],
      [b.beslissing('x', [b.grond('1', b.of(b.gelezen('l'), b.gelezen('m')))])],
    );
    // Pas met allebei anders zou het nee zijn.
    expect(lezingenVan(beslis(m, { a: true, b: false }))).toMatchObject({
      l: [{ zelfde: true }],
      m: [{ zelfde: true }],
    });
  });

  it('wat de uitkomst niet draagt, heeft er geen', () => {
    const m = met([lezing('b')], [b.beslissing('x', [b.grond('1', b.of(b.waar('c'), b.gelezen('l')))])]);
    const uitkomst = beslis(m, { a: true, b: false, c: true });
    expect(Object.keys(lezingenVan(uitkomst))).toEqual(['l']);
    expect(lezingenVan(uitkomst)['l']).toBeUndefined();
  });

  it('telt ook een uitzondering die is bekeken en niet opgaat', () => {
    const m = met(
      [lezing('b')],
      [
        b.beslissing('x', [
          b.grond('1', b.waar('c')),
          b.regel('2', 'weigering', { voorwaarde: b.gelezen('l') }),
        ]),
      ],
    );
    expect(lezingenVan(beslis(m, { a: true, b: false, c: true }))['l']).toMatchObject([
      { letter: 'a', uitkomst: { waarde: false }, zelfde: false },
    ]);
  });

  it('kan de zaak onmogelijk maken', () => {
    const m = { ...gewoon('a'), controles: [b.controle('het klopt', b.gelezen('l'))] };
    expect(lezingenVan(beslis(m, { a: true, b: false }))['l']).toMatchObject([
      { uitkomst: { soort: 'ongeldige gegevens', problemen: [{ code: 'U020' }] }, zelfde: false },
    ]);
    expect(vertel(m, { a: true, b: false }, 'volledig')).toContain(
      'Met lezing b zou deze zaak niet kunnen: De controle "het klopt" klopt niet.',
    );
  });

  it('rekent niet bij een uitkomst waarvoor nog veel nodig is', () => {
    const feiten = Array.from({ length: 6 }, (_, i) => b.feit(`f${String(i)}`));
    const alle = b.en(b.gelezen('l'), ...feiten.map(({ sleutel }) => b.waar(sleutel)));
    const m = met([lezing('a')], [b.beslissing('x', [b.grond('1', alle)])], {
      feiten: [...FEITEN, ...feiten],
    });
    expect(lezingenVan(beslis(m, { a: true }))['l']).toBeUndefined();
    expect(lezingenVan(beslis(m, { a: true, f0: true }))['l']).toBeDefined();
  });
});

describe('als tekst', () => {
  const anders = { a: true, b: false };
  const zelfde = { a: true, b: true };

  it('kort: alleen wat uitmaakt', () => {
    expect(vertel(gewoon('a'), anders, 'kort')).toContain(
      'Bij een andere lezing van “l” zou de uitkomst anders zijn: ',
    );
    expect(vertel(gewoon('a'), zelfde, 'kort')).not.toContain('lezing van');
    expect(vertel(gewoon('a'), zelfde, 'kort', { uitleg: true })).toContain(
      'een andere lezing kan een andere uitkomst geven',
    );
  });

  it('volledig: ook dat het hetzelfde is', () => {
    expect(vertel(gewoon('a'), anders, 'volledig')).toContain(
      '    Met lezing b zou de uitkomst anders zijn: ',
    );
    expect(vertel(gewoon('a'), zelfde, 'volledig')).toContain('    Met lezing b was de uitkomst dezelfde.');
  });

  it('overwegingen: alleen wat uitmaakt', () => {
    expect(vertel(gewoon('a'), anders, 'overwegingen')).toContain(
      'Gelezen als “lezing b” zou de uitkomst anders zijn: ',
    );
    expect(vertel(gewoon('a'), zelfde, 'overwegingen')).not.toContain('lezing b');
  });

  it.each(['kort', 'volledig', 'overwegingen'] as const)('%s: onbekend noemt wat er dan nodig is', (vorm) => {
    expect(vertel(gewoon('a'), { a: true }, vorm)).toContain(
      'zou de uitkomst nog niet te zeggen zijn. Daarvoor is dan nodig: “Is b zo?”',
    );
  });

  it.each(['kort', 'volledig', 'overwegingen'] as const)(
    '%s: een lezing die nog niet gekozen is, zegt per letter wat het wordt',
    (vorm) => {
      const tekst = vertel(gewoon(), anders, vorm);
      expect(tekst.match(/is de uitkomst wel te zeggen: /g)).toHaveLength(2);
    },
  );

  it('kort noemt bij veel verschillen alleen de lezingen', () => {
    const letters = (['a', 'b', 'c', 'd'] as const).map((letter, i) =>
      b.alsWaarde(letter, b.euro(String(i))),
    );
    const m = met(
      [b.lezing('l', letters, 'a')],
      [b.beslissing('x', [b.geeft('1', { op: 'lezing', lezing: 'l', type: b.BEDRAG })], { type: b.BEDRAG })],
    );
    expect(vertel(m, {}, 'kort')).toContain('De uitkomst hangt af van hoe dit gelezen wordt: “l”.');
  });
});
