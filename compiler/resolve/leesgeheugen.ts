/**
 * Wat gelezen is, onthouden tussen twee momentopnamen: een zin of voorbeeld dat niet veranderde, leest hetzelfde zolang de namen
 * en bepalingen dat ook doen. Verschoof het alleen, dan schuift de lezing mee. Wat een probleem gaf, wordt opnieuw gelezen.
 */
import type { Bestand, Blok, Span } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import type { Bepalingen } from './bepalingen.ts';
import type { Bron } from './declaraties.ts';
import type { Opgelost } from './index.ts';
import type { Laag } from './lagen.ts';
import type { Reeksgebruik, Uitgesteld, Voorbeeldgeheugen } from './lezer.ts';
import type { Namenbeeld } from './namenbeeld.ts';
import type { Omgeving, Plaatsen, Vindplaats } from './symbolen.ts';

/** Van één regeling, of van één gebruikte regeling zoals zij daar heet. */
export interface Leesgeheugen {
  /** Waar lezingen van afhangen: met andere namen of bepalingen leest alles opnieuw. */
  stand: Leesstand;
  gelezen: Map<string, Gelezen[]>;
  voorbeeld: Voorbeeldgeheugen;
  /** Voor de eerste lezing is er nog geen omgeving. */
  omgeving?: Omgeving;
  namen?: { readonly sleutel: string; readonly lagen: readonly Opgelost[]; readonly beeld: Namenbeeld };
  /** Een gebruikte regeling waarvan geen bestand veranderde, is hier nog dezelfde. */
  laag?: Onthoudenlaag;
  /** Blijven waar zij zijn: een voorwaarde die niet opnieuw gelezen wordt, is hetzelfde object. */
  readonly plaatsen: Plaatsen;
  readonly uitgesteld: WeakMap<Voorwaarde, Uitgesteld>;
  readonly lagen: Map<string, Leesgeheugen>;
}

/** Zolang dit hetzelfde object is, leest elke tekst hetzelfde. */
export interface Leesstand {
  readonly tekst: string;
}

export interface Onthoudenlaag {
  readonly noem: string;
  readonly bronnen: readonly Bron[];
  readonly opgelost: Opgelost;
  /** Reeksen krijgen een nummer in de volgorde waarin zij gelezen zijn. */
  readonly reeksenErvoor: number;
  readonly reeksen: readonly (readonly [string, Reeksgebruik])[];
}

interface Gelezen {
  readonly begin: number;
  readonly uitkomst: unknown;
  /** Of er iets uit de omgeving in zit: dat is elke keer nieuw. */
  readonly metOmgeving: boolean;
}

export const nieuwLeesgeheugen = (
  boek: Pick<Leesgeheugen, 'plaatsen' | 'uitgesteld'> = {
    plaatsen: new WeakMap(),
    uitgesteld: new WeakMap(),
  },
): Leesgeheugen => ({
  stand: { tekst: '' },
  gelezen: new Map(),
  voorbeeld: { zinnen: new Map(), namen: new Map() },
  plaatsen: boek.plaatsen,
  uitgesteld: boek.uitgesteld,
  lagen: new Map(),
});

/** Een eigen exemplaar: een ronde verbruikt wat zij teruggeeft. De zijtabellen staan op object, en kunnen gedeeld worden. */
export function kopieVanLeesgeheugen(geheugen: Leesgeheugen): Leesgeheugen {
  const { gelezen, voorbeeld, lagen } = geheugen;
  return {
    ...geheugen,
    gelezen: new Map([...gelezen].map(([sleutel, rij]) => [sleutel, [...rij]])),
    voorbeeld: { zinnen: new Map(voorbeeld.zinnen), namen: new Map(voorbeeld.namen) },
    lagen: new Map([...lagen].map(([laag, deel]) => [laag, kopieVanLeesgeheugen(deel)])),
  };
}

/** Het geheugen van een gebruikte regeling; zij deelt de plaatsen met wie haar gebruikt. */
export function geheugenVanLaag(geheugen: Leesgeheugen, laag: string): Leesgeheugen {
  const eerder = geheugen.lagen.get(laag);
  if (eerder) return eerder;
  const nieuw = nieuwLeesgeheugen(geheugen);
  geheugen.lagen.set(laag, nieuw);
  return nieuw;
}

