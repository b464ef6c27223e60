/** De dichtstbijzijnde namen bij een tikfout, met een bewerkingsafstand die bij de lengte past. */
export function naaste(woord: string, namen: Iterable<string>, aantal = 3): readonly string[] {
  const grens = woord.length <= 5 ? 1 : Math.min(4, Math.ceil(woord.length / 4));
  const dichtbij: { naam: string; afstand: number }[] = [];
  for (const naam of new Set(namen)) {
    if (naam === woord || Math.abs(naam.length - woord.length) > grens || woord.length > 200) continue;
    const gemeten = afstand(woord, naam, grens);
    if (gemeten <= grens) dichtbij.push({ naam, afstand: gemeten });
  }
  dichtbij.sort((a, b) => a.afstand - b.afstand || a.naam.localeCompare(b.naam, 'nl'));
  return dichtbij.slice(0, aantal).map(({ naam }) => naam);
}

/** Damerau-Levenshtein met een grens: stopt zodra een hele rij erboven ligt. */
export function afstand(a: string, b: string, grens: number): number {
  let eerder: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const kosten = a[i - 1] === b[j - 1] ? 0 : 1;
      let beste = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + kosten);
      const omgedraaid = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (omgedraaid) beste = Math.min(beste, (eerder[j - 2] ?? 0) + 1);
      rij.push(beste);
    }
    if (Math.min(...rij) > grens) return grens + 1;
    eerder = vorige;
    vorige = rij;
  }
  return vorige[b.length] ?? 0;
}
