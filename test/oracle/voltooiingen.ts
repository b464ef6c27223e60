/**
 * Alle voltooiingen, door te proberen. De berekening vraagt onderweg om onbekenden; elke vraag is een splitsing. Wat een
 * berekening niet vroeg, deed er voor haar niet toe: één blad staat dus voor alle invullingen van de rest.
 */
import { waardetekst, type Onbekende, type Waarde } from './wereld.ts';

export interface Blad<T> {
  readonly uit: T;
  /** Wat er onderweg gevraagd is: sleutel → item en gekozen waarde. */
  readonly keuzes: ReadonlyMap<string, { readonly item: string | undefined; readonly waarde: string }>;
}

export type Kies = (onbekende: Onbekende) => Waarde;

interface Splitsing {
  readonly onbekende: Onbekende;
  readonly domein: readonly Waarde[];
  stand: number;
}

/** Alle bladen, of `undefined` als het er meer zijn dan de grens. */
export function voltooiingen<T>(bereken: (kies: Kies) => T, grens: number): readonly Blad<T>[] | undefined {
  const bladen: Blad<T>[] = [];
  const pad: Splitsing[] = [];
  do {
    if (bladen.length >= grens) return undefined;
    const gevraagd = new Map<string, Splitsing>();
    const uit = bereken((onbekende) => {
      const eerder = gevraagd.get(onbekende.sleutel);
      const splitsing =
        eerder ?? (pad[gevraagd.size] ??= { onbekende, domein: onbekende.domein(), stand: 0 });
      gevraagd.set(onbekende.sleutel, splitsing);
      return gekozen(splitsing);
    });
    bladen.push({ uit, keuzes: new Map(pad.map((deel) => [deel.onbekende.sleutel, vastgelegd(deel)])) });
  } while (volgende(pad));
  return bladen;
}

/** Zet de laatste splitsing die nog verder kan op haar volgende waarde; wat daarna kwam, vervalt. */
function volgende(pad: Splitsing[]): boolean {
  for (let laatste = pad.pop(); laatste; laatste = pad.pop()) {
    if (laatste.stand + 1 >= laatste.domein.length) continue;
    pad.push({ ...laatste, stand: laatste.stand + 1 });
    return true;
  }
  return false;
}

function gekozen({ onbekende, domein, stand }: Splitsing): Waarde {
  const waarde = domein[stand];
  if (waarde === undefined) throw new Error(`Er is geen mogelijke waarde voor ${onbekende.sleutel}.`);
  return waarde;
}

const vastgelegd = (deel: Splitsing): { item: string | undefined; waarde: string } => ({
  item: deel.onbekende.item,
  waarde: waardetekst(gekozen(deel)),
});

/**
 * De items waarvan er twee voltooiingen zijn die alleen daarin verschillen en een ander `merk` hebben. Twee bladen zijn
 * tot zulke voltooiingen aan te vullen als zij nergens anders botsen dan in dat item.
 */
export function openItems<T>(bladen: readonly Blad<T>[], merk: (uit: T) => string): ReadonlySet<string> {
  const kandidaat = new Set(
    bladen.flatMap(({ keuzes }) => [...keuzes.values()].flatMap(({ item }) => item ?? [])),
  );
  const merken = bladen.map(({ uit }) => merk(uit));
  const open = new Set<string>();
  for (let i = 0; i < bladen.length && open.size < kandidaat.size; i++) {
    for (let j = 0; j < i; j++) {
      if (merken[i] === merken[j]) continue;
      const item = enigeBotsing(bladen[i]!.keuzes, bladen[j]!.keuzes);
      if (item !== undefined) open.add(item);
    }
  }
  return open;
}

function enigeBotsing(a: Blad<unknown>['keuzes'], b: Blad<unknown>['keuzes']): string | undefined {
  let enige: string | undefined;
  for (const [sleutel, { item, waarde }] of a) {
    const ander = b.get(sleutel);
    if (ander === undefined || ander.waarde === waarde) continue;
    if (item === undefined || (enige !== undefined && enige !== item)) return undefined;
    enige = item;
  }
  return enige;
}
