/** A028: een zin over een plicht die voorgaat op een zin met een termijn, en zelf geen termijn noemt. */
import type { Beslissing, Regel, Regelingmodel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Vindplaats } from '../resolve/symbolen.ts';

export function afwijkingZonderTermijn(
  model: Regelingmodel,
  { omgeving, bepalingen }: Opgelost,
  plaats: (regel: Regel) => Vindplaats,
): readonly Probleem[] {
  const regelsVan = (id: string): Beslissing['regels'] =>
    model.beslissingen.find((deel) => deel.id === id)?.regels ?? [];
  const zelfdeZin = (a: Regel, b: Regel): boolean =>
    plaats(a).bestand === plaats(b).bestand && plaats(a).span.begin === plaats(b).span.begin;
  return [...omgeving.plichten.values()].flatMap((plicht) => {
    const eigen = regelsVan(plicht.ontstaan).filter(({ soort }) => soort === 'grond');
    const heeft = (regel: Regel, wat: string): boolean =>
      regelsVan(wat).some((ander) => zelfdeZin(regel, ander));
    return eigen.flatMap((regel) =>
      eigen.flatMap((ander) => {
        if (!regel.wijktAfVan?.includes(ander.id)) return [];
        const mist = [plicht.laatsteDag, plicht.begin].find((wat) => heeft(ander, wat) && !heeft(regel, wat));
        if (mist === undefined) return [];
        const verwijzing = bepalingen.tabel.get(ander.bepaling)?.aanduiding ?? ander.bepaling;
        const deel = mist === plicht.begin ? 'begin' : 'termijn';
        return [meld('A028', plaats(regel), { verwijzing, deel })];
      }),
    );
  });
}
