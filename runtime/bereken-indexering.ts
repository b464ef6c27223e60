/** Jaarlijkse indexering in alle voltooiingen: na elk jaar de keuze of de dag al zover is. */
import { waardeblad } from './blad.ts';
import { feitDiagram } from './bereken-feit.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { literalDiagram, rekenDiagram, rondAfDiagram, waardeDiagram } from './bereken-waarde.ts';
import { blad, type Diagram, JA, kies, NEE, ONBEKEND } from './diagram.ts';
import { indexdagen, indexrij } from './indexering.ts';
import type { Waarde } from './model.ts';
import { binnen, type Rekening } from './rekening.ts';

const PERCENTAGE = { soort: 'percentage' } as const;

export function indexDiagram(r: Rekening, w: Extract<Waarde, { op: 'geindexeerd' }>): Diagram {
  const dag = waardeDiagram(r, w.dag);
  let waarde = waardeDiagram(r, w.waarde);
  let uit = waarde;
  let gemist = false;
  for (const op of indexdagen(w.eerste)) {
    const bereikt = vergelijkDiagram(r, '>=', dag, blad(r.werk, waardeblad(op)));
    if (bereikt === NEE) break;
    // Zonder grens aan de dag komt er geen einde aan de jaren; het eerste zonder percentage is dan genoeg om te vragen.
    if (gemist && bereikt !== JA) return kies(r.werk, bereikt, ONBEKEND, uit);
    const rij = indexrij(w.rijen, op);
    gemist ||= rij === undefined;
    const index = rij
      ? binnen(r, rij.bepaling, () => literalDiagram(r, { type: PERCENTAGE, waarde: rij.waarde }))
      : feitDiagram(r, w.feit, blad(r.werk, waardeblad(op)));
    waarde = volgend(r, w, waarde, index);
    uit = kies(r.werk, bereikt, waarde, uit);
  }
  return uit;
}

function volgend(
  r: Rekening,
  { stap, richting }: Extract<Waarde, { op: 'geindexeerd' }>,
  waarde: Diagram,
  index: Diagram,
): Diagram {
  const honderd = literalDiagram(r, { type: PERCENTAGE, waarde: '100' });
  const factor = rekenDiagram(r, 'gedeeld', rekenDiagram(r, 'plus', honderd, index), honderd);
  const nieuw = rekenDiagram(r, 'maal', waarde, factor);
  return stap === undefined || richting === undefined ? nieuw : rondAfDiagram(r, nieuw, stap, richting);
}
