/**
 * Lijsten in een gecontroleerde zaak. Een lijst is een gewone lijst (volledig), of `{ volledig: false, elementen }`; staat
 * zij er niet, dan is ook haar lengte onbekend. Wie met een element rekent, krijgt een zaak waarin het object van de
 * elementen dat ene element is; al het andere leest dan zoals altijd.
 */
import { leesFeit } from './lees.ts';
import type { Beslissing, Feit, Lijstbron } from './model.ts';

/** Een element van een lijst in de zaak. */
export interface Element {
  /** `inwoner.afwezigheden[2]` */
  readonly pad: string;
  /** Zoals het in een vraag heet: "afwezigheid 3". */
  readonly naam: string;
  /** Zoals het in de naam van een feit heet: "een afwezigheid". */
  readonly soortnaam: string;
  readonly inhoud: unknown;
}

export interface Lijst {
  readonly elementen: readonly unknown[];
  /** Onwaar: er kunnen nog elementen zijn die de zaak niet noemt. */
  readonly volledig: boolean;
  /** Waar de elementen staan, gezien vanaf de lijst. */
  readonly onder: '' | '.elementen';
}

/** Een lijst zoals een zaak haar geeft. */
export type Elementenlijst<T> = readonly T[] | { readonly volledig: false; readonly elementen: readonly T[] };

const LEGE: Lijst = { elementen: [], volledig: false, onder: '' };

/** De lijst zoals zij op haar plaats staat. */
export function alsLijst(ruw: unknown): Lijst {
  if (Array.isArray(ruw)) return { elementen: ruw, volledig: true, onder: '' };
  if (typeof ruw !== 'object' || ruw === null) return LEGE;
  const { elementen, volledig } = ruw as { elementen?: readonly unknown[]; volledig?: boolean };
  return { elementen: elementen ?? [], volledig: volledig === true, onder: '.elementen' };
}

export function leesLijst(zaak: unknown, feit: Pick<Feit, 'object' | 'sleutel'>): Lijst {
  return alsLijst(leesFeit(zaak, feit));
}

/** De elementen van de lijst, elk met zijn plaats. */
export function* elementenVan(feit: Feit, { elementen, onder }: Lijst): Generator<Element, void> {
  for (const [i, inhoud] of elementen.entries()) yield elementVan(feit, onder, inhoud, i);
}

function elementVan({ id, type }: Feit, onder: string, inhoud: unknown, i: number): Element {
  const soortnaam = type.soort === 'lijst' ? type.naam : id;
  const naam = `${soortnaam.replace(/^(de|het|een) /, '')} ${String(i + 1)}`;
  return { pad: `${id}${onder}[${String(i)}]`, naam, soortnaam, inhoud };
}

export function metElementInZaak(
  zaak: unknown,
  object: string,
  { inhoud }: Pick<Element, 'inhoud'>,
): unknown {
  return { ...(zaak as object), [object]: inhoud };
}

/** Waar gegenereerde code onthoudt wat voor elk element hetzelfde is. */
const GEHEUGEN = Symbol('wat voor elk element hetzelfde is');

interface MetGeheugen {
  readonly [GEHEUGEN]?: Map<string, unknown>;
}

/** De zaak, met plaats voor wat voor elk element hetzelfde is. */
export function metGeheugen<Z>(zaak: Z): Z {
  return (zaak as MetGeheugen)[GEHEUGEN] === undefined ? { ...zaak, [GEHEUGEN]: new Map() } : zaak;
}

/** Een beslissing die niet over een element gaat, wordt bij een lijst maar één keer genomen. */
export function eenmaal<Z, T>(z: Z, beslissing: string, kern: (z: Z) => T): T {
  const geheugen = (z as MetGeheugen)[GEHEUGEN];
  if (geheugen === undefined) return kern(z);
  if (!geheugen.has(beslissing)) geheugen.set(beslissing, kern(z));
  return geheugen.get(beslissing) as T;
}

/** De naam van een feit over dit ene element: "reden van afwezigheid 3". */
export function naamBijElement(
  naam: string,
  { naam: eigen, soortnaam }: Pick<Element, 'naam' | 'soortnaam'>,
): string {
  const plaats = naam.lastIndexOf(soortnaam);
  return plaats < 0
    ? `${naam} (${eigen})`
    : naam.slice(0, plaats) + eigen + naam.slice(plaats + soortnaam.length);
}

/** Waar de uitkomst voor dit element staat: `inwoner.declaraties[1].vergoeding`. */
export function sleutelBijElement(
  { id, object, element: over }: Pick<Beslissing, 'id' | 'object' | 'element'>,
  { pad }: Element,
): string {
  return `${pad}.${object === over ? id.slice(object.length + 1) : id}`;
}

/** De betekenis van een bron met wat er per element berekend wordt, los van woorden en plaats. */
export function betekenis(lijst: Lijstbron, ...delen: readonly unknown[]): string {
  return JSON.stringify([lijst, ...delen], (sleutel, waarde: unknown) =>
    sleutel === 'bepaling' || sleutel === 'tekst' ? undefined : waarde,
  );
}
