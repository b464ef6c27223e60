/**
 * De taalserver zoals een editor hem draait: een eigen proces, met het protocol ertussen. Geteld wordt de klok aan de muur bij de
 * client: van het versturen van een wijziging tot het antwoord.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
  type ProtocolConnection,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriVan } from '../../lsp/paden.ts';
import { vragenVan, type Vraag, type Waar } from '../lsp/vermogens.ts';
import { WORTEL } from './bouw.ts';
import { kwantiel } from './klok.ts';
import type { Uitslag } from './rij.ts';
import { maakWerkruimte } from './werkruimte.ts';

const AANSLAGEN = 120;
/** Even, want wat getypt is, gaat weer weg. */
const OPWARMEN = 16;
/** Een gemeente per regeling. */
const GEMEENTEN = 342;

export async function meetServer(programma: string, alleen?: string): Promise<readonly Uitslag[]> {
  const metingen: Record<string, () => Promise<readonly Uitslag[]>> = {
    klein: () =>
      inWerkruimte(maakWerkruimte(60, 800), (werk) =>
        typen(programma, werk, {
          ...{ in: 'een bestand van 800 regels, 60 regelingen', pad: eerste(werk), plaatsen: GEMAAKT },
          lat: { problemen: 30, vragen: 20 },
        }),
      ),
    groot: () =>
      inWerkruimte(maakWerkruimte(2, 3000), (werk) =>
        typen(programma, werk, {
          ...{ in: 'een bestand van 3.000 regels, 2 regelingen', pad: eerste(werk), plaatsen: GEMAAKT },
          lat: { problemen: 60 },
        }),
      ),
    verordening: () =>
      inWerkruimte(beleid(), (werk) =>
        typen(programma, werk, { in: 'de verordening van Nissewaard', pad: VERORDENING, plaatsen: ECHT }),
      ),
    openen: () => inWerkruimte(maakWerkruimte(GEMEENTEN, 1000), (werk) => openen(programma, werk)),
  };
  const uit: Uitslag[] = [];
  for (const [naam, meet] of Object.entries(metingen))
    if (alleen === undefined || alleen === naam) uit.push(...(await meet()));
  return uit;
}

const eerste = ({ teksten }: Werk): string => [...teksten.keys()][0] ?? '';

/** Een hoofdstuk van de verordening; zij telt 25 bestanden en gebruikt de Wmo 2015. */
const VERORDENING = 'nissewaard-beschermde-woonvormen-2026/hoofdstuk-7.regel';

/** Alle regelingen van `policies`, zoals een gemeente ze open heeft. */
function beleid(): ReadonlyMap<string, string> {
  const map = join(WORTEL, 'policies');
  const paden = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((pad) =>
    pad.endsWith('.regel'),
  );
  return new Map(paden.map((pad) => [pad, readFileSync(join(map, pad), 'utf8')]));
}

interface Werk {
  readonly map: string;
  readonly teksten: ReadonlyMap<string, string>;
}

async function inWerkruimte<T>(
  teksten: ReadonlyMap<string, string>,
  doe: (werk: Werk) => Promise<T>,
): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), 'regel-bench-'));
  try {
    for (const [pad, tekst] of teksten) {
      mkdirSync(dirname(join(map, pad)), { recursive: true });
      writeFileSync(join(map, pad), tekst);
    }
    return await doe({ map, teksten });
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

// ── Typen ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Wat iemand achter elkaar typt en weer weghaalt: in een regel, een vraag, een naam die in andere zinnen staat, en een voorbeeld. */
const GEMAAKT: readonly Typplaats[] = [
  { waar: 'regel', na: /inkomen van .* meer dan € 2\.00/g, tekst: '0' },
  { waar: 'vraag', na: /Past de voorziening/g, tekst: ' goed' },
  { waar: 'naam', na: /ontvangt al [a-z]+(?=:)/g, tekst: 's' },
  { waar: 'voorbeeld', na: /dat uit het onderzoek blijk/g, tekst: 't' },
];
/** Een letter te veel in een voorwaarde maakt haar onleesbaar; een opschrift verandert aan geen enkele zin iets. */
const ECHT: readonly Typplaats[] = [
  { waar: 'voorwaarde', na: / indien (?:de|het) [a-z]+/g, tekst: 'x' },
  { waar: 'opschrift', na: /^artikel [\d.]+ "[^"\n]*/gm, tekst: ' nieuw' },
];

interface Typplaats {
  readonly waar: string;
  readonly na: RegExp;
  readonly tekst: string;
}

