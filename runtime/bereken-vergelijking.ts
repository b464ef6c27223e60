/**
 * Vergelijken van waarden die bekend zijn, onbekend, of niet te bepalen.
 *
 * Is één kant een onbekende grootheid, dan wordt de grens teruggerekend tot die grootheid zelf. Zijn beide kanten
 * onbekend, dan is hun verschil (of de duur ertussen) een eigen onbekende.
 */
import { bereikVan } from './bereik.ts';
import { bladVan, combineer, type Diagram, JA, knoop, NEE, ONBEKEND } from './diagram.ts';
import { en, niet } from './logica.ts';
import { isOnbepaald, type Blad, type Gegeven, type Termblad, type Waardeblad } from './blad.ts';
import { eersteDag } from './datum.ts';
import { plusEenheden } from './kalender.ts';
import { type Getal, getal, vergelijkGetal } from './getal.ts';
import type { Vergelijking, Voorwaarde } from './model.ts';
import type { Inhoud, Onbekende } from './onbekende.ts';
import { bewerking, type Rekening, vraagOnbekende } from './rekening.ts';
import { toets, voegGrensToe } from './schaal.ts';
import {
  dagGetal,
  datumPlusTerm,
  isOrdening,
  omgekeerd,
  puntenVan,
  type Term,
  teruggerekend,
} from './term.ts';
import { klopt, vergelijkLabel } from './vergelijk.ts';

type Verstreken = Extract<Voorwaarde, { op: 'verstreken' }>;
type Vergelijkbaar = Waardeblad | Termblad;

/** Of `a cmp b` geldt. Wat bekend afwezig is, voldoet aan geen enkele vergelijking. */
export function vergelijkDiagram(r: Rekening, cmp: Vergelijking, a: Diagram, b: Diagram): Diagram {
  const opBladen = bewerking(r, `vergelijk ${cmp}`, (x, y) => {
    return metBeide(x, y, (p, q) => vergelijkBladen(r, cmp, p, q));
  });
  return combineer(r.werk, opBladen, a, b);
}

/** Of de duur van `begin` tot `opDag` aan de vergelijking voldoet. */
export function verstrekenDiagram(r: Rekening, v: Verstreken, begin: Diagram, opDag: Diagram): Diagram {
  const opBladen = bewerking(r, `verstreken ${v.cmp} ${v.aantal} ${v.eenheid}`, (x, y) => {
    return metBeide(x, y, (p, q) => verstrekenBladen(r, v, p, q));
  });
  return combineer(r.werk, opBladen, begin, opDag);
}

/** De twee bladen als zij te vergelijken zijn; anders wat er zonder vergelijking al vaststaat. */
function metBeide(a: Diagram, b: Diagram, doe: (a: Vergelijkbaar, b: Vergelijkbaar) => Diagram): Diagram {
  const x = bladVan(a);
  const y = bladVan(b);
  if (x.soort === 'geen' || y.soort === 'geen') return NEE;
  if (a === ONBEKEND || b === ONBEKEND) return ONBEKEND;
  if (!isVergelijkbaar(x)) return isOnbepaald(x) ? a : ONBEKEND;
  if (!isVergelijkbaar(y)) return isOnbepaald(y) ? b : ONBEKEND;
  return doe(x, y);
}

function isVergelijkbaar(blad: Blad): blad is Vergelijkbaar {
  return blad.soort === 'waarde' || blad.soort === 'term';
}

function vergelijkBladen(r: Rekening, cmp: Vergelijking, a: Vergelijkbaar, b: Vergelijkbaar): Diagram {
  if (a.sleutel === b.sleutel) return klopt(cmp, 0) ? JA : NEE;
  if (a.soort === 'waarde' && b.soort === 'waarde')
    return waarheid(vergelijkGegevens(cmp, a.waarde, b.waarde));
  if (a.soort === 'term') {
    return b.soort === 'term' ? vergelijkTermen(r, cmp, a.term, b.term) : metGrens(r, cmp, a.term, b.waarde);
  }
  return b.soort === 'term' ? metGrens(r, omgekeerd(cmp), b.term, a.waarde) : ONBEKEND;
}

function vergelijkGegevens(cmp: Vergelijking, a: Gegeven, b: Gegeven): boolean | undefined {
  if (isGetal(a)) return isGetal(b) ? vergelijkGetal(cmp, a, b) : undefined;
  if (isGetal(b)) return undefined;
  if (!isOrdening(cmp)) return vergelijkLabel(cmp, a, b);
  // Volledige datums staan in hun schrijfwijze in de volgorde van de kalender.
  return typeof a === 'string' && typeof b === 'string' ? klopt(cmp, a < b ? -1 : a > b ? 1 : 0) : undefined;
}

function metGrens(r: Rekening, cmp: Vergelijking, term: Term, waarde: Gegeven): Diagram {
  if (term.soort === 'grootheid' && term.onbekende.teksten !== undefined) {
    return isTekst(r, cmp, term.onbekende, term.onbekende.teksten, waarde);
  }
  const grens = isGetal(waarde)
    ? waarde
    : typeof waarde === 'string'
      ? dagGetal(eersteDag(waarde))
      : undefined;
  return grens === undefined ? ONBEKEND : haaltGrens(r, cmp, term, grens);
}

