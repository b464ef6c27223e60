/** Het schrijven van één programma: wat er gebruikt is, en waar al naar verwezen kan worden. */
export interface Pen {
  /** Meldt dat een naam gedeclareerd moet worden. */
  readonly noem: (id: string) => void;
  /** Eerdere beslissingen die altijd precies één uitkomst hebben. */
  readonly eerder: readonly Eerdere[];
  /** Eerdere beslissingen met een waarde die er niet altijd is. */
  readonly misschien: readonly Eerdere[];
  /** Bepalingen met precies één voorwaarde, zoals "artikel 1, eerste lid". */
  readonly bepalingen: readonly string[];
  /** Het artikel waarin geschreven wordt. */
  readonly artikel: string;
  /** In het hoofd van de regel staan leden van een familie, dus "die voorziening" kan. */
  readonly die: boolean;
  /** De waarde wordt de uitkomst: dan mag zij niet van een facultatief gegeven komen. */
  readonly alsUitkomst?: boolean;
}

export interface Eerdere {
  readonly soort: 'gezegde' | 'familie' | 'orgaan' | 'bedrag' | 'datum';
  readonly onderwerp: string;
  /** Werkwoord en rest, of de naam van de eigenschap. */
  readonly werkwoord: string;
  readonly rest: string;
}

/** Schrijft een stuk tekst met de pen in de hand. */
export type Maker<T = string> = (pen: Pen) => T;

/** Een tekst die tussen `en` of `of` kan staan als `enkel`, en anders alleen op zichzelf. */
export interface Blad {
  readonly tekst: string;
  readonly enkel: boolean;
}

export const enkel = (tekst: string): Blad => ({ tekst, enkel: true });
export const samengesteld = (tekst: string): Blad => ({ tekst, enkel: false });

/** Kiest met een getal uit een rij; ook na verkleinen blijft er iets te kiezen. */
export function kies<T>(rij: readonly T[], n: number): T {
  const gekozen = rij[n % rij.length];
  if (gekozen === undefined) throw new Error('Er valt niets te kiezen.');
  return gekozen;
}

/** "A, B of C" */
export function rij(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  const laatste = delen[delen.length - 1] ?? '';
  const eerder = delen.slice(0, -1).join(', ');
  return eerder === '' ? laatste : `${eerder} ${voegwoord} ${laatste}`;
}
