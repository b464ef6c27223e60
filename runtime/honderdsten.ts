/**
 * Gewone bedragen als heel aantal honderdsten (centen). Hele getallen tot 2^53 zijn in een JavaScript-getal exact;
 * wat daar niet in past of meer decimalen heeft, is NaN en gaat langs de breuken van `getal.ts`.
 */

/** Langer dan dit is het in honderdsten nooit een exact getal. */
const LANGSTE_TEKST = 17;

/** De honderdsten van decimale tekst met ten hoogste twee decimalen, of NaN. */
export function honderdsten(tekst: string): number {
  const lengte = tekst.length;
  if (lengte === 0 || lengte > LANGSTE_TEKST) return NaN;
  const negatief = tekst.charCodeAt(0) === STREEP;
  const punt = plaatsVanPunt(tekst, lengte);
  const heel = leesCijfers(tekst, negatief ? 1 : 0, punt);
  const waarde = punt === lengte ? heel * 100 : heel * 100 + leesDecimalen(tekst, punt + 1, lengte);
  // Een afgerond getal van 2^53 of meer blijft dat: wat hier overblijft, is exact.
  if (!(waarde <= Number.MAX_SAFE_INTEGER)) return NaN;
  return negatief ? 0 - waarde : waarde;
}

const NUL = 48;
const PUNT = 46;
const STREEP = 45;

/** Waar de decimalen beginnen: de punt staat op een na of twee na laatst, of er is geen punt. */
function plaatsVanPunt(tekst: string, lengte: number): number {
  if (lengte > 3 && tekst.charCodeAt(lengte - 3) === PUNT) return lengte - 3;
  return lengte > 2 && tekst.charCodeAt(lengte - 2) === PUNT ? lengte - 2 : lengte;
}

function leesDecimalen(tekst: string, van: number, tot: number): number {
  const decimalen = leesCijfers(tekst, van, tot);
  return tot - van === 1 ? decimalen * 10 : decimalen;
}

/** Het hele getal dat er staat; NaN als er niets of iets anders dan cijfers staat. */
function leesCijfers(tekst: string, van: number, tot: number): number {
  let waarde = van < tot ? 0 : NaN;
  for (let i = van; i < tot; i++) {
    const cijfer = tekst.charCodeAt(i) - NUL;
    if (cijfer < 0 || cijfer > 9) return NaN;
    waarde = waarde * 10 + cijfer;
  }
  return waarde;
}
