/** De regels van de bron bij een plaats, met een streep onder de aangewezen woorden. */
import { positie, regelbegin, type Positie, type Span } from '../../grammar/span.ts';
import { breedte, zichtbaar, zonderTabs } from './zichtbaar.ts';

export interface Bronregel {
  /** Vanaf 1. */
  readonly nummer: number;
  readonly tekst: string;
  /** Spaties en dakjes, zo breed als wat erboven staat. */
  readonly streep: string;
}

const MEESTE_REGELS = 4;
const MEESTE_KOLOMMEN = 160;
const AANLOOP = 40;

/** Begin en eind van een span, voor mensen. */
export function plaatsVan(tekst: string, span: Span): { readonly begin: Positie; readonly eind: Positie } {
  const begin = regelbegin(tekst);
  return { begin: positie(begin, span.begin), eind: positie(begin, span.eind) };
}

/** Ten hoogste de eerste vier regels van de span; elke regel met haar eigen streep. */
export function bronregels(tekst: string, span: Span): readonly Bronregel[] {
  const begin = regelbegin(tekst);
  const eerste = positie(begin, span.begin).regel;
  const laatste = Math.min(positie(begin, laatsteTeken(span)).regel, eerste + MEESTE_REGELS - 1);
  const uit: Bronregel[] = [];
  for (let nummer = eerste; nummer <= laatste; nummer++) {
    const start = begin[nummer - 1] ?? 0;
    const regel = tekst.slice(start, begin[nummer] ?? tekst.length).replace(/[\r\n]+$/, '');
    if (nummer > eerste && regel.trim() === '') continue;
    uit.push(metStreep(nummer, regel, { begin: span.begin - start, eind: span.eind - start }));
  }
  return uit;
}

/** Een lege span wijst het teken aan dat volgt. */
const laatsteTeken = ({ begin, eind }: Span): number => Math.max(begin, eind - 1);

function metStreep(nummer: number, regel: string, span: Span): Bronregel {
  const van = Math.max(0, Math.min(span.begin, regel.length), span.begin < 0 ? insprong(regel) : 0);
  const tot = Math.max(van, Math.min(span.eind, regel.replace(/\s+$/, '').length));
  const schoon = (deel: string): string => zichtbaar(deel).replaceAll('\n', ' ');
  const voor = zonderTabs(schoon(regel.slice(0, van)));
  const midden = zonderTabs(schoon(regel.slice(van, tot)), breedte(voor));
  const na = zonderTabs(schoon(regel.slice(tot)), breedte(voor) + breedte(midden));
  return ingekort(nummer, voor, midden, na);
}

const insprong = (regel: string): number => regel.length - regel.trimStart().length;

/** Een heel lange regel wordt een venster rond de aangewezen woorden. */
function ingekort(nummer: number, voor: string, midden: string, na: string): Bronregel {
  const past = breedte(voor) + breedte(midden) + breedte(na) <= MEESTE_KOLOMMEN;
  const begin = past || voor.length <= AANLOOP ? voor : `…${voor.slice(-AANLOOP)}`;
  const kern = past || midden.length <= MEESTE_KOLOMMEN ? midden : `${midden.slice(0, MEESTE_KOLOMMEN)}…`;
  const rest = past ? na : kort(na, Math.max(10, MEESTE_KOLOMMEN - begin.length - kern.length));
  const streep = ' '.repeat(breedte(begin)) + '^'.repeat(Math.max(1, breedte(kern)));
  return { nummer, tekst: begin + kern + rest, streep };
}

const kort = (tekst: string, lengte: number): string =>
  tekst.length <= lengte ? tekst : `${tekst.slice(0, lengte)}…`;
