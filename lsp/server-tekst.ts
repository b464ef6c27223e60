/** Wat er bij het schrijven helpt: aanvulling en opmaak. */
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type InlayHint,
  type MarkupContent,
  type ServerCapabilities,
  type SignatureHelp,
  type TextEdit,
} from 'vscode-languageserver';
import type { Officieel } from '../compiler/bron/officieel.ts';
import { aanvullingen, type Aanvulling } from './aanvulling.ts';
import { alsMarkdown, alsTekst, type Blad } from './blad.ts';
import { doelblad, hoverOp } from './hover.ts';
import { opSchijf } from './paden.ts';
import type { Voorstelsoort } from './aanvul-staat.ts';
import { aanwijzingenIn } from './aanwijzingen.ts';
import { invullingOp, type Invulling } from './invulling.ts';
import { naarBereik, naarPositie, naarWijziging, vanBereik } from './convert.ts';
import { plekVan, regelingVan, tekstVan, type Momentopname } from './momentopname.ts';
import { bereikopmaak, opmaakVan, typopmaak, type Wijziging } from './opmaak.ts';
import { opPlek, overDocument, type Dienst } from './server-dienst.ts';
import { vermeldingOp } from './vermeldingen.ts';

const soorten: Readonly<Record<Voorstelsoort, CompletionItemKind>> = {
  taal: CompletionItemKind.Keyword,
  waarde: CompletionItemKind.Field,
  gezegde: CompletionItemKind.Method,
  object: CompletionItemKind.Class,
  label: CompletionItemKind.EnumMember,
  bepaling: CompletionItemKind.Reference,
  eenheid: CompletionItemKind.Unit,
  type: CompletionItemKind.TypeParameter,
  veld: CompletionItemKind.Property,
  blok: CompletionItemKind.Module,
  fragment: CompletionItemKind.Snippet,
};

export function tekst(dienst: Dienst): ServerCapabilities {
  const { verbinding } = dienst;
  verbinding.onCompletion(
    opPlek(dienst, (moment, pad, offset): CompletionList => {
      const { lijst, onvolledig } = aanvullingen(moment, pad, offset);
      const items = lijst.map((deel) => alsItem(dienst, moment, pad, deel));
      return { isIncomplete: onvolledig, items };
    }),
  );
  verbinding.onDocumentFormatting(
    overDocument(dienst, (moment, pad) => alsWijzigingen(moment, pad, opmaakVan(moment, pad))),
  );
  verbinding.onDocumentRangeFormatting(
    overDocument(dienst, (moment, pad, { range }) =>
      alsWijzigingen(moment, pad, bereikopmaak(moment, pad, vanBereik(moment, pad, range))),
    ),
  );
  verbinding.onDocumentOnTypeFormatting(
    opPlek(dienst, (moment, pad, offset, { ch }) =>
      alsWijzigingen(moment, pad, typopmaak(moment, pad, offset, ch)),
    ),
  );
  verbinding.onCompletionResolve((item) => {
    const gegevens = item.data as Aanvulgegevens | undefined;
    if (gegevens === undefined) return item;
    const doel = { soort: 'symbool', id: gegevens.symbool } as const;
    const blad = doelblad(dienst.bank.nu(), gegevens.pad, doel);
    return { ...item, documentation: gedrukt(dienst, blad, inAanvulling(dienst)) };
  });
  verbinding.onHover(
    opPlek(dienst, async (moment, pad, offset): Promise<Hover | null> => {
      const gevonden = hoverOp(moment, pad, offset, await tekstOp(dienst, moment, pad, offset));
      if (!gevonden) return null;
      return {
        range: naarBereik(moment, pad, gevonden.span),
        contents: gedrukt(dienst, gevonden.blad, dienst.client.textDocument?.hover?.contentFormat),
      };
    }),
  );
  verbinding.onSignatureHelp(
    opPlek(dienst, (moment, pad, offset): SignatureHelp | null => {
      const gevonden = invullingOp(moment, pad, offset);
      return gevonden ? alsHulp(gevonden) : null;
    }),
  );
  verbinding.languages.inlayHint.on(
    overDocument(dienst, (moment, pad, { range }): InlayHint[] => {
      if (!dienst.instellingen().aanwijzingen) return [];
      return aanwijzingenIn(moment, pad, vanBereik(moment, pad, range)).map(
        ({ offset, tekst: label, uitleg }) => ({
          position: naarPositie(moment, pad, offset),
          label,
          paddingLeft: true,
          ...(uitleg === undefined ? {} : { tooltip: uitleg }),
        }),
      );
    }),
  );
  return {
    hoverProvider: true,
    signatureHelpProvider: { triggerCharacters: [' ', '|', ',', ':'] },
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [' ', ':', '|', '"'], resolveProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['.', ';'] },
  };
}

