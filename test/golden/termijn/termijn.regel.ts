// Gegenereerd door regel uit termijn.regel. Niet met de hand wijzigen.
// Termijn
/* eslint-disable */
import { datumPlus, gelijkgesteldeDagen, heleDatum, isDatum, maakEvaluator, maakRegeling, snelleControle, vergelijkDatum } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface BezwaarGegevens {
  /** datum van het besluit van het bezwaar · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanHetBesluit?: string;
  /** datum van ontvangst van het bezwaar · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanOntvangst?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly bezwaar?: BezwaarGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const gelijkgesteld = gelijkgesteldeDagen([]);

/** artikel 1: Het bezwaar is op tijd (termijn.regel:16) */
function artikel1(z: Zaak): Waarheid {
  const deel1 = vergelijkDatum(">=", z.bezwaar?.datumVanOntvangst, z.bezwaar?.datumVanHetBesluit);
  if (deel1 === false) return false;
  const deel2 = vergelijkDatum("<=", z.bezwaar?.datumVanOntvangst, datumPlus(z.bezwaar?.datumVanHetBesluit, 6, "week", gelijkgesteld));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** het bezwaar is op tijd */
function kern_bezwaarIsOpTijd(z: Zaak): Waarheid {
  return artikel1(z);
}

/** uiterste dag van het bezwaar */
function kern_bezwaarUitersteDag(z: Zaak): string | undefined {
  return heleDatum(datumPlus(z.bezwaar?.datumVanHetBesluit, 6, "week", gelijkgesteld));
}

/** teldag van het bezwaar */
function kern_bezwaarTeldag(z: Zaak): string | undefined {
  return heleDatum(datumPlus(z.bezwaar?.datumVanHetBesluit, 6, "week"));
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  bezwaar: {
    datumVanHetBesluit: isDatum,
    datumVanOntvangst: isDatum,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "termijn",
  titel: "Termijn",
  soort: "verordening",
  geldig: {  },
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "termijn/1", aanduiding: "artikel 1", regel: 15, bestand: "termijn.regel" },
    { id: "termijn/2", aanduiding: "artikel 2", regel: 21, bestand: "termijn.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "bezwaar.datumVanHetBesluit", object: "bezwaar", sleutel: "datumVanHetBesluit", naam: "datum van het besluit van het bezwaar", type: { soort: "datum" }, soort: "gegeven", regel: 7, bestand: "termijn.regel", lidwoord: "de" },
    { id: "bezwaar.datumVanOntvangst", object: "bezwaar", sleutel: "datumVanOntvangst", naam: "datum van ontvangst van het bezwaar", type: { soort: "datum" }, soort: "gegeven", regel: 8, bestand: "termijn.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "bezwaar.isOpTijd", object: "bezwaar", sleutel: "isOpTijd", naam: "het bezwaar is op tijd", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "termijn/1", bepaling: "termijn/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "bezwaar.datumVanOntvangst", type: { soort: "datum" } }, b: { op: "feit", feit: "bezwaar.datumVanHetBesluit", type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "bezwaar.datumVanOntvangst", type: { soort: "datum" } }, b: { op: "datumPlus", datum: { op: "feit", feit: "bezwaar.datumVanHetBesluit", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 6, verlengd: true } }] }, tekst: "Het bezwaar is op tijd", regel: 16, bestand: "termijn.regel" }], buitenToepassing: [], regel: 11, bestand: "termijn.regel", gebruikt: { feiten: ["bezwaar.datumVanOntvangst", "bezwaar.datumVanHetBesluit"], beslissingen: [], lezingen: [] }, ontkend: "het bezwaar is niet op tijd" },
    { id: "bezwaar.uitersteDag", object: "bezwaar", sleutel: "uitersteDag", naam: "uiterste dag van het bezwaar", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "termijn/1#2", bepaling: "termijn/1", soort: "waarde", waarde: { op: "datumPlus", datum: { op: "feit", feit: "bezwaar.datumVanHetBesluit", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 6, verlengd: true }, tekst: "De uiterste dag van het bezwaar is de laatste dag van de termijn van zes weken na de datum van het besluit van het bezwaar", regel: 18, bestand: "termijn.regel" }], buitenToepassing: [], regel: 12, bestand: "termijn.regel", gebruikt: { feiten: ["bezwaar.datumVanHetBesluit"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "bezwaar.teldag", object: "bezwaar", sleutel: "teldag", naam: "teldag van het bezwaar", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "termijn/2", bepaling: "termijn/2", soort: "waarde", waarde: { op: "datumPlus", datum: { op: "feit", feit: "bezwaar.datumVanHetBesluit", type: { soort: "datum" } }, aantal: 6, eenheid: "week", type: { soort: "datum" } }, tekst: "De teldag van het bezwaar is 6 weken na de datum van het besluit van het bezwaar", regel: 22, bestand: "termijn.regel" }], buitenToepassing: [], regel: 13, bestand: "termijn.regel", gebruikt: { feiten: ["bezwaar.datumVanHetBesluit"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
  ],
};

/** het bezwaar is op tijd */
const bezwaarIsOpTijd = maakEvaluator<Zaak, boolean>(model, "bezwaar.isOpTijd", kern_bezwaarIsOpTijd, isGeldig);

/** uiterste dag van het bezwaar */
const bezwaarUitersteDag = maakEvaluator<Zaak, string>(model, "bezwaar.uitersteDag", kern_bezwaarUitersteDag, isGeldig);

/** teldag van het bezwaar */
const bezwaarTeldag = maakEvaluator<Zaak, string>(model, "bezwaar.teldag", kern_bezwaarTeldag, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "bezwaar.isOpTijd": bezwaarIsOpTijd,
  "bezwaar.uitersteDag": bezwaarUitersteDag,
  "bezwaar.teldag": bezwaarTeldag,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  bezwaarIsOpTijd,
  bezwaarUitersteDag,
  bezwaarTeldag,
};
