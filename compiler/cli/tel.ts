/** Aantallen in woorden. */
import type { Verf } from './wereld.ts';

/** Zegt hoeveel problemen er zijn, en in hoeveel bestanden. */
export function telregel(fouten: number, waarschuwingen: number, bestanden: number, verf: Verf): string {
  const waar = `in ${telwoord(bestanden, 'bestand', 'bestanden')}`;
  if (fouten + waarschuwingen === 0) return `${verf.green('Geen problemen')} ${waar}.\n`;
  const delen = [
    ...(fouten === 0 ? [] : [verf.red(telwoord(fouten, 'fout', 'fouten'))]),
    ...(waarschuwingen === 0
      ? []
      : [verf.yellow(telwoord(waarschuwingen, 'waarschuwing', 'waarschuwingen'))]),
  ];
  return `${delen.join(' en ')} ${waar}.\n`;
}

export const telwoord = (aantal: number, enkelvoud: string, meervoud: string): string =>
  `${aantal === 0 ? 'geen' : String(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
