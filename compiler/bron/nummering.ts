/** Wat er aan de nummering vreemd is: een nummer dat ontbreekt, of dat er twee keer staat. */
import type { Bronknoop, Vreemd } from './knoop.ts';
import { volgende, waarde, type Labelsoort } from './labels.ts';

export function controleerNummering(knopen: readonly Bronknoop[]): readonly Vreemd[] {
  const uit: (readonly Vreemd[])[] = [];
  const artikelen: (readonly Bronknoop[])[] = [];
  const loop = (rij: readonly Bronknoop[]): void => {
    artikelen.push(rij.filter(({ soort }) => soort === 'artikel'));
    for (const reeks of reeksen(rij)) uit.push(inReeks(reeks));
    uit.push(gelijken(rij));
    for (const { soort, kinderen } of rij) if (soort !== 'toelichting') loop(kinderen);
  };
  loop(knopen);
  uit.push(artikelreeks(artikelen.flat()));
  return uit.flat().sort((a, b) => a.span.begin - b.span.begin);
}

/** Broers die samen doortellen: leden, fasen, en de onderdelen van één soort. */
function reeksen(rij: readonly Bronknoop[]): readonly (readonly Bronknoop[])[] {
  const uit = new Map<string, Bronknoop[]>();
  for (const knoop of rij) {
    const telt = tellerVan(knoop);
    if (telt === undefined) continue;
    const reeks = uit.get(telt);
    if (reeks) reeks.push(knoop);
    else uit.set(telt, [knoop]);
  }
  return [...uit.values()];
}

/** Wat niet doortelt (lid A, lid B) mag toch niet twee keer hetzelfde heten. */
function gelijken(rij: readonly Bronknoop[]): readonly Vreemd[] {
  const gezien = new Set<string>();
  return rij.flatMap((knoop): readonly Vreemd[] => {
    const { soort, nummer, span } = knoop;
    if (soort === 'artikel' || soort === 'toelichting' || tellerVan(knoop) !== undefined) return [];
    const wie = `${woordVan(knoop)} ${nummer}`;
    if (gezien.has(wie)) return [{ soort: 'dubbel', wat: wie.trim(), span }];
    gezien.add(wie);
    return [];
  });
}

function tellerVan({ soort, nummer, woord }: Bronknoop): string | undefined {
  switch (soort) {
    case 'lid':
    case 'fase':
    case 'bijlage':
      return /^\d+$/.test(nummer) ? `${soort} cijfer` : undefined;
    case 'hoofdstuk':
    case 'afdeling':
      return /^\d+$/.test(nummer) ? `${woord ?? soort} cijfer` : undefined;
    case 'onderdeel':
      return onderdeelteller(nummer);
    default:
      return undefined;
  }
}

function onderdeelteller(nummer: string): string | undefined {
  if (/^\d+°$/.test(nummer)) return 'onderdeel graad';
  if (/^\d+$/.test(nummer)) return 'onderdeel cijfer';
  return /^[a-z]$/.test(nummer) ? 'onderdeel letter' : undefined;
}

function inReeks(reeks: readonly Bronknoop[]): readonly Vreemd[] {
  const [eerste] = reeks;
  const soort = eerste && (tellerVan(eerste)?.split(' ').at(-1) as Labelsoort | undefined);
  if (!soort) return [];
  return reeks.flatMap((knoop, i): readonly Vreemd[] => {
    const vorige = reeks[i - 1]?.nummer;
    const { nummer, span } = knoop;
    if (vorige === undefined) return [];
    const verschil = waarde(soort, nummer) - waarde(soort, vorige);
    if (verschil === 1) return [];
    return verschil > 1
      ? [{ soort: 'ontbreekt', wat: `${woordVan(knoop)} ${volgende(soort, vorige)}`, na: vorige, span }]
      : [{ soort: 'dubbel', wat: `${woordVan(knoop)} ${nummer}`, span }];
  });
}

const woordVan = ({ soort, woord }: Bronknoop): string => woord ?? soort;

/** Artikelen tellen over de hoofdstukken heen: na 2.8 komt 3.1, na 12 komt 13. Een 2.3a mag na 2.3. */
function artikelreeks(rij: readonly Bronknoop[]): readonly Vreemd[] {
  const gezien = new Set<string>();
  return rij.flatMap((knoop, i): readonly Vreemd[] => {
    const { nummer, span } = knoop;
    if (gezien.has(nummer)) return [{ soort: 'dubbel', wat: `artikel ${nummer}`, span }];
    gezien.add(nummer);
    const nu = delen(nummer);
    const vorige = delen(rij[i - 1]?.nummer ?? '');
    if (!nu || !vorige) return [];
    const verwacht = zelfdeReeks(nu.boven, vorige.boven) ? vorige.getal + 1 : 1;
    if (nu.getal <= verwacht) return [];
    const na = rij[i - 1]?.nummer ?? '';
    return [{ soort: 'ontbreekt', wat: `artikel ${[...nu.boven, verwacht].join(nu.teken)}`, na, span }];
  });
}

const zelfdeReeks = (a: readonly string[], b: readonly string[]): boolean => a.join('.') === b.join('.');

function delen(
  nummer: string,
): { readonly boven: readonly string[]; readonly getal: number; readonly teken: string } | undefined {
  const stukken = nummer.split(/[.:]/);
  const getal = Number.parseInt(stukken.at(-1) ?? '', 10);
  if (Number.isNaN(getal)) return undefined;
  return { boven: stukken.slice(0, -1), getal, teken: nummer.includes(':') ? ':' : '.' };
}
