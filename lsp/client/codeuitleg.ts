/** De lange uitleg van een code, als bladzijde naast de tekst. */
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Uitlegblad } from './berichten.ts';

/** Waar de code van een melding heen wijst; de server zet de code erin. */
export const UITLEGADRES = `command:regel.legCodeUit?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`;

const SCHEMA = 'regel-uitleg';

export const codeuitleg: Deel = (context, client) => {
  const alle = (): Promise<readonly Uitlegblad[]> => client.sendRequest('regel/codes', {});
  const inhoud: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ path }) => {
      const code = path.replace(/^\//, '').replace(/\.md$/, '');
      const gevonden = (await alle()).find((deel) => deel.code === code);
      return gevonden?.tekst ?? vscode.l10n.t('De code {0} bestaat niet.', code);
    },
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SCHEMA, inhoud),
    vscode.commands.registerCommand('regel.legCodeUit', async (gevraagd?: unknown) => {
      const code = typeof gevraagd === 'string' ? gevraagd : await kies(await alle());
      if (code === undefined) return;
      const uri = vscode.Uri.from({ scheme: SCHEMA, path: `/${code}.md` });
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    }),
  );
};

async function kies(codes: readonly Uitlegblad[]): Promise<string | undefined> {
  const keuze = await vscode.window.showQuickPick(
    codes.map(({ code, titel }) => ({ label: code, description: titel })),
    { placeHolder: vscode.l10n.t('Welke code?'), matchOnDescription: true },
  );
  return keuze?.label;
}
