/**
 * `npm run bench`: alle cijfers van docs/prestaties.md, als verhouding waar dat kan, in één run op één machine.
 * Met `--json` als JSON. Een cijfer onder de lat is een mededeling en nooit een fout: machines zijn gedeeld en druk.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bouw, WORTEL, type Bouwsel } from './bouw.ts';
import { meetOmvang } from './meting-omvang.ts';
import { meetProces } from './meting-proces.ts';
import { meetServer } from './meting-server.ts';
import { haaltLat, isGemeten, type Rij, type Uitslag } from './rij.ts';

const bouwsel = await bouw();
const uitslagen = [
  ...inEigenProces(bouwsel, 'evaluator'),
  ...inEigenProces(bouwsel, 'vragen'),
  ...inEigenProces(bouwsel, 'lezer'),
  ...meetProces(bouwsel.programma, WORTEL),
  ...(await meetOmvang(bouwsel.map)),
  ...(await meetServer(bouwsel.server)),
];
const machine = `Node ${process.versions.node}, ${String(cpus().length)} kernen, ${cpus()[0]?.model.trim() ?? 'onbekend'}`;
if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, uitslagen }, undefined, 2));
else console.log(`${machine}\n\n${tabel(uitslagen)}`);

function inEigenProces({ meting, map }: Bouwsel, naam: string): readonly Uitslag[] {
  const beleidsmap = join(WORTEL, 'policies/nissewaard-beschermde-woonvormen-2026');
  const { status, stdout, stderr } = spawnSync(process.execPath, [meting, naam, map, beleidsmap], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0)
    return [{ naam, reden: `de meting stopte: ${stderr.trim().split('\n').slice(-8).join(' ')}` }];
  return (JSON.parse(stdout) as { readonly uitslagen: readonly Uitslag[] }).uitslagen;
}

// ── Tonen ────────────────────────────────────────────────────────────────────────────────────────────────────────

function tabel(rijen: readonly Uitslag[]): string {
  const breedte = Math.max(...rijen.map(({ naam }) => naam.length));
  return rijen.map((uitslag) => regel(uitslag, breedte)).join('\n');
}

function regel(uitslag: Uitslag, breedte: number): string {
  const naam = uitslag.naam.padEnd(breedte);
  if (!isGemeten(uitslag)) return `${naam}  overgeslagen: ${uitslag.reden}`;
  const cijfer = getoond(uitslag.cijfer, uitslag).padStart(16);
  const kop = `${naam}  ${cijfer}  ${lat(uitslag).padEnd(24)}`.trimEnd();
  return uitslag.toelichting === undefined ? kop : `${kop}\n${' '.repeat(4)}${uitslag.toelichting}`;
}

function lat(rij: Rij): string {
  if (rij.lat === undefined) return '';
  const grens = `${rij.meerIsBeter ? '≥' : '≤'} ${getoond(rij.lat, rij)}`;
  return `${grens}  ${haaltLat(rij) ? 'goed' : 'tekort'}`;
}

function getoond(getal: number, { eenheid }: Rij): string {
  const decimalen = getal >= 1000 ? 0 : getal >= 100 ? 1 : 2;
  return `${getal.toLocaleString('nl-NL', { maximumFractionDigits: decimalen })} ${eenheid}`;
}
