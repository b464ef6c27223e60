/** De namen van een regeling, om haar woorden bij te zoeken: op het eerste woord, en op de plaats van de declaratie. */
import type { RegelingBlok } from '../grammar/index.ts';
import { aaneengeschreven } from '../compiler/resolve/namen.ts';
import type { Standplaats } from '../compiler/resolve/bepalingen.ts';
import { kaal } from '../compiler/resolve/declaraties.ts';
import { losRegelingOp, type Opgelost } from '../compiler/resolve/index.ts';
import { isGezegde, type Obj, type Symbool } from '../compiler/resolve/symbolen.ts';
import { ontleedVan, regelingVan, type Momentopname } from './momentopname.ts';

export interface Naambeeld {
  readonly opgelost: Opgelost;
  /** De bestanden van de regeling zelf. */
  readonly bestanden: readonly string[];
  /** Namen die een zin mag noemen, op een woord waarmee zij kunnen beginnen. */
  readonly opWoord: ReadonlyMap<string, readonly Symbool[]>;
  /** Alles wat zo heet. */
  readonly opNaam: ReadonlyMap<string, readonly Symbool[]>;
  /** Wat er op een plaats gedeclareerd wordt: een plicht brengt meer namen mee. */
  readonly opPlaats: ReadonlyMap<string, readonly Symbool[]>;
  readonly objecten: ReadonlyMap<string, Obj>;
  readonly langsteObject: number;
  /** Een kale waarde → de keuzes waar zij in staat, met hoe zij daar heet. */
  readonly labels: ReadonlyMap<string, readonly { readonly keuze: string; readonly label: string }[]>;
  readonly langsteLabel: number;
  /** De id van een keuze op haar naam. */
  readonly keuzes: ReadonlyMap<string, string>;
  readonly langsteKeuze: number;
  readonly registers: ReadonlyMap<string, string>;
  /** De naam van een orgaan op de id van het object dat het ook is. */
  readonly organen: ReadonlyMap<string, string>;
  /** Het hoofdbestand van een gebruikte regeling, op haar naam zonder lidwoord. */
  readonly wetten: ReadonlyMap<string, string>;
  /** Op de plaats van de zin. */
  readonly standplaatsen: ReadonlyMap<string, Standplaats>;
}

export const plaatssleutel = (bestand: string, begin: number): string => `${bestand}|${begin}`;

const bewaard = new WeakMap<Opgelost, Naambeeld>();

/** Het beeld van de regeling waar een bestand bij hoort; hoort het nergens bij, dan van het bestand alleen. */
export function beeldVan(moment: Momentopname, pad: string): Naambeeld | undefined {
  const regeling = regelingVan(moment, pad);
  if (regeling) return beeldMet(regeling.opgelost, regeling.bestanden);
  const ontleed = ontleedVan(moment, pad);
  if (!ontleed) return undefined;
  const eerder = losse.get(ontleed);
  if (eerder) return eerder;
  const blok = ontleed.boom.blokken.find((deel) => deel.soort === 'regeling') ?? naamloos;
  const beeld = beeldMet(losRegelingOp([ontleed], blok, pad), [pad]);
  losse.set(ontleed, beeld);
  return beeld;
}

const losse = new WeakMap<object, Naambeeld>();
const nergens = { begin: 0, eind: 0 };
const naamloos: RegelingBlok = {
  soort: 'regeling',
  span: nergens,
  titel: { span: nergens, waarde: '' },
  velden: [],
};

export function beeldMet(opgelost: Opgelost, bestanden: readonly string[]): Naambeeld {
  const eerder = bewaard.get(opgelost);
  if (eerder) return eerder;
  const beeld: Naambeeld = {
    opgelost,
    bestanden,
    ...namenVan(opgelost),
    wetten: new Map(
      [...(opgelost.bepalingen.wetten ?? [])].flatMap(([naam, wet]) => {
        const hoofd = opgelost.wetten.get(wet.naam ?? '')?.bestand;
        return hoofd === undefined ? [] : [[naam, hoofd] as const];
      }),
    ),
    standplaatsen: new Map(
      opgelost.bepalingen.zinnen.map(({ zin, bestand, standplaats }) => [
        plaatssleutel(bestand, zin.span.begin),
        standplaats,
      ]),
    ),
  };
  bewaard.set(opgelost, beeld);
  return beeld;
}