interface Typproef {
  readonly in: string;
  readonly pad: string;
  readonly plaatsen: readonly Typplaats[];
  readonly lat?: { readonly problemen: number; readonly vragen?: number };
}

async function typen(
  programma: string,
  werk: Werk,
  { in: plaats, pad, plaatsen, lat }: Typproef,
): Promise<readonly Uitslag[]> {
  const editor = await startEditor(programma, werk.map);
  const document = await editor.open(pad);
  const bron = document.getText();
  await editor.rust();
  const vragen = vragenVan(editor.kan).filter(
    ({ methode }) => methode !== 'textDocument/diagnostic' && methode !== 'textDocument/rename',
  );
  const problemen: { waar: string; ms: number }[] = [];
  const tijden = new Map<string, readonly number[]>();
  for (let i = -OPWARMEN; i < AANSLAGEN; i++) {
    const { waar: soort, offset, weg, erbij } = aanslag(plaatsen, bron, i + OPWARMEN);
    const begin = performance.now();
    await editor.typ(document, offset, weg, erbij);
    await editor.vraag('textDocument/diagnostic', { textDocument: { uri: document.uri } });
    if (i >= 0) problemen.push({ waar: soort, ms: performance.now() - begin });
    const waar = waarIn(document, offset);
    for (const vraag of vragen) {
      for (const { methode, ms } of await editor.duur(vraag, waar))
        if (i >= 0) tijden.set(methode, [...(tijden.get(methode) ?? []), ms]);
    }
  }
  await editor.stop();
  const p95 = [...tijden].map(([methode, rij]) => ({ methode, p95: kwantiel(rij, 0.95) }));
  p95.sort((a, b) => b.p95 - a.p95);
  return [
    {
      naam: `editor: problemen na een aanslag in ${plaats}, p95`,
      cijfer: kwantiel(
        problemen.map(({ ms }) => ms),
        0.95,
      ),
      eenheid: 'ms',
      ...(lat === undefined ? {} : { lat: lat.problemen }),
      toelichting: `${String(problemen.length)} aanslagen, mediaan en p95: ${plaatsen
        .map(({ waar }) => {
          const rij = problemen.filter((een) => een.waar === waar).map(({ ms }) => ms);
          return `${waar} ${kwantiel(rij, 0.5).toFixed(1)} en ${kwantiel(rij, 0.95).toFixed(1)} ms`;
        })
        .join(' · ')}`,
    },
    {
      naam: `editor: andere vragen na een aanslag in ${plaats}, p95 van de traagste`,
      cijfer: p95[0]?.p95 ?? NaN,
      eenheid: 'ms',
      ...(lat?.vragen === undefined ? {} : { lat: lat.vragen }),
      toelichting: p95
        .slice(0, 6)
        .map(({ methode, p95: ms }) => `${methode.replace('textDocument/', '')} ${ms.toFixed(1)}`)
        .join(' · '),
    },
  ];
}

/** De even aanslagen typen iets in de bron, de oneven halen het weer weg. */
function aanslag(
  plaatsen: readonly Typplaats[],
  bron: string,
  nummer: number,
): { waar: string; offset: number; weg: number; erbij: string } {
  const { waar, na, tekst: erbij } = plaatsen[Math.floor(nummer / 2) % plaatsen.length] as Typplaats;
  const plekken = [...bron.matchAll(na)];
  const plek = plekken[(Math.floor(nummer / 2) * 7) % plekken.length];
  if (!plek) throw new Error(`De werkruimte heeft geen plaats voor ${String(na)}.`);
  const offset = plek.index + plek[0].length;
  return nummer % 2 === 0 ? { waar, offset, weg: 0, erbij } : { waar, offset, weg: erbij.length, erbij: '' };
}

function waarIn(document: TextDocument, offset: number): Waar {
  const plek = document.positionAt(offset);
  return {
    uri: document.uri,
    plek,
    bereik: { start: plek, end: document.positionAt(offset + 200) },
    alles: { start: document.positionAt(0), end: document.positionAt(document.getText().length) },
  };
}

// ── Openen ───────────────────────────────────────────────────────────────────────────────────────────────────────

