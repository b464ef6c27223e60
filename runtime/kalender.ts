/**
 * De Gregoriaanse kalender in hele getallen, teruggerekend tot vóór haar invoering; zonder klok en zonder tijdzone.
 *
 * Een dag is hier één getal dat in kalendervolgorde oploopt: jaar × 512 + maand × 32 + dag. Zo kost een vergelijking
 * geen tekst en geen object. Elke deling wordt meteen naar beneden afgerond en blijft daarmee een heel getal.
 */

/** De eenheden waarmee op de kalender gerekend wordt. */
export type Kalendereenheid = 'dag' | 'week' | 'maand' | 'jaar';

/** Een dag als één oplopend getal; alleen vergelijken en ontleden, niet optellen. */
export type Dag = number;

export const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export function maakDag(jaar: number, maand: number, dag: number): Dag {
  return jaar * 512 + maand * 32 + dag;
}

export function jaarVan(dag: Dag): number {
  return dag >> 9;
}

export function maandVan(dag: Dag): number {
  return (dag >> 5) & 15;
}

export function dagVan(dag: Dag): number {
  return dag & 31;
}

export function isSchrikkeljaar(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
}

export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

/**
 * Hetzelfde dagnummer `aantal` maanden verder. Bestaat dat dagnummer niet, dan de laatste dag van die maand: een
 * keuze van de taal (S12), die `taalkeuze` meldt zodra zij de uitkomst bepaalt.
 */
export function plusMaanden(dag: Dag, aantal: number): Dag {
  const maanden = jaarVan(dag) * 12 + maandVan(dag) - 1 + aantal;
  const jaar = Math.floor(maanden / 12);
  const maand = maanden - jaar * 12 + 1;
  const nummer = dagVan(dag);
  // Tot en met 28 bestaat elk dagnummer in elke maand.
  return maakDag(jaar, maand, nummer <= 28 ? nummer : Math.min(nummer, dagenInMaand(jaar, maand)));
}

export function plusDagen(dag: Dag, aantal: number): Dag {
  const nummer = dagVan(dag) + aantal;
  // Binnen dezelfde maand hoeft er niet gerekend te worden.
  return nummer >= 1 && nummer <= 28 ? dag + aantal : vanDagnummer(dagnummer(dag) + aantal);
}

export function plusEenheden(dag: Dag, aantal: number, eenheid: Kalendereenheid): Dag {
  switch (eenheid) {
    case 'dag':
      return plusDagen(dag, aantal);
    case 'week':
      return plusDagen(dag, aantal * 7);
    case 'maand':
      return plusMaanden(dag, aantal);
    case 'jaar':
      return plusMaanden(dag, aantal * 12);
  }
}

/**
 * Het aantal dagen sinds 1 maart van het jaar 0, voor dagen vanaf het jaar 1. Een jaar dat in maart begint, heeft zijn
 * schrikkeldag achteraan.
 */
export function dagnummer(dag: Dag): number {
  const kalendermaand = maandVan(dag);
  const maand = kalendermaand > 2 ? kalendermaand - 3 : kalendermaand + 9;
  const jaar = jaarVan(dag) - (kalendermaand > 2 ? 0 : 1);
  const schrikkeldagen = heel(jaar / 4) - heel(jaar / 100) + heel(jaar / 400);
  return jaar * 365 + schrikkeldagen + dagenVoorMaand(maand) + dagVan(dag) - 1;
}

const DAGEN_PER_EEUWEN = 146_097;

export function vanDagnummer(nummer: number): Dag {
  const eeuwen = Math.floor(nummer / DAGEN_PER_EEUWEN);
  const rest = nummer - eeuwen * DAGEN_PER_EEUWEN;
  const jaar = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dagInJaar = rest - (jaar * 365 + Math.floor(jaar / 4) - Math.floor(jaar / 100));
  const maand = Math.floor((5 * dagInJaar + 2) / 153);
  const kalenderjaar = eeuwen * 400 + jaar + (maand >= 10 ? 1 : 0);
  return maakDag(kalenderjaar, ((maand + 2) % 12) + 1, dagInJaar - dagenVoorMaand(maand) + 1);
}

/** Dagen vóór de maand, geteld vanaf maart = 0: de maanden wisselen 31 en 30 dagen in groepen van vijf. */
function dagenVoorMaand(maand: number): number {
  return heel((153 * maand + 2) / 5);
}

/** Naar beneden afgerond, voor getallen van nul of meer onder 2^31: zo blijft het rekenen in hele getallen. */
function heel(x: number): number {
  return x | 0;
}
