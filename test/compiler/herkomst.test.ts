/** Wie een gegeven aanlevert en wat het voor de AVG is: van de tekst tot het model, de vraag, de uitleg en het schema. */
import { describe, expect, it } from 'vitest';
import { gegevensZonderHerkomst, schrijfUit } from '../../compiler/index.ts';
import { laad } from '../../compiler/cli/laad.ts';
import { drukModel } from '../../compiler/ir/druk.ts';
import { proza } from '../../runtime/index.ts';
import type { Feit } from '../../runtime/model.ts';
import { bijzaak, compileer, gezien, problemenVan, werkruimte } from './hulp.ts';

const blad = (gegevens: string, voorwaarde = 'de cliënt dakloos is', erbij = ''): string => `regeling "Proef"
  kenmerk: proef

organen: het college.
partijen: de zorgaanbieder.
registers: de BRP.

verwerking toegang tot opvang
  doel: "Beoordelen of iemand opvang nodig heeft."
  door: het college
  grondslag: artikel 6, eerste lid, onderdeel e, van de AVG, artikel 5.1.1 van de Wmo 2015
  bijzondere gegevens: artikel 9, tweede lid, onderdeel g, van de AVG
  bewaartermijn: "tot een jaar na afloop"
${erbij}
${gegevens}

uitkomsten over de cliënt
  heeft recht: ja/nee

artikel 1
  De cliënt heeft recht indien ${voorwaarde}.
`;

const CLIENT = `gegevens over de cliënt, volgens de cliënt, persoonsgegeven, ook: de inwoner
  is verslaafd: ja/nee, gezondheidsgegeven, volgens de inwoner of de zorgaanbieder
  is dakloos: ja/nee
  woont hier: ja/nee, volgens de BRP
  aantal sterren: getal, geen persoonsgegeven, volgens het college`;

const ALLES =
  'de cliënt verslaafd is en de cliënt dakloos is en de cliënt hier woont en het aantal sterren van de cliënt meer is dan 3';

const feitVan = (tekst: string, id: string): Feit | undefined =>
  compileer(tekst, ...bijzaak).model.feiten.find((feit) => feit.id === id);
const herkomstVan = (tekst: string, id: string): Pick<Feit, 'leverancier' | 'avg'> => {
  const { leverancier, avg } = feitVan(tekst, id) ?? {};
  return { ...(leverancier ? { leverancier } : {}), ...(avg ? { avg } : {}) };
};
const TOEGANG = 'proef/verwerking/toegangTotOpvang';

