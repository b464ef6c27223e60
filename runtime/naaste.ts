/** De naam die iemand waarschijnlijk bedoelde: de naaste in bewerkingsafstand, als die dichtbij genoeg is. */

const LANGSTE_NAAM = 60;

/** De naaste naam, of niets als geen ervan dichtbij is; bij gelijke afstand de eerste. */
export function naasteNaam(naam: string, namen: Iterable<string>): string | undefined {
  if (naam.length > LANGSTE_NAAM) return undefined;
  const gezocht = vereenvoudigd(naam);
  let beste: string | undefined;
  let grens = Math.min(3, Math.ceil(gezocht.length / 3)) + 1;
  for (const kandidaat of namen) {
    if (kandidaat.length > LANGSTE_NAAM) continue;
    const d = afstand(gezocht, vereenvoudigd(kandidaat), grens);
    if (d >= grens) continue;
    beste = kandidaat;
    grens = d;
  }
  return beste;
}

/** Zonder verschil in hoofdletters, accenten, spaties en streepjes: wie dat anders doet, bedoelt dezelfde naam. */
export function vereenvoudigd(naam: string): string {
  if (naam.length > LANGSTE_NAAM) return naam;
  return naam
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
}

/**
 * Het kleinste aantal letters toevoegen, weglaten, vervangen of met de buur verwisselen om van `a` naar `b` te komen.
 * Zodra vaststaat dat het er `grens` of meer zijn, is het antwoord `grens`.
 */
export function afstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) >= grens) return grens;
  let voorvorige: readonly number[] = [];
  let vorige: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = volgendeRij(a, b, i, vorige, voorvorige);
    if (Math.min(...rij) >= grens) return grens;
    [voorvorige, vorige] = [vorige, rij];
  }
  return Math.min(vorige[b.length] ?? grens, grens);
}

function volgendeRij(
  a: string,
  b: string,
  i: number,
  vorige: readonly number[],
  voorvorige: readonly number[],
): readonly number[] {
  const rij = [i];
  for (let j = 1; j <= b.length; j++) {
    const vervangen = op(vorige, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const verwisseld = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? op(voorvorige, j - 2) + 1 : Infinity;
    rij.push(Math.min(op(vorige, j) + 1, op(rij, j - 1) + 1, vervangen, verwisseld));
  }
  return rij;
}

function op(rij: readonly number[], j: number): number {
  return rij[j] ?? Infinity;
}
