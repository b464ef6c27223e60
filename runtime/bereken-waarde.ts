/** De waarde van een uitdrukking in alle voltooiingen: een diagram met waarden en termen als bladen. */
import {
  type Afronding,
  afgerondTerm,
  datumPlusTerm,
  isTerm,
  rekenTerm,
  type Rekenteken,
  type Term,
} from './term.ts';
import { isOnbepaald, type Blad, termblad, waardeblad } from './blad.ts';
import { beslissingDiagram } from './bereken-beslissing.ts';
import { dagenDiagram } from './bereken-dagen.ts';
import { feitDiagram } from './bereken-feit.ts';
import { aantalDiagram, eersteDiagram, somDiagram, uitersteVanDiagram } from './bereken-lijst.ts';
import { functieDiagram, opgeschortDiagram } from './bereken-functie.ts';
import { indexDiagram } from './bereken-indexering.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { lezingDiagram } from './bereken-voorwaarde.ts';
import { blad, bladVan, combineer, type Diagram, GEEN, JA, kies, NEE, ONBEKEND, vertaal } from './diagram.ts';
import { datumPlus } from './datum.ts';
import { DAGEN, datumVerderFunctie } from './functie.ts';
import * as reken from './getal.ts';
import type { Literal, Type, Waarde } from './model.ts';
import { bewerking, binnen, type Rekening } from './rekening.ts';

export function waardeDiagram(r: Rekening, w: Waarde): Diagram {
  return binnen(r, w.bepaling, () => bereken(r, w));
}

function bereken(r: Rekening, w: Waarde): Diagram {
  switch (w.op) {
    case 'literal':
      return literalDiagram(r, w.literal);
    case 'feit':
      return feitDiagram(r, w.feit, w.opDatum && waardeDiagram(r, w.opDatum));
    case 'beslissing':
      return beslissingDiagram(r, w.beslissing);
    case 'lezing':
      return lezingDiagram(r, w.lezing);
    case 'laagste':
    case 'hoogste':
      return uitersteDiagram(r, w.op, w.delen);
    case 'aantalVan':
      return aantalDiagram(r, w);
    case 'somVan':
      return somDiagram(r, w);
    case 'laagsteVan':
    case 'hoogsteVan':
      return uitersteVanDiagram(r, w);
    case 'eersteVan':
    case 'laatsteVan':
      return eersteDiagram(r, w);
    case 'dagenVan':
      return dagenDiagram(r, w);
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return rekenDiagram(r, w.op, waardeDiagram(r, w.a), factor(r, w.op, w.b));
    case 'datumPlus':
      return opBlad(r, waardeDiagram(r, w.datum), (b) => datumVerder(r, b, w));
    case 'datumVerder':
      return functieDiagram(r, datumVerderFunctie(w), [w.datum, w.aantal]);
    case 'dagen':
      return functieDiagram(r, DAGEN, [w.van, w.totEnMet]);
    case 'opgeschort':
      return opgeschortDiagram(r, w);
    case 'geindexeerd':
      return indexDiagram(r, w);
    case 'afgerond':
      return rondAfDiagram(r, waardeDiagram(r, w.waarde), w.stap, w.richting);
  }
}

export function literalDiagram(r: Rekening, { type, waarde }: Literal): Diagram {
  if (type.soort === 'ja/nee') return waarde === 'ja' || waarde === 'true' ? JA : NEE;
  return blad(r.werk, waardeblad(isNumeriek(type) ? reken.getal(waarde) : waarde));
}

function isNumeriek({ soort }: Type): boolean {
  return soort === 'getal' || soort === 'bedrag' || soort === 'percentage' || soort === 'aantal';
}

/** De laagste van twee is de eerste als die niet hoger is: zo blijft ook een onbekende kant vergelijkbaar. */
function uitersteDiagram(r: Rekening, op: 'laagste' | 'hoogste', delen: readonly Waarde[]): Diagram {
  const [eerste, ...rest] = delen.map((deel) => waardeDiagram(r, deel));
  const kiesUiterste = bewerking(r, op, (a, b) => {
    const beperkt = zonderWaarde(a, b);
    if (beperkt !== undefined) return beperkt;
    return kies(r.werk, vergelijkDiagram(r, op === 'laagste' ? '<=' : '>=', a, b), a, b);
  });
  return rest.reduce((tot, deel) => combineer(r.werk, kiesUiterste, tot, deel), eerste ?? ONBEKEND);
}

