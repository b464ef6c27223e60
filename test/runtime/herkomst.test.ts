/** De herkomst van gegevens in een zaak: wat zij mag zijn, en hoe een zaak op een eerdere dag was. */
import { describe, expect, it } from 'vitest';
import { type Zaakopdag, zaakOpDag } from '../../runtime/bekend-op.ts';
import { herkomstVan, leesPad } from '../../runtime/herkomst.ts';
import type { Feit, Regelingmodel, Type } from '../../runtime/model.ts';
import { isDatum } from '../../runtime/vorm.ts';
import { isJaNee, lijstVan, oordeelVan, perDag, snelleControle } from '../../runtime/snelcontrole.ts';
import type { Zaakprobleem } from '../../runtime/uitkomst.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import { zaakmodel } from './zaakmodel.ts';

const jaNee: Type = { soort: 'ja/nee' };

function feit(id: string, type: Type, rest: Partial<Feit> = {}): Feit {
  const [object = '', sleutel = ''] = id.split('.');
  return { id, object, sleutel, naam: sleutel, type, soort: 'gegeven', regel: 1, ...rest };
}

const model: Regelingmodel = {
  ...zaakmodel,
  afwijkgronden: [],
  feiten: [
    feit('client.geboortedatum', { soort: 'datum' }, { leverancier: ['de BRP', 'het college'] }),
    feit('client.legaal', jaNee),
    feit('client.nacht', jaNee, { perDatum: true }),
    feit('client.redzaam', jaNee, { soort: 'beoordeling', door: ['het college'] }),
    feit('client.kinderen', { soort: 'lijst', object: 'kind', naam: 'een kind' }),
    feit('kind.geboortedatum', { soort: 'datum' }),
    feit('kind.woontThuis', jaNee),
  ],
};

const snel = snelleControle(
  {
    client: {
      geboortedatum: isDatum,
      legaal: isJaNee,
      nacht: perDag(isJaNee),
      redzaam: oordeelVan(isJaNee, ['het college']),
      kinderen: lijstVan({ geboortedatum: isDatum, woontThuis: isJaNee }),
    },
  },
  { 'client.geboortedatum': ['de BRP', 'het college'] },
);

const basis = {
  client: {
    geboortedatum: '1990-05-14',
    legaal: true,
    nacht: [
      { op: '2026-01-01', waarde: true },
      { op: '2026-02-01', waarde: false },
    ],
    redzaam: { oordeel: false, motivering: 'zo', door: 'het college', datum: '2026-03-01' },
    kinderen: [{ geboortedatum: '2015-01-01', woontThuis: true }, { woontThuis: false }, {}],
  },
};

const met = (herkomst: unknown): unknown => ({ ...basis, herkomst });
const problemen = (herkomst: unknown): Zaakprobleem[] => valideerZaak(model, met(herkomst));

function enige(herkomst: unknown): Zaakprobleem {
  const alle = problemen(herkomst);
  expect(alle, JSON.stringify(alle)).toHaveLength(1);
  return alle[0] ?? expect.fail();
}

