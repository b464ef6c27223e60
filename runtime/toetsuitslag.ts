/** Wat een programma krijgt: alle uitkomsten van een zaak, en wat `regel toets --json` ervan maakt. Zie docs/uitleg.md. */
import type { Weggelaten } from './bekend-op.ts';
import type { BepalingId } from './model.ts';
import type { Uitkomst, Zaakprobleem } from './uitkomst.ts';
import type { WaaromNiet } from './waarom-niet-model.ts';
import type { Vergelijking, Wijziging } from './wat-als.ts';

/** Op de id van de beslissing; een beslissing per element staat er per element, op haar pad: `inwoner.declaraties[1].vergoeding`. */
export interface Uitkomsten {
  readonly [beslissing: string]: Uitkomst;
}

/** Eén zaak. In een stroom zegt `regel` van welke regel zij is. */
export type Toetsuitslag = { readonly regel?: number } & (
  | {
      readonly versie: 1;
      /** Het kenmerk van de regeling. */
      readonly regeling: string;
      readonly geldig: true;
      readonly uitkomsten: Uitkomsten;
      /** Meldingen bij de zaak, één keer voor alle uitkomsten. */
      readonly meldingen?: readonly Zaakprobleem[];
      /** Alleen als een vorm van uitleg gevraagd is: de tekst, op dezelfde sleutels als de uitkomsten. */
      readonly proza?: Readonly<Record<string, string>>;
      /** Alleen met uitleg: hoe de bepalingen heten die in deze uitslag staan, op hun id. */
      readonly bepalingen?: Readonly<Record<BepalingId, Bepalingsnaam>>;
      readonly bekendOp?: Dagverslag;
    }
  | {
      readonly versie: 1;
      readonly regeling: string;
      readonly geldig: false;
      readonly problemen: readonly Zaakprobleem[];
      readonly bekendOp?: Dagverslag;
    }
  /** De invoer is geen JSON. */
  | { readonly versie: 1; readonly geldig: false; readonly leesfout: Leesfoutmelding }
);

/** Alleen met `--bekend-op`: wat er op die dag nog niet bekend was, en niet heeft meegeteld. */
export interface Dagverslag {
  readonly dag: string;
  readonly weggelaten: readonly Weggelaten[];
  /** De paden van gegevens zonder dag; zij tellen als bekend. */
  readonly zonderDag: readonly string[];
}

/** `--wat-als`: per uitkomst de kleinste groepen gegevens die haar veranderen. */
export interface WaaromNietuitslag {
  readonly versie: 1;
  readonly regeling: string;
  readonly waaromNiet: readonly WaaromNiet[];
  readonly bekendOp?: Dagverslag;
}

/** `--wat-als pad=waarde`: wat er in de zaak anders is, en elke uitkomst ervoor en erna, op dezelfde sleutels als de uitkomsten. */
export interface Watalsuitslag {
  readonly versie: 1;
  readonly regeling: string;
  readonly geldig: true;
  readonly wijzigingen: readonly Wijziging[];
  readonly uitkomsten: Readonly<Record<string, Vergelijking>>;
  readonly bekendOp?: Dagverslag;
}

export interface Leesfoutmelding {
  readonly regel: number;
  readonly kolom: number;
  readonly bericht: string;
}

/** Hoe een bepaling heet: "artikel 3.2, eerste lid, onderdeel a". */
export interface Bepalingsnaam {
  readonly aanduiding: string;
  readonly opschrift?: string;
  readonly link?: string;
}
