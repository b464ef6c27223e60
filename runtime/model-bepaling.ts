/** Een bepaling van de officiële tekst, en haar aard als er geen regel in staat. */
import type { BepalingId } from './model.ts';

/** De aard van een bepaling zonder uitvoerbare regel, met de omschrijving van de auteur. */
export interface Aard {
  readonly soort: string;
  /** Bij `niet uitvoerbaar`: een van de vaste redenen. */
  readonly reden?: string;
  readonly omschrijving: string;
}

export interface Bepaling {
  readonly id: BepalingId;
  /** "artikel 3.2, eerste lid, onderdeel a" */
  readonly aanduiding: string;
  readonly opschrift?: string;
  readonly link?: string;
  readonly bestand?: string;
  readonly regel: number;
  readonly aard?: Aard;
}
