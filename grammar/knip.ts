/** Knipt de tekst bij elke kop in de eerste kolom. Zo is een blok te onthouden op zijn tekst. */
import { leesKop } from './kop.ts';
import { regelbegin } from './span.ts';

export interface Bloktekst {
  readonly begin: number;
  readonly tekst: string;
}

export function knipBlokken(tekst: string): readonly Bloktekst[] {
  const begin = tekst.startsWith('\ufeff') ? 1 : 0;
  const zonderBom = tekst.slice(begin);
  const plaatsen = regelbegin(zonderBom).filter(
    (plaats) => zonderBom.charAt(plaats) !== ' ' && leesKop(zonderBom, plaats),
  );
  if (plaatsen[0] !== 0) plaatsen.unshift(0);
  return plaatsen.map((plaats, i) => ({
    begin: plaats + begin,
    tekst: zonderBom.slice(plaats, plaatsen[i + 1]),
  }));
}
