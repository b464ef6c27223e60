/** De opmaak als functie: voor de opdrachtregel, de plugin en de editor. Zuiver; leest en schrijft niets. */
import { printer } from 'prettier/doc';
import { parse } from '../parse.ts';
import type { Syntaxprobleem } from '../problemen.ts';
import { drukBestand } from './bestand.ts';
import { standaardopties, type Opmaakopties } from './opties.ts';

export type Opgemaakt =
  | { readonly soort: 'opgemaakt'; readonly tekst: string }
  /** De tekst is niet goed te lezen en blijft dus zoals zij is. */
  | { readonly soort: 'problemen'; readonly problemen: readonly Syntaxprobleem[] };

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

export function alsTekst(doc: Parameters<typeof printer.printDocToString>[0], bron: string, opties: Opmaakopties): string {
  const { printWidth, tabWidth } = opties;
  const endOfLine = regeleinde(bron, opties);
  const gedrukt = printer.printDocToString(doc, { ...overig, printWidth, tabWidth, useTabs: false, endOfLine } as never);
  return gedrukt.formatted;
}
const overig = {};

function regeleinde(bron: string, { endOfLine }: Opmaakopties): 'lf' | 'crlf' | 'cr' {
  if (endOfLine !== 'auto') return endOfLine;
  const eerste = /\r\n|\r|\n/.exec(bron)?.[0];
  return eerste === '\r\n' ? 'crlf' : eerste === '\r' ? 'cr' : 'lf';
}
