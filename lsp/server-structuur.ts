/** Hoe een bestand in elkaar zit: links, inklappen, selectie uitbreiden. */
import {
  FoldingRangeKind,
  type DocumentLink,
  type FoldingRange,
  type SelectionRange,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { BRONINDEX, leesIndex } from '../compiler/bron/bronindex.ts';
import { naarBereik, vanPositie } from './convert.ts';
import { koppelingenVan, type Bronlinks, type Koppeling } from './koppelingen.ts';
import { plekVan, regelingVan, type Momentopname } from './momentopname.ts';
import { mapVan, opSchijf } from './paden.ts';
import { selectieOp } from './selecties.ts';
import { overDocument, type Dienst } from './server-dienst.ts';
import { vouwenVan, type Vouw } from './vouwen.ts';

export function structuur(dienst: Dienst): ServerCapabilities {
  const { verbinding } = dienst;
  const links = maakLinklezer(dienst);
  verbinding.onDocumentLinks(
    overDocument(dienst, async (moment, pad) => {
      const bronlinks = await links(moment, pad);
      return koppelingenVan(moment, pad, bronlinks).map((een) => naarLink(dienst, moment, pad, een));
    }),
  );
  verbinding.onFoldingRanges(overDocument(dienst, (moment, pad) => vouwenVan(moment, pad).map(naarVouw)));
  verbinding.onSelectionRanges(
    overDocument(dienst, (moment, pad, { positions }) =>
      positions.map((positie) => naarSelectie(moment, pad, vanPositie(moment, pad, positie))),
    ),
  );
  return { documentLinkProvider: {}, foldingRangeProvider: true, selectionRangeProvider: true };
}

function naarLink(
  { uri }: Dienst,
  moment: Momentopname,
  pad: string,
  { span, naar, tekst }: Koppeling,
): DocumentLink {
  const range = naarBereik(moment, pad, span);
  if ('adres' in naar) return { range, target: naar.adres, tooltip: tekst };
  if (!naar.span) return { range, target: uri(naar.pad), tooltip: tekst };
  const { regel, teken } = plekVan(moment, naar.pad, naar.span.begin);
  return { range, target: `${uri(naar.pad)}#L${String(regel + 1)},${String(teken + 1)}`, tooltip: tekst };
}

const soorten = {
  gebied: FoldingRangeKind.Region,
  invoer: FoldingRangeKind.Imports,
  opmerking: FoldingRangeKind.Comment,
} as const;

const naarVouw = ({ van, tot, soort }: Vouw): FoldingRange => ({
  startLine: van,
  endLine: tot,
  ...(soort ? { kind: soorten[soort] } : {}),
});

function naarSelectie(moment: Momentopname, pad: string, offset: number): SelectionRange {
  const [eerste, ...rest] = [...selectieOp(moment, pad, offset)].reverse();
  const begin: SelectionRange = { range: naarBereik(moment, pad, eerste ?? { begin: offset, eind: offset }) };
  return rest.reduce<SelectionRange>(
    (parent, span) => ({ range: naarBereik(moment, pad, span), parent }),
    begin,
  );
}

/** De adressen in de index van de officiële tekst, naast de regeling; onthouden zolang dat bestand gelijk blijft. */
function maakLinklezer({ schijf }: Dienst): (moment: Momentopname, pad: string) => Promise<Bronlinks> {
  const gelezen = new Map<string, { readonly tekst: string; readonly links: Bronlinks }>();
  return async (moment, pad) => {
    const hoofd = regelingVan(moment, pad)?.hoofdbestand;
    if (hoofd === undefined || !opSchijf(hoofd)) return new Map();
    const plek = `${mapVan(hoofd)}/${BRONINDEX}`;
    const bestand = await schijf.lees(plek);
    if (bestand.soort !== 'tekst') return new Map();
    const eerder = gelezen.get(plek);
    if (eerder?.tekst === bestand.tekst) return eerder.links;
    const index = leesIndex(bestand.tekst, plek);
    const rijen = 'bepalingen' in index ? index.bepalingen : [];
    const links: Bronlinks = new Map(
      rijen.flatMap(({ id, link }) => (link === undefined ? [] : [[id, link]])),
    );
    gelezen.set(plek, { tekst: bestand.tekst, links });
    return links;
  };
}
