/** Een uitkomst als tekst, zoals een medewerker haar leest. */
import { describe, expect, it } from 'vitest';
import { maakEvaluator } from '../../runtime/evaluator.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import { proza } from '../../runtime/proza.ts';
import { regelzin } from '../../runtime/proza-regel.ts';
import { registerVan } from '../../runtime/register.ts';
import type { Knoop, Opties } from '../../runtime/uitkomst.ts';
import * as b from './bouw.ts';

const leeftijd = {
  ...b.verstreken(b.w('geboren', b.DATUM), b.w('melding', b.DATUM), '>=', 18),
  tekst: 'de leeftijd op de datum van de melding is 18 jaar of ouder',
};
const criteria = b.beslissing(
  'criteria',
  [
    b.grond(
      '3.2/1',
      b.en(
        b.bij('3.2/1/a', leeftijd),
        b.bij('3.2/1/b', {
          ...b.niet(b.waar('kracht')),
          tekst: 'de cliënt kan zich niet op eigen kracht handhaven',
        }),
      ),
      undefined,
      { tekst: 'de cliënt voldoet aan de criteria' },
    ),
  ],
  { naam: 'de cliënt voldoet aan de criteria' },
);
const basis = b.model({
  feiten: [
    b.feit('geboren', b.DATUM, { naam: 'geboortedatum van de cliënt' }),
    b.feit('melding', b.DATUM, { naam: 'datum van de melding', vraag: 'Wanneer was de melding?' }),
    b.oordeel('kracht', { naam: 'de cliënt kan zich op eigen kracht handhaven', weegtMee: ['het netwerk'] }),
  ],
  beslissingen: [
    criteria,
    b.beslissing('recht', [b.grond('4', b.uitkomst('criteria'))], { naam: 'er is recht' }),
  ],
});
const AANDUIDINGEN: Readonly<Record<string, string>> = {
  '3.2/1': 'artikel 3.2, eerste lid',
  '3.2/1/a': 'artikel 3.2, eerste lid, onderdeel a',
  '3.2/1/b': 'artikel 3.2, eerste lid, onderdeel b',
  '4': 'artikel 4',
};
const model: Regelingmodel = {
  ...basis,
  bepalingen: Object.entries(AANDUIDINGEN).map(([id, aanduiding]) => ({ id, aanduiding, regel: 1 })),
};

function vertel(z: object, id = 'z.criteria', opties: Opties = { uitleg: true }, m = model): string {
  const evalueer = maakEvaluator(
    m,
    id,
    () => undefined,
    () => true,
  );
  return proza(m, id, evalueer({ z }, opties));
}

