/** `regel bron`: leest een officiële tekst en legt haar bepalingen vast; `regel bron vergelijk` zegt wat er veranderd is. */
import { dirname, join, posix, resolve } from 'node:path';
import {
  BRONINDEX,
  BRONTEKSTEN,
  leesBron,
  leesIndex,
  schrijfIndex,
  type Bronindex,
  type Bronkop,
  type Bronlezing,
} from '../bron/index.ts';
import { vergelijkIndexen, type Verschil } from '../bron/vergelijk.ts';
import { isFout, type Probleem } from '../diagnostics/probleem.ts';
import { leesBestand } from './bestanden.ts';
import { drukProblemen, telwoord } from './druk.ts';
import { schrijfHeel } from './schrijf-heel.ts';
import { standVan } from './schrijven.ts';
import { toonbaar } from './toonbaar.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Verf, type Wereld } from './wereld.ts';
import { openWerkmap } from './werkmap.ts';
import { opEenRegel } from './zichtbaar.ts';
import { vanaf } from './zoek.ts';

export interface Bronopties {
  readonly regeling?: string;
  readonly deel?: string;
  readonly overschrijf?: boolean;
  readonly json?: boolean;
}

/** Leest de tekst en schrijft de index; een index die kleiner zou worden alleen als dat gevraagd is. */
export async function bron(wereld: Wereld, naam: string | undefined, opties: Bronopties): Promise<Afloop> {
  const bron = await leesInvoer(wereld, naam, opties);
  if (bron.soort === 'klaar') return bron.afloop;
  const { lezing, map, tekst } = bron;
  const pad = join(map, BRONINDEX);
  const oud = bestaandeIndex(wereld, pad);
  if (oud.soort === 'verkeerd') return verkeerdGebruik(wereld, oud.zin);
  const verschillen = oud.index ? vergelijkIndexen(oud.index, lezing.index) : [];
  const inhoud = schrijfIndex(lezing.index);
  const geweigerd = opties.overschrijf !== true && verschillen.some(({ soort }) => soort === 'vervallen');
  const actueel = standVan({ pad, inhoud }).soort === 'actueel';
  const fout = geweigerd || actueel ? undefined : schrijfHeel({ pad, inhoud });
  if (fout !== undefined)
    return verkeerdGebruik(wereld, `'${padVan(wereld, pad)}' is niet te schrijven: ${fout}.`);
  const stand = geweigerd ? 'geweigerd' : actueel ? 'actueel' : 'geschreven';
  if (opties.json === true) {
    await schrijfJson(wereld, {
      ...alsJson(lezing, tekst),
      bestand: padVan(wereld, pad),
      stand,
      verschillen,
    });
  } else {
    await drukLezing(wereld, lezing, tekst);
    await schrijf(wereld.uit, drukVerschillen(verschillen, wereld.uit.verf));
    await schrijf(wereld.uit, slotzin(stand, padVan(wereld, pad), wereld.uit.verf));
  }
  return geweigerd ? 1 : 0;
}

/** Leest de tekst en vergelijkt haar met de index die er is. */
export async function vergelijk(
  wereld: Wereld,
  naam: string | undefined,
  opties: Bronopties,
): Promise<Afloop> {
  const bron = await leesInvoer(wereld, naam, opties);
  if (bron.soort === 'klaar') return bron.afloop;
  const pad = join(bron.map, BRONINDEX);
  const oud = bestaandeIndex(wereld, pad);
  if (oud.soort === 'verkeerd') return verkeerdGebruik(wereld, oud.zin);
  if (!oud.index) {
    const zin = `Er is nog geen index: '${padVan(wereld, pad)}' bestaat niet.`;
    return verkeerdGebruik(wereld, zin, 'Maak hem met: regel bron <tekst> --regeling <map>');
  }
  const verschillen = vergelijkIndexen(oud.index, bron.lezing.index);
  if (opties.json === true)
    await schrijfJson(wereld, { versie: 1, gelijk: verschillen.length === 0, verschillen });
  else {
    const gelijk = `${wereld.uit.verf.green('Gelijk')}: elke bepaling is die van de index.\n`;
    await schrijf(wereld.uit, drukVerschillen(verschillen, wereld.uit.verf) || gelijk);
  }
  return verschillen.length === 0 ? 0 : 1;
}

// ── Invoer ───────────────────────────────────────────────────────────────────────────────────────────────────────

type Invoer =
  | { readonly soort: 'gelezen'; readonly lezing: Bronlezing; readonly map: string; readonly tekst: Bestand }
  | { readonly soort: 'klaar'; readonly afloop: Afloop };

