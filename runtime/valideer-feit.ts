/** Controleert wat er op de plaats van één feit staat: een waarde, een lijst per datum of een oordeel. */
import { type Bevindingen, fout, letOp } from './bevindingen.ts';
import { aard, citeer } from './citeer.ts';
import { gebreken } from './lees.ts';
import type { Feit } from './model.ts';
import type { Zaakprobleemcode } from './problemen.ts';
import { opsomming } from './toon.ts';
import { controleerSleutels, voorElkElement } from './valideer-houder.ts';
import { controleerDatum, controleerWaarde } from './valideer-waarde.ts';
import { verwachting } from './verwachting.ts';
import { isDag, isDatum } from './vorm.ts';
import { isHouder, isLijst, leesEigen } from './vreemd.ts';

export function controleerFeit(b: Bevindingen, feit: Feit, waarde: unknown, pad: string): void {
  if (waarde === null) controleerGeen(b, feit, pad);
  else if (feit.soort === 'beoordeling') controleerOordeel(b, feit, waarde, pad);
  else if (feit.perDatum) controleerPerDatum(b, feit, waarde, pad);
  else controleerWaarde(b, feit, waarde, pad);
}

/** `null` zegt dat het er niet is; dat kan alleen als de regeling het gegeven facultatief noemt. */
function controleerGeen(b: Bevindingen, feit: Feit, pad: string): void {
  if (feit.facultatief) return;
  fout(b, 'U008', pad, `${feit.naam}: null betekent "geen", maar dit gegeven is er altijd.`, {
    verwacht: verwachting(b.model, feit),
    hint: 'Laat de sleutel weg als het gegeven nog onbekend is.',
  });
}

function controleerPerDatum(b: Bevindingen, feit: Feit, waarde: unknown, pad: string): void {
  const verwacht = verwachting(b.model, feit);
  if (!isLijst(waarde)) {
    fout(b, 'U004', pad, `${feit.naam}: hier hoort een lijst per datum, maar er staat ${aard(waarde)}.`, {
      verwacht,
    });
    return;
  }
  const dagen = new Map<string, string>();
  voorElkElement(b, waarde, pad, (element, plaats) => {
    if (isHouder(element)) controleerOpDag(b, feit, element, plaats, dagen);
    else
      fout(
        b,
        'U004',
        plaats,
        `${feit.naam}: hier hoort een dag met een waarde, maar er staat ${aard(element)}.`,
        { verwacht },
      );
  });
}

/** `dagen` onthoudt waar elke dag voor het eerst stond. */
function controleerOpDag(
  b: Bevindingen,
  feit: Feit,
  element: object,
  pad: string,
  dagen: Map<string, string>,
): void {
  controleerSleutels(b, element, pad, ['op', 'waarde']);
  const op = verplicht(b, feit, element, 'op', pad, 'U004');
  if (op !== undefined) controleerDag(b, feit, op, `${pad}.op`, dagen);
  const waarde = verplicht(b, feit, element, 'waarde', pad, 'U004');
  if (waarde === null) controleerGeen(b, feit, `${pad}.waarde`);
  else if (waarde !== undefined) controleerWaarde(b, feit, waarde, `${pad}.waarde`);
}

function controleerDag(
  b: Bevindingen,
  feit: Feit,
  op: unknown,
  pad: string,
  dagen: Map<string, string>,
): void {
  if (!isDatum(op)) controleerDatum(b, feit, op, pad);
  else if (!isDag(op)) {
    fout(b, 'U005', pad, `${feit.naam}: ${citeer(op)} is geen hele datum.`, {
      verwacht: 'een dag als 2026-03-01',
    });
  } else {
    const eerder = dagen.get(op);
    if (eerder === undefined) dagen.set(op, pad);
    else fout(b, 'U012', pad, `${feit.naam}: de dag ${op} staat er al, bij ${eerder}.`);
  }
}

