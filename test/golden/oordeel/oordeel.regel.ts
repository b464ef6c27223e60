// Gegenereerd door regel uit oordeel.regel. Niet met de hand wijzigen.
// Beoordeling en lezing
/* eslint-disable */
import { eensgezind, isDatum, isJaNee, jaOfNee, maakEvaluator, maakRegeling, niet, oordeelVan, snelleControle, verstreken, waardeVanOordeel } from 'regel/runtime';
import type { Oordeel, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college";

export interface AanvraagGegevens {
  /** datum van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datum?: string;
  /** datum van besluit van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanBesluit?: string;
}

export interface ClientGegevens {
  /** geboortedatum van de cliënt · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly geboortedatum?: string;
  /** de cliënt kan zich redden · Kan de cliënt zich redden? */
  readonly kanZichRedden?: Oordeel<boolean>;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly aanvraag?: AanvraagGegevens;
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
  /** Een andere lezing dan de auteur koos. */
  readonly lezingen?: {
    readonly peildatumVanDeLeeftijd?: "a" | "b";
  };
}

const organen: readonly string[] = ["het college"];

/** Lezing peildatum van de leeftijd — nog niet gekozen: alle alternatieven tellen */
function lezing_peildatumVanDeLeeftijd(z: Zaak): string | null | undefined {
  return eensgezind(z.aanvraag?.datum, z.aanvraag?.datumVanBesluit);
}

/** artikel 1: De cliënt komt in aanmerking (oordeel.regel:31) */
function artikel1(z: Zaak): Waarheid {
  // de leeftijd van de cliënt op de peildatum van de leeftijd is ten minste 18 jaar
  const deel1 = verstreken(z.client?.geboortedatum, lezing_peildatumVanDeLeeftijd(z), ">=", 18, "jaar");
  if (deel1 === false) return false;
  // de cliënt zich niet kan redden
  const deel2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanZichRedden, organen)));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** de cliënt komt in aanmerking */
function kern_clientKomtInAanmerking(z: Zaak): Waarheid {
  return artikel1(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  aanvraag: {
    datum: isDatum,
    datumVanBesluit: isDatum,
  },
  client: {
    geboortedatum: isDatum,
    kanZichRedden: oordeelVan(isJaNee, organen),
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "oordeel",
  titel: "Beoordeling en lezing",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "oordeel/1", aanduiding: "artikel 1", regel: 30, bestand: "oordeel.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college"] },
  ],
  feiten: [
    { id: "aanvraag.datum", object: "aanvraag", sleutel: "datum", naam: "datum van de aanvraag", type: { soort: "datum" }, soort: "gegeven", regel: 8, bestand: "oordeel.regel", lidwoord: "de" },
    { id: "aanvraag.datumVanBesluit", object: "aanvraag", sleutel: "datumVanBesluit", naam: "datum van besluit van de aanvraag", type: { soort: "datum" }, soort: "gegeven", regel: 9, bestand: "oordeel.regel", lidwoord: "de" },
    { id: "client.geboortedatum", object: "client", sleutel: "geboortedatum", naam: "geboortedatum van de cliënt", type: { soort: "datum" }, soort: "gegeven", regel: 12, bestand: "oordeel.regel", lidwoord: "de" },
    { id: "client.kanZichRedden", object: "client", sleutel: "kanZichRedden", naam: "de cliënt kan zich redden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zich redden?", door: ["het college"], regel: 18, bestand: "oordeel.regel", ontkend: "de cliënt kan zich niet redden" },
  ],
  lezingen: [
    { id: "peildatumVanDeLeeftijd", naam: "peildatum van de leeftijd", bij: ["oordeel/1"], vraag: "Op welke dag moet de cliënt achttien zijn?", alternatieven: [{ soort: "waarde", letter: "a", tekst: "de datum van de aanvraag", waarde: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de datum van besluit van de aanvraag", waarde: { op: "feit", feit: "aanvraag.datumVanBesluit", type: { soort: "datum" } } }], regel: 23, bestand: "oordeel.regel" },
  ],
  controles: [],
  beslissingen: [
    { id: "client.komtInAanmerking", object: "client", sleutel: "komtInAanmerking", naam: "de cliënt komt in aanmerking", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "oordeel/1", bepaling: "oordeel/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "verstreken", cmp: ">=", begin: { op: "feit", feit: "client.geboortedatum", type: { soort: "datum" } }, opDag: { op: "lezing", lezing: "peildatumVanDeLeeftijd", type: { soort: "datum" } }, aantal: 18, eenheid: "jaar", tekst: "de leeftijd van de cliënt op de peildatum van de leeftijd is ten minste 18 jaar" }, { op: "niet", deel: { op: "feit", feit: "client.kanZichRedden" }, tekst: "de cliënt zich niet kan redden" }] }, tekst: "De cliënt komt in aanmerking", regel: 31, bestand: "oordeel.regel" }], buitenToepassing: [], regel: 16, bestand: "oordeel.regel", gebruikt: { feiten: ["client.geboortedatum", "client.kanZichRedden", "aanvraag.datum", "aanvraag.datumVanBesluit"], beslissingen: [], lezingen: ["peildatumVanDeLeeftijd"] }, ontkend: "de cliënt komt niet in aanmerking" },
  ],
};

/** de cliënt komt in aanmerking */
const clientKomtInAanmerking = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerking", kern_clientKomtInAanmerking, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.komtInAanmerking": clientKomtInAanmerking,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientKomtInAanmerking,
};
