/** Namen: wat niet, dubbel of verkeerd genoemd is. */
import type { Foutblad } from './bladen.ts';

export const namenZinnen: readonly Foutblad[] = [
  {
    code: 'N088',
    wijzigingen: [
      ['  De hoogte van de cliënt is', '  niet uitvoerbaar: "Zo."\n  De hoogte van de cliënt is'],
    ],
    woorden: 'niet uitvoerbaar:',
    bericht: 'Er staat niet waarom de bepaling niet uitvoerbaar is.',
    hint: 'Schrijf: niet uitvoerbaar, overweging of doel: "…". Redenen: overweging of doel, feitelijke mededeling, programmatisch voornemen, norm buiten de regeling, verhouding tot een andere regeling, tekst onvolledig of tegenstrijdig, slotbepaling, zonder rechtskracht.',
  },
  {
    code: 'N088',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  niet uitvoerbaar, overwegingen of doel: "Zo."\n  De hoogte van de cliënt is',
      ],
    ],
    woorden: 'niet uitvoerbaar, overwegingen of doel:',
    bericht: "'overwegingen of doel' is geen reden waarom een bepaling niet uitvoerbaar is.",
    hint: "Bedoelde u 'overweging of doel'?",
  },
  {
    code: 'N087',
    wijzigingen: [['  De hoogte van de cliënt is', '  onderdelen d en e: De hoogte van de cliënt is']],
    woorden: 'onderdelen d en e:',
    bericht: "Een regel kan niet in 'onderdelen d en e' staan.",
    hint: "Zet hem bij één onderdeel, en noem de andere achteraan: 'op grond van onderdeel e'.",
  },
  {
    code: 'N087',
    wijzigingen: [['  De hoogte van de cliënt is', '  aanhef: De hoogte van de cliënt is']],
    woorden: 'aanhef:',
    bericht: "Een regel kan niet in 'aanhef' staan: hij geldt voor het hele lid.",
    hint: "Laat 'aanhef:' weg; de zin hoort dan bij het lid.",
  },
  {
    code: 'N013',
    wijzigingen: [
      [
        'heeft een indicatie of verblijft legaal in Nederland;',
        'heeft een indicatie of verblijft legaal in Nederland en de zorg van de melding is time-out;',
      ],
    ],
    woorden:
      'cliënt heeft een indicatie of verblijft legaal in Nederland en de zorg van de melding is time-out',
    bericht:
      "In 'de cliënt heeft een indicatie … de melding is time-out' staan 'en' en 'of' door elkaar; wat bij elkaar hoort, is dan niet te zien.",
    hint: 'Maak er een opsomming van: aan alle volgende voorwaarden is voldaan: a. …; b. ….',
  },
  {
    code: 'N014',
    wijzigingen: [['zoals "Alles bekend"', 'zoals "Alles beken"']],
    woorden: '"Alles beken"',
    bericht: 'Er is geen voorbeeld "Alles beken".',
    hint: "Bedoelde u 'Alles bekend'?",
    herstel: 'Vervang door "Alles bekend"',
  },
  {
    code: 'N015',
    wijzigingen: [['b. de cliënt heeft een indicatie', 'b. heeft een indicatie']],
    woorden: 'heeft een indicatie',
    bericht: "Bij 'heeft een indicatie' ontbreekt het onderwerp: er staat niet over wie of wat het gaat.",
    hint: 'Zet ervoor: de cliënt.',
  },
  {
    code: 'N016',
    wijzigingen: [
      ['De hoogte van de cliënt is', 'Het inkomen van de cliënt is € 10.\n  De hoogte van de cliënt is'],
    ],
    woorden: 'Het inkomen van de cliënt is € 10',
    bericht: "'inkomen' is een gegeven; een regel kan alleen iets zeggen over een uitkomst.",
    hint: 'Declareer de naam onder uitkomsten in plaats van onder gegevens.',
  },
  {
    code: 'N016',
    wijzigingen: [
      ['De hoogte van de cliënt is', 'De cliënt heeft een indicatie.\n  De hoogte van de cliënt is'],
    ],
    woorden: 'De cliënt heeft een indicatie',
    bericht: "'heeft een indicatie' is een gegeven; een regel kan alleen iets zeggen over een uitkomst.",
    hint: 'Declareer de naam onder uitkomsten in plaats van onder gegevens.',
  },
  {
    code: 'N017',
    wijzigingen: [
      [
        'gegevens over de melding\n',
        'gegevens over de parameters\n  iets: ja/nee\n\ngegevens over de melding\n',
      ],
      ['  De hoogte', '  De cliënt voldoet aan de criteria indien de parameters iets.\n  De hoogte'],
    ],
    woorden: 'over de parameters',
    bericht: "'de parameters' krijgt in een zaak dezelfde sleutel (parameters) als een andere naam.",
    hint: 'Geef een van beide een andere naam.',
  },
  {
    code: 'N018',
    wijzigingen: [['b. 1 januari 2026.\n', 'b. 1 januari 2026.\n  gekozen: c, omdat "zo"\n']],
    woorden: 'c',
    bericht: "De lezing heeft geen alternatief 'c'; wel a en b.",
  },
  {
    code: 'N018',
    wijzigingen: [
      [
        '    De zorg van de melding is time-out.',
        '    De lezing peildatum van de leeftijd is c.\n    De zorg van de melding is time-out.',
      ],
    ],
    woorden: 'De lezing peildatum van de leeftijd is c.',
    bericht: "De lezing heeft geen alternatief 'c'; wel a en b.",
  },
  {
    code: 'N019',
    wijzigingen: [
      [
        '    De cliënt heeft een indicatie.',
        '    De cliënt heeft een indicatie of verblijft legaal in Nederland.',
      ],
    ],
    woorden: 'De cliënt heeft een indicatie of verblijft legaal in Nederland.',
    bericht: "Onder 'gegeven' staat wat in deze zaak vaststaat; deze zin laat dat open.",
    hint: "Noem elk gegeven dat vaststaat, met 'en' of in een eigen zin.",
  },
  {
    code: 'N019',
    wijzigingen: [
      ['    De ontvanger van de melding is de raad op', '    De zorg van de melding is time-out op'],
    ],
    woorden: 'De zorg van de melding is time-out',
    bericht: "Onder 'verwacht' staat een uitkomst met wat zij moet zijn; deze zin zegt dat niet.",
    hint: 'Noem een uitkomst met haar waarde, of schrijf: is onbekend, is niet van toepassing, is tegenstrijdig.',
  },
  {
    code: 'N020',
    wijzigingen: [
      [
        'Het college oordeelt dat de melding een woonvorm naar oordeel is, omdat "zo is het".',
        'De melding is een woonvorm naar oordeel.',
      ],
    ],
    woorden: 'De melding is een woonvorm naar oordeel',
    bericht: "'is een woonvorm naar oordeel' is een beoordeling; er staat niet bij wie oordeelt.",
    hint: 'Schrijf: Het college oordeelt dat …, omdat "…".',
  },
  {
    code: 'N020',
    wijzigingen: [
      ['De cliënt heeft een indicatie.', 'Het college oordeelt dat de cliënt een indicatie heeft.'],
    ],
    woorden: 'Het college oordeelt dat de cliënt een indicatie heeft',
    bericht: "'heeft een indicatie' is een gegeven; daarover wordt niet geoordeeld.",
    hint: 'Schrijf de zin zonder "oordeelt dat".',
  },
  {
    code: 'N021',
    wijzigingen: [['in ieder geval: begeleid wonen', 'in ieder geval: Begeleid wonen']],
    woorden: 'Begeleid wonen',
    bericht: "'Begeleid wonen' staat in de keuze 'zorg' als 'begeleid wonen'.",
    hint: "Schrijf overal 'begeleid wonen'.",
    herstel: "Vervang door 'begeleid wonen'",
  },
  {
    code: 'N022',
    wijzigingen: [
      [
        '    De cliënt heeft een indicatie.',
        '    De cliënt heeft op de datum van de melding aanspraak op time-out.',
      ],
    ],
    woorden: 'De cliënt heeft op de datum van de melding aanspraak op time-out.',
    bericht: 'In een voorbeeld staat bij een gegeven per datum de dag zelf, geen verwijzing naar een datum.',
    hint: 'Schrijf de dag voluit: op 1 maart 2026.',
  },
  {
    code: 'N023',
    wijzigingen: [['  De hoogte van de cliënt is het', '  De hoogte van de cliënt is alleen het']],
    woorden: 'alleen',
    bericht: "'alleen' hoort bij een uitkomst die ja of nee is, in een zin zonder niet of geen.",
    hint: "Laat 'alleen' weg.",
  },
  {
    code: 'N023',
    wijzigingen: [['  De hoogte van', '  De cliënt voldoet alleen aan de criteria.\n  De hoogte van']],
    woorden: 'alleen',
    bericht: "Achter 'alleen' hoort in deze zin 'indien', met wat vervuld moet zijn.",
  },
  {
    code: 'N023',
    wijzigingen: [
      [
        '  De hoogte van',
        '  De cliënt voldoet alleen niet aan de criteria indien de cliënt een indicatie heeft.\n  De hoogte van',
      ],
    ],
    woorden: 'alleen',
    bericht: "'alleen' hoort bij een uitkomst die ja of nee is, in een zin zonder niet of geen.",
    hint: "Laat 'alleen' weg.",
  },
  {
    code: 'N024',
    wijzigingen: [['melding is het college.', 'melding is het college of de raad.']],
    woorden: 'De ontvanger van de melding is het college of de raad',
    bericht: "'De ontvanger van de melding is het college of de raad' laat open welke uitkomst geldt.",
    hint: "Noem de uitkomsten met 'en' of 'elke', en bij een waarde 'is': met 'of', 'ten minste' of 'meer dan' staat er niets vast.",
  },
  {
    code: 'N024',
    wijzigingen: [['  De hoogte van de cliënt is het', '  De hoogte van de cliënt is ten minste het']],
    woorden: 'De hoogte van de cliënt is ten minste het inkomen van de cliënt verminderd met € 10',
    bericht: "'De hoogte van de cliënt … verminderd met € 10' laat open welke uitkomst geldt.",
    hint: "Noem de uitkomsten met 'en' of 'elke', en bij een waarde 'is': met 'of', 'ten minste' of 'meer dan' staat er niets vast.",
  },
  {
    code: 'N017',
    wijzigingen: [['  inkomen: bedrag\n', '  inkomen: bedrag\n  e-mail: tekst\n  e mail: tekst\n']],
    woorden: 'e mail',
    bericht: "'e mail' krijgt in een zaak dezelfde sleutel (client.eMail) als een andere naam.",
    hint: 'Geef een van beide een andere naam.',
  },
  {
    code: 'N020',
    wijzigingen: [
      [
        '    De cliënt heeft een indicatie.',
        '    De raad oordeelt dat de cliënt een indicatie heeft, omdat "zo is het".',
      ],
    ],
    woorden: 'De raad oordeelt dat de cliënt een indicatie heeft',
    bericht: "'heeft een indicatie' is een gegeven; daarover wordt niet geoordeeld.",
    hint: 'Schrijf de zin zonder "oordeelt dat".',
  },
  {
    code: 'N023',
    wijzigingen: [['  De hoogte van', '  De cliënt voldoet slechts aan de criteria.\n  De hoogte van']],
    woorden: 'slechts',
    bericht: "Achter 'slechts' hoort in deze zin 'indien', met wat vervuld moet zijn.",
  },
  {
    code: 'N025',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  Artikel 1, eerste lid, is van overeenkomstige toepassing op de cliënt.\n  De hoogte van de cliënt is',
      ],
    ],
    woorden: 'Artikel 1, eerste lid, is van overeenkomstige toepassing op de cliënt.',
    bericht: "Over de cliënt is niet gedeclareerd wat artikel 1, eerste lid gebruikt: 'ontvanger'.",
    hint: 'Declareer het over de cliënt met dezelfde naam en hetzelfde type, of schrijf de regel uit.',
  },
  {
    code: 'N070',
    wijzigingen: [['is 18 jaar of ouder;', 'is 18 jaar of ouder; of']],
    woorden: 'a. de leeftijd van de cliënt op de peildatum van de leeftijd is 18 jaar of ouder',
    bericht:
      "Achter dit onderdeel staat 'of'. De aanhef zegt iets anders: 'aan alle volgende voorwaarden is voldaan:'.",
    hint: "Moet aan alles voldaan zijn, schrijf dan '; en'. Is één genoeg: 'ten minste één van de volgende voorwaarden'.",
  },
  {
    code: 'N026',
    wijzigingen: [['verminderd met € 10.', 'verminderd met € 10 vermenigvuldigd met 3.']],
    woorden: 'vermenigvuldigd met',
    bericht:
      "Het is niet te zien of 'vermenigvuldigd met' bij alles ervóór hoort of alleen bij het laatste deel.",
    hint: "Hoort het bij alles ervóór, zet dan een komma: ', vermenigvuldigd met …'. Geef anders het deel een eigen uitkomst.",
  },
  {
    code: 'N026',
    wijzigingen: [
      [
        'is het inkomen van de cliënt verminderd met € 10.',
        'is het laagste van het inkomen van de cliënt en € 5 verminderd met € 1.',
      ],
    ],
    woorden: 'verminderd met',
    bericht: "Het is niet te zien of 'verminderd met' bij alles ervóór hoort of alleen bij het laatste deel.",
    hint: "Hoort het bij alles ervóór, zet dan een komma: ', verminderd met …'. Geef anders het deel een eigen uitkomst.",
  },
];
