/** Het diagram van een uitkomst, naast de tekst; het blijft kloppen terwijl de regeling wijzigt. */
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Zaakmodelbericht } from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';
import { kiesUitkomst, uriVan, waaromGeenModel } from './uitkomst-kiezen.ts';
import { gaNaar, openScriptblad, type Scriptblad } from './webblad.ts';
import type { NaarDiagram, VanDiagram } from './zaakblad/berichten.ts';

interface Getoond {
  readonly blad: Scriptblad<NaarDiagram>;
  readonly uri: vscode.Uri;
  readonly hoofd: string;
  readonly nummer: number;
  readonly beslissing: string;
}

export const diagram: Deel = (context, client) => {
  let getoond: Getoond | undefined;

  const vraag = (uri: vscode.Uri, bekend?: number): Promise<Zaakmodelbericht> =>
    client
      .sendRequest<Zaakmodelbericht>('regel/diagrammodel', {
        textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
        bekend,
      })
      .catch((): Zaakmodelbericht => ({ soort: 'zelfde' }));
  const maak = (): Scriptblad<NaarDiagram> =>
    openScriptblad<NaarDiagram, VanDiagram>(context, {
      naam: 'diagram',
      titel: vscode.l10n.t('Diagram'),
      stijl: STIJL,
      ontvang: ({ bestand, regel }) => {
        if (getoond) void gaNaar(getoond.hoofd, bestand, regel);
      },
      gesloten: () => {
        getoond = undefined;
      },
    });

  context.subscriptions.push(
    vscode.commands.registerCommand('regel.toonDiagram', async (waar?: unknown, gevraagd?: unknown) => {
      const uri = uriVan(waar);
      if (!uri) return;
      const model = await vraag(uri);
      if (model.soort !== 'model') return void vscode.window.showInformationMessage(waaromGeenModel(model));
      const beslissing = typeof gevraagd === 'string' ? gevraagd : await kiesUitkomst(model.model);
      if (beslissing === undefined) return;
      const { hoofd, nummer } = model;
      const blad = getoond?.blad ?? maak();
      getoond = { blad, uri, hoofd, nummer, beslissing };
      blad.paneel.reveal(undefined, true);
      await blad.stuur({ model: model.model, beslissing });
    }),
    alsBijgewerkt(async () => {
      if (!getoond) return;
      const { blad, uri, nummer, beslissing } = getoond;
      const model = await vraag(uri, nummer);
      if (model.soort !== 'model') return;
      getoond = { ...getoond, nummer: model.nummer };
      await blad.stuur({ model: model.model, beslissing });
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