describe('volgens en persoonsgegeven', () => {
  it('gelden voor het hele blok, behalve waar het veld zelf iets zegt', () => {
    const tekst = blad(CLIENT, ALLES);
    expect(herkomstVan(tekst, 'client.isDakloos')).toEqual({
      leverancier: ['de cliënt'],
      avg: { soorten: ['persoonsgegeven'], verwerking: TOEGANG },
    });
    expect(herkomstVan(tekst, 'client.isVerslaafd')).toEqual({
      leverancier: ['de cliënt', 'de zorgaanbieder'],
      avg: { soorten: ['gezondheidsgegeven'], verwerking: TOEGANG },
    });
    expect(herkomstVan(tekst, 'client.woontHier')).toEqual({
      leverancier: ['de BRP'],
      avg: { soorten: ['persoonsgegeven'], verwerking: TOEGANG },
    });
    expect(herkomstVan(tekst, 'client.aantalSterren')).toEqual({
      leverancier: ['het college'],
      avg: { soorten: ['geen persoonsgegeven'] },
    });
  });

  it('zonder iets te zeggen is er niets gezegd', () => {
    expect(herkomstVan(blad('gegevens over de cliënt\n  is dakloos: ja/nee'), 'client.isDakloos')).toEqual(
      {},
    );
  });

  it('de namen achter ook: blijven namen', () => {
    const tekst = blad(CLIENT, 'de inwoner dakloos is');
    expect(feitVan(tekst, 'client.isDakloos')?.naam).toBe('de cliënt is dakloos');
  });

  it.each([
    'gegeven over ras of etnische afkomst',
    'gegeven over seksueel gedrag of seksuele gerichtheid',
    'gegeven over vakbondslidmaatschap',
    'genetisch gegeven',
  ])('%s is een soort', (soort) => {
    const tekst = blad(`gegevens over de cliënt\n  is dakloos: ja/nee, ${soort}`);
    expect(herkomstVan(tekst, 'client.isDakloos').avg).toEqual({ soorten: [soort], verwerking: TOEGANG });
  });

  it('twee bijzondere soorten kunnen naast elkaar, en de verwerking noemt voor allebei een grond', () => {
    const tekst = blad(
      'gegevens over de cliënt\n  is dakloos: ja/nee, gezondheidsgegeven, strafrechtelijk gegeven',
    );
    expect(problemenVan(tekst).filter(({ code }) => !bijzaak.includes(code))).toMatchObject([
      { code: 'A052', hint: 'Voeg bij die verwerking toe: strafrechtelijke gegevens: artikel … van de …' },
    ]);
    const goed = tekst.replace(
      '  bewaartermijn',
      '  strafrechtelijke gegevens: artikel 33 van de UAVG\n  bewaartermijn',
    );
    expect(herkomstVan(goed, 'client.isDakloos').avg?.soorten).toEqual([
      'gezondheidsgegeven',
      'strafrechtelijk gegeven',
    ]);
    const oordeel = goed.replace(
      /gegevens over de cliënt\n.*/,
      'beoordeling is dakloos\n  over: de cliënt\n  avg: strafrechtelijk gegeven, genetisch gegeven\n  vraag: "?"',
    );
    expect(herkomstVan(oordeel, 'client.isDakloos').avg?.soorten).toEqual([
      'strafrechtelijk gegeven',
      'genetisch gegeven',
    ]);
  });

  it('een naam met of erin is één register', () => {
    const tekst = blad(
      'gegevens over de cliënt\n  is dakloos: ja/nee, volgens het register van brand of rook',
    ).replace('de BRP.', 'de BRP, het register van brand of rook.');
    expect(herkomstVan(tekst, 'client.isDakloos').leverancier).toEqual(['het register van brand of rook']);
  });

  it('een parameter heeft een bron, en de bron van een reeks is die al', () => {
    const tekst = blad(
      `gegevens over de cliënt\n  inkomen: bedrag\n\nparameters\n  de grens: bedrag, volgens het college\n\nreeks norm: bedrag\n  bron: "https://www.voorbeeld.nl/norm"\n  | jaar | waarde |\n  | 2026 | € 10 |`,
      'het inkomen van de cliënt minder is dan de grens',
    );
    expect(herkomstVan(tekst, 'parameters.grens')).toEqual({ leverancier: ['het college'] });
    expect(herkomstVan(tekst, 'parameters.norm')).toEqual({ leverancier: ['https://www.voorbeeld.nl/norm'] });
    const fout = tekst.replace('bedrag, volgens het college', 'bedrag, persoonsgegeven');
    expect(problemenVan(fout).map(({ code }) => code)).toContain('N012');
  });

  it('een beoordeling heeft een soort, en niet volgens', () => {
    const oordeel = (veld: string): string =>
      blad(
        `beoordeling is dakloos\n  over: de cliënt\n  door: het college\n  ${veld}\n  vraag: "Is hij dakloos?"`,
      );
    expect(herkomstVan(oordeel('avg: gezondheidsgegeven'), 'client.isDakloos')).toEqual({
      avg: { soorten: ['gezondheidsgegeven'], verwerking: TOEGANG },
    });
    expect(problemenVan(oordeel('volgens: de BRP')).map(({ code }) => code)).toContain('S011');
  });
});

