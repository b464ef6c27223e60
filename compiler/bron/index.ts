/**
 * De officiële tekst van een regeling: gelezen, geordend in bepalingen en vastgelegd in een index zonder de tekst. Zuiver;
 * lezen en schrijven doet de aanroeper.
 */
import type { Span } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Bronindex } from './bronindex.ts';
import type { Gelezenbron, Vreemd } from './knoop.ts';
import { maakIndex, passages, type Bronkop, type Passage } from './maak.ts';
import { controleerNummering } from './nummering.ts';
import { delenVan, leesTekst } from './tekst.ts';

export {
  BRONINDEX,
  BRONTEKSTEN,
  bronsoorten,
  bronvormen,
  isNormatief,
  leesIndex,
  schrijfIndex,
  type Bronbepaling,
  type Bronindex,
  type Bronsoort,
  type Bronvorm,
} from './bronindex.ts';
export { normaliseer, zelfdeKop } from './normaliseer.ts';
export type { Bronkop, Passage } from './maak.ts';

export interface Brontekst {
  readonly bestand: string;
  readonly tekst: string;
}

export interface Bronlezing {
  readonly index: Bronindex;
  /** De bepalingen met hun tekst. */
  readonly passages: readonly Passage[];
  /** Regels die bij de bladzijde hoorden en niet bij de tekst. */
  readonly weggelaten: number;
  /** Waarschuwingen. */
  readonly problemen: readonly Probleem[];
}

export type Gelezen =
  | ({ readonly soort: 'gelezen' } & Bronlezing)
  | { readonly soort: 'onleesbaar'; readonly problemen: readonly Probleem[] };

/** Leest een officiële tekst: platte tekst uit een PDF, of XML. */
export function leesBron({ bestand, tekst }: Brontekst, kop: Bronkop): Gelezen {
  const nergens: Span = { begin: 0, eind: 0 };
  const onleesbaar = (probleem: Probleem): Gelezen => ({ soort: 'onleesbaar', problemen: [probleem] });
  const bron = leesTekst(tekst, kop.deel);
  if (!bron) {
    const gegevens = { deel: kop.deel ?? '', wel: delenVan(tekst) };
    return onleesbaar(meld('B023', { bestand, span: nergens }, gegevens));
  }
  if (!bron.knopen.some(({ soort }) => soort !== 'aanhef' && soort !== 'slot'))
    return onleesbaar(meld('B020', { bestand, span: nergens }, {}));
  return gelezen(bestand, bron, kop);
}

function gelezen(bestand: string, bron: Gelezenbron, kop: Bronkop): Gelezen {
  const alle = passages(kop.kenmerk, bron.knopen);
  const vreemd = [...bron.vreemd, ...controleerNummering(bron.knopen)];
  return {
    soort: 'gelezen',
    index: maakIndex(kop, 'tekst', alle),
    passages: alle,
    weggelaten: bron.weggelaten,
    problemen: vreemd.map((ding) => alsProbleem(bestand, ding)).sort((a, b) => a.span.begin - b.span.begin),
  };
}

function alsProbleem(bestand: string, vreemd: Vreemd): Probleem {
  const plaats = { bestand, span: vreemd.span };
  switch (vreemd.soort) {
    case 'ontbreekt':
      return meld('B025', plaats, { wat: vreemd.wat, na: vreemd.na });
    case 'dubbel':
      return meld('B026', plaats, { wat: vreemd.wat });
    case 'label achteraan':
      return meld('B027', plaats, { label: vreemd.label });
    case 'bijschrift':
      return meld('B028', plaats, { wat: vreemd.wat });
  }
}
