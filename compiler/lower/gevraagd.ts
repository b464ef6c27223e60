/** Naar welke uitkomsten een zin vraagt, ook via de regels van andere uitkomsten. */
import type { Opgelost } from '../resolve/index.ts';
import type { Werking } from '../resolve/zinnen.ts';
import { gebruikVan } from './volgorde.ts';

export function vraagt({ regels, lezingen }: Opgelost): (werking: Werking, beslissing: string) => boolean {
  const perWerking = new Map<Werking, ReadonlySet<string>>();
  const zoek = (knoop: unknown): ReadonlySet<string> => {
    const gevonden = new Set<string>();
    const gelezen = new Set<string>();
    const wachtrij: unknown[] = [knoop];
    for (let deel = wachtrij.pop(); deel !== undefined; deel = wachtrij.pop()) {
      const gebruik = gebruikVan(deel);
      for (const id of gebruik.beslissingen) {
        if (gevonden.has(id)) continue;
        gevonden.add(id);
        for (const { beslissing, voorwaarde, tenzij, waarde } of regels)
          if (beslissing === id) wachtrij.push([voorwaarde, tenzij, waarde]);
      }
      for (const { id, alternatieven } of lezingen) {
        if (!gebruik.lezingen.includes(id) || gelezen.has(id)) continue;
        gelezen.add(id);
        wachtrij.push(alternatieven);
      }
    }
    return gevonden;
  };
  return (werking, beslissing) => {
    if (werking.soort !== 'buiten toepassing' || !werking.voorwaarde) return false;
    const gevonden = perWerking.get(werking) ?? zoek(werking.voorwaarde);
    perWerking.set(werking, gevonden);
    return gevonden.has(beslissing);
  };
}
