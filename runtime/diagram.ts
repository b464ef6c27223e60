/**
 * Beslisdiagrammen: een functie van alle voltooiingen tegelijk naar een uitkomst.
 *
 * Een diagram is een blad, of vertakt op één onbekende met een tak per mogelijk antwoord. De onbekenden komen op elk pad
 * in dezelfde volgorde (`rang`) en gelijke diagrammen zijn hetzelfde object. Daardoor is een uitkomst bekend precies
 * als haar diagram één blad is, en doet een onbekende ertoe precies als zij in het diagram voorkomt. Dat geldt
 * ook als een feit op meer plaatsen in de regels staat, waar de logica van Kleene te vroeg "onbekend" zegt.
 *
 * Bron van de techniek: R.E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (1986), hier met meer
 * dan twee takken per onbekende. Een formule waarin elk feit één keer voorkomt, geeft een diagram van haar eigen omvang.
 */
import type { Blad } from './blad.ts';
import { maakTabel, type Tabel, zetIn, zoekIn } from './tabel.ts';

export interface Diagram {
  readonly id: number;
  /** De plaats van de onbekende in de volgorde; een blad staat achter alle onbekenden. */
  readonly rang: number;
  readonly blad: Blad | undefined;
  readonly takken: readonly Diagram[];
}

/** Waar diagrammen gemaakt worden: wat er al is, en hoeveel werk er nog mag. */
export interface Werkbank {
  readonly bladen: Map<string, Diagram>;
  /** Vertakkingen in tweeën, op rang en takken; en die in meer, op tekst. */
  readonly tweeen: Tabel<Diagram>;
  readonly meer: Map<string, Diagram>;
  readonly keuzes: Tabel<Diagram>;
  readonly grens: number;
  stappen: number;
  volgende: number;
  /** De grens is bereikt: wat nu nog uitkomt is geen antwoord. */
  op: boolean;
}

/** Een bewerking op twee diagrammen, gegeven voor twee bladen; de uitkomst mag zelf weer vertakken. */
export interface Bewerking {
  readonly doe: (a: Diagram, b: Diagram) => Diagram;
  readonly bekend: Tabel<Diagram>;
}

const EINDE = 1_000_000;
/** Ruim meer dan de grens aan het werk toelaat. */
const MEESTE = 2 ** 22;

export const JA = vastBlad(0, { soort: 'waarde', sleutel: 'ja', waarde: true });
export const NEE = vastBlad(1, { soort: 'waarde', sleutel: 'nee', waarde: false });
export const ONBEKEND = vastBlad(2, { soort: 'onbekend', sleutel: 'onbekend' });
export const GEEN = vastBlad(3, { soort: 'geen', sleutel: 'geen' });
export const LEEG = vastBlad(4, { soort: 'leeg', sleutel: 'leeg' });
export const UITGESLOTEN = vastBlad(5, { soort: 'uitgesloten', sleutel: 'uitgesloten' });

export function maakWerkbank(grens: number): Werkbank {
  const vast = [JA, NEE, ONBEKEND, GEEN, LEEG, UITGESLOTEN];
  return {
    bladen: new Map(vast.map((d) => [bladVan(d).sleutel, d])),
    tweeen: maakTabel(256),
    meer: new Map(),
    keuzes: maakTabel(256),
    grens,
    stappen: 0,
    volgende: vast.length,
    op: false,
  };
}

export function maakBewerking(doe: (a: Diagram, b: Diagram) => Diagram): Bewerking {
  return { doe, bekend: maakTabel() };
}

export function blad(w: Werkbank, inhoud: Blad): Diagram {
  const bestaand = w.bladen.get(inhoud.sleutel);
  if (bestaand !== undefined) return bestaand;
  const nieuw = vastBlad(nummer(w), inhoud);
  w.bladen.set(inhoud.sleutel, nieuw);
  return nieuw;
}

/** Het blad van een diagram waarvan vaststaat dat het een blad is. */
export function bladVan(d: Diagram): Blad {
  if (d.blad === undefined) throw new Error('Een vertakking is geen blad.');
  return d.blad;
}

