/**
 * Tijdvakken: van dag tot en met dag, beide dagen meegerekend (S14). Een dag die in meer dan één tijdvak valt telt één keer.
 * Samengevoegd worden tijdvakken waar ten hoogste zoveel dagen tussen zitten; geteld worden de dagen in de tijdvakken zelf,
 * nooit de onderbreking. Meer dagen geven nooit een lager aantal: daarom zijn grenzen genoeg zolang niet alles bekend is.
 */
import { eersteDag, isVolledig, laatsteDag } from './datum.ts';
import type { Getal } from './getal.ts';
import { dagnummer, jaarVan, maakDag, vanDagnummer } from './kalender.ts';
import type { Vergelijking } from './model.ts';
import type { Waarheid } from './uitkomst.ts';
import { kloptVoorAlle } from './vergelijk.ts';
import { EERSTE_JAAR, isDatum, LAATSTE_JAAR } from './vorm.ts';

/** Dagnummers; `eind` ligt niet vóór `begin`. */
export interface Tijdvak {
  readonly begin: number;
  readonly eind: number;
}

/** Het deel van elk tijdvak dat van `van` tot en met `tot` valt. */
export function geknipt<T extends Tijdvak>(rij: readonly T[], van: number, tot: number): readonly T[] {
  return rij
    .map((deel) => ({ ...deel, begin: Math.max(deel.begin, van), eind: Math.min(deel.eind, tot) }))
    .filter(({ begin, eind }) => begin <= eind);
}

/** Het aantal dagen in de tijdvakken samen; met `onderbreking` de meeste dagen achtereen. */
export function telDagen(rij: readonly Tijdvak[], onderbreking?: number): number {
  return onderbreking === undefined ? totaalDagen(rij) : meesteDagen(rij, onderbreking);
}

/** Het aantal dagen in de tijdvakken samen. */
export function totaalDagen(rij: readonly Tijdvak[]): number {
  return aantalDagen(aaneengesloten(rij));
}

/** De meeste dagen in tijdvakken die op elkaar aansluiten of na een korte onderbreking worden samengevoegd. */
export function meesteDagen(rij: readonly Tijdvak[], onderbreking = 0): number {
  return aantalDagen(langsteReeks(rij, onderbreking));
}

/** De tijdvakken die samen de meeste dagen geven; van even lange de eerste. */
export function langsteReeks(rij: readonly Tijdvak[], onderbreking: number): readonly Tijdvak[] {
  let langste: readonly Tijdvak[] = [];
  let meeste = 0;
  let lopend: Tijdvak[] = [];
  let dagen = 0;
  for (const deel of aaneengesloten(rij)) {
    const vorige = lopend[lopend.length - 1];
    if (vorige !== undefined && deel.begin - vorige.eind - 1 > onderbreking) {
      lopend = [];
      dagen = 0;
    }
    lopend.push(deel);
    dagen += dagenIn(deel);
    if (dagen <= meeste) continue;
    meeste = dagen;
    langste = lopend;
  }
  // Wat na het hoogste punt nog bij de reeks kwam, gaf meer dagen: de reeks is dus heel.
  return langste;
}

export const aantalDagen = (rij: readonly Tijdvak[]): number =>
  rij.reduce((tot, deel) => tot + dagenIn(deel), 0);

const dagenIn = ({ begin, eind }: Tijdvak): number => eind - begin + 1;

/** Op volgorde en zonder overlap: wat overlapt of meteen volgt, is één tijdvak. */
export function aaneengesloten(rij: readonly Tijdvak[]): readonly Tijdvak[] {
  const uit: { begin: number; eind: number }[] = [];
  for (const { begin, eind } of [...rij].sort((a, b) => a.begin - b.begin)) {
    const vorige = uit[uit.length - 1];
    if (vorige === undefined || begin > vorige.eind + 1) uit.push({ begin, eind });
    else vorige.eind = Math.max(vorige.eind, eind);
  }
  return uit;
}

// ── Dagen die nog niet bekend zijn ───────────────────────────────────────────────────────────────────────────────

/** Van de vroegste tot en met de laatste dag die het kan zijn. */
export interface Dagruimte {
  readonly vroegst: number;
  readonly laatst: number;
}

const EERSTE = dagnummer(maakDag(EERSTE_JAAR, 1, 1));
/** Later dan elke dag die een datum kan zijn: het einde van een tijdvak dat nog loopt. */
const LOOPT_NOG = dagnummer(maakDag(LAATSTE_JAAR, 12, 31)) + 1_000_000;

