/** De officiële tekst van bepalingen, voor wie haar als bron.txt of bron.xml naast de regeling bewaart. */
import { posix } from 'node:path';
import { OFFICIELE_BESTANDEN, officieleTekst, type Officieel } from '../bron/officieel.ts';
import type { Gecompileerd } from '../phases.ts';
import { leesBestand } from './bestanden.ts';
import { zichtbaar } from './zichtbaar.ts';

/** Niets als er geen tekst ligt, of als zij niet te lezen is: dat meldt `regel bron`. */
export function leesOfficieel(map: string, regeling: Gecompileerd): Officieel | undefined {
  const hier = posix.dirname(regeling.hoofdbestand);
  const ernaast = OFFICIELE_BESTANDEN.flatMap((naam): readonly [string, string][] => {
    const gelezen = leesBestand(map, posix.join(hier, naam));
    return gelezen.soort === 'tekst' ? [[naam, gelezen.tekst]] : [];
  });
  const gelezen = officieleTekst(new Map(ernaast), regeling.model);
  return gelezen?.soort === 'gelezen' ? gelezen : undefined;
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