interface Bestand {
  readonly bestand: string;
  readonly tekst: string;
}

async function leesInvoer(wereld: Wereld, naam: string | undefined, opties: Bronopties): Promise<Invoer> {
  const verkeerd = async (zin: string, hint?: string): Promise<Invoer> => ({
    soort: 'klaar',
    afloop: await verkeerdGebruik(wereld, zin, hint),
  });
  const regeling = kopVan(wereld, opties.regeling);
  if (regeling.soort === 'verkeerd') return verkeerd(regeling.zin, regeling.hint);
  const { map } = regeling;
  const bestanden =
    naam === undefined ? BRONTEKSTEN.map((bron) => posix.join(padVan(wereld, map), bron)) : [naam];
  const gelezen = bestanden.map((bestand) => ({ bestand, ...leesBestand(wereld.map, bestand) }));
  const tekst = gelezen.find((deel) => deel.soort === 'tekst');
  if (tekst?.soort !== 'tekst') {
    const reden = gelezen.find(({ soort }) => soort !== 'ontbreekt') ?? gelezen[0];
    if (naam === undefined && reden?.soort === 'ontbreekt')
      return verkeerd(
        'Welke tekst?',
        `Noem het bestand, of bewaar de officiële tekst als ${bestanden.join(' of ')}.`,
      );
    return verkeerd(reden && reden.soort !== 'tekst' ? reden.zin : '');
  }
  const kop = { ...regeling.kop, ...(opties.deel === undefined ? {} : { deel: opties.deel }) };
  const lezing = leesBron(tekst, kop);
  if (lezing.soort === 'gelezen') return { soort: 'gelezen', lezing, map, tekst };
  if (opties.json === true)
    await schrijfJson(wereld, { versie: 1, goed: false, problemen: toon(lezing.problemen, tekst) });
  else await druk({ ...wereld, uit: wereld.fout }, lezing.problemen, tekst);
  return { soort: 'klaar', afloop: 1 };
}

type Regelingkop =
  | { readonly soort: 'kop'; readonly kop: Bronkop; readonly map: string }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

/** Kenmerk, titel, publicatie en eerder gekozen deel van de regeling in de map. Fouten in haar regels doen er hier niet toe. */
function kopVan(wereld: Wereld, pad = '.'): Regelingkop {
  const geopend = openWerkmap(wereld.map, [pad]);
  if (geopend.soort === 'verkeerd') return { ...geopend, hint: BEGIN };
  const [regeling, ...meer] = geopend.werkmap.regelingen;
  if (meer.length > 0) return { soort: 'verkeerd', zin: `Onder '${pad}' staat meer dan één regeling.` };
  if (!regeling) return { soort: 'verkeerd', zin: `Onder '${pad}' staat geen regeling.`, hint: BEGIN };
  const { id, titel, link } = regeling.model;
  const map = dirname(resolve(wereld.map, regeling.hoofdbestand));
  const eerder = bestaandeIndex(wereld, join(map, BRONINDEX));
  const deel = eerder.soort === 'index' ? eerder.index?.deel : undefined;
  const kop = {
    kenmerk: id,
    titel,
    ...(link === undefined ? {} : { publicatie: link }),
    ...(deel === undefined ? {} : { deel }),
  };
  return { soort: 'kop', kop, map };
}

const BEGIN = 'Begin met een bestand met: regeling "Citeertitel", en daaronder kenmerk: en publicatie:.';

function bestaandeIndex(
  wereld: Wereld,
  pad: string,
):
  | { readonly soort: 'index'; readonly index?: Bronindex }
  | { readonly soort: 'verkeerd'; readonly zin: string } {
  const gelezen = leesBestand(wereld.map, pad);
  if (gelezen.soort === 'ontbreekt') return { soort: 'index' };
  if (gelezen.soort !== 'tekst') return { soort: 'verkeerd', zin: gelezen.zin };
  const index = leesIndex(gelezen.tekst, padVan(wereld, pad));
  return 'versie' in index
    ? { soort: 'index', index }
    : { soort: 'verkeerd', zin: `'${padVan(wereld, pad)}' is geen index van bepalingen die ik kan lezen.` };
}

// ── Uitvoer ──────────────────────────────────────────────────────────────────────────────────────────────────────

const druk = async (
  wereld: Wereld,
  problemen: readonly Probleem[],
  { bestand, tekst }: Bestand,
): Promise<void> => {
  const bronnen = { teksten: new Map([[bestand, tekst]]), redenen: new Map<string, string>() };
  for (const blok of drukProblemen(problemen, bronnen, wereld.uit.verf)) await schrijf(wereld.uit, blok);
};