describe('verwerking', () => {
  const TWEEDE = `
verwerking toezicht
  doel: "Nagaan of de opvang goed is."
  grondslag: artikel 6, eerste lid, onderdeel e, van de AVG en artikel 6.1 van de Wmo 2015
`;

  it('staat in het model met haar gronden', () => {
    const { model } = compileer(blad(CLIENT, ALLES), ...bijzaak);
    expect(model.verwerkingen).toMatchObject([
      {
        id: TOEGANG,
        naam: 'toegang tot opvang',
        doel: 'Beoordelen of iemand opvang nodig heeft.',
        grondslag: ['artikel 6, eerste lid, onderdeel e, van de AVG', 'artikel 5.1.1 van de Wmo 2015'],
        bijzonder: ['artikel 9, tweede lid, onderdeel g, van de AVG'],
        door: ['het college'],
        bewaartermijn: 'tot een jaar na afloop',
      },
    ]);
    expect(drukModel(model)).toContain('verwerkingen\n  proef/verwerking/toegangTotOpvang: Beoordelen');
  });

  it('wordt genoemd als er meer dan een is; anders staat niet vast welke', () => {
    const tekst = (bij: string): string =>
      blad(`gegevens over de cliënt, ${bij}\n  is dakloos: ja/nee`, undefined, TWEEDE);
    expect(herkomstVan(tekst('persoonsgegeven'), 'client.isDakloos').avg).toEqual({
      soorten: ['persoonsgegeven'],
    });
    expect(herkomstVan(tekst('persoonsgegeven, verwerking toezicht'), 'client.isDakloos').avg).toEqual({
      soorten: ['persoonsgegeven'],
      verwerking: 'proef/verwerking/toezicht',
    });
    expect(problemenVan(tekst('gezondheidsgegeven, verwerking toezicht')).map(({ code }) => code)).toContain(
      'A052',
    );
    expect(problemenVan(tekst('gezondheidsgegeven')).map(({ code }) => code)).toContain('A052');
  });

  it('heeft één keer een naam', () => {
    const dubbel = blad(CLIENT, ALLES, TWEEDE.replace('toezicht', 'toegang tot opvang'));
    expect(problemenVan(dubbel).map(({ code }) => code)).toEqual(['N003']);
  });

  it('van een gebruikte regeling gaat mee met het gegeven dat haar noemt, en is hier niet te noemen', () => {
    const wet = blad(CLIENT, ALLES).replace('kenmerk: proef', 'kenmerk: wet').replace('"Proef"', '"Wet"');
    const lokaal = (bij: string): string => `regeling "Lokaal"
  kenmerk: lokaal

registers: de BRP.

gebruikt "wet.regel"
  als: de Opvangwet
  gedeeld: de cliënt

gegevens over de cliënt, volgens de BRP
  heeft haast: ja/nee${bij}

uitkomsten over de cliënt
  krijgt voorrang: ja/nee

artikel 1
  De cliënt krijgt voorrang indien de cliënt recht heeft en de cliënt haast heeft.
`;
    const lees = (bij: string) => werkruimte({ 'lokaal.regel': lokaal(bij), 'wet.regel': wet });
    const [regeling] = lees('').regelingen;
    expect(gezien(lees('')).filter(({ code }) => !bijzaak.includes(code))).toEqual([]);
    expect(regeling?.model.verwerkingen?.map(({ id }) => id)).toEqual(['wet/verwerking/toegangTotOpvang']);
    const verslaafd = regeling?.model.feiten.find(({ id }) => id === 'client.isVerslaafd');
    expect(verslaafd?.avg?.verwerking).toBe('wet/verwerking/toegangTotOpvang');
    expect(verslaafd?.leverancier?.[0]).toBe('de cliënt');
    expect(regeling?.model.feiten.find(({ id }) => id === 'client.heeftHaast')?.leverancier).toEqual([
      'de BRP',
    ]);
    const genoemd = gezien(lees(', persoonsgegeven, verwerking toegang tot opvang'));
    expect(genoemd.map(({ code }) => code)).toContain('N092');
  });
});

describe('een stuk zonder rechtskracht', () => {
  it('heeft geen verwerking nodig: daarmee wordt niets verwerkt', () => {
    const tekst = `regeling "Schets"
  kenmerk: schets
  soort: schets
  rechtskracht: geen

gegevens over de casus
  is complex: ja/nee, gezondheidsgegeven

uitkomsten over de casus
  krijgt aandacht: ja/nee

artikel 1
  De casus krijgt aandacht indien de casus complex is.
`;
    const { model } = compileer(tekst, ...bijzaak);
    expect(gegevensZonderHerkomst(model).map(({ ontbreekt }) => ontbreekt)).toEqual([['leverancier']]);
    expect(problemenVan(tekst.replace('  rechtskracht: geen\n', '')).map(({ code }) => code)).toContain(
      'A052',
    );
  });
});

