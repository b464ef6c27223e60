/** Wat de scripts van de site klaarzetten (zie `script.ts`). */
import type { AsPlainObject } from 'minisearch';

import { GLOBAAL } from '../script.ts';
import type { Laadbaar } from '../voorbeelden.ts';

export interface Site {
  readonly zoekindex?: AsPlainObject;
  /** De gegenereerde evaluator, als functie van de runtime. */
  readonly fabriek?: (runtime: object) => object;
  readonly voorbeelden?: readonly Laadbaar[];
}

export function siteVan(wereld: object): Site {
  const site: unknown = (wereld as Readonly<Record<string, unknown>>)[GLOBAAL];
  return typeof site === 'object' && site !== null ? site : {};
}
