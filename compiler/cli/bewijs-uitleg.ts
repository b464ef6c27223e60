/** Wat een uitleg laat zien: de bepalingen, de gegevens, de lezingen en de reeksen waar zij op rust of die zij bekeek. */
import type { Knoop, Uitkomst } from '../../runtime/uitkomst.ts';

export interface Getoond {
  readonly bepalingen: ReadonlySet<string>;
  /** Id's van feiten, beslissingen en lezingen die er met een waarde staan. */
  readonly ids: ReadonlySet<string>;
  readonly lezingen: ReadonlySet<string>;
}

export function getoondIn(uitkomsten: Iterable<Uitkomst>): Getoond {
  const uit = { bepalingen: new Set<string>(), ids: new Set<string>(), lezingen: new Set<string>() };
  const bezoek = (knoop: Knoop): void => {
    const { bepaling, mede = [], wijktVoor = [], id, soort, waarde, delen = [] } = knoop;
    if (bepaling !== undefined) uit.bepalingen.add(bepaling);
    for (const ander of [...mede, ...wijktVoor]) uit.bepalingen.add(ander);
    if (id !== undefined && soort === 'lezing') uit.lezingen.add(id);
    if (id !== undefined && waarde !== undefined) uit.ids.add(id);
    for (const deel of delen) bezoek(deel);
  };
  const neem = ({ uitleg, metAfwijking }: Uitkomst): void => {
    for (const bepaling of uitleg?.gronden ?? []) uit.bepalingen.add(bepaling);
    if (uitleg) bezoek(uitleg.boom);
    if (metAfwijking) neem(metAfwijking.uitkomst);
  };
  for (const uitkomst of uitkomsten) neem(uitkomst);
  return uit;
}
