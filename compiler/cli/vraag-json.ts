/** De stand van een gesprek als JSON, voor een script of een formulier van een ander. */
import { bewaar, type Gesprek, stand, zaakVan } from '../../runtime/index.ts';
import type { Geladen } from './laad.ts';

/** De vorm van `--json` en `--een-vraag`; `versie` gaat omhoog als zij verandert. */
export function gesprekAlsJson(bron: Geladen, gesprek: Gesprek): object {
  const nu = stand(bron, gesprek);
  const begonnen = gesprek.stappen.length > 0;
  return {
    versie: 1,
    regeling: gesprek.regeling,
    beslissingen: gesprek.beslissingen,
    ...nu,
    zaak: zaakVan(bron, gesprek),
    ...(begonnen && { gesprek: bewaar(bron, gesprek) }),
  };
}
