/** Tussen onze waarden en die van het protocol: spans en plekken, paden en uri's, meldingen. */
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Location,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Span } from '../grammar/index.ts';
import type { Melding } from './diagnostiek.ts';
import { offsetVan, plekVan, type Momentopname } from './momentopname.ts';
import { uriVan } from './paden.ts';

/** De uri zoals de client haar schreef; voor wat nog niet open was onze eigen schrijfwijze. */
export type NaarUri = (pad: string) => string;

export function naarPositie(moment: Momentopname, pad: string, offset: number): Position {
  const { regel, teken } = plekVan(moment, pad, offset);
  return { line: regel, character: teken };
}

export const naarBereik = (moment: Momentopname, pad: string, { begin, eind }: Span): Range => ({
  start: naarPositie(moment, pad, begin),
  end: naarPositie(moment, pad, eind),
});

export const vanPositie = (moment: Momentopname, pad: string, { line, character }: Position): number =>
  offsetVan(moment, pad, { regel: line, teken: character });

export const vanBereik = (moment: Momentopname, pad: string, { start, end }: Range): Span => ({
  begin: vanPositie(moment, pad, start),
  eind: vanPositie(moment, pad, end),
});

/** Een plaats in een bestand. */
export interface Plaats {
  readonly pad: string;
  readonly span: Span;
}

export const naarPlaats = (moment: Momentopname, { pad, span }: Plaats, uri: NaarUri = uriVan): Location => ({
  uri: uri(pad),
  range: naarBereik(moment, pad, span),
});

export const naarWijziging = (moment: Momentopname, { pad, span }: Plaats, tekst: string): TextEdit => ({
  range: naarBereik(moment, pad, span),
  newText: tekst,
});

/** Wat een melding aan een client meegeeft, en met een vraag om herstel terugkomt. */
export interface Meldinggegevens {
  readonly herstel: Melding['herstel'];
}

export interface Meldingopties {
  readonly uri: NaarUri;
  /** Het adres van de lange uitleg; `{code}` staat voor de code. */
  readonly uitlegadres?: string | undefined;
}

export function naarDiagnostic(
  moment: Momentopname,
  pad: string,
  melding: Melding,
  { uri, uitlegadres }: Meldingopties,
): Diagnostic {
  const { span, ernst, code, tekst, elders, overbodig, herstel } = melding;
  const gegevens: Meldinggegevens = { herstel };
  const relatedInformation: DiagnosticRelatedInformation[] = elders.map((plaats) => ({
    location: naarPlaats(moment, plaats, uri),
    message: plaats.tekst,
  }));
  return {
    range: naarBereik(moment, pad, span),
    severity: ernst === 'fout' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'regel',
    message: tekst,
    ...(uitlegadres === undefined
      ? {}
      : { codeDescription: { href: uitlegadres.replaceAll('{code}', code) } }),
    ...(overbodig ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
    ...(herstel.length > 0 ? { data: gegevens } : {}),
  };
}
