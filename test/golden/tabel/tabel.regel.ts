// Gegenereerd door regel uit tabel.regel. Niet met de hand wijzigen.
// Tabel
/* eslint-disable */
import { eenVan, inWerking, isDatum, isGetal, kies, maakEvaluator, maakRegeling, niet, snelleControle, vergelijkDatum, vergelijkDecimaal, vergelijkLabel } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** grondslag */
export type Grondslag =
  | "BW basis"
  | "BW extra";

export interface PgbGegevens {
  /** grondslag van het Pgb */
  readonly grondslag?: Grondslag;
  /** punten van het Pgb · getal als tekst: "14.71" */
  readonly punten?: string;
  /** datum van het Pgb · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datum?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly pgb?: PgbGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const grondslag: readonly string[] = ["BW basis", "BW extra"];

/** artikel 1, tabelrij 1: tarief van het Pgb is € 67,29 per etmaal (tabel.regel:19) */
function artikel1_r1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.pgb?.grondslag, "BW basis");
}

/** artikel 1, tabelrij 2: tarief van het Pgb is € 97,43 per etmaal (tabel.regel:20) */
function artikel1_r2(z: Zaak): Waarheid {
  // grondslag van het Pgb is BW extra
  const deel1 = vergelijkLabel("=", z.pgb?.grondslag, "BW extra");
  if (deel1 === false) return false;
  // punten van het Pgb is minder dan 10
  const deel2 = vergelijkDecimaal("<", z.pgb?.punten, "10");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 1, tabelrij 3: tarief van het Pgb is € 100,00 per etmaal (tabel.regel:21) */
function artikel1_r3(z: Zaak): Waarheid {
  // grondslag van het Pgb is BW extra
  const deel1 = vergelijkLabel("=", z.pgb?.grondslag, "BW extra");
  if (deel1 === false) return false;
  // punten van het Pgb is 10 of meer
  const deel2 = vergelijkDecimaal(">=", z.pgb?.punten, "10");
  if (deel2 === false) return false;
  const deel3 = niet(niet(vergelijkDatum("<=", z.pgb?.datum, "2026-06-30")));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 1, tabelrij 4: tarief van het Pgb is € 105,00 per etmaal (tabel.regel:22) */
function artikel1_r4(z: Zaak): Waarheid {
  // grondslag van het Pgb is BW extra
  const deel1 = vergelijkLabel("=", z.pgb?.grondslag, "BW extra");
  if (deel1 === false) return false;
  // punten van het Pgb is 10 of meer
  const deel2 = vergelijkDecimaal(">=", z.pgb?.punten, "10");
  if (deel2 === false) return false;
  const deel3 = niet(niet(vergelijkDatum(">=", z.pgb?.datum, "2026-07-01")));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** tarief van het Pgb */
function kern_pgbTarief(z: Zaak): string | undefined {
  if (!inWerking(z.pgb?.datum, "2026-01-01", undefined)) return undefined;
  const r1_r1 = artikel1_r1(z);
  const r1_r2 = artikel1_r2(z);
  const r1_r3 = artikel1_r3(z);
  const r1_r4 = artikel1_r4(z);
  return kies([r1_r1, "67.29"], [r1_r2, "97.43"], [r1_r3, "100.00"], [r1_r4, "105.00"]);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  pgb: {
    grondslag: eenVan(grondslag),
    punten: isGetal,
    datum: isDatum,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "tabel",
  titel: "Tabel",
  soort: "regeling",
  geldig: { vanaf: "2026-01-01" },
  bepalingen: [
    { id: "tabel/1", aanduiding: "artikel 1", regel: 16, bestand: "tabel.regel" },
    { id: "tabel/1/r1", aanduiding: "artikel 1, tabelrij 1", regel: 19, bestand: "tabel.regel" },
    { id: "tabel/1/r2", aanduiding: "artikel 1, tabelrij 2", regel: 20, bestand: "tabel.regel" },
    { id: "tabel/1/r3", aanduiding: "artikel 1, tabelrij 3", regel: 21, bestand: "tabel.regel" },
    { id: "tabel/1/r4", aanduiding: "artikel 1, tabelrij 4", regel: 22, bestand: "tabel.regel" },
  ],
  keuzes: [
    { id: "grondslag", naam: "grondslag", vorm: "gesloten", labels: ["BW basis", "BW extra"] },
  ],
  feiten: [
    { id: "pgb.grondslag", object: "pgb", sleutel: "grondslag", naam: "grondslag van het Pgb", type: { soort: "keuze", keuze: "grondslag" }, soort: "gegeven", regel: 9, bestand: "tabel.regel" },
    { id: "pgb.punten", object: "pgb", sleutel: "punten", naam: "punten van het Pgb", type: { soort: "getal" }, soort: "gegeven", regel: 10, bestand: "tabel.regel" },
    { id: "pgb.datum", object: "pgb", sleutel: "datum", naam: "datum van het Pgb", type: { soort: "datum" }, soort: "gegeven", regel: 11, bestand: "tabel.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "pgb.tarief", object: "pgb", sleutel: "tarief", naam: "tarief van het Pgb", type: { soort: "bedrag", per: "etmaal" }, uitputtend: true, peildatum: { op: "feit", feit: "pgb.datum", type: { soort: "datum" } }, regels: [{ id: "tabel/1/r1", bepaling: "tabel/1/r1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW basis" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het Pgb is BW basis" }, waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "67.29" }, type: { soort: "bedrag", per: "etmaal" } }, tekst: "tarief van het Pgb is € 67,29 per etmaal", regel: 19, bestand: "tabel.regel" }, { id: "tabel/1/r2", bepaling: "tabel/1/r2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW extra" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het Pgb is BW extra" }, { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "pgb.punten", type: { soort: "getal" } }, b: { op: "literal", literal: { type: { soort: "getal" }, waarde: "10" }, type: { soort: "getal" } }, tekst: "punten van het Pgb is minder dan 10" }] }, waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "97.43" }, type: { soort: "bedrag", per: "etmaal" } }, tekst: "tarief van het Pgb is € 97,43 per etmaal", regel: 20, bestand: "tabel.regel" }, { id: "tabel/1/r3", bepaling: "tabel/1/r3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW extra" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het Pgb is BW extra" }, { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "pgb.punten", type: { soort: "getal" } }, b: { op: "literal", literal: { type: { soort: "getal" }, waarde: "10" }, type: { soort: "getal" } }, tekst: "punten van het Pgb is 10 of meer" }] }, tenzij: { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "pgb.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-06-30" }, type: { soort: "datum" } } }, bepaling: "tabel/1/r3", tekst: "niet in werking: geldig tot en met 30 juni 2026" }, waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "100.00" }, type: { soort: "bedrag", per: "etmaal" } }, geldig: { totEnMet: "2026-06-30" }, tekst: "tarief van het Pgb is € 100,00 per etmaal", regel: 21, bestand: "tabel.regel" }, { id: "tabel/1/r4", bepaling: "tabel/1/r4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW extra" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het Pgb is BW extra" }, { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "pgb.punten", type: { soort: "getal" } }, b: { op: "literal", literal: { type: { soort: "getal" }, waarde: "10" }, type: { soort: "getal" } }, tekst: "punten van het Pgb is 10 of meer" }] }, tenzij: { op: "niet", deel: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "pgb.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-07-01" }, type: { soort: "datum" } } }, bepaling: "tabel/1/r4", tekst: "niet in werking: geldig met ingang van 1 juli 2026" }, waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "105.00" }, type: { soort: "bedrag", per: "etmaal" } }, geldig: { vanaf: "2026-07-01" }, tekst: "tarief van het Pgb is € 105,00 per etmaal", regel: 22, bestand: "tabel.regel" }], buitenToepassing: [], regel: 14, bestand: "tabel.regel", gebruikt: { feiten: ["pgb.datum", "pgb.grondslag", "pgb.punten"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
  ],
};

/** tarief van het Pgb */
const pgbTarief = maakEvaluator<Zaak, string>(model, "pgb.tarief", kern_pgbTarief, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "pgb.tarief": pgbTarief,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  pgbTarief,
};
