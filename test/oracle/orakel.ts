/**
 * Het orakel: een klein, traag en voor de hand liggend oordeel over een zaak, als rechter over de echte uitvoering. Het
 * beslist elke voltooiing apart en vergelijkt; het deelt met de runtime alleen de types van het model.
 */
import type { Feit, Regelingmodel, Type } from '../../runtime/model.ts';
import { beslis, merkVan, regelGeldt } from './beslis.ts';
import { constanten, kandidaten } from './kandidaten.ts';
import { isWaar } from './tweewaardig.ts';
import { openItems, voltooiingen, type Blad, type Kies } from './voltooiingen.ts';
import {
  gegevenIn,
  genoemdeElementen,
  maakBoek,
  metElement,
  zoek,
  type Boek,
  type Kaleuitkomst,
  type Waarde,
  type Wereld,
  type Zaak,
} from './wereld.ts';

export type Orakeluitkomst =
  | Kaleuitkomst
  | {
      readonly soort: 'onbekend';
      /** Feit- en lezing-id's die de uitkomst nog kunnen veranderen. */
      readonly open: ReadonlySet<string>;
      /** Er is een controle die onbekenden aan elkaar bindt; wat dan open is, hangt aan meer dan één antwoord. */
      readonly gebonden: boolean;
    }
  | { readonly soort: 'ongeldige gegevens' }
  /** Meer voltooiingen dan de grens. */
  | { readonly soort: 'te groot' }
  /** De taal zegt niet wat de uitkomst is. */
  | { readonly soort: 'onbepaald'; readonly waarom: string };

/**
 * `onzeker`: er wordt gerekend met een onbekend getal. De geprobeerde waarden bewijzen dan wel dat iets uitmaakt, maar
 * niet dat iets niet uitmaakt.
 */
export type Orakeloordeel = Orakeluitkomst & { readonly onzeker?: true };

export type Lezingkeuze = Readonly<Record<string, string>>;

/** De uitkomst van een zaak waarin niets onbekend is. */
export function beslisPerVoltooiing(
  model: Regelingmodel,
  id: string,
  zaak: Zaak,
  lezingen: Lezingkeuze = {},
): Kaleuitkomst | Extract<Orakeluitkomst, { soort: 'ongeldige gegevens' | 'onbepaald' }> {
  const volledig: Kies = ({ sleutel }) => {
    throw new Error(`De zaak is geen voltooiing: ${sleutel} is onbekend.`);
  };
  const { uitkomst, geldig, onbepaald } = maakVoltooier(
    model,
    id,
    zaak,
    lezingen,
  )(true, model.controles, volledig);
  if (onbepaald !== undefined) return { soort: 'onbepaald', waarom: onbepaald };
  return geldig ? uitkomst : { soort: 'ongeldige gegevens' };
}

export interface Orakelopties {
  readonly lezingen?: Lezingkeuze;
  readonly grens?: number;
  /** Niet de uitkomst, maar of deze regel van de beslissing geldt. */
  readonly regel?: string;
  /** Bij een beslissing per element: de lijst, en het hoeveelste element (vanaf 0). */
  readonly element?: readonly [string, number];
}

/** De uitkomst van een zaak waarin van alles onbekend kan zijn. */
export function orakel(
  model: Regelingmodel,
  id: string,
  zaak: Zaak,
  { lezingen = {}, grens = 5000, regel, element }: Orakelopties = {},
): Orakeloordeel {
  const voltooi = maakVoltooier(model, id, zaak, lezingen, { regel, element });
  const raakt = samenhangend(maakBoek(model), id);
  const los = model.controles.filter((controle) => !raakt.has(controle.id));
  // Controles die niets met de beslissing delen, hoeven alleen ergens aan te voldoen te zijn.
  const elders = voltooiingen((kies) => voltooi(false, los, kies), grens);
  if (!elders) return { soort: 'te groot' };
  if (!elders.some(({ uit }) => uit.geldig)) {
    return { soort: 'ongeldige gegevens', ...onzekerheid(model, id, elders) };
  }
  const eigen = model.controles.filter((controle) => raakt.has(controle.id));
  const bladen = voltooiingen((kies) => voltooi(true, eigen, kies), grens);
  if (!bladen) return { soort: 'te groot' };
  const uitkomst = samengevat(bladen);
  const heel = regel === undefined ? metAltijd(uitkomst, model, id, zaak) : uitkomst;
  return { ...heel, ...onzekerheid(model, id, bladen) };
}

interface Voltooid {
  readonly uitkomst: Kaleuitkomst;
  readonly geldig: boolean;
  readonly onbepaald: string | undefined;
}

type Voltooier = (metBeslissing: boolean, controles: Regelingmodel['controles'], kies: Kies) => Voltooid;

