/**
 * Een zin in aanbouw als toestanden: elke toestand weet welke zetten er kunnen volgen. Dezelfde zetten herkennen wat er al
 * staat en zijn wat er aangeboden wordt, zodat beide niet uit elkaar kunnen lopen.
 */
import { lidwoorden, norm, type AstLiteral } from '../grammar/index.ts';
import * as T from '../grammar/tokens.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import { kaleWoorden, type Naam, type Naamgroep } from './aanvul-namen.ts';

export type Voorstelsoort =
  | 'taal'
  | 'waarde'
  | 'gezegde'
  | 'object'
  | 'label'
  | 'bepaling'
  | 'eenheid'
  | 'type'
  | 'veld'
  | 'blok'
  | 'fragment';

export interface Voorstel {
  /** Wat er komt te staan. */
  readonly tekst: string;
  readonly soort: Voorstelsoort;
  /** Wat het eerst in aanmerking komt heeft het laagste getal. */
  readonly rang: number;
  /** Met plaatsen om in te vullen (`${1:…}`), voor wie dat kan. */
  readonly fragment?: string;
  /** Wat er in de lijst staat, als dat niet de tekst is. */
  readonly label?: string;
  readonly symbool?: Symbool;
  /** Kort, achter het label. */
  readonly bij?: string;
  readonly uitleg?: string;
}

export type Klasse =
  | 'literal'
  | 'telwoord'
  | 'tekst'
  | 'verwijzing'
  | 'label'
  | 'plaats'
  | 'aard'
  | 'kwantor'
  | 'komma'
  | 'puntkomma'
  | 'dubbelepunt'
  | 'woord';

export interface Element {
  readonly klasse: Klasse;
  readonly norm: string;
  /** Een woord van een vaste frase. */
  readonly frase: boolean;
  readonly literal?: AstLiteral;
  readonly begin: number;
  /** Waar het begint met het lidwoord ervóór. */
  readonly ruim: number;
  readonly eind: number;
}

export interface Staat {
  readonly sleutel: string;
  readonly zetten: () => readonly Zet[];
}

export type Zet =
  | {
      readonly soort: 'vast';
      readonly woorden: readonly string[];
      readonly naar: Staat;
      readonly voorstel?: Voorstel;
    }
  | {
      readonly soort: 'groep';
      readonly groep: Naamgroep;
      readonly naar: (naam: Naam) => Staat;
      readonly voorstel?: (naam: Naam) => Voorstel | undefined;
    }
  | { readonly soort: 'klasse'; readonly klasse: Klasse; readonly naar: (element: Element) => Staat }
  /** Alleen om aan te bieden. */
  | { readonly soort: 'aanbod'; readonly voorstel: Voorstel }
  | { readonly soort: 'bepalingen'; readonly rang: number };

export const vast = (tekst: string, naar: Staat, rang = 40, over: Partial<Voorstel> = {}): Zet => ({
  soort: 'vast',
  woorden: kaleWoorden(tekst.replace(/[:,]/g, ' ')),
  naar,
  voorstel: { tekst, soort: 'taal', rang, ...over },
});

/** Wordt herkend, en niet aangeboden. */
export const stil = (tekst: string, naar: Staat): Zet => ({
  soort: 'vast',
  woorden: kaleWoorden(tekst),
  naar,
});

export const aanbod = (tekst: string, rang: number, over: Partial<Voorstel> = {}): Zet => ({
  soort: 'aanbod',
  voorstel: { tekst, soort: 'taal', rang, ...over },
});

// ── Wat er staat ─────────────────────────────────────────────────────────────────────────────────────────────────

export interface Elementen {
  readonly rij: readonly Element[];
  /** Een lidwoord waar nog niets achter staat. */
  readonly lidwoord?: { readonly begin: number; readonly tekst: string };
}

const klassen = new Map<Token['tokenType'], Klasse>([
  [T.Literal, 'literal'],
  [T.Tekst, 'tekst'],
  [T.Verwijzend, 'verwijzing'],
  [T.Label, 'label'],
  [T.Plaats, 'plaats'],
  [T.Aard, 'aard'],
  [T.Kwantorfrase, 'kwantor'],
  [T.Komma, 'komma'],
  [T.Puntkomma, 'puntkomma'],
  [T.Dubbelepunt, 'dubbelepunt'],
]);

