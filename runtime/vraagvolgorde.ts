/**
 * Welke vraag eerst: die waarvan het antwoord gemiddeld het meeste over de uitkomst zegt. Dan is de uitkomst met weinig vragen
 * bekend. Het is een vuistregel voor de volgorde; welke vragen er zijn, verandert er niet door.
 *
 * Elk antwoord telt even zwaar. Twee willekeurige voltooiingen hebben een verschillende uitkomst met kans 1 - som van p² (Gini);
 * het gewicht van een onbekende is hoeveel kleiner die kans wordt door haar antwoord. Eén keer vooruit door het diagram geeft
 * de kans om in een knoop te komen, één keer terug welke uitkomsten daar nog kunnen: samen lineair in het diagram.
 */
import { bladVan, type Diagram, onderdelen, UITGESLOTEN } from './diagram.ts';
import { grootheden } from './term.ts';

/** Zoveel uitkomsten worden onderscheiden; zijn er meer, dan tellen de laatste als één. */
const MEESTE_UITKOMSTEN = 12;

/** Het gewicht van elke onbekende in het diagram, op haar rang. */
export function gewichten(f: Diagram): ReadonlyMap<number, number> {
  const knopen = [...onderdelen(f)].sort((a, b) => a.rang - b.rang);
  const plaats = new Map(knopen.map((d, i) => [d, i]));
  const kans = vooruit(knopen, plaats);
  const { n, massa } = terug(knopen, plaats);
  const geheel = massa.subarray(0, n);
  const winst = new Map<number, number>();
  for (const [rang, bij] of opRang(knopen)) {
    const door = new Float64Array(n);
    const takken = Array.from({ length: knopen[bij[0] ?? 0]?.takken.length ?? 0 }, () => new Float64Array(n));
    for (const i of bij) {
      telOp(door, massa, i, kans[i] ?? 0);
      knopen[i]?.takken.forEach((tak, a) => {
        const som = takken[a];
        if (som !== undefined) telOp(som, massa, plaats.get(tak) ?? 0, kans[i] ?? 0);
      });
    }
    // Wat niet door een knoop van deze onbekende gaat, verdeelt zich gelijk over haar antwoorden.
    const na = takken.map((som) =>
      som.map((m, l) => (m + (geheel[l] ?? 0) - (door[l] ?? 0)) / takken.length),
    );
    winst.set(rang, onzekerheid(geheel) - na.reduce((tot, deel) => tot + onzekerheid(deel), 0));
  }
  for (const [i, d] of knopen.entries()) {
    for (const rang of inBlad(d)) winst.set(rang, (winst.get(rang) ?? 0) + (kans[i] ?? 0) / 2);
  }
  return winst;
}

/** De kans om met willekeurige antwoorden in een knoop te komen. */
function vooruit(knopen: readonly Diagram[], plaats: ReadonlyMap<Diagram, number>): Float64Array {
  const kans = new Float64Array(knopen.length);
  kans[0] = 1;
  for (const [i, { takken }] of knopen.entries()) {
    for (const tak of takken) {
      const j = plaats.get(tak) ?? 0;
      kans[j] = (kans[j] ?? 0) + (kans[i] ?? 0) / takken.length;
    }
  }
  return kans;
}

/** Per knoop hoe waarschijnlijk elk van de `n` uitkomsten daar is; wat een controle uitsluit, telt nergens mee. */
function terug(
  knopen: readonly Diagram[],
  plaats: ReadonlyMap<Diagram, number>,
): { readonly n: number; readonly massa: Float64Array } {
  const bladen = knopen.filter((d) => d.blad !== undefined && d !== UITGESLOTEN);
  const soort = new Map(bladen.map((d, i) => [d, Math.min(i, MEESTE_UITKOMSTEN - 1)]));
  const n = Math.min(bladen.length, MEESTE_UITKOMSTEN);
  const massa = new Float64Array(knopen.length * n);
  for (let i = knopen.length - 1; i >= 0; i--) {
    const d = knopen[i];
    if (d === undefined) continue;
    const eigen = massa.subarray(i * n, i * n + n);
    const l = soort.get(d);
    if (l !== undefined) eigen[l] = 1;
    for (const tak of d.takken) telOp(eigen, massa, plaats.get(tak) ?? 0, 1 / d.takken.length);
  }
  return { n, massa };
}

function telOp(som: Float64Array, massa: Float64Array, i: number, maal: number): void {
  for (let l = 0; l < som.length; l++) som[l] = (som[l] ?? 0) + maal * (massa[i * som.length + l] ?? 0);
}

/** De kans op twee verschillende uitkomsten, maal de massa zelf. */
function onzekerheid(massa: Float64Array): number {
  let som = 0;
  let kwadraten = 0;
  for (const m of massa) {
    som += m;
    kwadraten += m * m;
  }
  return som === 0 ? 0 : som - kwadraten / som;
}

function opRang(knopen: readonly Diagram[]): ReadonlyMap<number, readonly number[]> {
  const groepen = new Map<number, number[]>();
  for (const [i, { rang, blad }] of knopen.entries()) {
    if (blad !== undefined) continue;
    const groep = groepen.get(rang);
    if (groep === undefined) groepen.set(rang, [i]);
    else groep.push(i);
  }
  return groepen;
}

/** De grootheden waarvan de uitkomst zelf afhangt: zonder hen is zij er nooit. */
function inBlad(d: Diagram): readonly number[] {
  if (d.blad === undefined) return [];
  const b = bladVan(d);
  return b.soort === 'term' ? grootheden(b.term).map(({ rang }) => rang) : [];
}
