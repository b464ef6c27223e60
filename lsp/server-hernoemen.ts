/** Hernoemen: wat er te hernoemen is, en de wijzigingen in alle bestanden. Kan het niet, dan zegt de weigering waarom. */
import {
  LSPErrorCodes,
  ResponseError,
  type Position,
  type PrepareRenameResult,
  type ServerCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { naarBereik, naarWijziging } from './convert.ts';
import { hernoem, hernoembaarOp, type Vervanging, type Weigering } from './hernoemen.ts';
import type { Momentopname } from './momentopname.ts';
import { opPlek, type Dienst } from './server-dienst.ts';

interface Plekvraag {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export function hernoemen(dienst: Dienst): ServerCapabilities {
  const { verbinding, client } = dienst;
  verbinding.onPrepareRename(
    opPlek<Plekvraag, PrepareRenameResult>(dienst, (moment, pad, offset) => {
      const { span, naam } = tenzijGeweigerd(hernoembaarOp(moment, pad, offset));
      return { range: naarBereik(moment, pad, span), placeholder: naam };
    }),
  );
  verbinding.onRenameRequest(
    opPlek<Plekvraag & { readonly newName: string }, WorkspaceEdit>(
      dienst,
      (moment, pad, offset, { newName }) =>
        alsBewerking(dienst, moment, tenzijGeweigerd(hernoem(moment, pad, offset, newName))),
    ),
  );
  const prepareProvider = client.textDocument?.rename?.prepareSupport === true;
  return { renameProvider: prepareProvider ? { prepareProvider } : true };
}

function tenzijGeweigerd<T extends object>(antwoord: T | Weigering): T {
  if ('reden' in antwoord) throw new ResponseError(LSPErrorCodes.RequestFailed, antwoord.reden);
  return antwoord;
}

function alsBewerking(
  { client, uri }: Dienst,
  moment: Momentopname,
  vervangingen: readonly Vervanging[],
): WorkspaceEdit {
  const perPad = new Map<string, TextEdit[]>();
  for (const vervanging of vervangingen) {
    const rij = perPad.get(vervanging.pad) ?? [];
    rij.push(naarWijziging(moment, vervanging, vervanging.tekst));
    perPad.set(vervanging.pad, rij);
  }
  if (client.workspace?.workspaceEdit?.documentChanges !== true)
    return { changes: Object.fromEntries([...perPad].map(([pad, edits]) => [uri(pad), edits])) };
  // Met het versienummer weigert de client wijzigingen op een tekst die intussen anders is.
  return {
    documentChanges: [...perPad].map(([pad, edits]) => ({
      textDocument: { uri: uri(pad), version: moment.inhoud.get(pad)?.open?.versie ?? null },
      edits,
    })),
  };
}
