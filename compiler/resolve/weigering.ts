/** Verwacht dat een afwijking niet meetelt, en waarom: "De afwijking van de hoogte van het Pgb is geweigerd wegens de richting." */
import type { Stuk } from '../../grammar/index.ts';
import type { Zaakprobleemcode } from '../../runtime/problemen.ts';
import { meld } from '../diagnostics/probleem.ts';
import { plat, spanVan, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';

export interface Weigering {
  /** Waarvan wordt afgeweken: een waarde, of achter "de vraag of" een gezegde. */
  readonly rij: readonly Stuk[];
  readonly gezegde: boolean;
  /** "de richting" */
  readonly reden: string;
  readonly codes: readonly Zaakprobleemcode[];
}

/** Elke reden waarom een afwijking niet meetelt, met hoe een voorbeeld haar noemt. */
const redenen: readonly (readonly [naam: string, ...codes: readonly Zaakprobleemcode[]])[] = [
  ['de motivering', 'U042'],
  ['het orgaan', 'U043'],
  ['het bereik', 'U044'],
  ['de onbekende richting', 'U045'],
  ['de richting', 'U046'],
  ['de bevoegdheid', 'U047'],
  ['de plicht', 'U047'],
  ['de uitkomst', 'U048'],
  ['een andere bepaling', 'U049'],
];

const zonderLidwoord = (naam: string): string => naam.replace(/^(?:de|het|een) /, '');

export function leesWeigering(lezer: Lezer, rij: readonly Stuk[]): Weigering | 'onleesbaar' | undefined {
  if (plat(rij.slice(0, 2)) !== 'afwijking van') return undefined;
  const g = rij.findIndex(({ norm }, i) => norm === 'geweigerd' && rij[i - 1]?.norm === 'is');
  if (g < 4) return undefined;
  const achter = rij.slice(g + 1);
  const gezocht = plat(achter.slice(1));
  const reden = achter[0]?.norm === 'wegens' && redenen.find(([naam]) => zonderLidwoord(naam) === gezocht);
  if (!reden) {
    const plaats = { bestand: lezer.bestand, span: spanVan(achter.length > 0 ? achter : rij.slice(g)) };
    const gegevens = { tekst: woorden(achter), redenen: redenen.map(([naam]) => naam) };
    lezer.problemen.push(meld('N085', plaats, gegevens));
    return 'onleesbaar';
  }
  const [naam, ...codes] = reden;
  const wat = rij.slice(2, g - 1);
  const gezegde = wat[0]?.norm === 'de vraag of';
  return { rij: gezegde ? wat.slice(1) : wat, gezegde, reden: naam, codes };
}
