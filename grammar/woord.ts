/** Woorden van alleen letters zonder accent: het meeste van een tekst, en te vinden zonder reguliere expressie. */

const GRENS = 0;
const LETTER = 1;
/** Hoort bij het woord zonder een gewone letter te zijn; dan beslist de uitdrukking die alle woorden kent. */
const ANDERS = 2;

const SOORTEN = Uint8Array.from({ length: 128 }, (_, code) => soortVan(String.fromCharCode(code)));

function soortVan(teken: string): number {
  if (/[A-Za-z]/.test(teken)) return LETTER;
  return /[\d'+&/-]/.test(teken) ? ANDERS : GRENS;
}

/** Waar het gewone woord eindigt dat hier begint; 0 als er geen begint, of als er nog iets aan vastzit. */
export function eindeVanGewoonWoord(tekst: string, begin: number): number {
  let eind = begin;
  while (soortOp(tekst, eind) === LETTER) eind++;
  return eind > begin && soortOp(tekst, eind) === GRENS ? eind : 0;
}

function soortOp(tekst: string, plaats: number): number {
  if (plaats >= tekst.length) return GRENS;
  return SOORTEN[tekst.charCodeAt(plaats)] ?? ANDERS;
}
