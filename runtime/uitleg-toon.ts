/** De waarde van een knoop in gewoon Nederlands. */
import { toonDuur, toonWaarde } from './toon.ts';
import type { Knoop } from './uitkomst.ts';

/** "ja", "2 maart 2008", "€ 67,29 per etmaal", "18 jaar"; een getal dat niet opgaat blijft een breuk. */
export function toonVan({ type, waarde }: Pick<Knoop, 'type' | 'waarde'>): string {
  if (type === undefined || typeof waarde !== 'string') return toonWaarde({ soort: 'ja/nee' }, waarde);
  return type.soort === 'aantal' ? toonDuur(Number(waarde), type.eenheid) : toonWaarde(type, waarde);
}
