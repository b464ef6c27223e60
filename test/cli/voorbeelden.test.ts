import { describe, expect, it } from 'vitest';
import type { Feit, Type } from '../../runtime/model.ts';
import type { OpenPunt, Uitkomst } from '../../runtime/uitkomst.ts';
import type { Verwachting, Voorbeeldontwerp } from '../../compiler/resolve/voorbeelden.ts';
import type { Feitzetting, Zetting } from '../../compiler/resolve/zettingen.ts';
import { vergelijk, zaakVan, type Woorden } from '../../compiler/voorbeelden.ts';
import { compileer } from '../compiler/hulp.ts';

const plaats = { bestand: 'proef.regel', span: { begin: 0, eind: 0 } };
const feit = (id: string, type: Type, meer: Partial<Feit> = {}): Feit => {
  const [object = '', sleutel = ''] = id.split('.');
  return { id, object, sleutel, naam: id, type, soort: 'gegeven', regel: 1, ...meer };
};
const model = {
  feiten: [
    feit('client.geboortedatum', { soort: 'datum' }),
    feit('client.bijdrage', { soort: 'bedrag' }),
    feit('client.dagen', { soort: 'aantal', eenheid: 'dag' }),
    feit('client.zorg', { soort: 'keuzes', keuze: 'zorg' }),
    feit('client.aanspraak', { soort: 'keuzes', keuze: 'zorg' }, { perDatum: true }),
    feit('client.woontIn', { soort: 'keuze', keuze: 'gemeente' }, { perDatum: true }),
    feit('client.voogd', { soort: 'tekst' }, { facultatief: true }),
    feit('client.kanZichRedden', { soort: 'ja/nee' }, { soort: 'beoordeling', door: ['het college'] }),
    feit('parameters.uurloon', { soort: 'bedrag' }, { soort: 'parameter' }),
  ],
};

type Kort = Zetting extends infer Z ? (Z extends Zetting ? Omit<Z, 'bestand' | 'span'> : never) : never;
const voorbeeld = (naam: string, gegeven: readonly Kort[], zoals?: string): Voorbeeldontwerp => ({
  ...plaats,
  naam,
  gegeven: gegeven.map((zetting) => ({ ...plaats, ...zetting }) as Zetting),
  verwacht: [],
  ...(zoals === undefined ? {} : { zoals }),
});
const zaak = (...gegeven: readonly Kort[]): unknown => zaakVan(voorbeeld('een', gegeven), [], model);

