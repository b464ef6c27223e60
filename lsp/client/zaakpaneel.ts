/** Het paneel van een zaak: kies een uitkomst, beantwoord haar vragen, en zie wat eruit komt terwijl de regeling wijzigt. */
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type {
  Regelingvoorbeelden,
  Voorbeeldtekst,
  Voorbeeldzaakbericht,
  Zaakmodelbericht,
} from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';
import { kiesUitkomst, uriVan, waaromGeenModel } from './uitkomst-kiezen.ts';
import { magRekenen } from './vertrouwen.ts';
import { gaNaar, openScriptblad, type Scriptblad } from './webblad.ts';
import type { NaarBlad, VanBlad } from './zaakblad/berichten.ts';
import { ZAAKSTIJL } from './zaakblad/stijl.ts';

/** Wat er in het paneel staat. */
interface Zaak {
  readonly blad: Scriptblad<NaarBlad>;
  /** Een bestand van de regeling. */
  readonly uri: vscode.Uri;
  /** Het bestand waarmee zij begint. */
  readonly hoofd: string;
  readonly nummer: number;
  readonly beslissing: string;
}

type Model = Extract<Zaakmodelbericht, { readonly soort: 'model' }>;

export const zaakpaneel: Deel = (context, client) => {
  let zaak: Zaak | undefined;

  const stuur = async (bericht: NaarBlad): Promise<void> => zaak?.blad.stuur(bericht);
  const vraagModel = (uri: vscode.Uri, bekend?: number): Promise<Zaakmodelbericht> =>
    client
      .sendRequest<Zaakmodelbericht>('regel/zaakmodel', { ...over(client, uri), bekend })
      .catch((): Zaakmodelbericht => ({ soort: 'zelfde' }));
  const toon = async (uri: vscode.Uri, model: Model, beslissing: string): Promise<void> => {
    const anders = zaak?.hoofd !== model.hoofd;
    const blad = zaak?.blad ?? maakBlad();
    const { paneel } = blad;
    zaak = { blad, uri, beslissing, hoofd: model.hoofd, nummer: model.nummer };
    const naam = model.model.beslissingen.find(({ id }) => id === beslissing)?.naam ?? beslissing;
    paneel.title = vscode.l10n.t('Zaak: {0}', naam);
    paneel.reveal(undefined, false);
    await stuur({ soort: 'model', model: model.model, beslissing, anders });
  };
  const maakBlad = (): Scriptblad<NaarBlad> =>
    openScriptblad<NaarBlad, VanBlad>(context, {
      naam: 'zaak',
      titel: vscode.l10n.t('Zaak'),
      stijl: ZAAKSTIJL,
      ontvang: (bericht) => void ontvang(bericht),
      gesloten: () => {
        zaak = undefined;
      },
    });

  const ontvang = async (bericht: Exclude<VanBlad, { soort: 'klaar' }>): Promise<void> => {
    if (!zaak) return;
    switch (bericht.soort) {
      case 'naar bepaling':
        return void (await gaNaar(zaak.hoofd, bericht.bestand, bericht.regel));
      case 'andere uitkomst':
        return open(zaak.uri);
      case 'laad voorbeeld':
        return laadVoorbeeld(zaak);
      case 'bewaar':
        return bewaar(zaak, bericht.beslissing, bericht.zaak);
    }
  };

  const laadVoorbeeld = async ({ uri, hoofd }: Zaak): Promise<void> => {
    const alle = await client.sendRequest<readonly Regelingvoorbeelden[]>('regel/voorbeelden', {});
    const keuzen = alle
      .filter((regeling) => regeling.hoofd === hoofd)
      .flatMap(({ bestanden }) =>
        bestanden.flatMap((bestand) =>
          bestand.voorbeelden.map(({ naam, sleutel }) => ({
            label: naam,
            description: bestand.naam,
            bestand: bestand.uri,
            sleutel,
          })),
        ),
      );
    const keuze = await vscode.window.showQuickPick(keuzen, {
      placeHolder: vscode.l10n.t('Welk voorbeeld?'),
      matchOnDescription: true,
    });
    if (keuze) await laad(uri, hoofd, keuze.bestand, keuze.sleutel);
  };
  const laad = async (uri: vscode.Uri, hoofd: string, bestand: string, sleutel: string): Promise<void> => {
    const gevonden = await client.sendRequest<Voorbeeldzaakbericht | null>('regel/zaakVanVoorbeeld', {
      hoofd,
      uri: bestand,
      sleutel,
    });
    if (!gevonden) return;
    const { naam, beslissing, zaak: inhoud } = gevonden;
    const model = await vraagModel(uri);
    if (model.soort === 'model' && beslissing !== undefined) await toon(uri, model, beslissing);
    await stuur({ soort: 'laad', naam, zaak: inhoud });
  };
  const bewaar = async ({ uri }: Zaak, beslissing: string, inhoud: object): Promise<void> => {
    const naam = await vscode.window.showInputBox({
      title: vscode.l10n.t('Bewaar de zaak als voorbeeld'),
      prompt: vscode.l10n.t('Hoe heet het voorbeeld?'),
      validateInput: (tekst) =>
        tekst.trim() === '' || tekst.includes('"')
          ? vscode.l10n.t('Een naam zonder aanhalingstekens, en niet leeg.')
          : undefined,
    });
    if (naam === undefined) return;
    const geschreven = await client.sendRequest<Voorbeeldtekst | null>('regel/schrijfVoorbeeld', {
      ...over(client, uri),
      beslissing,
      zaak: inhoud,
      naam: naam.trim(),
    });
    if (!geschreven) {
      const zin = vscode.l10n.t(
        'De regeling heeft nu fouten; een voorbeeld is er nog niet bij te schrijven.',
      );
      return void vscode.window.showWarningMessage(zin);
    }
    await voegIn(client, geschreven);
  };

  const open = async (uri: vscode.Uri, gevraagd?: string): Promise<void> => {
    const antwoord = await vraagModel(uri);
    if (antwoord.soort !== 'model')
      return void vscode.window.showInformationMessage(waaromGeenModel(antwoord));
    const beslissing = gevraagd ?? (await kiesUitkomst(antwoord.model));
    if (beslissing !== undefined) await toon(uri, antwoord, beslissing);
  };

  const werkBij = async (): Promise<void> => {
    if (!zaak || client.state !== State.Running) return;
    const { uri, nummer, beslissing } = zaak;
    const antwoord = await vraagModel(uri, nummer);
    if (antwoord.soort === 'zelfde') return;
    if (antwoord.soort !== 'model') return stuur({ soort: 'stilstand', reden: waaromGeenModel(antwoord) });
    zaak = { ...zaak, nummer: antwoord.nummer };
    await stuur({ soort: 'model', model: antwoord.model, beslissing, anders: false });
  };

  context.subscriptions.push(
    vscode.commands.registerCommand(
      'regel.openZaak',
      async (waar?: unknown, beslissing?: unknown, sleutel?: unknown) => {
        const uri = uriVan(waar);
        if (!uri) {
          const zin = vscode.l10n.t('Open eerst een bestand van een regeling.');
          return void vscode.window.showInformationMessage(zin);
        }
        if (!magRekenen(vscode.l10n.t('Zaken worden er niet uitgerekend.'))) return;
        if (typeof sleutel !== 'string')
          return open(uri, typeof beslissing === 'string' ? beslissing : undefined);
        const model = await vraagModel(uri);
        if (model.soort !== 'model') return void vscode.window.showInformationMessage(waaromGeenModel(model));
        await laad(uri, model.hoofd, client.code2ProtocolConverter.asUri(uri), sleutel);
      },
    ),
    alsBijgewerkt(werkBij),
  );
};

const over = (client: BaseLanguageClient, uri: vscode.Uri): object => ({
  textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
});

async function voegIn(
  { protocol2CodeConverter: naar }: BaseLanguageClient,
  { uri, plek, tekst, nietGezegd }: Voorbeeldtekst,
): Promise<void> {
  const doel = naar.asUri(uri);
  const wijziging = new vscode.WorkspaceEdit();
  wijziging.insert(doel, naar.asPosition(plek), tekst);
  await vscode.workspace.applyEdit(wijziging);
  const begin = naar.asPosition(plek).translate(1);
  await vscode.window.showTextDocument(doel, {
    viewColumn: vscode.ViewColumn.One,
    selection: new vscode.Range(begin, begin),
  });
  if (nietGezegd.length > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Dit is niet in een zin te zeggen en staat er als opmerking bij: {0}',
        nietGezegd.join(', '),
      ),
    );
}
