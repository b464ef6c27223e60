/**
 * De officiële tekst van een regeling: gelezen, geordend in bepalingen en vastgelegd in een index zonder de tekst. Zuiver;
 * lezen en schrijven doet de aanroeper.
 */
import type { Span } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Bronindex, Bronvorm } from './bronindex.ts';
import type { Gelezenbron, Vreemd } from './knoop.ts';
import { linksVan } from './links.ts';
import { maakIndex, passages, type Bronkop, type Link, type Passage } from './maak.ts';
import { controleerNummering } from './nummering.ts';
import { delenVan, leesTekst } from './tekst.ts';
import { leesWetXml, vormVan, xmldelen } from './wetxml.ts';
import { leesXml } from './xml.ts';

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
export function leesBron(brontekst: Brontekst, kop: Bronkop): Gelezen {
  return /^\s*\ufeff?\s*</.test(brontekst.tekst) ? leesUitXml(brontekst, kop) : leesUitTekst(brontekst, kop);
}

function leesUitTekst({ bestand, tekst }: Brontekst, kop: Bronkop): Gelezen {
  const bron = leesTekst(tekst, kop.deel);
  if (bron) return gelezen(bestand, bron, kop, 'tekst');
  return onleesbaar(meld('B023', { bestand, span: BEGIN }, { deel: kop.deel ?? '', wel: delenVan(tekst) }));
}

function leesUitXml({ bestand, tekst }: Brontekst, kop: Bronkop): Gelezen {
  const xml = leesXml(tekst);
  if (xml.soort === 'fout')
    return onleesbaar(meld('B021', { bestand, span: xml.span }, { bericht: xml.bericht }));
  const { wortel } = xml;
  const vorm = vormVan(wortel);
  if (vorm === undefined)
    return onleesbaar(meld('B022', { bestand, span: wortel.span }, { wortel: wortel.naam }));
  const bron = leesWetXml(wortel, kop.deel);
  if (bron) return gelezen(bestand, bron, kop, vorm, linksVan(wortel, vorm));
  return onleesbaar(meld('B023', { bestand, span: BEGIN }, { deel: kop.deel ?? '', wel: xmldelen(wortel) }));
}

const BEGIN: Span = { begin: 0, eind: 0 };

const onleesbaar = (probleem: Probleem): Gelezen => ({ soort: 'onleesbaar', problemen: [probleem] });

function gelezen(bestand: string, bron: Gelezenbron, kop: Bronkop, vorm: Bronvorm, link?: Link): Gelezen {
  if (!bron.knopen.some(({ soort }) => soort !== 'aanhef' && soort !== 'slot'))
    return onleesbaar(meld('B020', { bestand, span: BEGIN }, {}));
  const alle = passages(kop.kenmerk, bron.knopen, link);
  const vreemd = [...bron.vreemd, ...controleerNummering(bron.knopen)];
  return {
    soort: 'gelezen',
    index: maakIndex(kop, vorm, alle),
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
