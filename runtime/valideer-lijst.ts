/** Controleert een lijst van elementen: haar vorm, en van elk element elk gegeven op zijn eigen plaats. */
import { type Bevindingen, fout } from './bevindingen.ts';
import { aard, metSleutel } from './citeer.ts';
import type { Feit } from './model.ts';
import { eindigtTeVroeg } from './tijdvak.ts';
import { toonWaarde } from './toon.ts';
import { controleerVeld } from './valideer.ts';
import { controleerSleutels, voorElkElement, voorElkeSleutel } from './valideer-houder.ts';
import { verwachting } from './verwachting.ts';
import { isHouder, isLijst, leesEigen } from './vreemd.ts';

export function controleerLijst(
  b: Bevindingen,
  feit: Feit,
  object: string,
  waarde: unknown,
  pad: string,
): void {
  if (isLijst(waarde)) controleerElementen(b, feit, object, waarde, pad);
  else if (isHouder(waarde)) controleerOnvolledig(b, feit, object, waarde, pad);
  else foutVorm(b, feit, pad, `hier hoort een lijst, maar er staat ${aard(waarde)}`);
}

/** `{ "volledig": false, "elementen": [ … ] }` */
function controleerOnvolledig(b: Bevindingen, feit: Feit, object: string, waarde: object, pad: string): void {
  controleerSleutels(b, waarde, pad, ['volledig', 'elementen']);
  const volledig = leesEigen(waarde, 'volledig');
  const elementen = leesEigen(waarde, 'elementen');
  if (volledig.soort !== 'waarde' || volledig.waarde !== false)
    foutVorm(b, feit, pad, 'een lijst die niet volledig is, zegt dat met "volledig": false');
  if (elementen.soort === 'waarde' && isLijst(elementen.waarde))
    controleerElementen(b, feit, object, elementen.waarde, `${pad}.elementen`);
  else foutVorm(b, feit, pad, 'bij "elementen" hoort een lijst');
}

function controleerElementen(
  b: Bevindingen,
  feit: Feit,
  object: string,
  lijst: readonly unknown[],
  pad: string,
): void {
  const feiten = b.naslag.elementen.get(object) ?? new Map<string, Feit>();
  const tijdvak = tijdvakVan(feiten);
  voorElkElement(b, lijst, pad, (element, plaats) => {
    if (!isHouder(element)) {
      foutVorm(b, feit, plaats, `een element is een object met gegevens, maar er staat ${aard(element)}`);
      return;
    }
    voorElkeSleutel(b, element, plaats, (sleutel, vondst, veldpad) => {
      controleerVeld(b, object, feiten, sleutel, vondst, veldpad);
    });
    controleerTijdvak(b, tijdvak, element, plaats);
  });
}

function tijdvakVan(feiten: ReadonlyMap<string, Feit>): readonly [Feit, Feit] | undefined {
  const eind = [...feiten.values()].find(({ eindeVan }) => eindeVan !== undefined);
  const begin = [...feiten.values()].find(({ id }) => id === eind?.eindeVan);
  return begin && eind && [begin, eind];
}

/** U053: geen dag waarop het tijdvak kan eindigen ligt op of na een dag waarop het kan beginnen. */
function controleerTijdvak(
  b: Bevindingen,
  tijdvak: readonly [Feit, Feit] | undefined,
  element: object,
  pad: string,
): void {
  if (tijdvak === undefined) return;
  const [begin, eind] = tijdvak;
  const [van, tot] = tijdvak.map(({ sleutel }) => leesEigen(element, sleutel));
  if (van?.soort !== 'waarde' || tot?.soort !== 'waarde' || !eindigtTeVroeg(van.waarde, tot.waarde)) return;
  const [vroegst, laatst] = [van.waarde, tot.waarde].map((dag) => toonWaarde(begin.type, dag));
  const bericht = `Het tijdvak eindigt (${laatst ?? ''}) voordat het begint (${vroegst ?? ''}).`;
  const verwacht = `een dag op of na ${vroegst ?? ''}`;
  fout(b, 'U053', metSleutel(pad, eind.sleutel), bericht, { verwacht });
}

function foutVorm(b: Bevindingen, feit: Feit, pad: string, bericht: string): void {
  fout(b, 'U022', pad, `${feit.naam}: ${bericht}.`, {
    verwacht: verwachting(b.model, feit),
    hint: 'Is de lijst nog niet volledig, schrijf dan { "volledig": false, "elementen": [ … ] }.',
  });
}
