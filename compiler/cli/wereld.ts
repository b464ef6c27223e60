/**
 * De buitenwereld van een opdracht: de huidige map, de invoer en de twee uitgangen. Een opdracht krijgt haar wereld mee,
 * zodat een test er een van geheugen kan geven.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Programmas } from '../site/index.ts';
import type { Onthoudplaats } from './onthouden.ts';

export interface Wereld {
  /** De map waarin de opdracht gegeven is; paden zijn daarvandaan. */
  readonly map: string;
  readonly invoer: Readable;
  readonly uit: Uitgang;
  readonly fout: Uitgang;
  /** Hoeveel zaken tegelijk beoordeeld mogen worden. */
  readonly werkers: number;
  /** Waar onthouden wordt wat al in orde was; zonder wordt alles elke keer gelezen. */
  readonly onthoudplaats?: Onthoudplaats;
  /** Wat een gepubliceerde site in de browser draait; zonder is dat wat naast dit programma staat. */
  readonly programmas?: Programmas;
}

export interface Uitgang {
  readonly stroom: Writable;
  /** Een mens kijkt mee. */
  readonly terminal: boolean;
  readonly kleur: boolean;
  readonly verf: Verf;
}

export type Verf = ReturnType<typeof pc.createColors>;

/** Wat een opdracht teruggeeft: goed, er zijn problemen in de regelingen of zaken, verkeerd gebruik, of onderbroken met Ctrl-C. */
export type Afloop = 0 | 1 | 2 | 130;

/** Kleuren alleen voor een mens achter een terminal die ze kan tonen en ze wil zien. */
export function uitgang(stroom: Writable & { isTTY?: boolean }, omgeving: NodeJS.ProcessEnv): Uitgang {
  const terminal = stroom.isTTY === true;
  const kleur = terminal && (omgeving['NO_COLOR'] ?? '') === '' && omgeving['TERM'] !== 'dumb';
  return { stroom, terminal, kleur, verf: pc.createColors(kleur) };
}

/** Schrijft, en wacht als de lezer achterblijft: zo blijft het geheugen constant. */
export async function schrijf({ stroom }: Uitgang, tekst: string): Promise<void> {
  if (tekst === '' || stroom.destroyed) return;
  if (!stroom.write(tekst)) await once(stroom, 'drain');
}

/** Eén zin aan wie de opdracht verkeerd gebruikt. */
export async function verkeerdGebruik(wereld: Wereld, zin: string, hint?: string): Promise<2> {
  const { verf } = wereld.fout;
  const extra = hint === undefined ? '' : `${verf.cyan('Hint:')} ${hint}\n`;
  await schrijf(wereld.fout, `${verf.red(verf.bold('Fout:'))} ${zin}\n${extra}`);
  return 2;
}

/** JSON als laatste uitvoer, leesbaar en met een regeleinde. */
export const schrijfJson = (wereld: Wereld, waarde: unknown): Promise<void> =>
  schrijf(wereld.uit, `${JSON.stringify(waarde, null, 2)}\n`);
