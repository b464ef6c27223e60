/** De boom van een officiële tekst, zoals elke lezer (platte tekst, XML) haar oplevert. */
import type { Span } from '../../grammar/index.ts';
import type { Bronsoort } from './bronindex.ts';

export interface Bronknoop {
  readonly soort: Bronsoort;
  readonly nummer: string;
  /** Het woord van een indeling: hoofdstuk, titel, afdeling, paragraaf. */
  readonly woord?: string;
  kop?: string;
  readonly geteld?: true;
  /** De eigen tekst, een alinea per element. */
  readonly alineas: string[];
  readonly kinderen: Bronknoop[];
  /** Een anker in de publicatie. */
  readonly anker?: string;
  /** De nummers van de artikelen die een toelichting toelicht. */
  readonly over?: readonly string[];
  readonly span: Span;
}

/** Iets in de tekst dat vreemd is, met de plaats. */
export type Vreemd =
  | { readonly soort: 'ontbreekt'; readonly wat: string; readonly na: string; readonly span: Span }
  | { readonly soort: 'dubbel'; readonly wat: string; readonly span: Span }
  | { readonly soort: 'label achteraan'; readonly label: string; readonly span: Span }
  | { readonly soort: 'bijschrift'; readonly wat: string; readonly span: Span };

export interface Gelezenbron {
  readonly knopen: readonly Bronknoop[];
  readonly vreemd: readonly Vreemd[];
  /** Regels die bij de bladzijde horen en niet bij de tekst. */
  readonly weggelaten: number;
}

export const knoop = (
  soort: Bronsoort,
  nummer: string,
  span: Span,
  rest: Partial<Pick<Bronknoop, 'kop' | 'woord' | 'geteld' | 'anker' | 'over'>> = {},
): Bronknoop => ({ soort, nummer, span, alineas: [], kinderen: [], ...rest });
