/** Een gesprek in een bestand: bewaren zonder iets van een ander te overschrijven, en weer lezen. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bewaar, type Gesprek, type Gespreksbron, hervat, type Hervat } from '../../runtime/index.ts';
import { leesBestand } from './bestanden.ts';
import { leesJson } from './json.ts';
import { schrijfHeel } from './schrijf-heel.ts';

/** Waarom het niet lukte, of niets. */
export function bewaarIn(
  map: string,
  naam: string,
  bron: Gespreksbron,
  gesprek: Gesprek,
): string | undefined {
  const pad = resolve(map, naam);
  if (existsSync(pad) && !isBewaard(map, naam)) {
    return `'${naam}' bestaat al en is geen bewaard gesprek; noem een ander bestand.`;
  }
  const reden = schrijfHeel({ pad, inhoud: `${JSON.stringify(bewaar(bron, gesprek), null, 2)}\n` });
  return reden === undefined ? undefined : `'${naam}' is niet geschreven: ${reden}.`;
}

/** Een naam die nog vrij is. */
export function vrijeNaam(map: string, regeling: string): string {
  const basis = `gesprek-${regeling.replace(/[^a-z0-9-]+/gi, '-')}`;
  for (let i = 1; ; i++) {
    const naam = i === 1 ? `${basis}.json` : `${basis}-${String(i)}.json`;
    if (!existsSync(resolve(map, naam))) return naam;
  }
}

export type Gelezengesprek = Hervat | { readonly soort: 'verkeerd'; readonly zin: string };

export function leesGesprek(map: string, naam: string, bron: Gespreksbron): Gelezengesprek {
  const gelezen = leesBestand(map, naam);
  if (gelezen.soort !== 'tekst') return { soort: 'verkeerd', zin: gelezen.zin };
  const json = leesJson(gelezen.tekst);
  if (json.soort === 'waarde') return hervat(bron, json.waarde);
  const { regel, kolom } = json.plaats;
  return {
    soort: 'verkeerd',
    zin: `'${naam}' regel ${String(regel)}, kolom ${String(kolom)}: ${json.bericht}`,
  };
}

function isBewaard(map: string, naam: string): boolean {
  const gelezen = leesBestand(map, naam);
  return gelezen.soort === 'tekst' && /^\s*\{\s*"soort":\s*"gesprek"/.test(gelezen.tekst);
}
