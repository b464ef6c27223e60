/**
 * `npm test`: every check of this repository, one after the other.
 *
 * A failing step does not stop the next one, so that one run shows all problems. The last line is always
 * `N passed, N failed`: vitest's own counts, plus one for each other step.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The build comes before what runs the built program: a stale one would judge the wrong code. */
const STEPS = ['typecheck', 'lint', 'opmaak', 'build', 'opmaak:regel', 'actueel'];

const results = [...STEPS.map(runStep), runVitest()];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

function runStep(script) {
  console.log(`\n── ${script}`);
  const ok = npmRun(script) === 0;
  if (!ok) console.log(`── ${script}: mislukt`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runVitest() {
  console.log('\n── proeven');
  const folder = mkdtempSync(join(tmpdir(), 'regel-proeven-'));
  try {
    const file = join(folder, 'rapport.json');
    const status = npmRun(`proeven -- --reporter=default --reporter=json --outputFile.json="${file}"`);
    return countTests(readReport(file), status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No report, no tests, or an error outside every test (a file that does not load) each count as a failure. */
function countTests(report, status) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const trouble = status !== 0 || passed === 0 || report.success !== true;
  return { passed, failed: trouble ? Math.max(failed, 1) : failed };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log('── proeven: vitest leverde geen rapport');
    return undefined;
  }
}

/** Through the shell because npm is a script, not a program, on Windows; a step killed by a signal has no status. */
function npmRun(script) {
  const { status } = spawnSync(`npm run --silent ${script}`, { cwd: ROOT, shell: true, stdio: 'inherit' });
  return status ?? 1;
}
