/** Syntaxis: wat er staat is geen zin van de taal. */
import type { Foutblad } from './bladen.ts';

export const syntaxis: readonly Foutblad[] = [
  {
    code: 'S001',
    wijzigingen: [['  over: de melding\n', '  over de melding\n']],
    woorden: 'melding',
    bericht: "Achter 'melding' ontbreekt een dubbele punt.",
  },
  {
    code: 'S001',
    wijzigingen: [['keuze zorg: begeleid', 'keuze zorg begeleid']],
    woorden: '.',
    bericht: "Hier staat '.'; verwacht werd een dubbele punt.",
  },
  {
    code: 'S001',
    wijzigingen: [['organen: het', 'organen het']],
    woorden: 'het',
    bericht: "Hier staat 'het'; verwacht werd een dubbele punt.",
  },
  {
    code: 'S001',
    wijzigingen: [['gegevens over de melding', 'gegevens van de melding']],
    woorden: 'van de melding',
    bericht: "Hier staat 'van de melding'; verwacht werd 'gegevens over …' of 'gegevens over …, ook: …'.",
  },
  {
    code: 'S001',
    wijzigingen: [['geldig: met ingang van 1', 'geldig: vanaf 1']],
    woorden: 'vanaf 1 januari 2026',
    bericht:
      "Hier staat 'vanaf 1 januari 2026'; verwacht werd 'met ingang van …' of 'met ingang van … tot en met …'.",
  },
  {
    code: 'S001',
    wijzigingen: [
      ['De ontvanger van de melding is het college.', 'De ontvanger van de melding is: het college.'],
    ],
    woorden: ':',
    bericht: "Hier staat ':'; verwacht werd een punt.",
  },
  {
    code: 'S001',
    wijzigingen: [
      ['beoordeling is een woonvorm naar oordeel\n', 'beoordeling\n'],
      ['; verder volgens is een woonvorm naar oordeel', ''],
      ['    Het college oordeelt dat de melding een woonvorm naar oordeel is, omdat "zo is het".\n', ''],
    ],
    woorden: 'beoordeling',
    bericht: "Achter 'beoordeling' ontbreekt een naam.",
  },
  {
    code: 'S001',
    wijzigingen: [
      [
        '  De hoogte van de cliënt is',
        '  Artikel 1, tweede lid, gaat voor op artikel 1, eerste lid.\n  De hoogte van de cliënt is',
      ],
    ],
    woorden: 'artikel 1, eerste lid',
    bericht: 'Achter \'artikel 1, eerste lid\' ontbreekt omdat "…" met de reden van de voorrang.',
  },
  {
    code: 'S002',
    wijzigingen: [['ontvanger van de melding is het college.', 'ontvanger van de melding is het college']],
    woorden: 'college',
    bericht: "De zin die begint met 'De ontvanger van de melding is' eindigt niet met een punt.",
    hint: 'Zet een punt achter de zin.',
    herstel: 'Zet een punt',
  },
  {
    code: 'S003',
    wijzigingen: [['artikel 1 "Melding"', 'artikel 1 "Melding']],
    woorden: '"Melding',
    bericht: 'De tekst die hier begint, wordt op deze regel niet gesloten.',
    hint: 'Sluit de tekst met een aanhalingsteken op dezelfde regel.',
  },
  {
    code: 'S003',
    wijzigingen: [['  vraag: "Is het een woonvorm?"', '  vraag: "Is het een woonvorm?']],
    woorden: '"Is het een woonvorm?',
    bericht: 'De tekst die hier begint, wordt op deze regel niet gesloten.',
    hint: 'Sluit de tekst met een aanhalingsteken op dezelfde regel.',
  },
  {
    code: 'S004',
    wijzigingen: [['b. 1 januari 2026.', 'b. 30 februari 2026.']],
    woorden: '30 februari 2026',
    bericht: '30 februari 2026 bestaat niet; die maand heeft 28 dagen.',
  },
  {
    code: 'S005',
    wijzigingen: [['artikel 2 "Criteria"', 'artikl 2 "Criteria"']],
    woorden: 'artikl',
    bericht: "Een blok begint in de eerste kolom met een kopwoord; 'artikl' is dat niet.",
    hint: "Bedoelde u 'artikel'?",
    herstel: 'Schrijf artikel',
  },
  {
    code: 'S005',
    wijzigingen: [['gegevens over de melding', 'gegevns over de melding']],
    woorden: 'gegevns',
    bericht: "Een blok begint in de eerste kolom met een kopwoord; 'gegevns' is dat niet.",
    hint: "Bedoelde u 'gegevens'?",
    herstel: 'Schrijf gegevens',
  },
  {
    code: 'S005',
    wijzigingen: [['regeling "Proef', 'x\nregeling "Proef']],
    woorden: 'x',
    bericht: "Een blok begint in de eerste kolom met een kopwoord; 'x' is dat niet.",
    hint: 'Begin met regeling, gegevens, uitkomsten, keuze, beoordeling, lezing, artikel, lid of voorbeeld.',
  },
  {
    code: 'S006',
    wijzigingen: [['verminderd met € 10', 'verminderd met (€ 10)']],
    woorden: '(',
    bericht: "'(' heeft in een zin geen betekenis.",
    hint: 'Haakjes kent de taal niet: maak er een eigen zin of opsomming van.',
  },
  {
    code: 'S006',
    wijzigingen: [['is 18 jaar of ouder', '>= 18 jaar']],
    woorden: '>=',
    bericht: "'>=' heeft in een zin geen betekenis.",
    hint: 'Schrijf het in woorden: is ten minste.',
    herstel: 'Schrijf is ten minste',
  },
  {
    code: 'S008',
    wijzigingen: [['voorbeeld "Iets minder"', 'voorbeeld']],
    woorden: 'voorbeeld',
    bericht: "Achter 'voorbeeld' hoort een tekst tussen aanhalingstekens.",
    hint: 'Schrijf: voorbeeld "…".',
  },
  {
    code: 'S008',
    wijzigingen: [['regeling "Proefverordening"', 'regeling']],
    woorden: 'regeling',
    bericht: "Achter 'regeling' hoort een tekst tussen aanhalingstekens.",
    hint: 'Schrijf: regeling "…".',
  },
  {
    code: 'S009',
    wijzigingen: [['€ 10.', '€ 10.50.']],
    woorden: '€ 10.50',
    bericht: '€ 10.50 is geen Nederlands bedrag; bedoelde u € 10,50?',
    herstel: 'Schrijf € 10,50',
  },
  {
    code: 'S010',
    wijzigingen: [
      [
        'artikel 1 "Melding"\n',
        'hoofdstuk 1 "Algemeen"\n  De ontvanger van de melding is het college.\n\nartikel 1 "Melding"\n',
      ],
    ],
    woorden: 'De ontvanger van de melding is het college.',
    bericht: "'De ontvanger van de melding is' kan niet in een hoofdstuk staan.",
    hint: 'Zet de zin onder een artikel of lid.',
  },
  {
    code: 'S010',
    wijzigingen: [
      [
        'voorbeeld "Iets minder"\n  zoals "Alles bekend"\n  gegeven\n',
        'voorbeeld "Iets minder"\n  zoals "Alles bekend"\n',
      ],
    ],
    woorden: 'De zorg van de melding is time-out.',
    bericht: "'De zorg van de melding is' kan niet in een voorbeeld vóór 'gegeven' of 'verwacht' staan.",
  },
  {
    code: 'S010',
    wijzigingen: [
      [
        '    De zorg van de melding is time-out.',
        '    De zorg van de melding is time-out indien de cliënt een indicatie heeft.',
      ],
    ],
    woorden: 'indien de cliënt een indicatie heeft',
    bericht: "'indien' kan niet in een zin onder 'gegeven' staan.",
  },
  {
    code: 'S010',
    wijzigingen: [['  verwacht\n    De ontvanger van de melding is onbekend.\n', '  verwacht\n']],
    woorden: 'Nog nodig: de zorg van de melding.',
    bericht: "'Nog nodig' kan niet in een voorbeeld zonder verwachting ervóór staan.",
  },
  {
    code: 'S011',
    wijzigingen: [['  vraag: "Is', '  vraga: "Is']],
    woorden: 'vraga',
    bericht:
      "Een beoordeling heeft geen veld 'vraga'; wel over, door, type, vraag, weegt mee, altijd beoordelen bij, avg en verwerking.",
    hint: "Bedoelde u 'vraag'?",
    herstel: "Vervang door 'vraag'",
  },
  {
    code: 'S012',
    wijzigingen: [['  vraag: "Is het een woonvorm?"\n', '']],
    woorden: 'is een woonvorm naar oordeel',
    bericht: "In deze beoordeling ontbreekt het veld 'vraag'.",
    hint: 'Voeg toe: vraag: "…?"',
  },
  {
    code: 'S012',
    wijzigingen: [['  vraag: "Op welke dag?"\n', '']],
    woorden: 'peildatum van de leeftijd',
    bericht: "In deze lezing ontbreekt het veld 'vraag'.",
    hint: 'Voeg toe: vraag: "…?"',
  },
  {
    code: 'S012',
    wijzigingen: [['  mogelijk:\n    a. de datum van de melding;\n    b. 1 januari 2026.\n', '']],
    woorden: 'peildatum van de leeftijd',
    bericht: "In deze lezing ontbreekt het veld 'mogelijk'.",
    hint: 'Voeg toe: mogelijk: met een onderdeel per lezing (a. …; b. …)',
  },
  {
    code: 'S013',
    wijzigingen: [['lid 1\n  De ontvanger', 'lid 1 De ontvanger']],
    woorden: 'De ontvanger van de melding is het college.',
    bericht:
      "Achter 'lid 1' staat 'De ontvanger van de melding is'; op deze regel hoort alleen een tekst tussen aanhalingstekens.",
    hint: 'Zet een opschrift tussen aanhalingstekens, en begin een zin op een nieuwe regel.',
  },
  {
    code: 'S014',
    wijzigingen: [
      [
        'c. de cliënt heeft op',
        'c. woord0 woord1 woord2 woord3 woord4 woord5 woord6 woord7 woord8 woord9 woord10 woord11 woord12 woord13 woord14 woord15 woord16 woord17 woord18 woord19 woord20 woord21 woord22 woord23 woord24 woord25 woord26 woord27 woord28 woord29 woord30 woord31 woord32 woord33 woord34 woord35 woord36 woord37 woord38 woord39 woord40 woord41 woord42 woord43 woord44 woord45 woord46 woord47 woord48 woord49 woord50 woord51 woord52 woord53 woord54 woord55 woord56 woord57 woord58 woord59 woord60 woord61 woord62 woord63 woord64 woord65 woord66 woord67 woord68 woord69 woord70 woord71 woord72 woord73 woord74 woord75 woord76 woord77 woord78 woord79 woord80 woord81 woord82 woord83 woord84 woord85 woord86 woord87 woord88 woord89 woord90 woord91 woord92 woord93 woord94 woord95 woord96 woord97 woord98 woord99 woord100 woord101 woord102 woord103 woord104 woord105 woord106 woord107 woord108 woord109 woord110 woord111 woord112 woord113 woord114 woord115 woord116 woord117 woord118 woord119 woord120 woord121 woord122 woord123 woord124 woord125 woord126 woord127 woord128 woord129 woord130 woord131 woord132 woord133 woord134 woord135 woord136 woord137 woord138 woord139 woord140 woord141 woord142 woord143 woord144 woord145 woord146 woord147 woord148 woord149 woord150 woord151 woord152 woord153 woord154 woord155 woord156 woord157 woord158 woord159 woord160 woord161 woord162 woord163 woord164 woord165 woord166 woord167 woord168 woord169 woord170 woord171 woord172 woord173 woord174 woord175 woord176 woord177 woord178 woord179 woord180 woord181 woord182 woord183 woord184 woord185 woord186 woord187 woord188 woord189 woord190 woord191 woord192 woord193 woord194 woord195 woord196 woord197 woord198 woord199 woord200 woord201 woord202 woord203 woord204 woord205 woord206 woord207 woord208 woord209 woord210 woord211 woord212 woord213 woord214 woord215 woord216 woord217 woord218 woord219 woord220 woord221 woord222 woord223 woord224 woord225 woord226 woord227 woord228 woord229 woord230 woord231 woord232 woord233 woord234 woord235 woord236 woord237 woord238 woord239 woord240 woord241 woord242 woord243 woord244 woord245 woord246 woord247 woord248 woord249 woord250 woord251 woord252 woord253 woord254 woord255 woord256 woord257 woord258 woord259 de cliënt heeft op',
      ],
    ],
    woorden:
      'woord0 woord1 woord2 woord3 woord4 woord5 woord6 woord7 woord8 woord9 woord10 woord11 woord12 woord13 woord14 woord15 woord16 woord17 woord18 woord19 woord20 woord21 woord22 woord23 woord24 woord25 woord26 woord27 woord28 woord29 woord30 woord31 woord32 woord33 woord34 woord35 woord36 woord37 woord38 woord39 woord40 woord41 woord42 woord43 woord44 woord45 woord46 woord47 woord48 woord49 woord50 woord51 woord52 woord53 woord54 woord55 woord56 woord57 woord58 woord59 woord60 woord61 woord62 woord63 woord64 woord65 woord66 woord67 woord68 woord69 woord70 woord71 woord72 woord73 woord74 woord75 woord76 woord77 woord78 woord79 woord80 woord81 woord82 woord83 woord84 woord85 woord86 woord87 woord88 woord89 woord90 woord91 woord92 woord93 woord94 woord95 woord96 woord97 woord98 woord99 woord100 woord101 woord102 woord103 woord104 woord105 woord106 woord107 woord108 woord109 woord110 woord111 woord112 woord113 woord114 woord115 woord116 woord117 woord118 woord119 woord120 woord121 woord122 woord123 woord124 woord125 woord126 woord127 woord128 woord129 woord130 woord131 woord132 woord133 woord134 woord135 woord136 woord137 woord138 woord139 woord140 woord141 woord142 woord143 woord144 woord145 woord146 woord147 woord148 woord149 woord150 woord151 woord152 woord153 woord154 woord155 woord156 woord157 woord158 woord159 woord160 woord161 woord162 woord163 woord164 woord165 woord166 woord167 woord168 woord169 woord170 woord171 woord172 woord173 woord174 woord175 woord176 woord177 woord178 woord179 woord180 woord181 woord182 woord183 woord184 woord185 woord186 woord187 woord188 woord189 woord190 woord191 woord192 woord193 woord194 woord195 woord196 woord197 woord198 woord199 woord200 woord201 woord202 woord203 woord204 woord205 woord206 woord207 woord208 woord209 woord210 woord211 woord212 woord213 woord214 woord215 woord216 woord217 woord218 woord219 woord220 woord221 woord222 woord223 woord224 woord225 woord226 woord227 woord228 woord229 woord230 woord231 woord232 woord233 woord234 woord235 woord236 woord237 woord238 woord239 woord240 woord241 woord242 woord243 woord244 woord245 woord246 woord247 woord248 woord249 woord250',
    bericht: 'Hier staan meer dan 250 woorden achter elkaar.',
    hint: 'Maak er meer zinnen van, of een opsomming; of zet de punt die ontbreekt.',
  },
  {
    code: 'S015',
    wijzigingen: [
      [
        'artikel 3 "Hoogte"',
        'artikel 3 "Hoogte"\n  De cliënt voldoet aan de criteria indien aan alle volgende voorwaarden is voldaan:\n    a. aan alle volgende voorwaarden is voldaan:\n      a. aan alle volgende voorwaarden is voldaan:\n        a. aan alle volgende voorwaarden is voldaan:\n          a. aan alle volgende voorwaarden is voldaan:\n            a. aan alle volgende voorwaarden is voldaan:\n              a. aan alle volgende voorwaarden is voldaan:\n                a. aan alle volgende voorwaarden is voldaan:\n                  a. aan alle volgende voorwaarden is voldaan:\n                    a. aan alle volgende voorwaarden is voldaan:\n                      a. aan alle volgende voorwaarden is voldaan:\n                        a. aan alle volgende voorwaarden is voldaan:\n                          a. aan alle volgende voorwaarden is voldaan:\n                            a. aan alle volgende voorwaarden is voldaan:\n                              a. aan alle volgende voorwaarden is voldaan:\n                                a. aan alle volgende voorwaarden is voldaan:\n                                  a. aan alle volgende voorwaarden is voldaan:\n                                    a. aan alle volgende voorwaarden is voldaan:\n                                      a. aan alle volgende voorwaarden is voldaan:\n                                        a. aan alle volgende voorwaarden is voldaan:\n                                          a. aan alle volgende voorwaarden is voldaan:\n                                            a. aan alle volgende voorwaarden is voldaan:\n                                              a. de cliënt heeft een indicatie\n.',
      ],
    ],
    woorden: 'a.',
    bericht: 'Deze opsomming is dieper genest dan 20 niveaus.',
    hint: 'Zet onderdelen van dezelfde opsomming in dezelfde kolom.',
  },
  {
    code: 'S001',
    wijzigingen: [['artikel 3 "Hoogte"', 'artikel "Hoogte"']],
    woorden: 'artikel',
    bericht: "Achter 'artikel' ontbreekt een nummer (artikel 2).",
  },
  {
    code: 'S001',
    wijzigingen: [['18 jaar of ouder;', '18 jaar of ouder.']],
    woorden: 'b.',
    bericht:
      "Hier staat 'b.'; verwacht werd een zin (het onderdeel ervóór eindigt op een punt, niet op ';').",
  },
  {
    code: 'S001',
    wijzigingen: [['    b. de cliënt', '      b. de cliënt']],
    woorden: 'b.',
    bericht: "Hier staat 'b.'; verwacht werd een onderdeel in dezelfde kolom als het onderdeel ervóór.",
  },
  {
    code: 'S001',
    wijzigingen: [['Nog nodig:', 'Nog nodg:']],
    woorden: ':',
    bericht: "Hier staat ':'; verwacht werd 'nog nodig' vóór de dubbele punt.",
  },
  {
    code: 'S006',
    wijzigingen: [['"Is het een woonvorm?"', '‘Is het een woonvorm?’']],
    woorden: '‘Is het een woonvorm?’',
    bericht: 'Een tekst staat tussen dubbele aanhalingstekens.',
    hint: 'Schrijf: "Is het een woonvorm?".',
    herstel: 'Schrijf "Is het een woonvorm?"',
  },
  {
    code: 'S009',
    wijzigingen: [['€ 10.', '€ 1,000.50.']],
    woorden: '€ 1,000.50',
    bericht: '€ 1,000.50 is geen Nederlands bedrag; bedoelde u € 1.000,50?',
    herstel: 'Schrijf € 1.000,50',
  },
  {
    code: 'S009',
    wijzigingen: [['€ 10.', '€ 90,000.']],
    woorden: '€ 90,000',
    bericht: '€ 90,000 is geen Nederlands bedrag; bedoelde u € 90.000?',
    hint: 'Is het € 90, schrijf het dan zo.',
    herstel: 'Schrijf € 90.000',
  },
  {
    code: 'S011',
    wijzigingen: [['"Alles bekend"\n  gegeven\n', '"Alles bekend"\n  gegevens\n']],
    woorden: 'gegevens',
    bericht: "Een voorbeeld heeft geen veld 'gegevens'; wel zoals, gegeven en verwacht.",
    hint: "Bedoelde u 'gegeven'?",
    herstel: 'Schrijf gegeven',
  },
  {
    code: 'S006',
    wijzigingen: [
      ['op de peildatum van de leeftijd is 18 jaar of ouder;', 'op de peildatum van de leeftijd >= 18 jaar;'],
    ],
    woorden: '>=',
    bericht: "'>=' heeft in een zin geen betekenis.",
    hint: 'Schrijf het in woorden: is ten minste.',
    herstel: 'Schrijf is ten minste',
  },
  {
    code: 'S006',
    wijzigingen: [
      ['is het inkomen van de cliënt verminderd', 'is het inkomen van de cli\u200bënt verminderd'],
    ],
    woorden: '\u200b',
    bericht: 'Hier staat een onzichtbaar teken (U+200B).',
    hint: 'Haal het weg.',
    herstel: 'Haal het weg',
  },
  {
    code: 'S010',
    wijzigingen: [['\nlid 2\n', '\nlid 2\n  Nog nodig: de zorg van de melding.\n']],
    woorden: 'Nog nodig: de zorg van de melding.',
    bericht: "'Nog nodig' kan niet in een lid staan.",
  },
  {
    code: 'S011',
    wijzigingen: [['  bij: artikel 2\n', '  by: artikel 2\n']],
    woorden: 'by',
    bericht: "Een lezing heeft geen veld 'by'; wel bij, vraag, mogelijk en gekozen.",
  },
  {
    code: 'S013',
    wijzigingen: [['voorbeeld "Iets minder"\n', 'voorbeeld "Iets minder" zoals hierboven\n']],
    woorden: 'zoals hierboven',
    bericht:
      "Achter 'voorbeeld' staat 'zoals hierboven'; op deze regel hoort alleen een tekst tussen aanhalingstekens.",
    hint: 'Zet een opschrift tussen aanhalingstekens, en begin een zin op een nieuwe regel.',
  },
  {
    code: 'S016',
    wijzigingen: [['artikel 3 "Hoogte"', '  artikel 3 "Hoogte"']],
    woorden: 'artikel 3 "Hoogte"',
    bericht: "'artikel 3' lijkt een kop, maar staat niet in de eerste kolom.",
    hint: 'Haal de spaties ervóór weg.',
  },
  {
    code: 'S017',
    wijzigingen: [
      ['In afwijking van het eerste lid is', 'In afwijking van artikel 1, # zie daar\n  eerste lid, is'],
    ],
    woorden: '# zie daar',
    bericht:
      "Deze opmerking staat tussen 'artikel 1' en 'eerste lid'; zo is niet te zien of dat één verwijzing is.",
    hint: 'Zet de opmerking op een eigen regel boven de zin.',
  },
  {
    code: 'S026',
    wijzigingen: [
      ['verminderd met € 10.\n', 'verminderd met € 10.\n  onderdelen d tot en met a: procedure: "Zo."\n'],
    ],
    woorden: 'onderdelen d tot en met a',
    bericht: "'onderdelen d tot en met a' is geen rij die oploopt.",
    hint: 'Noem elk onderdeel: onderdelen a, b en c.',
  },
  {
    code: 'S025',
    wijzigingen: [['€ 10.', '€ 10 indien de datum van de melding ligt na -2 weken na 1 maart 2026.']],
    woorden: '-2 weken',
    bericht: "'-2 weken' is een duur onder nul.",
    hint: "Schrijf 'vóór' of 'verminderd met' om terug te rekenen.",
  },
];
