/** Verplaatst een gelezen blok: dezelfde boom met opgeschoven spans. */

export function verschuif<T>(knoop: T, met: number): T {
  if (Array.isArray(knoop)) return knoop.map((deel: unknown) => verschuif(deel, met)) as T;
  if (knoop === null || typeof knoop !== 'object') return knoop;
  const uit: Record<string, unknown> = {};
  // Bij elke toetsaanslag verschuift alles erna: een rij van paren maken kost dan te veel.
  for (const sleutel in knoop) {
    const waarde: unknown = knoop[sleutel];
    if (typeof waarde === 'object') uit[sleutel] = verschuif(waarde, met);
    else if (typeof waarde === 'number' && (sleutel === 'begin' || sleutel === 'eind'))
      uit[sleutel] = waarde + met;
    else uit[sleutel] = waarde;
  }
  return uit as T;
}
