/** Het formulier in de kleuren van de editor. */
export const ZAAKSTIJL = `
.weg { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { font: inherit; padding: 0.3em 0.9em; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer;
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button.eerst { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button.eerst:hover { background: var(--vscode-button-hoverBackground); }
button.link { border: 0; padding: 0; background: none; color: var(--vscode-textLink-foreground); text-decoration: underline; }
h3 { font-size: 1.05em; font-weight: 600; margin: 1.2em 0 0.3em; }
h3:focus { outline: none; }
fieldset { border: 0; padding: 0; margin: 0; }
legend { padding: 0; font-size: 1.05em; }
input, select, textarea { font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background);
  border: 1px solid var(--vscode-input-border, var(--vscode-widget-border, transparent)); padding: 0.25em 0.4em; border-radius: 2px; max-width: 100%; box-sizing: border-box; }
input[type=radio], input[type=checkbox] { accent-color: var(--vscode-button-background); }
textarea { width: 100%; }
.veld { display: grid; gap: 0.2em; margin: 0.5em 0; justify-items: start; }
.keuzes { display: grid; gap: 0.1em; margin: 0.4em 0; }
.keus { display: flex; gap: 0.5em; align-items: center; padding: 0.2em 0.3em; }
.keus:hover { background: var(--vscode-list-hoverBackground); }
.knoppen { display: flex; flex-wrap: wrap; gap: 0.5em; margin: 0.7em 0 0.2em; }
.vraag, .zaak { border-top: 1px solid var(--vscode-widget-border, var(--vscode-panel-border)); margin-top: 1em; }
.uitkomst { padding: 0.1em 0.8em 0.5em; background: var(--vscode-textBlockQuote-background); border-left: 3px solid var(--vscode-textLink-foreground); }
.slotzin { font-size: 1.08em; }
.slotzin .onbekend { border-bottom: 2px dashed var(--vscode-editorWarning-foreground); }
.melding { padding: 0.1em 0.8em; border-left: 3px solid var(--vscode-editorInfo-foreground); margin: 0.6em 0; }
.antwoorden { list-style: none; padding: 0; }
.antwoorden > li { padding: 0.2em 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-panel-border)); }
.merk { padding: 0 0.4em; border: 1px solid var(--vscode-editorWarning-foreground); border-radius: 3px; font-size: 0.9em; }
pre.proza { font-family: inherit; white-space: pre-wrap; }
`;
