/**
 * Een raster van echte antwoorden voor grootheden die met elkaar vergeleken worden, zoals een geboortedatum en de datum
 * van de melding. In elk punt van het raster is van elke onbekende na te rekenen in welk gebied zij dan valt, en wat er
 * van het diagram overblijft.
 *
 * Het raster hoeft niet alles te bevatten: het dient om te bewijzen dat een vraag ertoe doet, niet dat zij er niet toe
 * doet. Wat het niet kan bewijzen, heet benaderd.
 */
import { dagTekst } from './datum.ts';
import { type Diagram, ingeperkt, stap, UITGESLOTEN, type Werkbank } from './diagram.ts';
import type { Getal } from './getal.ts';
import { vulTermIn } from './invullen.ts';
import { vanDagnummer } from './kalender.ts';
import { kandidaten, takVan } from './omslag.ts';
import type { Onbekende } from './onbekende.ts';
import { isTerm } from './term.ts';

/** Onbekenden die samenhangen doordat zij over dezelfde grootheden gaan. */
export interface Samenhang {
  readonly leden: readonly Onbekende[];
  /** In de volgorde waarin zij het best een waarde krijgen. */
  readonly grootheden: readonly Onbekende[];
  /** Of de zaak het feit op die dag al noemt, of de regeling er apart naar vraagt. */
  readonly isGenoemd: (feit: string, dag: string) => boolean;
}

export interface Rasterpunt {
  readonly waarden: ReadonlyMap<Onbekende, Getal>;
  /** De takken van de leden waarvan alle grootheden een waarde hebben. */
  readonly takken: readonly number[];
  /** Wat er in dit punt van het diagram overblijft. */
  readonly f: Diagram;
}

/**
 * De punten van het raster, één voor één. De grootheden krijgen om de beurt hun waarde, elke volgende op de omslagen die
 * de vorige haar geven; waarden waarbij er nog veel te vragen is komen eerst. Punten waarin het diagram niets meer te
 * zeggen heeft (`isLeeg`) vallen onderweg af.
 */
export function* maakRaster(
  w: Werkbank,
  s: Samenhang,
  f: Diagram,
  isLeeg: (f: Diagram) => boolean = () => false,
): Generator<Rasterpunt, void> {
  yield* verder({ waarden: new Map(), takken: [], f }, 0);

  function* verder(punt: Rasterpunt, diepte: number): Generator<Rasterpunt, void> {
    const o = s.grootheden[diepte];
    if (o === undefined) {
      yield punt;
      return;
    }
    // Met alle grootheden bekend kan er één uitkomst over zijn; het is dan nog wel een voltooiing.
    const isLaatste = diepte === s.grootheden.length - 1;
    const telt = ({ f: over }: Rasterpunt): boolean => over !== UITGESLOTEN && (isLaatste || !isLeeg(over));
    const vervolg = vervolgen(w, s, punt, o, 1).filter((nieuw) => telt(nieuw) && !w.op);
    yield* omEnOm(rijkstEerst(vervolg).map((nieuw) => verder(nieuw, diepte + 1)));
  }
}

/** Hoeveel er ongeveer nog te vragen is: verder tellen dan dit maakt geen verschil. */
function omvangVan(f: Diagram): number {
  const gezien = new Set<Diagram>([f]);
  for (const d of gezien) {
    if (gezien.size > GENOEG) break;
    for (const tak of d.takken) gezien.add(tak);
  }
  return gezien.size;
}

const GENOEG = 50;

/** Om de beurt één punt uit elke tak: opeenvolgende punten verschillen dan ook in de eerste grootheden. */
function* omEnOm(takken: Generator<Rasterpunt, void>[]): Generator<Rasterpunt, void> {
  let over = takken;
  while (over.length > 0) {
    const nog: Generator<Rasterpunt, void>[] = [];
    for (const tak of over) {
      const { done, value } = tak.next();
      if (done === true) continue;
      yield value;
      nog.push(tak);
    }
    over = nog;
  }
}

function rijkstEerst(punten: readonly Rasterpunt[]): readonly Rasterpunt[] {
  if (punten.length < 2) return punten;
  const omvang = new Map(punten.map((punt) => [punt, omvangVan(punt.f)]));
  return [...punten].sort((a, b) => (omvang.get(b) ?? 0) - (omvang.get(a) ?? 0));
}

