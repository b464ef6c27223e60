/** De bepalingen waarop een uitkomst rust: die van de knopen die haar dragen, ook in andere beslissingen. */
import { inVolgorde, type Register } from './register.ts';
import type { Bouwknoop, Uitgelegd } from './uitlegstand.ts';

export function grondenVan(
  register: Register,
  beslissingen: ReadonlyMap<string, Uitgelegd>,
  wortel: Bouwknoop,
): string[] {
  const gronden = new Set<string>();
  const gezien = new Set<Bouwknoop>();
  const ga = (knoop: Bouwknoop): void => {
    if (gezien.has(knoop)) return;
    gezien.add(knoop);
    if (knoop.bepaling !== undefined) gronden.add(knoop.bepaling);
    for (const bepaling of knoop.mede ?? []) gronden.add(bepaling);
    for (const bepaling of knoop.wijktVoor ?? []) gronden.add(bepaling);
    // De tweede keer staat er een verwijzing; de gronden staan bij de eerste.
    const heel = knoop.soort === 'beslissing' ? beslissingen.get(knoop.id ?? '')?.knoop : undefined;
    for (const deel of (heel ?? knoop).delen ?? []) if (deel.beslist === true) ga(deel);
  };
  ga(wortel);
  return inVolgorde(register, gronden);
}
