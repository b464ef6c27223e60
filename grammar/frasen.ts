/** Vaste frasen, kwantoren en verwijzingen: meer dan één woord, maar één token. */
import type { Kwantor } from './ast.ts';
import {
  aarden,
  achtervergelijkers,
  frasen,
  hardheidsclausule,
  rangtelwoorden,
  telwoorden,
  vergelijkers,
} from './keywords.ts';
import { norm } from './norm.ts';
import * as T from './tokens.ts';
import type { Inhoud, Token } from './tokens.ts';
import { isVerwijzing, leesVerwijzing } from './verwijzing.ts';
import { eindeVanGewoonWoord } from './woord.ts';

export interface Fraselezing {
  readonly type: Token['tokenType'];
  readonly lengte: number;
  readonly inhoud?: Exclude<Inhoud, undefined>;
}

type Herkenner = (tekst: string, begin: number) => Fraselezing | undefined;

const ruimte = '[\\s\\u00a0]+';
// Geen \p{L}: die klasse maakt het opbouwen van deze uitdrukkingen bij het starten veel duurder.
const grens = '(?![0-9A-Za-z\\u00aa-\\u024f\\u0300-\\u036f-])';
const tel = Object.keys(telwoorden).join('|') + '|\\d+';
const getelde = `(ten minste|minstens|minimaal|ten hoogste|hoogstens|maximaal|precies) (${tel}) van`;
/** Achter `niet uitvoerbaar`: waarom. */
const reden = '(?:\\s*,([^:"“”„.;\\r\\n]{0,80}))?';
const slot =
  '(?: (?:is|zijn|wordt|worden) (?:voldaan|vervuld)| zich (?:voordoet|voordoen)| (?:geldt|gelden)| (?:van toepassing|aanwezig) (?:is|zijn))?';
const hoeveel = `(alle|elk van de|geen(?: enkele)? van de|één of meer(?:dere)? van de|één van de|${getelde} de)`;
const lijstaanhef = patroon(
  `(?:aan )?${hoeveel} volgende(?: [A-Za-z\\u00aa-\\u024f\\u0300-\\u036f-]+){0,6}?${slot}\\s*:`,
);
const kwantorVan = patroon(
  `(alle van|elk van|geen van|één of meer(?:dere)? van|één van|${getelde})(?: de volgende| deze)?${grens}(?:\\s*:)?`,
);
/** "alleen: A en B"; in een declaratie hoort het woord bij de naam: "woont alleen: ja/nee". */
const alleen = patroon(
  'alleen\\s*:(?!\\s*(?:ja/nee|tekst|getal|percentage|bedrag|datum|aantal|keuzes?\\s+uit|lijst\\s+van|duur\\s+sinds)(?![A-Za-z0-9]))',
);

const structuur: readonly (readonly [string, Token['tokenType']])[] = [
  ['indien', T.Indien],
  ['tenzij', T.Tenzij],
  ['mits', T.Mits],
  ['omdat', T.Omdat],
  ['in afwijking van', T.InAfwijkingVan],
  ['onverminderd', T.Onverminderd],
  ['verder volgens', T.VerderVolgens],
  ['nog nodig\\s*:', T.NogNodig],
  [`${hardheidsclausule}\\s*:`, T.Hardheid],
  ['met afwijking\\s*:', T.MetAfwijking],
  ['en/of', T.Of],
  ['en', T.En],
  ['of', T.Of],
  ['is', T.Is],
];

/** In een bijzin staat het werkwoord tussen de vergelijking en "dan": "hoger is dan € 10". */
const gescheiden = ['is', 'zijn', 'bedraagt', 'bedragen'];

interface Ingang {
  /** De frase die uit dit ene woord bestaat. */
  enkel?: Token['tokenType'];
  /** Frasen waarvan het tweede woord vrij is. */
  readonly los: Herkenner[];
  /** Frasen op hun tweede woord: zo kost een lidwoord of "niet" bijna niets. */
  readonly paren: Map<string, Herkenner[]>;
}

/** Per eerste woord (en zo mogelijk tweede) wat daarmee kan beginnen; de langste treffer wint. */
const perWoord = maakTabel();
const eersteWoord = /[\p{L}\p{M}]+(?:\/of)?/uy;
const tweedeWoord = /[\p{L}\p{M}]+(?:\/of)?[\s\u00a0]+([\p{L}\p{M}]+)/uy;

const naEnkel = new RegExp(grens, 'uy');

export function leesFrase(tekst: string, begin: number): Fraselezing | undefined {
  const eerste = treffer(eersteWoord, tekst, begin)?.[0];
  return eerste === undefined ? undefined : leesFraseMet(norm(eerste), tekst, begin, begin + eerste.length);
}

/** De frase die begint met dit al gelezen woord. */
export function leesFraseMet(
  woord: string,
  tekst: string,
  begin: number,
  eind: number,
): Fraselezing | undefined {
  const ingang = perWoord.get(woord);
  if (!ingang) return undefined;
  const { enkel, los, paren } = ingang;
  let beste: Fraselezing | undefined =
    enkel && isGrens(tekst, eind) ? { type: enkel, lengte: eind - begin } : undefined;
  for (const herken of los) beste = langste(beste, herken(tekst, begin));
  if (paren.size === 0) return beste;
  const tweede = leesTweedeWoord(tekst, begin, eind);
  for (const herken of (tweede === undefined ? undefined : paren.get(tweede)) ?? [])
    beste = langste(beste, herken(tekst, begin));
  return beste;
}

