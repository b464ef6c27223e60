/** Een selectie opmaken, en opmaken tijdens het typen: alleen de eenheden in het bereik veranderen. */
import { describe, expect, it } from 'vitest';
import { maakBereikOp, maakBijTypenOp, pasToe, type Wijziging } from '../../grammar/format/index.ts';
import { beleid, bladen, gelezen, herschik, kiezer, opgemaakt, opmerkingen } from './hulp.ts';

function wijzigingen(tekst: string, begin: number, eind: number): readonly Wijziging[] {
  const uit = maakBereikOp(tekst, { begin, eind });
  if (uit.soort === 'problemen') throw new Error('niet te lezen');
  return uit.wijzigingen;
}

describe('een bereik', () => {
  it.each([...bladen, ...beleid])('verandert niets aan wat de tekst zegt: $naam', ({ tekst }) => {
    const kies = kiezer(tekst.length);
    const scheef = herschik(tekst, kies);
    if (gelezen(scheef) !== gelezen(tekst)) return;
    for (let keer = 0; keer < 6; keer++) {
      const begin = kies(scheef.length);
      const eind = begin + 1 + kies(600);
      const rij = wijzigingen(scheef, begin, eind);
      const uit = pasToe(scheef, rij);
      expect(gelezen(uit)).toBe(gelezen(scheef));
      expect(opmerkingen(uit)).toEqual(opmerkingen(scheef));
      // Op volgorde, en zonder elkaar te raken.
      rij.forEach((deel, i) => expect(deel.begin).toBeGreaterThanOrEqual(rij[i - 1]?.eind ?? 0));
    }
  });

  it('raakt alleen de eenheden erin', () => {
    const tekst = 'artikel 1\n  A   is b.\n  C   is d.\n  E   is f.\n\nartikel   2\n  G   is h.\n';
    const plaats = tekst.indexOf('is d');
    expect(pasToe(tekst, wijzigingen(tekst, plaats, plaats + 1))).toBe(tekst.replace('C   is', 'C is'));
    const kop = tekst.indexOf('artikel   2');
    expect(pasToe(tekst, wijzigingen(tekst, kop, kop + 3))).toBe(tekst.replace('artikel   2', 'artikel 2'));
  });

  it('is voor het hele bestand de hele opmaak', () => {
    for (const { tekst } of bladen) {
      const scheef = herschik(tekst, kiezer(11));
      if (gelezen(scheef) !== gelezen(tekst)) continue;
      expect(pasToe(scheef, wijzigingen(scheef, 0, scheef.length)).trimEnd()).toBe(
        opgemaakt(tekst).trimEnd(),
      );
    }
  });

  it('wordt verruimd als een regel anders bij zijn buurman zou horen', () => {
    const tekst = 'gegevens over x\n      a, b en c:   datum\n      d, e en f:   datum\n';
    const uit = pasToe(tekst, wijzigingen(tekst, 20, 25));
    expect(gelezen(uit)).toBe(gelezen(tekst));
    expect(uit).toBe('gegevens over x\n  a, b en c: datum\n  d, e en f: datum\n');
  });

  it('geeft niets terug als er niets hoeft, en de problemen als er iets mis is', () => {
    expect(wijzigingen('artikel 1\n  A is b.\n', 0, 20)).toEqual([]);
    expect(maakBereikOp('artikel 1\n  A is b\n', { begin: 0, eind: 5 }).soort).toBe('problemen');
  });

  it('houdt CRLF en een BOM', () => {
    const tekst = '\ufeffartikel 1\r\n  A   is b.  C is d.\r\n';
    const uit = maakBereikOp(tekst, { begin: 0, eind: tekst.length }, { endOfLine: 'auto' });
    if (uit.soort === 'problemen') throw new Error('niet te lezen');
    expect(pasToe(tekst, uit.wijzigingen)).toBe('\ufeffartikel 1\r\n  A is b.\r\n  C is d.\r\n');
  });
});

describe('tijdens het typen', () => {
  /** `|` is de cursor; het teken ervóór is net getypt. */
  function getypt(metCursor: string): string {
    const plaats = metCursor.indexOf('|');
    const tekst = metCursor.replace('|', '');
    return pasToe(tekst, maakBijTypenOp(tekst, plaats, tekst[plaats - 1] ?? ''));
  }

  it.each([
    ['een punt', 'artikel 1\n  A   is b.|\n  C   is d.\n', 'artikel 1\n  A is b.\n  C   is d.\n'],
    ['een regeleinde', 'gegevens over x\n  a:datum\n|\n', 'gegevens over x\n  a: datum\n\n'],
    ['een regeleinde achter een kop', 'lid   1\n|  A   is b.\n', 'lid 1\n  A   is b.\n'],
    ['een zin die nog niet af is', 'artikel 1\n  A   is\n|', 'artikel 1\n  A   is\n'],
    ['een ander teken', 'artikel 1\n  A   is b|.\n', 'artikel 1\n  A   is b.\n'],
    [
      'een fout in een ander blok',
      'artikel 1\n  "\nartikel 2\n  A   is b.|\n',
      'artikel 1\n  "\nartikel 2\n  A is b.\n',
    ],
    ['een leeg bestand', '\n|', '\n'],
  ])('%s', (_naam, bron, doel) => {
    expect(getypt(bron)).toBe(doel);
  });
});
