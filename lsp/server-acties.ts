/** Acties: herstel van problemen, alles herstellen, ordenen en herschrijven. De wijzigingen worden uitgerekend als iemand kiest. */
import {
  CodeActionKind,
  CodeActionTriggerKind,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type ServerCapabilities,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { actiesOp, type Actie, type Actiesoort } from './acties.ts';
import { naarDiagnostic, naarWijziging, vanBereik } from './convert.ts';
import { alsMelding } from './diagnostiek.ts';
import type { Momentopname } from './momentopname.ts';
import { padVan } from './paden.ts';
import { bericht, geldtNog, overDocument, type Dienst } from './server-dienst.ts';
import type { Wijziging } from './wijziging.ts';

const soorten: readonly Actiesoort[] = [
  'quickfix',
  'refactor.extract',
  'refactor.rewrite',
  'source.fixAll.regel',
  'source.organizeImports',
];

/** Waaraan een actie terug te vinden is als zij gekozen is. */
interface Terugvinden {
  readonly uri: string;
  readonly versie: number | undefined;
  readonly begin: number;
  readonly eind: number;
  readonly titel: string;
  readonly soort: Actiesoort;
}

export function acties(dienst: Dienst): ServerCapabilities {
  const { verbinding, client, bank } = dienst;
  const kan = client.textDocument?.codeAction;
  const laterUitwerken = kan?.resolveSupport?.properties.includes('edit') === true;
  const wijktUit = kan?.disabledSupport === true;
  const omgeving = (): { readonly vertrouwd: boolean } => ({ vertrouwd: dienst.vertrouwd() });

  verbinding.onCodeAction(
    overDocument(dienst, (moment, pad, vraag) => {
      const span = vanBereik(moment, pad, vraag.range);
      // Wie niet later kan uitwerken en er niet om vroeg, krijgt alleen wat meteen klaar is.
      const alleenHerstel = !laterUitwerken && vraag.context.triggerKind === CodeActionTriggerKind.Automatic;
      const wil = (soort: Actiesoort): boolean =>
        isGevraagd(vraag, soort) && (!alleenHerstel || soort === 'quickfix');
      return actiesOp(moment, pad, span, omgeving(), wil).flatMap((actie): readonly CodeAction[] => {
        const { titel, soort } = actie;
        const kaal = kaleActie(dienst, moment, pad, vraag, actie);
        const metReden = (reason: string): readonly CodeAction[] =>
          wijktUit ? [{ ...kaal, disabled: { reason } }] : [];
        if (actie.niet !== undefined) return metReden(actie.niet);
        if (laterUitwerken) {
          const versie = moment.inhoud.get(pad)?.open?.versie;
          const terug: Terugvinden = { uri: vraag.textDocument.uri, versie, ...span, titel, soort };
          return [{ ...kaal, data: terug }];
        }
        const uitwerking = actie.doe();
        return uitwerking.soort === 'wijzigingen'
          ? [{ ...kaal, edit: naarEdit(dienst, moment, uitwerking.wijzigingen) }]
          : metReden(uitwerking.waarom);
      });
    }),
  );
  verbinding.onCodeActionResolve(async (actie, stop) => {
    const { uri, versie, begin, eind, titel, soort } = actie.data as Terugvinden;
    const moment = await bank.gereed();
    geldtNog(stop);
    const pad = padVan(uri);
    // Wie intussen typte, krijgt geen wijziging op een plaats die verschoven is.
    if (moment.inhoud.get(pad)?.open?.versie !== versie) return actie;
    const zelfde = actiesOp(moment, pad, { begin, eind }, omgeving(), (een) => een === soort).find(
      (een) => een.titel === titel,
    );
    const uitwerking = zelfde?.doe();
    if (uitwerking?.soort === 'wijzigingen')
      return { ...actie, edit: naarEdit(dienst, moment, uitwerking.wijzigingen) };
    // Wie een herschrijving kiest, hoort waarom zij niet kan; bij het opslaan blijft het stil.
    // Een bericht en geen vraag: niet elke client kan een vraag beantwoorden.
    if (uitwerking && soort.startsWith('refactor')) {
      const wat: ShowMessageParams = { type: MessageType.Warning, message: uitwerking.waarom };
      bericht(() => verbinding.sendNotification(ShowMessageNotification.type, wat));
    }
    return actie;
  });
  return { codeActionProvider: { codeActionKinds: [...soorten], resolveProvider: laterUitwerken } };
}

/** Een soort is gevraagd als zij of een soort erboven genoemd is; wie niets noemt, wil alles wat op deze plaats slaat. */
function isGevraagd({ context: { only } }: CodeActionParams, soort: Actiesoort): boolean {
  if (only === undefined) return !soort.startsWith('source');
  return only.some((een) => een === CodeActionKind.Empty || soort === een || soort.startsWith(`${een}.`));
}

function kaleActie(
  dienst: Dienst,
  moment: Momentopname,
  pad: string,
  { context }: CodeActionParams,
  { titel, soort, probleem, voorkeur }: Actie,
): CodeAction {
  const melding = probleem && naarDiagnostic(moment, pad, alsMelding(moment, probleem), dienst);
  const gemeld = melding && context.diagnostics.filter((een) => isZelfde(een, melding));
  return {
    title: titel,
    kind: soort,
    ...(gemeld && gemeld.length > 0 ? { diagnostics: gemeld } : {}),
    ...(voorkeur ? { isPreferred: true } : {}),
  };
}

const isZelfde = (een: Diagnostic, ander: Diagnostic): boolean =>
  een.code === ander.code &&
  een.range.start.line === ander.range.start.line &&
  een.range.start.character === ander.range.start.character;

/** Met de versie van elk open document, als de client die controleert. */
export function naarEdit(
  { client, uri }: Dienst,
  moment: Momentopname,
  wijzigingen: readonly Wijziging[],
): WorkspaceEdit {
  const perPad = new Map<string, TextEdit[]>();
  for (const { pad, span, tekst } of wijzigingen) {
    const rij = perPad.get(pad) ?? [];
    rij.push(naarWijziging(moment, { pad, span }, tekst));
    perPad.set(pad, rij);
  }
  if (client.workspace?.workspaceEdit?.documentChanges !== true)
    return { changes: Object.fromEntries([...perPad].map(([pad, edits]) => [uri(pad), edits])) };
  const documentChanges: TextDocumentEdit[] = [...perPad].map(([pad, edits]) => ({
    textDocument: { uri: uri(pad), version: moment.inhoud.get(pad)?.open?.versie ?? null },
    edits,
  }));
  return { documentChanges };
}
