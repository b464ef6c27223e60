/**
 * Een reeks op een dag is een beslissing: elke rij een regel die geldt als de dag erin valt, en de parameter zelf voor elke
 * andere dag. Buiten de rijen is de waarde dus onbekend tot iemand haar geeft; er wordt nooit doorgetrokken.
 */
import type { Beslissing, Regel, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { toonDag } from '../resolve/geldigheid.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Reeksgebruik } from '../resolve/lezer.ts';
import { reeksId } from '../resolve/reeksbepalingen.ts';
import type { Bepalingsplaats } from '../resolve/bepalingen.ts';
import type { Reeksrij, Vindplaats } from '../resolve/symbolen.ts';
import { elementobjecten, losseElementen } from './elementen.ts';
import type { Bronplaats } from './model.ts';

export const REEKSEN = 'reeksen';

export function reeksbeslissingen(
  { reeksgebruik, kop, bepalingen, omgeving }: Opgelost,
  bron: Bronplaats,
  nodig: ReadonlySet<string>,
): readonly Omit<Beslissing, 'gebruikt'>[] {
  const over = dagVanElement(omgeving, reeksgebruik);
  return [...reeksgebruik.values()]
    .filter(({ id }) => nodig.has(id))
    .map(({ id, symbool, dag, naam }) => {
      const reeks = vind(bepalingen, symbool)?.id ?? reeksId(kop.kenmerk, symbool.naam);
      const ook = (nummer: string): string => `${nummer}@${id}`;
      const buiten: Regel = {
        id: ook(reeks),
        bepaling: reeks,
        soort: 'waarde',
        waarde: { op: 'feit', feit: symbool.id, opDatum: dag, type: symbool.type },
        tekst: `${symbool.naam} op een dag die niet in de reeks staat`,
        ...bron(symbool),
      };
      const rijen = (symbool.reeks ?? []).map((rij): Regel => {
        const plaats = vind(bepalingen, rij);
        const bepaling = plaats?.id ?? reeks;
        return {
          id: ook(bepaling),
          bepaling,
          soort: 'waarde',
          voorwaarde: inRij(rij, dag, naam),
          waarde: { op: 'literal', literal: { type: symbool.type, waarde: rij.waarde }, type: symbool.type },
          wijktAfVan: [buiten.id],
          tekst: `${symbool.naam} ${toonRij(rij)}`,
          ...bron(rij),
        };
      });
      return {
        id,
        object: REEKSEN,
        sleutel: id.slice(REEKSEN.length + 1),
        naam,
        type: symbool.type,
        ...over(id),
        uitputtend: true,
        regels: [...rijen, buiten],
        buitenToepassing: [],
        ...bron(symbool),
      };
    });
}

/** Volgt de dag uit een element van een lijst, dan is de waarde er per element. */
function dagVanElement(
  { symbolen, opId }: Opgelost['omgeving'],
  gebruik: Opgelost['reeksgebruik'],
): (id: string) => Pick<Beslissing, 'element'> {
  const elementen = elementobjecten(symbolen);
  const perReeks = new Map<string, string>();
  const over = (id: string): string | undefined => {
    const object = perReeks.get(id) ?? opId.get(id.replace(/\[.*\]$/, ''))?.object;
    return object !== undefined && elementen.has(object) ? object : undefined;
  };
  for (const { id, dag } of gebruik.values()) {
    const [object, ...meer] = new Set(losseElementen(dag, over).map((los) => los.object));
    if (object !== undefined && meer.length === 0) perReeks.set(id, object);
  }
  return (id) => {
    const element = perReeks.get(id);
    return element === undefined ? {} : { element };
  };
}

/** Bij elk percentage van een indexering de rij van de reeks waar het staat. */
export function metIndexrijen({ omgeving, bepalingen }: Opgelost, waarde: Waarde): Waarde {
  if (waarde.op !== 'geindexeerd') return waarde;
  const reeks = omgeving.opId.get(waarde.feit)?.reeks ?? [];
  const rijen = waarde.rijen.map((rij, i) => {
    const plaats = reeks[i] && vind(bepalingen, reeks[i]);
    return plaats ? { ...rij, bepaling: plaats.id } : rij;
  });
  return { ...waarde, rijen };
}

const vind = (
  { tabel }: Opgelost['bepalingen'],
  { bestand, span }: Vindplaats,
): Bepalingsplaats | undefined =>
  [...tabel.values()].find((deel) => deel.bestand === bestand && deel.span === span);

function inRij({ vanaf, totEnMet }: Reeksrij, a: Waarde, naam: string): Voorwaarde {
  const grens = (cmp: '>=' | '<=', waarde: string): Voorwaarde => {
    const type = { soort: 'datum' } as const;
    return { op: 'vergelijk', cmp, a, b: { op: 'literal', literal: { type, waarde }, type } };
  };
  const onder = grens('>=', vanaf);
  return totEnMet === undefined
    ? onder
    : { op: 'en', delen: [onder, grens('<=', totEnMet)], tekst: `${naam}: de dag valt in deze rij` };
}

const toonRij = ({ vanaf, totEnMet }: Reeksrij): string =>
  `met ingang van ${toonDag(vanaf)}${totEnMet === undefined ? '' : ` tot en met ${toonDag(totEnMet)}`}`;

/** De ids van reeksen die een stuk model noemt; reeksen kunnen zelf naar de dag van een andere vragen. */
export function genoemdeReeksen(
  gebruik: ReadonlyMap<string, Reeksgebruik>,
  genoemd: readonly string[],
  van: (dag: Waarde) => readonly string[],
): ReadonlySet<string> {
  const nodig = new Set<string>();
  const wachtrij = [...genoemd];
  for (let id = wachtrij.pop(); id !== undefined; id = wachtrij.pop()) {
    const eigen = [...gebruik.values()].find((deel) => deel.id === id);
    if (!eigen || nodig.has(id)) continue;
    nodig.add(id);
    wachtrij.push(...van(eigen.dag));
  }
  return nodig;
}
