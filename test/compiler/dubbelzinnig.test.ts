/** Namen die samen meer dan één lezing mogelijk maken: gemeld bij de zin, en bij de declaratie. Nooit stil gekozen. */
import { describe, expect, it } from 'vitest';
import { isFout } from '../../compiler/diagnostics/probleem.ts';
import { problemenBij, proef, werkruimte } from './hulp.ts';

const codes = (zin: string, erbij: string): readonly string[] =>
  problemenBij(zin, erbij).map(({ code }) => code);

describe('bij de declaratie', () => {
  it('"datum van ontvangst van de melding" als eigenschap van twee objecten', () => {
    const erbij = 'gegevens over de ontvangst van de melding\n  datum: datum\n\n';
    const [probleem] = problemenBij('  De cliënt voldoet.', erbij);
    expect(probleem).toMatchObject({ code: 'N004', woorden: 'datum' });
    expect(probleem?.bericht).toBe(
      "De naam 'datum' is ook te lezen als 'datum van ontvangst van de melding'.",
    );
  });

  it('een parameter die gelijk is aan een eigenschap met haar object', () => {
    const erbij = 'gegevens over de zaak\n  datum van de melding: datum\n\n';
    expect(codes('  De cliënt voldoet.', erbij)).toEqual(['N004']);
  });

  it('twee gezegden die in een andere woordvolgorde samenvallen', () => {
    const erbij =
      'gegevens over de aanvraag\n  heeft alles bij zich: ja/nee\n  alles bij zich heeft: ja/nee\n\n';
    expect(codes('  De cliënt voldoet.', erbij)).toEqual(['N004']);
  });

  it('een gezegde dat gelijk is aan een gezegde met een waarde', () => {
    const erbij = 'gegevens over de buurman\n  krijgt time-out: ja/nee\n\n';
    expect(codes('  De cliënt voldoet.', erbij)).toEqual([]);
    const zelfde = 'gegevens over de cliënt\n  krijgt time-out: ja/nee\n\n';
    expect(codes('  De cliënt voldoet.', zelfde)).toEqual(['N004']);
  });

  it('gelijke namen bij verschillende objecten mogen', () => {
    const erbij = 'gegevens over het besluit\n  datum: datum\n  voldoet: ja/nee\n\n';
    expect(codes('  De cliënt voldoet.', erbij)).toEqual([]);
  });
});

describe('bij de zin', () => {
  it('noemt beide lezingen', () => {
    const [probleem, ...meer] = problemenBij('  De cliënt krijgt geen klinische ggz en intramurale Wlz.');
    expect([probleem?.code, meer]).toEqual(['N002', []]);
    expect(probleem?.bericht).toContain(
      'op 2 manieren te lezen: (1) niet ((de cliënt krijgt: klinische ggz) of ',
    );
    expect(probleem?.bericht).toContain('en (2) niet ((de cliënt krijgt: klinische ggz) en ');
  });

  it('meldt de declaratie die haar dubbelzinnig maakt, één keer, en wijst de zin aan', () => {
    const erbij = 'gegevens over de ontvangst van de melding\n  datum: datum\n\n';
    const zin = '  De cliënt voldoet indien de datum van ontvangst van de melding vóór 1 mei 2026 ligt.';
    const { problemen, teksten } = werkruimte({ 'proef.regel': proef(`${zin}\n${zin}`, erbij) });
    const [probleem, ...meer] = problemen.filter(isFout);
    expect([probleem?.code, meer]).toEqual(['N004', []]);
    const aangewezen = probleem?.labels.map(({ span, tekst }) => [
      tekst,
      teksten.get('proef.regel')?.slice(span.begin, span.eind),
    ]);
    expect(aangewezen).toEqual([
      ['hier staat de andere naam', 'datum van ontvangst'],
      [
        'deze woorden zijn zo op twee manieren te lezen',
        'de datum van ontvangst van de melding vóór 1 mei 2026 ligt',
      ],
    ]);
  });

  it('meldt alleen wat echt iets anders betekent', () => {
    const zin = '  De cliënt voldoet indien de cliënt krijgt klinische ggz of intramurale Wlz.';
    expect(codes(zin, '')).toEqual([]);
  });

  it('een lezing zonder problemen gaat voor een lezing met een fout', () => {
    const erbij = 'gegevens over het gezin\n  inkomen: datum\n\n';
    expect(codes('  De cliënt voldoet indien het inkomen van de cliënt is meer dan € 10.', erbij)).toEqual(
      [],
    );
  });
});

describe('sleutels en namen', () => {
  it.each([
    ['gegevens over de aanvraag\n  soort: tekst\n  Soort: tekst\n\n', ['N003']],
    ['gegevens over de aanvraag\n  café: tekst\n  cafe: tekst\n\n', ['N017']],
    ['gegevens over de aanvraag\n  e-mail: tekst\n  e mail: tekst\n\n', ['N017']],
    ['gegevens over de parameters\n  soort: tekst\n\n', ['N017']],
    ['gegevens over de lezingen\n  soort: tekst\n\n', ['N017']],
    ['gegevens over de herkomst\n  soort: tekst\n\n', ['N017']],
    ['gegevens over de afwijkingen\n  soort: tekst\n\n', ['N017']],
    ['keuze kleur: paars.\n\n', ['N003']],
    ['keuze tint: wit, zwart, Wit.\n\n', ['N003']],
    ['keuze tint: wit, Rood.\n\n', ['N021']],
    ['organen: de burgemeester, het college.\n\n', ['N003']],
  ])('%s', (erbij, verwacht) => {
    expect(codes('  De cliënt voldoet.', erbij)).toEqual(verwacht);
  });
});
