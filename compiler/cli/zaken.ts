/** Waar zaken vandaan komen: één zaak in een bestand, of een stroom met een zaak per regel. */
import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { alsTekst, leesBestand } from './bestanden.ts';
import { foutcode } from './foutcode.ts';
import { leesJson } from './json.ts';
import type { Wereld } from './wereld.ts';
import { brokkenVan, leesBrok, type Zaakbrok } from './zaken-stroom.ts';

export type Zaakinvoer =
  | { readonly soort: 'een'; readonly naam: string; readonly tekst: string }
  | { readonly soort: 'stroom'; readonly naam: string; readonly brokken: AsyncIterable<Zaakbrok> }
  | { readonly soort: 'verkeerd'; readonly zin: string };

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
  return stroom.soort === 'stroom' ? herken(naam, lezer(heel)) : stroom;
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
  return { soort: 'stroom', naam, brokken: brokkenVan(naam, lezer(heel)) };
}

/** Grotere brokken zijn minder post voor de werkers. */
const lezer = (heel: string): Readable => createReadStream(heel, { highWaterMark: 256 * 1024 });

/**
 * Eén zaak over meer regels, of een zaak per regel? Staat op de eerste regel al een hele waarde en volgt er nog een, dan
 * is het een stroom.
 */
async function herken(naam: string, stroom: Readable): Promise<Zaakinvoer> {
  const brokken = brokkenVan(naam, stroom);
  const begin: Zaakbrok[] = [];
  for (;;) {
    const deel = await brokken.next();
    if (deel.done === true) return alsEen(naam, begin);
    begin.push(deel.value);
    const gevuld = begin.flatMap((brok) => leesBrok(naam, brok)).filter(({ tekst }) => tekst?.trim() !== '');
    const [eerste, tweede] = gevuld;
    if (!eerste || !tweede) continue;
    if (isHeel(eerste.tekst)) return { soort: 'stroom', naam, brokken: metBegin(begin, brokken) };
    return rest(naam, begin, brokken);
  }
}

/** Ook een regel met een fout erin is heel, als hij als object begint en eindigt. */
const isHeel = (tekst: string | undefined): boolean =>
  tekst !== undefined && (/^\s*\{.*\}\s*$/s.test(tekst) || leesJson(tekst).soort === 'waarde');

async function* metBegin(
  begin: readonly Zaakbrok[],
  brokken: AsyncIterable<Zaakbrok>,
): AsyncGenerator<Zaakbrok> {
  yield* begin;
  yield* brokken;
}

/** De rest van één zaak over meer regels. */
async function rest(
  naam: string,
  begin: readonly Zaakbrok[],
  brokken: AsyncIterable<Zaakbrok>,
): Promise<Zaakinvoer> {
  const alle = [...begin];
  let lengte = 0;
  for await (const brok of brokken) {
    alle.push(brok);
    lengte += 'bytes' in brok ? brok.bytes.length : 0;
    if (lengte > GROOTSTE_ZAAK) {
      return {
        soort: 'verkeerd',
        zin: 'De zaak is groter dan 64 MB; meer zaken horen elk op een eigen regel.',
      };
    }
  }
  return alsEen(naam, alle);
}

function alsEen(naam: string, brokken: readonly Zaakbrok[]): Zaakinvoer {
  const fouten = brokken.flatMap((brok) => ('fout' in brok ? [brok.fout] : []));
  const [fout] = fouten;
  if (fout !== undefined) return { soort: 'verkeerd', zin: fout };
  if (brokken.length === 0) return { soort: 'verkeerd', zin: `Er komt niets uit de ${naam}.` };
  const bytes = Buffer.concat(brokken.flatMap((brok) => ('bytes' in brok ? [brok.bytes] : [])));
  const gelezen = alsTekst(naam, bytes);
  return gelezen.soort === 'tekst'
    ? { soort: 'een', naam, tekst: gelezen.tekst }
    : { soort: 'verkeerd', zin: gelezen.zin };
}
