/** Zoeken op naam over alle bekende regelingen. Alleen de bomen zijn nodig: er wordt niets gecompileerd. */
import type { Bestand, Span } from '../grammar/index.ts';
import { bladsymbolen, type Bladsymbool, type Symboolsoort } from './bladsymbolen.ts';
import { boomVan, type Momentopname } from './momentopname.ts';
import { kortPad } from './paden.ts';

export interface Zoeksymbool {
  readonly naam: string;
  /** Waar het in staat. */
  readonly in: string;
  readonly soort: Symboolsoort;
  readonly pad: string;
  readonly span: Span;
}

interface Ingang {
  readonly naam: string;
  readonly boven: string;
  readonly gezocht: string;
  readonly soort: Symboolsoort;
  readonly span: Span;
}

const bewaard = new WeakMap<Bestand, readonly Ingang[]>();
const MEESTE = 200;

/** Elk woord van de vraag komt in de naam voor; anders staan haar letters er op volgorde in. */
export function zoeksymbolen(moment: Momentopname, vraag: string): readonly Zoeksymbool[] {
  const woorden = kaal(vraag)
    .split(' ')
    .filter((woord) => woord !== '');
  const treffers: { readonly rang: number; readonly ingang: Ingang; readonly pad: string }[] = [];
  for (const pad of moment.inhoud.keys())
    for (const ingang of ingangenVan(moment, pad)) {
      const past = rangVan(ingang.gezocht, woorden);
      // Een voorbeeld heet vaak naar wat het beproeft; dat zelf gaat voor.
      const rang = past === undefined || ingang.soort !== 'voorbeeld' ? past : past + 5;
      if (rang !== undefined) treffers.push({ rang, ingang, pad });
    }
  treffers.sort(
    (a, b) =>
      a.rang - b.rang ||
      a.ingang.naam.length - b.ingang.naam.length ||
      a.ingang.naam.localeCompare(b.ingang.naam, 'nl') ||
      (a.pad < b.pad ? -1 : 1),
  );
  return treffers.slice(0, MEESTE).map(({ ingang: { naam, boven, soort, span }, pad }) => ({
    naam,
    in: [boven, kortPad(moment.mappen, pad)].filter((deel) => deel !== '').join(' · '),
    soort,
    pad,
    span,
  }));
}

/** Lager is beter; niets als het niet past. */
function rangVan(naam: string, woorden: readonly string[]): number | undefined {
  const [eerste] = woorden;
  if (eerste === undefined) return 0;
  let rang = 0;
  for (const woord of woorden) {
    const plek = naam.indexOf(woord);
    if (plek < 0) return opLetters(naam, woorden.join('')) ? 9 : undefined;
    rang = Math.max(rang, plek === 0 ? 0 : naam.charAt(plek - 1) === ' ' ? 1 : 2);
  }
  return naam === woorden.join(' ') ? -1 : rang;
}

function opLetters(naam: string, letters: string): boolean {
  if (letters.length < 3) return false;
  let i = 0;
  for (const letter of naam) if (letter === letters.charAt(i)) i++;
  return i === letters.length;
}

function ingangenVan(moment: Momentopname, pad: string): readonly Ingang[] {
  const boom = boomVan(moment, pad);
  if (!boom) return [];
  const eerder = bewaard.get(boom);
  if (eerder) return eerder;
  const uit: Ingang[] = [];
  const ga = (symbolen: readonly Bladsymbool[], boven: string): void => {
    for (const { naam, detail, soort, selectie, kinderen } of symbolen) {
      const metOpschrift = (soort === 'artikel' || soort === 'hoofdstuk') && detail !== undefined;
      const heel = metOpschrift ? `${naam} ${detail}` : naam;
      if (!naam.startsWith('gebruikt '))
        uit.push({ naam: heel, boven, gezocht: kaal(heel), soort, span: selectie });
      // Een lid heet naar zijn artikel.
      ga(kinderen, heel);
    }
  };
  ga(bladsymbolen(moment, pad), '');
  bewaard.set(boom, uit);
  return uit;
}

/** Zonder accenten en hoofdletters, met enkele spaties. */
const kaal = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.§]+/gu, ' ')
    .trim();
