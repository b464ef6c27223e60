/**
 * Waarheid in drie waarden: ja, nee en onbekend (`undefined`), volgens de sterke logica van Kleene.
 *
 * Een uitkomst is pas bekend als elke invulling van het onbekende haar geeft. Onbekend wordt dus nooit nee.
 */
import type { Waarheid } from './uitkomst.ts';

export function niet(a: Waarheid): Waarheid {
  return a === undefined ? undefined : !a;
}

/** Alle delen zijn waar. Zonder delen: ja. */
export function en(...delen: readonly Waarheid[]): Waarheid {
  if (delen.length === 2) return en2(delen[0], delen[1]);
  let uitkomst: Waarheid = true;
  for (const deel of delen) {
    if (deel === false) return false;
    if (deel === undefined) uitkomst = undefined;
  }
  return uitkomst;
}

/** Ten minste één deel is waar. Zonder delen: nee. */
export function of(...delen: readonly Waarheid[]): Waarheid {
  if (delen.length === 2) return of2(delen[0], delen[1]);
  let uitkomst: Waarheid = false;
  for (const deel of delen) {
    if (deel === true) return true;
    if (deel === undefined) uitkomst = undefined;
  }
  return uitkomst;
}

/**
 * Ten minste, ten hoogste of precies `aantal` van de delen is waar.
 * Wat al waar is geeft de ondergrens, wat nog waar kan worden de bovengrens.
 */
export function telling(cmp: '>=' | '<=' | '=', aantal: number, ...delen: readonly Waarheid[]): Waarheid {
  let minstens = 0;
  let hoogstens = 0;
  for (const deel of delen) {
    if (deel === true) minstens++;
    if (deel !== false) hoogstens++;
  }
  if (cmp === '>=') return minstens >= aantal ? true : hoogstens < aantal ? false : undefined;
  if (cmp === '<=') return hoogstens <= aantal ? true : minstens > aantal ? false : undefined;
  if (aantal < minstens || aantal > hoogstens) return false;
  return minstens === hoogstens ? true : undefined;
}

function en2(a: Waarheid, b: Waarheid): Waarheid {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function of2(a: Waarheid, b: Waarheid): Waarheid {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}
