/** Of van een grond om af te wijken gebruik te maken is: A040, A041, A042. */
import type { Afwijkgrond, Beslissing, Regelingmodel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { gebruikVan } from '../lower/volgorde.ts';
import type { Opgelost } from '../resolve/index.ts';

/** Zoveel uitkomsten noemt een melding. */
const MEESTE_NAMEN = 3;

export function zonderGebruik(model: Regelingmodel, { omgeving }: Opgelost): readonly Probleem[] {
  return (model.afwijkgronden ?? []).flatMap((grond): readonly Probleem[] => {
    const plaats = omgeving.afwijkgronden.find(({ beslissing }) => beslissing === grond.beslissing);
    if (!plaats) return [];
    return [
      ...(oordeelt(model, grond) ? [] : [meld('A042', plaats, { aard: grond.aard })]),
      ...bereik(model, grond).map((maak) => maak(plaats)),
    ];
  });
}

function oordeelt(model: Regelingmodel, grond: Afwijkgrond): boolean {
  const beslissing = model.beslissingen.find(({ id }) => id === grond.beslissing);
  if (!beslissing) return true;
  const feiten = new Set(gebruikVan(beslissing).feiten);
  const via = new Set(beslissing.gebruikt.feiten);
  return model.feiten.some(({ id, soort }) => soort === 'beoordeling' && (feiten.has(id) || via.has(id)));
}

type Maker = (plaats: Parameters<typeof meld>[1]) => Probleem;

function bereik(model: Regelingmodel, grond: Afwijkgrond): readonly Maker[] {
  const geraakt = model.beslissingen.filter(
    ({ id, regels }) =>
      !(model.afwijkgronden ?? []).some((ander) => ander.beslissing === id) &&
      regels.some(({ bepaling }) => onder(bepaling, grond.van) && !onder(bepaling, grond.uitgezonderd ?? [])),
  );
  if (geraakt.length === 0) return [(plaats) => meld('A040', plaats, {})];
  if (!grond.richting || geraakt.some(heeftRichting)) return [];
  const namen = [...new Set(geraakt.map(({ naam }) => naam))];
  const gegevens = {
    namen: namen.slice(0, MEESTE_NAMEN),
    meer: Math.max(0, namen.length - MEESTE_NAMEN),
  };
  return [(plaats) => meld('A041', plaats, gegevens)];
}

const onder = (bepaling: string, van: readonly string[]): boolean =>
  van.some((id) => bepaling === id || bepaling.startsWith(`${id}/`));

const heeftRichting = ({ gunstig, richting }: Beslissing): boolean =>
  gunstig !== undefined || richting !== undefined;
