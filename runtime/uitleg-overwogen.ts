/**
 * Waarop een regel rust die meetelt: wat hem opzij zet, en de uitzonderingen die zijn bekeken en niet opgaan. Zo staat alles wat
 * de uitkomst anders kan maken in het deel van de boom dat beslist of overwogen is.
 */
import { isVervuld, type Regelstand, type Regeluitleg } from './uitleg-regel.ts';
import type { Regelbeeld, Slotsom } from './uitleg-slotsom.ts';
import type { Bouwknoop, Uitgelegd } from './uitlegstand.ts';

type Regels = Regelstand['regels'];

/** Na het merken van wat draagt: wat dat op zijn beurt draagt, en wat er tegenover stond. */
export function merkSteun(
  { regels }: Regelstand,
  { weg }: Regelbeeld,
  { soort, reden, waarde }: Slotsom,
): void {
  // Dan doen haar regels er niet toe.
  if (reden === 'niet in werking') return;
  for (const r of regels) if (r?.knoop.beslist === true) steun(regels, r);
  if (soort === 'niet van toepassing' || waarde === true) {
    // Wat nee had kunnen geven.
    for (const r of regels) if (r && r.knoop.beslist !== true && isBeletsel(r)) overweeg(regels, r);
  }
  // Zonder regel die geldt, maakt het uit of er een buiten toepassing bleef.
  if (soort === 'niet van toepassing' || waarde === false) overwogen(weg);
}

function steun(regels: Regels, r: Regeluitleg): void {
  const { wijktVoor } = r.plan;
  switch (r.knoop.status) {
    case 'geldt':
      if (isVervuld(r.knoop)) return;
      for (const nummer of wijktVoor) {
        const ander = regels[nummer];
        if (ander?.geldt === false) overweeg(regels, ander);
      }
      return overwogen(r.wegDoor);
    case 'wijkt':
      for (const nummer of wijktVoor) {
        const ander = regels[nummer];
        if (ander?.geldt === true) draag(regels, ander);
      }
      return;
    case 'buiten toepassing':
      for (const deel of r.wegDoor) if (deel.waarde === true) deel.beslist = true;
      return;
    case 'geldt niet':
    case 'niet in werking':
    case 'onbekend':
    case undefined:
  }
}

function draag(regels: Regels, r: Regeluitleg): void {
  if (r.knoop.beslist === true) return;
  r.knoop.beslist = true;
  if (r.knoop.overwogen === true) delete r.knoop.overwogen;
  steun(regels, r);
}

function overweeg(regels: Regels, r: Regeluitleg): void {
  if (r.knoop.beslist === true || r.knoop.overwogen === true) return;
  r.knoop.overwogen = true;
  steun(regels, r);
}

const isBeletsel = ({ plaats: { regel } }: Regeluitleg): boolean =>
  regel.soort === 'weigering' || regel.soort === 'vereiste';

function overwogen(delen: readonly Bouwknoop[]): void {
  for (const deel of delen) if (deel.waarde === false && deel.beslist !== true) deel.overwogen = true;
}

/**
 * De uitkomst staat vast zonder dat een enkele tak haar draagt: dan draagt alles wat onbekend is, met alles eronder, haar samen.
 */
export function draagAlles(wortel: Bouwknoop, beslissingen: ReadonlyMap<string, Uitgelegd>): void {
  const gezien = new Set<Bouwknoop>();
  const ga = (knoop: Bouwknoop): void => {
    const { id = '', soort } = knoop;
    const heel = (soort === 'beslissing' && beslissingen.get(id)?.knoop) || knoop;
    if (gezien.has(heel)) return;
    gezien.add(heel);
    for (const deel of heel.delen ?? []) {
      if (knoop.waarde === undefined) {
        deel.beslist = true;
        if (deel.overwogen === true) delete deel.overwogen;
      }
      if (deel.beslist === true || deel.overwogen === true) ga(deel);
    }
  };
  ga(wortel);
}
