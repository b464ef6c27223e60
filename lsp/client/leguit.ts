/** Leg uit: waarom bij een voorbeeld uitkomt wat er uitkomt, naast de tekst; het blijft kloppen terwijl de regeling wijzigt. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type { Bepalingbericht, Stuk, Uitleg } from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';
import { magRekenen } from './vertrouwen.ts';
import { alsHtml, opdrachtadres, veilig } from './webblad.ts';

interface Onderwerp {
  readonly uri: vscode.Uri;
  readonly sleutel?: string;
  readonly plek?: vscode.Position;
}

export const leguit: Deel = (context, client) => {
  let paneel: vscode.WebviewPanel | undefined;
  let onderwerp: Onderwerp | undefined;

  const teken = async (): Promise<void> => {
    if (!paneel || !onderwerp) return;
    const uitleg = await vraag(client, onderwerp);
    if (uitleg) onderwerp = { uri: onderwerp.uri, sleutel: uitleg.sleutel };
    paneel.title = uitleg ? vscode.l10n.t('Uitleg: {0}', uitleg.naam) : vscode.l10n.t('Uitleg');
    paneel.webview.html = bladzijde(uitleg);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('regel.legUit', async (waar?: unknown, sleutel?: unknown) => {
      const gevraagd = onderwerpVan(waar, sleutel);
      if (!gevraagd) {
        const zin = vscode.l10n.t('Zet de aanwijzer in een voorbeeld om het te laten uitleggen.');
        return void vscode.window.showInformationMessage(zin);
      }
      if (!magRekenen(vscode.l10n.t('Er wordt niets uitgerekend en dus ook niets uitgelegd.'))) return;
      onderwerp = gevraagd;
      if (paneel) paneel.reveal(undefined, true);
      else {
        paneel = vscode.window.createWebviewPanel(
          'regel.uitleg',
          vscode.l10n.t('Uitleg'),
          { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
          { enableScripts: false, enableCommandUris: ['regel.gaNaar'], enableFindWidget: true },
        );
        paneel.onDidDispose(() => {
          paneel = undefined;
        });
      }
      await teken();
    }),
    vscode.commands.registerCommand('regel.gaNaar', async (uri: unknown, regel: unknown) => {
      if (typeof uri !== 'string' || typeof regel !== 'number') return;
      const plaats = new vscode.Range(regel, 0, regel, 0);
      const doel = vscode.Uri.parse(uri);
      const al = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === doel.toString(),
      );
      await vscode.window.showTextDocument(doel, {
        selection: plaats,
        viewColumn: al?.viewColumn ?? vscode.ViewColumn.One,
      });
    }),
    alsBijgewerkt(teken),
  );
};

/** Een adres en een sleutel, een voorbeeld uit de proefverkenner, of de plaats van de aanwijzer. */
function onderwerpVan(waar: unknown, sleutel: unknown): Onderwerp | undefined {
  if (isProef(waar)) return waar.children.size > 0 ? undefined : { uri: waar.uri, sleutel: waar.id };
  if (typeof waar === 'string' && typeof sleutel === 'string')
    return { uri: vscode.Uri.parse(waar), sleutel };
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'regel') return undefined;
  return { uri: editor.document.uri, plek: editor.selection.active };
}

const isProef = (iets: unknown): iets is vscode.TestItem & { readonly uri: vscode.Uri } =>
  typeof iets === 'object' &&
  iets !== null &&
  'uri' in iets &&
  iets.uri instanceof vscode.Uri &&
  'children' in iets;

async function vraag(
  client: BaseLanguageClient,
  { uri, sleutel, plek }: Onderwerp,
): Promise<Uitleg | undefined> {
  const naar = client.code2ProtocolConverter;
  const gevraagd = {
    textDocument: { uri: naar.asUri(uri) },
    ...(sleutel === undefined ? {} : { sleutel }),
    ...(plek && { position: naar.asPosition(plek) }),
  };
  return (await client.sendRequest<Uitleg | null>('regel/legUit', gevraagd).catch(() => null)) ?? undefined;
}

// ── De bladzijde ─────────────────────────────────────────────────────────────────────────────────────────────────

