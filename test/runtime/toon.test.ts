import { describe, expect, it } from 'vitest';
import { citeer, metSleutel } from '../../runtime/citeer.ts';
import { getal } from '../../runtime/getal.ts';
import { opsomming, toonBedrag, toonDatum, toonDuur, toonGetal, toonWaarde } from '../../runtime/toon.ts';

describe('datums', () => {
  it('staan voluit, met wat er onbekend aan is', () => {
    expect(toonDatum('2026-03-01')).toBe('1 maart 2026');
    expect(toonDatum('1999-12-31')).toBe('31 december 1999');
    expect(toonDatum('2026-03')).toBe('maart 2026 (dag onbekend)');
    expect(toonDatum('2026-03-00')).toBe('maart 2026 (dag onbekend)');
    expect(toonDatum('2026')).toBe('2026 (dag en maand onbekend)');
    expect(toonDatum('2026-00-00')).toBe('2026 (dag en maand onbekend)');
    expect(toonDatum('2026-03-06/2026-04-05')).toBe(
      'van 6 maart 2026 tot en met 5 april 2026 (dag onbekend)',
    );
  });
});

describe('bedragen en getallen', () => {
  it('staan er met punten voor duizendtallen en een komma voor de centen', () => {
    expect(toonBedrag('1212', 'etmaal')).toBe('€ 1.212,00 per etmaal');
    expect(toonBedrag('67.29')).toBe('€ 67,29');
    expect(toonBedrag('0.5', 'uur')).toBe('€ 0,50 per uur');
    expect(toonBedrag('1234567.8')).toBe('€ 1.234.567,80');
    expect(toonBedrag('-1212.5')).toBe('€ -1.212,50');
    expect(toonBedrag('-123')).toBe('€ -123,00');
    expect(toonBedrag(getal('0.125'))).toBe('€ 0,125');
    expect(toonGetal('12345.678')).toBe('12.345,678');
    expect(toonGetal('100')).toBe('100');
    expect(toonGetal(getal('1/3'))).toBe('1/3');
  });

  it('laten een afronding nooit voor het bedrag doorgaan', () => {
    expect(toonBedrag(getal('100/3'), 'maand')).toBe('€ 33,33 per maand (afgerond; precies 100/3)');
  });
});

describe('aantallen', () => {
  it('hebben het meervoud van hun eenheid, behalve bij één en bij jaar en uur', () => {
    expect(toonDuur(1, 'etmaal')).toBe('1 etmaal');
    expect(toonDuur(5, 'etmaal')).toBe('5 etmalen');
    expect(toonDuur(0, 'dag')).toBe('0 dagen');
    expect(toonDuur(2, 'week')).toBe('2 weken');
    expect(toonDuur(6, 'maand')).toBe('6 maanden');
    expect(toonDuur(5, 'jaar')).toBe('5 jaar');
    expect(toonDuur(2, 'uur')).toBe('2 uur');
    expect(toonDuur(1200, 'dag')).toBe('1.200 dagen');
  });
});

describe('waarden naar hun type', () => {
  it('zijn te lezen', () => {
    expect(toonWaarde({ soort: 'ja/nee' }, true)).toBe('ja');
    expect(toonWaarde({ soort: 'ja/nee' }, false)).toBe('nee');
    expect(toonWaarde({ soort: 'ja/nee' }, undefined)).toBe('onbekend');
    expect(toonWaarde({ soort: 'datum' }, null)).toBe('geen');
    expect(toonWaarde({ soort: 'datum' }, '2026-03-01')).toBe('1 maart 2026');
    expect(toonWaarde({ soort: 'percentage' }, '12.5')).toBe('12,5%');
    expect(toonWaarde({ soort: 'getal' }, '1000.5')).toBe('1.000,5');
    expect(toonWaarde({ soort: 'bedrag', per: 'etmaal' }, '97.43')).toBe('€ 97,43 per etmaal');
    expect(toonWaarde({ soort: 'aantal', eenheid: 'etmaal' }, 5)).toBe('5 etmalen');
    expect(toonWaarde({ soort: 'tekst' }, '2026-03-01')).toBe('2026-03-01');
    expect(toonWaarde({ soort: 'keuze', keuze: 'k' }, 'begeleid wonen')).toBe('begeleid wonen');
    expect(toonWaarde({ soort: 'keuze', keuze: 'k' }, { anders: 'op een boot' })).toBe('anders: op een boot');
  });

  it('noemen van een verzameling wat bekend is', () => {
    const type = { soort: 'keuzes', keuze: 'k' } as const;
    expect(toonWaarde(type, [])).toBe('geen');
    expect(toonWaarde(type, ['a', 'b', 'c'])).toBe('a, b en c');
    expect(toonWaarde(type, { ja: ['a', 'b'], nee: ['c'] })).toBe('wel a en b; niet c; de rest onbekend');
    expect(toonWaarde(type, { ja: [] })).toBe('de rest onbekend');
  });

  it('staan in een opsomming', () => {
    expect(opsomming([])).toBe('');
    expect(opsomming(['a'])).toBe('a');
    expect(opsomming(['a', 'b'], 'of')).toBe('a of b');
  });
});

describe('citeren van wat van buiten komt', () => {
  it('kapt af en maakt onzichtbare tekens zichtbaar', () => {
    expect(citeer('gewoon')).toBe('"gewoon"');
    expect(citeer('a\u0000b\u001b[31m\n\u202e\u200b')).toBe('"a\\u0000b\\u001b[31m\\u000a\\u202e\\u200b"');
    expect(citeer('x'.repeat(1e6))).toBe(`"${'x'.repeat(59)}…"`);
    expect(citeer('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(citeer(`${'x'.repeat(58)}😀😀`)).toBe(`"${'x'.repeat(58)}…"`);
    expect(citeer('\ud83d')).toBe('"\\ud83d"');
  });

  it('schrijft een pad zo dat een vreemde sleutel geen pad wordt', () => {
    expect(metSleutel('', 'client')).toBe('client');
    expect(metSleutel('client', 'geboortedatum')).toBe('client.geboortedatum');
    expect(metSleutel('client', 'a.b')).toBe('client["a.b"]');
    expect(metSleutel('client', Symbol('x y'))).toBe('client["symbool x y"]');
  });
});
