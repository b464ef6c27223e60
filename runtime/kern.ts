/** Wat alleen gegenereerde evaluatoren gebruiken: kiezen tussen regels en lezingen, en uitkomsten in hun vorm. */
import { getalTekst, type Getal } from './getal.ts';
import type { Waarheid } from './uitkomst.ts';
import { isVolledig, vergelijkDatum } from './datum.ts';

/** Wat alle alternatieven van een open lezing zeggen; onbekend zodra zij verschillen of er een onbekend is. */
export function eensgezind<T>(...alternatieven: readonly (T | undefined)[]): T | undefined {
  const eerste = alternatieven[0];
  for (const deel of alternatieven) if (deel !== eerste) return undefined;
  return eerste;
}

/**
 * De waarde van regels van gelijke rang: paren van "geldt" en waarde. Onbekend (`undefined`) als er geen geldt, als van
 * een niet vaststaat of hij geldt, of als twee geldende regels verschillen; de uitvoerige berekening zegt dan welke.
 */
export function kies<T>(...regels: readonly (readonly [Waarheid, T | undefined])[]): T | undefined {
  let waarde: T | undefined;
  for (const [geldt, gegeven] of regels) {
    if (geldt === false) continue;
    if (geldt === undefined || gegeven === undefined) return undefined;
    if (waarde !== undefined && waarde !== gegeven) return undefined;
    waarde = gegeven;
  }
  return waarde;
}

/** Een ja/nee-gegeven als waarheid; bekend afwezig is geen ja. */
export function jaOfNee(x: boolean | null | undefined): Waarheid {
  return x === null ? false : x;
}

/** Een berekend getal als decimale tekst. */
export function alsTekst(g: Getal | undefined): string | undefined {
  return g && getalTekst(g);
}

/** Een berekend aantal als geheel getal; een gebroken aantal is er niet een. */
export function alsAantal(g: Getal | undefined): number | undefined {
  return g?.n === 1n && g.t <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(g.t) : undefined;
}

/** Een datum als uitkomst; een onvolledige datum is nog geen bekende dag. */
export function heleDatum(datum: string | null | undefined): string | undefined {
  return datum !== null && datum !== undefined && isVolledig(datum) ? datum : undefined;
}

/** De regeling is op die dag in werking; `false` en onbekend laten het aan de uitvoerige berekening. */
export function inWerking(dag: string | null | undefined, vanaf?: string, totEnMet?: string): boolean {
  if (vanaf !== undefined && vergelijkDatum('>=', dag, vanaf) !== true) return false;
  return totEnMet === undefined || vergelijkDatum('<=', dag, totEnMet) === true;
}
