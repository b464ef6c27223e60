/** Wat een voorbeeld verwacht en wat eruit kwam, als twee teksten om naast elkaar te leggen. */
import type { Uitkomst } from '../runtime/uitkomst.ts';
import { raakt } from './lower/voorrang.ts';
import type { Verwachting } from './resolve/voorbeelden.ts';
import { beschrijf, isPunt, openNaam, toonPunt, type Woorden } from './voorbeelden.ts';

export interface Tegenover {
  readonly verwacht: string;
  readonly gevonden: string;
}

/** Niets als het verschil zich alleen in een zin laat zeggen: bij een afwijking die geweigerd zou zijn, en bij wat voorlopig geldt. */
export function tegenover(
  verwachting: Verwachting,
  uitkomst: Uitkomst,
  woorden: Woorden,
): Tegenover | undefined {
  if (verwachting.soort === 'afwijking geweigerd' || verwachting.voorlopig) return undefined;
  const over = verwachting.metAfwijking ? uitkomst.metAfwijking?.uitkomst : uitkomst;
  if (!over) return undefined;
  const [links, rechts] = uitkomsten(verwachting, over, woorden);
  if (links !== rechts) return { verwacht: links, gevonden: rechts };
  // De uitkomst klopt; dan zit het in waar zij op rust, of in wat er nog nodig is.
  const delen = [gronden(verwachting, over, woorden), open(verwachting, over, woorden)];
  const regels = (kant: 0 | 1): string => delen.flatMap((deel) => deel[kant]).join('\n');
  return { verwacht: regels(0), gevonden: regels(1) };
}

type Twee = readonly [readonly string[], readonly string[]];

function uitkomsten(
  verwachting: Verwachting,
  uitkomst: Uitkomst,
  woorden: Woorden,
): readonly [verwacht: string, gevonden: string] {
  if (verwachting.soort === 'ongeldige gegevens') {
    const gevonden = uitkomst.soort === 'ongeldige gegevens' ? uitkomst.soort : 'geldige gegevens';
    return ['ongeldige gegevens', gevonden];
  }
  const { beslissing } = verwachting;
  const toon = (waarde: unknown): string => woorden.waarde(beslissing, waarde);
  const verwacht = verwachting.soort === 'waarde' ? toon(verwachting.waarde) : verwachting.soort;
  const gevonden =
    uitkomst.soort === verwachting.soort && uitkomst.soort !== 'waarde'
      ? uitkomst.soort
      : beschrijf(uitkomst, toon, woorden);
  return [verwacht, gevonden];
}

/** Een verwachte grond die er is, staat links en rechts gelijk; daarna wat er nog meer is. */
function gronden({ gronden: verwacht }: Verwachting, { uitleg }: Uitkomst, { bepaling }: Woorden): Twee {
  if (verwacht.length === 0) return [[], []];
  const echt = uitleg?.gronden ?? [];
  const raak = verwacht.filter((grond) => echt.some((id) => raakt(id, grond)));
  const gemist = verwacht.filter((grond) => !raak.includes(grond));
  const meer = gemist.length === 0 ? [] : echt.filter((id) => !raak.some((grond) => raakt(id, grond)));
  const regel = (id: string): string => `rust op ${bepaling(id)}`;
  return [[...raak, ...gemist].map(regel), [...raak, ...meer].map(regel)];
}

function open({ open: verwacht }: Verwachting, uitkomst: Uitkomst, woorden: Woorden): Twee {
  if (!verwacht) return [[], []];
  const echt = uitkomst.soort === 'onbekend' ? uitkomst.open : [];
  const regel = (naam: string): string => `nog nodig: ${naam}`;
  const raak = verwacht.filter((punt) => echt.some((ander) => isPunt(punt, ander)));
  const gemist = verwacht.filter((punt) => !raak.includes(punt));
  const meer = echt.filter((punt) => !verwacht.some((ander) => isPunt(ander, punt)));
  const gelijk = raak.map((punt) => regel(toonPunt(punt, woorden)));
  return [
    [...gelijk, ...gemist.map((punt) => regel(toonPunt(punt, woorden)))],
    [...gelijk, ...meer.map((punt) => regel(openNaam(punt)))],
  ];
}
