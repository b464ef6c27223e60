/** Van tekst naar boom: schrijfwijzen die hetzelfde zijn, verwijzingen, opsommingen, koppen, velden, plaatsen. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { regelparser } from '../../grammar/parser.ts';
import { leesVerwijzing } from '../../grammar/verwijzing.ts';
import { boom, codes, spans, stukken, zonderPlaats } from './hulp.ts';

const blad = readFileSync(new URL('../bladen/maatwerk.regel', import.meta.url), 'utf8');

describe('een goed blad', () => {
  it('leest zonder problemen, met elk soort blok', () => {
    const { value, problems } = parse(blad);
    expect(problems).toEqual([]);
    const soorten = new Set(value.blokken.map(({ soort }) => soort));
    const alle = [
      'regeling',
      'gebruikt',
      'organen',
      'keuze',
      'gegevens',
      'parameters',
      'uitkomsten',
      'beoordeling',
      'lezing',
      'controle',
    ];
    expect([...soorten].sort()).toEqual(
      [...alle, 'hoofdstuk', 'paragraaf', 'artikel', 'lid', 'voorbeeld'].sort(),
    );
  });
});

describe('schrijfwijzen die niets veranderen', () => {
  const doel = boom(blad);

  it.each([
    ['CRLF', blad.replaceAll('\n', '\r\n')],
    ['losse CR', blad.replaceAll('\n', '\r')],
    ['BOM', `\ufeff${blad}`],
    ['spatie achter elke regel', blad.replaceAll('\n', '  \t\n')],
    ['extra witregels', blad.replace(/\n\n/g, '\n\n\n\n')],
    ['geen regeleinde aan het slot', blad.trimEnd()],
    ['gekrulde aanhalingstekens', blad.replace(/"([^"\n]*)"/g, '“$1”')],
    ['lage aanhalingstekens', blad.replace(/"([^"\n]*)"/g, '„$1”')],
    ['losse accenten', blad.normalize('NFD')],
    ['opmerkingen', blad.replace(/\n/g, ' # een opmerking\n')],
  ])('%s', (_naam, tekst) => {
    expect(boom(tekst)).toEqual(doel);
    expect(codes(tekst)).toEqual([]);
  });

  it.each(['\u00a0', '\u202f', '\u2009', '\t'])('wit %j tussen woorden', (wit) => {
    const tekst = blad.replace(/(?<=\S) (?=\S)/g, wit);
    // Binnen aanhalingstekens is de tekst van de auteur; daar blijft het wit wat het is.
    const zonderTekst = (t: string): string => JSON.stringify(boom(t)).replace(/"waarde":"[^"]*"/g, '');
    expect(zonderTekst(tekst)).toBe(zonderTekst(blad));
    expect(codes(tekst)).toEqual([]);
  });

  it('hoofdletters doen niet mee bij het vergelijken van woorden', () => {
    expect(zonderPlaats(stukken('DE CLIËNT Verblijft'))).toEqual(
      zonderPlaats(stukken('de cliënt verblijft')),
    );
  });

  it.each(["'s nachts", '’s nachts', '‘s nachts'])('apostrof vooraan: %s', (woord) => {
    expect(stukken(woord)).toMatchObject([{ norm: "'s" }, { norm: 'nachts' }]);
  });
});

describe('verwijzingen', () => {
  it.each([
    ['artikel 3.2', { artikel: '3.2', leden: [], onderdelen: [] }],
    ['artikel 7a', { artikel: '7a', leden: [], onderdelen: [] }],
    ['artikel 2:1', { artikel: '2:1', leden: [], onderdelen: [] }],
    ['artikel 3.2, eerste lid', { artikel: '3.2', leden: ['1'], onderdelen: [] }],
    ['artikel 3.2,eerste lid', { artikel: '3.2', leden: ['1'], onderdelen: [] }],
    ['artikel 3.2 lid 1', { artikel: '3.2', leden: ['1'], onderdelen: [] }],
    ['artikel 3.2, eerste lid, onderdeel a', { artikel: '3.2', leden: ['1'], onderdelen: ['a'] }],
    ['artikel 3.2 lid 1 onder a', { artikel: '3.2', leden: ['1'], onderdelen: ['a'] }],
    [
      'artikel 3.2, eerste lid, onderdeel a, onder 1°',
      { artikel: '3.2', leden: ['1'], onderdelen: ['a', '1°'] },
    ],
    ['artikel 3.2 lid 1 onder a sub ii', { artikel: '3.2', leden: ['1'], onderdelen: ['a', 'ii'] }],
    ['artikel 3.2, opsommingsteken 2', { artikel: '3.2', leden: [], onderdelen: ['•2'] }],
    ['artikel 3.2, eerste en tweede lid', { artikel: '3.2', leden: ['1', '2'], onderdelen: [] }],
    ['artikel 3.2, eerste, tweede en derde lid', { artikel: '3.2', leden: ['1', '2', '3'], onderdelen: [] }],
    [
      'artikel 3.2, eerste tot en met vierde lid',
      { artikel: '3.2', leden: ['1', '2', '3', '4'], onderdelen: [] },
    ],
    ['artikel 3.2, leden 1, 3 en 4', { artikel: '3.2', leden: ['1', '3', '4'], onderdelen: [] }],
    ['het vierde lid', { leden: ['4'], onderdelen: [] }],
    ['het twintigste lid', { leden: ['20'], onderdelen: [] }],
    ['lid 2', { leden: ['2'], onderdelen: [] }],
    ['het eerste lid, onderdeel b', { leden: ['1'], onderdelen: ['b'] }],
    ['onderdeel a', { leden: [], onderdelen: ['a'] }],
    ['dit lid', { dit: 'lid', leden: [], onderdelen: [] }],
    ['dit artikel', { dit: 'artikel', leden: [], onderdelen: [] }],
    ['deze verordening', { regeling: true, leden: [], onderdelen: [] }],
    ['deze beleidsregels', { regeling: true, leden: [], onderdelen: [] }],
    ['ARTIKEL 3.2,\n    EERSTE LID', { artikel: '3.2', leden: ['1'], onderdelen: [] }],
  ])('%s', (tekst, verwacht) => {
    expect(zonderPlaats(stukken(tekst))).toMatchObject([{ soort: 'verwijzing', verwijzing: verwacht }]);
    expect(stukken(tekst)).toHaveLength(1);
  });

  it.each([
    'de leden van het gezin',
    'het onderdeel zorg',
    'lid van de raad',
    'het eerste gesprek',
    'deze week',
    'artikel van de wet',
    'onder anderen',
  ])('geen verwijzing: %s', (tekst) => {
    expect(stukken(tekst).map(({ soort }) => soort)).not.toContain('verwijzing');
  });

  it('"de artikelen 1, 2, eerste lid, en 4" zijn drie verwijzingen', () => {
    const rij = stukken('de artikelen 1, 2, eerste lid, en 4').filter(({ soort }) => soort === 'verwijzing');
    expect(rij.map((stuk) => stuk['verwijzing'] as { artikel: string; leden: string[] })).toMatchObject([
      { artikel: '1' },
      { artikel: '2', leden: ['1'] },
      { artikel: '4' },
    ]);
    expect(stukken('artikel 1 en 2 personen').filter(({ soort }) => soort === 'verwijzing')).toHaveLength(1);
  });

  it('achter "onverminderd" en "in afwijking van" mag een komma staan, en een rij', () => {
    for (const voor of ['Onverminderd', 'In afwijking van']) {
      for (const rij of [
        'artikel 1',
        'artikel 1, en artikel 2',
        'artikel 1 en artikel 2',
        'artikel 1, artikel 2',
      ]) {
        expect(codes(`artikel 9\n  ${voor} ${rij}, de cliënt voldoet.`)).toEqual([]);
      }
    }
    expect(codes('artikel 9\n  In afwijking van artikel 1: de cliënt voldoet.')).toEqual([]);
  });
});

describe('een reeks leden', () => {
  const leden = (tekst: string): readonly string[] | undefined => leesVerwijzing(tekst, 0)?.leden;

  it.each([
    ['artikel 3, eerste tot en met derde lid', ['1', '2', '3']],
    ['artikel 3, lid 1, 3 tot en met 5', ['1', '3', '4', '5']],
    ['artikel 3, eerste, derde tot en met vijfde lid', ['1', '3', '4', '5']],
    // Wat geen reeks is, wordt nooit stil het hele artikel: het lid is niet te vinden.
    ['artikel 3, derde tot en met eerste lid', ['3 tot en met 1']],
    ['artikel 3, lid 2 tot en met 4a', ['2 tot en met 4a']],
    ['artikel 3, lid 1 tot en met 99999999999', ['1 tot en met 99999999999']],
  ])('%s', (tekst, verwacht) => {
    expect(leden(tekst)).toEqual(verwacht);
  });
});

describe('opsommingen', () => {
  const labels = (knoop: unknown): unknown => {
    const lijst = (knoop as { lijst?: { onderdelen: { label: string; inhoud: { stukken: unknown[] } }[] } })
      .lijst;
    return lijst?.onderdelen.map((deel) => {
      const onder = deel.inhoud.stukken.map(labels).filter((x) => x !== undefined);
      return onder.length === 0 ? deel.label : [deel.label, ...onder];
    });
  };
  const lijstVan = (regels: string): unknown =>
    labels(stukken(`aan alle volgende voorwaarden is voldaan:\n${regels}`)[1]);

  it.each([
    ['a. x;\n    b. y', '    ', ['a', 'b']],
    ['a) x;\n    b) y', '    ', ['a', 'b']],
    ['1° x;\n    2° y', '    ', ['1°', '2°']],
    ['1. x;\n    2. y', '    ', ['1', '2']],
    ['i. x;\n    ii. y;\n    iv. z', '    ', ['i', 'ii', 'iv']],
    ['• x;\n    • y', '    ', ['•1', '•2']],
    ['- x;\n    - y', '    ', ['•1', '•2']],
    ['– x;\n    – y', '    ', ['•1', '•2']],
    ['aa. x;\n    bb. y', '    ', ['aa', 'bb']],
    ['a. x\n    b. y', '    ', ['a', 'b']],
  ])('%j', (regels, wit, verwacht) => {
    expect(lijstVan(wit + regels)).toEqual(verwacht);
  });

  it('een diepere kolom is een opsomming in het onderdeel, een ondiepere sluit haar', () => {
    const regels = '    a. x\n       1° y;\n       2° z\n          • u;\n          • v;\n    b. w';
    expect(lijstVan(regels)).toEqual([['a', ['1°', ['2°', ['•1', '•2']]]], 'b']);
  });

  it('een vervolgregel hoort bij het onderdeel erboven', () => {
    expect(lijstVan('    a. x\n       y z;\n    b. w')).toEqual(['a', 'b']);
    const [, lijst] = stukken('aan alle volgende voorwaarden is voldaan:\n    a. x\n       y z;\n    b. w');
    expect(JSON.stringify(zonderPlaats(lijst))).toContain('"norm":"z"');
  });

  it('wat links van de letters staat, hoort bij de hele zin', () => {
    const tekst =
      'artikel 1\n  X indien aan alle volgende voorwaarden is voldaan:\n    a. y;\n    b. z,\n  tenzij w.';
    const zin = (boom(tekst) as { inhoud: { staarten: { soort: string }[] }[] }[])[0]?.inhoud[0];
    expect(zin?.staarten.map(({ soort }) => soort)).toEqual(['indien', 'tenzij']);
  });

  it('een letter midden op de regel is geen label', () => {
    expect(stukken('vitamine a. en b')).toHaveLength(2);
    expect(codes('artikel 1\n  X indien vitamine a.\n  Y.')).toEqual([]);
  });

  it('te diep nesten is een probleem, geen uitzondering', () => {
    const diep = Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i + 4)}a. x:`).join('\n');
    expect(codes(`artikel 1\n  X indien aan alle volgende voorwaarden is voldaan:\n${diep}.`)).toEqual([
      'S015',
    ]);
  });
});

describe('kwantoren', () => {
  it.each([
    ['ten minste één van: x', { soort: 'tel', cmp: '>=', aantal: 1 }],
    ['ten minste een van: x', { soort: 'tel', cmp: '>=', aantal: 1 }],
    ['minstens 3 van: x', { soort: 'tel', cmp: '>=', aantal: 3 }],
    ['ten hoogste twee van: x', { soort: 'tel', cmp: '<=', aantal: 2 }],
    ['maximaal tien van: x', { soort: 'tel', cmp: '<=', aantal: 10 }],
    ['precies vier van: x', { soort: 'tel', cmp: '=', aantal: 4 }],
    ['één of meer van: x', { soort: 'tel', cmp: '>=', aantal: 1 }],
    ['één of meerdere van: x', { soort: 'tel', cmp: '>=', aantal: 1 }],
    ['alle van: x', { soort: 'alle' }],
    ['geen van: x', { soort: 'tel', cmp: '<=', aantal: 0 }],
    ['alleen: x', { soort: 'alleen' }],
  ])('%s', (tekst, kwantor) => {
    expect(stukken(tekst)[0]).toMatchObject({ soort: 'kwantor', kwantor });
  });

  it.each([
    'geen vangnet',
    'alle vanzelfsprekende',
    'alleen wonen',
    'ten minste twee vangnetten',
    'één vangnet',
  ])('geen kwantor: %s', (tekst) => {
    expect(stukken(tekst).map(({ soort }) => soort)).not.toContain('kwantor');
  });
});

describe('koppen en velden', () => {
  it('een kop staat in de eerste kolom; daarbuiten is het een gewoon woord', () => {
    const tekst = 'gegevens over x\n  artikel 3: ja/nee\n  lid: ja/nee\n  keuze: tekst\n';
    expect((boom(tekst) as { velden: unknown[] }[])[0]?.velden).toHaveLength(3);
    expect(codes(tekst)).toEqual([]);
  });

  it('een verwijzing die op een nieuwe regel in de eerste kolom komt, is geen kop', () => {
    const tekst = 'artikel 1\n  X op grond van\nartikel 3.2, eerste lid.\n';
    expect(codes(tekst)).toEqual([]);
    expect(boom(tekst)).toHaveLength(1);
  });

  it.each([
    ['artikel\u00a03.2 "x"', '3.2'],
    ['artikel\u202f3.2 "x"', '3.2'],
    ['artikel 3.2. "x"', '3.2'],
    ['artikel 3:2 # toelichting', '3:2'],
    ['artikel 12a', '12a'],
  ])('%j', (kop, nummer) => {
    expect(boom(`${kop}\n  X.`)).toMatchObject([{ soort: 'artikel', nummer }]);
  });

  it.each([
    ['artkel 3 "x"', 'artikel'],
    ['Artikel 3 "x"', 'artikel'],
    ['lit 2', 'lid'],
    ['LID 2', 'lid'],
    ['voorbeld "x"', 'voorbeeld'],
    ['Voorbeeld "x"', 'voorbeeld'],
    ['gegvens over x', 'gegevens'],
    ['Uitkomsten over x', 'uitkomsten'],
    ['lezng dag van x', 'lezing'],
    ['hoofdstk 2 "x"', 'hoofdstuk'],
  ])('een kop met een tikfout opent zijn blok toch: %s', (kop, soort) => {
    const { value, problems } = parse(`artikel 1\n  X.\n\n${kop}\n`);
    expect(value.blokken.map((blok) => blok.soort)).toEqual(['artikel', soort]);
    expect(problems).toMatchObject([{ code: 'S005', dichtbij: soort }]);
  });

  it.each([
    'gegeven',
    'verwacht',
    'Gegeven is dat x',
    'zoals het was',
    'organisatie van zorg',
    'leden van het gezin',
  ])('een gewone regel in de eerste kolom is geen kop: %s', (regel) => {
    expect(parse(`artikel 1\n  X\n${regel} y.\n`).value.blokken).toHaveLength(1);
  });

  it('een veld loopt door op regels die dieper inspringen', () => {
    const tekst = 'gegevens over x\n  naam: keuze uit\n    kleur,\n    facultatief\n  ander: tekst\n';
    expect((boom(tekst) as { velden: unknown[] }[])[0]?.velden).toHaveLength(2);
  });

  it('een scheef ingesprongen veld is toch een veld', () => {
    const tekst = 'gegevens over x\n  een: tekst\n    twee: tekst\n drie: tekst\n';
    expect((boom(tekst) as { velden: unknown[] }[])[0]?.velden).toHaveLength(3);
    expect(codes(tekst)).toEqual([]);
  });

  it('een gegeven mag heten als een aard', () => {
    const tekst = 'gegevens over x\n  procedure: tekst\n  plicht: ja/nee\n';
    expect(boom(tekst)).toMatchObject([{ velden: [{ naam: { stukken: [{ norm: 'procedure' }] } }, {}] }]);
    expect(codes(tekst)).toEqual([]);
  });
});

describe('de parser', () => {
  it('komt met twee tokens vooruitkijken uit, zonder dubbelzinnigheid', () => {
    // Chevrotain weigert bij het bouwen een grammatica die met deze k dubbelzinnig is.
    const parser = regelparser() as unknown as {
      readonly maxLookahead: number;
      readonly definitionErrors: readonly unknown[];
    };
    expect(parser.maxLookahead).toBe(2);
    expect(parser.definitionErrors).toEqual([]);
  });

  it('willekeurige tekst gooit nooit, en houdt spans binnen de tekst', () => {
    const delen = fc.array(
      fc.oneof(
        fc.constantFrom(
          'artikel 1\n',
          'lid 2\n',
          '  ',
          '. ',
          'a. ',
          'indien ',
          '"',
          '\n',
          'De ',
          'x ',
          ': ',
          '€ 3',
          '\r',
          '#',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(delen, (rij) => {
        const tekst = rij.join('');
        const { value, problems } = parse(tekst);
        for (const { begin, eind } of spans([value, problems]))
          expect(begin >= 0 && begin <= eind && eind <= tekst.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('wat alleen voor de opmaak in de boom staat', () => {
  it('een komma vóór een clausulewoord; een komma vóór een label niet', () => {
    const tekst = 'artikel 1\n  A, indien alle van:\n    a. b,\n    c. d indien e,\n  tenzij f.\n';
    expect(boom(tekst)).toMatchObject([
      {
        inhoud: [
          {
            staarten: [
              { soort: 'indien', komma: true },
              { soort: 'tenzij', komma: true },
            ],
          },
        ],
      },
    ]);
    expect(boom(tekst.replace('a. b,', 'a. b;'))).toEqual(boom(tekst));
    expect(JSON.stringify(boom(tekst.replace('A,', 'A'))).match(/"komma":true/g)).toHaveLength(1);
  });

  it('de delen van een voorbeeld, ook als er niets in staat', () => {
    const tekst = 'voorbeeld "X"\n  zoals "Y"\n  gegeven\n  verwacht\n    A is b.\n  gegeven\n    C is d.\n';
    expect(codes(tekst)).toEqual([]);
    expect(boom(tekst)).toMatchObject([
      { secties: [{ soort: 'zoals' }, { soort: 'gegeven' }, { soort: 'verwacht' }, { soort: 'gegeven' }] },
    ]);
  });
});
