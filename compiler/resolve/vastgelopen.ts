/** Waar een rij bekende woorden vastloopt: een naam zonder haar object, bij het verkeerde object, of woorden die er niet bij horen. */
import type { Stuk } from '../../grammar/index.ts';
import { plat, type Lezer } from './lezer.ts';
import { leesDatum } from './lees-waarde.ts';
import { zoekMetWaarde } from './naamindex.ts';
import type { Obj, Symbool } from './symbolen.ts';

type Rij = readonly Stuk[];

export type Vastloper =
  /** Een gezegde zonder onderwerp. */
  | { readonly soort: 'zonder onderwerp'; readonly woorden: Rij; readonly symbolen: readonly Symbool[] }
  /** Een eigenschap zonder "van de cliënt". */
  | { readonly soort: 'zonder object'; readonly woorden: Rij; readonly symbolen: readonly Symbool[] }
  /** De naam hoort bij een ander object. */
  | {
      readonly soort: 'ander object';
      readonly woorden: Rij;
      readonly object: Rij;
      readonly symbolen: readonly Symbool[];
    }
  | { readonly soort: 'woorden'; readonly woorden: Rij; readonly keuze?: string };

interface Eenheid {
  readonly soort: 'waarde' | 'gezegde' | 'object' | 'los' | 'kaal' | 'vreemd';
  readonly lengte: number;
  readonly symbolen: readonly Symbool[];
  readonly object?: Obj;
}

/** Loopt van links naar rechts met de langste naam die past, tot er iets niet klopt. */
export function loopVast(lezer: Lezer, geheel: Rij): Vastloper | undefined {
  const rij = zonderDagEnNiet(lezer, geheel);
  let onderwerp: { object: Obj; woorden: Rij } | undefined;
  let keuze: string | undefined;
  for (let i = 0; i < rij.length;) {
    const { soort, lengte, symbolen, object } = eenheid(lezer, rij, i);
    const woorden = rij.slice(i, i + lengte);
    if (soort === 'vreemd')
      return { soort: 'woorden', woorden: vreemdeRij(lezer, rij, i), ...metKeuze(keuze) };
    if (soort === 'kaal') return kaleNaam(lezer, rij, i, lengte, symbolen);
    if (soort === 'object' && object) onderwerp = { object, woorden };
    else if (soort === 'waarde') onderwerp = undefined;
    else if (soort === 'gezegde' && !symbolen.some((deel) => past(deel, onderwerp?.object))) {
      return onderwerp
        ? { soort: 'ander object', woorden, object: onderwerp.woorden, symbolen }
        : { soort: 'zonder onderwerp', woorden, symbolen };
    }
    keuze = keuzeVan(symbolen) ?? keuze;
    i += lengte;
  }
  return undefined;
}

const metKeuze = (keuze: string | undefined): { keuze?: string } => (keuze === undefined ? {} : { keuze });

export function keuzeVan(symbolen: readonly Symbool[]): string | undefined {
  const [symbool] = symbolen;
  if (symbool?.familie !== undefined) return symbool.familie;
  return symbool?.type.soort === 'keuze' || symbool?.type.soort === 'keuzes' ? symbool.type.keuze : undefined;
}

/** De keuze waaruit de waarde op deze plaats komt, naar wat ervóór staat. */
export function keuzeVoor(lezer: Lezer, voor: Rij): string | undefined {
  const rij = zonderDagEnNiet(lezer, voor);
  let keuze: string | undefined;
  for (let i = 0; i < rij.length;) {
    const { lengte, symbolen } = eenheid(lezer, rij, i);
    keuze = keuzeVan(symbolen) ?? keuze;
    i += lengte;
  }
  return keuze;
}

const losse = new Set(['zaak', 'parameters', 'lezingen']);
const past = (symbool: Symbool, object: Obj | undefined): boolean =>
  losse.has(symbool.object) || symbool.object === object?.id;

/** Een eigenschap die alleen met haar object een waarde is. */
function kaleNaam(
  lezer: Lezer,
  rij: Rij,
  i: number,
  lengte: number,
  symbolen: readonly Symbool[],
): Vastloper {
  const woorden = rij.slice(i, i + lengte);
  const object = rij[i + lengte]?.norm === 'van' ? objectOp(lezer, rij, i + lengte + 1) : undefined;
  if (!object) return { soort: 'zonder object', woorden, symbolen };
  const begin = i + lengte + 1;
  return { soort: 'ander object', woorden, object: rij.slice(begin, begin + object.lengte), symbolen };
}

function vreemdeRij(lezer: Lezer, rij: Rij, begin: number): Rij {
  let eind = begin + 1;
  while (eind < rij.length && eenheid(lezer, rij, eind).soort === 'vreemd') eind++;
  return rij.slice(begin, eind);
}

