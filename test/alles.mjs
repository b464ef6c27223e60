/**
 * `npm test`: every check of this repository, one after the other.
 *
 * A failing step does not stop the next one, so that one run shows all problems. The last line is always
 * `N passed, N failed`: vitest's own counts, plus one for each other step.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The build comes before what runs the built program: a stale one would judge the wrong code. */
const STEPS = ['typecheck', 'opmaak', 'build', 'opmaak:regel', 'actueel'];
/** Takes as long as the steps together, on one core; it runs beside them. */
const BESIDE = 'lint';

// The workbench of the editor tests takes a minute or two to install, once per machine; they wait for it if it is not there yet.
spawn('npx', ['--no-install', 'tsx', 'test/editor/installatie.ts'], { cwd: ROOT, stdio: 'ignore' })
  .on('error', () => undefined)
  .unref();

const beside = startBeside(BESIDE);
const steps = STEPS.map(runStep);
const results = [...steps, await beside, runVitest('proeven'), runVitest('editor')];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

function runStep(script) {
  console.log(`\n── ${script}`);
  const start = Date.now();
  return judged(script, npmRun(script) === 0, start);
}

function judged(script, ok, start) {
  console.log(`── ${script}: ${ok ? 'goed' : 'mislukt'}, ${Math.round((Date.now() - start) / 1000)} s`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Writes to a file, so that its output is not mixed with that of the others, and does not wait for a reader. */
function startBeside(script) {
  const start = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'regel-proeven-'));
  const file = join(folder, 'uitvoer.txt');
  const out = openSync(file, 'w');
  const child = spawn(`npm run --silent ${script}`, { cwd: ROOT, shell: true, stdio: ['ignore', out, out] });
  return new Promise((done) => {
    const end = (ok) => {
      closeSync(out);
      console.log(`\n── ${script}\n${readFileSync(file, 'utf8')}`);
      rmSync(folder, { recursive: true, force: true });
      done(judged(script, ok, start));
    };
    child.once('error', () => end(false));
    child.once('exit', (status) => end(status === 0));
  });
}

function runVitest(script) {
  console.log(`\n── ${script}`);
  const folder = mkdtempSync(join(tmpdir(), 'regel-proeven-'));
  try {
    const file = join(folder, 'rapport.json');
    const status = npmRun(`${script} -- --reporter=default --reporter=json --outputFile.json="${file}"`);
    return countTests(readReport(script, file), status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * No report, no tests, or an error outside every test (a file that does not load) each count as a failure. Tests that say themselves why they
 * cannot run on this machine do not.
 */
function countTests(report, status) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = report?.numPendingTests ?? 0;
  const trouble = status !== 0 || passed + skipped === 0 || report.success !== true;
  return { passed, failed: trouble ? Math.max(failed, 1) : failed };
}

function readReport(script, file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log(`── ${script}: vitest leverde geen rapport`);
    return undefined;
  }
}

/** Through the shell because npm is a script, not a program, on Windows; a step killed by a signal has no status. */
function npmRun(script) {
  const { status } = spawnSync(`npm run --silent ${script}`, { cwd: ROOT, shell: true, stdio: 'inherit' });
  return status ?? 1;
}
