/** De uitleg van een uitkomst (S20): de boom, wat erin beslist, en de bepalingen waarop zij rust. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import type { Knoop, Opties, Uitleg } from '../../runtime/uitkomst.ts';
import { legUit } from '../../runtime/uitleg.ts';
import * as b from './bouw.ts';

function leg(model: Regelingmodel, z: object, id = 'z.x', opties: Opties = {}): Uitleg {
  return legUit(model, id, { z }, opties, bereken(model, id, { z }, opties));
}

const FEITEN = [
  ...['a', 'b', 'c'].map((s) => b.feit(s)),
  b.oordeel('o'),
  b.feit('geboren', b.DATUM, { naam: 'geboortedatum' }),
  b.feit('dag', b.DATUM),
  b.feit('tarief', b.BEDRAG),
];
const model = (...beslissingen: Regelingmodel['beslissingen']): Regelingmodel =>
  b.model({ feiten: FEITEN, beslissingen, bepalingen: ['1', '1/a', '1/b', '1/c'] });
const metGrond = (voorwaarde: Parameters<typeof b.grond>[1]): Regelingmodel =>
  model(b.beslissing('x', [b.grond('1', voorwaarde)]));
const regels = (uitleg: Uitleg): readonly Knoop[] => uitleg.boom.delen ?? [];
const voorwaarde = (uitleg: Uitleg): Knoop => regels(uitleg)[0]?.delen?.[0] ?? uitleg.boom;

describe('gronden', () => {
  const en = b.en(b.bij('1/a', b.waar('a')), b.bij('1/b', b.waar('b')), b.bij('1/c', b.waar('c')));
  const of = b.of(b.bij('1/a', b.waar('a')), b.bij('1/b', b.waar('b')), b.bij('1/c', b.waar('c')));

  it('een en die nee is rust op wat niet waar is; die ja is op alles', () => {
    expect(leg(metGrond(en), { a: true, b: false, c: false }).gronden).toEqual(['1', '1/b', '1/c']);
    expect(leg(metGrond(en), { a: true, b: true, c: true }).gronden).toEqual(['1', '1/a', '1/b', '1/c']);
  });

  it('een of die ja is rust op wat waar is; die nee is op alles', () => {
    expect(leg(metGrond(of), { a: false, b: true, c: true }).gronden).toEqual(['1', '1/b', '1/c']);
    expect(leg(metGrond(of), { a: false, b: false, c: false }).gronden).toEqual(['1', '1/a', '1/b', '1/c']);
  });

  it('een telling rust op wat het aantal haalt of mist', () => {
    const telling = (cmp: '>=' | '<=' | '=', n: number) =>
      metGrond(
        b.telling(cmp, n, b.bij('1/a', b.waar('a')), b.bij('1/b', b.waar('b')), b.bij('1/c', b.waar('c'))),
      );
    const z = { a: true, b: true, c: false };
    expect(leg(telling('>=', 2), z).gronden).toEqual(['1', '1/a', '1/b']);
    expect(leg(telling('>=', 3), z).gronden).toEqual(['1', '1/c']);
    expect(leg(telling('<=', 2), z).gronden).toEqual(['1', '1/c']);
    expect(leg(telling('<=', 1), z).gronden).toEqual(['1', '1/a', '1/b']);
    expect(leg(telling('=', 2), z).gronden).toEqual(['1', '1/a', '1/b', '1/c']);
    expect(leg(telling('=', 1), z).gronden).toEqual(['1', '1/a', '1/b']);
    expect(voorwaarde(leg(telling('>=', 2), z)).toelichting).toBe('2 van de 3');
  });

  it('volgt andere beslissingen, ook de tweede keer dat zij genoemd worden', () => {
    const y = b.beslissing('y', [b.grond('1', b.bij('1/a', b.waar('a')))]);
    const twee = b.of(b.en(b.uitkomst('y'), b.waar('b')), b.bij('1/b', b.uitkomst('y')));
    const m = model(y, b.beslissing('x', [b.grond('2', twee, undefined, { mede: ['1/c'] })]));
    const uitleg = leg(m, { a: true, b: false });
    expect(uitleg.gronden).toEqual(['1', '1/a', '1/b', '1/c', '2']);
    // De hele uitleg staat er één keer; anders groeit zij met elke verwijzing.
    expect(JSON.stringify(uitleg.boom).split('regel 1"').length - 1).toBe(1);
  });

  it('een beslissing die wijkt, noemt ook de bepaling die voorgaat', () => {
    const m = model(
      b.beslissing('x', [
        b.grond('1', b.waar('a')),
        b.regel('2', 'weigering', { voorwaarde: b.waar('b'), wijktAfVan: ['1'] }),
      ]),
    );
    const uitleg = leg(m, { a: true, b: true });
    expect(regels(uitleg)).toMatchObject([
      { status: 'wijkt', wijktVoor: ['2'] },
      { status: 'geldt', regelsoort: 'weigering', waarde: true, beslist: true },
    ]);
    expect(leg(m, { a: true, b: false }).gronden).toEqual(['1']);
  });
});

describe('regels', () => {
  it('tenzij: de regel geldt niet door wat zijn uitzondering vervult', () => {
    const m = model(b.beslissing('x', [b.grond('1', b.bij('1/a', b.waar('a')), b.bij('1/b', b.waar('b')))]));
    const uitleg = leg(m, { a: true, b: true });
    expect(uitleg.gronden).toEqual(['1', '1/b']);
    expect(regels(uitleg)[0]).toMatchObject({
      status: 'geldt niet',
      delen: [{ waarde: true }, { soort: 'niet', waarde: false, beslist: true }],
    });
    // Een uitzondering die niet geldt, draagt de uitkomst niet.
    expect(leg(m, { a: true, b: false }).gronden).toEqual(['1', '1/a']);
  });

  it('een vereiste zegt of het gesteld wordt en of het vervuld is', () => {
    const m = model(
      b.beslissing('x', [
        b.grond('1'),
        b.regel('2', 'vereiste', { voorwaarde: b.waar('a'), tenzij: b.waar('b') }),
      ]),
    );
    expect(regels(leg(m, { a: false, b: false }))[1]).toMatchObject({
      status: 'geldt',
      waarde: false,
      beslist: true,
    });
    expect(regels(leg(m, { a: false, b: true }))[1]).toMatchObject({ status: 'geldt niet', waarde: false });
    expect(leg(m, { a: true, b: false }).gronden).toEqual(['1', '2']);
  });

  it('buiten toepassing staat als eigen knoop bij de beslissing', () => {
    const m = model(
      b.beslissing('x', [b.grond('1', b.waar('a'))], {
        buitenToepassing: [b.buiten('9', ['1'], b.waar('b'))],
      }),
    );
    const uitleg = leg(m, { a: true, b: true });
    expect(uitleg.gronden).toEqual(['9']);
    expect(regels(uitleg)).toMatchObject([
      { soort: 'buiten toepassing', bepaling: '9', waarde: true, beslist: true },
      { soort: 'regel', status: 'buiten toepassing', wijktVoor: ['9'] },
    ]);
    expect(uitleg.boom.toelichting).toBe('niet van toepassing op grond van artikel 9');
  });

  it('een tegenspraak noemt beide waarden', () => {
    const m = model(
      b.beslissing('x', [b.geeft('1', b.euro('1')), b.geeft('2', b.euro('2'))], {
        type: b.BEDRAG,
        uitputtend: false,
      }),
    );
    expect(leg(m, {}).boom.toelichting).toBe(
      'tegenstrijdig: artikel 1 zegt € 1,00, maar artikel 2 zegt € 2,00',
    );
  });

  it('een regeling die niet in werking is, zegt van wanneer zij geldt', () => {
    const m: Regelingmodel = {
      ...model(b.beslissing('x', [b.grond('1')], { peildatum: b.w('dag', b.DATUM) })),
      geldig: { vanaf: '2026-01-01', totEnMet: '2026-12-31' },
    };
    const uitleg = leg(m, { dag: '2025-06-01' });
    expect(regels(uitleg)[0]).toMatchObject({
      waarde: false,
      beslist: true,
      toelichting: 'geldig vanaf 1 januari 2026 tot en met 31 december 2026',
    });
    expect(uitleg.boom.waarde).toBeUndefined();
  });
});

describe('waarden en datums', () => {
  const leeftijd = b.verstreken(b.w('geboren', b.DATUM), b.w('dag', b.DATUM), '>=', 18);

  it('schrijft de som van een leeftijd uit, met de feiten erbij', () => {
    const knoop = voorwaarde(leg(metGrond(leeftijd), { geboren: '2008-03-02', dag: '2026-03-01' }));
    expect(knoop).toMatchObject({
      waarde: false,
      toelichting: '2 maart 2008 + 18 jaar = 2 maart 2026',
      delen: [
        { soort: 'gegeven', id: 'z.geboren', waarde: '2008-03-02', type: { soort: 'datum' } },
        { soort: 'gegeven', id: 'z.dag', waarde: '2026-03-01' },
      ],
    });
  });

  it('noemt een keuze van de taal als die beslist', () => {
    const op28 = voorwaarde(leg(metGrond(leeftijd), { geboren: '2008-02-29', dag: '2026-02-28' }));
    expect(op28.toelichting).toContain('29 februari 2026 bestaat niet');
    const later = voorwaarde(leg(metGrond(leeftijd), { geboren: '2008-02-29', dag: '2026-03-02' }));
    expect(later.toelichting).not.toContain('bestaat niet');
  });

  it('schrijft berekeningen met bedragen en percentages uit', () => {
    const acht = b.reken('maal', b.w('tarief', b.BEDRAG), b.lit(b.PERCENTAGE, '8'));
    const m = model(b.beslissing('x', [b.geeft('1', acht)], { type: b.BEDRAG }));
    const uitleg = leg(m, { tarief: '1212.50' });
    expect(uitleg.boom.waarde).toBe('97');
    expect(regels(uitleg)[0]?.delen?.[0]?.toelichting).toBe('€ 1.212,50 × 8% = € 97,00');
  });

  it('het laagste van bedragen, en een datum met een duur erbij', () => {
    const laagste = b.laagste(b.w('tarief', b.BEDRAG), b.euro('67.29'));
    const m = model(
      b.beslissing('x', [b.geeft('1', laagste)], { type: b.BEDRAG }),
      b.beslissing('y', [b.geeft('2', b.datumPlus(b.w('dag', b.DATUM), 6, 'week'))], { type: b.DATUM }),
    );
    expect(regels(leg(m, { tarief: '70' }))[0]?.delen?.[0]?.toelichting).toBe(
      'het laagste van € 70,00 en € 67,29 is € 67,29',
    );
    const termijn = regels(leg(m, { dag: '2026-03-01' }, 'z.y'))[0]?.delen?.[0];
    expect(termijn).toMatchObject({
      waarde: '2026-04-12',
      toelichting: '1 maart 2026 + 6 weken = 12 april 2026',
    });
  });
});

describe('oordelen en lezingen', () => {
  it('geeft een oordeel terug met motivering, orgaan, datum en mandaat', () => {
    const o = {
      oordeel: false,
      motivering: 'Hij redt het niet.',
      door: 'het college',
      datum: '2026-03-05',
      mandaat: 'M1',
    };
    const { oordeel: waarde, ...rest } = o;
    expect(voorwaarde(leg(metGrond(b.waar('o')), { o }))).toMatchObject({
      soort: 'oordeel',
      waarde,
      ...rest,
    });
  });

  it('zegt waarom een oordeel niet meetelt', () => {
    const zonder = voorwaarde(leg(metGrond(b.waar('o')), { o: { oordeel: true, door: 'het college' } }));
    expect(zonder.toelichting).toContain('motivering ontbreekt');
    expect(zonder).not.toHaveProperty('waarde');
    const verkeerd = voorwaarde(
      leg(metGrond(b.waar('o')), { o: { oordeel: true, motivering: 'x', door: 'de raad' } }),
    );
    expect(verkeerd.toelichting).toContain('bevoegde orgaan');
  });

  it('noemt de gekozen lezing met haar reden, en de reden alleen bij de keuze van de auteur', () => {
    const lezing = b.lezing('l', [b.alsVoorwaarde('a', b.waar('a')), b.alsVoorwaarde('b', b.waar('b'))], 'a');
    const m = { ...metGrond(b.gelezen('l')), lezingen: [lezing] };
    expect(voorwaarde(leg(m, { a: true })).lezing).toEqual({
      letter: 'a',
      gekozen: 'lezing a',
      omdat: 'de toelichting zegt dit',
      alternatieven: ['lezing b'],
    });
    const anders = voorwaarde(leg(m, { b: false }, 'z.x', { lezingen: { l: 'b' } }));
    expect(anders).toMatchObject({ waarde: false, lezing: { gekozen: 'lezing b' } });
    expect(anders.lezing).not.toHaveProperty('omdat');
  });
});

describe('de grond verschilt (S4)', () => {
  it('"a of niet a" staat vast, maar draagt geen beschikking', () => {
    const uitleg = leg(metGrond(b.of(b.waar('a'), b.niet(b.waar('a')))), {});
    expect(uitleg).toMatchObject({ grondVerschilt: true, boom: { waarde: true } });
    expect(leg(metGrond(b.of(b.waar('a'), b.waar('b'))), { a: true })).not.toHaveProperty('grondVerschilt');
  });
});
