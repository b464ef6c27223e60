/** Waar zaken vandaan komen: één zaak in een bestand, of een stroom met een zaak per regel. */
import { isUtf8 } from 'node:buffer';
import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { alsTekst, leesBestand } from './bestanden.ts';
import { foutcode } from './foutcode.ts';
import { leesJson } from './json.ts';
import type { Wereld } from './wereld.ts';

export type Zaakinvoer =
  | { readonly soort: 'een'; readonly naam: string; readonly tekst: string }
  | { readonly soort: 'stroom'; readonly naam: string; readonly regels: AsyncIterable<readonly Zaakregel[]> }
  | { readonly soort: 'verkeerd'; readonly zin: string };

/** Een regel van een stroom; zonder tekst als hij niet te lezen is, met de reden. */
export interface Zaakregel {
  readonly nummer: number;
  readonly tekst?: string;
  readonly fout?: string;
}

/** Langer is geen zaak; zo blijft het geheugen begrensd, ook als er nooit een regeleinde komt. */
const LANGSTE_REGEL = 8 * 1024 * 1024;
const GROOTSTE_ZAAK = 64 * 1024 * 1024;
const STANDAARDINVOER = 'standaardinvoer';

/** Opent een zaak: `-` is de standaardinvoer, `.json` één zaak, `.ndjson` een stroom; de rest wijst zichzelf. */
export async function openZaken(wereld: Wereld, naam: string): Promise<Zaakinvoer> {
  if (naam === '-') return herken(STANDAARDINVOER, wereld.invoer);
  const heel = resolve(wereld.map, naam);
  if (/\.(ndjson|jsonl)$/i.test(naam)) return stroomVan(naam, heel);
  if (isGewoon(heel)) {
    const gelezen = leesBestand(wereld.map, naam);
    return gelezen.soort === 'tekst'
      ? { soort: 'een', naam, tekst: gelezen.tekst }
      : { soort: 'verkeerd', zin: gelezen.zin };
  }
  const stroom = stroomVan(naam, heel);
  return stroom.soort === 'stroom' ? herken(naam, createReadStream(heel)) : stroom;
}

/** Een gewoon .json-bestand, of iets dat niet te openen is: dan zegt het lezen wat eraan mankeert. */
function isGewoon(heel: string): boolean {
  try {
    const gegevens = statSync(heel);
    return gegevens.isDirectory() || (gegevens.isFile() && heel.toLowerCase().endsWith('.json'));
  } catch {
    return true;
  }
}

function stroomVan(naam: string, heel: string): Zaakinvoer {
  try {
    if (statSync(heel).isDirectory())
      return { soort: 'verkeerd', zin: `'${naam}' is een map, geen bestand.` };
  } catch (fout) {
    const reden = foutcode(fout) === 'ENOENT' ? 'bestaat niet' : `is niet te lezen (${foutcode(fout)})`;
    return { soort: 'verkeerd', zin: `Het bestand '${naam}' ${reden}.` };
  }
  return { soort: 'stroom', naam, regels: regelsVan(naam, createReadStream(heel)) };
}

/**
 * Eén zaak over meer regels, of een zaak per regel? Staat op de eerste regel al een hele waarde en volgt er nog een, dan
 * is het een stroom.
 */
async function herken(naam: string, stroom: Readable): Promise<Zaakinvoer> {
  const regels = regelsVan(naam, stroom);
  const begin: Zaakregel[] = [];
  for (;;) {
    const deel = await regels.next();
    if (deel.done === true) return alsEen(naam, begin);
    begin.push(...deel.value);
    const [eerste, tweede] = begin.filter((regel) => regel.tekst?.trim() !== '');
    if (!eerste || !tweede) continue;
    if (isHeel(eerste)) return { soort: 'stroom', naam, regels: metBegin(begin, regels) };
    return alsEen(naam, [...begin, ...(await rest(regels))]);
  }
}

/** Ook een regel met een fout erin is heel, als hij als object begint en eindigt. */
const isHeel = ({ tekst }: Zaakregel): boolean =>
  tekst !== undefined && (/^\s*\{.*\}\s*$/s.test(tekst) || leesJson(tekst).soort === 'waarde');

