/** Delegatie, van twee kanten: een lagere regeling bepaalt alleen wat de hogere overlaat, en stelt wat zij opdraagt. */
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { norm } from '../../grammar/index.ts';
import { raakt } from '../lower/voorrang.ts';
import type { Delegatie } from '../resolve/delegaties.ts';
import type { Opgelost } from '../resolve/index.ts';
import { toonSymbool } from '../resolve/symbolen.ts';
import type { Regelontwerp } from '../resolve/zinnen.ts';

export function controleerDelegatie(opgelost: Opgelost): readonly Probleem[] {
  if (opgelost.wetten.size === 0) return [];
  const eigen = opgelost.regels.filter(({ bepaling }) => raakt(bepaling, opgelost.kop.kenmerk));
  return [...eigen.flatMap((regel) => zonderDelegatie(opgelost, regel)), ...nietGesteld(opgelost, eigen)];
}

const kaal = (beslissing: string): string => beslissing.replace(/\[.*\]$/, '');

const bijSoort = ({ bij }: Delegatie, soort: string): boolean => bij === norm(soort);

/** B010: een regel over een uitkomst van een gebruikte regeling die daar niets over overlaat. */
function zonderDelegatie(opgelost: Opgelost, regel: Regelontwerp): readonly Probleem[] {
  const { omgeving, delegaties, kop } = opgelost;
  const id = kaal(regel.beslissing);
  const symbool = omgeving.opId.get(id);
  if (symbool?.uit === undefined) return [];
  const afwijkingen = regel.afwijkingVan.filter((doel) => !raakt(doel.id, kop.kenmerk));
  const nader = delegaties.filter(({ over }) => over.includes(id));
  const magAfwijken = (doel: { readonly id: string }): boolean =>
    delegaties.some(
      (deel) => bijSoort(deel, kop.soort) && deel.afwijkenVan.some((van) => raakt(doel.id, van.id)),
    );
  const mag =
    afwijkingen.length > 0 ? afwijkingen.every(magAfwijken) : nader.some((deel) => bijSoort(deel, kop.soort));
  if (mag) return [];
  const naam = toonSymbool(symbool, omgeving.objecten);
  const kan = [...new Set(nader.filter((deel) => !bijSoort(deel, kop.soort)).map(({ bij }) => bij))];
  const [van] = afwijkingen.filter((doel) => !magAfwijken(doel)).map(({ tekst }) => tekst);
  const gegevens = { naam, wet: symbool.uit, soort: kop.soort, kan: van === undefined ? kan : [] };
  return [meld('B010', regel, van === undefined ? gegevens : { ...gegevens, van })];
}

/** B011: de grondslag draagt regels op die er niet staan. */
function nietGesteld(opgelost: Opgelost, eigen: readonly Regelontwerp[]): readonly Probleem[] {
  const { kop, omgeving, bepalingen } = opgelost;
  return opgelost.delegaties.flatMap((deel) => {
    const opgedragen = deel.verplicht && bijSoort(deel, kop.soort);
    const grondslag = opgelost.grondslag.find(({ id }) => raakt(deel.bepaling, id));
    if (!opgedragen || !grondslag) return [];
    const bepaling = bepalingen.tabel.get(deel.bepaling)?.aanduiding ?? deel.bepaling;
    return deel.over.flatMap((id) => {
      const symbool = omgeving.opId.get(id);
      if (!symbool || eigen.some((regel) => kaal(regel.beslissing) === id)) return [];
      const naam = toonSymbool(symbool, omgeving.objecten);
      return [
        meld('B011', grondslag, { naam, bepaling: bepaling.charAt(0).toUpperCase() + bepaling.slice(1) }),
      ];
    });
  });
}
