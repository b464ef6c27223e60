/** De dekking als boom in de zijbalk: per hoofdstuk, artikel en lid wat de regeling ermee doet. Klikken gaat erheen. */
import { State } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Dekkingsbericht, Dekkingsregelingbericht } from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';

type Ding =
  | { readonly soort: 'regeling'; readonly regeling: Dekkingsregelingbericht }
  | { readonly soort: 'bepaling'; readonly knoop: Dekkingsbericht };

export const dekking: Deel = (context, client) => {
  const gewijzigd = new vscode.EventEmitter<undefined>();
  const vraag = <T>(over: object): Promise<readonly T[]> =>
    client.state === State.Running
      ? client.sendRequest<readonly T[]>('regel/dekking', over).catch(() => [])
      : Promise.resolve([]);
  const boom: vscode.TreeDataProvider<Ding> = {
    onDidChangeTreeData: gewijzigd.event,
    getTreeItem: alsDing,
    getChildren: async (ding) => {
      if (ding === undefined) {
        const regelingen = await vraag<Dekkingsregelingbericht>({});
        return regelingen.map((regeling) => ({ soort: 'regeling', regeling }));
      }
      const knopen =
        ding.soort === 'bepaling'
          ? ding.knoop.delen
          : await vraag<Dekkingsbericht>({ hoofd: ding.regeling.hoofd });
      return knopen.map((knoop) => ({ soort: 'bepaling', knoop }));
    },
  };
  const beeld = vscode.window.createTreeView('regel.dekking', {
    treeDataProvider: boom,
    showCollapseAll: true,
  });
  const ververs = (): void => {
    if (beeld.visible) gewijzigd.fire(undefined);
  };
  context.subscriptions.push(
    gewijzigd,
    beeld,
    beeld.onDidChangeVisibility(ververs),
    client.onDidChangeState(({ newState }) => {
      // Zolang de server er niet is, staat er niet dat er geen regelingen zijn.
      const gereed = newState === State.Running;
      void vscode.commands.executeCommand('setContext', 'regel.gereed', gereed);
      if (gereed) ververs();
    }),
    alsBijgewerkt(() => {
      ververs();
      return Promise.resolve();
    }),
  );
};

function alsDing(ding: Ding): vscode.TreeItem {
  if (ding.soort === 'regeling') {
    const { hoofd, titel } = ding.regeling;
    const item = new vscode.TreeItem(titel, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = hoofd;
    item.iconPath = new vscode.ThemeIcon('law');
    return item;
  }
  const { naam, opschrift, stand, klasse, uitleg, plaats, delen } = ding.knoop;
  const item = new vscode.TreeItem(
    naam,
    delen.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed,
  );
  // In een smalle zijbalk valt het eind weg: dat is het opschrift, en niet hoe het ervoor staat.
  item.description = [stand, opschrift ?? ''].filter((deel) => deel !== '').join(' · ');
  const voluit = klasse === undefined && /\d/.test(stand) ? vscode.l10n.t('{0} uitgewerkt', stand) : stand;
  item.tooltip = [opschrift === undefined ? naam : `${naam} ${opschrift}`, voluit, uitleg ?? '']
    .filter((deel) => deel !== '')
    .join('\n');
  const teken = TEKENS[klasse ?? ''];
  if (teken)
    item.iconPath = new vscode.ThemeIcon(
      teken[0],
      teken[1] === undefined ? undefined : new vscode.ThemeColor(teken[1]),
    );
  if (plaats)
    item.command = {
      command: 'regel.gaNaar',
      title: vscode.l10n.t('Ga erheen'),
      arguments: [plaats.uri, plaats.regel],
    };
  return item;
}

const TEKENS: Readonly<Record<string, readonly [teken: string, kleur?: string]>> = {
  beoordeling: ['person', 'testing.iconPassed'],
  uitvoerbaar: ['pass', 'testing.iconPassed'],
  plicht: ['note'],
  bevoegdheid: ['note'],
  gedelegeerd: ['references'],
  procedure: ['list-ordered'],
  definitie: ['book'],
  'nog niet uitgewerkt': ['circle-outline', 'list.warningForeground'],
  'niet uitvoerbaar': ['circle-slash'],
  lezing: ['question'],
  ontbreekt: ['warning', 'list.warningForeground'],
};
