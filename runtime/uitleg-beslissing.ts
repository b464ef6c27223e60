/** De uitleg van een beslissing: haar regels in volgorde van de wet, en welke daarvan de uitkomst dragen. */
import {
  legBuitenToepassingUit,
  legRegelUit,
  maakRegelplannen,
  type Regelstand,
  type Regeluitleg,
} from './uitleg-regel.ts';
import { type Regelbeeld, slotsomJaNee, slotsomWaarde, type Slotsom } from './uitleg-slotsom.ts';
import { alsnog, naamVan, standVoor } from './uitleg-element.ts';
import { merkSteun } from './uitleg-overwogen.ts';
import { waardeUitlegger } from './uitleg-waarde.ts';
import { vergelijkDatum } from './datum.ts';
import type { Beslissing, Norm } from './model.ts';
import { type Beslisplaats, zoek } from './register.ts';
import { toonDatum } from './toon.ts';
import {
  dagengrenzen,
  maakKnoop,
  maakOuder,
  type Bouwknoop,
  type Uitgelegd,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
} from './uitlegstand.ts';
import { en } from './waarheid.ts';

/** De eerste keer de hele boom; daarna een verwijzing met dezelfde waarde, zodat de uitleg niet verveelvoudigt. */
export function legBeslissingUit(van: Uitlegstand, id: string): Uitgelegd {
  const { beslissing } = zoek(van.boek.register.beslissingen, id);
  const s = standVoor(van, beslissing);
  const { sleutel } = naamVan(s, beslissing);
  const bestaand = s.beslissingen.get(sleutel);
  if (bestaand !== undefined)
    return s.ongetoond.has(sleutel) ? alsnog(s, bestaand) : { ...bestaand, knoop: verwijzing(bestaand) };
  const uitgelegd = beslissingUitlegger(s.boek, id)(s);
  s.beslissingen.set(sleutel, uitgelegd);
  if (beslissing.element !== undefined) s.perElement.push(sleutel);
  return uitgelegd;
}

function verwijzing({ naam, knoop: eerste }: Uitgelegd): Bouwknoop {
  const { id, waarde, type, uitkomst, reden, toelichting } = eerste;
  const knoop = maakKnoop('beslissing', naam, undefined, waarde);
  if (id !== undefined) knoop.id = id;
  if (type !== undefined) knoop.type = type;
  if (uitkomst !== undefined) knoop.uitkomst = uitkomst;
  if (reden !== undefined) knoop.reden = reden;
  if (toelichting !== undefined) knoop.toelichting = toelichting;
  const grenzen = dagengrenzen.get(eerste);
  if (grenzen !== undefined) dagengrenzen.set(knoop, grenzen);
  return knoop;
}

function beslissingUitlegger(boek: Uitlegboek, id: string): (s: Uitlegstand) => Uitgelegd {
  const bestaand = boek.beslissingen.get(id);
  if (bestaand !== undefined) return bestaand;
  const nieuw = maakUitlegger(boek, zoek(boek.register.beslissingen, id));
  boek.beslissingen.set(id, nieuw);
  return nieuw;
}

function maakUitlegger(boek: Uitlegboek, plaats: Beslisplaats): (s: Uitlegstand) => Uitgelegd {
  const { beslissing } = plaats;
  const { register } = boek;
  const legWerkingUit = werkingUitlegger(boek, beslissing);
  const plannen = maakRegelplannen(boek, plaats);
  const isJaNee = beslissing.type.soort === 'ja/nee';
  const norm = beslissing.norm && normtekst(beslissing.norm);
  return (s) => {
    const werking = legWerkingUit?.(s);
    const rs: Regelstand = { stand: s, plannen, regels: [], buitenToepassing: [] };
    const regels = plannen.regels.map((_, nummer) => legRegelUit(rs, nummer));
    const weg = plannen.buitenToepassing.map((_, nummer) => legBuitenToepassingUit(rs, nummer));
    const beeld: Regelbeeld = { register, beslissing, regels, weg };
    const slot = metWerking(isJaNee ? slotsomJaNee(beeld) : slotsomWaarde(beeld), werking);
    for (const deel of slot.dragend) deel.beslist = true;
    merkSteun(rs, beeld, slot);
    const delen = werking === undefined ? [] : [werking];
    delen.push(...weg);
    for (const { knoop } of regels) delen.push(knoop);
    const { naam, sleutel } = naamVan(s, beslissing);
    const { soort: uitkomst, waarde } = slot;
    const knoop: Bouwknoop =
      waarde === undefined
        ? { soort: 'beslissing', id: sleutel, tekst: naam, uitkomst, delen }
        : { soort: 'beslissing', id: sleutel, tekst: naam, waarde, uitkomst, delen };
    if (!isJaNee) knoop.type = beslissing.type;
    if (slot.reden !== undefined) knoop.reden = slot.reden;
    if (beslissing.norm !== undefined) knoop.norm = beslissing.norm;
    const toelichting = slot.toelichting ?? (slot.waarde === true ? norm : undefined);
    if (toelichting !== undefined) knoop.toelichting = toelichting;
    if (slot.waarde === undefined && !isJaNee && (werking === undefined || werking.waarde === true))
      erfGrenzen(knoop, regels);
    return { beslissing, naam, soort: slot.soort, knoop };
  };
}

