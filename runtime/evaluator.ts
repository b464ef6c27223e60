/**
 * De evaluator van een beslissing: eerst de controle van de zaak, dan de gegenereerde snelle weg (`kern`), en alleen als
 * die geen waarde geeft of er uitleg gevraagd wordt het model zelf.
 */
import { metAfwijking } from './afwijking.ts';
import { metAndereLezingen } from './andere-lezing.ts';
import { bereken, controleer } from './bereken.ts';
import { type Element, metElementInZaak, metGeheugen } from './lijst.ts';
import type { Elementevaluator } from './elementevaluator.ts';
import type { Regelingmodel } from './model.ts';
import { registerVan } from './register.ts';
import type { Opties, Uitkomst, Zaakprobleem } from './uitkomst.ts';
import { legUit } from './uitleg.ts';
import { valideerZaak } from './valideer.ts';
import { voorlopigeUitkomst } from './voorlopig.ts';

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
  const toegang = maakToegang(model, isGeldig, doorstaat as Toets);
  const beslis = maakBeslisser(model, beslissing, kern as (zaak: unknown) => T | undefined);
  const evalueer = (zaak: Zaak, opties: Opties = GEEN_OPTIES): Uitkomst<T> => {
    const oordeel = toegang(zaak, opties);
    return oordeel.soort === 'toegelaten' ? beslis(zaak, opties, oordeel) : oordeel;
  };
  const evaluator: Evaluator<Zaak, T> = Object.assign(evalueer, { kern, id: beslissing });
  zetBinnenwerk(evaluator, { id: beslissing, toegang, beslis });
  return evaluator;
}

/**
 * Alle beslissingen van een regeling voor één zaak, op hun id. De zaak wordt één keer gecontroleerd. Een beslissing per element
 * staat er voor elk element dat de zaak noemt, op zijn plaats: `inwoner.declaraties[1].vergoeding`.
 */
export function maakRegeling<Zaak>(
  model: Regelingmodel,
  evaluatoren: readonly (Evaluator<Zaak> | Elementevaluator<Zaak>)[],
): (zaak: Zaak, opties?: Opties) => Record<string, Uitkomst> {
  const delen = evaluatoren.flatMap((evaluator) => binnenwerk.get(evaluator) ?? []);
  const opId = new Map(delen.map((binnen) => [binnen.id, binnen]));
  const inVolgorde = model.beslissingen.flatMap(({ id }) => opId.get(id) ?? []);
  const [eerste] = inVolgorde;
  if (eerste === undefined) return () => ({});
  return (zaak, opties = GEEN_OPTIES) => {
    const oordeel = eerste.toegang(zaak, opties);
    const uitkomsten = ({ id, beslis, elementen }: Binnenwerk): (readonly [string, Uitkomst])[] => {
      if (oordeel.soort !== 'toegelaten') return [[id, oordeel]];
      if (elementen === undefined) return [[id, beslis(zaak, opties, oordeel)]];
      return elementen(gedeeld).map(([sleutel, element]) => [
        sleutel,
        beslis(gedeeld, opties, oordeel, element),
      ]);
    };
    const gedeeld = metGeheugen(zaak);
    return Object.fromEntries(inVolgorde.flatMap(uitkomsten));
  };
}

/** Een zaak die beslist kan worden, met de meldingen die dat niet tegenhouden. */
export interface Toegelaten {
  readonly soort: 'toegelaten';
  readonly meldingen: readonly Zaakprobleem[];
  /** De snelle weg mag: de zaak leest zoals de auteur, en elke voltooiing doorstaat de controles. */
  readonly metKern: boolean;
}

export type Ongeldig = Pick<
  Extract<Uitkomst, { readonly soort: 'ongeldige gegevens' }>,
  'soort' | 'problemen'
>;
export type Toets = (zaak: unknown) => boolean;
export type Toegang = (zaak: unknown, opties: Opties) => Toegelaten | Ongeldig;
/** Bij een beslissing over een element: ook dat element. */
export type Beslisser<T> = (
  zaak: unknown,
  opties: Opties,
  toegelaten: Toegelaten,
  element?: Element,
) => Uitkomst<T>;

/** Wat een evaluator in twee stappen doet, zodat een regeling de eerste voor al haar beslissingen één keer zet. */
interface Binnenwerk {
  readonly id: string;
  readonly toegang: Toegang;
  readonly beslis: Beslisser<unknown>;
  /** Bij een beslissing over een element: elk element dat de zaak noemt, met de sleutel van zijn uitkomst. */
  readonly elementen?: (zaak: unknown) => readonly (readonly [string, Element])[];
}

const binnenwerk = new WeakMap<object, Binnenwerk>();

