/** De opdracht achter een lens met verwijzingen: de plaatsen, in het venster van de editor daarvoor. */
import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Deel } from './begin.ts';

export const lenzen: Deel = (context, { protocol2CodeConverter: vanProtocol }) => {
  context.subscriptions.push(
    vscode.commands.registerCommand(
      'regel.toonVerwijzingen',
      (uri: string, plek: Position, plaatsen: readonly Location[]) =>
        vscode.commands.executeCommand(
          'editor.action.showReferences',
          vanProtocol.asUri(uri),
          vanProtocol.asPosition(plek),
          plaatsen.map((plaats) => vanProtocol.asLocation(plaats)),
        ),
    ),
  );
};
