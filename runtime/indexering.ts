/**
 * Jaarlijkse indexering: elk jaar op dezelfde dag gaat er een percentage bij, over de uitkomst van het jaar ervoor, en wordt er
 * afgerond zoals het er staat. Wat de reeks op die dag niet heeft, geeft de zaak; er wordt niet doorgetrokken.
 */
import { isVolledig } from './datum.ts';
import * as reken from './getal.ts';
import type { Indexering, Indexrij } from './model-datum.ts';
import type { Misschien } from './vergelijk.ts';

/** De dagen waarop wordt geïndexeerd, van de eerste af: dezelfde dag van elk volgend jaar. */
export function* indexdagen(eerste: string): Generator<string, void> {
  const dag = eerste.slice(4);
  for (let jaar = Number(eerste.slice(0, 4)); jaar <= LAATSTE; jaar++)
    yield `${String(jaar).padStart(4, '0')}${dag}`;
}

/** De rij van de reeks waar de dag in valt. */
export const indexrij = (rijen: readonly Indexrij[], dag: string): Indexrij | undefined =>
  rijen.find(({ vanaf, totEnMet }) => vanaf <= dag && (totEnMet === undefined || dag <= totEnMet));

/** De volgende waarde: vermeerderd met het percentage, en afgerond als de tekst dat zegt. */
export function volgende(
  waarde: reken.Getal | undefined,
  index: reken.Getal | undefined,
  { stap, richting }: Pick<Indexering, 'stap' | 'richting'>,
): reken.Getal | undefined {
  const factor = reken.procent(reken.plus(HONDERD, index));
  const nieuw = reken.maal(waarde, factor);
  return stap === undefined || richting === undefined ? nieuw : reken.afgerond(nieuw, stap, richting);
}

/** De geïndexeerde waarde op een dag; onbekend zodra de dag, de waarde of een percentage dat telt het is. */
export function geindexeerd(
  waarde: reken.Getal | undefined,
  dag: Misschien<string>,
  indexering: Indexering,
  geef: (dag: string) => Misschien<string>,
): reken.Getal | undefined {
  if (dag === null || dag === undefined || !isVolledig(dag)) return undefined;
  let uit = waarde;
  for (const op of indexdagen(indexering.eerste)) {
    if (op > dag || uit === undefined) break;
    uit = volgende(uit, reken.bedrag(indexrij(indexering.rijen, op)?.waarde ?? geef(op)), indexering);
  }
  return uit;
}

const HONDERD = reken.getal('100');
const LAATSTE = 9999;
