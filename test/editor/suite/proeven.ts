import * as vscode from 'vscode';
import {
  gelijk,
  gereed,
  klopt,
  map,
  metTekst,
  open,
  plek,
  problemen,
  wachtTot,
  type Proef,
} from './proef.ts';

const fouten = (editor: vscode.TextEditor): readonly vscode.Diagnostic[] =>
  problemen(editor).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);

const ZIN = 'De ontvanger van de melding is het college van de woongemeente.';

/** Met een tikfout in een naam; daarna is zij weer weg, en haar melding ook. */
async function metTikfout(
  doe: (editor: vscode.TextEditor, fout: vscode.Diagnostic) => Promise<void> | void,
): Promise<void> {
  const editor = await open('nissewaard.regel');
  await metTekst(editor, ZIN, ZIN.replace('ontvanger', 'ontvagner'), async () => {
    const [eerste] = await wachtTot('een fout', () => {
      const lijst = fouten(editor);
      return lijst.length > 0 ? lijst : undefined;
    });
    klopt(eerste !== undefined, 'geen fout');
    await doe(editor, eerste);
  });
  await wachtTot('geen fouten meer', () => (fouten(editor).length === 0 ? true : undefined));
}

export const proeven: readonly Proef[] = [
  {
    naam: 'de extensie is geïnstalleerd, en gaat aan in een map met beleid',
    doe: async () => {
      const extensie = vscode.extensions.getExtension('regel.regel');
      klopt(extensie !== undefined, 'regel.regel is niet geïnstalleerd');
      await extensie.activate();
      gelijk(extensie.isActive, true);
    },
  },
  {
    naam: 'elke opdracht uit het manifest bestaat',
    doe: async () => {
      const { contributes } = vscode.extensions.getExtension('regel.regel')?.packageJSON as {
        contributes: { commands: readonly { command: string }[] };
      };
      const er = await vscode.commands.getCommands(true);
      gelijk(
        contributes.commands.map(({ command }) => command).filter((deel) => !er.includes(deel)),
        [],
      );
    },
  },
  {
    naam: 'een .regel-bestand heeft de taal regel; het beleid zoals het is heeft geen problemen',
    doe: async () => {
      const editor = await open('nissewaard.regel');
      gelijk(editor.document.languageId, 'regel');
      const alle = await vscode.workspace.findFiles('**/*.regel');
      klopt(alle.length > 20, 'er zijn te weinig bestanden');
      await gereed();
      gelijk(
        vscode.languages
          .getDiagnostics()
          .filter(([uri, lijst]) => uri.path.endsWith('.regel') && lijst.length > 0)
          .map(([{ path }, lijst]) => [path, lijst[0]?.message]),
        [],
      );
    },
  },
  {
    naam: 'een tikfout in een naam: een melding met code, plaats en een adres voor de uitleg',
    doe: async () => {
      await metTikfout((editor, eerste) => {
        gelijk(eerste.source, 'regel');
        const { code } = eerste;
        klopt(typeof code === 'object' && String(code.value) === 'N001', `code ${JSON.stringify(code)}`);
        gelijk(code.target.scheme, 'command');
        klopt(eerste.range.contains(plek(editor, 'ontvagner')), 'de fout staat elders');
      });
    },
  },
  {
    naam: 'bij die tikfout is er een herstel dat haar weghaalt',
    doe: async () => {
      await metTikfout(async (editor, eerste) => {
        const acties = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          eerste.range,
          vscode.CodeActionKind.QuickFix.value,
          10,
        );
        const herstel = acties.find(({ edit }) => edit !== undefined);
        klopt(
          herstel?.edit !== undefined,
          `geen herstel in ${JSON.stringify(acties.map(({ title }) => title))}`,
        );
        await vscode.workspace.applyEdit(herstel.edit);
        await wachtTot('geen fouten meer', () => (fouten(editor).length === 0 ? true : undefined));
        klopt(editor.document.getText().includes(ZIN), 'het herstel schreef iets anders');
      });
    },
  },
  {
    naam: 'artikel 3.2 heeft een link naar zijn officiële bron',
    doe: async () => {
      const editor = await open('nissewaard.regel');
      const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        editor.document.uri,
        1000,
      );
      const kop = plek(editor, 'artikel 3.2 "');
      const link = links.find(({ range }) => range.contains(kop));
      klopt(link?.target?.scheme === 'https', `geen link bij artikel 3.2 (${String(links.length)} links)`);
    },
  },
  {
    naam: 'een naam van drie woorden wordt in één keer aangevuld',
    doe: async () => {
      const editor = await open('nissewaard.regel');
      const van = 'De ontvanger van de melding is het college van de woongemeente.';
      await metTekst(editor, van, `De ontv\n  ${van}`, async () => {
        const op = plek(editor, 'De ontv\n', 'De ontv'.length);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          op,
        );
        const namen = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        klopt(
          namen.some((naam) => naam.includes('ontvanger van de melding')),
          `niet bij ${JSON.stringify(namen.slice(0, 20))}`,
        );
      });
    },
  },
  {
    naam: 'die naam krijgt overal een andere naam, en de regeling houdt geen fouten over',
    doe: async () => {
      const editor = await open('nissewaard.regel');
      const op = plek(editor, 'De ontvanger van de melding is', 'De ontv'.length);
      const wijziging = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        op,
        'geadresseerde',
      );
      klopt(wijziging.size > 1, `in ${String(wijziging.size)} bestanden`);
      await vscode.workspace.applyEdit(wijziging);
      klopt(editor.document.getText().includes('De geadresseerde van de melding is'), 'niet hernoemd');
      await gereed();
      gelijk(
        fouten(editor).map(({ message }) => message),
        [],
      );
      for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('workbench.action.files.revert');
      }
    },
  },
  {
    naam: 'een fout in de begrippen wordt gemeld in het bestand dat hen gebruikt',
    doe: async () => {
      const verordening = await open('nissewaard.regel');
      const editor = await open('begrippen.regel');
      await metTekst(
        editor,
        '  verblijft legaal in Nederland: ja/nee',
        '  verblijft rechtmatig hier: ja/nee',
        async () => {
          await wachtTot('fouten in de verordening', () =>
            fouten(verordening).length > 0 ? true : undefined,
          );
        },
      );
      await wachtTot('geen fouten meer', () => (fouten(verordening).length === 0 ? true : undefined));
    },
  },
  {
    naam: 'regeleinden van Windows maken geen verschil',
    doe: async () => {
      const editor = await open('nissewaard.regel');
      await editor.edit((wijzig) => wijzig.setEndOfLine(vscode.EndOfLine.CRLF));
      await editor.edit((wijzig) => wijzig.insert(plek(editor, 'artikel 2.2 "Melding"'), 'onzin\n\n'));
      const [eerste] = await wachtTot('een fout', () => {
        const lijst = fouten(editor);
        return lijst.length > 0 ? lijst : undefined;
      });
      gelijk(eerste?.range.start.line, plek(editor, 'onzin').line);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await wachtTot('geen fouten meer', () => (fouten(editor).length === 0 ? true : undefined));
    },
  },
  {
    naam: 'een nieuw document zonder naam wordt ook gelezen',
    doe: async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'regel',
        content: 'regeling "Los"\n  kenmerk: los\n\nartikel 1 "Zo"\n  De hond blaft.\n',
      });
      const editor = await vscode.window.showTextDocument(document);
      await wachtTot('een melding', () => (problemen(editor).length > 0 ? true : undefined));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    naam: 'de fragmenten staan elk één keer in de aanvulling',
    doe: async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'regel', content: '' });
      await vscode.window.showTextDocument(document);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 0),
      );
      const namen = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      const begin = namen.map((naam) => naam.replace(/ [\d.]+$/, ''));
      gelijk(
        ['regeling', 'artikel', 'voorbeeld', 'beoordeling', 'lezing'].filter(
          (naam) => begin.filter((een) => een === naam).length !== 1,
        ),
        [],
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    naam: 'de server is te herstarten en meldt daarna weer',
    doe: async () => {
      await vscode.commands.executeCommand('regel.herstartServer');
      const editor = await open('nissewaard.regel');
      await metTekst(editor, 'artikel 2.2 "Melding"', 'artikel 2.2 "Melding"\n  zomaar wat', async () => {
        await wachtTot('een fout', () => (fouten(editor).length > 0 ? true : undefined));
      });
    },
  },
  {
    naam: 'een bestand buiten de map gaat ook open',
    doe: async () => {
      const buiten = vscode.Uri.joinPath(map(), '..', 'buiten.regel');
      await vscode.workspace.fs.writeFile(buiten, Buffer.from('artikel 1 "Zo"\n  onzin\n'));
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(buiten));
      await wachtTot('een melding', () => (problemen(editor).length > 0 ? true : undefined));
      await vscode.workspace.fs.delete(buiten);
    },
  },
];
