/** Het gebouwde programma `regel-lsp` als eigen proces, met een client eraan. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { uriVan } from '../../lsp/paden.ts';

export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

export interface Serverproces {
  readonly kind: ChildProcess;
  readonly client: ProtocolConnection;
  readonly stop: () => void;
}

/** @param voor wat de client al moet kunnen voordat de server iets stuurt */
export async function startProces(
  map: string,
  capabilities: ClientCapabilities,
  voor: (client: ProtocolConnection) => void = () => undefined,
): Promise<Serverproces> {
  const kind = spawn(process.execPath, [join(WORTEL, 'dist/lsp/server.js'), '--stdio']);
  const client = createProtocolConnection(
    new StreamMessageReader(kind.stdout),
    new StreamMessageWriter(kind.stdin),
  );
  voor(client);
  client.listen();
  await client.sendRequest(InitializeRequest.method, {
    processId: process.pid,
    capabilities,
    workspaceFolders: [{ uri: uriVan(map), name: 'proef' }],
  });
  await client.sendNotification(InitializedNotification.type, {});
  return {
    kind,
    client,
    stop: () => {
      client.dispose();
      kind.kill();
    },
  };
}
