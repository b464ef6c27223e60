/**
 * Meten: varianten om en om in dezelfde run, de mediaan van de rondes, en een afvoer tegen weggewerkt werk.
 *
 * Geteld wordt de tijd die dit proces zelf op een processor kreeg, opruimen en compileren door V8 inbegrepen. Op een
 * gedeelde machine zegt de klok aan de muur vooral hoe druk anderen het hebben.
 */

/** Een variant doet al haar werk en geeft iets terug wat van dat werk afhangt. */
export type Variant = () => unknown;

const afvoer = { teller: 0 };

/** Wat hier belandt, kan de compiler van JavaScript niet weglaten. */
export function gebruik(waarde: unknown): void {
  if (waarde !== undefined && waarde !== false) afvoer.teller++;
}

export const afgevoerd = (): number => afvoer.teller;

/**
 * De tijd van elke variant in ms, per ronde. Om en om, zodat een drukke machine alle varianten treft; de eerste
 * rondes tellen niet mee.
 */
export function omEnOm(
  varianten: readonly Variant[],
  rondes: number,
  opwarmen = 3,
  duur: (variant: Variant) => number = duurVan,
): readonly number[][] {
  const tijden = varianten.map((): number[] => []);
  for (let ronde = -opwarmen; ronde < rondes; ronde++) {
    varianten.forEach((variant, i) => {
      const tijd = duur(variant);
      if (ronde >= 0) tijden[i]?.push(tijd);
    });
  }
  return tijden;
}

/** Hoeveel ms het voor de buitenstaander duurt; voor wat in een ander proces gebeurt. */
export function wachttijdVan(variant: Variant): number {
  const begin = performance.now();
  gebruik(variant());
  return performance.now() - begin;
}

/** Hoeveel ms rekentijd het kost. */
export function duurVan(variant: Variant): number {
  const begin = rekentijd();
  gebruik(variant());
  return rekentijd() - begin;
}

/** De rekentijd van dit proces tot nu toe, in ms. */
export function rekentijd(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** De mediaan over de rondes van de tijd van de ene variant gedeeld door die van de andere. */
export function verhouding(tijden: readonly number[], vergelekenMet: readonly number[]): number {
  return mediaan(tijden.map((tijd, i) => tijd / (vergelekenMet[i] ?? NaN)));
}

export const mediaan = (getallen: readonly number[]): number => kwantiel(getallen, 0.5);

/** Het kleinste gemeten getal waar ten minste dit deel van alle metingen niet boven ligt. */
export function kwantiel(getallen: readonly number[], deel: number): number {
  const gesorteerd = Float64Array.from(getallen).sort();
  return gesorteerd[Math.max(0, Math.ceil(deel * gesorteerd.length) - 1)] ?? NaN;
}