const toon = (problemen: readonly Probleem[], { bestand, tekst }: Bestand): readonly object[] =>
  problemen.map((probleem) =>
    toonbaar(probleem, { teksten: new Map([[bestand, tekst]]), redenen: new Map() }),
  );

async function drukLezing(wereld: Wereld, lezing: Bronlezing, tekst: Bestand): Promise<void> {
  const { index, weggelaten, problemen } = lezing;
  const { verf } = wereld.uit;
  await druk(wereld, problemen, tekst);
  const deel = index.deel === undefined ? '' : `, alleen ${index.deel}`;
  const bladen =
    weggelaten === 0
      ? ''
      : ` ${telwoord(weggelaten, 'regel van de bladzijde is', 'regels van de bladzijde zijn')} overgeslagen.`;
  await schrijf(
    wereld.uit,
    `${verf.bold(opEenRegel(index.titel))} (${VORMEN[index.vorm]}${deel})\n  ${telling(index)}.${bladen}\n`,
  );
}

const VORMEN: Readonly<Record<Bronindex['vorm'], string>> = {
  tekst: 'platte tekst',
  cvdr: 'XML van lokaleregelgeving.overheid.nl',
  publicatie: 'XML van officielebekendmakingen.nl',
  bwb: 'XML van wetten.overheid.nl',
};

const namen = {
  hoofdstuk: ['hoofdstuk', 'hoofdstukken'],
  afdeling: ['afdeling of titel', 'afdelingen en titels'],
  paragraaf: ['paragraaf', 'paragrafen'],
  artikel: ['artikel', 'artikelen'],
  lid: ['lid', 'leden'],
  onderdeel: ['onderdeel', 'onderdelen'],
  bijlage: ['bijlage', 'bijlagen'],
  fase: ['fase', 'fasen'],
  toelichting: ['stuk toelichting', 'stukken toelichting'],
} as const;

function telling({ bepalingen }: Bronindex): string {
  const delen = Object.entries(namen).flatMap(([soort, [een, meer]]) => {
    const aantal = bepalingen.filter((bepaling) => bepaling.soort === soort).length;
    return aantal === 0 ? [] : [telwoord(aantal, een, meer)];
  });
  return delen.join(', ');
}

function alsJson({ index, weggelaten, problemen }: Bronlezing, tekst: Bestand): object {
  return { versie: 1, goed: !problemen.some(isFout), weggelaten, problemen: toon(problemen, tekst), index };
}

const koppen: Readonly<Record<Verschil['soort'], string>> = {
  gewijzigd: 'gewijzigd',
  'kop gewijzigd': 'alleen het opschrift',
  vernummerd: 'vernummerd',
  nieuw: 'nieuw',
  vervallen: 'vervallen',
};

function drukVerschillen(verschillen: readonly Verschil[], verf: Verf): string {
  return Object.entries(koppen)
    .flatMap(([soort, kop]) => {
      const rij = verschillen.filter((verschil) => verschil.soort === soort);
      return rij.length === 0
        ? []
        : [`${verf.bold(`${kop} (${String(rij.length)})`)}\n${rij.map(inWoorden).join('')}`];
    })
    .join('');
}

function inWoorden(verschil: Verschil): string {
  switch (verschil.soort) {
    case 'gewijzigd':
      return `  ${verschil.id}${verschil.kop ? ' (ook het opschrift)' : ''}\n`;
    case 'kop gewijzigd':
      return `  ${verschil.id}: was "${opEenRegel(verschil.was)}", is "${opEenRegel(verschil.is)}"\n`;
    case 'vernummerd':
      return `  ${verschil.was} is nu ${verschil.id}\n`;
    default:
      return `  ${verschil.id}\n`;
  }
}

function slotzin(stand: 'geweigerd' | 'actueel' | 'geschreven', pad: string, verf: Verf): string {
  switch (stand) {
    case 'geschreven':
      return `${verf.green('Geschreven')}: ${pad}\n`;
    case 'actueel':
      return `${verf.green('Ongewijzigd')}: ${pad}\n`;
    case 'geweigerd':
      return `${verf.red('Niet geschreven')}: er zouden bepalingen uit ${pad} verdwijnen.\nIs dat de bedoeling, geef dan --overschrijf mee.\n`;
  }
}

const padVan = (wereld: Wereld, pad: string): string => vanaf(wereld.map, resolve(wereld.map, pad));
