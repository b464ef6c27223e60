/** De voorbeelden in de proefverkenner: per regeling en bestand, te draaien, met het verschil ernaast. */
import { ProgressType, State, type BaseLanguageClient } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { Deel } from './begin.ts';
import type {
  Gevraagdvoorbeeld,
  Regelingvoorbeelden,
  Uitslagbericht,
  Verschilbericht,
  Voorbeeldplaats,
} from './berichten.ts';
import { alsBijgewerkt } from './bijwerken.ts';
import { magRekenen } from './vertrouwen.ts';

export const proefverkenner: Deel = (context, client) => {
  const proeven = vscode.tests.createTestController('regel.voorbeelden', vscode.l10n.t('Regel: voorbeelden'));
  const boom = maakBoom(proeven, client);
  const draai = (verzoek: vscode.TestRunRequest, stop: vscode.CancellationToken): Promise<void> =>
    draaiVoorbeelden(proeven, client, boom, verzoek, stop);
  proeven.resolveHandler = async (ding) => {
    if (ding === undefined) await boom.leesAlles();
  };
  proeven.refreshHandler = boom.leesAlles;
  proeven.createRunProfile(
    vscode.l10n.t('Draai voorbeelden'),
    vscode.TestRunProfileKind.Run,
    (verzoek, stop) =>
      verzoek.continuous === true
        ? telkensNaWijziging((opnieuw) => draai(verzoek, opnieuw), stop)
        : draai(verzoek, stop),
    true,
    undefined,
    true,
  );
  context.subscriptions.push(
    proeven,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void boom.leesAlles();
    }),
    alsBijgewerkt((uri) => (uri === undefined ? boom.leesAlles() : boom.leesBestand(uri))),
    vscode.commands.registerCommand('regel.voerVoorbeeldenUit', async (uri?: unknown, namen?: unknown) => {
      await boom.leesAlles();
      const gekozen = boom.zoek(alsUri(uri), alsNamen(namen));
      if (gekozen.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Hier zijn geen voorbeelden om te draaien.'));
        return;
      }
      const bron = new vscode.CancellationTokenSource();
      await draai(new vscode.TestRunRequest(gekozen), bron.token);
      bron.dispose();
    }),
  );
};

function alsUri(gevraagd: unknown): vscode.Uri | undefined {
  if (gevraagd instanceof vscode.Uri) return gevraagd;
  if (typeof gevraagd === 'string') return vscode.Uri.parse(gevraagd);
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'regel' ? document.uri : undefined;
}

/** Zonder namen: alle. */
function alsNamen(gevraagd: unknown): readonly string[] | undefined {
  const namen: readonly unknown[] = Array.isArray(gevraagd) ? gevraagd : [gevraagd];
  const goed = namen.filter((naam) => typeof naam === 'string');
  return goed.length === 0 ? undefined : goed;
}

// ── De boom ──────────────────────────────────────────────────────────────────────────────────────────────────────

interface Boom {
  readonly leesAlles: () => Promise<void>;
  readonly leesBestand: (uri: vscode.Uri) => Promise<void>;
  /** Het bestand, of de voorbeelden erin die zo heten; een hoofdbestand zonder voorbeelden is zijn hele regeling. */
  readonly zoek: (
    uri: vscode.Uri | undefined,
    namen: readonly string[] | undefined,
  ) => readonly vscode.TestItem[];
  readonly gevraagd: (ding: vscode.TestItem) => Gevraagdvoorbeeld | undefined;
}

