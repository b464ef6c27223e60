/** CST → velden en kopregels. */
import type { CstNode } from 'chevrotain';
import type { Clausule, Veld } from '../ast.ts';
import * as T from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { bouwClausule, bouwStuk, knopen, leeg, tokens } from './stukken.ts';
import { spanVanTokens } from './zinnen.ts';
import type { Delen } from './blokken.ts';

export function bouwVeld(node: CstNode, rij: readonly Token[]): Veld {
  const [naam, inhoud] = knopen(node, 'clausule').map(bouwClausule);
  const span = spanVanTokens(rij);
  return { span, naam: naam ?? leeg(span.begin), inhoud: metOmdat(node, inhoud ?? leeg(span.eind)) };
}

/** `gekozen: a, omdat "…"`: het woord omdat en de reden horen bij de inhoud van het veld. */
function metOmdat(node: CstNode, inhoud: Clausule): Clausule {
  const erbij = [...tokens(node, 'Omdat'), ...tokens(node, 'Tekst')].map(bouwStuk);
  if (erbij.length === 0) return inhoud;
  const stukken = [...inhoud.stukken, ...erbij];
  return {
    stukken,
    span: { begin: inhoud.span.begin, eind: erbij[erbij.length - 1]?.span.eind ?? inhoud.span.eind },
  };
}

const naamsoorten = new Set([T.Woord, T.En, T.Of, T.Is]);

/** Wat er van een onleesbaar veld of onleesbare kopregel over is: de woorden vóór de dubbele punt, of tot waar het misging. */
export function bouwKapot(rij: readonly Token[], tot: number): Veld {
  const grens = rij.findIndex(({ tokenType, begin }) => !naamsoorten.has(tokenType) || begin >= tot);
  const stukken = (grens < 0 ? rij : rij.slice(0, grens)).map(bouwStuk);
  const span = spanVanTokens(rij);
  const eind = stukken[stukken.length - 1]?.span.eind ?? span.begin;
  return { span, naam: { span: { begin: span.begin, eind }, stukken }, inhoud: leeg(eind), kapot: true };
}

/** Alles wat een woord of komma is, op een rij. */
export function bouwWoorden(rij: readonly Token[]): Clausule {
  const stukken = rij.filter(({ tokenType }) => tokenType.CATEGORIES?.includes(T.Stuk)).map(bouwStuk);
  return { span: spanVanTokens(rij), stukken };
}

export function bouwKopregel(node: CstNode): NonNullable<Delen['kop']> {
  const [naam, waarden] = knopen(node, 'clausule').map(bouwClausule);
  return { ...(naam ? { naam } : {}), ...(waarden ? { waarden } : {}) };
}

/** `naam: waarden; verder volgens naam.` */
export function bouwKeuze(node: CstNode): NonNullable<Delen['kop']> {
  const [naam, waarden, verder] = knopen(node, 'clausule').map(bouwClausule);
  return { ...(naam ? { naam } : {}), ...(waarden ? { waarden } : {}), ...(verder ? { verder } : {}) };
}
