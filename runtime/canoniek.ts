/**
 * JSON die voor gelijke gegevens altijd gelijke tekst is: sleutels op volgorde, geen wit (RFC 8785). Zo is een vingerafdruk ervan een
 * vingerafdruk van de inhoud, en niet van hoe zij toevallig is opgeschreven.
 */
export function canoniek(waarde: unknown): string {
  return JSON.stringify(waarde ?? null, (_, deel: unknown) => (isObject(deel) ? opVolgorde(deel) : deel));
}

type Houder = Readonly<Record<string, unknown>>;

const isObject = (x: unknown): x is Houder => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Een sleutel die een geheel getal is, zet JavaScript vooraan; bij gelijke sleutels is ook dat steeds gelijk. */
const opVolgorde = (houder: Houder): Houder =>
  Object.fromEntries(Object.entries(houder).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Waar twee gegevens voor het eerst verschillen: het pad, met wat er links en rechts staat. */
export interface Verschil {
  readonly pad: string;
  readonly toen: unknown;
  readonly nu: unknown;
}

export function eersteVerschil(toen: unknown, nu: unknown, pad = ''): Verschil | undefined {
  if (canoniek(toen) === canoniek(nu)) return undefined;
  if (Array.isArray(toen) && Array.isArray(nu)) {
    for (let i = 0; i < Math.min(toen.length, nu.length); i++) {
      const verschil = eersteVerschil(toen[i], nu[i], `${pad}[${String(i)}]`);
      if (verschil) return verschil;
    }
    const i = Math.min(toen.length, nu.length);
    return { pad: `${pad}[${String(i)}]`, toen: toen[i] as unknown, nu: nu[i] as unknown };
  }
  if (isObject(toen) && isObject(nu)) {
    for (const sleutel of new Set([...Object.keys(toen), ...Object.keys(nu)])) {
      const verschil = eersteVerschil(toen[sleutel], nu[sleutel], pad === '' ? sleutel : `${pad}.${sleutel}`);
      if (verschil) return verschil;
    }
  }
  return { pad, toen, nu };
}
