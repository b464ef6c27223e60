/** Tekst van anderen op een terminal: onschadelijk, en met bekende breedte. */

const TABSTOP = 4;

/**
 * Maakt stuurtekens zichtbaar, behalve regeleinde en tab: tekst uit een bestand mag het scherm niet wissen, kleuren of
 * van achter naar voren zetten.
 */
export function zichtbaar(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (teken) => (teken === '\n' || teken === '\t' ? teken : prent(teken)))
    .replace(/[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');
}

/** Op één regel: voor namen en paden midden in een zin. */
export const opEenRegel = (tekst: string): string => zichtbaar(tekst).replace(/\s+/g, ' ').trim();

/** Het plaatje dat Unicode voor een stuurteken heeft: ␛ voor escape. */
function prent(teken: string): string {
  const code = teken.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** Het aantal kolommen dat een tekst zonder tabs op een terminal inneemt. */
export function breedte(tekst: string): number {
  if (/^[\x20-\x7e]*$/.test(tekst)) return tekst.length;
  let kolommen = 0;
  for (const { segment } of inLetters(tekst)) kolommen += letterbreedte(segment);
  return kolommen;
}

/** Vervangt elke tab door de spaties tot de volgende tabstop, gerekend vanaf kolom `vanaf`. */
export function zonderTabs(tekst: string, vanaf = 0): string {
  if (!tekst.includes('\t')) return tekst;
  let uit = '';
  for (const deel of tekst.split(/(\t)/)) {
    if (deel !== '\t') uit += deel;
    else uit += ' '.repeat(TABSTOP - ((vanaf + breedte(uit)) % TABSTOP));
  }
  return uit;
}

/** Pas als het nodig is: de meeste tekst is gewoon, en dit kost bij het begin van elke opdracht tijd. */
let segmenter: Intl.Segmenter | undefined;
const inLetters = (tekst: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('nl', { granularity: 'grapheme' })).segment(tekst);

const BREED =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Een letter met haar accenten is één kolom, een losse accent geen, een Chinees teken of plaatje twee. */
function letterbreedte(letter: string): number {
  if (BREED.test(letter)) return 2;
  return /^[\p{M}\u200b-\u200d\u00ad]+$/u.test(letter) ? 0 : 1;
}
