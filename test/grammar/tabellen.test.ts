/** Tabellen: rijen vooraan op een regel, cellen tussen strepen, en wat er mis kan zijn. */
import { describe, expect, it } from 'vitest';
import { parse, type Tabel, type Zin } from '../../grammar/index.ts';
import { codes } from './hulp.ts';

function zinnen(inhoud: string): readonly Zin[] {
  const [blok] = parse(`artikel 1\n${inhoud}`).value.blokken;
  return blok?.soort === 'artikel' ? blok.inhoud.flatMap((zin) => (zin.soort === 'zin' ? [zin] : [])) : [];
}
const woorden = ({ kolommen, rijen }: Tabel): readonly (readonly string[])[] =>
  [kolommen, ...rijen.map(({ cellen }) => cellen)].map((rij) =>
    rij.map(({ stukken }) => stukken.map(({ tekst }) => tekst).join(' ')),
  );

describe('een tabel', () => {
  const tabel = '  De hoogte volgt uit de tabel:\n    | leeftijd | hoogte |\n    | – | € 5 |\n  | | 8% |\n';

  it('hoort bij de zin erboven; de volgende zin begint eronder', () => {
    const [eerste, tweede] = zinnen(`${tabel}  De rest is € 1.\n`);
    expect(eerste?.tabel && woorden(eerste.tabel)).toEqual([
      ['leeftijd', 'hoogte'],
      ['–', '€ 5'],
      ['', '8%'],
    ]);
    expect(tweede?.tabel).toBeUndefined();
    expect(tweede?.hoofd.stukken).toHaveLength(4);
  });

  it('wijst elke cel aan, ook een lege', () => {
    const tekst = `artikel 1\n${tabel}`;
    const [zin] = zinnen(tabel);
    const cellen = zin?.tabel?.rijen.flatMap((rij) => rij.cellen) ?? [];
    expect(cellen.map(({ span }) => tekst.slice(span.begin, span.eind))).toEqual(['–', '€ 5', '', '8%']);
    const [leeg] = zin?.tabel?.rijen[1]?.cellen ?? [];
    expect(tekst.slice((leeg?.span.begin ?? 0) - 1, leeg?.span.begin)).toBe('|');
  });

  it('staat achter staarten en op grond van, en mag in een voorbeeld', () => {
    const rijen = '\n    | hoogte |\n    | € 5 |\n';
    const [zin] = zinnen(`  De hoogte volgt uit de tabel indien A, tenzij B op grond van artikel 1:${rijen}`);
    expect(zin).toMatchObject({
      staarten: [{ soort: 'indien' }, { soort: 'tenzij' }],
      tabel: { rijen: [{}] },
    });
    const { value, problems } = parse(
      `voorbeeld "x"\n  gegeven\n    De perioden zijn:${rijen}    De rest is nee.\n  verwacht\n    De hoogte is:${rijen}`,
    );
    expect(problems).toEqual([]);
    const [blok] = value.blokken;
    if (blok?.soort !== 'voorbeeld') throw new Error('geen voorbeeld');
    expect(blok.gegeven.map((zin) => 'tabel' in zin)).toEqual([true, false]);
    expect(blok.verwacht).toMatchObject([{ tabel: { rijen: [{}] } }]);
  });
});

describe('een tabel die niet klopt', () => {
  const rond = (rijen: string): readonly string[] => codes(`artikel 1\n  X is:\n${rijen}\n  De rest is 1.\n`);

  it.each([
    ['een rij zonder streep aan het eind', '    | a |\n    | b', ['S019']],
    [
      'een rij met te weinig en een met te veel cellen',
      '    | a | b |\n    | 1 |\n    | 1 | 2 | 3 |',
      ['S018', 'S018'],
    ],
    ['alleen namen', '    | a |', ['S023']],
    ['een punt in een cel', '    | a |\n    | 1 jaar. |', ['S006']],
    ['een opmerking in een rij', '    | a | b |\n    | 1 # | 2 |', ['S019', 'S018']],
    ['indien in een cel', '    | a |\n    | indien b |', ['S001']],
    ['een streepjesregel zoals in Markdown', '    | a |\n    |---|\n    | 1 |', ['S006']],
  ])('%s', (_naam, rijen, verwacht) => {
    expect(rond(rijen)).toEqual(verwacht);
  });

  it('zonder zin erboven, of met een zin zonder dubbele punt', () => {
    expect(codes('artikel 1\n  | a |\n  | 1 |\n')).toEqual(['S001']);
    expect(codes('artikel 1\n  De hoogte is\n  | a |\n  | 1 |\n')).toEqual(['S001']);
    expect(codes('artikel 1\n  De hoogte volgt uit de tabel:\n')).toContain('S001');
  });

  it('kost alleen de eigen zin', () => {
    expect(zinnen('  X is:\n    | a | b |\n    | 1 |\n  De rest is 1.\n')).toHaveLength(1);
  });

  it('een streep midden in een zin blijft een onbekend teken', () => {
    expect(codes('artikel 1\n  De hoogte is € 1 || € 2.\n')).toEqual(['S006']);
  });
});
