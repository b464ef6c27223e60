/**
 * Tekst → AST. Blok voor blok, eenheid voor eenheid: een fout kost één zin of veld, en een blok dat niet veranderde
 * wordt niet opnieuw gelezen. Gooit nooit; ook van een kapot bestand komt alles terug wat te begrijpen was.
 */
import type { CstNode, IRecognitionException, IToken } from 'chevrotain';
import type { Bestand, Blok, Opmerking } from './ast.ts';
import { bouwBlok, stilVerdwenen, type Delen } from './build/blokken.ts';
import { knopen, leeg } from './build/stukken.ts';
import { bouwTabel } from './build/tabel.ts';
import { bouwKapot, bouwKeuze, bouwKopregel, bouwVeld, bouwWoorden } from './build/velden.ts';
import { bouwAard, bouwAfwijkzin, bouwNogNodig, bouwZin } from './build/zinnen.ts';
import { deelIn, type Blokindeling, type Eenheid } from './layout.ts';
import { lex } from './lexer.ts';
import { losProbleem, meldParserfout } from './meldingen.ts';
import { regelparser } from './parser.ts';
import type { Syntaxprobleem } from './problemen.ts';
import { knipBlokken } from './knip.ts';
import { verschuif } from './verschuif.ts';
import * as T from './tokens.ts';
import { inhoudTekst, maakToken, type Token } from './tokens.ts';

export interface Parseresultaat {
  readonly value: Bestand;
  readonly problems: readonly Syntaxprobleem[];
}

interface Blokresultaat {
  /** Waar het blok begon toen het gelezen werd. */
  readonly begin: number;
  readonly blokken: readonly Blok[];
  readonly opmerkingen: readonly Opmerking[];
  readonly problemen: readonly Syntaxprobleem[];
}

/** Gelezen blokken op hun tekst; blijft bij één werkruimte en houdt bij wat in de laatste lezing gebruikt is. */
export type Blokcache = Map<string, Blokresultaat>;

export function parse(tekst: string, cache?: Blokcache): Parseresultaat {
  const gebruikt: Blokcache = new Map();
  const delen = knipBlokken(tekst).map(({ begin, tekst: bloktekst }) => {
    const eerder = cache?.get(bloktekst);
    const gelezen = eerder ? opPlaats(eerder, begin) : { begin, ...leesBlok(bloktekst, begin) };
    gebruikt.set(bloktekst, gelezen);
    return gelezen;
  });
  if (cache) vervang(cache, gebruikt);
  const value: Bestand = {
    soort: 'bestand',
    span: { begin: 0, eind: tekst.length },
    blokken: delen.flatMap((deel) => deel.blokken),
    opmerkingen: delen.flatMap((deel) => deel.opmerkingen),
  };
  return { value, problems: delen.flatMap((deel) => deel.problemen) };
}

/** Hetzelfde blok op een andere plaats in het bestand. */
function opPlaats(gelezen: Blokresultaat, begin: number): Blokresultaat {
  if (gelezen.begin === begin) return gelezen;
  const { begin: vorige, ...inhoud } = gelezen;
  return { begin, ...verschuif(inhoud, begin - vorige) };
}

function vervang(cache: Blokcache, nieuw: Blokcache): void {
  cache.clear();
  for (const [sleutel, waarde] of nieuw) cache.set(sleutel, waarde);
}

function leesBlok(tekst: string, begin: number): Omit<Blokresultaat, 'begin'> {
  const { tokens, opmerkingen, problemen } = lex(tekst, begin);
  const [eerste] = tokens;
  if (!eerste) return { blokken: [], opmerkingen, problemen };
  if (eerste.tokenType !== T.Kop)
    return { blokken: [], opmerkingen, problemen: [...problemen, losProbleem(tokens)] };
  const indeling = deelIn(tokens);
  const fouten: Syntaxprobleem[] = [];
  const delen = leesDelen(indeling, fouten);
  const { blok, problemen: bouwfouten } = bouwBlok(indeling, delen, tokens);
  const zinnen = indeling.problemen.filter((probleem) => !bouwfouten.some((ander) => bevat(ander, probleem)));
  const alle = [...problemen, ...zinnen, ...fouten, ...bouwfouten];
  const rest = alle.length === 0 ? stilVerdwenen(indeling) : alle;
  return { blokken: blok ? [blok] : [], opmerkingen, problemen: rest };
}

