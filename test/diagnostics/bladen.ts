/** Voor elke code een blad met die ene fout: wat onderstreept wordt, wat er gezegd wordt, en hoe het hersteld wordt. */
import type { Bestandsinhoud } from '../../compiler/index.ts';

export interface Foutblad {
  readonly code: string;
  /** Wat er in het grondblad verandert; of een heel eigen blad. */
  readonly wijzigingen?: readonly (readonly [van: string, naar: string])[];
  readonly tekst?: string;
  /** Andere bestanden naast `proef.regel`. */
  readonly bestanden?: Readonly<Record<string, Bestandsinhoud>>;
  readonly paden?: readonly string[];
  /** De onderstreepte woorden. */
  readonly woorden: string;
  readonly bericht: string;
  readonly hint?: string;
  /** De titel van het eerste herstel; daarna is er geen probleem meer. */
  readonly herstel?: string;
}

/** Een blad waarin alles gebruikt wordt; `van` wordt `naar`, en dat is de enige fout. */
export function grondblad(...wijzigingen: readonly (readonly [van: string, naar: string])[]): string {
  return wijzigingen.reduce((tekst, [van, naar]) => {
    if (!tekst.includes(van)) throw new Error(`niet in het grondblad: ${van}`);
    return tekst.replace(van, () => naar);
  }, GROND);
}

const GROND = `regeling "Proefverordening"
  kenmerk: proef
  geldig: met ingang van 1 januari 2026

organen: het college, de raad.

keuze zorg: begeleid wonen, time-out.

keuze woonvorm, in ieder geval: begeleid wonen; verder volgens is een woonvorm naar oordeel.

gegevens over de cliënt, ook: de inwoner
  geboortedatum: datum
  leeftijd: duur sinds geboortedatum
  heeft een indicatie: ja/nee
  verblijft legaal in Nederland: ja/nee
  heeft aanspraak op: keuzes uit zorg, per datum
  inkomen: bedrag

gegevens over de melding
  datum: datum
  zorg: keuze uit zorg

uitkomsten over de cliënt
  voldoet aan de criteria: ja/nee
  hoogte: bedrag

uitkomsten over de melding
  ontvanger: keuze uit organen

beoordeling is een woonvorm naar oordeel
  over: de melding
  door: het college
  vraag: "Is het een woonvorm?"

lezing peildatum van de leeftijd
  bij: artikel 2
  vraag: "Op welke dag?"
  mogelijk:
    a. de datum van de melding;
    b. 1 januari 2026.

artikel 1 "Melding"

lid 1
  De ontvanger van de melding is het college.

lid 2
  In afwijking van het eerste lid is de ontvanger van de melding de raad,
  indien de zorg van de melding een woonvorm is.

artikel 2 "Criteria"
  De cliënt voldoet aan de criteria
  indien aan alle volgende voorwaarden is voldaan:
    a. de leeftijd van de cliënt op de peildatum van de leeftijd is 18 jaar of ouder;
    b. de cliënt heeft een indicatie of verblijft legaal in Nederland;
    c. de cliënt heeft op de datum van de melding aanspraak op time-out.

artikel 3 "Hoogte"
  De hoogte van de cliënt is het inkomen van de cliënt verminderd met € 10.

voorbeeld "Alles bekend"
  gegeven
    De datum van de melding is 1 maart 2026.
    De cliënt heeft een indicatie.
    Het college oordeelt dat de melding een woonvorm naar oordeel is, omdat "zo is het".
  verwacht
    De ontvanger van de melding is onbekend.
    Nog nodig: de zorg van de melding.

voorbeeld "Iets minder"
  zoals "Alles bekend"
  gegeven
    De zorg van de melding is time-out.
  verwacht
    De ontvanger van de melding is de raad op grond van artikel 1, tweede lid.
`;
