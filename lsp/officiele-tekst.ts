/** De officiële tekst naast de regeling: leesbaar opgemaakt, met de regel waarop elke bepaling begint. */
import type { Passage } from '../compiler/bron/index.ts';
import {
  OFFICIELE_BESTANDEN,
  officieleTekst,
  type Ernaast,
  type Officielelezing,
} from '../compiler/bron/officieel.ts';
import { bericht } from '../compiler/diagnostics/probleem.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import { regelingVan, type Momentopname } from './momentopname.ts';
import { mapVan } from './paden.ts';
import type { Schijf } from './schijf.ts';

/** Een bepaling en de regel waarop zij begint, vanaf nul. */
export interface Plaats {
  readonly id: string;
  readonly regel: number;
}

export type Officiele =
  | {
      readonly soort: 'tekst';
      readonly hoofd: string;
      readonly titel: string;
      readonly tekst: string;
      readonly plaatsen: readonly Plaats[];
    }
  | {
      readonly soort: 'ontbreekt';
      readonly titel: string;
      readonly map: string;
      /** Waar de tekst gepubliceerd is. */
      readonly link?: string;
    }
  | { readonly soort: 'onleesbaar'; readonly bestand: string; readonly reden: string }
  | { readonly soort: 'geen' };

/** Leest wat er naast een regeling ligt; wat er niet is of geen tekst is, ligt er niet. */
async function ernaastVan(schijf: Schijf, map: string): Promise<Ernaast> {
  const gelezen = await Promise.all(
    OFFICIELE_BESTANDEN.map(async (naam): Promise<readonly [string, string][]> => {
      const bestand = await schijf.lees(`${map}/${naam}`);
      return bestand.soort === 'tekst' ? [[naam, bestand.tekst]] : [];
    }),
  );
  return new Map(gelezen.flat());
}

export type Tekstlezer = (regeling: Gecompileerd) => Promise<Officielelezing | undefined>;

interface Bewaard {
  readonly kenmerk: string;
  readonly titel: string;
  readonly ernaast: Ernaast;
  readonly lezing: Officielelezing | undefined;
}

/** Leest de officiële tekst bij een regeling. Alleen het ontleden blijft bewaard, zolang de bestanden dezelfde zijn. */
export function maakTekstlezer(schijf: Schijf): Tekstlezer {
  const bewaard = new Map<string, Bewaard>();
  return async ({ hoofdbestand, model }) => {
    const ernaast = await ernaastVan(schijf, mapVan(hoofdbestand));
    const eerder = bewaard.get(hoofdbestand);
    if (eerder?.kenmerk === model.id && eerder.titel === model.titel && zelfde(eerder.ernaast, ernaast))
      return eerder.lezing;
    const lezing = officieleTekst(ernaast, model);
    bewaard.set(hoofdbestand, { kenmerk: model.id, titel: model.titel, ernaast, lezing });
    return lezing;
  };
}

const zelfde = (oud: Ernaast, nieuw: Ernaast): boolean =>
  OFFICIELE_BESTANDEN.every((naam) => oud.get(naam) === nieuw.get(naam));

/** De officiële tekst als een blad ernaast. */
export async function officieelBlad(moment: Momentopname, lees: Tekstlezer, pad: string): Promise<Officiele> {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return { soort: 'geen' };
  const { hoofdbestand, model, opgelost } = regeling;
  const gelezen = await lees(regeling);
  if (gelezen?.soort === 'gelezen') {
    const opgemaakt = maakOp(model.titel, [...gelezen.passages.values()], gelezen.anders);
    return { soort: 'tekst', hoofd: hoofdbestand, titel: model.titel, ...opgemaakt };
  }
  if (gelezen) {
    const { bestand, problemen } = gelezen;
    return { soort: 'onleesbaar', bestand, reden: problemen.map(bericht).join(' ') };
  }
  const { link } = opgelost.kop;
  return {
    soort: 'ontbreekt',
    titel: model.titel,
    map: mapVan(hoofdbestand),
    ...(link === undefined ? {} : { link }),
  };
}

/** Bij een tekst die niet bij de index hoort. */
export const ANDERS =
  'Let op: dit is niet de tekst waarvan bronindex.json is gemaakt (regel bron vergelijk).';

/** De tekst van boven naar beneden, met de leden en onderdelen onder hun artikel. */
export function maakOp(
  titel: string,
  passages: readonly Passage[],
  anders: boolean,
): { readonly tekst: string; readonly plaatsen: readonly Plaats[] } {
  const regels = [titel, '='.repeat(Math.min(titel.length, 100)), ...(anders ? ['', ANDERS] : [])];
  const plaatsen: Plaats[] = [];
  for (const passage of passages) {
    const kop = kopVan(passage);
    const inspring = passage.soort === 'onderdeel' ? '  '.repeat(diepteVan(passage.id)) : '';
    const [eerste = '', ...verder] = passage.alineas;
    if (passage.soort !== 'onderdeel') regels.push('');
    plaatsen.push({ id: passage.id, regel: regels.length });
    if (kop !== undefined) regels.push(kop, ...(eerste === '' ? [] : ['', eerste]));
    else regels.push(`${inspring}${nummerVan(passage)}${eerste}`);
    regels.push(...verder.flatMap((alinea) => [`${inspring}${alinea}`]));
  }
  return { tekst: `${regels.join('\n')}\n`, plaatsen };
}

/** Boven een bepaling die geen lid, onderdeel of alinea is. */
function kopVan({ soort, nummer, kop }: Passage): string | undefined {
  if (soort === 'lid' || soort === 'onderdeel' || soort === 'alinea' || soort === 'aanhef') return undefined;
  const naam = soort === 'afdeling' && /^[a-z]/.test(nummer) ? nummer : `${soort} ${nummer}`;
  return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}${kop === undefined ? '' : ` ${kop}`}`.trimEnd();
}

const nummerVan = ({ soort, nummer, geteld }: Passage): string =>
  nummer === '' || geteld === true || (soort !== 'lid' && soort !== 'onderdeel') ? '' : `${nummer}. `;

/** `kenmerk/3.2/1/a` staat één diep, `kenmerk/3.2/1/a/i` twee. */
const diepteVan = (id: string): number => Math.max(1, id.split('/').length - 3);

/** Waar de bepalingen van een regeling in haar eigen bestanden staan. */
export function bepalingplaatsen(
  moment: Momentopname,
  pad: string,
): readonly (Plaats & { readonly pad: string })[] {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return [];
  const { hoofdbestand, bestanden, model } = regeling;
  return model.bepalingen.flatMap(({ id, bestand, regel }) => {
    const waar = bestand === undefined ? undefined : samengevoegd(hoofdbestand, bestand);
    return waar !== undefined && bestanden.includes(waar) ? [{ id, pad: waar, regel: regel - 1 }] : [];
  });
}