/** Dat een zin geen punt heeft, doet er niet toe als hij hier helemaal niet hoort. */
const bevat = (groot: Syntaxprobleem, klein: Syntaxprobleem): boolean =>
  groot.span.begin <= klein.span.begin && klein.span.eind <= groot.span.eind;

function leesDelen(indeling: Blokindeling, fouten: Syntaxprobleem[]): Delen {
  const kop = leesKop(indeling, fouten);
  const velden: Delen['velden'][number][] = [];
  const zinnen: Delen['zinnen'][number][] = [];
  let tabel: Delen['tabel'];
  for (const eenheid of indeling.eenheden) {
    if (eenheid.soort === 'veld') {
      const node = binnenGrenzen(eenheid.tokens, fouten)
        ? voerUit('veld', eenheid.tokens, fouten)
        : undefined;
      velden.push(node ? bouwVeld(node, eenheid.tokens) : bouwKapot(eenheid.tokens, laatste(fouten)));
    } else if (eenheid.soort === 'tabel') {
      tabel = leesTabel(eenheid.tokens, fouten) ?? tabel;
    } else {
      const zin = leesZin(eenheid, fouten);
      if (zin)
        zinnen.push({ zin, tokens: eenheid.tokens, ...(eenheid.sectie ? { sectie: eenheid.sectie } : {}) });
    }
  }
  return { velden, zinnen, ...(kop ? { kop } : {}), ...(tabel ? { tabel } : {}) };
}

/** De tabel van een blok; met een kapotte rij telt zij niet mee. */
function leesTabel(rij: readonly Token[], fouten: Syntaxprobleem[]): Delen['tabel'] {
  const node = binnenGrenzen(rij, fouten) ? voerUit('tabel', rij, fouten) : undefined;
  const gebouwd = node && bouwTabel(node);
  fouten.push(...(gebouwd?.problemen ?? []));
  return gebouwd?.problemen.length === 0 && !rij.some(isOpenRij) ? gebouwd.tabel : undefined;
}

function leesZin(eenheid: Eenheid, fouten: Syntaxprobleem[]): Delen['zinnen'][number]['zin'] | undefined {
  if (!binnenGrenzen(eenheid.tokens, fouten)) return undefined;
  const [begin, label] = eenheid.tokens;
  if (begin?.tokenType === T.LijstBegin && label) {
    const verwacht = ["een zin (het onderdeel ervóór eindigt op een punt, niet op ';')"];
    fouten.push({
      code: 'S001',
      gevonden: label.image,
      verwacht,
      span: { begin: label.begin, eind: label.eind },
    });
    return undefined;
  }
  const rij = metPunt(eenheid.tokens);
  if (eenheid.soort === 'aard') {
    const node = voerUit('aard', eenheid.tokens, fouten);
    return node && bouwAard(node, eenheid.tokens);
  }
  if (eenheid.soort === 'nog nodig') {
    const node = voerUit('nogNodig', rij, fouten);
    return node && bouwNogNodig(node, eenheid.tokens);
  }
  if (eenheid.soort === 'wijkt af') {
    const node = voerUit('wijktAf', rij, fouten);
    return node && bouwAfwijkzin(node, eenheid.tokens);
  }
  const node = voerUit('zin', rij, fouten);
  if (!node) return undefined;
  const [rijen] = knopen(node, 'tabel');
  const tabel = rijen && bouwTabel(rijen);
  const zin = bouwZin(node, eenheid.tokens);
  if (!tabel) return zin;
  fouten.push(...tabel.problemen);
  // Een zin met de helft van zijn rijen zegt iets anders.
  const kapot = tabel.problemen.length > 0 || eenheid.tokens.some(isOpenRij);
  return kapot ? undefined : { ...zin, tabel: tabel.tabel };
}

/** Een rij zonder streep aan het eind is al gemeld. */
const isOpenRij = ({ tokenType, image }: Token): boolean => tokenType === T.RijEinde && image === '';

