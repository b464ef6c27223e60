/** Hoe er gezocht wordt: dezelfde instellingen bij het maken van de index en in de browser. */
import type { Options } from 'minisearch';

export interface Vindbaar {
  readonly id: number;
  readonly titel: string;
  readonly tekst: string;
  /** "artikel", "uitkomst", "gegeven". */
  readonly soort: string;
  readonly regeling: string;
  readonly pad: string;
}

/** Zonder accenten en in kleine letters. */
export const gelijkgemaakt = (woord: string): string =>
  woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const zoekopties: Options<Vindbaar> = {
  fields: ['titel', 'tekst'],
  storeFields: ['titel', 'soort', 'regeling', 'pad'],
  // "3.2" en "4:84" zijn elk één woord.
  tokenize: (tekst) => tekst.match(/[\p{L}\p{N}]+(?:[.:][\p{L}\p{N}]+)*/gu) ?? [],
  processTerm: gelijkgemaakt,
  searchOptions: { boost: { titel: 3 }, prefix: true, combineWith: 'AND' },
};
