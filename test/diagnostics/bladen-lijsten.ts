/** Bladen met één fout in een lijst of in een zin over haar elementen. */
import type { Foutblad } from './bladen.ts';

const GROND = `regeling "Proefverordening"
  kenmerk: proef

keuze reden: detentie, vakantie.

gegevens over de inwoner
  is ingezetene: ja/nee
  afwezigheden: lijst van afwezigheid

gegevens over een afwezigheid
  reden: keuze uit reden
  eerste dag: datum
  laatste dag: datum, facultatief

uitkomsten over de inwoner
  voldoet: ja/nee
  telling: getal
  reden: keuze uit reden
  begin: datum

artikel 1
  De inwoner voldoet indien aan alle volgende voorwaarden is voldaan:
    a. de inwoner is ingezetene;
    b. voor alle afwezigheden van de inwoner geldt dat de reden van die afwezigheid vakantie is.

artikel 2
  De telling van de inwoner is het aantal afwezigheden van de inwoner.

artikel 3
  De reden van de inwoner is de reden van de eerste afwezigheid van de inwoner, op volgorde van de eerste dag.

artikel 4
  Het begin van de inwoner is de hoogste laatste dag van de afwezigheden van de inwoner.

voorbeeld "Twee keer"
  gegeven
    De afwezigheden van de inwoner zijn:
      | reden    | eerste dag   |
      | vakantie | 1 maart 2026 |
  verwacht
    De telling van de inwoner is 1.
`;

function blad(van: string, naar: string): string {
  if (!GROND.includes(van)) throw new Error(`niet in het grondblad: ${van}`);
  return GROND.replace(van, () => naar);
}

const KLEIN = `${GROND.slice(0, GROND.indexOf('  reden: keuze uit reden\n  begin')).replace(', facultatief', '')}
artikel 1
  De inwoner voldoet indien aan alle volgende voorwaarden is voldaan:
    a. de inwoner is ingezetene;
    b. voor alle afwezigheden van de inwoner geldt dat de reden van die afwezigheid vakantie is;
    c. voor alle afwezigheden van de inwoner geldt dat de eerste dag van die afwezigheid vóór de laatste dag van die afwezigheid ligt.

artikel 2
  De telling van de inwoner is 1.
`;

const buiten = {
  bericht:
    'Over een afwezigheid gaat het alleen in een zin over de afwezigheden: hier is niet te zien welke bedoeld is.',
  hint: 'Schrijf: voor alle afwezigheden … geldt dat …, of: ten minste één van de afwezigheden … voldoet aan ….',
};

export const lijsten: readonly Foutblad[] = [
  {
    code: 'N030',
    tekst: KLEIN.replace('lijst van afwezigheid', 'lijst van afwezigheit'),
    woorden: 'afwezigheit',
    bericht: "Er is geen blok 'gegevens over een afwezigheit'.",
    hint: "Bedoelde u 'afwezigheid'?",
    herstel: "Vervang door 'afwezigheid'",
  },
  {
    code: 'N031',
    tekst: blad('lijst van afwezigheid', 'lijst van afwezigheid, facultatief'),
    woorden: 'afwezigheden',
    bericht:
      "'afwezigheden': Een lijst is niet facultatief: een lege lijst zegt al dat er geen elementen zijn.",
  },
  {
    code: 'N032',
    tekst: blad(
      'a. de inwoner is ingezetene;',
      'a. de inwoner is ingezetene en de reden van die afwezigheid is detentie;',
    ),
    woorden: 'reden van die afwezigheid',
    ...buiten,
  },
  {
    code: 'N033',
    tekst: blad(
      'het aantal afwezigheden van de inwoner.',
      'het aantal afwezigheden van de inwoner waarvoor geldt dat de inwoner voldoet aan artikel 1, onderdeel a.',
    ),
    woorden:
      'De telling van de inwoner is het aantal afwezigheden van de inwoner waarvoor geldt dat de inwoner voldoet aan artikel 1, onderdeel a.',
    bericht: "Achter 'waarvoor geldt dat' kan niet naar artikel 1, onderdeel a verwezen worden.",
    hint: 'Schrijf de voorwaarde uit, of maak er een eigen uitkomst van.',
  },
  {
    code: 'N034',
    tekst: blad(
      'geldt dat de reden van die afwezigheid vakantie is.',
      'geldt dat voor alle afwezigheden van de inwoner geldt dat de reden van die afwezigheid vakantie is.',
    ),
    woorden: 'afwezigheden van de inwoner',
    bericht:
      'In deze zin over een afwezigheid staat weer een zin over een afwezigheid: welke bedoeld is, is niet te zien.',
    hint: 'Maak van de binnenste zin een eigen uitkomst.',
  },
  {
    code: 'N035',
    tekst: blad('| reden    | eerste dag   |', '| redne    | eerste dag   |'),
    woorden: 'redne',
    bericht: "'redne' is geen gegeven over een afwezigheid.",
    hint: "Bedoelde u 'reden'?",
    herstel: "Vervang door 'reden'",
  },
  {
    code: 'N036',
    tekst: blad('| vakantie | 1 maart 2026 |', '| vakantie | 12           |'),
    woorden: '12',
    bericht: "'12' past niet bij 'eerste dag': dat is een datum.",
    hint: 'Schrijf de waarde zoals in een zin; laat de cel leeg als zij onbekend is.',
  },
  {
    code: 'T013',
    tekst: blad('de hoogste laatste dag van', 'de som van de laatste dag van'),
    woorden: 'som van de laatste dag van de afwezigheden van de inwoner',
    bericht: "'som' kan niet van 'laatste dag': dat is een datum.",
    hint: 'Een som is er van getallen, bedragen, percentages en aantallen; een hoogste of laagste ook van datums.',
  },
  {
    code: 'T014',
    tekst: blad('op volgorde van de eerste dag', 'op volgorde van de laatste dag'),
    woorden: 'op volgorde van de laatste dag',
    bericht: "Op 'laatste dag' is geen volgorde te maken.",
    hint: 'Neem een datum, getal, bedrag of aantal dat er altijd is (niet facultatief).',
  },
];
