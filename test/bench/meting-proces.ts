/** Het hele proces, van opstarten tot afsluiten, tegen een Node dat niets doet. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { mediaan, omEnOm, verhouding, wachttijdVan } from './klok.ts';
import type { Uitslag } from './rij.ts';

const RONDES = 9;

export function meetProces(programma: string, werkmap: string): readonly Uitslag[] {
  const onthoudmap = mkdtempSync(join(tmpdir(), 'regel-bench-'));
  const env = { ...process.env, XDG_CACHE_HOME: onthoudmap };
  const draai = (argumenten: readonly string[]) => (): number => {
    const { status, stderr } = spawnSync(process.execPath, argumenten, {
      cwd: werkmap,
      encoding: 'utf8',
      env,
    });
    if (status !== 0) throw new Error(`${argumenten.join(' ')} geeft ${String(status)}: ${stderr}`);
    return 1;
  };
  const [leeg, controleer, onthouden, versie] = omEnOm(
    [
      draai(['-e', '0']),
      draai([programma, 'controleer', 'policies', '--vers']),
      draai([programma, 'controleer', 'policies']),
      draai([programma, '--versie']),
    ],
    RONDES,
    1,
    wachttijdVan,
  );
  rmSync(onthoudmap, { recursive: true, force: true });
  const rij = (naam: string, tijden: readonly number[] | undefined, lat?: number): Uitslag => ({
    naam,
    cijfer: verhouding(tijden ?? [], leeg ?? []),
    eenheid: '×',
    toelichting: `${mediaan(tijden ?? []).toFixed(0)} ms tegen ${mediaan(leeg ?? []).toFixed(0)} ms`,
    ...(lat === undefined ? {} : { lat }),
  });
  return [
    rij('regel controleer policies --vers (alles gelezen), heel proces, tegen node -e 0', controleer, 12),
    rij('regel controleer policies (niets veranderd), heel proces, tegen node -e 0', onthouden, 12),
    rij('regel --versie, heel proces, tegen node -e 0', versie),
  ];
}
