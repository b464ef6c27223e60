/** Kwantoren, opsommingen, verzamelingen, kringen en families. */
import { describe, expect, it } from 'vitest';
import { kaal, problemenBij, regelsUit, voorwaardeVan } from './hulp.ts';

const krijgt = (label: string): object => ({ op: 'bevat', feit: 'client.krijgt', label });
const [ggz, wlz, timeout] = ['klinische ggz', 'intramurale Wlz', 'time-out'].map(krijgt) as [
  object,
  object,
  object,
];
const codesBij = (tekst: string): readonly string[] =>
  problemenBij(`  De cliënt voldoet indien ${tekst}.`).map(({ code }) => code);

describe('verzamelingen', () => {
  it.each([
    ['klinische ggz', ggz],
    ['klinische ggz of time-out', { op: 'of', delen: [ggz, timeout] }],
    ['klinische ggz, intramurale Wlz of time-out', { op: 'of', delen: [ggz, wlz, timeout] }],
    ['klinische ggz en time-out', { op: 'en', delen: [ggz, timeout] }],
    ['ten minste één van: klinische ggz, time-out', { op: 'of', delen: [ggz, timeout] }],
    ['één of meer van: klinische ggz of time-out', { op: 'of', delen: [ggz, timeout] }],
    ['één van de volgende: klinische ggz of time-out', { op: 'of', delen: [ggz, timeout] }],
    ['alle van: klinische ggz, time-out', { op: 'en', delen: [ggz, timeout] }],
    ['geen van: klinische ggz, time-out', { op: 'niet', deel: { op: 'of', delen: [ggz, timeout] } }],
    [
      'ten minste twee van: klinische ggz, intramurale Wlz en time-out',
      { op: 'telling', cmp: '>=', aantal: 2, delen: [ggz, wlz, timeout] },
    ],
    [
      'ten hoogste 1 van: klinische ggz en time-out',
      { op: 'telling', cmp: '<=', aantal: 1, delen: [ggz, timeout] },
    ],
    [
      'precies twee van: klinische ggz, intramurale Wlz en time-out',
      { op: 'telling', cmp: '=', aantal: 2, delen: [ggz, wlz, timeout] },
    ],
    ['een zware zorg', { op: 'of', delen: [ggz, wlz] }],
    ['zware zorg, met uitzondering van klinische ggz', { op: 'of', delen: [wlz] }],
    ['ten minste twee van zware zorg', { op: 'telling', cmp: '>=', aantal: 2, delen: [ggz, wlz] }],
    ['elke zware zorg', { op: 'en', delen: [ggz, wlz] }],
    [
      'alleen: klinische ggz',
      { op: 'en', delen: [ggz, { op: 'niet', deel: wlz }, { op: 'niet', deel: timeout }] },
    ],
    ['niets', { op: 'en', delen: [ggz, wlz, timeout].map((deel) => ({ op: 'niet', deel })) }],
  ])('de cliënt krijgt %s', (rest, verwacht) => {
    expect(voorwaardeVan(`de cliënt krijgt ${rest}`)).toEqual(verwacht);
  });

  it('leest een waarde die pas in de zaak bekend is als elk van de mogelijkheden', () => {
    const gelezen = voorwaardeVan('de cliënt krijgt de voorziening van de aanvraag') as {
      op: string;
      delen: readonly object[];
    };
    expect(gelezen.op).toBe('of');
    expect(gelezen.delen).toHaveLength(3);
    const voorziening = { op: 'feit', feit: 'aanvraag.voorziening' };
    const is = {
      op: 'vergelijk',
      cmp: '=',
      a: voorziening,
      b: { op: 'literal', literal: { waarde: 'time-out' } },
    };
    expect(gelezen.delen[2]).toEqual({ op: 'en', delen: [is, timeout] });
  });

  it('wijst elke waarde buiten de keuze aan', () => {
    expect(codesBij('de cliënt krijgt groen')).toEqual(['T006']);
    expect(codesBij('de cliënt krijgt ten minste één van: time-out of rood')).toEqual(['T006']);
    expect(codesBij('de cliënt krijgt zware zorg, met uitzondering van time-out')).toEqual(['T006']);
  });

  it('"geen vangnet" is geen kwantor', () => {
    const erbij = 'gegevens over het gezin\n  heeft een vangnet: ja/nee\n';
    expect(voorwaardeVan('het gezin geen vangnet heeft', erbij)).toEqual({
      op: 'niet',
      deel: { op: 'feit', feit: 'gezin.heeftEenVangnet' },
    });
  });
});