/** Een aantal dagen dat nog niet vaststaat, ligt wel tussen de grenzen van de enige regel die het geeft. */
function erfGrenzen(knoop: Bouwknoop, regels: readonly Regeluitleg[]): void {
  const [enige, ...meer] = regels.filter(({ geldt }) => geldt !== false);
  if (enige?.geldt !== true || enige.waarde === undefined || meer.length > 0) return;
  const grenzen = dagengrenzen.get(enige.waarde);
  if (grenzen !== undefined) dagengrenzen.set(knoop, { tussen: grenzen.tussen, open: new Set() });
}

/** Wat een ja betekent: een bevoegdheid is nog geen gebruik ervan. */
function normtekst({ soort, drager, jegens }: Norm): string | undefined {
  if (soort === 'bevoegdheid')
    return `een bevoegdheid; of zij wordt gebruikt, beslist ${drager ?? 'wie haar heeft'}`;
  if (soort === 'aanspraak') return 'een aanspraak';
  return soort === 'plicht' && jegens !== undefined ? `een plicht jegens ${jegens}` : undefined;
}

function werkingUitlegger(boek: Uitlegboek, { peildatum, geldig }: Beslissing): Uitlegger | undefined {
  const { vanaf, totEnMet } = geldig ?? boek.register.model.geldig;
  if (peildatum === undefined || (vanaf === undefined && totEnMet === undefined)) return undefined;
  const legDagUit = waardeUitlegger(boek, peildatum);
  const toelichting = geldigheid(vanaf, totEnMet);
  const dagen = { ...(vanaf !== undefined && { vanaf }), ...(totEnMet !== undefined && { totEnMet }) };
  return (s) => {
    const dag = legDagUit(s);
    const datum = typeof dag.waarde === 'boolean' ? undefined : dag.waarde;
    const waarde = en(
      vanaf === undefined ? true : vergelijkDatum('>=', datum, vanaf),
      totEnMet === undefined ? true : vergelijkDatum('<=', datum, totEnMet),
    );
    const knoop = maakOuder('voorwaarde', 'de regeling is in werking', undefined, waarde, [dag], 'alle');
    knoop.toelichting = toelichting;
    knoop.geldig = dagen;
    return knoop;
  };
}

function geldigheid(vanaf: string | undefined, totEnMet: string | undefined): string {
  const van = vanaf === undefined ? [] : [`vanaf ${toonDatum(vanaf)}`];
  const tot = totEnMet === undefined ? [] : [`tot en met ${toonDatum(totEnMet)}`];
  return `geldig ${[...van, ...tot].join(' ')}`;
}

function metWerking(slot: Slotsom, werking: Bouwknoop | undefined): Slotsom {
  if (werking === undefined) return slot;
  if (werking.waarde === true) return { ...slot, dragend: [werking, ...slot.dragend] };
  if (werking.waarde === false) {
    return {
      soort: 'niet van toepassing',
      reden: 'niet in werking',
      toelichting: 'niet van toepassing: de regeling is dan niet in werking',
      dragend: [werking],
    };
  }
  return { soort: 'onbekend', dragend: [werking, ...slot.dragend] };
}
