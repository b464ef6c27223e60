// Gegenereerd door regel uit afwijking.regel. Niet met de hand wijzigen.
// Afwijking en voorrang
/* eslint-disable */
import { isJaNee, maakEvaluator, maakRegeling, niet, snelleControle } from 'regel/runtime';
import type { Afwijking, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college"
  | "de burgemeester";

export interface MeldingGegevens {
  /** de melding is dringend */
  readonly isDringend?: boolean;
  /** de melding is anoniem */
  readonly isAnoniem?: boolean;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly melding?: MeldingGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** artikel 1, tweede lid: is de ontvanger van de melding de burgemeester (afwijking.regel:20) */
function artikel1_lid2(z: Zaak): Waarheid {
  return z.melding?.isDringend;
}

/** ontvanger van de melding */
function kern_meldingOntvanger(z: Zaak): Organen | undefined {
  if (z.melding?.isAnoniem !== false) return undefined;
  const r1_lid2 = artikel1_lid2(z);
  if (r1_lid2 === true) return "de burgemeester";
  if (r1_lid2 === undefined) return undefined;
  return "het college";
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  melding: {
    isDringend: isJaNee,
    isAnoniem: isJaNee,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "afwijking",
  titel: "Afwijking en voorrang",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "afwijking/1", aanduiding: "artikel 1", regel: 14, bestand: "afwijking.regel" },
    { id: "afwijking/1/1", aanduiding: "artikel 1, eerste lid", regel: 16, bestand: "afwijking.regel" },
    { id: "afwijking/1/2", aanduiding: "artikel 1, tweede lid", regel: 19, bestand: "afwijking.regel" },
    { id: "afwijking/1/3", aanduiding: "artikel 1, derde lid", regel: 22, bestand: "afwijking.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college", "de burgemeester"] },
  ],
  feiten: [
    { id: "melding.isDringend", object: "melding", sleutel: "isDringend", naam: "de melding is dringend", type: { soort: "ja/nee" }, soort: "gegeven", regel: 8, bestand: "afwijking.regel", ontkend: "de melding is niet dringend" },
    { id: "melding.isAnoniem", object: "melding", sleutel: "isAnoniem", naam: "de melding is anoniem", type: { soort: "ja/nee" }, soort: "gegeven", regel: 9, bestand: "afwijking.regel", ontkend: "de melding is niet anoniem" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "melding.ontvanger", object: "melding", sleutel: "ontvanger", naam: "ontvanger van de melding", type: { soort: "keuze", keuze: "organen" }, uitputtend: true, regels: [{ id: "afwijking/1/1", bepaling: "afwijking/1/1", soort: "waarde", waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "organen" }, waarde: "het college" }, type: { soort: "keuze", keuze: "organen" } }, tekst: "De ontvanger van de melding is het college", regel: 17, bestand: "afwijking.regel" }, { id: "afwijking/1/2", bepaling: "afwijking/1/2", soort: "waarde", voorwaarde: { op: "feit", feit: "melding.isDringend" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "organen" }, waarde: "de burgemeester" }, type: { soort: "keuze", keuze: "organen" } }, wijktAfVan: ["afwijking/1/1"], tekst: "is de ontvanger van de melding de burgemeester", regel: 20, bestand: "afwijking.regel" }], buitenToepassing: [{ bepaling: "afwijking/1/3", tekst: "Het tweede lid blijft buiten toepassing", regels: ["afwijking/1/2"], reden: "uitgezonderd", regel: 23, bestand: "afwijking.regel", voorwaarde: { op: "feit", feit: "melding.isAnoniem" } }], regel: 12, bestand: "afwijking.regel", gebruikt: { feiten: ["melding.isDringend", "melding.isAnoniem"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
  ],
};

/** ontvanger van de melding */
const meldingOntvanger = maakEvaluator<Zaak, Organen>(model, "melding.ontvanger", kern_meldingOntvanger, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "melding.ontvanger": meldingOntvanger,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  meldingOntvanger,
};
