#!/usr/bin/env node
/** Het programma `regel`. Alles wat het doet staat in programma.ts; hier staan alleen de randen van het proces. */
import { availableParallelism, homedir } from 'node:os';
import { voerUit } from './programma.ts';
import { uitgang } from './wereld.ts';
import { foutcode } from './foutcode.ts';
import { onthoudplaats } from './onthoudplaats.ts';

/** Een werker laadt JavaScript; wie de bron draait, doet het zonder. */
const GEBOUWD = import.meta.url.endsWith('.js');

/** Wie `regel … | head` gebruikt, is niet fout: de lezer heeft genoeg. */
for (const stroom of [process.stdout, process.stderr]) {
  stroom.on('error', (fout) => {
    if (foutcode(fout) === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw fout;
  });
}

/** Een fout in dit programma: één zin, en wat er nodig is om haar te verhelpen. */
function meldEigenFout(fout: unknown): void {
  const spoor = fout instanceof Error ? (fout.stack ?? fout.message) : String(fout);
  process.exitCode = 3;
  process.stderr.write(
    'Er ging iets mis in regel zelf; dat ligt niet aan uw bestanden. Meld dit met de opdracht die u gaf en de regels hieronder.\n' +
      `${spoor.replaceAll(homedir(), '~')}\n`,
  );
}

process.on('uncaughtException', (fout) => {
  meldEigenFout(fout);
  process.exit(3);
});

try {
  process.exitCode = await voerUit(process.argv.slice(2), {
    map: process.cwd(),
    invoer: process.stdin,
    uit: uitgang(process.stdout, process.env),
    fout: uitgang(process.stderr, process.env),
    werkers: GEBOUWD ? availableParallelism() : 1,
    ...(GEBOUWD ? onthoudplaats(process.env, import.meta.url) : {}),
  });
} catch (fout) {
  meldEigenFout(fout);
}
