/** Wetten van de opmaak: zij staat vast, verandert niets aan de boom en verliest geen opmerking; wit van de auteur telt niet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../grammar/lexer.ts';
import { programmaschets, schrijfProgramma } from '../property/programma.ts';
import { beleid, bladen, gelezen, herschik, houdtStand, kiezer, opgemaakt, opmerkingen } from './hulp.ts';

describe('stabiel, en dezelfde boom en opmerkingen', () => {
  it.each([...beleid, ...bladen])('$naam', ({ tekst }) => {
    houdtStand(tekst);
    for (const printWidth of [30, 60, 80]) houdtStand(tekst, { printWidth });
    houdtStand(tekst, { tabWidth: 4 });
    houdtStand(tekst, { tabWidth: 0, printWidth: 1 });
  });

  it('verzonnen regelingen', () => {
    fc.assert(
      fc.property(programmaschets, fc.integer({ min: 40, max: 130 }), (schets, printWidth) => {
        const tekst = schrijfProgramma(schets);
        if (gelezen(tekst) === undefined) throw new Error(`geen programma:\n${tekst}`);
        houdtStand(tekst);
        houdtStand(tekst, { printWidth });
      }),
      { numRuns: 150 },
    );
  });
});

describe('twee indelingen van dezelfde boom', () => {
  it.each([...beleid, ...bladen])('$naam', ({ tekst }) => {
    const goed = opgemaakt(tekst);
    const doel = gelezen(tekst);
    let gelijk = 0;
    const keren = 8;
    for (let zaad = 1; zaad <= keren; zaad++) {
      const ander = herschik(tekst, kiezer(zaad * 7919));
      if (gelezen(ander) !== doel) continue;
      gelijk++;
      expect(opgemaakt(ander)).toBe(goed);
    }
    // De herschikking mag zelden iets anders opleveren dan dezelfde boom.
    expect(gelijk).toBeGreaterThan(keren / 2);
  });
});

describe('een opmerking op elke plaats', () => {
  it.each(bladen)('$naam', ({ tekst }) => {
    const doel = gelezen(tekst);
    const { tokens } = lex(tekst);
    let geteld = 0;
    for (const token of tokens) {
      for (const eigenRegel of [false, true]) {
        const wit = ' '.repeat(token.kolom + 2);
        const ertussen = `${eigenRegel ? `\n${wit}` : ' '}# hier`;
        const achter = /^[^\S\n]*\n/.test(tekst.slice(token.eind)) ? '' : `\n${wit}`;
        const met = tekst.slice(0, token.eind) + ertussen + achter + tekst.slice(token.eind);
        if (gelezen(met) !== doel) continue;
        geteld++;
        const uit = houdtStand(met);
        expect(plaatsVan(uit), met.slice(Math.max(0, token.begin - 60), token.eind + 80)).toBe(plaatsVan(met));
      }
    }
    expect(geteld).toBeGreaterThan(tokens.length);
    expect(opmerkingen(tekst).length).toBeGreaterThanOrEqual(0);
  });

  /** Hoeveel woorden er vóór de opmerking staan; leestekens telt niemand. */
  const plaatsVan = (tekst: string): number => {
    const hier = tekst.indexOf('# hier');
    return lex(tekst).tokens.filter(({ begin, image }) => begin < hier && !/^[.,;:]$/.test(image)).length;
  };
});
