/** Termen waarvan de grootheden een waarde krijgen: uitgerekend, of zover als het gaat. */
import { termblad, waardeblad } from './blad.ts';
import { dagTekst } from './datum.ts';
import { blad, bladVan, type Diagram, knoop, onderdelen, vertaal, type Werkbank } from './diagram.ts';
import * as reken from './getal.ts';
import { vanDagnummer } from './kalender.ts';
import type { Onbekende } from './onbekende.ts';
import { enigeWaarde, gebiedenVan } from './schaal.ts';
import { termijneinde } from './termijn.ts';
import {
  afgerondTerm,
  dagGetal,
  datumPlusTerm,
  functieTerm,
  grootheden,
  isDagterm,
  isTerm,
  rekenTerm,
  type Term,
} from './term.ts';

export type Invulling = (o: Onbekende) => reken.Getal | undefined;

/** De waarde van de term, of wat er onbekend blijft; niets als er geen uitkomst is (delen door nul). */
export function vulTermIn(term: Term | reken.Getal, waarde: Invulling): Term | reken.Getal | undefined {
  if (!isTerm(term)) return term;
  switch (term.soort) {
    case 'grootheid':
      return waarde(term.onbekende) ?? term;
    case 'datumPlus': {
      const van = vulTermIn(term.van, waarde);
      if (van === undefined || isTerm(van))
        return van && datumPlusTerm(van, term.aantal, term.eenheid, term.verlengd);
      return dagGetal(termijneinde(vanDagnummer(Number(van.t)), term.aantal, term.eenheid, term.verlengd));
    }
    case 'afgerond': {
      const van = vulTermIn(term.van, waarde);
      if (van === undefined || isTerm(van)) return van && afgerondTerm(van, term.stap, term.richting);
      return reken.afgerond(van, term.stap, term.richting);
    }
    case 'functie': {
      const delen: (Term | reken.Getal)[] = [];
      for (const deel of term.delen) {
        const ingevuldDeel = vulTermIn(deel, waarde);
        if (ingevuldDeel === undefined) return undefined;
        delen.push(ingevuldDeel);
      }
      const bekend = delen.flatMap((deel) => (isTerm(deel) ? [] : [deel]));
      return bekend.length < delen.length ? functieTerm(term.functie, delen) : term.functie.doe(bekend);
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

/** De termen in de bladen met deze waarden ingevuld. */
export function vulBladenIn(w: Werkbank, f: Diagram, waarde: Invulling): Diagram {
  return vertaal(w, f, (d) => {
    const b = bladVan(d);
    const nieuw = b.soort === 'term' ? vulTermIn(b.term, waarde) : undefined;
    return nieuw === undefined || b.soort !== 'term' ? d : ingevuld(w, nieuw, b.term);
  });
}

/**
 * Een term vertakt waar een van zijn grootheden nog maar één waarde kan hebben: is het aantal vijf, dan is "aantal"
 * hetzelfde blad als vijf.
 */
export function metEnigeWaarden(w: Werkbank, f: Diagram): Diagram {
  const vrij = new Set<Onbekende>();
  for (const { blad: b } of onderdelen(f))
    if (b?.soort === 'term') grootheden(b.term).forEach((o) => vrij.add(o));
  let uitkomst = f;
  for (const o of vrij) {
    const waarden = enigeWaarden(o);
    if (waarden.some((waarde) => waarde !== undefined)) {
      uitkomst = vertaal(w, uitkomst, (d) => splits(w, d, o, waarden));
    }
  }
  return uitkomst;
}

function enigeWaarden({ schaal }: Onbekende): (reken.Getal | undefined)[] {
  return schaal === undefined ? [] : gebiedenVan(schaal).map((_, i) => enigeWaarde(schaal, i));
}

function splits(
  w: Werkbank,
  d: Diagram,
  o: Onbekende,
  waarden: readonly (reken.Getal | undefined)[],
): Diagram {
  const b = bladVan(d);
  if (b.soort !== 'term' || !grootheden(b.term).includes(o)) return d;
  const takken = waarden.map((waarde) => {
    const nieuw = waarde && vulTermIn(b.term, (ander) => (ander === o ? waarde : undefined));
    return nieuw === undefined ? d : ingevuld(w, nieuw, b.term);
  });
  return knoop(w, o.rang, takken);
}

const ingevuld = (w: Werkbank, nieuw: Term | reken.Getal, term: Term): Diagram =>
  blad(w, isTerm(nieuw) ? termblad(nieuw) : waardeblad(alsGegeven(nieuw, term)));

/** Een dag staat in een uitkomst als datum. */
function alsGegeven(g: reken.Getal, term: Term): reken.Getal | string {
  return isDagterm(term) ? dagTekst(vanDagnummer(Number(g.t))) : g;
}
