/** Een draaiende werkbank: code-server met een vers profiel, de `.vsix` erin, en een eigen kopie van het beleid om in te schrijven. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Werkbank {
  readonly adres: string;
  /** De map die in de editor open is: een kopie van `policies`. */
  readonly beleid: string;
  readonly stop: () => Promise<void>;
  /** Wat de werkbank zelf te melden had. */
  readonly uitvoer: () => string;
}

export interface Werkbankopties {
  readonly installatie: string;
  readonly vsix: string;
  /** Met de vraag of de map te vertrouwen is; dan is zij dat eerst niet. */
  readonly metVertrouwen?: boolean;
  /** Zonder het deel voor een computer: de extensie draait dan in de browser. */
  readonly alleenBrowser?: boolean;
}

export async function startWerkbank({
  installatie,
  vsix,
  metVertrouwen = false,
  alleenBrowser = false,
}: Werkbankopties): Promise<Werkbank> {
  const map = mkdtempSync(join(tmpdir(), 'regel-werkbank-'));
  const beleid = join(map, 'beleid');
  cpSync(join(ROOT, 'policies'), beleid, { recursive: true });
  const poort = await vrijePoort();
  writeFileSync(
    join(map, 'instelling.yaml'),
    `bind-addr: 127.0.0.1:${String(poort)}\nauth: none\ncert: false\n`,
  );
  mkdirSync(join(map, 'gebruiker/User'), { recursive: true });
  writeFileSync(join(map, 'gebruiker/User/settings.json'), JSON.stringify(INSTELLINGEN));
  const argumenten = [
    join(installatie, 'node_modules/code-server/out/node/entry.js'),
    ...['--config', join(map, 'instelling.yaml')],
    ...['--user-data-dir', join(map, 'gebruiker'), '--extensions-dir', join(map, 'extensies')],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
  ];
  const env = { ...omgeving(), XDG_CACHE_HOME: join(map, 'cache'), XDG_CONFIG_HOME: join(map, 'config') };
  const gezet = spawnSync(process.execPath, [...argumenten, '--install-extension', vsix], {
    env,
    encoding: 'utf8',
  });
  if (gezet.status !== 0) throw new Error(`De .vsix is niet te installeren:\n${gezet.stdout}${gezet.stderr}`);
  if (alleenBrowser) zonderComputer(join(map, 'extensies'));
  const vertrouwen = metVertrouwen ? [] : ['--disable-workspace-trust'];
  // Een eigen procesgroep: de werkbank start zelf ook processen, en die horen mee te stoppen.
  const proces = spawn(process.execPath, [...argumenten, ...vertrouwen], { env, detached: true });
  const uitvoer: string[] = [];
  proces.stdout.on('data', (deel: Buffer) => uitvoer.push(deel.toString()));
  proces.stderr.on('data', (deel: Buffer) => uitvoer.push(deel.toString()));
  const adres = `http://127.0.0.1:${String(poort)}`;
  const stop = async (): Promise<void> => {
    await stopGroep(proces);
    rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  if (!(await isGezond(adres))) {
    await stop();
    throw new Error(`De werkbank start niet:\n${uitvoer.join('')}`);
  }
  return { adres, beleid, stop, uitvoer: () => uitvoer.join('') };
}

function zonderComputer(extensies: string): void {
  const naam = readdirSync(extensies).find((deel) => deel.startsWith('regel.regel-')) ?? '';
  const pad = join(extensies, naam, 'package.json');
  const { main: _computer, ...rest } = JSON.parse(readFileSync(pad, 'utf8')) as Record<string, unknown>;
  writeFileSync(pad, JSON.stringify(rest));
}

/** Wat er op het scherm alleen maar in de weg staat. */
const INSTELLINGEN = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'git.enabled': false,
};

function omgeving(): NodeJS.ProcessEnv {
  const eigen = /^npm_|^NODE_OPTIONS$|^VITEST|^VSCODE_|^TEST$|^NODE_ENV$/;
  return Object.fromEntries(Object.entries(process.env).filter(([naam]) => !eigen.test(naam)));
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  const adres = server.address();
  await new Promise((klaar) => server.close(klaar));
  if (adres === null || typeof adres === 'string') throw new Error('geen vrije poort');
  return adres.port;
}

async function isGezond(adres: string): Promise<boolean> {
  for (let keer = 0; keer < 150; keer++) {
    const antwoord = await fetch(`${adres}/healthz`).catch(() => undefined);
    if (antwoord?.ok === true) return true;
    await wacht(200);
  }
  return false;
}

async function stopGroep(proces: ChildProcess): Promise<void> {
  const { pid } = proces;
  if (pid === undefined || proces.exitCode !== null) return;
  const weg = new Promise((klaar) => proces.once('exit', klaar));
  for (const teken of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(-pid, teken);
    } catch {
      return;
    }
    await Promise.race([weg, wacht(3000)]);
  }
}

/** Van `npm run extensie`. */
export function vsixVan(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'lsp/client/package.json'), 'utf8')) as {
    version: string;
  };
  return join(ROOT, 'dist', `regel-${version}.vsix`);
}
