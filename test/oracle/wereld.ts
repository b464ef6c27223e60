/**
 * Eén ingevulde zaak: wat de zaak zegt, aangevuld met wat een voltooiing kiest voor het onbekende. Wie hierin leest,
 * krijgt altijd een waarde; er bestaat hier geen "onbekend".
 */
import type { Beslissing, Feit, Keuze, Lezing, Regelingmodel, Type } from '../../runtime/model.ts';
import { breuk, breuktekst, type Breuk } from './breuk.ts';
import { dagenVan, isVolledig } from './kalender.ts';

export type Zaak = Readonly<Record<string, unknown>>;

/** Getallen als breuk, datums, labels en teksten als tekst, `null` is bekend afwezig ("geen"). */
export type Waarde = boolean | string | Breuk | { readonly anders: string } | null;

/** De uitkomst van één beslissing in één voltooiing; onbekend bestaat daar niet. */
export type Kaleuitkomst =
  | { readonly soort: 'waarde'; readonly waarde: Waarde }
  | {
      readonly soort: 'niet van toepassing';
      readonly reden: 'niet in werking' | 'buiten reikwijdte' | 'uitgezonderd' | 'leemte';
    }
  | { readonly soort: 'tegenstrijdig' };

/** Iets wat de zaak openlaat. `item` is wat er gevraagd zou worden; zonder item is er niets te vragen. */
export interface Onbekende {
  readonly sleutel: string;
  readonly item?: string;
  readonly domein: () => readonly Waarde[];
}

export interface Wereld {
  readonly boek: Boek;
  readonly zaak: Zaak;
  readonly lezingen: Readonly<Record<string, string>>;
  /** De elementen van lijsten waarover het nu gaat, op hun object. */
  readonly elementen?: Readonly<Record<string, Element>>;
  /** De waarde die deze voltooiing aan een onbekende geeft. */
  readonly kies: (onbekende: Onbekende) => Waarde;
  /** Alle waarden die er voor een onbekend feit toe kunnen doen. */
  readonly domein: (feit: Feit) => readonly Waarde[];
  /** Wat in deze voltooiing al beslist is. */
  readonly uitkomsten: Map<string, Kaleuitkomst>;
  /** De taal zegt niet wat hier de uitkomst is; het orakel onthoudt zich dan van een oordeel. */
  readonly onbepaald: (waarom: string) => void;
}

/** Een element van een lijst; wat de zaak niet noemt heeft geen gegevens, en valt onder de vraag naar de lijst. */
export interface Element {
  readonly pad: string;
  readonly gegevens: Zaak;
  readonly item?: string;
}

/** De elementen die de zaak noemt. */
export function genoemdeElementen(w: Wereld, id: string): readonly Element[] {
  const gegeven = gegevenIn(w.zaak, zoek(w.boek.feiten, id));
  const lijst = Array.isArray(gegeven)
    ? (gegeven as readonly Zaak[])
    : ((gegeven as { elementen?: readonly Zaak[] } | undefined)?.elementen ?? []);
  const waar = Array.isArray(gegeven) ? id : `${id}.elementen`;
  return lijst.map((gegevens, i) => ({ pad: `${waar}[${String(i)}]`, gegevens }));
}

/** De elementen in deze voltooiing. Is de lijst niet volledig, dan komen er nul, een of twee bij. */
export function elementenVan(w: Wereld, id: string): readonly Element[] {
  const genoemd = genoemdeElementen(w, id);
  if (Array.isArray(gegevenIn(w.zaak, zoek(w.boek.feiten, id)))) return genoemd;
  const erbij = w.kies({ sleutel: `${id} erbij`, item: id, domein: () => ['0', '1', '2'] });
  const extra = Array.from({ length: Number(erbij) }, (_, i) => ({
    pad: `${id}.elementen[${String(genoemd.length + i)}]`,
    gegevens: {},
    item: id,
  }));
  return [...genoemd, ...extra];
}

export const metElement = (w: Wereld, object: string, element: Element): Wereld => ({
  ...w,
  zaak: { ...w.zaak, [object]: element.gegevens },
  elementen: { ...w.elementen, [object]: element },
});

/** Hoe een feit van dit moment heet: bij een element hoort zijn plaats erbij. */
function naamVan(
  w: Wereld,
  { id, object, sleutel }: Feit,
): { readonly sleutel: string; readonly item: string } {
  const element = w.elementen?.[object];
  if (!element) return { sleutel: id, item: id };
  return { sleutel: `${element.pad}.${sleutel}`, item: element.item ?? `${element.pad}.${sleutel}` };
}

/** Het model, op te zoeken op id. */
export interface Boek {
  readonly model: Regelingmodel;
  readonly feiten: ReadonlyMap<string, Feit>;
  readonly keuzes: ReadonlyMap<string, Keuze>;
  readonly lezingen: ReadonlyMap<string, Lezing>;
  readonly beslissingen: ReadonlyMap<string, Beslissing>;
}

export function maakBoek(model: Regelingmodel): Boek {
  const opId = <T extends { readonly id: string }>(rij: readonly T[]): ReadonlyMap<string, T> =>
    new Map(rij.map((deel) => [deel.id, deel]));
  return {
    model,
    feiten: opId(model.feiten),
    keuzes: opId(model.keuzes),
    lezingen: opId(model.lezingen),
    beslissingen: opId(model.beslissingen),
  };
}