/** Een gebruikte regeling: zoals zij de vorige keer was, als van haar en van wat zij gebruikt geen bestand veranderde. */
export function onthoudLaag(
  geheugen: Leesgeheugen,
  laag: Laag,
  noem: string,
  reeksgebruik: Map<string, Reeksgebruik>,
  los: () => Opgelost,
): Opgelost {
  const bronnen = bronnenVan(laag);
  const reeksenErvoor = reeksgebruik.size;
  const eerder = geheugen.laag;
  const zelfde =
    eerder?.noem === noem &&
    eerder.reeksenErvoor === reeksenErvoor &&
    eerder.bronnen.length === bronnen.length &&
    eerder.bronnen.every((bron, i) => bron === bronnen[i]);
  if (zelfde) {
    for (const [plek, gebruik] of eerder.reeksen) reeksgebruik.set(plek, gebruik);
    return eerder.opgelost;
  }
  const opgelost = los();
  const reeksen = [...reeksgebruik].slice(reeksenErvoor);
  geheugen.laag = { noem, bronnen, opgelost, reeksenErvoor, reeksen };
  return opgelost;
}

const bronnenVan = ({ bronnen, lagen }: Laag): readonly Bron[] => [...bronnen, ...lagen.flatMap(bronnenVan)];

/** Een stuk tekst dat op zichzelf gelezen wordt. */
export interface Leesstuk {
  readonly bestand: string;
  readonly span: Span;
  /** Wat de lezing behalve de tekst bepaalt: de plaats in de wet. */
  readonly sleutel: string;
}

/** Leest een stuk, of geeft wat er de vorige keer uit kwam. `lees` meldt zijn problemen in de rij die het krijgt. */
export type Stuklezer = <T>(stuk: Leesstuk, lees: (problemen: Probleem[]) => T) => T;

/** Zonder geheugen: altijd lezen. */
export const zonderGeheugen = (problemen: Probleem[]): Leesronde => ({
  stand: { tekst: '' },
  lees: (_stuk, lees) => lees(problemen),
  voorbeeld: { zinnen: new Map(), namen: new Map() },
  klaar: () => undefined,
});

/** Eén keer alles lezen. */
export interface Leesronde {
  readonly stand: Leesstand;
  readonly lees: Stuklezer;
  readonly voorbeeld: Voorbeeldgeheugen;
  /** Vergeet wat deze ronde niet meer voorkwam. */
  readonly klaar: () => void;
}

/** Begint een lezing van de hele regeling. */
export function beginLeesronde(
  geheugen: Leesgeheugen,
  stand: string,
  omgeving: Omgeving,
  teksten: ReadonlyMap<string, string>,
  problemen: Probleem[],
): Leesronde {
  if (geheugen.stand.tekst !== stand) {
    geheugen.stand = { tekst: stand };
    geheugen.gelezen = new Map();
    geheugen.voorbeeld = { zinnen: new Map(), namen: new Map() };
  }
  const vorige = geheugen.gelezen;
  const nu = new Map<string, Gelezen[]>();
  const vervangers = eenmaal(() => vervangersVan(geheugen.omgeving, omgeving));
  const eigen = eenmaal(() => new Set(delenVan(omgeving)));
  const bewaar = (sleutel: string, gelezen: Gelezen): void => {
    const rij = nu.get(sleutel);
    if (rij) rij.push(gelezen);
    else nu.set(sleutel, [gelezen]);
  };
  const lees: Stuklezer = (stuk, doe) => {
    const { bestand, span } = stuk;
    const sleutel = `${bestand}|${stuk.sleutel}|${teksten.get(bestand)?.slice(span.begin, span.eind) ?? ''}`;
    const eerder = vorige.get(sleutel)?.shift();
    if (eerder) {
      const verder = hier(eerder, span.begin, vervangers, geheugen);
      bewaar(sleutel, verder);
      return verder.uitkomst as ReturnType<typeof doe>;
    }
    const eigenProblemen: Probleem[] = [];
    const uitkomst = doe(eigenProblemen);
    problemen.push(...eigenProblemen);
    const aard = eigenProblemen.length > 0 ? 'vast' : beoordeel(uitkomst, stuk, eigen());
    if (aard !== 'vast')
      bewaar(sleutel, { begin: span.begin, uitkomst, metOmgeving: aard === 'met omgeving' });
    return uitkomst;
  };
  const klaar = (): void => {
    geheugen.gelezen = nu;
    geheugen.omgeving = omgeving;
  };
  return { stand: geheugen.stand, lees, voorbeeld: geheugen.voorbeeld, klaar };
}

