/**
 * `npm run build`: TypeScript to `dist/`, then the command line as one bundle. Starting the program otherwise costs more in loading a few hundred
 * small modules than in checking a regeling. The modules of the library stay separate files.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { build } from 'esbuild';
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
}

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
    // The schema of outcomes follows their types, and ships beside them.
    writeFileSync(SCHEMA_PAD, schrijfSchema());
    copyFileSync(SCHEMA_PAD, join(ROOT, 'dist/runtime/uitkomst.schema.json'));
  }
}
