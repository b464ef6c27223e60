/** Van wie het antwoord komt: lezingen, oordelen en keuzes, en wat er van hen open is. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import * as b from './bouw.ts';
import { FEITEN, grondslag, maak, open, reken, waarde } from './rekenproef.ts';

describe('lezingen (S22)', () => {
  const lezing = (gekozen?: string) =>
    b.lezing('dag', [b.alsVoorwaarde('a', b.waar('a')), b.alsVoorwaarde('b', b.waar('b'))], gekozen);
  const m = (gekozen?: string) =>
    maak([b.beslissing('x', [b.grond('1', b.gelezen('dag'))])], { lezingen: [lezing(gekozen)] });

  it('zonder keuze is de uitkomst bekend als de lezingen het eens zijn', () => {
    expect(reken(m(), { a: true, b: true })).toEqual(waarde(true));
    expect(reken(m(), { a: true, b: false })).toMatchObject({
      open: [{ soort: 'lezing', id: 'dag', pad: 'lezingen.dag' }],
    });
    expect(open(reken(m())).sort()).toEqual(['dag', 'z.a', 'z.b']);
  });

  it('de vrager gaat voor de zaak, de zaak voor de auteur', () => {
    expect(reken(m('a'), { a: true, b: false })).toEqual(waarde(true));
    expect(bereken(m('a'), 'z.x', { z: { a: true, b: false }, lezingen: { dag: 'b' } })).toEqual(
      waarde(false),
    );
    expect(
      bereken(
        m('a'),
        'z.x',
        { z: { a: true, b: false }, lezingen: { dag: 'b' } },
        { lezingen: { dag: 'a' } },
      ),
    ).toEqual(waarde(true));
  });

  it('lezingen van een waarde: bekend als elk alternatief dezelfde waarde geeft', () => {
    const lezingen = [
      b.lezing('l', [b.alsWaarde('a', b.w('tarief', b.BEDRAG)), b.alsWaarde('b', b.euro('5'))]),
    ];
    const waardeModel = maak(
      [b.beslissing('x', [b.geeft('1', { op: 'lezing', lezing: 'l', type: b.BEDRAG })], { type: b.BEDRAG })],
      { lezingen },
    );
    expect(reken(waardeModel, { tarief: '5.00' })).toEqual(waarde('5'));
    expect(open(reken(waardeModel, { tarief: '6' }))).toEqual(['l']);
    expect(open(reken(waardeModel)).sort()).toEqual(['l', 'z.tarief']);
  });
});

describe('oordelen (S6)', () => {
  const m = grondslag(b.grond('1', b.waar('o')));

  it('zonder motivering of van het verkeerde orgaan is het een open punt van eigen soort', () => {
    expect(reken(m)).toMatchObject({ open: [{ soort: 'beoordeling', door: ['het college'] }] });
    const zonder = { o: { oordeel: true, door: 'het college' } };
    expect(reken(m, zonder)).toMatchObject({ open: [{ soort: 'motivering', pad: 'z.o.motivering' }] });
    const verkeerd = { o: { oordeel: true, motivering: 'want', door: 'de raad' } };
    expect(reken(m, verkeerd)).toMatchObject({ open: [{ soort: 'bevoegdheid', pad: 'z.o' }] });
    expect(reken(m, { o: { oordeel: true, motivering: 'want', door: 'college' } })).toEqual(waarde(true));
  });

  it('altijd beoordelen komt bij de vragen, maar houdt een bekende uitkomst niet tegen', () => {
    const altijd = b.model({
      feiten: [b.feit('a'), b.oordeel('o', { altijdBij: ['z.x'] })],
      beslissingen: [b.beslissing('x', [b.grond('1', b.waar('a'))])],
    });
    expect(open(reken(altijd))).toEqual(['z.a', 'z.o']);
    expect(reken(altijd, { a: true })).toEqual(waarde(true));
  });
});

describe('keuzes (S10)', () => {
  const isWarm = b.grond('1', b.isEen(b.w('kleur', b.keuzeType('kleur')), 'warm'));

  it('gesloten: wat er niet staat hoort er niet bij', () => {
    expect(reken(grondslag(isWarm), { kleur: 'rood' })).toEqual(waarde(true));
    expect(reken(grondslag(isWarm), { kleur: 'groen' })).toEqual(waarde(false));
    expect(open(reken(grondslag(isWarm)))).toEqual(['z.kleur']);
  });

  it('open: over wat niet genoemd is beslist een oordeel, of de auteur', () => {
    const kleur = b.keuze('kleur', ['rood', 'groen']);
    const model = (oordeel?: string): Regelingmodel =>
      b.model({
        feiten: FEITEN,
        keuzes: [kleur, b.keuze('warm', ['rood'], { vorm: 'open', ...(oordeel && { oordeel }) })],
        beslissingen: [b.beslissing('x', [isWarm])],
      });
    expect(open(reken(model(), { kleur: 'groen' }))).toEqual(['keuze:warm']);
    expect(reken(model(), { kleur: 'rood' })).toEqual(waarde(true));
    expect(open(reken(model('z.o'), { kleur: 'groen' }))).toEqual(['z.o']);
    expect(open(reken(model('z.o'))).sort()).toEqual(['z.kleur', 'z.o']);
  });

  it('iets anders is geen van de labels', () => {
    const gelijk = b.vergelijk(b.w('kleur', b.keuzeType('kleur')), '=', b.label('kleur', 'rood'));
    expect(reken(grondslag(b.grond('1', gelijk)), { kleur: { anders: 'paars' } })).toEqual(waarde(false));
  });
});