type Namen = Omit<Naambeeld, 'opgelost' | 'bestanden' | 'wetten' | 'standplaatsen'>;
const namen = new WeakMap<object, Namen>();

/** Zolang er in de declaraties niets verandert, blijven de objecten van een regeling dezelfde, en dit dus ook. */
function namenVan(opgelost: Opgelost): Namen {
  const { omgeving } = opgelost;
  const eerder = namen.get(omgeving.objecten);
  if (eerder) return eerder;
  const objecten = new Map(
    [...omgeving.objecten.values()].flatMap((object) =>
      object.namen.map((naam) => [naam.join(' '), object] as const),
    ),
  );
  const labels = labelsVan(opgelost);
  const keuzes = new Map([...omgeving.keuzes].map(([id, { norms }]) => [norms.join(' '), id]));
  const nieuw: Namen = {
    opWoord: opWoordVan(leesbaar(opgelost)),
    opNaam: opNaamVan(omgeving.symbolen),
    opPlaats: opPlaatsVan(omgeving.symbolen),
    objecten,
    langsteObject: langste(objecten.keys()),
    labels,
    langsteLabel: langste(labels.keys()),
    keuzes,
    langsteKeuze: langste(keuzes.keys()),
    registers: new Map([...omgeving.registers.keys()].map((naam) => [naam, naam])),
    organen: new Map(
      (omgeving.keuzes.get('organen')?.keuze.labels ?? []).flatMap((label) => {
        const object = objecten.get(kaal(label));
        return object ? [[object.id, label] as const] : [];
      }),
    ),
  };
  namen.set(omgeving.objecten, nieuw);
  return nieuw;
}

const langste = (namen: Iterable<string>): number =>
  Math.max(0, ...[...namen].map((naam) => naam.split(' ').length));

/** Zonder wat alleen via een gebruikte regeling meekomt: dat kan een zin niet noemen. */
function leesbaar({ omgeving, bepalingen }: Opgelost): readonly Symbool[] {
  const rechtstreeks = new Set([...(bepalingen.wetten?.values() ?? [])].map(({ naam }) => naam));
  return omgeving.symbolen.filter(({ uit }) => uit === undefined || rechtstreeks.has(uit));
}

function opWoordVan(symbolen: readonly Symbool[]): ReadonlyMap<string, readonly Symbool[]> {
  const uit = new Map<string, Symbool[]>();
  for (const symbool of symbolen) {
    const eersten = isTeVervoegen(symbool)
      ? [...symbool.norms.slice(0, 3), ...(aaneengeschreven(symbool.norms)?.slice(0, 1) ?? [])]
      : symbool.norms.slice(0, 1);
    for (const woord of new Set(eersten)) zetBij(uit, woord, symbool);
  }
  return uit;
}

/** Of de woorden van de naam in een zin in een andere volgorde kunnen staan. */
export const isTeVervoegen = (symbool: Symbool): boolean =>
  symbool.soort !== 'duur' &&
  (symbool.familie !== undefined || symbool.type.soort.startsWith('keuze') || isGezegde(symbool));

function opPlaatsVan(symbolen: readonly Symbool[]): ReadonlyMap<string, readonly Symbool[]> {
  const uit = new Map<string, Symbool[]>();
  for (const symbool of symbolen) zetBij(uit, plaatssleutel(symbool.bestand, symbool.span.begin), symbool);
  return uit;
}

function opNaamVan(symbolen: readonly Symbool[]): ReadonlyMap<string, readonly Symbool[]> {
  const uit = new Map<string, Symbool[]>();
  for (const symbool of symbolen) zetBij(uit, symbool.norms.join(' '), symbool);
  return uit;
}

function labelsVan({ omgeving }: Opgelost): Naambeeld['labels'] {
  const uit = new Map<string, { keuze: string; label: string }[]>();
  for (const [keuze, { keuze: kring }] of omgeving.keuzes)
    for (const label of kring.labels) zetBij(uit, kaal(label), { keuze, label });
  return uit;
}

export function zetBij<T>(tabel: Map<string, T[]>, sleutel: string, waarde: T): void {
  const rij = tabel.get(sleutel);
  if (rij) rij.push(waarde);
  else tabel.set(sleutel, [waarde]);
}
