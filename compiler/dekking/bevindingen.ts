/** Hoeveel bevindingen er over een artikel zijn: de vette aanhef van een alinea noemt de nummers. */

export function bevindingenPer(tekst: string): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  for (const [, aanhef = ''] of tekst.matchAll(/^\*\*([^*]+)\*\*/gm)) {
    const nummers = new Set([
      ...[...aanhef.matchAll(/(?<![\d.:])\d+(?:[.:]\d+)+[a-z]?(?![\d])/g)].map(([nummer]) => nummer),
      ...[...aanhef.matchAll(/artikel(?:en)? (\d+[a-z]?)(?![\d:]|\.\d)/gi)].map(([, nummer = '']) => nummer),
      ...[...aanhef.matchAll(/(bijlage|fase) (\d+)/gi)].map(
        ([, soort = '', nummer = '']) => `${soort.toLowerCase()}-${nummer}`,
      ),
    ]);
    for (const nummer of nummers) uit.set(nummer, (uit.get(nummer) ?? 0) + 1);
  }
  return uit;
}
