/** Het deel van het model over dagen in de tijdvakken van een lijst. */
import type { Lijstbron, Type, Waarde } from './model.ts';

/**
 * Hoeveel dagen er in de tijdvakken van de elementen vallen, elke dag één keer. Met `onderbreking`: de meeste dagen
 * achtereen, waarbij wat ten hoogste zoveel dagen uit elkaar ligt bij elkaar hoort; de dagen ertussen tellen niet.
 */
export interface Dagentelling {
  readonly lijst: Lijstbron;
  readonly begin: Dagfeit;
  readonly eind: Dagfeit;
  readonly venster?: Venster;
  readonly onderbreking?: number;
}

/** De eerste of laatste dag van een tijdvak: een datum van het element. */
export interface Dagfeit {
  readonly op: 'feit';
  readonly feit: string;
  readonly type: Type;
}

/**
 * Welke dagen meetellen: die van het kalenderjaar van een datum (bij `jaarTot` alleen tot en met die datum), of die van de ene tot
 * en met de andere dag.
 */
export type Venster =
  | { readonly jaarVan: Waarde }
  | { readonly jaarTot: Waarde }
  | { readonly vanaf?: Waarde; readonly totEnMet?: Waarde };
