/**
 * Ctrl+klik op een link naar buiten doet één ding. VS Code volgt anders ook de definitie: terwijl de officiële tekst opengaat, springt
 * de regeling naar een andere plaats.
 */
import type { Middleware } from 'vscode-languageclient';
import type * as vscode from 'vscode';

export function linksEerst(): Middleware {
  const naarBuiten = new WeakMap<vscode.TextDocument, readonly vscode.Range[]>();
  return {
    provideDocumentLinks: async (document, token, volgende) => {
      const links = await volgende(document, token);
      const buiten = (links ?? []).filter(({ target }) => /^https?$/.test(target?.scheme ?? ''));
      naarBuiten.set(
        document,
        buiten.map(({ range }) => range),
      );
      return links;
    },
    provideDefinition: (document, plek, token, volgende) =>
      naarBuiten.get(document)?.some((bereik) => bereik.contains(plek))
        ? undefined
        : volgende(document, plek, token),
  };
}