/** Zoekt op id; wat het model noemt, staat erin. */
export function zoek<T>(tabel: ReadonlyMap<string, T>, id: string): T {
  const gevonden = tabel.get(id);
  if (gevonden === undefined) throw new Error(`Het model noemt ${id}, maar dat staat er niet in.`);
  return gevonden;
}

/** De waarde van een feit, eventueel op een dag; niet voor verzamelingen, zie {@link heeftLabel}. */
export function leesFeit(w: Wereld, id: string, dag?: string): Waarde {
  const feit = zoek(w.boek.feiten, id);
  const gegeven = gegevenIn(w.zaak, feit, dag);
  const { sleutel: naam, item } = naamVan(w, feit);
  const sleutel = dag === undefined ? naam : `${naam} op ${dag}`;
  if (gegeven === undefined) return w.kies({ sleutel, item, domein: () => w.domein(feit) });
  if (gegeven === null) return null;
  if (feit.type.soort !== 'datum') return alsWaarde(feit.type, gegeven);
  const datum = gegeven as string;
  return isVolledig(datum)
    ? datum
    : w.kies({ sleutel, item, domein: () => binnen(w, feit, dagenVan(datum)) });
}

/** Een jaar heeft te veel dagen om alles te proberen: dan de eerste en laatste van elke maand en wat ertoe kan doen. */
function binnen(w: Wereld, feit: Feit, dagen: readonly string[]): readonly string[] {
  if (dagen.length <= 31) return dagen;
  const telt = new Set(w.domein(feit));
  const rand = (i: number): boolean =>
    dagen[i]?.slice(0, 7) !== dagen[i - 1]?.slice(0, 7) || i === dagen.length - 1;
  return dagen.filter((dag, i) => telt.has(dag) || rand(i));
}

/** Of de verzameling het label bevat, eventueel op een dag. */
export function heeftLabel(w: Wereld, id: string, label: string, dag?: string): boolean {
  const feit = zoek(w.boek.feiten, id);
  const gegeven = gegevenIn(w.zaak, feit, dag);
  const { sleutel: naam, item } = naamVan(w, feit);
  const sleutel = dag === undefined ? naam : `${naam} op ${dag}`;
  const vraag = (deel: string): boolean =>
    w.kies({ sleutel: `${sleutel} # ${deel}`, item, domein: () => [true, false] }) === true;
  if (gegeven === null) return false;
  if (gegeven === undefined) return feit.facultatief && vraag('ontbreekt') ? false : vraag(label);
  if (Array.isArray(gegeven)) return gegeven.includes(label);
  const { ja = [], nee = [] } = gegeven as { ja?: readonly string[]; nee?: readonly string[] };
  return ja.includes(label) || (!nee.includes(label) && vraag(label));
}

/** Of een facultatief feit bekend afwezig is. */
export function ontbreekt(w: Wereld, id: string): boolean {
  const feit = zoek(w.boek.feiten, id);
  if (feit.type.soort !== 'keuzes') return leesFeit(w, id) === null;
  const gegeven = gegevenIn(w.zaak, feit);
  if (gegeven !== undefined) return gegeven === null;
  const { sleutel, item } = naamVan(w, feit);
  return w.kies({ sleutel: `${sleutel} # ontbreekt`, item, domein: () => [true, false] }) === true;
}

/** Wat er in de zaak staat en meetelt; `undefined` als dat er niet is. */
export function gegevenIn(zaak: Zaak, feit: Feit, dag?: string): unknown {
  const object = zaak[feit.object];
  const gegeven = object === undefined ? undefined : (object as Zaak)[feit.sleutel];
  if (gegeven === undefined || gegeven === null) return gegeven;
  if (feit.soort === 'beoordeling')
    return telt(feit, gegeven as Gegevenoordeel) ? (gegeven as Gegevenoordeel).oordeel : undefined;
  if (!feit.perDatum) return gegeven;
  return (gegeven as readonly { op: string; waarde: unknown }[]).find(({ op }) => op === dag)?.waarde;
}

interface Gegevenoordeel {
  readonly oordeel: unknown;
  readonly motivering?: string;
  readonly door?: string;
}

/** Een oordeel telt met een motivering en van een orgaan dat erover gaat. */
function telt(feit: Feit, { motivering = '', door }: Gegevenoordeel): boolean {
  const organen = (feit.door ?? []).map(kaal);
  const bevoegd = organen.length === 0 || (door !== undefined && organen.includes(kaal(door)));
  return motivering.trim() !== '' && bevoegd;
}

const kaal = (orgaan: string): string =>
  orgaan
    .trim()
    .toLowerCase()
    .replace(/^(de|het|een) /, '');

/** Een waarde uit de zaak of het model. */
export function alsWaarde(type: Type, gegeven: unknown): Waarde {
  switch (type.soort) {
    case 'bedrag':
    case 'getal':
    case 'percentage':
    case 'aantal':
      return breuk(String(gegeven));
    default:
      return gegeven as Waarde;
  }
}

/** Eén tekst per waarde: gelijke waarden geven dezelfde tekst. */
export function waardetekst(waarde: Waarde): string {
  if (waarde === null || typeof waarde !== 'object') return String(waarde);
  return 'anders' in waarde ? `anders: ${waarde.anders}` : breuktekst(waarde);
}
