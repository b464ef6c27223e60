/**
 * Een werkruimte van de maat van de meetlat: regelingen van een gegeven aantal regels, elk in haar eigen map. De artikelen zijn
 * gemaakt, in de vorm en met de verhouding van de verordening: namen, een opsomming van voorwaarden, een uitzondering, een bedrag, een
 * beoordeling en een voorbeeld per artikel.
 */

/** De regelingen op hun pad. */
export function maakWerkruimte(aantal: number, regels: number): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: aantal }, (_, i): [string, string] => [
      `gemeente-${String(i + 1)}/regeling.regel`,
      maakRegeling(`gemeente-${String(i + 1)}`, regels),
    ]),
  );
}

/** Namen bovenaan, dan de artikelen, dan de voorbeelden: zoals de verordening. */
export function maakRegeling(kenmerk: string, regels: number): string {
  const aantal = Math.max(1, Math.round((regels - 6) / REGELS_PER_ARTIKEL));
  const nummers = Array.from({ length: aantal }, (_, i) => i + 1);
  return `${[
    `regeling "Verordening ${kenmerk}"\n  kenmerk: ${kenmerk}\n  geldig: met ingang van 1 januari 2026`,
    'organen: college, toegang.',
    ...nummers.map(namen),
    ...nummers.map(artikel),
    ...nummers.map(voorbeeld),
  ].join('\n\n')}\n`;
}

/** Wat een artikel met zijn namen en zijn voorbeeld kost; gecontroleerd in de proef. */
export const REGELS_PER_ARTIKEL = 45;

/** Elk artikel gaat over een eigen voorziening, zodat geen naam twee keer voorkomt. */
const WOORDEN = [
  'wonen',
  'dagopvang',
  'vervoer',
  'begeleiding',
  'hulp',
  'verblijf',
  'zorg',
  'werk',
  'scholing',
];
const soort = (n: number): string => {
  const woord = WOORDEN[(n - 1) % WOORDEN.length] ?? 'wonen';
  const ronde = Math.floor((n - 1) / WOORDEN.length);
  return ronde === 0
    ? woord
    : `${woord}${'abcdefghijklmnopqrstuvwxyz'[(ronde - 1) % 26] ?? ''}${ronde > 26 ? 'x' : ''}`;
};

const namen = (n: number): string => {
  const s = soort(n);
  return `gegevens over de aanvrager van ${s}
  geboortedatum:                 datum "Wanneer is de aanvrager geboren?"
  leeftijd:                      duur sinds geboortedatum
  heeft een indicatie voor ${s}: ja/nee "Is er een indicatie?"
  ontvangt al ${s}:              ja/nee "Is er al een voorziening?"
  inkomen:                       bedrag "Wat is het inkomen per maand?"

gegevens over de aanvraag van ${s}
  datum: datum "Wanneer is de aanvraag gedaan?"

beoordeling ${s} is passend
  door:  het college
  vraag: "Past de voorziening bij wat de aanvrager nodig heeft?"

uitkomsten over de aanvrager van ${s}
  heeft recht op ${s}: ja/nee, ja is gunstig
  eigen bijdrage:      bedrag, lager is gunstig`;
};

const artikel = (n: number): string => {
  const s = soort(n);
  return `artikel ${String(n)} "Recht op ${s}"

lid 1
  De aanvrager van ${s} heeft recht op ${s} indien aan alle volgende voorwaarden is voldaan:
    a. de leeftijd van de aanvrager van ${s} op de datum van de aanvraag van ${s} is 18 jaar of ouder;
    b. de aanvrager van ${s} heeft een indicatie voor ${s};
    c. ${s} is passend,
  tenzij de aanvrager van ${s} al ${s} ontvangt.

lid 2
  De eigen bijdrage van de aanvrager van ${s} is € 25 indien het inkomen van de aanvrager van ${s} meer dan € 2.000 is.

lid 3
  De eigen bijdrage van de aanvrager van ${s} is € 10 indien het inkomen van de aanvrager van ${s} ten hoogste € 2.000 is.`;
};

const voorbeeld = (n: number): string => {
  const s = soort(n);
  return `voorbeeld "Wie een indicatie heeft, krijgt ${s}"
  gegeven
    De geboortedatum van de aanvrager van ${s} is 1 februari 1990.
    De datum van de aanvraag van ${s} is 3 maart 2026.
    De aanvrager van ${s} heeft een indicatie voor ${s}.
    De aanvrager van ${s} ontvangt niet al ${s}.
    Het inkomen van de aanvrager van ${s} is € 2.500.
    Het college oordeelt dat ${s} passend is, omdat "dat uit het onderzoek blijkt".
  verwacht
    De aanvrager van ${s} heeft recht op ${s} op grond van artikel ${String(n)}, eerste lid.
    De eigen bijdrage van de aanvrager van ${s} is € 25.`;
};
