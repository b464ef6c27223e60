/**
 * Exacte getallen: breuken van hele getallen zonder grens aan hun grootte (S11). Er is nergens drijvende komma.
 *
 * Rekenen met iets onbekends is onbekend. Afronden gebeurt alleen waar de regeling het zegt.
 */
import { honderdsten } from './honderdsten.ts';
import type { Vergelijking } from './model.ts';
import type { Waarheid } from './uitkomst.ts';
import { klopt, type Misschien } from './vergelijk.ts';
import { isAantal } from './vorm.ts';

/** De breuk t/n in laagste termen, met n groter dan nul: gelijke getallen hebben gelijke delen. */
export interface Getal {
  readonly t: bigint;
  readonly n: bigint;
}

/** Leest decimale tekst ("67.29") of een breuk zoals {@link getalTekst} die schrijft ("1/3"). */
export function getal(tekst: string): Getal {
  const [teller = '', noemer] = tekst.split('/');
  const deling =
    noemer === undefined ? leesDecimaal(tekst) : gedeeld(leesDecimaal(teller), leesDecimaal(noemer));
  if (deling === undefined) throw new Error(`Geen getal: ${tekst.slice(0, 60)}`);
  return deling;
}

/** Een getal, percentage of bedrag uit een gecontroleerde zaak. Met onbekend of geen is niet te rekenen: onbekend. */
export function bedrag(tekst: Misschien<string>): Getal | undefined {
  if (tekst === null || tekst === undefined) return undefined;
  const centen = honderdsten(tekst);
  return Number.isNaN(centen) ? leesDecimaal(tekst) : vanHonderdsten(centen);
}

/** Een aantal (dagen, etmalen) als getal om mee te rekenen. */
export function aantal(heel: Misschien<number>): Getal | undefined {
  return isAantal(heel) ? { t: BigInt(heel), n: 1n } : undefined;
}

/** Een percentage als factor: acht procent is 8/100. */
export function procent(percentage: Getal | undefined): Getal | undefined {
  return gedeeld(percentage, HONDERD);
}

export function plus(a: Getal | undefined, b: Getal | undefined): Getal | undefined {
  return a && b && breuk(a.t * b.n + b.t * a.n, a.n * b.n);
}

export function min(a: Getal | undefined, b: Getal | undefined): Getal | undefined {
  return a && b && breuk(a.t * b.n - b.t * a.n, a.n * b.n);
}

export function maal(a: Getal | undefined, b: Getal | undefined): Getal | undefined {
  return a && b && breuk(a.t * b.t, a.n * b.n);
}

/** Delen door nul heeft geen uitkomst: onbekend. */
export function gedeeld(a: Getal | undefined, b: Getal | undefined): Getal | undefined {
  if (!a || !b || b.t === 0n) return undefined;
  return b.t > 0n ? breuk(a.t * b.n, a.n * b.t) : breuk(-a.t * b.n, a.n * -b.t);
}

export function vergelijkGetal(cmp: Vergelijking, a: Misschien<Getal>, b: Misschien<Getal>): Waarheid {
  if (a === null || b === null) return false;
  if (a === undefined || b === undefined) return undefined;
  return klopt(cmp, orde(a, b));
}

/** Het laagste van de getallen; zonder getallen, of zodra er een onbekend is: onbekend. */
export function laagste(...getallen: readonly (Getal | undefined)[]): Getal | undefined {
  return uiterste(getallen, -1);
}

/** Het hoogste van de getallen; zonder getallen, of zodra er een onbekend is: onbekend. */
export function hoogste(...getallen: readonly (Getal | undefined)[]): Getal | undefined {
  return uiterste(getallen, 1);
}

/**
 * Het dichtstbijzijnde veelvoud van `stap` (decimale tekst groter dan nul: "0.01" is centen). "naar boven" is naar het
 * hogere en "naar beneden" naar het lagere getal, ook onder nul; "rekenkundig" rondt een half van nul af.
 */
export function afgerond(
  g: Getal | undefined,
  stap: string,
  richting: 'rekenkundig' | 'naar boven' | 'naar beneden',
): Getal | undefined {
  const eenheid = bedrag(stap);
  const stappen = gedeeld(g, eenheid);
  return stappen && maal({ t: afgerondHeel(stappen, richting), n: 1n }, eenheid);
}

