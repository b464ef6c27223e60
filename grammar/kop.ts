/**
 * Koppen: wat in de eerste kolom een blok opent. Ook een kop met een tikfout opent zijn blok: anders zou alles wat eronder
 * staat bij het vorige blok horen, en gaf één verkeerde letter een bladzijde vol problemen.
 */
import { koppen } from './keywords.ts';
import { naaste } from './naaste.ts';
import { norm } from './norm.ts';

export interface Kopregel {
  readonly lengte: number;
  /** Het kopwoord, bij een bepaling gevolgd door haar nummer: "artikel 3.2". */
  readonly inhoud: string;
  /** Het woord zoals het er staat, als het geen kopwoord is. */
  readonly tikfout?: string;
}

const wit = '[^\\S\\r\\n]';
const aanhaal = '["“”„]';
const nummer = '(\\d+[a-z]*(?:[.:]\\d+[a-z]*)*)[.:]?';
const bepaling = new RegExp(`(?:(\\p{L}+)${wit}+|(§)${wit}*)${nummer}`, 'uy');
// Achter het nummer een opschrift of niets. Met een komma of een kleine letter is het een verwijzing op een afgebroken
// regel, tenzij er een witregel voor staat.
const opschrift = new RegExp(`${wit}*(?:${aanhaal}|#|\\p{Lu}|,${wit}*geldig(?!\\p{L})|\\r|\\n|$)`, 'uy');
const verder = /[^\S\r\n]+[^\s,;]/uy;
/** De rest van de regel zegt welke kop bedoeld is, ook zonder witregel ervóór. */
const kenmerkend: Readonly<Record<string, RegExp>> = {
  gegevens: /[^\S\r\n]+over[^\S\r\n]/uy,
  uitkomsten: /[^\S\r\n]+over[^\S\r\n]/uy,
  keuze: /[^\S\r\n]+[^\r\n.;:]+:[^\S\r\n]*\S/uy,
  partijen: /:[^\S\r\n]*\S/uy,
  organen: /:[^\S\r\n]*\S/uy,
  registers: /:[^\S\r\n]*\S/uy,
  verwerking: /[^\r\n.;:]*(?:\r\n|\r|\n)[^\S\r\n]+(?:doel|door|grondslag):/uy,
  beoordeling: /[^\r\n.;:]*(?:\r\n|\r|\n)[^\S\r\n]+(?:over|door|type|vraag):/uy,
  lezing: /[^\r\n.;:]*(?:\r\n|\r|\n)[^\S\r\n]+(?:bij|vraag|mogelijk):/uy,
};
const gewoon = /(\p{L}+)(?![\p{L}\p{M}\p{N}-])/uy;
const metTekst = new RegExp(`${wit}*${aanhaal}`, 'uy');
const naWitregel = /(?:^|\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$|^\ufeff?$/;

const genummerd: ReadonlySet<string> = new Set([
  'hoofdstuk',
  'paragraaf',
  'artikel',
  'bijlage',
  'fase',
  'lid',
]);
const benoemd: ReadonlySet<string> = new Set(['regeling', 'gebruikt', 'controle', 'voorbeeld']);
/** Openen een deel van een voorbeeld en lijken op een kop. */
const delen: ReadonlySet<string> = new Set(['gegeven', 'verwacht', 'zoals']);

/** De kop die op deze plaats (in de eerste kolom) begint. */
export function leesKop(tekst: string, begin: number): Kopregel | undefined {
  const [heel, gewoonWoord, teken, getal = ''] = treffer(bepaling, tekst, begin) ?? [];
  // § is de korte schrijfwijze van paragraaf.
  const woord = teken === undefined ? (gewoonWoord ?? '') : 'paragraaf';
  const eind = begin + (heel?.length ?? 0);
  const past =
    heel !== undefined &&
    (treffer(opschrift, tekst, eind) !== null ||
      (naWitregel.test(tekst.slice(Math.max(0, begin - 80), begin)) &&
        treffer(verder, tekst, eind) !== null));
  const kop = past ? herken(woord, (naam) => genummerd.has(naam)) : undefined;
  if (heel !== undefined && kop !== undefined) return maak(heel.length, `${kop} ${getal}`, woord, kop);
  return leesGewoneKop(tekst, begin);
}

function leesGewoneKop(tekst: string, begin: number): Kopregel | undefined {
  const woord = treffer(gewoon, tekst, begin)?.[1];
  if (woord === undefined) return undefined;
  const goed = koppen.find((kop) => kop === woord && !genummerd.has(kop));
  if (goed !== undefined) return maak(woord.length, goed, woord, goed);
  const eind = begin + woord.length;
  const aangehaald = treffer(metTekst, tekst, eind) !== null;
  // Een woord dat alleen op een kop lijkt, is er een als ook de rest van de regel, of de witregel ervóór, daarop wijst.
  const los = aangehaald || naWitregel.test(tekst.slice(Math.max(0, begin - 80), begin));
  const kop = herken(woord, (naam) => (benoemd.has(naam) || genummerd.has(naam)) === aangehaald);
  const wijst = kop === undefined ? undefined : kenmerkend[kop];
  if (!los && !(wijst && treffer(wijst, tekst, eind))) return undefined;
  return kop === undefined ? undefined : maak(woord.length, kop, woord, kop);
}

/** Het kopwoord dat er staat of bedoeld is. */
function herken(woord: string, mag: (kop: string) => boolean): string | undefined {
  const klein = norm(woord);
  if (delen.has(klein)) return undefined;
  const mogelijk = koppen.filter(mag);
  return mogelijk.find((kop) => kop === klein) ?? naaste(klein, mogelijk)[0];
}

const maak = (lengte: number, inhoud: string, woord: string, kop: string): Kopregel =>
  woord === kop ? { lengte, inhoud } : { lengte, inhoud, tikfout: woord };

function treffer(regex: RegExp, tekst: string, begin: number): RegExpExecArray | null {
  regex.lastIndex = begin;
  return regex.exec(tekst);
}
