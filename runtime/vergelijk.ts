/**
 * Vergelijken van bekende en onbekende waarden.
 *
 * Een onbekende kant (`undefined`) geeft onbekend. Een kant die bekend afwezig is (`null`, alleen bij facultatieve
 * gegevens) voldoet aan geen enkele vergelijking: wie geen einddatum heeft, heeft er ook geen vóór vandaag.
 */
import type { Vergelijking } from './model.ts';
import type { Waarheid } from './uitkomst.ts';

/** Een waarde, bekend afwezig (`null`), of onbekend (`undefined`). */
export type Misschien<T> = T | null | undefined;

/** Iets buiten de genoemde labels van een open of illustratieve keuze. */
export interface Anders {
  readonly anders: string;
}

/** Of `cmp` klopt bij een ordening: negatief is kleiner, nul gelijk, positief groter. */
export function klopt(cmp: Vergelijking, orde: number): boolean {
  switch (cmp) {
    case '<':
      return orde < 0;
    case '<=':
      return orde <= 0;
    case '=':
      return orde === 0;
    case '!=':
      return orde !== 0;
    case '>=':
      return orde >= 0;
    case '>':
      return orde > 0;
  }
}

/**
 * Of `cmp` klopt tussen een geheel getal uit [a1, a2] en een uit [b1, b2], los van elkaar gekozen.
 * Bekend alleen als elke combinatie hetzelfde antwoord geeft.
 */
export function kloptVoorAlle(cmp: Vergelijking, a1: number, a2: number, b1: number, b2: number): Waarheid {
  if (a1 === a2 && b1 === b2) return klopt(cmp, a1 - b1);
  if (cmp === '=' || cmp === '!=') return a2 < b1 || b2 < a1 ? cmp === '!=' : undefined;
  const laagst = klopt(cmp, a1 - b2);
  return laagst === klopt(cmp, a2 - b1) ? laagst : undefined;
}

/** Vergelijkt twee aantallen van dezelfde eenheid: hele getallen, dus zonder afronding. */
export function vergelijkAantal(cmp: Vergelijking, a: Misschien<number>, b: Misschien<number>): Waarheid {
  if (a === null || b === null) return false;
  if (a === undefined || b === undefined) return undefined;
  return klopt(cmp, a - b);
}

/** Vergelijkt labels, teksten of ja/nee-waarden; alleen gelijk en ongelijk hebben daar betekenis. */
export function vergelijkLabel(
  cmp: '=' | '!=',
  a: Misschien<string | boolean | Anders>,
  b: Misschien<string | boolean | Anders>,
): Waarheid {
  if (a === null || b === null) return false;
  if (a === undefined || b === undefined) return undefined;
  const gelijk = typeof a === 'object' || typeof b === 'object' ? gelijkAnders(a, b) : a === b;
  return gelijk === undefined ? undefined : gelijk === (cmp === '=');
}

/** Iets anders is geen van de labels; of twee verschillend omschreven dingen hetzelfde zijn, is niet te zeggen. */
function gelijkAnders(a: string | boolean | Anders, b: string | boolean | Anders): Waarheid {
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return a.anders === b.anders ? true : undefined;
}