/** Een datum uit de zaak; `null` is een tijdvak dat nog loopt. */
export function dagruimte(datum: string | null | undefined): Dagruimte {
  if (datum === undefined) return ALLES;
  if (datum === null) return { vroegst: LOOPT_NOG, laatst: LOOPT_NOG };
  const vroegst = dagnummer(eersteDag(datum));
  return { vroegst, laatst: isVolledig(datum) ? vroegst : dagnummer(laatsteDag(datum)) };
}

export const ALLES: Dagruimte = { vroegst: EERSTE, laatst: LOOPT_NOG };

/** Of het tijdvak hoe dan ook eindigt voordat het begint. */
export function eindigtTeVroeg(begin: unknown, eind: unknown): boolean {
  if (typeof begin !== 'string' || typeof eind !== 'string' || !isDatum(begin) || !isDatum(eind))
    return false;
  return eersteDag(begin) > laatsteDag(eind);
}

/** Zeker staat erin wat er hoe dan ook in valt, mogelijk wat erin kan vallen. */
export interface Ruimte {
  readonly mee: boolean | undefined;
  readonly begin: Dagruimte;
  readonly eind: Dagruimte;
}

/** De dagen die meetellen. */
export interface Vensterruimte {
  readonly van: Dagruimte;
  readonly tot: Dagruimte;
}

export const HEEL: Vensterruimte = {
  van: { vroegst: EERSTE, laatst: EERSTE },
  tot: { vroegst: LOOPT_NOG, laatst: LOOPT_NOG },
};

export const jaarruimte = (vroegst: number, laatst = vroegst): Vensterruimte => ({
  van: { vroegst: dagnummer(maakDag(vroegst, 1, 1)), laatst: dagnummer(maakDag(laatst, 1, 1)) },
  tot: { vroegst: dagnummer(maakDag(vroegst, 12, 31)), laatst: dagnummer(maakDag(laatst, 12, 31)) },
});

/** Van 1 januari tot en met een dag van dat jaar. */
export const jaarTotRuimte = (tot: Dagruimte): Vensterruimte => ({
  van: { vroegst: eersteVanHetJaar(tot.vroegst), laatst: eersteVanHetJaar(tot.laatst) },
  tot,
});

const eersteVanHetJaar = (nummer: number): number =>
  nummer >= LOOPT_NOG ? nummer : dagnummer(maakDag(jaarVan(vanDagnummer(nummer)), 1, 1));

export const zeker = (rij: readonly Ruimte[], { van, tot }: Vensterruimte): readonly Tijdvak[] =>
  geknipt(
    rij.flatMap(({ mee, begin, eind }) =>
      mee === true && begin.laatst <= eind.vroegst ? [{ begin: begin.laatst, eind: eind.vroegst }] : [],
    ),
    van.laatst,
    tot.vroegst,
  );

export const mogelijk = (rij: readonly Ruimte[], { van, tot }: Vensterruimte): readonly Tijdvak[] =>
  geknipt(
    rij.flatMap(({ mee, begin, eind }) =>
      mee !== false && begin.vroegst <= eind.laatst ? [{ begin: begin.vroegst, eind: eind.laatst }] : [],
    ),
    van.vroegst,
    tot.laatst,
  );

export interface Dagengrenzen {
  readonly minstens: number;
  readonly hoogstens: number;
}

/** Of het aantal de vergelijking haalt, waar het ook tussen de grenzen ligt. */
export function vergelijkDagen(
  cmp: Vergelijking,
  dagen: Dagengrenzen | undefined,
  met: Getal | undefined,
): Waarheid {
  if (dagen === undefined || met?.n !== 1n) return undefined;
  const aantal = Number(met.t);
  return kloptVoorAlle(cmp, dagen.minstens, dagen.hoogstens, aantal, aantal);
}

const isDag = ({ vroegst, laatst }: Dagruimte): boolean => vroegst === laatst;
const isVast = ({ mee, begin, eind }: Ruimte): boolean => mee !== undefined && isDag(begin) && isDag(eind);

/** Tussen welke aantallen het ligt. Is de lijst niet volledig, dan kan elke dag van het venster er nog bij komen. */
export function grenzen(
  rij: readonly Ruimte[],
  venster: Vensterruimte,
  volledig: boolean,
  onderbreking?: number,
): Dagengrenzen {
  const { van, tot } = venster;
  const minstens = telDagen(zeker(rij, venster), onderbreking);
  if (volledig && isDag(van) && isDag(tot) && rij.every(isVast)) return { minstens, hoogstens: minstens };
  return {
    minstens,
    hoogstens: volledig
      ? telDagen(mogelijk(rij, venster), onderbreking)
      : Math.max(0, tot.laatst - van.vroegst + 1),
  };
}
