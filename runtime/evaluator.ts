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
 * snelle controle; zegt zij nee, dan zoekt `valideerZaak` uit waarom, en of het alleen meldingen zijn. `vorm` zet een
 * waarde uit het model om naar het type van de beslissing.
 */
export function maakEvaluator<Zaak, T>(
  model: Regelingmodel,
  beslissing: string,
  kern: (zaak: Zaak) => T | undefined,
  isGeldig: (zaak: unknown) => boolean,
  vorm: (waarde: unknown) => T = (waarde) => waarde as T,
): Evaluator<Zaak, T> {
  const heeftControles = model.controles.length > 0;
  const evalueer = (zaak: Zaak, opties: Opties = {}): Uitkomst<T> => {
    const meldingen = isGeldig(zaak) && opties.lezingen === undefined ? [] : bevindingen(model, zaak, opties);
    if (meldingen.some(({ ernst }) => ernst === 'fout')) return ongeldig(meldingen);
    if (heeftControles) {
      const geschonden = controleer(model, zaak, opties);
      if (geschonden.length > 0) return ongeldig(geschonden);
    }
    const waarde = leestAnders(zaak, opties) ? undefined : kern(zaak);
    const uitkomst: Uitkomst<T> =
      waarde !== undefined
        ? { soort: 'waarde', waarde }
        : gevormd(bereken(model, beslissing, zaak, opties), vorm);
    return metBijlagen(model, beslissing, zaak, opties, uitkomst, meldingen);
  };
  return Object.assign(evalueer, { kern, id: beslissing });
}

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

function gevormd<T>(uitkomst: Uitkomst, vorm: (waarde: unknown) => T): Uitkomst<T> {
  return uitkomst.soort === 'waarde' ? { ...uitkomst, waarde: vorm(uitkomst.waarde) } : uitkomst;
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
