/** Verwijzingen naar meer bepalingen tegelijk: zoals een jurist ze schrijft, en nooit een bepaling minder of meer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsOnderwerp, samengevoegd } from '../../runtime/proza-verwijzing.ts';

const PAREN: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['artikel 5'], ['artikel 5']],
  [
    ['artikel 3.2, eerste lid, onderdeel a', 'artikel 3.2, eerste lid, onderdeel d'],
    ['artikel 3.2, eerste lid, onderdelen a en d'],
  ],
  [
    ['a', 'b', 'c', 'e'].map((letter) => `artikel 3.2, eerste lid, onderdeel ${letter}`),
    ['artikel 3.2, eerste lid, onderdelen a tot en met c en e'],
  ],
  [['artikel 7.1, tweede lid', 'artikel 7.1, derde lid'], ['artikel 7.1, tweede en derde lid']],
  [['artikel 3.3', 'artikel 3.4'], ['de artikelen 3.3 en 3.4']],
  [['paragraaf 1', 'paragraaf 2', 'paragraaf 3'], ['de paragrafen 1 tot en met 3']],
  // De aanhef hoort bij zijn onderdelen; een andere volzin is iets anders dan de rest van het artikel.
  [['artikel 4, eerste lid', 'artikel 4, eerste lid, onderdeel b'], ['artikel 4, eerste lid, onderdeel b']],
  [
    ['artikel 2', 'artikel 2, derde volzin'],
    ['artikel 2', 'artikel 2, derde volzin'],
  ],
  [
    ['artikel 3.2, eerste lid, onderdeel a', 'artikel 3.2, zevende lid, onderdeel b'],
    ['artikel 3.2, eerste lid, onderdeel a', 'artikel 3.2, zevende lid, onderdeel b'],
  ],
  [
    ['artikel 3, onderdeel c, onder i', 'artikel 3, onderdeel c, onder ii'],
    ['artikel 3, onderdeel c, onder i en ii'],
  ],
  [['paragraaf 3.2.2, tabelrij 1', 'paragraaf 3.2.2, tabelrij 2'], ['paragraaf 3.2.2, tabelrijen 1 en 2']],
  [
    ['artikel 2.3.2, eerste lid, van de Wmo 2015', 'artikel 2.3.2, tweede lid, van de Wmo 2015'],
    ['artikel 2.3.2, eerste en tweede lid, van de Wmo 2015'],
  ],
  [['artikel 4:84 van de Algemene wet bestuursrecht'], ['artikel 4:84 van de Algemene wet bestuursrecht']],
];

const RANGEN = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** Schrijft een samengevoegde verwijzing weer uit; los van hoe zij gemaakt is. */
function uitgeschreven(tekst: string): readonly string[] {
  const delen: string[] = [];
  for (const deel of tekst.replace(/^de (artikel|paragra)/, '$1').split(', ')) {
    const vorige = delen[delen.length - 1];
    // "onderdelen a, c tot en met e en g": de komma hoort bij de opsomming.
    const rang = RANGEN.includes(vorige?.split(', ').pop() ?? '') || /^\S( |$)/.test(deel);
    if (vorige !== undefined && rang && /^(\S|eerste|tweede|derde|vierde)( (en|tot en met) .*)?$/.test(deel))
      delen[delen.length - 1] = `${vorige}, ${deel}`;
    else delen.push(deel);
  }
  return delen.reduce<readonly string[]>(
    (tot, deel) => tot.flatMap((voor) => leden(deel).map((lid) => (voor === '' ? lid : `${voor}, ${lid}`))),
    [''],
  );
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function leden(deel: string): readonly string[] {
  const meervoud: Readonly<Record<string, string>> = { onderdelen: 'onderdeel', artikelen: 'artikel' };
  const vooraan = /^(onderdelen|artikelen) (.*)$/.exec(deel);
  if (vooraan)
    return rij(vooraan[2] ?? '', LETTERS).map((naam) => `${meervoud[vooraan[1] ?? ''] ?? ''} ${naam}`);
  const achteraan = /^(.*(?:en|met|,) .*) lid$/.exec(deel);
  return achteraan ? rij(achteraan[1] ?? '', RANGEN).map((naam) => `${naam} lid`) : [deel];
}

const rij = (tekst: string, volgorde: readonly string[]): readonly string[] =>
  tekst
    .replaceAll(' tot en met ', '…')
    .split(/, | en /)
    .flatMap((stuk) => {
      const [van = '', tot] = stuk.split('…');
      if (tot === undefined) return [van];
      const alle = volgorde.includes(van) ? volgorde : ['1', '2', '3', '4', '5', '6', '7'];
      return alle.slice(alle.indexOf(van), alle.indexOf(tot) + 1);
    });

describe('samengevoegde verwijzingen', () => {
  it.each(PAREN)('%j', (van, naar) => {
    expect(samengevoegd(van)).toEqual(naar);
  });

  it('noemt elke bepaling, en niets anders', () => {
    const plaatsen = fc.subarray(
      ['1', '2', '3', '5'].flatMap((artikel) => [
        `artikel ${artikel}`,
        ...RANGEN.slice(0, 4).flatMap((rang) => [
          `artikel ${artikel}, ${rang} lid`,
          ...LETTERS.map((letter) => `artikel ${artikel}, ${rang} lid, onderdeel ${letter}`),
        ]),
      ]),
    );
    fc.assert(
      fc.property(plaatsen, (gekozen) => {
        const genoemd = samengevoegd(gekozen).flatMap(uitgeschreven);
        for (const plaats of gekozen)
          expect(
            genoemd.some((naam) => naam === plaats || naam.startsWith(`${plaats}, `)),
            `${plaats} in ${genoemd.join(' | ')}`,
          ).toBe(true);
        for (const naam of genoemd) expect(gekozen).toContain(naam);
      }),
      { numRuns: 500 },
    );
  });

  it('krijgt een komma als er een werkwoord achter komt', () => {
    expect(alsOnderwerp('artikel 5')).toBe('artikel 5');
    expect(alsOnderwerp('artikel 5, eerste lid')).toBe('artikel 5, eerste lid,');
  });
});
