/** Een bestand in één keer heel schrijven. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { foutcode } from './foutcode.ts';

/** Een bestand dat er hoort te staan; `pad` is absoluut. */
export interface Doelbestand {
  readonly pad: string;
  readonly inhoud: string;
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
