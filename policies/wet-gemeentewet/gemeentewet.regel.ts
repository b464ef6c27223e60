// Gegenereerd door regel uit gemeentewet.regel. Niet met de hand wijzigen.
// Gemeentewet
// Publicatie: https://wetten.overheid.nl/BWBR0005416/2026-01-01
/* eslint-disable */
import { maakRegeling } from 'regel/runtime';
import type { Regelingmodel, Zaakherkomst } from 'regel/runtime';

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const model: Regelingmodel = {
  versie: 1,
  id: "gemeentewet",
  titel: "Gemeentewet",
  soort: "wet",
  geldig: { vanaf: "1994-01-01" },
  link: "https://wetten.overheid.nl/BWBR0005416/2026-01-01",
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "gemeentewet/145", aanduiding: "artikel 145", opschrift: "Termijnen in een verordening", aard: { soort: "definitie", omschrijving: "Voor een termijn in een gemeentelijke verordening gelden de artikelen 1 tot en met 4 van de Algemene termijnenwet, tenzij de verordening anders bepaalt. Ingebouwd: het volgt uit soort: verordening, en algemene termijnenwet: niet van toepassing zet het uit." }, regel: 10, bestand: "gemeentewet.regel" },
    { id: "gemeentewet/147", aanduiding: "artikel 147", opschrift: "Wie verordeningen vaststelt", regel: 13, bestand: "gemeentewet.regel" },
    { id: "gemeentewet/147/1", aanduiding: "artikel 147, eerste lid", aard: { soort: "bevoegdheid", omschrijving: "De raad stelt verordeningen vast, behalve waar de wet, of de raad krachtens de wet, dat aan het college of de burgemeester geeft." }, regel: 15, bestand: "gemeentewet.regel" },
  ],
  keuzes: [],
  feiten: [],
  lezingen: [],
  controles: [],
  beslissingen: [],
};


/** Alle beslissingen op hun id. */
export const evaluators = {
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, []);

export {
  model,
};
