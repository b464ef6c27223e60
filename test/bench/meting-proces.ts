/** Het hele proces, van opstarten tot afsluiten, tegen een Node dat niets doet. */
import { spawnSync } from 'node:child_process';
import { mediaan, omEnOm, verhouding, wachttijdVan } from './klok.ts';
import type { Uitslag } from './rij.ts';

const RONDES = 9;

export function meetProces(programma: string, werkmap: string): readonly Uitslag[] {
  const draai = (argumenten: readonly string[]) => (): number => {
    const { status, stderr } = spawnSync(process.execPath, argumenten, { cwd: werkmap, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${argumenten.join(' ')} geeft ${String(status)}: ${stderr}`);
    return 1;
  };
  const [leeg, controleer, versie] = omEnOm(
    [draai(['-e', '0']), draai([programma, 'controleer', 'policies']), draai([programma, '--versie'])],
    RONDES,
    1,
    wachttijdVan,
  );
  const rij = (naam: string, tijden: readonly number[] | undefined, lat?: number): Uitslag => ({
    naam,
    cijfer: verhouding(tijden ?? [], leeg ?? []),
    eenheid: '×',
    toelichting: `${mediaan(tijden ?? []).toFixed(0)} ms tegen ${mediaan(leeg ?? []).toFixed(0)} ms`,
    ...(lat === undefined ? {} : { lat }),
  });
  return [
    rij('regel controleer policies, heel proces, tegen node -e 0', controleer, 12),
    rij('regel --versie, heel proces, tegen node -e 0', versie),
  ];
}
