/** Dagen in de tijdvakken van een lijst, voor gegenereerde code: bekend als het laagste en het hoogste aantal gelijk zijn. */
import { aantal, type Getal } from './getal.ts';
import { jaarVan, vanDagnummer } from './kalender.ts';
import { alsLijst, metElementInZaak, metGeheugen } from './lijst.ts';
import {
  ALLES,
  type Dagengrenzen,
  dagruimte,
  grenzen,
  HEEL,
  jaarruimte,
  jaarTotRuimte,
  type Ruimte,
  type Vensterruimte,
} from './tijdvak.ts';
import type { Waarheid } from './uitkomst.ts';
import type { Misschien } from './vergelijk.ts';

type Datum = Misschien<string>;

/** De dagen die meetellen, zoals de gegenereerde code ze schrijft. Wat er staat maar niet bekend is, is `undefined`. */
export type Vensterwaarde =
  | { readonly jaarVan: Datum }
  | { readonly jaarTot: Datum }
  | { readonly vanaf?: Datum; readonly totEnMet?: Datum };

/** Wat de gegenereerde code geeft: de zaak, het object van de elementen, de lijst, de twee dagen, het venster en wat meedoet. */
type Dagenvraag<Z> = readonly [
  z: Z,
  object: string,
  lijst: unknown,
  begin: (z: Z) => Datum,
  eind: (z: Z) => Datum,
  venster: Vensterwaarde,
  onderbreking: number | undefined,
  mee?: (z: Z) => Waarheid,
];

export function dagenOver<Z>(...vraag: Dagenvraag<Z>): Getal | undefined {
  const tussen = dagenTussen(...vraag);
  return tussen?.minstens === tussen?.hoogstens ? aantal(tussen?.minstens) : undefined;
}

/** Tussen welke aantallen het ligt: dat kan een vergelijking al beslissen. */
export function dagenTussen<Z>(
  ...[z, object, lijst, begin, eind, venster, onderbreking, mee]: Dagenvraag<Z>
): Dagengrenzen | undefined {
  const ruimte = vensterruimte(venster);
  if (ruimte === undefined) return undefined;
  const { elementen, volledig } = alsLijst(lijst);
  const zaak = metGeheugen(z);
  const rij: Ruimte[] = [];
  for (const inhoud of elementen) {
    const deel = metElementInZaak(zaak, object, { inhoud }) as Z;
    const doetMee = mee === undefined ? true : mee(deel);
    // Wat niet meedoet, hoeft ook niet gelezen te worden.
    if (doetMee !== false)
      rij.push({ mee: doetMee, begin: dagruimte(begin(deel)), eind: dagruimte(eind(deel)) });
  }
  return grenzen(rij, ruimte, volledig, onderbreking);
}

/** Zonder een van haar dagen is er geen aantal; van het jaar hoeft alleen het jaartal bekend te zijn. */
export function vensterruimte(venster: Vensterwaarde): Vensterruimte | undefined {
  if (Object.values(venster).includes(null)) return undefined;
  if ('jaarVan' in venster) {
    if (venster.jaarVan === undefined) return { van: ALLES, tot: ALLES };
    const { vroegst, laatst } = dagruimte(venster.jaarVan);
    return jaarruimte(jaarVan(vanDagnummer(vroegst)), jaarVan(vanDagnummer(laatst)));
  }
  if ('jaarTot' in venster) return jaarTotRuimte(dagruimte(venster.jaarTot));
  return {
    van: 'vanaf' in venster ? dagruimte(venster.vanaf) : HEEL.van,
    tot: 'totEnMet' in venster ? dagruimte(venster.totEnMet) : HEEL.tot,
  };
}
