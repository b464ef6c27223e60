/**
 * Een raster van echte antwoorden voor grootheden die met elkaar vergeleken worden, zoals een geboortedatum en de datum
 * van de melding. In elk punt van het raster is van elke onbekende na te rekenen in welk gebied zij dan valt.
 *
 * Het raster hoeft niet alles te bevatten: het dient om te bewijzen dat een vraag ertoe doet, niet dat zij er niet toe
 * doet. Wat het niet kan bewijzen, heet benaderd.
 */
import { grootheden, termenVan } from './belang.ts';
import { dagTekst, plusEenheden } from './datum.ts';
import { type Diagram, JA, knoop, NEE, type Werkbank } from './diagram.ts';
import { type Getal, getal, min, plus, vergelijkGetal } from './getal.ts';
import { type Invulling, vulTermIn } from './invullen.ts';
import { vanDagnummer } from './kalender.ts';
import type { Inhoud, Onbekende } from './onbekende.ts';
import { gebiedenVan, gebiedVan, isInBereik, nabijeWaarden, type Schaal } from './schaal.ts';
import { dagGetal, datumPlusTerm, type Eis, isTerm, type Term, teruggerekend } from './term.ts';

/** Onbekenden die samenhangen doordat zij over dezelfde grootheden gaan. */
export interface Samenhang {
  readonly leden: readonly Onbekende[];
  readonly grootheden: readonly Onbekende[];
  /** Of de zaak het feit op die dag al noemt, of de regeling er apart naar vraagt. */
  readonly isGenoemd: (feit: string, dag: string) => boolean;
}

export interface Rasterpunt {
  /** Per grootheid haar waarde. */
  readonly waarden: readonly Getal[];
  /** Per lid zijn tak, of `VRIJ` als het daar elke waarde kan hebben. */
  readonly takken: readonly number[];
}

export const VRIJ = -1;

/** Meer punten, of meer grootheden tegelijk, kosten meer dan een exact antwoord waard is. */
const MEESTE_PUNTEN = 1500;
const MEESTE_GROOTHEDEN = 6;

/** De punten van het raster; elke ronde voegt waarden toe waarbij een vergelijking tussen grootheden omslaat. */
export function maakRaster(s: Samenhang, rondes: number): Rasterpunt[] {
  if (s.grootheden.length > MEESTE_GROOTHEDEN) return [];
  const kandidaten = new Map(s.grootheden.map((o) => [o, beginwaarden(o)]));
  for (let ronde = 0; ronde < rondes; ronde++) voegOmslagenToe(s, kandidaten);
  return combinaties(beperkt([...kandidaten.values()])).flatMap((waarden) => rasterpunt(s, waarden));
}

/** Ja voor de takken die in een punt van het raster samen voorkomen. */
export function rasterDiagram(w: Werkbank, s: Samenhang, punten: readonly Rasterpunt[]): Diagram {
  const volgorde = s.leden.map((o, i) => ({ o, i })).sort((a, b) => a.o.rang - b.o.rang);
  const ga = (diepte: number, over: readonly Rasterpunt[]): Diagram => {
    const lid = volgorde[diepte];
    if (over.length === 0) return NEE;
    if (lid === undefined) return JA;
    const takken = Array.from({ length: takkental(lid.o) }, (_, tak) =>
      ga(
        diepte + 1,
        over.filter(({ takken: t }) => t[lid.i] === tak || t[lid.i] === VRIJ),
      ),
    );
    return knoop(w, lid.o.rang, takken);
  };
  return ga(0, punten);
}

function takkental({ schaal }: Onbekende): number {
  return schaal === undefined ? 2 : gebiedenVan(schaal).length;
}

function beginwaarden({ schaal }: Onbekende): Getal[] {
  return schaal === undefined ? [] : nabijeWaarden(schaal);
}

/** Bij een bekende waarde van de ene grootheid: de waarden van de andere waar een grens gehaald wordt. */
function voegOmslagenToe({ leden }: Samenhang, kandidaten: Map<Onbekende, Getal[]>): void {
  const nieuw: [Onbekende, Getal][] = [];
  for (const { inhoud, schaal } of leden) {
    for (const { van, naar, doel } of schaal === undefined ? [] : richtingen(inhoud)) {
      const [bron, ...meer] = grootheden(van);
      if (bron === undefined || meer.length > 0) continue;
      for (const waarde of kandidaten.get(bron) ?? []) {
        for (const grens of schaal?.grenzen ?? []) {
          const v = vulTermIn(van, (o) => (o === bron ? waarde : undefined));
          if (v !== undefined && !isTerm(v)) nieuw.push(...omslag(naar(grens), doel(v, grens)));
        }
      }
    }
  }
  for (const [o, waarde] of nieuw) voegToe(kandidaten, o, waarde);
}

interface Richting {
  readonly van: Term;
  readonly naar: (grens: Getal) => Term;
  readonly doel: (waarde: Getal, grens: Getal) => Getal | undefined;
}

