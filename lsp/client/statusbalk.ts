/** Onderaan het venster: de regeling van het open bestand, hoe zij ervoor staat, en of de server er is. */
import { State } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Regelingstand } from './berichten.ts';

export const statusbalk: Deel = (context, client) => {
  const vak = vscode.window.createStatusBarItem('regel.stand', vscode.StatusBarAlignment.Left, 50);
  vak.name = 'Regel';
  let ronde = 0;

  const toon = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'regel') return void vak.hide();
    const deze = ++ronde;
    if (client.state !== State.Running) return void teken(vak, serverstand(client.state));
    const stand = await vraag(document.uri);
    // Wie intussen van bestand wisselde, kreeg al een nieuwer antwoord.
    if (deze === ronde) teken(vak, stand);
  };
  const vraag = async (uri: vscode.Uri): Promise<Vak> => {
    const stand = await client
      .sendRequest<Regelingstand | null>('regel/stand', { textDocument: { uri: uri.toString() } })
      .catch(() => null);
    return stand === null ? zonderRegeling() : regelingstand(stand);
  };

  context.subscriptions.push(
    vak,
    client.onDidChangeState(() => void toon()),
    vscode.window.onDidChangeActiveTextEditor(() => void toon()),
    vscode.languages.onDidChangeDiagnostics(() => void toon()),
  );
  void toon();
};

interface Vak {
  readonly tekst: string;
  readonly tip: string;
  readonly opdracht: string;
  readonly kleur?: 'error' | 'warning';
}

function teken(vak: vscode.StatusBarItem, { tekst, tip, opdracht, kleur }: Vak): void {
  vak.text = tekst;
  vak.tooltip = tip;
  vak.command = opdracht;
  vak.backgroundColor =
    kleur === undefined ? undefined : new vscode.ThemeColor(`statusBarItem.${kleur}Background`);
  vak.show();
}

function serverstand(stand: State): Vak {
  return stand === State.Starting
    ? {
        tekst: '$(sync~spin) Regel',
        tip: vscode.l10n.t('De taalserver start.'),
        opdracht: 'regel.toonUitvoer',
      }
    : {
        tekst: '$(circle-slash) Regel',
        tip: vscode.l10n.t('De taalserver is gestopt. Klik om hem opnieuw te starten.'),
        opdracht: 'regel.herstartServer',
        kleur: 'warning',
      };
}

const zonderRegeling = (): Vak => ({
  tekst: '$(law) Regel',
  tip: vscode.l10n.t('Dit bestand hoort bij geen regeling.'),
  opdracht: 'regel.toonUitvoer',
});

const LENGTE = 40;

function regelingstand({ titel, kenmerk, fouten, waarschuwingen }: Regelingstand): Vak {
  const kort = titel.length > LENGTE ? `${titel.slice(0, LENGTE - 1).trimEnd()}…` : titel;
  const telling = [
    fouten > 0 ? `$(error) ${String(fouten)}` : '',
    waarschuwingen > 0 ? `$(warning) ${String(waarschuwingen)}` : '',
  ].filter((deel) => deel !== '');
  return {
    tekst: [`$(law) ${kort}`, ...(telling.length === 0 ? ['$(check)'] : telling)].join(' '),
    tip: [titel, kenmerk, inWoorden(fouten, waarschuwingen)].filter((deel) => deel !== '').join('\n'),
    opdracht: 'workbench.actions.view.problems',
  };
}

function inWoorden(fouten: number, waarschuwingen: number): string {
  if (fouten === 0 && waarschuwingen === 0) return vscode.l10n.t('Geen problemen');
  const delen = [
    fouten === 0 ? '' : fouten === 1 ? vscode.l10n.t('1 fout') : vscode.l10n.t('{0} fouten', fouten),
    waarschuwingen === 0
      ? ''
      : waarschuwingen === 1
        ? vscode.l10n.t('1 waarschuwing')
        : vscode.l10n.t('{0} waarschuwingen', waarschuwingen),
  ];
  return delen.filter((deel) => deel !== '').join(', ');
}
