/**
 * Gewone bedragen als heel aantal honderdsten (centen). Hele getallen tot 2^53 zijn in een JavaScript-getal exact;
 * wat daar niet in past of meer decimalen heeft, is NaN en gaat langs de breuken van `getal.ts`.
 */

/** Tien biljoen euro in centen blijft ruim onder 2^53. */
const LANGSTE_TEKST = 15;

/** De honderdsten van decimale tekst met ten hoogste twee decimalen, of NaN. */
export function honderdsten(tekst: string): number {
  const lengte = tekst.length;
  const negatief = tekst.charCodeAt(0) === STREEP;
  const begin = negatief ? 1 : 0;
  if (lengte > LANGSTE_TEKST || !isCijfer(tekst, begin) || !isCijfer(tekst, lengte - 1)) return NaN;
  let waarde = 0;
  let punt = -1;
  for (let i = begin; i < lengte; i++) {
    const cijfer = tekst.charCodeAt(i) - NUL;
    if (cijfer >= 0 && cijfer <= 9) waarde = waarde * 10 + cijfer;
    else if (cijfer === PUNT && punt < 0) punt = i;
    else return NaN;
  }
  const schaal = maalHonderd(punt < 0 ? 0 : lengte - punt - 1);
  return negatief ? 0 - waarde * schaal : waarde * schaal;
}

const NUL = 48;
const PUNT = 46 - NUL;
const STREEP = 45;

function isCijfer(tekst: string, i: number): boolean {
  const cijfer = tekst.charCodeAt(i) - NUL;
  return cijfer >= 0 && cijfer <= 9;
}

/** Waarmee te vermenigvuldigen om met zoveel decimalen op honderdsten uit te komen. */
function maalHonderd(decimalen: number): number {
  if (decimalen === 0) return 100;
  if (decimalen === 1) return 10;
  return decimalen === 2 ? 1 : NaN;
}
