/** `regel dekking`: van elke bepaling wat de regeling ermee doet, en wat er ontbreekt. */
import { resolve } from 'node:path';
import { opgeteld, type Dekking } from '../dekking/index.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import { drukProblemen as drukAlle, telling } from './commando-controleer.ts';
import { drukDekking, drukTelling } from './dekking-druk.ts';
import { alsHtml } from './dekking-html.ts';
import { meetDekking } from './dekking-lees.ts';
import { drukProblemen, telwoord } from './druk.ts';
import { schrijfHeel } from './schrijf-heel.ts';
import { toonbaar } from './toonbaar.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';
import { opEenRegel } from './zichtbaar.ts';

export interface Dekkingsopties {
  readonly alles?: boolean;
  readonly json?: boolean;
  readonly html?: string;
}

export async function dekking(
  wereld: Wereld,
  paden: readonly string[],
  opties: Dekkingsopties,
): Promise<Afloop> {
  const geopend = openWerkmap(wereld.map, paden);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  if (werkmap.fouten > 0) {
    const naar = opties.json === true ? { ...wereld, uit: wereld.fout } : wereld;
    await drukAlle(naar, werkmap);
    await schrijf(naar.uit, `${telling(naar, werkmap)}De dekking is niet gemeten.\n`);
    return 1;
  }
  const metingen: Dekking[] = [];
  const kapot: Probleem[] = [];
  for (const regeling of werkmap.regelingen) {
    const gemeten = meetDekking(wereld.map, regeling);
    if (gemeten.soort === 'onleesbaar') return verkeerdGebruik(wereld, gemeten.zin);
    if (gemeten.soort === 'kapot') kapot.push(...gemeten.problemen);
    else metingen.push(gemeten.dekking);
  }
  const problemen = [...kapot, ...metingen.flatMap((een) => een.problemen)];
  if (opties.html !== undefined) {
    const fout = schrijfHeel({ pad: resolve(wereld.map, opties.html), inhoud: alsHtml(metingen, werkmap) });
    if (fout !== undefined)
      return verkeerdGebruik(wereld, `'${opEenRegel(opties.html)}' is niet te schrijven: ${fout}.`);
  }
  if (opties.json === true) await schrijfJson(wereld, alsJson(metingen, kapot, werkmap));
  else await druk(wereld, werkmap, metingen, problemen, opties);
  return problemen.length > 0 ? 1 : 0;
}

async function druk(
  wereld: Wereld,
  werkmap: Werkmap,
  metingen: readonly Dekking[],
  problemen: readonly Probleem[],
  { alles = false, html }: Dekkingsopties,
): Promise<void> {
  const { verf } = wereld.uit;
  if (html === undefined)
    for (const een of metingen) await schrijf(wereld.uit, drukDekking(een, alles, verf));
  for (const blok of drukProblemen(problemen, werkmap, verf)) await schrijf(wereld.uit, blok);
  if (html !== undefined) await schrijf(wereld.uit, `${verf.green('Geschreven:')} ${opEenRegel(html)}\n`);
  else if (metingen.length > 1) {
    const samen = opgeteld(metingen.map((een) => een.telling));
    const kop = verf.bold(`Samen, ${telwoord(metingen.length, 'regeling', 'regelingen')}`);
    await schrijf(wereld.uit, `${[kop, ...drukTelling(samen, verf)].join('\n')}\n\n`);
  }
  const slot =
    problemen.length === 0
      ? verf.green('Elke bepaling is verantwoord.')
      : verf.red(
          `${telwoord(problemen.length, 'bepaling of bron klopt', 'bepalingen of bronnen kloppen')} nog niet.`,
        );
  await schrijf(wereld.uit, `${slot}\n`);
}

/** De vorm van `--json`; `versie` gaat omhoog als zij verandert. */
function alsJson(metingen: readonly Dekking[], kapot: readonly Probleem[], werkmap: Werkmap): object {
  const toon = (problemen: readonly Probleem[]): readonly object[] =>
    problemen.map((probleem) => toonbaar(probleem, werkmap));
  return {
    versie: 1,
    goed: kapot.length === 0 && metingen.every(({ problemen }) => problemen.length === 0),
    samen: opgeteld(metingen.map((een) => een.telling)),
    regelingen: metingen.map(({ regeling, rijen, problemen, ...rest }) => ({
      id: regeling.model.id,
      titel: regeling.model.titel,
      hoofdbestand: regeling.hoofdbestand,
      ...rest,
      bepalingen: rijen.map(({ diepte: _diepte, ...rij }) => rij),
      problemen: toon(problemen),
    })),
    problemen: toon(kapot),
  };
}
