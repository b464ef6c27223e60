/**
 * Zinnen over een element van een lijst: "Een declaratie komt in aanmerking indien die declaratie …". Wie zo'n zin leest, mag
 * overal in de zin over dat ene element spreken.
 */
import type { Stuk, Zin } from '../../grammar/index.ts';
import { metElement } from './lees-elementen.ts';
import { plat, telt, type Lezer } from './lezer.ts';
import { metVoorwaardeAchter } from './voorop.ts';

type Rij = readonly Stuk[];

/** Het object van de elementen waarover de zin gaat, naar waar zij mee begint. */
export function elementVan(lezer: Lezer, zin: Zin): string | undefined {
  if (lezer.index.lijsten.size === 0) return undefined;
  const kaal = zin.voorop ? metVoorwaardeAchter({ ...lezer, problemen: [] }, zin) : zin;
  const rij = telt(kaal?.hoofd.stukken ?? []);
  const omgekeerd =
    zin.inAfwijkingVan !== undefined || zin.onverminderd !== undefined || zin.voorop !== undefined;
  // Na "in afwijking van …" staat het werkwoord vóór het onderwerp, boven een tabel "of".
  const erna = omgekeerd || rij[0]?.soort === 'of' ? begint(lezer, rij.slice(1)) : undefined;
  return begint(lezer, rij) ?? erna;
}

/** "declaratie …" of "vergoeding van declaratie …": het onderwerp of de uitkomst. */
function begint(lezer: Lezer, rij: Rij): string | undefined {
  for (const id of lezer.index.lijsten.keys()) {
    if (heet(lezer, id, rij)) return id;
    for (let k = 1; k < Math.min(rij.length, lezer.index.langsteNaam + 1); k++) {
      if (rij[k]?.norm !== 'van' || !heet(lezer, id, rij.slice(k + 1))) continue;
      const namen = lezer.index.waarden.get(plat(rij.slice(0, k))) ?? [];
      if (namen.some(({ object, soort }) => object === id && soort === 'beslissing')) return id;
    }
  }
  return undefined;
}

function heet({ index }: Lezer, id: string, rij: Rij): boolean {
  for (let k = 1; k <= Math.min(rij.length, index.langsteObject); k++)
    if (index.objecten.get(plat(rij.slice(0, k)))?.id === id) return true;
  return false;
}

/**
 * De lezer voor een zin zonder onderwerp ("artikel 2 blijft buiten toepassing indien …"): over het element dat de voorwaarde
 * noemt, als dat er een is. `probeer` leest haar met een lezer waarvan de problemen niet tellen.
 */
export function passendElement(maak: () => Lezer, probeer: (lezer: Lezer) => void): string | undefined {
  const over = (id: string | undefined): readonly string[] => {
    const lezer = { ...maak(), problemen: [] };
    const proef = id === undefined ? lezer : metElement(lezer, id);
    probeer(proef);
    return proef.problemen.map(({ code }) => code);
  };
  const { index } = maak();
  if (index.lijsten.size === 0 || !over(undefined).includes('N032')) return undefined;
  return [...index.lijsten.keys()].find((id) => over(id).length === 0);
}
