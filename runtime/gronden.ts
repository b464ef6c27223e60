/** De bepalingen waarop een uitkomst rust: die van de knopen die haar dragen, ook in andere beslissingen. */
import { inVolgorde, type Register } from './register.ts';
import type { Bouwknoop, Uitlegstand } from './uitlegstand.ts';

export function grondenVan(register: Register, stand: Gronden, wortel: Bouwknoop): string[] {
  const gronden = new Set<string>();
  verzamelGronden(stand, wortel, gronden);
  return inVolgorde(register, gronden);
}

type Gronden = Pick<Uitlegstand, 'beslissingen' | 'verborgen'>;

/** Voegt de bepalingen toe waarop de knoop rust. */
export function verzamelGronden(
  { beslissingen, verborgen }: Gronden,
  wortel: Bouwknoop,
  gronden: Set<string>,
): void {
  const gevolgd = new Set<string>();
  const ga = (knoop: Bouwknoop): void => {
    const { soort, bepaling } = knoop;
    if (bepaling !== undefined) gronden.add(bepaling);
    for (const grond of verborgen.get(knoop) ?? []) gronden.add(grond);
    let { delen } = knoop;
    if (soort === 'regel') voegRegelToe(knoop);
    else if (soort === 'beslissing' && knoop.id !== undefined) {
      // De tweede keer staat er een verwijzing; de gronden staan bij de eerste.
      if (gevolgd.has(knoop.id)) return;
      gevolgd.add(knoop.id);
      delen = beslissingen.get(knoop.id)?.knoop.delen ?? delen;
    }
    if (delen !== undefined) for (const deel of delen) if (deel.beslist === true) ga(deel);
  };
  const voegRegelToe = ({ mede, wijktVoor }: Bouwknoop): void => {
    if (mede !== undefined) for (const ander of mede) gronden.add(ander);
    if (wijktVoor !== undefined) for (const ander of wijktVoor) gronden.add(ander);
  };
  ga(wortel);
}
