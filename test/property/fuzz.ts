/**
 * `npm run fuzz -- --minuten N [--zaad Z] [--grens G]`: dezelfde lus als de proef, zo lang als gevraagd. Elk verschil
 * staat er verkleind bij, met het zaad waarmee het terug te vinden is.
 */
import { parseArgs } from 'node:util';
import { nieuweTelling, probeer, type Telling } from './lus.ts';

const { values } = parseArgs({
  options: {
    minuten: { type: 'string', default: '1' },
    zaad: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    grens: { type: 'string', default: '3000' },
  },
});

const telling = nieuweTelling();
const einde = Date.now() + Number(values.minuten) * 60_000;
let verschillen = 0;
for (let zaad = Number(values.zaad); Date.now() < einde; zaad++) {
  const gevonden = probeer(zaad, Number(values.grens), telling);
  if (gevonden === undefined) continue;
  verschillen++;
  console.log(`── verschil ${String(verschillen)}: ${gevonden}\n`);
}
console.log(overzicht(telling, verschillen));
process.exitCode = verschillen === 0 && telling.afgekeurd === 0 ? 0 : 1;

function overzicht(
  { programmas, afgekeurd, paren, perUitkomst, constructies, afkeuringen }: Telling,
  aantal: number,
): string {
  const rij = (tabel: ReadonlyMap<string, number>, van: number): readonly string[] =>
    [...tabel]
      .sort((a, b) => b[1] - a[1])
      .map(([naam, n]) => `  ${procent(n, van).padStart(6)}  ${naam} (${String(n)})`);
  return [
    `vanaf zaad ${values.zaad}: ${String(programmas)} programma's, ${String(paren)} paren, ${String(aantal)} verschillen`,
    `afgekeurd door de compiler: ${String(afgekeurd)}`,
    ...[...afkeuringen.values()].map((afkeuring) => `  ${afkeuring}`),
    'uitkomsten:',
    ...rij(perUitkomst, paren),
    "constructies, in welk deel van de programma's:",
    ...rij(constructies, programmas - afgekeurd),
  ].join('\n');
}

function procent(deel: number, geheel: number): string {
  return geheel === 0 ? '' : `${((100 * deel) / geheel).toFixed(1)}%`;
}
