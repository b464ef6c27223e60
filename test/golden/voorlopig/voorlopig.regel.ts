// Gegenereerd door regel uit voorlopig.regel. Niet met de hand wijzigen.
// Voorlopig
/* eslint-disable */
import { isJaNee, maakEvaluator, maakRegeling, snelleControle } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface ClientGegevens {
  /** de cliënt is dakloos */
  readonly isDakloos?: boolean;
  /** de cliënt is ingezetene */
  readonly isIngezetene?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1: De cliënt krijgt opvang (voorlopig.regel:13) */
function artikel1(z: Zaak): Waarheid {
  const deel1 = z.client?.isDakloos;
  if (deel1 === false) return false;
  const deel2 = z.client?.isIngezetene;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** de cliënt krijgt opvang */
function kern_clientKrijgtOpvang(z: Zaak): Waarheid {
  return artikel1(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    isDakloos: isJaNee,
    isIngezetene: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "voorlopig",
  titel: "Voorlopig",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "voorlopig/1", aanduiding: "artikel 1", regel: 12, bestand: "voorlopig.regel" },
    { id: "voorlopig/2", aanduiding: "artikel 2", regel: 15, bestand: "voorlopig.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "client.isDakloos", object: "client", sleutel: "isDakloos", naam: "de cliënt is dakloos", type: { soort: "ja/nee" }, soort: "gegeven", regel: 6, bestand: "voorlopig.regel", ontkend: "de cliënt is niet dakloos" },
    { id: "client.isIngezetene", object: "client", sleutel: "isIngezetene", naam: "de cliënt is ingezetene", type: { soort: "ja/nee" }, soort: "gegeven", regel: 7, bestand: "voorlopig.regel", ontkend: "de cliënt is niet ingezetene" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.krijgtOpvang", object: "client", sleutel: "krijgtOpvang", naam: "de cliënt krijgt opvang", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "voorlopig/1", bepaling: "voorlopig/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isDakloos" }, { op: "feit", feit: "client.isIngezetene" }] }, tekst: "De cliënt krijgt opvang", regel: 13, bestand: "voorlopig.regel" }], buitenToepassing: [], regel: 10, bestand: "voorlopig.regel", gebruikt: { feiten: ["client.isDakloos", "client.isIngezetene"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt krijgt geen opvang" },
  ],
  voorlopig: [
    { bepaling: "voorlopig/2", beslissing: "client.krijgtOpvang", zolang: "de cliënt ingezetene is", waarde: { op: "literal", literal: { type: { soort: "ja/nee" }, waarde: "ja" }, type: { soort: "ja/nee" } }, tekst: "Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt opvang krijgt", vraag: { op: "feit", feit: "client.isIngezetene" }, regel: 16, bestand: "voorlopig.regel" },
  ],
};

/** de cliënt krijgt opvang */
const clientKrijgtOpvang = maakEvaluator<Zaak, boolean>(model, "client.krijgtOpvang", kern_clientKrijgtOpvang, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.krijgtOpvang": clientKrijgtOpvang,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientKrijgtOpvang,
};
