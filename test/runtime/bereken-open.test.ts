/** De betekenis van regels in een zaak: wanneer zij gelden, wat zij samen zeggen, en wat er nog open is. */
import { describe, expect, it } from 'vitest';
import { bereken, controleer } from '../../runtime/bereken.ts';
import type { Beslissing, Feit, Regelingmodel } from '../../runtime/model.ts';
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import * as b from './bouw.ts';

const FEITEN: readonly Feit[] = [
  ...['a', 'b', 'c', 'd', 'e'].map((s) => b.feit(s)),
  b.oordeel('o'),
  b.feit('datum', b.DATUM),
  b.feit('eind', b.DATUM, { facultatief: true }),
  b.feit('tarief', b.BEDRAG),
  b.feit('ander', b.BEDRAG),
  b.feit('jaren', b.JAREN),
  b.feit('kleur', b.keuzeType('kleur')),
  b.feit('kleuren', b.keuzesType('kleur')),
  b.feit('zorg', b.keuzesType('kleur'), { perDatum: true }),
];

function maak(beslissingen: readonly Beslissing[], rest: Partial<Regelingmodel> = {}): Regelingmodel {
  const keuzes = [b.keuze('kleur', ['rood', 'groen', 'blauw']), b.keuze('warm', ['rood', 'geel'])];
  return b.model({ feiten: FEITEN, keuzes, ...rest, bepalingen: [], beslissingen });
}

const reken = (m: Regelingmodel, z: object = {}, opties: Opties = {}): Uitkomst =>
  bereken(m, 'z.x', { z }, opties);
const open = (u: Uitkomst): string[] => (u.soort === 'onbekend' ? u.open.map(({ id }) => id) : [u.soort]);
const waarde = (w: unknown): Uitkomst => ({ soort: 'waarde', waarde: w });
const grondslag = (...regels: Parameters<typeof b.beslissing>[1]): Regelingmodel =>
  maak([b.beslissing('x', regels)]);

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

describe('controles', () => {
  const volgorde = b.controle('volgorde', b.vergelijk(b.w('eind', b.DATUM), '>=', b.w('datum', b.DATUM)));
  const m = (...controles: Regelingmodel['controles']) =>
    maak([b.beslissing('x', [b.grond('1', b.waar('a'))])], { controles });

  it('een geschonden controle maakt de gegevens ongeldig en wordt genoemd', () => {
    const ongeldig = reken(m(volgorde), { a: true, datum: '2026-02-01', eind: '2026-01-01' });
    expect(ongeldig).toMatchObject({ soort: 'ongeldige gegevens', problemen: [{ code: 'U020' }] });
    expect(JSON.stringify(ongeldig)).toContain('volgorde');
    expect(controleer(m(volgorde), { z: {} })).toBe('onzeker');
    expect(controleer(m(volgorde), { z: { datum: '2026-01-01', eind: '2026-01-01' } })).toBe('doorstaan');
  });

  it('controles die elkaar tegenspreken zijn samen onmogelijk, ook als elk afzonderlijk nog kan', () => {
    const tegen = m(b.controle('wel', b.waar('b')), b.controle('niet', b.niet(b.waar('b'))));
    expect(reken(tegen, { a: true })).toMatchObject({ problemen: [{ code: 'U020' }, { code: 'U020' }] });
  });

  it('een controle kan een antwoord overbodig maken', () => {
    const samen = b.controle('samen', b.of(b.niet(b.waar('b')), b.waar('a')));
    expect(reken(m(samen), { b: true })).toEqual(waarde(true));
    expect(open(reken(m(samen)))).toEqual(['z.a']);
  });

  it('een verzameling is één vraag, ook als een controle haar leden aan elkaar bindt', () => {
    const precies = b.telling('=', 1, ...['rood', 'groen', 'blauw'].map((k) => b.bevat('kleuren', k)));
    const gebonden = maak([b.beslissing('x', [b.grond('1', b.bevat('kleuren', 'rood'))])], {
      controles: [b.controle('precies één', precies)],
    });
    expect(open(reken(gebonden))).toEqual(['z.kleuren']);
    expect(reken(gebonden, { kleuren: { ja: ['groen'] } })).toEqual(waarde(false));
  });

  it('zonder zekerheid dat er een voltooiing is, blijft de uitkomst open', () => {
    const krap = b.controle(
      'krap',
      b.en(
        b.vergelijk(b.w('datum', b.DATUM), '>', b.w('eind', b.DATUM)),
        b.vergelijk(b.w('datum', b.DATUM), '<', b.dag('2026-01-02')),
        b.vergelijk(b.w('eind', b.DATUM), '>', b.dag('2026-01-01')),
      ),
    );
    expect(reken(m(krap), { a: true })).toMatchObject({ soort: 'onbekend', benaderd: true });
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

describe('werkgrens', () => {
  it('voorbij de grens blijft de uitkomst onbekend en heet benaderd', () => {
    const m = grondslag(b.grond('1', b.of(b.en(b.waar('a'), b.waar('b')), b.en(b.waar('c'), b.waar('d')))));
    expect(reken(m)).toMatchObject({ benaderd: false });
    const benaderd = reken(m, {}, { werkgrens: 0 });
    expect(benaderd).toMatchObject({ soort: 'onbekend', benaderd: true });
    expect(open(benaderd)).toEqual(['z.a', 'z.b', 'z.c', 'z.d']);
    // Wat Kleene al weet, blijft bekend.
    expect(reken(m, { a: true, b: true }, { werkgrens: 0 })).toEqual(waarde(true));
  });

  it('een formule zonder kort diagram stopt', () => {
    // Eerst alle eerste leden, dan pas de paren: elk diagram in deze volgorde onthoudt welke eerste leden waar zijn.
    const nummers = Array.from({ length: 30 }, (_, i) => i);
    const eerste = b.of(...nummers.map((i) => b.waar(`f${i}`)));
    const paren = b.of(...nummers.map((i) => b.en(b.waar(`f${i}`), b.waar(`f${i + 30}`))));
    const m = b.model({
      feiten: [...nummers, ...nummers.map((i) => i + 30)].map((i) => b.feit(`f${i}`)),
      beslissingen: [b.beslissing('x', [b.grond('1', b.en(eerste, paren))])],
    });
    expect(reken(m)).toMatchObject({ soort: 'onbekend', benaderd: true });
  });
});
