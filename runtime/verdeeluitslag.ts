/** Wat een verdeling oplevert. Platte data, geschikt voor JSON. */
import type { BepalingId } from './model.ts';
import type { OpenPunt, Zaakprobleem } from './uitkomst.ts';

/** Eén zaak van de momentopname; het kenmerk is van de gemeente. */
export interface Verdeelzaak<Zaak = unknown> {
  readonly kenmerk: string;
  readonly zaak: Zaak;
}

export type Verdeeluitslag =
  /** Een zaak die niet klopt kan een ander zijn plaats kosten: dan wordt er niets verdeeld. */
  | { readonly soort: 'ongeldig'; readonly verdeling: string; readonly problemen: readonly Verdeelprobleem[] }
  | {
      readonly soort: 'verdeeld';
      readonly verdeling: string;
      readonly bij: readonly BepalingId[];
      readonly jaren: readonly Verdeeljaar[];
      /** In de volgorde van de momentopname. */
      readonly plaatsen: readonly Plaats[];
    };

export type Verdeelprobleem = Zaakprobleem & { readonly kenmerk: string };

export interface Verdeeljaar {
  /** Afwezig: er is één plafond voor alle jaren. */
  readonly jaar?: number;
  /** Waarvoor deze rij is, als er een rij per aanbieder of iets anders is. */
  readonly per?: readonly string[];
  /** Afwezig: het staat niet vast. */
  readonly plafond?: string;
  /** Wat zeker is toegewezen. */
  readonly toegewezen: string;
  /** Alleen als van elke zaak vaststaat wat zij krijgt. */
  readonly over?: string;
}

export interface Plaats {
  readonly kenmerk: string;
  readonly uitkomst:
    'toegewezen' | 'gedeeltelijk' | 'afgewezen' | 'wachtlijst' | 'niet in aanmerking' | 'onbekend';
  readonly jaar?: number;
  readonly per?: readonly string[];
  /** De plaats in haar rij, als die vaststaat. */
  readonly plaats?: number;
  /** Wie er direct vóór ging, als dat vaststaat. */
  readonly voorganger?: string;
  readonly gevraagd?: string;
  readonly krijgt?: string;
  /** Wat er nog was toen deze aan de beurt kwam, als dat vaststaat. */
  readonly over?: string;
  readonly reden: string;
  /** Onbekend: wat in deze zaak of in de regeling nog openstaat. */
  readonly open: readonly OpenPunt[];
  /** Onbekend: andere zaken waarvan het afhangt; de eerste paar. */
  readonly wegens: readonly string[];
  /** Waar: `open` of `wegens` kan iets noemen dat bij nader inzien niet uitmaakt. */
  readonly benaderd: boolean;
}
