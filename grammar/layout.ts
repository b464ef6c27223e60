/**
 * Opmaak → structuur. Verdeelt de tokens in blokken (bij elke kop in kolom 0) en elk blok in eenheden: de kopregel,
 * de velden en de zinnen. Elke eenheid wordt los geparseerd, zodat een fout één zin kost. Labels in dezelfde kolom
 * worden met LijstBegin en LijstEinde omsloten; daarna is opmaak geen betekenis meer.
 */
import type { Syntaxprobleem } from './problemen.ts';
import * as T from './tokens.ts';
import { inhoudTekst, maakToken, type Token } from './tokens.ts';

export interface Eenheid {
  readonly soort: 'tabel' | 'veld' | 'zin' | 'aard' | 'nog nodig' | 'wijkt af';
  readonly tokens: readonly Token[];
  /** In een voorbeeld: de sectie waarin de zin staat. */
  readonly sectie?: string;
}

export interface Blokindeling {
  readonly kop: Token;
  /** De rest van de kopregel. */
  readonly kopregel: readonly Token[];
  readonly secties: readonly { readonly token: Token; readonly rest: readonly Token[] }[];
  readonly eenheden: readonly Eenheid[];
  readonly problemen: readonly Syntaxprobleem[];
}

/** Splitst op koppen. Tokens vóór de eerste kop komen in `los`. */
export function blokken(tokens: readonly Token[]): {
  los: readonly Token[];
  blokken: readonly (readonly Token[])[];
} {
  const gevonden: Token[][] = [];
  const los: Token[] = [];
  for (const token of tokens) {
    if (token.tokenType === T.Kop) gevonden.push([token]);
    else (gevonden[gevonden.length - 1] ?? los).push(token);
  }
  return { los, blokken: gevonden };
}

const metVelden = new Set([
  'regeling',
  'gebruikt',
  'gegevens',
  'parameters',
  'uitkomsten',
  'beoordeling',
  'lezing',
  'verdeling',
  'verwerking',
  'plichten',
  'bevoegdheden',
  'verboden',
]);
const totPunt = new Set(['organen', 'partijen', 'registers', 'keuze']);

export function deelIn(tokens: readonly Token[]): Blokindeling {
  const [kop, ...rest] = tokens as [Token, ...Token[]];
  const woord = inhoudTekst(kop).split(' ')[0] ?? '';
  const problemen: Syntaxprobleem[] = [];
  if (totPunt.has(woord)) {
    return { kop, kopregel: rest, secties: [], eenheden: [], problemen };
  }
  const einde = rest.findIndex((token) => token.vooraan);
  const kopregel = einde < 0 ? rest : rest.slice(0, einde);
  const inhoud = einde < 0 ? [] : rest.slice(einde);
  if (woord === 'reeks') {
    const tabel = inhoud.findIndex(({ tokenType }) => tokenType === T.RijBegin);
    const grens = tabel < 0 ? inhoud.length : tabel;
    const rijen: readonly Eenheid[] = tabel < 0 ? [] : [{ soort: 'tabel', tokens: inhoud.slice(grens) }];
    return { kop, kopregel, secties: [], eenheden: [...velden(inhoud.slice(0, grens)), ...rijen], problemen };
  }
  if (metVelden.has(woord)) {
    return { kop, kopregel, secties: [], eenheden: velden(inhoud), problemen };
  }
  const { secties, stukken } = perSectie(inhoud);
  const eenheden = stukken.flatMap((stuk) => zinnen(stuk.tokens, problemen, stuk.sectie));
  return { kop, kopregel, secties, eenheden, problemen };
}

/** Een veld loopt tot de volgende regel die niet dieper inspringt dan het eerste veld, of die zelf een veld is. */
function velden(tokens: readonly Token[]): readonly Eenheid[] {
  const kolom = tokens[0]?.kolom ?? 0;
  const rijen: Token[][] = [];
  tokens.forEach((token, i) => {
    const rij = rijen[rijen.length - 1];
    const begint = token.vooraan && token.tokenType !== T.Label;
    if (!rij || (begint && (token.kolom <= kolom || lijktVeld(tokens, i, rij)))) rijen.push([token]);
    else rij.push(token);
  });
  return rijen.map((rij) => ({ soort: 'veld', tokens: metLijsten(zonderKommas(rij.flatMap(alsWoord))) }));
}

/** Een scheef ingesprongen veld: woorden en een dubbele punt, en niet midden in een opsomming. */
function lijktVeld(tokens: readonly Token[], begin: number, vorige: readonly Token[]): boolean {
  if (vorige.some(({ tokenType }) => tokenType === T.Label)) return false;
  const einde = tokens.findIndex((token, i) => i >= begin && token.tokenType !== T.Woord);
  const punten = tokens[einde];
  return (
    einde > begin &&
    punten?.tokenType === T.Dubbelepunt &&
    !tokens.slice(begin + 1, einde).some(({ vooraan }) => vooraan)
  );
}

