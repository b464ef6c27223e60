/** Wat er van een gegeven nog niet gezegd is: wie het aanlevert, wat het voor de AVG is, en waarvoor het gebruikt wordt. */
import type { Feit, Regelingmodel } from '../runtime/model.ts';

export interface ZonderHerkomst {
  readonly feit: Feit;
  readonly ontbreekt: readonly ('leverancier' | 'soort' | 'verwerking')[];
}

/**
 * De gegevens, beoordelingen en parameters waarvan de herkomst niet volledig is, met wat eraan ontbreekt. Van een beoordeling is
 * `door` de leverancier; een parameter gaat over niemand en is dus geen persoonsgegeven. Wat een plicht of bevoegdheid
 * meedeclareert, telt niet mee: daar kan de auteur niets bij zeggen. Op grond van een stuk zonder rechtskracht wordt niets
 * verwerkt; daar ontbreekt de verwerking dus niet.
 */
export function gegevensZonderHerkomst({
  feiten,
  rechtskracht,
}: Pick<Regelingmodel, 'feiten' | 'rechtskracht'>): readonly ZonderHerkomst[] {
  return feiten.flatMap((feit) => {
    const alle = feit.afgeleid ? [] : watOntbreekt(feit);
    const ontbreekt = rechtskracht === 'geen' ? alle.filter((deel) => deel !== 'verwerking') : alle;
    return ontbreekt.length > 0 ? [{ feit, ontbreekt }] : [];
  });
}

function watOntbreekt({ soort, door, leverancier, avg }: Feit): ZonderHerkomst['ontbreekt'] {
  const bron = soort === 'beoordeling' ? door : leverancier;
  const persoonlijk = avg !== undefined && !avg.soorten.includes('geen persoonsgegeven');
  return [
    ...(bron === undefined || bron.length === 0 ? (['leverancier'] as const) : []),
    ...(avg === undefined && soort !== 'parameter' ? (['soort'] as const) : []),
    ...(persoonlijk && avg.verwerking === undefined ? (['verwerking'] as const) : []),
  ];
}
