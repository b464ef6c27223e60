/** Iemand die maar wat typt, in bestanden die open en dicht gaan, tegen het echte serverproces; en of er daarna staat wat een verse lezing zegt. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  PublishDiagnosticsNotification,
  type Diagnostic,
  type FileEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nieuwGeheugen } from '../../compiler/workspace.ts';
import { naarDiagnostic } from '../../lsp/convert.ts';
import { meldingenVan } from '../../lsp/diagnostiek.ts';
import { leegMoment, volgende } from '../../lsp/momentopname.ts';
import { uriVan } from '../../lsp/paden.ts';
import { bewerk, dobbel } from '../property/incrementeel.ts';
import { startProces } from './proces.ts';

export interface Typproef {
  readonly map: string;
  /** Waar een pad in moet staan om bewerkt te worden. */
  readonly bewerkt: RegExp;
  readonly zaad: number;
  readonly aantal: number;
  /** Zo vaak wordt er vergeleken. */
  readonly omDe: number;
}

export interface Typuitslag {
  readonly verschillen: readonly string[];
  readonly vergeleken: number;
  /** Bij zoveel van die keren was er ergens een probleem: anders is er niets vergeleken. */
  readonly metProblemen: number;
  /** Hoeveel bewerkingen in een open bestand, hoeveel op schijf. */
  readonly open: number;
  readonly opSchijf: number;
}

/** Om de zeven bewerkingen wordt een bestand weer heel, zoals iemand die een fout herstelt. */
export async function typ({ map, bewerkt, zaad, aantal, omDe }: Typproef): Promise<Typuitslag> {
  const kies = dobbel(zaad);
  const paden = readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.regel'))
    .map((naam) => join(map, naam));
  const heel = new Map(paden.map((pad) => [pad, readFileSync(pad, 'utf8')]));
  const schijf = new Map(heel);
  const open = new Map<string, TextDocument>();
  const gestuurd = new Map<string, readonly Diagnostic[]>();
  const { client, stop } = await startProces(map, {}, (verbinding) => {
    verbinding.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      gestuurd.set(uri, diagnostics);
    });
  });
  const keuze = paden.filter((pad) => bewerkt.test(pad));
  const geteld = { open: 0, opSchijf: 0 };

  const wissel = async (pad: string): Promise<void> => {
    const uri = uriVan(pad);
    if (open.delete(pad)) {
      await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
      return;
    }
    const text = schijf.get(pad) ?? '';
    open.set(pad, TextDocument.create(uri, 'regel', 1, text));
    const textDocument = { uri, languageId: 'regel', version: 1, text };
    await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  };
  const zet = async (pad: string, nieuw: string): Promise<void> => {
    const document = open.get(pad);
    const uri = uriVan(pad);
    if (document === undefined) {
      geteld.opSchijf++;
      schijf.set(pad, nieuw);
      writeFileSync(pad, nieuw);
      const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
      await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      return;
    }
    geteld.open++;
    const wijziging = verschilVan(document, nieuw);
    const version = document.version + 1;
    open.set(pad, TextDocument.update(document, [wijziging], version));
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [wijziging],
    });
  };
  const nu = (pad: string): string => open.get(pad)?.getText() ?? schijf.get(pad) ?? '';

  const verschillen: string[] = [];
  let [vergeleken, metProblemen] = [0, 0];
  const vergelijk = async (na: number): Promise<void> => {
    await client.sendRequest('regel/gereed');
    const vers = versGelezen(map, new Map(paden.map((pad) => [pad, nu(pad)])));
    vergeleken++;
    if ([...vers.values()].some((lijst) => lijst.length > 0)) metProblemen++;
    for (const [pad, lijst] of vers) {
      const [hier, verwacht] = [JSON.stringify(gestuurd.get(uriVan(pad)) ?? []), JSON.stringify(lijst)];
      if (hier !== verwacht)
        verschillen.push(
          `zaad ${String(zaad)}, na bewerking ${String(na)}, ${pad}:\n  server: ${hier.slice(0, 1500)}\n  vers:   ${verwacht.slice(0, 1500)}`,
        );
    }
  };

  try {
    for (let i = 1; i <= aantal && verschillen.length < 3; i++) {
      const pad = keuze[kies(keuze.length)] ?? '';
      if (kies(5) === 0) await wissel(pad);
      if (kies(7) === 0)
        for (const een of keuze) if (nu(een) !== heel.get(een)) await zet(een, heel.get(een) ?? '');
      await zet(pad, bewerk(nu(pad), kies));
      // Soms wacht iemand op een antwoord, soms op alles, en meestal nergens op.
      const document = open.get(pad);
      if (document && kies(8) === 0) {
        const position = document.positionAt(kies(document.getText().length));
        await client.sendRequest(HoverRequest.type, { textDocument: { uri: document.uri }, position });
      }
      if (i % omDe === 0 || i === aantal) await vergelijk(i);
    }
  } finally {
    stop();
  }
  return { verschillen, vergeleken, metProblemen, ...geteld };
}

/** De kleinste vervanging die de nieuwe tekst geeft, zoals een editor haar stuurt. */
function verschilVan(document: TextDocument, nieuw: string) {
  const oud = document.getText();
  const meeste = Math.min(oud.length, nieuw.length);
  let begin = 0;
  while (begin < meeste && oud[begin] === nieuw[begin]) begin++;
  let eind = 0;
  while (eind < meeste - begin && oud.at(-1 - eind) === nieuw.at(-1 - eind)) eind++;
  return {
    range: { start: document.positionAt(begin), end: document.positionAt(oud.length - eind) },
    text: nieuw.slice(begin, nieuw.length - eind),
  };
}

/** Wat er over elk bestand te zeggen is als alles voor het eerst gelezen wordt. */
function versGelezen(
  map: string,
  teksten: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const inhoud = [...teksten].map(([pad, tekst]) => [pad, { soort: 'tekst', tekst }] as const);
  const moment = volgende(leegMoment(nieuwGeheugen()), new Map(inhoud), [map]);
  const opties = { uri: uriVan, uitlegadres: undefined };
  return new Map(
    [...teksten.keys()].map((pad) => [
      pad,
      // Zoals zij over de lijn gaan: zonder wat er niet is.
      JSON.parse(
        JSON.stringify(
          meldingenVan(moment, pad).map((melding) => naarDiagnostic(moment, pad, melding, opties)),
        ),
      ) as readonly Diagnostic[],
    ]),
  );
}
