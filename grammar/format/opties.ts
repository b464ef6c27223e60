/** Wat er aan de opmaak in te stellen is; dezelfde namen en betekenis als bij Prettier. */
export interface Opmaakopties {
  /** Hoe breed een regel hooguit wordt, in tekens. */
  readonly printWidth: number;
  /** Hoeveel kolommen een niveau inspringt. Altijd spaties: labels worden op hun kolom gelezen. */
  readonly tabWidth: number;
  /** `auto` neemt het eerste regeleinde van het bestand. */
  readonly endOfLine: 'lf' | 'crlf' | 'cr' | 'auto';
}

/** De breedte waarop de regelingen in deze repository geschreven zijn. */
export const standaardopties: Opmaakopties = { printWidth: 120, tabWidth: 2, endOfLine: 'lf' };
