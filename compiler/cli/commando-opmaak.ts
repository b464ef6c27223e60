/** `regel opmaak`: dezelfde opmaak voor elk bestand, of zeggen welke nog niet zo zijn. */
import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Syntaxprobleem } from '../../grammar/index.ts';
import { maakBlokkenOp, maakOp, type Opmaakopties } from '../../grammar/format/index.ts';
import { alsProbleem } from '../phases.ts';
import { alsTekst, leesBestand } from './bestanden.ts';
import { drukProblemen, telwoord } from './druk.ts';
import { schrijfHeel } from './schrijf-heel.ts';
import { schrijf, verkeerdGebruik, type Afloop, type Uitgang, type Wereld } from './wereld.ts';
import { opEenRegel } from './zichtbaar.ts';
import { zoekRegels } from './zoek.ts';

export interface Opmaakkeuzes {
  readonly controleer?: boolean;
  readonly bestand?: string;
}

const MARKDOWNBREEDTE = 80;

/** Wat er van één tekst geworden is. Problemen in een blok in Markdown zijn een mededeling; de rest is dan wel opgemaakt. */
interface Uitkomst {
  readonly tekst: string;
  readonly problemen: readonly Syntaxprobleem[];
  readonly mislukt: boolean;
  /** Opmaken zou veranderen wat er staat. */
  readonly gelaten?: boolean;
}

export async function opmaak(
  wereld: Wereld,
  paden: readonly string[],
  keuzes: Opmaakkeuzes,
): Promise<Afloop> {
  if (paden.includes('-')) {
    return paden.length === 1
      ? opStandaardinvoer(wereld, keuzes)
      : verkeerdGebruik(wereld, "Noem bij '-' geen andere paden.");
  }
  if (keuzes.bestand !== undefined) return verkeerdGebruik(wereld, "--bestand hoort bij '-'.");
  const gevonden = zoekRegels(wereld.map, paden, ['.regel', '.md']);
  if (gevonden.soort === 'verkeerd') return verkeerdGebruik(wereld, gevonden.zin, gevonden.hint);
  const telling = { anders: 0, gelijk: 0, mislukt: 0 };
  for (const pad of gevonden.paden) telling[await bestandOp(wereld, pad, keuzes.controleer === true)]++;
  await schrijf(wereld.uit, slotzin(telling, keuzes.controleer === true));
  return telling.mislukt > 0 || (keuzes.controleer === true && telling.anders > 0) ? 1 : 0;
}

type Telling = Record<'anders' | 'gelijk' | 'mislukt', number>;

async function bestandOp(wereld: Wereld, pad: string, alleenKijken: boolean): Promise<keyof Telling> {
  const gelezen = leesMetBom(wereld.map, pad);
  if ('zin' in gelezen) return mislukt(wereld, gelezen.zin);
  const opties = await instellingen(wereld.map, pad);
  if (typeof opties === 'string') return mislukt(wereld, opties);
  const uitkomst = maak(pad, gelezen.tekst, opties);
  await meldProblemen(wereld.uit, pad, gelezen.tekst, uitkomst.problemen);
  if (uitkomst.mislukt) return 'mislukt';
  if (uitkomst.gelaten) return mislukt(wereld, gelaten(pad));
  if (uitkomst.tekst === gelezen.tekst) return 'gelijk';
  const fout = alleenKijken ? undefined : schrijfTerug(resolve(wereld.map, pad), uitkomst.tekst);
  if (fout !== undefined) return mislukt(wereld, `'${pad}' is niet geschreven: ${fout}.`);
  await schrijf(wereld.uit, `${opEenRegel(pad)}\n`);
  return 'anders';
}

const gelaten = (pad: string): string =>
  `'${pad}' bleef zoals het was: opmaken zou veranderen wat er staat. Zet opmerkingen op een eigen regel boven de zin.`;

async function mislukt(wereld: Wereld, zin: string): Promise<'mislukt'> {
  const { verf } = wereld.fout;
  await schrijf(wereld.fout, `${verf.red(verf.bold('Fout:'))} ${opEenRegel(zin)}\n`);
  return 'mislukt';
}

