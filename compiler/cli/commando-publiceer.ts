/** `regel publiceer`: een website van de regelingen, om na te lezen en te proberen. Zij werkt vanuit een map, zonder server. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { maakSite, type Programmas, type Regelinginvoer, type Sitebestand } from '../site/index.ts';
import { leesBestand } from './bestanden.ts';
import { drukProblemen as drukAlle, telling } from './commando-controleer.ts';
import { drukProblemen, telwoord } from './druk.ts';
import { meetDekking } from './dekking-lees.ts';
import { foutcode } from './foutcode.ts';
import { leesOfficieel } from './officiele-tekst.ts';
import { schrijfHeel } from './schrijf-heel.ts';
import { schrijf, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';
import { opEenRegel } from './zichtbaar.ts';

export interface Publiceeropties {
  readonly uit?: string;
  readonly metTekst?: boolean;
}

export async function publiceer(
  wereld: Wereld,
  paden: readonly string[],
  { uit, metTekst = false }: Publiceeropties,
): Promise<Afloop> {
  if (uit === undefined || uit === '')
    return verkeerdGebruik(
      wereld,
      'Er staat niet bij in welke map de website moet komen.',
      'Schrijf bijvoorbeeld: regel publiceer policies --uit site',
    );
  const programmas = wereld.programmas ?? leesProgrammas();
  if (programmas === undefined)
    return verkeerdGebruik(
      wereld,
      'De programma’s voor in de browser zijn niet gebouwd.',
      'Bouw het pakket eerst: npm run build',
    );
  const geopend = openWerkmap(wereld.map, paden);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  if (werkmap.fouten > 0) {
    await drukAlle(wereld, werkmap);
    await schrijf(wereld.uit, `${telling(wereld, werkmap)}Er is niets gepubliceerd.\n`);
    return 1;
  }
  const regelingen: Regelinginvoer[] = [];
  for (const regeling of werkmap.regelingen) {
    const gelezen = leesInvoer(wereld.map, werkmap, regeling, metTekst);
    if (gelezen.soort === 'onleesbaar') return verkeerdGebruik(wereld, gelezen.zin);
    if (gelezen.soort === 'kapot') {
      for (const blok of drukProblemen(gelezen.problemen, werkmap, wereld.uit.verf))
        await schrijf(wereld.uit, blok);
      return 1;
    }
    regelingen.push(gelezen.invoer);
  }
  return schrijfSite(wereld, uit, maakSite({ regelingen, programmas }), { regelingen, metTekst });
}

type Gelezen =
  | { readonly soort: 'gelezen'; readonly invoer: Regelinginvoer }
  | Exclude<ReturnType<typeof meetDekking>, { readonly soort: 'gemeten' }>;

/** Wat er naast een regeling ligt en op haar bladzijden hoort. */
export function leesInvoer(
  map: string,
  { teksten }: Pick<Werkmap, 'teksten'>,
  regeling: Werkmap['regelingen'][number],
  metTekst: boolean,
): Gelezen {
  const gemeten = meetDekking(map, regeling);
  if (gemeten.soort !== 'gemeten') return gemeten;
  const { dekking, ernaast } = gemeten;
  const officieel = metTekst ? leesOfficieel(map, regeling) : undefined;
  return {
    soort: 'gelezen',
    invoer: {
      ...{ regeling, dekking, gedraaid: ernaast.gedraaid, teksten },
      ...(ernaast.bevindingen === undefined ? {} : { bevindingen: ernaast.bevindingen }),
      ...(officieel ? { officieel } : {}),
    },
  };
}

/** Wat `npm run build` naast dit programma zet. */
function leesProgrammas(): Programmas | undefined {
  const lees = (naam: string): string => readFileSync(new URL(`../site/${naam}`, import.meta.url), 'utf8');
  try {
    return { proef: lees('proef.js'), zoek: lees('zoek.js'), licenties: lees('licenties.txt') };
  } catch {
    return undefined;
  }
}

