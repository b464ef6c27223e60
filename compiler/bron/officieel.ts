/** De officiële tekst die naast een regeling bewaard is, gehouden tegen de index die er ook ligt. */
import type { Probleem } from '../diagnostics/probleem.ts';
import { BRONINDEX, BRONTEKSTEN, leesIndex } from './bronindex.ts';
import { leesBron } from './index.ts';
import type { Passage } from './maak.ts';

/** Wat er naast de regeling ligt, op de naam van het bestand. */
export type Ernaast = ReadonlyMap<string, string>;

/** De bestanden waaruit {@link officieleTekst} leest. */
export const OFFICIELE_BESTANDEN: readonly string[] = [...BRONTEKSTEN, BRONINDEX];

export interface Officieel {
  readonly soort: 'gelezen';
  readonly bestand: string;
  /** In de volgorde van de tekst, op id. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** De tekst is niet die waarop de index, en dus de regels, gemaakt zijn. */
  readonly anders: boolean;
}

export type Officielelezing =
  | Officieel
  | { readonly soort: 'onleesbaar'; readonly bestand: string; readonly problemen: readonly Probleem[] };

/** Niets als er geen tekst ligt. Zonder leesbare index is niet te zeggen of de tekst een andere is. */
export function officieleTekst(
  ernaast: Ernaast,
  regeling: { readonly id: string; readonly titel: string },
): Officielelezing | undefined {
  const bestand = BRONTEKSTEN.find((naam) => ernaast.has(naam));
  const tekst = bestand === undefined ? undefined : ernaast.get(bestand);
  if (bestand === undefined || tekst === undefined) return undefined;
  const gelezenIndex = leesIndex(ernaast.get(BRONINDEX) ?? '', BRONINDEX);
  const index = 'versie' in gelezenIndex ? gelezenIndex : undefined;
  const deel = index?.deel === undefined ? {} : { deel: index.deel };
  const gelezen = leesBron({ bestand, tekst }, { kenmerk: regeling.id, titel: regeling.titel, ...deel });
  if (gelezen.soort !== 'gelezen') return { soort: 'onleesbaar', bestand, problemen: gelezen.problemen };
  return {
    soort: 'gelezen',
    bestand,
    passages: new Map(gelezen.passages.map((passage) => [passage.id, passage])),
    anders: index !== undefined && index.sha256 !== gelezen.index.sha256,
  };
}
