/**
 * Wat de opmaak onthoudt tussen twee keer hetzelfde bestand opmaken: een blok dat niet veranderde, wordt niet opnieuw gelezen en gedrukt.
 * Hoort bij één bestand en één stel opties.
 */
import type { Doc } from 'prettier';
import type { Blokcache } from '../parse.ts';
import type { Regelgroep } from './bestand.ts';

export interface Opmaakgeheugen {
  /** De blokken van wat eruit kwam. */
  readonly uit: Blokcache;
  /** Wat er van een blok gedrukt is, op zijn tekst en wat zijn buren ertoe doen; alleen van de laatste keer. */
  blokken: Map<string, Blokdruk>;
  /** Een Doc als tekst. */
  readonly teksten: WeakMap<object, string>;
}

export interface Blokdruk {
  /** `begin` telt vanaf het eind van het vorige blok. */
  readonly groepen: readonly Regelgroep[];
  /** Hoeveel opmerkingen erin staan. */
  readonly opmerkingen: number;
}

export const nieuwOpmaakgeheugen = (): Opmaakgeheugen => ({
  uit: new Map(),
  blokken: new Map(),
  teksten: new WeakMap(),
});

/** De tekst van een Doc, als zij al eens gedrukt is. */
export function metTekst(geheugen: Opmaakgeheugen | undefined, doc: Doc, druk: () => string): string {
  if (!geheugen || typeof doc === 'string') return druk();
  const eerder = geheugen.teksten.get(doc);
  if (eerder !== undefined) return eerder;
  const tekst = druk();
  geheugen.teksten.set(doc, tekst);
  return tekst;
}
