/** Plekken in het echte beleid om aanvulling op te beproeven: overal waar een woord staat dat de taal of een naam kan aanbieden. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nieuwGeheugen } from '../../compiler/workspace.ts';
import { lidwoorden, norm } from '../../grammar/index.ts';
import { knipBlokken } from '../../grammar/knip.ts';
import { lex } from '../../grammar/lexer.ts';
import * as T from '../../grammar/tokens.ts';
import { inhoudTekst, type Token } from '../../grammar/tokens.ts';
import { geenNamen, namenVan } from '../../lsp/aanvul-namen.ts';
import type { Kennis } from '../../lsp/aanvulling.ts';
import {
  boomVan,
  leegMoment,
  regelingVan,
  tekstVan,
  volgende,
  type Momentopname,
} from '../../lsp/momentopname.ts';

const BELEID = fileURLToPath(new URL('../../policies', import.meta.url)).replaceAll('\\', '/');

export function beleid(): { readonly moment: Momentopname; readonly paden: readonly string[] } {
  const paden = readdirSync(BELEID, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.regel'))
    .map((pad) => join(BELEID, pad).replaceAll('\\', '/'))
    .sort();
  const inhoud = new Map(
    paden.map((pad) => [pad, { soort: 'tekst', tekst: readFileSync(pad, 'utf8') } as const]),
  );
  return { moment: volgende(leegMoment(nieuwGeheugen(true)), inhoud, [BELEID]), paden };
}

export function kennisVan(moment: Momentopname, pad: string): Kennis {
  const regeling = regelingVan(moment, pad);
  const bomen = () => (regeling?.bestanden ?? []).flatMap((deel) => boomVan(moment, deel) ?? []);
  return { regeling, boom: boomVan(moment, pad), namen: regeling ? namenVan(regeling, bomen) : geenNamen() };
}

export interface Proefplek {
  readonly soort: string;
  /** De tekst zonder de rest van de zin. */
  readonly tekst: string;
  readonly plek: number;
  /** Het eerste woord dat er stond. */
  readonly woord: string;
}

/** Waar iets nieuws bedacht wordt of geen woord staat, is er niets aan te bieden. */
const zonder = new Set([
  ...[T.Punt, T.Komma, T.Puntkomma, T.Dubbelepunt, T.Label, T.Tekst, T.Literal, T.Plaats],
  ...[T.Streep, T.RijBegin, T.RijEinde, T.TabelBegin],
]);
const metNaam = /^(?:beoordeling|lezing|verwerking|verdeling|hoofdstuk|reeks)$/;
const nieuweNamen = /^(?:organen|keuze|registers|partijen)$/;
const declaraties = /^(?:gegevens|uitkomsten|parameters|plichten|bevoegdheden|verboden|reeks)$/;

export function* proefplekken(moment: Momentopname, pad: string): Generator<Proefplek> {
  const tekst = tekstVan(moment, pad) ?? '';
  for (const { begin, tekst: bloktekst } of knipBlokken(tekst)) {
    const { tokens } = lex(bloktekst, begin);
    const [kop] = tokens;
    if (kop?.tokenType !== T.Kop) continue;
    const [soort = ''] = inhoudTekst(kop).split(' ');
    for (const [i, token] of tokens.entries()) {
      if (i === 0 || zonder.has(token.tokenType) || lidwoorden.has(norm(token.image))) continue;
      if (isNieuweNaam(soort, tokens, i)) continue;
      const vorige = tokens[i - 1];
      // De ene keer voor het lidwoord, de andere keer erachter.
      const metLidwoord = vorige !== undefined && lidwoorden.has(norm(vorige.image)) && i % 2 === 0;
      const plek = metLidwoord ? vorige.begin : token.begin;
      yield {
        soort: soort === 'lid' ? 'artikel' : soort,
        tekst: tekst.slice(0, plek) + tekst.slice(eindeVanZin(soort, tokens, i)),
        plek,
        woord: woorden(token.image)[0] ?? '',
      };
    }
  }
}

function isNieuweNaam(soort: string, tokens: readonly Token[], i: number): boolean {
  if (nieuweNamen.test(soort)) return true;
  if (metNaam.test(soort) && tokens.slice(1, i + 1).every(({ vooraan }) => !vooraan)) return true;
  if (!declaraties.test(soort)) return false;
  let veld = i;
  while (veld > 0 && !(tokens[veld]?.vooraan === true && tokens[veld]?.kolom === 2)) veld--;
  return veld > 0 && !tokens.slice(veld, i).some(({ tokenType }) => tokenType === T.Dubbelepunt);
}

function eindeVanZin(soort: string, tokens: readonly Token[], vanaf: number): number {
  const inZinnen = /^(?:artikel|lid|voorbeeld|controle|fase|bijlage|paragraaf)$/.test(soort);
  for (let i = vanaf; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.tokenType === T.Punt) return token.eind;
    const volgende = tokens[i + 1];
    if (!inZinnen && volgende?.vooraan === true && volgende.kolom <= 4) return token?.eind ?? 0;
  }
  return tokens.at(-1)?.eind ?? 0;
}

/** De woorden die meetellen. */
export const woorden = (tekst: string): readonly string[] =>
  tekst
    .replace(/,/g, ' , ')
    .replace(/[:|]/g, ' ')
    .split(/\s+/)
    .map((woord) => norm(woord.replace(/\.$/, '')))
    .filter((woord) => woord !== '' && !lidwoorden.has(woord));
