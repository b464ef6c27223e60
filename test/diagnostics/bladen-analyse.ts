/** Analyse: zinnen die samen niet kloppen. */
import type { Foutblad } from './bladen.ts';

export const analyse: readonly Foutblad[] = [
  {
    code: 'A001',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  De cliënt voldoet aan de criteria indien de hoogte van de cliënt ten minste € 1 is.\n  De hoogte van de cliënt is',
      ],
      ['verminderd met € 10.', 'verminderd met € 10, tenzij de cliënt voldoet aan de criteria.'],
    ],
    woorden:
      'De cliënt voldoet aan de criteria indien aan alle volgende voorwaarden is voldaan: a. de leeftijd van de cliënt op de peildatum van de leeftijd is 18 jaar of ouder; b. de cliënt heeft een indicatie of verblijft legaal in Nederland; c. de cliënt heeft op de datum van de melding aanspraak op time-out.',
    bericht:
      'Deze beslissing hangt van zichzelf af: de cliënt voldoet aan de criteria → hoogte van de cliënt → de cliënt voldoet aan de criteria.',
  },
  {
    code: 'A001',
    wijzigingen: [['b. de cliënt heeft een indicatie', 'b. de cliënt voldoet aan onderdeel b']],
    woorden: 'onderdeel b',
    bericht: 'Deze beslissing hangt van zichzelf af: artikel 2, onderdeel b → artikel 2, onderdeel b.',
  },
  {
    code: 'A002',
    wijzigingen: [['In afwijking van het eerste lid is', 'In afwijking van artikel 3 is']],
    woorden: 'artikel 3',
    bericht: "Artikel 3 bevat geen regel over 'ontvanger van de melding' om van af te wijken.",
  },
  {
    code: 'A003',
    wijzigingen: [
      [
        'De ontvanger van de melding is het college.',
        'In afwijking van het tweede lid is de ontvanger van de melding het college.',
      ],
    ],
    woorden: 'In afwijking van het tweede lid is de ontvanger van de melding het college.',
    bericht:
      'Deze bepalingen wijken van elkaar af: artikel 1, eerste lid → artikel 1, tweede lid → artikel 1, eerste lid.',
  },
  {
    code: 'A004',
    wijzigingen: [
      [
        '  In afwijking van het eerste lid is de ontvanger van de melding de raad,\n  indien de zorg van de melding een woonvorm is.',
        '  De ontvanger van de melding is de raad.',
      ],
      ['c. de cliënt heeft op', 'c. de zorg van de melding is een woonvorm;\n    d. de cliënt heeft op'],
    ],
    woorden: 'De ontvanger van de melding is de raad.',
    bericht:
      "Artikel 1, eerste lid en artikel 1, tweede lid geven 'ontvanger van de melding' altijd een verschillende waarde.",
    hint: "Laat de ene regel 'in afwijking van' de andere gelden, of geef hem een voorwaarde.",
  },
  {
    code: 'A005',
    wijzigingen: [
      [
        'b. de cliënt heeft een indicatie of verblijft legaal in Nederland',
        'b. de cliënt heeft een indicatie;\n    d. de cliënt verblijft legaal in Nederland;\n    e. de cliënt heeft geen indicatie',
      ],
    ],
    woorden:
      'De cliënt voldoet aan de criteria indien aan alle volgende voorwaarden is voldaan: a. de leeftijd van de cliënt op de peildatum van de leeftijd is 18 jaar of ouder; b. de cliënt heeft een indicatie; d. de cliënt verblijft legaal in Nederland; e. de cliënt heeft geen indicatie; c. de cliënt heeft op de datum van de melding aanspraak op time-out.',
    bericht: 'Deze regel kan nooit gelden: dezelfde voorwaarde staat er met en zonder niet.',
  },
  {
    code: 'A005',
    wijzigingen: [
      [
        'is het inkomen van de cliënt verminderd met € 10.',
        'is het inkomen van de cliënt verminderd met € 10 indien de cliënt een indicatie heeft, tenzij de cliënt een indicatie heeft.',
      ],
    ],
    woorden:
      'De hoogte van de cliënt is het inkomen van de cliënt verminderd met € 10 indien de cliënt een indicatie heeft, tenzij de cliënt een indicatie heeft.',
    bericht: 'Deze regel kan nooit gelden: de voorwaarde en de uitzondering (tenzij) zijn gelijk.',
  },
  {
    code: 'A007',
    wijzigingen: [['  hoogte: bedrag\n', '  hoogte: bedrag\n  krijgt een brief: ja/nee\n']],
    woorden: 'krijgt een brief',
    bericht: "Geen enkele regel gaat over 'de cliënt krijgt een brief'.",
    hint: 'Schrijf een zin die haar vaststelt, of haal haar weg.',
  },
  {
    code: 'A008',
    wijzigingen: [
      ['  hoogte: bedrag\n', '  hoogte: bedrag\n  krijgt een brief: ja/nee\n'],
      [
        '  De hoogte',
        '  De cliënt krijgt alleen een brief indien de cliënt een indicatie heeft.\n  De hoogte',
      ],
    ],
    woorden: 'krijgt een brief',
    bericht:
      "'de cliënt krijgt een brief' heeft vereisten of weigeringsgronden, maar geen grond: zij is nooit ja.",
    hint: 'Voeg de regel toe die de uitkomst ja maakt.',
  },
  {
    code: 'A009',
    wijzigingen: [
      [
        'b. de cliënt heeft een indicatie of verblijft legaal in Nederland',
        'b. de cliënt heeft een indicatie, tenzij de cliënt legaal in Nederland verblijft',
      ],
    ],
    woorden: 'tenzij de cliënt legaal in Nederland verblijft',
    bericht: "'tenzij' in een onderdeel is voor meer dan één uitleg vatbaar.",
    hint: 'Maak van het onderdeel een opsomming (aan ten minste één van de volgende …), of zet de uitzondering links van de letters.',
  },
  {
    code: 'A010',
    wijzigingen: [['  inkomen: bedrag\n', '  inkomen: bedrag\n  vermogen: bedrag\n']],
    woorden: 'vermogen',
    bericht: "'vermogen van de cliënt' komt in geen enkele regel voor.",
    hint: 'Gebruik de naam in een zin, of haal haar weg.',
  },
  {
    code: 'A011',
    wijzigingen: [['b. de cliënt heeft een indicatie', 'b. de cliënt voldoet aan artikel 3']],
    woorden: 'artikel 3',
    bericht: 'Naar de voorwaarde van artikel 3 is niet te vragen: de regel heeft geen voorwaarde.',
  },
  {
    code: 'A012',
    wijzigingen: [['voorbeeld "Alles bekend"\n', 'voorbeeld "Alles bekend"\n  zoals "Iets minder"\n']],
    woorden: '"Iets minder"',
    bericht: 'Deze voorbeelden bouwen op elkaar: Alles bekend en Iets minder.',
  },
  {
    code: 'A013',
    wijzigingen: [
      [
        '  De hoogte',
        '  De cliënt voldoet niet aan de criteria indien de cliënt een indicatie heeft.\n\nartikel 4 "Extra"\n  In afwijking van artikel 3: de cliënt voldoet alleen aan de criteria indien de cliënt legaal in Nederland verblijft.\n  De hoogte',
      ],
    ],
    woorden: 'artikel 3',
    bericht:
      "Over 'de cliënt voldoet aan de criteria' staat in artikel 3 alleen een weigeringsgrond; een vereiste ('alleen indien') neemt die niet weg.",
    hint: "Moet de weigering dan wijken, schrijf dan wanneer de uitkomst wel ja is: 'indien' zonder 'alleen'.",
  },
  {
    code: 'A011',
    wijzigingen: [['b. de cliënt heeft een indicatie', 'b. de cliënt voldoet aan artikel 1']],
    woorden: 'artikel 1',
    bericht: 'Naar de voorwaarde van artikel 1 is niet te vragen: er staat geen regel in.',
  },
  {
    code: 'A011',
    wijzigingen: [['de zorg van de melding een woonvorm is', 'artikel 3 van toepassing is']],
    woorden: 'artikel 3',
    bericht: 'Naar de voorwaarde van artikel 3 is niet te vragen: de regel geldt altijd.',
  },
  {
    code: 'A006',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  Artikel 1, tweede lid, gaat voor op artikel 1, eerste lid, omdat "zo".\n  De hoogte van de cliënt is',
      ],
      [
        'In afwijking van het eerste lid is de ontvanger van de melding de raad,',
        'Onverminderd het eerste lid, de ontvanger van de melding is de raad',
      ],
    ],
    woorden: 'het eerste lid',
    bericht: 'Deze zin laat het eerste lid onverminderd gelden, maar gaat er ook op voor.',
  },
  {
    code: 'A007',
    wijzigingen: [['  hoogte: bedrag\n', '  hoogte: bedrag\n  toeslag: bedrag\n']],
    woorden: 'toeslag',
    bericht: "Geen enkele regel gaat over 'toeslag van de cliënt'.",
    hint: 'Schrijf een zin die haar vaststelt, of haal haar weg.',
  },
  {
    code: 'A010',
    wijzigingen: [
      [
        'lezing peildatum',
        'beoordeling kan zelfstandig wonen\n  over: de cliënt\n  vraag: "Kan de cliënt zelfstandig wonen?"\n\nlezing peildatum',
      ],
    ],
    woorden: 'kan zelfstandig wonen',
    bericht: "'de cliënt kan zelfstandig wonen' komt in geen enkele regel voor.",
    hint: 'Gebruik de naam in een zin, of haal haar weg.',
  },
  {
    code: 'A014',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  Artikel 4 is van overeenkomstige toepassing op de melding.\n  De hoogte van de cliënt is',
      ],
      [
        'voorbeeld "Alles bekend"',
        'artikel 4\n  procedure: "Het college vraagt ernaar."\n\nvoorbeeld "Alles bekend"',
      ],
    ],
    woorden: 'Artikel 4',
    bericht: 'Artikel 4 is niet vanzelf van overeenkomstige toepassing te maken: er staat geen regel in.',
    hint: 'Schrijf de regels voor het andere object uit.',
  },
  {
    code: 'A014',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  Artikel 4 is van overeenkomstige toepassing op de melding.\n  De hoogte van de cliënt is',
      ],
      [
        'voorbeeld "Alles bekend"',
        'artikel 4\n  Artikel 2 blijft buiten toepassing indien de cliënt een indicatie heeft.\n\nvoorbeeld "Alles bekend"',
      ],
    ],
    woorden: 'Artikel 4',
    bericht:
      'Artikel 4 is niet vanzelf van overeenkomstige toepassing te maken: wat erover voorgaat of buiten toepassing blijft, gaat niet vanzelf mee.',
    hint: 'Schrijf de regels voor het andere object uit.',
  },
  {
    code: 'A015',
    wijzigingen: [['verminderd met € 10.', 'verminderd met 8%.']],
    woorden: 'De hoogte van de cliënt is het inkomen van de cliënt verminderd met 8%.',
    bericht:
      "In 'hoogte van de cliënt' kan een deel van een cent ontstaan, en er staat niet wat daarmee gebeurt.",
    hint: "Zegt de tekst hoe, schrijf dan 'afgerond op centen' (of naar boven, naar beneden). Zwijgt hij, schrijf dan 'onafgerond' of leg de keuze vast in een lezing.",
  },
];
