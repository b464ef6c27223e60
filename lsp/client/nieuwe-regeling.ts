/** Een nieuwe regeling: een leeg document met het fragment van een regeling erin. */
import * as vscode from 'vscode';
import { blokfragmenten } from '../fragmenten.ts';
import type { Deel } from './begin.ts';

export const nieuweRegeling: Deel = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('regel.nieuweRegeling', async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'regel', content: '' });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        snippet: `${blokfragmenten.regeling}\n$0`,
      });
    }),
  );
};
