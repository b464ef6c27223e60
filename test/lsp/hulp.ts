/**
 * Een taalserver in hetzelfde proces, met een client ernaast; en bestanden met een merkteken: `$0` is de plek van de
 * gebruiker, `«…»` een bereik.
 */
import { PassThrough } from 'node:stream';
import { setImmediate as beurt } from 'node:timers/promises';
import {
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type Diagnostic,
  type FileEvent,
  type InitializeResult,
  type Logger,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { maakNakijkwerk, type Nakijker } from '../../lsp/nakijken.ts';
import { uriVan } from '../../lsp/paden.ts';
import type { Gelezen, Schijf } from '../../lsp/schijf.ts';
import { startServer } from '../../lsp/server.ts';

// ── Merktekens ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface Gemerkt {
  readonly tekst: string;
  /** De plaats van `$0`. */
  readonly plek: number;
  /** De bereiken tussen `«` en `»`, in de volgorde van de tekst. */
  readonly bereiken: readonly { readonly begin: number; readonly eind: number }[];
}

/** Haalt de merktekens uit een tekst. */
export function gemerkt(bron: string): Gemerkt {
  let tekst = '';
  let plek = -1;
  const open: number[] = [];
  const bereiken: { begin: number; eind: number }[] = [];
  for (let i = 0; i < bron.length; i++) {
    const teken = bron.charAt(i);
    if (bron.startsWith('$0', i)) {
      plek = tekst.length;
      i++;
    } else if (teken === '«') open.push(tekst.length);
    else if (teken === '»') bereiken.push({ begin: open.pop() ?? 0, eind: tekst.length });
    else tekst += teken;
  }
  return { tekst, plek, bereiken: bereiken.sort((a, b) => a.begin - b.begin) };
}

/** De omgekeerde weg: een tekst met `«…»` om elk bereik, om in een proef te lezen. */
export function merk(
  tekst: string,
  bereiken: readonly { readonly begin: number; readonly eind: number }[],
): string {
  const tekens = bereiken.flatMap(({ begin, eind }) => [
    { op: begin, teken: '«' },
    { op: eind, teken: '»' },
  ]);
  return [...tekens]
    .sort((a, b) => b.op - a.op || (a.teken === '«' ? -1 : 1))
    .reduce((uit, { op, teken }) => uit.slice(0, op) + teken + uit.slice(op), tekst);
}

// ── Een schijf in het geheugen ───────────────────────────────────────────────────────────────────────────────────

export type Bestanden = Record<string, string>;

export function geheugenschijf(bestanden: Bestanden): Schijf {
  const in_ = (map: string): string[] => Object.keys(bestanden).filter((pad) => pad.startsWith(`${map}/`));
  const lees = (pad: string): Gelezen => {
    const tekst = Object.hasOwn(bestanden, pad) ? bestanden[pad] : undefined;
    return tekst === undefined ? { soort: 'ontbreekt' } : { soort: 'tekst', tekst };
  };
  return {
    lees: async (pad) => {
      await beurt();
      return lees(pad);
    },
    zoek: (map, meeste) => {
      const paden = in_(map).filter((pad) => pad.endsWith('.regel'));
      return Promise.resolve({ paden: paden.slice(0, meeste), afgebroken: paden.length > meeste });
    },
    direct: (map) => Promise.resolve(in_(map).filter((pad) => !pad.slice(map.length + 1).includes('/'))),
  };
}

// ── Server en client ─────────────────────────────────────────────────────────────────────────────────────────────

export interface Proefserver {
  readonly client: ProtocolConnection;
  readonly kan: InitializeResult['capabilities'];
  /** Wat op schijf staat; wie het wijzigt, meldt dat met {@link Proefserver.schijf}. */
  readonly bestanden: Bestanden;
  readonly open: (pad: string, tekst?: string) => Promise<void>;
  /** Vervangt een deel van de tekst, zoals typen dat doet. */
  readonly typ: (pad: string, begin: number, eind: number, tekst: string) => Promise<void>;
  readonly sluit: (pad: string) => Promise<void>;
  readonly schijf: (...paden: string[]) => Promise<void>;
  /** Wat er het laatst over een bestand gestuurd is, als alles tot rust is. */
  readonly problemen: (pad: string) => Promise<readonly Diagnostic[]>;
  readonly tekst: (pad: string) => string;
  /** De tekst in een bereik. */
  readonly stuk: (pad: string, bereik: Range) => string;
  readonly uri: (pad: string) => string;
  readonly ververst: () => number;
  readonly stop: () => void;
  /** Verbreekt de verbinding zonder iets te zeggen. */
  readonly valWeg: () => void;
}

