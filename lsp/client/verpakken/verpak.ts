/**
 * `npm run extensie`: bundelt de extensie met haar eigen taalserver en verpakt haar tot een `.vsix` die zonder netwerk te installeren is.
 * De laatste regel van de uitvoer zegt waar hij staat.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { serverBundle } from '../../../build.ts';

const HIER = dirname(fileURLToPath(import.meta.url));
const CLIENT = dirname(HIER);
const ROOT = join(CLIENT, '../..');
/** De uitgepakte extensie; de editorproef draait haar zo, en `vsce` verpakt haar. */
export const EXTENSIE = join(ROOT, 'dist/extensie');

/** Wat zo meegaat. */
const MEE = [
  'README.md',
  'iconen',
  'l10n',
  'package.nls.json',
  'rondleiding',
  'syntaxes',
  'taalinstelling.json',
];

export async function bouwExtensie(): Promise<void> {
  rmSync(EXTENSIE, { recursive: true, force: true });
  mkdirSync(EXTENSIE, { recursive: true });
  for (const naam of MEE) cpSync(join(CLIENT, naam), join(EXTENSIE, naam), { recursive: true });
  copyFileSync(join(ROOT, 'LICENSE'), join(EXTENSIE, 'LICENSE'));
  // `type: module` is er voor deze repository; de bundel van de extensie is CommonJS.
  const {
    type: _esm,
    private: _prive,
    ...manifest
  } = JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(EXTENSIE, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const uitslagen = await Promise.all([
    bundel({ ...gewoon, ...opComputer, entryPoints: { 'uit/extensie': 'extensie.ts' }, format: 'cjs' }),
    bundel({
      ...gewoon,
      ...inBrowser,
      entryPoints: { 'uit/extensie-web': 'extensie-web.ts' },
      format: 'cjs',
    }),
    bundel({
      ...gewoon,
      ...inWebblad,
      entryPoints: {
        'uit/zaakblad': 'zaakblad/zaakblad.ts',
        'uit/diagramblad': 'zaakblad/diagramblad.ts',
      },
    }),
    bundel({
      ...serverBundle,
      ...gewoon,
      entryPoints: { 'server/server': '../server-node.ts' },
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      banner: { js: inEsm },
    }),
  ]);
  writeFileSync(join(EXTENSIE, 'licenties.txt'), licenties(uitslagen.map(({ metafile }) => metafile)));
}

const gewoon = {
  absWorkingDir: CLIENT,
  outdir: EXTENSIE,
  bundle: true,
  minify: true,
  keepNames: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

const opComputer = {
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  outExtension: { '.js': '.cjs' },
} as const satisfies BuildOptions;

/** In een browser zit de server in dezelfde bundel; de naam moet daar op `.js` eindigen. */
const inBrowser = {
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
} as const satisfies BuildOptions;

/** Een paneel is een bladzijde van een browser. */
const inWebblad = { platform: 'browser', target: 'es2022', format: 'iife' } as const satisfies BuildOptions;

/** De protocolbibliotheek is CommonJS en vraagt om `require`. */
const inEsm = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const bundel = (opties: BuildOptions & { metafile: true }): Promise<{ readonly metafile: Metafile }> =>
  build(opties);

/** De licenties van elk pakket dat in een bundel zit: die vragen om meegenomen te worden. */
function licenties(bundels: readonly Metafile[]): string {
  const invoer = bundels.flatMap(({ inputs }) => Object.keys(inputs));
  const mappen = invoer.flatMap(
    (pad) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(join(CLIENT, pad).replaceAll('\\', '/'))?.[0] ?? [],
  );
  const teksten = [...new Set(mappen)].sort().map((map) => {
    const naam = /(?:@[^/]+\/)?[^/]+$/.exec(map)?.[0] ?? map;
    return `${naam}\n\n${licentieVan(map, naam)}\n`;
  });
  return `Deze extensie bevat werk van anderen, onder deze licenties.\n\n${teksten.join('\n----\n\n')}`;
}

/** Het bestand in het pakket; een pakket zonder bestand noemt zijn licentie in zijn manifest. */
function licentieVan(map: string, naam: string): string {
  const bestand = readdirSync(map).find((deel) => /^licen[cs]e/i.test(deel));
  if (bestand !== undefined) return readFileSync(join(map, bestand), 'utf8').trim();
  const { license, author } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as {
    license?: string;
    author?: string;
  };
  if (license !== 'ISC' || author === undefined) throw new Error(`${naam} heeft geen licentie bij zich`);
  return `ISC License\n\nCopyright (c) ${author}\n\n${ISC}`;
}

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/** Verpakt wat {@link bouwExtensie} neerzette. */
export function verpak(): string {
  const vsce = join(HIER, 'node_modules/@vscode/vsce/vsce');
  if (!existsSync(vsce)) doe('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], HIER);
  const { version } = JSON.parse(readFileSync(join(EXTENSIE, 'package.json'), 'utf8')) as { version: string };
  const vsix = join(ROOT, 'dist', `regel-${version}.vsix`);
  const vlaggen = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  doe(process.execPath, [vsce, 'package', ...vlaggen], EXTENSIE);
  return vsix;
}

function doe(programma: string, argumenten: readonly string[], map: string): void {
  const { status, stdout, stderr } = spawnSync(programma, argumenten, {
    cwd: map,
    encoding: 'utf8',
    shell: process.platform === 'win32' && programma === 'npm',
  });
  if (status !== 0) throw new Error(`${programma} ${argumenten.join(' ')}\n${stdout}${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bouwExtensie();
  console.log(verpak());
}
