/**
 * Een tabel van drie gehele getallen naar een waarde: het geheugen van de diagrammen.
 *
 * Een gewone `Map` zou voor elke sleutel een getal of tekst moeten maken; hier staan de sleutels naast elkaar in één
 * rij. Een volle plaats schuift door naar de volgende, en de tabel wordt groter voor zij half vol is.
 */
export interface Tabel<T> {
  sleutels: Int32Array;
  waarden: (T | undefined)[];
  aantal: number;
}

/** Een macht van twee; de meeste tabellen blijven klein. */
const BEGIN = 4;
const GROEI = 4;

export function maakTabel<T>(begin: number = BEGIN): Tabel<T> {
  return { sleutels: new Int32Array(3 * begin), waarden: new Array<T | undefined>(begin), aantal: 0 };
}

export function zoekIn<T>({ sleutels, waarden }: Tabel<T>, a: number, b: number, c: number): T | undefined {
  return waarden[plaatsVan(sleutels, waarden, a, b, c)];
}

/** Zet een waarde die er nog niet in staat. */
export function zetIn<T>(tabel: Tabel<T>, a: number, b: number, c: number, waarde: T): void {
  if (2 * ++tabel.aantal > tabel.waarden.length) vergroot(tabel);
  plaats(tabel, a, b, c, waarde);
}

function plaats<T>({ sleutels, waarden }: Tabel<T>, a: number, b: number, c: number, waarde: T): void {
  const i = plaatsVan(sleutels, waarden, a, b, c);
  sleutels[3 * i] = a;
  sleutels[3 * i + 1] = b;
  sleutels[3 * i + 2] = c;
  waarden[i] = waarde;
}

/** De plaats van de sleutel, of de lege plaats waar hij hoort. */
function plaatsVan(
  sleutels: Int32Array,
  waarden: readonly unknown[],
  a: number,
  b: number,
  c: number,
): number {
  const masker = waarden.length - 1;
  let i = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> 0;
  for (i = (i ^ (i >>> 15)) & masker; waarden[i] !== undefined; i = (i + 1) & masker) {
    if (sleutels[3 * i] === a && sleutels[3 * i + 1] === b && sleutels[3 * i + 2] === c) return i;
  }
  return i;
}

function vergroot<T>(tabel: Tabel<T>): void {
  const { sleutels, waarden } = tabel;
  tabel.sleutels = new Int32Array(GROEI * sleutels.length);
  tabel.waarden = new Array<T | undefined>(GROEI * waarden.length);
  for (let i = 0; i < waarden.length; i++) {
    const waarde = waarden[i];
    if (waarde !== undefined) {
      plaats(tabel, sleutels[3 * i] ?? 0, sleutels[3 * i + 1] ?? 0, sleutels[3 * i + 2] ?? 0, waarde);
    }
  }
}
