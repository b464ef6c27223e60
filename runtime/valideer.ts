/**
 * De controle van een zaak: vindt alle fouten in één keer, op volgorde van hun pad.
 *
 * De zaak komt van buiten en kan alles zijn. Deze controle gooit nooit, voert niets uit wat erin staat, en is klaar in
 * een tijd die met de zaak meegroeit. Een ontbrekend gegeven is geen fout maar onbekend.
 */
import {
  bedoelde,
  beginBevindingen,
  type Bevindingen,
  fout,
  sluitBevindingen,
  zoekNaaste,
} from './bevindingen.ts';
import { aard, citeer } from './citeer.ts';
import { HERKOMST } from './herkomst.ts';
import type { Feit, Lezing, Regelingmodel } from './model.ts';
import { vereenvoudigd } from './naaste.ts';
import { opsomming } from './toon.ts';
import type { Zaakprobleem } from './uitkomst.ts';
import { AFWIJKINGEN, controleerAfwijkingen } from './valideer-afwijking.ts';
import { controleerHerkomst } from './valideer-herkomst.ts';
import { controleerFeit } from './valideer-feit.ts';
import { foutOnleesbaar, voorElkeSleutel } from './valideer-houder.ts';
import { isHouder, type Vondst } from './vreemd.ts';

/** De sleutel waarop een zaak andere lezingen kiest dan de auteur. */
const LEZINGEN = 'lezingen';

/** Alle fouten ('fout') en meldingen ('let op') bij de zaak. Zonder fouten is de zaak te beoordelen. */
export function valideerZaak(model: Regelingmodel, zaak: unknown): Zaakprobleem[] {
  const b = beginBevindingen(model);
  if (isHouder(zaak)) controleerZaak(b, zaak);
  else {
    fout(b, 'U001', '', `De zaak moet een object zijn, maar is ${aard(zaak)}.`, {
      verwacht: 'een object met per onderwerp de gegevens, zoals { "melding": { "datum": "2026-03-01" } }',
    });
  }
  return sluitBevindingen(b);
}

function controleerZaak(b: Bevindingen, zaak: object): void {
  voorElkeSleutel(b, zaak, '', (sleutel, vondst, pad) => {
    const feiten = b.naslag.feiten.get(sleutel);
    if (!feiten && sleutel === AFWIJKINGEN) controleerAfwijkingen(b, vondst, pad);
    else if (!feiten && sleutel === HERKOMST) controleerHerkomst(b, zaak, vondst, pad);
    else if (!feiten && sleutel !== LEZINGEN) foutOnbekendObject(b, sleutel, pad);
    else if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, pad);
    else if (vondst.soort === 'waarde') controleerInhoud(b, sleutel, feiten, vondst.waarde, pad);
  });
}

function controleerInhoud(
  b: Bevindingen,
  object: string,
  feiten: ReadonlyMap<string, Feit> | undefined,
  waarde: unknown,
  pad: string,
): void {
  if (!isHouder(waarde)) {
    const hoort = feiten ? 'een object met gegevens' : 'een object met per lezing een letter';
    fout(b, 'U004', pad, `Bij ${citeer(object)} hoort ${hoort}, maar er staat ${aard(waarde)}.`);
    return;
  }
  voorElkeSleutel(b, waarde, pad, (sleutel, vondst, plaats) => {
    if (feiten) controleerVeld(b, object, feiten, sleutel, vondst, plaats);
    else controleerLezing(b, sleutel, vondst, plaats);
  });
}

export function controleerVeld(
  b: Bevindingen,
  object: string,
  feiten: ReadonlyMap<string, Feit>,
  sleutel: string,
  vondst: Vondst,
  pad: string,
): void {
  const feit = feiten.get(sleutel);
  if (!feit) foutOnbekendVeld(b, object, feiten, sleutel, pad);
  else if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, pad);
  else if (vondst.soort === 'waarde') controleerFeit(b, feit, vondst.waarde, pad);
}