/** De woorden die meetellen; een vaste frase valt in haar woorden uiteen. */
export function alsElementen(tokens: readonly Token[]): Elementen {
  const rij: Element[] = [];
  let lidwoord: Elementen['lidwoord'];
  for (const token of tokens) {
    const { tokenType, image, begin, eind } = token;
    if (tokenType === T.LijstBegin || tokenType === T.LijstEinde) continue;
    const klasse = klassen.get(tokenType);
    if (klasse === undefined && lidwoorden.has(norm(image))) {
      lidwoord = { begin, tekst: image };
      continue;
    }
    const ruim = lidwoord?.begin ?? begin;
    lidwoord = undefined;
    const literal = typeof token.inhoud === 'object' && tokenType === T.Literal ? token.inhoud : undefined;
    if (klasse !== undefined) {
      const met = literal ? { literal: literal as AstLiteral } : {};
      rij.push({ klasse, norm: norm(image), frase: false, begin, ruim, eind, ...met });
      continue;
    }
    const frase = tokenType !== T.Woord;
    for (const deel of image.matchAll(/[^\s\u00a0:]+/g)) {
      const van = begin + deel.index;
      const woord = norm(deel[0]);
      if (lidwoorden.has(woord)) continue;
      const tot = van + deel[0].length;
      rij.push({
        ...{ klasse: 'woord', norm: woord, frase },
        ...{ begin: van, ruim: van === begin ? ruim : van, eind: tot },
      });
    }
  }
  return { rij, ...(lidwoord ? { lidwoord } : {}) };
}

// ── Lopen ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** De toestanden die op elke plaats bereikbaar zijn; de laatste rij is achter het laatste woord. */
export type Loop = readonly (readonly Staat[])[];

/** Zoveel toestanden naast elkaar is geen zin meer. */
const MEESTE = 400;

export function loop(rij: readonly Element[], begin: Staat): Loop {
  const bereikt: Map<string, Staat>[] = Array.from(
    { length: rij.length + 1 },
    () => new Map<string, Staat>(),
  );
  bereikt[0]?.set(begin.sleutel, begin);
  for (let i = 0; i < rij.length; i++) {
    for (const staat of bereikt[i]?.values() ?? []) {
      const { opEerste, overige } = wijzerVan(staat);
      const zet = (deel: Zet): void => {
        for (const [lengte, naar] of stappen(rij, i, deel)) {
          const doel = bereikt[i + lengte];
          if (doel && doel.size < MEESTE) doel.set(naar.sleutel, naar);
        }
      };
      opEerste.get(rij[i]?.norm ?? '')?.forEach(zet);
      overige.forEach(zet);
    }
  }
  return bereikt.map((staten) => [...staten.values()]);
}

interface Wijzer {
  readonly opEerste: ReadonlyMap<string, readonly Zet[]>;
  readonly overige: readonly Zet[];
}
const wijzers = new WeakMap<Staat, Wijzer>();

/** De vaste zetten op hun eerste woord. */
function wijzerVan(staat: Staat): Wijzer {
  const eerder = wijzers.get(staat);
  if (eerder) return eerder;
  const opEerste = new Map<string, Zet[]>();
  const overige: Zet[] = [];
  for (const zet of staat.zetten()) {
    if (zet.soort === 'vast') {
      const [eerste = ''] = zet.woorden;
      const rij = opEerste.get(eerste);
      if (rij) rij.push(zet);
      else opEerste.set(eerste, [zet]);
    } else if (zet.soort !== 'aanbod' && zet.soort !== 'bepalingen') overige.push(zet);
  }
  const wijzer = { opEerste, overige };
  wijzers.set(staat, wijzer);
  return wijzer;
}

function stappen(rij: readonly Element[], i: number, zet: Zet): readonly (readonly [number, Staat])[] {
  const element = rij[i];
  if (!element) return [];
  switch (zet.soort) {
    case 'vast':
      return past(rij, i, zet.woorden) ? [[zet.woorden.length, zet.naar]] : [];
    case 'groep':
      return (zet.groep.opEerste.get(element.norm) ?? [])
        .filter(({ woorden }) => past(rij, i, woorden))
        .map((naam) => [naam.woorden.length, zet.naar(naam)]);
    case 'klasse':
      return klopt(element, zet.klasse) ? [[1, zet.naar(element)]] : [];
    default:
      return [];
  }
}

const klopt = (element: Element, klasse: Klasse): boolean =>
  klasse === 'telwoord'
    ? element.klasse === 'woord' && telwoord.test(element.norm)
    : element.klasse === klasse && (klasse !== 'woord' || !element.frase);
const telwoord =
  /^(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|zestien|achttien|twintig|dertig|veertig|vijftig|zestig|negentig)$/;

/** Een naam mag een cijfer of een frase van de taal bevatten. */
function past(rij: readonly Element[], i: number, woorden: readonly string[]): boolean {
  if (woorden.length === 0 || i + woorden.length > rij.length) return false;
  for (let k = 0; k < woorden.length; k++) {
    const element = rij[i + k];
    if (element?.norm !== woorden[k] || element?.klasse === 'tekst') return false;
  }
  return true;
}
