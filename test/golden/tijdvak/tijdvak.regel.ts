// Gegenereerd door regel uit tijdvak.regel. Niet met de hand wijzigen.
// Tijdvak
/* eslint-disable */
import { aantal, alsAantal, dagenOver, dagenTussen, isDatum, lijstVan, maakEvaluator, maakRegeling, snelleControle, vergelijkDagen } from 'regel/runtime';
import type { Elementenlijst, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface InwonerGegevens {
  /** afwezigheden van de inwoner */
  readonly afwezigheden?: Elementenlijst<AfwezigheidGegevens>;
}

export interface AfwezigheidGegevens {
  /** eerste dag van een afwezigheid · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly eersteDag?: string;
  /** laatste dag van een afwezigheid · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly laatsteDag?: string;
}

export interface ToetsGegevens {
  /** datum van de toets · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datum?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly inwoner?: InwonerGegevens;
  readonly toets?: ToetsGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */
interface ZaakMetElement extends Zaak {
  readonly afwezigheid?: AfwezigheidGegevens;
}

/** artikel 1: De inwoner verliest de plek (tijdvak.regel:21) */
function artikel1(z: ZaakMetElement): Waarheid {
  return vergelijkDagen(">", dagenTussen(z, "afwezigheid", z.inwoner?.afwezigheden, (z) => z.afwezigheid?.eersteDag, (z) => z.afwezigheid?.laatsteDag, {}, 14), aantal(42));
}

/** de inwoner verliest de plek */
function kern_inwonerVerliestDePlek(z: ZaakMetElement): Waarheid {
  return artikel1(z);
}

/** dagen weg van de inwoner */
function kern_inwonerDagenWeg(z: ZaakMetElement): number | undefined {
  return alsAantal(dagenOver(z, "afwezigheid", z.inwoner?.afwezigheden, (z) => z.afwezigheid?.eersteDag, (z) => z.afwezigheid?.laatsteDag, { jaarVan: z.toets?.datum }, undefined));
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  inwoner: {
    afwezigheden: lijstVan({ eersteDag: isDatum, laatsteDag: isDatum }, ["eersteDag", "laatsteDag"]),
  },
  toets: {
    datum: isDatum,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "tijdvak",
  titel: "Tijdvak",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "tijdvak/1", aanduiding: "artikel 1", regel: 20, bestand: "tijdvak.regel" },
    { id: "tijdvak/2", aanduiding: "artikel 2", regel: 25, bestand: "tijdvak.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "inwoner.afwezigheden", object: "inwoner", sleutel: "afwezigheden", naam: "afwezigheden van de inwoner", type: { soort: "lijst", object: "afwezigheid", naam: "een afwezigheid" }, soort: "gegeven", regel: 6, bestand: "tijdvak.regel", lidwoord: "de" },
    { id: "afwezigheid.eersteDag", object: "afwezigheid", sleutel: "eersteDag", naam: "eerste dag van een afwezigheid", type: { soort: "datum" }, soort: "gegeven", regel: 9, bestand: "tijdvak.regel", lidwoord: "de" },
    { id: "afwezigheid.laatsteDag", object: "afwezigheid", sleutel: "laatsteDag", naam: "laatste dag van een afwezigheid", type: { soort: "datum" }, soort: "gegeven", eindeVan: "afwezigheid.eersteDag", regel: 10, bestand: "tijdvak.regel", lidwoord: "de" },
    { id: "toets.datum", object: "toets", sleutel: "datum", naam: "datum van de toets", type: { soort: "datum" }, soort: "gegeven", regel: 14, bestand: "tijdvak.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "inwoner.verliestDePlek", object: "inwoner", sleutel: "verliestDePlek", naam: "de inwoner verliest de plek", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "tijdvak/1", bepaling: "tijdvak/1", soort: "grond", voorwaarde: { op: "vergelijk", cmp: ">", a: { op: "dagenVan", lijst: { feit: "inwoner.afwezigheden", element: "afwezigheid" }, begin: { op: "feit", feit: "afwezigheid.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "afwezigheid.laatsteDag", type: { soort: "datum" } }, onderbreking: 14, type: { soort: "aantal", eenheid: "dag" }, tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner, waarbij tijdvakken met ten hoogste 14 dagen ertussen bij elkaar worden geteld" }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "42" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner, waarbij tijdvakken met ten hoogste 14 dagen ertussen bij elkaar worden geteld, is meer dan 42 dagen" }, tekst: "De inwoner verliest de plek", regel: 21, bestand: "tijdvak.regel" }], buitenToepassing: [], regel: 17, bestand: "tijdvak.regel", gebruikt: { feiten: ["inwoner.afwezigheden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag"], beslissingen: [], lezingen: [] }, ontkend: "de inwoner verliest de plek niet" },
    { id: "inwoner.dagenWeg", object: "inwoner", sleutel: "dagenWeg", naam: "dagen weg van de inwoner", type: { soort: "aantal", eenheid: "dag" }, uitputtend: true, regels: [{ id: "tijdvak/2", bepaling: "tijdvak/2", soort: "waarde", waarde: { op: "dagenVan", lijst: { feit: "inwoner.afwezigheden", element: "afwezigheid" }, begin: { op: "feit", feit: "afwezigheid.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "afwezigheid.laatsteDag", type: { soort: "datum" } }, venster: { jaarVan: { op: "feit", feit: "toets.datum", type: { soort: "datum" } } }, type: { soort: "aantal", eenheid: "dag" }, tekst: "het aantal dagen van de afwezigheden van de inwoner in het kalenderjaar van de datum van de toets" }, tekst: "De dagen weg van de inwoner is het aantal dagen van de afwezigheden van de inwoner in het kalenderjaar van de datum van de toets", regel: 26, bestand: "tijdvak.regel" }], buitenToepassing: [], regel: 18, bestand: "tijdvak.regel", gebruikt: { feiten: ["inwoner.afwezigheden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toets.datum"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
  ],
};

/** de inwoner verliest de plek */
const inwonerVerliestDePlek = maakEvaluator<Zaak, boolean>(model, "inwoner.verliestDePlek", kern_inwonerVerliestDePlek, isGeldig);

/** dagen weg van de inwoner */
const inwonerDagenWeg = maakEvaluator<Zaak, number>(model, "inwoner.dagenWeg", kern_inwonerDagenWeg, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "inwoner.verliestDePlek": inwonerVerliestDePlek,
  "inwoner.dagenWeg": inwonerDagenWeg,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  inwonerVerliestDePlek,
  inwonerDagenWeg,
};