function bladzijde(uitleg: Uitleg | undefined): string {
  const titel = uitleg?.naam ?? vscode.l10n.t('Uitleg');
  if (!uitleg)
    return alsHtml({ titel, inhoud: alinea(vscode.l10n.t('Hier staat geen voorbeeld (meer).'), 'letop') });
  const kop = `<h1>${veilig(uitleg.naam)}</h1>`;
  if (uitleg.soort === 'geen') return alsHtml({ titel, inhoud: kop + alinea(uitleg.reden, 'letop') });
  const { bepalingen, delen, regeling } = uitleg;
  const inhoud = [
    kop,
    alinea(regeling, 'klein'),
    ...delen.map((deel) => deelVan(deel, bepalingen, uitleg.uri)),
    genoemd(bepalingen),
  ];
  return alsHtml({ titel, inhoud: inhoud.join('\n') });
}

type Deelbericht = Extract<Uitleg, { readonly soort: 'uitleg' }>['delen'][number];

function deelVan(deel: Deelbericht, bepalingen: readonly Bepalingbericht[], uri: string): string {
  const { zin, verschil, kort, volledig, overwegingen, bereik } = deel;
  const naar = opdrachtadres('regel.gaNaar', uri, bereik.start.line);
  const kop = `<h2><a href="${veilig(naar)}">${veilig(zin)}</a></h2>`;
  const stand =
    verschil === undefined ? alinea(vscode.l10n.t('Dit klopt.'), 'goed') : alinea(verschil, 'fout');
  const stuk = (stukken: readonly Stuk[]): string =>
    `<div class="proza">${inRegels(inHtml(stukken, bepalingen))}</div>`;
  return [
    '<section>',
    kop,
    stand,
    stuk(kort),
    `<details open><summary>${veilig(vscode.l10n.t('Stap voor stap'))}</summary>${stuk(volledig)}</details>`,
    `<details><summary>${veilig(vscode.l10n.t('Als overwegingen'))}</summary>${stuk(overwegingen)}</details>`,
    '</section>',
  ].join('\n');
}

const alinea = (tekst: string, soort: string): string => `<p class="${soort}">${veilig(tekst)}</p>`;

const inHtml = (stukken: readonly Stuk[], bepalingen: readonly Bepalingbericht[]): string =>
  stukken
    .map((stuk) => {
      if (typeof stuk === 'string') return veilig(stuk);
      const bepaling = bepalingen[stuk.bepaling];
      return bepaling?.plaats ? naarBepaling(stuk.tekst, bepaling) : veilig(stuk.tekst);
    })
    .join('');

function naarBepaling(tekst: string, { aanduiding, opschrift, plaats }: Bepalingbericht): string {
  if (!plaats) return veilig(tekst);
  const adres = opdrachtadres('regel.gaNaar', plaats.uri, plaats.regel);
  const titel = opschrift === undefined ? aanduiding : `${aanduiding}: ${opschrift}`;
  return `<a href="${veilig(adres)}" title="${veilig(titel)}">${veilig(tekst)}</a>`;
}

/** Wat op een volgende regel doorloopt, begint onder het begin van de zin. */
const inRegels = (html: string): string =>
  html
    .split('\n')
    .map((regel) => {
      const diep = /^ */.exec(regel)?.[0].length ?? 0;
      return `<span class="diep${String(Math.min(diep / 2, 12))}">${regel.trim() === '' ? '&nbsp;' : regel.trim()}</span>`;
    })
    .join('');

function genoemd(bepalingen: readonly Bepalingbericht[]): string {
  if (bepalingen.length === 0) return '';
  const bron = vscode.l10n.t('officiële bron');
  const regels = bepalingen.map((bepaling) => {
    const { aanduiding, opschrift, link } = bepaling;
    const opschrifttekst = opschrift === undefined ? '' : ` ${veilig(opschrift)}`;
    const elders =
      link !== undefined && /^https?:/.test(link)
        ? ` <a class="klein" href="${veilig(link)}" aria-label="${veilig(`${bron}: ${aanduiding}`)}">${veilig(bron)}</a>`
        : '';
    return `<li>${naarBepaling(aanduiding, bepaling)}${opschrifttekst}${elders}</li>`;
  });
  return `<h2>${veilig(vscode.l10n.t('Genoemde bepalingen'))}</h2><ul>${regels.join('\n')}</ul>`;
}