function maakBoom(proeven: vscode.TestController, client: BaseLanguageClient): Boom {
  const gegevens = new WeakMap<vscode.TestItem, Gevraagdvoorbeeld>();

  const vraag = async (uri?: vscode.Uri): Promise<readonly Regelingvoorbeelden[] | undefined> => {
    if (client.state !== State.Running) return undefined;
    const over = uri && { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
    return client
      .sendRequest<readonly Regelingvoorbeelden[]>('regel/voorbeelden', over ?? {})
      .catch(() => undefined);
  };
  const zetBestand = (
    regeling: vscode.TestItem,
    hoofd: string,
    { uri, naam, voorbeelden }: Regelingvoorbeelden['bestanden'][number],
  ): void => {
    if (voorbeelden.length === 0) return regeling.children.delete(uri);
    const plaats = client.protocol2CodeConverter.asUri(uri);
    const bestand = regeling.children.get(uri) ?? proeven.createTestItem(uri, naam, plaats);
    regeling.children.add(bestand);
    bestand.children.replace(
      voorbeelden.map((een) => {
        const ding = bestand.children.get(een.sleutel);
        return zet(ding ?? proeven.createTestItem(een.sleutel, een.naam, plaats), een, { hoofd, uri });
      }),
    );
  };
  const zet = (
    ding: vscode.TestItem,
    { sleutel, bereik }: Voorbeeldplaats,
    waar: Pick<Gevraagdvoorbeeld, 'hoofd' | 'uri'>,
  ): vscode.TestItem => {
    ding.range = client.protocol2CodeConverter.asRange(bereik);
    gegevens.set(ding, { ...waar, sleutel });
    return ding;
  };
  const regelingVan = ({ hoofd, titel }: Regelingvoorbeelden): vscode.TestItem => {
    const plaats = client.protocol2CodeConverter.asUri(hoofd);
    const ding = proeven.items.get(hoofd) ?? proeven.createTestItem(hoofd, titel, plaats);
    ding.label = titel;
    return ding;
  };

  return {
    leesAlles: async () => {
      const alle = await vraag();
      if (alle === undefined) return;
      const regelingen = alle.map((een) => {
        const ding = regelingVan(een);
        const er = new Set(een.bestanden.map(({ uri }) => uri));
        ding.children.forEach(({ id }) => {
          if (!er.has(id)) ding.children.delete(id);
        });
        for (const bestand of een.bestanden) zetBestand(ding, een.hoofd, bestand);
        return ding;
      });
      proeven.items.replace(regelingen.filter(({ children }) => children.size > 0));
    },
    leesBestand: async (uri) => {
      for (const een of (await vraag(uri)) ?? []) {
        const ding = regelingVan(een);
        for (const bestand of een.bestanden) zetBestand(ding, een.hoofd, bestand);
        if (ding.children.size === 0) proeven.items.delete(ding.id);
        else proeven.items.add(ding);
      }
    },
    zoek: (uri, namen) => {
      if (uri === undefined) return kinderen(proeven.items);
      const gezocht = uri.toString();
      const regelingen = kinderen(proeven.items);
      const bestanden = regelingen
        .flatMap(({ children }) => kinderen(children))
        .filter((een) => een.uri?.toString() === gezocht);
      if (namen !== undefined)
        return bestanden
          .flatMap(({ children }) => kinderen(children))
          .filter(({ id, label }) => namen.includes(id) || namen.includes(label));
      return bestanden.length > 0 ? bestanden : regelingen.filter((een) => een.uri?.toString() === gezocht);
    },
    gevraagd: (ding) => gegevens.get(ding),
  };
}

const kinderen = (van: vscode.TestItemCollection): readonly vscode.TestItem[] =>
  [...van].map(([, ding]) => ding);

const bladenVan = (ding: vscode.TestItem): readonly vscode.TestItem[] =>
  ding.children.size === 0 ? [ding] : kinderen(ding.children).flatMap(bladenVan);

// ── Draaien ──────────────────────────────────────────────────────────────────────────────────────────────────────

let volgnummer = 0;

async function draaiVoorbeelden(
  proeven: vscode.TestController,
  client: BaseLanguageClient,
  boom: Boom,
  verzoek: vscode.TestRunRequest,
  stop: vscode.CancellationToken,
): Promise<void> {
  if (!magRekenen(vscode.l10n.t('Voorbeelden worden er niet gedraaid.'))) return;
  const weg = new Set((verzoek.exclude ?? []).flatMap(bladenVan));
  const gekozen = (verzoek.include ?? kinderen(proeven.items)).flatMap(bladenVan);
  const dingen = new Map<string, vscode.TestItem>();
  const voorbeelden = gekozen.flatMap((ding) => {
    const gevraagd = weg.has(ding) ? undefined : boom.gevraagd(ding);
    if (gevraagd) dingen.set(sleutelVan(gevraagd), ding);
    return gevraagd ?? [];
  });
  const ronde = proeven.createTestRun(verzoek);
  for (const ding of dingen.values()) ronde.started(ding);
  const telling = { geslaagd: 0, mislukt: 0, 'niet gedraaid': 0 };
  const teken = `regel-voorbeelden-${String(++volgnummer)}`;
  const luistert = client.onProgress(new ProgressType<readonly Uitslagbericht[]>(), teken, (deel) => {
    for (const uitslag of deel) {
      const ding = dingen.get(sleutelVan(uitslag));
      telling[uitslag.soort]++;
      if (ding) meld(client, ronde, ding, uitslag);
    }
  });
  try {
    await client.sendRequest('regel/voerVoorbeeldenUit', { voorbeelden, partialResultToken: teken }, stop);
  } catch (fout) {
    if (!stop.isCancellationRequested)
      ronde.appendOutput(`${fout instanceof Error ? fout.message : String(fout)}\r\n`);
  } finally {
    luistert.dispose();
    ronde.appendOutput(`${geteld(telling)}\r\n`);
    ronde.end();
  }
}

function geteld(telling: Readonly<Record<Uitslagbericht['soort'], number>>): string {
  const slot = vscode.l10n.t('{0} geslaagd, {1} mislukt', telling.geslaagd, telling.mislukt);
  const niet = telling['niet gedraaid'];
  return niet === 0 ? slot : vscode.l10n.t('{0}, {1} niet gedraaid', slot, niet);
}

const sleutelVan = ({ hoofd, uri, sleutel }: Gevraagdvoorbeeld): string => [hoofd, uri, sleutel].join('\n');

function meld(
  client: BaseLanguageClient,
  ronde: vscode.TestRun,
  ding: vscode.TestItem,
  uitslag: Uitslagbericht,
): void {
  switch (uitslag.soort) {
    case 'geslaagd':
      return ronde.passed(ding, uitslag.duur);
    case 'mislukt': {
      const berichten = uitslag.verschillen.map((verschil) => bericht(client, ding, verschil));
      return ronde.failed(ding, berichten, uitslag.duur);
    }
    case 'niet gedraaid':
      return ronde.errored(ding, new vscode.TestMessage(uitslag.reden));
  }
}

function bericht(
  { protocol2CodeConverter: naar }: BaseLanguageClient,
  { uri }: vscode.TestItem,
  { tekst, naast, bereik }: Verschilbericht,
): vscode.TestMessage {
  const gemaakt = naast
    ? vscode.TestMessage.diff(tekst, naast.verwacht, naast.gevonden)
    : new vscode.TestMessage(tekst);
  if (uri) gemaakt.location = new vscode.Location(uri, naar.asRange(bereik));
  return gemaakt;
}

/** Doorlopend: bij elke wijziging opnieuw, en een ronde die nog loopt houdt op. */
async function telkensNaWijziging(
  draai: (stop: vscode.CancellationToken) => Promise<void>,
  stop: vscode.CancellationToken,
): Promise<void> {
  let bron = new vscode.CancellationTokenSource();
  const opnieuw = (): void => {
    bron.cancel();
    bron.dispose();
    bron = new vscode.CancellationTokenSource();
    void draai(bron.token);
  };
  const luistert = alsBijgewerkt(() => {
    opnieuw();
    return Promise.resolve();
  });
  opnieuw();
  await new Promise<void>((klaar) => stop.onCancellationRequested(() => klaar()));
  luistert.dispose();
  bron.cancel();
  bron.dispose();
}
