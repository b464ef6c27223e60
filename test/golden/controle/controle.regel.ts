// Gegenereerd door regel uit controle.regel. Niet met de hand wijzigen.
// Controle
/* eslint-disable */
import { isDatum, maakEvaluator, maakRegeling, snelleControle, vergelijkDatum } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface ZaakGegevens {
  /** datum van de melding · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanDeMelding?: string;
  /** datum van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanDeAanvraag?: string;
  /** datum van het besluit · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanHetBesluit?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly zaak?: ZaakGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1: De zaak is op tijd (controle.regel:20) */
function artikel1(z: Zaak): Waarheid {
  return vergelijkDatum("<=", z.zaak?.datumVanHetBesluit, "2026-07-01");
}

/** is op tijd */
function kern_isOpTijd(z: Zaak): Waarheid {
  return artikel1(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  zaak: {
    datumVanDeMelding: isDatum,
    datumVanDeAanvraag: isDatum,
    datumVanHetBesluit: isDatum,
  },
});

/** Elke controle klopt zeker, of is met wat nog onbekend is in orde te brengen; bij `false` wordt er gerekend. */
function doorstaatControles(z: Zaak): boolean {
  // eerst de melding
  if (z.zaak?.datumVanDeMelding !== undefined && z.zaak?.datumVanDeAanvraag !== undefined && vergelijkDatum("<=", z.zaak?.datumVanDeMelding, z.zaak?.datumVanDeAanvraag) !== true) return false;
  // dan pas het besluit
  if (z.zaak?.datumVanDeAanvraag !== undefined && z.zaak?.datumVanHetBesluit !== undefined && vergelijkDatum("<=", z.zaak?.datumVanDeAanvraag, z.zaak?.datumVanHetBesluit) !== true) return false;
  // eerst de melding; dan pas het besluit
  if (z.zaak?.datumVanDeMelding !== undefined && z.zaak?.datumVanHetBesluit !== undefined && vergelijkDatum("<=", z.zaak?.datumVanDeMelding, z.zaak?.datumVanHetBesluit) !== true) return false;
  return true;
}

const model: Regelingmodel = {
  versie: 1,
  id: "controle",
  titel: "Controle",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "controle/1", aanduiding: "artikel 1", regel: 19, bestand: "controle.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "zaak.datumVanDeMelding", object: "zaak", sleutel: "datumVanDeMelding", naam: "datum van de melding", type: { soort: "datum" }, soort: "gegeven", regel: 6, bestand: "controle.regel", lidwoord: "de" },
    { id: "zaak.datumVanDeAanvraag", object: "zaak", sleutel: "datumVanDeAanvraag", naam: "datum van de aanvraag", type: { soort: "datum" }, soort: "gegeven", regel: 7, bestand: "controle.regel", lidwoord: "de" },
    { id: "zaak.datumVanHetBesluit", object: "zaak", sleutel: "datumVanHetBesluit", naam: "datum van het besluit", type: { soort: "datum" }, soort: "gegeven", regel: 8, bestand: "controle.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [
    { id: "controle 1", naam: "eerst de melding", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.datumVanDeMelding", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.datumVanDeAanvraag", type: { soort: "datum" } }, tekst: "De datum van de melding van de zaak ligt op of vóór de datum van de aanvraag van de zaak" }, regel: 14, bestand: "controle.regel" },
    { id: "controle 2", naam: "dan pas het besluit", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "zaak.datumVanHetBesluit", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.datumVanDeAanvraag", type: { soort: "datum" } }, tekst: "De datum van het besluit van de zaak ligt op of na de datum van de aanvraag van de zaak" }, regel: 17, bestand: "controle.regel" },
  ],
  beslissingen: [
    { id: "zaak.isOpTijd", object: "zaak", sleutel: "isOpTijd", naam: "is op tijd", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "controle/1", bepaling: "controle/1", soort: "grond", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.datumVanHetBesluit", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-07-01" }, type: { soort: "datum" } }, tekst: "de datum van het besluit van de zaak ligt op of vóór 1 juli 2026" }, tekst: "De zaak is op tijd", regel: 20, bestand: "controle.regel" }], buitenToepassing: [], regel: 11, bestand: "controle.regel", gebruikt: { feiten: ["zaak.datumVanHetBesluit"], beslissingen: [], lezingen: [] }, ontkend: "is niet op tijd" },
  ],
};

/** is op tijd */
const isOpTijd = maakEvaluator<Zaak, boolean>(model, "zaak.isOpTijd", kern_isOpTijd, isGeldig, doorstaatControles);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "zaak.isOpTijd": isOpTijd,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  isOpTijd,
};
