/** Bijzondere en strafrechtelijke gegevens waarvan de verwerking niet zegt waarom zij gebruikt mogen worden. */
import type { Regelingmodel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { isBijzonder } from '../resolve/herkomst.ts';
import type { Opgelost } from '../resolve/index.ts';

export function zonderUitzondering(model: Regelingmodel, { omgeving, kop }: Opgelost): readonly Probleem[] {
  // Op grond van een visie, plan of schets wordt niets verwerkt.
  if (kop.zonderRechtskracht) return [];
  return model.feiten.flatMap((feit) => {
    const symbool = omgeving.opId.get(feit.id);
    if (symbool?.uit !== undefined) return [];
    const verwerking = model.verwerkingen?.find(({ id }) => id === feit.avg?.verwerking);
    return (feit.avg?.soorten ?? []).filter(isBijzonder).flatMap((soort): readonly Probleem[] => {
      const strafrechtelijk = soort === 'strafrechtelijk gegeven';
      const uitzondering = strafrechtelijk ? verwerking?.strafrechtelijk : verwerking?.bijzonder;
      if (uitzondering !== undefined) return [];
      const veld = strafrechtelijk
        ? ('strafrechtelijke gegevens' as const)
        : ('bijzondere gegevens' as const);
      const gegevens = {
        naam: feit.naam,
        soort,
        veld,
        ...(verwerking ? { verwerking: verwerking.naam } : {}),
      };
      return [meld('A052', symbool ?? kop, gegevens)];
    });
  });
}
