/** In een werkmap die niet vertrouwd is, wordt van een regeling niets uitgerekend. */
import * as vscode from 'vscode';

/** Of er gerekend mag worden; zo niet, dan staat er waarom, met de weg om het te veranderen. */
export function magRekenen(gevolg: string): boolean {
  if (vscode.workspace.isTrusted) return true;
  const beheer = vscode.l10n.t('Vertrouwen beheren');
  void vscode.window
    .showWarningMessage(vscode.l10n.t('Deze werkmap is niet vertrouwd. {0}', gevolg), beheer)
    .then((keuze) =>
      keuze === beheer ? vscode.commands.executeCommand('workbench.trust.manage') : undefined,
    );
  return false;
}
