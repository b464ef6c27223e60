/** Wat een programma krijgt: alle uitkomsten van een zaak, en wat `regel toets --json` ervan maakt. Zie docs/uitleg.md. */
import type { BepalingId } from './model.ts';
import type { Uitkomst, Zaakprobleem } from './uitkomst.ts';

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
      /** Alleen met uitleg: hoe de bepalingen heten die in deze uitslag staan, op hun id. */
      readonly bepalingen?: Readonly<Record<BepalingId, Bepalingsnaam>>;
    }
  | {
      readonly versie: 1;
      readonly regeling: string;
      readonly geldig: false;
      readonly problemen: readonly Zaakprobleem[];
    }
  /** De invoer is geen JSON. */
  | { readonly versie: 1; readonly geldig: false; readonly leesfout: Leesfoutmelding }
);

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
