/**
 * `npm run build`: TypeScript to `dist/`, then the command line as one bundle. Starting the program otherwise costs more in loading a few hundred
 * small modules than in checking a regeling. The modules of the library stay separate files. Last come the scripts of a published site.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { build, type BuildOptions } from 'esbuild';
import { SCHEMA_PAD, schrijfSchema } from './test/schema/maak.ts';

const ROOT = dirname(fileURLToPath(import.meta.url));

/** The program, its worker, and the stream in front of the workers, which the tests drive without a process. */
const ENTRIES = ['regel.js', 'toets-werker.js', 'toets-stroom.js'];

/** Replaces `<dist>/compiler/cli`, which nobody imports, by the bundled program and its worker. Prettier stays outside: only `regel opmaak` loads it. */
export async function bundleProgram(dist: string): Promise<void> {
  const folder = join(dist, 'compiler/cli');
  const modules = join(dist, 'compiler/cli-modules');
  rmSync(modules, { recursive: true, force: true });
  renameSync(folder, modules);
  mkdirSync(folder);
  await build({
    entryPoints: ENTRIES.map((name) => join(modules, name)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['prettier', 'commander'],
    chunkNames: 'deel-[hash]',
    legalComments: 'linked',
    logLevel: 'warning',
  });
  rmSync(modules, { recursive: true });
  await bundleSite(dist);
}

/** The programs that run in the browser of who reads a published site; each one classic script, because a page on disk cannot load modules. */
const PAGE_PROGRAMS = ['proef', 'zoek'];

/** Replaces `<dist>/compiler/site`, which is already inside the program, by the two scripts that a published site is made of. */
async function bundleSite(dist: string): Promise<void> {
  const folder = join(dist, 'compiler/site');
  rmSync(folder, { recursive: true, force: true });
  await build({ ...pageBundle, outdir: folder });
  writeFileSync(join(folder, 'licenties.txt'), notices(CARRIED));
}

/** What the scripts and the program carry along of others; their licences ask to be carried along too. */
const CARRIED = [
  'preact',
  'preact-render-to-string',
  'minisearch',
  'marked',
  '@dagrejs/dagre',
  '@dagrejs/graphlib',
];

function notices(carried: readonly string[]): string {
  const texts = carried.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence`);
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Dit bevat werk van anderen, onder deze licenties.\n\n${texts.join('\n----\n\n')}`;
}

/** The language server, each entry one file with everything it needs: editors start it without an installation. */
export async function bundleServer(dist: string): Promise<void> {
  const folder = join(dist, 'lsp');
  mkdirSync(folder, { recursive: true });
  await build({
    ...serverBundle,
    entryPoints: [join(ROOT, 'lsp/server-node.ts')],
    outfile: join(folder, 'server.js'),
    format: 'esm',
    // The protocol packages are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  chmodSync(join(folder, 'server.js'), 0o755);
  writeFileSync(join(folder, 'licenties.txt'), notices(CARRIED_BY_SERVER));
}

const CARRIED_BY_SERVER = [
  'vscode-languageserver',
  'vscode-languageserver-protocol',
  'vscode-languageserver-types',
  'vscode-languageserver-textdocument',
  'vscode-jsonrpc',
  'chevrotain',
];

/** Shared with the extension, which carries its own copy. */
export const serverBundle: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
  define: { VERSIE: JSON.stringify(packageVersion()) },
};

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** Shared with the tests, which make the same scripts in memory. */
export const pageBundle: BuildOptions = {
  entryPoints: PAGE_PROGRAMS.map((name) => join(ROOT, 'compiler/site/app', `${name}.ts`)),
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'eof',
  banner: { js: '/* Met werk van anderen: zie licenties.txt. */' },
  logLevel: 'warning',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
  if (status === 0) {
    await bundleProgram(join(ROOT, 'dist'));
    await bundleServer(join(ROOT, 'dist'));
    // The schema of outcomes follows their types, and ships beside them.
    writeFileSync(SCHEMA_PAD, schrijfSchema());
    copyFileSync(SCHEMA_PAD, join(ROOT, 'dist/runtime/uitkomst.schema.json'));
  }
}
