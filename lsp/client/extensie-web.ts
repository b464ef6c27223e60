/** De extensie in een browser: de taalserver draait in hetzelfde proces, aan een berichtenkanaal, want een eigen worker mag daar niet. */
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type * as vscode from 'vscode';
import { startInBrowser } from '../server-browser.ts';
import { begin, type Begonnen } from './begin.ts';
import { geefSchijf } from './schijf.ts';

let begonnen: Begonnen | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Begonnen> {
  const { version } = context.extension.packageJSON as { readonly version: string };
  begonnen = await begin(context, (opties) => {
    const client = new LanguageClient(
      'regel',
      'Regel',
      () => {
        const { port1, port2 } = new MessageChannel();
        startInBrowser(port2, version);
        const poort = port1;
        const kanaal = {
          reader: new BrowserMessageReader(poort),
          writer: new BrowserMessageWriter(poort),
        };
        poort.start();
        return Promise.resolve(kanaal);
      },
      opties,
    );
    geefSchijf(client);
    return client;
  });
  return begonnen;
}

export const deactivate = (): Promise<void> | undefined => begonnen?.stop();
