/** Tabellen: de schrijfwijze van rijen en cellen. */
import type { Foutblad } from './bladen.ts';

const zin = '  De ontvanger van de melding is het college.\n';
const tabel = (...rijen: readonly string[]): readonly (readonly [string, string])[] => [
  [zin, `  De ontvanger van de melding volgt uit de tabel:\n${rijen.map((rij) => `    ${rij}\n`).join('')}`],
];

/** Vijfentwintig kolommen, en in elke rij een andere die ertoe doet: twee tot de macht vijfentwintig combinaties. */
const dagen = Array.from(
  { length: 25 },
  (_, i) => `de cliënt heeft op ${String(i + 1)} januari 2026 aanspraak op time-out`,
);
const trap = dagen.map(
  (_, i) => `|${dagen.map((__, j) => (i === j ? ' ja |' : ' – |')).join('')} het college |`,
);

/** Een artikel 4 zonder regels, in twee versies. */
const versies = (een: string, ander: string): readonly (readonly [string, string])[] => {
  const versie = (geldig: string): string => `artikel 4, geldig ${geldig}\n  procedure: "Zo gaat het."\n\n`;
  return [['artikel 3 "Hoogte"', `${versie(een)}${versie(ander)}artikel 3 "Hoogte"`]];
};

/** Een reeks die in artikel 3 gebruikt wordt. */
const reeks = (type: string, ...rijen: readonly string[]): readonly (readonly [string, string])[] => [
  [
    'organen:',
    `reeks norm: ${type}\n  bron: "https://voorbeeld.nl"\n${rijen.map((rij) => `  ${rij}\n`).join('')}\norganen:`,
  ],
  ['verminderd met € 10.', 'verminderd met de norm op de datum van de melding.'],
];

