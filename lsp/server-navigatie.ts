/** Navigeren: naar declaratie, soort en regels, alle vermeldingen, inhoudsopgave, zoeken, en wie wat gebruikt. */
import {
  DocumentHighlightKind,
  SymbolKind,
  type CallHierarchyItem,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Position,
  type ServerCapabilities,
  type SymbolInformation,
} from 'vscode-languageserver';
import { bladsymbolen, type Bladsymbool, type Symboolsoort } from './bladsymbolen.ts';
import { naarBereik, naarPlaats } from './convert.ts';
import type { Momentopname } from './momentopname.ts';
import {
  declaratiesOp,
  definitieOp,
  markeringenOp,
  regelsOp,
  soortOp,
  verwijzingenOp,
  type Gevonden,
} from './navigatie.ts';
import { gebruikersOp, gebruiktOp, schakelOp, type Schakel } from './oproepen.ts';
import { opPlek, overDocument, zonderDocument, type Dienst } from './server-dienst.ts';
import { zoeksymbolen } from './zoeksymbolen.ts';

interface Plekvraag {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}
type Plaatsen = Location[] | LocationLink[] | null;
type Zoeker = (moment: Momentopname, pad: string, offset: number) => Gevonden | undefined;

export function navigatie(dienst: Dienst): ServerCapabilities {
  const { verbinding, client, uri } = dienst;
  const { textDocument } = client;
  const naar = (
    zoek: Zoeker,
    metHerkomst: boolean | undefined,
  ): ReturnType<typeof opPlek<Plekvraag, Plaatsen>> =>
    opPlek<Plekvraag, Plaatsen>(dienst, (moment, pad, offset) => {
      const gevonden = zoek(moment, pad, offset);
      return gevonden ? alsPlaatsen(dienst, moment, pad, gevonden, metHerkomst === true) : null;
    });
  verbinding.onDefinition(naar(definitieOp, textDocument?.definition?.linkSupport));
  verbinding.onDeclaration(naar(declaratiesOp, textDocument?.declaration?.linkSupport));
  verbinding.onTypeDefinition(naar(soortOp, textDocument?.typeDefinition?.linkSupport));
  verbinding.onImplementation(naar(regelsOp, textDocument?.implementation?.linkSupport));
  verbinding.onReferences(
    opPlek(
      dienst,
      (moment, pad, offset, { context }: Plekvraag & { context: { includeDeclaration: boolean } }) =>
        verwijzingenOp(moment, pad, offset, context.includeDeclaration).map((plaats) =>
          naarPlaats(moment, plaats, uri),
        ),
    ),
  );
  verbinding.onDocumentHighlight(
    opPlek(dienst, (moment, pad, offset) =>
      markeringenOp(moment, pad, offset).map(({ span, rol }) => ({
        range: naarBereik(moment, pad, span),
        kind: rol === 'declaratie' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
  const genest = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  verbinding.onDocumentSymbol(
    overDocument(dienst, (moment, pad, { textDocument: document }) => {
      const symbolen = bladsymbolen(moment, pad).map((symbool) => naarSymbool(moment, pad, symbool));
      return genest ? symbolen : symbolen.flatMap((symbool) => plat(symbool, document.uri));
    }),
  );
  verbinding.onWorkspaceSymbol(
    zonderDocument(dienst, (moment, { query }: { query: string }) =>
      zoeksymbolen(moment, query).map((symbool) => ({
        name: symbool.naam,
        kind: soorten[symbool.soort],
        containerName: symbool.in,
        location: naarPlaats(moment, symbool, uri),
      })),
    ),
  );
  verbinding.languages.callHierarchy.onPrepare(
    opPlek(dienst, (moment, pad, offset) => {
      const schakel = schakelOp(moment, pad, offset);
      return schakel ? [naarSchakel(dienst, moment, schakel)] : null;
    }),
  );
  verbinding.languages.callHierarchy.onIncomingCalls(
    zonderDocument(dienst, (moment, { item }: { item: CallHierarchyItem }) =>
      gebruikersOp(moment, vanSchakel(item)).map(({ schakel, plekken }) => ({
        from: naarSchakel(dienst, moment, schakel),
        fromRanges: plekken.map((span) => naarBereik(moment, schakel.pad, span)),
      })),
    ),
  );
  verbinding.languages.callHierarchy.onOutgoingCalls(
    zonderDocument(dienst, (moment, { item }: { item: CallHierarchyItem }) => {
      const vraag = vanSchakel(item);
      return gebruiktOp(moment, vraag).map(({ schakel, plekken }) => ({
        to: naarSchakel(dienst, moment, schakel),
        fromRanges:
          plekken.length > 0
            ? plekken.map((span) => naarBereik(moment, vraag.pad, span))
            : [item.selectionRange],
      }));
    }),
  );
  return {
    definitionProvider: true,
    declarationProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Regel' },
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
  };
}

const soorten: Readonly<Record<Symboolsoort, SymbolKind>> = {
  regeling: SymbolKind.Package,
  hoofdstuk: SymbolKind.Namespace,
  artikel: SymbolKind.Class,
  lid: SymbolKind.Method,
  object: SymbolKind.Struct,
  gegeven: SymbolKind.Field,
  uitkomst: SymbolKind.Function,
  parameter: SymbolKind.Constant,
  keuze: SymbolKind.Enum,
  waarde: SymbolKind.EnumMember,
  norm: SymbolKind.Interface,
  beoordeling: SymbolKind.Property,
  lezing: SymbolKind.Key,
  organen: SymbolKind.Array,
  voorbeeld: SymbolKind.Event,
  overig: SymbolKind.Object,
};

function alsPlaatsen(
  { uri }: Dienst,
  moment: Momentopname,
  pad: string,
  { herkomst, plaatsen }: Gevonden,
  metHerkomst: boolean,
): Plaatsen {
  if (!metHerkomst) return plaatsen.map((plaats) => naarPlaats(moment, plaats, uri));
  const originSelectionRange = naarBereik(moment, pad, herkomst);
  return plaatsen.map((plaats): LocationLink => {
    const targetRange = naarBereik(moment, plaats.pad, plaats.span);
    return {
      originSelectionRange,
      targetUri: uri(plaats.pad),
      targetRange,
      targetSelectionRange: targetRange,
    };
  });
}

function naarSymbool(
  moment: Momentopname,
  pad: string,
  { naam, detail, soort, span, selectie, kinderen }: Bladsymbool,
): DocumentSymbol {
  return {
    name: naam,
    ...(detail === undefined ? {} : { detail }),
    kind: soorten[soort],
    range: naarBereik(moment, pad, span),
    selectionRange: naarBereik(moment, pad, selectie),
    children: kinderen.map((kind) => naarSymbool(moment, pad, kind)),
  };
}

/** Voor een client die geen boom kent. */
function plat(
  { name, kind, range, children }: DocumentSymbol,
  uri: string,
  boven?: string,
): SymbolInformation[] {
  const eigen = {
    name,
    kind,
    location: { uri, range },
    ...(boven === undefined ? {} : { containerName: boven }),
  };
  return [eigen, ...(children ?? []).flatMap((deel) => plat(deel, uri, name))];
}

/** Wat een schakel van de hiërarchie meekrijgt om later terug te vinden. */
interface Schakelgegevens {
  readonly id: string;
  readonly van: string;
  readonly pad: string;
  readonly soort: Schakel['soort'];
}

const schakelsoorten: Readonly<Record<Schakel['soort'], SymbolKind>> = {
  gegeven: SymbolKind.Field,
  beoordeling: SymbolKind.Property,
  parameter: SymbolKind.Constant,
  beslissing: SymbolKind.Function,
  lezing: SymbolKind.Key,
  duur: SymbolKind.Field,
};

function naarSchakel({ uri }: Dienst, moment: Momentopname, schakel: Schakel): CallHierarchyItem {
  const { naam, detail, soort, pad, span, selectie, id, van } = schakel;
  const data: Schakelgegevens = { id, van, pad, soort };
  return {
    name: naam,
    detail,
    kind: schakelsoorten[soort],
    uri: uri(pad),
    range: naarBereik(moment, pad, span),
    selectionRange: naarBereik(moment, pad, selectie),
    data,
  };
}

const vanSchakel = ({ data }: CallHierarchyItem): Pick<Schakel, 'id' | 'van' | 'pad'> =>
  data as Schakelgegevens;
