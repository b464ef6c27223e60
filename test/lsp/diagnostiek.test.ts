/** Problemen in de editor: gestuurd en opgehaald, over meer bestanden en lagen, en na wijzigen, weghalen en hernoemen. */
import process from 'node:process';
import { setImmediate as beurt } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { start, type Bestanden, type Proefopties, type Proefserver } from './hulp.ts';

const BEGRIPPEN = `gegevens over de cliënt
  heeft een indicatie: ja/nee

uitkomsten over de cliënt
  voldoet: ja/nee
`;
const hoofd = (zin = 'De cliënt voldoet indien de cliënt een indicatie heeft.'): string =>
  `regeling "Proef"
  kenmerk: proef

gebruikt "begrippen.regel"

artikel 1 "Een"
  ${zin}
`;

let server: Proefserver | undefined;
afterEach(() => {
  server?.stop();
  server = undefined;
});

async function openMet(bestanden: Bestanden, opties?: Proefopties): Promise<Proefserver> {
  server = await start(bestanden, opties);
  return server;
}

const codes = (problemen: readonly Diagnostic[]): readonly unknown[] => problemen.map(({ code }) => code);

describe.each([{ draden: true }, { draden: false }])(
  'gestuurde problemen, met draden: $draden',
  ({ draden }) => {
    const open = (bestanden: Bestanden, opties?: Proefopties): Promise<Proefserver> =>
      openMet(bestanden, { draden, ...opties });

    it('noemen code, ernst, plaats, bericht met hint en wat er mis is', async () => {
      const s = await open({
        '/werk/a.regel': hoofd('De cliënt voldoet indien de cliënt een indcatie heeft.'),
        '/werk/begrippen.regel': BEGRIPPEN,
      });
      const [probleem, ...meer] = await s.problemen('/werk/a.regel');
      expect(meer).toEqual([]);
      expect(probleem).toMatchObject({ code: 'N001', severity: DiagnosticSeverity.Error, source: 'regel' });
      expect(probleem?.message).toContain('indcatie');
      expect(probleem && s.stuk('/werk/a.regel', probleem.range)).toContain('indcatie');
    });

    it('volgen elke toets, ook in een ander bestand van dezelfde regeling', async () => {
      const s = await open({ '/werk/a.regel': hoofd(), '/werk/begrippen.regel': BEGRIPPEN });
      await s.open('/werk/begrippen.regel');
      expect(await s.problemen('/werk/a.regel')).toEqual([]);
      const plek = BEGRIPPEN.indexOf('indicatie');
      await s.typ('/werk/begrippen.regel', plek, plek + 9, 'beschikking');
      expect(codes(await s.problemen('/werk/a.regel'))).toEqual(['N001']);
      await s.typ('/werk/begrippen.regel', plek, plek + 11, 'indicatie');
      expect(await s.problemen('/werk/a.regel')).toEqual([]);
    });

    it('zijn die van de laatste tekst, hoeveel wijzigingen er ook tegelijk komen', async () => {
      const s = await open({ '/werk/a.regel': hoofd(), '/werk/begrippen.regel': BEGRIPPEN });
      await s.open('/werk/a.regel');
      const plek = hoofd().indexOf('indicatie heeft');
      for (let i = 0; i < 20; i++) await s.typ('/werk/a.regel', plek, plek + 1, i % 2 === 0 ? 'x' : 'i');
      expect(await s.problemen('/werk/a.regel')).toEqual([]);
    });

    it('komen niet meer als de client gestopt is, en zonder client gaat er niets mis', async () => {
      const beleid = { '/werk/a.regel': hoofd(), '/werk/begrippen.regel': BEGRIPPEN };
      const s = await open(beleid);
      await s.open('/werk/a.regel');
      await s.typ('/werk/a.regel', 0, 0, 'x');
      const na: unknown[] = [];
      await s.client.sendRequest(ShutdownRequest.type);
      s.client.onNotification(PublishDiagnosticsNotification.type, (stuur) => void na.push(stuur));
      for (let i = 0; i < 50; i++) await beurt();
      expect(na).toEqual([]);

      // Hier valt de verbinding weg terwijl de ronde loopt: een belofte die daarna nog breekt, laat deze proef mislukken.
      const gebroken: unknown[] = [];
      const hoor = (reden: unknown): void => void gebroken.push(reden);
      process.on('unhandledRejection', hoor);
      const t = await start(beleid, { draden });
      await t.open('/werk/a.regel');
      await t.typ('/werk/a.regel', 0, 0, 'x');
      t.valWeg();
      for (let i = 0; i < 200; i++) await beurt();
      process.off('unhandledRejection', hoor);
      expect(gebroken).toEqual([]);
    });

    it('wijzen andere plaatsen aan, en grijzen uit wat nergens aan meedoet', async () => {
      const s = await open({
        '/werk/a.regel': hoofd(),
        '/werk/begrippen.regel': `${BEGRIPPEN}  voldoet: ja/nee\n\ngegevens over de aanvraag\n  is ongebruikt: ja/nee\n`,
      });
      const [dubbel] = await s.problemen('/werk/begrippen.regel');
      expect(dubbel?.code).toBe('N003');
      expect(dubbel?.relatedInformation?.[0]?.location.uri).toBe(s.uri('/werk/begrippen.regel'));
      await s.open('/werk/begrippen.regel');
      const dubbelop = s.tekst('/werk/begrippen.regel').lastIndexOf('  voldoet');
      await s.typ('/werk/begrippen.regel', dubbelop, dubbelop + '  voldoet: ja/nee\n'.length, '');
      const [ongebruikt] = await s.problemen('/werk/begrippen.regel');
      expect(ongebruikt).toMatchObject({
        code: 'A010',
        severity: DiagnosticSeverity.Warning,
        tags: [DiagnosticTag.Unnecessary],
      });
    });

    it('kloppen met CRLF, een losse CR en tekens buiten het basisvlak', async () => {
      const tekst = hoofd('De cliënt voldoet indien de cliënt een indcatie heeft.').replaceAll('\n', '\r\n');
      const s = await open({ '/werk/a.regel': `# 𝔸 é\r${tekst}`, '/werk/begrippen.regel': BEGRIPPEN });
      const [probleem] = await s.problemen('/werk/a.regel');
      expect(probleem?.range.start.line).toBe(7);
      expect(probleem && s.stuk('/werk/a.regel', probleem.range)).toContain('indcatie');
    });

    it('verdwijnen met het bestand, en volgen een nieuwe naam', async () => {
      const s = await open({ '/werk/a.regel': hoofd(), '/werk/begrippen.regel': BEGRIPPEN });
      delete s.bestanden['/werk/begrippen.regel'];
      await s.schijf('/werk/begrippen.regel');
      expect(codes(await s.problemen('/werk/a.regel'))).toContain('B001');
      s.bestanden['/werk/namen.regel'] = BEGRIPPEN;
      await s.schijf('/werk/namen.regel');
      expect(codes(await s.problemen('/werk/namen.regel'))).toEqual(['B003']);
      s.bestanden['/werk/a.regel'] = hoofd().replace('begrippen.regel', 'namen.regel');
      await s.schijf('/werk/a.regel');
      expect(await s.problemen('/werk/a.regel')).toEqual([]);
      expect(await s.problemen('/werk/namen.regel')).toEqual([]);
      delete s.bestanden['/werk/a.regel'];
      delete s.bestanden['/werk/namen.regel'];
      await s.schijf('/werk/a.regel', '/werk/namen.regel');
      expect(await s.problemen('/werk/namen.regel')).toEqual([]);
    });

    it('een wet in de map ernaast: haar fout staat bij haar, en het gevolg bij wie haar gebruikt', async () => {
      const wet = `regeling "Wet"\n  kenmerk: wet\n\n${BEGRIPPEN}\nartikel 2 "Twee"\n  De cliënt voldoet indien de cliënt een indicatie heeft.\n`;
      const eigen = `regeling "Eigen"\n  kenmerk: eigen\n\ngebruikt "../wet/wet.regel"\n  als: de Wet\n\nuitkomsten over de cliënt\n  krijgt hulp: ja/nee\n\nartikel 1 "Een"\n  De cliënt krijgt hulp indien de cliënt van de Wet voldoet.\n`;
      const s = await open({ '/werk/wet/wet.regel': wet, '/werk/eigen/eigen.regel': eigen });
      expect(await s.problemen('/werk/eigen/eigen.regel')).toEqual([]);
      await s.open('/werk/wet/wet.regel');
      const plek = wet.indexOf('indicatie heeft');
      await s.typ('/werk/wet/wet.regel', plek, plek + 1, 'x');
      expect(codes(await s.problemen('/werk/wet/wet.regel'))).toEqual(['N001']);
      const gevolg = await s.problemen('/werk/eigen/eigen.regel');
      expect(codes(gevolg)).toEqual(['B008']);
      expect(gevolg[0]?.message).toContain('regel controleer wet/wet.regel');
      expect(gevolg[0]?.message).not.toContain('/werk');
    });

    it('een bestand buiten de werkruimte hoort bij de regeling ernaast of erboven', async () => {
      const buiten = {
        '/elders/a.regel': hoofd().replace('begrippen', 'delen/begrippen'),
        '/elders/delen/begrippen.regel': BEGRIPPEN,
      };
      const s = await open(buiten);
      await s.open('/elders/delen/begrippen.regel');
      expect(await s.problemen('/elders/delen/begrippen.regel')).toEqual([]);
      await s.sluit('/elders/delen/begrippen.regel');
      await s.open('/elders/a.regel', hoofd().replace('"begrippen', '"../../etc/begrippen'));
      expect(codes(await s.problemen('/elders/a.regel'))).toContain('B007');
    });

    it('een naamloos document, met tekst die nergens is opgeslagen', async () => {
      const s = await open({});
      const pad = 'untitled:Naamloos-1';
      await s.open(
        pad,
        `regeling "Los"\n  kenmerk: los\n\n${BEGRIPPEN}\nartikel 1 "Een"\n  De cliënt voldoet indien x.\n`,
      );
      expect(codes(await s.problemen(pad))).toEqual(['N001']);
      await s.sluit(pad);
      expect(await s.problemen(pad)).toEqual([]);
    });

    it('na sluiten geldt weer wat op schijf staat', async () => {
      const s = await open({ '/werk/a.regel': hoofd(), '/werk/begrippen.regel': BEGRIPPEN });
      await s.open('/werk/a.regel', hoofd('De cliënt voldoet indien x.'));
      expect(codes(await s.problemen('/werk/a.regel'))).toEqual(['N001']);
      await s.sluit('/werk/a.regel');
      expect(await s.problemen('/werk/a.regel')).toEqual([]);
    });

    it('verwijzen naar de uitleg van de code op het adres dat de client geeft', async () => {
      const opties = { uitlegadres: 'command:regel.uitleg?{code}' };
      const s = await open({ '/werk/a.regel': 'organen: x' }, { opties });
      const [probleem] = await s.problemen('/werk/a.regel');
      expect(probleem?.codeDescription).toEqual({ href: `command:regel.uitleg?${String(probleem?.code)}` });
    });
  },
);

