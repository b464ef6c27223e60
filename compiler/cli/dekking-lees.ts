/** Wat er naast een regeling ligt om haar dekking te meten: de index, de officiële tekst, de bevindingen en de voorbeelden. */
import { posix } from 'node:path';
import { toonWaarde } from '../../runtime/toon.ts';
import { BRONINDEX, BRONTEKSTEN, leesIndex, type Bronindex } from '../bron/index.ts';
import { dekkingVan, type Dekking, type Ernaast, type Gedraaid } from '../dekking/index.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import type { Gecompileerd } from '../phases.ts';
import { draaiVoorbeeld, woordenVan } from '../voorbeelden.ts';
import { leesBestand } from './bestanden.ts';
import { laad } from './laad.ts';

/** De dekking van een regeling, of waarom haar index niet te lezen is. */
export type Gemeten =
  | { readonly soort: 'gemeten'; readonly dekking: Dekking; readonly ernaast: Ernaast }
  | { readonly soort: 'onleesbaar'; readonly zin: string }
  | { readonly soort: 'kapot'; readonly problemen: readonly Probleem[] };

export function meetDekking(map: string, regeling: Gecompileerd): Gemeten {
  const hier = posix.dirname(regeling.hoofdbestand);
  const lees = (naam: string): ReturnType<typeof leesBestand> => leesBestand(map, posix.join(hier, naam));
  const bron = lees(BRONINDEX);
  if (bron.soort !== 'tekst' && bron.soort !== 'ontbreekt') return { soort: 'onleesbaar', zin: bron.zin };
  const index = bron.soort === 'tekst' ? leesIndex(bron.tekst, posix.join(hier, BRONINDEX)) : undefined;
  if (index !== undefined && !isIndex(index)) return { soort: 'kapot', problemen: index };
  const bevindingen = lees('bevindingen.md');
  const [tekst] = BRONTEKSTEN.flatMap((naam) => {
    const gelezen = lees(naam);
    return gelezen.soort === 'tekst' ? [{ bestand: posix.join(hier, naam), tekst: gelezen.tekst }] : [];
  });
  const ernaast: Ernaast = {
    ...(index ? { index } : {}),
    ...(tekst ? { tekst } : {}),
    ...(bevindingen.soort === 'tekst' ? { bevindingen: bevindingen.tekst } : {}),
    gedraaid: draai(regeling),
  };
  return { soort: 'gemeten', dekking: dekkingVan(regeling, ernaast), ernaast };
}

const isIndex = (gelezen: ReturnType<typeof leesIndex>): gelezen is Bronindex => !Array.isArray(gelezen);

function draai(regeling: Gecompileerd): readonly Gedraaid[] {
  const { voorbeelden } = regeling.opgelost;
  if (voorbeelden.length === 0) return [];
  const geladen = laad(regeling);
  const woorden = woordenVan(geladen.model, toonWaarde);
  return voorbeelden.map((voorbeeld) => ({
    naam: voorbeeld.naam,
    uitslagen: draaiVoorbeeld(voorbeeld, voorbeelden, geladen.model, geladen, woorden),
  }));
}
