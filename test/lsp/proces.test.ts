/** Het gebouwde programma `regel-lsp`, over stdin en stdout, op een map: zoals een andere editor het start. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  ExitNotification,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { uriVan } from '../../lsp/paden.ts';
import { startProces, WORTEL } from './proces.ts';

const BELEID = 'nissewaard-beschermde-woonvormen-2026';
const KAPOT =
  'regeling "Kapot"\n  kenmerk: kapot\n\nuitkomsten over de cliënt\n  voldoet: ja/nee\n\nartikel 1 "Een"\n  De cliënt voldoet indien x.\n';

let map: string;
let kind: ChildProcess;
let client: ProtocolConnection;
let stop: () => void;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'regel-lsp-'));
  for (const naam of [BELEID, 'wet-wmo-2015'])
    cpSync(join(WORTEL, 'policies', naam), join(map, naam), { recursive: true });
  writeFileSync(join(map, 'kapot.regel'), KAPOT);
  ({ kind, client, stop } = await startProces(map, { textDocument: { diagnostic: {} } }));
});

afterEach(() => {
  stop();
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
