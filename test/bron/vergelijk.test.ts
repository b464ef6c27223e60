/** Twee versies van een tekst naast elkaar. */
import { describe, expect, it } from 'vitest';
import { leesBron, leesIndex, schrijfIndex, type Bronindex } from '../../compiler/bron/index.ts';
import { vergelijkIndexen, type Verschil } from '../../compiler/bron/vergelijk.ts';

function index(tekst: string): Bronindex {
  const gelezen = leesBron({ bestand: 'bron.txt', tekst }, { kenmerk: 'k', titel: 'Proef' });
  if (gelezen.soort !== 'gelezen') throw new Error('niet gelezen');
  return gelezen.index;
}

const OUD = `Artikel 1 Doel
Het doel is helder.
Artikel 2 Recht
1. Wie woont, heeft recht.
2. Wie verhuist, heeft recht op:
a. een doos;
b. een kar.
Artikel 3 Slot
De regeling eindigt.
`;
const verschillen = (van: string, naar: string): readonly Verschil[] =>
  vergelijkIndexen(index(OUD), index(OUD.replace(van, naar)));

describe('vergelijkIndexen', () => {
  it.each<readonly [string, string, string, readonly Verschil[]]>([
    ['niets', '', '', []],
    ['andere witruimte en streepjes', 'Het doel is helder.', 'Het  doel is hel-\nder.', []],
    ['een woord', 'een doos', 'twee dozen', [{ soort: 'gewijzigd', id: 'k/2/2/a', kop: false }]],
    [
      'alleen een opschrift',
      'Artikel 1 Doel',
      'Artikel 1 Strekking',
      [{ soort: 'kop gewijzigd', id: 'k/1', was: 'Doel', is: 'Strekking' }],
    ],
    [
      'tekst en opschrift',
      '1 Doel\nHet doel is helder.',
      '1 Strekking\nHelder.',
      [{ soort: 'gewijzigd', id: 'k/1', kop: true }],
    ],
    ['een onderdeel erbij', 'b. een kar.', 'b. een kar.\nc. hulp.', [{ soort: 'nieuw', id: 'k/2/2/c' }]],
    ['een onderdeel eraf', '\nb. een kar.', '', [{ soort: 'vervallen', id: 'k/2/2/b' }]],
    [
      'een lid ertussen: dat is nieuw, en het volgende met zijn letters vernummerd',
      '2. Wie verhuist,',
      '2. Wie komt, heeft geen recht.\n3. Wie verhuist,',
      [
        { soort: 'nieuw', id: 'k/2/2' },
        { soort: 'vernummerd', id: 'k/2/3', was: 'k/2/2' },
        { soort: 'vernummerd', id: 'k/2/3/a', was: 'k/2/2/a' },
        { soort: 'vernummerd', id: 'k/2/3/b', was: 'k/2/2/b' },
      ],
    ],
    [
      'een artikel dat anders heet te tellen',
      'Artikel 3 Slot',
      'Artikel 4 Slot',
      [{ soort: 'vernummerd', id: 'k/4', was: 'k/3' }],
    ],
  ])('%s', (_naam, van, naar, verwacht) => {
    expect(verschillen(van, naar)).toEqual(verwacht);
  });
});

describe('de index als bestand', () => {
  it('komt terug zoals hij geschreven is, zonder een zin van de tekst', () => {
    const tekst = schrijfIndex(index(OUD));
    expect(leesIndex(tekst)).toEqual(index(OUD));
    expect(tekst).not.toContain('heeft recht');
  });

  it.each([
    ['geen json', 'het bestand'],
    ['[]', 'het bestand'],
    [schrijfIndex(index(OUD)).replace('"versie": 1', '"versie": 2'), 'versie'],
    [schrijfIndex(index(OUD)).replace('"soort":"lid"', '"soort":"regel"'), 'bepalingen[2].soort'],
    [schrijfIndex(index(OUD)).replace('"k/2/2/b"', '"k/2/2/a"'), 'bepalingen[5].id'],
    [schrijfIndex(index(OUD)).replace('"volzinnen":1', '"volzinnen":-1'), 'bepalingen[0].volzinnen'],
  ])('zegt wat er niet klopt (%#)', (tekst, waar) => {
    const gelezen = leesIndex(tekst);
    expect('versie' in gelezen ? [] : gelezen.map(({ code, gegevens }) => [code, gegevens])).toMatchObject([
      ['B024', { waar }],
    ]);
  });
});
