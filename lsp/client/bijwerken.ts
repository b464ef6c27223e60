/** Wat met de tekst mee verandert: na elke wijziging van een regeling nog eens, nooit twee keer tegelijk, en de laatste altijd. */
import * as vscode from 'vscode';

/**
 * Roept met het gewijzigde document, of zonder als er op schijf iets bijkwam of verdween. Komt er tijdens het werk meer bij,
 * dan wordt dat daarna samen gedaan.
 */
export function alsBijgewerkt(werk: (uri?: vscode.Uri) => Promise<void>): vscode.Disposable {
  const wacht = new Map<string, vscode.Uri | undefined>();
  let loopt = false;
  const doe = async (): Promise<void> => {
    loopt = true;
    for (let [eerste] = wacht; eerste !== undefined; [eerste] = wacht) {
      const [sleutel, uri] = eerste;
      wacht.delete(sleutel);
      await werk(uri).catch(() => undefined);
    }
    loopt = false;
  };
  const meld = (uri?: vscode.Uri): void => {
    wacht.set(uri?.toString() ?? '', uri);
    if (!loopt) void doe();
  };
  const schijf = vscode.workspace.createFileSystemWatcher('**/*.regel', false, true, false);
  return vscode.Disposable.from(
    schijf,
    schijf.onDidCreate(() => meld()),
    schijf.onDidDelete(() => meld()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === 'regel' && contentChanges.length > 0) meld(document.uri);
    }),
  );
}
