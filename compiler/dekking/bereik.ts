/** Welke voorbeelden een bepaling raken: zij beslist mee, of het voorbeeld noemt haar. */
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import type { Uitslag } from '../voorbeelden.ts';
import { erboven } from './meet.ts';
import { alsInIndex } from './stand.ts';

export interface Gedraaid {
  readonly naam: string;
  readonly uitslagen: readonly Uitslag[];
}

/** Per bepaling de namen van de voorbeelden. Wat een onderdeel raakt, raakt ook het lid en het artikel eromheen. */
export function bereik(gedraaid: readonly Gedraaid[]): ReadonlyMap<string, ReadonlySet<string>> {
  const uit = new Map<string, Set<string>>();
  for (const { naam, uitslagen } of gedraaid)
    for (const { verwachting, uitkomst } of uitslagen) {
      const genoemd = verwachting.soort === 'ongeldige gegevens' ? [] : verwachting.gronden;
      for (const id of [...genoemd, ...grondenVan(uitkomst)])
        for (let deel = alsInIndex(id); deel.includes('/'); deel = erboven(deel))
          uit.set(deel, (uit.get(deel) ?? new Set()).add(naam));
    }
  return uit;
}

function grondenVan({ uitleg, metAfwijking, voorlopig, ...uitkomst }: Uitkomst): readonly string[] {
  return [
    ...(uitleg?.gronden ?? []),
    ...(uitkomst.soort === 'niet van toepassing' ? uitkomst.bepalingen : []),
    ...(uitkomst.soort === 'tegenstrijdig' ? uitkomst.tussen.map(({ bepaling }) => bepaling) : []),
    ...(uitkomst.soort === 'onbekend' ? uitkomst.open.flatMap(({ bepalingen }) => bepalingen) : []),
    ...(voorlopig?.soort === 'waarde' ? voorlopig.bepalingen : []),
    ...(metAfwijking?.afwijkingen.map(({ afwijking }) => afwijking.opGrondVan) ?? []),
  ];
}