describe('opsommingen', () => {
  const met = (aanhef: string): string => `${aanhef}:
    a. de cliënt een indicatie heeft;
    b. de cliënt legaal in Nederland verblijft;
    c. de cliënt wil en kan meewerken`;
  const onderdeel = (label: string, feit: string): object => ({
    op: 'feit',
    feit: `client.${feit}`,
    bepaling: `proef/9/1/${label}`,
  });
  const delen = [
    onderdeel('a', 'heeftEenIndicatie'),
    onderdeel('b', 'verblijftLegaalInNederland'),
    onderdeel('c', 'wilEnKanMeewerken'),
  ];

  it.each([
    ['aan alle volgende voorwaarden is voldaan', { op: 'en', delen }],
    ['aan elk van de volgende voorwaarden wordt voldaan', { op: 'en', delen }],
    ['aan ten minste één van de volgende voorwaarden is voldaan', { op: 'of', delen }],
    ['één of meer van de volgende kenmerken zich voordoet', { op: 'of', delen }],
    ['een of meer van de volgende kenmerken zich voordoen', { op: 'of', delen }],
    [
      'ten minste twee van de volgende omstandigheden zich voordoen',
      { op: 'telling', cmp: '>=', aantal: 2, delen },
    ],
    [
      'aan ten hoogste 2 van de volgende voorwaarden is voldaan',
      { op: 'telling', cmp: '<=', aantal: 2, delen },
    ],
    [
      'aan precies twee van de volgende voorwaarden is voldaan',
      { op: 'telling', cmp: '=', aantal: 2, delen },
    ],
    ['aan geen van de volgende voorwaarden is voldaan', { op: 'niet', deel: { op: 'of', delen } }],
  ])('%s', (aanhef, verwacht) => {
    expect(voorwaardeVan(met(aanhef))).toEqual(verwacht);
  });

  it('geeft geneste onderdelen een eigen bepaling, met het teken of de letter', () => {
    const genest = voorwaardeVan(`aan alle volgende voorwaarden is voldaan:
    a. aan ten minste één van de volgende voorwaarden is voldaan:
       1° de cliënt een indicatie heeft;
       2° aan alle volgende voorwaarden is voldaan:
          • de cliënt legaal in Nederland verblijft;
          • de cliënt wil en kan meewerken;
    b. de cliënt is gezien door de huisarts`);
    const ids = JSON.stringify(genest).match(/proef\/9\/1[^"]*/g);
    expect([...(ids ?? [])].sort()).toEqual(
      [
        'proef/9/1/a',
        'proef/9/1/a/1°',
        'proef/9/1/a/2°',
        'proef/9/1/a/2°/•1',
        'proef/9/1/a/2°/•2',
        'proef/9/1/b',
      ].sort(),
    );
  });

  it('mag waarden opsommen', () => {
    const tekst = 'de cliënt krijgt ten minste één van de volgende:\n    a. klinische ggz;\n    b. time-out';
    expect(voorwaardeVan(tekst)).toEqual({ op: 'of', delen: [ggz, timeout] });
  });

  it('tenzij achter een opsomming, links van de letters, geldt voor de hele zin', () => {
    const zin = `  De cliënt voldoet indien ${met('aan alle volgende voorwaarden is voldaan')},
  tenzij de cliënt krijgt time-out.`;
    const [regel] = regelsUit(zin);
    expect(kaal(regel?.voorwaarde)).toEqual({ op: 'en', delen });
    expect(kaal(regel?.tenzij)).toEqual(timeout);
  });

  it('tenzij in een onderdeel is dubbelzinnig', () => {
    const zin = `  De cliënt voldoet indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt een indicatie heeft, tenzij de cliënt krijgt time-out;
    b. de cliënt wil en kan meewerken.`;
    expect(problemenBij(zin)).toMatchObject([{ code: 'A009', woorden: 'tenzij de cliënt krijgt time-out' }]);
  });
});

describe('families', () => {
  const recht = (label: string): string => `client.heeftRechtOp[${label}]`;
  const over = (zinnen: string): readonly string[] => problemenVrij(zinnen).map(({ id }) => id);
  const problemenVrij = (zinnen: string): ReturnType<typeof regelsUit> => regelsUit(zinnen);

  it('het hoofd noemt één lid, meer leden of elk lid', () => {
    expect(over('  De cliënt heeft recht op time-out.')).toEqual(['proef/9/1[time-out]']);
    expect(over('  De cliënt heeft recht op time-out en klinische ggz.')).toHaveLength(2);
    expect(over('  De cliënt heeft recht op elke zorg.')).toHaveLength(3);
  });

  it('"die zorg" slaat terug op het lid', () => {
    const regels = regelsUit('  De cliënt heeft recht op elke zorg indien de cliënt die zorg krijgt.');
    expect(regels.map((regel) => kaal(regel.voorwaarde))).toEqual([ggz, wlz, timeout]);
  });

  it('"die zorg" werkt ook in een onderdeel en als waarde', () => {
    const regels =
      regelsUit(`  De cliënt heeft recht op elke zorg indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt die zorg krijgt;
    b. de voorziening van de aanvraag is die zorg.`);
    expect(
      regels.map((regel) => (kaal(regel.voorwaarde) as { delen: readonly object[] }).delen.length),
    ).toEqual([2, 2, 2]);
    expect(JSON.stringify(regels[2]?.voorwaarde)).not.toContain('klinische');
  });

  it('bij een het-woord: "voor elk domein", "elk domein" en "dat domein", ook in een onderdeel en als waarde', () => {
    const erbij = `keuze domein: inkomen, wonen.

gegevens over het plan
  noemt: keuzes uit domein
  domein: keuze uit domein

uitkomsten over het plan
  is volledig voor: ja/nee, voor elk domein
`;
    const regels = regelsUit(
      `  Het plan is volledig voor elk domein indien aan alle volgende voorwaarden is voldaan:
    a. het plan noemt dat domein;
    b. het domein van het plan is dat domein.`,
      erbij,
    );
    expect(regels.map(({ id }) => id)).toEqual(['proef/9/1[inkomen]', 'proef/9/1[wonen]']);
    expect(JSON.stringify(regels[0]?.voorwaarde).match(/inkomen|wonen/g)).toEqual(['inkomen', 'inkomen']);
    expect(JSON.stringify(regels[1]?.voorwaarde).match(/inkomen|wonen/g)).toEqual(['wonen', 'wonen']);
  });

  it('een lid is een voorwaarde als elke andere ja/nee-uitkomst', () => {
    expect(voorwaardeVan('de cliënt geen recht heeft op time-out of klinische ggz')).toEqual({
      op: 'niet',
      deel: {
        op: 'of',
        delen: [
          { op: 'beslissing', beslissing: recht('time-out') },
          { op: 'beslissing', beslissing: recht('klinische ggz') },
        ],
      },
    });
  });

  it.each([
    'De cliënt heeft recht op time-out of klinische ggz',
    'De cliënt heeft recht op zware zorg',
    'De cliënt heeft recht op ten minste één van: time-out, klinische ggz',
    'De cliënt heeft niet recht op alle van: time-out, klinische ggz',
    'De hoogte van de cliënt is ten hoogste € 10',
    'De hoogte van de cliënt is niet € 10',
  ])('een hoofd dat openlaat wat geldt: %s', (hoofd) => {
    expect(problemenBij(`  ${hoofd}.`)).toMatchObject([{ code: 'N024', woorden: hoofd }]);
  });
});
