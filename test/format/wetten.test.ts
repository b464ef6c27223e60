/** Wetten van de opmaak: zij staat vast, verandert niets aan de boom en verliest geen opmerking; wit van de auteur telt niet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { maakOp, standaardopties } from '../../grammar/format/index.ts';
import { drukTekst, zegtHetzelfde } from '../../grammar/format/opmaak.ts';
import { betekenis, zelfdeBestand } from '../../grammar/format/zelfde.ts';
import { knipBlokken } from '../../grammar/knip.ts';
import { lex } from '../../grammar/lexer.ts';
import type { Token } from '../../grammar/tokens.ts';
import { bestandenVan, programmaschets, schrijfProgramma } from '../property/programma.ts';
import { beleid, bladen, gelezen, herschik, houdtStand, kiezer, opgemaakt } from './hulp.ts';

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
        for (const tekst of Object.values(bestandenVan(schrijfProgramma(schets)))) {
          if (gelezen(tekst) === undefined) throw new Error(`geen programma:\n${tekst}`);
          houdtStand(tekst);
          houdtStand(tekst, { printWidth });
        }
      }),
      { numRuns: 40 },
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

describe('verminkte bladen', () => {
  /** Wat er tussen of in de plaats van woorden kan komen te staan. */
  const losse = [
    '\n',
    '\n  ',
    '\n      ',
    ' ',
    '',
    ',',
    ';',
    '.',
    ':',
    ' # x\n',
    ' en ',
    ' of ',
    ' indien ',
    ' tenzij ',
    ' "t" ',
  ]
    .concat([
      '\n    a. ',
      '\n      b. ',
      '\n      1\u00b0 ',
      '\n  \u2022 ',
      ' op grond van ',
      ' artikel 3 lid 2 ',
      ' het eerste lid ',
      ' lid 2 ',
      ' De ',
    ])
    .concat([
      ' ten minste één van: ',
      ' één van ',
      ' \u20ac5 ',
      ' 8 % ',
      ' verwacht\n',
      '\nlid 3\n',
      ' omdat ',
      ' de ',
      ' onderdeel b ',
      ' zoals ',
      ' binnen 2 weken ',
    ]);
  const blokken = bladen.flatMap(({ tekst }) => knipBlokken(tekst).map((blok) => blok.tekst));

  it('gooit nooit, en houdt zich aan de wetten als de tekst nog te lezen is', () => {
    let leesbaar = 0;
    let gered = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 20, max: 130 }), (zaad, printWidth) => {
        const kies = kiezer(zaad);
        let tekst = `${blokken[kies(blokken.length)] ?? ''}${blokken[kies(blokken.length)] ?? ''}`;
        const was = { tekst, bestand: parse(tekst).value };
        for (let keer = kies(4); keer >= 0; keer--) {
          const plaats = [...tekst.matchAll(/\s+|$/g)][kies(tekst.split(/\s+/).length)]?.index ?? 0;
          tekst =
            tekst.slice(0, plaats) +
            (losse[kies(losse.length)] ?? '') +
            tekst.slice(plaats + kies(3) * kies(4));
        }
        const { value, problems } = parse(tekst);
        // De snelle vergelijking ziet precies de verschillen die de betekenis ziet.
        expect(zelfdeBestand(was, { tekst, bestand: value })).toBe(
          betekenis(was.bestand) === betekenis(value),
        );
        if (problems.length > 0) return;
        leesbaar++;
        const uit = drukTekst(value, tekst, { ...standaardopties, printWidth });
        if (zegtHetzelfde(value, tekst, uit)) houdtStand(tekst, { printWidth });
        else {
          gered++;
          expect(maakOp(tekst, { printWidth })).toEqual({ soort: 'gelaten', tekst });
        }
      }),
      { numRuns: Number(process.env['AANTAL'] ?? 400) },
    );
    expect(leesbaar).toBeGreaterThan(40);
    // Het vangnet is er voor teksten die niets betekenen, zoals een opsomming in de naam van een veld.
    expect(gered / leesbaar).toBeLessThan(0.01);
  });
});

describe('een opmerking op elke plaats', () => {
  it.each([...bladen, ...beleid.filter(({ naam }) => naam === 'nissewaard.regel')])(
    '$naam',
    ({ naam, tekst }) => {
      const stap = naam === 'nissewaard.regel' ? 5 : 1;
      let geteld = 0;
      let plaatsen = 0;
      for (const { tekst: blok } of knipBlokken(tekst)) {
        const doel = gelezen(blok);
        if (doel === undefined) throw new Error(blok);
        for (const token of lex(blok).tokens) {
          if (plaatsen++ % stap > 0) continue;
          for (const eigenRegel of [false, true])
            geteld += metOpmerking(blok, token, eigenRegel, doel) ? 1 : 0;
        }
      }
      // Binnen een naam van een veld of achter een kop zegt een regeleinde iets anders; verder mag het overal.
      expect(geteld * stap).toBeGreaterThan(plaatsen);
    },
  );
});

/** Zet een opmerking achter een token; `false` als de tekst dan iets anders zegt. */
function metOpmerking(blok: string, token: Token, eigenRegel: boolean, doel: string): boolean {
  const wit = ' '.repeat(token.kolom + 2);
  const ervoor = eigenRegel ? `\n${wit}` : ' ';
  const achter = /^[^\S\n]*\n/.test(blok.slice(token.eind)) ? '' : `\n${wit}`;
  const met = `${blok.slice(0, token.eind)}${ervoor}# hier${achter}${blok.slice(token.eind)}`;
  if (gelezen(met) !== doel) return false;
  const uit = houdtStand(met);
  expect(plaatsVan(uit), met).toBe(plaatsVan(met));
  return true;
}

/** Hoeveel woorden er vóór de opmerking staan; leestekens tellen niet. */
function plaatsVan(tekst: string): number {
  const hier = tekst.indexOf('# hier');
  return lex(tekst).tokens.filter(({ begin, image }) => begin < hier && !/^[.,;:]$/.test(image)).length;
}
