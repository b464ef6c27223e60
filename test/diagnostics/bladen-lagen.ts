/** Regelingen in lagen: een gebruikte regeling noemen, delen wat van beide is, en alleen bepalen wat zij overlaat. */
import type { Foutblad } from './bladen.ts';

const wet = (erbij = ''): NonNullable<Foutblad['bestanden']> => ({
  'wet.regel': {
    soort: 'tekst',
    tekst: `regeling "Wet op de proef"
  kenmerk: wet
  soort:   wet

gegevens over de aanvrager
  is ingezetene: ja/nee

uitkomsten over de aanvrager
  heeft recht: ja/nee
  premie: bedrag

artikel 1 "Recht"
  De aanvrager heeft recht indien de aanvrager ingezetene is.

artikel 2 "Premie"

lid 1
  De premie van de aanvrager is € 10.

lid 2
  Bij algemene maatregel van bestuur worden nadere regels gesteld over de premie van de aanvrager.

lid 3
  Bij verordening worden nadere regels gesteld over de vraag of de aanvrager recht heeft.
${erbij}`,
  },
});

const gebruikt = (velden: string): readonly [string, string] => [
  'organen: het college, de raad.',
  `gebruikt "wet.regel"\n${velden}\norganen: het college, de raad.`,
];
const metSoort = ['  kenmerk: proef\n', '  kenmerk: proef\n  soort: verordening\n'] as const;
const metWet = gebruikt('  als:     de Proefwet\n  gedeeld: de aanvrager als de cliënt\n');
const metArtikel = (zin: string): readonly [string, string] => [
  'voorbeeld "Alles',
  `artikel 4 "Nader"\n  ${zin}\n\nvoorbeeld "Alles`,
];