export const tabellen: readonly Foutblad[] = [
  {
    code: 'S001',
    wijzigingen: [[zin, `${zin}    | zorg van de melding |\n`]],
    woorden: '|',
    bericht: "Hier staat '|'; verwacht werd een zin boven de tabel die op een dubbele punt eindigt.",
  },
  {
    code: 'S018',
    wijzigingen: tabel('| zorg van de melding | ontvanger van de melding |', '| time-out |'),
    woorden: '| time-out |',
    bericht: 'Deze rij heeft 1 cel; de tabel heeft 2 kolommen.',
    hint: "Een lege cel is ook een cel: zet er '|' omheen.",
  },
  {
    code: 'S018',
    wijzigingen: tabel('| ontvanger van de melding |', '| de raad | het college |'),
    woorden: '| de raad | het college |',
    bericht: 'Deze rij heeft 2 cellen; de tabel heeft 1 kolom.',
  },
  {
    code: 'S019',
    wijzigingen: tabel('| ontvanger van de melding |', '| de raad'),
    woorden: 'raad',
    bericht: "Deze rij van de tabel eindigt niet met '|'.",
    hint: "Zet '|' achter de laatste cel; een rij staat op één regel.",
  },
  {
    code: 'S023',
    wijzigingen: tabel('| ontvanger van de melding |'),
    woorden: '| ontvanger van de melding |',
    bericht: 'Deze tabel heeft alleen een rij met de namen van de kolommen.',
    hint: 'Zet er ten minste één rij onder.',
  },
  {
    code: 'S024',
    wijzigingen: tabel(`|${' datum van de melding |'.repeat(1000)}`, '| x |'),
    woorden: `|${' datum van de melding |'.repeat(1000)}`,
    bericht: 'Deze tabel heeft 1000 kolommen; een tabel heeft er hooguit 50.',
    hint: 'Verdeel haar over meer tabellen, of maak van de kolommen rijen.',
  },
  {
    code: 'S006',
    wijzigingen: tabel('| zorg van de melding | ontvanger van de melding |', '| – | het college. |'),
    woorden: '.',
    bericht: "'.' heeft in een cel geen betekenis.",
    hint: 'Haal het weg.',
    herstel: 'Haal het weg',
  },
  {
    code: 'N050',
    wijzigingen: [
      [zin, '  De ontvanger van de melding is:\n    | ontvanger van de melding |\n    | het college |\n'],
    ],
    woorden: 'De ontvanger van de melding is',
    bericht: "'De ontvanger van de melding is' zegt niet welke uitkomst uit de tabel volgt.",
    hint: 'Schrijf: <de uitkomst> volgt uit de tabel:, of: Of <gezegde>, volgt uit de tabel:',
  },
  {
    code: 'N001',
    wijzigingen: tabel('| zrog van de melding | ontvanger van de melding |', '| time-out | het college |'),
    woorden: 'zrog',
    bericht: "'zrog' komt in geen gedeclareerde naam voor.",
    hint: "Bedoelde u 'zorg'?",
    herstel: "Vervang door 'zorg'",
  },
  {
    code: 'N051',
    wijzigingen: tabel('| zorg van de melding |', '| time-out |'),
    woorden: 'zorg van de melding',
    bericht: "De tabel heeft geen kolom 'De ontvanger van de melding'.",
    hint: 'Zet de naam van de uitkomst, zoals in de zin erboven, boven de kolom met haar waarden.',
  },
  {
    code: 'N052',
    wijzigingen: tabel(
      '| de zorg van de melding | ontvanger van de melding | zorg van de melding |',
      '| time-out | het college | – |',
    ),
    woorden: 'zorg van de melding',
    bericht: "De kolom 'zorg van de melding' staat er al.",
    hint: 'Zet wat beide kolommen vragen in één cel, of haal er een weg.',
  },
  {
    code: 'N053',
    wijzigingen: tabel('| zorg van de melding | ontvanger van de melding |', '| | het college |'),
    woorden: '|',
    bericht: "De cel onder 'zorg van de melding' is leeg.",
    hint: "Schrijf '–' of 'elke' als het daar niet van afhangt.",
  },
  {
    code: 'N053',
    wijzigingen: tabel('| | ontvanger van de melding |', '| – | het college |'),
    woorden: '',
    bericht: 'Deze kolom heeft geen naam.',
  },
  {
    code: 'N054',
    wijzigingen: tabel(
      '| de cliënt heeft een indicatie | ontvanger van de melding |',
      '| misschien | het college |',
    ),
    woorden: 'misschien',
    bericht: "'misschien' zegt niets over 'de cliënt heeft een indicatie'.",
    hint: 'Er kan staan: ja, nee of –.',
  },
  {
    code: 'N054',
    wijzigingen: tabel('| zorg van de melding | ontvanger van de melding |', '| time-uot | het college |'),
    woorden: 'time-uot',
    bericht: "'time-uot' zegt niets over 'zorg van de melding'.",
    hint: 'Er kan staan: een waarde uit de keuze, meer waarden met "of" ertussen of –.',
  },
  {
    code: 'T006',
    wijzigingen: tabel('| ontvanger van de melding |', '| time-out |'),
    woorden: 'time-out',
    bericht: "'time-out' hoort niet bij de keuze 'organen'.",
  },
  {
    code: 'T002',
    wijzigingen: tabel('| leeftijd van de cliënt | ontvanger van de melding |', '| – | het college |'),
    woorden: 'leeftijd van de cliënt',
    bericht: "'leeftijd' hangt van een dag af; er staat niet bij op welke dag.",
    hint: "Zet de dag erbij, met 'op': op 1 maart 2026, of op een datum uit de gegevens.",
  },
  {
    code: 'N055',
    wijzigingen: [
      [
        'geldig: met ingang van 1 januari 2026',
        'geldig: met ingang van 1 januari 2026 tot en met 1 januari 2025',
      ],
    ],
    woorden: 'met ingang van 1 januari 2026 tot en met 1 januari 2025',
    bericht: '1 januari 2025 ligt vóór 1 januari 2026.',
  },
  {
    code: 'N056',
    wijzigingen: [['geldig: met ingang van 1 januari 2026', 'geldig: met ingang van 1 januari 2206']],
    woorden: 'met ingang van 1 januari 2206',
    bericht: '1 januari 2206 ligt niet in de jaren 1900 tot en met 2100.',
  },
  {
    code: 'T020',
    wijzigingen: tabel(
      '| geldig | ontvanger van de melding |',
      '| met ingang van 1 maart 2026 | het college |',
    ),
    woorden: '| met ingang van 1 maart 2026 | het college |',
    bericht:
      "Deze regel geldt maar een deel van de tijd, en 'ontvanger van de melding' heeft geen peildatum.",
    hint: "Zet bij de uitkomst of de plicht op welke dag het aankomt: 'peildatum <een datum uit de gegevens>'.",
  },
  {
    code: 'N086',
    wijzigingen: [
      [
        'organen: het college',
        'parameters\n  het uurloon: bedrag per uur, geldig met ingang van 1 juli 2026\n\norganen: het college',
      ],
    ],
    woorden: 'geldig met ingang van 1 juli 2026',
    bericht:
      "Een parameter geldt niet voor een deel van de tijd: 'geldig met ingang van 1 juli 2026' kan hier niet staan.",
    hint: "Maak er een reeks van, met de bron en een rij per periode: 'reeks minimumuurloon: bedrag per uur'. Vóór de eerste en na de laatste dag is zij onbekend.",
  },
  {
    code: 'N086',
    wijzigingen: [
      [
        'organen: het college',
        'uitkomsten over de cliënt\n  toeslag: bedrag, geldig tot en met 30 juni 2026\n\norganen: het college',
      ],
    ],
    woorden: 'geldig tot en met 30 juni 2026',
    bericht:
      "Een uitkomst geldt niet voor een deel van de tijd: 'geldig tot en met 30 juni 2026' kan hier niet staan.",
    hint: "Zet de geldigheid bij de bepaling met de regel: 'artikel 5, geldig met ingang van 1 juli 2026', en bij de uitkomst 'peildatum' met de dag die telt.",
  },
  {
    code: 'N086',
    wijzigingen: [
      [
        'organen: het college',
        'gegevens over de cliënt\n  tarief: bedrag, geldig met ingang van 2026\n\norganen: het college',
      ],
    ],
    woorden: 'geldig met ingang van 2026',
    bericht:
      "Een gegeven geldt niet voor een deel van de tijd: 'geldig met ingang van 2026' kan hier niet staan.",
    hint: "Verandert het gegeven in de tijd, schrijf dan 'per datum'; een bedrag dat van buiten de zaak komt, is een reeks.",
  },
  {
    code: 'A030',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is het inkomen van de cliënt verminderd met € 10.\n',
        '  De hoogte van de cliënt volgt uit de tabel:\n    | inkomen van de cliënt | hoogte van de cliënt |\n    | tot € 10 | € 1 |\n    | meer dan € 10 | € 2 |\n',
      ],
    ],
    woorden: 'inkomen van de cliënt | hoogte van de cliënt',
    bericht: 'Geen rij van de tabel gaat over inkomen van de cliënt: € 10.',
    hint: "Voeg een rij toe, of schrijf in een kolom '–' als het daar niet van afhangt.",
  },
  {
    code: 'A031',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is het inkomen van de cliënt verminderd met € 10.\n',
        '  De hoogte van de cliënt volgt uit de tabel:\n    | inkomen van de cliënt | hoogte van de cliënt |\n    | tot en met € 10 | € 1 |\n    | € 10 of meer | € 2 |\n',
      ],
    ],
    woorden: '| € 10 of meer | € 2 |',
    bericht: 'Tabelrij 1 en tabelrij 2 gaan allebei over inkomen van de cliënt: € 10, en geven iets anders.',
    hint: 'Maak een van beide rijen smaller, of geef ze dezelfde uitkomst. De volgorde van de rijen doet niet mee.',
  },
  {
    code: 'A032',
    wijzigingen: tabel(`|${dagen.map((dag) => ` ${dag} |`).join('')} ontvanger van de melding |`, ...trap),
    woorden: `${dagen.join(' | ')} | ontvanger van de melding`,
    bericht: 'Deze tabel heeft te veel combinaties om gaten en overlap uit te sluiten.',
    hint: 'Verdeel haar over meer tabellen.',
  },
  {
    code: 'A034',
    wijzigingen: versies('tot en met 30 juni 2026', 'met ingang van 2 juli 2026'),
    woorden: 'artikel 4',
    bericht: 'Van 1 juli 2026 tot 2 juli 2026 geldt geen versie van artikel 4.',
    hint: 'Laat de versies op elkaar aansluiten, tenzij de bepaling die dagen echt niet gold.',
  },
  {
    code: 'A035',
    wijzigingen: versies('tot en met 1 juli 2026', 'met ingang van 1 juli 2026'),
    woorden: 'artikel 4',
    bericht: 'Van artikel 4 gelden op 1 juli 2026 twee versies.',
    hint: "Sluit de oudste af met 'tot en met', op de dag vóór de nieuwe.",
  },
  {
    code: 'A036',
    wijzigingen: [
      ['artikel 1 "Melding"', 'artikel 1 "Melding", geldig tot en met 30 juni 2026'],
      ['lid 1\n', 'lid 1, geldig met ingang van 1 juli 2026\n'],
      ['ontvanger: keuze uit organen', 'ontvanger: keuze uit organen, peildatum de datum van de melding'],
    ],
    woorden: 'lid 1',
    bericht: 'Dit lid geldt op geen enkele dag waarop zijn artikel geldt.',
  },
  {
    code: 'T021',
    wijzigingen: [
      [
        'artikel 3 "Hoogte"',
        'artikel 4, geldig met ingang van 1 juli 2026\n  Artikel 1, tweede lid, gaat voor op artikel 1, eerste lid, omdat "zo is het".\n\nartikel 3 "Hoogte"',
      ],
    ],
    woorden: 'Artikel 1, tweede lid, gaat voor op artikel 1, eerste lid, omdat "zo is het".',
    bericht: "'gaat voor op' kan niet in een bepaling staan die maar een deel van de tijd geldt.",
    hint: "Schrijf 'in afwijking van' in de bepaling die voorgaat.",
  },
  {
    code: 'T020',
    wijzigingen: [['artikel 3 "Hoogte"', 'artikel 3 "Hoogte", geldig met ingang van 1 juli 2026']],
    woorden: 'De hoogte van de cliënt is het inkomen van de cliënt verminderd met € 10.',
    bericht: "Deze regel geldt maar een deel van de tijd, en 'hoogte van de cliënt' heeft geen peildatum.",
    hint: "Zet bij de uitkomst of de plicht op welke dag het aankomt: 'peildatum <een datum uit de gegevens>'.",
  },
  {
    code: 'S001',
    wijzigingen: [['artikel 3 "Hoogte"', 'artikel 3 "Hoogte", geldig vanaf 1 juli 2026']],
    woorden: 'vanaf 1 juli 2026',
    bericht:
      "Hier staat 'vanaf 1 juli 2026'; verwacht werd 'met ingang van …' of 'met ingang van … tot en met …'.",
  },
  {
    code: 'S013',
    wijzigingen: [
      [
        'artikel 1 "Melding"',
        'hoofdstuk 1 "Melding", geldig met ingang van 1 juli 2026\n\nartikel 1 "Melding"',
      ],
    ],
    woorden: ', geldig met ingang van 1 juli 2026',
    bericht:
      "Achter 'hoofdstuk 1' staat ', geldig met ingang van 1 juli 2026'; op deze regel hoort alleen een tekst tussen aanhalingstekens.",
    hint: 'Zet een opschrift tussen aanhalingstekens, en begin een zin op een nieuwe regel.',
  },
  {
    code: 'N057',
    wijzigingen: reeks('ja/nee', '| met ingang van | waarde |', '| 1 januari 2026 | € 5 |'),
    woorden: 'ja/nee',
    bericht: "Een reeks heeft geen waarden van het type 'ja/nee'.",
    hint: 'Er kan staan: bedrag, bedrag per …, percentage, getal of aantal ….',
  },
  {
    code: 'N058',
    wijzigingen: reeks(
      'bedrag',
      '| met ingang van | waarde |',
      '| 1 januari 2026 | € 5 |',
      '| 1 januari 2026 | € 6 |',
    ),
    woorden: '| 1 januari 2026 | € 6 |',
    bericht: 'Op 1 januari 2026 gelden twee rijen van deze reeks.',
    hint: "Laat 'tot en met' van de ene rij vóór 'met ingang van' van de andere eindigen.",
  },
  {
    code: 'N054',
    wijzigingen: reeks('bedrag', '| jaar | waarde |', '| 2026 | 5% |'),
    woorden: '5%',
    bericht: "'5%' zegt niets over 'waarde'.",
    hint: 'Er kan staan: een bedrag.',
  },
  {
    code: 'N056',
    wijzigingen: reeks('bedrag', '| jaar | waarde |', '| 2206 | € 5 |'),
    woorden: '2206',
    bericht: '2206 ligt niet in de jaren 1900 tot en met 2100.',
  },
  {
    code: 'S001',
    wijzigingen: reeks('bedrag', '| vanaf | waarde |', '| 1 januari 2026 | € 5 |'),
    woorden: 'vanaf | waarde',
    bericht:
      "Hier staat 'vanaf | waarde'; verwacht werd 'met ingang van' en 'waarde', eventueel met 'tot en met' of 'jaar' en 'waarde'.",
  },
];
