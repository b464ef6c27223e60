/** Samengestelde voorwaarden: met `en` of `of` op één regel, of als opsomming met onderdelen, ook in elkaar. */
import fc from 'fast-check';
import { blad } from './bladen.ts';
import { kies, rij, samengesteld, type Blad, type Maker, type Pen } from './pen.ts';

export type Conditie =
  | { readonly soort: 'blad'; readonly blad: Maker<Blad> }
  | { readonly soort: 'samen'; readonly vorm: number; readonly delen: readonly Conditie[] };

const los: fc.Arbitrary<Conditie> = blad.map((deel): Conditie => ({ soort: 'blad', blad: deel }));

export const conditie: fc.Arbitrary<Conditie> = fc.letrec<{ heel: Conditie; samen: Conditie }>((tie) => ({
  heel: fc.oneof({ maxDepth: 3, depthSize: 'small' }, los, tie('samen')),
  samen: fc.record({
    soort: fc.constant('samen' as const),
    vorm: fc.nat({ max: 60 }),
    delen: fc.array(tie('heel'), { minLength: 1, maxLength: 3 }),
  }),
})).heel;

/** Wat een opsomming oplevert naast haar tekst: de onderdelen waarnaar verwezen kan worden. */
export interface Geschreven {
  readonly tekst: string;
  readonly onderdelen: readonly string[];
}

/** Op één regel; van een samengesteld deel blijft dan alleen over wat zonder opsomming te zeggen is. */
export function opEenRegel(deel: Conditie, pen: Pen): string {
  return regel(deel, pen).tekst;
}

/** Met opsommingen waar dat kan; `diepte` is de inspringing van de zin. */
export function alsZin(deel: Conditie, pen: Pen): Geschreven {
  if (deel.soort === 'blad' || deel.vorm % 5 === 0) return { tekst: opEenRegel(deel, pen), onderdelen: [] };
  return opsomming(deel, pen, 0, []);
}

function regel(deel: Conditie, pen: Pen): Blad {
  if (deel.soort === 'blad') return deel.blad(pen);
  const delen = deel.delen.map((onder) => regel(onder, pen));
  const [eerste] = delen;
  const enkele = delen.filter((onder) => onder.enkel).map(({ tekst }) => tekst);
  if (eerste && enkele.length < 2) return eerste;
  return samengesteld(
    rij(enkele, deel.vorm % 2 === 0 ? 'en' : 'of').replaceAll(', ', deel.vorm % 2 === 0 ? ' en ' : ' of '),
  );
}

const aanheffen: readonly ((aantal: string) => string)[] = [
  () => 'aan alle volgende voorwaarden is voldaan:',
  () => 'aan ten minste één van de volgende voorwaarden is voldaan:',
  (aantal) => `ten minste ${aantal} van de volgende omstandigheden zich voordoen:`,
  () => 'één of meer van de volgende kenmerken zich voordoet:',
  () => 'aan geen van de volgende voorwaarden is voldaan:',
  (aantal) => `aan ten hoogste ${aantal} van de volgende voorwaarden is voldaan:`,
  (aantal) => `aan precies ${aantal} van de volgende voorwaarden is voldaan:`,
];

const telwoorden = ['één', 'twee', 'drie'] as const;
const letters = [
  ['a', 'b', 'c'],
  ['1°', '2°', '3°'],
  ['•', '•', '•'],
] as const;

function opsomming(
  deel: Extract<Conditie, { soort: 'samen' }>,
  pen: Pen,
  diepte: number,
  pad: readonly string[],
): Geschreven {
  const aanhef = kies(aanheffen, deel.vorm)(kies(telwoorden, deel.vorm));
  const wit = ' '.repeat(4 + 3 * diepte);
  const onderdelen: string[] = [];
  const regels = deel.delen.map((onder, i) => {
    const letter = kies(letters, diepte)[i] ?? '';
    const hier = [...pad, `${diepte === 0 ? 'onderdeel' : 'onder'} ${letter}`];
    if (letter !== '•') onderdelen.push(hier.join(', '));
    const genest = onder.soort === 'samen' && diepte < 2 && onder.vorm % 4 > 0;
    const inhoud = genest
      ? opsomming(onder, pen, diepte + 1, hier)
      : { tekst: opEenRegel(onder, pen), onderdelen: [] };
    onderdelen.push(...inhoud.onderdelen);
    return `${wit}${letter}${/[°•]$/.test(letter) ? '' : '.'} ${inhoud.tekst}`;
  });
  return { tekst: `${aanhef}\n${regels.join(';\n')}`, onderdelen };
}
