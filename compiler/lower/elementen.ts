/** Over welke elementen van lijsten een stuk model gaat zonder dat een zin over de lijst ze aanwijst. */
import type { Symbool } from '../resolve/symbolen.ts';

/** De objecten van elementen van lijsten. */
export const elementobjecten = (symbolen: readonly Symbool[]): ReadonlySet<string> =>
  new Set(symbolen.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])));

/** Een gegeven of uitkomst van een element dat nergens is aangewezen, of een verwijzing bij het kiezen van elementen. */
export interface Losse {
  readonly object?: string;
  readonly verwijzing?: string;
}

/** `overElement` zegt over welk element een feit of beslissing gaat, als dat zo is. */
export function losseElementen(
  knoop: unknown,
  overElement: (id: string) => string | undefined,
  gebonden: ReadonlySet<string> = new Set(),
  inWaarde = false,
): readonly Losse[] {
  if (Array.isArray(knoop))
    return knoop.flatMap((deel) => losseElementen(deel, overElement, gebonden, inWaarde));
  if (knoop === null || typeof knoop !== 'object') return [];
  const { op, feit, beslissing, lijst, verwijzing, ...rest } = knoop as Readonly<Record<string, unknown>>;
  for (const id of [feit, beslissing]) {
    const object = typeof id === 'string' ? overElement(id) : undefined;
    if (object !== undefined && !gebonden.has(object)) return [{ object }];
  }
  if (inWaarde && op === 'voldaan' && typeof verwijzing === 'string') return [{ verwijzing }];
  const bron = lijst as { readonly element: string; readonly waarvoor?: unknown } | undefined;
  const binnen = bron === undefined ? gebonden : new Set([...gebonden, bron.element]);
  const isWaarde = inWaarde || (bron !== undefined && op !== 'kwantor');
  return [bron?.waarvoor, ...Object.values(rest)].flatMap((deel) =>
    losseElementen(deel, overElement, binnen, isWaarde),
  );
}