describe('de herkomst in een zaak', () => {
  it.each([
    [{}],
    [{ 'client.geboortedatum': {} }],
    [{ 'client.geboortedatum': { bron: 'de BRP', bekend: '2026-02-01', kenmerk: 'uittreksel 12' } }],
    [
      {
        'client.geboortedatum': { bron: 'Het College' },
        'client.legaal': { bron: 'de vreemdelingendienst' },
      },
    ],
    [{ 'client.redzaam': { bekend: '2026-03-02' } }],
  ])('%j is in orde, ook voor de snelle weg', (herkomst) => {
    expect(problemen(herkomst)).toEqual([]);
    expect(snel(met(herkomst))).toBe(true);
  });

  it.each([
    ['client.nacht[1]'],
    ['client.kinderen'],
    ['client.kinderen[0]'],
    ['client.kinderen[0].geboortedatum'],
  ])('kent de plaats %s', (pad) => {
    expect(problemen({ [pad]: { bron: 'het dossier' } })).toEqual([]);
  });

  it('kent de elementen van een lijst die niet volledig is onder haar elementen', () => {
    const zaak = (pad: string): unknown => ({
      client: { kinderen: { volledig: false, elementen: [{ woontThuis: true }] } },
      herkomst: { [pad]: { bron: 'het dossier' } },
    });
    expect(valideerZaak(model, zaak('client.kinderen.elementen[0].woontThuis'))).toEqual([]);
    expect(valideerZaak(model, zaak('client.kinderen[0].woontThuis'))[0]).toMatchObject({
      code: 'U063',
      ernst: 'let op',
    });
  });

  it('U061: verkeerd opgeschreven', () => {
    expect(enige('de BRP').code).toBe('U061');
    expect(enige({ 'client.legaal': 'de BRP' })).toMatchObject({
      code: 'U061',
      pad: 'herkomst["client.legaal"]',
    });
    expect(enige({ 'client.legaal': { bron: 5 } }).code).toBe('U061');
    expect(enige({ 'client.legaal': { kenmerk: ' ' } }).code).toBe('U061');
    expect(enige({ 'client.legaal': { bronn: 'x' } })).toMatchObject({
      code: 'U002',
      hint: 'Bedoelde u "bron"?',
    });
  });

  it('U062: een pad dat nergens op slaat, met het pad dat bedoeld kan zijn', () => {
    const hint = (pad: string): string | undefined => {
      const probleem = enige({ [pad]: {} });
      expect(probleem.code).toBe('U062');
      return probleem.hint;
    };
    expect(hint('client.geboortedtum')).toBe('Bedoelde u "client.geboortedatum"?');
    expect(hint('legaal')).toBe('Bedoelde u "client.legaal"?');
    expect(hint('client.kinderen[0].geboortedtum')).toBe('Bedoelde u "geboortedatum"?');
    expect(hint('client.komtInAanmerking')).toBe('Dit is een uitkomst: die wordt berekend.');
    for (const pad of [
      'client',
      'client.legaal[0]',
      'client.nacht[0].waarde',
      'client.redzaam.motivering',
      '',
    ])
      hint(pad);
    expect(hint(`client.${'a'.repeat(400)}`)).toBeUndefined();
  });

  it('U063: iets wat niet in de zaak staat', () => {
    const zaak = { client: {}, herkomst: { 'client.legaal': { bron: 'x' } } };
    expect(valideerZaak(model, zaak).map(({ code, ernst }) => [code, ernst])).toEqual([['U063', 'let op']]);
    expect(snel(zaak)).toBe(false);
    expect(enige({ 'client.kinderen[7]': {} }).code).toBe('U063');
  });

  it('U064: een andere bron dan de regeling noemt is een melding', () => {
    expect(enige({ 'client.geboortedatum': { bron: 'de cliënt' } })).toMatchObject({
      code: 'U064',
      ernst: 'let op',
      pad: 'herkomst["client.geboortedatum"].bron',
      verwacht: 'de BRP of het college',
    });
    expect(snel(met({ 'client.geboortedatum': { bron: 'de cliënt' } }))).toBe(false);
  });

  it('U005: bekend is een hele dag', () => {
    expect(enige({ 'client.legaal': { bekend: '2026-02' } }).code).toBe('U005');
    expect(enige({ 'client.legaal': { bekend: '1-3-2026' } })).toMatchObject({
      hint: 'Bedoelde u "2026-03-01"?',
    });
    expect(snel(met({ 'client.legaal': { bekend: '2026-02' } }))).toBe(false);
  });

  it('de snelle weg zegt nooit ja als de uitvoerige iets te melden heeft', () => {
    const waarden = [
      undefined,
      null,
      'x',
      5,
      [],
      {},
      { bron: 'x' },
      { bron: '' },
      { bekend: '2026-13-01' },
      { x: 1 },
    ];
    const paden = [
      'client.legaal',
      'client.geboortedatum',
      'client.x',
      'client',
      '.legaal',
      '__proto__',
      'client.kinderen[0]',
    ];
    for (const pad of paden)
      for (const waarde of waarden) {
        const zaak = met(JSON.parse(JSON.stringify({ [pad]: waarde })));
        if (snel(zaak)) expect(valideerZaak(model, zaak), pad).toEqual([]);
      }
  });

  it('voert niets uit wat van de aanlever komt', () => {
    let gelezen = 0;
    const lokaas = {
      get legaal() {
        gelezen++;
        return true;
      },
    };
    const zaak = { client: lokaas, herkomst: { 'client.legaal': { bron: 'x' } } };
    expect(valideerZaak(model, zaak).map(({ code }) => code)).toEqual(['U004']);
    expect(gelezen).toBe(0);
  });
});

