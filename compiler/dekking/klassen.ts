/** Wat een bepaling is: een regel, een vaste aard, of nog niets. */

/** In volgorde: staat er meer in een bepaling, dan telt zij als het eerste. */
export const klassen = [
  'beoordeling',
  'uitvoerbaar',
  'plicht',
  'bevoegdheid',
  'gedelegeerd',
  'procedure',
  'definitie',
  'nog niet uitgewerkt',
  'niet uitvoerbaar',
  'lezing',
  'ontbreekt',
] as const;
export type Klasse = (typeof klassen)[number];

export const isKlasse = (woord: string): woord is Klasse => (klassen as readonly string[]).includes(woord);

/** De eerste in de vaste volgorde. */
export const voornaamste = (rij: Iterable<Klasse>): Klasse | undefined => {
  const alle = new Set(rij);
  return klassen.find((klasse) => alle.has(klasse));
};

/** Een beoordeling is ook uitvoerbaar: het antwoord geeft een mens, de rest volgt. */
export const isUitvoerbaar = (klasse: Klasse): boolean =>
  klasse === 'uitvoerbaar' || klasse === 'beoordeling';

/** Redenen bij `niet uitvoerbaar` waarbij er wel een norm staat. */
const welEenNorm: ReadonlySet<string> = new Set([
  'norm buiten de regeling',
  'tekst onvolledig of tegenstrijdig',
]);

/** Of de bepaling iemand iets oplegt, toekent of verbiedt. Een begripsbepaling, overweging of slotbepaling niet. */
export const isNorm = (klasse: Klasse, reden?: string): boolean =>
  klasse !== 'definitie' && (klasse !== 'niet uitvoerbaar' || (reden !== undefined && welEenNorm.has(reden)));
