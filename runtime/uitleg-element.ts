/**
 * De uitleg van wat per element geldt. Een lange lijst wordt heel bekeken maar niet heel bewaard: van een element dat niet
 * getoond wordt, blijven alleen de bepalingen over waarop het rust.
 */
import { nieuweSteun, type Steun, verzamelSteun } from './gronden.ts';
import { type Element, type Lijst, metElementInZaak, naamBijElement, sleutelBijElement } from './lijst.ts';
import type { Beslissing, Feit } from './model.ts';
import { metHerkomst } from './uitleg-feit.ts';
import type { Bouwknoop, Uitgelegd, Uitlegstand } from './uitlegstand.ts';

/** De stand waarin het object dit element is. */
export function standBij(s: Uitlegstand, object: string, element: Element): Uitlegstand {
  return {
    ...s,
    zaak: metElementInZaak(s.zaak, object, element),
    elementen: new Map([...s.elementen, [object, element]]),
    basis: s.basis ?? s,
  };
}

/** De stand waarin een beslissing wordt uitgelegd: met alleen het element waarover zij gaat. */
export function standVoor(s: Uitlegstand, { element: object }: Beslissing): Uitlegstand {
  if (object === undefined) return s.basis ?? s;
  const element = elementVan(s, object);
  return s.elementen.size === 1 ? s : standBij(s.basis ?? s, object, element);
}

/** Hoe de beslissing hier heet, en waaraan zij te herkennen is: `inwoner.declaraties[1].vergoeding`. */
export function naamVan(
  s: Uitlegstand,
  beslissing: Beslissing,
): { readonly naam: string; readonly sleutel: string } {
  const { id, naam, element: over } = beslissing;
  if (over === undefined) return { naam, sleutel: id };
  const element = elementVan(s, over);
  return { naam: naamBijElement(naam, element), sleutel: sleutelBijElement(beslissing, element) };
}

/** Zegt bij een knoop over welke lijst hij gaat, en van hoeveel elementen die meetellen er geen deel staat. */
export function zetLijst(
  s: Uitlegstand,
  knoop: Bouwknoop,
  { id }: Feit,
  { elementen, volledig }: Lijst,
  verborgen: number,
): void {
  knoop.id = id;
  knoop.pad = id;
  metHerkomst(s, knoop);
  knoop.lijst = { aantal: elementen.length, volledig, ...(verborgen > 0 && { verborgen }) };
}

function elementVan(s: Uitlegstand, object: string): Element {
  const element = s.elementen.get(object);
  if (element === undefined) throw new Error(`Er is geen ${object} aan de beurt.`);
  return element;
}

/** Legt iets uit dat niet getoond wordt, en geeft naast de knoop de bepalingen waarop het rust. */
export function terloops(
  s: Uitlegstand,
  leg: () => Bouwknoop,
): { readonly knoop: Bouwknoop; readonly steun: Steun } {
  const vanaf = s.perElement.length;
  const knoop = leg();
  const steun = nieuweSteun();
  verzamelSteun(s, knoop, steun);
  vergeet(s, vanaf, knoop);
  return { knoop, steun };
}

/** Vergeet wat er sindsdien over elementen is uitgelegd, en dat de andere beslissingen in de knoop al getoond zouden zijn. */
export function vergeet(s: Uitlegstand, vanaf: number, knoop: Bouwknoop): void {
  for (const sleutel of s.perElement.splice(vanaf)) s.beslissingen.delete(sleutel);
  bijElkeUitleg(knoop, (sleutel) => {
    if (s.beslissingen.has(sleutel)) s.ongetoond.add(sleutel);
  });
}

/** De volledige uitleg van een beslissing die tot nu toe nergens getoond werd. */
export function alsnog(s: Uitlegstand, { knoop, ...rest }: Uitgelegd): Uitgelegd {
  bijElkeUitleg(knoop, (sleutel) => s.ongetoond.delete(sleutel));
  const { beslist: _beslist, overwogen: _overwogen, ...kopie } = knoop;
  return { ...rest, knoop: kopie };
}

function bijElkeUitleg(knoop: Bouwknoop, doe: (sleutel: string) => void): void {
  if (knoop.delen === undefined) return;
  if (knoop.soort === 'beslissing' && knoop.id !== undefined) doe(knoop.id);
  for (const deel of knoop.delen) bijElkeUitleg(deel, doe);
}