async function* metBegin(
  begin: readonly Zaakregel[],
  regels: AsyncIterable<readonly Zaakregel[]>,
): AsyncGenerator<readonly Zaakregel[]> {
  yield begin;
  yield* regels;
}

/** De rest van één zaak; een zaak die groter is dan een regel mag zijn, wordt niet gelezen. */
async function rest(regels: AsyncIterable<readonly Zaakregel[]>): Promise<readonly Zaakregel[]> {
  const uit: Zaakregel[] = [];
  let lengte = 0;
  for await (const deel of regels) {
    lengte += deel.reduce((som, { tekst }) => som + (tekst?.length ?? 0), 0);
    if (lengte > GROOTSTE_ZAAK)
      return [{ nummer: 1, fout: 'De zaak is groter dan 64 MB; meer zaken horen elk op een eigen regel.' }];
    uit.push(...deel);
  }
  return uit;
}

function alsEen(naam: string, regels: readonly Zaakregel[]): Zaakinvoer {
  const mis = regels.find(({ fout }) => fout !== undefined);
  if (mis?.fout !== undefined) return { soort: 'verkeerd', zin: mis.fout };
  if (regels.length === 0) return { soort: 'verkeerd', zin: `Er komt niets uit de ${naam}.` };
  return { soort: 'een', naam, tekst: regels.map(({ tekst }) => tekst).join('\n') };
}

// ── Regels uit bytes ─────────────────────────────────────────────────────────────────────────────────────────────

/** Per brok van de invoer de regels die erin eindigen. */
async function* regelsVan(naam: string, stroom: Readable): AsyncGenerator<readonly Zaakregel[]> {
  let over: Uint8Array = new Uint8Array(0);
  let nummer = 1;
  let teLang = false;
  for await (const brok of stroom as AsyncIterable<Uint8Array | string>) {
    const bytes = samen(over, typeof brok === 'string' ? new TextEncoder().encode(brok) : brok);
    const eind = bytes.lastIndexOf(10);
    if (eind >= 0) {
      const regels = leesRegels(naam, nummer, bytes.subarray(0, eind));
      yield teLang ? [langeRegel(naam, nummer), ...regels.slice(1)] : regels;
      nummer += regels.length;
      teLang = false;
    }
    over = bytes.slice(eind + 1);
    if (over.length > LANGSTE_REGEL) [over, teLang] = [new Uint8Array(0), true];
  }
  if (teLang) yield [langeRegel(naam, nummer)];
  else if (over.length > 0) yield leesRegels(naam, nummer, over);
}

const utf8 = new TextDecoder('utf-8');

/** Meestal is een heel brok goede tekst; alleen anders wordt elke regel apart bekeken. */
function leesRegels(naam: string, nummer: number, bytes: Uint8Array): readonly Zaakregel[] {
  if (isUtf8(bytes) && !bytes.includes(0)) {
    return utf8
      .decode(bytes)
      .split('\n')
      .map((tekst, i) => ({ nummer: nummer + i, tekst }));
  }
  const regels: Zaakregel[] = [];
  for (let begin = 0; begin <= bytes.length;) {
    const volgende = bytes.indexOf(10, begin);
    const eind = volgende < 0 ? bytes.length : volgende;
    regels.push(leesRegel(naam, nummer + regels.length, bytes.subarray(begin, eind)));
    begin = eind + 1;
  }
  return regels;
}

function samen(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const uit = new Uint8Array(a.length + b.length);
  uit.set(a);
  uit.set(b, a.length);
  return uit;
}

function leesRegel(naam: string, nummer: number, bytes: Uint8Array): Zaakregel {
  const gelezen = alsTekst(naam, bytes);
  if (gelezen.soort === 'tekst') return { nummer, tekst: gelezen.tekst };
  return { nummer, fout: gelezen.zin.replace('op regel 1 ', `op regel ${nummer} `) };
}

const langeRegel = (naam: string, nummer: number): Zaakregel => ({
  nummer,
  fout: `Regel ${nummer} van '${naam}' is langer dan 8 MB.`,
});
