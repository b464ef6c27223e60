// Gegenereerd door regel uit versie.regel. Niet met de hand wijzigen.
// Versie en reeks
/* eslint-disable */
import { afgerond, alsTekst, bedrag, decimaleTekst, en, inWerking, isDatum, isGetal, kies, maakEvaluator, maakRegeling, maal, niet, opDatum, perDag, plus, procent, snelleControle, vergelijkDatum } from 'regel/runtime';
import type { OpDag, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface AanvraagGegevens {
  /** datum van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datum?: string;
}

export interface ParametersGegevens {
  /** prijsindex · percentage als tekst: "8" · volgens https://www.voorbeeld.nl/prijsindex */
  readonly prijsindex?: readonly OpDag<string>[];
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly aanvraag?: AanvraagGegevens;
  readonly parameters?: ParametersGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const bronnen: readonly string[] = ["https://www.voorbeeld.nl/prijsindex"];

/** reeks prijsindex, tabelrij 1: prijsindex met ingang van 1 januari 2026 tot en met 31 december 2026 (versie.regel:12) */
function artikelreeks_prijsindex_r1(z: Zaak): Waarheid {
  const deel1 = vergelijkDatum(">=", z.aanvraag?.datum, "2026-01-01");
  if (deel1 === false) return false;
  const deel2 = vergelijkDatum("<=", z.aanvraag?.datum, "2026-12-31");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 1: De vergoeding van de aanvraag is € 50 (versie.regel:18) */
function artikel1_2026_01_01(z: Zaak): Waarheid {
  return niet(niet(en(vergelijkDatum(">=", z.aanvraag?.datum, "2026-01-01"), vergelijkDatum("<=", z.aanvraag?.datum, "2026-06-30"))));
}

/** artikel 1: De vergoeding van de aanvraag is € 50 vermeerderd met de prijsindex op de datum van de aanvraag, afgerond op centen (versie.regel:21) */
function artikel1_2026_07_01(z: Zaak): Waarheid {
  return niet(niet(vergelijkDatum(">=", z.aanvraag?.datum, "2026-07-01")));
}

/** de prijsindex op de datum van de aanvraag */
function kern_reeksenPrijsindex1(z: Zaak): string | undefined {
  const rreeks_prijsindex_r1 = artikelreeks_prijsindex_r1(z);
  if (rreeks_prijsindex_r1 === true) return "2.5";
  if (rreeks_prijsindex_r1 === undefined) return undefined;
  return decimaleTekst(opDatum(z.parameters?.prijsindex, z.aanvraag?.datum));
}

/** vergoeding van de aanvraag */
function kern_aanvraagVergoeding(z: Zaak): string | undefined {
  if (!inWerking(z.aanvraag?.datum, "2026-01-01", undefined)) return undefined;
  const r1_2026_01_01 = artikel1_2026_01_01(z);
  const r1_2026_07_01 = artikel1_2026_07_01(z);
  return kies([r1_2026_01_01, "50"], [r1_2026_07_01, alsTekst(afgerond(plus(bedrag("50"), maal(bedrag("50"), procent(bedrag(kern_reeksenPrijsindex1(z))))), "0.01", "rekenkundig"))]);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  aanvraag: {
    datum: isDatum,
  },
  parameters: {
    prijsindex: perDag(isGetal),
  },
}, {
  "parameters.prijsindex": bronnen,
});

const model: Regelingmodel = {
  versie: 1,
  id: "versie",
  titel: "Versie en reeks",
  soort: "regeling",
  geldig: { vanaf: "2026-01-01" },
  bepalingen: [
    { id: "versie/reeks-prijsindex", aanduiding: "reeks prijsindex", link: "https://www.voorbeeld.nl/prijsindex", regel: 9, bestand: "versie.regel" },
    { id: "versie/reeks-prijsindex/r1", aanduiding: "reeks prijsindex, tabelrij 1", link: "https://www.voorbeeld.nl/prijsindex", regel: 12, bestand: "versie.regel" },
    { id: "versie/1@2026-01-01", aanduiding: "artikel 1", regel: 17, bestand: "versie.regel" },
    { id: "versie/1", aanduiding: "artikel 1", regel: 17, bestand: "versie.regel" },
    { id: "versie/1@2026-07-01", aanduiding: "artikel 1", regel: 20, bestand: "versie.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "aanvraag.datum", object: "aanvraag", sleutel: "datum", naam: "datum van de aanvraag", type: { soort: "datum" }, soort: "gegeven", regel: 7, bestand: "versie.regel", lidwoord: "de" },
    { id: "parameters.prijsindex", object: "parameters", sleutel: "prijsindex", naam: "prijsindex", type: { soort: "percentage" }, soort: "parameter", perDatum: true, leverancier: ["https://www.voorbeeld.nl/prijsindex"], regel: 9, bestand: "versie.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "reeksen.prijsindex1", object: "reeksen", sleutel: "prijsindex1", naam: "de prijsindex op de datum van de aanvraag", type: { soort: "percentage" }, uitputtend: true, regels: [{ id: "versie/reeks-prijsindex/r1@reeksen.prijsindex1", bepaling: "versie/reeks-prijsindex/r1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } } }], tekst: "de prijsindex op de datum van de aanvraag: de dag valt in deze rij" }, waarde: { op: "literal", literal: { type: { soort: "percentage" }, waarde: "2.5" }, type: { soort: "percentage" } }, wijktAfVan: ["versie/reeks-prijsindex@reeksen.prijsindex1"], tekst: "prijsindex met ingang van 1 januari 2026 tot en met 31 december 2026", regel: 12, bestand: "versie.regel" }, { id: "versie/reeks-prijsindex@reeksen.prijsindex1", bepaling: "versie/reeks-prijsindex", soort: "waarde", waarde: { op: "feit", feit: "parameters.prijsindex", opDatum: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, type: { soort: "percentage" } }, tekst: "prijsindex op een dag die niet in de reeks staat", regel: 9, bestand: "versie.regel" }], buitenToepassing: [], regel: 9, bestand: "versie.regel", gebruikt: { feiten: ["aanvraag.datum", "parameters.prijsindex"], beslissingen: [], lezingen: [] } },
    { id: "aanvraag.vergoeding", object: "aanvraag", sleutel: "vergoeding", naam: "vergoeding van de aanvraag", type: { soort: "bedrag" }, uitputtend: true, peildatum: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, regels: [{ id: "versie/1@2026-01-01", bepaling: "versie/1@2026-01-01", soort: "waarde", tenzij: { op: "niet", deel: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-06-30" }, type: { soort: "datum" } } }] }, bepaling: "versie/1@2026-01-01", tekst: "niet in werking: geldig met ingang van 1 januari 2026 tot en met 30 juni 2026" }, waarde: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "50" }, type: { soort: "bedrag" } }, geldig: { vanaf: "2026-01-01", totEnMet: "2026-06-30" }, tekst: "De vergoeding van de aanvraag is € 50", regel: 18, bestand: "versie.regel" }, { id: "versie/1@2026-07-01", bepaling: "versie/1@2026-07-01", soort: "waarde", tenzij: { op: "niet", deel: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-07-01" }, type: { soort: "datum" } } }, bepaling: "versie/1@2026-07-01", tekst: "niet in werking: geldig met ingang van 1 juli 2026" }, waarde: { op: "afgerond", waarde: { op: "plus", a: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "50" }, type: { soort: "bedrag" } }, b: { op: "maal", a: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "50" }, type: { soort: "bedrag" } }, b: { op: "beslissing", beslissing: "reeksen.prijsindex1", type: { soort: "percentage" } }, type: { soort: "bedrag" } }, type: { soort: "bedrag" } }, stap: "0.01", richting: "rekenkundig", type: { soort: "bedrag" } }, geldig: { vanaf: "2026-07-01" }, tekst: "De vergoeding van de aanvraag is € 50 vermeerderd met de prijsindex op de datum van de aanvraag, afgerond op centen", regel: 21, bestand: "versie.regel" }], buitenToepassing: [], regel: 15, bestand: "versie.regel", gebruikt: { feiten: ["aanvraag.datum", "parameters.prijsindex"], beslissingen: ["reeksen.prijsindex1"], lezingen: [] }, lidwoord: "de" },
  ],
};

/** de prijsindex op de datum van de aanvraag */
const reeksenPrijsindex1 = maakEvaluator<Zaak, string>(model, "reeksen.prijsindex1", kern_reeksenPrijsindex1, isGeldig);

/** vergoeding van de aanvraag */
const aanvraagVergoeding = maakEvaluator<Zaak, string>(model, "aanvraag.vergoeding", kern_aanvraagVergoeding, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "reeksen.prijsindex1": reeksenPrijsindex1,
  "aanvraag.vergoeding": aanvraagVergoeding,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  reeksenPrijsindex1,
  aanvraagVergoeding,
};
