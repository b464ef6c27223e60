/** `regel controleer`: alle problemen in de regelingen. */
import type { Afloop, Wereld } from './wereld.ts';
import { schrijf, schrijfJson, verkeerdGebruik } from './wereld.ts';
import { drukProblemen as inBlokken, telregel } from './druk.ts';
import { toonbaar } from './toonbaar.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';

export interface Controleeropties {
  readonly json?: boolean;
  /** Lees alles, ook wat de vorige keer in orde was. */
  readonly vers?: boolean;
  /** Zeg ook per beslissing of haar vragen exact zijn. */
  readonly vragen?: boolean;
}

export async function controleer(
  wereld: Wereld,
  paden: readonly string[],
  opties: Controleeropties,
): Promise<Afloop> {
  const geopend = openWerkmap(wereld.map, paden);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  if (opties.vragen === true) {
    const { controleerVragen } = await import('./controleer-vragen.ts');
    return controleerVragen(wereld, werkmap, opties.json === true);
  }
  if (opties.json === true) await schrijfJson(wereld, alsJson(werkmap));
  else await toonProblemen(wereld, werkmap, werkmap.teksten.size);
  return werkmap.fouten > 0 ? 1 : 0;
}

/** De problemen, en hoeveel het er zijn in zoveel bestanden. */
export async function toonProblemen(wereld: Wereld, werkmap: Werkmap, bestanden: number): Promise<void> {
  const { fouten, problemen } = werkmap;
  await drukProblemen(wereld, werkmap);
  await schrijf(wereld.uit, telregel(fouten, problemen.length - fouten, bestanden, wereld.uit.verf));
}

/** Elk probleem op de uitvoer; ook andere opdrachten beginnen daarmee als er fouten zijn. */
export async function drukProblemen(wereld: Wereld, werkmap: Werkmap): Promise<void> {
  for (const blok of inBlokken(werkmap.problemen, werkmap, wereld.uit.verf)) await schrijf(wereld.uit, blok);
}

export function telling(wereld: Wereld, { fouten, problemen, teksten }: Werkmap): string {
  return telregel(fouten, problemen.length - fouten, teksten.size, wereld.uit.verf);
}

/** De vorm van `--json`; `versie` gaat omhoog als zij verandert. */
export function alsJson(werkmap: Werkmap): object {
  const { fouten, problemen, regelingen, teksten } = werkmap;
  return {
    versie: 1,
    goed: fouten === 0,
    fouten,
    waarschuwingen: problemen.length - fouten,
    bestanden: [...teksten.keys()],
    regelingen: regelingen.map(({ hoofdbestand, model }) => ({
      id: model.id,
      titel: model.titel,
      hoofdbestand,
    })),
    problemen: problemen.map((probleem) => toonbaar(probleem, werkmap)),
  };
}
