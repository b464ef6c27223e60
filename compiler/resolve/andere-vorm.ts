/** Datums, bedragen en opsommingen die anders geschreven zijn dan de taal ze leest. */
import { maanden, naaste, type Stuk } from '../../grammar/index.ts';

export interface Anders {
  readonly raad: string;
  /** Wat er in de plaats kan komen. */
  readonly tekst?: string;
}

/** Wat er bedoeld is met het vreemde woord op deze plaats, als het een bekende andere schrijfwijze is. */
export function andereVorm(rij: readonly Stuk[], i: number): Anders | undefined {
  const woord = rij[i]?.norm ?? '';
  const [voor, na] = [rij[i - 1], rij[i + 1]];
  const datum = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(woord);
  const maand = datum && maanden[Number(datum[2]) - 1];
  if (datum && maand !== undefined) {
    const tekst = `${String(Number(datum[1]))} ${maand} ${datum[3] ?? ''}`;
    return { raad: `Schrijf de datum met de naam van de maand: ${tekst}.`, tekst };
  }
  if (isGetal(voor)) {
    const bedoeld = maanden.find((naam) => naam === woord) ?? naaste(woord, maanden)[0];
    if (bedoeld === woord)
      return { raad: `Zet het jaar achter de datum: ${voor?.tekst ?? ''} ${bedoeld} 2026.` };
    if (bedoeld !== undefined && isGetal(na)) return { raad: `Bedoelde u '${bedoeld}'?`, tekst: bedoeld };
  }
  if (/^eur(?:o|o's)?$/.test(woord) && (isGetal(voor) || isGetal(na)))
    return {
      raad: `Schrijf een bedrag met een euroteken ervoor: € ${(isGetal(na) ? na : voor)?.tekst ?? ''}.`,
    };
  const volgende = [rij[i]?.norm, na?.norm, rij[i + 2]?.norm].includes('volgende');
  return volgende
    ? {
        raad: 'Zet een dubbele punt vóór de opsomming: aan alle volgende voorwaarden is voldaan: a. …; b. ….',
      }
    : undefined;
}

const isGetal = (stuk: Stuk | undefined): boolean =>
  stuk?.soort === 'literal' && stuk.literal.soort === 'getal';
