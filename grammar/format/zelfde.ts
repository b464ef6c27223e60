/** Of twee bomen hetzelfde zeggen. Plaatsen en schrijfwijzen (wit, aanhalingstekens, de vorm van een verwijzing) doen niet mee. */
import type { Bestand, Blok } from '../ast.ts';
import { metVasteTekens } from '../literals.ts';

const plaatsen: ReadonlySet<string> = new Set(['span', 'labelSpan', 'kop', 'opmerkingen']);

/** De boom als tekst, zonder wat de opmaak mag veranderen. Een opmerking hoort bij de bladzijde en niet bij de boom. */
export const betekenis = (bestand: Bestand): string =>
  JSON.stringify(bestand, function (this: unknown, sleutel, waarde: unknown) {
    return meetellend(this, sleutel, waarde);
  });

interface Gelezen {
  readonly tekst: string;
  readonly bestand: Bestand;
}

/** Of twee bestanden dezelfde {@link betekenis} hebben; stopt bij het eerste verschil. Een blok met dezelfde tekst zegt hetzelfde. */
export function zelfdeBestand(een: Gelezen, ander: Gelezen): boolean {
  const blokken = ander.bestand.blokken;
  return (
    een.bestand.blokken.length === blokken.length &&
    een.bestand.blokken.every((blok, i) => {
      const tegenover = blokken[i];
      const zelfdeTekst = tegenover && tekstVan(een, blok) === tekstVan(ander, tegenover);
      return zelfdeTekst === true || gelijk(blok, tegenover);
    })
  );
}

const tekstVan = ({ tekst }: Gelezen, { span }: Blok): string => tekst.slice(span.begin, span.eind);

function gelijk(een: unknown, ander: unknown): boolean {
  if (een === ander) return true;
  if (!isKnoop(een) || !isKnoop(ander)) return false;
  const sleutels = Object.keys(een);
  for (const sleutel of sleutels)
    if (!gelijk(meetellend(een, sleutel, een[sleutel]), meetellend(ander, sleutel, ander[sleutel])))
      return false;
  return Object.keys(ander).every(
    (sleutel) => sleutel in een || meetellend(ander, sleutel, ander[sleutel]) === undefined,
  );
}

const isKnoop = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  waarde !== null && typeof waarde === 'object';

/** Wat van deze eigenschap meetelt: alles, een vaste schrijfwijze, of niets. */
function meetellend(houder: unknown, sleutel: string, waarde: unknown): unknown {
  if (plaatsen.has(sleutel)) return undefined;
  // Alleen van een los woord is de schrijfwijze van de auteur; een komma die de opmaak zet, is van de opmaak.
  if (sleutel === 'tekst' && typeof waarde === 'string')
    return soortVan(houder) === 'woord' ? waarde : undefined;
  if (sleutel === 'komma') return soortVan(houder) === 'indien' ? waarde : undefined;
  if (sleutel !== 'norm' || typeof waarde !== 'string' || !/^[€"“”„−-]|%$/.test(waarde)) return waarde;
  return metVasteTekens(waarde).replace(/^["“”„].*/s, '"');
}

const soortVan = (houder: unknown): unknown => (isKnoop(houder) ? houder['soort'] : undefined);
