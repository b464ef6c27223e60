// Gegenereerd door regel uit indexering.regel. Niet met de hand wijzigen.
// Indexering
/* eslint-disable */
import { alsTekst, bedrag, geindexeerd, inWerking, isDatum, isGetal, maakEvaluator, maakRegeling, niet, opDatum, perDag, snelleControle, vergelijkDatum } from 'regel/runtime';
import type { OpDag, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface VoorzieningGegevens {
  /** datum van de voorziening · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datum?: string;
}

export interface ParametersGegevens {
  /** prijsindex · percentage als tekst: "8" · volgens https://www.voorbeeld.nl/prijsindex */
  readonly prijsindex?: readonly OpDag<string>[];
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly voorziening?: VoorzieningGegevens;
  readonly parameters?: ParametersGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const indexering = {"eerste":"2017-01-01","rijen":[{"vanaf":"2017-01-01","waarde":"1.4","totEnMet":"2017-12-31"},{"vanaf":"2018-01-01","waarde":"-0.5","totEnMet":"2018-12-31"}],"stap":"0.01","richting":"rekenkundig"} as const;
const bronnen: readonly string[] = ["https://www.voorbeeld.nl/prijsindex"];

/** artikel 1: Het tarief van de voorziening is € 100, geïndexeerd (indexering.regel:21) */
function artikel1(z: Zaak): Waarheid {
  return vergelijkDatum(">=", z.voorziening?.datum, "2017-01-01");
}

/** tarief van de voorziening */
function kern_voorzieningTarief(z: Zaak): string | undefined {
  if (!inWerking(z.voorziening?.datum, undefined, undefined)) return undefined;
  const r1 = artikel1(z);
  if (r1 === true) return alsTekst(geindexeerd(bedrag("100"), z.voorziening?.datum, indexering, (op) => opDatum(z.parameters?.prijsindex, op)));
  if (r1 === undefined) return undefined;
  return "100";
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  voorziening: {
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
  id: "indexering",
  titel: "Indexering",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "indexering/reeks-prijsindex", aanduiding: "reeks prijsindex", link: "https://www.voorbeeld.nl/prijsindex", regel: 8, bestand: "indexering.regel" },
    { id: "indexering/reeks-prijsindex/r1", aanduiding: "reeks prijsindex, tabelrij 1", link: "https://www.voorbeeld.nl/prijsindex", regel: 11, bestand: "indexering.regel" },
    { id: "indexering/reeks-prijsindex/r2", aanduiding: "reeks prijsindex, tabelrij 2", link: "https://www.voorbeeld.nl/prijsindex", regel: 12, bestand: "indexering.regel" },
    { id: "indexering/1", aanduiding: "artikel 1", regel: 17, bestand: "indexering.regel" },
    { id: "indexering/2", aanduiding: "artikel 2", regel: 20, bestand: "indexering.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "voorziening.datum", object: "voorziening", sleutel: "datum", naam: "datum van de voorziening", type: { soort: "datum" }, soort: "gegeven", regel: 6, bestand: "indexering.regel", lidwoord: "de" },
    { id: "parameters.prijsindex", object: "parameters", sleutel: "prijsindex", naam: "prijsindex", type: { soort: "percentage" }, soort: "parameter", perDatum: true, leverancier: ["https://www.voorbeeld.nl/prijsindex"], regel: 8, bestand: "indexering.regel" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "voorziening.tarief", object: "voorziening", sleutel: "tarief", naam: "tarief van de voorziening", type: { soort: "bedrag" }, uitputtend: true, peildatum: { op: "feit", feit: "voorziening.datum", type: { soort: "datum" } }, regels: [{ id: "indexering/1", bepaling: "indexering/1", soort: "waarde", waarde: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "100" }, type: { soort: "bedrag" } }, tekst: "Het tarief van de voorziening is € 100", regel: 18, bestand: "indexering.regel" }, { id: "indexering/1#2", bepaling: "indexering/1", mede: ["indexering/2"], soort: "waarde", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "voorziening.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2017-01-01" }, type: { soort: "datum" } }, tekst: "er is al geïndexeerd" }, waarde: { op: "geindexeerd", waarde: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "100" }, type: { soort: "bedrag" } }, dag: { op: "feit", feit: "voorziening.datum", type: { soort: "datum" } }, eerste: "2017-01-01", feit: "parameters.prijsindex", type: { soort: "bedrag" }, rijen: [{ vanaf: "2017-01-01", waarde: "1.4", totEnMet: "2017-12-31", bepaling: "indexering/reeks-prijsindex/r1" }, { vanaf: "2018-01-01", waarde: "-0.5", totEnMet: "2018-12-31", bepaling: "indexering/reeks-prijsindex/r2" }], richting: "rekenkundig", stap: "0.01" }, wijktAfVan: ["indexering/1"], tekst: "Het tarief van de voorziening is € 100, geïndexeerd", regel: 21, bestand: "indexering.regel" }], buitenToepassing: [], regel: 15, bestand: "indexering.regel", gebruikt: { feiten: ["voorziening.datum", "parameters.prijsindex"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
  ],
};

/** tarief van de voorziening */
const voorzieningTarief = maakEvaluator<Zaak, string>(model, "voorziening.tarief", kern_voorzieningTarief, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "voorziening.tarief": voorzieningTarief,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  voorzieningTarief,
};
