/** Wat er bekend is terwijl niet alles bekend is: voltooiingen, controles en de grens aan het werk. */
import { describe, expect, it } from 'vitest';
import { controleer } from '../../runtime/bereken.ts';
import type { Regelingmodel, Waarde } from '../../runtime/model.ts';
import * as b from './bouw.ts';
import { FEITEN, grondslag, maak, open, reken, waarde } from './rekenproef.ts';

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

  it('van twee onvolledige datums kan de volgorde, of de duur, al vaststaan', () => {
    const voor = grondslag(b.grond('1', b.vergelijk(b.w('datum', b.DATUM), '<', b.w('eind', b.DATUM))));
    expect(reken(voor, { datum: '2026-04', eind: '2026-05' })).toEqual(waarde(true));
    expect(reken(voor, { datum: '2026-06', eind: '2026-05' })).toEqual(waarde(false));
    expect(reken(voor, { datum: '2026-05', eind: '2026-05' })).toMatchObject({ soort: 'onbekend' });
    const duur = (aantal: number) =>
      grondslag(b.grond('1', b.verstreken(b.w('datum', b.DATUM), b.w('eind', b.DATUM), '>=', aantal)));
    const rond = { datum: '2008-03', eind: '2026-03' };
    expect(reken(duur(17), rond)).toEqual(waarde(true));
    expect(reken(duur(18), rond)).toMatchObject({ soort: 'onbekend' });
    expect(reken(duur(19), rond)).toEqual(waarde(false));
    expect(reken(duur(18), { datum: '2008-03', eind: '2026-02' })).toEqual(waarde(false));
  });

  it('wat tegen zichzelf wegvalt, wordt niet gevraagd; wat zo lijkt, is benaderd', () => {
    const tarief = b.w('tarief', b.BEDRAG);
    const geef = (w: Waarde) => maak([b.beslissing('x', [b.geeft('1', w)], { type: b.BEDRAG })]);
    expect(reken(geef(b.reken('min', tarief, tarief)))).toEqual(waarde('0'));
    const erbij = b.reken('min', b.reken('plus', tarief, b.euro('5')), tarief);
    expect(reken(geef(erbij))).toMatchObject({ soort: 'onbekend', benaderd: true });
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
    // Ook een vraag die er los van staat is dan niet exact: misschien klopt de hele zaak niet.
    expect(reken(m(krap))).toMatchObject({ soort: 'onbekend', benaderd: true });
    expect(open(reken(m(krap)))).toEqual(['z.a']);
    expect(reken(m(volgorde))).toMatchObject({ soort: 'onbekend', benaderd: false });
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
