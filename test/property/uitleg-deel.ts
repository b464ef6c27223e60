/**
 * Het deel van een uitleg waarop de uitkomst rust, zoals docs/uitleg.md het omschrijft: wie bij de wortel begint en steeds
 * volgt wat beslist of overwogen is. Alleen met wat in de uitleg zelf staat: zo blijkt ook of een lezer haar kan volgen.
 */
import type { Knoop, Uitleg } from '../../runtime/uitkomst.ts';

/** Wat een knoop van een feit aanhaalt: alles, of alleen deze dagen of leden. */
export interface Aanhaling {
  heel: boolean;
  readonly dagen: Set<string>;
  readonly leden: Set<string>;
}

export interface Deel {
  /** De knopen die beslissen, met alles waarnaar zij verwijzen. */
  readonly beslist: readonly Knoop[];
  /** De knopen onder een overwogen uitzondering. */
  readonly overwogen: readonly Knoop[];
  readonly feiten: ReadonlyMap<string, Aanhaling>;
  /** De lijsten die heel meetellen: er zijn elementen die niet getoond worden. */
  readonly heleLijsten: ReadonlySet<string>;
  readonly lijsten: ReadonlySet<string>;
  readonly lezingen: ReadonlySet<string>;
  readonly verborgen: boolean;
}

export function deelVan({ boom }: Uitleg): Deel {
  const volledig = new Map<string, Knoop>();
  bijElke(boom, (knoop) => {
    if (knoop.soort === 'beslissing' && knoop.id !== undefined && knoop.delen) volledig.set(knoop.id, knoop);
  });
  const overwogen: Knoop[] = [];
  const volg = (wortels: readonly Knoop[], uit: Knoop[]): Knoop[] => {
    const gezien = new Set<Knoop>();
    const ga = (knoop: Knoop): void => {
      if (gezien.has(knoop)) return;
      gezien.add(knoop);
      uit.push(knoop);
      // Bij een verwijzing zijn het de delen van de volledige uitleg, die elders staat.
      const heel = knoop.soort === 'beslissing' ? (volledig.get(knoop.id ?? '') ?? knoop) : knoop;
      for (const deel of heel.delen ?? []) {
        if (deel.beslist === true) ga(deel);
        else if (deel.overwogen === true) overwogen.push(deel);
      }
    };
    wortels.forEach(ga);
    return uit;
  };
  const beslist = volg([boom], []);
  const bekeken: Knoop[] = [];
  // `overwogen` groeit terwijl het gevolgd wordt.
  for (let i = 0; i < overwogen.length; i++) volg(overwogen.slice(i, i + 1), bekeken);
  return { beslist, overwogen: bekeken, ...aangehaald([...beslist, ...bekeken]) };
}

function aangehaald(
  knopen: readonly Knoop[],
): Pick<Deel, 'feiten' | 'heleLijsten' | 'lijsten' | 'lezingen' | 'verborgen'> {
  const feiten = new Map<string, Aanhaling>();
  const [heleLijsten, lijsten, lezingen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { soort, id = '', pad, opDatum, lid, lijst } of knopen) {
    if (soort === 'lezing') lezingen.add(id);
    if (pad === undefined) continue;
    if (lijst) {
      lijsten.add(pad);
      if (lijst.verborgen !== undefined) heleLijsten.add(pad);
      continue;
    }
    const aanhaling = feiten.get(pad) ?? { heel: false, dagen: new Set(), leden: new Set() };
    feiten.set(pad, aanhaling);
    if (opDatum !== undefined) aanhaling.dagen.add(opDatum);
    if (lid !== undefined) aanhaling.leden.add(lid);
    if (opDatum === undefined && lid === undefined) aanhaling.heel = true;
  }
  return { feiten, heleLijsten, lijsten, lezingen, verborgen: heleLijsten.size > 0 };
}

export function bijElke(knoop: Knoop, doe: (knoop: Knoop) => void): void {
  doe(knoop);
  for (const deel of knoop.delen ?? []) bijElke(deel, doe);
}

/** De bepalingen die een rij knopen noemt. */
export function bepalingenIn(knopen: readonly Knoop[]): ReadonlySet<string> {
  return new Set(
    knopen.flatMap(({ bepaling, mede = [], wijktVoor = [] }) => [
      ...(bepaling === undefined ? [] : [bepaling]),
      ...mede,
      ...wijktVoor,
    ]),
  );
}
