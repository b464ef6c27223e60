// Gegenereerd door regel uit familie.regel. Niet met de hand wijzigen.
// Voor elke voorziening
/* eslint-disable */
import { isJaNee, maakEvaluator, maakRegeling, snelleControle } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** voorziening */
export type Voorziening =
  | "begeleid wonen"
  | "time-out";

export interface ClientGegevens {
  /** de cliënt is dakloos */
  readonly isDakloos?: boolean;
  /** de cliënt woont zelfstandig */
  readonly woontZelfstandig?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1: De cliënt heeft recht op begeleid wonen (familie.regel:15) */
function artikel1(z: Zaak): Waarheid {
  return z.client?.woontZelfstandig;
}

/** artikel 2: De cliënt heeft recht op time-out (familie.regel:18) */
function artikel2(z: Zaak): Waarheid {
  const deel1 = kern_clientHeeftRechtOp_begeleid_wonen(z);
  if (deel1 === false) return false;
  const deel2 = z.client?.isDakloos;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** de cliënt heeft recht op begeleid wonen */
function kern_clientHeeftRechtOp_begeleid_wonen(z: Zaak): Waarheid {
  return artikel1(z);
}

/** de cliënt heeft recht op time-out */
function kern_clientHeeftRechtOp_time_out(z: Zaak): Waarheid {
  return artikel2(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    isDakloos: isJaNee,
    woontZelfstandig: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "familie",
  titel: "Voor elke voorziening",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "familie/1", aanduiding: "artikel 1", regel: 14, bestand: "familie.regel" },
    { id: "familie/2", aanduiding: "artikel 2", regel: 17, bestand: "familie.regel" },
  ],
  keuzes: [
    { id: "voorziening", naam: "voorziening", vorm: "gesloten", labels: ["begeleid wonen", "time-out"] },
  ],
  feiten: [
    { id: "client.isDakloos", object: "client", sleutel: "isDakloos", naam: "de cliënt is dakloos", type: { soort: "ja/nee" }, soort: "gegeven", regel: 8, bestand: "familie.regel", ontkend: "de cliënt is niet dakloos" },
    { id: "client.woontZelfstandig", object: "client", sleutel: "woontZelfstandig", naam: "de cliënt woont zelfstandig", type: { soort: "ja/nee" }, soort: "gegeven", regel: 9, bestand: "familie.regel", ontkend: "de cliënt woont zelfstandig niet" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.heeftRechtOp[begeleid wonen]", object: "client", sleutel: "heeftRechtOp", naam: "de cliënt heeft recht op begeleid wonen", type: { soort: "ja/nee" }, familie: { id: "client.heeftRechtOp", keuze: "voorziening", label: "begeleid wonen" }, uitputtend: true, regels: [{ id: "familie/1[begeleid wonen]", bepaling: "familie/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.woontZelfstandig" }, tekst: "De cliënt heeft recht op begeleid wonen", regel: 15, bestand: "familie.regel" }], buitenToepassing: [], regel: 12, bestand: "familie.regel", gebruikt: { feiten: ["client.woontZelfstandig"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft geen recht op begeleid wonen" },
    { id: "client.heeftRechtOp[time-out]", object: "client", sleutel: "heeftRechtOp", naam: "de cliënt heeft recht op time-out", type: { soort: "ja/nee" }, familie: { id: "client.heeftRechtOp", keuze: "voorziening", label: "time-out" }, uitputtend: true, regels: [{ id: "familie/2[time-out]", bepaling: "familie/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.heeftRechtOp[begeleid wonen]" }, { op: "feit", feit: "client.isDakloos" }] }, tekst: "De cliënt heeft recht op time-out", regel: 18, bestand: "familie.regel" }], buitenToepassing: [], regel: 12, bestand: "familie.regel", gebruikt: { feiten: ["client.isDakloos", "client.woontZelfstandig"], beslissingen: ["client.heeftRechtOp[begeleid wonen]"], lezingen: [] }, ontkend: "de cliënt heeft geen recht op time-out" },
  ],
};

/** de cliënt heeft recht op begeleid wonen */
const clientHeeftRechtOp_begeleid_wonen = maakEvaluator<Zaak, boolean>(model, "client.heeftRechtOp[begeleid wonen]", kern_clientHeeftRechtOp_begeleid_wonen, isGeldig);

/** de cliënt heeft recht op time-out */
const clientHeeftRechtOp_time_out = maakEvaluator<Zaak, boolean>(model, "client.heeftRechtOp[time-out]", kern_clientHeeftRechtOp_time_out, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.heeftRechtOp[begeleid wonen]": clientHeeftRechtOp_begeleid_wonen,
  "client.heeftRechtOp[time-out]": clientHeeftRechtOp_time_out,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientHeeftRechtOp_begeleid_wonen,
  clientHeeftRechtOp_time_out,
};
