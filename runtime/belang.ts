/**
 * Welke vragen ertoe doen: er zijn twee voltooiingen die alleen in dat antwoord verschillen en toch in uitkomst.
 *
 * In een diagram komt een onbekende alleen voor als zij ertoe doet. Vallen er voltooiingen af door een controle, dan
 * moeten er aan weerszijden bovendien voltooiingen over zijn die meetellen. Eén antwoord kan meer onbekenden tegelijk
 * veranderen: de leden van een verzameling zijn samen één vraag.
 */
import { bladVan, type Diagram, onderdelen, UITGESLOTEN } from './diagram.ts';
import type { Inhoud, Onbekende } from './onbekende.ts';
import type { Term } from './term.ts';

/** De onbekenden die ertoe doen; niets als dat binnen de grens niet te zeggen is. */
export function belangrijk(
  f: Diagram,
  onbekenden: readonly Onbekende[],
  grens: number,
): Set<number> | undefined {
  const rangen = aanwezig(f);
  if (!onderdelen(f).has(UITGESLOTEN)) return rangen;
  const belang = new Set<number>();
  const werk = { over: grens };
  for (const groep of perVraag(onbekenden, rangen)) {
    const samen = new Set(groep);
    if (!verschillen({ samen, werk, bekend: new Map() }, f, f)) continue;
    for (const rang of groep) belang.add(rang);
  }
  return werk.over < 0 ? undefined : belang;
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

/** De grootheden waaruit een term is opgebouwd. */
export function grootheden(term: Term): Onbekende[] {
  switch (term.soort) {
    case 'grootheid':
      return [term.onbekende];
    case 'datumPlus':
    case 'afgerond':
      return grootheden(term.van);
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return [term.a, term.b].flatMap((deel) => ('soort' in deel ? grootheden(deel) : []));
  }
}

/** De termen waaruit een samengestelde onbekende bestaat. */
export function termenVan(inhoud: Inhoud): readonly Term[] {
  switch (inhoud.soort) {
    case 'feit':
      return [];
    case 'verschil':
      return inhoud.b === undefined ? [inhoud.a] : [inhoud.a, inhoud.b];
    case 'duur':
      return [inhoud.begin, inhoud.opDag];
    case 'op dag':
      return [inhoud.dag];
  }
}

/** De onbekenden die met één antwoord tegelijk veranderen. */
function perVraag(onbekenden: readonly Onbekende[], rangen: ReadonlySet<number>): Iterable<number[]> {
  const groepen = new Map<string, number[]>();
  for (const rang of rangen) {
    for (const { id, opDatum = '' } of onbekenden[rang]?.punten ?? []) {
      const groep = groepen.get(`${id}@${opDatum}`) ?? [];
      groepen.set(`${id}@${opDatum}`, groep);
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
  if (a === UITGESLOTEN || b === UITGESLOTEN) return false;
  if (a.blad !== undefined && b.blad !== undefined) return a !== b || hangtAf(z, a);
  const [x, y] = a.id < b.id ? [a, b] : [b, a];
  const vanX = z.bekend.get(x) ?? new Map<Diagram, boolean>();
  z.bekend.set(x, vanX);
  const bestaand = vanX.get(y);
  if (bestaand !== undefined || --z.werk.over < 0) return bestaand ?? true;
  const uitkomst = takparen(z, x, y).some(([p, q]) => verschillen(z, p, q));
  vanX.set(y, uitkomst);
  return uitkomst;
}

/** De paren waarmee het zoeken verdergaat: dezelfde tak, behalve waar de voltooiingen mogen verschillen. */
function takparen({ samen }: Zoektocht, x: Diagram, y: Diagram): [Diagram, Diagram][] {
  const rang = Math.min(x.rang, y.rang);
  const breedte = (x.rang === rang ? x : y).takken.length;
  const takken = (d: Diagram): readonly Diagram[] =>
    d.rang === rang ? d.takken : Array.from({ length: breedte }, () => d);
  const vanY = takken(y);
  return takken(x).flatMap((p, i): [Diagram, Diagram][] =>
    samen.has(rang) ? vanY.map((q) => [p, q]) : [[p, vanY[i] ?? y]],
  );
}

/** Een onbekende grootheid als uitkomst verandert met haar eigen antwoord. */
function hangtAf({ samen }: Zoektocht, a: Diagram): boolean {
  return inBlad(a).some((rang) => samen.has(rang));
}

function inBlad(d: Diagram): number[] {
  const b = bladVan(d);
  return b.soort === 'term' ? grootheden(b.term).map(({ rang }) => rang) : [];
}
