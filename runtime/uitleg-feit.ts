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
import { isVolledig } from './datum.ts';
import { herkomstVan, padVan } from './herkomst.ts';
import { naamBijElement } from './lijst.ts';
import { waardeUitlegger } from './uitleg-waarde.ts';
import type { Feit, Voorwaarde, Waarde } from './model.ts';
import { zoek } from './register.ts';
import { toonDatum } from './toon.ts';
import {
  type Bouwknoop,
  type Knoopwaarde,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
} from './uitlegstand.ts';

interface Vermelding {
  readonly feit: string;
  readonly opDatum?: Waarde;
  readonly bepaling?: string;
  readonly tekst?: string;
}

/** Een feit met zijn waarde; `null` als het bekend afwezig is. */
export function feitUitlegger(boek: Uitlegboek, vermelding: Vermelding): Uitlegger {
  const feit = zoek(boek.register.feiten, vermelding.feit);
  const { bepaling, tekst: eigen } = vermelding;
  if (feit.soort === 'beoordeling') {
    return (s) => {
      const oordeel = leesFeit(s.zaak, feit) as Oordeel | null | undefined;
      const knoop = legOordeelUit(feit, oordeel, eigen ?? naamIn(s, feit), bepaling, padIn(s, feit));
      return metHerkomst(s, knoop);
    };
  }
  if (!feit.perDatum)
    return (s) => {
      const waarde = knoopwaarde(leesFeit(s.zaak, feit));
      return metHerkomst(s, feitknoop(feit, eigen ?? naamIn(s, feit), bepaling, waarde, padIn(s, feit)));
    };
  const tekst = eigen ?? feit.naam;
  const opDag = dagUitlegger(boek, vermelding);
  return (s) => {
    const dag = opDag(s, leesFeit(s.zaak, feit));
    const knoop = feitknoop(feit, tekst, bepaling, knoopwaarde(dag.waarde), padIn(s, feit));
    return metDag(s, metHerkomst(s, knoop), dag);
  };
}

/** Of een verzameling een lid heeft. */
export function lidUitlegger(boek: Uitlegboek, v: Extract<Voorwaarde, { op: 'bevat' }>): Uitlegger {
  const feit = zoek(boek.register.feiten, v.feit);
  const opDag = feit.perDatum ? dagUitlegger(boek, v) : (_: Uitlegstand, waarde: unknown) => ({ waarde });
  return (s) => {
    const dag: OpdeDag = opDag(s, leesFeit(s.zaak, feit));
    const lid = bevat(dag.waarde as Verzameling | null | undefined, v.label);
    const tekst = v.tekst ?? `${naamIn(s, feit)}: ${v.label}`;
    const knoop = feitknoop(feit, tekst, v.bepaling, lid, padIn(s, feit));
    knoop.lid = v.label;
    return metDag(s, metHerkomst(s, knoop), dag);
  };
}

/** Hoe het feit hier heet: "bedrag van declaratie 2". */
export function naamIn({ elementen }: Uitlegstand, { naam, object }: Feit): string {
  const element = elementen.get(object);
  return element === undefined ? naam : naamBijElement(naam, element);
}

/** Waar het feit in de zaak staat: `client.afwezigheden[1].reden`. */
export function padIn({ elementen }: Uitlegstand, feit: Feit): string {
  return elementen.size === 0 ? feit.id : padVan(feit, elementen.get(feit.object));
}

