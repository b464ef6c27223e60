// Gegenereerd door regel uit verdeling.regel. Niet met de hand wijzigen.
// Verdeling
/* eslint-disable */
import { isBedrag, isDatum, isJaNee, maakEvaluator, maakRegeling, snelleControle, verdeel } from 'regel/runtime';
import type { Opties, Regelingmodel, Verdeeluitslag, Verdeelzaak, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface AanvraagGegevens {
  /** datum van ontvangst van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanOntvangst?: string;
  /** gevraagd bedrag van de aanvraag · bedrag in euro als tekst: "67.29" */
  readonly gevraagdBedrag?: string;
  /** de aanvraag is volledig */
  readonly isVolledig?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly aanvraag?: AanvraagGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1, eerste lid: De aanvraag komt in aanmerking (verdeling.regel:26) */
function artikel1_lid1(z: Zaak): Waarheid {
  return z.aanvraag?.isVolledig;
}

/** de aanvraag komt in aanmerking */
function kern_aanvraagKomtInAanmerking(z: Zaak): Waarheid {
  return artikel1_lid1(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  aanvraag: {
    datumVanOntvangst: isDatum,
    gevraagdBedrag: isBedrag,
    isVolledig: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "verdeling",
  titel: "Verdeling",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "verdeling/1", aanduiding: "artikel 1", regel: 23, bestand: "verdeling.regel" },
    { id: "verdeling/1/1", aanduiding: "artikel 1, eerste lid", regel: 25, bestand: "verdeling.regel" },
    { id: "verdeling/1/2", aanduiding: "artikel 1, tweede lid", aard: { soort: "procedure", omschrijving: "Aanvragen worden behandeld in de volgorde waarin zij binnenkomen, tot het budget op is." }, regel: 28, bestand: "verdeling.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "aanvraag.datumVanOntvangst", object: "aanvraag", sleutel: "datumVanOntvangst", naam: "datum van ontvangst van de aanvraag", type: { soort: "datum" }, soort: "gegeven", regel: 6, bestand: "verdeling.regel", lidwoord: "de" },
    { id: "aanvraag.gevraagdBedrag", object: "aanvraag", sleutel: "gevraagdBedrag", naam: "gevraagd bedrag van de aanvraag", type: { soort: "bedrag" }, soort: "gegeven", regel: 7, bestand: "verdeling.regel" },
    { id: "aanvraag.isVolledig", object: "aanvraag", sleutel: "isVolledig", naam: "de aanvraag is volledig", type: { soort: "ja/nee" }, soort: "gegeven", regel: 8, bestand: "verdeling.regel", ontkend: "de aanvraag is niet volledig" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "aanvraag.komtInAanmerking", object: "aanvraag", sleutel: "komtInAanmerking", naam: "de aanvraag komt in aanmerking", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "verdeling/1/1", bepaling: "verdeling/1/1", soort: "grond", voorwaarde: { op: "feit", feit: "aanvraag.isVolledig" }, tekst: "De aanvraag komt in aanmerking", regel: 26, bestand: "verdeling.regel" }], buitenToepassing: [], regel: 11, bestand: "verdeling.regel", gebruikt: { feiten: ["aanvraag.isVolledig"], beslissingen: [], lezingen: [] }, ontkend: "de aanvraag komt niet in aanmerking" },
  ],
  verdelingen: [
    { id: "budget", naam: "budget", bij: ["verdeling/1/2"], komtInAanmerking: { op: "beslissing", beslissing: "aanvraag.komtInAanmerking" }, volgorde: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, beslag: { op: "feit", feit: "aanvraag.gevraagdBedrag", type: { soort: "bedrag" } }, jaarVan: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, plafonds: [{ jaar: 2026, waarde: "10000" }], type: { soort: "bedrag" }, watNietPast: "gedeeltelijk", regel: 13, bestand: "verdeling.regel" },
  ],
};

/** de aanvraag komt in aanmerking */
const aanvraagKomtInAanmerking = maakEvaluator<Zaak, boolean>(model, "aanvraag.komtInAanmerking", kern_aanvraagKomtInAanmerking, isGeldig);

/** Verdeelt budget over een momentopname van zaken. */
const verdeelBudget = (zaken: readonly Verdeelzaak<Zaak>[], opties?: Opties): Verdeeluitslag =>
  verdeel(model, "budget", zaken, opties);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "aanvraag.komtInAanmerking": aanvraagKomtInAanmerking,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  aanvraagKomtInAanmerking,
  verdeelBudget,
};
