// Gegenereerd door regel uit opsomming.regel. Niet met de hand wijzigen.
// Opsomming
/* eslint-disable */
import { isJaNee, maakEvaluator, maakRegeling, niet, snelleControle, telling } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

export interface ClientGegevens {
  /** de cliënt heeft schulden */
  readonly heeftSchulden?: boolean;
  /** de cliënt heeft werk */
  readonly heeftWerk?: boolean;
  /** de cliënt volgt onderwijs */
  readonly volgtOnderwijs?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1: De cliënt krijgt begeleiding (opsomming.regel:15) */
function artikel1(z: Zaak): Waarheid {
  return telling(">=", 2, z.client?.heeftSchulden, niet(z.client?.heeftWerk), z.client?.volgtOnderwijs);
}

/** artikel 2: De cliënt krijgt een budget (opsomming.regel:22) */
function artikel2(z: Zaak): Waarheid {
  return z.client?.heeftSchulden;
}

/** de cliënt krijgt begeleiding */
function kern_clientKrijgtBegeleiding(z: Zaak): Waarheid {
  return artikel1(z);
}

/** de cliënt krijgt een budget */
function kern_clientKrijgtEenBudget(z: Zaak): Waarheid {
  return artikel2(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    heeftSchulden: isJaNee,
    heeftWerk: isJaNee,
    volgtOnderwijs: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "opsomming",
  titel: "Opsomming",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "opsomming/1", aanduiding: "artikel 1", regel: 14, bestand: "opsomming.regel" },
    { id: "opsomming/1/a", aanduiding: "artikel 1, onderdeel a", regel: 17, bestand: "opsomming.regel" },
    { id: "opsomming/1/b", aanduiding: "artikel 1, onderdeel b", regel: 18, bestand: "opsomming.regel" },
    { id: "opsomming/1/c", aanduiding: "artikel 1, onderdeel c", regel: 19, bestand: "opsomming.regel" },
    { id: "opsomming/2", aanduiding: "artikel 2", regel: 21, bestand: "opsomming.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "client.heeftSchulden", object: "client", sleutel: "heeftSchulden", naam: "de cliënt heeft schulden", type: { soort: "ja/nee" }, soort: "gegeven", regel: 6, bestand: "opsomming.regel", ontkend: "de cliënt heeft geen schulden" },
    { id: "client.heeftWerk", object: "client", sleutel: "heeftWerk", naam: "de cliënt heeft werk", type: { soort: "ja/nee" }, soort: "gegeven", regel: 7, bestand: "opsomming.regel", ontkend: "de cliënt heeft geen werk" },
    { id: "client.volgtOnderwijs", object: "client", sleutel: "volgtOnderwijs", naam: "de cliënt volgt onderwijs", type: { soort: "ja/nee" }, soort: "gegeven", regel: 8, bestand: "opsomming.regel", ontkend: "de cliënt volgt onderwijs niet" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "client.krijgtBegeleiding", object: "client", sleutel: "krijgtBegeleiding", naam: "de cliënt krijgt begeleiding", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "opsomming/1", bepaling: "opsomming/1", soort: "grond", voorwaarde: { op: "telling", cmp: ">=", aantal: 2, delen: [{ op: "feit", feit: "client.heeftSchulden", bepaling: "opsomming/1/a", tekst: "de cliënt heeft schulden" }, { op: "niet", deel: { op: "feit", feit: "client.heeftWerk" }, tekst: "de cliënt heeft geen werk", bepaling: "opsomming/1/b" }, { op: "feit", feit: "client.volgtOnderwijs", bepaling: "opsomming/1/c", tekst: "de cliënt volgt onderwijs" }] }, tekst: "De cliënt krijgt begeleiding", regel: 15, bestand: "opsomming.regel" }], buitenToepassing: [], regel: 11, bestand: "opsomming.regel", gebruikt: { feiten: ["client.heeftSchulden", "client.heeftWerk", "client.volgtOnderwijs"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt krijgt geen begeleiding" },
    { id: "client.krijgtEenBudget", object: "client", sleutel: "krijgtEenBudget", naam: "de cliënt krijgt een budget", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "opsomming/2", bepaling: "opsomming/2", soort: "grond", voorwaarde: { op: "voldaan", verwijzing: "opsomming/1/a", voorwaarde: { op: "feit", feit: "client.heeftSchulden", bepaling: "opsomming/1/a", tekst: "de cliënt heeft schulden" }, tekst: "artikel 1, onderdeel a" }, tekst: "De cliënt krijgt een budget", regel: 22, bestand: "opsomming.regel" }], buitenToepassing: [], regel: 12, bestand: "opsomming.regel", gebruikt: { feiten: ["client.heeftSchulden"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt krijgt geen budget" },
  ],
};

/** de cliënt krijgt begeleiding */
const clientKrijgtBegeleiding = maakEvaluator<Zaak, boolean>(model, "client.krijgtBegeleiding", kern_clientKrijgtBegeleiding, isGeldig);

/** de cliënt krijgt een budget */
const clientKrijgtEenBudget = maakEvaluator<Zaak, boolean>(model, "client.krijgtEenBudget", kern_clientKrijgtEenBudget, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.krijgtBegeleiding": clientKrijgtBegeleiding,
  "client.krijgtEenBudget": clientKrijgtEenBudget,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientKrijgtBegeleiding,
  clientKrijgtEenBudget,
};