describe('de zaak van een voorbeeld', () => {
  it('houdt bedragen als tekst, en aantallen als getal', () => {
    expect(
      zaak(
        { soort: 'waarde', feit: 'client.bijdrage', waarde: '67.29' },
        { soort: 'waarde', feit: 'client.dagen', waarde: '42' },
        { soort: 'waarde', feit: 'client.voogd', waarde: null },
        { soort: 'waarde', feit: 'parameters.uurloon', waarde: '14.71' },
      ),
    ).toEqual({ client: { bijdrage: '67.29', dagen: 42, voogd: null }, parameters: { uurloon: '14.71' } });
  });

  it('maakt van leden een verzameling die zegt wat bekend is', () => {
    expect(
      zaak(
        { soort: 'lid', feit: 'client.zorg', label: 'a', erbij: true },
        { soort: 'lid', feit: 'client.zorg', label: 'b', erbij: false },
        { soort: 'lid', feit: 'client.zorg', label: 'a', erbij: false },
      ),
    ).toEqual({ client: { zorg: { ja: [], nee: ['a', 'b'] } } });
  });

  it('houdt dagen uit elkaar', () => {
    expect(
      zaak(
        { soort: 'lid', feit: 'client.aanspraak', label: 'a', erbij: true, opDatum: '2026-03-01' },
        { soort: 'lid', feit: 'client.aanspraak', label: 'b', erbij: true, opDatum: '2026-03-02' },
        { soort: 'lid', feit: 'client.aanspraak', label: 'c', erbij: false, opDatum: '2026-03-01' },
        { soort: 'waarde', feit: 'client.woontIn', waarde: 'Nissewaard', opDatum: '2026-03-01' },
      ),
    ).toEqual({
      client: {
        aanspraak: [
          { op: '2026-03-01', waarde: { ja: ['a'], nee: ['c'] } },
          { op: '2026-03-02', waarde: { ja: ['b'], nee: [] } },
        ],
        woontIn: [{ op: '2026-03-01', waarde: 'Nissewaard' }],
      },
    });
  });

  it('geeft een oordeel zijn orgaan, en alleen een gegeven motivering', () => {
    const oordeel = (meer: Feitzetting['oordeel']): unknown =>
      zaak({
        soort: 'waarde',
        feit: 'client.kanZichRedden',
        waarde: false,
        ...(meer ? { oordeel: meer } : {}),
      });
    expect(oordeel({ door: 'het college', motivering: 'daarom' })).toEqual({
      client: { kanZichRedden: { oordeel: false, door: 'het college', motivering: 'daarom' } },
    });
    expect(oordeel({ door: 'de raad' })).toEqual({
      client: { kanZichRedden: { oordeel: false, door: 'de raad' } },
    });
  });

  it('bouwt met zoals: later gaat voor, en onbekend haalt weg', () => {
    const alle = [
      voorbeeld('grond', [
        { soort: 'waarde', feit: 'client.geboortedatum', waarde: '2008-03-01' },
        { soort: 'waarde', feit: 'client.bijdrage', waarde: '10' },
        { soort: 'lid', feit: 'client.zorg', label: 'a', erbij: true },
        { soort: 'lezing', lezing: 'peildatum', letter: 'a' },
      ]),
      voorbeeld('midden', [{ soort: 'wis', feit: 'client.bijdrage' }], 'grond'),
    ];
    const top = voorbeeld(
      'top',
      [
        { soort: 'waarde', feit: 'client.geboortedatum', waarde: '2008-03-02' },
        { soort: 'lid', feit: 'client.zorg', label: 'b', erbij: false },
        { soort: 'lezing', lezing: 'peildatum', letter: 'b' },
      ],
      'midden',
    );
    expect(zaakVan(top, alle, model)).toEqual({
      client: { geboortedatum: '2008-03-02', zorg: { ja: ['a'], nee: ['b'] } },
      lezingen: { peildatum: 'b' },
    });
  });

  it('maakt van een verzameling één waarde onbekend, en van een gegeven per datum één dag', () => {
    const lid = (feit: string, label: string, erbij: boolean, opDatum?: string): Kort => ({
      soort: 'lid',
      feit,
      label,
      erbij,
      ...(opDatum === undefined ? {} : { opDatum }),
    });
    const grond = [lid('client.zorg', 'a', true), lid('client.zorg', 'b', false)];
    const wis = (feit: string, meer: { label?: string; opDatum?: string } = {}): Kort => ({
      soort: 'wis',
      feit,
      ...meer,
    });
    const [eerste, tweede] = ['2026-03-01', '2026-03-02'] as const;
    const dagen = [
      lid('client.aanspraak', 'a', true, eerste),
      lid('client.aanspraak', 'b', false, eerste),
      lid('client.aanspraak', 'a', true, tweede),
    ];
    const op = (dag: string, ja: string[], nee: string[]): unknown => ({ op: dag, waarde: { ja, nee } });
    expect(zaak(...grond, wis('client.zorg', { label: 'a' }))).toEqual({
      client: { zorg: { ja: [], nee: ['b'] } },
    });
    expect(zaak(...grond, wis('client.zorg', { label: 'a' }), wis('client.zorg', { label: 'b' }))).toEqual(
      {},
    );
    expect(zaak(...grond, wis('client.zorg'))).toEqual({});
    expect(zaak(...dagen, wis('client.aanspraak', { label: 'a', opDatum: eerste }))).toEqual({
      client: { aanspraak: [op(eerste, [], ['b']), op(tweede, ['a'], [])] },
    });
    expect(zaak(...dagen, wis('client.aanspraak', { label: 'a' }))).toEqual({
      client: { aanspraak: [op(eerste, [], ['b'])] },
    });
    expect(zaak(...dagen, wis('client.aanspraak', { opDatum: eerste }))).toEqual({
      client: { aanspraak: [op(tweede, ['a'], [])] },
    });
  });

  it.each([
    ['Onbekend is of de cliënt aanspraak heeft op zorg.', [{ label: 'zorg' }]],
    ['Onbekend is of de cliënt aanspraak heeft op zorg of hulp.', [{ label: 'zorg' }, { label: 'hulp' }]],
    ['Onbekend is of de cliënt op 1 maart 2026 in zorg is.', [{ opDatum: '2026-03-01' }]],
    ['Onbekend is of de cliënt in zorg is.', [{}]],
    ['De lezing van de dag is onbekend.', [{ feit: 'vanDeDag' }]],
  ])('leest welk deel onbekend is: %s', (zin, delen) => {
    const { opgelost } = compileer(
      `regeling "Proef"
  kenmerk: proef

keuze steun: zorg, hulp.

gegevens over de cliënt
  heeft aanspraak op: keuzes uit steun
  is in zorg: ja/nee, per datum

uitkomsten over de cliënt
  krijgt een brief: ja/nee

lezing van de dag
  bij: artikel 1
  vraag: "Wat?"
  mogelijk:
    a. de cliënt heeft aanspraak op zorg;
    b. de cliënt is op 1 maart 2026 in zorg.

artikel 1
  De cliënt krijgt een brief indien van de dag.

voorbeeld "Een"
  gegeven
    ${zin}
  verwacht
    Onbekend is of de cliënt een brief krijgt.
`,
      'A010',
    );
    expect(opgelost.voorbeelden[0]?.gegeven).toMatchObject(delen.map((deel) => ({ soort: 'wis', ...deel })));
    expect(opgelost.voorbeelden[0]?.gegeven).toHaveLength(delen.length);
  });

  it('vervangt met zoals een afwijking van dezelfde uitkomst, en laat twee in één voorbeeld staan', () => {
    const wijktAf = (beslissing: string, waarde: string): Kort => ({
      soort: 'afwijking',
      afwijking: { opGrondVan: 'proef/9', beslissing, waarde, van: ['proef/1'], door: 'het college' },
    });
    const onder = voorbeeld('onder', [wijktAf('client.hoogte', '1.00'), wijktAf('client.duur', '2.00')]);
    const afwijkingen = (...gegeven: readonly Kort[]): unknown =>
      (
        zaakVan(voorbeeld('boven', gegeven, 'onder'), [onder], model)['afwijkingen'] as { waarde: string }[]
      ).map(({ waarde }) => waarde);
    expect(afwijkingen()).toEqual(['1.00', '2.00']);
    expect(afwijkingen(wijktAf('client.hoogte', '3.00'))).toEqual(['2.00', '3.00']);
    expect(afwijkingen(wijktAf('client.duur', '3.00'), wijktAf('client.duur', '4.00'))).toEqual([
      '1.00',
      '3.00',
      '4.00',
    ]);
  });

  it('loopt niet vast in een kring of op een naam die er niet is', () => {
    const een = voorbeeld('een', [{ soort: 'waarde', feit: 'client.dagen', waarde: '1' }], 'twee');
    const twee = voorbeeld('twee', [{ soort: 'waarde', feit: 'client.dagen', waarde: '2' }], 'een');
    expect(zaakVan(een, [een, twee], model)).toEqual({ client: { dagen: 1 } });
    expect(zaakVan(een, [een], model)).toEqual({ client: { dagen: 1 } });
  });
});