describe('van welk pad', () => {
  it('het preciesste gaat voor, per veld', () => {
    const zaak = {
      herkomst: {
        'client.kinderen': { bron: 'de BRP', bekend: '2026-01-01' },
        'client.kinderen[0]': { kenmerk: 'a' },
        'client.kinderen[0].woontThuis': { bekend: '2026-02-01' },
      },
    };
    expect(herkomstVan(zaak, 'client.kinderen[0].woontThuis')).toEqual({
      bron: 'de BRP',
      bekend: '2026-02-01',
      kenmerk: 'a',
    });
    expect(herkomstVan(zaak, 'client.kinderen[1].woontThuis')).toEqual({
      bron: 'de BRP',
      bekend: '2026-01-01',
    });
    expect(herkomstVan(zaak, 'client.legaal')).toBeUndefined();
  });

  it.each([['a.b'], ['a.b[0]'], ['a.b.elementen[12].c']])('%s is een pad', (pad) => {
    expect(leesPad(pad)).toBeDefined();
  });
  it.each([['a'], ['a.b.c'], ['a.b[x]'], ['a.b[01]'], ['a.b[0].c.d'], ['a.b[0]c'], ['.b']])(
    '%s niet',
    (pad) => {
      expect(leesPad(pad)).toBeUndefined();
    },
  );
});

