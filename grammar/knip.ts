/** Knipt de tekst bij elke kop in de eerste kolom. Zo is een blok te onthouden op zijn tekst. */
import { leesKop } from './kop.ts';

export interface Bloktekst {
  readonly begin: number;
  readonly tekst: string;
}

/** Een letter of § in de eerste kolom: alleen daar kan een kop beginnen. */
const eersteKolom = /(?<=^|[\r\n])[\p{L}§]/gu;

export function knipBlokken(tekst: string): readonly Bloktekst[] {
  const begin = tekst.startsWith('\ufeff') ? 1 : 0;
  const zonderBom = tekst.slice(begin);
  const plaatsen = [...zonderBom.matchAll(eersteKolom)]
    .map(({ index }) => index)
    .filter((plaats) => leesKop(zonderBom, plaats));
  if (plaatsen[0] !== 0) plaatsen.unshift(0);
  return plaatsen.map((plaats, i) => ({
    begin: plaats + begin,
    tekst: zonderBom.slice(plaats, plaatsen[i + 1]),
  }));
}
