/** De bepalingen waarop een uitkomst rust: die van de knopen die haar dragen, ook in andere beslissingen. */
import { inVolgorde, type Register } from './register.ts';
import type { Bouwknoop, Uitgelegd } from './uitlegstand.ts';

export function grondenVan(
  register: Register,
  beslissingen: ReadonlyMap<string, Uitgelegd>,
  wortel: Bouwknoop,
): string[] {
  const gronden = new Set<string>();
  const gevolgd = new Set<string>();
  const ga = ({ soort, id, bepaling, mede, wijktVoor, delen }: Bouwknoop): void => {
    if (bepaling !== undefined) gronden.add(bepaling);
    if (mede !== undefined) for (const ander of mede) gronden.add(ander);
    if (wijktVoor !== undefined) for (const ander of wijktVoor) gronden.add(ander);
    if (soort === 'beslissing' && id !== undefined) {
      // De tweede keer staat er een verwijzing; de gronden staan bij de eerste.
      if (gevolgd.has(id)) return;
      gevolgd.add(id);
      gaDoor(beslissingen.get(id)?.knoop.delen ?? delen);
    } else gaDoor(delen);
  };
  const gaDoor = (delen: readonly Bouwknoop[] | undefined): void => {
    if (delen !== undefined) for (const deel of delen) if (deel.beslist === true) ga(deel);
  };
  ga(wortel);
  return inVolgorde(register, gronden);
}
