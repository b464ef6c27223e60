/** De uitleg van een feit: wat er in de zaak staat, en bij een oordeel waarom, door wie en wanneer. */
import {
  bevat,
  gebreken,
  leesFeit,
  opDatum,
  type OpDag,
  type Oordeel,
  type Verzameling,
  waardeVanOordeel,
} from './lees.ts';
import { legWaardeUit } from './uitleg-waarde.ts';
import type { Feit, Voorwaarde, Waarde } from './model.ts';
import { zoek } from './register.ts';
import { toonDatum } from './toon.ts';
import { type Bouwknoop, type Knoopwaarde, maakKnoop, metWaarde, type Uitlegstand } from './uitlegstand.ts';

interface Vermelding {
  readonly feit: string;
  readonly opDatum?: Waarde;
  readonly bepaling?: string;
  readonly tekst?: string;
}

/** Een feit met zijn waarde; `null` als het bekend afwezig is. */
export function legFeitUit(s: Uitlegstand, vermelding: Vermelding): Bouwknoop {
  const feit = zoek(s.register.feiten, vermelding.feit);
  const ruw = leesFeit(s.zaak, feit);
  if (feit.soort === 'beoordeling') return legOordeelUit(feit, ruw as Oordeel | null | undefined, vermelding);
  const knoop = feitknoop(feit, 'gegeven', vermelding);
  return metWaarde(knoop, knoopwaarde(feit.perDatum ? opDag(s, knoop, vermelding, ruw) : ruw));
}

/** Of een verzameling een lid heeft. */
export function legLidUit(s: Uitlegstand, v: Extract<Voorwaarde, { op: 'bevat' }>): Bouwknoop {
  const feit = zoek(s.register.feiten, v.feit);
  const knoop = feitknoop(feit, 'gegeven', v);
  knoop.tekst = v.tekst ?? `${feit.naam}: ${v.label}`;
  const ruw = leesFeit(s.zaak, feit);
  const verzameling = feit.perDatum ? opDag(s, knoop, v, ruw) : ruw;
  return metWaarde(knoop, bevat(verzameling as Verzameling | null | undefined, v.label));
}

/** Een waarde uit de zaak zoals zij in een knoop staat. */
export function knoopwaarde(ruw: unknown): Knoopwaarde {
  if (typeof ruw === 'number') return String(ruw);
  if (typeof ruw !== 'object' || ruw === null) return ruw as Knoopwaarde;
  const { anders } = ruw as { readonly anders?: string };
  return anders === undefined ? undefined : `${ANDERS}${anders}`;
}

/** Zo begint de waarde van een keuze die geen van haar labels is. */
export const ANDERS = 'anders: ';

function feitknoop(feit: Feit, soort: 'gegeven' | 'oordeel', { tekst, bepaling }: Vermelding): Bouwknoop {
  const knoop = maakKnoop(soort, tekst ?? feit.naam, bepaling);
  knoop.id = feit.id;
  if (feit.type.soort !== 'ja/nee') knoop.type = feit.type;
  return knoop;
}

function opDag(s: Uitlegstand, knoop: Bouwknoop, { opDatum: dag }: Vermelding, ruw: unknown): unknown {
  const op = dag && legWaardeUit(s, dag).waarde;
  if (typeof op !== 'string') return undefined;
  knoop.toelichting = `op ${toonDatum(op)}`;
  return opDatum(ruw as readonly OpDag[] | null | undefined, op);
}

function legOordeelUit(feit: Feit, oordeel: Oordeel | null | undefined, vermelding: Vermelding): Bouwknoop {
  const knoop = feitknoop(feit, 'oordeel', vermelding);
  if (oordeel === undefined || oordeel === null) return metWaarde(knoop, oordeel);
  if (oordeel.motivering !== undefined) knoop.motivering = oordeel.motivering;
  if (oordeel.door !== undefined) knoop.door = oordeel.door;
  if (oordeel.datum !== undefined) knoop.datum = oordeel.datum;
  if (oordeel.mandaat !== undefined) knoop.mandaat = oordeel.mandaat;
  const waarde = waardeVanOordeel(oordeel, feit.door);
  if (waarde === undefined) knoop.toelichting = waaromNiet(gebreken(oordeel, feit.door));
  return metWaarde(knoop, knoopwaarde(waarde));
}

function waaromNiet(gebrek: readonly ('motivering' | 'bevoegdheid')[]): string {
  return gebrek.includes('bevoegdheid')
    ? 'dit oordeel telt niet mee: het is niet van het bevoegde orgaan'
    : 'dit oordeel telt niet mee: de motivering ontbreekt';
}