export const lagen: readonly Foutblad[] = [
  {
    code: 'B008',
    wijzigingen: [metWet, metArtikel('De cliënt heeft recht indien de cliënt een indicatie heeft.')],
    bestanden: wet('\nartikel 3\n  De aanvrager heeft recht indien de aanvrager rijk is.\n'),
    woorden: '"wet.regel"',
    bericht: '"Wet op de proef" heeft een fout; zolang kan deze regeling haar niet gebruiken.',
    hint: 'Zie: regel controleer wet.regel',
  },
  {
    code: 'B009',
    wijzigingen: [gebruikt('')],
    bestanden: wet(),
    woorden: '"wet.regel"',
    bericht: '"Wet op de proef" is een regeling; zeg hoe zij hier heet.',
    hint: 'Schrijf eronder: als: de Wmo 2015. Eén woord met een hoofdletter, en eventueel een jaartal.',
  },
  {
    code: 'B009',
    wijzigingen: [gebruikt('  als: de wet op de proef\n')],
    bestanden: wet(),
    woorden: 'de wet op de proef',
    bericht: "'de wet op de proef' is niet te herkennen als naam van een regeling.",
    hint: 'Schrijf eronder: als: de Wmo 2015. Eén woord met een hoofdletter, en eventueel een jaartal.',
  },
  {
    code: 'B010',
    wijzigingen: [metWet, metSoort, metArtikel('De premie van de cliënt is € 12.')],
    bestanden: wet(),
    woorden: 'De premie van de cliënt is € 12.',
    bericht:
      "Over 'premie van de cliënt' beslist de Proefwet; zij laat daar bij verordening niets over bepalen.",
    hint: 'Zij laat het wel over aan: algemene maatregel van bestuur.',
  },
  {
    code: 'B010',
    wijzigingen: [
      metWet,
      metSoort,
      metArtikel(
        'In afwijking van artikel 1 van de Proefwet: de cliënt heeft recht indien de cliënt een indicatie heeft.',
      ),
    ],
    bestanden: wet(),
    woorden:
      'In afwijking van artikel 1 van de Proefwet: de cliënt heeft recht indien de cliënt een indicatie heeft.',
    bericht:
      "Over 'de cliënt heeft recht' beslist de Proefwet; van artikel 1 van de Proefwet kan bij verordening niet worden afgeweken.",
    hint: 'Staat het er wel, schrijf het dan daar: Bij verordening kan worden afgeweken van …',
  },
  {
    code: 'B011',
    wijzigingen: [
      metWet,
      [
        '  kenmerk: proef\n',
        '  kenmerk: proef\n  soort: verordening\n  grondslag: artikel 2 van de Proefwet\n',
      ],
    ],
    bestanden: wet(),
    woorden: 'artikel 2 van de Proefwet',
    bericht:
      "Artikel 2, derde lid, van de Proefwet draagt op om nadere regels te stellen over 'de cliënt heeft recht'; die staan hier niet.",
    hint: 'Zolang zij ontbreken, geldt wat de hogere regeling zelf zegt.',
  },
  {
    code: 'B012',
    wijzigingen: [
      gebruikt(
        '  als:     de Proefwet\n  gedeeld: de aanvrager als de cliënt\n\ngebruikt "ander.regel"\n  als:     de Anderewet\n  gedeeld: de cliënt\n',
      ),
    ],
    bestanden: {
      ...wet(),
      'ander.regel': {
        soort: 'tekst',
        tekst:
          'regeling "Andere wet"\n  kenmerk: ander\n\ngegevens over de cliënt\n  is ingezetene: ja/nee\n\nuitkomsten over de cliënt\n  mag: ja/nee\n\nartikel 1\n  De cliënt mag indien de cliënt ingezetene is.\n',
      },
    },
    woorden: 'de Anderewet',
    bericht: "'is ingezetene' komt ook uit een andere gebruikte regeling dan de Anderewet.",
    hint: 'Is het hetzelfde, zet de declaratie dan in één bestand dat beide regelingen gebruiken.',
  },
  {
    code: 'B013',
    wijzigingen: [metWet, ['heeft een indicatie of', 'voldoet aan artikel 1 van de Awb of']],
    bestanden: wet(),
    woorden: 'artikel 1 van de Awb',
    bericht: "Ik ken hier geen regeling die 'de Awb' heet.",
    hint: 'Bekend is hier: de Proefwet.',
  },
  {
    code: 'B013',
    wijzigingen: [['heeft een indicatie of', 'voldoet aan artikel 1 van de Awb of']],
    woorden: 'artikel 1 van de Awb',
    bericht: "Ik ken hier geen regeling die 'de Awb' heet.",
    hint: 'Gebruik haar: gebruikt "…", met daaronder als: en haar naam.',
  },
  {
    code: 'B014',
    wijzigingen: [
      [
        'organen: het college, de raad.',
        'gebruikt "deel.regel"\n  als: de Proefwet\n\norganen: het college, de raad.',
      ],
    ],
    bestanden: { 'deel.regel': { soort: 'tekst', tekst: '# nog niets\n' } },
    woorden: 'als',
    bericht: "'als' hoort bij een gebruikte regeling; 'deel.regel' is een deel van deze regeling.",
  },
  {
    code: 'B015',
    wijzigingen: [
      gebruikt('  als:     de Proefwet\n  gedeeld: de aanvrager als de cliënt, de partner als de cliënt\n'),
    ],
    bestanden: wet(
      '\ngegevens over de partner\n  is ingezetene: ja/nee\n\nartikel 3\n  De aanvrager heeft recht indien de partner ingezetene is.\n',
    ),
    woorden: '"wet.regel"',
    bericht:
      '"Wet op de proef" klopt op zichzelf, maar niet met de namen die zij hier deelt: \'is ingezetene\' staat er al.',
    hint: 'Deel minder, of geef wat zij deelt hier een andere naam: gedeeld: … als ….',
  },
  {
    code: 'B016',
    wijzigingen: [
      ['  kenmerk: proef\n', '  kenmerk: proef\n  rechtskracht: geen\n'],
      [
        'voorbeeld "Alles',
        'plichten\n  het opstellen van een plan: door het college\n\nartikel 4\n  Het college is verplicht tot het opstellen van een plan.\n\nvoorbeeld "Alles',
      ],
    ],
    woorden: 'het opstellen van een plan',
    bericht:
      '"Proefverordening" heeft geen rechtskracht en kan dit niet regelen: het college is verplicht tot het opstellen van een plan.',
    hint: 'Maak er een gewone uitkomst van, of haal `rechtskracht: geen` weg als het stuk wel bindt.',
  },
  {
    code: 'N010',
    wijzigingen: [gebruikt('  als:     de Proefwet\n  gedeeld: de aanvraagster als de cliënt\n')],
    bestanden: wet(),
    woorden: 'de aanvraagster',
    bericht: "Er zijn geen gegevens of uitkomsten over 'aanvraagster'.",
    hint: "Bedoelde u 'aanvrager'?",
    herstel: "Vervang door 'aanvrager'",
  },
  {
    code: 'A050',
    wijzigingen: [metWet],
    bestanden: {
      'wet.regel': {
        soort: 'tekst',
        tekst: `regeling "Wet op de proef"
  kenmerk: wet
  soort:   wet

organen: het college.

gegevens over de aanvrager
  vermogen: bedrag

uitkomsten over de aanvrager
  premie: bedrag, lager is gunstig

beoordeling toepassing is onbillijk
  door: het college
  vraag: "Is toepassing onbillijk?"

artikel 1
  De premie van de aanvrager is het vermogen van de aanvrager.

artikel 2
  hardheidsclausule: het college kan ten gunste van de aanvrager afwijken van artikel 1 en de daarop gebaseerde
  regels, indien toepassing is onbillijk.
`,
      },
    },
    woorden: 'de Proefwet',
    bericht:
      'Op grond van artikel 2 van de Proefwet kan ook van daarop gebaseerde regels worden afgeweken; hier staat niet of deze regeling erop berust.',
    hint: "Berust zij erop, schrijf dan in de kop 'grondslag: artikel … van de Proefwet'. Zonder dat kan hier niet op die grond worden afgeweken.",
  },
];
