/** De grammatica: tekst ⇄ boom, zonder betekenis. */
export * from './ast.ts';
export { parse, type Blokcache, type Parseresultaat } from './parse.ts';
export type { Syntaxprobleem } from './problemen.ts';
export { omvat, positie, regelbegin, type Positie, type Span } from './span.ts';
export { redenenNietUitvoerbaar, type RedenNietUitvoerbaar } from './keywords.ts';
export { toonPlaats } from './plaats.ts';
export { toonArtikel, toonLid, toonOnderdeel, toonRang, toonVerwijzing } from './verwijzing.ts';
export { norm } from './norm.ts';
export { afstand, naaste } from './naaste.ts';
export { dichtbijeTaalwoorden } from './meldingen.ts';
export * from './keywords.ts';
