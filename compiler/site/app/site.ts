/** Wat de scripts van de site klaarzetten (zie `script.ts`). */
import type { AsPlainObject } from 'minisearch';
import type { Gespreksbron } from '../../../runtime/index.ts';
import { GLOBAAL } from '../script.ts';
import type { Laadbaar } from '../voorbeelden.ts';

export interface Site {
  readonly zoekindex?: AsPlainObject;
  /** De gegenereerde evaluator, als functie van de runtime. */
  readonly fabriek?: (runtime: object) => Gespreksbron;
  readonly voorbeelden?: readonly Laadbaar[];
  /** Waar een bepaling staat, gezien vanaf de bladzijden van de regeling. */
  readonly adressen?: Readonly<Record<string, string>>;
}

export function siteVan(wereld: object): Site {
  const site: unknown = (wereld as Readonly<Record<string, unknown>>)[GLOBAAL];
  return typeof site === 'object' && site !== null ? site : {};
}
