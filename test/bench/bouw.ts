/**
 * Bouwt in een eigen map wat gemeten wordt, zoals een gebruiker het draait: gewone JavaScript-modules, en de
 * regelingen gecompileerd met `--doel js`. Altijd vers, en zonder wat een TypeScript-lader aan functies toevoegt.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { bundleProgram, bundleServer } from '../../build.ts';

export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
/** Binnen `node_modules`, zodat de modules hun afhankelijkheden vinden en niets in de werkmap verandert. */
const MAP = join(WORTEL, 'node_modules', '.cache', 'regel-bench');
const MAPPEN = ['grammar', 'compiler', 'runtime', 'test/bench'];
const BELEID = ['policies/nissewaard-beschermde-woonvormen-2026', 'test/bladen/nissewaard-7-11.regel'];

export interface Bouwsel {
  readonly map: string;
  /** Het gebouwde programma `regel`. */
  readonly programma: string;
  /** Het gebouwde programma `regel-lsp`. */
  readonly server: string;
  /** De module die één meting doet. */
  readonly meting: string;
}

export async function bouw(): Promise<Bouwsel> {
  rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
  // De gegenereerde evaluator vraagt om `regel/runtime`; door deze kopie is dat de map `dist` hiernaast.
  cpSync(join(WORTEL, 'package.json'), join(MAP, 'package.json'));
  for (const bron of MAPPEN.flatMap(bronnen)) vertaal(bron);
  await bundleProgram(join(MAP, 'dist'));
  await bundleServer(join(MAP, 'dist'));
  const programma = join(MAP, 'dist/compiler/cli/regel.js');
  compileerBeleid(programma);
  return {
    map: MAP,
    programma,
    server: join(MAP, 'dist/lsp/server.js'),
    meting: join(MAP, 'dist/test/bench/meting.js'),
  };
}

function bronnen(map: string): string[] {
  return readdirSync(join(WORTEL, map), { withFileTypes: true }).flatMap((deel) => {
    const pad = `${map}/${deel.name}`;
    if (deel.isDirectory()) return bronnen(pad);
    return pad.endsWith('.ts') && !pad.endsWith('.d.ts') ? [pad] : [];
  });
}

const OPTIES: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

function vertaal(bron: string): void {
  const doel = join(MAP, 'dist', bron.replace(/\.ts$/, '.js'));
  const { outputText } = ts.transpileModule(readFileSync(join(WORTEL, bron), 'utf8'), {
    compilerOptions: OPTIES,
  });
  mkdirSync(dirname(doel), { recursive: true });
  writeFileSync(doel, outputText);
}

function compileerBeleid(programma: string): void {
  const argumenten = [programma, 'compileer', ...BELEID, '--uit', join(MAP, 'beleid'), '--doel', 'js'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argumenten, {
    cwd: WORTEL,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Het beleid compileert niet:\n${stdout}${stderr}`);
}
