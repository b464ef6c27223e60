/** Vaste frasen, kwantoren en verwijzingen: meer dan één woord, maar één token. */
import type { Kwantor } from './ast.ts';
import { aarden, achtervergelijkers, frasen, rangtelwoorden, telwoorden, vergelijkers } from './keywords.ts';
import { norm } from './norm.ts';
import * as T from './tokens.ts';
import type { Inhoud, Token } from './tokens.ts';
import { leesVerwijzing } from './verwijzing.ts';

export interface Fraselezing {
  readonly type: Token['tokenType'];
  readonly lengte: number;
  readonly inhoud?: Exclude<Inhoud, undefined>;
}

type Herkenner = (tekst: string, begin: number) => Fraselezing | undefined;

const ruimte = '[\\s\\u00a0]+';
const grens = '(?![\\p{L}\\p{N}\\p{M}-])';
const tel = Object.keys(telwoorden).join('|') + '|\\d+';
const getelde = `(ten minste|minstens|minimaal|ten hoogste|hoogstens|maximaal|precies) (${tel}) van`;
const slot =
  '(?: (?:is|zijn|wordt|worden) (?:voldaan|vervuld)| zich (?:voordoet|voordoen)| (?:geldt|gelden)| (?:van toepassing|aanwezig) (?:is|zijn))?';
const hoeveel = `(alle|elk van de|geen(?: enkele)? van de|één of meer(?:dere)? van de|één van de|${getelde} de)`;
const lijstaanhef = patroon(`(?:aan )?${hoeveel} volgende(?: [\\p{L}\\p{M}-]+){0,6}?${slot}\\s*:`);
const kwantorVan = patroon(
  `(alle van|geen van|één of meer(?:dere)? van|één van|${getelde})(?: de volgende| deze)?${grens}(?:\\s*:)?`,
);
const alleen = patroon('alleen\\s*:');

const structuur: readonly (readonly [string, Token['tokenType']])[] = [
  ['indien', T.Indien],
  ['tenzij', T.Tenzij],
  ['mits', T.Mits],
  ['omdat', T.Omdat],
  ['in afwijking van', T.InAfwijkingVan],
  ['onverminderd', T.Onverminderd],
  ['verder volgens', T.VerderVolgens],
  ['nog nodig\\s*:', T.NogNodig],
  ['en/of', T.Of],
  ['en', T.En],
  ['of', T.Of],
  ['is', T.Is],
];

interface Ingang {
  /** Frasen van één woord, of waarvan het tweede woord vrij is. */
  readonly los: Herkenner[];
  /** Frasen op hun tweede woord: zo kost een lidwoord of "niet" bijna niets. */
  readonly paren: Map<string, Herkenner[]>;
}

/** Per eerste woord (en zo mogelijk tweede) wat daarmee kan beginnen; de langste treffer wint. */
const perWoord = maakTabel();
const eersteWoord = /[\p{L}\p{M}]+(?:\/of)?/uy;
const tweedeWoord = /[\p{L}\p{M}]+(?:\/of)?[\s\u00a0]+([\p{L}\p{M}]+)/uy;

export function leesFrase(tekst: string, begin: number): Fraselezing | undefined {
  const eerste = treffer(eersteWoord, tekst, begin)?.[0];
  const ingang = eerste === undefined ? undefined : perWoord.get(norm(eerste));
  if (!ingang) return undefined;
  const tweede = ingang.paren.size === 0 ? undefined : treffer(tweedeWoord, tekst, begin)?.[1];
  const paren = tweede === undefined ? [] : (ingang.paren.get(norm(tweede)) ?? []);
  let beste: Fraselezing | undefined;
  for (const herken of [...ingang.los, ...paren]) {
    const lezing = herken(tekst, begin);
    if (lezing && lezing.lengte > (beste?.lengte ?? 0)) beste = lezing;
  }
  return beste;
}

function maakTabel(): ReadonlyMap<string, Ingang> {
  const tabel = new Map<string, Ingang>();
  const voeg = (woorden: readonly string[], herken: Herkenner, tweede?: readonly string[]): void => {
    for (const woord of woorden.map(norm)) {
      const ingang = tabel.get(woord) ?? { los: [], paren: new Map<string, Herkenner[]>() };
      tabel.set(woord, ingang);
      if (!tweede) ingang.los.push(herken);
      else
        for (const deel of tweede.map(norm))
          ingang.paren.set(deel, [...(ingang.paren.get(deel) ?? []), herken]);
    }
  };
  voegVast(voeg);
  const tellers = ['ten', 'minstens', 'minimaal', 'hoogstens', 'maximaal', 'precies'];
  voeg(['alle', 'alleen', 'elk', 'geen', ...tellers], kwantor);
  voeg(['één', 'een'], kwantor, ['of', 'van']);
  voeg(['aan'], kwantor, ['alle', 'elk', 'geen', 'één', 'een', ...tellers]);
  voeg(
    [
      'artikel',
      'artikelen',
      'bijlage',
      'paragraaf',
      'lid',
      'leden',
      'onderdeel',
      'deze',
      'dit',
      ...rangtelwoorden,
    ],
    verwijzing,
  );
  voeg(['het', 'de'], verwijzing, ['artikelen', ...rangtelwoorden]);
  voeg(['op'], opGrondVan, ['grond']);
  return tabel;
}