export function zetBinnenwerk(evaluator: object, binnen: Binnenwerk): void {
  binnenwerk.set(evaluator, binnen);
}

export function maakToegang(model: Regelingmodel, isGeldig: Toets, doorstaat: Toets): Toegang {
  return (zaak, opties) => {
    const meldingen =
      isGeldig(zaak) && opties.lezingen === undefined ? GEEN : bevindingen(model, zaak, opties);
    if (meldingen.some(({ ernst }) => ernst === 'fout')) return ongeldig(meldingen);
    const isGewoon = !leestAnders(zaak, opties);
    const stand = isGewoon && doorstaat(zaak) ? 'doorstaan' : controleer(model, zaak, opties);
    if (typeof stand === 'object') return ongeldig(stand);
    return { soort: 'toegelaten', meldingen, metKern: isGewoon && stand === 'doorstaan' };
  };
}

export function maakBeslisser<T>(
  model: Regelingmodel,
  beslissing: string,
  kern: (zaak: unknown) => T | undefined,
): Beslisser<T> {
  const { element: over, zonderRechtskracht } = model.beslissingen.find(({ id }) => id === beslissing) ?? {};
  const beslis: Beslisser<T> = (zaak, opties, { metKern, meldingen }, element) => {
    const eigen = over === undefined || element === undefined ? zaak : metElementInZaak(zaak, over, element);
    const waarde = metKern ? kern(eigen) : undefined;
    const uitkomst: Uitkomst<T> =
      waarde !== undefined
        ? { soort: 'waarde', waarde }
        : (bereken(model, beslissing, zaak, opties, element) as Uitkomst<T>);
    const kaal = metBijlagen({ model, beslissing, zaak, opties, element }, uitkomst, meldingen);
    const heel = zonderRechtskracht === undefined ? kaal : { ...kaal, zonderRechtskracht };
    if (opties.andereLezingen !== true) return heel;
    return metAndereLezingen(registerVan(model), heel, (lezing, letter) =>
      leesOpnieuw(zaak, { ...opties, lezingen: { ...opties.lezingen, [lezing]: letter } }, element),
    );
  };
  const leesOpnieuw = (zaak: unknown, opties: Opties, element: Element | undefined): Uitkomst => {
    const kort = { ...opties, uitleg: false, andereLezingen: false };
    const stand = controleer(model, zaak, kort);
    if (typeof stand === 'object') return ongeldig(stand);
    return beslis(zaak, kort, { soort: 'toegelaten', meldingen: GEEN, metKern: false }, element);
  };
  return beslis;
}

const GEEN: readonly Zaakprobleem[] = [];
export const GEEN_OPTIES: Opties = {};

/** Een lezing die de vrager kiest, wordt gecontroleerd alsof zij in de zaak staat. */
function bevindingen(model: Regelingmodel, zaak: unknown, opties: Opties): readonly Zaakprobleem[] {
  const inZaak = valideerZaak(model, zaak);
  if (opties.lezingen === undefined) return inZaak;
  return [...inZaak, ...valideerZaak(model, { lezingen: opties.lezingen })];
}

function ongeldig(problemen: readonly Zaakprobleem[]): Ongeldig {
  return { soort: 'ongeldige gegevens', problemen };
}

function leestAnders(zaak: unknown, opties: Opties): boolean {
  return opties.lezingen !== undefined || Object.hasOwn(zaak as object, 'lezingen');
}

interface Vraag {
  readonly model: Regelingmodel;
  readonly beslissing: string;
  readonly zaak: unknown;
  readonly opties: Opties;
  readonly element: Element | undefined;
}

function metBijlagen<T>(
  { model, beslissing, zaak, opties, element }: Vraag,
  uitkomst: Uitkomst<T>,
  meldingen: readonly Zaakprobleem[],
): Uitkomst<T> {
  const uitleg = opties.uitleg === true && uitkomst.soort !== 'ongeldige gegevens';
  const afwijking = metAfwijking<T>(model, beslissing, zaak, opties, uitkomst, element);
  const voorlopig = voorlopigeUitkomst<T>(model, beslissing, zaak, opties, uitkomst, element);
  const metUitleg = uitleg && { uitleg: legUit(model, beslissing, zaak, opties, uitkomst, element) };
  if (meldingen.length === 0 && afwijking === undefined && voorlopig === undefined) {
    return uitleg ? { ...uitkomst, ...metUitleg } : uitkomst;
  }
  return {
    ...uitkomst,
    ...(meldingen.length > 0 && { meldingen }),
    ...(afwijking && { metAfwijking: afwijking }),
    ...(voorlopig && { voorlopig }),
    ...metUitleg,
  };
}
