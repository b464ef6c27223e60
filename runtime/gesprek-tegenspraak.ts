/** Antwoorden die niet samen waar kunnen zijn: welke controle van de regeling niet klopt, en om welke antwoorden dat gaat. */
import { gekozenLetter, WERKGRENS } from './bereken.ts';
import type { Antwoord, Gespreksbron } from './gesprek-model.ts';
import { zoekPlek, zonderPlek } from './gesprek-plek.ts';
import type { Controle } from './model.ts';
import { type Register, registerVan } from './register.ts';
import type { Zaakprobleem } from './uitkomst.ts';
import { valideerZaak } from './valideer.ts';
import { controleStand } from './voltooiing.ts';
import { isHouder } from './vreemd.ts';

export interface Botsing {
  readonly problemen: readonly Zaakprobleem[];
  /** De laatst gegeven eerst. */
  readonly antwoorden: readonly Antwoord[];
}

/** `antwoorden`: alles wat in de zaak staat, in de volgorde waarin het erin kwam. */
export function botsing(
  bron: Gespreksbron,
  zaak: object,
  antwoorden: readonly Antwoord[],
): Botsing | undefined {
  const problemen = problemenVan(bron, zaak);
  if (problemen.length === 0) return undefined;
  const betrokken = kleinste(bron, zaak, kandidaten(bron, problemen, antwoorden));
  return { problemen: problemen.map(({ probleem }) => probleem), antwoorden: [...betrokken].reverse() };
}

interface Gevonden {
  readonly probleem: Zaakprobleem;
  /** De feiten (id) waarover de controle gaat; afwezig: het gaat om de plaats van het probleem. */
  readonly feiten?: ReadonlySet<string>;
}

function problemenVan({ model }: Gespreksbron, zaak: object): readonly Gevonden[] {
  const fouten = valideerZaak(model, zaak).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) return fouten.map((probleem) => ({ probleem }));
  const register = registerVan(model);
  const letter = gekozenLetter(register, zaak, {});
  const stand = controleStand({ register, zaak, letter, werkgrens: WERKGRENS });
  if (stand.soort !== 'geschonden') return [];
  return stand.controles.map((controle) => ({
    probleem: {
      code: 'U020',
      ernst: 'fout',
      pad: '',
      bericht: `De controle "${controle.naam}" klopt niet.`,
    },
    feiten: feitenVan(register, controle),
  }));
}

function kandidaten(
  { model }: Gespreksbron,
  problemen: readonly Gevonden[],
  antwoorden: readonly Antwoord[],
): readonly Antwoord[] {
  return antwoorden.filter(({ pad }) => {
    const plek = zoekPlek(model, pad);
    if (plek === undefined) return false;
    const id = plek.soort === 'lezing' ? plek.lezing.id : plek.feit.id;
    return problemen.some(({ probleem, feiten }) =>
      feiten === undefined ? zelfdePlaats(probleem.pad, pad) : feiten.has(id),
    );
  });
}

/** Een probleem met het einde van een tijdvak gaat ook over het begin: alles van hetzelfde element doet mee. */
function zelfdePlaats(probleem: string, pad: string): boolean {
  const houder = (plaats: string): string => plaats.replace(/\.[^.]*$/, '');
  return probleem === pad || probleem.startsWith(`${pad}.`) || houder(probleem) === houder(pad);
}

/** Laat weg wat niet meedoet: zonder dat antwoord is de tegenspraak er nog. De oudste eerst, zodat het laatste blijft. */
function kleinste(bron: Gespreksbron, zaak: object, antwoorden: readonly Antwoord[]): readonly Antwoord[] {
  let over = zaak;
  const nodig: Antwoord[] = [];
  for (const antwoord of antwoorden) {
    const plek = zoekPlek(bron.model, antwoord.pad);
    if (plek === undefined) continue;
    const zonder = zonderPlek(over, plek, antwoord.opDatum);
    if (problemenVan(bron, zonder).length > 0) over = zonder;
    else nodig.push(antwoord);
  }
  return nodig;
}

function feitenVan(register: Register, { voorwaarde }: Controle): ReadonlySet<string> {
  const feiten = new Set<string>();
  const gezien = new Set<unknown>();
  const bezoek = (deel: unknown): void => {
    if (Array.isArray(deel)) deel.forEach(bezoek);
    if (!isHouder(deel) || gezien.has(deel)) return;
    gezien.add(deel);
    const { feit, beslissing, lezing } = deel;
    if (typeof feit === 'string') feiten.add(feit);
    if (typeof lezing === 'string') feiten.add(lezing);
    if (typeof beslissing === 'string') bezoekBeslissing(beslissing);
    const letters = typeof lezing === 'string' ? register.lezingen.get(lezing)?.alternatieven : undefined;
    bezoek(letters);
    Object.values(deel).forEach(bezoek);
  };
  const bezoekBeslissing = (id: string): void => {
    const gebruikt = register.beslissingen.get(id)?.beslissing.gebruikt;
    for (const naam of [...(gebruikt?.feiten ?? []), ...(gebruikt?.lezingen ?? [])]) feiten.add(naam);
  };
  bezoek(voorwaarde);
  return feiten;
}
