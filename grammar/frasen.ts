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

/** Per eerste woord de herkenners die daarmee kunnen beginnen; de langste treffer wint. */
const perWoord = maakTabel();
const eersteWoord = /[\p{L}\p{M}]+(?:\/of)?/uy;

export function leesFrase(tekst: string, begin: number): Fraselezing | undefined {
  eersteWoord.lastIndex = begin;
  const eerste = eersteWoord.exec(tekst)?.[0];
  if (eerste === undefined) return undefined;
  let beste: Fraselezing | undefined;
  for (const herken of perWoord.get(norm(eerste)) ?? []) {
    const lezing = herken(tekst, begin);
    if (lezing && lezing.lengte > (beste?.lengte ?? 0)) beste = lezing;
  }
  return beste;
}

function maakTabel(): ReadonlyMap<string, readonly Herkenner[]> {
  const tabel = new Map<string, Herkenner[]>();
  const voeg = (woorden: readonly string[], herken: Herkenner): void => {
    for (const woord of woorden) tabel.set(norm(woord), [...(tabel.get(norm(woord)) ?? []), herken]);
  };
  voeg(
    ['volzin'],
    vast('volzin (\\d+)\\s*:', T.Volzin, (deel) => deel[1]),
  );
  for (const aard of aarden)
    voeg(
      [aard.split(' ')[0] ?? ''],
      vast(`${aard}\\s*:`, T.Aard, () => aard),
    );
  const tellers = ['ten', 'minstens', 'minimaal', 'hoogstens', 'maximaal', 'precies'];
  const kwantoren = ['aan', 'alle', 'alleen', 'elk', 'geen', 'één', 'een', ...tellers];
  voeg(kwantoren, (tekst, begin) => kwantor(tekst, begin));
  voeg(
    ['artikel', 'artikelen', 'het', 'de', 'lid', 'leden', 'onderdeel', 'deze', 'dit', ...rangtelwoorden],
    verwijzing,
  );
  voeg(['op'], opGrondVan);
  for (const [frase, type] of structuur) voeg([frase.split(/[ \\]/)[0] ?? ''], vast(frase, type));
  const overige = [...Object.keys(vergelijkers), ...Object.keys(achtervergelijkers), ...frasen];
  for (const frase of overige) voeg([frase.split(' ')[0] ?? ''], vast(frase, T.Frase));
  return tabel;
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
