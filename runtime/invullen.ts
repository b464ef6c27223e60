/** Termen waarvan de grootheden een waarde krijgen: uitgerekend, of zover als het gaat. */
import { termblad, waardeblad } from './blad.ts';
import { grootheden } from './belang.ts';
import { dagTekst, plusEenheden } from './datum.ts';
import { blad, bladVan, type Diagram, knoop, onderdelen, vertaal, type Werkbank } from './diagram.ts';
import * as reken from './getal.ts';
import { vanDagnummer } from './kalender.ts';
import type { Onbekende } from './onbekende.ts';
import { enigeWaarde } from './schaal.ts';
import { afgerondTerm, dagGetal, datumPlusTerm, isTerm, rekenTerm, type Term } from './term.ts';

export type Invulling = (o: Onbekende) => reken.Getal | undefined;

/** De waarde van de term, of wat er onbekend blijft; niets als er geen uitkomst is (delen door nul). */
export function vulTermIn(term: Term | reken.Getal, waarde: Invulling): Term | reken.Getal | undefined {
  if (!isTerm(term)) return term;
  switch (term.soort) {
    case 'grootheid':
      return waarde(term.onbekende) ?? term;
    case 'datumPlus': {
      const van = vulTermIn(term.van, waarde);
      if (van === undefined || isTerm(van)) return van && datumPlusTerm(van, term.aantal, term.eenheid);
      return dagGetal(plusEenheden(vanDagnummer(Number(van.t)), term.aantal, term.eenheid));
    }
    case 'afgerond': {
      const van = vulTermIn(term.van, waarde);
      if (van === undefined || isTerm(van)) return van && afgerondTerm(van, term.stap, term.richting);
      return reken.afgerond(van, term.stap, term.richting);
    }
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld': {
      const a = vulTermIn(term.a, waarde);
      const b = vulTermIn(term.b, waarde);
      if (a === undefined || b === undefined) return undefined;
      return isTerm(a) || isTerm(b) ? rekenTerm(term.soort, a, b) : reken[term.soort](a, b);
    }
  }
}

/**
 * Waar op een pad nog maar één waarde van een grootheid mogelijk is, krijgen de termen achter dat pad die waarde:
 * als het aantal vijf is, is "aantal" hetzelfde blad als vijf.
 */
export function metEnigeWaarden(w: Werkbank, f: Diagram): Diagram {
  const vrij = new Set<Onbekende>();
  for (const { blad: b } of onderdelen(f))
    if (b?.soort === 'term') grootheden(b.term).forEach((o) => vrij.add(o));
  let uitkomst = f;
  for (const o of vrij) uitkomst = zetEnigeWaarde(w, uitkomst, o);
  return uitkomst;
}

function zetEnigeWaarde(w: Werkbank, f: Diagram, o: Onbekende): Diagram {
  const bekend = new Map<Diagram, Diagram>();
  const ga = (d: Diagram): Diagram => {
    if (d.rang > o.rang) return d;
    const bestaand = bekend.get(d);
    if (bestaand !== undefined) return bestaand;
    const takken = d.takken.map((t, i) => (d.rang < o.rang ? ga(t) : zetWaarde(w, t, o, i)));
    const nieuw = knoop(w, d.rang, takken);
    bekend.set(d, nieuw);
    return nieuw;
  };
  return ga(f);
}

function zetWaarde(w: Werkbank, f: Diagram, o: Onbekende, gebied: number): Diagram {
  const waarde = o.schaal && enigeWaarde(o.schaal, gebied);
  if (waarde === undefined) return f;
  return vertaal(w, f, (d) => {
    const b = bladVan(d);
    if (b.soort !== 'term') return d;
    const nieuw = vulTermIn(b.term, (ander) => (ander === o ? waarde : undefined));
    if (nieuw === undefined) return d;
    return blad(w, isTerm(nieuw) ? termblad(nieuw) : waardeblad(alsGegeven(nieuw, b.term)));
  });
}

/** Een dag staat in een uitkomst als datum. */
function alsGegeven(g: reken.Getal, term: Term): reken.Getal | string {
  const isDag = grootheden(term).some(({ schaal }) => schaal?.bereik.isDag === true);
  return isDag ? dagTekst(vanDagnummer(Number(g.t))) : g;
}