/** Zet erbij van wie het gegeven in deze zaak komt. */
export function metHerkomst(s: Uitlegstand, knoop: Bouwknoop, pad = knoop.pad): Bouwknoop {
  const herkomst = s.metHerkomst && pad !== undefined ? herkomstVan(s.zaak, pad) : undefined;
  if (herkomst !== undefined) knoop.herkomst = herkomst;
  return knoop;
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

function feitknoop(
  { id, type, leverancier }: Feit,
  tekst: string,
  bepaling: string | undefined,
  waarde: Knoopwaarde,
  pad: string,
): Bouwknoop {
  const knoop = kaleFeitknoop('gegeven', id, tekst, bepaling, waarde, pad);
  if (type.soort !== 'ja/nee') knoop.type = type;
  if (leverancier !== undefined && waarde !== undefined) knoop.volgens = leverancier;
  return knoop;
}

function kaleFeitknoop(
  soort: 'gegeven' | 'oordeel',
  id: string,
  tekst: string,
  bepaling: string | undefined,
  waarde: Knoopwaarde,
  pad: string,
): Bouwknoop {
  if (bepaling === undefined)
    return waarde === undefined ? { soort, id, pad, tekst } : { soort, id, pad, tekst, waarde };
  return waarde === undefined
    ? { soort, bepaling, id, pad, tekst }
    : { soort, bepaling, id, pad, tekst, waarde };
}

interface OpdeDag {
  readonly waarde: unknown;
  readonly op?: string;
  /** De hoeveelste waarde in de zaak het is, als de zaak van waarden zegt waar zij vandaan komen. */
  readonly plaats?: number;
  /** Waar de dag vandaan komt; een dag die de regeling noemt, heeft geen uitleg nodig. */
  readonly dag?: Bouwknoop;
}

/** De waarde op de dag van de vermelding, met die dag in woorden. */
function dagUitlegger(
  boek: Uitlegboek,
  { opDatum: dag }: Vermelding,
): (s: Uitlegstand, ruw: unknown) => OpdeDag {
  const legDagUit = dag && waardeUitlegger(boek, dag);
  const isVast = dag?.op === 'literal';
  return (s, ruw) => {
    const knoop = legDagUit?.(s);
    const bron = knoop !== undefined && !isVast && { dag: knoop };
    const op = knoop?.waarde;
    if (typeof op !== 'string') return { waarde: undefined, ...bron };
    const waarden = ruw as readonly OpDag[] | null | undefined;
    const plaats = s.metHerkomst && waarden ? waarden.findIndex((deel) => deel.op === op) : -1;
    return { waarde: opDatum(waarden, op), op, ...(plaats >= 0 && { plaats }), ...bron };
  };
}

function metDag(s: Uitlegstand, knoop: Bouwknoop, { op, plaats, dag }: OpdeDag): Bouwknoop {
  if (plaats !== undefined) metHerkomst(s, knoop, `${knoop.pad ?? ''}[${String(plaats)}]`);
  if (dag !== undefined) {
    dag.beslist = true;
    knoop.delen = [dag];
  }
  if (op === undefined) return knoop;
  if (isVolledig(op)) knoop.opDatum = op;
  knoop.toelichting = `op ${toonDatum(op)}`;
  return knoop;
}

function legOordeelUit(
  { id, type, door: organen }: Feit,
  oordeel: Oordeel | null | undefined,
  tekst: string,
  bepaling: string | undefined,
  pad: string,
): Bouwknoop {
  const waarde = oordeel && waardeVanOordeel(oordeel, organen);
  const knoop = kaleFeitknoop('oordeel', id, tekst, bepaling, knoopwaarde(waarde), pad);
  if (type.soort !== 'ja/nee') knoop.type = type;
  if (oordeel === undefined || oordeel === null) return knoop;
  if (oordeel.motivering !== undefined) knoop.motivering = oordeel.motivering;
  if (oordeel.door !== undefined) knoop.door = oordeel.door;
  if (oordeel.datum !== undefined) knoop.datum = oordeel.datum;
  if (oordeel.mandaat !== undefined) knoop.mandaat = oordeel.mandaat;
  if (waarde !== undefined) return knoop;
  knoop.gebrek = gebreken(oordeel, organen);
  knoop.toelichting = waaromNiet(knoop.gebrek);
  return knoop;
}

function waaromNiet(gebrek: readonly ('motivering' | 'bevoegdheid')[]): string {
  return gebrek.includes('bevoegdheid')
    ? 'dit oordeel telt niet mee: het is niet van het bevoegde orgaan'
    : 'dit oordeel telt niet mee: de motivering ontbreekt';
}
