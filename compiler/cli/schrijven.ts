/** Gegenereerde bestanden vergelijken met wat er staat; wat van een ander is, wordt herkend. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatiekop } from '../emit/index.ts';
import { foutcode } from './foutcode.ts';
import type { Doelbestand } from './schrijf-heel.ts';

export type Stand =
  | { readonly soort: 'actueel' | 'ontbreekt' | 'verouderd' | 'van een ander' }
  | { readonly soort: 'onleesbaar'; readonly code: string };

/** Hoe het er nu voor staat. Regeleinden van Windows tellen niet als verschil: die komen van de versiebeheerder. */
export function standVan({ pad, inhoud }: Doelbestand): Stand {
  try {
    const nu = readFileSync(pad, 'utf8');
    if (nu.replaceAll('\r\n', '\n') === inhoud) return { soort: 'actueel' };
    return { soort: isGegenereerd(pad, nu) ? 'verouderd' : 'van een ander' };
  } catch (fout) {
    const code = foutcode(fout);
    return code === 'ENOENT' ? { soort: 'ontbreekt' } : { soort: 'onleesbaar', code };
  }
}

/** Een schema is JSON en heeft geen kop; daar zegt `$id` dat het van regel is. */
function isGegenereerd(pad: string, inhoud: string): boolean {
  return pad.endsWith('.json')
    ? /^\s*\{[^{}]*"\$id": "urn:regel:/.test(inhoud)
    : inhoud.startsWith(generatiekop);
}

const SOORTEN = ['.regel.ts', '.regel.js', '.regel.d.ts', '.schema.json'] as const;

/** Gegenereerde bestanden in de map waarvan de regeling er niet meer staat. */
export function wezen(map: string): readonly string[] {
  const namen = new Set(inhoudVan(map));
  return [...namen].flatMap((naam) => {
    const soort = SOORTEN.find((einde) => naam.endsWith(einde));
    if (soort === undefined || namen.has(`${naam.slice(0, -soort.length)}.regel`)) return [];
    const pad = join(map, naam);
    return isGegenereerd(pad, inhoudOf(pad)) ? [pad] : [];
  });
}

function inhoudVan(map: string): readonly string[] {
  try {
    return readdirSync(map);
  } catch {
    return [];
  }
}

function inhoudOf(pad: string): string {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return '';
  }
}
