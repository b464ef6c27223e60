/** Wat een uitkomst zou veranderen: de gegevens die "waarom niet" teruggeeft. Alles is platte data, geschikt voor JSON. */
import type { Elementplek } from './elementevaluator.ts';
import type { BepalingId, Type } from './model.ts';
import type { Opties, Uitkomst } from './uitkomst.ts';

/** De uitkomst waar iemand naar vraagt. */
export type Doel =
  /** Precies deze waarde: ja of nee, een label, een datum, een bedrag als decimale tekst. */
  | { readonly soort: 'is'; readonly waarde: boolean | string }
  | { readonly soort: 'vergelijk'; readonly cmp: '<' | '<=' | '>=' | '>'; readonly waarde: string }
  /** Een waarde, welke dan ook: na een uitkomst die er geen was. */
  | { readonly soort: 'waarde' }
  | { readonly soort: 'niet van toepassing' };

export interface WaaromNietOpties extends Pick<Opties, 'lezingen' | 'werkgrens'> {
  /** Alleen naar deze uitkomst; afwezig: naar elke andere. */
  readonly naar?: Doel;
  /** Zoveel groepen ten hoogste per uitkomst. Standaard 10. */
  readonly meeste?: number;
  /** Zoveel gegevens ten hoogste in een groep. Standaard 4. */
  readonly grootste?: number;
  /** Bij een beslissing per element: welk. */
  readonly plek?: Elementplek;
}

export interface WaaromNiet {
  readonly versie: 1;
  readonly regeling: string;
  readonly beslissing: string;
  readonly naam: string;
  readonly type: Type;
  readonly uitkomst: Uitkomst;
  readonly naar?: Doel;
  /** Kleinste eerst; wat gevoelig is en wat een oordeel vraagt achteraan, verder in de volgorde van de wet. */
  readonly groepen: readonly Groep[];
  /** Waarom er meer groepen kunnen zijn; leeg: dit zijn ze allemaal. */
  readonly beperkt: readonly Beperking[];
  /** Wat de uitkomst in deze zaak ook had veranderd, maar niet te veranderen is. */
  readonly vast: readonly Vast[];
}

/**
 * `aantal`: alleen de eerste. `grootte`: groter is niet gezocht. `benaderd`: de zaak viel buiten het exacte deel of voorbij de
 * werkgrens; elke groep klopt, maar er kunnen er meer zijn, of een kleinere. `lijst`: een element erbij of eraf is niet gezocht.
 */
export type Beperking = 'aantal' | 'grootte' | 'benaderd' | 'lijst';

/** Gegevens die samen de uitkomst veranderen; geen deel ervan doet dat al. */
export interface Groep {
  /** De uitkomst als elk gegeven zijn `voorbeeld` heeft. */
  readonly wordt: Uitkomst;
  readonly veranderingen: readonly Verandering[];
  /** Wat nu onbekend is en dan ook bekend moet zijn. */
  readonly ookBekend: readonly Verandering[];
}

export interface Verandering {
  /** Een beoordeling verandert alleen als het orgaan anders oordeelt. */
  readonly soort: 'gegeven' | 'beoordeling' | 'parameter';
  /** Id van het feit. */
  readonly id: string;
  readonly naam: string;
  readonly pad: string;
  readonly type: Type;
  /** Van een verzameling: of zij dit lid heeft. */
  readonly label?: string;
  /** Bij een feit per datum: de dag. */
  readonly opDatum?: string;
  /** Wat er nu staat; afwezig: onbekend. Bij een lid: ja of nee. */
  readonly nu?: unknown;
  /** Een waarde waarmee het kan, met de andere van de groep op hun voorbeeld. */
  readonly voorbeeld: unknown;
  /** De waarden waarmee het kan, met de andere van de groep op hun voorbeeld. */
  readonly kan: Mogelijk;
  readonly door?: readonly string[];
  readonly leverancier?: readonly string[];
  readonly gevoelig?: true;
  /** De bepalingen waarin het ertoe doet. */
  readonly bepalingen: readonly BepalingId[];
}

export type Mogelijk =
  | { readonly soort: 'waarden'; readonly waarden: readonly unknown[] }
  /** Elk deel heeft ten minste één grens; `geen`: of het is er niet. */
  | { readonly soort: 'bereik'; readonly delen: readonly Deelbereik[]; readonly geen?: true }
  /** Elke waarde, als hij maar bekend is. */
  | { readonly soort: 'alles' }
  /** Deze, en misschien nog andere: welke precies is niet uit te rekenen. */
  | { readonly soort: 'onder meer'; readonly waarden: readonly unknown[] };

/** Waarden zoals in een zaak; `boven` en `onder` horen er zelf niet bij. */
export interface Deelbereik {
  readonly vanaf?: string | number;
  readonly boven?: string | number;
  readonly totEnMet?: string | number;
  readonly onder?: string | number;
}

export interface Vast {
  readonly id: string;
  readonly naam: string;
  /** `lezing` is aan de auteur, `parameter` aan wie haar vaststelt. */
  readonly reden: 'ligt vast' | 'tekst' | 'parameter' | 'lezing';
  readonly type?: Type;
  readonly nu?: unknown;
  readonly door?: readonly string[];
}
