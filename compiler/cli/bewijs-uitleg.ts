/** Wat een uitleg laat zien: de bepalingen, de gegevens, de lezingen en de reeksen waar zij op rust of die zij bekeek. */
import type { Knoop, Uitkomst } from '../../runtime/uitkomst.ts';

export interface Getoond {
  readonly bepalingen: ReadonlySet<string>;
  /** Id's van feiten, beslissingen en lezingen die er met een waarde staan. */
  readonly ids: ReadonlySet<string>;
  readonly lezingen: ReadonlySet<string>;
  /** Van elke beslissing de dag die bepaalt of, en in welke versie, de regeling geldt. */
  readonly peildata: ReadonlyMap<string, string>;
}

export function getoondIn(uitkomsten: Iterable<Uitkomst>): Getoond {
  const uit = {
    bepalingen: new Set<string>(),
    ids: new Set<string>(),
    lezingen: new Set<string>(),
    peildata: new Map<string, string>(),
  };
  const bezoek = (knoop: Knoop): void => {
    const { bepaling, mede = [], wijktVoor = [], gaatVoorOp = [], id, soort, waarde, delen = [] } = knoop;
    if (bepaling !== undefined) uit.bepalingen.add(bepaling);
    for (const ander of [...mede, ...wijktVoor, ...gaatVoorOp]) uit.bepalingen.add(ander);
    if (id !== undefined && soort === 'lezing') uit.lezingen.add(id);
    if (id !== undefined && waarde !== undefined) uit.ids.add(id);
    const peildatum = soort === 'beslissing' ? peildatumIn(delen[0]) : undefined;
    if (id !== undefined && peildatum !== undefined) uit.peildata.set(id, peildatum);
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

/** De eerste knoop van een beslissing zegt of de regeling in werking is, en op welke dag dat bekeken is. */
function peildatumIn(knoop: Knoop | undefined): string | undefined {
  const dag = knoop?.soort === 'voorwaarde' && knoop.geldig ? knoop.delen?.[0]?.waarde : undefined;
  return typeof dag === 'string' ? dag : undefined;
}

/** De uitkomst zonder haar uitleg; ook die van een afwijking. */
export function zonderUitleg({ uitleg: _uitleg, metAfwijking, ...rest }: Uitkomst): Uitkomst {
  if (!metAfwijking) return rest;
  return { ...rest, metAfwijking: { ...metAfwijking, uitkomst: zonderUitleg(metAfwijking.uitkomst) } };
}
