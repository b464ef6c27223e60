/** De staarten van een zin: `indien`, `mits` en `tenzij`. */
import type { Staart } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import type { Lezer } from './lezer.ts';
import type { Regelontwerp } from './zinnen.ts';

/** `indien` en `mits` zijn samen de voorwaarde, elke `tenzij` een uitzondering. */
export function leesStaarten(
  lezer: Lezer,
  staarten: readonly Staart[],
): Pick<Regelontwerp, 'voorwaarde' | 'tenzij'> {
  const van = (tenzij: boolean): Voorwaarde | undefined => {
    const delen = staarten.filter((staart) => (staart.soort === 'tenzij') === tenzij);
    const gelezen = delen.map((staart) => voorwaardeUit(lezer, staart.clausule));
    const heel = gelezen.filter((deel) => deel !== undefined);
    if (delen.length === 0) return undefined;
    // Een voorwaarde die niet te lezen was, wordt nooit "altijd": het probleem staat er en er komt geen model.
    if (heel.length < delen.length) return { op: 'constant', waarde: false };
    const [eerste] = heel;
    return heel.length === 1 && eerste ? eerste : { op: tenzij ? 'of' : 'en', delen: heel };
  };
  const [voorwaarde, tenzij] = [van(false), van(true)];
  return { ...(voorwaarde ? { voorwaarde } : {}), ...(tenzij ? { tenzij } : {}) };
}
