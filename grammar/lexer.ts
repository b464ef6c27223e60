/**
 * Tekst → tokens. Met de hand geschreven omdat de paar opmaakfeiten van de taal (kolom 0, vooraan op de regel) en de
 * vaste frasen hier beslist worden; de parser ziet daarna gewone tokens en blijft LL(2).
 */
import { leesGetalwoord, leesLiteral } from './literals.ts';
import { leesFrase } from './frasen.ts';
import { koppen } from './keywords.ts';
import type { Syntaxprobleem } from './problemen.ts';
import type { Opmerking } from './ast.ts';
import * as T from './tokens.ts';
import { maakToken, type Inhoud, type Token } from './tokens.ts';

export interface Lexresultaat {
  readonly tokens: readonly Token[];
  readonly opmerkingen: readonly Opmerking[];
  readonly problemen: readonly Syntaxprobleem[];
}

/** Toestand tijdens het lezen; leeft alleen binnen één aanroep van {@link lex}. */
interface Lezer {
  readonly tekst: string;
  /** Waar de tekst in het bestand begint: alle plaatsen tellen vanaf het begin van het bestand. */
  readonly basis: number;
  positie: number;
  kolom: number;
  vooraan: boolean;
  readonly tokens: Token[];
  readonly opmerkingen: Opmerking[];
  readonly problemen: Syntaxprobleem[];
}

