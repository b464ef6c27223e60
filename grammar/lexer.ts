/**
 * Tekst → tokens. Met de hand geschreven omdat de paar opmaakfeiten van de taal (kolom 0, vooraan op de regel) en de
 * vaste frasen hier beslist worden; de parser ziet daarna gewone tokens en blijft LL(2).
 */
import { leesGetalwoord, leesLiteral, leesMaandEnJaar } from './literals.ts';
import { leesFrase, leesFraseMet } from './frasen.ts';
import { maanden } from './keywords.ts';
import { leesKop } from './kop.ts';
import { naaste } from './naaste.ts';
import { leesPlaats, plaatsaanduiding } from './plaats.ts';
import { norm } from './norm.ts';
import type { Syntaxprobleem } from './problemen.ts';
import type { Opmerking } from './ast.ts';
import { leesVervolg } from './verwijzing.ts';
import * as T from './tokens.ts';
import { maakToken, type Inhoud, type Token } from './tokens.ts';
import { eindeVanGewoonWoord } from './woord.ts';

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
  /** Binnen een tabelrij, tot het einde van de regel. */
  inRij: boolean;
  readonly tokens: Token[];
  readonly opmerkingen: Opmerking[];
  readonly problemen: Syntaxprobleem[];
}

/** Ook "'s avonds" en "’t" zijn woorden; een tekstverwerker maakt er soms ‘s van. */
const woord = /['’‘]?[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘+&/-]*/uy;
const spaties: ReadonlySet<string> = new Set(' \u00a0\u202f\u2009\ufeff\v\f');
/** Een cijfer met een punt is alleen een label als er nog iets achter staat: anders is het het einde van een zin. */
const label = /(?:[a-z]|([a-z])\1|[ivx]{2,5})[.)](?=\s)|\d{1,2}°|\d{1,2}[.)](?=[^\S\r\n]+\S)|[•–-](?=\s)/y;
const sectie =
  /(gegeven|verwacht)(?=[^\S\r\n]*:?[^\S\r\n]*(?:#|\r|\n|$))|(zoals)(?=[^\S\r\n]*(?:voorbeeld[^\S\r\n]*)?["“”„])/uy;

export function lex(tekst: string, basis = 0): Lexresultaat {
  const lezer: Lezer = {
    tekst,
    basis,
    positie: 0,
    kolom: 0,
    vooraan: true,
    inRij: false,
    tokens: [],
    opmerkingen: [],
    problemen: [],
  };
  while (lezer.positie < tekst.length) stap(lezer);
  sluitRij(lezer);
  lezer.problemen.push(...gesplitsteVerwijzingen(lezer));
  return lezer;
}

/** Een opmerking midden in een verwijzing maakt er twee van; een opmerking mag nooit iets betekenen. */
function gesplitsteVerwijzingen({ tokens, opmerkingen }: Lezer): readonly Syntaxprobleem[] {
  return opmerkingen.flatMap((opmerking): readonly Syntaxprobleem[] => {
    const na = tokens.findIndex(({ begin }) => begin > opmerking.span.begin);
    const achter = tokens[tokens[na]?.tokenType === T.Komma ? na + 1 : na];
    const voor = tokens[tokens[na - 1]?.tokenType === T.Komma ? na - 2 : na - 1];
    if (na < 0 || voor?.tokenType !== T.Verwijzend || achter?.tokenType !== T.Verwijzend) return [];
    // Wat met een eigen nummer begint ("de artikelen 1, 2 en 4"), is hoe dan ook een volgende verwijzing.
    if (/^(?:artikel|bijlage|fase|paragraaf|deze|dit|\d)/i.test(achter.image)) return [];
    return [{ code: 'S017', voor: voor.image, achter: achter.image, span: opmerking.span }];
  });
}

function stap(lezer: Lezer): void {
  const teken = lezer.tekst.charAt(lezer.positie);
  if (teken === ' ') {
    lezer.positie++;
    lezer.kolom++;
  } else if (teken === '\n' || teken === '\r') {
    sluitRij(lezer);
    lezer.positie++;
    lezer.kolom = 0;
    lezer.vooraan = true;
  } else if (teken === '\t') {
    lezer.positie++;
    lezer.kolom = (Math.floor(lezer.kolom / 8) + 1) * 8;
  } else if (spaties.has(teken)) {
    lezer.positie++;
    if (teken !== '\ufeff') lezer.kolom++;
  } else {
    leesToken(lezer, teken);
    lezer.vooraan = false;
  }
}

function leesToken(lezer: Lezer, teken: string): void {
  if (teken === '#') return leesOpmerking(lezer);
  if (leesInRij(lezer, teken)) return;
  if (lezer.vooraan && (leesKopwoord(lezer) || leesSectie(lezer) || leesLabel(lezer))) return;
  if (leesPlaatsaanduiding(lezer)) return;
  const gewoon = eindeVanGewoonWoord(lezer.tekst, lezer.positie);
  if (gewoon > 0) return leesGewoonWoord(lezer, gewoon);
  if (aanhaling.has(teken)) return leesTekst(lezer);
  if (enkeleAanhaling.has(teken) && leesEnkelAangehaald(lezer)) return;
  if (beginnenGetal.has(teken) && (leesArtikelnummer(lezer) || leesLiteralToken(lezer))) return;
  const maand = leesMaandEnJaar(lezer.tekst, lezer.positie);
  if (maand) return plaats(lezer, T.Literal, maand.lengte, maand.literal);
  const frase = leesFrase(lezer.tekst, lezer.positie);
  if (frase) return plaats(lezer, frase.type, frase.lengte, frase.inhoud);
  const treffer = bij(woord, lezer);
  if (treffer) return plaats(lezer, T.Woord, treffer[0].length);
  leesTeken(lezer, teken);
}

/** Een streep opent vooraan op een regel een tabelrij; verderop scheidt zij cellen. Leestekens van een zin horen niet in een cel. */
function leesInRij(lezer: Lezer, teken: string): boolean {
  const { tokens, vooraan } = lezer;
  if (teken === '|' && vooraan) {
    const vorige = tokens[tokens.length - 1];
    if (vorige?.tokenType === T.Dubbelepunt) tokens[tokens.length - 1] = hernoemd(vorige, T.TabelBegin);
    plaats(lezer, T.RijBegin, 1);
    lezer.inRij = true;
    return true;
  }
  if (!lezer.inRij) return false;
  if (teken === '|') plaats(lezer, T.Streep, 1);
  else if (bij(losseStreep, lezer)) plaats(lezer, T.Woord, 1);
  else if (celvreemd.has(teken)) {
    lezer.problemen.push({ code: 'S006', teken, cel: true, span: span(lezer, 1) });
    lezer.positie++;
    lezer.kolom++;
  } else return false;
  return true;
}

const losseStreep = /[–—-](?=[^\S\r\n]*\|)/uy;
const celvreemd: ReadonlySet<string> = new Set('.;:');

/** De laatste streep op de regel sluit de rij; zonder streep is de rij toch te lezen. */
function sluitRij(lezer: Lezer): void {
  if (!lezer.inRij) return;
  lezer.inRij = false;
  const { tokens, problemen } = lezer;
  const laatste = tokens[tokens.length - 1];
  if (!laatste) return;
  if (laatste.tokenType === T.Streep) {
    tokens[tokens.length - 1] = hernoemd(laatste, T.RijEinde);
    return;
  }
  const { begin, eind, kolom, image } = laatste;
  problemen.push({ code: 'S019', span: { begin, eind } });
  tokens.push(maakToken(T.RijEinde, '', eind, kolom + image.length, false, undefined));
}

const hernoemd = ({ image, begin, kolom, vooraan, inhoud }: Token, type: Token['tokenType']): Token =>
  maakToken(type, image, begin, kolom, vooraan, inhoud);

/** Een woord van alleen letters zonder accent: verreweg het meeste. Alleen frasen en maanden vragen dan nog meer. */
function leesGewoonWoord(lezer: Lezer, eind: number): void {
  const { tekst, positie } = lezer;
  const klein = norm(tekst.slice(positie, eind));
  const maand = maandnamen.has(klein) ? leesMaandEnJaar(tekst, positie) : undefined;
  if (maand) return plaats(lezer, T.Literal, maand.lengte, maand.literal);
  const frase = leesFraseMet(klein, tekst, positie, eind);
  if (frase) return plaats(lezer, frase.type, frase.lengte, frase.inhoud);
  plaats(lezer, T.Woord, eind - positie);
}

const aanhaling: ReadonlySet<string> = new Set('"“”„');
const beginnenGetal: ReadonlySet<string> = new Set('0123456789€-−');
const maandnamen: ReadonlySet<string> = new Set(maanden);

const tekens: Readonly<Record<string, (typeof T)['Punt']>> = {
  '.': T.Punt,
  ';': T.Puntkomma,
  ',': T.Komma,
  ':': T.Dubbelepunt,
};

/** Vergelijkingen zoals een rekenblad ze schrijft. */
const symbolen: Readonly<Record<string, string>> = {
  '<': 'minder dan',
  '<=': 'ten hoogste',
  '=<': 'ten hoogste',
  '≤': 'ten hoogste',
  '>': 'meer dan',
  '>=': 'ten minste',
  '=>': 'ten minste',
  '≥': 'ten minste',
  '=': '',
  '==': '',
};

/** Alles wat in geen enkel token kan staan; een hele reeks is één probleem. */
const vreemd = /\|+|[^\p{L}\p{N}\s.,;:"“”„#€'’‘|]+/uy;

function leesTeken(lezer: Lezer, teken: string): void {
  const type = tekens[teken];
  if (type) return plaats(lezer, type, 1);
  const reeks = bij(vreemd, lezer)?.[0] ?? teken;
  // Van een paar haakjes is het eerste al gemeld.
  if (/^[)\]]$/.test(reeks) && lezer.problemen.some(({ code }) => code === 'S006')) {
    lezer.positie++;
    lezer.kolom++;
    return;
  }
  const vergelijking = symbolen[reeks];
  // "is >= 5": het werkwoord staat er al.
  const werkwoord = /^(?:is|zijn|bedraagt)$/.test(lezer.tokens[lezer.tokens.length - 1]?.image ?? '');
  const bedoeld = vergelijking === undefined ? undefined : `${werkwoord ? '' : 'is '}${vergelijking}`.trim();
  lezer.problemen.push({
    code: 'S006',
    teken: reeks,
    ...(bedoeld === undefined || bedoeld === '' ? {} : { bedoeld }),
    span: span(lezer, reeks.length),
  });
  lezer.positie += reeks.length;
  lezer.kolom += reeks.length;
}

const regeleinde: ReadonlySet<string> = new Set('\r\n');

function leesOpmerking(lezer: Lezer): void {
  let eind = lezer.positie;
  while (eind < lezer.tekst.length && !regeleinde.has(lezer.tekst.charAt(eind))) eind++;
  lezer.opmerkingen.push({
    span: span(lezer, eind - lezer.positie),
    tekst: lezer.tekst.slice(lezer.positie, eind),
  });
  lezer.positie = eind;
}

function leesKopwoord(lezer: Lezer): boolean {
  const kop = lezer.kolom === 0 ? leesKop(lezer.tekst, lezer.positie) : undefined;
  if (!kop) return false;
  if (kop.tikfout !== undefined) {
    const dichtbij = kop.inhoud.split(' ')[0] ?? '';
    lezer.problemen.push({
      code: 'S005',
      woord: kop.tikfout,
      dichtbij,
      span: span(lezer, kop.tikfout.length),
    });
  }
  plaats(lezer, T.Kop, kop.lengte, kop.inhoud);
  return true;
}

const enkeleAanhaling: ReadonlySet<string> = new Set("'‘’");
const beginnenSectie: ReadonlySet<string> = new Set('gvz');

function leesSectie(lezer: Lezer): boolean {
  if (!beginnenSectie.has(lezer.tekst.charAt(lezer.positie))) return false;
  const deel = bij(sectie, lezer);
  if (deel) plaats(lezer, T.Sectie, deel[0].length, deel[0]);
  return deel !== null || leesSectieMetTikfout(lezer);
}

/** Een los woord op een regel van een voorbeeld, dat op `gegeven` of `verwacht` lijkt. */
const losWoord = /\p{L}+(?=[^\S\r\n]*:?[^\S\r\n]*(?:#|\r|\n|$))/uy;

function leesSectieMetTikfout(lezer: Lezer): boolean {
  const vorige = lezer.tokens[lezer.tokens.length - 1];
  if (lezer.tokens[0]?.inhoud !== 'voorbeeld' || !vorige) return false;
  if (vorige.tokenType !== T.Punt && vorige.tokenType !== T.Tekst) return false;
  const woord = bij(losWoord, lezer)?.[0];
  const [dichtbij] = woord === undefined ? [] : naaste(norm(woord), ['gegeven', 'verwacht']);
  if (woord === undefined || dichtbij === undefined) return false;
  const verwacht = ['zoals', 'gegeven', 'verwacht'];
  lezer.problemen.push({
    code: 'S011',
    woord,
    blok: 'voorbeeld',
    verwacht,
    dichtbij,
    span: span(lezer, woord.length),
  });
  plaats(lezer, T.Sectie, woord.length, dichtbij);
  return true;
}

function leesLabel(lezer: Lezer): boolean {
  const treffer = bij(label, lezer);
  if (!treffer) return false;
  const kaal = treffer[0].replace(/[.)]$/, '');
  plaats(lezer, T.Label, treffer[0].length, /^[–-]$/.test(kaal) ? '•' : kaal);
  return true;
}

const eindeTekst: ReadonlySet<string> = new Set([...aanhaling, ...regeleinde]);

/** Hierachter is "onderdeel a:" nog deel van een zin: `In afwijking van onderdeel a: …`. */
const middenIn = new Set<Token['tokenType']>([
  ...[T.InAfwijkingVan, T.Onverminderd, T.OpGrondVan],
  ...[T.Komma, T.En, T.Of],
]);
const beginnenPlaats: ReadonlySet<string> = new Set('AOVaov');
/** In een blok met velden kan een gegeven "aanhef" heten. */
const metZinnen = /^(?:artikel|bijlage|fase|paragraaf|lid|controle|afwijkingsplicht|voorbeeld)/;

/** `onderdeel b:`, vooraan op een regel of achter een punt. */
function leesPlaatsaanduiding(lezer: Lezer): boolean {
  const { tekst, positie, vooraan, tokens } = lezer;
  const kop = tokens[0]?.inhoud;
  if (!beginnenPlaats.has(tekst.charAt(positie)) || typeof kop !== 'string' || !metZinnen.test(kop))
    return false;
  const vorige = tokens[tokens.length - 1];
  if (
    !vorige ||
    (vooraan ? middenIn.has(vorige.tokenType) || vorige.image === 'van' : vorige.tokenType !== T.Punt)
  )
    return false;
  const [heel, inhoud] = bij(plaatsaanduiding, lezer) ?? [];
  if (heel === undefined || inhoud === undefined) return false;
  if (!leesPlaats(inhoud))
    lezer.problemen.push({ code: 'S026', tekst: inhoud, span: span(lezer, inhoud.length) });
  plaats(lezer, T.Plaats, heel.length, inhoud);
  return true;
}

/** Een tekst tussen aanhalingstekens eindigt op dezelfde regel; anders loopt hij tot het einde van de regel. */
function leesTekst(lezer: Lezer): void {
  let eind = lezer.positie + 1;
  while (eind < lezer.tekst.length && !eindeTekst.has(lezer.tekst.charAt(eind))) eind++;
  const gesloten = aanhaling.has(lezer.tekst.charAt(eind));
  const inhoud = lezer.tekst.slice(lezer.positie + 1, eind).normalize('NFC');
  if (!gesloten) lezer.problemen.push({ code: 'S003', span: span(lezer, eind - lezer.positie) });
  plaats(lezer, T.Tekst, eind + (gesloten ? 1 : 0) - lezer.positie, inhoud);
}

/** Een hele tekst tussen enkele aanhalingstekens, op een plaats waar een tekst hoort. */
const enkelAangehaald = /['‘’]([^'‘’"\r\n]+)['‘’](?=[^\S\r\n]*[.,;]?[^\S\r\n]*(?:\r|\n|$))/uy;

function leesEnkelAangehaald(lezer: Lezer): boolean {
  const vorige = lezer.tokens[lezer.tokens.length - 1]?.tokenType;
  if (vorige !== T.Dubbelepunt && vorige !== T.Omdat && vorige !== T.Kop) return false;
  const [heel, inhoud] = bij(enkelAangehaald, lezer) ?? [];
  if (heel === undefined || inhoud === undefined) return false;
  const bedoeld = `"${inhoud}"`;
  lezer.problemen.push({ code: 'S006', teken: heel.charAt(0), bedoeld, span: span(lezer, heel.length) });
  plaats(lezer, T.Tekst, heel.length, inhoud.normalize('NFC'));
  return true;
}

/** "de artikelen 1, 2 en 4": ook 2 en 4 zijn verwijzingen. */
function leesArtikelnummer(lezer: Lezer): boolean {
  let i = lezer.tokens.length - 1;
  if (lezer.tokens[i]?.tokenType === T.En) i--;
  if (lezer.tokens[i]?.tokenType === T.Komma) i--;
  const verwijzing = lezer.tokens[i];
  if (verwijzing?.tokenType !== T.Verwijzend || i === lezer.tokens.length - 1) return false;
  const rij = /^(?:de\s+)?artikelen|^\d/i.test(verwijzing.image);
  const gelezen = rij ? leesVervolg(lezer.tekst, lezer.positie) : undefined;
  if (gelezen) plaats(lezer, T.Verwijzend, gelezen.span.eind - lezer.positie, gelezen);
  return gelezen !== undefined;
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