const tussenwoorden = new Set(
  (
    'is ligt liggen bedraagt bedragen zijn wordt op na elke elk die alleen slechts uitsluitend aan voldoet voldaan geldt gelden ' +
    'toepassing ontbreekt niets onbekend tegenstrijdig enkele lezing motivering bevoegdheid'
  ).split(' '),
);
const tussenparen = new Set([
  'laagste van',
  'hoogste van',
  'vroegste van',
  'eerste van',
  'laatste van',
  'van toepassing',
]);

function eenheid(lezer: Lezer, rij: Rij, i: number): Eenheid {
  const stuk = rij[i];
  if (stuk && stuk.soort !== 'woord' && stuk.soort !== 'is') return { soort: 'los', lengte: 1, symbolen: [] };
  const langste = Math.min(rij.length - i, lezer.index.langsteNaam + lezer.index.langsteObject + 1);
  for (let lengte = langste; lengte > 0; lengte--) {
    const gevonden = herken(lezer, rij.slice(i, i + lengte));
    const waarden = lezer.index.waarden.get(plat(rij.slice(i, i + lengte)));
    // "zorg" kan ook een keuze zijn; met "van" erachter is het de eigenschap.
    if (gevonden?.soort === 'los' && waarden && rij[i + lengte]?.norm === 'van')
      return { soort: 'kaal', lengte, symbolen: waarden };
    if (gevonden) return gevonden;
  }
  return { soort: 'vreemd', lengte: 1, symbolen: [] };
}

function herken(lezer: Lezer, rij: Rij): Eenheid | undefined {
  const { index } = lezer;
  const [naam, lengte] = [plat(rij), rij.length];
  const waarden = index.waarden.get(naam) ?? [];
  if (waarden.some((deel) => losse.has(deel.object))) return { soort: 'waarde', lengte, symbolen: waarden };
  const bezit = metObject(lezer, rij);
  if (bezit.length > 0) return { soort: 'waarde', lengte, symbolen: bezit };
  const gezegden = index.gezegden.get(naam);
  if (gezegden) return { soort: 'gezegde', lengte, symbolen: gezegden };
  const object = index.objecten.get(naam);
  if (object) return { soort: 'object', lengte, symbolen: [], object };
  if (index.labels.has(naam) || index.keuzes.has(naam) || tussenparen.has(naam))
    return { soort: 'los', lengte, symbolen: [] };
  // "zorg" kan een eigenschap zijn, of een gezegde met een waarde erachter: het tweede eindigt meestal op een voorzetsel.
  if (waarden.length > 0) return { soort: 'kaal', lengte, symbolen: waarden };
  const metWaarde = zoekMetWaarde(index, naam.split(' ')).filter((deel) => deel.achter === undefined);
  if (metWaarde.length > 0)
    return { soort: 'gezegde', lengte, symbolen: metWaarde.map(({ symbool }) => symbool) };
  return tussenwoorden.has(naam) ? { soort: 'los', lengte, symbolen: [] } : undefined;
}

function metObject(lezer: Lezer, rij: Rij): readonly Symbool[] {
  return rij.flatMap((stuk, i) => {
    const object = stuk.norm === 'van' ? lezer.index.objecten.get(plat(rij.slice(i + 1))) : undefined;
    const namen = object ? (lezer.index.waarden.get(plat(rij.slice(0, i))) ?? []) : [];
    return namen.filter((deel) => deel.object === object?.id);
  });
}

function objectOp(lezer: Lezer, rij: Rij, begin: number): { readonly lengte: number } | undefined {
  for (let lengte = lezer.index.langsteObject; lengte > 0; lengte--) {
    const deel = rij.slice(begin, begin + lengte);
    if (deel.length === lengte && lezer.index.objecten.has(plat(deel))) return { lengte };
  }
  return undefined;
}

/** Geen mens noemt een dag in meer woorden dan dit. */
const langsteDag = 15;

/** Een gezegde kan om "niet" en "op <datum>" heen staan: zonder die woorden is het heel. */
function zonderDagEnNiet(lezer: Lezer, geheel: Rij): Rij {
  const rij = geheel.filter(({ norm }) => norm !== 'niet' && norm !== 'geen');
  for (const [van, stuk] of rij.entries()) {
    if (stuk.norm !== 'op') continue;
    for (let tot = Math.min(rij.length, van + langsteDag); tot > van + 1; tot--) {
      if (leesDatum(lezer, rij.slice(van + 1, tot)).length > 0)
        return zonderDagEnNiet(lezer, [...rij.slice(0, van), ...rij.slice(tot)]);
    }
  }
  return rij;
}
