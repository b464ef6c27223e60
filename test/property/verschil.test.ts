/** Uitvoering naast orakel, over willekeurige programma's en zaken (S3 en S4; docs/taal.md, hoofdstuk 1). */
import { describe, expect, it } from 'vitest';
import { nieuweTelling, probeer } from './lus.ts';

const PROGRAMMAS = 120;
/** Meer voltooiingen dan dit per zaak doet de fuzzer, die geen haast heeft. */
const GRENS = 300;

describe('uitvoering en orakel', () => {
  it(`zijn het eens over ${String(PROGRAMMAS)} programma's`, () => {
    const telling = nieuweTelling();
    const verschillen: string[] = [];
    for (let zaad = 1; zaad <= PROGRAMMAS; zaad++) {
      const gevonden = probeer(zaad, GRENS, telling);
      if (gevonden !== undefined) verschillen.push(gevonden);
      // Meer dan een paar leest niemand, en verkleinen kost tijd.
      if (verschillen.length >= 5) break;
    }
    expect(verschillen.join('\n\n')).toBe('');
    expect([...telling.afkeuringen.values()]).toEqual([]);
    // Zonder deze ondergrenzen zou een generator die niets meer raakt, ook slagen.
    const aantal = (soort: string): number => telling.perUitkomst.get(soort) ?? 0;
    expect(aantal('waarde')).toBeGreaterThan(500);
    expect(aantal('onbekend')).toBeGreaterThan(300);
    expect(aantal('niet van toepassing')).toBeGreaterThan(100);
    expect(aantal('tegenstrijdig')).toBeGreaterThan(5);
    expect(aantal('voorzichtig') + aantal('niet aangetoond')).toBeLessThan(telling.paren / 50);
    expect(aantal('onbekend, benaderd')).toBeLessThan(telling.paren / 50);
  }, 120_000);
});
