/** Wat elke drukker bij zich heeft, en wat hij oplevert. */
import type { Doc } from 'prettier';
import type { Tekst } from '../ast.ts';
import type { Opmaakopties } from './opties.ts';
import type { Opmerkingen } from './opmerkingen.ts';

export interface Blad {
  readonly bron: string;
  readonly opmerkingen: Opmerkingen;
  readonly opties: Opmaakopties;
  /** Hoeveel kolommen een niveau inspringt. */
  readonly inspring: number;
}

/** Wat op een eigen regel begint: een kop, een veld, een zin of het begin van een deel van een voorbeeld. */
export interface Eenheid {
  /** Waar zij in de bron begint en eindigt, met haar punt. */
  readonly begin: number;
  readonly eind: number;
  readonly inspring: number;
  /** Opent wat volgt: daarachter komt geen witregel. */
  readonly opent: boolean;
  readonly druk: () => Doc;
}

/** Een tekst tussen aanhalingstekens, teken voor teken zoals de auteur haar schreef. */
export const drukTekst = ({ bron }: Blad, { span }: Pick<Tekst, 'span'>): string =>
  `"${bron.slice(span.begin + 1, span.eind - 1)}"`;

/** Wit binnen een frase of verwijzing, ook een regeleinde, wordt één spatie. */
export const recht = (tekst: string): string => tekst.replace(/[\s\u00a0]+/g, ' ');

const tussenruimte = /(?:[\s,;]|#[^\r\n]*)*/uy;

/** Waar het eerste woord na deze plaats begint: voorbij wit, leestekens en opmerkingen. */
export function volgendWoord({ bron }: Blad, plaats: number): number {
  tussenruimte.lastIndex = plaats;
  return plaats + (tussenruimte.exec(bron)?.[0].length ?? 0);
}
