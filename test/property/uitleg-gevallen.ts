/** Alle uitleggen van een beslissing in een zaak, elk naast het schema en naast wat erover beloofd is. */
import type { Geladen } from '../../compiler/cli/laad.ts';
import { elementenVan, leesLijst } from '../../runtime/lijst.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { past } from '../schema/past.ts';
import { toetsUitleg, type Geval, type Uitlegtelling } from './uitleg-toets.ts';
import type { Zaak } from './zaak.ts';

const uitkomstfout = past('Uitkomst');

/** Alle uitleggen van een beslissing in een zaak; bij een beslissing per element die van elk element. */
function* gevallen(
  { model, evaluators, perElement }: Geladen,
  id: string,
  zaak: Zaak,
): Generator<Geval, void> {
  const geval = (uitkomst: Uitkomst): Geval | undefined =>
    uitkomst.uitleg && { model, beslissing: id, zaak, uitkomst, uitleg: uitkomst.uitleg };
  const evaluator = evaluators[id];
  const alleen = evaluator && geval(evaluator(zaak, { uitleg: true }));
  if (alleen) yield alleen;
  const beslissing = model.beslissingen.find((deel) => deel.id === id);
  for (const lijst of model.feiten) {
    if (!perElement[id] || lijst.type.soort !== 'lijst' || lijst.type.object !== beslissing?.element)
      continue;
    for (const [i, element] of [...elementenVan(lijst, leesLijst(zaak, lijst))].slice(0, 3).entries()) {
      const bij = geval(perElement[id](zaak, { lijst: lijst.id, nummer: i + 1 }, { uitleg: true }));
      if (bij) yield { ...bij, element };
    }
  }
}

/** Wat er niet klopt. */
export function toets(
  geladen: Geladen,
  id: string,
  zaak: Zaak,
  ander: Zaak,
  telling: Uitlegtelling,
): readonly string[] {
  const fouten: string[] = [];
  for (const geval of gevallen(geladen, id, zaak)) {
    fouten.push(...toetsUitleg(geval, ander, telling));
    const fout = uitkomstfout(geval.uitkomst);
    if (fout !== '') fouten.push(fout);
  }
  return fouten.map((fout) => `${id}: ${fout.slice(0, 600)}`);
}