/** Wat er uitkomt als ten minste één kant geen waarde heeft. */
function zonderWaarde(a: Diagram, b: Diagram): Diagram | undefined {
  if (a === GEEN || b === GEEN) return GEEN;
  if (a === ONBEKEND || b === ONBEKEND) return ONBEKEND;
  if (isOnbepaald(bladVan(a))) return a;
  return isOnbepaald(bladVan(b)) ? b : undefined;
}

/** Vermenigvuldigen met een percentage is vermenigvuldigen met honderdsten. */
function factor(r: Rekening, op: Rekenteken, deel: Waarde): Diagram {
  const d = waardeDiagram(r, deel);
  if (op === 'plus' || op === 'min' || deel.type.soort !== 'percentage') return d;
  return rekenDiagram(r, 'gedeeld', d, getalBlad(r, HONDERD));
}

const HONDERD = reken.getal('100');

export function rekenDiagram(r: Rekening, op: Rekenteken, a: Diagram, b: Diagram): Diagram {
  const opBladen = bewerking(r, op, (x, y) => zonderWaarde(x, y) ?? rekenBladen(r, op, x, y));
  return combineer(r.werk, opBladen, a, b);
}

function rekenBladen(r: Rekening, op: Rekenteken, x: Diagram, y: Diagram): Diagram {
  const a = getalOfTerm(bladVan(x));
  const b = getalOfTerm(bladVan(y));
  if (a === undefined || b === undefined) return ONBEKEND;
  if (!isTerm(a) && !isTerm(b)) return getalBlad(r, reken[op](a, b));
  if (op === 'maal' && (isNul(a) || isNul(b))) return getalBlad(r, reken.getal('0'));
  const zelfde = isTerm(a) && isTerm(b) && a.sleutel === b.sleutel;
  if (op === 'min' && zelfde) return getalBlad(r, reken.getal('0'));
  const term = blad(
    r.werk,
    op === 'gedeeld' && zelfde ? waardeblad(reken.getal('1')) : termblad(rekenTerm(op, a, b)),
  );
  if (op !== 'gedeeld') return term;
  if (!isTerm(b)) return isNul(b) ? ONBEKEND : term;
  // Delen door nul heeft geen uitkomst.
  return kies(r.werk, vergelijkDiagram(r, '=', y, getalBlad(r, reken.getal('0'))), ONBEKEND, term);
}

function getalOfTerm(b: Blad): reken.Getal | Term | undefined {
  if (b.soort === 'term') return b.term;
  return b.soort === 'waarde' && typeof b.waarde === 'object' && 't' in b.waarde ? b.waarde : undefined;
}

function isNul(x: reken.Getal | Term): boolean {
  return !isTerm(x) && x.t === 0n;
}

function opBlad(r: Rekening, d: Diagram, doe: (b: Blad) => Diagram): Diagram {
  return vertaal(r.werk, d, (x) => (isOnbepaald(bladVan(x)) || x === GEEN ? x : doe(bladVan(x))));
}

function datumVerder(
  r: Rekening,
  b: Blad,
  { aantal, eenheid, verlengd: metVerlenging }: Extract<Waarde, { op: 'datumPlus' }>,
): Diagram {
  const verlengd = metVerlenging && r.register.gelijkgesteld;
  if (b.soort === 'term') return blad(r.werk, termblad(datumPlusTerm(b.term, aantal, eenheid, verlengd)));
  if (b.soort !== 'waarde' || typeof b.waarde !== 'string') return ONBEKEND;
  const datum = datumPlus(b.waarde, aantal, eenheid, verlengd);
  return datum === undefined ? ONBEKEND : blad(r.werk, waardeblad(datum));
}

export function rondAfDiagram(r: Rekening, d: Diagram, stap: string, richting: Afronding): Diagram {
  return opBlad(r, d, (b) => rondAf(r, b, stap, richting));
}

function rondAf(r: Rekening, b: Blad, stap: string, richting: Afronding): Diagram {
  if (b.soort === 'term') return blad(r.werk, termblad(afgerondTerm(b.term, stap, richting)));
  const g = getalOfTerm(b);
  return g === undefined || isTerm(g) ? ONBEKEND : getalBlad(r, reken.afgerond(g, stap, richting));
}

function getalBlad(r: Rekening, g: reken.Getal | undefined): Diagram {
  return g === undefined ? ONBEKEND : blad(r.werk, waardeblad(g));
}
