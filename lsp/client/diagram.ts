/** Het diagram van een uitkomst, naast de tekst; het blijft kloppen terwijl de regeling wijzigt. */
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Zaakmodelbericht } from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';
import { kiesUitkomst, uriVan, waaromGeenModel } from './uitkomst-kiezen.ts';
import { magRekenen } from './vertrouwen.ts';
import { alsHtml } from './webblad.ts';
import type { NaarDiagram, VanDiagram } from './zaakblad/berichten.ts';

interface Getoond {
  readonly paneel: vscode.WebviewPanel;
  readonly uri: vscode.Uri;
  readonly hoofd: string;
  readonly nummer: number;
  readonly beslissing: string;
  readonly klaar: Promise<void>;
}

export const diagram: Deel = (context, client) => {
  let getoond: Getoond | undefined;

  const vraag = (uri: vscode.Uri, bekend?: number): Promise<Zaakmodelbericht> =>
    client
      .sendRequest<Zaakmodelbericht>('regel/zaakmodel', {
        textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
        bekend,
      })
      .catch((): Zaakmodelbericht => ({ soort: 'zelfde' }));
  const stuur = async (bericht: NaarDiagram): Promise<void> => {
    await getoond?.klaar;
    await getoond?.paneel.webview.postMessage(bericht);
  };
  const maak = (): Pick<Getoond, 'paneel' | 'klaar'> => {
    const map = vscode.Uri.joinPath(context.extensionUri, 'uit');
    const paneel = vscode.window.createWebviewPanel(
      'regel.diagram',
      vscode.l10n.t('Diagram'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [map], retainContextWhenHidden: true },
    );
    const klaar = new Promise<void>((los) => {
      paneel.webview.onDidReceiveMessage((bericht: VanDiagram) => {
        if (bericht.soort === 'klaar') return void los();
        if (!getoond) return;
        const doel = vscode.Uri.joinPath(vscode.Uri.parse(getoond.hoofd), '..', bericht.bestand);
        void vscode.commands.executeCommand('regel.gaNaar', doel.toString(), bericht.regel);
      });
    });
    paneel.webview.html = alsHtml({
      titel: vscode.l10n.t('Diagram'),
      inhoud: '<div id="diagram"></div>',
      stijl: STIJL,
      script: {
        bron: paneel.webview.cspSource,
        uri: paneel.webview.asWebviewUri(vscode.Uri.joinPath(map, 'diagramblad.js')),
      },
    });
    paneel.onDidDispose(() => {
      getoond = undefined;
    });
    return { paneel, klaar };
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('regel.toonDiagram', async (waar?: unknown, gevraagd?: unknown) => {
      const uri = uriVan(waar);
      if (!uri || !magRekenen(vscode.l10n.t('Daarom is er geen diagram.'))) return;
      const model = await vraag(uri);
      if (model.soort !== 'model') return void vscode.window.showInformationMessage(waaromGeenModel(model));
      const beslissing = typeof gevraagd === 'string' ? gevraagd : await kiesUitkomst(model.model);
      if (beslissing === undefined) return;
      const { hoofd, nummer } = model;
      getoond = { ...(getoond ?? maak()), uri, hoofd, nummer, beslissing };
      getoond.paneel.reveal(undefined, true);
      await stuur({ model: model.model, beslissing });
    }),
    alsBijgewerkt(async () => {
      if (!getoond) return;
      const { uri, nummer, beslissing } = getoond;
      const model = await vraag(uri, nummer);
      if (model.soort !== 'model') return;
      getoond = { ...getoond, nummer: model.nummer };
      await stuur({ model: model.model, beslissing });
    }),
  );
};

const STIJL = `
body { max-width: none; }
.diagram { max-width: 100%; height: auto; font: 13px/1 var(--vscode-font-family); }
.diagram text { fill: var(--vscode-foreground); }
.diagram rect { fill: var(--vscode-editor-background); stroke: var(--vscode-descriptionForeground); stroke-width: 1.2; }
.vak-beslissing rect { stroke: var(--vscode-textLink-foreground); stroke-width: 1.5; }
.vak-beoordeling rect { stroke: var(--vscode-editorWarning-foreground); }
.vak-parameter rect, .vak-lezing rect { stroke-dasharray: 4 3; }
.diagram a text { text-decoration: underline; }
.diagram a:focus rect { stroke: var(--vscode-focusBorder); stroke-width: 2.5; }
.pijl { fill: none; stroke: var(--vscode-descriptionForeground); stroke-width: 1.2; }
.punt { fill: var(--vscode-descriptionForeground); }
`;
