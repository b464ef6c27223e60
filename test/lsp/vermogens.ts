/**
 * Wat een taalserver zegt te kunnen, als vragen die te stellen zijn. Een vermogen dat hier niet staat, is een fout: dan is het nergens
 * overal geprobeerd.
 */
import type { Position, Range, ServerCapabilities } from 'vscode-languageserver';

/** Waar een vraag over gaat. */
export interface Waar {
  readonly uri: string;
  readonly plek: Position;
  /** Van de plek tot iets verderop. */
  readonly bereik: Range;
  /** De hele tekst. */
  readonly alles: Range;
}

export interface Vraag {
  readonly methode: string;
  /** Hangt het antwoord van de plek af, of alleen van het bestand? */
  readonly per: 'plek' | 'bestand';
  readonly bij: (waar: Waar) => object;
  /** De vraag, of wat er uit het antwoord volgt, kost een compilatie of meer; of het antwoord kost het hele bestand en hoort bij de regel. */
  readonly zwaar?: 'vraag' | 'vervolg' | 'regel';
  /** Mag weigeren, met een reden voor de gebruiker. */
  readonly weigert?: true;
  /** Vragen die uit het antwoord volgen. */
  readonly verder?: (antwoord: unknown, waar: Waar) => readonly Vervolg[];
}

export interface Vervolg {
  readonly methode: string;
  readonly bij: object;
}

type Vermogen = keyof ServerCapabilities;

const opPlek = ({ uri, plek }: Waar): object => ({ textDocument: { uri }, position: plek });
const overBestand = ({ uri }: Waar): object => ({ textDocument: { uri } });
const inBereik = ({ uri, bereik }: Waar): object => ({ textDocument: { uri }, range: bereik });
const plek = (methode: string, erbij: object = {}, verder?: Vraag['verder']): Vraag => ({
  methode,
  per: 'plek',
  bij: (waar) => ({ ...opPlek(waar), ...erbij }),
  ...(verder ? { verder } : {}),
});
const bestand = (methode: string, erbij: object = {}, verder?: Vraag['verder']): Vraag => ({
  methode,
  per: 'bestand',
  bij: (waar) => ({ ...overBestand(waar), ...erbij }),
  ...(verder ? { verder } : {}),
});

