/** De bestanden van de editor, voor een server die zelf geen schijf heeft. Paden schrijft hij zoals de server ze kent. */
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import * as vscode from 'vscode';
import { padVan } from '../paden.ts';
import { isOvergeslagen, type Gelezen, type Gezocht } from '../schijf.ts';

export function geefSchijf(client: BaseLanguageClient): void {
  const pad = (uri: vscode.Uri): string => padVan(client.code2ProtocolConverter.asUri(uri));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) void client.sendNotification('regel/schijf/gereed');
  });
  client.onRequest('regel/schijf/lees', ({ uri }: { uri: string }) => lees(vscode.Uri.parse(uri)));
  client.onRequest(
    'regel/schijf/zoek',
    async ({ uri, meeste }: { uri: string; meeste: number }): Promise<Gezocht> => {
      const gevonden: string[] = [];
      let rij = [vscode.Uri.parse(uri)];
      while (rij.length > 0 && gevonden.length <= meeste) {
        const lagen = await Promise.all(rij.map(async (map) => ({ map, dingen: await inhoud(map) })));
        rij = lagen.flatMap(({ map, dingen }) =>
          dingen
            .filter(([naam, soort]) => soort === vscode.FileType.Directory && !isOvergeslagen(naam))
            .map(([naam]) => vscode.Uri.joinPath(map, naam)),
        );
        for (const { map, dingen } of lagen)
          gevonden.push(...regelingenIn(dingen).map((naam) => pad(vscode.Uri.joinPath(map, naam))));
      }
      return { paden: gevonden.slice(0, meeste), afgebroken: gevonden.length > meeste };
    },
  );
  client.onRequest('regel/schijf/direct', async ({ uri }: { uri: string }) => {
    const map = vscode.Uri.parse(uri);
    return regelingenIn(await inhoud(map)).map((naam) => pad(vscode.Uri.joinPath(map, naam)));
  });
}

type Inhoud = readonly (readonly [naam: string, soort: vscode.FileType])[];

const regelingenIn = (dingen: Inhoud): readonly string[] =>
  dingen.flatMap(([naam, soort]) =>
    soort !== vscode.FileType.Directory && naam.endsWith('.regel') ? [naam] : [],
  );

/** Op alfabet; een map die niet te lezen is, telt als leeg. */
async function inhoud(map: vscode.Uri): Promise<Inhoud> {
  try {
    const dingen = await vscode.workspace.fs.readDirectory(map);
    return dingen.sort(([een], [ander]) => (een < ander ? -1 : 1));
  } catch {
    return [];
  }
}

async function lees(uri: vscode.Uri): Promise<Gelezen> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { soort: 'map' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.includes(0)) return { soort: 'geen tekst' };
    return { soort: 'tekst', tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (fout) {
    const weg = fout instanceof vscode.FileSystemError && fout.code === 'FileNotFound';
    return { soort: weg ? 'ontbreekt' : 'geen tekst' };
  }
}
