/** Lezingen, controles, beoordelingen, peildatum en voorbeelden: van tekst naar model. */
import { describe, expect, it } from 'vitest';
import {
  beslissingVan,
  bijzaak,
  compileer,
  gezien,
  kaal,
  problemenBij,
  proef,
  voorwaardeVan,
  werkruimte,
} from './hulp.ts';

const model = (zinnen: string, erbij = ''): ReturnType<typeof compileer>['model'] =>
  compileer(proef(zinnen, erbij), ...bijzaak).model;
const feit = (id: string): object => ({ op: 'feit', feit: id });

const lezing = (gekozen = ''): string => `lezing dag van de leeftijd
  bij: artikel 1
  vraag: "Op welke dag?"
  mogelijk:
    a. de datum van de melding;
    b. de datum van de aanvraag.
${gekozen}
lezing jong genoeg
  bij: artikel 9, eerste lid
  vraag: "Hoe jong?"
  mogelijk:
    a. de leeftijd van de cliënt op de dag van de leeftijd is jonger dan 18 jaar;
    b. de cliënt een indicatie heeft.

`;

describe('lezingen', () => {
  it('van waarden: te gebruiken als waarde, met keuze, wie, wanneer en waarom', () => {
    const gekozen = '  gekozen: b, door "het college", op 3 maart 2026, omdat "dat het eerlijkst is"\n';
    const [eerste] = model('  De cliënt voldoet.', lezing(gekozen)).lezingen;
    expect(kaal(eerste)).toMatchObject({
      id: 'dagVanDeLeeftijd',
      bij: ['proef/1'],
      vraag: 'Op welke dag?',
      alternatieven: [
        { letter: 'a', soort: 'waarde', waarde: feit('melding.datum') },
        { letter: 'b', soort: 'waarde', waarde: feit('aanvraag.datum') },
      ],
      gekozen: { letter: 'b', door: 'het college', op: '2026-03-03', omdat: 'dat het eerlijkst is' },
    });
    expect(
      voorwaardeVan('de leeftijd van de cliënt op de dag van de leeftijd is ten minste 18 jaar', lezing()),
    ).toMatchObject({
      op: 'verstreken',
      opDag: { op: 'lezing', lezing: 'dagVanDeLeeftijd' },
    });
  });

  it('van voorwaarden: te gebruiken als voorwaarde, ook ontkend, en zij mag een eerdere lezing noemen', () => {
    const [, tweede] = model('  De cliënt voldoet.', lezing()).lezingen;
    expect(tweede?.alternatieven).toMatchObject([
      {
        soort: 'voorwaarde',
        voorwaarde: { op: 'verstreken', opDag: { op: 'lezing', lezing: 'dagVanDeLeeftijd' } },
      },
      { soort: 'voorwaarde', voorwaarde: feit('client.heeftEenIndicatie') },
    ]);
    expect(voorwaardeVan('jong genoeg', lezing())).toEqual({ op: 'lezing', lezing: 'jongGenoeg' });
    expect(voorwaardeVan('niet jong genoeg', lezing())).toEqual({
      op: 'niet',
      deel: { op: 'lezing', lezing: 'jongGenoeg' },
    });
  });

  it('een beslissing raadpleegt alles wat haar lezingen kunnen raadplegen', () => {
    const { gebruikt } = beslissingVan(
      model('  De cliënt voldoet indien jong genoeg.', lezing()),
      'client.voldoet',
    );
    expect([...gebruikt.lezingen].sort()).toEqual(['dagVanDeLeeftijd', 'jongGenoeg']);
    const feiten = ['aanvraag.datum', 'client.geboortedatum', 'client.heeftEenIndicatie', 'melding.datum'];
    expect([...gebruikt.feiten].sort()).toEqual(feiten);
  });

  it.each([
    [
      'alternatieven van verschillende soort',
      lezing().replace('b. de datum van de aanvraag', 'b. het inkomen van de cliënt'),
      ['T008'],
    ],
    [
      'voorwaarde naast waarde',
      lezing().replace('b. de datum van de aanvraag', 'b. de cliënt een indicatie heeft'),
      ['T008'],
    ],
    ['een letter die er niet is', lezing('  gekozen: c, omdat "x"\n'), ['N018']],
    ['geen alternatieven', 'lezing leeg\n  vraag: "?"\n\n', ['S012']],
    ['een naam met niet', lezing().replace('lezing jong genoeg', 'lezing niet oud'), ['N009']],
    ['twee keer dezelfde naam', lezing() + lezing(), ['N003', 'N003']],
    ['een artikel dat er niet is', lezing().replace('artikel 1\n', 'artikel 7\n'), ['N005']],
  ])('%s', (_naam, erbij, codes) => {
    expect(problemenBij('  De cliënt voldoet.', erbij).map(({ code }) => code)).toEqual(codes);
  });

  it('wie een mislukte lezing gebruikt, krijgt daar geen tweede probleem bij', () => {
    const erbij = lezing().replace('b. de datum van de aanvraag', 'b. het inkomen van de cliënt');
    const codes = problemenBij('  De cliënt voldoet indien jong genoeg.', erbij).map(({ code }) => code);
    expect(codes).toEqual(['T008']);
  });
});

