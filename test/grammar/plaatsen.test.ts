/** Zinnen, en de plaats van alles in de boom. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, type ArtikelBlok, type Bestand } from '../../grammar/index.ts';
import { boom, codes, spans } from './hulp.ts';

const blad = readFileSync(new URL('../bladen/maatwerk.regel', import.meta.url), 'utf8');

describe('zinnen', () => {
  it('een zin zonder punt vóór een regel die als een zin begint, is twee zinnen', () => {
    const { value, problems } = parse('artikel 1\n  De x is y\n  Het z is w.\n');
    expect((value.blokken[0] as ArtikelBlok).inhoud).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'S002', span: { begin: 20, eind: 21 } }]);
  });

  it.each(['Wlz', 'Nissewaard', 'Pgb', 'BRP-gemeente'])(
    'een naam met een hoofdletter vooraan een regel is geen nieuwe zin: %s',
    (naam) => {
      const { value, problems } = parse(`artikel 1\n  De x is een\n  ${naam} y.\n`);
      expect((value.blokken[0] as ArtikelBlok).inhoud).toHaveLength(1);
      expect(problems).toEqual([]);
    },
  );

  it('volzin, aard en een zin in hetzelfde lid', () => {
    const tekst = 'lid 1\n  procedure: "x"\n  volzin 2: De y is z.\n  niet uitvoerbaar, Zo  maar: "w".\n';
    expect(boom(tekst)).toMatchObject([
      {
        inhoud: [
          { aard: 'procedure' },
          { plaats: { volzin: 2 } },
          { aard: 'niet uitvoerbaar', reden: 'zo maar' },
        ],
      },
    ]);
    expect(codes(tekst)).toEqual([]);
  });

  it.each([
    ['artikel 1 Opschrift\n  X.', ['S013']],
    ['lid 1 De x is y.\n', ['S013']],
    ['artikel 1 "x" "y"\n  X.', ['S013']],
    ['voorbeeld "x" zoals "y"\n  verwacht\n    X.', ['S013']],
    ['regeling "x" kenmerk: y\n', ['S013']],
    ['hoofdstuk 1 "x"\n  X.', ['S010']],
    ['gebruikt "x"\n  X.', ['S001']],
    ['voorbeeld "x"\n  X.\n  verwacht\n    Y.', ['S010']],
    ['voorbeeld "x"\n  gegeven\n    procedure: "x"\n', ['S010']],
    ['voorbeeld "x"\n  gegeven\n    Nog nodig: x.\n', ['S010']],
    ['controle "x"\n  plicht: "x"\n', ['S010']],
    ['lid 1\n  Nog nodig: x.\n', ['S010']],
    ['voorbeeld\n  verwacht\n    X.', ['S008']],
    ['regeling Naam\n', ['S008']],
    ['keuze: a, b.\n', ['S001']],
    ['organen x: a.\n', ['S001']],
    ['lezing\n  vraag: "x"\n', ['S001']],
    ['gegevens de cliënt\n  x: tekst\n', ['S001']],
    ['gegevens over de cliënt, , persoonsgegeven\n  x: tekst\n', ['S001']],
    ['uitkomsten over de cliënt, persoonsgegeven\n  x: tekst\n', ['S001']],
    ['gegevens over de cliënt, persoonsgegeven: de inwoner\n  x: tekst\n', ['S001']],
    ['gegevens over de cliënt: de inwoner\n  x: tekst\n', ['S001']],
    ['parameters over x\n  y: tekst\n', ['S001']],
    ['artikel 1\n  X: y.', ['S001']],
    ['artikel 1\n  procedure: y.', ['S001']],
    ['artikel 1\n  X indien.', ['S001']],
    ['losse tekst vooraf\n', ['S005']],
    ['# alleen een opmerking\n', []],
    ['', []],
  ])('niets verdwijnt stil: %j', (tekst, verwacht) => {
    expect(codes(tekst)).toEqual(verwacht);
  });
});

describe('plaatsen', () => {
  it('elke span ligt in de tekst, is half open en ligt in zijn blok', () => {
    const { value } = parse(blad);
    for (const { pad, begin, eind } of spans(value)) {
      expect(begin, pad).toBeGreaterThanOrEqual(0);
      expect(eind, pad).toBeLessThanOrEqual(blad.length);
      expect(begin, pad).toBeLessThanOrEqual(eind);
    }
    value.blokken.forEach((blok, i) => {
      const volgende = value.blokken[i + 1]?.span.begin ?? blad.length;
      for (const { pad, begin, eind } of spans(blok))
        expect([pad, begin >= blok.span.begin, eind <= volgende]).toEqual([pad, true, true]);
    });
  });

  it('de span van een woord of tekst is precies dat woord', () => {
    const loop = (knoop: unknown): void => {
      if (Array.isArray(knoop)) knoop.forEach(loop);
      else if (knoop !== null && typeof knoop === 'object') {
        const { span, tekst, soort } = knoop as { span?: Bestand['span']; tekst?: string; soort?: string };
        if (span && typeof tekst === 'string' && soort !== 'lijst')
          expect(blad.slice(span.begin, span.eind)).toBe(tekst);
        Object.values(knoop).forEach(loop);
      }
    };
    loop(parse(blad).value);
  });

  it('opmerkingen blijven, op hun plaats', () => {
    const tekst = `# boven\n${blad}# onder`;
    const { opmerkingen } = parse(tekst).value;
    for (const { span, tekst: t } of opmerkingen) expect(tekst.slice(span.begin, span.eind)).toBe(t);
    expect(opmerkingen[0]?.tekst).toBe('# boven');
    expect(opmerkingen[opmerkingen.length - 1]?.tekst).toBe('# onder');
    expect(opmerkingen).toHaveLength((tekst.match(/#/g) ?? []).length);
  });

  it('een # binnen aanhalingstekens is geen opmerking', () => {
    expect(parse('artikel 1 "a # b"\n  X.').value.opmerkingen).toEqual([]);
  });
});
