/** Wie een gegeven aanlevert en wat het voor de AVG is, in het model. Het raakt geen regel. */
import type { Gegevensherkomst, Verwerking } from '../../runtime/model-avg.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import type { Omgeving, Symbool } from '../resolve/symbolen.ts';
import type { Bronplaats } from './model.ts';

export function herkomstVan(symbool: Symbool): Gegevensherkomst {
  const { leverancier, gegevenssoorten: soorten, verwerking, afgeleid } = symbool;
  return {
    ...(leverancier ? { leverancier } : {}),
    ...(soorten ? { avg: { soorten, ...(verwerking === undefined ? {} : { verwerking }) } } : {}),
    ...(afgeleid ? { afgeleid } : {}),
  };
}

export function verwerkingenVan(
  { verwerkingen }: Omgeving,
  bron: Bronplaats,
): Pick<Regelingmodel, 'verwerkingen'> {
  const alle = verwerkingen.map((ontwerp): Verwerking => {
    const { span: _span, bestand: _bestand, norms: _norms, uit: _uit, ...rest } = ontwerp;
    return { ...rest, ...bron(ontwerp) };
  });
  return alle.length > 0 ? { verwerkingen: alle } : {};
}
