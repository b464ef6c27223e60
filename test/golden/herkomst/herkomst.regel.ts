// Gegenereerd door regel uit herkomst.regel. Niet met de hand wijzigen.
// Verordening opvang en gegevens
/* eslint-disable */
import { isDatum, isJaNee, jaOfNee, maakEvaluator, maakRegeling, niet, of, oordeelVan, snelleControle, verstreken, waardeVanOordeel } from 'regel/runtime';
import type { Oordeel, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college";

export interface ClientGegevens {
  /** geboortedatum van de cliënt · Wat is de geboortedatum van de cliënt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de BRP · persoonsgegeven */
  readonly geboortedatum?: string;
  /** de cliënt is dakloos · Is de cliënt dakloos? · volgens de cliënt · persoonsgegeven */
  readonly isDakloos?: boolean;
  /** de cliënt is verslaafd · Is de cliënt verslaafd? · volgens de cliënt of de zorgaanbieder · gezondheidsgegeven */
  readonly isVerslaafd?: boolean;
  /** de cliënt is zelfredzaam · Redt de cliënt zich alleen? · gezondheidsgegeven */
  readonly isZelfredzaam?: Oordeel<boolean>;
}

export interface MeldingGegevens {
  /** datum van de melding · Op welke datum is de melding gedaan? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · geen persoonsgegeven */
  readonly datum?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  readonly melding?: MeldingGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const organen: readonly string[] = ["het college"];
const bronnen: readonly string[] = ["de BRP"];
const bronnen_2: readonly string[] = ["de cliënt"];
const bronnen_3: readonly string[] = ["de cliënt", "de zorgaanbieder"];

/** artikel 1: De cliënt heeft recht op opvang (herkomst.regel:37) */
function artikel1(z: Zaak): Waarheid {
  // a. de cliënt is verslaafd of de cliënt is dakloos
  const a = of(z.client?.isVerslaafd, z.client?.isDakloos);
  if (a === false) return false;
  // b. de cliënt is niet zelfredzaam
  const b = niet(jaOfNee(waardeVanOordeel(z.client?.isZelfredzaam, organen)));
  if (b === false) return false;
  // c. de leeftijd van de cliënt op de datum van de melding is 18 jaar of ouder
  const c = verstreken(z.client?.geboortedatum, z.melding?.datum, ">=", 18, "jaar");
  if (c === false) return false;
  return a && b && c;
}

/** de cliënt heeft recht op opvang */
function kern_clientHeeftRechtOpOpvang(z: Zaak): Waarheid {
  return artikel1(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    geboortedatum: isDatum,
    isDakloos: isJaNee,
    isVerslaafd: isJaNee,
    isZelfredzaam: oordeelVan(isJaNee, organen),
  },
  melding: {
    datum: isDatum,
  },
}, {
  "client.geboortedatum": bronnen,
  "client.isDakloos": bronnen_2,
  "client.isVerslaafd": bronnen_3,
  "melding.datum": organen,
});

const model: Regelingmodel = {
  versie: 1,
  id: "herkomst",
  titel: "Verordening opvang en gegevens",
  soort: "verordening",
  geldig: { vanaf: "2026-01-01" },
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "herkomst/1", aanduiding: "artikel 1", regel: 36, bestand: "herkomst.regel" },
    { id: "herkomst/1/a", aanduiding: "artikel 1, onderdeel a", regel: 39, bestand: "herkomst.regel" },
    { id: "herkomst/1/b", aanduiding: "artikel 1, onderdeel b", regel: 40, bestand: "herkomst.regel" },
    { id: "herkomst/1/c", aanduiding: "artikel 1, onderdeel c", regel: 41, bestand: "herkomst.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college"] },
  ],
  feiten: [
    { id: "client.geboortedatum", object: "client", sleutel: "geboortedatum", naam: "geboortedatum van de cliënt", type: { soort: "datum" }, soort: "gegeven", vraag: "Wat is de geboortedatum van de cliënt?", leverancier: ["de BRP"], avg: { soorten: ["persoonsgegeven"], verwerking: "herkomst/verwerking/toegangTotOpvang" }, regel: 19, bestand: "herkomst.regel", lidwoord: "de" },
    { id: "client.isDakloos", object: "client", sleutel: "isDakloos", naam: "de cliënt is dakloos", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de cliënt dakloos?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "herkomst/verwerking/toegangTotOpvang" }, regel: 21, bestand: "herkomst.regel", ontkend: "de cliënt is niet dakloos" },
    { id: "client.isVerslaafd", object: "client", sleutel: "isVerslaafd", naam: "de cliënt is verslaafd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de cliënt verslaafd?", leverancier: ["de cliënt", "de zorgaanbieder"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "herkomst/verwerking/toegangTotOpvang" }, regel: 22, bestand: "herkomst.regel", ontkend: "de cliënt is niet verslaafd" },
    { id: "melding.datum", object: "melding", sleutel: "datum", naam: "datum van de melding", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de melding gedaan?", leverancier: ["het college"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 25, bestand: "herkomst.regel", lidwoord: "de" },
    { id: "client.isZelfredzaam", object: "client", sleutel: "isZelfredzaam", naam: "de cliënt is zelfredzaam", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Redt de cliënt zich alleen?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "herkomst/verwerking/toegangTotOpvang" }, regel: 27, bestand: "herkomst.regel", ontkend: "de cliënt is niet zelfredzaam" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.heeftRechtOpOpvang", object: "client", sleutel: "heeftRechtOpOpvang", naam: "de cliënt heeft recht op opvang", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "herkomst/1", bepaling: "herkomst/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "feit", feit: "client.isVerslaafd" }, { op: "feit", feit: "client.isDakloos" }], bepaling: "herkomst/1/a", tekst: "de cliënt is verslaafd of de cliënt is dakloos" }, { op: "niet", deel: { op: "feit", feit: "client.isZelfredzaam" }, tekst: "de cliënt is niet zelfredzaam", bepaling: "herkomst/1/b" }, { op: "verstreken", cmp: ">=", begin: { op: "feit", feit: "client.geboortedatum", type: { soort: "datum" } }, opDag: { op: "feit", feit: "melding.datum", type: { soort: "datum" } }, aantal: 18, eenheid: "jaar", tekst: "de leeftijd van de cliënt op de datum van de melding is 18 jaar of ouder", bepaling: "herkomst/1/c" }] }, tekst: "De cliënt heeft recht op opvang", regel: 37, bestand: "herkomst.regel" }], buitenToepassing: [], regel: 34, bestand: "herkomst.regel", gebruikt: { feiten: ["client.isVerslaafd", "client.isDakloos", "client.isZelfredzaam", "client.geboortedatum", "melding.datum"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft geen recht op opvang" },
  ],
  verwerkingen: [
    { id: "herkomst/verwerking/toegangTotOpvang", naam: "toegang tot opvang", doel: "Beoordelen of iemand opvang nodig heeft.", grondslag: ["artikel 6, eerste lid, onderdeel e, van de AVG", "artikel 5.1.1 van de Wmo 2015"], bijzonder: ["artikel 9, tweede lid, onderdeel g, van de AVG"], door: ["het college"], regel: 12, bestand: "herkomst.regel" },
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
