/**
 * De lezer: van een rij stukken naar voorwaarden en waarden. Hij probeert alle manieren; blijft er meer dan één
 * betekenis over, dan is dat een probleem, want de taal kiest niet stil.
 */
import type { Clausule, Stuk } from '../../grammar/index.ts';
import type { Literal, Voorwaarde, Waarde } from '../../runtime/model.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import type { Bepalingen, Standplaats } from './bepalingen.ts';
import type { Stand } from './stand.ts';
import type { Naamindex } from './naamindex.ts';
import type { Obj, Omgeving, Plaatsen, Symbool, Vindplaats } from './symbolen.ts';

/** Eén manier van lezen, met de problemen die bij die manier horen. */
export interface Lezing<T> {
  readonly v: T;
  readonly p: readonly Probleem[];
}

/** Wat een rij woorden als waarde kan zijn, vóór vaststaat waarmee zij vergeleken wordt. */
export type Waardelezing =
  | { readonly soort: 'waarde'; readonly waarde: Waarde; readonly symbool?: Symbool }
  /** `leeftijd van de cliënt [op D]` */
  | { readonly soort: 'duur'; readonly begin: Waarde; readonly opDag?: Waarde; readonly symbool: Symbool }
  /** `5 jaar` */
  | { readonly soort: 'kalenderduur'; readonly aantal: number; readonly eenheid: Kalendereenheid }
  | { readonly soort: 'label'; readonly label: string };
export type Kalendereenheid = 'uur' | 'dag' | 'etmaal' | 'week' | 'maand' | 'jaar';

export interface Voorwaardelezing {
  readonly voorwaarde: Voorwaarde;
  /** Het onderwerp, voor een volgend deel dat het weglaat. */
  readonly onderwerp?: Obj;
}

/** "aan artikel 3.2, zesde lid, voldoet" wordt ingevuld als alle regels bekend zijn. */
export type Uitgesteld = Vindplaats &
  (
    | { readonly soort: 'voldaan' | 'geldt'; readonly id: string }
    /** De toestand van een plicht (de id van haar object) op een dag. */
    | { readonly soort: 'toestand'; readonly id: string; readonly stand: Stand; readonly opDag: Waarde }
  );

/** Een reeks op een dag, met de woorden van de auteur. */
export interface Reeksgebruik {
  readonly id: string;
  readonly symbool: Symbool;
  readonly dag: Waarde;
  readonly naam: string;
}

/** Wat in eerdere voorbeelden gelezen is, op de woorden. */
export interface Voorbeeldgeheugen {
  readonly zinnen: Map<string, Voorwaarde>;
  readonly namen: Map<string, readonly string[]>;
}

export interface Lezer {
  readonly omgeving: Omgeving;
  readonly index: Naamindex;
  readonly bepalingen: Bepalingen;
  readonly standplaats: Standplaats;
  readonly bestand: string;
  /** `die voorziening`, `dat leefgebied`: het lid van de familie waarvoor nu gelezen wordt. */
  readonly binding?: { readonly keuze: string; readonly label: string };
  /** Objecten van lijsten waarvan nu een element aan de beurt is. */
  readonly elementen?: ReadonlySet<string>;
  /** Lezers voor wat per element geldt, op het object. */
  readonly binnen: Map<string, Lezer>;
  /** In een voorbeeld mag een datum onvolledig zijn. Voorbeelden herhalen zinnen: wat eenduidig was, hoeft maar één keer. */
  readonly voorbeeld?: Voorbeeldgeheugen;
  readonly plaatsen: Plaatsen;
  /** Op welke dagen een reeks gevraagd wordt: elk gebruik wordt een beslissing. */
  readonly reeksgebruik: Map<string, Reeksgebruik>;
  readonly uitgesteld: WeakMap<Voorwaarde, Uitgesteld>;
  readonly problemen: Probleem[];
  readonly geheugen: Map<string, readonly Lezing<Waardelezing>[]>;
  /** Lijsten zijn al gelezen voor de zin eromheen gelezen wordt. */
  readonly lijsten: Map<Stuk, Lijstlezing>;
}

/** Een opsomming als voorwaarden of als waarden. */
export interface Lijstlezing {
  readonly voorwaarden?: readonly Voorwaarde[];
  readonly labels?: readonly string[];
}

export const goed = <T>(v: T, p: readonly Probleem[] = []): Lezing<T> => ({ v, p });

/** De stukken die meetellen. Een lidwoord gaat mee met het woord erachter, zodat de woorden van de auteur heel blijven. */
export function telt(stukken: readonly Stuk[]): readonly Stuk[] {
  const uit: Stuk[] = [];
  let lidwoord: string | undefined;
  for (const stuk of stukken) {
    if (stuk.norm === '') lidwoord = stuk.tekst;
    else if (stuk.soort === 'frase' && gescheiden.test(stuk.norm)) uit.push(...bijeen(stuk));
    else if (lidwoord === undefined) uit.push(stuk);
    else {
      uit.push({ ...stuk, lidwoord });
      lidwoord = undefined;
    }
  }
  return uit;
}

const gescheiden = /^(.+) (is|zijn|bedraagt|bedragen) dan$/;

/** "hoger is dan" zegt hetzelfde als "is hoger dan". */
function bijeen(stuk: Stuk): readonly Stuk[] {
  const [, vergelijking = '', werkwoord = ''] = gescheiden.exec(stuk.norm) ?? [];
  const { span, tekst } = stuk;
  return [
    { soort: werkwoord === 'is' ? 'is' : 'woord', norm: werkwoord, tekst: werkwoord, span },
    { soort: 'frase', norm: `${vergelijking} dan`, tekst, span },
  ];
}

/** `die voorziening`, `dat leefgebied` */
export const isDie = (stuk: Stuk | undefined): boolean => stuk?.norm === 'die' || stuk?.norm === 'dat';

export function plat(rij: readonly Stuk[]): string {
  let uit = rij[0]?.norm ?? '';
  for (let i = 1; i < rij.length; i++) uit += ` ${rij[i]?.norm ?? ''}`;
  return uit;
}

/** De woorden als sleutel: rijen met dezelfde sleutel zeggen op dezelfde plaats hetzelfde. */
export function woordsleutel(rij: readonly Stuk[]): string {
  let uit = '';
  for (const stuk of rij) {
    uit += `${stuk.soort} ${stuk.norm}|`;
    if (stuk.soort === 'tekst') uit += JSON.stringify(stuk.waarde);
  }
  return uit;
}

export function spanVan(rij: readonly Stuk[]): Clausule['span'] {
  return { begin: rij[0]?.span.begin ?? 0, eind: rij[rij.length - 1]?.span.eind ?? 0 };
}

export function literal(type: Literal['type'], waarde: string): Waarde {
  return { op: 'literal', literal: { type, waarde }, type };
}

/** Houdt van elke betekenis één lezing; lezingen zonder problemen gaan voor. Klopt er geen, dan blijft die met het minste mis. */
export function ontdubbel<T>(lezingen: readonly Lezing<T>[]): readonly Lezing<T>[] {
  if (lezingen.length <= 1) return lezingen;
  const minste = Math.min(...lezingen.map(({ p }) => p.length));
  const over = lezingen.filter(({ p }) => p.length === minste);
  if (minste > 0) return over.slice(0, 1);
  return [...new Map(over.map((lezing) => [JSON.stringify(lezing.v), lezing])).values()];
}