/** Een gegeven mag "procedure" of "plicht" heten: in een veld zijn dat gewone woorden. */
function alsWoord(token: Token): readonly Token[] {
  if (token.tokenType !== T.Aard && token.tokenType !== T.Hardheid) return [token];
  const { image, begin, eind, kolom, vooraan } = token;
  const woord = image.replace(/\s*:$/, '');
  const punten = maakToken(T.Dubbelepunt, ':', eind - 1, kolom + image.length - 1, false, undefined);
  return [maakToken(T.Woord, woord, begin, kolom, vooraan, undefined), punten];
}

interface Sectiestuk {
  readonly sectie?: string;
  readonly tokens: Token[];
}

function perSectie(tokens: readonly Token[]): {
  secties: { token: Token; rest: Token[] }[];
  stukken: readonly Sectiestuk[];
} {
  const secties: { token: Token; rest: Token[] }[] = [];
  const stukken: Sectiestuk[] = [{ tokens: [] }];
  for (const token of tokens) {
    const laatste = secties[secties.length - 1];
    if (token.tokenType === T.Sectie) {
      const sectie = inhoudTekst(token);
      secties.push({ token, rest: [] });
      stukken.push({ sectie, tokens: [] });
    } else if (laatste && inhoudTekst(laatste.token) === 'zoals' && opRegel(stukken, token))
      laatste.rest.push(token);
    else if (!(token.tokenType === T.Dubbelepunt && laatste?.token.eind === token.begin)) {
      stukken[stukken.length - 1]?.tokens.push(token);
    }
  }
  return { secties, stukken: stukken.filter((stuk) => stuk.tokens.length > 0) };
}

/** Achter `zoals`, op dezelfde regel: de zinnen eronder zijn nog niet begonnen. */
const opRegel = (stukken: readonly Sectiestuk[], { vooraan }: Token): boolean =>
  !vooraan && stukken[stukken.length - 1]?.tokens.length === 0;

function zinnen(tokens: readonly Token[], problemen: Syntaxprobleem[], sectie?: string): readonly Eenheid[] {
  const kolom = tokens[0]?.kolom ?? 0;
  const eenheden: Eenheid[] = [];
  let zin: Token[] = [];
  const sluit = (open: boolean): void => {
    const laatste = zin[zin.length - 1];
    if (!laatste) return;
    if (open) problemen.push(nietAfgesloten(zin, laatste));
    eenheden.push({
      soort: soortZin(zin, sectie),
      tokens: metLijsten(zonderKommas(zin)),
      ...(sectie ? { sectie } : {}),
    });
    zin = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (eindigtMetRij(zin) && token.tokenType !== T.RijBegin) sluit(false);
    // Midden in een zin kan een verwijzing alleen op een regel staan; erbuiten niet.
    const kop = zin.length === 0 ? ingesprongenKop(tokens, i) : 0;
    if (kop > 0) {
      const span = { begin: token.begin, eind: tokens[i + kop - 1]?.eind ?? token.eind };
      problemen.push({ code: 'S016', kop: token.image, span });
      i += kop - 1;
      continue;
    }
    if (zin.length > 0 && lijktNieuweZin(token, tokens[i - 1], kolom)) sluit(!isAardzin(zin));
    zin.push(token);
    if (token.tokenType === T.Punt) sluit(false);
  }
  sluit(!isAardzin(zin) && !eindigtMetRij(zin));
  return eenheden;
}

/** Achter de laatste rij van een tabel hoort geen punt. */
const eindigtMetRij = (zin: readonly Token[]): boolean => zin[zin.length - 1]?.tokenType === T.RijEinde;

/** Een regel die op "lid 2" of `artikel 3 "…"` na leeg is: het aantal tokens van een kop die niet in de eerste kolom staat. */
function ingesprongenKop(tokens: readonly Token[], begin: number): number {
  const [eerste, tweede, derde] = [tokens[begin], tokens[begin + 1], tokens[begin + 2]];
  if (!eerste?.vooraan || eerste.tokenType !== T.Verwijzend || !kopachtig.test(eerste.image)) return 0;
  const nieuweRegel = (token: Token | undefined): boolean => token === undefined || token.vooraan;
  if (nieuweRegel(tweede)) return 1;
  return tweede?.tokenType === T.Tekst && nieuweRegel(derde) ? 2 : 0;
}

const kopachtig = /^(?:artikel|lid|bijlage|fase|paragraaf)\s+\d+[a-z]*(?:[.:]\d+[a-z]*)*$/i;

function soortZin(zin: readonly Token[], sectie: string | undefined): Eenheid['soort'] {
  if (aardIn(zin) >= 0) return 'aard';
  if (sectie === 'gegeven' && isAfwijking(zin)) return 'wijkt af';
  return zin[0]?.tokenType === T.NogNodig ? 'nog nodig' : 'zin';
}