function eenmaal<T extends object>(maak: () => T): () => T {
  let waarde: T | undefined;
  return () => (waarde ??= maak());
}

// ── Waar een lezing van afhangt ──────────────────────────────────────────────────────────────────────────────────

/** Blokken die geen naam of bepaling inbrengen; wat zij zeggen wordt gelezen, en niet om iets anders te lezen. */
export const zonderNamen: ReadonlySet<Blok['soort']> = new Set([
  'artikel',
  'lid',
  'hoofdstuk',
  'paragraaf',
  'voorbeeld',
  'controle',
  'verdeling',
]);
/** Blokken waarin tussen aanhalingstekens alleen een vraag aan de lezer staat. */
const metVraag: ReadonlySet<Blok['soort']> = new Set(['gegevens', 'uitkomsten', 'parameters', 'beoordeling']);

/** Alles buiten een zin waarvan haar lezing afhangt: de namen, hoe objecten hier heten, en welke bepalingen er zijn. */
export function leesstand(
  bronnen: readonly Bron[],
  bepalingen: Bepalingen,
  { objecten, symbolen }: Omgeving,
): string {
  const eigen = bronnen.map(({ pad, tekst, boom }) => `${pad}\n${declaraties(tekst, boom)}`);
  const wetten = [...(bepalingen.wetten ?? [])].map(([naam, wet]) => [naam, bepalingstand(wet)]);
  // Van een gebruikte regeling staat de declaratie niet in deze bestanden.
  const vreemd = symbolen.flatMap((symbool) => {
    if (symbool.uit === undefined) return [];
    const { id, object, naam, norms, soort, type, perDatum, facultatief, eindeVan, familie, sinds, norm } =
      symbool;
    return [[id, object, naam, norms, soort, type, perDatum, facultatief, eindeVan, familie, sinds, norm]];
  });
  return JSON.stringify([eigen, bepalingstand(bepalingen), wetten, [...objecten], vreemd]);
}

export const bepalingstand = ({ kenmerk, tabel, hoofdstukken }: Bepalingen): readonly unknown[] => [
  kenmerk,
  [...tabel.keys()],
  [...hoofdstukken],
];

/** De declaraties van een bestand, zonder wat voor de lezing van een zin niet uitmaakt. */
function declaraties(tekst: string, { blokken }: Bestand): string {
  let uit = '';
  for (const { soort, span } of blokken) {
    if (zonderNamen.has(soort)) continue;
    const vraag = metVraag.has(soort);
    const kaal = tekst
      .slice(span.begin, span.eind)
      .replace(/"[^"\n]*"|#[^\n]*/g, (stuk) => (stuk.startsWith('#') ? '' : vraag ? '""' : stuk));
    uit += `${kaal}\n`;
  }
  return uit;
}

// ── Onthouden en teruggeven ──────────────────────────────────────────────────────────────────────────────────────

/** De namen uit de omgeving die in een lezing kunnen staan. */
const delenVan = ({ symbolen, objecten, keuzes, plichten }: Omgeving): readonly object[] => [
  ...symbolen,
  ...objecten.values(),
  ...keuzes.values(),
  ...plichten.values(),
];

/** De namen van nu, op die van de vorige keer. */
interface Vervangers {
  readonly tabel: ReadonlyMap<object, object>;
  /** Het zijn dezelfde: er is in de declaraties niets veranderd. */
  readonly zelfde: boolean;
}

