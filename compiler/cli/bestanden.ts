/** Het lezen van één bestand. Alles wat daarbij mis kan gaan is een waarde met één heldere zin, nooit een throw. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Bestandsinhoud } from '../workspace.ts';
import { foutcode } from './foutcode.ts';

export type Gelezen =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | {
      readonly soort: Exclude<Bestandsinhoud['soort'], 'tekst'>;
      /** Waarom er geen tekst is. */
      readonly zin: string;
    };

/** Groter is geen regeling en geen zaak; zo'n bestand is per ongeluk genoemd. */
const MEESTE_BYTES = 64 * 1024 * 1024;

/**
 * Leest een bestand als UTF-8.
 * @param pad zoals de gebruiker het noemt, vanaf `map`
 */
export function leesBestand(map: string, pad: string): Gelezen {
  const heel = resolve(map, pad);
  try {
    const gegevens = statSync(heel);
    if (gegevens.isDirectory()) return { soort: 'map', zin: `'${pad}' is een map, geen bestand.` };
    if (!gegevens.isFile()) return geenTekst(`'${pad}' is geen gewoon bestand.`);
    if (gegevens.size > MEESTE_BYTES) return geenTekst(`'${pad}' is groter dan 64 MB en wordt niet gelezen.`);
    return alsTekst(pad, readFileSync(heel));
  } catch (fout) {
    return nietGelezen(pad, fout);
  }
}

/** Leest alleen wat in de map `grens` ligt, ook na het volgen van koppelingen. */
export function leesBinnen(map: string, pad: string, grens: string): Gelezen {
  // Eerst de grens: zo blijft ook verborgen of er erbuiten iets bestaat.
  if (!ligtIn(resolve(map, pad), resolve(map, grens)) || !ligtEchtIn(map, pad, grens)) {
    return { soort: 'buiten', zin: `'${pad}' ligt buiten de map van de regeling.` };
  }
  return leesBestand(map, pad);
}

/** Wat niet te volgen is, ligt nergens: het lezen zegt dan wat eraan mankeert. */
function ligtEchtIn(map: string, pad: string, grens: string): boolean {
  try {
    return ligtIn(realpathSync(resolve(map, pad)), realpathSync(resolve(map, grens)));
  } catch {
    return true;
  }
}

/** De tekst van bytes in UTF-8, of de zin die zegt wat het dan wel is. Een BOM vooraan hoort niet bij de tekst. */
export function alsTekst(pad: string, bytes: Uint8Array): Gelezen {
  const [eerste, tweede] = bytes;
  if ((eerste === 0xff && tweede === 0xfe) || (eerste === 0xfe && tweede === 0xff)) {
    return geenTekst(`'${pad}' is opgeslagen als UTF-16; sla het op als UTF-8.`);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return geenTekst(`'${pad}' is geen platte tekst: op regel ${regelVan(bytes, nul)} staat een nulbyte.`);
  if (isUtf8(bytes)) return { soort: 'tekst', tekst: new TextDecoder('utf-8').decode(bytes) };
  const regel = regelVan(bytes, eersteFout(bytes));
  return geenTekst(
    `'${pad}' is geen UTF-8: op regel ${regel} staat een teken in een andere codering (vaak Windows-1252 of ISO-8859-1); ` +
      'sla het op als UTF-8.',
  );
}

/** Of een pad in de map ligt of de map zelf is. */
function ligtIn(pad: string, map: string): boolean {
  const vanaf = relative(map, pad);
  return vanaf === '' || (vanaf !== '..' && !vanaf.startsWith(`..${sep}`) && resolve(map, vanaf) === pad);
}

function nietGelezen(pad: string, fout: unknown): Gelezen {
  const code = foutcode(fout);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { soort: 'ontbreekt', zin: `Het bestand '${pad}' bestaat niet.` };
    case 'EISDIR':
      return { soort: 'map', zin: `'${pad}' is een map, geen bestand.` };
    case 'ELOOP':
      return geenTekst(`'${pad}' is een koppeling die in een kring naar zichzelf verwijst.`);
    case 'EACCES':
    case 'EPERM':
      return geenTekst(`'${pad}' mag u niet lezen: de leesrechten ontbreken.`);
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return { soort: 'ontbreekt', zin: `'${pad}' kan geen naam van een bestand zijn.` };
    default:
      return geenTekst(`'${pad}' is niet te lezen (${code}).`);
  }
}

const geenTekst = (zin: string): Gelezen => ({ soort: 'geen tekst', zin });

const regelVan = (bytes: Uint8Array, plaats: number): number =>
  bytes.subarray(0, plaats).reduce((aantal, byte) => (byte === 10 ? aantal + 1 : aantal), 1);

/** De eerste plaats waar de bytes geen UTF-8 zijn: halveren, want elk langer begin is dan ook fout. */
function eersteFout(bytes: Uint8Array): number {
  const begintGoed = (lengte: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, lengte), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let goed = 0;
  let fout = bytes.length;
  while (fout - goed > 1) {
    const midden = (goed + fout) >> 1;
    if (begintGoed(midden)) goed = midden;
    else fout = midden;
  }
  return goed;
}
