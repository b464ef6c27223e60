/** Vingerafdrukken (SHA-256) van gegevens, en van het programma dat nu draait. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canoniek } from '../../runtime/canoniek.ts';
import { versie } from './versie.ts';

export const sha256 = (inhoud: string | Uint8Array): string =>
  createHash('sha256').update(inhoud).digest('hex');

/** De afdruk van gegevens: gelijk zodra de inhoud gelijk is, hoe zij ook zijn opgeschreven. */
export const afdrukVan = (gegevens: unknown): string => sha256(canoniek(gegevens));

export interface Programma {
  readonly versie: string;
  /** De opdrachtregel zoals zij draait; gebouwd is dat alles in één bundel. */
  readonly opdrachtregel: string;
  readonly compiler: string;
  readonly runtime: string;
}

/** Zowel in de bron als in het gebouwde pakket staan de kamers twee mappen hoger. */
const WORTEL = new URL('../../', import.meta.url);

export function programmaNu(): Programma {
  return {
    versie: versie(),
    opdrachtregel: mapafdruk(['compiler/cli']),
    compiler: mapafdruk(['compiler', 'grammar'], 'compiler/cli'),
    runtime: mapafdruk(['runtime']),
  };
}

/** Van elk bestand met code onder de mappen zijn plaats en zijn inhoud. */
function mapafdruk(mappen: readonly string[], behalve?: string): string {
  const bestanden = mappen.flatMap((map) => codeIn(map, behalve)).sort();
  const regels = bestanden.map((pad) => `${pad} ${sha256(readFileSync(new URL(pad, WORTEL)))}\n`);
  return sha256(regels.join(''));
}

function codeIn(map: string, behalve: string | undefined): readonly string[] {
  if (map === behalve) return [];
  return readdirSync(join(fileURLToPath(WORTEL), map), { withFileTypes: true }).flatMap((deel) => {
    const pad = `${map}/${deel.name}`;
    if (deel.isDirectory()) return codeIn(pad, behalve);
    return /\.(ts|js)$/.test(deel.name) && !deel.name.endsWith('.d.ts') ? [pad] : [];
  });
}
