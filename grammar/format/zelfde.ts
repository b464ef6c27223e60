/** Of twee bomen hetzelfde zeggen. Plaatsen en schrijfwijzen (wit, aanhalingstekens, de vorm van een verwijzing) doen niet mee. */
import type { Bestand } from '../ast.ts';

const plaatsen: ReadonlySet<string> = new Set(['span', 'labelSpan', 'kop', 'opmerkingen']);

/**
 * De boom zonder wat de opmaak mag veranderen. Een opmerking hoort bij de tekst en niet bij de boom; wie ook die wil
 * vergelijken, neemt haar tekst zonder het wit erachter.
 */
export const betekenis = (bestand: Bestand): string => JSON.stringify(bestand, weglaten);

function weglaten(this: unknown, sleutel: string, waarde: unknown): unknown {
  if (plaatsen.has(sleutel)) return undefined;
  // Alleen van een los woord is de schrijfwijze van de auteur; een komma die de opmaak zet, is van de opmaak.
  if (sleutel === 'tekst' && typeof waarde === 'string') return isWoord(this) ? waarde : undefined;
  if (sleutel === 'norm' && typeof waarde === 'string')
    return waarde
      .replace(/^€ ?/, '€ ')
      .replace(/ %$/, '%')
      .replace(/^["“”„].*/s, '"');
  return sleutel === 'komma' && soortVan(this) !== 'indien' ? undefined : waarde;
}

const soortVan = (houder: unknown): unknown =>
  houder !== null && typeof houder === 'object' && 'soort' in houder ? houder.soort : undefined;

const isWoord = (houder: unknown): boolean => soortVan(houder) === 'woord';
