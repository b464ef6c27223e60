/** Het verzamelen van fouten en meldingen bij een zaak, en de naslag over het model waarmee zij gevonden worden. */
import { citeer } from './citeer.ts';
import type { Feit, Keuze, Lezing, Regelingmodel } from './model.ts';
import { naasteNaam } from './naaste.ts';
import type { Zaakprobleemcode } from './problemen.ts';
import type { Zaakprobleem } from './uitkomst.ts';

/** Na zoveel bevindingen heeft verder zoeken geen zin meer: een zaak heeft zo veel gegevens niet. */
const MEESTE_BEVINDINGEN = 1000;

/** Na zoveel keren zoeken naar de naaste naam vervalt die hint: zoeken is het enige dure werk. */
const MEESTE_ZOEKBEURTEN = 200;

/** Wat er nodig is om een fout te melden. De lijst groeit tijdens de controle. */
export interface Bevindingen {
  readonly model: Regelingmodel;
  readonly naslag: Naslag;
  readonly problemen: Zaakprobleem[];
  zoekbeurten: number;
}

/** Het model op naam: per object de feiten op sleutel, en de rest op id. */
export interface Naslag {
  readonly feiten: ReadonlyMap<string, ReadonlyMap<string, Feit>>;
  /** De gegevens van de elementen van een lijst, op hun object. */
  readonly elementen: ReadonlyMap<string, ReadonlyMap<string, Feit>>;
  readonly keuzes: ReadonlyMap<string, Keuze>;
  readonly lezingen: ReadonlyMap<string, Lezing>;
  /** Paden van uitkomsten: die horen niet in een zaak. */
  readonly uitkomsten: ReadonlySet<string>;
}

type Toelichting = Pick<Zaakprobleem, 'verwacht' | 'hint'>;

export function beginBevindingen(model: Regelingmodel): Bevindingen {
  return { model, naslag: naslagVan(model), problemen: [], zoekbeurten: 0 };
}

export function fout(
  b: Bevindingen,
  code: Zaakprobleemcode,
  pad: string,
  bericht: string,
  rest?: Toelichting,
): void {
  if (!isVol(b)) b.problemen.push({ code, ernst: 'fout', pad, bericht, ...rest });
}

/** Een melding die de zaak niet ongeldig maakt. */
export function letOp(
  b: Bevindingen,
  code: Zaakprobleemcode,
  pad: string,
  bericht: string,
  rest?: Toelichting,
): void {
  if (!isVol(b)) b.problemen.push({ code, ernst: 'let op', pad, bericht, ...rest });
}

export function isVol(b: Bevindingen): boolean {
  return b.problemen.length >= MEESTE_BEVINDINGEN;
}

/** De bevindingen op volgorde van hun pad; zijn het er te veel om door te zoeken, dan zegt de laatste dat. */
export function sluitBevindingen(b: Bevindingen): Zaakprobleem[] {
  const opPad = b.problemen.map((probleem) => ({ probleem, plaats: sorteerbaar(probleem.pad) }));
  opPad.sort((x, y) => (x.plaats < y.plaats ? -1 : x.plaats > y.plaats ? 1 : 0));
  const problemen = opPad.map(({ probleem }) => probleem);
  if (!isVol(b)) return problemen;
  const bericht = `Na ${MEESTE_BEVINDINGEN} fouten is de controle gestopt; er kunnen er meer zijn.`;
  return [...problemen, { code: 'U001', ernst: 'fout', pad: '', bericht }];
}

/** Zo komt plaats 2 van een lijst vóór plaats 10. */
function sorteerbaar(pad: string): string {
  return pad.replace(/\d+/g, (cijfers) => cijfers.padStart(8, '0'));
}

/** De hint met de naam die waarschijnlijk bedoeld is, als er een dichtbij ligt. */
export function bedoelde(b: Bevindingen, naam: string, namen: Iterable<string>): Toelichting {
  const naaste = zoekNaaste(b, naam, namen);
  return naaste === undefined ? {} : { hint: `Bedoelde u ${citeer(naaste)}?` };
}

export function zoekNaaste(b: Bevindingen, naam: string, namen: Iterable<string>): string | undefined {
  if (b.zoekbeurten >= MEESTE_ZOEKBEURTEN) return undefined;
  b.zoekbeurten++;
  return naasteNaam(naam, namen);
}

/** De keuze van een feit; het model is al gecontroleerd, dus zij bestaat. */
export function keuzeBij(b: Bevindingen, id: string): Keuze {
  return b.naslag.keuzes.get(id) ?? { id, naam: id, vorm: 'gesloten', labels: [] };
}

const naslagPerModel = new WeakMap<Regelingmodel, Naslag>();

function naslagVan(model: Regelingmodel): Naslag {
  const bekend = naslagPerModel.get(model);
  if (bekend) return bekend;
  const naslag = maakNaslag(model);
  naslagPerModel.set(model, naslag);
  return naslag;
}

function maakNaslag(model: Regelingmodel): Naslag {
  const feiten = new Map<string, Map<string, Feit>>();
  for (const feit of model.feiten) {
    const vanObject = feiten.get(feit.object) ?? new Map<string, Feit>();
    feiten.set(feit.object, vanObject.set(feit.sleutel, feit));
  }
  const elementen = new Map<string, Map<string, Feit>>();
  for (const { type } of model.feiten) {
    if (type.soort !== 'lijst') continue;
    elementen.set(type.object, feiten.get(type.object) ?? new Map<string, Feit>());
  }
  for (const object of elementen.keys()) feiten.delete(object);
  return {
    feiten,
    elementen,
    keuzes: new Map(model.keuzes.map((keuze) => [keuze.id, keuze])),
    lezingen: new Map(model.lezingen.map((lezing) => [lezing.id, lezing])),
    uitkomsten: new Set(model.beslissingen.map(({ object, sleutel }) => `${object}.${sleutel}`)),
  };
}
