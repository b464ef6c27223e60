/**
 * Wat `regel controleer` al zonder één probleem heeft gezien: per regeling de vingerafdruk van elk bestand waar zij van afhangt. Wie daarna
 * één regeling wijzigt, wacht niet op de andere. Onthouden wordt alleen "geen problemen"; kan er niet gelezen of geschreven worden, dan is er niets onthouden.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leesBestand } from './bestanden.ts';
import { schrijfHeel } from './schrijf-heel.ts';
import type { Werkmap } from './werkmap.ts';

/** Waar het staat, en welk programma het zag: van een ander programma telt het niet. */
export interface Onthoudplaats {
  readonly map: string;
  readonly programma: string;
}

/** Een regeling zonder problemen; paden vanaf de map waarin de opdracht gegeven is, met de vingerafdruk van hun tekst. */
export interface Schoon {
  readonly eigen: Readonly<Record<string, string>>;
  /** Bestanden van regelingen die zij gebruikt. */
  readonly gebruikt: Readonly<Record<string, string>>;
}

interface Onthouden {
  readonly programma: string;
  readonly schoon: readonly Schoon[];
}

/** Wat er onthouden is en nu nog zo is. */
export function leesSchone(plaats: Onthoudplaats, map: string): readonly Schoon[] {
  const gelezen = leesOnthouden(bestandVoor(plaats, map));
  if (gelezen?.programma !== plaats.programma) return [];
  const nu = new Map<string, string | undefined>();
  const klopt = ([pad, afdruk]: readonly [string, string]): boolean => {
    if (!nu.has(pad)) nu.set(pad, afdrukVan(map, pad));
    return nu.get(pad) === afdruk;
  };
  return gelezen.schoon.filter(({ eigen, gebruikt }) =>
    [...Object.entries(eigen), ...Object.entries(gebruikt)].every(klopt),
  );
}

export function onthoud(plaats: Onthoudplaats, map: string, schoon: readonly Schoon[]): void {
  const inhoud: Onthouden = { programma: plaats.programma, schoon };
  schrijfHeel({ pad: bestandVoor(plaats, map), inhoud: JSON.stringify(inhoud) });
}

/** De regelingen van een werkmap waar niets aan mankeert. */
export function schoneVan({ bronnen, problemen, teksten }: Werkmap): readonly Schoon[] {
  const mis = new Set(
    problemen.flatMap(({ bestand, labels }) => [bestand, ...labels.map((deel) => deel.bestand)]),
  );
  const afdrukken = (paden: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(paden.map((pad) => [pad, vingerafdruk(teksten.get(pad) ?? '')]));
  return bronnen.flatMap(({ eigen, gebruikt }): readonly Schoon[] =>
    [...eigen, ...gebruikt].some((pad) => mis.has(pad) || !teksten.has(pad))
      ? []
      : [{ eigen: afdrukken(eigen), gebruikt: afdrukken(gebruikt) }],
  );
}

export const vingerafdruk = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

function afdrukVan(map: string, pad: string): string | undefined {
  const gelezen = leesBestand(map, pad);
  return gelezen.soort === 'tekst' ? vingerafdruk(gelezen.tekst) : undefined;
}

const bestandVoor = (plaats: Onthoudplaats, map: string): string =>
  join(plaats.map, `controleer-${vingerafdruk(resolve(map)).slice(0, 24)}.json`);

/** Een bestand dat niet is wat het hoort te zijn, is niets onthouden. */
function leesOnthouden(pad: string): Onthouden | undefined {
  try {
    const waarde: unknown = JSON.parse(readFileSync(pad, 'utf8'));
    return isOnthouden(waarde) ? waarde : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const isAfdrukken = (waarde: unknown): boolean =>
  isObject(waarde) && Object.values(waarde).every((deel) => typeof deel === 'string');

const isOnthouden = (waarde: unknown): waarde is Onthouden =>
  isObject(waarde) &&
  typeof waarde['programma'] === 'string' &&
  Array.isArray(waarde['schoon']) &&
  waarde['schoon'].every(
    (deel) => isObject(deel) && isAfdrukken(deel['eigen']) && isAfdrukken(deel['gebruikt']),
  );