const woord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+&/-]*/uy;
const spatie = /[ \u00a0\u202f\u2009\ufeff\v\f]/;
const label = /(?:[a-z]|([a-z])\1|[ivx]{2,5})[.)](?=\s)|\d{1,2}°|\d{1,2}[.)](?=\s)|[•–-](?=\s)/y;
const kop = new RegExp(`(${koppen.join('|')})(?![\\p{L}\\p{N}\\p{M}-])`, 'uy');
const bepalingkop =
  /(artikel|lid|hoofdstuk|paragraaf)[ \u00a0]+(\d+[a-z]*(?:[.:]\d+[a-z]*)*)[.:]?(?=[ \t\u00a0]*(?:["“”„#]|\r|\n|$))/uy;
const sectie = /(gegeven|verwacht)(?=[ \t\u00a0]*:?[ \t\u00a0]*(?:#|\r|\n|$))|(zoals)(?=[ \t\u00a0]*(?:voorbeeld[ \t\u00a0]*)?["“”„])/uy;

export function lex(tekst: string, basis = 0): Lexresultaat {
  const lezer: Lezer = { tekst, basis, positie: 0, kolom: 0, vooraan: true, tokens: [], opmerkingen: [], problemen: [] };
  while (lezer.positie < tekst.length) stap(lezer);
  return lezer;
}

function stap(lezer: Lezer): void {
  const teken = lezer.tekst[lezer.positie] ?? '';
  if (teken === '\n' || teken === '\r') {
    lezer.positie++;
    lezer.kolom = 0;
    lezer.vooraan = true;
  } else if (teken === '\t') {
    lezer.positie++;
    lezer.kolom = (Math.floor(lezer.kolom / 8) + 1) * 8;
  } else if (spatie.test(teken)) {
    lezer.positie++;
    if (teken !== '\ufeff') lezer.kolom++;
  } else {
    leesToken(lezer, teken);
    lezer.vooraan = false;
  }
}

function leesToken(lezer: Lezer, teken: string): void {
  if (teken === '#') return leesOpmerking(lezer);
  if (lezer.vooraan && (leesKop(lezer) || leesLabel(lezer))) return;
  if (teken === '"' || teken === '“' || teken === '”' || teken === '„') return leesTekst(lezer);
  if (/[\d€]/.test(teken) && leesLiteralToken(lezer)) return;
  const frase = leesFrase(lezer.tekst, lezer.positie);
  if (frase) return plaats(lezer, frase.type, frase.lengte, frase.inhoud);
  const treffer = bij(woord, lezer);
  if (treffer) return plaats(lezer, T.Woord, treffer[0].length);
  leesTeken(lezer, teken);
}

const tekens: Readonly<Record<string, (typeof T)['Punt']>> = {
  '.': T.Punt,
  ';': T.Puntkomma,
  ',': T.Komma,
  ':': T.Dubbelepunt,
};

function leesTeken(lezer: Lezer, teken: string): void {
  const type = tekens[teken];
  if (type) return plaats(lezer, type, 1);
  const lengte = (lezer.tekst.codePointAt(lezer.positie) ?? 0) > 0xffff ? 2 : 1;
  lezer.problemen.push({
    code: 'S006',
    teken: lezer.tekst.slice(lezer.positie, lezer.positie + lengte),
    span: span(lezer, lengte),
  });
  lezer.positie += lengte;
  lezer.kolom += lengte;
}

function leesOpmerking(lezer: Lezer): void {
  let eind = lezer.positie;
  while (eind < lezer.tekst.length && !/[\r\n]/.test(lezer.tekst[eind] ?? '')) eind++;
  lezer.opmerkingen.push({ span: span(lezer, eind - lezer.positie), tekst: lezer.tekst.slice(lezer.positie, eind) });
  lezer.positie = eind;
}

function leesKop(lezer: Lezer): boolean {
  if (lezer.kolom === 0) {
    const bepaling = bij(bepalingkop, lezer);
    if (bepaling) {
      plaats(lezer, T.Kop, bepaling[0].length, `${bepaling[1] ?? ''} ${bepaling[2] ?? ''}`);
      return true;
    }
    const gewoon = bij(kop, lezer);
    if (gewoon && !/^(artikel|lid|hoofdstuk|paragraaf)$/.test(gewoon[0])) {
      plaats(lezer, T.Kop, gewoon[0].length, gewoon[0]);
      return true;
    }
  }
  const deel = bij(sectie, lezer);
  if (deel) plaats(lezer, T.Sectie, deel[0].length, deel[0]);
  return deel !== null;
}

function leesLabel(lezer: Lezer): boolean {
  const treffer = bij(label, lezer);
  if (!treffer) return false;
  const kaal = treffer[0].replace(/[.)]$/, '');
  plaats(lezer, T.Label, treffer[0].length, /^[–-]$/.test(kaal) ? '•' : kaal);
  return true;
}

/** Een tekst tussen aanhalingstekens eindigt op dezelfde regel; anders loopt hij tot het einde van de regel. */
function leesTekst(lezer: Lezer): void {
  let eind = lezer.positie + 1;
  while (eind < lezer.tekst.length && !/["“”„\r\n]/.test(lezer.tekst[eind] ?? '')) eind++;
  const gesloten = /["“”„]/.test(lezer.tekst[eind] ?? '');
  const inhoud = lezer.tekst.slice(lezer.positie + 1, eind).normalize('NFC');
  if (!gesloten) lezer.problemen.push({ code: 'S003', span: span(lezer, eind - lezer.positie) });
  plaats(lezer, T.Tekst, eind + (gesloten ? 1 : 0) - lezer.positie, inhoud);
}

function leesLiteralToken(lezer: Lezer): boolean {
  const literal = leesLiteral(lezer.tekst, lezer.positie);
  if (!literal) {
    const lengte = leesGetalwoord(lezer.tekst, lezer.positie);
    if (lengte > 0) plaats(lezer, T.Woord, lengte);
    return lengte > 0;
  }
  if (literal.probleem) lezer.problemen.push({ ...literal.probleem, span: span(lezer, literal.lengte) });
  plaats(lezer, T.Literal, literal.lengte, literal.literal);
  return true;
}

const span = ({ basis, positie }: Lezer, lengte: number): Opmerking['span'] => ({
  begin: basis + positie,
  eind: basis + positie + lengte,
});

function bij(regex: RegExp, lezer: Lezer): RegExpExecArray | null {
  regex.lastIndex = lezer.positie;
  return regex.exec(lezer.tekst);
}

function plaats(lezer: Lezer, type: Token['tokenType'], lengte: number, inhoud?: Inhoud): void {
  const { tekst, positie, kolom, vooraan, basis } = lezer;
  const image = tekst.slice(positie, positie + lengte);
  lezer.tokens.push(maakToken(type, image, basis + positie, kolom, vooraan, inhoud));
  lezer.positie += lengte;
  lezer.kolom += lengte;
}
