import { describe, expect, it } from 'vitest';
import {
  bevat,
  gebreken,
  isEen,
  leesFeit,
  opDatum,
  waardeVanOordeel,
  zelfdeOrgaan,
} from '../../runtime/lees.ts';
import { vergelijkAantal, vergelijkLabel } from '../../runtime/vergelijk.ts';

describe('leesFeit', () => {
  const feit = (object: string, sleutel: string) => ({ object, sleutel });

  it('leest het pad van het feit', () => {
    expect(leesFeit({ client: { leeftijd: 5 } }, feit('client', 'leeftijd'))).toBe(5);
    expect(leesFeit({ client: { einddatum: null } }, feit('client', 'einddatum'))).toBeNull();
    expect(leesFeit({ client: {} }, feit('client', 'leeftijd'))).toBeUndefined();
    expect(leesFeit({}, feit('client', 'leeftijd'))).toBeUndefined();
  });

  it('vindt niets wat JavaScript erft', () => {
    expect(leesFeit({}, feit('constructor', 'name'))).toBeUndefined();
    expect(leesFeit({ client: {} }, feit('client', 'toString'))).toBeUndefined();
    expect(leesFeit({ client: {} }, feit('client', '__proto__'))).toBeUndefined();
    expect(leesFeit(Object.create({ client: { a: 1 } }), feit('client', 'a'))).toBeUndefined();
    for (const vreemd of [null, undefined, 5, 'client', true])
      expect(leesFeit(vreemd, feit('length', 'a'))).toBeUndefined();
  });
});

describe('een oordeel', () => {
  const oordeel = { oordeel: false, motivering: 'Woont zelfstandig.', door: 'het college' };

  it('telt mee met motivering en van een bevoegd orgaan', () => {
    expect(waardeVanOordeel(oordeel, ['het college'])).toBe(false);
    expect(waardeVanOordeel({ ...oordeel, door: 'College' }, ['het college'])).toBe(false);
    expect(waardeVanOordeel({ ...oordeel, door: '  Het  college ' }, ['de raad', 'het college'])).toBe(false);
    expect(waardeVanOordeel(oordeel)).toBe(false);
    expect(waardeVanOordeel({ oordeel: true, motivering: 'Ja.' }, [])).toBe(true);
  });

  it('telt anders niet mee, met de reden', () => {
    for (const motivering of ['', ' \n\t ', '\u00a0']) {
      expect(waardeVanOordeel({ ...oordeel, motivering }, ['het college'])).toBeUndefined();
      expect(gebreken({ ...oordeel, motivering }, ['het college'])).toEqual(['motivering']);
    }
    expect(waardeVanOordeel({ oordeel: true, door: 'het college' }, ['het college'])).toBeUndefined();
    expect(waardeVanOordeel({ ...oordeel, door: 'de burgemeester' }, ['het college'])).toBeUndefined();
    expect(waardeVanOordeel({ oordeel: true, motivering: 'Ja.' }, ['het college'])).toBeUndefined();
    expect(gebreken({ ...oordeel, door: 'de raad' }, ['het college'])).toEqual(['bevoegdheid']);
    expect(gebreken({}, ['het college'])).toEqual(['motivering', 'bevoegdheid']);
    expect(gebreken(oordeel, ['het college'])).toEqual([]);
  });

  it('is onbekend als het er niet is, en geen als het bekend afwezig is', () => {
    expect(waardeVanOordeel(undefined, ['het college'])).toBeUndefined();
    expect(waardeVanOordeel(null, ['het college'])).toBeNull();
  });

  it('noemt een orgaan met of zonder lidwoord', () => {
    expect(zelfdeOrgaan('Het college', 'college')).toBe(true);
    expect(zelfdeOrgaan('het college', 'het college van de woongemeente')).toBe(false);
    expect(zelfdeOrgaan('de deken', 'ken')).toBe(false);
  });
});

describe('opDatum', () => {
  const waarden = [
    { op: '2026-03-01', waarde: true },
    { op: '2026-04-01', waarde: false },
  ];

  it('leest precies de gevraagde dag', () => {
    expect(opDatum(waarden, '2026-03-01')).toBe(true);
    expect(opDatum(waarden, '2026-04-01')).toBe(false);
    expect(opDatum(waarden, '2026-03-15')).toBeUndefined();
    expect(opDatum([], '2026-03-01')).toBeUndefined();
  });

  it('is onbekend op een dag die niet vaststaat', () => {
    expect(opDatum(waarden, undefined)).toBeUndefined();
    expect(opDatum(waarden, null)).toBeUndefined();
    expect(opDatum([{ op: '2026-03', waarde: true }], '2026-03')).toBeUndefined();
    expect(opDatum(undefined, '2026-03-01')).toBeUndefined();
    expect(opDatum(null, '2026-03-01')).toBeNull();
  });
});

