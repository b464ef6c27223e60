/**
 * De werkbank van de editorproef (code-server, VS Code in een browser), eenmaal per machine geïnstalleerd in de cachemap van de gebruiker.
 * `npx tsx test/editor/installatie.ts` installeert; een tweede aanroep wacht op de eerste.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { arch, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type Installatie =
  { readonly soort: 'klaar'; readonly map: string } | { readonly soort: 'niet'; readonly reden: string };

const HIER = dirname(fileURLToPath(import.meta.url));
const VERSIE = versieVan(join(HIER, 'package.json'));
const TE_LANG = 20 * 60_000;

/** Zonder deze programma's is er geen werkbank te bouwen, of geen browser om haar te openen. */
const NODIG: readonly (readonly [string, string])[] = [
  ['chromium', 'chromium'],
  ['rg', 'ripgrep'],
  ['make', 'build-essential'],
  ['g++', 'build-essential'],
  ['python3', 'python3'],
  ['krb5-config', 'libkrb5-dev'],
];

export const chromium = (): string => opPad('chromium') ?? 'chromium';

/** De geïnstalleerde werkbank, of waarom die er niet is. Gooit als installeren mislukt om iets dat hersteld moet worden. */
export async function installatie(): Promise<Installatie> {
  const reden = watOntbreekt();
  if (reden !== undefined) return { soort: 'niet', reden };
  const map = werkbank();
  const slot = `${map}.slot`;
  mkdirSync(dirname(map), { recursive: true });
  for (const begin = Date.now(); Date.now() - begin < TE_LANG;) {
    if (existsSync(join(map, 'klaar'))) return { soort: 'klaar', map };
    if (pakSlot(slot)) {
      try {
        return installeer(map);
      } finally {
        rmSync(slot, { recursive: true, force: true });
      }
    }
    await wacht(500);
  }
  return { soort: 'niet', reden: `een andere installatie houdt ${slot} al te lang bezet` };
}

function watOntbreekt(): string | undefined {
  if (process.platform !== 'linux') return 'de werkbank draait hier alleen op Linux';
  if (!process.version.startsWith('v20.')) return `code-server ${VERSIE} vraagt Node 20`;
  const mist = NODIG.filter(([programma]) => opPad(programma) === undefined).map(([, pakket]) => pakket);
  return mist.length === 0 ? undefined : `niet geïnstalleerd: ${[...new Set(mist)].join(', ')}`;
}

function werkbank(): string {
  const eigen = process.env['XDG_CACHE_HOME'];
  const cache = eigen === undefined || eigen === '' ? join(homedir(), '.cache') : eigen;
  const abi = process.versions.modules;
  return join(cache, 'regel', `code-server-${VERSIE}-${arch()}-abi${abi}`);
}

/** Een map maken lukt maar één proces. Een slot van een proces dat niet meer bestaat, telt niet. */
function pakSlot(slot: string): boolean {
  try {
    mkdirSync(slot);
    writeFileSync(join(slot, 'proces'), String(process.pid));
    return true;
  } catch {
    if (isVerlaten(slot)) rmSync(slot, { recursive: true, force: true });
    return false;
  }
}

function isVerlaten(slot: string): boolean {
  try {
    const bestand = join(slot, 'proces');
    // Tussen het maken van de map en het schrijven van het nummer ligt een ogenblik.
    if (!existsSync(bestand)) return Date.now() - statSync(slot).mtimeMs > 10_000;
    process.kill(Number(readFileSync(bestand, 'utf8')), 0);
    return false;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

// ── Installeren ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Een gewone installatie haalt ripgrep van elders op; daarom zonder scripts, en daarna alleen bouwen wat gebouwd moet worden. */
function installeer(map: string): Installatie {
  const bezig = `${map}.bezig`;
  rmSync(bezig, { recursive: true, force: true });
  mkdirSync(bezig, { recursive: true });
  for (const naam of ['package.json', 'package-lock.json']) copyFileSync(join(HIER, naam), join(bezig, naam));
  const vscode = join(bezig, 'node_modules/code-server/lib/vscode');
  const haal = ['install', '--omit=dev', '--ignore-scripts'];
  const stappen: readonly (() => string | undefined)[] = [
    () => npm(bezig, ['ci', '--ignore-scripts']),
    () => npm(bezig, ['rebuild', 'argon2', '--build-from-source']),
    () => npm(vscode, haal),
    () => zetRipgrep(vscode),
    () => npm(vscode, ['rebuild', '--foreground-scripts']),
    () => npm(join(vscode, 'extensions'), haal),
  ];
  for (const stap of stappen) {
    const uitvoer = stap();
    if (uitvoer === undefined) continue;
    if (geenNetwerk.test(uitvoer)) return { soort: 'niet', reden: 'het pakketregister is niet te bereiken' };
    throw new Error(`De werkbank is niet te installeren:\n${uitvoer.slice(-2000)}`);
  }
  writeFileSync(join(bezig, 'klaar'), '');
  rmSync(map, { recursive: true, force: true });
  renameSync(bezig, map);
  return { soort: 'klaar', map };
}

export const geenNetwerk =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

function zetRipgrep(vscode: string): undefined {
  const bin = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(opPad('rg') ?? 'rg', join(bin, 'rg'));
}

/** Geeft de uitvoer als het mislukt. De kopbestanden van Node staan naast Node; anders zou node-gyp ze ophalen. */
function npm(map: string, opdracht: readonly string[]): string | undefined {
  const node = dirname(dirname(process.execPath));
  const koppen = existsSync(join(node, 'include/node/node.h')) ? { npm_config_nodedir: node } : {};
  const env = { ...schoon(process.env), npm_config_yes: 'true', ...koppen };
  const vlaggen = ['--no-audit', '--no-fund', '--fetch-retries=1'];
  const { status, stdout, stderr } = spawnSync('npm', [...opdracht, ...vlaggen], {
    cwd: map,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? undefined : `npm ${opdracht.join(' ')}\n${stdout}\n${stderr}`;
}

/** Onder `npm test` zetten npm en tsx omgevingswaarden die voor een andere map niet gelden. */
function schoon(omgeving: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const eigen =
    /^npm_(?!config_(?:registry|cache|userconfig|https?_proxy|proxy|noproxy|cafile))|^NODE_OPTIONS$/;
  return Object.fromEntries(Object.entries(omgeving).filter(([naam]) => !eigen.test(naam)));
}

function opPad(programma: string): string | undefined {
  const mappen = (process.env['PATH'] ?? '').split(':');
  return mappen.map((map) => join(map, programma)).find((pad) => existsSync(pad));
}

function versieVan(pakket: string): string {
  const { dependencies } = JSON.parse(readFileSync(pakket, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['code-server'] ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const gevonden = await installatie();
  console.log(gevonden.soort === 'klaar' ? gevonden.map : `Geen werkbank: ${gevonden.reden}.`);
}