export interface Proefopties {
  readonly mappen?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly opties?: object;
  readonly schijf?: Schijf;
  /** Kijkt een andere draad na wat niet open staat? Anders doet de server het zelf. */
  readonly draden?: boolean;
}

/** Doet wat een draad doet; alles gaat als kopie heen en terug. */
export function proefdraad(): Nakijker {
  const kijkNa = maakNakijkwerk();
  return {
    vraag: async (vraag) => {
      await beurt();
      return structuredClone(kijkNa(structuredClone(vraag)));
    },
    stop: () => undefined,
  };
}

/** Start een server op bestanden in het geheugen; de map van de werkruimte is `/werk`. */
export async function start(bestanden: Bestanden = {}, proef: Proefopties = {}): Promise<Proefserver> {
  const [heen, terug] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(heen),
    new StreamMessageWriter(terug),
  );
  const schijf = proef.schijf ?? geheugenschijf(bestanden);
  startServer(server, {
    schijf,
    adem: () => beurt(),
    versie: 'proef',
    ...((proef.draden ?? true) ? { nakijken: { start: proefdraad, meeste: 2 } } : {}),
  });
  server.listen();
  const client = createProtocolConnection(
    new StreamMessageReader(terug),
    new StreamMessageWriter(heen),
    geenLog,
  );
  const gestuurd = new Map<string, Diagnostic[]>();
  let ververst = 0;
  client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    gestuurd.set(uri, diagnostics);
  });
  client.onRequest(DiagnosticRefreshRequest.type, () => void ververst++);
  client.onRequest(RegistrationRequest.type, () => undefined);
  client.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  client.listen();
  const { capabilities: kan } = await client.sendRequest<InitializeResult>(InitializeRequest.method, {
    processId: null,
    capabilities: proef.capabilities ?? {},
    initializationOptions: proef.opties,
    workspaceFolders: (proef.mappen ?? ['/werk']).map((map) => ({ uri: uriVan(map), name: map })),
  });
  await client.sendNotification(InitializedNotification.type, {});
  const documenten = new Map<string, TextDocument>();
  const document = (pad: string): TextDocument => {
    const open = documenten.get(pad);
    if (!open) throw new Error(`${pad} staat niet open`);
    return open;
  };
  const valWeg = (): void => {
    client.dispose();
    server.dispose();
  };
  return {
    client,
    kan,
    bestanden,
    open: async (pad, tekst = bestanden[pad] ?? '') => {
      documenten.set(pad, TextDocument.create(uriVan(pad), 'regel', 1, tekst));
      const textDocument = { uri: uriVan(pad), languageId: 'regel', version: 1, text: tekst };
      await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    typ: async (pad, begin, eind, tekst) => {
      const oud = document(pad);
      const wijziging = { range: { start: oud.positionAt(begin), end: oud.positionAt(eind) }, text: tekst };
      const version = oud.version + 1;
      documenten.set(pad, TextDocument.update(oud, [wijziging], version));
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriVan(pad), version },
        contentChanges: [wijziging],
      });
    },
    sluit: async (pad) => {
      documenten.delete(pad);
      await client.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriVan(pad) },
      });
    },
    schijf: (...paden) => {
      const changes: FileEvent[] = paden.map((pad) => ({ uri: uriVan(pad), type: FileChangeType.Changed }));
      return client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
    problemen: async (pad) => {
      await client.sendRequest('regel/gereed');
      return gestuurd.get(uriVan(pad)) ?? [];
    },
    tekst: (pad) => documenten.get(pad)?.getText() ?? bestanden[pad] ?? '',
    stuk: (pad, bereik) =>
      (documenten.get(pad) ?? TextDocument.create('', '', 0, bestanden[pad] ?? '')).getText(bereik),
    uri: uriVan,
    ververst: () => ververst,
    stop: () => {
      void client.sendRequest(ShutdownRequest.type).then(valWeg, valWeg);
    },
    valWeg,
  };
}

/** Met een server die daarna weg is, ook als de proef mislukt. */
export async function metServer<T>(
  bestanden: Bestanden,
  doe: (server: Proefserver) => Promise<T>,
  opties: Proefopties = {},
): Promise<T> {
  const server = await start(bestanden, opties);
  try {
    return await doe(server);
  } finally {
    server.stop();
  }
}

const geenLog: Logger = { error: () => {}, warn: () => {}, info: () => {}, log: () => {} };
