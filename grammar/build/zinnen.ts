/** CST → zinnen. */
import type { CstNode } from 'chevrotain';
import type { Aardzin, Afwijkzin, Nogzin, Zin } from '../ast.ts';
import { leesPlaats } from '../plaats.ts';
import { inhoudTekst, type Token } from '../tokens.ts';
import {
  bouwClausule,
  bouwStaart,
  bouwTekst,
  bouwVerwijzingen,
  knopen,
  leeg,
  spanVan,
  tokens,
} from './stukken.ts';
import type { Span } from '../span.ts';

export function spanVanTokens(rij: readonly Token[]): Span {
  return { begin: rij[0]?.begin ?? 0, eind: rij[rij.length - 1]?.eind ?? 0 };
}

export function bouwZin(node: CstNode, rij: readonly Token[]): Zin {
  const span = spanVanTokens(rij);
  const plaats = bouwPlaats(node);
  const [hardheid] = tokens(node, 'Hardheid');
  const [metAfwijking] = tokens(node, 'MetAfwijking');
  const [afwijking] = knopen(node, 'afwijking');
  const [onverminderd] = knopen(node, 'onverminderd');
  const [hoofd] = knopen(node, 'clausule');
  const [omdat] = tokens(node, 'Tekst');
  const [grond] = knopen(node, 'opGrondVan');
  const zin: Schrijfbaar<Zin> = {
    soort: 'zin',
    span,
    hoofd: hoofd ? bouwClausule(hoofd) : leeg(span.begin),
    staarten: knopen(node, 'staart').map(bouwStaart),
    opGrondVan: grond ? bouwVerwijzingen(grond) : [],
  };
  if (plaats) zin.plaats = plaats;
  if (hardheid) zin.hardheid = { span: spanVan(hardheid) };
  if (metAfwijking) zin.metAfwijking = { span: spanVan(metAfwijking) };
  if (afwijking) zin.inAfwijkingVan = bouwAfwijking(afwijking);
  const [voorop] = tokens(node, 'Indien');
  if (voorop) zin.voorop = { span: spanVan(voorop) };
  if (onverminderd) zin.onverminderd = bouwVerwijzingen(onverminderd);
  if (omdat) zin.omdat = bouwTekst(omdat);
  return zin;
}

function bouwPlaats(node: CstNode): Zin['plaats'] {
  const [token] = tokens(node, 'Plaats');
  const gelezen = token && leesPlaats(inhoudTekst(token));
  return gelezen && { ...gelezen, span: spanVan(token) };
}

type Schrijfbaar<T> = { -readonly [Veld in keyof T]: T[Veld] };

function bouwAfwijking(node: CstNode): NonNullable<Zin['inAfwijkingVan']> {
  const verwijzingen = bouwVerwijzingen(node);
  const [woord] = tokens(node, 'InAfwijkingVan');
  const begin = woord ? spanVan(woord).begin : 0;
  const eind = verwijzingen[verwijzingen.length - 1]?.span.eind ?? begin;
  return { verwijzingen, omkering: tokens(node, 'Dubbelepunt').length === 0, span: { begin, eind } };
}

export function bouwAard(node: CstNode, rij: readonly Token[]): Aardzin {
  const plaats = bouwPlaats(node);
  const [woord] = tokens(node, 'Aard');
  const [tekst] = tokens(node, 'Tekst');
  const span = spanVanTokens(rij);
  const [aard = '', reden] = inhoudTekst(woord).split(', ');
  return {
    soort: 'aard',
    span,
    ...(plaats ? { plaats } : {}),
    aard,
    kop: woord ? spanVan(woord) : span,
    ...(reden === undefined ? {} : { reden }),
    omschrijving: tekst ? bouwTekst(tekst) : { span, waarde: '' },
  };
}

export function bouwAfwijkzin(node: CstNode, rij: readonly Token[]): Afwijkzin {
  const span = spanVanTokens(rij);
  const clausules = knopen(node, 'clausule').map(bouwClausule);
  const [kop = leeg(span.begin), midden] = clausules;
  const toekenning = clausules[clausules.length - 1] ?? leeg(span.eind);
  const [grond] = knopen(node, 'opGrondVan');
  const [omdat] = tokens(node, 'Tekst');
  return {
    soort: 'wijkt af',
    span,
    kop,
    opGrondVan: grond ? bouwVerwijzingen(grond) : [],
    ...(grond && midden ? { rest: midden } : {}),
    toekenning,
    ...(omdat ? { omdat: bouwTekst(omdat) } : {}),
  };
}

export function bouwNogNodig(node: CstNode, rij: readonly Token[]): Nogzin {
  return { soort: 'nog nodig', span: spanVanTokens(rij), namen: knopen(node, 'clausule').map(bouwClausule) };
}
