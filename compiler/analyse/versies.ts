/** Of de versies van een regel samen de hele geldigheid van de regeling dekken. */
import type { Beslissing, Regel, Regelingmodel } from '../../runtime/model.ts';
import { doorsnede } from '../resolve/versies.ts';
import { gebruikVan } from '../lower/volgorde.ts';

const DAG = 86_400_000;
const alsDag = (dag: string | undefined, anders: number): number =>
  dag === undefined ? anders : Date.parse(`${dag}T00:00:00Z`) / DAG;

/** Elke dag waarop de regeling geldt, geldt er een regel zonder voorwaarde die een waarde geeft. */
export function versiesDekken(
  model: Regelingmodel,
  { regels, peildatum }: Beslissing,
  geenWaarde: (regel: Regel) => boolean,
): boolean {
  if (!peildatum || kanOntbreken(model, gebruikVan(peildatum).feiten)) return false;
  const altijd = regels.filter(
    (regel) => regel.geldig && !regel.voorwaarde && regel.tenzij?.op === 'niet' && !geenWaarde(regel),
  );
  const wijkt = regels.some(
    (regel) => regel.wijktAfVan?.some((id) => altijd.some((ander) => ander.id === id)) && geenWaarde(regel),
  );
  if (wijkt) return false;
  const rij = altijd
    .flatMap(({ geldig = {} }) => doorsnede(geldig, model.geldig) ?? [])
    .map(({ vanaf, totEnMet }) => ({ van: alsDag(vanaf, -Infinity), tot: alsDag(totEnMet, Infinity) }))
    .sort((a, b) => a.van - b.van);
  let tot = alsDag(model.geldig.vanaf, -Infinity) - 1;
  for (const deel of rij) if (deel.van <= tot + 1) tot = Math.max(tot, deel.tot);
  return rij.length > 0 && tot >= alsDag(model.geldig.totEnMet, Infinity);
}

const kanOntbreken = ({ feiten }: Regelingmodel, ids: readonly string[]): boolean =>
  feiten.some(({ id, facultatief }) => facultatief === true && ids.includes(id));
