/**
 * De uitleg van een uitkomst (S20): een boom in de volgorde van de wet, en de bepalingen waarop de uitkomst rust.
 *
 * De boom rekent met Kleene, stap voor stap zoals een lezer het nadoet. Staat de uitkomst vast terwijl de boom haar niet
 * kan aanwijzen, dan verschilt haar grond per voltooiing, en zo'n uitkomst draagt geen beschikking.
 */
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { steunVan } from './gronden.ts';
import { draagAlles } from './uitleg-overwogen.ts';
import { standBij } from './uitleg-element.ts';
import { knoopwaarde } from './uitleg-feit.ts';
import { gekozenLetter } from './bereken.ts';
import { HERKOMST } from './herkomst.ts';
import { leesFeit } from './lees.ts';
import type { Regelingmodel } from './model.ts';
import type { Element } from './lijst.ts';
import { registerVan, type Register, zoek } from './register.ts';
import type { Opties, Uitkomst, Uitleg } from './uitkomst.ts';
import {
  type Bouwknoop,
  type Knoopwaarde,
  metWaarde,
  type Uitlegboek,
  type Uitlegstand,
} from './uitlegstand.ts';

/** De uitleg bij een uitkomst die voor deze zaak en deze opties is berekend, en zo nodig voor dit element. */
export function legUit(
  model: Regelingmodel,
  beslissing: string,
  zaak: unknown,
  opties: Opties,
  uitkomst: Uitkomst,
  element?: Element,
): Uitleg {
  const register = registerVan(model);
  const letter = gekozenLetter(register, zaak, opties);
  const leeg: Uitlegstand = {
    boek: boekVan(register),
    zaak,
    metHerkomst: leesFeit({ zaak }, { object: 'zaak', sleutel: HERKOMST }) !== undefined,
    letter,
    beslissingen: new Map(),
    perElement: [],
    ongetoond: new Set(),
    verborgen: new Map(),
    elementen: new Map(),
  };
  const { element: over, zonderRechtskracht } = zoek(register.beslissingen, beslissing).beslissing;
  const stand = over === undefined || element === undefined ? leeg : standBij(leeg, over, element);
  const { soort, knoop } = legBeslissingUit(stand, beslissing);
  const verschilt = soort === 'onbekend' && uitkomst.soort !== 'onbekend';
  if (verschilt) draagAlles(knoop, leeg.beslissingen);
  zetUitkomst(knoop, uitkomst);
  return {
    versie: 1,
    regeling: model.id,
    beslissing,
    ...steunVan(register, stand, knoop),
    ...(verschilt && { grondVerschilt: true }),
    ...(zonderRechtskracht && { zonderRechtskracht }),
    boom: knoop,
  };
}

const boeken = new WeakMap<Register, Uitlegboek>();

function boekVan(register: Register): Uitlegboek {
  const bestaand = boeken.get(register);
  if (bestaand !== undefined) return bestaand;
  const boek: Uitlegboek = { register, beslissingen: new Map(), alternatieven: new Map() };
  boeken.set(register, boek);
  return boek;
}

/** De wortel zegt wat de uitkomst zegt, ook als de boom haar niet aanwijst. */
function zetUitkomst(knoop: Bouwknoop, uitkomst: Uitkomst): void {
  const { soort } = uitkomst;
  if (soort === 'ongeldige gegevens') return;
  knoop.uitkomst = soort;
  if (soort === 'niet van toepassing') knoop.reden = uitkomst.reden;
  if (soort === 'waarde') metWaarde(knoop, waardetekst(uitkomst.waarde));
  else if (knoop.waarde !== undefined) delete knoop.waarde;
}

function waardetekst(waarde: unknown): Knoopwaarde {
  return typeof waarde === 'boolean' ? waarde : (knoopwaarde(waarde) ?? String(waarde));
}
