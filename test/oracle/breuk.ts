/** Breuken voor het orakel: een hele teller boven een hele noemer, nooit vereenvoudigd, want dat hoeft niet. */
export interface Breuk {
  readonly t: bigint;
  /** Altijd groter dan nul. */
  readonly n: bigint;
}

/** Leest "12.34", "-3" en "1/3". */
export function breuk(tekst: string): Breuk {
  const [boven = '0', onder] = tekst.split('/');
  if (onder !== undefined) return { t: BigInt(boven), n: BigInt(onder) };
  const [heel = '0', decimalen = ''] = boven.split('.');
  return { t: BigInt(heel + decimalen), n: 10n ** BigInt(decimalen.length) };
}

export const plus = (a: Breuk, b: Breuk): Breuk => ({ t: a.t * b.n + b.t * a.n, n: a.n * b.n });
export const min = (a: Breuk, b: Breuk): Breuk => ({ t: a.t * b.n - b.t * a.n, n: a.n * b.n });
export const maal = (a: Breuk, b: Breuk): Breuk => ({ t: a.t * b.t, n: a.n * b.n });

/** Delen door nul heeft geen uitkomst. */
export function gedeeld(a: Breuk, b: Breuk): Breuk | undefined {
  if (b.t === 0n) return undefined;
  return b.t > 0n ? { t: a.t * b.n, n: a.n * b.t } : { t: -a.t * b.n, n: a.n * -b.t };
}

/** Kleiner dan, gelijk aan of groter dan nul, zoals `a` kleiner dan, gelijk aan of groter dan `b` is. */
export function vergelijk(a: Breuk, b: Breuk): number {
  const verschil = a.t * b.n - b.t * a.n;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}

export type Richting = 'rekenkundig' | 'naar boven' | 'naar beneden';

/** Op een veelvoud van `stap`; rekenkundig is de helft van nul af. */
export function afgerond(a: Breuk, stap: Breuk, richting: Richting): Breuk {
  const stappen = gedeeld(a, stap);
  if (!stappen) return a;
  return maal({ t: heelAantal(stappen, richting), n: 1n }, stap);
}

function heelAantal(a: Breuk, richting: Richting): bigint {
  if (richting === 'naar beneden') return omlaag(a);
  if (richting === 'naar boven') return -omlaag({ t: -a.t, n: a.n });
  const helft = { t: 1n, n: 2n };
  return a.t >= 0n ? omlaag(plus(a, helft)) : -omlaag(plus({ t: -a.t, n: a.n }, helft));
}

/** Het grootste hele getal dat niet groter is. */
function omlaag({ t, n }: Breuk): bigint {
  const heel = t / n;
  return t < 0n && heel * n !== t ? heel - 1n : heel;
}

/** Eén schrijfwijze per waarde, om waarden te vergelijken en te tonen. */
export function breuktekst({ t, n }: Breuk): string {
  const d = ggd(t < 0n ? -t : t, n);
  return n === d ? String(t / d) : `${String(t / d)}/${String(n / d)}`;
}

function ggd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : ggd(b, a % b);
}
