/**
 * `regel controleer` leest alleen de regelingen waarin iets veranderde sinds zij zonder problemen waren. De compiler wordt pas geladen als er
 * iets te lezen is.
 */
import type { Controleeropties } from './commando-controleer.ts';
import { leesSchone, onthoud, schoneVan } from './onthouden.ts';
import { telregel } from './tel.ts';
import { schrijf, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { zoekRegels } from './zoek.ts';

export async function controleerNieuws(
  wereld: Wereld,
  paden: readonly string[],
  opties: Controleeropties,
): Promise<Afloop> {
  const { onthoudplaats: plaats, map } = wereld;
  // Voor een ander programma noemt de uitvoer elke regeling; daarvoor moet elke regeling gelezen zijn.
  if (!plaats || opties.json === true || opties.vragen === true) {
    const { controleer } = await import('./commando-controleer.ts');
    return controleer(wereld, paden, opties);
  }
  const gevonden = zoekRegels(map, paden);
  if (gevonden.soort === 'verkeerd') return verkeerdGebruik(wereld, gevonden.zin, gevonden.hint);
  const schoon = opties.vers === true ? [] : leesSchone(plaats, map);
  const bedoeld = schoon.filter(({ eigen }) => gevonden.paden.some((pad) => Object.hasOwn(eigen, pad)));
  const bekend = new Set(bedoeld.flatMap(({ eigen }) => Object.keys(eigen)));
  const nieuw = gevonden.paden.filter((pad) => !bekend.has(pad));
  const gelezen = new Set(
    bedoeld.flatMap(({ eigen, gebruikt }) => [...Object.keys(eigen), ...Object.keys(gebruikt)]),
  );
  if (nieuw.length === 0) {
    await schrijf(wereld.uit, telregel(0, 0, gelezen.size, wereld.uit.verf));
    return 0;
  }
  const [{ leesWerkmap }, { toonProblemen }] = await Promise.all([
    import('./werkmap.ts'),
    import('./commando-controleer.ts'),
  ]);
  const werkmap = leesWerkmap(map, nieuw, gevonden.genoemd);
  onthoud(plaats, map, [...schoon, ...schoneVan(werkmap)]);
  for (const pad of werkmap.teksten.keys()) gelezen.add(pad);
  await toonProblemen(wereld, werkmap, gelezen.size);
  return werkmap.fouten > 0 ? 1 : 0;
}
