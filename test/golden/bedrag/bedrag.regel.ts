// Gegenereerd door regel uit bedrag.regel. Niet met de hand wijzigen.
// Bedrag
/* eslint-disable */
import { aantal, afgerond, alsTekst, bedrag, isAantal, isBedrag, isGetal, laagste, maakEvaluator, maakRegeling, maal, min, procent, snelleControle } from 'regel/runtime';
import type { Regelingmodel, Zaakherkomst } from 'regel/runtime';

export interface PgbGegevens {
  /** tarief van het Pgb · bedrag in euro per etmaal als tekst: "67.29" */
  readonly tarief?: string;
  /** aantal etmalen van het Pgb · aantal (etmaal) */
  readonly aantalEtmalen?: number;
  /** korting van het Pgb · percentage als tekst: "8" */
  readonly korting?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly pgb?: PgbGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

/** hoogte van het Pgb */
function kern_pgbHoogte(z: Zaak): string | undefined {
  return alsTekst(afgerond(min(laagste(maal(bedrag(z.pgb?.tarief), aantal(z.pgb?.aantalEtmalen)), bedrag("1212")), maal(laagste(maal(bedrag(z.pgb?.tarief), aantal(z.pgb?.aantalEtmalen)), bedrag("1212")), procent(bedrag(z.pgb?.korting)))), "0.01", "rekenkundig"));
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  pgb: {
    tarief: isBedrag,
    aantalEtmalen: isAantal,
    korting: isGetal,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "bedrag",
  titel: "Bedrag",
  soort: "regeling",
  geldig: {  },
  bepalingen: [
    { id: "bedrag/1", aanduiding: "artikel 1", regel: 13, bestand: "bedrag.regel" },
  ],
  keuzes: [],
  feiten: [
    { id: "pgb.tarief", object: "pgb", sleutel: "tarief", naam: "tarief van het Pgb", type: { soort: "bedrag", per: "etmaal" }, soort: "gegeven", regel: 6, bestand: "bedrag.regel", lidwoord: "het" },
    { id: "pgb.aantalEtmalen", object: "pgb", sleutel: "aantalEtmalen", naam: "aantal etmalen van het Pgb", type: { soort: "aantal", eenheid: "etmaal" }, soort: "gegeven", regel: 7, bestand: "bedrag.regel", lidwoord: "het" },
    { id: "pgb.korting", object: "pgb", sleutel: "korting", naam: "korting van het Pgb", type: { soort: "percentage" }, soort: "gegeven", regel: 8, bestand: "bedrag.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "pgb.hoogte", object: "pgb", sleutel: "hoogte", naam: "hoogte van het Pgb", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "bedrag/1", bepaling: "bedrag/1", soort: "waarde", waarde: { op: "afgerond", waarde: { op: "min", a: { op: "laagste", delen: [{ op: "maal", a: { op: "feit", feit: "pgb.tarief", type: { soort: "bedrag", per: "etmaal" } }, b: { op: "feit", feit: "pgb.aantalEtmalen", type: { soort: "aantal", eenheid: "etmaal" } }, type: { soort: "bedrag" } }, { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "1212" }, type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, b: { op: "maal", a: { op: "laagste", delen: [{ op: "maal", a: { op: "feit", feit: "pgb.tarief", type: { soort: "bedrag", per: "etmaal" } }, b: { op: "feit", feit: "pgb.aantalEtmalen", type: { soort: "aantal", eenheid: "etmaal" } }, type: { soort: "bedrag" } }, { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "1212" }, type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, b: { op: "feit", feit: "pgb.korting", type: { soort: "percentage" } }, type: { soort: "bedrag" } }, type: { soort: "bedrag" } }, stap: "0.01", richting: "rekenkundig", type: { soort: "bedrag" } }, tekst: "De hoogte van het Pgb is het laagste van het tarief van het Pgb vermenigvuldigd met het aantal etmalen van het Pgb en € 1.212, verminderd met de korting van het Pgb, afgerond op centen", regel: 14, bestand: "bedrag.regel" }], buitenToepassing: [], regel: 11, bestand: "bedrag.regel", gebruikt: { feiten: ["pgb.tarief", "pgb.aantalEtmalen", "pgb.korting"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
  ],
};

/** hoogte van het Pgb */
const pgbHoogte = maakEvaluator<Zaak, string>(model, "pgb.hoogte", kern_pgbHoogte, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "pgb.hoogte": pgbHoogte,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  pgbHoogte,
};
