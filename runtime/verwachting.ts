/** Wat op de plaats van een feit verwacht wordt, in woorden: voor vragen aan de gebruiker en voor meldingen. */
import type { Feit, Keuze, Regelingmodel, Type } from './model.ts';
import { meervoud, opsomming } from './toon.ts';

/** Zoveel labels van een keuze noemt een melding. */
const MEESTE_LABELS = 12;

/** Bijvoorbeeld "een datum als 2026-03-01", `een bedrag per etmaal als tekst, zoals "67.29"`. */
export function verwachting(model: Pick<Regelingmodel, 'keuzes'>, feit: Feit): string {
  const keuze = keuzeVan(model, feit.type);
  if (feit.soort === 'beoordeling') return verwachtOordeel(feit, verwachtWaarde(feit.type, keuze));
  const waarde = verwachtWaarde(feit.type, keuze);
  const verwacht = feit.perDatum
    ? `een lijst als [{ "op": "2026-03-01", "waarde": … }], met als waarde ${waarde}`
    : waarde;
  return feit.facultatief ? `${verwacht}, of null als het er niet is` : verwacht;
}

/** Wat een enkele waarde van dit type is. */
export function verwachtWaarde(type: Type, keuze?: Keuze): string {
  switch (type.soort) {
    case 'ja/nee':
      return 'true (ja) of false (nee)';
    case 'tekst':
      return 'een tekst';
    case 'getal':
      return 'een getal als tekst, zoals "12.5"';
    case 'percentage':
      return 'een percentage als tekst, zoals "8" voor 8%';
    case 'bedrag':
      return `een bedrag in euro${type.per === undefined ? '' : ` per ${type.per}`} als tekst, zoals "67.29"`;
    case 'datum':
      return 'een datum als 2026-03-01 (of 2026-03 of 2026, als de dag of de maand onbekend is)';
    case 'aantal':
      return `een geheel aantal ${meervoud(type.eenheid)} van nul of meer, zoals 5`;
    case 'keuze':
      return `${labelsTekst('een van', keuze)}${isGesloten(keuze) ? '' : ', of { "anders": "omschrijving" }'}`;
    case 'keuzes':
      return labelsTekst('een lijst met nul of meer van', keuze);
    case 'lijst':
      return 'de volledige lijst, als [{ … }, { … }]; leeg ([]) als er geen zijn';
  }
}

/** De keuze van het type, als het er een heeft. */
export function keuzeVan(model: Pick<Regelingmodel, 'keuzes'>, type: Type): Keuze | undefined {
  if (type.soort !== 'keuze' && type.soort !== 'keuzes') return undefined;
  return model.keuzes.find((keuze) => keuze.id === type.keuze);
}

function verwachtOordeel(feit: Feit, waarde: string): string {
  const door = feit.door?.[0] ?? '…';
  return `een oordeel als { "oordeel": …, "motivering": "…", "door": "${door}" }, met als oordeel ${waarde}`;
}

function isGesloten(keuze: Keuze | undefined): boolean {
  return keuze === undefined || keuze.vorm === 'gesloten';
}

function labelsTekst(aanhef: string, keuze: Keuze | undefined): string {
  const labels = keuze?.labels ?? [];
  const genoemd = labels.slice(0, MEESTE_LABELS);
  const rest = labels.length - genoemd.length;
  return `${aanhef}: ${rest > 0 ? `${genoemd.join(', ')} (en nog ${rest})` : opsomming(genoemd, 'of')}`;
}
