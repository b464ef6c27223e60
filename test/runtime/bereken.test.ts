/** De betekenis van regels in een zaak: wanneer zij gelden, wat zij samen zeggen, en wat er nog open is. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
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
    expect(open(reken(m, { a: true }))).toEqual(['z.b', 'z.c', 'z.d']);
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
    expect(open(reken(m))).toEqual(['z.a', 'z.b']);
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
    expect(open(reken(m, { a: false }))).toEqual(['z.b', 'z.c']);
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

describe('onbekend (S3)', () => {
  it('"a of niet a" staat vast', () => {
    expect(reken(grondslag(b.grond('1', b.of(b.waar('a'), b.niet(b.waar('a'))))))).toEqual(waarde(true));
  });

  it('een van vijf is genoeg, en vier van vijf uitgesloten nog niet', () => {
    const vijf = ['a', 'b', 'c', 'd', 'e'].map((s) => b.waar(s));
    const m = grondslag(b.grond('1', b.telling('>=', 1, ...vijf)));
    expect(reken(m, { c: true })).toEqual(waarde(true));
    expect(open(reken(m, { a: false, b: false, c: false, d: false }))).toEqual(['z.e']);
    expect(reken(m, { a: false, b: false, c: false, d: false, e: false })).toEqual(waarde(false));
    const drie = grondslag(b.grond('1', b.telling('=', 3, ...vijf)));
    expect(open(reken(drie, { a: true, b: true, c: true }))).toEqual(['z.d', 'z.e']);
    expect(reken(drie, { a: true, b: true, c: true, d: true })).toEqual(waarde(false));
  });

  it('grenzen op één onbekende datum sluiten elkaar uit of in', () => {
    const leeftijd = (cmp: '>=' | '<', jaar: number) =>
      b.verstreken(b.w('datum', b.DATUM), b.dag('2026-03-01'), cmp, jaar);
    expect(reken(grondslag(b.grond('1', b.of(leeftijd('>=', 18), leeftijd('<', 21)))))).toEqual(waarde(true));
    expect(reken(grondslag(b.grond('1', b.en(leeftijd('<', 18), leeftijd('>=', 21)))))).toEqual(
      waarde(false),
    );
    expect(open(reken(grondslag(b.grond('1', b.en(leeftijd('>=', 18), leeftijd('<', 21))))))).toEqual([
      'z.datum',
    ]);
  });

  it('een onvolledige datum is een verzameling dagen', () => {
    const m = grondslag(b.grond('1', b.verstreken(b.w('datum', b.DATUM), b.dag('2026-03-15'), '>=', 18)));
    expect(reken(m, { datum: '2008-02' })).toEqual(waarde(true));
    expect(reken(m, { datum: '2009' })).toEqual(waarde(false));
    const onzeker = reken(m, { datum: '2008-03' });
    expect(open(onzeker)).toEqual(['z.datum']);
    expect(onzeker).toMatchObject({
      benaderd: false,
      open: [{ verwacht: expect.stringContaining('maart 2008') as string }],
    });
  });

  it('twee onbekende datums: beide worden gevraagd, en jonger of ouder staat vast', () => {
    const leeftijd = (cmp: '>=' | '<') => b.verstreken(b.w('datum', b.DATUM), b.w('eind', b.DATUM), cmp, 18);
    const m = maak([b.beslissing('x', [b.grond('1', leeftijd('>='))])]);
    expect(reken(m)).toMatchObject({ soort: 'onbekend', benaderd: false });
    expect(open(reken(m)).sort()).toEqual(['z.datum', 'z.eind']);
    // De einddatum kan ontbreken: dan is er geen duur, niet jonger en niet ouder.
    expect(open(reken(grondslag(b.grond('1', b.of(leeftijd('>='), leeftijd('<'))))))).toEqual(['z.eind']);
    expect(
      reken(grondslag(b.grond('1', b.of(leeftijd('>='), leeftijd('<')))), { eind: '2026-01-01' }),
    ).toEqual(waarde(true));
  });

  it('een datum die ook de inwerkingtreding bepaalt, blijft exact', () => {
    const m = maak(
      [
        b.beslissing(
          'x',
          [b.grond('1', b.verstreken(b.w('datum', b.DATUM), b.w('dag', b.DATUM), '>=', 18))],
          {
            peildatum: b.w('dag', b.DATUM),
          },
        ),
      ],
      { geldig: { vanaf: '2026-01-01' }, feiten: [...FEITEN, b.feit('dag', b.DATUM)] },
    );
    expect(reken(m)).toMatchObject({ soort: 'onbekend', benaderd: false });
    expect(open(reken(m)).sort()).toEqual(['z.dag', 'z.datum']);
    expect(reken(m, { dag: '2025-12-31' })).toMatchObject({ reden: 'niet in werking' });
  });

  it('wat bekend afwezig is, voldoet aan geen vergelijking', () => {
    const voor = b.vergelijk(b.w('eind', b.DATUM), '<', b.dag('2026-01-01'));
    const na = b.vergelijk(b.w('eind', b.DATUM), '>=', b.dag('2026-01-01'));
    const m = grondslag(b.grond('1', b.of(voor, na)));
    expect(reken(m, { eind: null })).toEqual(waarde(false));
    expect(open(reken(m))).toEqual(['z.eind']);
    expect(reken(grondslag(b.grond('1', b.ontbreekt('eind'))), { eind: null })).toEqual(waarde(true));
    expect(reken(grondslag(b.grond('1', b.of(voor, na, b.ontbreekt('eind')))))).toEqual(waarde(true));
  });

  it('een feit per datum wordt gevraagd met zijn dag, of met wat de dag bepaalt', () => {
    const m = grondslag(b.grond('1', b.bevat('zorg', 'rood', b.w('datum', b.DATUM))));
    expect(reken(m, { datum: '2026-03-01' })).toMatchObject({
      open: [{ id: 'z.zorg', opDatum: '2026-03-01' }],
    });
    expect(open(reken(m)).sort()).toEqual(['z.datum', 'z.zorg']);
    const zorg = [{ op: '2026-03-01', waarde: ['rood'] }];
    expect(reken(m, { datum: '2026-03-01', zorg })).toEqual(waarde(true));
    expect(reken(m, { datum: '2026-03', zorg })).toMatchObject({ soort: 'onbekend' });
  });

  it('het laagste van een onbekend en een bekend bedrag', () => {
    const laagste = b.laagste(b.w('tarief', b.BEDRAG), b.w('ander', b.BEDRAG));
    const m = maak([b.beslissing('x', [b.geeft('1', laagste)], { type: b.BEDRAG })]);
    expect(reken(m, { tarief: '67.29', ander: '97.43' })).toEqual(waarde('67.29'));
    expect(open(reken(m, { ander: '97.43' }))).toEqual(['z.tarief']);
    const drempel = grondslag(b.grond('1', b.vergelijk(laagste, '<=', b.euro('100'))));
    expect(reken(drempel, { ander: '97.43' })).toEqual(waarde(true));
  });

  it('rekent een grens terug door een berekening heen', () => {
    const som = b.reken('plus', b.w('tarief', b.BEDRAG), b.w('ander', b.BEDRAG));
    const boven = (cmp: '>' | '<=') => b.vergelijk(som, cmp, b.euro('100'));
    const los = b.vergelijk(b.w('tarief', b.BEDRAG), '>', b.euro('40'));
    expect(reken(grondslag(b.grond('1', b.en(boven('<='), los))), { ander: '60' })).toEqual(waarde(false));
    expect(reken(grondslag(b.grond('1', b.of(boven('>'), boven('<=')))))).toEqual(waarde(true));
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
