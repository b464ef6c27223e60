/** Het gebouwde programma `regel-lsp`, over stdin en stdout, op een map: zoals een andere editor het start. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { uriVan } from '../../lsp/paden.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const BELEID = 'nissewaard-beschermde-woonvormen-2026';
const KAPOT =
  'regeling "Kapot"\n  kenmerk: kapot\n\nuitkomsten over de cliënt\n  voldoet: ja/nee\n\nartikel 1 "Een"\n  De cliënt voldoet indien x.\n';

let map: string;
let kind: ChildProcess;
let client: ProtocolConnection;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'regel-lsp-'));
  for (const naam of [BELEID, 'wet-wmo-2015'])
    cpSync(join(WORTEL, 'policies', naam), join(map, naam), { recursive: true });
  writeFileSync(join(map, 'kapot.regel'), KAPOT);
  kind = spawn(process.execPath, [join(WORTEL, 'dist/lsp/server.js'), '--stdio']);
  if (!kind.stdin || !kind.stdout) throw new Error('geen in- en uitgang');
  client = createProtocolConnection(
    new StreamMessageReader(kind.stdout),
    new StreamMessageWriter(kind.stdin),
  );
  client.listen();
  await client.sendRequest(InitializeRequest.method, {
    processId: process.pid,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: [{ uri: uriVan(map), name: 'proef' }],
  });
  await client.sendNotification(InitializedNotification.type, {});
});

afterEach(() => {
  client.dispose();
  kind.kill();
  rmSync(map, { recursive: true, force: true });
});

it('kijkt de hele map na op andere draden, en sluit netjes af', async () => {
  const { items } = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const gevonden = items.flatMap((item) =>
    item.kind === 'full' ? item.items.map(({ code }) => [item.uri, code]) : [],
  );
  expect(gevonden).toEqual([[uriVan(join(map, 'kapot.regel')), 'N001']]);
  await client.sendRequest(ShutdownRequest.type);
  const code = new Promise((klaar) => kind.once('exit', klaar));
  await client.sendNotification(ExitNotification.type);
  expect(await code).toBe(0);
}, 60_000);

it('sluit ook af als de editor wegvalt', async () => {
  const code = new Promise((klaar) => kind.once('exit', klaar));
  kind.stdin?.end();
  expect(typeof (await code)).toBe('number');
  expect(readFileSync(join(map, 'kapot.regel'), 'utf8')).toBe(KAPOT);
}, 60_000);
