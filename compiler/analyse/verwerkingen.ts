/** Bijzondere en strafrechtelijke gegevens waarvan de verwerking niet zegt waarom zij gebruikt mogen worden. */
import { isGevoelig } from '../../runtime/model-avg.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';

export function zonderUitzondering(model: Regelingmodel, { omgeving, kop }: Opgelost): readonly Probleem[] {
  return model.feiten.flatMap((feit): readonly Probleem[] => {
    const symbool = omgeving.opId.get(feit.id);
    if (!feit.avg || !isGevoelig(feit) || symbool?.uit !== undefined) return [];
    const { soort, verwerking: id } = feit.avg;
    const verwerking = model.verwerkingen?.find((deel) => deel.id === id);
    const strafrechtelijk = soort === 'strafrechtelijk gegeven';
    const uitzondering = strafrechtelijk ? verwerking?.strafrechtelijk : verwerking?.bijzonder;
    if (uitzondering !== undefined) return [];
    const veld = strafrechtelijk ? ('strafrechtelijke gegevens' as const) : ('bijzondere gegevens' as const);
    const gegevens = { naam: feit.naam, soort, veld, ...(verwerking ? { verwerking: verwerking.naam } : {}) };
    return [meld('A052', symbool ?? kop, gegevens)];
  });
}
