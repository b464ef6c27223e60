// Gegenereerd door regel uit gronden.regel. Niet met de hand wijzigen.
// Grond, vereiste en weigering
/* eslint-disable */
import { en, isJaNee, maakEvaluator, maakRegeling, niet, snelleControle } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface ClientGegevens {
  /** de cliënt is dakloos */
  readonly isDakloos?: boolean;
  /** de cliënt is ingezetene */
  readonly isIngezetene?: boolean;
  /** de cliënt heeft een woning */
  readonly heeftEenWoning?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1, eerste lid: De cliënt heeft recht op opvang (gronden.regel:16) */
function artikel1_lid1(z: Zaak): Waarheid {
  return z.client?.isDakloos;
}

/** artikel 1, tweede lid: De cliënt heeft alleen recht op opvang (gronden.regel:19) */
function artikel1_lid2(z: Zaak): Waarheid {
  return z.client?.isIngezetene;
}

/** artikel 1, derde lid: De cliënt heeft geen recht op opvang (gronden.regel:22) */
function artikel1_lid3(z: Zaak): Waarheid {
  return z.client?.heeftEenWoning;
}

/** de cliënt heeft recht op opvang */
function kern_clientHeeftRechtOpOpvang(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel1_lid1(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel1_lid2(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, niet(artikel1_lid3(z)));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    isDakloos: isJaNee,
    isIngezetene: isJaNee,
    heeftEenWoning: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "gronden",
  titel: "Grond, vereiste en weigering",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "gronden/1", aanduiding: "artikel 1", regel: 13, bestand: "gronden.regel" },
    { id: "gronden/1/1", aanduiding: "artikel 1, eerste lid", regel: 15, bestand: "gronden.regel" },
    { id: "gronden/1/2", aanduiding: "artikel 1, tweede lid", regel: 18, bestand: "gronden.regel" },
    { id: "gronden/1/3", aanduiding: "artikel 1, derde lid", regel: 21, bestand: "gronden.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "client.isDakloos", object: "client", sleutel: "isDakloos", naam: "de cliënt is dakloos", type: { soort: "ja/nee" }, soort: "gegeven", regel: 6, bestand: "gronden.regel", ontkend: "de cliënt is niet dakloos" },
    { id: "client.isIngezetene", object: "client", sleutel: "isIngezetene", naam: "de cliënt is ingezetene", type: { soort: "ja/nee" }, soort: "gegeven", regel: 7, bestand: "gronden.regel", ontkend: "de cliënt is niet ingezetene" },
    { id: "client.heeftEenWoning", object: "client", sleutel: "heeftEenWoning", naam: "de cliënt heeft een woning", type: { soort: "ja/nee" }, soort: "gegeven", regel: 8, bestand: "gronden.regel", ontkend: "de cliënt heeft geen woning" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.heeftRechtOpOpvang", object: "client", sleutel: "heeftRechtOpOpvang", naam: "de cliënt heeft recht op opvang", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "gronden/1/1", bepaling: "gronden/1/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.isDakloos" }, tekst: "De cliënt heeft recht op opvang", regel: 16, bestand: "gronden.regel" }, { id: "gronden/1/2", bepaling: "gronden/1/2", soort: "vereiste", voorwaarde: { op: "feit", feit: "client.isIngezetene" }, tekst: "De cliënt heeft alleen recht op opvang", regel: 19, bestand: "gronden.regel" }, { id: "gronden/1/3", bepaling: "gronden/1/3", soort: "weigering", voorwaarde: { op: "feit", feit: "client.heeftEenWoning" }, tekst: "De cliënt heeft geen recht op opvang", regel: 22, bestand: "gronden.regel" }], buitenToepassing: [], regel: 11, bestand: "gronden.regel", gebruikt: { feiten: ["client.isDakloos", "client.isIngezetene", "client.heeftEenWoning"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft geen recht op opvang" },
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
