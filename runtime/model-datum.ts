/** De uitdrukkingen van het model waarin met dagen gerekend wordt. */
import type { BepalingId, Waarde } from './model.ts';

export type Datumrekening =
  /** Een datum vermeerderd (`aantal` > 0) of verminderd (`aantal` < 0) met een kalenderduur. */
  | {
      readonly op: 'datumPlus';
      readonly datum: Waarde;
      readonly aantal: number;
      readonly eenheid: 'dag' | 'week' | 'maand' | 'jaar';
      /** De laatste dag van een termijn waarop de Algemene termijnenwet van toepassing is (S13). */
      readonly verlengd?: true;
    }
  /** Een datum vermeerderd, of met `terug` verminderd, met een berekend aantal eenheden; is dat niet heel, dan is er geen uitkomst. */
  | {
      readonly op: 'datumVerder';
      readonly datum: Waarde;
      readonly aantal: Waarde;
      readonly eenheid: 'dag' | 'week' | 'maand' | 'jaar';
      readonly terug?: true;
    }
  /** Het aantal dagen van de ene tot en met de andere dag, allebei meegeteld; nul als het einde vóór het begin ligt. */
  | { readonly op: 'dagen'; readonly van: Waarde; readonly totEnMet: Waarde }
  /**
   * De laatste dag van een termijn die stilstaat van `van` tot en met `totEnMet`. Is `van` er niet, dan is er geen
   * opschorting; is `totEnMet` er niet, dan is zij nog niet geëindigd, en is er geen laatste dag als zij in de termijn valt.
   */
  | {
      readonly op: 'opgeschort';
      readonly datum: Waarde;
      readonly aantal: number;
      readonly eenheid: 'dag' | 'week' | 'maand' | 'jaar';
      readonly verlengd?: true;
      readonly opschortingen: readonly { readonly van: Waarde; readonly totEnMet: Waarde }[];
    }
  /** De waarde, elk jaar vermeerderd met een percentage, tot en met de dag. */
  | ({
      readonly op: 'geindexeerd';
      readonly waarde: Waarde;
      readonly dag: Waarde;
      readonly feit: string;
    } & Indexering);

/** Hoe er wordt geïndexeerd; het feit is de parameter die geeft wat de reeks niet heeft. */
export interface Indexering {
  /** De eerste dag; daarna elk jaar dezelfde dag. */
  readonly eerste: string;
  readonly rijen: readonly Indexrij[];
  /** Elk jaar afgerond op een veelvoud van `stap`; afwezig: niet afgerond. */
  readonly stap?: string;
  readonly richting?: 'rekenkundig' | 'naar boven' | 'naar beneden';
}

/** Een percentage van de reeks, met de bepaling waar het staat. */
export interface Indexrij {
  readonly vanaf: string;
  readonly totEnMet?: string;
  readonly waarde: string;
  readonly bepaling?: BepalingId;
}
