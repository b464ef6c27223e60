/**
 * Lezen van een gecontroleerde zaak: feiten op hun pad, oordelen die meetellen, waarden op een dag, verzamelingen.
 *
 * Alleen eigen eigenschappen tellen: wat een object van JavaScript erft (`constructor`, `toString`) is nooit een feit.
 */
import { isVolledig } from './datum.ts';
import type { Feit, Keuze } from './model.ts';
import type { Waarheid } from './uitkomst.ts';
import type { Anders, Misschien } from './vergelijk.ts';

/** Een beoordeling zoals zij in een zaak staat. */
export interface Oordeel<T = unknown> {
  readonly oordeel: T;
  readonly motivering?: string;
  readonly door?: string;
  readonly datum?: string;
  readonly mandaat?: string;
}

/** Een waarde die per datum geldt. */
export interface OpDag<T = unknown> {
  readonly op: string;
  readonly waarde: T;
}

/** Een verzameling labels: geheel bekend, of per label gezegd. */
export type Verzameling =
  readonly string[] | { readonly ja?: readonly string[]; readonly nee?: readonly string[] };

/** De waarde op het pad van het feit, zoals zij in de zaak staat; onbekend als zij er niet staat. */
export function leesFeit(zaak: unknown, feit: Pick<Feit, 'object' | 'sleutel'>): unknown {
  return eigen(eigen(zaak, feit.object), feit.sleutel);
}

/**
 * Het oordeel als het meetelt: met motivering, en gegeven door een orgaan uit `door` (leeg of afwezig: door ieder).
 * Anders onbekend; {@link gebreken} zegt wat eraan ontbreekt. `null` (bekend afwezig) blijft `null`.
 */
export function waardeVanOordeel<T>(
  oordeel: Misschien<Oordeel<T>>,
  door?: readonly string[],
): T | null | undefined {
  if (oordeel === null || oordeel === undefined) return oordeel;
  return isGemotiveerd(oordeel.motivering) && isBevoegd(oordeel.door, door) ? oordeel.oordeel : undefined;
}

/** Waarom een gegeven oordeel niet meetelt: het mist zijn motivering, of komt niet van een bevoegd orgaan. */
export function gebreken(
  oordeel: Pick<Oordeel, 'motivering' | 'door'>,
  door?: readonly string[],
): readonly ('motivering' | 'bevoegdheid')[] {
  return [
    ...(isGemotiveerd(oordeel.motivering) ? [] : ['motivering' as const]),
    ...(isBevoegd(oordeel.door, door) ? [] : ['bevoegdheid' as const]),
  ];
}

/** De waarde op precies die dag; staat de dag er niet bij, of is hij niet volledig bekend, dan onbekend. */
export function opDatum<T>(
  waarden: Misschien<readonly OpDag<T>[]>,
  datum: Misschien<string>,
): T | null | undefined {
  if (waarden === null || waarden === undefined) return waarden;
  if (datum === null || datum === undefined || !isVolledig(datum)) return undefined;
  for (const waarde of waarden) if (waarde.op === datum) return waarde.waarde;
  return undefined;
}

/** Of de verzameling het label bevat. Een lijst is volledig; bij `{ ja, nee }` is onbekend wat niet genoemd is. */
export function bevat(verzameling: Misschien<Verzameling>, label: string): Waarheid {
  if (verzameling === undefined) return undefined;
  if (verzameling === null) return false;
  if (isLijst(verzameling)) return verzameling.includes(label);
  if (verzameling.ja?.includes(label)) return true;
  return verzameling.nee?.includes(label) ? false : undefined;
}

/**
 * Of de waarde tot een kring van labels behoort. Bij een open kring ("in ieder geval") beslist over wat niet genoemd
 * is het oordeel; bij een illustratieve ("zoals") beslist alleen het oordeel.
 */
export function isEen(
  waarde: Misschien<string | Anders>,
  labels: readonly string[],
  vorm: Keuze['vorm'],
  oordeel?: Misschien<boolean>,
): Waarheid {
  if (waarde === undefined) return undefined;
  if (waarde === null) return false;
  if (vorm === 'illustratief') return oordeel ?? undefined;
  if (typeof waarde === 'string' && labels.includes(waarde)) return true;
  return vorm === 'gesloten' ? false : (oordeel ?? undefined);
}

/** Of twee aanduidingen hetzelfde orgaan noemen: "Het college" is "college". */
export function zelfdeOrgaan(a: string, b: string): boolean {
  return a === b || kaal(a) === kaal(b);
}

/** Een gewoon leesteken vooraan (ASCII) beslist al; anders is er meer dan wit nodig. */
function isGemotiveerd(motivering: string | undefined): boolean {
  if (motivering === undefined) return false;
  const begin = motivering.charCodeAt(0);
  return (begin > 32 && begin < 127) || motivering.trim() !== '';
}

function isBevoegd(door: string | undefined, organen: readonly string[] | undefined): boolean {
  if (organen === undefined || organen.length === 0) return true;
  if (door === organen[0]) return true;
  return (
    door !== undefined && (organen.includes(door) || organen.some((orgaan) => zelfdeOrgaan(orgaan, door)))
  );
}

function kaal(orgaan: string): string {
  return orgaan
    .trim()
    .toLowerCase()
    .replace(/^(de|het|een) +/, '');
}

function eigen(houder: unknown, sleutel: string): unknown {
  if (typeof houder !== 'object' || houder === null || !Object.hasOwn(houder, sleutel)) return undefined;
  return (houder as Readonly<Record<string, unknown>>)[sleutel];
}

/** `Array.isArray` herkent een alleen-lezen lijst niet als type. */
function isLijst(verzameling: Verzameling): verzameling is readonly string[] {
  return Array.isArray(verzameling);
}
