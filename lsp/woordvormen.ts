/** De woorden van een rij, en de vormen waarin een naam daarin kan staan. */
import { norm, type Stuk } from '../grammar/index.ts';
import { inEnkelvoud } from '../compiler/resolve/lees-meervoud.ts';
import { telt } from '../compiler/resolve/lezer.ts';
import { aaneengeschreven, volgordes } from '../compiler/resolve/namen.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';

export interface Woord {
  readonly norm: string;
  readonly enkel: string;
  readonly stuk: Stuk;
  /** Het lidwoord ervóór. */
  readonly lidwoord?: Stuk;
}

export function woordenVan(stukken: readonly Stuk[]): readonly Woord[] {
  const lidwoorden = new Map(
    stukken.flatMap((stuk, i) => {
      const erna = stukken[i + 1];
      return stuk.norm === '' && erna ? [[erna.span.begin, stuk] as const] : [];
    }),
  );
  return telt(stukken).map((stuk) => {
    const lidwoord = lidwoorden.get(stuk.span.begin);
    const enkel = inEnkelvoud([stuk])[0]?.norm ?? '';
    return { norm: stuk.norm, enkel, stuk, ...(lidwoord ? { lidwoord } : {}) };
  });
}

/** Een lidwoord dat bij de naam hoort, hoort er ook bij als de naam omgekeerd staat: "een indicatie heeft". */
export function beginMet({ lidwoord, stuk }: Woord, naam: string): number {
  if (!lidwoord) return stuk.span.begin;
  const samen = ` ${norm(lidwoord.tekst)} ${stuk.norm}`;
  return `${naam} `.includes(`${samen} `) ? lidwoord.span.begin : stuk.span.begin;
}

interface Vormen {
  readonly volgordes: readonly (readonly string[])[];
  readonly rijen: ReadonlySet<string>;
  readonly lengten: readonly number[];
}

const bewaard = new WeakMap<Symbool, Vormen>();

/** Elke volgorde waarin een gezegde kan staan. */
export function vormenVan(symbool: Symbool): Vormen {
  const eerder = bewaard.get(symbool);
  if (eerder) return eerder;
  const aaneen = aaneengeschreven(symbool.norms);
  const alle = [...volgordes(symbool.norms), ...(aaneen ? [aaneen] : [])].filter((rij) => rij.length > 0);
  const rijen = new Set(alle.map((rij) => rij.join(' ')));
  const vormen = { volgordes: alle, rijen, lengten: [...new Set(alle.map((rij) => rij.length))] };
  bewaard.set(symbool, vormen);
  return vormen;
}
