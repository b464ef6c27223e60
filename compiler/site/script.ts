/** Gegevens en regels als gewoon script: een bladzijde op schijf kan niets ophalen, maar een script laden wel. */

/** De naam waaronder de bladzijden en hun programma's elkaar vinden. */
export const GLOBAAL = 'RegelSite';

const kop = (deel: string): string => `(globalThis.${GLOBAAL} ??= {})[${JSON.stringify(deel)}] = `;

/** @param json al als JSON geschreven */
export const alsScript = (deel: string, json: string): string => `${kop(deel)}${veiligeJson(json)};\n`;

/** De fabriek van `compiler/emit`, ongewijzigd, als functie van de runtime. */
export const alsFabriekscript = (fabriek: string): string =>
  `${kop('fabriek')}function (runtime) {\n${fabriek}};\n`;

/** JSON die ook binnen een bladzijde of een oude lezer van JavaScript niets anders kan worden. */
const veiligeJson = (json: string): string =>
  json.replace(/[<>\u2028\u2029]/g, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`);
