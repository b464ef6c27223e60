/** Wat van een boom verteld wordt: de delen die dragen, en elke beslissing op de plaats waar zij voluit staat. */
import type { Knoop } from './uitkomst.ts';

/** De volledige uitleg van elke beslissing, op haar id. */
export function volledig(boom: Knoop): ReadonlyMap<string, Knoop> {
  const gevonden = new Map<string, Knoop>();
  const ga = (knoop: Knoop): void => {
    if (knoop.soort === 'beslissing' && knoop.id !== undefined && knoop.delen) gevonden.set(knoop.id, knoop);
    knoop.delen?.forEach(ga);
  };
  ga(boom);
  return gevonden;
}

export function dragend(knoop: Knoop): readonly Knoop[] {
  return (knoop.delen ?? []).filter((deel) => deel.beslist === true && !isGewoonInWerking(deel));
}

/** Dat de regeling geldt, hoeft er niet bij elke uitkomst bij. */
const isGewoonInWerking = ({ soort, geldig, waarde }: Knoop): boolean =>
  soort === 'voorwaarde' && geldig !== undefined && waarde === true;

/** "afwezigheid 3": het kopje boven wat over dat element gezegd wordt. */
export const isElement = ({ tekst, id, soort }: Knoop): boolean =>
  soort === 'voorwaarde' && id === undefined && /^\S+( \S+){0,3} \d+$/.test(tekst);

/** Een groep zonder eigen plaats, of een vergelijking met één keuze, zegt niets wat haar delen niet zeggen. */
export function isDoorgang(knoop: Knoop): boolean {
  const { soort, bepaling, toelichting, tekst } = knoop;
  const delen = dragend(knoop);
  const [deel] = delen;
  if (bepaling !== undefined || deel === undefined) return false;
  if (soort === 'alle' || soort === 'een van') return true;
  if (soort === 'waarde') return toelichting === undefined;
  if (soort === 'niet')
    return tekst.startsWith('niet: ') && (deel.soort === 'alle' || deel.soort === 'een van');
  if (soort !== 'voorwaarde' || toelichting !== undefined) return false;
  if (tekst.startsWith('in werking ')) return true;
  const zegtHetFeit =
    delen.length === 1 &&
    deel.soort === 'gegeven' &&
    deel.type?.soort === 'keuze' &&
    !/ (een|geen) /.test(tekst);
  return (
    zegtHetFeit || / is (niet )?gelijk aan /.test(tekst) || tekst.startsWith('er is een uitkomst voor: ')
  );
}