/** Meer woorden achter elkaar zijn geen zin meer, maar een vergeten punt; en namen erin zoeken kost dan te lang. */
const meesteWoorden = 250;
/** De wet kent een handvol niveaus; de parser en alles erna dalen per niveau een keer af. */
const diepste = 20;

function binnenGrenzen(rij: readonly Token[], fouten: Syntaxprobleem[]): boolean {
  let begin = 0;
  let diepte = 0;
  for (const [i, token] of rij.entries()) {
    if (token.tokenType === T.LijstBegin) diepte++;
    else if (token.tokenType === T.LijstEinde) diepte--;
    if (token.tokenType.CATEGORIES?.includes(T.Stuk) !== true) begin = i + 1;
    const lang = i - begin >= meesteWoorden;
    if (!lang && diepte <= diepste) continue;
    // Een LijstBegin is leeg; het onderdeel staat erachter.
    const wijst = lang ? token : (rij[i + 1] ?? token);
    const span = { begin: lang ? (rij[begin]?.begin ?? token.begin) : wijst.begin, eind: wijst.eind };
    fouten.push(
      lang ? { code: 'S014', woorden: meesteWoorden, span } : { code: 'S015', niveaus: diepste, span },
    );
    return false;
  }
  return true;
}

/** Een vergeten punt is al gemeld; de zin zelf is dan nog te lezen. */
function metPunt(rij: readonly Token[], kop?: Token): readonly Token[] {
  const laatste = rij[rij.length - 1] ?? kop;
  if (!laatste || laatste.tokenType === T.Punt) return rij;
  return [...rij, maakToken(T.Punt, '', laatste.eind, laatste.kolom, false, undefined)];
}

const kopingangen: Readonly<Record<string, Ingang>> = {
  keuze: 'keuze',
  organen: 'organen',
  partijen: 'organen',
  registers: 'organen',
  beoordeling: 'naam',
  lezing: 'naam',
  verdeling: 'naam',
  verwerking: 'naam',
  gegevens: 'kopregel',
  parameters: 'kopregel',
  uitkomsten: 'kopregel',
  reeks: 'kopregel',
  plichten: 'kopregel',
  bevoegdheden: 'kopregel',
  verboden: 'kopregel',
};

function leesKop(indeling: Blokindeling, fouten: Syntaxprobleem[]): Delen['kop'] {
  const { kop, kopregel } = indeling;
  const ingang = kopingangen[inhoudTekst(kop)];
  if (!ingang) return undefined;
  const totPunt = ingang === 'keuze' || ingang === 'organen';
  const node = voerUit(ingang, totPunt ? metPunt(kopregel, kop) : kopregel, fouten, kop);
  // Aan de organen hangt het hele blad: ook zonder dubbele punt zijn zij te lezen.
  if (!node && ingang === 'organen') return { waarden: bouwWoorden(kopregel), kapot: true };
  if (!node)
    return kopregel.length === 0
      ? { kapot: true }
      : { naam: bouwKapot(kopregel, laatste(fouten)).naam, kapot: true };
  if (ingang === 'organen') return { waarden: bouwKopregel(node).naam ?? leeg(kop.eind) };
  return ingang === 'keuze' ? bouwKeuze(node) : bouwKopregel(node);
}

/** Waar het laatst misging. */
const laatste = (fouten: readonly Syntaxprobleem[]): number =>
  fouten[fouten.length - 1]?.span.begin ?? Infinity;

type Ingang = keyof ReturnType<typeof regelparser>['ingangen'];

/** Laat de parser los op één eenheid. Bij een fout: gemeld, en de eenheid telt niet mee. */
function voerUit(
  ingang: Ingang,
  rij: readonly Token[],
  fouten: Syntaxprobleem[],
  kop?: Token,
): CstNode | undefined {
  const parser = regelparser();
  parser.input = rij as unknown as IToken[];
  const node = parser.ingangen[ingang].call(parser);
  const { errors } = parser;
  if (errors.length === 0) return node;
  fouten.push(meldParserfout(ingang, errors[0] as IRecognitionException, kop ? [kop, ...rij] : rij));
  return undefined;
}