function maakVoltooier(
  model: Regelingmodel,
  id: string,
  zaak: Zaak,
  gekozen: Lezingkeuze,
  {
    regel,
    element,
  }: { readonly regel?: string | undefined; readonly element?: Orakelopties['element'] | undefined } = {},
): Voltooier {
  const boek = maakBoek(model);
  const domein = maakDomein(boek, id, zaak);
  const lezingen = { ...(zaak['lezingen'] as Lezingkeuze | undefined), ...gekozen };
  return (metBeslissing, controles, kies) => {
    let waarom: string | undefined;
    const onbepaald = (reden: string): void => void (waarom ??= reden);
    const w: Wereld = { boek, zaak, lezingen, kies, domein, onbepaald, uitkomsten: new Map() };
    const bij = element === undefined ? w : bijElement(w, element);
    const bereken = (): Kaleuitkomst =>
      regel === undefined ? beslis(bij, id) : { soort: 'waarde', waarde: regelGeldt(bij, id, regel) };
    const uitkomst: Kaleuitkomst = metBeslissing ? bereken() : { soort: 'tegenstrijdig' };
    const geldig = controles.every(({ voorwaarde }) => isWaar(w, voorwaarde));
    return { uitkomst, geldig, onbepaald: waarom };
  };
}

/** De wereld waarin het over het zoveelste element van de lijst gaat. */
function bijElement(w: Wereld, [lijst, nummer]: readonly [string, number]): Wereld {
  const { type } = zoek(w.boek.feiten, lijst);
  const element = genoemdeElementen(w, lijst)[nummer];
  if (type.soort !== 'lijst' || !element)
    throw new Error(`In ${lijst} staat geen element ${String(nummer)}.`);
  return metElement(w, type.object, element);
}

function samengevat(alle: readonly Blad<Voltooid>[]): Orakeluitkomst {
  const geldig = alle.filter(({ uit }) => uit.geldig);
  const [eerste] = geldig;
  if (!eerste) return { soort: 'ongeldige gegevens' };
  const onbepaald = alle.find(({ uit }) => uit.onbepaald !== undefined);
  if (onbepaald) return { soort: 'onbepaald', waarom: onbepaald.uit.onbepaald ?? '' };
  const merk = ({ uitkomst }: Voltooid): string => merkVan(uitkomst);
  if (geldig.every(({ uit }) => merk(uit) === merk(eerste.uit))) return eerste.uit.uitkomst;
  return { soort: 'onbekend', open: openItems(geldig, merk), gebonden: geldig.length < alle.length };
}

const rekenwoorden = new Set(['plus', 'min', 'maal', 'gedeeld', 'afgerond']);
const getaltypen = new Set(['bedrag', 'getal', 'percentage', 'aantal']);

function onzekerheid(
  model: Regelingmodel,
  id: string,
  bladen: readonly Blad<Voltooid>[],
): Pick<Orakeloordeel, 'onzeker'> {
  const gevraagd = new Set(bladen.flatMap(({ keuzes }) => [...keuzes.values()].map(({ item }) => item)));
  const getal = model.feiten.some((feit) => gevraagd.has(feit.id) && getaltypen.has(feit.type.soort));
  const { bewerkingen } = vasteWaarden(maakBoek(model), id, {});
  // Van een onbekende dag of een onbekend aantal probeert het orakel niet alles; hoeveel dagen het zijn, hangt daar juist van af.
  const dag = model.feiten.some(
    ({ id: feit, sleutel, type }) =>
      type.soort === 'datum' &&
      [...gevraagd].some((item) => item === feit || (item?.endsWith(`].${sleutel}`) ?? false)),
  );
  if ((dag || getal) && bewerkingen.has('dagenVan')) return { onzeker: true };
  return getal && [...bewerkingen].some((deel) => rekenwoorden.has(deel)) ? { onzeker: true } : {};
}

/** Wat altijd beoordeeld moet worden, staat open zolang er geen oordeel is dat meetelt, ook als het niets verandert. */
function metAltijd(uitkomst: Orakeluitkomst, model: Regelingmodel, id: string, zaak: Zaak): Orakeluitkomst {
  if (uitkomst.soort !== 'onbekend') return uitkomst;
  const familie = model.beslissingen.find((beslissing) => beslissing.id === id)?.familie?.id;
  const altijd = model.feiten.filter(({ altijdBij = [] }) =>
    altijdBij.some((bij) => bij === id || bij === familie),
  );
  const open = altijd.filter((feit) => gegevenIn(zaak, feit) === undefined).map((feit) => feit.id);
  return { ...uitkomst, open: new Set([...uitkomst.open, ...open]) };
}

// ── Wat bij elkaar hoort ─────────────────────────────────────────────────────────────────────────────────────────

/** De controles die, rechtstreeks of via een andere controle, iets delen met de beslissing. */
function samenhangend(boek: Boek, id: string): ReadonlySet<string> {
  const namen = new Set(namenIn(boek, zoek(boek.beslissingen, id)));
  const uit = new Set<string>();
  const perControle = boek.model.controles.map((controle) => ({
    id: controle.id,
    namen: namenIn(boek, controle),
  }));
  for (let gegroeid = true; gegroeid;) {
    gegroeid = false;
    for (const controle of perControle) {
      if (uit.has(controle.id) || !controle.namen.some((naam) => namen.has(naam))) continue;
      uit.add(controle.id);
      controle.namen.forEach((naam) => namen.add(naam));
      gegroeid = true;
    }
  }
  return uit;
}