/** "Het college wijkt af van artikel 5: …": de woorden staan vóór de dubbele punt. */
function isAfwijking(zin: readonly Token[]): boolean {
  const punten = zin.findIndex(({ tokenType }) => tokenType === T.Dubbelepunt);
  const woorden = zin.slice(0, Math.max(punten, 0)).map(({ image }) => image.toLowerCase());
  const wijkt = woorden.indexOf('wijkt');
  return wijkt >= 0 && woorden.indexOf('af', wijkt) > wijkt;
}

/** Een aardzin (`procedure: "…"`) mag zonder punt eindigen. */
function isAardzin(zin: readonly Token[]): boolean {
  const aard = aardIn(zin);
  return aard >= 0 && zin[aard + 1]?.tokenType === T.Tekst;
}

/** Waar de aard staat, eventueel achter een plaats (`onderdeel b: definitie: "…"`); anders -1. */
function aardIn(zin: readonly Token[]): number {
  const plek = zin[0]?.tokenType === T.Plaats ? 1 : 0;
  return zin[plek]?.tokenType === T.Aard ? plek : -1;
}

/** Een regel op de kolom van de eerste zin die met een hoofdletter of een aard begint, is een nieuwe zin. */
function lijktNieuweZin(token: Token, vorige: Token | undefined, kolom: number): boolean {
  if (!token.vooraan || token.kolom > kolom) return false;
  if (vorige?.tokenType === T.Plaats) return false;
  if (token.tokenType === T.Aard || token.tokenType === T.NogNodig || token.tokenType === T.Plaats)
    return true;
  if (token.tokenType === T.Hardheid || token.tokenType === T.MetAfwijking) return true;
  const afgerond = vorige !== undefined && ![T.Komma, T.En, T.Of].includes(vorige.tokenType);
  return afgerond && zinsbegin.test(token.image);
}

/** Hoe een zin van de wet begint. Een naam met een hoofdletter kan ook midden in een zin vooraan op een regel staan. */
export const zinsbegin =
  /^(?:De|Het|Een|Er|In|Onverminderd|Onbekend|Artikel|Onderdeel|Dit|Deze|Elk|Elke|Alle|Voor|Aan)(?![\p{L}\p{M}])/u;

function nietAfgesloten(zin: readonly Token[], laatste: Token): Syntaxprobleem {
  const tekst = zin
    .slice(0, 6)
    .map((token) => token.image)
    .join(' ');
  return { code: 'S002', zin: tekst, span: { begin: laatste.begin, eind: laatste.eind } };
}

const clausulewoorden = [T.Indien, T.Tenzij, T.Mits, T.Omdat, T.OpGrondVan, T.VerderVolgens];

/** Een komma vóór een clausulewoord of een label is alleen voor het oog; het clausulewoord onthoudt haar. */
function zonderKommas(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ tokenType }) => tokenType === T.Komma)) return tokens;
  const uit: Token[] = [];
  tokens.forEach((token, i) => {
    const volgende = tokens[i + 1]?.tokenType;
    const naKomma = tokens[i - 1]?.tokenType === T.Komma && clausulewoorden.includes(token.tokenType);
    const loos = volgende && (volgende === T.Label || clausulewoorden.includes(volgende));
    if (token.tokenType !== T.Komma || !loos) uit.push(naKomma ? { ...token, naKomma } : token);
  });
  return uit;
}

/** Omsluit rijen labels in dezelfde kolom. Wat verder links begint, of het einde van de zin, sluit de opsomming. */
function metLijsten(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.tokenType === T.Label)) return tokens;
  const uit: Token[] = [];
  const kolommen: number[] = [];
  const sluitTot = (kolom: number, bij: Token): void => {
    while (kolommen.length > 0 && (kolommen[kolommen.length - 1] ?? 0) > kolom) {
      kolommen.pop();
      uit.push(leeg(T.LijstEinde, bij));
    }
  };
  for (const token of tokens) {
    if (token.tokenType === T.Label) {
      sluitTot(token.kolom, token);
      if (kolommen[kolommen.length - 1] !== token.kolom) {
        kolommen.push(token.kolom);
        uit.push(leeg(T.LijstBegin, token));
      }
    } else if (token.tokenType === T.Punt) sluitTot(-1, token);
    else if (token.vooraan) sluitTot(token.kolom - 1, token);
    uit.push(token);
  }
  const laatste = tokens[tokens.length - 1];
  if (laatste) sluitTot(-1, { ...laatste, begin: laatste.eind });
  return uit;
}

function leeg(type: Token['tokenType'], bij: Token): Token {
  return maakToken(type, '', bij.begin, bij.kolom, false, undefined);
}
