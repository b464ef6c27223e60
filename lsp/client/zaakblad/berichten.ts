/** Wat het paneel van een zaak en de extensie elkaar sturen. */
import type { Regelingmodel } from '../../../runtime/index.ts';

export type NaarBlad =
  | {
      readonly soort: 'model';
      readonly model: Regelingmodel;
      readonly beslissing: string;
      /** Het is een andere regeling: de antwoorden blijven niet staan. */
      readonly anders: boolean;
    }
  /** De regeling is nu niet uit te rekenen; wat er staat is van daarvoor. */
  | { readonly soort: 'stilstand'; readonly reden: string }
  | { readonly soort: 'laad'; readonly naam: string; readonly zaak: unknown };

export type VanBlad =
  | { readonly soort: 'klaar' }
  | { readonly soort: 'naar bepaling'; readonly bestand: string; readonly regel: number }
  | { readonly soort: 'andere uitkomst' }
  | { readonly soort: 'laad voorbeeld' }
  | { readonly soort: 'bewaar'; readonly beslissing: string; readonly zaak: object };

/** Naar het diagram: altijd alles. */
export interface NaarDiagram {
  readonly model: Regelingmodel;
  readonly beslissing: string;
}

export type VanDiagram = Extract<VanBlad, { readonly soort: 'klaar' | 'naar bepaling' }>;
