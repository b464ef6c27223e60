/** Wat er buiten de editor staat. In de browser leest de client; op een computer leest de server zelf. */

export type Gelezen =
  | {
      readonly soort: 'tekst';
      readonly tekst: string;
      /** Waar het bestand echt staat, als het pad over een koppeling loopt. */
      readonly echt?: string;
    }
  | { readonly soort: 'ontbreekt' | 'map' | 'geen tekst' };

export interface Gezocht {
  readonly paden: readonly string[];
  /** Er waren er meer dan gevraagd. */
  readonly afgebroken: boolean;
}

export interface Schijf {
  readonly lees: (pad: string) => Promise<Gelezen>;
  /** De .regel-bestanden in een map en daaronder, ten hoogste zoveel. */
  readonly zoek: (map: string, meeste: number) => Promise<Gezocht>;
  /** De .regel-bestanden in de map zelf. */
  readonly direct: (map: string) => Promise<readonly string[]>;
}

/** Mappen waar geen regelingen in staan. */
export const isOvergeslagen = (naam: string): boolean =>
  naam === 'node_modules' || naam === 'dist' || naam.startsWith('.');

/** Zonder schijf: alleen wat open staat. */
export const geenSchijf: Schijf = {
  lees: () => Promise.resolve({ soort: 'ontbreekt' }),
  zoek: () => Promise.resolve({ paden: [], afgebroken: false }),
  direct: () => Promise.resolve([]),
};
