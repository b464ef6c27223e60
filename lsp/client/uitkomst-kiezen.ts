/** Een regeling en een van haar uitkomsten kiezen. */
import * as vscode from 'vscode';
import type { Regelingmodel } from '../../runtime/index.ts';
import type { Zaakmodelbericht } from './berichten.ts';

export function uriVan(waar: unknown): vscode.Uri | undefined {
  if (waar instanceof vscode.Uri) return waar;
  if (typeof waar === 'string') return vscode.Uri.parse(waar);
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'regel' ? document.uri : undefined;
}

export function waaromGeenModel(antwoord: Exclude<Zaakmodelbericht, { soort: 'model' }>): string {
  switch (antwoord.soort) {
    case 'geen':
      return vscode.l10n.t('Dit bestand hoort bij geen regeling.');
    case 'fouten':
      return antwoord.fouten === 1
        ? vscode.l10n.t('Er is een fout in de regeling. Wat hier staat, is van daarvoor.')
        : vscode.l10n.t(
            'Er zijn {0} fouten in de regeling. Wat hier staat, is van daarvoor.',
            antwoord.fouten,
          );
    case 'zelfde':
      return vscode.l10n.t('De taalserver geeft geen antwoord.');
  }
}

export async function kiesUitkomst(model: Regelingmodel): Promise<string | undefined> {
  const keuzen = model.beslissingen.map(({ id, naam, vraag }) => ({
    label: naam,
    ...(vraag === undefined ? {} : { detail: vraag }),
    id,
  }));
  if (keuzen.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Deze regeling beslist niets.'));
    return undefined;
  }
  const keuze = await vscode.window.showQuickPick(keuzen, {
    title: model.titel,
    placeHolder: vscode.l10n.t('Welke uitkomst?'),
    matchOnDetail: true,
  });
  return keuze?.id;
}
