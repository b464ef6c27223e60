/** Een element in een voorbeeld: "declaratie 2 van de inwoner". Zonder het nummer leest de zin als een zin over dat element. */
import type { Stuk } from '../../grammar/index.ts';
import { meld } from '../diagnostics/probleem.ts';
import { lijstVooraan, metElement } from './lees-elementen.ts';
import { plat, spanVan, type Lezer } from './lezer.ts';
import { toonSymbool, type Symbool, type Vindplaats } from './symbolen.ts';

type Rij = readonly Stuk[];

/** Het zoveelste element van een lijst, te beginnen bij 1. */
export interface Elementplaats {
  readonly lijst: string;
  readonly nummer: number;
}

interface Genummerd {
  readonly rij: Rij;
  readonly element?: Elementplaats;
  /** De lezer waarmee de rij gelezen wordt. */
  readonly binnen: Lezer;
}

/** De rij zonder het nummer, en welk element het aanwijst. */
export function zonderNummer(lezer: Lezer, rij: Rij): Genummerd {
  for (const [i, stuk] of rij.entries()) {
    if (stuk.soort !== 'literal' || stuk.literal.soort !== 'getal') continue;
    for (const [id, lijsten] of lezer.index.lijsten) {
      const object = lezer.omgeving.objecten.get(id);
      const namen = object?.namen ?? [];
      if (!namen.some((naam) => plat(rij.slice(Math.max(0, i - naam.length), i)) === naam.join(' ')))
        continue;
      const gevonden = lijstAchter(lezer, lijsten, rij.slice(i + 1));
      const zonder = [...rij.slice(0, i), ...gevonden.rest];
      const binnen = metElement(lezer, id);
      const plaats = { bestand: lezer.bestand, span: spanVan(rij.slice(i - 1, i + 1)) };
      const naam = object?.naam.replace(/^(?:de|het|een) /, '') ?? id;
      const [lijst, ...meer] = gevonden.lijsten;
      if (!lijst || meer.length > 0) {
        lezer.problemen.push(meld('N083', plaats, { naam, waarom: 'welke lijst' }));
        return { rij: zonder, binnen };
      }
      const nummer = Number(stuk.literal.waarde);
      if (!Number.isInteger(nummer) || nummer < 1)
        lezer.problemen.push(meld('N083', plaats, { naam, waarom: 'geen element', nummer: stuk.tekst }));
      return { rij: zonder, element: { lijst: lijst.id, nummer }, binnen };
    }
  }
  return { rij, binnen: lezer };
}

interface Lijstkeuze {
  readonly lijsten: readonly Symbool[];
  readonly rest: Rij;
}

/** Achter het nummer: "van de inwoner", "van de ingediende declaraties van de inwoner", of niets. */
function lijstAchter(lezer: Lezer, lijsten: readonly Symbool[], rij: Rij): Lijstkeuze {
  if (rij[0]?.norm !== 'van') return { lijsten, rest: rij };
  const [voluit] = lijstVooraan(lezer, rij.slice(1)).filter(({ symbool }) => lijsten.includes(symbool));
  if (voluit) return { lijsten: [voluit.symbool], rest: voluit.rest };
  for (let k = Math.min(rij.length, lezer.index.langsteObject + 1); k > 1; k--) {
    const houder = lezer.index.objecten.get(plat(rij.slice(1, k)))?.id;
    const eigen = lijsten.filter(({ object }) => object === houder);
    if (eigen.length > 0) return { lijsten: eigen, rest: rij.slice(k) };
  }
  return { lijsten, rest: rij };
}

/** N083: wat er voor elk element is, krijgt een nummer; `id` is het gegeven of de uitkomst. */
export function vanElement<T extends Vindplaats>(
  lezer: Lezer,
  deel: T,
  id: string,
  element: Elementplaats | undefined,
): T | (T & { readonly element: Elementplaats }) {
  const symbool = lezer.omgeving.opId.get(id);
  if (!symbool || !lezer.index.lijsten.has(symbool.object)) return deel;
  if (element) return { ...deel, element };
  const naam = toonSymbool(symbool, lezer.omgeving.objecten);
  lezer.problemen.push(meld('N083', deel, { naam, waarom: 'geen nummer' }));
  return deel;
}
