/** De officiële tekst van bepalingen, voor wie haar als bron.txt of bron.xml naast de regeling bewaart. */
import { posix } from 'node:path';
import { BRONINDEX, BRONTEKSTEN, leesBron, leesIndex, type Passage } from '../bron/index.ts';
import type { Gecompileerd } from '../phases.ts';
import { leesBestand } from './bestanden.ts';
import { zichtbaar } from './zichtbaar.ts';

export interface Officieel {
  readonly passages: ReadonlyMap<string, Passage>;
  /** De tekst is niet die waarop de index, en dus de regels, gemaakt zijn. */
  readonly anders: boolean;
}

/** Niets als er geen tekst ligt, of als zij niet te lezen is: dat meldt `regel bron`. */
export function leesOfficieel(map: string, regeling: Gecompileerd): Officieel | undefined {
  const hier = posix.dirname(regeling.hoofdbestand);
  const tekstVan = (naam: string): string | undefined => {
    const gelezen = leesBestand(map, posix.join(hier, naam));
    return gelezen.soort === 'tekst' ? gelezen.tekst : undefined;
  };
  const bestand = BRONTEKSTEN.find((naam) => tekstVan(naam) !== undefined);
  const tekst = bestand === undefined ? undefined : tekstVan(bestand);
  if (bestand === undefined || tekst === undefined) return undefined;
  const gelezenIndex = leesIndex(tekstVan(BRONINDEX) ?? '', BRONINDEX);
  const index = 'versie' in gelezenIndex ? gelezenIndex : undefined;
  const { id: kenmerk, titel } = regeling.model;
  const kop = { kenmerk, titel, ...(index?.deel === undefined ? {} : { deel: index.deel }) };
  const gelezen = leesBron({ bestand, tekst }, kop);
  if (gelezen.soort !== 'gelezen') return undefined;
  return {
    passages: new Map(gelezen.passages.map((passage) => [passage.id, passage])),
    anders: index !== undefined && index.sha256 !== gelezen.index.sha256,
  };
}

/** De tekst van de genoemde bepalingen, met de aanhef waar een onderdeel onder staat; elke bepaling één keer. */
export function drukOfficieel({ passages, anders }: Officieel, bepalingen: readonly string[]): string {
  const ids = [...new Set(bepalingen.flatMap(metOuders))].filter(
    (id) => (passages.get(id)?.alineas.length ?? 0) > 0,
  );
  if (ids.length === 0) return '';
  const letOp = anders ? '  (niet de tekst waarvan de index is gemaakt: regel bron vergelijk)\n' : '';
  const regels = ids.map((id) => {
    const passage = passages.get(id);
    const waar = id.slice(id.indexOf('/') + 1);
    return `  ${zichtbaar(waar)}  ${zichtbaar(passage?.alineas.join('\n    ') ?? '')}\n`;
  });
  return `\nDe officiële tekst\n${letOp}${regels.join('')}`;
}

/** `kenmerk/3.2/1/a` → `kenmerk/3.2`, `kenmerk/3.2/1`, `kenmerk/3.2/1/a`. */
function metOuders(id: string): readonly string[] {
  const delen = id.split('/');
  return delen.slice(1).map((_, i) => delen.slice(0, i + 2).join('/'));
}
