/** Een zin waarvan de aard niet gekozen is: "Het college kan …", "Het college verstrekt …". */
import type { Clausule } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { kaal } from './declaraties.ts';
import { plat, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';

const hulpwoorden: ReadonlySet<string> = new Set('kan kunnen mag mogen moet moeten dient dienen'.split(' '));
/** Hier is het orgaan nog niet uit, of zegt de zin iets anders dan wat het doet. */
const geenWerkwoord = /^(?:van|in|op|bij|voor|oordeelt dat)$/;

/** N042 als iemand iets doet, kan of moet en dat geen gedeclareerde naam is. */
export function zonderAard({ omgeving, index, bestand }: Lezer, hoofd: Clausule): Probleem | undefined {
  const rij = telt(hoofd.stukken);
  const organen = new Set((omgeving.keuzes.get('organen')?.keuze.labels ?? []).map(kaal));
  for (let tot = rij.length - 1; tot > 0; tot--) {
    const wie = plat(rij.slice(0, tot));
    const object = index.objecten.get(wie);
    const woord = rij[tot];
    if ((!object && !organen.has(wie)) || woord?.soort !== 'woord') continue;
    const bekend = omgeving.symbolen.some(
      (symbool) => symbool.object === object?.id && symbool.norms[0] === woord.norm,
    );
    const doet = organen.has(wie) && !geenWerkwoord.test(woord.norm) && !index.woorden.has(woord.norm);
    if (bekend || !(doet || hulpwoorden.has(woord.norm))) return undefined;
    const plaats = { bestand, span: hoofd.span };
    return meld('N042', plaats, { tekst: woorden(hoofd.stukken), woord: woord.tekst });
  }
  return undefined;
}
