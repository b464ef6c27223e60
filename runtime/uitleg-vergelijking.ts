/** De uitleg van een vergelijking: beide kanten met hun waarde, en de som voluit als er gerekend is. */
import { alsGetal, waardeUitlegger } from './uitleg-waarde.ts';
import { ANDERS } from './uitleg-feit.ts';
import { datumPlus, isVolledig, vergelijkDatum, verstreken } from './datum.ts';
import { vergelijkDecimaal } from './decimaal.ts';
import { vergelijkGetal } from './getal.ts';
import type { Vergelijking, Voorwaarde } from './model.ts';
import { taalkeuze } from './taalkeuze.ts';
import { isOrdening } from './term.ts';
import { vergelijkDagen } from './tijdvak.ts';
import { toonDatum, toonDuur } from './toon.ts';
import type { Waarheid } from './uitkomst.ts';
import {
  type Bouwknoop,
  dagengrenzen,
  type Knoopwaarde,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
} from './uitlegstand.ts';

const WOORDEN: Readonly<Record<Vergelijking, string>> = {
  '<': 'minder dan',
  '<=': 'ten hoogste',
  '=': 'gelijk aan',
  '!=': 'niet gelijk aan',
  '>=': 'ten minste',
  '>': 'meer dan',
};

const DATUMWOORDEN: Readonly<Record<Vergelijking, string>> = {
  ...WOORDEN,
  '<': 'vóór',
  '<=': 'op of vóór',
  '>=': 'op of na',
  '>': 'na',
};

export function vergelijkingUitlegger(
  boek: Uitlegboek,
  v: Extract<Voorwaarde, { op: 'vergelijk' }>,
): Uitlegger {
  const links = waardeUitlegger(boek, v.a);
  const rechts = waardeUitlegger(boek, v.b);
  return (s) => {
    const a = links(s);
    const b = rechts(s);
    // Een waarde die de regeling zelf noemt, hoeft niet nog eens naast de tekst van de regeling.
    const delen = v.a.op === 'literal' ? [] : [a];
    if (v.b.op !== 'literal') delen.push(b);
    const tekst = v.tekst ?? `${a.tekst} is ${woordenVoor(a)[v.cmp]} ${b.tekst}`;
    zonderOpen(v.cmp, a, b);
    return maakOuder('voorwaarde', tekst, v.bepaling, vergeleken(v.cmp, a, b), delen, 'alle');
  };
}

/** Zijn de dagen die vaststaan al genoeg, dan doet wat nog open is er niet toe. */
function zonderOpen(cmp: Vergelijking, a: Bouwknoop, { waarde }: Bouwknoop): void {
  const dagen = dagengrenzen.get(a);
  if (!dagen || !a.delen) return;
  const zekerAlGenoeg = { ...dagen.tussen, hoogstens: Number.MAX_SAFE_INTEGER };
  if (vergelijkDagen(cmp, zekerAlGenoeg, alsGetal(waarde)) === undefined) return;
  a.delen = a.delen.filter((deel) => !dagen.open.has(deel));
}

const woordenVoor = ({ type }: Bouwknoop): typeof WOORDEN =>
  type?.soort === 'datum' ? DATUMWOORDEN : WOORDEN;

/**
 * De duur tot een dag. De som staat erbij omdat de lezer haar zo na kan rekenen; beslist een keuze van de taal zelf
 * (29 februari), dan zegt de toelichting dat.
 */
export function verstrekenUitlegger(
  boek: Uitlegboek,
  v: Extract<Voorwaarde, { op: 'verstreken' }>,
): Uitlegger {
  const legBeginUit = waardeUitlegger(boek, v.begin);
  const legDagUit = waardeUitlegger(boek, v.opDag);
  const duur = toonDuur(v.aantal, v.eenheid);
  return (s) => {
    const begin = legBeginUit(s);
    const opDag = legDagUit(s);
    const [van, tot] = [datumVan(begin), datumVan(opDag)];
    const tekst = v.tekst ?? `van ${begin.tekst} tot ${opDag.tekst}: ${WOORDEN[v.cmp]} ${duur}`;
    const waarde = verstreken(van, tot, v.cmp, v.aantal, v.eenheid);
    const knoop = maakOuder('voorwaarde', tekst, v.bepaling, waarde, [begin, opDag], 'alle');
    const eind = datumPlus(van, v.aantal, v.eenheid);
    if (typeof van === 'string' && eind !== undefined) {
      const keuze = taalkeuze(van, tot, v.aantal, v.eenheid, v.cmp);
      const som = `${toonDatum(van)} + ${duur} = ${toonDatum(eind)}`;
      knoop.toelichting = keuze === undefined ? som : `${som}. ${keuze}`;
    }
    return knoop;
  };
}

function datumVan({ waarde }: Bouwknoop): string | null | undefined {
  return typeof waarde === 'boolean' ? undefined : waarde;
}

/** Twee waarden van hetzelfde type; twee niet genoemde dingen kunnen gelijk zijn of niet. */
export function vergeleken(cmp: Vergelijking, a: Bouwknoop, b: Bouwknoop): Waarheid {
  const [x, y] = [a.waarde, b.waarde];
  if (x === null || y === null) return false;
  const tussen = dagengrenzen.get(a);
  if (tussen) return vergelijkDagen(cmp, tussen.tussen, alsGetal(y));
  if (x === undefined || y === undefined) return undefined;
  switch (a.type?.soort) {
    case 'datum':
      return vergelijkDatum(cmp, String(x), String(y));
    case 'getal':
    case 'bedrag':
    case 'percentage':
    case 'aantal':
      return vergelijkGetallen(cmp, String(x), String(y));
    case 'ja/nee':
    case 'tekst':
    case 'keuze':
    case 'keuzes':
    case 'lijst':
    case undefined:
      return isOrdening(cmp) || zijnBeideAnders(x, y) ? undefined : (x === y) === (cmp === '=');
  }
}

/** Of de waarde niet meer kan veranderen: ook een datum waarvan alleen de maand bekend is, is nog onbekend. */
export function isBekend({ type, waarde }: Bouwknoop): boolean {
  return (
    waarde !== undefined && (type?.soort !== 'datum' || typeof waarde !== 'string' || isVolledig(waarde))
  );
}

function vergelijkGetallen(cmp: Vergelijking, a: string, b: string): Waarheid {
  const isBreuk = a.includes('/') || b.includes('/');
  return isBreuk ? vergelijkGetal(cmp, alsGetal(a), alsGetal(b)) : vergelijkDecimaal(cmp, a, b);
}

function zijnBeideAnders(x: Knoopwaarde, y: Knoopwaarde): boolean {
  return (
    typeof x === 'string' && typeof y === 'string' && x.startsWith(ANDERS) && y.startsWith(ANDERS) && x !== y
  );
}
