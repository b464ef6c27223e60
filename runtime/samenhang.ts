/**
 * Samenhang tussen onbekenden. Een diagram houdt ze voor onafhankelijk, maar "jonger dan 18 op de datum van de melding"
 * en "de melding is van vóór 2026" gaan over dezelfde datum. Dan kan het diagram voltooiingen bevatten die niet bestaan.
 *
 * Een bekende uitkomst blijft veilig: zij geldt ook voor wat niet bestaat. Van elke open vraag wordt met echte
 * antwoorden nagegaan of zij ertoe doet; lukt dat voor alle, dan is de lijst alsnog exact.
 */
import { grootheden, kanVerschillen, opZichzelfBelangrijk, termenVan, type Werk } from './belang.ts';
import { alle, type Diagram, kies, knoop, UITGESLOTEN } from './diagram.ts';
import { leesFeit, type OpDag } from './lees.ts';
import { type Onbekende, type Punt, vraagsleutel } from './onbekende.ts';
import { maakRaster, rasterDiagram, type Rasterpunt, type Samenhang, VRIJ } from './raster.ts';
import type { Rekening } from './rekening.ts';
import { zoek } from './register.ts';

/** Zoveel keer zoekt het raster verder als een vraag nog niet bewezen is. */
const MEESTE_RONDES = 2;

/** De groepen onbekenden die samenhangen; leeg als alle los van elkaar elke waarde kunnen hebben. */
export function samenhangen(r: Rekening, rangen: ReadonlySet<number>): Samenhang[] {
  const groepen: { leden: Set<Onbekende>; grootheden: Set<Onbekende> }[] = [];
  const leden = [...rangen].flatMap((rang) => r.onbekenden.opRang[rang] ?? []);
  for (const lid of leden) {
    const eigen = grondslag(lid);
    if (eigen.length === 0) continue;
    const rakend = groepen.filter((groep) => eigen.some((o) => groep.grootheden.has(o)));
    const groep = { leden: new Set([lid]), grootheden: new Set(eigen) };
    for (const ander of rakend) {
      for (const o of ander.leden) groep.leden.add(o);
      for (const o of ander.grootheden) groep.grootheden.add(o);
      groepen.splice(groepen.indexOf(ander), 1);
    }
    groepen.push(groep);
  }
  const isGenoemd = (feit: string, dag: string): boolean => noemtDag(r, feit, dag);
  return groepen
    .filter((groep) => [...groep.leden].some(({ inhoud }) => inhoud.soort !== 'feit'))
    .map((groep) => ({ leden: [...groep.leden], grootheden: [...groep.grootheden], isGenoemd }));
}

/** Of van elke vraag in het diagram met echte antwoorden te laten zien is dat zij ertoe doet. */
export function isBewezen(
  r: Rekening,
  f: Diagram,
  groepen: readonly Samenhang[],
  rangen: ReadonlySet<number>,
): boolean {
  for (let ronde = 1; ronde <= MEESTE_RONDES; ronde++) {
    if (bewijs(r, f, groepen, ronde, rangen)) return true;
  }
  return false;
}

/** Of er echte antwoorden zijn die de controles doorstaan. */
export function heeftVoltooiing(r: Rekening, f: Diagram, groepen: readonly Samenhang[]): boolean {
  for (let ronde = 1; ronde <= MEESTE_RONDES; ronde++) {
    const gevonden = opRaster(r, f, maakRasters(groepen, ronde));
    if (gevonden !== UITGESLOTEN && !r.werk.op) return true;
  }
  return false;
}

/** De grootheden waarover een onbekende gaat. */
export function grondslag(o: Onbekende): Onbekende[] {
  if (o.inhoud.soort !== 'feit') return termenVan(o.inhoud).flatMap(grootheden);
  return o.schaal === undefined ? [] : [o];
}

function noemtDag(r: Rekening, feit: string, dag: string): boolean {
  const lijst = leesFeit(r.zaak, zoek(r.register.feiten, feit)) as readonly OpDag[] | null | undefined;
  if (lijst?.some(({ op }) => op === dag)) return true;
  return r.onbekenden.opRang.some(({ punten: [punt] }) => punt?.id === feit && punt.opDatum === dag);
}

interface Bewijs {
  readonly r: Rekening;
  /** Het diagram met alleen voltooiingen die op een raster liggen. */
  readonly f: Diagram;
  readonly rasters: readonly { readonly groep: Samenhang; readonly punten: readonly Rasterpunt[] }[];
  /** De onbekenden die daarin ertoe doen zonder dat een andere mee verandert. */
  readonly alleen: ReadonlySet<number>;
  /** Per vraag de onbekenden die los van het raster elke waarde kunnen hebben. */
  readonly vrij: ReadonlyMap<string, readonly number[]>;
  readonly werk: Werk;
}

type Raster = Bewijs['rasters'][number];

function maakRasters(groepen: readonly Samenhang[], rondes: number): Raster[] {
  return groepen.map((groep) => ({ groep, punten: maakRaster(groep, rondes) }));
}

/** Het diagram met alleen voltooiingen die op een raster liggen. */
function opRaster(r: Rekening, f: Diagram, rasters: readonly Raster[]): Diagram {
  const echt = rasters.map(({ groep, punten }) => rasterDiagram(r.werk, groep, punten));
  return kies(r.werk, alle(r.werk, echt), f, UITGESLOTEN);
}

