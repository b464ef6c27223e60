/**
 * Tijdvakken: van dag tot en met dag, beide dagen meegerekend (S14). Een dag die in meer dan één tijdvak valt telt één keer.
 * Samengevoegd worden tijdvakken waar ten hoogste zoveel dagen tussen zitten; geteld worden de dagen in de tijdvakken zelf,
 * nooit de onderbreking.
 */

/** Dagnummers; `eind` ligt niet vóór `begin`. */
export interface Tijdvak {
  readonly begin: number;
  readonly eind: number;
}

/** Het deel van elk tijdvak dat van `van` tot en met `tot` valt. */
export function geknipt(rij: readonly Tijdvak[], van: number, tot: number): readonly Tijdvak[] {
  return rij
    .map(({ begin, eind }) => ({ begin: Math.max(begin, van), eind: Math.min(eind, tot) }))
    .filter(({ begin, eind }) => begin <= eind);
}

/** Het aantal dagen in de tijdvakken samen. */
export function totaalDagen(rij: readonly Tijdvak[]): number {
  return aaneengesloten(rij).reduce((tot, deel) => tot + dagenIn(deel), 0);
}

/** De meeste dagen in tijdvakken die op elkaar aansluiten of na een korte onderbreking worden samengevoegd. */
export function meesteDagen(rij: readonly Tijdvak[], onderbreking = 0): number {
  let meeste = 0;
  let lopend = 0;
  let vorige: Tijdvak | undefined;
  for (const deel of aaneengesloten(rij)) {
    const sluitAan = vorige !== undefined && deel.begin - vorige.eind - 1 <= onderbreking;
    lopend = (sluitAan ? lopend : 0) + dagenIn(deel);
    meeste = Math.max(meeste, lopend);
    vorige = deel;
  }
  return meeste;
}

const dagenIn = ({ begin, eind }: Tijdvak): number => eind - begin + 1;

/** Op volgorde en zonder overlap: wat overlapt of meteen volgt, is één tijdvak. */
function aaneengesloten(rij: readonly Tijdvak[]): readonly Tijdvak[] {
  const uit: Tijdvak[] = [];
  for (const deel of [...rij].sort((a, b) => a.begin - b.begin)) {
    const vorige = uit[uit.length - 1];
    if (vorige === undefined || deel.begin > vorige.eind + 1) uit.push(deel);
    else uit[uit.length - 1] = { begin: vorige.begin, eind: Math.max(vorige.eind, deel.eind) };
  }
  return uit;
}