const rij = (antwoord: unknown): readonly object[] => {
  if (Array.isArray(antwoord)) return antwoord as object[];
  const items = (antwoord as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? (items as object[]) : [];
};
/** Van een lange lijst de eerste paar: die staan bovenaan als iemand erdoor loopt. */
const opgelost =
  (methode: string, hoeveel = 3): Vraag['verder'] =>
  (antwoord) =>
    rij(antwoord)
      .slice(0, hoeveel)
      .map((bij) => ({ methode, bij }));

const opmaak = { options: { tabSize: 2, insertSpaces: true } };

/** Wat geen vraag is: hoe de server volgt wat er verandert, en wat hij op eigen beweging doet. */
const GEEN_VRAAG: ReadonlySet<string> = new Set<Vermogen>([
  'positionEncoding',
  'textDocumentSync',
  'workspace',
  'executeCommandProvider',
  'experimental',
]);

const VRAGEN: Partial<Record<Vermogen, (kan: ServerCapabilities) => readonly Vraag[]>> = {
  diagnosticProvider: () => [bestand('textDocument/diagnostic')],
  hoverProvider: () => [plek('textDocument/hover')],
  completionProvider: (kan) => [
    plek(
      'textDocument/completion',
      { context: { triggerKind: 1 } },
      kan.completionProvider?.resolveProvider === true ? opgelost('completionItem/resolve') : undefined,
    ),
  ],
  signatureHelpProvider: () => [
    plek('textDocument/signatureHelp', { context: { triggerKind: 1, isRetrigger: false } }),
  ],
  definitionProvider: () => [plek('textDocument/definition')],
  declarationProvider: () => [plek('textDocument/declaration')],
  typeDefinitionProvider: () => [plek('textDocument/typeDefinition')],
  implementationProvider: () => [plek('textDocument/implementation')],
  referencesProvider: () => [plek('textDocument/references', { context: { includeDeclaration: true } })],
  documentHighlightProvider: () => [plek('textDocument/documentHighlight')],
  documentSymbolProvider: () => [bestand('textDocument/documentSymbol')],
  workspaceSymbolProvider: () => [
    { methode: 'workspace/symbol', per: 'bestand', bij: () => ({ query: 'aanvra' }) },
  ],
  documentLinkProvider: (kan) => [
    bestand(
      'textDocument/documentLink',
      {},
      kan.documentLinkProvider?.resolveProvider === true ? opgelost('documentLink/resolve') : undefined,
    ),
  ],
  documentFormattingProvider: () => [bestand('textDocument/formatting', opmaak)],
  documentRangeFormattingProvider: () => [
    {
      methode: 'textDocument/rangeFormatting',
      per: 'plek',
      zwaar: 'regel',
      bij: (waar) => ({ ...inBereik(waar), ...opmaak }),
    },
  ],
  documentOnTypeFormattingProvider: (kan) =>
    [
      kan.documentOnTypeFormattingProvider?.firstTriggerCharacter ?? '',
      ...(kan.documentOnTypeFormattingProvider?.moreTriggerCharacter ?? []),
    ].map((ch) => plek('textDocument/onTypeFormatting', { ch, ...opmaak })),
  renameProvider: () => [
    { ...plek('textDocument/prepareRename'), weigert: true },
    { ...plek('textDocument/rename', { newName: 'heel nieuwe naam' }), weigert: true, zwaar: 'vraag' },
  ],
  foldingRangeProvider: () => [bestand('textDocument/foldingRange')],
  selectionRangeProvider: () => [
    {
      methode: 'textDocument/selectionRange',
      per: 'plek',
      bij: (waar) => ({ ...overBestand(waar), positions: [waar.plek] }),
    },
  ],
  semanticTokensProvider: () => [
    bestand('textDocument/semanticTokens/full', {}, (antwoord, waar) => {
      const nummer = (antwoord as { resultId?: string } | null)?.resultId;
      const bij = { ...overBestand(waar), previousResultId: nummer };
      return nummer === undefined ? [] : [{ methode: 'textDocument/semanticTokens/full/delta', bij }];
    }),
    { methode: 'textDocument/semanticTokens/range', per: 'plek', bij: inBereik },
  ],
  inlayHintProvider: () => [
    {
      methode: 'textDocument/inlayHint',
      per: 'bestand',
      bij: ({ uri, alles }) => ({ textDocument: { uri }, range: alles }),
    },
  ],
  codeLensProvider: (kan) => [
    bestand(
      'textDocument/codeLens',
      {},
      kan.codeLensProvider?.resolveProvider === true ? opgelost('codeLens/resolve', 50) : undefined,
    ),
  ],
  codeActionProvider: (kan) => [
    {
      methode: 'textDocument/codeAction',
      per: 'plek',
      zwaar: 'vervolg',
      bij: (waar) => ({ ...inBereik(waar), context: { diagnostics: [] } }),
      ...(typeof kan.codeActionProvider === 'object' && kan.codeActionProvider.resolveProvider === true
        ? {
            verder: (antwoord) =>
              rij(antwoord)
                .filter((actie) => 'data' in actie)
                .slice(0, 4)
                .map((bij) => ({ methode: 'codeAction/resolve', bij })),
          }
        : {}),
    },
  ],
  callHierarchyProvider: () => [
    plek('textDocument/prepareCallHierarchy', {}, (antwoord) =>
      rij(antwoord).flatMap((item) =>
        ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'].map((methode) => ({
          methode,
          bij: { item },
        })),
      ),
    ),
  ],
  linkedEditingRangeProvider: () => [plek('textDocument/linkedEditingRange')],
};

/** @throws als een vermogen hier niet bekend is */
export function vragenVan(kan: ServerCapabilities): readonly Vraag[] {
  return (Object.keys(kan) as Vermogen[]).flatMap((vermogen) => {
    const waarde: unknown = kan[vermogen];
    if (GEEN_VRAAG.has(vermogen) || waarde === undefined || waarde === false || waarde === null) return [];
    const maak = VRAGEN[vermogen];
    if (!maak) throw new Error(`De server kan ${vermogen}, en dat wordt nergens overal geprobeerd.`);
    return maak(kan);
  });
}
