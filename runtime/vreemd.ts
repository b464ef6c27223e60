/**
 * Veilig kijken naar een waarde van buiten, vóór er iets van vaststaat.
 *
 * Hier wordt niets uitgevoerd wat van de aanlever komt: een eigenschap die een functie is (getter) wordt niet gelezen.
 * Een proxy voert bij elke blik zijn eigen code uit; gooit die een fout, dan is de waarde onleesbaar.
 */

/** Wat op een plaats staat: een gewone waarde, niets, of iets dat niet veilig te lezen is. */
export type Vondst =
  | { readonly soort: 'waarde'; readonly waarde: unknown }
  | { readonly soort: 'niets' }
  | { readonly soort: 'onleesbaar' };

/** Een gewoon object zoals JSON het geeft. */
export type Houder = Readonly<Record<string, unknown>>;

/** Of dit een gewoon object is: geen lijst, geen functie, geen object met een eigen klasse (Date, Map). */
export function isHouder(x: unknown): x is Houder {
  if (typeof x !== 'object' || x === null) return false;
  return probeer(() => !Array.isArray(x) && heeftGewonePrototype(x)) ?? false;
}

export function isLijst(x: unknown): x is readonly unknown[] {
  return probeer(() => Array.isArray(x)) ?? false;
}

/** De eigen sleutels op volgorde van hun tekst, ook verborgen sleutels en symbolen; niets als zij onleesbaar zijn. */
export function eigenSleutels(x: object): readonly (string | symbol)[] | undefined {
  const sleutels = probeer(() => Reflect.ownKeys(x));
  if (sleutels === undefined || sleutels.length > MEESTE_SLEUTELS) return sleutels;
  const teksten = sleutels.filter((sleutel) => typeof sleutel === 'string').sort();
  return [...teksten, ...sleutels.filter((sleutel) => typeof sleutel === 'symbol')];
}

/** De lengte van een lijst; niets als zij onleesbaar is. */
export function lengteVan(lijst: readonly unknown[]): number | undefined {
  const lengte: unknown = probeer(() => lijst.length);
  return typeof lengte === 'number' ? lengte : undefined;
}

/** Leest één eigen eigenschap zonder iets te erven en zonder een getter uit te voeren. */
export function leesEigen(x: object, sleutel: PropertyKey): Vondst {
  const blik = probeer(() => ({ eigenschap: Reflect.getOwnPropertyDescriptor(x, sleutel) }));
  if (blik === undefined) return { soort: 'onleesbaar' };
  if (blik.eigenschap === undefined) return { soort: 'niets' };
  if (!('value' in blik.eigenschap)) return { soort: 'onleesbaar' };
  const waarde: unknown = blik.eigenschap.value;
  return waarde === undefined ? { soort: 'niets' } : { soort: 'waarde', waarde };
}

/** Meer sleutels dan dit heeft geen zaak; zo'n object wordt als geheel geweigerd. */
export const MEESTE_SLEUTELS = 10_000;

/** Elk gewoon object heeft als prototype niets, of het begin van de keten; ook als het uit een ander venster komt. */
function heeftGewonePrototype(x: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function probeer<T>(blik: () => T): T | undefined {
  try {
    return blik();
  } catch {
    return undefined;
  }
}
