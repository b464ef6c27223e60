/** Een verdeling zoals iemand haar met de hand zou doen: alles bekend, van voor naar achter. */
import type { gewoon, Gevolg } from './verdeelproef.ts';

export type Heel = typeof gewoon;

/** Elke volgorde die mag: wie gelijk staat, kan zo en andersom. */
export function* volgordes<H extends Heel>(
  rij: readonly (readonly [number, H])[],
  metNummer: boolean,
): Generator<readonly (readonly [number, H])[]> {
  const sleutel = ([, a]: readonly [number, H]): string =>
    `${a.dringend ? '0' : '1'} ${a.datum} ${metNummer ? String(a.nummer) : ''}`;
  if (rij.length === 0) yield [];
  const eerste = [...rij].map(sleutel).sort()[0];
  for (const deel of rij) {
    if (sleutel(deel) !== eerste) continue;
    for (const rest of volgordes(
      rij.filter((ander) => ander !== deel),
      metNummer,
    ))
      yield [deel, ...rest];
  }
}

/** Eén rij van voor naar achter. */
export function loop(
  rij: readonly (readonly [number, Heel])[],
  plafond: number,
  gevolg: Gevolg,
): Map<number, string> {
  const uit = new Map<number, string>();
  let over = plafond;
  let dicht = false;
  for (const [i, { gevraagd }] of rij) {
    if (!dicht && gevraagd <= over) {
      over -= gevraagd;
      uit.set(i, `toegewezen ${String(gevraagd)}`);
    } else if (gevolg === 'gedeeltelijk' && !dicht && over > 0) {
      uit.set(i, `gedeeltelijk ${String(over)}`);
      dicht = true;
    } else {
      uit.set(i, gevolg === 'komt op de wachtlijst' ? 'wachtlijst' : 'afgewezen');
      if (gevolg !== 'de volgende gaat voor') dicht = true;
    }
  }
  return uit;
}
