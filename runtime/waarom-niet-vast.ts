/** Wat de uitkomst in deze zaak ook had veranderd, maar niet te veranderen is: wat vastligt, en een lezing van de auteur. */
import { bereken } from './bereken.ts';
import type { Beslissing, Feit } from './model.ts';
import { zoek } from './register.ts';
import { elementIn, naamVan, type Wisselbaar } from './wisselbaar.ts';
import { haaltDoel } from './waarom-niet-doel.ts';
import type { Doel, Vast } from './waarom-niet-model.ts';
import { probeer, type Vraagbaak } from './waarom-niet-orakel.ts';

export function vastIn(
  v: Vraagbaak,
  over: Beslissing,
  vaste: readonly Wisselbaar[],
  doelen: readonly Doel[],
): Vast[] {
  const gebruikt = new Set(over.gebruikt.feiten);
  const gegevens = vaste
    .filter((w) => gebruikt.has(w.feit.id))
    .filter((w) => doelen.some((doel) => probeer(v, [w], doel).soort === 'ja'))
    .map((w): Vast => ({
      id: w.feit.id,
      naam: naamVan(w),
      reden: redenVan(w.feit),
      type: w.feit.type,
      nu: w.nu,
    }));
  return [...gegevens, ...lezingenDieUitmaken(v, over, doelen)];
}

function redenVan({ soort, ligtVast }: Feit): Vast['reden'] {
  if (soort === 'parameter') return 'parameter';
  return ligtVast ? 'ligt vast' : 'tekst';
}

/** De gekozen lezingen waarvan een ander alternatief een andere uitkomst geeft. */
function lezingenDieUitmaken(v: Vraagbaak, over: Beslissing, doelen: readonly Doel[]): Vast[] {
  return over.gebruikt.lezingen.flatMap((id): Vast[] => {
    const { naam, alternatieven } = zoek(v.register.lezingen, id);
    const nu = v.letter(id);
    if (nu === undefined) return [];
    const anders = alternatieven.some(({ letter }) => letter !== nu && haaltMet(v, over, id, letter, doelen));
    return anders ? [{ id, naam, reden: 'lezing', nu }] : [];
  });
}

function haaltMet(
  v: Vraagbaak,
  { id, type }: Beslissing,
  lezing: string,
  letter: string,
  doelen: readonly Doel[],
): boolean {
  const { register, zaak, werkgrens } = v;
  const opties = { werkgrens, lezingen: { ...v.lezingen, [lezing]: letter } };
  const uitkomst = bereken(register.model, id, zaak, opties, elementIn(register, zaak, v.element));
  return doelen.some((doel) => haaltDoel(type, doel, uitkomst));
}
