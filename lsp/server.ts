/** De taalserver: documenten bijhouden, de werkbank voeden, en de kenmerken aanmelden. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { maakNakijkers, type Nakijkopties } from './nakijken.ts';
import { maakTekstlezer } from './officiele-tekst.ts';
import { opSchijf, padVan, uriVan } from './paden.ts';
import type { Schijf } from './schijf.ts';
import { acties } from './server-acties.ts';
import { beeld } from './server-beeld.ts';
import { diagnostiek } from './server-diagnostiek.ts';
import type { Dienst, Instellingen, Kenmerken } from './server-dienst.ts';
import { extensie } from './server-extensie.ts';
import { hernoemen } from './server-hernoemen.ts';
import { kleuren } from './server-kleuren.ts';
import { lenzen } from './server-lenzen.ts';
import { navigatie } from './server-navigatie.ts';
import { structuur } from './server-structuur.ts';
import { voorbeelden } from './server-voorbeelden.ts';
import { zaak } from './server-zaak.ts';
import { tekst } from './server-tekst.ts';
import { maakWerkbank } from './werkruimte.ts';

export interface Serveromgeving {
  readonly schijf: Schijf;
  /** Geeft andere berichten de beurt. */
  readonly adem: () => Promise<void>;
  readonly versie: string;
  /** Hoe een draad begint die nakijkt wat niet open staat, en hoeveel er tegelijk mogen zijn. */
  readonly nakijken?: Pick<Nakijkopties, 'start' | 'meeste'>;
  /** Het adres van de uitleg van een code als de client er geen geeft; met `{code}`. */
  readonly uitlegadres?: string;
}

/** Elke groep staat in een eigen `server-….ts`. */
const kenmerken: readonly Kenmerken[] = [
  acties,
  beeld,
  diagnostiek,
  extensie,
  hernoemen,
  kleuren,
  lenzen,
  navigatie,
  structuur,
  tekst,
  voorbeelden,
  zaak,
];

/** Wat een client bij het begin kan meegeven. */
interface Beginopties {
  readonly vertrouwd?: boolean;
  readonly uitlegadres?: string;
  readonly opdrachten?: boolean;
  readonly instellingen?: Partial<Instellingen>;
}

const standaard: Instellingen = { aanwijzingen: true };

/** Verbindt een client met een nieuwe werkbank. Luisteren doet de aanroeper. */
export function startServer(verbinding: Connection, omgeving: Serveromgeving): void {
  const { schijf, adem, versie } = omgeving;
  const bank = maakWerkbank({ schijf, adem, log: (bericht) => verbinding.console.warn(bericht) });
  const nakijkers = omgeving.nakijken && maakNakijkers({ ...omgeving.nakijken, nu: bank.nu });
  const documenten = new TextDocuments(TextDocument);
  const uris = new Map<string, string>();
  let instellingen = standaard;
  let vertrouwd = true;
  let client: ClientCapabilities = {};
  let gestopt = false;

  verbinding.onInitialize((vraag: InitializeParams) => {
    client = vraag.capabilities;
    const opties = (vraag.initializationOptions ?? {}) as Beginopties;
    instellingen = { ...standaard, ...opties.instellingen };
    vertrouwd = opties.vertrouwd ?? true;
    const dienst: Dienst = {
      verbinding,
      bank,
      schijf,
      officieel: maakTekstlezer(schijf),
      client,
      uri: (pad) => uris.get(pad) ?? uriVan(pad),
      instellingen: () => instellingen,
      vertrouwd: () => vertrouwd,
      opdrachten: opties.opdrachten ?? false,
      uitlegadres: opties.uitlegadres ?? omgeving.uitlegadres,
      adem,
      nakijkers,
      gestopt: () => gestopt,
    };
    const eigen = kenmerken.map((groep) => groep(dienst));
    bank.zetMappen(mappenVan(vraag));
    return { capabilities: samen(eigen), serverInfo: { name: 'regel-lsp', version: versie } };
  });

  const vraagt = (): boolean => client.workspace?.configuration === true;
  const leesInstellingen = async (): Promise<void> => {
    if (!vraagt()) return;
    const gelezen = (await verbinding.workspace.getConfiguration('regel')) as Partial<Instellingen> | null;
    instellingen = { ...standaard, ...gelezen };
  };

  verbinding.onShutdown(() => {
    gestopt = true;
    nakijkers?.stop();
  });
  verbinding.onInitialized(async () => {
    if (client.workspace?.workspaceFolders === true) {
      verbinding.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const weg = removed.map(({ uri }) => padVan(uri));
        const over = bank.nu().mappen.filter((map) => !weg.includes(map));
        bank.zetMappen([...over, ...added.map(({ uri }) => padVan(uri))]);
      });
    }
    await meldAan(verbinding, client);
    await leesInstellingen();
  });
  verbinding.onDidChangeConfiguration(({ settings }) => {
    const gestuurd = (settings as { regel?: Partial<Instellingen> } | null)?.regel;
    if (!vraagt() && gestuurd) instellingen = { ...standaard, ...gestuurd };
    return leesInstellingen();
  });
  verbinding.onNotification('regel/vertrouwd', ({ vertrouwd: nu }: { vertrouwd: boolean }) => {
    vertrouwd = nu;
  });

  verbinding.onDidChangeWatchedFiles(({ changes }) => bank.ververs(changes.map(({ uri }) => padVan(uri))));
  documenten.onDidChangeContent(({ document }) => {
    const pad = padVan(document.uri);
    uris.set(pad, document.uri);
    bank.zet(pad, document.getText(), document.version);
  });
  documenten.onDidClose(({ document }) => bank.sluit(padVan(document.uri)));
  documenten.listen(verbinding);
}

/** Wat de server zelf kan, met wat elke groep erbij kan. */
function samen(eigen: readonly ServerCapabilities[]): ServerCapabilities {
  const werkruimten = eigen.map(({ workspace }) => workspace);
  const workspace = { workspaceFolders: { supported: true, changeNotifications: true } };
  const basis: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  };
  const samengevoegd = Object.assign({}, workspace, ...werkruimten) as ServerCapabilities['workspace'];
  return Object.assign(basis, ...eigen, { workspace: samengevoegd }) as ServerCapabilities;
}

/** Oudere clients noemen één map. */
function mappenVan(vraag: InitializeParams): readonly string[] {
  const { workspaceFolders, rootUri } = vraag as Pick<InitializeParams, 'workspaceFolders'> & Oudemap;
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
  return uris.map(padVan).filter(opSchijf);
}
interface Oudemap {
  readonly rootUri?: unknown;
}

/** Wat een client op verzoek doet, als hij dat kan: bestanden volgen en instellingen melden. */
async function meldAan({ client }: Connection, { workspace }: ClientCapabilities): Promise<void> {
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    const watchers = [{ globPattern: '**/*.regel' }];
    await client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
    await client.register(DidChangeConfigurationNotification.type, { section: 'regel' });
}
