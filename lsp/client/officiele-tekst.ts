/** De officiële tekst naast de regeling; wie in de een schuift, ziet in de ander dezelfde bepaling. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Bepalingplaats, Bronplaats, Officielebericht } from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';

const SCHEMA = 'regel-bron';

interface Naast {
  readonly bron: vscode.Uri;
  readonly tekst: string;
  readonly inBron: readonly Bronplaats[];
  readonly inRegeling: readonly Bepalingplaats[];
  /** Een bestand van de regeling. */
  readonly uri: vscode.Uri;
}

export const officieleTekst: Deel = (context, client) => {
  let naast: Naast | undefined;
  /** Wat wij zelf verschuiven, hoeft niet gevolgd te worden. */
  let zelf: { readonly editor: vscode.TextEditor; readonly tot: number } | undefined;
  const gewijzigd = new vscode.EventEmitter<vscode.Uri>();

  const open = async (uri: vscode.Uri): Promise<void> => {
    const antwoord = await client.sendRequest<Officielebericht>('regel/officieleTekst', over(client, uri));
    if (antwoord.soort !== 'tekst') return meld(antwoord, () => open(uri));
    const bron = vscode.Uri.from({ scheme: SCHEMA, path: `/${antwoord.titel.replaceAll('/', ' ')}` });
    const inRegeling = await vraagPlaatsen(uri);
    naast = { bron, uri, tekst: antwoord.tekst, inBron: antwoord.plaatsen, inRegeling };
    gewijzigd.fire(bron);
    const gelezen = await vscode.workspace.openTextDocument(bron);
    const document = await vscode.languages.setTextDocumentLanguage(gelezen, 'regel-bron');
    const vanaf = vscode.window.activeTextEditor;
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
    });
    if (vanaf) volg(vanaf);
  };
  const vraagPlaatsen = (uri: vscode.Uri): Promise<readonly Bepalingplaats[]> =>
    client
      .sendRequest<readonly Bepalingplaats[]>('regel/bepalingplaatsen', over(client, uri))
      .catch(() => []);

  /** Zet de andere kant op de bepaling die hier bovenaan staat. */
  const volg = (editor: vscode.TextEditor): void => {
    if (!naast || (zelf?.editor === editor && Date.now() < zelf.tot)) return;
    const { bron, inBron, inRegeling } = naast;
    const hier = editor.document.uri.toString();
    const boven = editor.visibleRanges[0]?.start.line ?? 0;
    if (hier === bron.toString()) {
      const id = bovenste(inBron, boven);
      const doel = id === undefined ? undefined : naaste(id, inRegeling);
      if (doel) schuif(editorVan(doel.uri), doel.regel);
      return;
    }
    const id = bovenste(
      inRegeling.filter(({ uri }) => uri === hier),
      boven,
    );
    const doel = id === undefined ? undefined : naaste(id, inBron);
    if (doel) schuif(editorVan(bron.toString()), doel.regel);
  };
  const schuif = (editor: vscode.TextEditor | undefined, regel: number): void => {
    if (!editor) return;
    zelf = { editor, tot: Date.now() + 300 };
    editor.revealRange(new vscode.Range(regel, 0, regel, 0), vscode.TextEditorRevealType.AtTop);
  };

  context.subscriptions.push(
    gewijzigd,
    vscode.workspace.registerTextDocumentContentProvider(SCHEMA, {
      onDidChange: gewijzigd.event,
      provideTextDocumentContent: (uri) =>
        naast?.bron.toString() === uri.toString()
          ? naast.tekst
          : vscode.l10n.t('Deze tekst is niet meer geladen. Vraag haar opnieuw vanuit de regeling.'),
    }),
    vscode.commands.registerCommand('regel.toonOfficieleTekst', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === 'regel') return open(document.uri);
      const zin = vscode.l10n.t('Open eerst een bestand van een regeling.');
      return void vscode.window.showInformationMessage(zin);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => volg(textEditor)),
    alsBijgewerkt(async () => {
      if (naast && editorVan(naast.bron.toString()))
        naast = { ...naast, inRegeling: await vraagPlaatsen(naast.uri) };
    }),
  );
};

const over = (client: BaseLanguageClient, uri: vscode.Uri): object => ({
  textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
});

const editorVan = (uri: string): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);

/** De laatste bepaling die op of boven deze regel begint. */
function bovenste(plaatsen: readonly Bronplaats[], regel: number): string | undefined {
  let gevonden: Bronplaats | undefined;
  for (const plaats of plaatsen)
    if (plaats.regel <= regel && plaats.regel >= (gevonden?.regel ?? -1)) gevonden = plaats;
  return gevonden?.id;
}

/** De bepaling zelf, en anders waar zij deel van is. */
function naaste<P extends Bronplaats>(id: string, plaatsen: readonly P[]): P | undefined {
  for (let deel = id; deel.includes('/'); deel = deel.slice(0, deel.lastIndexOf('/'))) {
    const gevonden = plaatsen.find((plaats) => plaats.id === deel);
    if (gevonden) return gevonden;
  }
  return undefined;
}

async function meld(
  antwoord: Exclude<Officielebericht, { soort: 'tekst' }>,
  opnieuw: () => Promise<void>,
): Promise<void> {
  if (antwoord.soort === 'geen')
    return void vscode.window.showInformationMessage(vscode.l10n.t('Dit bestand hoort bij geen regeling.'));
  if (antwoord.soort === 'onleesbaar') {
    const zin = vscode.l10n.t('{0} is niet te lezen. {1}', antwoord.bestand, antwoord.reden);
    return void vscode.window.showWarningMessage(zin);
  }
  const [kies, naarBron] = [vscode.l10n.t('Kies een bestand…'), vscode.l10n.t('Open de publicatie')];
  const keuze = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Bij "{0}" ligt geen officiële tekst. Bewaar haar als bron.txt of bron.xml naast de regeling; `regel bron` legt haar bepalingen vast.',
      antwoord.titel,
    ),
    kies,
    ...(antwoord.link === undefined ? [] : [naarBron]),
  );
  if (keuze === naarBron && antwoord.link !== undefined)
    await vscode.env.openExternal(vscode.Uri.parse(antwoord.link));
  if (keuze === kies && (await bewaarNaast(vscode.Uri.parse(antwoord.map)))) await opnieuw();
}

/** Kopieert een gekozen tekst naar de plaats waar Regel haar zoekt. */
async function bewaarNaast(map: vscode.Uri): Promise<boolean> {
  const [bestand] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('De officiële tekst'),
      filters: { [vscode.l10n.t('Tekst of XML')]: ['txt', 'xml'] },
    })) ?? [];
  if (!bestand) return false;
  const naam = bestand.path.toLowerCase().endsWith('.xml') ? 'bron.xml' : 'bron.txt';
  await vscode.workspace.fs.copy(bestand, vscode.Uri.joinPath(map, naam), { overwrite: true });
  return true;
}
