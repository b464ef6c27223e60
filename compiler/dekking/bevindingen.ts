/** Bevindingen bij artikelen: de vette aanhef van een alinea noemt de nummers. */

/** Hoeveel bevindingen er over een artikel zijn. */
export function bevindingenPer(tekst: string): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  for (const [, aanhef = ''] of tekst.matchAll(/^\*\*([^*]+)\*\*/gm))
    for (const nummer of nummersIn(aanhef)) uit.set(nummer, (uit.get(nummer) ?? 0) + 1);
  return uit;
}

/** De artikelen die een aanhef noemt: `3.2`, `4`, `bijlage-1`. */
export function nummersIn(aanhef: string): ReadonlySet<string> {
  return new Set([
    ...[...aanhef.matchAll(/(?<![\d.:])\d+(?:[.:]\d+)+[a-z]?(?![\d])/g)].map(([nummer]) => nummer),
    ...[...aanhef.matchAll(/artikel(?:en)? (\d+[a-z]?)(?![\d:]|\.\d)/gi)].map(([, nummer = '']) => nummer),
    ...[...aanhef.matchAll(/(bijlage|fase) (\d+)/gi)].map(
      ([, soort = '', nummer = '']) => `${soort.toLowerCase()}-${nummer}`,
    ),
  ]);
}
