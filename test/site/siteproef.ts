/** Een site in het geheugen, uit een map met regelingen; en wat er aan bladzijden te controleren valt. */
import { build } from 'esbuild';
import { posix } from 'node:path';
import { pageBundle } from '../../build.ts';
import { leesInvoer } from '../../compiler/cli/commando-publiceer.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import {
  maakSite,
  type Programmas,
  type Regelinginvoer,
  type Sitebestand,
} from '../../compiler/site/index.ts';

/** De programma's voor in de browser, zoals `npm run build` ze maakt. */
export async function bundel(): Promise<Programmas> {
  const { outputFiles } = await build({ ...pageBundle, outdir: '/', write: false });
  const lees = (naam: string): string => {
    const gevonden = outputFiles.find(({ path }) => path.endsWith(`${naam}.js`));
    if (gevonden === undefined) throw new Error(`${naam}.js is niet gebouwd`);
    return gevonden.text;
  };
  return { proef: lees('proef'), zoek: lees('zoek'), licenties: '' };
}

/** Voor wie niets in een browser doet. */
export const LEEG: Programmas = { proef: '', zoek: '', licenties: '' };

export function invoerVan(
  map: string,
  paden: readonly string[],
  metTekst = false,
): readonly Regelinginvoer[] {
  const geopend = openWerkmap(map, paden);
  if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
  const { werkmap } = geopend;
  if (werkmap.fouten > 0) throw new Error(`${String(werkmap.fouten)} fouten in ${paden.join(', ')}`);
  return werkmap.regelingen.map((regeling) => {
    const gelezen = leesInvoer(map, werkmap, regeling, metTekst);
    if (gelezen.soort !== 'gelezen') throw new Error(`${regeling.hoofdbestand} is niet te lezen`);
    return gelezen.invoer;
  });
}

export const siteVan = (map: string, paden: readonly string[], metTekst = false): readonly Sitebestand[] =>
  maakSite({ regelingen: invoerVan(map, paden, metTekst), programmas: LEEG });

/** Links die nergens uitkomen: de bladzijde ontbreekt, of de plek erop. */
export function doodlopend(site: readonly Sitebestand[]): readonly string[] {
  const plekken = new Map(
    site.map(({ pad, inhoud }) => [
      pad,
      new Set([...inhoud.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => ontsnapt(id))),
    ]),
  );
  return site
    .filter(({ pad }) => pad.endsWith('.html'))
    .flatMap(({ pad, inhoud }) =>
      [...inhoud.matchAll(/ (?:href|src|action)="([^"]*)"/g)].flatMap(([, ruw = '']) => {
        const link = ontsnapt(ruw);
        if (/^https?:\/\//.test(link)) return [];
        const [naar = '', anker] = link.split('#');
        const doel = naar === '' ? pad : posix.join(posix.dirname(pad), naar);
        const plek = plekken.get(doel);
        const goed =
          plek !== undefined && (anker === undefined || anker.startsWith('voorbeeld=') || plek.has(anker));
        return goed ? [] : [`${pad} → ${link}`];
      }),
    );
}

export const ontsnapt = (tekst: string): string =>
  tekst.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