describe.each([{ draden: true }, { draden: false }])(
  'opgehaalde problemen, met draden: $draden',
  ({ draden }) => {
    const open = (bestanden: Bestanden, opties?: Proefopties): Promise<Proefserver> =>
      openMet(bestanden, { draden, ...opties });

    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    };
    const kapot = {
      '/werk/a.regel': hoofd('De cliënt voldoet indien x.'),
      '/werk/begrippen.regel': BEGRIPPEN,
    };

    it('komen op verzoek, en niet ook nog vanzelf', async () => {
      const s = await open({ ...kapot }, { capabilities });
      expect(s.kan.diagnosticProvider).toMatchObject({
        interFileDependencies: true,
        workspaceDiagnostics: true,
      });
      await s.open('/werk/a.regel');
      const textDocument = { uri: s.uri('/werk/a.regel') };
      const eerste = await s.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      expect(eerste.kind === 'full' ? codes(eerste.items) : []).toEqual(['N001']);
      const { resultId } = eerste;
      const tweede = await s.client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument,
        ...(resultId === undefined ? {} : { previousResultId: resultId }),
      });
      expect(tweede).toEqual({ kind: 'unchanged', resultId });
      expect(await s.problemen('/werk/a.regel')).toEqual([]);
    });

    it('van de hele werkruimte: alleen wat anders is, en het antwoord wacht als er niets anders is', async () => {
      const s = await open({ ...kapot }, { capabilities });
      const vraag = (previousResultIds: { uri: string; value: string }[]) =>
        s.client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
      const { items } = await vraag([]);
      expect(items.map(({ uri }) => uri)).toEqual([s.uri('/werk/a.regel')]);
      const wacht = vraag(items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })));
      let klaar = false;
      void wacht.then(() => {
        klaar = true;
      });
      await s.problemen('/werk/a.regel');
      expect(klaar).toBe(false);
      s.bestanden['/werk/a.regel'] = hoofd();
      await s.schijf('/werk/a.regel');
      expect((await wacht).items).toMatchObject([{ uri: s.uri('/werk/a.regel'), kind: 'full', items: [] }]);
    });

    it('vragen de client om opnieuw op te halen als een ander open bestand anders wordt', async () => {
      const s = await open(
        { '/werk/a.regel': hoofd(), '/werk/begrippen.regel': BEGRIPPEN },
        { capabilities },
      );
      await s.open('/werk/a.regel');
      await s.open('/werk/begrippen.regel');
      await s.problemen('/werk/a.regel');
      const eerder = s.ververst();
      const plek = BEGRIPPEN.indexOf('indicatie');
      await s.typ('/werk/begrippen.regel', plek, plek + 9, 'beschikking');
      await s.problemen('/werk/a.regel');
      expect(s.ververst()).toBe(eerder + 1);
    });
  },
);