async function openen(programma: string, werk: Werk): Promise<readonly Uitslag[]> {
  const begin = performance.now();
  const editor = await startEditor(programma, werk.map);
  const pad = [...werk.teksten.keys()][0] ?? '';
  const document = await editor.open(pad);
  await editor.vraag('textDocument/diagnostic', { textDocument: { uri: document.uri } });
  const eerste = performance.now() - begin;
  await editor.rust();
  const alles = performance.now() - begin;
  const geheugen = editor.meesteGeheugen();
  await editor.stop();
  const regels = [...werk.teksten.values()].reduce((som, tekst) => som + tekst.split('\n').length, 0);
  const naam = `editor: ${String(GEMEENTEN)} regelingen van 1.000 regels openen`;
  return [
    {
      naam,
      cijfer: alles / 1000,
      eenheid: 's',
      lat: 20,
      toelichting: `${regels.toLocaleString('nl-NL')} regels · het open bestand is klaar na ${(eerste / 1000).toFixed(1)} s`,
    },
    geheugen === undefined
      ? {
          naam: `${naam}, geheugen`,
          reden: 'dit systeem zegt niet hoeveel geheugen een proces op zijn meest had',
        }
      : { naam: `${naam}, geheugen op zijn meest`, cijfer: geheugen, eenheid: 'MB', lat: 1500 },
  ];
}

// ── Een editor ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Editor {
  readonly kan: InitializeResult['capabilities'];
  readonly open: (pad: string) => Promise<TextDocument>;
  readonly typ: (document: TextDocument, offset: number, weg: number, erbij: string) => Promise<void>;
  readonly vraag: (methode: string, bij: object) => Promise<unknown>;
  /** Hoe lang een vraag duurt, in ms, en wat erop volgt als iemand een antwoord kiest. */
  readonly duur: (vraag: Vraag, waar: Waar) => Promise<readonly { methode: string; ms: number }[]>;
  /** Tot over alle bestanden van de werkruimte gezegd is wat ermee is. */
  readonly rust: () => Promise<void>;
  /** In MB, waar het systeem dat weet. */
  readonly meesteGeheugen: () => number | undefined;
  readonly stop: () => Promise<void>;
}

async function startEditor(programma: string, map: string): Promise<Editor> {
  const kind = spawn(process.execPath, [programma, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = verbind(kind);
  const { capabilities: kan } = await client.sendRequest<InitializeResult>(InitializeRequest.method, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
      workspace: { diagnostics: {} },
    },
    workspaceFolders: [{ uri: uriVan(map), name: 'werk' }],
  });
  await client.sendNotification(InitializedNotification.type, {});
  const vraag = (methode: string, bij: object): Promise<unknown> => client.sendRequest(methode, bij);
  const gemeten = async (methode: string, bij: object): Promise<{ ms: number; antwoord: unknown }> => {
    const begin = performance.now();
    const antwoord = await vraag(methode, bij);
    return { ms: performance.now() - begin, antwoord };
  };
  return {
    kan,
    vraag,
    open: async (pad) => {
      const text = readFileSync(join(map, pad), 'utf8');
      const uri = uriVan(`${map}/${pad}`);
      const textDocument = { uri, languageId: 'regel', version: 1, text };
      await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return TextDocument.create(uri, 'regel', 1, text);
    },
    typ: async (document, offset, weg, erbij) => {
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + weg) };
      const wijziging = { range, text: erbij };
      const version = document.version + 1;
      TextDocument.update(document, [wijziging], version);
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: document.uri, version },
        contentChanges: [wijziging],
      });
    },
    duur: async ({ methode, bij, verder, weigert }, waar) => {
      const begin = performance.now();
      const { ms, antwoord } = await gemeten(methode, bij(waar)).catch((fout: unknown) => {
        // Een weigering met een reden is ook een antwoord.
        if (!weigert) throw fout;
        return { ms: performance.now() - begin, antwoord: undefined };
      });
      const later = verder?.(antwoord, waar)[0];
      const gekozen = later && {
        methode: later.methode,
        ms: (await gemeten(later.methode, later.bij)).ms,
      };
      return [{ methode, ms }, ...(gekozen ? [gekozen] : [])];
    },
    rust: async () => {
      await (client.sendRequest('workspace/diagnostic', {
        previousResultIds: [],
      }) as Promise<WorkspaceDiagnosticReport>);
    },
    meesteGeheugen: () => meesteGeheugen(kind),
    stop: async () => {
      await client.sendRequest(ShutdownRequest.type);
      const uit = new Promise((klaar) => kind.once('exit', klaar));
      await client.sendNotification(ExitNotification.type);
      await uit;
      client.dispose();
    },
  };
}

function verbind({ stdin, stdout }: ChildProcess): ProtocolConnection {
  if (!stdin || !stdout) throw new Error('Het proces van de server heeft geen in- en uitgang.');
  const client = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  client.listen();
  return client;
}

function meesteGeheugen({ pid }: ChildProcess): number | undefined {
  try {
    const kB = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kB === undefined ? undefined : Number(kB) / 1000;
  } catch {
    return undefined;
  }
}
