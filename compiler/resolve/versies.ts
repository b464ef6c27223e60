/** Versies van een bepaling: twee blokken met hetzelfde nummer, die elk een deel van de tijd gelden (S15). */
import type { Clausule } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesGeldigheid, toonDag, type Geldigheid } from './geldigheid.ts';
import type { Vindplaats } from './symbolen.ts';

/** Een versie zoals zij in de tekst staat, onder de id die alle versies delen. */
export interface Versie extends Vindplaats {
  readonly id: string;
  readonly aanduiding: string;
  readonly geldig: Geldigheid;
}

/** De id zonder versies: `kenmerk/5.4@2026-07-01/1` is een versie van `kenmerk/5.4/1`. */
export const zonderVersie = (id: string): string => id.replace(/@[^/]*/g, '');

export function leesVersie(
  geldig: Clausule | undefined,
  bestand: string,
  problemen: Probleem[],
): Geldigheid | undefined {
  if (!geldig) return undefined;
  return leesGeldigheid(geldig.stukken, { bestand, span: geldig.span }, problemen);
}

/** De dagen waarop beide gelden; `undefined` als die er niet zijn. */
export function doorsnede(a: Geldigheid, b: Geldigheid): Geldigheid | undefined {
  const vanaf = [a.vanaf, b.vanaf].filter((dag) => dag !== undefined).sort()[1] ?? a.vanaf ?? b.vanaf;
  const totEnMet = [a.totEnMet, b.totEnMet].filter((dag) => dag !== undefined).sort()[0];
  if (vanaf !== undefined && totEnMet !== undefined && totEnMet < vanaf) return undefined;
  return { ...(vanaf === undefined ? {} : { vanaf }), ...(totEnMet === undefined ? {} : { totEnMet }) };
}

export const isBegrensd = ({ vanaf, totEnMet }: Geldigheid): boolean =>
  vanaf !== undefined || totEnMet !== undefined;

/** A034 en A035: dagen zonder versie, en dagen met twee. */
export function controleerVersies(versies: readonly Versie[]): readonly Probleem[] {
  const groepen = new Map<string, Versie[]>();
  for (const versie of versies) groepen.set(versie.id, [...(groepen.get(versie.id) ?? []), versie]);
  return [...groepen.values()].flatMap((groep) => {
    const rij = [...groep].sort((a, b) => (a.geldig.vanaf ?? '').localeCompare(b.geldig.vanaf ?? ''));
    return rij.slice(1).flatMap((versie, i) => naast(rij[i] ?? versie, versie));
  });
}

function naast(eerder: Versie, later: Versie): readonly Probleem[] {
  const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'de andere versie' }];
  const { aanduiding } = later;
  const begin = later.geldig.vanaf;
  const eind = eerder.geldig.totEnMet;
  if (begin === undefined || eind === undefined || eind >= begin) {
    const dag = begin ?? eerder.geldig.vanaf ?? eind;
    const wanneer = dag === undefined ? 'altijd' : `op ${toonDag(dag)}`;
    return [meld('A035', later, { aanduiding, wanneer }, { labels })];
  }
  const gat = volgendeDag(eind);
  return gat === begin
    ? []
    : [meld('A034', later, { aanduiding, van: toonDag(gat), voor: toonDag(begin) }, { labels })];
}

function volgendeDag(dag: string): string {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + 1);
  return datum.toISOString().slice(0, 10);
}