function controleerOordeel(b: Bevindingen, feit: Feit, waarde: unknown, pad: string): void {
  if (!isHouder(waarde)) {
    fout(
      b,
      'U009',
      pad,
      `${feit.naam}: hier hoort een oordeel met zijn motivering, maar er staat ${aard(waarde)}.`,
      {
        verwacht: verwachting(b.model, feit),
      },
    );
    return;
  }
  controleerSleutels(b, waarde, pad, ['oordeel', 'motivering', 'door', 'datum', 'mandaat']);
  const oordeel = verplicht(b, feit, waarde, 'oordeel', pad, 'U009');
  if (oordeel === null) controleerGeen(b, feit, `${pad}.oordeel`);
  else if (oordeel !== undefined) controleerWaarde(b, feit, oordeel, `${pad}.oordeel`);
  controleerVerantwoording(b, feit, waarde, pad);
}

/** Een oordeel zonder motivering of van het verkeerde orgaan is geen fout in de zaak, maar telt niet mee. */
function controleerVerantwoording(b: Bevindingen, feit: Feit, waarde: object, pad: string): void {
  const motivering = tekstBij(b, feit, waarde, 'motivering', pad);
  const door = tekstBij(b, feit, waarde, 'door', pad);
  tekstBij(b, feit, waarde, 'mandaat', pad);
  const datum = leesEigen(waarde, 'datum');
  if (datum.soort === 'waarde') controleerDatum(b, feit, datum.waarde, `${pad}.datum`);
  const gemist = gebreken(
    { ...(motivering === undefined ? {} : { motivering }), ...(door === undefined ? {} : { door }) },
    feit.door,
  );
  if (gemist.includes('motivering')) meldMotivering(b, feit, pad);
  if (gemist.includes('bevoegdheid')) meldBevoegdheid(b, feit, pad, door);
}

function meldMotivering(b: Bevindingen, feit: Feit, pad: string): void {
  letOp(
    b,
    'U010',
    `${pad}.motivering`,
    `${feit.naam}: dit oordeel heeft geen motivering en telt daarom niet mee.`,
    {
      verwacht: 'de reden van het oordeel, in woorden',
    },
  );
}

function meldBevoegdheid(b: Bevindingen, feit: Feit, pad: string, door: string | undefined): void {
  const wie =
    door === undefined ? 'er staat niet bij wie oordeelt' : `${citeer(door)} mag dit niet beoordelen`;
  letOp(b, 'U011', `${pad}.door`, `${feit.naam}: ${wie}; dit oordeel telt daarom niet mee.`, {
    verwacht: opsomming(feit.door ?? [], 'of'),
  });
}

/** Een vrij tekstveld van een oordeel; iets anders dan tekst is een fout en telt als niet ingevuld. */
function tekstBij(
  b: Bevindingen,
  feit: Feit,
  houder: object,
  sleutel: string,
  pad: string,
): string | undefined {
  const vondst = leesEigen(houder, sleutel);
  if (vondst.soort !== 'waarde') return undefined;
  if (typeof vondst.waarde === 'string') return vondst.waarde;
  const bericht = `${feit.naam}: bij "${sleutel}" hoort tekst, maar er staat ${aard(vondst.waarde)}.`;
  fout(b, 'U009', `${pad}.${sleutel}`, bericht);
  return undefined;
}

/** De waarde van een verplichte sleutel; ontbreekt hij, dan is dat de fout `code`. */
function verplicht(
  b: Bevindingen,
  feit: Feit,
  houder: object,
  sleutel: string,
  pad: string,
  code: Zaakprobleemcode,
): unknown {
  const vondst = leesEigen(houder, sleutel);
  if (vondst.soort === 'waarde') return vondst.waarde;
  if (vondst.soort === 'niets') {
    fout(b, code, pad, `${feit.naam}: "${sleutel}" ontbreekt.`, { verwacht: verwachting(b.model, feit) });
  }
  return undefined;
}