describe('bevat', () => {
  it('vindt een lijst volledig en een { ja, nee } niet', () => {
    expect(bevat(['a', 'b'], 'a')).toBe(true);
    expect(bevat(['a', 'b'], 'c')).toBe(false);
    expect(bevat([], 'a')).toBe(false);
    expect(bevat({ ja: ['a'], nee: ['b'] }, 'a')).toBe(true);
    expect(bevat({ ja: ['a'], nee: ['b'] }, 'b')).toBe(false);
    expect(bevat({ ja: ['a'], nee: ['b'] }, 'c')).toBeUndefined();
    expect(bevat({}, 'a')).toBeUndefined();
    expect(bevat(undefined, 'a')).toBeUndefined();
    expect(bevat(null, 'a')).toBe(false);
  });
});

describe('isEen', () => {
  const kring = ['begeleid wonen', 'beschut wonen'];

  it('weet bij een gesloten kring alles', () => {
    expect(isEen('begeleid wonen', kring, 'gesloten')).toBe(true);
    expect(isEen('thuis wonen', kring, 'gesloten')).toBe(false);
    expect(isEen({ anders: 'op een boot' }, kring, 'gesloten')).toBe(false);
    expect(isEen(undefined, kring, 'gesloten')).toBeUndefined();
    expect(isEen(null, kring, 'gesloten')).toBe(false);
  });

  it('laat bij een open kring het oordeel beslissen over wat niet genoemd is', () => {
    expect(isEen('begeleid wonen', kring, 'open', false)).toBe(true);
    expect(isEen({ anders: 'op een boot' }, kring, 'open')).toBeUndefined();
    expect(isEen({ anders: 'op een boot' }, kring, 'open', null)).toBeUndefined();
    expect(isEen({ anders: 'op een boot' }, kring, 'open', false)).toBe(false);
    expect(isEen('thuis wonen', kring, 'open', true)).toBe(true);
  });

  it('laat een illustratieve kring niets beslissen', () => {
    expect(isEen('begeleid wonen', kring, 'illustratief')).toBeUndefined();
    expect(isEen('begeleid wonen', kring, 'illustratief', false)).toBe(false);
    expect(isEen({ anders: 'op een boot' }, kring, 'illustratief', true)).toBe(true);
  });
});

describe('vergelijken van labels en aantallen', () => {
  it('kent gelijk en ongelijk', () => {
    expect(vergelijkLabel('=', 'a', 'a')).toBe(true);
    expect(vergelijkLabel('!=', 'a', 'a')).toBe(false);
    expect(vergelijkLabel('=', true, false)).toBe(false);
    expect(vergelijkLabel('!=', 'a', undefined)).toBeUndefined();
    expect(vergelijkLabel('=', undefined, 'a')).toBeUndefined();
    expect(vergelijkLabel('!=', 'a', null)).toBe(false);
    expect(vergelijkLabel('!=', null, 'a')).toBe(false);
  });

  it('vindt iets anders geen van de labels, maar twee andere dingen niet vanzelf verschillend', () => {
    expect(vergelijkLabel('=', { anders: 'x' }, 'a')).toBe(false);
    expect(vergelijkLabel('!=', 'a', { anders: 'x' })).toBe(true);
    expect(vergelijkLabel('=', { anders: 'x' }, { anders: 'x' })).toBe(true);
    expect(vergelijkLabel('=', { anders: 'x' }, { anders: 'y' })).toBeUndefined();
    expect(vergelijkLabel('!=', { anders: 'x' }, { anders: 'y' })).toBeUndefined();
  });

  it('vergelijkt aantallen', () => {
    expect(vergelijkAantal('>=', 5, 5)).toBe(true);
    expect(vergelijkAantal('>', 5, 5)).toBe(false);
    expect(vergelijkAantal('<', 4, 5)).toBe(true);
    expect(vergelijkAantal('=', undefined, 5)).toBeUndefined();
    expect(vergelijkAantal('=', 5, undefined)).toBeUndefined();
    expect(vergelijkAantal('!=', null, 5)).toBe(false);
    expect(vergelijkAantal('!=', undefined, null)).toBe(false);
  });
});
