// Gegenereerd door regel uit element.regel. Niet met de hand wijzigen.
// Element
/* eslint-disable */
import { alsTekst, bedrag, eenVan, isBedrag, laagsteDecimaal, lijstVan, maakElementevaluator, maakEvaluator, maakRegeling, snelleControle, somOver, vergelijkLabel } from 'regel/runtime';
import type { Elementenlijst, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** soort */
export type Soort =
  | "zorg"
  | "reis";

export interface InwonerGegevens {
  /** declaraties van de inwoner */
  readonly declaraties?: Elementenlijst<DeclaratieGegevens>;
}

export interface DeclaratieGegevens {
  /** soort van een declaratie */
  readonly soort?: Soort;
  /** bedrag van een declaratie · bedrag in euro als tekst: "67.29" */
  readonly bedrag?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly inwoner?: InwonerGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */
interface ZaakMetElement extends Zaak {
  readonly declaratie?: DeclaratieGegevens;
}

const soort: readonly string[] = ["zorg", "reis"];

/** die declaratie meetelt */
function waarvoor(z: ZaakMetElement): Waarheid {
  return kern_declaratieTeltMee(z);
}

/** artikel 1: Een declaratie telt mee (element.regel:22) */
function artikel1(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.declaratie?.soort, "zorg");
}

/** een declaratie telt mee */
function kern_declaratieTeltMee(z: ZaakMetElement): Waarheid {
  return artikel1(z);
}

/** vergoeding van een declaratie */
function kern_declaratieVergoeding(z: ZaakMetElement): string | undefined {
  return laagsteDecimaal(z.declaratie?.bedrag, "50");
}

/** totale vergoeding van de inwoner */
function kern_inwonerTotaleVergoeding(z: ZaakMetElement): string | undefined {
  return alsTekst(somOver(z, "declaratie", z.inwoner?.declaraties, (z) => bedrag(kern_declaratieVergoeding(z)), (z) => waarvoor(z)));
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  inwoner: {
    declaraties: lijstVan({ soort: eenVan(soort), bedrag: isBedrag }),
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "element",
  titel: "Element",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "element/1", aanduiding: "artikel 1", regel: 21, bestand: "element.regel" },
    { id: "element/2", aanduiding: "artikel 2", regel: 24, bestand: "element.regel" },
    { id: "element/3", aanduiding: "artikel 3", regel: 27, bestand: "element.regel" },
  ],
  keuzes: [
    { id: "soort", naam: "soort", vorm: "gesloten", labels: ["zorg", "reis"] },
  ],
  feiten: [
    { id: "inwoner.declaraties", object: "inwoner", sleutel: "declaraties", naam: "declaraties van de inwoner", type: { soort: "lijst", object: "declaratie", naam: "een declaratie" }, soort: "gegeven", regel: 8, bestand: "element.regel", lidwoord: "de" },
    { id: "declaratie.soort", object: "declaratie", sleutel: "soort", naam: "soort van een declaratie", type: { soort: "keuze", keuze: "soort" }, soort: "gegeven", regel: 11, bestand: "element.regel", lidwoord: "de" },
    { id: "declaratie.bedrag", object: "declaratie", sleutel: "bedrag", naam: "bedrag van een declaratie", type: { soort: "bedrag" }, soort: "gegeven", regel: 12, bestand: "element.regel", lidwoord: "het" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "declaratie.teltMee", object: "declaratie", sleutel: "teltMee", naam: "een declaratie telt mee", type: { soort: "ja/nee" }, element: "declaratie", uitputtend: true, regels: [{ id: "element/1", bepaling: "element/1", soort: "grond", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "declaratie.soort", type: { soort: "keuze", keuze: "soort" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "soort" }, waarde: "zorg" }, type: { soort: "keuze", keuze: "soort" } }, tekst: "de soort van die declaratie is zorg" }, tekst: "Een declaratie telt mee", regel: 22, bestand: "element.regel" }], buitenToepassing: [], regel: 15, bestand: "element.regel", gebruikt: { feiten: ["declaratie.soort"], beslissingen: [], lezingen: [] }, ontkend: "een declaratie telt niet mee" },
    { id: "declaratie.vergoeding", object: "declaratie", sleutel: "vergoeding", naam: "vergoeding van een declaratie", type: { soort: "bedrag" }, element: "declaratie", uitputtend: true, regels: [{ id: "element/2", bepaling: "element/2", soort: "waarde", waarde: { op: "laagste", delen: [{ op: "feit", feit: "declaratie.bedrag", type: { soort: "bedrag" } }, { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "50" }, type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, tekst: "De vergoeding van een declaratie is het laagste van het bedrag van die declaratie en € 50", regel: 25, bestand: "element.regel" }], buitenToepassing: [], regel: 16, bestand: "element.regel", gebruikt: { feiten: ["declaratie.bedrag"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "inwoner.totaleVergoeding", object: "inwoner", sleutel: "totaleVergoeding", naam: "totale vergoeding van de inwoner", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "element/3", bepaling: "element/3", soort: "waarde", waarde: { op: "somVan", lijst: { feit: "inwoner.declaraties", element: "declaratie", waarvoor: { op: "beslissing", beslissing: "declaratie.teltMee", tekst: "die declaratie meetelt" } }, deel: { op: "beslissing", beslissing: "declaratie.vergoeding", type: { soort: "bedrag" } }, type: { soort: "bedrag" }, tekst: "de som van de vergoeding van de declaraties van de inwoner waarvoor geldt dat die declaratie meetelt" }, tekst: "De totale vergoeding van de inwoner is de som van de vergoeding van de declaraties van de inwoner waarvoor geldt dat die declaratie meetelt", regel: 28, bestand: "element.regel" }], buitenToepassing: [], regel: 19, bestand: "element.regel", gebruikt: { feiten: ["inwoner.declaraties", "declaratie.soort", "declaratie.bedrag"], beslissingen: ["declaratie.teltMee", "declaratie.vergoeding"], lezingen: [] }, lidwoord: "de" },
  ],
};

/** een declaratie telt mee */
const declaratieTeltMee = maakElementevaluator<Zaak, boolean>(model, "declaratie.teltMee", kern_declaratieTeltMee, isGeldig);

/** vergoeding van een declaratie */
const declaratieVergoeding = maakElementevaluator<Zaak, string>(model, "declaratie.vergoeding", kern_declaratieVergoeding, isGeldig);

/** totale vergoeding van de inwoner */
const inwonerTotaleVergoeding = maakEvaluator<Zaak, string>(model, "inwoner.totaleVergoeding", kern_inwonerTotaleVergoeding, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "inwoner.totaleVergoeding": inwonerTotaleVergoeding,
};

/** De beslissingen per element van een lijst, op hun id. */
export const perElement = {
  "declaratie.teltMee": declaratieTeltMee,
  "declaratie.vergoeding": declaratieVergoeding,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values({ ...evaluators, ...perElement }));

export {
  model,
  declaratieTeltMee,
  declaratieVergoeding,
  inwonerTotaleVergoeding,
};
