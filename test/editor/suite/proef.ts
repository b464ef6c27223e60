/** Wat de proeven in de extensiehost nodig hebben: een lijst proeven, en nalezen wat de editor laat zien. */
import * as vscode from 'vscode';
import type { Begonnen } from '../../../lsp/client/begin.ts';

export interface Proef {
  readonly naam: string;
  readonly doe: () => Promise<void>;
}

export function klopt(waar: boolean, watNiet: string): asserts waar {
  if (!waar) throw new Error(watNiet);
}

export function gelijk(gevonden: unknown, verwacht: unknown): void {
  const [een, ander] = [JSON.stringify(gevonden), JSON.stringify(verwacht)];
  if (een !== ander) throw new Error(`gevonden ${een}, verwacht ${ander}`);
}

export const map = (): vscode.Uri => {
  const [eerste] = vscode.workspace.workspaceFolders ?? [];
  klopt(eerste !== undefined, 'er is geen map open');
  return eerste.uri;
};

const NISSEWAARD = 'nissewaard-beschermde-woonvormen-2026';

export async function open(naam: string, regeling = NISSEWAARD): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(map(), regeling, naam);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Waar een tekst in het document begint. */
export function plek({ document }: vscode.TextEditor, tekst: string, verder = 0): vscode.Position {
  const offset = document.getText().indexOf(tekst);
  klopt(offset >= 0, `'${tekst}' staat er niet`);
  return document.positionAt(offset + verder);
}

export async function wachtTot<T>(
  wat: string,
  kijk: () => Promise<T | undefined> | T | undefined,
  hoelang = 90_000,
): Promise<T> {
  for (const begin = Date.now(); Date.now() - begin < hoelang;) {
    const gevonden = await kijk();
    if (gevonden !== undefined) return gevonden;
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  throw new Error(`na ${String(hoelang / 1000)} s nog niet: ${wat}`);
}

export const problemen = ({ document }: vscode.TextEditor): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri);

/** Wacht tot de server over de laatste wijziging alles gezegd heeft. */
export async function gereed(): Promise<void> {
  const { client } = vscode.extensions.getExtension<Begonnen>('regel.regel')?.exports ?? {};
  await client?.sendRequest('regel/gereed');
}

/** Zet een andere tekst neer, en zet aan het eind terug wat er stond. */
export async function metTekst(
  editor: vscode.TextEditor,
  van: string,
  naar: string,
  doe: () => Promise<void>,
): Promise<void> {
  const { document } = editor;
  const begin = plek(editor, van);
  const eind = document.positionAt(document.offsetAt(begin) + van.length);
  await editor.edit((wijzig) => wijzig.replace(new vscode.Range(begin, eind), naar));
  try {
    await doe();
  } finally {
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
}
