/** Elke code heeft een blad met precies die ene fout. */
import { describe, expect, it } from 'vitest';
import { catalogus } from '../../compiler/diagnostics/catalogus.ts';
import { leesWerkruimte, type Bestandsinhoud, type Werkruimte } from '../../compiler/index.ts';
import { bericht, hint } from '../../compiler/index.ts';
import { gezien, problemenVan } from '../compiler/hulp.ts';
import { dekkingbladen, problemenBij } from './bladen-dekking.ts';
import { bladen, tekstVan } from './alle-bladen.ts';
import { bronproblemen, officieel } from './bladen-officieel.ts';
import { grondblad, type Foutblad } from './bladen.ts';

function lees({ bestanden = {}, paden = ['proef.regel'] }: Foutblad, tekst: string): Werkruimte {
  const alle: Readonly<Record<string, Bestandsinhoud>> = {
    'proef.regel': { soort: 'tekst', tekst },
    ...bestanden,
  };
  return leesWerkruimte(paden, (pad) => alle[pad] ?? { soort: 'ontbreekt' });
}

describe('het grondblad', () => {
  it('heeft geen enkel probleem', () => {
    expect(problemenVan(grondblad())).toEqual([]);
  });

  it('weigert een wijziging die niets verandert', () => {
    expect(() => grondblad(['staat er niet', 'x'])).toThrow('niet in het grondblad');
  });
});

describe('de catalogus', () => {
  it('heeft bij elke code een blad, en bij elk blad een code', () => {
    const met = new Set([...bladen, ...officieel, ...dekkingbladen].map(({ code }) => code));
    expect([...met].sort()).toEqual(Object.keys(catalogus).sort());
  });
});

describe.each(bladen.map((blad) => [blad.code, blad.bericht, blad] as const))(
  '%s %s',
  (_code, _bericht, blad) => {
    const tekst = tekstVan(blad);
    const ruimte = lees(blad, tekst);

    it('is het enige probleem, met deze woorden', () => {
      expect(gezien(ruimte).map(({ regel: _regel, ...rest }) => rest)).toEqual([
        { code: blad.code, woorden: blad.woorden, bericht: blad.bericht, hint: blad.hint },
      ]);
    });

    it('is op te lossen met het eerste herstel, als dat er is', () => {
      const [herstel] = ruimte.problemen[0]?.herstel ?? [];
      expect(herstel?.titel).toBe(blad.herstel);
      if (!herstel) return;
      const { begin, eind } = herstel.span;
      const hersteld = tekst.slice(0, begin) + herstel.tekst + tekst.slice(eind);
      expect(gezien(lees(blad, hersteld))).toEqual([]);
    });
  },
);

describe.each(officieel.map((blad) => [blad.code, blad.bericht, blad] as const))(
  '%s %s',
  (_code, _bericht, blad) => {
    it('is het enige probleem, met deze woorden', () => {
      const problemen = bronproblemen(blad).map((probleem) => ({
        code: probleem.code,
        woorden: blad.tekst.slice(probleem.span.begin, probleem.span.eind),
        bericht: bericht(probleem),
        hint: hint(probleem),
      }));
      const { code, woorden } = blad;
      expect(problemen).toEqual([{ code, woorden, bericht: blad.bericht, hint: blad.hint }]);
    });
  },
);

describe.each(dekkingbladen.map((blad) => [blad.code, blad.bericht, blad] as const))(
  '%s %s',
  (_code, _bericht, { code, woorden, bericht: zin, hint: raad, ...blad }) => {
    it('is het enige probleem, met deze woorden', () => {
      expect(problemenBij(blad)).toEqual([{ code, woorden, bericht: zin, hint: raad }]);
    });
  },
);

describe('twee fouten', () => {
  it('een onbekend type verbergt niet dat de naam al bestaat', () => {
    const tekst = grondblad(['  inkomen: bedrag\n', '  inkomen: bedrga\n  inkomen: bedrag\n']);
    expect(problemenVan(tekst)).toMatchObject([
      { code: 'N008', regel: 17, woorden: 'bedrga' },
      { code: 'N003', regel: 18, woorden: 'inkomen' },
    ]);
  });
});