describe('proza', () => {
  it('zegt eerst het antwoord en dan alleen wat het draagt', () => {
    expect(vertel({ geboren: '2008-03-02', melding: '2026-03-01' })).toBe(
      [
        'Niet: de cliënt voldoet aan de criteria.',
        '',
        'Waarom:',
        '  Aan de voorwaarden van artikel 3.2, eerste lid, is niet voldaan:',
        '    Onderdeel a: de leeftijd op de datum van de melding is 18 jaar of ouder. Daaraan is niet voldaan.',
        '      2 maart 2008 + 18 jaar = 2 maart 2026.',
        '      Geboortedatum van de cliënt: 2 maart 2008. Datum van de melding: 1 maart 2026.',
        '',
        'Dit rust op: artikel 3.2, eerste lid, onderdeel a.',
      ].join('\n'),
    );
  });

  it('geeft een oordeel met zijn redenen, ook door een andere beslissing heen', () => {
    const kracht = {
      oordeel: false,
      motivering: 'Hij redt het niet.',
      door: 'het college',
      datum: '2026-03-05',
    };
    const tekst = vertel({ geboren: '2000-01-01', melding: '2026-03-01', kracht }, 'z.recht');
    expect(tekst).toContain('Er is recht.\n');
    expect(tekst).toContain(
      'Onderdeel b: de cliënt kan zich niet op eigen kracht handhaven. Daaraan is voldaan.\n',
    );
    expect(tekst).toContain('Zo oordeelde het college op 5 maart 2026: “Hij redt het niet.”');
  });

  it('stelt bij een onbekende uitkomst de vragen, genummerd, met wie antwoordt', () => {
    const tekst = vertel({ melding: '2026-03-01' });
    expect(tekst).toMatch(
      /^Nog niet te zeggen is of dit zo is: de cliënt voldoet aan de criteria\.\n\nNog nodig \(2\):\n {2}1\. /,
    );
    expect(tekst).toContain('  1. Geboortedatum van de cliënt?\n     Waar: z.geboren.');
    expect(tekst).toContain('Wie: het college.');
    expect(tekst).toContain('Nodig voor: artikel 3.2, eerste lid, onderdeel b.');
    expect(tekst).toContain('Weegt mee: het netwerk.');
    expect(tekst).not.toContain('Waarom:');
    expect(vertel({}, 'z.criteria', { werkgrens: 0 })).toContain('kan te lang zijn');
  });

  it('noemt de lezing waarop een uitkomst rust', () => {
    const lezing = b.lezing(
      'peildag',
      [b.alsVoorwaarde('a', b.vast(true)), b.alsVoorwaarde('b', b.vast(false))],
      'a',
    );
    const m = b.model({
      lezingen: [lezing],
      beslissingen: [b.beslissing('x', [b.grond('1', b.gelezen('peildag'))])],
    });
    expect(vertel({}, 'z.x', { uitleg: true }, m)).toContain(
      '“peildag” is gelezen als “lezing a”. De reden daarvoor: de toelichting zegt dit. Ook mogelijk: “lezing b”.',
    );
  });

  it('vertelt andere soorten uitkomsten', () => {
    const strijd = b.model({
      geldig: { vanaf: '2026-01-01' },
      feiten: [b.feit('dag', b.DATUM)],
      controles: [b.controle('niet te oud', b.vergelijk(b.w('dag', b.DATUM), '>', b.dag('1900-01-01')))],
      beslissingen: [
        b.beslissing('x', [b.geeft('1', b.euro('1')), b.geeft('2', b.euro('2'))], {
          type: b.BEDRAG,
          uitputtend: false,
          peildatum: b.w('dag', b.DATUM),
        }),
      ],
    });
    expect(vertel({ dag: '2026-01-01' }, 'z.x', {}, strijd)).toBe(
      'De regels spreken elkaar tegen over: x.\n  artikel 1: € 1,00\n  artikel 2: € 2,00',
    );
    expect(vertel({ dag: '2025-01-01' }, 'z.x', {}, strijd)).toContain('op de peildatum niet in werking');
    expect(vertel({ dag: '1850-01-01' }, 'z.x', {}, strijd)).toContain(
      'U020 De controle "niet te oud" klopt niet.',
    );
    const zonderRegel = b.model({
      feiten: [b.feit('a')],
      beslissingen: [
        b.beslissing('x', [b.grond('1', b.waar('a'))], { buitenToepassing: [b.buiten('9', ['1'])] }),
      ],
    });
    expect(vertel({}, 'z.x', {}, zonderRegel)).toContain('De zaak is uitgezonderd (artikel 9).');
  });

  describe('een regel die niet geldt door zijn tenzij', () => {
    const m = b.model({
      feiten: ['a', 'c', 'd'].map((id) => b.feit(id, undefined, { naam: `de ${id} is zo` })),
      beslissingen: [b.beslissing('x', [b.grond('1', b.waar('a'), b.of(b.waar('c'), b.waar('d')))])],
    });
    const waarom = (zaak: object): readonly string[] =>
      (/Waarom:\n([^]*?)\n\n/.exec(vertel(zaak, 'z.x', { uitleg: true }, m))?.[1] ?? '')
        .split('\n')
        .map((zin) => zin.slice(2));

    it('zegt dat, en noemt de uitzondering meteen', () => {
      expect(waarom({ a: true, c: false, d: true })).toEqual([
        'Artikel 1 geldt hier niet, want een uitzondering doet zich voor:',
        '  De d is zo.',
      ]);
      expect(waarom({ c: true, d: false })).toEqual([
        'Artikel 1 geldt hier niet, want een uitzondering doet zich voor:',
        '  De c is zo.',
      ]);
    });

    it('noemt de voorwaarde waaraan niet is voldaan, ook als de uitzondering zich voordoet', () => {
      expect(waarom({ a: false, c: false, d: false })).toEqual([
        'Aan de voorwaarden van artikel 1 is niet voldaan:',
        '  Niet: de a is zo.',
      ]);
      expect(waarom({ a: false, c: true, d: false })).toEqual([
        'Aan de voorwaarden van artikel 1 is niet voldaan:',
        '  Niet: de a is zo.',
        '  De uitzondering doet zich voor:',
        '    De c is zo.',
      ]);
    });

    const knoop = (
      regelsoort: 'grond' | 'weigering' | 'vereiste',
      a: boolean,
      uitzondering: boolean,
    ): Knoop => ({
      soort: 'regel',
      tekst: 'de regel',
      bepaling: '4',
      regelsoort,
      status: 'geldt niet',
      delen: [
        { soort: 'gegeven', tekst: 'de a is zo', waarde: a },
        { soort: 'niet', tekst: 'tenzij de c is zo', waarde: !uitzondering, delen: [] },
      ],
    });
    it.each([
      ['grond', true, true, 'artikel 4 geldt hier niet, want een uitzondering doet zich voor'],
      ['grond', false, false, 'aan de voorwaarden van artikel 4 is niet voldaan'],
      [
        'weigering',
        true,
        true,
        'de weigeringsgrond van artikel 4 geldt hier niet, want een uitzondering doet zich voor',
      ],
      ['weigering', false, true, 'de weigeringsgrond van artikel 4 doet zich niet voor'],
      ['vereiste', false, true, 'artikel 4 geldt hier niet, want een uitzondering doet zich voor'],
    ] as const)('%s, voorwaarde %s, uitzondering %s: %s', (soort, a, uitzondering, zin) => {
      expect(regelzin(registerVan(model), knoop(soort, a, uitzondering))).toBe(zin);
    });
  });

  it('zegt dat een uitkomst zonder vaste grond geen beschikking kan dragen', () => {
    const m = b.model({
      feiten: [b.feit('a')],
      beslissingen: [b.beslissing('x', [b.grond('1', b.of(b.waar('a'), b.niet(b.waar('a'))))])],
    });
    expect(vertel({}, 'z.x', { uitleg: true }, m)).toContain('op welke grond nog niet');
  });
});