/** Alle feiten, lezingen en beslissingen die een stuk model noemt, ook via beslissingen, lezingen en kringen. */
function namenIn(boek: Boek, knoop: unknown): readonly string[] {
  const uit = new Set<string>();
  const loop = (deel: unknown): void => {
    if (Array.isArray(deel)) deel.forEach(loop);
    else if (deel !== null && typeof deel === 'object')
      Object.entries(deel).forEach(([sleutel, inhoud]) => noem(sleutel, inhoud));
  };
  const noem = (sleutel: string, inhoud: unknown): void => {
    if (typeof inhoud !== 'string') return loop(inhoud);
    if (uit.has(inhoud)) return;
    if (sleutel === 'feit' || sleutel === 'oordeel') uit.add(inhoud);
    else if (sleutel === 'lezing') loop(boek.lezingen.get(voeg(inhoud)));
    else if (sleutel === 'beslissing') loop(boek.beslissingen.get(voeg(inhoud)));
    else if (sleutel === 'keuze') loop(boek.keuzes.get(inhoud));
  };
  const voeg = (naam: string): string => {
    uit.add(naam);
    return naam;
  };
  loop(knoop);
  return [...uit];
}

/** Per onbekend feit de waarden die er toe kunnen doen, gezien de constanten waar het mee vergeleken kan worden. */
function maakDomein(boek: Boek, id: string, zaak: Zaak): Wereld['domein'] {
  const perFeit = new Map<string, readonly Waarde[]>();
  let vast: ReturnType<typeof constanten> | undefined;
  return (feit) => {
    const eerder = perFeit.get(feit.id);
    if (eerder) return eerder;
    vast ??= vasteWaarden(boek, id, zaak);
    const gevonden = kandidaten(feit, boek.keuzes, vast);
    perFeit.set(feit.id, gevonden);
    return gevonden;
  };
}

function vasteWaarden(boek: Boek, id: string, zaak: Zaak): ReturnType<typeof constanten> {
  const { controles, geldig } = boek.model;
  const eigen = [zoek(boek.beslissingen, id), ...controles];
  const namen = eigen.flatMap((deel) => namenIn(boek, deel));
  const modeldelen = namen.flatMap((naam) => boek.beslissingen.get(naam) ?? boek.lezingen.get(naam) ?? []);
  const gegevens = namen
    .flatMap((naam) => boek.feiten.get(naam) ?? [])
    .map((feit) => ({ type: feit.type, gegeven: [gegevenVan(feit, zaak), inElementen(boek, feit, zaak)] }));
  const grenzen = [geldig.vanaf, geldig.totEnMet].map((gegeven) => ({
    type: { soort: 'datum' } as const,
    gegeven,
  }));
  return constanten([...eigen, ...modeldelen], [...grenzen, ...gegevens, ...lengten(boek, namen, zaak)]);
}

/** Zoveel elementen kan een lijst hebben; met zo'n aantal wordt vergeleken. */
function lengten(boek: Boek, namen: readonly string[], zaak: Zaak): { type: Type; gegeven: unknown }[] {
  const lijsten = namen
    .flatMap((naam) => boek.feiten.get(naam) ?? [])
    .filter(({ type }) => type.soort === 'lijst');
  const langste = Math.max(
    0,
    ...lijsten.map((feit) => JSON.stringify(gegevenVan(feit, zaak) ?? []).split('{').length),
  );
  const mogelijk = lijsten.length === 0 ? [] : Array.from({ length: langste + 2 }, (_, i) => String(i));
  return mogelijk.map((gegeven) => ({ type: { soort: 'getal' }, gegeven }));
}

/** Wat de elementen van lijsten over dit feit zeggen. */
function inElementen(boek: Boek, { object, sleutel }: Feit, zaak: Zaak): readonly unknown[] {
  const lijsten = boek.model.feiten.filter(({ type }) => type.soort === 'lijst' && type.object === object);
  return lijsten
    .map((lijst) => gegevenVan(lijst, zaak))
    .flatMap((gegeven): readonly unknown[] =>
      Array.isArray(gegeven)
        ? gegeven
        : ((gegeven as { elementen?: unknown[] } | undefined)?.elementen ?? []),
    )
    .map((element) => (element as Zaak)[sleutel]);
}

function gegevenVan(feit: Feit, zaak: Zaak): unknown {
  const gegeven = (zaak[feit.object] as Zaak | undefined)?.[feit.sleutel];
  return feit.soort === 'beoordeling' ? (gegeven as { oordeel?: unknown } | undefined)?.oordeel : gegeven;
}
