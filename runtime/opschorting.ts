/**
 * Opschorting van een termijn: de dagen waarop hij stilstaat, tellen niet mee. De laatste dag is de dag waarop er evenveel
 * andere dagen verstreken zijn als de termijn dagen heeft; daarna pas kan de Algemene termijnenwet hem verlengen.
 */
import { dagTekst, eersteDag, isVolledig, metGrens } from './datum.ts';
import { type Dag, dagnummer, type Kalendereenheid, plusEenheden, vanDagnummer } from './kalender.ts';
import { metVerlenging, type Stilstand, type Termijn, type Termijneinde } from './termijn.ts';
import type { Misschien } from './vergelijk.ts';

/** De eerste en de laatste dag, beide meegeteld; zonder laatste dag is de opschorting nog niet geëindigd. */
export interface Opschorting {
  readonly van: Dag;
  readonly totEnMet?: Dag;
}

/**
 * Het getelde einde en de dagen die niet meetelden; niets als de termijn stilstaat zonder einde. Een dag die in twee
 * opschortingen valt, telt één keer; wat na het einde begint, verandert niets.
 */
export function metOpschorting(
  vanaf: Dag,
  { aantal, eenheid }: Termijn,
  opschortingen: readonly Opschorting[],
): Stilstand | undefined {
  const dagen: (readonly [number, number])[] = [];
  let voorbij = dagnummer(vanaf);
  let einde = dagnummer(plusEenheden(vanaf, aantal, eenheid));
  for (const { van, totEnMet } of [...opschortingen].sort((a, b) => a.van - b.van)) {
    const eerste = Math.max(dagnummer(van), voorbij + 1);
    if (dagnummer(van) > einde) break;
    if (totEnMet === undefined) return undefined;
    const laatste = dagnummer(totEnMet);
    if (laatste < eerste) continue;
    dagen.push([eerste, laatste]);
    einde += laatste - eerste + 1;
    voorbij = laatste;
  }
  return { einde: vanDagnummer(einde), dagen };
}

/** De laatste dag, met `verlengd` volgens de Algemene termijnenwet; niets als de termijn stilstaat zonder einde. */
export function opgeschortEinde(
  vanaf: Dag,
  termijn: Termijn,
  opschortingen: readonly Opschorting[],
  verlengd: ReadonlySet<Dag> | undefined,
): Termijneinde | undefined {
  const stil = metOpschorting(vanaf, termijn, opschortingen);
  if (stil === undefined || verlengd === undefined) return stil && { einde: stil.einde, verlengd: [] };
  return metVerlenging(vanaf, termijn, verlengd, stil);
}

/** Een opschorting zoals de zaak haar noemt; niets als zij er niet is, `onbekend` als er iets ontbreekt. */
export function leesOpschorting(
  van: Misschien<string>,
  totEnMet: Misschien<string>,
): Opschorting | 'onbekend' | undefined {
  if (van === null) return undefined;
  if (van === undefined || totEnMet === undefined || !isVolledig(van)) return 'onbekend';
  if (totEnMet === null) return { van: eersteDag(van) };
  return isVolledig(totEnMet) ? { van: eersteDag(van), totEnMet: eersteDag(totEnMet) } : 'onbekend';
}

/** De laatste dag van een opgeschorte termijn; onbekend zodra er een dag onbekend of onvolledig is, of geen einde is. */
export function opgeschort(
  datum: Misschien<string>,
  aantal: number,
  eenheid: Kalendereenheid,
  paren: readonly (readonly [Misschien<string>, Misschien<string>])[],
  verlengd?: ReadonlySet<Dag>,
): string | undefined {
  if (datum === null || datum === undefined || !isVolledig(datum)) return undefined;
  const opschortingen: Opschorting[] = [];
  for (const [van, totEnMet] of paren) {
    const gelezen = leesOpschorting(van, totEnMet);
    if (gelezen === 'onbekend') return undefined;
    if (gelezen !== undefined) opschortingen.push(gelezen);
  }
  const uit = opgeschortEinde(eersteDag(datum), { aantal, eenheid }, opschortingen, verlengd);
  return uit && metGrens(uit.einde);
}

/** Hoeveel dagen er van de ene tot en met de andere dag zijn; nul als het einde vóór het begin ligt. */
export function dagenTotEnMet(van: Misschien<string>, totEnMet: Misschien<string>): number | undefined {
  if (typeof van !== 'string' || typeof totEnMet !== 'string') return undefined;
  if (!isVolledig(van) || !isVolledig(totEnMet)) return undefined;
  return Math.max(0, dagnummer(eersteDag(totEnMet)) - dagnummer(eersteDag(van)) + 1);
}

/** De dagen waarop een termijn stilstond, in woorden die de uitleg kan tonen. */
export function stilgestaan({ dagen }: Stilstand): readonly {
  readonly van: string;
  readonly totEnMet: string;
  readonly aantal: number;
}[] {
  return dagen.map(([van, tot]) => ({
    ...{ van: dagTekst(vanDagnummer(van)), totEnMet: dagTekst(vanDagnummer(tot)), aantal: tot - van + 1 },
  }));
}