function controleerLezing(b: Bevindingen, id: string, vondst: Vondst, pad: string): void {
  const lezing = b.naslag.lezingen.get(id);
  if (!lezing) {
    const namen = [...b.naslag.lezingen.keys()];
    const verwacht = namen.length === 0 ? 'geen: deze regeling heeft geen lezingen' : opsomming(namen, 'of');
    fout(b, 'U013', pad, `De regeling kent geen lezing ${citeer(id)}.`, {
      verwacht,
      ...bedoelde(b, id, namen),
    });
  } else if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, pad);
  else if (vondst.soort === 'waarde') controleerLetter(b, lezing, vondst.waarde, pad);
}

function controleerLetter(b: Bevindingen, lezing: Lezing, letter: unknown, pad: string): void {
  const { alternatieven } = lezing;
  if (alternatieven.some((alternatief) => alternatief.letter === letter)) return;
  fout(
    b,
    'U013',
    pad,
    `De lezing ${citeer(lezing.naam)} heeft geen alternatief dat past bij ${aard(letter)}.`,
    {
      verwacht: opsomming(
        alternatieven.map((alternatief) => `"${alternatief.letter}" (${alternatief.tekst})`),
        'of',
      ),
    },
  );
}

function foutOnbekendObject(b: Bevindingen, sleutel: string, pad: string): void {
  const objecten = [...b.naslag.feiten.keys()];
  const hint = hintVoorFeitBovenaan(b, sleutel);
  fout(b, 'U003', pad, `De regeling kent geen gegevens over ${citeer(sleutel)}.`, {
    verwacht: opsomming(objecten, 'of'),
    ...(hint === undefined
      ? bedoelde(b, sleutel, [
          ...objecten,
          LEZINGEN,
          HERKOMST,
          ...(b.model.afwijkgronden ? [AFWIJKINGEN] : []),
        ])
      : { hint }),
  });
}

/** Wie een gegeven bovenaan zet, krijgt te horen onder welk object het hoort. */
function hintVoorFeitBovenaan(b: Bevindingen, sleutel: string): string | undefined {
  const feit = b.model.feiten.find((kandidaat) => kandidaat.id === sleutel || kandidaat.sleutel === sleutel);
  return feit && `Zet ${citeer(feit.sleutel)} in het object ${citeer(feit.object)}.`;
}

function foutOnbekendVeld(
  b: Bevindingen,
  object: string,
  feiten: ReadonlyMap<string, Feit>,
  sleutel: string,
  pad: string,
): void {
  const hint = hintVoorVeld(b, object, feiten, sleutel);
  fout(b, 'U002', pad, `De regeling kent geen gegeven ${citeer(sleutel)} over ${citeer(object)}.`, {
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Eerst wat zeker bedoeld is (een uitkomst, een andere schrijfwijze, een ander object), dan wat erop lijkt. */
function hintVoorVeld(
  b: Bevindingen,
  object: string,
  feiten: ReadonlyMap<string, Feit>,
  sleutel: string,
): string | undefined {
  if (b.naslag.uitkomsten.has(`${object}.${sleutel}`)) {
    return 'Dit is een uitkomst: die wordt berekend en hoort niet in de zaak.';
  }
  const zelfde = [...feiten.keys()].find((naam) => vereenvoudigd(naam) === vereenvoudigd(sleutel));
  if (zelfde !== undefined) return `Bedoelde u ${citeer(zelfde)}?`;
  const elders = b.model.feiten.filter((feit) => feit.sleutel === sleutel).map((feit) => citeer(feit.object));
  if (elders.length > 0) return `Dit gegeven bestaat wel onder ${opsomming(elders, 'of')}.`;
  const naaste = zoekNaaste(b, sleutel, feiten.keys()) ?? zoekNaasteElders(b, sleutel);
  return naaste && `Bedoelde u ${citeer(naaste)}?`;
}

function zoekNaasteElders(b: Bevindingen, sleutel: string): string | undefined {
  const naaste = zoekNaaste(
    b,
    sleutel,
    b.model.feiten.map((feit) => feit.sleutel),
  );
  return b.model.feiten.find((feit) => feit.sleutel === naaste)?.id;
}
