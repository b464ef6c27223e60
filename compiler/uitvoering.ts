/** De evaluatoren van een regeling, zoals een voorbeeld ze aanroept. */
import type { Opties, Uitkomst } from '../runtime/uitkomst.ts';
import type { Elementplaats } from './resolve/genummerd.ts';
import type { Verwachting } from './resolve/voorbeelden.ts';
import type { Zaak } from './voorbeelden.ts';

/** De evaluatoren van een regeling; die per element vragen ook om welk element het gaat. */
export interface Uitvoering {
  readonly evaluators: Readonly<Record<string, (zaak: unknown, opties?: Opties) => Uitkomst>>;
  readonly perElement: Readonly<
    Record<string, (zaak: unknown, plek: Elementplaats, opties?: Opties) => Uitkomst>
  >;
}

/** De uitkomst waar de verwachting over gaat, met uitleg. */
export function voerUit(
  { evaluators, perElement }: Uitvoering,
  verwachting: Verwachting,
  zaak: Zaak,
): Uitkomst | undefined {
  const opties = { uitleg: true };
  // Ongeldige gegevens zijn dat voor elke beslissing.
  if (verwachting.soort === 'ongeldige gegevens') {
    const [gewoon] = Object.values(evaluators);
    const [id, deel] = Object.entries(perElement)[0] ?? [];
    return (
      gewoon?.(zaak, opties) ??
      (id === undefined ? undefined : deel?.(zaak, { lijst: '', nummer: 1 }, opties))
    );
  }
  const { beslissing, element } = verwachting;
  return element === undefined
    ? evaluators[beslissing]?.(zaak, opties)
    : perElement[beslissing]?.(zaak, element, opties);
}
