/** Wat alleen gegenereerde evaluatoren gebruiken: kiezen tussen regels, lezingen, en de snelle controle van een zaak. */
import { getalTekst, type Getal } from './getal.ts';
import { type Oordeel, waardeVanOordeel } from './lees.ts';
import type { Waarheid } from './uitkomst.ts';
import { isVolledig, vergelijkDatum } from './datum.ts';
import { isDag, isDatum } from './vorm.ts';

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

// ── Snelle controle van een zaak ─────────────────────────────────────────────────────────────────────────────────

type Houder = Readonly<Record<string, unknown>>;

/** Een gewoon object: geen lijst, geen klasse, niets geërfd dat op een feit kan lijken. */
export function isHouder(x: unknown): x is Houder {
  if (typeof x !== 'object' || x === null) return false;
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Of het object precies `aantal` eigen sleutels heeft; dan zit er geen onbekende bij. Symbolen tellen niet mee: JSON
 * kent ze niet, en geen regel leest ze.
 */
export function heeftSleutels(x: Houder, aantal: number): boolean {
  return Object.getOwnPropertyNames(x).length === aantal;
}

type Vorm = (x: unknown) => boolean;

/** Een oordeel dat meetelt en waarin niets onbekends staat. */
export function isOordeel(x: unknown, vorm: Vorm, door?: readonly string[]): boolean {
  if (!isHouder(x) || !vorm(x['oordeel']) || typeof x['motivering'] !== 'string') return false;
  let sleutels = 2;
  if (x['door'] !== undefined) {
    if (typeof x['door'] !== 'string') return false;
    sleutels++;
  }
  if (x['datum'] !== undefined) {
    if (!isDatum(x['datum'])) return false;
    sleutels++;
  }
  if (x['mandaat'] !== undefined) {
    if (typeof x['mandaat'] !== 'string') return false;
    sleutels++;
  }
  return heeftSleutels(x, sleutels) && waardeVanOordeel(x as unknown as Oordeel, door) !== undefined;
}

/** Een verzameling: een lijst van labels, of `{ ja, nee }` zonder overlap. */
export function isVerzameling(x: unknown, isLabel: Vorm): boolean {
  if (Array.isArray(x)) return isLabellijst(x, isLabel);
  if (!isHouder(x)) return false;
  const { ja = [], nee = [] } = x;
  const sleutels = (x['ja'] === undefined ? 0 : 1) + (x['nee'] === undefined ? 0 : 1);
  if (!heeftSleutels(x, sleutels) || !isLabellijst(ja, isLabel) || !isLabellijst(nee, isLabel)) return false;
  return !ja.some((label) => nee.includes(label));
}

/** Geen dubbele. Zoeken kan in de lijst zelf: na zoveel elementen als er labels zijn, is er altijd een dubbele. */
function isLabellijst(x: unknown, isLabel: Vorm): x is readonly unknown[] {
  if (!Array.isArray(x)) return false;
  const lijst = x as readonly unknown[];
  for (let i = 0; i < lijst.length; i++) {
    const label = lijst[i];
    if (!isLabel(label) || lijst.indexOf(label, i + 1) >= 0) return false;
  }
  return true;
}

/** Een lijst van waarden per dag, zonder dubbele dagen. */
export function isPerDag(x: unknown, vorm: Vorm): boolean {
  if (!Array.isArray(x)) return false;
  const delen = x as readonly unknown[];
  for (const deel of delen) if (!isOpDag(deel, vorm)) return false;
  return delen.length < 2 || new Set(delen.map((deel) => (deel as Houder)['op'])).size === delen.length;
}

function isOpDag(x: unknown, vorm: Vorm): boolean {
  return isHouder(x) && isDag(x['op']) && vorm(x['waarde']) && heeftSleutels(x, 2);
}

export const isJaNee: Vorm = (x) => typeof x === 'boolean';
export const isTekst: Vorm = (x) => typeof x === 'string';

/** Een waarde uit een open of illustratieve keuze die niet genoemd is. */
export function isAnders(x: unknown): boolean {
  return isHouder(x) && heeftSleutels(x, 1) && typeof x['anders'] === 'string' && x['anders'].trim() !== '';
}