const alsWijzigingen = (moment: Momentopname, pad: string, rij: readonly Wijziging[]): TextEdit[] =>
  rij.map(({ begin, eind, tekst: nieuw }) => naarWijziging(moment, { pad, span: { begin, eind } }, nieuw));

/** Wat met een aanvulling meegaat om haar uitleg te kunnen vragen. */
export interface Aanvulgegevens {
  readonly pad: string;
  readonly symbool: string;
}

function alsItem(dienst: Dienst, moment: Momentopname, pad: string, deel: Aanvulling): CompletionItem {
  const kan = dienst.client.textDocument?.completion?.completionItem;
  const fragment = kan?.snippetSupport === true ? deel.fragment : undefined;
  const wit = fragment?.includes('\n') ? witVan(tekstVan(moment, pad) ?? '', deel.span.begin) : '';
  const gegevens: Aanvulgegevens | undefined = deel.symbool && { pad, symbool: deel.symbool.id };
  const bij = deel.bij === 'diep' ? undefined : deel.bij;
  return {
    label: deel.label ?? deel.tekst,
    kind: soorten[deel.soort],
    sortText: String(Math.round(deel.rang * 100)).padStart(6, '0'),
    filterText: deel.filter,
    textEdit: {
      range: naarBereik(moment, pad, deel.span),
      newText: fragment?.replaceAll('\n', `\n${wit}`) ?? deel.tekst,
    },
    ...(fragment === undefined
      ? {}
      : { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.asIs }),
    ...(bij === undefined ? {} : { detail: bij }),
    ...(deel.uitleg === undefined
      ? {}
      : { documentation: { kind: MarkupKind.PlainText, value: deel.uitleg } }),
    ...(gegevens ? { data: gegevens } : {}),
  };
}

/** De inspringing van de regel. */
function witVan(bron: string, offset: number): string {
  const begin = Math.max(bron.lastIndexOf('\n', offset - 1), bron.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\S\r\n]*/.exec(bron.slice(begin, offset))?.[0] ?? '';
}

const inAanvulling = ({ client }: Dienst): readonly MarkupKind[] | undefined =>
  client.textDocument?.completion?.completionItem?.documentationFormat;

/** In Markdown voor wie dat kan tonen. */
function gedrukt(dienst: Dienst, blad: Blad, kan: readonly MarkupKind[] | undefined): MarkupContent {
  if (kan?.includes(MarkupKind.Markdown) !== true)
    return { kind: MarkupKind.PlainText, value: alsTekst(blad) };
  const moment = dienst.bank.nu();
  const value = alsMarkdown(blad, ({ pad, span }) => {
    const { regel, teken } = plekVan(moment, pad, span.begin);
    return `${dienst.uri(pad)}#${String(regel + 1)},${String(teken + 1)}`;
  });
  return { kind: MarkupKind.Markdown, value };
}

/** De officiële tekst, als er op deze plek een bepaling staat. */
async function tekstOp(
  { officieel }: Dienst,
  moment: Momentopname,
  pad: string,
  offset: number,
): Promise<Officieel | undefined> {
  if (!opSchijf(pad) || vermeldingOp(moment, pad, offset)?.doel.soort !== 'bepaling') return undefined;
  const regeling = regelingVan(moment, pad);
  const gelezen = regeling && (await officieel(regeling));
  return gelezen?.soort === 'gelezen' ? gelezen : undefined;
}

const alsHulp = ({ tekst: label, delen, actief, uitleg }: Invulling): SignatureHelp => ({
  signatures: [
    {
      label,
      parameters: delen.map(({ span: { begin, eind } }) => ({ label: [begin, eind] })),
      ...(uitleg === undefined ? {} : { documentation: uitleg }),
    },
  ],
  activeSignature: 0,
  activeParameter: actief,
});