/** Wat de vorige keer geschreven is: alleen dat mag weg, en alleen in zo'n map wordt overschreven. */
const LIJST = 'bestanden.txt';
const LIJSTKOP = 'Gemaakt door regel publiceer. De volgende keer worden deze bestanden vervangen.';

async function schrijfSite(
  wereld: Wereld,
  uit: string,
  site: readonly Sitebestand[],
  { regelingen, metTekst }: { regelingen: readonly Regelinginvoer[]; metTekst: boolean },
): Promise<Afloop> {
  const map = resolve(wereld.map, uit);
  const naam = opEenRegel(uit);
  const vorige = vorigeSite(map);
  if (vorige.soort === 'van een ander') return verkeerdGebruik(wereld, vorige.zin(naam), vorige.hint);
  const lijst = { pad: LIJST, inhoud: `${[LIJSTKOP, ...site.map(({ pad }) => pad)].join('\n')}\n` };
  const bestanden = [...site, lijst];
  for (const { pad, inhoud } of bestanden) {
    const fout = schrijfHeel({ pad: join(map, pad), inhoud });
    if (fout !== undefined)
      return verkeerdGebruik(wereld, `'${opEenRegel(posix.join(uit, pad))}' is niet te schrijven: ${fout}.`);
  }
  const nu = new Set(bestanden.map(({ pad }) => pad));
  for (const pad of vorige.bestanden) if (!nu.has(pad)) rmSync(join(map, pad), { force: true });
  const { verf } = wereld.uit;
  const groot = bestanden.reduce((som, { inhoud }) => som + Buffer.byteLength(inhoud), 0);
  const zonder = regelingen.filter(({ officieel }) => officieel === undefined).length;
  const tekst =
    metTekst && zonder > 0
      ? `Van ${telwoord(zonder, 'regeling', 'regelingen')} is geen leesbare officiële tekst (bron.txt of bron.xml) gevonden.\n`
      : '';
  await schrijf(
    wereld.uit,
    `${verf.green('Geschreven:')} ${telwoord(bestanden.length, 'bestand', 'bestanden')} (${(groot / 1e6).toFixed(1).replace('.', ',')} MB) in ${naam}, over ${telwoord(regelingen.length, 'regeling', 'regelingen')}.\n${tekst}Open ${opEenRegel(posix.join(uit, 'index.html'))} in een browser.\n`,
  );
  return 0;
}

type Vorige =
  | { readonly soort: 'eigen'; readonly bestanden: readonly string[] }
  | { readonly soort: 'van een ander'; readonly zin: (naam: string) => string; readonly hint: string };

function vorigeSite(map: string): Vorige {
  const hint = 'Kies een nieuwe of lege map.';
  const namen = inhoudVan(map);
  if (namen === undefined)
    return { soort: 'van een ander', zin: (naam) => `'${naam}' is geen map waarin te schrijven is.`, hint };
  if (namen.length === 0) return { soort: 'eigen', bestanden: [] };
  const lijst = namen.includes(LIJST) ? leesBestand(map, LIJST) : undefined;
  if (lijst?.soort !== 'tekst' || !lijst.tekst.startsWith(LIJSTKOP))
    return {
      soort: 'van een ander',
      zin: (naam) => `In '${naam}' staan al bestanden die niet door regel publiceer gemaakt zijn.`,
      hint,
    };
  // Alleen namen die de site zelf maakt: iets anders in de lijst komt niet van hier.
  return { soort: 'eigen', bestanden: lijst.tekst.split('\n').filter((pad) => SITEPAD.test(pad)) };
}

const SITEPAD = /^(?:[a-z0-9][a-z0-9.-]*\/)?[a-z0-9][a-z0-9.-]*\.(?:html|css|js|txt)$/;

function inhoudVan(map: string): readonly string[] | undefined {
  try {
    return readdirSync(map);
  } catch (fout) {
    return foutcode(fout) === 'ENOENT' ? [] : undefined;
  }
}