describe('controles', () => {
  it('is één voorwaarde per zin', () => {
    const erbij = `controle "volgorde"
  De datum van de melding ligt op of na de geboortedatum van de cliënt.
  Het inkomen van de cliënt is ten minste € 0.

`;
    const { controles } = model('  De cliënt voldoet.', erbij);
    expect(controles.map(({ id, naam }) => [id, naam])).toEqual([
      ['controle 1', 'volgorde'],
      ['controle 2', 'volgorde'],
    ]);
    expect(controles[0]?.voorwaarde).toMatchObject({ op: 'vergelijk', cmp: '>=' });
  });

  it('laat geen voorwaarde van een zin stil weg', () => {
    const erbij =
      'controle "x"\n  Het inkomen van de cliënt is ten minste € 0 indien de cliënt een indicatie heeft.\n\n';
    expect(problemenBij('  De cliënt voldoet.', erbij)).toMatchObject([
      {
        code: 'S010',
        woorden: 'indien de cliënt een indicatie heeft',
        bericht: "'indien' kan niet in een controle staan.",
      },
    ]);
  });
});

describe('beoordelingen', () => {
  const blok = `beoordeling kan zich handhaven
  over: de cliënt
  door: het college, de raad
  type: keuze uit kleur
  vraag: "Hoe goed?"
  weegt mee: de cliënt heeft een netwerk, het inkomen van de cliënt
  altijd beoordelen bij: voldoet

`;
  it('is een feit met orgaan, vraag en wat meeweegt', () => {
    const gevonden = model('  De cliënt voldoet.', blok).feiten.find(
      ({ id }) => id === 'client.kanZichHandhaven',
    );
    expect(gevonden).toMatchObject({
      soort: 'beoordeling',
      type: { soort: 'keuze', keuze: 'kleur' },
      door: ['het college', 'de raad'],
      vraag: 'Hoe goed?',
      weegtMee: ['de cliënt heeft een netwerk', 'het inkomen van de cliënt'],
      altijdBij: ['client.voldoet'],
    });
  });

  it.each([
    ['over: de cliënt', 'over: de klant', 'N010'],
    ['door: het college, de raad', 'door: het colege', 'N011'],
    ['type: keuze uit kleur', 'type: keuze uit kleuren', 'N007'],
    ['type: keuze uit kleur', 'type: bedag', 'N008'],
    ['  vraag: "Hoe goed?"\n', '', 'S012'],
    ['vraag: "Hoe goed?"', 'vraga: "Hoe goed?"', 'S011'],
    ['bij: voldoet', 'bij: voldoen', 'N001'],
  ])('%s → %s', (van, naar, code) => {
    const codes = problemenBij('  De cliënt voldoet.', blok.replace(van, naar)).map((p) => p.code);
    expect(codes[0]).toBe(code);
  });
});

