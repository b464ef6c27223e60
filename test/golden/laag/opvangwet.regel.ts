// Gegenereerd door regel uit opvangwet.regel. Niet met de hand wijzigen.
// Opvangwet
/* eslint-disable */
import { isJaNee, maakEvaluator, maakRegeling, snelleControle } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface ClientGegevens {
  /** de cliënt is dakloos */
  readonly isDakloos?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1, eerste lid: De cliënt heeft recht op opvang (opvangwet.regel:15) */
function artikel1_lid1(z: Zaak): Waarheid {
  return z.client?.isDakloos;
}

/** de cliënt heeft recht op opvang */
function kern_clientHeeftRechtOpOpvang(z: Zaak): Waarheid {
  return artikel1_lid1(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    isDakloos: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "opvangwet",
  titel: "Opvangwet",
  soort: "wet",
  geldig: {  },
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "opvangwet/1", aanduiding: "artikel 1", regel: 12, bestand: "opvangwet.regel" },
    { id: "opvangwet/1/1", aanduiding: "artikel 1, eerste lid", regel: 14, bestand: "opvangwet.regel" },
    { id: "opvangwet/1/2", aanduiding: "artikel 1, tweede lid", regel: 17, bestand: "opvangwet.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "client.isDakloos", object: "client", sleutel: "isDakloos", naam: "de cliënt is dakloos", type: { soort: "ja/nee" }, soort: "gegeven", regel: 7, bestand: "opvangwet.regel", ontkend: "de cliënt is niet dakloos" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.heeftRechtOpOpvang", object: "client", sleutel: "heeftRechtOpOpvang", naam: "de cliënt heeft recht op opvang", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "opvangwet/1/1", bepaling: "opvangwet/1/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.isDakloos" }, tekst: "De cliënt heeft recht op opvang", regel: 15, bestand: "opvangwet.regel" }], buitenToepassing: [], regel: 10, bestand: "opvangwet.regel", gebruikt: { feiten: ["client.isDakloos"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft geen recht op opvang" },
  ],
};

/** de cliënt heeft recht op opvang */
const clientHeeftRechtOpOpvang = maakEvaluator<Zaak, boolean>(model, "client.heeftRechtOpOpvang", kern_clientHeeftRechtOpOpvang, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.heeftRechtOpOpvang": clientHeeftRechtOpOpvang,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientHeeftRechtOpOpvang,
};
