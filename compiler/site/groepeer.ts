/** De delen bij elkaar die dezelfde sleutel geven, in de volgorde waarin zij komen. */
export function groepeer<T>(
  rij: readonly T[],
  sleutel: (deel: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const uit = new Map<string, T[]>();
  for (const deel of rij) {
    const bij = sleutel(deel);
    const groep = uit.get(bij);
    if (groep === undefined) uit.set(bij, [deel]);
    else groep.push(deel);
  }
  return uit;
}
