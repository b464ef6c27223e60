/** A015: een bedrag waarin een deel van een cent kan ontstaan, zonder dat er staat wat daarmee gebeurt (S11). */
import type { Beslissing, Regel, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Vindplaats } from '../resolve/symbolen.ts';

export function zonderAfronding(
  { naam, type, regels }: Beslissing,
  plaats: (regel: Regel) => Vindplaats,
): readonly Probleem[] {
  if (type.soort !== 'bedrag') return [];
  return regels.flatMap((regel) =>
    regel.waarde && kanBreken(regel.waarde) ? [meld('A015', plaats(regel), { naam })] : [],
  );
}

/** Of er door delen, of met een getal of percentage vermenigvuldigen, meer dan twee decimalen kunnen ontstaan. */
function kanBreken(waarde: Waarde): boolean {
  if (waarde.onafgerond) return false;
  switch (waarde.op) {
    case 'gedeeld':
      return true;
    case 'maal':
      return isDeel(waarde.a) || isDeel(waarde.b) || kanBreken(waarde.a) || kanBreken(waarde.b);
    case 'geindexeerd':
      return waarde.stap === undefined;
    case 'plus':
    case 'min':
      return kanBreken(waarde.a) || kanBreken(waarde.b);
    case 'laagste':
    case 'hoogste':
      return waarde.delen.some(kanBreken);
    default:
      return false;
  }
}

/** Een factor die geen heel aantal is. */
const isDeel = ({ type, ...waarde }: Waarde): boolean =>
  type.soort === 'percentage' ||
  (type.soort === 'getal' && !(waarde.op === 'literal' && /^\d+$/.test(waarde.literal.waarde)));