function bewijs(
  r: Rekening,
  alles: Diagram,
  groepen: readonly Samenhang[],
  rondes: number,
  rangen: ReadonlySet<number>,
): boolean {
  const rasters = maakRasters(groepen, rondes);
  const f = opRaster(r, alles, rasters);
  if (r.werk.op) return false;
  const werk = { over: r.werk.grens };
  const alleen = opZichzelfBelangrijk(f, werk);
  const b: Bewijs = { r, f, rasters, alleen, vrij: vrijPerVraag(r, groepen), werk };
  return vragenIn(r, rangen).every((vraag) => doetErtoe(b, vraag));
}

function vragenIn(r: Rekening, rangen: ReadonlySet<number>): Punt[] {
  const vragen = new Map<string, Punt>();
  for (const rang of rangen) {
    for (const punt of r.onbekenden.opRang[rang]?.punten ?? []) vragen.set(vraagsleutel(punt), punt);
  }
  return [...vragen.values()];
}

function doetErtoe(b: Bewijs, vraag: Punt): boolean {
  const eigen = b.vrij.get(vraagsleutel(vraag)) ?? [];
  if (eigen.some((rang) => b.alleen.has(rang))) return true;
  if (eigen.length > 1 && kanVerschillen(b.f, b.f, new Set(eigen), b.werk)) return true;
  return b.rasters.some(({ groep, punten }) => {
    const i = groep.grootheden.findIndex((o) => eigenVraag(o) === vraagsleutel(vraag));
    return i >= 0 && verschiltOpRaster(b, groep, punten, i);
  });
}

/** De onbekenden die niet door een raster aan andere gebonden zijn, per vraag. */
function vrijPerVraag(r: Rekening, groepen: readonly Samenhang[]): ReadonlyMap<string, number[]> {
  const gebonden = new Set(
    groepen.flatMap(({ leden }) => leden.filter(({ inhoud }) => inhoud.soort !== 'op dag')),
  );
  const vrij = new Map<string, number[]>();
  for (const o of r.onbekenden.opRang) {
    if (gebonden.has(o)) continue;
    const rangen = vrij.get(eigenVraag(o)) ?? [];
    vrij.set(eigenVraag(o), rangen);
    rangen.push(o.rang);
  }
  return vrij;
}

/** De eerste vraag van een onbekende is haar eigen feit; de volgende zijn de dagen waarvan zij afhangt. */
function eigenVraag({ punten: [punt] }: Onbekende): string {
  return punt === undefined ? '' : vraagsleutel(punt);
}

/** Of twee punten die alleen in grootheid `i` verschillen een andere uitkomst kunnen hebben. */
function verschiltOpRaster(b: Bewijs, groep: Samenhang, punten: readonly Rasterpunt[], i: number): boolean {
  const gedaan = new Set<string>();
  const opRij = new Map<string, Rasterpunt[]>();
  for (const punt of punten) {
    const rij = punt.waarden.map(({ t, n }, j) => (j === i ? '' : `${t}/${n}`)).join();
    const eerdere = opRij.get(rij) ?? [];
    opRij.set(rij, eerdere);
    for (const eerder of eerdere) {
      const sleutel = `${eerder.takken.join()}|${punt.takken.join()}`;
      if (gedaan.has(sleutel)) continue;
      gedaan.add(sleutel);
      if (verschillenPunten(b, groep, i, eerder, punt)) return true;
    }
    eerdere.push(punt);
  }
  return false;
}

function verschillenPunten(b: Bewijs, groep: Samenhang, i: number, p: Rasterpunt, q: Rasterpunt): boolean {
  const grootheid = groep.grootheden[i];
  if (grootheid === undefined || b.werk.over < 0 || b.r.werk.stappen > b.r.werk.grens) return false;
  // Op een andere dag kan een feit per datum ook een andere waarde hebben.
  const mee = groep.leden.filter((o) => o.inhoud.soort === 'op dag' && grondslag(o).includes(grootheid));
  const samen = new Set([grootheid, ...mee].map(({ rang }) => rang));
  return kanVerschillen(ingeperkt(b, groep, p), ingeperkt(b, groep, q), samen, b.werk);
}

/** Het diagram in één punt van het raster. */
function ingeperkt({ r, f }: Bewijs, { leden }: Samenhang, { takken }: Rasterpunt): Diagram {
  const vast = new Map(leden.map(({ rang }, i) => [rang, takken[i] ?? VRIJ]));
  const bekend = new Map<Diagram, Diagram>();
  const ga = (d: Diagram): Diagram => {
    if (d.blad !== undefined) return d;
    const bestaand = bekend.get(d);
    if (bestaand !== undefined) return bestaand;
    const tak = vast.get(d.rang) ?? VRIJ;
    const gekozen = tak === VRIJ ? undefined : d.takken[tak];
    r.werk.stappen++;
    const nieuw = gekozen === undefined ? knoop(r.werk, d.rang, d.takken.map(ga)) : ga(gekozen);
    bekend.set(d, nieuw);
    return nieuw;
  };
  return ga(f);
}