describe('peildatum en gunstige uitkomst', () => {
  it('horen bij de uitkomst', () => {
    const erbij =
      'uitkomsten over de aanvraag\n  slaagt: ja/nee, niet uitputtend, door de raad, peildatum de datum van de aanvraag, nee is gunstig "Slaagt zij?"\n\n';
    const gevonden = beslissingVan(model('  De aanvraag slaagt.', erbij), 'aanvraag.slaagt');
    expect(gevonden).toMatchObject({
      uitputtend: false,
      door: 'de raad',
      gunstig: false,
      vraag: 'Slaagt zij?',
      peildatum: feit('aanvraag.datum'),
    });
  });

  it('een peildatum is een datum', () => {
    const erbij = 'uitkomsten over de aanvraag\n  slaagt: ja/nee, peildatum het inkomen van de cliënt\n\n';
    expect(problemenBij('  De aanvraag slaagt.', erbij)).toMatchObject([{ code: 'N001' }]);
  });
});

describe('voorbeelden', () => {
  const voorbeeld = (gegeven: string, verwacht = '    De cliënt voldoet.'): ReturnType<typeof gezien> =>
    gezien(
      werkruimte({
        'proef.regel': `${proef('  De cliënt voldoet.', lezing())}
voorbeeld "een"
  gegeven
${gegeven}
  verwacht
${verwacht}
`,
      }),
    ).filter(({ code }) => !bijzaak.includes(code));

  it.each([
    ['De datum van de melding is 1 maart 2026.', []],
    ['De datum van de melding is maart 2026.', []],
    ['De cliënt heeft op 1 maart 2026 aanspraak op alleen: time-out.', []],
    ['De cliënt heeft een indicatie en verblijft niet legaal in Nederland.', []],
    ['Het college oordeelt dat de aanvraag naar het oordeel een woonvorm is, omdat "zo".', []],
    ['De lezing dag van de leeftijd is b.', []],
    ['De lezing dag van de leeftijd is z.', ['N018']],
    ['De lezing dag van de leeftijd is onbekend.', []],
    ['De lezing dag van de leeftjd is a.', ['N001']],
    ['Onbekend is of de cliënt een indicatie heeft.', []],
    ['Het inkomen van de cliënt is onbekend.', []],
    ['De cliënt krijgt time-out of klinische ggz.', ['N019']],
    ['Het inkomen van de cliënt is ten minste € 10.', ['N019']],
    ['De cliënt heeft op de datum van de melding aanspraak op time-out.', ['N022']],
    ['De aanvraag is naar het oordeel een woonvorm.', ['N020']],
    ['Het college oordeelt dat de cliënt een indicatie heeft.', ['N020']],
    ['De cliënt heeft een indicatie, omdat "zo".', ['S010']],
    ['De cliënt heeft een indicatie indien de cliënt time-out krijgt.', ['S010']],
    ['Het inkomen van de cliënt is 1 maart 2026.', ['T005']],
    ['De leeftijd van de cliënt is 18 jaar.', ['T002']],
  ])('gegeven: %s', (zin, codes) => {
    expect(voorbeeld(`    ${zin}`).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['De cliënt voldoet niet.', []],
    ['De cliënt voldoet op grond van artikel 9, eerste lid.', []],
    ['De ontvanger van de melding is de raad.', []],
    ['De ontvanger van de melding is onbekend.', []],
    ['De ontvanger van de melding is niet van toepassing.', []],
    ['De ontvanger van de melding is tegenstrijdig.', []],
    [
      'Onbekend is of de cliënt voldoet.\n    Nog nodig: het inkomen van de cliënt; de motivering van de aanvraag is naar het oordeel een woonvorm; de lezing jong genoeg.',
      [],
    ],
    ['De gegevens zijn ongeldig.', []],
    ['De cliënt voldoet of komt in aanmerking.', ['N019']],
    ['De cliënt heeft een indicatie.', ['N019']],
    ['De cliënt voldoet indien de cliënt een indicatie heeft.', ['S010']],
    ['De cliënt voldoet op grond van artikel 77.', ['N005']],
    ['Nog nodig: het inkomen van de cliënt.', ['S010']],
    ['De cliënt fietst.\n    Nog nodig: het inkomen van de cliënt.', ['N001']],
    ['Onbekend is of de cliënt voldoet.\n    Nog nodig: de hond van de cliënt.', ['N001']],
  ])('verwacht: %s', (zin, codes) => {
    expect(voorbeeld('    De cliënt heeft een indicatie.', `    ${zin}`).map(({ code }) => code)).toEqual(
      codes,
    );
  });
});
