/** Waarop een uitkomst rust: de bepalingen van de knopen die haar dragen, ook in andere beslissingen, en de overwogen uitzonderingen. */
import { inVolgorde, type Register } from './register.ts';
import type { Bouwknoop, Uitlegstand } from './uitlegstand.ts';

/** De bepalingen die dragen, en die van uitzonderingen die niet opgaan. */
export interface Steun {
  readonly gronden: Set<string>;
  readonly overwogen: Set<string>;
}

export const nieuweSteun = (): Steun => ({ gronden: new Set(), overwogen: new Set() });

/** Beide in volgorde van de wet; wat draagt, staat niet ook bij wat is overwogen. */
export function steunVan(
  register: Register,
  stand: Gevolgd,
  wortel: Bouwknoop,
): { readonly gronden: string[]; readonly overwogen: string[] } {
  const { gronden, overwogen } = nieuweSteun();
  verzamelSteun(stand, wortel, { gronden, overwogen });
  for (const grond of gronden) overwogen.delete(grond);
  return { gronden: inVolgorde(register, gronden), overwogen: inVolgorde(register, overwogen) };
}

type Gevolgd = Pick<Uitlegstand, 'beslissingen' | 'verborgen'>;

/** Voegt de bepalingen toe waarop de knoop rust. Onder een overwogen uitzondering is alles overwogen. */
export function verzamelSteun(stand: Gevolgd, wortel: Bouwknoop, { gronden, overwogen }: Steun): void {
  const uitzonderingen: Bouwknoop[] = [];
  verzamel(stand, wortel, gronden, overwogen, uitzonderingen, new Set());
  const gevolgd = new Set<string>();
  // De rij groeit terwijl zij gelezen wordt: een uitzondering kan zelf weer uitzonderingen hebben.
  for (const knoop of uitzonderingen) verzamel(stand, knoop, overwogen, overwogen, uitzonderingen, gevolgd);
}

function verzamel(
  { beslissingen, verborgen }: Gevolgd,
  wortel: Bouwknoop,
  naar: Set<string>,
  overwogen: Set<string>,
  uitzonderingen: Bouwknoop[],
  gevolgd: Set<string>,
): void {
  const ga = (knoop: Bouwknoop): void => {
    const { soort, bepaling } = knoop;
    if (bepaling !== undefined) naar.add(bepaling);
    const onder = verborgen.get(knoop);
    if (onder !== undefined) {
      for (const grond of onder.gronden) naar.add(grond);
      for (const grond of onder.overwogen) overwogen.add(grond);
    }
    let { delen } = knoop;
    if (soort === 'regel') voegRegelToe(knoop);
    else if (soort === 'beslissing' && knoop.id !== undefined) {
      // De tweede keer staat er een verwijzing; de gronden staan bij de eerste.
      if (gevolgd.has(knoop.id)) return;
      gevolgd.add(knoop.id);
      delen = beslissingen.get(knoop.id)?.knoop.delen ?? delen;
    }
    if (delen === undefined) return;
    for (const deel of delen) {
      if (deel.beslist === true) ga(deel);
      else if (deel.overwogen === true) uitzonderingen.push(deel);
    }
  };
  const voegRegelToe = ({ mede, wijktVoor }: Bouwknoop): void => {
    if (mede !== undefined) for (const ander of mede) naar.add(ander);
    if (wijktVoor !== undefined) for (const ander of wijktVoor) naar.add(ander);
  };
  ga(wortel);
}

export function voegSamen(tot: Steun, { gronden, overwogen }: Steun): void {
  for (const grond of gronden) tot.gronden.add(grond);
  for (const grond of overwogen) tot.overwogen.add(grond);
}