describe('wat ermee gebeurt', () => {
  const regeling = compileer(blad(CLIENT, ALLES), ...bijzaak);
  const { evaluators } = laad(regeling);
  const uitkomst = (client: object) => evaluators['client.heeftRecht']?.({ client }, { uitleg: true });

  it('een open punt noemt wie het aanlevert, en gevoelig staat achteraan', () => {
    const open = uitkomst({});
    expect(open?.soort === 'onbekend' ? open.open : []).toMatchObject([
      { id: 'client.aantalSterren', leverancier: ['het college'] },
      { id: 'client.isDakloos', leverancier: ['de cliënt'] },
      { id: 'client.woontHier', leverancier: ['de BRP'] },
      { id: 'client.isVerslaafd', leverancier: ['de cliënt', 'de zorgaanbieder'], gevoelig: true },
    ]);
    const tekst = open ? proza(regeling.model, 'client.heeftRecht', open) : '';
    expect(tekst).toContain('Volgens: de cliënt of de zorgaanbieder. Gevoelig gegeven.');
    expect(tekst).toContain('     Volgens: de BRP.\n');
  });

  it('de uitleg noemt de bron van een gegeven dat er is', () => {
    const nee = uitkomst({ woontHier: false });
    const tekst = nee ? proza(regeling.model, 'client.heeftRecht', nee) : '';
    expect(tekst).toContain('De cliënt woont hier niet (volgens de BRP).');
  });

  it('het schema en de typen noemen bron en soort', () => {
    const alles = schrijfUit(regeling, 'ts').map(({ inhoud }) => inhoud);
    const schema = JSON.parse(alles.find((inhoud) => inhoud.startsWith('{')) ?? '{}') as Record<
      string,
      unknown
    >;
    expect(schema).toMatchObject({
      properties: {
        client: {
          properties: {
            isVerslaafd: {
              'x-regel-volgens': ['de cliënt', 'de zorgaanbieder'],
              'x-regel-avg': ['gezondheidsgegeven'],
              'x-regel-verwerking': TOEGANG,
            },
          },
        },
      },
      'x-regel-verwerkingen': { [TOEGANG]: { door: ['het college'] } },
    });
    expect(alles.join('\n')).toContain('· volgens de BRP · persoonsgegeven */');
  });
});

describe('gegevensZonderHerkomst', () => {
  it('noemt wat eraan ontbreekt', () => {
    const tekst = blad(
      `${CLIENT}\n\ngegevens over de melding\n  is gedaan: ja/nee\n\nparameters\n  de grens: getal\n\nbeoordeling is ziek\n  over: de cliënt\n  vraag: "Is hij ziek?"`,
      `${ALLES} en de melding gedaan is en de cliënt ziek is`,
    );
    const { model } = compileer(tekst, ...bijzaak);
    expect(gegevensZonderHerkomst(model).map(({ feit, ontbreekt }) => [feit.id, ontbreekt])).toEqual([
      ['melding.isGedaan', ['leverancier', 'soort']],
      ['parameters.grens', ['leverancier']],
      ['client.isZiek', ['leverancier', 'soort']],
    ]);
    const zonder = model.feiten.map(({ avg, ...feit }) => ({
      ...feit,
      ...(avg ? { avg: { soorten: avg.soorten } } : {}),
    }));
    expect(gegevensZonderHerkomst({ feiten: zonder })[0]?.ontbreekt).toEqual(['verwerking']);
  });

  it('telt niet mee wat een plicht of bevoegdheid meedeclareert', () => {
    const tekst = `regeling "Proef"
  kenmerk: proef
  soort: verordening

organen: het college.

gegevens over de melding, volgens het college, geen persoonsgegeven
  datum: datum

plichten
  het sturen van een brief: door het college

artikel 1
  Het college is verplicht tot het sturen van een brief binnen een week na de datum van de melding.
`;
    const { model } = compileer(tekst, ...bijzaak);
    expect(model.feiten.length).toBeGreaterThan(1);
    expect(gegevensZonderHerkomst(model)).toEqual([]);
  });
});
