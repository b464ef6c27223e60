/** Wat het paneel van een zaak nodig heeft: het model zoals de regeling er nu bij staat, en de zaak van een voorbeeld. */
import { isFout } from '../compiler/diagnostics/probleem.ts';
import { zaakVan, type Zaak } from '../compiler/voorbeelden.ts';
import type { Regelingmodel } from '../runtime/model.ts';
import { regelingVan, type Momentopname } from './momentopname.ts';
import { draaibaar, voorbeeldMet } from './voorbeelden.ts';

export type Zaakmodel =
  | {
      readonly soort: 'model';
      /** Waaraan hetzelfde model te herkennen is. */
      readonly nummer: number;
      readonly hoofd: string;
      readonly model: Regelingmodel;
    }
  | { readonly soort: 'zelfde' }
  | { readonly soort: 'fouten'; readonly titel: string; readonly fouten: number }
  | { readonly soort: 'geen' };

let teller = 0;
const nummers = new WeakMap<Regelingmodel, number>();

function nummerVan(model: Regelingmodel): number {
  const nummer = nummers.get(model) ?? ++teller;
  nummers.set(model, nummer);
  return nummer;
}

/** @param bekend het nummer van het model dat de vrager al heeft */
export function zaakmodel(moment: Momentopname, pad: string, bekend?: number): Zaakmodel {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return { soort: 'geen' };
  const { model, goed, problemen, hoofdbestand } = regeling;
  if (!goed) return { soort: 'fouten', titel: model.titel, fouten: problemen.filter(isFout).length };
  const nummer = nummerVan(model);
  return nummer === bekend ? { soort: 'zelfde' } : { soort: 'model', nummer, hoofd: hoofdbestand, model };
}

export interface Voorbeeldzaak {
  readonly naam: string;
  readonly zaak: Zaak;
  /** De eerste uitkomst die het voorbeeld verwacht. */
  readonly beslissing?: string;
}

export function zaakVanVoorbeeld(
  moment: Momentopname,
  hoofd: string,
  pad: string,
  sleutel: string,
): Voorbeeldzaak | undefined {
  const voorbeeld = voorbeeldMet(moment, pad, sleutel);
  const gevonden = voorbeeld && draaibaar(moment, hoofd, voorbeeld);
  if (!gevonden || 'reden' in gevonden) return undefined;
  const { regeling, ontwerp } = gevonden;
  const zaak = zaakVan(ontwerp, regeling.opgelost.voorbeelden, regeling.model);
  const [eerste] = ontwerp.verwacht.flatMap((deel) => ('beslissing' in deel ? [deel.beslissing] : []));
  return { naam: ontwerp.naam, zaak, ...(eerste === undefined ? {} : { beslissing: eerste }) };
}
