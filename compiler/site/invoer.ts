/** Wat er nodig is om een website te maken. Alles is gelezen en gedraaid; de site zelf leest en schrijft niets. */
import type { Passage } from '../bron/index.ts';
import type { Dekking, Gedraaid } from '../dekking/index.ts';
import type { Gecompileerd } from '../phases.ts';

export interface Siteinvoer {
  readonly regelingen: readonly Regelinginvoer[];
  /** De gebundelde programma's die in de browser draaien. */
  readonly programmas: Programmas;
}

export interface Programmas {
  /** De runtime en het formulier. */
  readonly proef: string;
  readonly zoek: string;
  /** De licenties van wat er van anderen in zit. */
  readonly licenties: string;
}

export interface Regelinginvoer {
  readonly regeling: Gecompileerd;
  readonly dekking: Dekking;
  readonly gedraaid: readonly Gedraaid[];
  /** De tekst van elk bestand van de regeling, op zijn pad. */
  readonly teksten: ReadonlyMap<string, string>;
  /** De tekst van bevindingen.md. */
  readonly bevindingen?: string;
  /** De officiële tekst per bepaling; alleen als de gebruiker haar erbij wil. */
  readonly officieel?: {
    readonly passages: ReadonlyMap<string, Passage>;
    /** De tekst is niet die waarop de index, en dus de regels, gemaakt zijn. */
    readonly anders: boolean;
  };
}

/** Een bestand van de site; `pad` is vanaf haar map, met schuine strepen. */
export interface Sitebestand {
  readonly pad: string;
  readonly inhoud: string;
}
