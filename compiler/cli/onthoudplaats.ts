/** De map van de gebruiker waarin `regel` mag bewaren wat het opnieuw kan maken. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Wereld } from './wereld.ts';

/**
 * Met `REGEL_ONTHOUD=nee` wordt er niets bewaard.
 * @param programma het gebouwde programma; het noemt zijn andere delen naar hun inhoud, dus zijn eigen inhoud zegt welke bouw het is
 */
export function onthoudplaats(omgeving: NodeJS.ProcessEnv, programma: string): Pick<Wereld, 'onthoudplaats'> {
  if (omgeving['REGEL_ONTHOUD'] === 'nee') return {};
  try {
    const inhoud = readFileSync(fileURLToPath(programma));
    const bouw = createHash('sha256').update(inhoud).update(process.version).digest('hex');
    return { onthoudplaats: { map: join(cachemap(omgeving), 'regel'), programma: bouw } };
  } catch {
    return {};
  }
}

function cachemap(omgeving: NodeJS.ProcessEnv): string {
  const eigen = omgeving['XDG_CACHE_HOME'];
  if (eigen !== undefined && eigen !== '') return eigen;
  if (platform() === 'win32') return omgeving['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return platform() === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
