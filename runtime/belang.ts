/**
 * Welke vragen ertoe doen: er zijn twee voltooiingen die alleen in dat antwoord verschillen en toch in uitkomst.
 *
 * In een diagram komt een onbekende alleen voor als zij ertoe doet. Vallen er voltooiingen af door een controle, dan
 * moeten er aan weerszijden bovendien voltooiingen over zijn die meetellen. Eén antwoord kan meer onbekenden tegelijk
 * veranderen: de leden van een verzameling zijn samen één vraag.
 */
import { bladVan, type Diagram, onderdelen, tak, UITGESLOTEN } from './diagram.ts';
import { type Onbekende, vraagsleutel } from './onbekende.ts';
import { grootheden } from './term.ts';

/** De onbekenden die ertoe doen; niets als dat binnen de grens niet te zeggen is. */
export function belangrijk(
  f: Diagram,
  onbekenden: readonly Onbekende[],
  grens: number,
): Set<number> | undefined {
  const rangen = aanwezig(f);
  const werk = { over: grens };
  const belang = opZichzelfBelangrijk(f, werk);
  if (belang.size === rangen.size) return belang;
  for (const groep of perVraag(onbekenden, rangen)) {
    // Eén lid dat ertoe doet, maakt de hele vraag nodig; anders kunnen alleen meer leden tegelijk dat nog doen.
    const samen = new Set(groep);
    if (!groep.some((rang) => belang.has(rang)) && !kanVerschillen(f, f, samen, werk)) continue;
    for (const rang of groep) belang.add(rang);
  }
  return werk.over < 0 ? undefined : belang;
}

/** De onbekenden die ertoe doen zonder dat een andere mee verandert. */
export function opZichzelfBelangrijk(f: Diagram, werk: Werk): Set<number> {
  const delen = onderdelen(f);
  if (!delen.has(UITGESLOTEN)) return aanwezig(f);
  const zoektocht = { samen: new Set<number>(), bekend: new Map<Diagram, Map<Diagram, boolean>>(), werk };
  const rangen = new Set<number>();
  for (const d of delen) {
    if (d.blad !== undefined) for (const rang of inBlad(d)) rangen.add(rang);
    else if (!rangen.has(d.rang) && heeftVerschil(zoektocht, d)) rangen.add(d.rang);
  }
  return rangen;
}

function heeftVerschil(z: Zoektocht, { takken }: Diagram): boolean {
  return takken.some((a, i) => takken.some((b, j) => j > i && a !== b && verschillen(z, a, b)));
}

/** Of er in `a` en `b` voltooiingen zijn die alleen in `samen` verschillen en een ander blad hebben. */
export function kanVerschillen(a: Diagram, b: Diagram, samen: ReadonlySet<number>, werk: Werk): boolean {
  return verschillen({ samen, werk, bekend: new Map() }, a, b) && werk.over >= 0;
}

/** De rangen die in het diagram voorkomen. */
export function aanwezig(f: Diagram): Set<number> {
  const rangen = new Set<number>();
  for (const d of onderdelen(f)) {
    if (d.blad === undefined) rangen.add(d.rang);
    else for (const rang of inBlad(d)) rangen.add(rang);
  }
  return rangen;
}

/** De onbekenden die met één antwoord tegelijk veranderen. */
function perVraag(onbekenden: readonly Onbekende[], rangen: ReadonlySet<number>): Iterable<number[]> {
  const groepen = new Map<string, number[]>();
  for (const rang of rangen) {
    for (const punt of onbekenden[rang]?.punten ?? []) {
      const sleutel = vraagsleutel(punt);
      const groep = groepen.get(sleutel) ?? [];
      groepen.set(sleutel, groep);
      groep.push(rang);
    }
  }
  return groepen.values();
}

/** Hoeveel stappen het zoeken nog mag kosten. */
export interface Werk {
  over: number;
}

interface Zoektocht {
  /** De onbekenden waarin de twee voltooiingen mogen verschillen. */
  readonly samen: ReadonlySet<number>;
  readonly bekend: Map<Diagram, Map<Diagram, boolean>>;
  readonly werk: Werk;
}

/** Of er in `a` en `b` voltooiingen zijn die meetellen, alleen in de vraag verschillen, en een ander blad hebben. */
function verschillen(z: Zoektocht, a: Diagram, b: Diagram): boolean {
  if (a === UITGESLOTEN || b === UITGESLOTEN || (a === b && z.samen.size === 0)) return false;
  if (a.blad !== undefined && b.blad !== undefined) return a !== b || hangtAf(z, a);
  const [x, y] = a.id < b.id ? [a, b] : [b, a];
  const vanX = z.bekend.get(x) ?? new Map<Diagram, boolean>();
  z.bekend.set(x, vanX);
  const bestaand = vanX.get(y);
  if (bestaand !== undefined || --z.werk.over < 0) return bestaand ?? true;
  const uitkomst = verschillenTakken(z, x, y);
  vanX.set(y, uitkomst);
  return uitkomst;
}

/** Dezelfde tak van beide, behalve waar de voltooiingen mogen verschillen: daar elk tweetal takken. */
function verschillenTakken(z: Zoektocht, x: Diagram, y: Diagram): boolean {
  const rang = Math.min(x.rang, y.rang);
  const breedte = (x.rang === rang ? x : y).takken.length;
  const vrij = z.samen.has(rang);
  for (let i = 0; i < breedte; i++) {
    const p = tak(x, rang, i);
    for (let j = vrij ? 0 : i; j < (vrij ? breedte : i + 1); j++) {
      if (verschillen(z, p, tak(y, rang, j))) return true;
    }
  }
  return false;
}

/** Een onbekende grootheid als uitkomst verandert met haar eigen antwoord. */
function hangtAf({ samen }: Zoektocht, a: Diagram): boolean {
  return inBlad(a).some((rang) => samen.has(rang));
}

function inBlad(d: Diagram): number[] {
  const b = bladVan(d);
  return b.soort === 'term' ? grootheden(b.term).map(({ rang }) => rang) : [];
}