/** Of de term de grens haalt. Gelijk is: op of boven de grens, en niet erboven. */
function haaltGrens(r: Rekening, cmp: Vergelijking, term: Term, grens: Getal): Diagram {
  const terug = teruggerekend({ term, cmp, grens });
  if (terug !== undefined) return haaltGrens(r, terug.cmp, terug.term, terug.grens);
  if (term.soort === 'grootheid') return drempel(r, cmp, term.onbekende, grens);
  if (!isOrdening(cmp) && indirect.has(term.soort)) {
    const minstens = haaltGrens(r, '>=', term, grens);
    const gelijk = en(r.werk, minstens, niet(r.werk, haaltGrens(r, '>', term, grens)));
    return cmp === '=' ? gelijk : niet(r.werk, gelijk);
  }
  return drempel(r, cmp, samengesteld(r, { soort: 'verschil', a: term }, term.sleutel), grens);
}

function vergelijkTermen(r: Rekening, cmp: Vergelijking, a: Term, b: Term): Diagram {
  const [links, rechts] = [verschoven(a), verschoven(b)];
  if (links.van.sleutel === rechts.van.sleutel) return klopt(cmp, links.dagen - rechts.dagen) ? JA : NEE;
  if (a.sleutel > b.sleutel) return vergelijkTermen(r, omgekeerd(cmp), b, a);
  return drempel(r, cmp, samengesteld(r, { soort: 'verschil', a, b }, `${a.sleutel} - ${b.sleutel}`), NUL);
}

/** Een term als een aantal dagen na een andere: dezelfde dag met en zonder duur erbij is altijd te vergelijken. */
function verschoven(term: Term, dagen = 0): { readonly van: Term; readonly dagen: number } {
  const telt =
    term.soort === 'datumPlus' && !term.verlengd && (term.eenheid === 'dag' || term.eenheid === 'week');
  if (!telt) return { van: term, dagen };
  return verschoven(term.van, dagen + term.aantal * (term.eenheid === 'week' ? 7 : 1));
}

function verstrekenBladen(r: Rekening, v: Verstreken, begin: Vergelijkbaar, opDag: Vergelijkbaar): Diagram {
  const { cmp, aantal, eenheid } = v;
  if (begin.soort === 'waarde') {
    if (typeof begin.waarde !== 'string') return ONBEKEND;
    const dag = dagGetal(plusEenheden(eersteDag(begin.waarde), aantal, eenheid));
    if (opDag.soort === 'term') return haaltGrens(r, cmp, opDag.term, dag);
    const { waarde } = opDag;
    return typeof waarde === 'string'
      ? waarheid(vergelijkGetal(cmp, dagGetal(eersteDag(waarde)), dag))
      : ONBEKEND;
  }
  if (opDag.soort === 'waarde') {
    return metGrens(r, omgekeerd(cmp), datumPlusTerm(begin.term, aantal, eenheid), opDag.waarde);
  }
  if (begin.sleutel === opDag.sleutel) return klopt(cmp, -aantal) ? JA : NEE;
  const inMaanden = eenheid === 'maand' || eenheid === 'jaar';
  const duur: Inhoud = {
    soort: 'duur',
    begin: begin.term,
    opDag: opDag.term,
    eenheid: inMaanden ? 'maand' : 'dag',
  };
  const sleutel = `${duur.eenheid} van ${begin.sleutel} tot ${opDag.sleutel}`;
  const eenheden = eenheid === 'jaar' ? aantal * 12 : eenheid === 'week' ? aantal * 7 : aantal;
  return drempel(r, cmp, samengesteld(r, duur, sleutel), getal(String(eenheden)));
}

function samengesteld(
  r: Rekening,
  inhoud: Inhoud & { soort: 'verschil' | 'duur' },
  sleutel: string,
): Onbekende {
  const punten = (): Onbekende['punten'] =>
    inhoud.soort === 'duur'
      ? [...puntenVan(inhoud.begin), ...puntenVan(inhoud.opDag)]
      : [...puntenVan(inhoud.a), ...(inhoud.b ? puntenVan(inhoud.b) : [])];
  return vraagOnbekende(r, sleutel, punten, inhoud, bereikVan(inhoud));
}

/** Een vertakking op de gebieden van de schaal. Kent de schaal de grens nog niet, dan begint het rekenen overnieuw. */
function drempel(r: Rekening, cmp: Vergelijking, o: Onbekende, grens: Getal): Diagram {
  if (o.schaal === undefined) return ONBEKEND;
  // Niet alleen het feit maar ook deze bepaling is nodig: zij stelt de grens.
  if (r.plaats.bepaling !== undefined) o.bepalingen.add(r.plaats.bepaling);
  if (voegGrensToe(o.schaal, grens)) r.onbekenden.gegroeid = true;
  if (r.onbekenden.gegroeid) return ONBEKEND;
  return knoop(r.werk, o.rang, toets(o.schaal, cmp, grens).map(waarheid));
}

function isTekst(r: Rekening, cmp: Vergelijking, o: Onbekende, teksten: string[], waarde: Gegeven): Diagram {
  if (typeof waarde !== 'string' || isOrdening(cmp)) return ONBEKEND;
  if (!teksten.includes(waarde)) {
    teksten.push(waarde);
    r.onbekenden.gegroeid = true;
  }
  if (r.onbekenden.gegroeid) return ONBEKEND;
  const gelijk = cmp === '=';
  // De laatste tak is elke tekst waarmee nergens vergeleken wordt.
  return knoop(r.werk, o.rang, [
    ...teksten.map((t) => ((t === waarde) === gelijk ? JA : NEE)),
    gelijk ? NEE : JA,
  ]);
}

/** Hiervan is pas met twee grenzen te zeggen wanneer zij gelijk zijn aan iets. */
const indirect: ReadonlySet<Term['soort']> = new Set(['datumPlus', 'afgerond', 'functie']);
const NUL = getal('0');

function waarheid(w: boolean | undefined): Diagram {
  return w === undefined ? ONBEKEND : w ? JA : NEE;
}

function isGetal(x: Gegeven): x is Getal {
  return typeof x === 'object' && 't' in x;
}