function richtingen(inhoud: Inhoud): Richting[] {
  if (inhoud.soort === 'verschil' && inhoud.b !== undefined) {
    const { a, b } = inhoud;
    return [
      { van: a, naar: () => b, doel: min },
      { van: b, naar: () => a, doel: plus },
    ];
  }
  if (inhoud.soort !== 'duur') return [];
  const { begin, opDag, eenheid } = inhoud;
  return [
    { van: begin, naar: () => opDag, doel: (dag, duur) => dagLater(dag, duur, eenheid) },
    { van: opDag, naar: (duur) => datumPlusTerm(begin, Number(duur.t), eenheid), doel: (dag) => dag },
  ];
}

function dagLater(dag: Getal, duur: Getal, eenheid: 'dag' | 'maand'): Getal {
  return dagGetal(plusEenheden(vanDagnummer(Number(dag.t)), Number(duur.t), eenheid));
}

/** De waarde waarbij de term het doel haalt, en die aan weerszijden. */
function omslag(term: Term, doel: Getal | undefined): [Onbekende, Getal][] {
  let eis: Eis | undefined = doel && { term, cmp: '>=', grens: doel };
  while (eis !== undefined && eis.term.soort !== 'grootheid') eis = teruggerekend(eis);
  if (eis?.term.soort !== 'grootheid') return [];
  const { onbekende } = eis.term;
  return [eis.grens, min(eis.grens, EEN), plus(eis.grens, EEN)].flatMap((g): [Onbekende, Getal][] =>
    g === undefined ? [] : [[onbekende, g]],
  );
}

function voegToe(kandidaten: Map<Onbekende, Getal[]>, o: Onbekende, waarde: Getal): void {
  const lijst = kandidaten.get(o);
  if (lijst === undefined || o.schaal === undefined || !isInBereik(o.schaal, waarde)) return;
  if (!lijst.some((al) => vergelijkGetal('=', al, waarde))) lijst.push(waarde);
}

/** Zoveel waarden per grootheid dat het raster te overzien blijft. */
function beperkt(lijsten: readonly Getal[][]): Getal[][] {
  let meeste = Math.max(...lijsten.map((lijst) => lijst.length));
  const aantal = (): number => lijsten.reduce((tot, lijst) => tot * Math.min(lijst.length, meeste), 1);
  while (meeste > 1 && aantal() > MEESTE_PUNTEN) meeste--;
  return lijsten.map((lijst) => lijst.slice(0, meeste));
}

function combinaties(lijsten: readonly Getal[][]): Getal[][] {
  return lijsten.reduce<Getal[][]>((tot, lijst) => tot.flatMap((al) => lijst.map((w) => [...al, w])), [[]]);
}

/** Geen punt als een lid er geen gebied heeft, of niet vrij is om daar elke waarde te hebben. */
function rasterpunt(s: Samenhang, waarden: readonly Getal[]): Rasterpunt[] {
  const invulling: Invulling = (o) => waarden[s.grootheden.indexOf(o)];
  const takken: number[] = [];
  const dagen = new Map<string, string>();
  for (const lid of s.leden) {
    const tak = lid.inhoud.soort === 'op dag' ? takOpDag(s, lid, invulling, dagen) : takVan(lid, invulling);
    if (tak === undefined || (tak < 0 && tak !== VRIJ)) return [];
    takken.push(tak);
  }
  return [{ waarden, takken }];
}

/** Een feit op een dag is vrij, tenzij de zaak die dag al noemt of een ander lid op dezelfde dag valt. */
function takOpDag(
  s: Samenhang,
  { inhoud, punten: [punt] }: Onbekende,
  invulling: Invulling,
  dagen: Map<string, string>,
): number | undefined {
  if (inhoud.soort !== 'op dag' || punt === undefined) return undefined;
  const dag = vulTermIn(inhoud.dag, invulling);
  if (dag === undefined || isTerm(dag)) return undefined;
  const op = dagTekst(vanDagnummer(Number(dag.t)));
  const eigenaar = dagen.get(`${punt.id}@${op}`) ?? inhoud.dag.sleutel;
  dagen.set(`${punt.id}@${op}`, eigenaar);
  return eigenaar !== inhoud.dag.sleutel || s.isGenoemd(punt.id, op) ? undefined : VRIJ;
}

function takVan(lid: Onbekende, invulling: Invulling): number | undefined {
  const { inhoud, schaal } = lid;
  if (schaal === undefined) return undefined;
  const [a, b] =
    inhoud.soort === 'feit' ? [invulling(lid)] : termenVan(inhoud).map((t) => vulTermIn(t, invulling));
  if (a === undefined || isTerm(a) || (b !== undefined && isTerm(b))) return undefined;
  if (inhoud.soort !== 'duur') return gebiedVan(schaal, b === undefined ? a : (min(a, b) ?? a));
  return b && gebiedVanDuur(schaal, a, b, inhoud.eenheid);
}

/** Een duur valt tussen de grenzen waarvan de dag al bereikt is en die nog moeten komen. */
function gebiedVanDuur(schaal: Schaal, begin: Getal, opDag: Getal, eenheid: 'dag' | 'maand'): number {
  const bereikt = schaal.grenzen.filter((duur) =>
    vergelijkGetal('<', dagLater(begin, duur, eenheid), opDag),
  ).length;
  const volgende = schaal.grenzen[bereikt];
  const precies =
    volgende !== undefined && vergelijkGetal('=', dagLater(begin, volgende, eenheid), opDag) === true;
  return gebiedenVan(schaal).indexOf(2 * bereikt + (precies ? 1 : 0));
}

const EEN = getal('1');