const isGrens = (tekst: string, plaats: number): boolean =>
  tekst.charAt(plaats) === ' ' || treffer(naEnkel, tekst, plaats) !== null;

function langste(een: Fraselezing | undefined, ander: Fraselezing | undefined): Fraselezing | undefined {
  return ander && ander.lengte > (een?.lengte ?? 0) ? ander : een;
}

function leesTweedeWoord(tekst: string, begin: number, eind: number): string | undefined {
  const na = tekst.charAt(eind) === ' ' ? eindeVanGewoonWoord(tekst, eind + 1) : 0;
  if (na > 0) return norm(tekst.slice(eind + 1, na));
  const tweede = treffer(tweedeWoord, tekst, begin)?.[1];
  return tweede === undefined ? undefined : norm(tweede);
}

function maakTabel(): ReadonlyMap<string, Ingang> {
  const tabel = new Map<string, Ingang>();
  const ingangVan = (woord: string): Ingang => {
    const ingang = tabel.get(norm(woord)) ?? { los: [], paren: new Map<string, Herkenner[]>() };
    tabel.set(norm(woord), ingang);
    return ingang;
  };
  const voeg = (woorden: readonly string[], herken: Herkenner, tweede?: readonly string[]): void => {
    for (const ingang of woorden.map(ingangVan)) {
      if (!tweede) ingang.los.push(herken);
      else
        for (const deel of tweede.map(norm))
          ingang.paren.set(deel, [...(ingang.paren.get(deel) ?? []), herken]);
    }
  };
  voegVast(voeg, (woord, type) => {
    ingangVan(woord).enkel = type;
  });
  const tellers = ['ten', 'minstens', 'minimaal', 'hoogstens', 'maximaal', 'precies'];
  voeg(['alle', 'alleen', 'elk', 'geen', ...tellers], kwantor);
  voeg(['één', 'een'], kwantor, ['of', 'van']);
  voeg(['aan'], kwantor, ['alle', 'elk', 'geen', 'één', 'een', ...tellers]);
  voeg(
    [
      'artikel',
      'artikelen',
      'bijlage',
      'fase',
      'paragraaf',
      'lid',
      'leden',
      'onderdeel',
      'tabelrij',
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
function voegVast(voeg: Voeg, voegEnkel: (woord: string, type: Token['tokenType']) => void): void {
  const opWoorden = (frase: string, herken: Herkenner): void => {
    const [eerste = '', tweede] = frase.split(' ');
    const kaal = (deel: string): string => deel.replace(/\\.*$/, '');
    voeg([kaal(eerste)], herken, tweede === undefined ? undefined : [kaal(tweede)]);
  };
  for (const aard of aarden)
    opWoorden(aard, vast(`${aard}${aard === 'niet uitvoerbaar' ? reden : ''}\\s*:`, T.Aard, leesAard(aard)));
  for (const frase of Object.keys(vergelijkers)) {
    const [woord = '', tweede = ''] = frase.split(' ');
    if (!frase.endsWith(' dan')) continue;
    const herken = vast(`${frase.slice(0, -4)} (?:${gescheiden.join('|')}) dan`, T.Frase);
    voeg([woord], herken, tweede === 'dan' ? gescheiden : [tweede]);
  }
  const overige = [...Object.keys(vergelijkers), ...Object.keys(achtervergelijkers), ...frasen];
  for (const [frase, type] of [...structuur, ...overige.map((frase) => [frase, T.Frase] as const)]) {
    if (/^[\p{L}/]+$/u.test(frase)) voegEnkel(frase, type);
    else opWoorden(frase, vast(frase, type));
  }
}

/** `niet uitvoerbaar, overweging of doel:`: de aard met haar reden. */
function leesAard(aard: string): (deel: RegExpExecArray) => string {
  return ([, waarom]) =>
    waarom === undefined ? aard : `${aard}, ${norm(waarom).replace(/\s+/g, ' ').trim()}`;
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

const opGrond = patroon(`op grond van(?=${ruimte})`);
const witruimte = new RegExp(ruimte, 'y');

/** "op grond van" is alleen vóór een verwijzing een frase; "op grond van de wet" blijven woorden. */
function opGrondVan(tekst: string, begin: number): Fraselezing | undefined {
  const deel = treffer(opGrond, tekst, begin);
  if (!deel) return undefined;
  const na = begin + deel[0].length;
  const wit = Math.min(80, treffer(witruimte, tekst, na)?.[0].length ?? 0);
  return isVerwijzing(tekst, na + wit) ? { type: T.OpGrondVan, lengte: deel[0].length } : undefined;
}

/** Een frase als reguliere expressie: elke spatie mag wit of een regeleinde zijn, accenten mogen los geschreven zijn. */
function patroon(frase: string): RegExp {
  const bron = frase
    .replaceAll(' ', ruimte)
    .replaceAll('é', '(?:é|e\\u0301|e)')
    .replaceAll('ó', '(?:ó|o\\u0301)');
  return new RegExp(/:$|\)\??$/.test(bron) ? bron : `${bron}${grens}`, 'iy');
}

function treffer(regex: RegExp, tekst: string, begin: number): RegExpExecArray | null {
  regex.lastIndex = begin;
  return regex.exec(tekst);
}