/** Een vertakking op de onbekende `rang`; de takken gaan alleen over latere onbekenden. */
export function knoop(w: Werkbank, rang: number, takken: readonly Diagram[]): Diagram {
  const eerste = takken[0];
  if (eerste === undefined) throw new Error('Een vertakking heeft takken.');
  const tweede = takken[1];
  if (takken.length === 2 && tweede !== undefined) return knoopVanTwee(w, rang, eerste, tweede);
  if (takken.every((t) => t === eerste)) return eerste;
  const sleutel = takkensleutel(rang, takken);
  const bestaand = w.meer.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const nieuw: Diagram = { id: nummer(w), rang, blad: undefined, takken };
  w.meer.set(sleutel, nieuw);
  return nieuw;
}

function knoopVanTwee(w: Werkbank, rang: number, a: Diagram, b: Diagram): Diagram {
  if (a === b) return a;
  const bestaand = zoekIn(w.tweeen, rang, a.id, b.id);
  if (bestaand !== undefined) return bestaand;
  const nieuw: Diagram = { id: nummer(w), rang, blad: undefined, takken: [a, b] };
  zetIn(w.tweeen, rang, a.id, b.id, nieuw);
  return nieuw;
}

/**
 * `a` waar `c` ja is, `b` waar `c` nee is. Waar `c` geen waarheid heeft, blijft over wat `a` en `b` gemeen hebben;
 * verschillen zij daar, dan is de reden dat `c` geen waarheid heeft ook de reden van de uitkomst.
 */
export function kies(w: Werkbank, c: Diagram, a: Diagram, b: Diagram): Diagram {
  if (c === JA || a === b) return a;
  if (c === NEE) return b;
  if (a === JA && b === NEE) return c;
  if (c.blad !== undefined && a.blad !== undefined && b.blad !== undefined) return kiesBlad(c, a, b);
  const bestaand = zoekIn(w.keuzes, c.id, a.id, b.id);
  if (bestaand !== undefined) return bestaand;
  const rang = Math.min(c.rang, a.rang, b.rang);
  const breedte = takkental(rang, c, a, b);
  if (stap(w, breedte)) return ONBEKEND;
  const inTak = (i: number): Diagram => kies(w, tak(c, rang, i), tak(a, rang, i), tak(b, rang, i));
  const uitkomst =
    breedte === 2
      ? knoopVanTwee(w, rang, inTak(0), inTak(1))
      : knoop(
          w,
          rang,
          Array.from({ length: breedte }, (_, i) => inTak(i)),
        );
  zetIn(w.keuzes, c.id, a.id, b.id, uitkomst);
  return uitkomst;
}

/** Vervangt elk blad. */
export function vertaal(w: Werkbank, f: Diagram, doe: (d: Diagram) => Diagram): Diagram {
  if (f.blad !== undefined) return doe(f);
  const bekend = new Map<Diagram, Diagram>();
  const ga = (d: Diagram): Diagram => {
    const bestaand = bekend.get(d);
    if (bestaand !== undefined) return bestaand;
    if (stap(w, d.takken.length)) return ONBEKEND;
    const uitkomst = d.blad !== undefined ? doe(d) : schik(w, d.rang, d.takken.map(ga));
    bekend.set(d, uitkomst);
    return uitkomst;
  };
  return ga(f);
}

/** Past de bewerking toe op elk tweetal bladen dat in één voltooiing samengaat. */
export function combineer(w: Werkbank, b: Bewerking, f: Diagram, g: Diagram): Diagram {
  if (f.blad !== undefined && g.blad !== undefined) return b.doe(f, g);
  const bestaand = zoekIn(b.bekend, f.id, g.id, 0);
  if (bestaand !== undefined) return bestaand;
  const rang = Math.min(f.rang, g.rang);
  const breedte = takkental(rang, f, g, g);
  if (stap(w, breedte)) return ONBEKEND;
  const takken: Diagram[] = [];
  for (let i = 0; i < breedte; i++) {
    takken.push(combineer(w, b, tak(f, rang, i), tak(g, rang, i)));
  }
  const uitkomst = schik(w, rang, takken);
  zetIn(b.bekend, f.id, g.id, 0, uitkomst);
  return uitkomst;
}

