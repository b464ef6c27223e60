/** Onbekende dagen een voor een bekeken, zolang het er weinig zijn: wat eruit volgt is dan exact. */
import { waardeDiagram } from './bereken-waarde.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { waardeblad } from './blad.ts';
import { blad, bladVan, type Diagram, GEEN, kies, vertaal } from './diagram.ts';
import { dagTekst } from './datum.ts';
import { vanDagnummer } from './kalender.ts';
import type { Dagfeit } from './model-dagen.ts';
import type { Rekening } from './rekening.ts';
import { type Dagruimte, dagruimte, mogelijk, type Ruimte, type Vensterruimte } from './tijdvak.ts';

/** Zoveel keuzes van dagen samen worden nog een voor een bekeken. */
export const MEESTE_KEUZES = 400;
/** En zoveel elementen bij al die keuzes samen. */
const MEESTE_WERK = 200_000;

/**
 * Wat `doe` geeft op elke dag die `d` kan zijn. Vóór `laagst` en na `hoogst` maakt het niet uit welke dag het is; een dag die er
 * niet is, komt na alle andere.
 */
export function perDag(
  r: Rekening,
  d: Diagram,
  { vroegst: laagst, laatst: hoogst }: Dagruimte,
  doe: (dag: number) => Diagram,
): Diagram {
  return vertaal(r.werk, d, (b) => {
    if (b === GEEN) return doe(hoogst);
    const inhoud = bladVan(b);
    if (inhoud.soort === 'waarde' && typeof inhoud.waarde === 'string')
      return doe(Math.min(Math.max(dagruimte(inhoud.waarde).vroegst, laagst), hoogst));
    if (inhoud.soort !== 'term') return b;
    let uit = doe(hoogst);
    for (let dag = hoogst - 1; dag >= laagst; dag--)
      uit = kies(r.werk, vergelijkDiagram(r, '<=', b, dagBlad(r, dag)), doe(dag), uit);
    return uit;
  });
}

export const dagBlad = (r: Rekening, nummer: number): Diagram =>
  blad(r.werk, waardeblad(dagTekst(vanDagnummer(nummer))));

export const aantalDagenIn = ({ vroegst, laatst }: Dagruimte): number => laatst - vroegst + 1;

interface Dagkeuze<L> {
  readonly lid: L;
  readonly kant: 'begin' | 'eind';
  readonly ruimte: Dagruimte;
}

/** Een element met de rekening waarin het aan de beurt is. */
interface Dagdrager extends Ruimte {
  readonly element: Rekening;
}

/**
 * Wat `doe` geeft voor elke keuze van de dagen die nog openstaan, met hoeveel keuzes dat er zijn. Niets als het er meer zijn dan
 * `meeste`; het venster staat vast.
 */
export function perKeuze<L extends Dagdrager>(
  r: Rekening,
  dagen: { readonly begin: Dagfeit; readonly eind: Dagfeit },
  leden: readonly L[],
  venster: Vensterruimte,
  meeste: number,
  doe: (leden: readonly L[], keuzes: number) => Diagram,
): Diagram | undefined {
  const vast: L[] = [];
  const keuzes: Dagkeuze<L>[] = [];
  for (const lid of leden) {
    if (mogelijk([lid], venster).length === 0) continue;
    const [begin, eind] = [beginruimte(lid, venster), eindruimte(lid, venster)];
    const nieuw = { ...lid, begin, eind };
    vast.push(nieuw);
    if (aantalDagenIn(begin) > 1) keuzes.push({ lid: nieuw, kant: 'begin', ruimte: begin });
    if (aantalDagenIn(eind) > 1) keuzes.push({ lid: nieuw, kant: 'eind', ruimte: eind });
  }
  const aantal = keuzes.reduce((tot, { ruimte }) => tot * aantalDagenIn(ruimte), 1);
  if (aantal > meeste || aantal * vast.length > Math.max(MEESTE_WERK, vast.length)) return undefined;
  const ga = (i: number, rij: readonly L[]): Diagram => {
    const keuze = keuzes[i];
    if (keuze === undefined) return doe(rij, aantal);
    const { lid, kant, ruimte } = keuze;
    return perDag(r, waardeDiagram(lid.element, dagen[kant]), ruimte, (dag) => {
      const gekozen = { vroegst: dag, laatst: dag };
      return ga(
        i + 1,
        rij.map((ander) => (ander.element === lid.element ? { ...ander, [kant]: gekozen } : ander)),
      );
    });
  };
  return ga(0, vast);
}

/** De dagen waarop het begin verschil maakt: niet vóór het venster, en niet later dan de dag na het einde. */
function beginruimte({ begin, eind }: Ruimte, { van, tot }: Vensterruimte): Dagruimte {
  const vroegst = Math.max(begin.vroegst, van.vroegst);
  return { vroegst, laatst: Math.max(vroegst, Math.min(begin.laatst, eind.laatst + 1, tot.laatst + 1)) };
}

/** De dagen waarop het einde verschil maakt: vanaf de dag vóór het begin of het venster, tot en met het einde daarvan. */
function eindruimte({ begin, eind }: Ruimte, { van, tot }: Vensterruimte): Dagruimte {
  const laatst = Math.min(eind.laatst, tot.laatst);
  return { vroegst: Math.min(laatst, Math.max(eind.vroegst, begin.vroegst - 1, van.vroegst - 1)), laatst };
}
