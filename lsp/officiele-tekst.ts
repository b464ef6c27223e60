/** De officiële tekst naast de regeling: leesbaar opgemaakt, met de regel waarop elke bepaling begint. */
import { BRONINDEX, BRONTEKSTEN, leesBron, leesIndex, type Passage } from '../compiler/bron/index.ts';
import { bericht } from '../compiler/diagnostics/probleem.ts';
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

export async function officieleTekst(moment: Momentopname, schijf: Schijf, pad: string): Promise<Officiele> {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return { soort: 'geen' };
  const { hoofdbestand, model, opgelost } = regeling;
  const map = mapVan(hoofdbestand);
  const lees = async (naam: string): Promise<string | undefined> => {
    const gelezen = await schijf.lees(`${map}/${naam}`);
    return gelezen.soort === 'tekst' ? gelezen.tekst : undefined;
  };
  for (const bestand of BRONTEKSTEN) {
    const tekst = await lees(bestand);
    if (tekst === undefined) continue;
    const gelezenIndex = leesIndex((await lees(BRONINDEX)) ?? '', BRONINDEX);
    const index = 'versie' in gelezenIndex ? gelezenIndex : undefined;
    const kop = {
      kenmerk: model.id,
      titel: model.titel,
      ...(index?.deel === undefined ? {} : { deel: index.deel }),
    };
    const gelezen = leesBron({ bestand, tekst }, kop);
    if (gelezen.soort !== 'gelezen')
      return { soort: 'onleesbaar', bestand, reden: gelezen.problemen.map(bericht).join(' ') };
    const anders = index !== undefined && index.sha256 !== gelezen.index.sha256;
    const opgemaakt = maakOp(model.titel, gelezen.passages, anders);
    return { soort: 'tekst', hoofd: hoofdbestand, titel: model.titel, ...opgemaakt };
  }
  const { link } = opgelost.kop;
  return { soort: 'ontbreekt', titel: model.titel, map, ...(link === undefined ? {} : { link }) };
}

const ANDERS = 'Let op: dit is niet de tekst waarvan bronindex.json is gemaakt (regel bron vergelijk).';

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
