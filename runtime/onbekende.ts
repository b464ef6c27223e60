/**
 * De onbekenden van een zaak: waarop een diagram kan vertakken, en welk antwoord er dan gevraagd wordt.
 *
 * Zij krijgen hun rang in de volgorde waarin de regels ze tegenkomen, dus in die van de wet. De lijst blijft bewaard
 * als een berekening overnieuw begint omdat er een grens op een schaal bij kwam.
 */
import type { Element } from './lijst.ts';
import type { BepalingId } from './model.ts';
import { maakSchaal, type Bereik, type Schaal } from './schaal.ts';
import { grootheden, type Term } from './term.ts';
import type { OpenPunt } from './uitkomst.ts';

/** Waar naar gevraagd wordt als de onbekende ertoe doet. */
export interface Punt {
  readonly soort: OpenPunt['soort'];
  /** Id van het feit of de lezing. */
  readonly id: string;
  readonly opDatum?: string;
  /** Bij een verzameling: het lid waarom het gaat. */
  readonly label?: string;
  /** Bij een gegeven van een element: het element. */
  readonly element?: Element;
}

/** Twee punten met dezelfde sleutel zijn samen één vraag. */
export function vraagsleutel({ id, opDatum = '', element }: Punt): string {
  return `${element?.pad ?? ''} ${id}@${opDatum}`;
}

/** Wat een samengestelde onbekende betekent, om haar waarde te kunnen bepalen als de grootheden bekend zouden zijn. */
export type Inhoud =
  | { readonly soort: 'feit' }
  /** Wat de elementen die de zaak niet noemt, bijdragen: veilig, maar los van wat zij elders bijdragen. */
  | { readonly soort: 'rest' }
  /** De waarde van een grootheid, of bij twee het verschil ertussen. */
  | { readonly soort: 'verschil'; readonly a: Term; readonly b?: Term }
  /** De duur tussen twee dagen, in dagen of maanden. */
  | { readonly soort: 'duur'; readonly begin: Term; readonly opDag: Term; readonly eenheid: 'dag' | 'maand' }
  /** Een feit per datum, op een dag die zelf onbekend is. */
  | { readonly soort: 'op dag'; readonly dag: Term };

export interface Onbekende {
  /** De plaats in de volgorde van de diagrammen die nu gemaakt worden. */
  rang: number;
  /** De plaats in de volgorde waarin de regels haar tegenkwamen. */
  readonly volgnummer: number;
  readonly sleutel: string;
  readonly punten: readonly Punt[];
  readonly inhoud: Inhoud;
  /** Alleen bij een grootheid. */
  readonly schaal?: Schaal;
  /** Alleen bij een onbekende tekst: de teksten waarmee zij vergeleken wordt. */
  readonly teksten?: string[];
  /** De grootheden waarover zij gaat: een duur gaat over twee dagen, een datum over zichzelf. */
  readonly grondslag: readonly Onbekende[];
  /** De bepalingen die naar de onbekende vragen. */
  readonly bepalingen: Set<BepalingId>;
}

export interface Onbekenden {
  readonly opSleutel: Map<string, Onbekende>;
  readonly opRang: Onbekende[];
  /** Er kwam een grens of tekst bij: diagrammen die al gemaakt zijn, kennen haar niet. */
  gegroeid: boolean;
}

export function maakOnbekenden(): Onbekenden {
  return { opSleutel: new Map(), opRang: [], gegroeid: false };
}

/**
 * Zet onbekenden die samenhangen vooraan, voor diagrammen die nog gemaakt moeten worden: wat er na een antwoord op die
 * onbekenden van een diagram overblijft, is dan zonder veel werk te vinden.
 */
export function zetSamenhangVooraan(lijst: Onbekenden): void {
  const samen = new Set(lijst.opRang.filter(isSamengesteld).flatMap(({ grondslag }) => grondslag));
  const vooraan = (o: Onbekende): boolean =>
    o.inhoud.soort !== 'op dag' && o.grondslag.some((grootheid) => samen.has(grootheid));
  const volgorde = [...lijst.opRang.filter(vooraan), ...lijst.opRang.filter((o) => !vooraan(o))];
  lijst.opRang.splice(0, volgorde.length, ...volgorde);
  for (const [rang, o] of volgorde.entries()) o.rang = rang;
}

/** Een onbekende die uit een vergelijking of een dag volgt, en niet rechtstreeks een feit is. */
export function isSamengesteld({ inhoud }: Onbekende): boolean {
  return inhoud.soort !== 'feit' && inhoud.soort !== 'rest';
}

export const FEIT: Inhoud = { soort: 'feit' };
export const REST: Inhoud = { soort: 'rest' };

/** De onbekende met deze sleutel, nieuw als zij er nog niet was. */
export function onbekende(
  lijst: Onbekenden,
  sleutel: string,
  punten: () => readonly Punt[],
  inhoud: Inhoud = FEIT,
  bereik?: Bereik | 'tekst',
): Onbekende {
  const bestaand = lijst.opSleutel.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const grondslag = termenVan(inhoud).flatMap(grootheden);
  const nieuw: Onbekende = {
    rang: lijst.opRang.length,
    volgnummer: lijst.opRang.length,
    sleutel,
    punten: punten(),
    inhoud,
    grondslag,
    ...(bereik === 'tekst' ? { teksten: [] } : bereik && { schaal: maakSchaal(bereik) }),
    bepalingen: new Set(),
  };
  if (!isSamengesteld(nieuw) && nieuw.schaal !== undefined) grondslag.push(nieuw);
  lijst.opSleutel.set(sleutel, nieuw);
  lijst.opRang.push(nieuw);
  return nieuw;
}

/** De termen waaruit een samengestelde onbekende bestaat. */
export function termenVan(inhoud: Inhoud): readonly Term[] {
  switch (inhoud.soort) {
    case 'feit':
    case 'rest':
      return [];
    case 'verschil':
      return inhoud.b === undefined ? [inhoud.a] : [inhoud.a, inhoud.b];
    case 'duur':
      return [inhoud.begin, inhoud.opDag];
    case 'op dag':
      return [inhoud.dag];
  }
}