describe('de zaak op een eerdere dag', () => {
  const opDag = (herkomst: unknown, dag: string): Zaakopdag => zaakOpDag(model, met(herkomst), dag);
  const client = (z: Zaakopdag): Record<string, unknown> => (z.zaak as typeof basis).client;

  it('laat weg wat later bekend werd, en zegt wat', () => {
    const z = opDag(
      { 'client.legaal': { bekend: '2026-02-02' }, 'client.geboortedatum': { bekend: '2026-02-01' } },
      '2026-02-01',
    );
    expect(client(z)).not.toHaveProperty('legaal');
    expect(client(z)).toHaveProperty('geboortedatum', '1990-05-14');
    expect(z.weggelaten).toEqual([
      { pad: 'client.legaal', naam: 'legaal', sinds: '2026-02-02' },
      { pad: 'client.redzaam', naam: 'redzaam', sinds: '2026-03-01' },
    ]);
    expect(z.zonderDag).toContain('client.nacht[0]');
    expect(z.zonderDag).not.toContain('client.geboortedatum');
    expect(z.zaak).toHaveProperty('herkomst', { 'client.geboortedatum': { bekend: '2026-02-01' } });
  });

  it('een oordeel is er vanaf zijn datum, en vanaf de dag waarop het bekend was', () => {
    expect(client(opDag({}, '2026-03-01'))).toHaveProperty('redzaam');
    expect(client(opDag({ 'client.redzaam': { bekend: '2026-03-05' } }, '2026-03-01'))).not.toHaveProperty(
      'redzaam',
    );
    expect(client(opDag({ 'client.redzaam': { bekend: '2026-02-01' } }, '2026-02-15'))).not.toHaveProperty(
      'redzaam',
    );
  });

  it('een oordeel in een maand is er pas zeker aan het eind daarvan', () => {
    const zaak = { client: { redzaam: { ...basis.client.redzaam, datum: '2026-03' } } };
    expect(zaakOpDag(model, zaak, '2026-03-15').weggelaten).toHaveLength(1);
    expect(zaakOpDag(model, zaak, '2026-03-31').weggelaten).toEqual([]);
  });

  it('een dag van een gegeven per datum valt weg zonder de andere', () => {
    const z = opDag(
      { 'client.nacht[0]': { bekend: '2026-05-01' }, 'client.nacht[1]': { kenmerk: 'k' } },
      '2026-04-01',
    );
    expect(client(z)['nacht']).toEqual([{ op: '2026-02-01', waarde: false }]);
    expect(z.zaak).toHaveProperty('herkomst', { 'client.nacht[0]': { kenmerk: 'k' } });
    expect(client(opDag({ 'client.nacht': { bekend: '2026-05-01' } }, '2026-04-01'))).not.toHaveProperty(
      'nacht',
    );
  });

  it('een lijst waaruit een element wegvalt, is niet volledig meer', () => {
    const herkomst = {
      'client.kinderen[0]': { bekend: '2026-05-01' },
      'client.kinderen[1].woontThuis': { bron: 'de buurvrouw' },
    };
    const z = opDag(herkomst, '2026-04-01');
    expect(client(z)['kinderen']).toEqual({ volledig: false, elementen: [{ woontThuis: false }, {}] });
    expect(z.zaak).toHaveProperty('herkomst', {
      'client.kinderen.elementen[0].woontThuis': { bron: 'de buurvrouw' },
    });
    expect(valideerZaak(model, z.zaak)).toEqual([]);
  });

  it('een gegeven van een element valt weg zonder het element', () => {
    const z = opDag({ 'client.kinderen[0].woontThuis': { bekend: '2026-05-01' } }, '2026-04-01');
    expect(client(z)['kinderen']).toEqual([{ geboortedatum: '2015-01-01' }, { woontThuis: false }, {}]);
  });

  it('dat dit alles is, kan later bekend zijn dan de elementen', () => {
    const z = opDag(
      { 'client.kinderen': { bekend: '2026-05-01' }, 'client.kinderen[1]': { bekend: '2026-01-01' } },
      '2026-04-01',
    );
    expect(client(z)['kinderen']).toEqual({ volledig: false, elementen: [{ woontThuis: false }] });
    expect(z.weggelaten.map(({ pad }) => pad)).toContain('client.kinderen');
    expect(client(opDag({ 'client.kinderen': { bekend: '2026-05-01' } }, '2026-04-01'))).not.toHaveProperty(
      'kinderen',
    );
  });

  it('een afwijking is er vanaf haar datum', () => {
    const zaak = { afwijkingen: [{ beslissing: 'a.b', datum: '2026-05-01' }, { beslissing: 'a.c' }] };
    expect(zaakOpDag(model, zaak, '2026-04-01')).toEqual({
      zaak: { afwijkingen: [{ beslissing: 'a.c' }] },
      weggelaten: [{ pad: 'afwijkingen[0]', naam: 'afwijking van a.b', sinds: '2026-05-01' }],
      zonderDag: ['afwijkingen[1]'],
    });
  });

  it('twee keer is een keer', () => {
    const z = opDag(
      { 'client.kinderen[0]': { bekend: '2026-05-01' }, 'client.legaal': { bekend: '2026-06-01' } },
      '2026-04-01',
    );
    expect(zaakOpDag(model, z.zaak, '2026-04-01')).toMatchObject({ zaak: z.zaak, weggelaten: [] });
  });
});