describe('de vergelijking met een verwachting', () => {
  const woorden: Woorden = {
    waarde: (_beslissing, waarde) => (waarde === true ? 'ja' : waarde === false ? 'nee' : String(waarde)),
    bepaling: (id) => `bepaling ${id}`,
    naam: (id) => `naam ${id}`,
  };
  const verwacht = (deel: object): Verwachting =>
    ({ ...plaats, beslissing: 'x.y', gronden: [], soort: 'onbekend', ...deel }) as Verwachting;
  const uitleg = (...gronden: string[]): Pick<Uitkomst, 'uitleg'> => ({
    uitleg: {
      versie: 1,
      regeling: 'p',
      beslissing: 'x.y',
      gronden,
      overwogen: [],
      boom: { soort: 'beslissing', tekst: '' },
    },
  });
  const punt = (id: string, soort: OpenPunt['soort'] = 'gegeven'): OpenPunt => ({
    soort,
    id,
    naam: `de ${id}`,
    vraag: '',
    pad: id,
    verwacht: '',
    bepalingen: [],
  });
  const onbekend = (...open: OpenPunt[]): Uitkomst => ({ soort: 'onbekend', open, benaderd: false });
  const verschil = (deel: object, uitkomst: Uitkomst): string | undefined =>
    vergelijk(verwacht(deel), uitkomst, woorden);

  it('vindt een gelijke waarde gelijk, ook als zij anders geschreven is', () => {
    expect(verschil({ soort: 'waarde', waarde: true }, { soort: 'waarde', waarde: true })).toBeUndefined();
    expect(
      verschil({ soort: 'waarde', waarde: '67.3' }, { soort: 'waarde', waarde: '67.30' }),
    ).toBeUndefined();
    expect(verschil({ soort: 'waarde', waarde: '42' }, { soort: 'waarde', waarde: 42 })).toBeUndefined();
    expect(verschil({ soort: 'waarde', waarde: '100' }, { soort: 'waarde', waarde: '1' })).toBeDefined();
    expect(verschil({ soort: 'waarde', waarde: 'true' }, { soort: 'waarde', waarde: true })).toBeDefined();
  });

  it('noemt wat verwacht werd en wat er kwam', () => {
    expect(verschil({ soort: 'waarde', waarde: true }, { soort: 'waarde', waarde: false })).toBe(
      "Verwacht was 'ja', maar de uitkomst is 'nee'.",
    );
    expect(
      verschil({ soort: 'waarde', waarde: true }, onbekend(punt('datum'), punt('oordeel', 'motivering'))),
    ).toBe(
      "Verwacht was 'ja', maar de uitkomst is onbekend; nog nodig zijn 'de datum' en de motivering van 'de oordeel'.",
    );
    expect(verschil({ soort: 'onbekend' }, { soort: 'waarde', waarde: true })).toBe(
      "Verwacht was 'onbekend', maar de uitkomst is 'ja'.",
    );
    expect(
      verschil(
        { soort: 'waarde', waarde: true },
        { soort: 'niet van toepassing', reden: 'leemte', bepalingen: [] },
      ),
    ).toContain('niet van toepassing (leemte)');
    const tussen = [
      { bepaling: 'a', waarde: true },
      { bepaling: 'b', waarde: false },
    ];
    expect(verschil({ soort: 'waarde', waarde: true }, { soort: 'tegenstrijdig', tussen })).toContain(
      "tegenstrijdig: bepaling a geeft 'ja', bepaling b geeft 'nee'",
    );
    expect(verschil({ soort: 'tegenstrijdig' }, { soort: 'tegenstrijdig', tussen })).toBeUndefined();
  });

  it('kent ongeldige gegevens', () => {
    const ongeldig: Uitkomst = {
      soort: 'ongeldige gegevens',
      problemen: [{ code: 'U020', ernst: 'fout', pad: '', bericht: 'Klopt niet.' }],
    };
    expect(verschil({ soort: 'ongeldige gegevens' }, ongeldig)).toBeUndefined();
    expect(verschil({ soort: 'ongeldige gegevens' }, onbekend())).toContain('maar de gegevens zijn geldig');
    expect(verschil({ soort: 'waarde', waarde: true }, ongeldig)).toContain('Klopt niet.');
  });

  it('eist dat de uitkomst op de genoemde bepalingen rust', () => {
    const uitkomst: Uitkomst = { soort: 'waarde', waarde: true, ...uitleg('p/3/1/a') };
    const op = (...gronden: string[]): string | undefined =>
      verschil({ soort: 'waarde', waarde: true, gronden }, uitkomst);
    expect(op('p/3/1/a')).toBeUndefined();
    expect(op('p/3/1')).toBeUndefined();
    expect(op('p/3')).toBeUndefined();
    expect(op('p/3/11')).toBe('De uitkomst rust niet op bepaling p/3/11, maar op bepaling p/3/1/a.');
    expect(op('p/3/1/a/i', 'p/3/1')).toContain('niet op bepaling p/3/1/a/i, maar');
  });

  it('eist bij Nog nodig precies de genoemde punten', () => {
    const open = [{ id: 'a' }, { id: 'b', soort: 'motivering' }];
    expect(
      verschil({ soort: 'onbekend', open }, onbekend(punt('b', 'motivering'), punt('a'))),
    ).toBeUndefined();
    expect(verschil({ soort: 'onbekend', open }, onbekend(punt('a'), punt('b', 'beoordeling')))).toBe(
      "Niet gevraagd, wel verwacht: de motivering van 'naam b'. Wel gevraagd, niet verwacht: 'de b'.",
    );
    expect(verschil({ soort: 'onbekend', open: [] }, onbekend(punt('c')))).toBe(
      "Wel gevraagd, niet verwacht: 'de c'.",
    );
    expect(verschil({ soort: 'onbekend' }, onbekend(punt('c')))).toBeUndefined();
  });
});
