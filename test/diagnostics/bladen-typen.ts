/** Typen: wat niet bij elkaar past. */
import type { Foutblad } from './bladen.ts';

export const typen: readonly Foutblad[] = [
  {
    code: 'T002',
    wijzigingen: [['leeftijd van de cliënt op de peildatum van de leeftijd is', 'leeftijd van de cliënt is']],
    woorden: 'leeftijd van de cliënt is 18 jaar of ouder',
    bericht: "'leeftijd' hangt van een dag af; er staat niet bij op welke dag.",
    hint: "Zet de dag erbij, met 'op': op 1 maart 2026, of op een datum uit de gegevens.",
  },
  {
    code: 'T002',
    wijzigingen: [
      ['c. de cliënt heeft op de datum van de melding aanspraak', 'c. de cliënt heeft aanspraak'],
    ],
    woorden: 'heeft aanspraak op time-out',
    bericht: "'heeft aanspraak op' hangt van een dag af; er staat niet bij op welke dag.",
    hint: "Zet de dag erbij, met 'op': op 1 maart 2026, of op een datum uit de gegevens.",
  },
  {
    code: 'T003',
    wijzigingen: [
      ['b. de cliënt heeft een indicatie', 'b. de cliënt heeft op de datum van de melding een indicatie'],
    ],
    woorden: 'heeft op de datum van de melding een indicatie',
    bericht: "'heeft een indicatie' geldt niet per datum; 'op …' kan hier niet.",
    hint: "Voeg 'per datum' toe aan het gegeven.",
  },
  {
    code: 'T004',
    wijzigingen: [['verminderd met € 10', 'verminderd met 5 jaar']],
    woorden: 'inkomen van de cliënt verminderd met 5 jaar',
    bericht: "'inkomen' (een bedrag) verminderd met een aantal jaren heeft geen betekenis.",
  },
  {
    code: 'T004',
    wijzigingen: [['verminderd met € 10', 'vermenigvuldigd met € 10']],
    woorden: 'inkomen van de cliënt vermenigvuldigd met € 10',
    bericht: "'inkomen' (een bedrag) vermenigvuldigd met een bedrag heeft geen betekenis.",
  },
  {
    code: 'T005',
    wijzigingen: [['is het inkomen van de cliënt verminderd met € 10', 'is 1 januari 2026']],
    woorden: 'hoogte van de cliënt is 1 januari 2026',
    bericht: "'hoogte' (een bedrag) krijgt hier een datum; dat past niet bij elkaar.",
  },
  {
    code: 'T005',
    wijzigingen: [['    De datum van de melding is 1 maart 2026.', '    De datum van de melding is € 10.']],
    woorden: 'datum van de melding is € 10',
    bericht: "'datum' (een datum) krijgt hier een bedrag; dat past niet bij elkaar.",
  },
  {
    code: 'T006',
    wijzigingen: [['melding is het college.', 'melding is time-out.']],
    woorden: 'time-out',
    bericht: "'time-out' hoort niet bij de keuze 'organen'.",
  },
  {
    code: 'T006',
    wijzigingen: [['De zorg van de melding is time-out.', 'De zorg van de melding is de raad.']],
    woorden: 'raad',
    bericht: "'de raad' hoort niet bij de keuze 'zorg'.",
  },
  {
    code: 'T007',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  De cliënt voldoet aan de criteria indien de hoogte van de cliënt meer dan € 5 is.\n  De hoogte van de cliënt is',
      ],
      ['verminderd met € 10.', 'verminderd met € 10 indien de cliënt een indicatie heeft.'],
    ],
    woorden: 'De cliënt voldoet aan de criteria indien de hoogte van de cliënt meer dan € 5 is.',
    bericht:
      "'hoogte van de cliënt' is er niet in elk geval: zij kan 'niet van toepassing' zijn. Wat deze regel dan doet, staat er niet.",
    hint: 'Vraag er eerst naar: indien de hoogte van de cliënt van toepassing is en ….',
  },
  {
    code: 'T008',
    wijzigingen: [['b. 1 januari 2026.', 'b. het inkomen van de cliënt.']],
    woorden: 'peildatum van de leeftijd',
    bericht:
      "De alternatieven van 'peildatum van de leeftijd' zijn niet allemaal voorwaarden, of niet allemaal waarden van hetzelfde type.",
  },
  {
    code: 'T009',
    wijzigingen: [['b. 1 januari 2026.', 'b. de datum van de melding vermeerderd met 5 etmalen.']],
    woorden: 'datum van de melding vermeerderd met 5 etmalen',
    bericht: 'Een datum is niet met een aantal etmalen te vermeerderen of te verminderen.',
  },
  {
    code: 'T010',
    wijzigingen: [
      ['b. de cliënt heeft een indicatie of verblijft legaal in Nederland', 'b. het inkomen van de cliënt'],
    ],
    woorden: 'het inkomen van de cliënt',
    bericht:
      "'het inkomen van de cliënt' is een bedrag; hier hoort een voorwaarde, iets dat waar is of niet.",
  },
  {
    code: 'T011',
    wijzigingen: [['b. 1 januari 2026.', 'b. januari 2026.']],
    woorden: 'januari 2026',
    bericht: "'januari 2026' is geen dag; een regel noemt een volledige datum.",
    hint: 'Noem de dag, bijvoorbeeld 1 maart 2026.',
  },
  {
    code: 'T001',
    wijzigingen: [
      [
        'heeft een indicatie of verblijft legaal in Nederland',
        'heeft een indicatie of het inkomen van de cliënt is meer dan 18 jaar',
      ],
    ],
    woorden: 'inkomen van de cliënt is meer dan 18 jaar',
    bericht: "'inkomen' (een bedrag) is niet te vergelijken met een aantal jaren.",
  },
  {
    code: 'T003',
    wijzigingen: [
      [
        'heeft een indicatie of verblijft legaal in Nederland',
        'heeft een indicatie of het inkomen van de cliënt op de datum van de melding is meer dan € 10',
      ],
    ],
    woorden: 'inkomen van de cliënt op de datum van de melding',
    bericht: "'inkomen' geldt niet per datum; 'op …' kan hier niet.",
    hint: "Voeg 'per datum' toe aan het gegeven.",
  },
  {
    code: 'T006',
    wijzigingen: [['de zorg van de melding een woonvorm is', 'de zorg van de melding de raad is']],
    woorden: 'raad',
    bericht: "'de raad' hoort niet bij de keuze 'zorg'.",
  },
  {
    code: 'T006',
    wijzigingen: [['aanspraak op time-out.', 'aanspraak op de raad.']],
    woorden: 'raad',
    bericht: "'de raad' hoort niet bij de keuze 'zorg'.",
  },
  {
    code: 'T007',
    wijzigingen: [
      [
        'voldoet aan de criteria: ja/nee',
        'voldoet aan de criteria: ja/nee, niet uitputtend\n  krijgt een brief: ja/nee',
      ],
      ['  De hoogte', '  De cliënt krijgt een brief indien de cliënt voldoet aan de criteria.\n  De hoogte'],
    ],
    woorden: 'De cliënt krijgt een brief indien de cliënt voldoet aan de criteria.',
    bericht:
      "'de cliënt voldoet aan de criteria' is er niet in elk geval: zij kan 'niet van toepassing' zijn. Wat deze regel dan doet, staat er niet.",
    hint: "Vraag er eerst naar: indien de vraag of de cliënt voldoet aan de criteria van toepassing is en …. Is het antwoord nee als geen regel iets zegt, haal dan 'niet uitputtend' weg.",
  },
  {
    code: 'T012',
    wijzigingen: [
      [
        'aanspraak op time-out.',
        'aanspraak op time-out;\n    d. de datum van de melding ligt binnen 2 weken na 1 maart 2026.',
      ],
    ],
    woorden: '2 weken na 1 maart 2026',
    bericht: 'Of de Algemene termijnenwet deze termijn verlengt, volgt niet uit de soort van de regeling.',
    hint: "Schrijf in de kop van de regeling 'algemene termijnenwet: van toepassing' of 'algemene termijnenwet: niet van toepassing'.",
  },
];
