/**
 * De index van een officiële tekst: welke bepalingen er zijn, hoe zij heten en wat de vingerafdruk van hun tekst is. De
 * tekst zelf staat er niet in; die hoort bij wie haar heeft vastgesteld.
 */
import { meld, type Probleem } from '../diagnostics/probleem.ts';

/** De naam van het bestand, in de map van de regeling. */
export const BRONINDEX = 'bronindex.json';

/** Waar wie de officiële tekst heeft haar naast de regeling kan bewaren; deze bestanden horen niet in de opslag. */
export const BRONTEKSTEN = ['bron.txt', 'bron.xml'] as const;

export const bronvormen = ['tekst', 'cvdr', 'publicatie', 'bwb'] as const;
export type Bronvorm = (typeof bronvormen)[number];

export const bronsoorten = [
  'aanhef',
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'artikel',
  'lid',
  'onderdeel',
  'alinea',
  'bijlage',
  'fase',
  'slot',
  'toelichting',
] as const;
export type Bronsoort = (typeof bronsoorten)[number];

export interface Bronbepaling {
  /** Dezelfde id die de compiler aan de bepaling geeft. */
  readonly id: string;
  /**
   * Een `alinea` is een plaatsaanduiding: haar tekst hoort ook bij de bepaling erboven. Een `afdeling` is elke indeling
   * boven het artikel die geen hoofdstuk of paragraaf is; haar nummer zegt welke ("titel 2").
   */
  readonly soort: Bronsoort;
  readonly nummer: string;
  readonly kop?: string;
  /** De tekst nummert dit deel niet; het nummer is zijn volgorde. */
  readonly geteld?: true;
  /** Hoeveel volzinnen de bepaling zelf heeft, zonder die van wat eronder valt. Nul bij alleen een kop. */
  readonly volzinnen: number;
  /** Van de eigen genormaliseerde tekst: zonder nummer en opschrift, en zonder wat eronder valt. */
  readonly sha256: string;
  readonly link?: string;
  /** Bij een toelichting: de id's van de bepalingen die zij toelicht. */
  readonly over?: readonly string[];
}

export interface Bronindex {
  readonly versie: 1;
  readonly kenmerk: string;
  readonly titel: string;
  readonly publicatie?: string;
  readonly vorm: Bronvorm;
  /** Welk deel van de tekst is gelezen, als dat niet alles is: "Bijlage 3". */
  readonly deel?: string;
  /** Van de hele genormaliseerde tekst, met nummers en opschriften. */
  readonly sha256: string;
  readonly bepalingen: readonly Bronbepaling[];
}

/** Wat een regeling moet uitwerken of indelen. Een aanhef, een indeling zonder eigen tekst, het slot en de toelichting niet. */
export function isNormatief({ soort, volzinnen }: Bronbepaling): boolean {
  switch (soort) {
    case 'aanhef':
    case 'hoofdstuk':
    case 'afdeling':
    case 'slot':
    case 'toelichting':
      return false;
    default:
      return volzinnen > 0;
  }
}

/** De index als bestand: gelijke index, gelijke bytes. Elke bepaling staat op één regel, zodat een verschil leest als een lijst. */
export function schrijfIndex({ bepalingen, ...kop }: Bronindex): string {
  const velden = Object.entries(kop).map(
    ([naam, waarde]) => `  ${JSON.stringify(naam)}: ${JSON.stringify(waarde)},\n`,
  );
  const rijen = bepalingen.map((bepaling) => `    ${JSON.stringify(bepaling)}`).join(',\n');
  return `{\n${velden.join('')}  "bepalingen": [\n${rijen}\n  ]\n}\n`;
}

/** Leest een index terug. Wat niet klopt, wordt een probleem met de plaats in de JSON. */
export function leesIndex(tekst: string, bestand: string = BRONINDEX): Bronindex | readonly Probleem[] {
  const problemen: Probleem[] = [];
  const fout = (waar: string, verwacht: string): void => {
    problemen.push(meld('B024', { bestand, span: { begin: 0, eind: 0 } }, { waar, verwacht }));
  };
  const waarde = ontleed(tekst);
  if (!isObject(waarde)) {
    fout('het bestand', 'een JSON-object');
    return problemen;
  }
  if (waarde['versie'] !== 1) fout('versie', '1');
  for (const veld of ['kenmerk', 'titel'] as const) if (!isTekst(waarde[veld])) fout(veld, 'een tekst');
  for (const veld of ['publicatie', 'deel'] as const)
    if (waarde[veld] !== undefined && !isTekst(waarde[veld])) fout(veld, 'een tekst');
  if (!isEen(bronvormen, waarde['vorm'])) fout('vorm', `een van ${bronvormen.join(', ')}`);
  if (!isHash(waarde['sha256'])) fout('sha256', '64 hexadecimale tekens');
  const { bepalingen } = waarde;
  if (!Array.isArray(bepalingen)) fout('bepalingen', 'een lijst');
  else controleerBepalingen(bepalingen, fout);
  return problemen.length > 0 ? problemen : (waarde as unknown as Bronindex);
}

function controleerBepalingen(rij: readonly unknown[], fout: (waar: string, verwacht: string) => void): void {
  const gezien = new Set<string>();
  rij.forEach((waarde, i) => {
    const waar = (veld: string): string => `bepalingen[${String(i)}].${veld}`;
    if (!isObject(waarde)) {
      fout(`bepalingen[${String(i)}]`, 'een JSON-object');
      return;
    }
    const { id, soort, nummer, kop, geteld, volzinnen, sha256, link, over } = waarde;
    if (!isTekst(id) || id === '') fout(waar('id'), 'een id');
    else if (gezien.has(id)) fout(waar('id'), `een andere id dan '${id}', die er al is`);
    else gezien.add(id);
    if (!isEen(bronsoorten, soort)) fout(waar('soort'), `een van ${bronsoorten.join(', ')}`);
    if (!isTekst(nummer)) fout(waar('nummer'), 'een tekst');
    if (kop !== undefined && !isTekst(kop)) fout(waar('kop'), 'een tekst');
    if (geteld !== undefined && geteld !== true) fout(waar('geteld'), 'true, of niets');
    if (!Number.isSafeInteger(volzinnen) || Number(volzinnen) < 0) fout(waar('volzinnen'), 'een aantal');
    if (!isHash(sha256)) fout(waar('sha256'), '64 hexadecimale tekens');
    if (link !== undefined && !isTekst(link)) fout(waar('link'), 'een tekst');
    if (over !== undefined && !(Array.isArray(over) && over.every(isTekst)))
      fout(waar('over'), "een lijst van id's");
  });
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';
const isHash = (waarde: unknown): boolean => isTekst(waarde) && /^[0-9a-f]{64}$/.test(waarde);
const isEen = (rij: readonly string[], waarde: unknown): boolean => isTekst(waarde) && rij.includes(waarde);
const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
