/**
 * Hoe vaak en waar elke naam en bepaling gebruikt wordt, over alle bestanden. Gemaakt bestand voor bestand, met pauzes; een bestand
 * waarin niets veranderde, wordt niet opnieuw geteld zolang de namen dezelfde zijn.
 */
import type { Vindplaats } from '../compiler/resolve/symbolen.ts';
import { beeldVan } from './naambeeld.ts';
import {
  boomVan,
  hoofdenDieLezen,
  isKlaar,
  regelingVan,
  standVan,
  type Momentopname,
} from './momentopname.ts';
import { sleutelsVan, vermeldingenIn } from './vermeldingen.ts';

/** De plaatsen op de sleutel van het doel (`sleutelsVan`). */
export type Telling = ReadonlyMap<string, readonly Vindplaats[]>;

type Gebruik = readonly (readonly [sleutel: string, plaats: Vindplaats])[];
interface Geteld {
  readonly boom: object | undefined;
  readonly bepalingen: number;
  readonly gebruik: Gebruik;
}

/** Op de namen van de regeling; die blijven dezelfde zolang er geen declaratie verandert. */
const perNamen = new WeakMap<object, Map<string, Geteld>>();

function gebruikIn(moment: Momentopname, pad: string): Gebruik {
  const beeld = beeldVan(moment, pad);
  if (!beeld) return [];
  const { omgeving, bepalingen } = beeld.opgelost;
  const perPad = perNamen.get(omgeving.objecten) ?? new Map<string, Geteld>();
  perNamen.set(omgeving.objecten, perPad);
  const boom = boomVan(moment, pad);
  const eerder = perPad.get(pad);
  if (eerder?.boom === boom && eerder?.bepalingen === bepalingen.tabel.size) return eerder.gebruik;
  const gebruik = vermeldingenIn(moment, pad).flatMap(({ rol, doel, spans }) => {
    const [span] = spans;
    if (rol !== 'gebruik' || !span) return [];
    const plaats = { bestand: pad, span };
    const sleutels = sleutelsVan(beeld, doel).slice(0, 1).flatMap(metErboven);
    return sleutels.map((sleutel) => [sleutel, plaats] as const);
  });
  perPad.set(pad, { boom, bepalingen: bepalingen.tabel.size, gebruik });
  return gebruik;
}

/** Wie naar een lid verwijst, verwijst ook naar het artikel. */
function metErboven(sleutel: string): readonly string[] {
  const [soort, id = '', ...rest] = sleutel.split('|');
  if (soort !== 'bepaling') return [sleutel];
  const delen = id.split('/');
  return delen.slice(1).map((_, i) => ['bepaling', delen.slice(0, i + 2).join('/'), ...rest].join('|'));
}

const tellingen = new WeakMap<object, Promise<Telling>>();

/** @param pauze geeft andere vragen de beurt; gooit zij, dan is er geen telling */
export function tellingVan(moment: Momentopname, pad: string, pauze: () => Promise<void>): Promise<Telling> {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return Promise.resolve(new Map());
  const eerder = tellingen.get(regeling);
  if (eerder) return eerder;
  const nieuw = tel(moment, bestandenRond(moment, pad), pauze);
  tellingen.set(regeling, nieuw);
  nieuw.catch(() => tellingen.delete(regeling));
  return nieuw;
}

/** De bestanden van de regeling, en van elke regeling die haar gebruikt en al gelezen is. */
function bestandenRond(moment: Momentopname, pad: string): readonly string[] {
  const hoofden = hoofdenDieLezen(moment, pad).filter((hoofd) => isKlaar(moment, hoofd));
  return [...new Set(hoofden.flatMap((hoofd) => standVan(moment, hoofd).regeling?.bestanden ?? []))];
}

async function tel(
  moment: Momentopname,
  paden: readonly string[],
  pauze: () => Promise<void>,
): Promise<Telling> {
  const uit = new Map<string, Vindplaats[]>();
  for (const pad of paden) {
    await pauze();
    for (const [sleutel, plaats] of gebruikIn(moment, pad)) {
      const rij = uit.get(sleutel);
      if (rij) rij.push(plaats);
      else uit.set(sleutel, [plaats]);
    }
  }
  return uit;
}
