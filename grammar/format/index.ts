/**
 * `regel/prettier`: de plugin voor Prettier 3 (languages, parsers, printers), en dezelfde opmaak als functies voor wie
 * Prettier niet zelf draait.
 */
export { defaultOptions, languages, parsers, printers } from './plugin.ts';
export { maakGelezenOp, maakOp, type Onleesbaar, type Opgemaakt } from './opmaak.ts';
export {
  maakBereikOp,
  maakBijTypenOp,
  maakGelezenBereikOp,
  pasToe,
  type Bereikopmaak,
  type Wijziging,
} from './bereik.ts';
export { nieuwOpmaakgeheugen, type Opmaakgeheugen } from './geheugen.ts';
export { standaardopties, type Opmaakopties } from './opties.ts';
export { maakBlokkenOp } from './markdown.ts';
