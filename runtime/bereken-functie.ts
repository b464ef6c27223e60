/** Rekenstappen over meer waarden tegelijk, in alle voltooiingen; en een termijn die stilstaat. */
import { grenzenVan } from './bereik.ts';
import { isOnbepaald, type Blad, termblad, waardeblad } from './blad.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { waardeDiagram } from './bereken-waarde.ts';
import { eersteDag, metGrens } from './datum.ts';
import { blad, bladVan, type Diagram, GEEN, kies, ONBEKEND, vertaal } from './diagram.ts';
import { enigeUitkomst, opgeschortFunctie, zonderLoze } from './functie.ts';
import type { Getal } from './getal.ts';
import { vanDagnummer } from './kalender.ts';
import type { Waarde } from './model.ts';
import type { Rekening } from './rekening.ts';
import { dagGetal, type Functie, functieTerm, isTerm, type Term } from './term.ts';

type Deel = Term | Getal;

/** De uitkomst van de functie voor elke samenloop van haar delen. */
export function functieDiagram(r: Rekening, functie: Functie, delen: readonly Waarde[]): Diagram {
  return metDelen(
    r,
    delen.map((deel) => waardeDiagram(r, deel)),
    (gekozen) => uitkomst(r, functie, gekozen),
  );
}

function metDelen(
  r: Rekening,
  [eerste, ...rest]: readonly Diagram[],
  doe: (delen: readonly Deel[]) => Diagram,
  gekozen: readonly Deel[] = [],
): Diagram {
  if (eerste === undefined) return doe(gekozen);
  return opDeel(r, eerste, (deel) => metDelen(r, rest, doe, [...gekozen, deel]));
}

function opDeel(
  r: Rekening,
  d: Diagram,
  doe: (deel: Deel) => Diagram,
  bijGeen = (): Diagram => GEEN,
): Diagram {
  return vertaal(r.werk, d, (x) => {
    if (x === GEEN) return bijGeen();
    const b = bladVan(x);
    if (isOnbepaald(b)) return x;
    const deel = deelVan(b);
    return deel === undefined ? ONBEKEND : doe(deel);
  });
}

function deelVan(b: Blad): Deel | undefined {
  if (b.soort === 'term') return b.term;
  if (b.soort !== 'waarde') return undefined;
  if (typeof b.waarde === 'string') return dagGetal(eersteDag(b.waarde));
  return typeof b.waarde === 'object' && 't' in b.waarde ? b.waarde : undefined;
}

function uitkomst(r: Rekening, functie: Functie, delen: readonly Deel[]): Diagram {
  const bekend = delen.flatMap((deel) => (isTerm(deel) ? [] : [deel]));
  const heel = bekend.length === delen.length;
  const g = heel ? functie.doe(bekend) : enigeUitkomst(functie, delen.map(grenzenVan));
  if (g === undefined && !heel) return blad(r.werk, termblad(functieTerm(functie, delen)));
  const waarde = g && functie.isDag ? metGrens(vanDagnummer(Number(g.t))) : g;
  return waarde === undefined ? ONBEKEND : blad(r.werk, waardeblad(waarde));
}

interface Paar {
  readonly van: Deel;
  readonly totEnMet: Deel;
}

/** Eerst wat er van elke opschorting bekend is: of zij er is, en of zij al geëindigd is. */
export function opgeschortDiagram(r: Rekening, w: Extract<Waarde, { op: 'opgeschort' }>): Diagram {
  const paren = w.opschortingen.map(({ van, totEnMet }) => ({
    van: waardeDiagram(r, van),
    totEnMet: waardeDiagram(r, totEnMet),
  }));
  const verder = (vanaf: Deel, i: number, dicht: readonly Paar[], open: readonly Deel[]): Diagram => {
    const paar = paren[i];
    if (paar === undefined) return metParen(r, w, vanaf, dicht, open);
    return opDeel(
      r,
      paar.van,
      (van) =>
        opDeel(
          r,
          paar.totEnMet,
          (totEnMet) => verder(vanaf, i + 1, [...dicht, { van, totEnMet }], open),
          () => verder(vanaf, i + 1, dicht, [...open, van]),
        ),
      () => verder(vanaf, i + 1, dicht, open),
    );
  };
  return opDeel(r, waardeDiagram(r, w.datum), (vanaf) => verder(vanaf, 0, [], []));
}

/** Begint een opschorting zonder einde binnen de termijn, dan is er geen laatste dag. */
function metParen(
  r: Rekening,
  { aantal, eenheid, verlengd: metVerlenging }: Extract<Waarde, { op: 'opgeschort' }>,
  vanaf: Deel,
  dicht: readonly Paar[],
  open: readonly Deel[],
): Diagram {
  const verlengd = metVerlenging && r.register.gelijkgesteld;
  const termijn = { aantal, eenheid };
  const over = zonderLoze(
    grenzenVan(vanaf),
    termijn,
    dicht.map((paar) => ({ paar, van: grenzenVan(paar.van), totEnMet: grenzenVan(paar.totEnMet) })),
  );
  const delen = [vanaf, ...over.flatMap(({ paar }) => [paar.van, paar.totEnMet])];
  const einde = uitkomst(r, opgeschortFunctie(termijn, verlengd), delen);
  if (open.length === 0) return einde;
  const geteld = uitkomst(r, opgeschortFunctie(termijn, undefined), delen);
  return open.reduce((tot, van) => {
    const dag = isTerm(van) ? termblad(van) : waardeblad(metGrens(vanDagnummer(Number(van.t))) ?? '');
    return kies(r.werk, vergelijkDiagram(r, '<=', blad(r.werk, dag), geteld), GEEN, tot);
  }, einde);
}
