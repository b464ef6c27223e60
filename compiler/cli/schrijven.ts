/** Gegenereerde bestanden vergelijken en schrijven: in één keer heel, en nooit over iets heen dat van een ander is. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { generatiekop } from '../emit/index.ts';
import { foutcode } from './foutcode.ts';

/** Een bestand dat er hoort te staan; `pad` is absoluut. */
export interface Doelbestand {
  readonly pad: string;
  readonly inhoud: string;
}

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

/** Schrijft naast het doel en hernoemt dan: wie tegelijk leest, ziet het oude of het nieuwe, nooit een half bestand. */
export function schrijfHeel({ pad, inhoud }: Doelbestand): string | undefined {
  const tijdelijk = join(dirname(pad), `.${basename(pad)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(pad), { recursive: true });
    writeFileSync(tijdelijk, inhoud, { flag: 'wx' });
    renameSync(tijdelijk, pad);
    return undefined;
  } catch (fout) {
    ruimOp(tijdelijk);
    return redenVan(foutcode(fout));
  }
}

function ruimOp(pad: string): void {
  try {
    rmSync(pad, { force: true });
  } catch {
    // Wat er niet gekomen is, hoeft niet weg; de reden van de eerste fout telt.
  }
}

function redenVan(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'de schrijfrechten ontbreken';
    case 'ENOSPC':
      return 'de schijf is vol';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'op het pad staat een bestand waar een map moet staan';
    case 'EISDIR':
      return 'daar staat een map';
    default:
      return `het besturingssysteem zegt ${code}`;
  }
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
