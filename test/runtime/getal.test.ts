import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimaleTekst,
  hoogsteDecimaal,
  laagsteDecimaal,
  vergelijkDecimaal,
} from '../../runtime/decimaal.ts';
import {
  aantal,
  afgerond,
  bedrag,
  gedeeld,
  type Getal,
  getal,
  getalTekst,
  hoogste,
  laagste,
  maal,
  min,
  plus,
  procent,
  vergelijkGetal,
} from '../../runtime/getal.ts';

const tekst = (g: Getal | undefined): string | undefined => g && getalTekst(g);

/** Een breuk zoals op school, zonder vereenvoudigen: de rechter over het rekenwerk. */
type Breuk = readonly [bigint, bigint];
const gelijk = (g: Getal | undefined, [t, n]: Breuk): boolean => g !== undefined && g.t * n === t * g.n;
const naarGetal = ([t, n]: Breuk): Getal => getal(`${t}/${n}`);

const teller = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
const breuk: fc.Arbitrary<Breuk> = fc.tuple(teller, fc.bigInt({ min: 1n, max: 10n ** 12n }));
const centen = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

/** Centen als bedragtekst, ook boven 2^53. */
function centenTekst(c: bigint): string {
  const cijfers = (c < 0n ? -c : c).toString().padStart(3, '0');
  return `${c < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

describe('rekenen met breuken', () => {
  it('geeft wat het rekenmodel van school geeft', () => {
    fc.assert(
      fc.property(breuk, breuk, ([t1, n1], [t2, n2]) => {
        const a = naarGetal([t1, n1]);
        const b = naarGetal([t2, n2]);
        expect(gelijk(plus(a, b), [t1 * n2 + t2 * n1, n1 * n2])).toBe(true);
        expect(gelijk(min(a, b), [t1 * n2 - t2 * n1, n1 * n2])).toBe(true);
        expect(gelijk(maal(a, b), [t1 * t2, n1 * n2])).toBe(true);
        if (t2 !== 0n) expect(gelijk(gedeeld(a, b), [t1 * n2, n1 * t2])).toBe(true);
        const verschil = t1 * n2 - t2 * n1;
        expect(vergelijkGetal('<', a, b)).toBe(verschil < 0n);
        expect(vergelijkGetal('<=', a, b)).toBe(verschil <= 0n);
        expect(vergelijkGetal('=', a, b)).toBe(verschil === 0n);
        expect(vergelijkGetal('!=', a, b)).toBe(verschil !== 0n);
        expect(vergelijkGetal('>=', a, b)).toBe(verschil >= 0n);
        expect(vergelijkGetal('>', a, b)).toBe(verschil > 0n);
      }),
    );
  });

  it('houdt elk getal in laagste termen, zodat gelijke getallen gelijke delen hebben', () => {
    const ggd = (a: bigint, b: bigint): bigint => (b === 0n ? a : ggd(b, a % b));
    fc.assert(
      fc.property(breuk, breuk, (x, y) => {
        for (const g of [
          naarGetal(x),
          plus(naarGetal(x), naarGetal(y)),
          gedeeld(naarGetal(x), naarGetal(y)),
        ]) {
          if (g === undefined) continue;
          expect(g.n > 0n).toBe(true);
          expect(ggd(g.t < 0n ? -g.t : g.t, g.n)).toBe(1n);
        }
      }),
    );
  });

  it('telt bedragen op zonder een cent te verliezen', () => {
    fc.assert(
      fc.property(fc.array(centen, { maxLength: 20 }), (bedragen) => {
        const som = bedragen.map((c) => bedrag(centenTekst(c))).reduce(plus, getal('0'));
        expect(gelijk(som, [bedragen.reduce((a, b) => a + b, 0n), 100n])).toBe(true);
      }),
    );
  });

  it('leest een bedrag langs de snelle en de lange weg gelijk', () => {
    fc.assert(
      fc.property(fc.oneof(centen, fc.bigInt({ min: -200_000n, max: 200_000n })), (c) => {
        const g = bedrag(centenTekst(c));
        expect(gelijk(g, [c, 100n])).toBe(true);
        expect(g).toEqual(getal(centenTekst(c)));
        expect(bedrag(`${c}`)).toEqual({ t: c, n: 1n });
      }),
    );
  });

  it('kent 0,1 + 0,2 = 0,3', () => {
    expect(tekst(plus(bedrag('0.1'), bedrag('0.2')))).toBe('0.3');
  });

  it('rekent met procenten en aantallen', () => {
    expect(tekst(maal(bedrag('250.00'), procent(bedrag('8'))))).toBe('20');
    expect(tekst(maal(bedrag('67.29'), aantal(5)))).toBe('336.45');
    expect(aantal(undefined)).toBeUndefined();
    expect(aantal(1.5)).toBeUndefined();
  });
});

describe('onbekend en geen', () => {
  const een = getal('1');

  it('is onbekend zodra een deel onbekend is', () => {
    for (const functie of [plus, min, maal, gedeeld]) {
      expect(functie(undefined, een)).toBeUndefined();
      expect(functie(een, undefined)).toBeUndefined();
    }
    expect(vergelijkGetal('=', undefined, een)).toBeUndefined();
    expect(laagste(een, undefined)).toBeUndefined();
    expect(hoogste(undefined, een)).toBeUndefined();
    expect(laagste()).toBeUndefined();
    expect(afgerond(undefined, '1', 'naar boven')).toBeUndefined();
    expect(bedrag(undefined)).toBeUndefined();
    expect(procent(undefined)).toBeUndefined();
  });

  it('geeft aan delen door nul geen uitkomst', () => {
    expect(gedeeld(een, getal('0'))).toBeUndefined();
    expect(gedeeld(getal('0'), getal('0.00'))).toBeUndefined();
  });

  it('voldoet met geen aan geen enkele vergelijking', () => {
    for (const cmp of ['<', '<=', '=', '!=', '>=', '>'] as const) {
      expect(vergelijkGetal(cmp, null, een)).toBe(false);
      expect(vergelijkGetal(cmp, undefined, null)).toBe(false);
      expect(vergelijkDecimaal(cmp, '1', null)).toBe(false);
    }
  });

  it('maakt van onleesbare tekst geen nul', () => {
    for (const onzin of [
      '',
      '-',
      '.',
      '5.',
      '.5',
      '-.5',
      '1.2.3',
      '1e3',
      '0x10',
      ' 1',
      '1,5',
      '١',
      '1-',
      '--1',
    ]) {
      expect(bedrag(onzin), onzin).toBeUndefined();
      expect(() => getal(onzin), onzin).toThrow('Geen getal');
    }
    expect(() => getal('1/0')).toThrow('Geen getal');
  });
});

describe('laagste en hoogste', () => {
  it('zijn een van de delen, en geen deel gaat eronder of erboven', () => {
    fc.assert(
      fc.property(fc.array(breuk, { minLength: 1, maxLength: 6 }), (breuken) => {
        const getallen = breuken.map(naarGetal);
        const onder = laagste(...getallen);
        const boven = hoogste(...getallen);
        expect(getallen).toContainEqual(onder);
        expect(getallen).toContainEqual(boven);
        for (const g of getallen) {
          expect(vergelijkGetal('<=', onder, g)).toBe(true);
          expect(vergelijkGetal('>=', boven, g)).toBe(true);
        }
      }),
    );
  });
});

describe('afgerond', () => {
  const rond = (x: string, stap: string, richting: 'rekenkundig' | 'naar boven' | 'naar beneden') =>
    tekst(afgerond(getal(x), stap, richting));

  it('rondt een half van nul af, en boven en beneden naar het hogere en lagere getal', () => {
    expect(rond('2.345', '0.01', 'rekenkundig')).toBe('2.35');
    expect(rond('-2.345', '0.01', 'rekenkundig')).toBe('-2.35');
    expect(rond('2.344', '0.01', 'rekenkundig')).toBe('2.34');
    expect(rond('2.341', '0.01', 'naar boven')).toBe('2.35');
    expect(rond('-2.341', '0.01', 'naar boven')).toBe('-2.34');
    expect(rond('2.349', '0.01', 'naar beneden')).toBe('2.34');
    expect(rond('-2.341', '0.01', 'naar beneden')).toBe('-2.35');
    expect(rond('1212', '5', 'rekenkundig')).toBe('1210');
    expect(rond('1212.5', '5', 'rekenkundig')).toBe('1215');
    expect(rond('1/3', '0.01', 'rekenkundig')).toBe('0.33');
  });

  it('is het veelvoud dat volgens de richting het dichtst bij ligt', () => {
    const stap = fc.constantFrom('0.01', '0.05', '0.5', '1', '5', '12', '100');
    fc.assert(
      fc.property(breuk, stap, ([t, n], s) => {
        const g = naarGetal([t, n]);
        const eenheid = getal(s);
        const veelvoud = (x: Getal | undefined): boolean => gedeeld(x, eenheid)?.n === 1n;
        const boven = afgerond(g, s, 'naar boven');
        const beneden = afgerond(g, s, 'naar beneden');
        const rekenkundig = afgerond(g, s, 'rekenkundig');
        expect([boven, beneden, rekenkundig].every(veelvoud)).toBe(true);
        expect(vergelijkGetal('>=', boven, g) && vergelijkGetal('<', min(boven, g), eenheid)).toBe(true);
        expect(vergelijkGetal('<=', beneden, g) && vergelijkGetal('<', min(g, beneden), eenheid)).toBe(true);
        const helft = gedeeld(eenheid, getal('2'));
        expect(vergelijkGetal('<=', min(rekenkundig, g), helft)).toBe(true);
        expect(vergelijkGetal('<=', min(g, rekenkundig), helft)).toBe(true);
      }),
    );
  });
});

describe('getalTekst', () => {
  it('verliest niets en heeft één schrijfwijze per getal', () => {
    fc.assert(
      fc.property(breuk, (x) => {
        expect(getal(getalTekst(naarGetal(x)))).toEqual(naarGetal(x));
      }),
    );
    expect(getalTekst(getal('67.290'))).toBe('67.29');
    expect(getalTekst(getal('-0.5'))).toBe('-0.5');
    expect(getalTekst(getal('-0'))).toBe('0');
    expect(getalTekst(getal('0.05'))).toBe('0.05');
    expect(getalTekst(getal('1/8'))).toBe('0.125');
    expect(getalTekst(getal('-2/6'))).toBe('-1/3');
  });
});

describe('de snelle weg voor decimale tekst', () => {
  const decimaal = fc
    .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^\d{1,17}$/), fc.stringMatching(/^(\.\d{1,4})?$/))
    .map((delen) => delen.join(''));

  it('antwoordt zoals de breuken', () => {
    fc.assert(
      fc.property(decimaal, decimaal, fc.constantFrom('<', '<=', '=', '!=', '>=', '>'), (a, b, cmp) => {
        expect(vergelijkDecimaal(cmp, a, b)).toBe(vergelijkGetal(cmp, bedrag(a), bedrag(b)));
        expect(laagsteDecimaal(a, b)).toBe(tekst(laagste(bedrag(a), bedrag(b))));
        expect(hoogsteDecimaal(a, b)).toBe(tekst(hoogste(bedrag(a), bedrag(b))));
        expect(decimaleTekst(a)).toBe(tekst(bedrag(a)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is onbekend zodra een kant onbekend of afwezig is', () => {
    expect(vergelijkDecimaal('<', undefined, '1')).toBeUndefined();
    expect(laagsteDecimaal('1', undefined)).toBeUndefined();
    expect(laagsteDecimaal(null, '1')).toBeUndefined();
    expect(hoogsteDecimaal('1', null)).toBeUndefined();
    expect(decimaleTekst(undefined)).toBeUndefined();
  });

  it('schrijft gelijke bedragen gelijk', () => {
    expect(laagsteDecimaal('67.50', '67.5')).toBe('67.5');
    expect(['007', '-0', '0.00', '100', '1.10'].map(decimaleTekst)).toEqual(['7', '0', '0', '100', '1.1']);
  });
});
