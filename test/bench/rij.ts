/** Eén rij van de tabel: wat gemeten is, het cijfer, en de lat waar het onder of boven moet blijven. */
export interface Rij {
  readonly naam: string;
  readonly cijfer: number;
  readonly eenheid: '×' | 'ms' | 's' | 'regels/s' | 'kB' | 'MB';
  /** Ontbreekt bij een cijfer dat alleen ter vergelijking meedoet. */
  readonly lat?: number;
  /** Waar: het cijfer moet ten minste zo groot zijn als de lat, en anders ten hoogste. */
  readonly meerIsBeter?: true;
  readonly toelichting?: string;
}

/** Een rij die niet gemeten kon worden, en waarom. */
export interface Overgeslagen {
  readonly naam: string;
  readonly reden: string;
}

export type Uitslag = Rij | Overgeslagen;

export function isGemeten(uitslag: Uitslag): uitslag is Rij {
  return 'cijfer' in uitslag;
}

export function haaltLat({ cijfer, lat, meerIsBeter }: Rij): boolean {
  if (lat === undefined) return true;
  return meerIsBeter ? cijfer >= lat : cijfer <= lat;
}
