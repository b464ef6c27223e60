// Gegenereerd door regel uit opvangverordening.regel. Niet met de hand wijzigen.
// Opvangverordening
/* eslint-disable */
import { en, isJaNee, maakEvaluator, maakRegeling, niet, of, snelleControle } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface ClientGegevens {
  /** de cliënt is dakloos */
  readonly isDakloos?: boolean;
  /** de cliënt is minderjarig */
  readonly isMinderjarig?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1: heeft de cliënt recht op opvang (opvangverordening.regel:15) */
function artikel1(z: Zaak): Waarheid {
  return z.client?.isMinderjarig;
}

/** artikel 1, eerste lid, van de Opvangwet: De cliënt heeft recht op opvang (opvangwet.regel:15) */
function opvangwet_artikel1_lid1(z: Zaak): Waarheid {
  return z.client?.isDakloos;
}

/** de cliënt heeft recht op opvang */
function kern_clientHeeftRechtOpOpvang(z: Zaak): Waarheid {
  const r1 = artikel1(z);
  const ropvangwet_artikel1_lid1 = en(opvangwet_artikel1_lid1(z), niet(r1));
  return of(r1, ropvangwet_artikel1_lid1);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    isDakloos: isJaNee,
    isMinderjarig: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "opvangverordening",
  titel: "Opvangverordening",
  soort: "verordening",
  geldig: {  },
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "opvangverordening/1", aanduiding: "artikel 1", regel: 14, bestand: "opvangverordening.regel" },
    { id: "opvangwet/1/1", aanduiding: "artikel 1, eerste lid, van de Opvangwet", regel: 14, bestand: "opvangwet.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "client.isDakloos", object: "client", sleutel: "isDakloos", naam: "de cliënt is dakloos", type: { soort: "ja/nee" }, soort: "gegeven", regel: 7, bestand: "opvangwet.regel", ontkend: "de cliënt is niet dakloos" },
    { id: "client.isMinderjarig", object: "client", sleutel: "isMinderjarig", naam: "de cliënt is minderjarig", type: { soort: "ja/nee" }, soort: "gegeven", regel: 12, bestand: "opvangverordening.regel", ontkend: "de cliënt is niet minderjarig" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.heeftRechtOpOpvang", object: "client", sleutel: "heeftRechtOpOpvang", naam: "de cliënt heeft recht op opvang", type: { soort: "ja/nee" }, uitputtend: true, geldig: {  }, regels: [{ id: "opvangwet/1/1", bepaling: "opvangwet/1/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.isDakloos" }, tekst: "De cliënt heeft recht op opvang", regel: 15, bestand: "opvangwet.regel" }, { id: "opvangverordening/1", bepaling: "opvangverordening/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.isMinderjarig" }, wijktAfVan: ["opvangwet/1/1"], tekst: "heeft de cliënt recht op opvang", regel: 15, bestand: "opvangverordening.regel" }], buitenToepassing: [], regel: 10, bestand: "opvangwet.regel", gebruikt: { feiten: ["client.isDakloos", "client.isMinderjarig"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft geen recht op opvang" },
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
