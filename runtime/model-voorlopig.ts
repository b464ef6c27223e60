/** Voorlopige werking in het model (S17). */
import type { BepalingId, Voorwaarde, Waarde } from './model.ts';

/** Wat er naast een onbekende uitkomst geldt zolang een vraag niet vaststaat; nooit een uitkomst zelf. */
export interface Voorlopig {
  readonly beslissing: string;
  readonly bepaling: BepalingId;
  readonly vraag: Voorwaarde;
  /** De vraag in de woorden van de auteur. */
  readonly zolang: string;
  readonly voorwaarde?: Voorwaarde;
  readonly tenzij?: Voorwaarde;
  readonly waarde: Waarde;
  readonly tekst: string;
  readonly regel: number;
  readonly bestand?: string;
}
