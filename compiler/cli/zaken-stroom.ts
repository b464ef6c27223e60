/** Een stroom bytes in brokken van hele regels. Het lezen van een brok kan elders gebeuren: het is platte data. */
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { alsTekst } from './bestanden.ts';
import { foutcode } from './foutcode.ts';

/** Hele regels vanaf regel `nummer`, of waarom die ene regel niet te lezen is. */
export type Zaakbrok =
  | { readonly nummer: number; readonly bytes: Uint8Array }
  | { readonly nummer: number; readonly fout: string };

/** Een regel van een stroom; zonder tekst als hij niet te lezen is, met de reden. */
export interface Zaakregel {
  readonly nummer: number;
  readonly tekst?: string;
  readonly fout?: string;
}

/** Langer is geen zaak; zo blijft het geheugen begrensd, ook als er nooit een regeleinde komt. */
const LANGSTE_REGEL = 8 * 1024 * 1024;

/** Leest niet verder dan gevraagd wordt. Breekt de stroom af, dan is dat het laatste brok. */
export async function* brokkenVan(naam: string, stroom: Readable): AsyncGenerator<Zaakbrok> {
  let over: Uint8Array = new Uint8Array(0);
  let nummer = 1;
  let teLang = false;
  try {
    for await (const deel of stroom as AsyncIterable<Uint8Array | string>) {
      const bytes = samen(over, typeof deel === 'string' ? new TextEncoder().encode(deel) : deel);
      const begin = teLang ? bytes.indexOf(10) + 1 : 0;
      const eind = bytes.lastIndexOf(10) + 1;
      over = kopie(bytes, eind);
      if (begin > 0)
        yield { nummer: nummer++, fout: `Regel ${nummer - 1} van '${naam}' is langer dan 8 MB.` };
      if (begin > 0) teLang = false;
      if (eind > begin) yield { nummer, bytes: kopie(bytes, begin, eind) };
      nummer += aantalRegels(bytes, begin, eind);
      if (over.length > LANGSTE_REGEL) [over, teLang] = [new Uint8Array(0), true];
    }
  } catch (fout) {
    yield { nummer, fout: `'${naam}' is niet verder te lezen (${foutcode(fout)}).` };
    return;
  }
  if (teLang) yield { nummer, fout: `Regel ${nummer} van '${naam}' is langer dan 8 MB.` };
  else if (over.length > 0) yield { nummer, bytes: over };
}

const utf8 = new TextDecoder('utf-8');

/** De regels van een brok. Meestal is alles goede tekst; alleen anders wordt elke regel apart bekeken. */
export function leesBrok(naam: string, brok: Zaakbrok): readonly Zaakregel[] {
  const { nummer } = brok;
  if (!('bytes' in brok)) return [brok];
  const { bytes } = brok;
  if (isUtf8(bytes) && !bytes.includes(0)) {
    return utf8
      .decode(bytes)
      .split('\n')
      .map((tekst, i) => ({ nummer: nummer + i, tekst }));
  }
  const regels: Zaakregel[] = [];
  for (let begin = 0; begin < bytes.length;) {
    const volgende = bytes.indexOf(10, begin);
    const eind = volgende < 0 ? bytes.length : volgende;
    regels.push(leesRegel(naam, nummer + regels.length, bytes.subarray(begin, eind)));
    begin = eind + 1;
  }
  return regels;
}

function leesRegel(naam: string, nummer: number, bytes: Uint8Array): Zaakregel {
  const gelezen = alsTekst(naam, bytes);
  if (gelezen.soort === 'tekst') return { nummer, tekst: gelezen.tekst };
  return { nummer, fout: gelezen.zin.replace('op regel 1 ', `op regel ${nummer} `) };
}

function samen(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const uit = new Uint8Array(a.length + b.length);
  uit.set(a);
  uit.set(b, a.length);
  return uit;
}

/** Een eigen kopie: een stuk van een buffer zou de hele buffer vasthouden, en meesturen. */
const kopie = (bytes: Uint8Array, begin: number, eind = bytes.length): Uint8Array =>
  Uint8Array.prototype.slice.call(bytes, begin, eind);

function aantalRegels(bytes: Uint8Array, begin: number, eind: number): number {
  let aantal = 0;
  for (let i = bytes.indexOf(10, begin); i >= 0 && i < eind; i = bytes.indexOf(10, i + 1)) aantal++;
  return aantal;
}
