/** De lange uitleg van een code uit de catalogus, met een voorbeeld van de melding; de terminal en de editor tonen haar elk op hun manier. */
import { catalogus } from './catalogus.ts';
import type { Code } from './probleem.ts';
import { voorbeeldgegevens } from './voorbeeldgegevens.ts';

export interface Codeuitleg {
  readonly code: string;
  readonly ernst: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly voorbeeld: () => string;
  readonly oplossing: () => string | undefined;
}

export const codesVanCompiler = Object.keys(catalogus) as readonly Code[];

export function codeuitlegVan(code: Code): Codeuitleg {
  const regel: {
    readonly ernst: string;
    readonly titel: string;
    readonly uitleg: string;
    readonly bericht: (gegevens: never) => string;
    readonly hint?: (gegevens: never) => string | undefined;
  } = catalogus[code];
  const { ernst, titel, uitleg } = regel;
  const gegevens = (voorbeeldgegevens[code] ?? {}) as never;
  return {
    code,
    ernst,
    titel,
    uitleg,
    voorbeeld: () => regel.bericht(gegevens),
    oplossing: () => regel.hint?.(gegevens),
  };
}
