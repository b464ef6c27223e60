/** Labels vooraan een regel: `1.`, `a.`, `ii.`, `2°`, een opsommingsteken. */

export type Labelsoort = 'cijfer' | 'letter' | 'romeins' | 'graad' | 'teken';

export interface Label {
  readonly soort: Labelsoort;
  /** Zoals het in een id staat: `1`, `a`, `ii`, `2°`; bij een teken het teken zelf. */
  readonly label: string;
  readonly rest: string;
}

const cijfer = /^(\d{1,3}[a-z]?)(?:[.)](?:\s+|(?=\p{Lu}))|\s+(?=\p{Lu}))(.*)$/u;
const letter = /^(?:([a-z]|([a-z])\2)[.)])\s+(.*)$/;
const romeins = /^([ivx]{1,6})[.)]\s+(.*)$/;
const graad = /^(\d{1,3})[°º˚]\.?\s+(.*)$/;
const teken = /^([•·▪▫‣◦●○■□*–—\u2212\u00ad\u2010-\u2015\ue000-\uf8ff-]|o(?=\s+\S))\s+(.*)$/;

/** Alle manieren om een regel als onderdeel te lezen. Een `i.` kan een letter zijn en een Romeins cijfer. */
export function labelsVan(regel: string): readonly Label[] {
  const uit: Label[] = [];
  const voegToe = (soort: Labelsoort, treffer: RegExpExecArray | null, plaats: number): void => {
    if (treffer)
      uit.push({ soort, label: vorm(soort, treffer[1] ?? ''), rest: (treffer[plaats] ?? '').trim() });
  };
  voegToe('graad', graad.exec(regel), 2);
  voegToe('cijfer', cijfer.exec(regel), 2);
  voegToe('letter', letter.exec(`${regel} `), 3);
  voegToe('romeins', romeins.exec(`${regel} `), 2);
  voegToe('teken', teken.exec(regel), 2);
  return uit;
}

const vorm = (soort: Labelsoort, label: string): string => (soort === 'graad' ? `${label}°` : label);

/** Het label dat volgt; na `z` komt `aa`, en na een teken hetzelfde teken. */
export function volgende(soort: Labelsoort, label: string): string {
  switch (soort) {
    case 'cijfer':
      return String(Number.parseInt(label, 10) + 1);
    case 'graad':
      return `${String(Number.parseInt(label, 10) + 1)}°`;
    case 'letter':
      return label === 'z' ? 'aa' : String.fromCharCode(label.charCodeAt(0) + 1).repeat(label.length);
    case 'romeins':
      return romeinsCijfer(waarde('romeins', label) + 1);
    case 'teken':
      return label;
  }
}

export const eerste = (soort: Labelsoort, label: string): boolean =>
  soort === 'teken' || waarde(soort, label) === 1;

/** De plaats van een label in zijn reeks, vanaf 1. */
export function waarde(soort: Labelsoort, label: string): number {
  switch (soort) {
    case 'cijfer':
    case 'graad':
      return Number.parseInt(label, 10);
    case 'letter':
      return label.charCodeAt(0) - 96 + 26 * (label.length - 1);
    case 'romeins':
      return vanRomeins(label);
    case 'teken':
      return 1;
  }
}

const tekens = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

export function romeinsCijfer(getal: number): string {
  let rest = getal;
  let uit = '';
  for (const [woord, telt] of tekens) {
    while (rest >= telt) {
      uit += woord;
      rest -= telt;
    }
  }
  return uit;
}

function vanRomeins(label: string): number {
  for (let getal = 1; getal < 40; getal++) if (romeinsCijfer(getal) === label) return getal;
  return 0;
}
