/** Wat in de tekst genoemd of gedeclareerd wordt, en waar. */
import type { Span } from '../grammar/index.ts';

/** Een naam of bepaling die ergens in de tekst genoemd of gedeclareerd wordt. */
export interface Vermelding {
  readonly doel: Doel;
  /** Meer dan een als er woorden tussen staan: "heeft op die dag geen aanspraak op". */
  readonly spans: readonly Span[];
  readonly rol: 'declaratie' | 'gebruik';
}

export type Doel =
  /** Gegeven, beoordeling, parameter, beslissing, lezing of duur. */
  | { readonly soort: 'symbool'; readonly id: string }
  | { readonly soort: 'object'; readonly id: string }
  /** De id is die van haar object. */
  | { readonly soort: 'plicht'; readonly id: string }
  | { readonly soort: 'orgaan'; readonly naam: string }
  | { readonly soort: 'register'; readonly naam: string }
  | { readonly soort: 'keuze'; readonly id: string }
  | { readonly soort: 'label'; readonly keuze: string; readonly label: string }
  /** Artikel, lid, onderdeel of rij; `uit`: de naam van de gebruikte regeling waarin zij staat. */
  | { readonly soort: 'bepaling'; readonly id: string; readonly uit?: string }
  /** Het hoofdbestand van een regeling. */
  | { readonly soort: 'regeling'; readonly pad: string }
  /** Een bestand dat deel van de regeling is. */
  | { readonly soort: 'bestand'; readonly pad: string }
  | { readonly soort: 'voorbeeld'; readonly naam: string }
  /** Een van de mogelijkheden van een lezing. */
  | { readonly soort: 'alternatief'; readonly lezing: string; readonly letter: string }
  | { readonly soort: 'verwerking'; readonly id: string };

export const beginVan = ({ spans }: Vermelding): number => spans[0]?.begin ?? 0;
export const eindVan = ({ spans }: Vermelding): number => spans[spans.length - 1]?.eind ?? 0;

export const isZelfdeDoel = (een: Doel, ander: Doel): boolean =>
  JSON.stringify(een) === JSON.stringify(ander);
