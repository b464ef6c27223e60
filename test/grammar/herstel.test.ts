/** Eén fout kost één zin: de rest van het blad blijft gelezen. En: na elke wijziging is het resultaat als van voren af aan. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, type Bestand, type Blokcache } from '../../grammar/index.ts';
import { lex } from '../../grammar/lexer.ts';
import { zonderPlaats } from './hulp.ts';

const blad = readFileSync(new URL('../bladen/maatwerk.regel', import.meta.url), 'utf8');
const { tokens } = lex(blad);

const blokken = ({ blokken: rij }: Bestand): readonly string[] =>
  rij.map((blok) => JSON.stringify(zonderPlaats(blok)));
const onderhouden: Blokcache = new Map();
const heel = blokken(parse(blad, onderhouden).value);
const beginVan = parse(blad).value.blokken.map(({ span }) => span.begin);

type Ingreep = (voor: string, token: string, na: string) => string;
const ingrepen: readonly (readonly [string, Ingreep])[] = [
  ['weggelaten', (voor, _token, na) => voor + na],
  ['verdubbeld', (voor, token, na) => `${voor}${token} ${token}${na}`],
  ['vervangen door een woord', (voor, _token, na) => `${voor}xyzzy${na}`],
  ['vervangen door een punt', (voor, _token, na) => `${voor}.${na}`],
  ['vervangen door een getal', (voor, _token, na) => `${voor}7${na}`],
];

interface Uitslag {
  readonly waar: string;
  readonly aantal: number;
  readonly geraakt: readonly number[];
}

/** Past een ingreep toe op elk token en zegt hoeveel problemen dat geeft en welke andere blokken veranderen. */
function breek(doe: Ingreep): readonly Uitslag[] {
  return tokens.map(({ begin, eind, image }) => {
    const tekst = doe(blad.slice(0, begin), image, blad.slice(eind));
    const { value, problems } = parse(tekst, new Map(onderhouden));
    const eigen = beginVan.filter((plaats) => plaats <= begin).length - 1;
    const nieuw = blokken(value);
    // Een kop die wegvalt, voegt zijn blok bij het vorige; verder blijft alles ervoor en erachter gelijk.
    const geraakt = heel.flatMap((blok, i) => {
      const zelfde = i < eigen ? nieuw[i] : nieuw[nieuw.length - (heel.length - i)];
      return i === eigen || i === eigen - 1 || zelfde === blok ? [] : [i];
    });
    return { waar: `${image} op ${String(begin)}`, aantal: problems.length, geraakt };
  });
}

describe.each(ingrepen)('elk token %s', (_naam, doe) => {
  const uitslagen = breek(doe);

  it('raakt geen ander blok', () => {
    expect(uitslagen.filter(({ geraakt }) => geraakt.length > 0)).toEqual([]);
  });

  it('geeft ten hoogste twee problemen, gemiddeld ten hoogste 1,3', () => {
    expect(uitslagen.filter(({ aantal }) => aantal > 2)).toEqual([]);
    const fout = uitslagen.filter(({ aantal }) => aantal > 0);
    expect(fout.reduce((som, { aantal }) => som + aantal, 0) / Math.max(1, fout.length)).toBeLessThanOrEqual(
      1.3,
    );
  });
});

describe('bijhouden', () => {
  const stuk = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '.',
    '"',
    'artikel 9 "x"\n',
    'lid 3\n',
    '  De x is y.\n',
    'a. ',
    ':',
    'é',
    '\r\n',
    '#',
    'xyz',
    'gegevens over z\n',
  );
  const ingreep = fc.record({
    waar: fc.double({ min: 0, max: 1, noNaN: true }),
    weg: fc.integer({ min: 0, max: 60 }),
    erbij: stuk,
  });

  it('een wijziging met onthouden blokken geeft dezelfde boom als opnieuw lezen', () => {
    fc.assert(
      fc.property(fc.array(ingreep, { minLength: 1, maxLength: 12 }), (rij) => {
        const cache: Blokcache = new Map();
        let tekst = blad;
        parse(tekst, cache);
        for (const { waar, weg, erbij } of rij) {
          const plaats = Math.floor(waar * tekst.length);
          tekst = tekst.slice(0, plaats) + erbij + tekst.slice(plaats + weg);
          expect(parse(tekst, cache)).toEqual(parse(tekst));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gelijke blokken op twee plaatsen houden elk hun eigen plaats', () => {
    const dubbel = 'lid 1\n  De x is y.\n\n'.repeat(3);
    const cache: Blokcache = new Map();
    parse(dubbel, cache);
    expect(parse(`artikel 1\n${dubbel}`, cache)).toEqual(parse(`artikel 1\n${dubbel}`));
  });

  it('onthoudt alleen wat in de laatste lezing voorkwam', () => {
    const cache: Blokcache = new Map();
    parse(blad, cache);
    parse('artikel 1\n', cache);
    expect(cache.size).toBe(1);
  });
});
