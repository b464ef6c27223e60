// Gegenereerd door regel uit lijst.regel. Niet met de hand wijzigen.
// Lijst
/* eslint-disable */
import { alsTekst, bedrag, isBedrag, isDatum, isJaNee, kwantorOver, lijstVan, maakEvaluator, maakRegeling, niet, snelleControle, somOver } from 'regel/runtime';
import type { Elementenlijst, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface InwonerGegevens {
  /** betalingen van de inwoner */
  readonly betalingen?: Elementenlijst<BetalingGegevens>;
}

export interface BetalingGegevens {
  /** bedrag van een betaling · bedrag in euro als tekst: "67.29" */
  readonly bedrag?: string;
  /** dag van een betaling · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dag?: string;
  /** een betaling is te laat */
  readonly isTeLaat?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly inwoner?: InwonerGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */
interface ZaakMetElement extends Zaak {
  readonly betaling?: BetalingGegevens;
}

/** die betaling te laat is */
function waarvoor(z: ZaakMetElement): Waarheid {
  return z.betaling?.isTeLaat;
}

/** artikel 1: De inwoner betaalt trouw (lijst.regel:19) */
function artikel1(z: ZaakMetElement): Waarheid {
  return kwantorOver(z, "betaling", z.inwoner?.betalingen, "<=", 0, (z) => artikel1_element(z));
}

/** artikel 1: De inwoner betaalt trouw (lijst.regel:19) */
function artikel1_element(z: ZaakMetElement): Waarheid {
  return niet(niet(z.betaling?.isTeLaat));
}

/** de inwoner betaalt trouw */
function kern_inwonerBetaaltTrouw(z: ZaakMetElement): Waarheid {
  return artikel1(z);
}

/** te laat betaald van de inwoner */
function kern_inwonerTeLaatBetaald(z: ZaakMetElement): string | undefined {
  return alsTekst(somOver(z, "betaling", z.inwoner?.betalingen, (z) => bedrag(z.betaling?.bedrag), (z) => waarvoor(z)));
}

/** eerste betaling van de inwoner */
function kern_inwonerEersteBetaling(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  inwoner: {
    betalingen: lijstVan({ bedrag: isBedrag, dag: isDatum, isTeLaat: isJaNee }),
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "lijst",
  titel: "Lijst",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "lijst/1", aanduiding: "artikel 1", regel: 18, bestand: "lijst.regel" },
    { id: "lijst/2", aanduiding: "artikel 2", regel: 21, bestand: "lijst.regel" },
    { id: "lijst/3", aanduiding: "artikel 3", regel: 25, bestand: "lijst.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "inwoner.betalingen", object: "inwoner", sleutel: "betalingen", naam: "betalingen van de inwoner", type: { soort: "lijst", object: "betaling", naam: "een betaling" }, soort: "gegeven", regel: 6, bestand: "lijst.regel", lidwoord: "de" },
    { id: "betaling.bedrag", object: "betaling", sleutel: "bedrag", naam: "bedrag van een betaling", type: { soort: "bedrag" }, soort: "gegeven", regel: 9, bestand: "lijst.regel", lidwoord: "het" },
    { id: "betaling.dag", object: "betaling", sleutel: "dag", naam: "dag van een betaling", type: { soort: "datum" }, soort: "gegeven", regel: 10, bestand: "lijst.regel", lidwoord: "de" },
    { id: "betaling.isTeLaat", object: "betaling", sleutel: "isTeLaat", naam: "een betaling is te laat", type: { soort: "ja/nee" }, soort: "gegeven", regel: 11, bestand: "lijst.regel", ontkend: "een betaling is niet te laat" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "inwoner.betaaltTrouw", object: "inwoner", sleutel: "betaaltTrouw", naam: "de inwoner betaalt trouw", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "lijst/1", bepaling: "lijst/1", soort: "grond", voorwaarde: { op: "kwantor", cmp: "alle", aantal: 0, lijst: { feit: "inwoner.betalingen", element: "betaling" }, deel: { op: "niet", deel: { op: "feit", feit: "betaling.isTeLaat" }, tekst: "die betaling niet te laat is" }, tekst: "voor alle betalingen van de inwoner geldt dat die betaling niet te laat is" }, tekst: "De inwoner betaalt trouw", regel: 19, bestand: "lijst.regel" }], buitenToepassing: [], regel: 14, bestand: "lijst.regel", gebruikt: { feiten: ["inwoner.betalingen", "betaling.isTeLaat"], beslissingen: [], lezingen: [] }, ontkend: "de inwoner betaalt geen trouw" },
    { id: "inwoner.teLaatBetaald", object: "inwoner", sleutel: "teLaatBetaald", naam: "te laat betaald van de inwoner", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "lijst/2", bepaling: "lijst/2", soort: "waarde", waarde: { op: "somVan", lijst: { feit: "inwoner.betalingen", element: "betaling", waarvoor: { op: "feit", feit: "betaling.isTeLaat", tekst: "die betaling te laat is" } }, deel: { op: "feit", feit: "betaling.bedrag", type: { soort: "bedrag" } }, type: { soort: "bedrag" }, tekst: "de som van het bedrag van de betalingen van de inwoner waarvoor geldt dat die betaling te laat is" }, tekst: "Het te laat betaald van de inwoner is de som van het bedrag van de betalingen van de inwoner waarvoor geldt dat die betaling te laat is", regel: 22, bestand: "lijst.regel" }], buitenToepassing: [], regel: 15, bestand: "lijst.regel", gebruikt: { feiten: ["inwoner.betalingen", "betaling.isTeLaat", "betaling.bedrag"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "inwoner.eersteBetaling", object: "inwoner", sleutel: "eersteBetaling", naam: "eerste betaling van de inwoner", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "lijst/3", bepaling: "lijst/3", soort: "waarde", waarde: { op: "eersteVan", lijst: { feit: "inwoner.betalingen", element: "betaling" }, deel: { op: "feit", feit: "betaling.bedrag", type: { soort: "bedrag" } }, volgorde: { op: "feit", feit: "betaling.dag", type: { soort: "datum" } }, type: { soort: "bedrag" }, tekst: "het bedrag van de eerste betaling van de inwoner, op volgorde van de dag" }, tekst: "De eerste betaling van de inwoner is het bedrag van de eerste betaling van de inwoner, op volgorde van de dag", regel: 26, bestand: "lijst.regel" }], buitenToepassing: [], regel: 16, bestand: "lijst.regel", gebruikt: { feiten: ["inwoner.betalingen", "betaling.bedrag", "betaling.dag"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
  ],
};

/** de inwoner betaalt trouw */
const inwonerBetaaltTrouw = maakEvaluator<Zaak, boolean>(model, "inwoner.betaaltTrouw", kern_inwonerBetaaltTrouw, isGeldig);

/** te laat betaald van de inwoner */
const inwonerTeLaatBetaald = maakEvaluator<Zaak, string>(model, "inwoner.teLaatBetaald", kern_inwonerTeLaatBetaald, isGeldig);

/** eerste betaling van de inwoner */
const inwonerEersteBetaling = maakEvaluator<Zaak, string>(model, "inwoner.eersteBetaling", kern_inwonerEersteBetaling, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "inwoner.betaaltTrouw": inwonerBetaaltTrouw,
  "inwoner.teLaatBetaald": inwonerTeLaatBetaald,
  "inwoner.eersteBetaling": inwonerEersteBetaling,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  inwonerBetaaltTrouw,
  inwonerTeLaatBetaald,
  inwonerEersteBetaling,
};
