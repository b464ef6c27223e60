/** Bladzijden in een paneel: streng beveiligd, in de kleuren van de editor. */
import * as vscode from 'vscode';

/** Tekst als HTML; niets van een auteur wordt opmaak. */
export const veilig = (tekst: string): string =>
  tekst.replace(/[&<>"']/g, (teken) => `&#${String(teken.charCodeAt(0))};`);

/** Een adres dat een opdracht van de editor uitvoert. */
export const opdrachtadres = (opdracht: string, ...gegevens: readonly unknown[]): string =>
  `command:${opdracht}?${encodeURIComponent(JSON.stringify(gegevens))}`;

/** Gaat naar een regel in een bestand van een regeling, zoals een blad het noemt: vanaf haar hoofdbestand. */
export const gaNaar = (hoofd: string, bestand: string, regel: number): Thenable<unknown> =>
  vscode.commands.executeCommand(
    'regel.gaNaar',
    vscode.Uri.joinPath(vscode.Uri.parse(hoofd), '..', bestand).toString(),
    regel,
  );

export interface Webblad {
  readonly titel: string;
  /** Al veilige HTML. */
  readonly inhoud: string;
  readonly stijl?: string;
  /** Het adres van het enige script; zonder mag er geen draaien. */
  readonly script?: { readonly bron: string; readonly uri: vscode.Uri };
}

/** Een paneel waarin een script van de extensie tekent wat de extensie het stuurt. */
export interface Scriptblad<Naar> {
  readonly paneel: vscode.WebviewPanel;
  /** Wacht tot het script luistert. */
  readonly stuur: (bericht: Naar) => Promise<void>;
}

interface Scriptbladopties<Van> {
  /** Zo heten het paneel (`regel.zaak`), zijn plek in de bladzijde en zijn script (`zaakblad.js`). */
  readonly naam: string;
  readonly titel: string;
  readonly stijl: string;
  readonly ontvang: (bericht: Exclude<Van, { readonly soort: 'klaar' }>) => void;
  readonly gesloten: () => void;
}

/** Opent het naast de tekst. Wat een script toont, staat in dezelfde bundel als de teksten van de extensie. */
export function openScriptblad<Naar, Van extends { readonly soort: string }>(
  { extensionUri }: vscode.ExtensionContext,
  { naam, titel, stijl, ontvang, gesloten }: Scriptbladopties<Van>,
): Scriptblad<Naar> {
  const map = vscode.Uri.joinPath(extensionUri, 'uit');
  const paneel = vscode.window.createWebviewPanel(
    `regel.${naam}`,
    titel,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [map], retainContextWhenHidden: true },
  );
  const { webview } = paneel;
  const klaar = new Promise<void>((los) => {
    webview.onDidReceiveMessage((bericht: Van) =>
      bericht.soort === 'klaar' ? los() : ontvang(bericht as Exclude<Van, { readonly soort: 'klaar' }>),
    );
  });
  const teksten = veilig(JSON.stringify(vscode.l10n.bundle ?? {}));
  webview.html = alsHtml({
    titel,
    inhoud: `<div id="${naam}" data-teksten="${teksten}"></div>`,
    stijl,
    script: {
      bron: webview.cspSource,
      uri: webview.asWebviewUri(vscode.Uri.joinPath(map, `${naam}blad.js`)),
    },
  });
  paneel.onDidDispose(gesloten);
  return {
    paneel,
    stuur: async (bericht) => {
      await klaar;
      await webview.postMessage(bericht);
    },
  };
}

/** Geen netwerk, geen plaatjes van buiten, en scripts alleen uit de extensie zelf. */
export function alsHtml({ titel, inhoud, stijl = '', script }: Webblad): string {
  const nonce = willekeurig();
  const scripts = script === undefined ? '' : ` script-src ${script.bron};`;
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}';${scripts}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)}</title>
<style nonce="${nonce}">${STIJL}${stijl}</style>
</head>
<body>
${inhoud}
${script === undefined ? '' : `<script src="${veilig(script.uri.toString())}"></script>`}
</body>
</html>`;
}

const willekeurig = (): string =>
  Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join('');

const STIJL = `
body { padding: 0.5rem 1.25rem 2rem; line-height: 1.5; max-width: 62rem; color: var(--vscode-foreground);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
h1 { font-size: 1.35em; font-weight: 600; margin: 0.6em 0 0.2em; }
h2 { font-size: 1.1em; font-weight: 600; margin: 1.4em 0 0.3em; }
h2 a { color: inherit; text-decoration: none; }
h2 a:hover, h2 a:focus { text-decoration: underline; }
p { margin: 0.4em 0; }
a { color: var(--vscode-textLink-foreground); }
a:hover, a:focus { color: var(--vscode-textLink-activeForeground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.klein { color: var(--vscode-descriptionForeground); font-size: 0.92em; }
.proza { white-space: pre-wrap; font-family: var(--vscode-font-family); margin: 0.4em 0; overflow-wrap: anywhere; }
.proza span { display: block; }
.fout { border-left: 3px solid var(--vscode-editorError-foreground); padding: 0.1em 0 0.1em 0.8em; }
.goed { border-left: 3px solid var(--vscode-testing-iconPassed); padding: 0.1em 0 0.1em 0.8em; }
.letop { border-left: 3px solid var(--vscode-editorWarning-foreground); padding: 0.1em 0 0.1em 0.8em; }
summary { cursor: pointer; }
${Array.from({ length: 13 }, (_, diep) => `.diep${String(diep)} { padding-left: ${String(diep * 1.1)}rem; }`).join('\n')}
ul { padding-left: 1.3em; margin: 0.3em 0; }
`;
