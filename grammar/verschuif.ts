/** Verplaatst een gelezen blok: dezelfde boom met opgeschoven spans. */

export function verschuif<T>(knoop: T, met: number): T {
  if (Array.isArray(knoop)) return knoop.map((deel: unknown) => verschuif(deel, met)) as T;
  if (knoop === null || typeof knoop !== 'object') return knoop;
  const uit: Record<string, unknown> = {};
  for (const [sleutel, waarde] of Object.entries(knoop)) {
    const plaats = (sleutel === 'begin' || sleutel === 'eind') && typeof waarde === 'number';
    uit[sleutel] = plaats ? waarde + met : verschuif(waarde, met);
  }
  return uit as T;
}
