/** De omvang van de gegenereerde evaluator met alles wat hij van de runtime gebruikt, gebundeld en verkleind. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Uitslag } from './rij.ts';

/** Wat we van de bundelaar gebruiken; hij is geen afhankelijkheid van dit project, maar vaak wel aanwezig. */
interface Bundelaar {
  buildSync(opties: object): { readonly outputFiles: readonly { readonly contents: Uint8Array }[] };
}

const NAAM = 'evaluator van de verordening met runtime, verkleind';

export async function meetOmvang(map: string): Promise<readonly Uitslag[]> {
  const bundelaar = await laadBundelaar();
  if (bundelaar === undefined) return [{ naam: NAAM, reden: 'esbuild is niet geïnstalleerd' }];
  const inhoud = bundel(bundelaar, map, 'nissewaard');
  const kaal = bundel(bundelaar, map, 'nissewaard-7-11');
  return [
    {
      naam: NAAM,
      cijfer: inhoud.length / 1000,
      eenheid: 'kB',
      lat: 60,
      toelichting: `ingepakt (gzip) ${kB(gzipSync(inhoud))} · een kleine regeling ${kB(kaal)}, ingepakt ${kB(gzipSync(kaal))}`,
    },
  ];
}

async function laadBundelaar(): Promise<Bundelaar | undefined> {
  const naam = 'esbuild';
  try {
    return (await import(naam)) as Bundelaar;
  } catch {
    return undefined;
  }
}

function bundel(bundelaar: Bundelaar, map: string, naam: string): Uint8Array {
  const { outputFiles } = bundelaar.buildSync({
    entryPoints: [join(map, 'beleid', `${naam}.regel.js`)],
    absWorkingDir: map,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const kB = ({ length }: Uint8Array): string => `${(length / 1000).toFixed(0)} kB`;
