/** De betekenis van regels in een zaak: wanneer zij gelden, wat zij samen zeggen, en van wie het antwoord komt. */
import { describe, expect, it } from 'vitest';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import * as b from './bouw.ts';
import { grondslag, maak, open, reken, waarde } from './rekenproef.ts';

describe('ja/nee (S21)', () => {
  const m = grondslag(
    b.grond('1', b.waar('a')),
    b.regel('2', 'vereiste', { voorwaarde: b.waar('b'), tenzij: b.waar('c') }),
    b.regel('3', 'weigering', { voorwaarde: b.waar('d') }),
  );

  it('is ja als een grond geldt, elk vereiste vervuld is en niets weigert', () => {
    expect(reken(m, { a: true, b: true, c: false, d: false })).toEqual(waarde(true));
  });

  it('is nee bij een geschonden vereiste, een weigeringsgrond of zonder grond', () => {
    expect(reken(m, { a: true, b: false, c: false, d: false })).toEqual(waarde(false));
    expect(reken(m, { a: true, b: true, d: true })).toEqual(waarde(false));
    expect(reken(m, { a: false })).toEqual(waarde(false));
  });

  it('stelt een vereiste niet als zijn tenzij geldt', () => {
    expect(reken(m, { a: true, b: false, c: true, d: false })).toEqual(waarde(true));
  });

  it('vraagt alleen wat nog kan uitmaken', () => {
    expect(open(reken(m, { a: true }))).toEqual(['z.d', 'z.b', 'z.c']);
    expect(open(reken(m, { a: true, b: true }))).toEqual(['z.d']);
    expect(open(reken(m, { d: true }))).toEqual(['waarde']);
  });

  it('zonder grond is er een leemte als de regels niet uitputtend zijn', () => {
    const leeg = maak([b.beslissing('x', [b.grond('1', b.waar('a'))], { uitputtend: false })]);
    const leemte = { soort: 'niet van toepassing', reden: 'leemte', bepalingen: [] };
    expect(reken(leeg, { a: false })).toEqual(leemte);
    expect(open(reken(leeg))).toEqual(['z.a']);
  });
});

describe('uitzonderingen (S8)', () => {
  const waarden = (...regels: Beslissing['regels']): Regelingmodel =>
    maak([b.beslissing('x', regels, { type: b.BEDRAG, uitputtend: false })]);

  it('in afwijking van: de hoofdregel wijkt alleen als de afwijkende regel zelf geldt', () => {
    const m = waarden(
      b.geeft('1', b.euro('10')),
      b.geeft('2', b.euro('20'), b.waar('a'), { wijktAfVan: ['1'] }),
      b.geeft('3', b.euro('30'), b.waar('b'), { wijktAfVan: ['2'] }),
    );
    expect(reken(m, { a: false, b: false })).toEqual(waarde('10'));
    expect(reken(m, { a: true, b: false })).toEqual(waarde('20'));
    expect(open(reken(m)).sort()).toEqual(['z.a', 'z.b']);
    // Regel 3 zet alleen regel 2 opzij; regel 1 geldt dan naast regel 3.
    expect(reken(m, { a: true, b: true }).soort).toBe('tegenstrijdig');
  });

  it('regels van gelijke rang met dezelfde waarde zijn het eens, ook als onbekend is welke geldt', () => {
    const m = waarden(
      b.geeft('1', b.euro('10'), b.waar('a')),
      b.geeft('2', b.euro('10.00'), b.niet(b.waar('a'))),
    );
    expect(reken(m)).toEqual(waarde('10'));
  });

  it('is alleen tegenstrijdig als elke voltooiing het is, en noemt beide bepalingen', () => {
    const m = waarden(b.geeft('1', b.euro('10')), b.geeft('2', b.euro('20'), b.of(b.waar('a'), b.waar('b'))));
    expect(open(reken(m))).toEqual(['z.a', 'z.b']);
    expect(reken(m, { a: true })).toEqual({
      soort: 'tegenstrijdig',
      tussen: [
        { bepaling: '1', waarde: '10' },
        { bepaling: '2', waarde: '20' },
      ],
    });
  });

  it('buiten toepassing haalt weg zonder iets in de plaats te stellen', () => {
    const m = maak([
      b.beslissing('x', [b.grond('1', b.waar('a'))], {
        buitenToepassing: [
          b.buiten('9', ['1'], b.waar('b')),
          b.buiten('8', ['1'], b.waar('c'), 'buiten reikwijdte'),
        ],
      }),
    ]);
    expect(reken(m, { a: true, b: true, c: false })).toEqual({
      soort: 'niet van toepassing',
      reden: 'uitgezonderd',
      bepalingen: ['9'],
    });
    expect(reken(m, { b: true, c: true })).toMatchObject({ reden: 'buiten reikwijdte', bepalingen: ['8'] });
    expect(reken(m, { a: true, b: false, c: false })).toEqual(waarde(true));
    expect(open(reken(m, { a: false }))).toEqual(['z.c', 'z.b']);
  });

  it('laat niets vallen als maar een deel van de regels buiten toepassing blijft', () => {
    const m = maak([
      b.beslissing('x', [b.grond('1', b.waar('a')), b.grond('2', b.waar('b'))], {
        buitenToepassing: [b.buiten('9', ['1'])],
      }),
    ]);
    expect(reken(m, { a: true, b: false })).toEqual(waarde(false));
  });
});

describe('andere beslissingen', () => {
  const strijdig = b.beslissing('s', [b.geeft('s1', b.euro('1')), b.geeft('s2', b.euro('2'), b.waar('a'))], {
    type: b.BEDRAG,
    uitputtend: false,
  });
  const gebruikt = b.vergelijk(b.waardeVan('s', b.BEDRAG), '>', b.euro('0'));

  it('een tegenstrijdige beslissing geldt als onbekend waar zij gebruikt wordt', () => {
    const m = maak([strijdig, b.beslissing('x', [b.grond('1', b.of(gebruikt, b.waar('b')))])]);
    expect(reken(m, { a: true, b: true })).toEqual(waarde(true));
    expect(reken(m, { a: true, b: false })).toMatchObject({
      soort: 'tegenstrijdig',
      tussen: [{ bepaling: 's1' }, { bepaling: 's2' }],
    });
    expect(open(reken(m, { a: true }))).toEqual(['z.b']);
    expect(open(reken(m, { b: false }))).toEqual(['z.a']);
  });

  it('van toepassing: alleen als de beslissing een waarde heeft', () => {
    const leemte = b.beslissing('l', [b.geeft('l1', b.euro('1'), b.waar('a'))], {
      type: b.BEDRAG,
      uitputtend: false,
    });
    const m = maak([leemte, b.beslissing('x', [b.grond('1', b.heeftWaarde('l'))])]);
    expect(reken(m, { a: true })).toEqual(waarde(true));
    expect(reken(m, { a: false })).toEqual(waarde(false));
    expect(open(reken(m))).toEqual(['z.a']);
  });

  it('wat buiten werking is, maakt wat ervan afhangt niet van toepassing', () => {
    const m = maak(
      [
        b.beslissing('y', [b.grond('1', b.waar('a'))], { peildatum: b.w('datum', b.DATUM) }),
        b.beslissing('x', [b.grond('2', b.uitkomst('y'))]),
      ],
      { geldig: { totEnMet: '2025-12-31' } },
    );
    expect(reken(m, { a: true, datum: '2026-01-01' })).toMatchObject({ reden: 'niet in werking' });
    expect(reken(m, { a: true, datum: '2025-12-31' })).toEqual(waarde(true));
  });
});