async function opStandaardinvoer(wereld: Wereld, { bestand, controleer }: Opmaakkeuzes): Promise<Afloop> {
  const delen: Buffer[] = [];
  for await (const deel of wereld.invoer) delen.push(Buffer.from(deel as Uint8Array | string));
  const pad = bestand ?? 'standaardinvoer.regel';
  const gelezen = metBom(Buffer.concat(delen), bestand ?? 'de standaardinvoer');
  if ('zin' in gelezen) return verkeerdGebruik(wereld, gelezen.zin);
  const opties = await instellingen(wereld.map, pad);
  if (typeof opties === 'string') return verkeerdGebruik(wereld, opties);
  const uitkomst = maak(pad, gelezen.tekst, opties);
  await meldProblemen(wereld.fout, bestand ?? 'standaardinvoer', gelezen.tekst, uitkomst.problemen);
  if (uitkomst.mislukt) return 1;
  if (uitkomst.gelaten) await mislukt(wereld, gelaten(pad));
  if (controleer === true) return uitkomst.tekst === gelezen.tekst ? 0 : 1;
  await schrijf(wereld.uit, uitkomst.tekst);
  return 0;
}

function maak(pad: string, tekst: string, opties: Partial<Opmaakopties>): Uitkomst {
  if (pad.endsWith('.md')) return { ...maakBlokkenOp(tekst, opties), mislukt: false };
  const uit = maakOp(tekst, opties);
  return uit.soort === 'problemen'
    ? { tekst, problemen: uit.problemen, mislukt: true }
    : { tekst: uit.tekst, problemen: [], mislukt: false, gelaten: uit.soort === 'gelaten' };
}

async function meldProblemen(
  naar: Uitgang,
  pad: string,
  tekst: string,
  problemen: readonly Syntaxprobleem[],
): Promise<void> {
  const bronnen = { teksten: new Map([[pad, tekst]]), redenen: new Map<string, string>() };
  const gemeld = problemen.map((probleem) => alsProbleem(pad, probleem));
  for (const blok of drukProblemen(gemeld, bronnen, naar.verf)) await schrijf(naar, blok);
}

/** De instellingen van Prettier die voor dit bestand gelden, of de zin die zegt waarom zij niet te lezen zijn. */
async function instellingen(map: string, pad: string): Promise<Partial<Opmaakopties> | string> {
  const { resolveConfig } = await import('prettier');
  try {
    const gevonden = await resolveConfig(resolve(map, pad), { editorconfig: true });
    const { printWidth, tabWidth, endOfLine } = gevonden ?? {};
    return {
      // In Markdown rekent ook Prettier met haar eigen breedte.
      ...(pad.endsWith('.md') ? { printWidth: MARKDOWNBREEDTE } : {}),
      ...(printWidth === undefined || !Number.isFinite(printWidth) ? {} : { printWidth }),
      ...(tabWidth === undefined ? {} : { tabWidth }),
      ...(endOfLine === undefined ? {} : { endOfLine }),
    };
  } catch (fout) {
    const [reden = ''] = fout instanceof Error ? fout.message.split('\n') : [];
    return `De instellingen van Prettier voor '${pad}' zijn niet te lezen: ${reden}`;
  }
}

type Gelezen = { readonly tekst: string } | { readonly zin: string };

/** Leest een bestand met de BOM die er misschien vóór staat: ook die blijft. */
function leesMetBom(map: string, pad: string): Gelezen {
  const gelezen = leesBestand(map, pad);
  return gelezen.soort === 'tekst' ? metBom(readFileSync(resolve(map, pad)), pad) : { zin: gelezen.zin };
}

function metBom(bytes: Buffer, pad: string): Gelezen {
  const gelezen = alsTekst(pad, bytes);
  if (gelezen.soort !== 'tekst') return { zin: gelezen.zin };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  return { tekst: bom + gelezen.tekst };
}

/** Door een koppeling heen, en met dezelfde rechten. Geeft de reden als het niet lukt. */
function schrijfTerug(pad: string, inhoud: string): string | undefined {
  const echt = realpathSync(pad);
  const { mode } = statSync(echt);
  const fout = schrijfHeel({ pad: echt, inhoud });
  if (fout === undefined) chmodSync(echt, mode);
  return fout;
}

function slotzin({ anders, gelijk, mislukt: fout }: Telling, alleenKijken: boolean): string {
  const delen = [
    `${telwoord(anders, 'bestand', 'bestanden')} ${alleenKijken ? 'anders op te maken' : 'opgemaakt'}`,
    ...(gelijk === 0 && anders > 0 ? [] : [`${telwoord(gelijk, 'was', 'waren')} al goed`]),
    ...(fout === 0
      ? []
      : [`${telwoord(fout, 'bleef', 'bleven')} zoals ${fout === 1 ? 'het was' : 'zij waren'}`]),
  ];
  return `${delen.join(', ')}.\n`;
}
