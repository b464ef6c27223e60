#!/usr/bin/env node
/** `regel-lsp`: de taalserver als programma, over stdin en stdout, of zoals de client met `--stdio`, `--socket` of `--node-ipc` vraagt. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { setImmediate as beurt } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { maakNakijkwerk, type Nagekeken, type Nakijker, type Nakijkvraag } from './nakijken.ts';
import { nodeSchijf } from './schijf-node.ts';
import { startServer } from './server.ts';

/** Wordt bij het bundelen ingevuld. */
declare const VERSIE: string | undefined;

/** Meer draden dan dit maken het niet sneller, en elk heeft zijn eigen geheugen. */
const MEESTE_DRADEN = 4;

if (isMainThread) draaiServer();
else draaiNakijker();

function draaiServer(): void {
  const gevraagd = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)/.test(argument));
  const verbinding = gevraagd
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(verbinding, {
    schijf: nodeSchijf,
    adem: () => beurt(),
    versie: typeof VERSIE === 'string' ? VERSIE : 'ontwikkeling',
    nakijken: { start: startNakijker, meeste: Math.min(availableParallelism(), MEESTE_DRADEN) },
  });
  verbinding.listen();
}

/** Een draad met hetzelfde programma. Hij krijgt één vraag tegelijk. */
function startNakijker(): Nakijker {
  const draad = new Worker(new URL(import.meta.url), { argv: [], stdout: true });
  draad.unref();
  return {
    vraag: (vraag) =>
      new Promise<Nagekeken>((klaar, fout) => {
        const los = (): void => {
          draad.off('message', bericht);
          draad.off('error', mislukt);
          draad.off('exit', mislukt);
        };
        const bericht = (antwoord: Nagekeken): void => {
          los();
          klaar(antwoord);
        };
        const mislukt = (reden: unknown): void => {
          los();
          fout(reden instanceof Error ? reden : new Error(`de draad stopte (${String(reden)})`));
        };
        draad.on('message', bericht);
        draad.on('error', mislukt);
        draad.on('exit', mislukt);
        draad.postMessage(vraag);
      }),
    stop: () => void draad.terminate(),
  };
}

function draaiNakijker(): void {
  const kijkNa = maakNakijkwerk();
  parentPort?.on('message', (vraag: Nakijkvraag) => parentPort?.postMessage(kijkNa(vraag)));
}
