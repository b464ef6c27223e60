/** De proeven die in de echte extensiehost draaien, tegen de geïnstalleerde `.vsix`. De uitslag gaat naar een bestand. */
import { writeFileSync } from 'node:fs';
import { proeven } from './proeven.ts';

/** Door de bouw ingevuld. */
declare const UITSLAG: string;

export async function run(): Promise<void> {
  const uitslagen: { naam: string; fout?: string }[] = [];
  for (const { naam, doe } of proeven) {
    try {
      await doe();
      uitslagen.push({ naam });
    } catch (fout) {
      uitslagen.push({ naam, fout: fout instanceof Error ? fout.message : String(fout) });
    }
    writeFileSync(UITSLAG, JSON.stringify(uitslagen));
  }
}