/** Het diagram als de onbekende `rang` zijn antwoord `i` krijgt, voor een diagram dat er niet voorbij is. */
export function tak(d: Diagram, rang: number, i: number): Diagram {
  return d.rang === rang ? (d.takken[i] ?? d) : d;
}

/** Het diagram als van een aantal onbekenden (op rang) de tak vaststaat. */
export function ingeperkt(w: Werkbank, f: Diagram, vast: ReadonlyMap<number, number>): Diagram {
  const bekend = new Map<Diagram, Diagram>();
  const laatste = Math.max(...vast.keys());
  const ga = (d: Diagram): Diagram => {
    if (d.rang > laatste) return d;
    const bestaand = bekend.get(d);
    if (bestaand !== undefined) return bestaand;
    if (stap(w, 2)) return ONBEKEND;
    const gekozen = d.takken[vast.get(d.rang) ?? -1];
    const nieuw = gekozen === undefined ? knoop(w, d.rang, d.takken.map(ga)) : ga(gekozen);
    bekend.set(d, nieuw);
    return nieuw;
  };
  return ga(f);
}

/** Een vertakking waarvan de takken ook over eerdere onbekenden kunnen gaan: die komen dan bovenaan. */
export function schik(w: Werkbank, rang: number, takken: readonly Diagram[]): Diagram {
  let hoogste = EINDE;
  for (const { rang: r } of takken) if (r < hoogste) hoogste = r;
  if (hoogste > rang) return knoop(w, rang, takken);
  if (hoogste === rang)
    return knoop(
      w,
      rang,
      takken.map((t, i) => tak(t, rang, i)),
    );
  if (stap(w, takken.length)) return ONBEKEND;
  const breedte = takken.find((t) => t.rang === hoogste)?.takken.length ?? 0;
  const boven = Array.from({ length: breedte }, (_, i) =>
    schik(
      w,
      rang,
      takken.map((t) => tak(t, hoogste, i)),
    ),
  );
  return knoop(w, hoogste, boven);
}

const delenVan = new WeakMap<Diagram, ReadonlySet<Diagram>>();

/** Elk diagram waaruit dit is opgebouwd, één keer. */
export function onderdelen(f: Diagram): ReadonlySet<Diagram> {
  const bestaand = delenVan.get(f);
  if (bestaand !== undefined) return bestaand;
  const gezien = new Set<Diagram>([f]);
  for (const d of gezien) for (const t of d.takken) gezien.add(t);
  if (f.blad === undefined) delenVan.set(f, gezien);
  return gezien;
}

function vastBlad(id: number, inhoud: Blad): Diagram {
  return { id, rang: EINDE, blad: inhoud, takken: [] };
}

function kiesBlad(c: Diagram, a: Diagram, b: Diagram): Diagram {
  return a === ONBEKEND || b === ONBEKEND ? ONBEKEND : c;
}

function takkental(rang: number, c: Diagram, a: Diagram, b: Diagram): number {
  return (c.rang === rang ? c : a.rang === rang ? a : b).takken.length;
}

function takkensleutel(rang: number, takken: readonly Diagram[]): string {
  let sleutel = String(rang);
  for (const { id } of takken) sleutel += `,${id}`;
  return sleutel;
}

/** Telt werk, een stap per paar takken, en zegt of de grens bereikt is. */
export function stap(w: Werkbank, takken: number): boolean {
  w.stappen += takken >> 1;
  if (w.stappen > w.grens) w.op = true;
  return w.op;
}

function nummer(w: Werkbank): number {
  if (w.volgende >= MEESTE - 1) {
    w.op = true;
    return w.volgende;
  }
  return w.volgende++;
}