/** Bij dezelfde stand staan in de nieuwe omgeving dezelfde namen, elk op een nieuwe plaats. */
function vervangersVan(oud: Omgeving | undefined, nieuw: Omgeving): Vervangers {
  const tabel = new Map<object, object>();
  let zelfde = true;
  const nu = delenVan(nieuw);
  (oud ? delenVan(oud) : []).forEach((deel, i) => {
    const vervanger = nu[i];
    if (vervanger) tabel.set(deel, vervanger);
    if (vervanger !== deel) zelfde = false;
  });
  return { tabel, zelfde };
}

/**
 * Of een uitkomst te onthouden is: alles erin ligt in het stuk zelf of in de omgeving. Een reeks niet, want haar nummer hangt
 * af van wat ervóór staat.
 */
function beoordeel(
  uitkomst: unknown,
  { bestand, span }: Leesstuk,
  omgeving: ReadonlySet<object>,
): 'los' | 'met omgeving' | 'vast' {
  let aard: 'los' | 'met omgeving' | 'vast' = 'los';
  const gezien = new Set<object>();
  const ga = (knoop: unknown): void => {
    if (typeof knoop === 'string' && knoop.startsWith('reeksen.')) aard = 'vast';
    if (typeof knoop === 'function') aard = 'vast';
    if (aard === 'vast' || knoop === null || typeof knoop !== 'object' || gezien.has(knoop)) return;
    gezien.add(knoop);
    if (omgeving.has(knoop)) {
      aard = 'met omgeving';
      return;
    }
    if (knoop instanceof Map || knoop instanceof Set) {
      if ([...knoop.values()].some((deel) => typeof deel === 'object')) aard = 'vast';
      return;
    }
    if (elders(knoop, bestand, span)) aard = 'vast';
    for (const deel of Array.isArray(knoop) ? knoop : Object.values(knoop)) ga(deel);
  };
  ga(uitkomst);
  return aard;
}

/** Een plaats in een ander bestand, of buiten het stuk. */
function elders(knoop: object, bestand: string, { begin, eind }: Span): boolean {
  const plaats = knoop as Partial<Vindplaats & Span>;
  if (plaats.bestand !== undefined && plaats.bestand !== bestand) return true;
  return typeof plaats.begin === 'number' && (plaats.begin < begin || (plaats.eind ?? 0) > eind);
}

/** De lezing op de plaats waar het stuk nu staat, met de namen van nu. */
function hier(
  gelezen: Gelezen,
  begin: number,
  vervangers: () => Vervangers,
  boek: Pick<Leesgeheugen, 'plaatsen' | 'uitgesteld'>,
): Gelezen {
  const met = begin - gelezen.begin;
  const namen = gelezen.metOmgeving ? vervangers() : undefined;
  if (met === 0 && (namen?.zelfde ?? true)) return gelezen;
  const nieuw = new Map<object, object>();
  const kopie = (knoop: unknown): unknown => {
    if (knoop === null || typeof knoop !== 'object' || knoop instanceof Map || knoop instanceof Set)
      return knoop;
    const eerder = namen?.tabel.get(knoop) ?? nieuw.get(knoop);
    if (eerder) return eerder;
    const uit: unknown[] | Record<string, unknown> = Array.isArray(knoop) ? [] : {};
    nieuw.set(knoop, uit);
    for (const [sleutel, waarde] of Object.entries(knoop)) {
      const plaats = (sleutel === 'begin' || sleutel === 'eind') && typeof waarde === 'number';
      (uit as Record<string, unknown>)[sleutel] = plaats ? waarde + met : kopie(waarde);
    }
    neemMee(boek, knoop, uit, kopie);
    return uit;
  };
  return { ...gelezen, begin, uitkomst: kopie(gelezen.uitkomst) };
}

/** Wat in de zijtabellen bij een knoop staat, hoort ook bij zijn kopie. */
function neemMee(
  { plaatsen, uitgesteld }: Pick<Leesgeheugen, 'plaatsen' | 'uitgesteld'>,
  van: object,
  naar: object,
  kopie: (knoop: unknown) => unknown,
): void {
  const plaats = plaatsen.get(van as Voorwaarde);
  if (plaats) plaatsen.set(naar as Voorwaarde, kopie(plaats) as Vindplaats);
  const later = uitgesteld.get(van as Voorwaarde);
  if (later) uitgesteld.set(naar as Voorwaarde, kopie(later) as Uitgesteld);
}
