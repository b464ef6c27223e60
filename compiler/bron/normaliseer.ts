/**
 * Wanneer twee teksten dezelfde zijn. Verschil in witruimte, soort aanhalingsteken, soort streepje, ligatuur en
 * samenstelling van tekens telt niet; verschil in letters, cijfers, hoofdletters en leestekens wel.
 */

const vervangingen: readonly (readonly [RegExp, string])[] = [
  // Zacht afbreekteken en tekens zonder breedte.
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/\ufb00/g, 'ff'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
  [/\ufb03/g, 'ffi'],
  [/\ufb04/g, 'ffl'],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\s\u0085]+/g, ' '],
];

export function normaliseer(tekst: string): string {
  return vervangingen.reduce((deel, [van, naar]) => deel.replace(van, naar), tekst.normalize('NFC')).trim();
}

/** Of twee opschriften hetzelfde zeggen: hoofdletters, spaties en leestekens aan het eind tellen niet. */
export const zelfdeKop = (a: string | undefined, b: string | undefined): boolean =>
  kopsleutel(a ?? '') === kopsleutel(b ?? '');

/** Zonder spaties: uit een PDF komt soms "onder zoek". */
const kopsleutel = (kop: string): string =>
  normaliseer(kop)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.:;]+$/, '');

/** Afkortingen waarvan de punt geen zin eindigt. */
const afkorting =
  /(?:^|[("'[])(?:[a-z]|[a-z]{1,2}(?:\.[a-z]{1,2})+|artt?|blz|bijv|bv|drs|dr|mr|ir|ing|prof|enz|etc|evt|incl|excl|jo|jl|nrs?|resp|sub|vgl|zgn|ca|cf)\.$/i;

/** Het aantal volzinnen van een alinea. Een alinea met letters heeft er ten minste één. */
export function telVolzinnen(alinea: string): number {
  const woorden = normaliseer(alinea).split(' ');
  if (!woorden.some((woord) => /[\p{L}\p{N}]/u.test(woord))) return 0;
  const einden = woorden.filter((woord, i) => {
    const kaal = woord.replace(/["')\]]+$/, '');
    const volgende = woorden[i + 1];
    if (volgende === undefined) return true;
    if (i === 0 && /^\d+\.$/.test(kaal)) return false;
    return /[.!?]$/.test(kaal) && !afkorting.test(kaal) && !/^["'([]*\p{Ll}/u.test(volgende);
  });
  return einden.length;
}
