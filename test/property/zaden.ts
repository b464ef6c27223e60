/**
 * Vaste proeven: elke keer dezelfde, hoe druk de machine ook is. De klok slaat nooit iets over: is de tijd om, dan mislukt de
 * proef en zegt zij hoever zij was. `REGEL_PROEVEN=5` doet vijf keer zoveel, in vijf keer zoveel tijd.
 */
const FACTOR = Math.max(1, Number(process.env['REGEL_PROEVEN'] ?? '1'));

/** Zo lang mag een proef ten hoogste duren, in milliseconden. */
export const PROEFTIJD = 180_000 * FACTOR;

/** De zaden 1 tot en met het aantal. */
export const zaden = (aantal: number): Generator<number, void> =>
  opTijd(Array.from({ length: Math.ceil(aantal * FACTOR) }, (_, i) => i + 1));

/** Ten minste zoveel delen van een rij, verspreid over de hele rij; alles als het er niet meer zijn. */
export function verspreid<T>(rij: readonly T[], aantal: number): Generator<T, void> {
  const stap = Math.max(1, Math.floor(rij.length / (aantal * FACTOR)));
  return opTijd(rij.filter((_, i) => i % stap === 0));
}

/** Elk deel van een rij, of een fout die zegt wat er niet is nagegaan. */
export function* opTijd<T>(rij: readonly T[]): Generator<T, void> {
  const einde = Date.now() + 0.9 * PROEFTIJD;
  for (const [i, deel] of rij.entries()) {
    if (Date.now() > einde)
      throw new Error(
        `De tijd is om: ${String(i)} van de ${String(rij.length)} gedaan, de andere zijn niet nagegaan.`,
      );
    yield deel;
  }
}
