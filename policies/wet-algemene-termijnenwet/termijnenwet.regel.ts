// Gegenereerd door regel uit termijnenwet.regel. Niet met de hand wijzigen.
// Algemene termijnenwet
// Publicatie: https://wetten.overheid.nl/BWBR0002448/2010-10-10
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
  id: "algemene-termijnenwet",
  titel: "Algemene termijnenwet",
  soort: "wet",
  geldig: { vanaf: "1965-04-01" },
  link: "https://wetten.overheid.nl/BWBR0002448/2010-10-10",
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "algemene-termijnenwet/1", aanduiding: "artikel 1", opschrift: "Laatste dag op een zaterdag, zondag of feestdag", regel: 11, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/1/1", aanduiding: "artikel 1, eerste lid", aard: { soort: "definitie", omschrijving: "Een termijn die op zo'n dag zou eindigen, loopt door tot en met de eerste dag erna die dat niet is. Ingebouwd in elke zin met een termijn." }, regel: 13, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/1/2", aanduiding: "artikel 1, tweede lid", aard: { soort: "definitie", omschrijving: "Voor een teruggerekende termijn geldt het eerste lid niet. Ingebouwd: uiterlijk en binnen, met vóór een dag, verschuiven nooit." }, regel: 16, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/2", aanduiding: "artikel 2", opschrift: "Ten minste twee werkdagen", aard: { soort: "definitie", omschrijving: "Een termijn van drie dagen of meer bevat ten minste twee dagen die geen zaterdag, zondag of feestdag zijn. Ingebouwd." }, regel: 19, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/3", aanduiding: "artikel 3", opschrift: "Feestdagen", regel: 22, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/3/1", aanduiding: "artikel 3, eerste lid", aard: { soort: "definitie", omschrijving: "Nieuwjaarsdag, tweede paasdag, tweede pinksterdag, beide kerstdagen, Hemelvaartsdag, de dag waarop Koningsdag wordt gevierd en 5 mei, elk jaar. Ingebouwd en uitgerekend." }, regel: 24, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/3/2", aanduiding: "artikel 3, tweede lid", aard: { soort: "definitie", omschrijving: "Goede Vrijdag telt mee als zo'n dag. Ingebouwd." }, regel: 27, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/3/3", aanduiding: "artikel 3, derde lid", aard: { soort: "gedelegeerd", omschrijving: "Bij koninklijk besluit kunnen dagen worden gelijkgesteld. Die staan in de kop van elke regeling met termijnen, onder gelijkgestelde dagen." }, regel: 30, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/4", aanduiding: "artikel 4", opschrift: "Termijnen waarvoor de wet niet geldt", aard: { soort: "definitie", omschrijving: "In uren, in meer dan negentig dagen, twaalf weken of drie maanden, of in jaren (ingebouwd); over bekendmaking, inwerkingtreding en buitenwerkingtreding van voorschriften en over vrijheidsbeneming (buiten deze regelingen)." }, regel: 33, bestand: "termijnenwet.regel" },
    { id: "algemene-termijnenwet/5", aanduiding: "artikel 5", opschrift: "Termijnen in een algemene maatregel van bestuur", aard: { soort: "definitie", omschrijving: "Daarvoor gelden de artikelen 1 tot en met 4 ook, tenzij die maatregel anders bepaalt. Ingebouwd: het volgt uit soort: algemene maatregel van bestuur." }, regel: 36, bestand: "termijnenwet.regel" },
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