type Voeg = (woorden: readonly string[], herken: Herkenner, tweede?: readonly string[]) => void;

/** De frasen die altijd hetzelfde luiden. */
function voegVast(voeg: Voeg): void {
  const opWoorden = (frase: string, herken: Herkenner): void => {
    const [eerste = '', tweede] = frase.split(' ');
    voeg([eerste], herken, tweede === undefined ? undefined : [tweede.replace(/\\.*$/, '')]);
  };
  voeg(
    ['alinea', 'volzin'],
    vast('((?:alinea \\d+, )?volzin \\d+|alinea \\d+)\\s*:', T.Volzin, (deel) => deel[1]),
  );
  for (const aard of aarden)
    opWoorden(
      aard,
      vast(`${aard}\\s*:`, T.Aard, () => aard),
    );
  for (const [frase, type] of structuur) opWoorden(frase, vast(frase, type));
  const overige = [...Object.keys(vergelijkers), ...Object.keys(achtervergelijkers), ...frasen];
  for (const frase of overige) opWoorden(frase, vast(frase, T.Frase));
}

function vast(
  frase: string,
  type: Token['tokenType'],
  inhoud?: (deel: RegExpExecArray) => string | undefined,
): Herkenner {
  const regex = patroon(frase);
  return (tekst, begin) => {
    const deel = treffer(regex, tekst, begin);
    if (!deel) return undefined;
    const waarde = inhoud?.(deel);
    return { type, lengte: deel[0].length, ...(waarde === undefined ? {} : { inhoud: waarde }) };
  };
}

function kwantor(tekst: string, begin: number): Fraselezing | undefined {
  const los = treffer(alleen, tekst, begin);
  if (los) return { type: T.Kwantorfrase, lengte: los[0].length, inhoud: { soort: 'alleen' } };
  const deel = treffer(lijstaanhef, tekst, begin) ?? treffer(kwantorVan, tekst, begin);
  return deel
    ? { type: T.Kwantorfrase, lengte: deel[0].length, inhoud: leesKwantor(deel[1] ?? '', deel[2], deel[3]) }
    : undefined;
}

function leesKwantor(hoeveelheid: string, teller?: string, aantalwoord = ''): Kwantor {
  if (teller !== undefined) {
    const aantal =
      telwoorden[norm(aantalwoord)] ?? telwoorden[aantalwoord.normalize('NFC')] ?? Number(aantalwoord);
    const hoogstens = /^(ten hoogste|hoogstens|maximaal)$/.test(norm(teller));
    return { soort: 'tel', cmp: norm(teller) === 'precies' ? '=' : hoogstens ? '<=' : '>=', aantal };
  }
  const begin = norm(hoeveelheid);
  if (begin.startsWith('geen')) return { soort: 'tel', cmp: '<=', aantal: 0 };
  return /^(alle|elk)/.test(begin) ? { soort: 'alle' } : { soort: 'tel', cmp: '>=', aantal: 1 };
}

function verwijzing(tekst: string, begin: number): Fraselezing | undefined {
  const gelezen = leesVerwijzing(tekst, begin);
  return gelezen && { type: T.Verwijzend, lengte: gelezen.span.eind - begin, inhoud: gelezen };
}

/** "op grond van" is alleen vóór een verwijzing een frase; "op grond van de wet" blijven woorden. */
function opGrondVan(tekst: string, begin: number): Fraselezing | undefined {
  const deel = treffer(patroon(`op grond van(?=${ruimte})`), tekst, begin);
  if (!deel) return undefined;
  const na = begin + deel[0].length;
  const wit = /^[\s\u00a0]+/.exec(tekst.slice(na, na + 80))?.[0].length ?? 0;
  return leesVerwijzing(tekst, na + wit) ? { type: T.OpGrondVan, lengte: deel[0].length } : undefined;
}

/** Een frase als reguliere expressie: elke spatie mag wit of een regeleinde zijn, accenten mogen los geschreven zijn. */
function patroon(frase: string): RegExp {
  const bron = frase
    .replaceAll(' ', ruimte)
    .replaceAll('é', '(?:é|e\\u0301|e)')
    .replaceAll('ó', '(?:ó|o\\u0301)');
  return new RegExp(/:$|\)\??$/.test(bron) ? bron : `${bron}${grens}`, 'iuy');
}

function treffer(regex: RegExp, tekst: string, begin: number): RegExpExecArray | null {
  regex.lastIndex = begin;
  return regex.exec(tekst);
}
