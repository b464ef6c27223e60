/** Kleuren naar betekenis, in de getallen van het protocol: heel, een bereik, of wat er anders is dan de vorige keer. */
import type { SemanticTokens, SemanticTokensDelta, ServerCapabilities } from 'vscode-languageserver';
import type { Span } from '../grammar/index.ts';
import { vanBereik } from './convert.ts';
import { kleurbij, kleurenVan, kleursoorten, type Kleur } from './kleuren.ts';
import { plekVan, type Momentopname } from './momentopname.ts';
import { overDocument, type Dienst } from './server-dienst.ts';

/** Wat een client het laatst kreeg, per document. */
interface Gegeven {
  readonly id: string;
  readonly data: readonly number[];
}

export function kleuren(dienst: Dienst): ServerCapabilities {
  const { semanticTokens } = dienst.verbinding.languages;
  const gegeven = new Map<string, Gegeven>();
  let teller = 0;
  const geef = (
    moment: Momentopname,
    pad: string,
  ): { readonly nu: Gegeven; readonly eerder: Gegeven | undefined } => {
    const eerder = gegeven.get(pad);
    const nu = { id: String(++teller), data: inGetallen(moment, pad, kleurenVan(moment, pad)) };
    gegeven.set(pad, nu);
    for (const ander of gegeven.keys())
      if (moment.inhoud.get(ander)?.open === undefined) gegeven.delete(ander);
    return { nu, eerder };
  };
  semanticTokens.on(
    overDocument(dienst, (moment, pad): SemanticTokens => {
      const { nu } = geef(moment, pad);
      return { resultId: nu.id, data: [...nu.data] };
    }),
  );
  semanticTokens.onDelta(
    overDocument(dienst, (moment, pad, { previousResultId }): SemanticTokens | SemanticTokensDelta => {
      const { nu, eerder } = geef(moment, pad);
      if (eerder?.id !== previousResultId) return { resultId: nu.id, data: [...nu.data] };
      return { resultId: nu.id, edits: anders(eerder.data, nu.data) };
    }),
  );
  semanticTokens.onRange(
    overDocument(dienst, (moment, pad, { range }): SemanticTokens => {
      const bereik = vanBereik(moment, pad, range);
      const hier = kleurenVan(moment, pad).filter(({ span }) => raakt(span, bereik));
      return { data: inGetallen(moment, pad, hier) };
    }),
  );
  return {
    semanticTokensProvider: {
      legend: { tokenTypes: [...kleursoorten], tokenModifiers: [...kleurbij] },
      full: { delta: true },
      range: true,
    },
  };
}

const raakt = ({ begin, eind }: Span, bereik: Span): boolean => begin < bereik.eind && bereik.begin < eind;

/** Vijf getallen per teken: regels en tekens sinds het vorige, lengte, soort, en wat erbij hoort. */
function inGetallen(moment: Momentopname, pad: string, rij: readonly Kleur[]): number[] {
  const data: number[] = [];
  let [regel, teken] = [0, 0];
  for (const { span, soort, bij } of rij) {
    const plek = plekVan(moment, pad, span.begin);
    const opRegel = plek.regel === regel ? plek.teken - teken : plek.teken;
    const bits = bij.reduce((som, een) => som | (1 << kleurbij.indexOf(een)), 0);
    data.push(plek.regel - regel, opRegel, span.eind - span.begin, kleursoorten.indexOf(soort), bits);
    [regel, teken] = [plek.regel, plek.teken];
  }
  return data;
}

/** Eén wijziging: het kleinste stuk dat anders is. */
function anders(was: readonly number[], nu: readonly number[]): SemanticTokensDelta['edits'] {
  let begin = 0;
  while (begin < was.length && begin < nu.length && was[begin] === nu[begin]) begin++;
  let achter = 0;
  while (
    achter < was.length - begin &&
    achter < nu.length - begin &&
    was[was.length - 1 - achter] === nu[nu.length - 1 - achter]
  )
    achter++;
  if (begin + achter === was.length && was.length === nu.length) return [];
  return [
    { start: begin, deleteCount: was.length - begin - achter, data: nu.slice(begin, nu.length - achter) },
  ];
}
