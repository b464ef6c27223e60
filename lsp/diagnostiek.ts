/** Problemen zoals een editor ze toont: dezelfde als `regel controleer`, met hun andere plaatsen en herstel. */
import type { Span } from '../grammar/index.ts';
import {
  bericht,
  ernst,
  hint,
  titel,
  type Ernst,
  type Herstel,
  type Probleem,
} from '../compiler/diagnostics/probleem.ts';
import { problemenVan, type Momentopname } from './momentopname.ts';
import { kortPad } from './paden.ts';

export interface Melding {
  readonly span: Span;
  readonly ernst: Ernst;
  readonly code: string;
  /** Wat er mis is, met op een nieuwe regel wat eraan te doen is. */
  readonly tekst: string;
  readonly elders: readonly Elders[];
  /** Wat er staat, doet nergens aan mee. */
  readonly overbodig: boolean;
  readonly herstel: readonly Herstel[];
}

export interface Elders {
  readonly pad: string;
  readonly span: Span;
  readonly tekst: string;
}

const overbodig: ReadonlySet<string> = new Set(['A010']);

export const meldingenVan = (moment: Momentopname, pad: string): readonly Melding[] =>
  problemenVan(moment, pad).map((probleem) => alsMelding(moment, probleem));

export function alsMelding(moment: Momentopname, probleem: Probleem): Melding {
  const toonbaar = metKortePaden(moment, probleem);
  const raad = hint(toonbaar);
  return {
    span: probleem.span,
    ernst: ernst(probleem),
    code: probleem.code,
    tekst: [bericht(toonbaar), ...(raad === undefined ? [] : [raad])].join('\n') || titel(probleem),
    elders: probleem.labels.map(({ bestand, span, tekst }) => ({ pad: bestand, span, tekst })),
    overbodig: overbodig.has(probleem.code),
    herstel: probleem.herstel,
  };
}

/** In een melding staat een pad zoals mensen het kennen, en niet vanaf de wortel van de computer. */
function metKortePaden(moment: Momentopname, probleem: Probleem): Probleem {
  const kort = (waarde: unknown): unknown => {
    if (typeof waarde === 'string')
      return moment.inhoud.has(waarde) ? kortPad(moment.mappen, waarde) : waarde;
    return Array.isArray(waarde) ? waarde.map(kort) : waarde;
  };
  const { gegevens } = probleem;
  if (typeof gegevens !== 'object' || gegevens === null) return probleem;
  const velden = Object.entries(gegevens).map(([naam, waarde]) => [naam, kort(waarde)] as const);
  return { ...probleem, gegevens: Object.fromEntries(velden) };
}
