/** Een kleine bladzijde uitleg, nog zonder opmaak: voor hover en bij een aanvulling. */
import type { Plaats } from './convert.ts';

export type Regelstuk =
  | string
  | { readonly vet: string }
  | { readonly schuin: string }
  | { readonly adres: string; readonly tekst: string }
  | { readonly naar: Plaats; readonly tekst: string };
export type Regel = readonly Regelstuk[];

export type Bladdeel =
  | { readonly soort: 'alinea'; readonly regel: Regel }
  | { readonly soort: 'lijst'; readonly regels: readonly Regel[] }
  | { readonly soort: 'citaat'; readonly alineas: readonly string[] }
  | { readonly soort: 'streep' };
export type Blad = readonly Bladdeel[];

export const alinea = (...regel: Regel): Bladdeel => ({ soort: 'alinea', regel });

/** @param adres van een plaats in een bestand */
export function alsMarkdown(blad: Blad, adres: (plaats: Plaats) => string): string {
  const stuk = (deel: Regelstuk): string => {
    if (typeof deel === 'string') return letterlijk(deel);
    if ('vet' in deel) return `**${letterlijk(deel.vet)}**`;
    if ('schuin' in deel) return `_${letterlijk(deel.schuin)}_`;
    const doel = 'adres' in deel ? deel.adres : adres(deel.naar);
    return `[${letterlijk(deel.tekst)}](<${doel.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  };
  return blad.map((deel) => druk(deel, (regel) => regel.map(stuk).join(''), true)).join('\n\n');
}

export function alsTekst(blad: Blad): string {
  const stuk = (deel: Regelstuk): string => {
    if (typeof deel === 'string') return deel;
    if ('vet' in deel) return deel.vet;
    return 'schuin' in deel ? deel.schuin : 'adres' in deel ? `${deel.tekst}: ${deel.adres}` : deel.tekst;
  };
  return blad.map((deel) => druk(deel, (regel) => regel.map(stuk).join(''), false)).join('\n\n');
}

function druk(deel: Bladdeel, schrijf: (regel: Regel) => string, markdown: boolean): string {
  switch (deel.soort) {
    case 'alinea':
      return schrijf(deel.regel);
    case 'lijst':
      return deel.regels.map((regel) => `- ${schrijf(regel)}`).join('\n');
    case 'citaat':
      return deel.alineas
        .map((tekst) => (markdown ? `> ${letterlijk(tekst)}` : tekst))
        .join(markdown ? '\n>\n' : '\n');
    case 'streep':
      return '---';
  }
}

/** Wat in gewone tekst staat, is geen opmaak. */
export const letterlijk = (tekst: string): string =>
  tekst
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+\.)(?= )/, '\\$1');