/** De punten die ontstaan door ook deze grootheid een waarde te geven, met ten hoogste `gelijke` die niet verschillen. */
export function vervolgen(
  w: Werkbank,
  s: Samenhang,
  punt: Rasterpunt,
  o: Onbekende,
  gelijke: number,
): Rasterpunt[] {
  const leden = ledenVan(s, o);
  const aantallen = new Map<string, number>();
  return kandidaten(o, leden, (x) => punt.waarden.get(x)).flatMap((waarde) => {
    const nieuw = metWaarde(w, s, punt, o, waarde, leden);
    if (nieuw === undefined) return [];
    const merk = nieuw.takken.join();
    const aantal = (aantallen.get(merk) ?? 0) + 1;
    aantallen.set(merk, aantal);
    return aantal > gelijke ? [] : [nieuw];
  });
}

/** Hetzelfde punt, zolang deze grootheid nog geen waarde heeft. */
export function zonder(
  w: Werkbank,
  s: Samenhang,
  punt: Rasterpunt,
  grootheid: Onbekende,
  f: Diagram,
): Rasterpunt {
  const waarden = new Map(punt.waarden);
  waarden.delete(grootheid);
  const vast = new Map<number, number>();
  for (const lid of s.leden) {
    const tak = lid.grondslag.every((o) => waarden.has(o)) ? takVan(lid, (o) => waarden.get(o)) : undefined;
    if (tak !== undefined) vast.set(lid.rang, tak);
  }
  return { waarden, takken: [...vast.values()], f: ingeperkt(w, f, vast) };
}

function ledenVan({ leden }: Samenhang, o: Onbekende): Onbekende[] {
  return leden.filter((lid) => lid.grondslag.includes(o));
}

/** Het punt met nog een waarde; niets als een lid er geen tak heeft. */
function metWaarde(
  w: Werkbank,
  s: Samenhang,
  punt: Rasterpunt,
  o: Onbekende,
  waarde: Getal,
  leden: readonly Onbekende[],
): Rasterpunt | undefined {
  // Ook het narekenen van een punt is werk.
  if (stap(w, 2 * leden.length + 2)) return undefined;
  const waarden = new Map(punt.waarden).set(o, waarde);
  const vast = new Map<number, number>();
  for (const lid of leden) {
    if (!lid.grondslag.every((x) => waarden.has(x))) continue;
    if (lid.inhoud.soort === 'op dag') {
      if (!isVrijOpDag(s, lid, waarden)) return undefined;
      continue;
    }
    const tak = takVan(lid, (x) => waarden.get(x));
    if (tak === undefined) return undefined;
    vast.set(lid.rang, tak);
  }
  const f = vast.size === 0 ? punt.f : ingeperkt(w, punt.f, vast);
  return { waarden, takken: [...punt.takken, ...vast.values()], f };
}

/** Een feit op een dag is vrij, tenzij de zaak die dag al noemt of hetzelfde feit langs een andere weg op die dag valt. */
function isVrijOpDag(s: Samenhang, lid: Onbekende, waarden: ReadonlyMap<Onbekende, Getal>): boolean {
  const op = dagVan(lid, waarden);
  const [punt] = lid.punten;
  if (op === undefined || punt === undefined || s.isGenoemd(punt.id, op)) return false;
  return s.leden.every((ander) => {
    const zelfde = ander.inhoud.soort === 'op dag' && ander.punten[0]?.id === punt.id;
    return !zelfde || dagsleutel(ander) === dagsleutel(lid) || dagVan(ander, waarden) !== op;
  });
}

function dagVan({ inhoud }: Onbekende, waarden: ReadonlyMap<Onbekende, Getal>): string | undefined {
  const dag = inhoud.soort === 'op dag' ? vulTermIn(inhoud.dag, (x) => waarden.get(x)) : undefined;
  return dag === undefined || isTerm(dag) ? undefined : dagTekst(vanDagnummer(Number(dag.t)));
}

function dagsleutel({ inhoud }: Onbekende): string {
  return inhoud.soort === 'op dag' ? inhoud.dag.sleutel : '';
}