/** Decimale tekst zonder verlies ("67.29", "-3"); een breuk die niet opgaat als teller en noemer ("1/3"). */
export function getalTekst(g: Getal): string {
  if (g.n === 1n) return g.t.toString();
  const decimalen = aantalDecimalen(g.n);
  if (decimalen === undefined) return `${g.t}/${g.n}`;
  const cijfers = (absoluut(g.t) * (10n ** BigInt(decimalen) / g.n)).toString().padStart(decimalen + 1, '0');
  const punt = cijfers.length - decimalen;
  return `${g.t < 0n ? '-' : ''}${cijfers.slice(0, punt)}.${cijfers.slice(punt)}`;
}

const DECIMAAL = /^-?\d+(\.\d+)?$/;
const HONDERD: Getal = { t: 100n, n: 1n };

/** De delers van honderd als noemer. */
const NOEMERS = Array.from({ length: 101 }, (_, n) => BigInt(n));

/** Honderd heeft alleen de factoren 2 en 5, elk twee keer; die zijn zo weggedeeld. */
function vanHonderdsten(centen: number): Getal {
  const tweeen = centen % 4 === 0 ? 4 : centen % 2 === 0 ? 2 : 1;
  const vijven = centen % 25 === 0 ? 25 : centen % 5 === 0 ? 5 : 1;
  const deler = tweeen * vijven;
  return { t: BigInt(centen / deler), n: NOEMERS[100 / deler] ?? 1n };
}

function leesDecimaal(tekst: string): Getal | undefined {
  if (!DECIMAAL.test(tekst)) return undefined;
  const punt = tekst.indexOf('.');
  if (punt < 0) return { t: BigInt(tekst), n: 1n };
  const noemer = 10n ** BigInt(tekst.length - punt - 1);
  return breuk(BigInt(tekst.slice(0, punt) + tekst.slice(punt + 1)), noemer);
}

function breuk(t: bigint, n: bigint): Getal {
  if (n === 1n) return { t, n };
  const deler = grootsteDeler(absoluut(t), n);
  return deler === 1n ? { t, n } : { t: t / deler, n: n / deler };
}

function grootsteDeler(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function absoluut(x: bigint): bigint {
  return x < 0n ? -x : x;
}

/** Negatief, nul of positief: de volgorde van a en b. */
function orde(a: Getal, b: Getal): number {
  const links = a.n === b.n ? a.t : a.t * b.n;
  const rechts = a.n === b.n ? b.t : b.t * a.n;
  return links < rechts ? -1 : links > rechts ? 1 : 0;
}

function uiterste(getallen: readonly (Getal | undefined)[], teken: -1 | 1): Getal | undefined {
  let beste: Getal | undefined;
  for (const g of getallen) {
    if (g === undefined) return undefined;
    if (beste === undefined || orde(g, beste) === teken) beste = g;
  }
  return beste;
}

function afgerondHeel(g: Getal, richting: 'rekenkundig' | 'naar boven' | 'naar beneden'): bigint {
  switch (richting) {
    case 'naar beneden':
      return naarBeneden(g.t, g.n);
    case 'naar boven':
      return -naarBeneden(-g.t, g.n);
    case 'rekenkundig': {
      const half = naarBeneden(2n * absoluut(g.t) + g.n, 2n * g.n);
      return g.t < 0n ? -half : half;
    }
  }
}

/** Delen van hele getallen kapt af naar nul; hier telt het lagere hele getal. */
function naarBeneden(t: bigint, n: bigint): bigint {
  return t < 0n && t % n !== 0n ? t / n - 1n : t / n;
}

/** Hoeveel decimalen een noemer vraagt, of niets als de breuk niet opgaat. */
function aantalDecimalen(n: bigint): number | undefined {
  let rest = n;
  let tweeen = 0;
  let vijven = 0;
  for (; rest % 2n === 0n; rest /= 2n) tweeen++;
  for (; rest % 5n === 0n; rest /= 5n) vijven++;
  return rest === 1n ? Math.max(tweeen, vijven) : undefined;
}
