/** Knipt de tekst bij elke regel die in kolom 0 met een kopwoord begint. Zo is een blok te onthouden op zijn tekst. */
import { koppen } from './keywords.ts';

export interface Bloktekst {
  readonly begin: number;
  readonly tekst: string;
}

const kopregel = new RegExp(
  `(?<=^|[\\r\\n])(?:${koppen.map((kop) => (/^(artikel|lid|hoofdstuk|paragraaf)$/.test(kop) ? `${kop}[ \\u00a0]+\\d` : kop)).join('|')})(?![\\p{L}\\p{M}-])`,
  'gu',
);

export function knipBlokken(tekst: string): readonly Bloktekst[] {
  const begin = tekst.startsWith('\ufeff') ? 1 : 0;
  const plaatsen = [...tekst.slice(begin).matchAll(kopregel)].map((treffer) => treffer.index + begin);
  if (plaatsen[0] !== begin) plaatsen.unshift(begin);
  return plaatsen.map((plaats, i) => ({ begin: plaats, tekst: tekst.slice(plaats, plaatsen[i + 1] ?? tekst.length) }));
}
