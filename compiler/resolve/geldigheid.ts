/** "met ingang van 1 januari 2026 tot en met 31 december 2026": bij een regeling, een bepaling of een rij van een tabel. */
import { maanden, type Stuk } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { norms, woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';

/** De eerste en de laatste dag; wat ontbreekt is niet begrensd. */
export interface Geldigheid {
  readonly vanaf?: string;
  readonly totEnMet?: string;
}

export const eersteJaar = 1900;
export const laatsteJaar = 2100;

/** Of een dag (jjjj-mm-dd) in de jaren valt die een regeling kan noemen. */
export const binnenJaren = (dag: string): boolean => {
  const jaar = Number(dag.slice(0, 4));
  return jaar >= eersteJaar && jaar <= laatsteJaar;
};

/** Leest de geldigheid; wat niet klopt wordt gemeld, en begrenst dan niets. */
export function leesGeldigheid(
  stukken: readonly Stuk[],
  plaats: Vindplaats,
  problemen: Probleem[],
): Geldigheid {
  const datums = stukken.flatMap((stuk) =>
    stuk.soort === 'literal' && stuk.literal.soort === 'datum' && stuk.literal.waarde.length === 10
      ? [{ dag: stuk.literal.waarde, tekst: stuk.tekst }]
      : [],
  );
  const vorm = norms(stukken.filter((stuk) => stuk.soort !== 'literal')).join(' ');
  const [eerste, tweede] = datums;
  const geldig = naarVorm(vorm, eerste?.dag, tweede?.dag);
  const aantal = stukken.filter(({ soort }) => soort === 'literal').length;
  if (!geldig || Object.keys(geldig).length !== aantal) {
    const verwacht = ["'met ingang van …' of 'met ingang van … tot en met …'"];
    problemen.push(meld('S001', plaats, { gevonden: woorden(stukken), verwacht }));
    return {};
  }
  const buiten = datums.find(({ dag }) => !binnenJaren(dag));
  if (buiten) problemen.push(meld('N056', plaats, { tekst: buiten.tekst }));
  const { vanaf, totEnMet } = geldig;
  if (vanaf !== undefined && totEnMet !== undefined && totEnMet < vanaf) {
    problemen.push(meld('N055', plaats, { vanaf: eerste?.tekst ?? '', totEnMet: tweede?.tekst ?? '' }));
    return {};
  }
  return buiten ? {} : geldig;
}

function naarVorm(vorm: string, eerste?: string, tweede?: string): Geldigheid | undefined {
  if (eerste === undefined) return undefined;
  if (vorm === 'met ingang van') return { vanaf: eerste };
  if (vorm === 'tot en met') return { totEnMet: eerste };
  if (vorm === 'met ingang van tot en met' && tweede !== undefined)
    return { vanaf: eerste, totEnMet: tweede };
  return undefined;
}

/** "met ingang van 1 januari 2026 tot en met 31 december 2026" */
export function toonGeldigheid({ vanaf, totEnMet }: Geldigheid): string {
  const delen = [
    ...(vanaf === undefined ? [] : [`met ingang van ${toonDag(vanaf)}`]),
    ...(totEnMet === undefined ? [] : [`tot en met ${toonDag(totEnMet)}`]),
  ];
  return delen.join(' ');
}

/** "1 januari 2026" */
export function toonDag(dag: string): string {
  const [jaar = '', maand = '', nummer = ''] = dag.split('-');
  return `${String(Number(nummer))} ${maanden[Number(maand) - 1] ?? maand} ${jaar}`;
}
