/** Waar een bepaling op wetten.overheid.nl staat. Van andere publicaties zijn ankers per artikel niet vast te stellen. */
import type { Bronvorm } from './bronindex.ts';
import type { Link } from './maak.ts';
import { kind, type Element } from './xml.ts';

/** Een link per bepaling met een Juriconnect-verwijzing, en anders per artikel uit de regeling en haar datum. */
export function linksVan(wortel: Element, vorm: Bronvorm): Link | undefined {
  if (vorm !== 'bwb') return undefined;
  const regeling = wortel.attributen['bwb-id'];
  const datum =
    wortel.attributen['inwerkingtreding'] ?? kind(wortel, 'wetgeving')?.attributen['inwerkingtredingsdatum'];
  return ({ anker, soort, nummer }) => {
    if (anker !== undefined) return `https://wetten.overheid.nl/${anker}`;
    if (soort !== 'artikel' || regeling === undefined || datum === undefined) return undefined;
    if (!/^BWB[A-Z]\d{7}$/.test(regeling) || !/^\d{4}-\d{2}-\d{2}$/.test(datum)) return undefined;
    return `https://wetten.overheid.nl/jci1.3:c:${regeling}&artikel=${nummer}&z=${datum}&g=${datum}`;
  };
}
