#!/usr/bin/env node
/** `regel-lsp`: de taalserver als programma, over stdin en stdout, of zoals de client met `--stdio`, `--socket` of `--node-ipc` vraagt. */
import { setImmediate as beurt } from 'node:timers/promises';
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeSchijf } from './schijf-node.ts';
import { startServer } from './server.ts';

/** Wordt bij het bundelen ingevuld. */
declare const VERSIE: string | undefined;

const gevraagd = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)/.test(argument));
const verbinding = gevraagd
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
startServer(verbinding, {
  schijf: nodeSchijf,
  adem: () => beurt(),
  versie: typeof VERSIE === 'string' ? VERSIE : 'ontwikkeling',
});
verbinding.listen();
