/** De uitleg van een beslissing: haar regels in volgorde van de wet, en welke daarvan de uitkomst dragen. */
import { legBuitenToepassingUit, legRegelUit, type Regelstand } from './uitleg-regel.ts';
import { type Regelbeeld, slotsomJaNee, slotsomWaarde, type Slotsom } from './uitleg-slotsom.ts';
import { legWaardeUit } from './uitleg-waarde.ts';
import { vergelijkDatum } from './datum.ts';
import type { Waarde } from './model.ts';
import { type Beslisplaats, zoek } from './register.ts';
import { toonDatum } from './toon.ts';
import { maakKnoop, metWaarde, type Bouwknoop, type Uitgelegd, type Uitlegstand } from './uitlegstand.ts';
import { en } from './waarheid.ts';

/** De eerste keer de hele boom; daarna een verwijzing met dezelfde waarde, zodat de uitleg niet verveelvoudigt. */
export function legBeslissingUit(s: Uitlegstand, id: string): Uitgelegd {
  const bestaand = s.beslissingen.get(id);
  if (bestaand !== undefined) return { ...bestaand, knoop: verwijzing(bestaand) };
  const uitgelegd = maakUitleg(s, zoek(s.register.beslissingen, id));
  s.beslissingen.set(id, uitgelegd);
  return uitgelegd;
}

function verwijzing({ beslissing, knoop: { waarde, type, toelichting } }: Uitgelegd): Bouwknoop {
  const knoop = metWaarde(maakKnoop('beslissing', beslissing.naam, undefined), waarde);
  knoop.id = beslissing.id;
  if (type !== undefined) knoop.type = type;
  if (toelichting !== undefined) knoop.toelichting = toelichting;
  return knoop;
}

function maakUitleg(s: Uitlegstand, plaats: Beslisplaats): Uitgelegd {
  const { beslissing, regels } = plaats;
  const knoop = maakKnoop('beslissing', beslissing.naam, undefined);
  knoop.id = beslissing.id;
  if (beslissing.type.soort !== 'ja/nee') knoop.type = beslissing.type;
  const werking = legWerkingUit(s, beslissing.peildatum);
  const rs: Regelstand = { stand: s, regels: new Map(), buitenToepassing: new Map() };
  const uitleg = regels.map((regel) => legRegelUit(rs, regel));
  const weg = beslissing.buitenToepassing.map((b) => legBuitenToepassingUit(rs, b));
  const beeld: Regelbeeld = { register: s.register, beslissing, regels: uitleg, weg };
  const slot = metWerking(
    beslissing.type.soort === 'ja/nee' ? slotsomJaNee(beeld) : slotsomWaarde(beeld),
    werking,
  );
  knoop.delen = [...(werking === undefined ? [] : [werking]), ...weg, ...uitleg.map((u) => u.knoop)];
  for (const deel of slot.dragend) deel.beslist = true;
  if (slot.toelichting !== undefined) knoop.toelichting = slot.toelichting;
  return { beslissing, soort: slot.soort, knoop: metWaarde(knoop, slot.waarde) };
}

function legWerkingUit(s: Uitlegstand, peildatum: Waarde | undefined): Bouwknoop | undefined {
  const { vanaf, totEnMet } = s.register.model.geldig;
  if (peildatum === undefined || (vanaf === undefined && totEnMet === undefined)) return undefined;
  const dag = legWaardeUit(s, peildatum);
  const datum = typeof dag.waarde === 'boolean' ? undefined : dag.waarde;
  const knoop = metWaarde(
    maakKnoop('voorwaarde', 'de regeling is in werking', undefined),
    en(
      vanaf === undefined ? true : vergelijkDatum('>=', datum, vanaf),
      totEnMet === undefined ? true : vergelijkDatum('<=', datum, totEnMet),
    ),
  );
  knoop.toelichting = geldigheid(vanaf, totEnMet);
  dag.beslist = true;
  knoop.delen = [dag];
  return knoop;
}

function geldigheid(vanaf: string | undefined, totEnMet: string | undefined): string {
  const van = vanaf === undefined ? [] : [`vanaf ${toonDatum(vanaf)}`];
  const tot = totEnMet === undefined ? [] : [`tot en met ${toonDatum(totEnMet)}`];
  return `geldig ${[...van, ...tot].join(' ')}`;
}

function metWerking(slot: Slotsom, werking: Bouwknoop | undefined): Slotsom {
  if (werking === undefined || werking.waarde === true) return slot;
  if (werking.waarde === false) {
    return {
      soort: 'niet van toepassing',
      toelichting: 'niet van toepassing: de regeling is dan niet in werking',
      dragend: [werking],
    };
  }
  return { soort: 'onbekend', dragend: [werking, ...slot.dragend] };
}
