/**
 * De uitleg van wat per element geldt. Een lange lijst wordt heel bekeken maar niet heel bewaard: van een element dat niet
 * getoond wordt, blijven alleen de bepalingen over waarop het rust.
 */
import { verzamelGronden } from './gronden.ts';
import { type Element, metElementInZaak, naamBijElement, sleutelBijElement } from './lijst.ts';
import type { Beslissing } from './model.ts';
import type { Bouwknoop, Uitlegstand } from './uitlegstand.ts';

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

function elementVan(s: Uitlegstand, object: string): Element {
  const element = s.elementen.get(object);
  if (element === undefined) throw new Error(`Er is geen ${object} aan de beurt.`);
  return element;
}

/** Legt iets uit dat niet getoond wordt, en geeft naast de knoop de bepalingen waarop het rust. */
export function terloops(
  s: Uitlegstand,
  leg: () => Bouwknoop,
): { readonly knoop: Bouwknoop; readonly gronden: ReadonlySet<string> } {
  const vanaf = s.perElement.length;
  const knoop = leg();
  const gronden = new Set<string>();
  verzamelGronden(s, knoop, gronden);
  vergeet(s, vanaf);
  return { knoop, gronden };
}

/** Vergeet wat er sindsdien over elementen is uitgelegd. */
export function vergeet(s: Uitlegstand, vanaf: number): void {
  for (const sleutel of s.perElement.splice(vanaf)) s.beslissingen.delete(sleutel);
}
