/** De opmaak als functie: voor de opdrachtregel, de plugin en de editor. Zuiver; leest en schrijft niets. */
import type { Doc } from 'prettier';
import { printer } from 'prettier/doc';
import { parse } from '../parse.ts';
import type { Syntaxprobleem } from '../problemen.ts';
import { drukBestand } from './bestand.ts';
import { standaardopties, type Opmaakopties } from './opties.ts';

/** De tekst is niet goed te lezen en blijft dus zoals zij is. */
export interface Onleesbaar {
  readonly soort: 'problemen';
  readonly problemen: readonly Syntaxprobleem[];
}
export type Opgemaakt = { readonly soort: 'opgemaakt'; readonly tekst: string } | Onleesbaar;

/**
 * Maakt een heel bestand op.
 * @param tekst de inhoud van een `.regel`-bestand; een BOM vooraan blijft
 * @returns de nieuwe tekst, of de problemen van de schrijfwijze (met hun plaats in `tekst`); gooit nooit
 */
export function maakOp(tekst: string, opties: Partial<Opmaakopties> = {}): Opgemaakt {
  const alle = { ...standaardopties, ...opties };
  const { value, problems } = parse(tekst);
  if (problems.length > 0) return { soort: 'problemen', problemen: problems };
  const bom = tekst.startsWith('\ufeff') ? '\ufeff' : '';
  return { soort: 'opgemaakt', tekst: bom + alsTekst(drukBestand(value, tekst, alle), tekst, alle) };
}

/** Drukt een Doc af met de regeleinden die bij deze bron horen. */
export function alsTekst(doc: Doc, bron: string, { printWidth, tabWidth, endOfLine }: Opmaakopties): string {
  const opties = {
    printWidth,
    tabWidth,
    useTabs: false,
    endOfLine: endOfLine === 'auto' ? eersteEinde(bron) : endOfLine,
  };
  return printer.printDocToString(doc, opties).formatted;
}

export function eersteEinde(bron: string): 'lf' | 'crlf' | 'cr' {
  const eerste = /\r\n|\r|\n/.exec(bron)?.[0];
  return eerste === '\r\n' ? 'crlf' : eerste === '\r' ? 'cr' : 'lf';
}
