/**
 * De dagen waarop een termijn volgens de Algemene termijnenwet niet eindigt: zaterdag, zondag, de algemeen erkende
 * feestdagen van artikel 3, eerste lid, Goede Vrijdag (tweede lid), en wat bij besluit is gelijkgesteld (derde lid).
 * Alles behalve dat laatste wordt uitgerekend.
 */
import { type Dag, dagnummer, dagVan, jaarVan, maakDag, maandVan, plusDagen } from './kalender.ts';

/** 0 is zondag, 6 zaterdag. */
export function weekdag(dag: Dag): number {
  // Dagnummer 0 is 1 maart van het jaar 0, een woensdag.
  return (dagnummer(dag) + 3) % 7;
}

const ZONDAG = 0;
const ZATERDAG = 6;

/** Waarom een dag geen werkdag is; niets als hij dat wel is. */
export function vrijeDag(dag: Dag, gelijkgesteld: ReadonlySet<Dag> = GEEN): string | undefined {
  const dagInWeek = weekdag(dag);
  const feest = feestdag(dag);
  if (feest !== undefined) return feest;
  if (dagInWeek === ZONDAG) return 'zondag';
  if (dagInWeek === ZATERDAG) return 'zaterdag';
  return gelijkgesteld.has(dag) ? 'gelijkgestelde dag' : undefined;
}

const GEEN: ReadonlySet<Dag> = new Set();

/** De algemeen erkende feestdag die op deze dag valt, met Goede Vrijdag. Eerste paas- en pinksterdag zijn zondagen. */
export function feestdag(dag: Dag): string | undefined {
  const [jaar, maand, nummer] = [jaarVan(dag), maandVan(dag), dagVan(dag)];
  if (maand === 1) return nummer === 1 ? 'Nieuwjaarsdag' : undefined;
  if (maand === 12) return nummer === 25 ? 'eerste kerstdag' : nummer === 26 ? 'tweede kerstdag' : undefined;
  if (maand === 5 && nummer === 5) return 'vijfde mei';
  if (dag === verjaardagVanDeKoning(jaar)) return jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag';
  // Pasen valt tussen 22 maart en 25 april.
  if (maand < 3 || maand > 6) return undefined;
  return rondPasen.get(dagnummer(dag) - dagnummer(paaszondag(jaar)));
}

const rondPasen: ReadonlyMap<number, string> = new Map([
  [-2, 'Goede Vrijdag'],
  [1, 'tweede paasdag'],
  [39, 'Hemelvaartsdag'],
  [50, 'tweede pinksterdag'],
]);

/**
 * De dag waarop de verjaardag van de Koning wordt gevierd. Valt hij op zondag, dan sinds 1980 op de zaterdag ervóór, en
 * tot dan op de maandag erna. Vóór 1949 was het 31 augustus; verplaatsing van een zondag is daar niet nagegaan.
 */
export function verjaardagVanDeKoning(jaar: number): Dag {
  const datum =
    jaar >= 2014 ? maakDag(jaar, 4, 27) : jaar >= 1949 ? maakDag(jaar, 4, 30) : maakDag(jaar, 8, 31);
  if (jaar < 1949 || weekdag(datum) !== ZONDAG) return datum;
  return plusDagen(datum, jaar >= 1980 ? -1 : 1);
}

/** Paaszondag volgens de Gregoriaanse kalender: de zondag na de eerste kerkelijke volle maan vanaf 21 maart. */
export function paaszondag(jaar: number): Dag {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const zonnecorrectie = eeuw - Math.floor(eeuw / 4);
  const maancorrectie = Math.floor((8 * eeuw + 13) / 25);
  const ouderdom = (19 * gulden + zonnecorrectie - maancorrectie + 15) % 30;
  // De twee uitzonderingen die volle maan nooit later dan 18 april laten vallen, en nooit twee keer in 19 jaar gelijk.
  const volleMaan = ouderdom - (ouderdom === 29 || (ouderdom === 28 && gulden > 10) ? 1 : 0);
  const dag = plusDagen(maakDag(jaar, 3, 21), volleMaan);
  return plusDagen(dag, 7 - weekdag(dag));
}
