/** De schijf van de computer. Wat niet te lezen is, is een waarde; nooit een throw. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { opComputer } from './paden.ts';
import { isOvergeslagen, type Gelezen, type Gezocht, type Schijf } from './schijf.ts';

/** Groter is geen regeling. */
const MEESTE_BYTES = 64 * 1024 * 1024;

export const nodeSchijf: Schijf = {
  lees: (pad) => (opComputer(pad) ? lees(pad) : Promise.resolve({ soort: 'ontbreekt' })),
  zoek,
  direct: async (map) => {
    const dingen = await inhoud(map);
    return dingen.flatMap(({ naam, isMap }) => (isMap || !naam.endsWith('.regel') ? [] : [samen(map, naam)]));
  },
};

async function lees(pad: string): Promise<Gelezen> {
  try {
    const gegevens = await stat(pad);
    if (gegevens.isDirectory()) return { soort: 'map' };
    if (!gegevens.isFile() || gegevens.size > MEESTE_BYTES) return { soort: 'geen tekst' };
    const [bytes, waar] = await Promise.all([readFile(pad), realpath(pad)]);
    if (bytes.includes(0)) return { soort: 'geen tekst' };
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const echt = waar.replaceAll('\\', '/');
    return echt === pad ? { soort: 'tekst', tekst } : { soort: 'tekst', tekst, echt };
  } catch (fout) {
    return bestaatNiet(fout) ? { soort: 'ontbreekt' } : { soort: 'geen tekst' };
  }
}

const bestaatNiet = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && (fout.code === 'ENOENT' || fout.code === 'ENOTDIR');

/** Breedte eerst; koppelingen naar mappen worden niet gevolgd, dus een kring bestaat niet. */
async function zoek(map: string, meeste: number): Promise<Gezocht> {
  const paden: string[] = [];
  let rij = [map];
  while (rij.length > 0) {
    const lagen = await Promise.all(rij.map(async (een) => ({ een, dingen: await inhoud(een) })));
    const volgende: string[] = [];
    for (const { een, dingen } of lagen) {
      for (const { naam, isMap } of dingen) {
        if (isMap && !isOvergeslagen(naam)) volgende.push(samen(een, naam));
        if (!isMap && naam.endsWith('.regel')) paden.push(samen(een, naam));
      }
    }
    if (paden.length > meeste) return { paden: paden.slice(0, meeste), afgebroken: true };
    rij = volgende;
  }
  return { paden, afgebroken: false };
}

interface Ding {
  readonly naam: string;
  readonly isMap: boolean;
}

/** Een map die niet te lezen is, telt als leeg. Op alfabet, zodat de grens op elke computer dezelfde bestanden houdt. */
async function inhoud(map: string): Promise<readonly Ding[]> {
  try {
    const dingen = await readdir(map, { withFileTypes: true });
    const alle = dingen.map((ding) => ({ naam: ding.name, isMap: ding.isDirectory() }));
    return alle.sort((a, b) => (a.naam < b.naam ? -1 : 1));
  } catch {
    return [];
  }
}

const samen = (map: string, naam: string): string => (map.endsWith('/') ? `${map}${naam}` : `${map}/${naam}`);
