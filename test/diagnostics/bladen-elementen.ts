/** Bladen met één fout in een zin over een element van een lijst, of in een gezegde van elementen. */
import type { Foutblad } from './bladen.ts';

const GROND = `regeling "Proefverordening"
  kenmerk: proef

organen: het college.

gegevens over de inwoner
  declaraties: lijst van declaratie

gegevens over een declaratie
  bedrag: bedrag
  is te laat: ja/nee

uitkomsten over een declaratie
  vergoeding: bedrag

uitkomsten over de inwoner
  is tijdig: ja/nee
  totaal: bedrag

artikel 1
  De vergoeding van een declaratie is het laagste van het bedrag van die declaratie en € 50.

artikel 2
  De inwoner is tijdig indien geen van de declaraties van de inwoner te laat is.

artikel 3
  Het totaal van de inwoner is de som van de vergoeding van de declaraties van de inwoner.

voorbeeld "Eén declaratie"
  gegeven
    De declaraties van de inwoner zijn:
      | bedrag | is te laat |
      |   € 80 | nee        |
  verwacht
    De vergoeding van declaratie 1 van de inwoner is € 50.
    Het totaal van de inwoner is € 50.
`;

function blad(van: string, naar: string): string {
  if (!GROND.includes(van)) throw new Error(`niet in het grondblad: ${van}`);
  return GROND.replace(van, () => naar);
}

export const elementen: readonly Foutblad[] = [
  {
    code: 'N081',
    tekst: blad(
      'geen van de declaraties van de inwoner te laat is.',
      'alle declaraties van de inwoner vallen te laat.',
    ),
    woorden: 'vallen te laat',
    bericht: "'vallen te laat' is niet over een declaratie gedeclareerd, ook niet in het enkelvoud.",
    hint: 'Schrijf: voor alle declaraties … geldt dat die declaratie ….',
  },
  {
    code: 'N082',
    tekst: blad(
      'de som van de vergoeding van de declaraties van de inwoner.',
      'de som van het bedrag verminderd met € 5 over de declaraties van de inwoner.',
    ),
    woorden: 'bedrag verminderd met € 5',
    bericht: "'het bedrag verminderd met € 5' is geen gegeven of uitkomst van een declaratie.",
    hint: "Declareer onder 'uitkomsten over een declaratie' wat er per element uitkomt, en neem dat hier.",
  },
  {
    code: 'N083',
    tekst: blad(
      'De vergoeding van declaratie 1 van de inwoner',
      'De vergoeding van declaratie 2 van de inwoner',
    ),
    woorden: 'De vergoeding van declaratie 2 van de inwoner is € 50.',
    bericht: 'In dit voorbeeld is er geen declaratie 2: de lijst heeft 1 element.',
    hint: 'Schrijf het nummer van de rij in de tabel erachter: de vergoeding van declaratie 2 van de inwoner is ….',
  },
  {
    code: 'N084',
    tekst: blad(
      'geen van de declaraties van de inwoner te laat is.',
      'alle declaraties van de inwoner zijn niet te laat.',
    ),
    woorden: 'zijn niet te laat',
    bericht:
      "Met 'alle' en 'zijn niet te laat' is niet te zien of het voor geen enkele declaratie geldt, of niet voor allemaal.",
    hint: 'Schrijf: geen van de declaraties … als het voor geen enkele geldt; of: ten minste één van de declaraties … niet ….',
  },
];
