/** Wat de extensie overal doet, op een computer en in de browser: de server starten, en de delen van de editor eraan verbinden. */
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import * as vscode from 'vscode';
import { codeuitleg, UITLEGADRES } from './codeuitleg.ts';
import { dekking } from './dekking.ts';
import { diagram } from './diagram.ts';
import { leguit } from './leguit.ts';
import { lenzen } from './lenzen.ts';
import { linksEerst } from './links.ts';
import { nieuweRegeling } from './nieuwe-regeling.ts';
import { officieleTekst } from './officiele-tekst.ts';
import { proefverkenner } from './proefverkenner.ts';
import { statusbalk } from './statusbalk.ts';
import { zaakpaneel } from './zaakpaneel.ts';

/** Wat de editorproef van de extensie te zien krijgt. */
export interface Begonnen {
  readonly client: BaseLanguageClient;
  readonly stop: () => Promise<void>;
}

/** Een deel van de extensie: verbindt zich, en ruimt zichzelf op via `context.subscriptions`. */
export type Deel = (context: vscode.ExtensionContext, client: BaseLanguageClient) => void;

const delen: readonly Deel[] = [
  statusbalk,
  codeuitleg,
  nieuweRegeling,
  proefverkenner,
  leguit,
  zaakpaneel,
  officieleTekst,
  dekking,
  diagram,
  lenzen,
];

export async function begin(
  context: vscode.ExtensionContext,
  maakClient: (opties: LanguageClientOptions) => BaseLanguageClient,
): Promise<Begonnen> {
  const uitvoer = vscode.window.createOutputChannel('Regel', { log: true });
  const client = maakClient({
    documentSelector: [{ language: 'regel' }],
    outputChannel: uitvoer,
    initializationOptions: {
      vertrouwd: vscode.workspace.isTrusted,
      opdrachten: true,
      uitlegadres: UITLEGADRES,
      instellingen: instellingen(),
    },
    markdown: { isTrusted: { enabledCommands: ['regel.legCodeUit'] } },
    middleware: linksEerst(),
  });
  context.subscriptions.push(
    uitvoer,
    vscode.commands.registerCommand('regel.toonUitvoer', () => uitvoer.show()),
    vscode.commands.registerCommand('regel.herstartServer', async () => {
      if (client.isRunning()) await client.stop();
      await start(client);
    }),
    vscode.commands.registerCommand('regel.aanDeSlag', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', 'regel.regel#aanDeSlag', false),
    ),
    vscode.workspace.onDidGrantWorkspaceTrust(() =>
      client.sendNotification('regel/vertrouwd', { vertrouwd: true }),
    ),
  );
  for (const deel of delen) deel(context, client);
  await start(client);
  return { client, stop: () => client.stop() };
}

/** Alleen gegevens: naar een server in de browser kan geen functie mee. */
const instellingen = (): { readonly aanwijzingen: boolean } => ({
  aanwijzingen: vscode.workspace.getConfiguration('regel').get('aanwijzingen', true),
});

async function start(client: BaseLanguageClient): Promise<void> {
  try {
    await client.start();
  } catch (fout) {
    const toon = vscode.l10n.t('Toon de uitvoer');
    const waarom = fout instanceof Error ? fout.message : String(fout);
    const bericht = vscode.l10n.t('De taalserver van Regel start niet: {0}', waarom);
    if ((await vscode.window.showErrorMessage(bericht, toon)) === toon)
      await vscode.commands.executeCommand('regel.toonUitvoer');
  }
}
