/** Op welke stukken zonder rechtskracht een beslissing rust: haar eigen regeling, of die van een beslissing die zij gebruikt. */
import type { Beslissing } from '../../runtime/model.ts';
import type { Opgelost } from '../resolve/index.ts';

export function metRechtskracht(
  beslissingen: readonly Beslissing[],
  { kop, wetten, omgeving }: Opgelost,
): readonly Beslissing[] {
  if (![kop, ...wetten.values()].some(({ zonderRechtskracht }) => zonderRechtskracht)) return beslissingen;
  const titelVan = ({ id, familie }: Beslissing): readonly string[] => {
    const uit = omgeving.opId.get(familie?.id ?? id)?.uit;
    const bron = uit === undefined ? kop : wetten.get(uit);
    return bron?.zonderRechtskracht ? [bron.titel] : [];
  };
  const eigen = new Map(beslissingen.map((deel) => [deel.id, titelVan(deel)]));
  return beslissingen.map((deel) => {
    const titels = [deel.id, ...deel.gebruikt.beslissingen].flatMap((id) => eigen.get(id) ?? []);
    return titels.length > 0 ? { ...deel, zonderRechtskracht: [...new Set(titels)].sort() } : deel;
  });
}
