/** De extensie op een computer: de taalserver is een eigen proces. */
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import * as vscode from 'vscode';
import { begin, type Begonnen } from './begin.ts';

let begonnen: Begonnen | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Begonnen> {
  begonnen = await begin(context, (opties) => {
    const module = serverpad(context);
    const server: ServerOptions = { module, transport: TransportKind.stdio };
    return new LanguageClient('regel', 'Regel', server, opties);
  });
  return begonnen;
}

export const deactivate = (): Promise<void> | undefined => begonnen?.stop();

/** De meegeleverde server, tenzij een vertrouwde instelling een andere noemt. */
function serverpad(context: vscode.ExtensionContext): string {
  const eigen = vscode.workspace.getConfiguration('regel').get<string>('server.pad', '').trim();
  return eigen === '' ? context.asAbsolutePath('server/server.mjs') : eigen;
}
