/**
 * De evaluator van een beslissing: eerst de controle van de zaak, dan de gegenereerde snelle weg (`kern`), en alleen als
 * die geen waarde geeft of er uitleg gevraagd wordt het model zelf.
 */
import { bereken, controleer } from './bereken.ts';
import type { Regelingmodel } from './model.ts';
import type { Opties, Uitkomst, Zaakprobleem } from './uitkomst.ts';
import { legUit } from './uitleg.ts';
import { valideerZaak } from './valideer.ts';

export interface Evaluator<Zaak = unknown, T = unknown> {
  (zaak: Zaak, opties?: Opties): Uitkomst<T>;
  /** De snelle weg zonder controle van de zaak en zonder uitleg; `undefined` als die geen waarde geeft. */
  readonly kern: (zaak: Zaak) => T | undefined;
  /** Id van de beslissing. */
  readonly id: string;
}

/**
 * Maakt de evaluator van één beslissing.
 *
 * `kern` rekent met de lezingen van de auteur en geeft alleen een waarde die elke voltooiing heeft. `isGeldig` is de
 * snelle controle; zegt zij nee, dan zoekt `valideerZaak` uit waarom, en of het alleen meldingen zijn. `doorstaat` is waar
 * als elke controle van de regeling zeker klopt of over iets gaat waarvan nog niets bekend is; anders wordt gerekend.
 */
export function maakEvaluator<Zaak, T>(
  model: Regelingmodel,
  beslissing: string,
  kern: (zaak: Zaak) => T | undefined,
  isGeldig: (zaak: unknown) => boolean,
  doorstaat: (zaak: Zaak) => boolean = () => model.controles.length === 0,
): Evaluator<Zaak, T> {
  const evalueer = (zaak: Zaak, opties: Opties = GEEN_OPTIES): Uitkomst<T> => {
    const meldingen =
      isGeldig(zaak) && opties.lezingen === undefined ? GEEN : bevindingen(model, zaak, opties);
    if (meldingen.some(({ ernst }) => ernst === 'fout')) return ongeldig(meldingen);
    const isGewoon = !leestAnders(zaak, opties);
    const controles = isGewoon && doorstaat(zaak) ? 'doorstaan' : controleer(model, zaak, opties);
    if (typeof controles === 'object') return ongeldig(controles);
    const waarde = isGewoon && controles === 'doorstaan' ? kern(zaak) : undefined;
    const uitkomst: Uitkomst<T> =
      waarde !== undefined
        ? { soort: 'waarde', waarde }
        : (bereken(model, beslissing, zaak, opties) as Uitkomst<T>);
    return metBijlagen(model, beslissing, zaak, opties, uitkomst, meldingen);
  };
  return Object.assign(evalueer, { kern, id: beslissing });
}

const GEEN: readonly Zaakprobleem[] = [];
const GEEN_OPTIES: Opties = {};

/** Alle beslissingen van een regeling voor één zaak, op hun id. */
export function maakRegeling<Zaak>(
  model: Regelingmodel,
  evaluatoren: readonly Evaluator<Zaak>[],
): (zaak: Zaak, opties?: Opties) => Record<string, Uitkomst> {
  const opId = new Map(evaluatoren.map((evaluator) => [evaluator.id, evaluator]));
  const inVolgorde = model.beslissingen.flatMap(({ id }) => opId.get(id) ?? []);
  return (zaak, opties) =>
    Object.fromEntries(inVolgorde.map((evaluator) => [evaluator.id, evaluator(zaak, opties)]));
}

/** Een lezing die de vrager kiest, wordt gecontroleerd alsof zij in de zaak staat. */
function bevindingen(model: Regelingmodel, zaak: unknown, opties: Opties): readonly Zaakprobleem[] {
  const inZaak = valideerZaak(model, zaak);
  if (opties.lezingen === undefined) return inZaak;
  return [...inZaak, ...valideerZaak(model, { lezingen: opties.lezingen })];
}

function ongeldig<T>(problemen: readonly Zaakprobleem[]): Uitkomst<T> {
  return { soort: 'ongeldige gegevens', problemen };
}

function leestAnders(zaak: unknown, opties: Opties): boolean {
  return opties.lezingen !== undefined || Object.hasOwn(zaak as object, 'lezingen');
}

function metBijlagen<T>(
  model: Regelingmodel,
  beslissing: string,
  zaak: unknown,
  opties: Opties,
  uitkomst: Uitkomst<T>,
  meldingen: readonly Zaakprobleem[],
): Uitkomst<T> {
  const uitleg = opties.uitleg === true && uitkomst.soort !== 'ongeldige gegevens';
  if (!uitleg && meldingen.length === 0) return uitkomst;
  return {
    ...uitkomst,
    ...(meldingen.length > 0 && { meldingen }),
    ...(uitleg && { uitleg: legUit(model, beslissing, zaak, opties, uitkomst) }),
  };
}
