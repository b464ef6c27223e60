/** Platte tekst uit een PDF: elke valkuil in een eigen kleine tekst. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leesBron, type Passage } from '../../compiler/bron/index.ts';
import { sha256 } from '../../compiler/bron/sha256.ts';

function lees(tekst: string, deel?: string): readonly Passage[] {
  const kop = { kenmerk: 'k', titel: 'Proef', ...(deel === undefined ? {} : { deel }) };
  const gelezen = leesBron({ bestand: 'bron.txt', tekst }, kop);
  if (gelezen.soort !== 'gelezen') throw new Error('niet gelezen');
  return gelezen.passages;
}

const tekstVan = (alle: readonly Passage[], id: string): string | undefined =>
  alle.find((deel) => deel.id === id)?.alineas.join(' ¶ ');

describe('sha256', () => {
  it.each(['', 'a', 'é €', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'ë'.repeat(1000)])(
    'geeft wat Node geeft (%#)',
    (tekst) => {
      expect(sha256(tekst)).toBe(createHash('sha256').update(tekst, 'utf8').digest('hex'));
    },
  );
});

describe('artikelen, leden en onderdelen', () => {
  const alle = lees(`
Verordening proef
De raad besluit:
HOOFDSTUK 1 ALGEMEEN
Artikel 1.1 Begrippen
In deze verordening wordt verstaan onder:
1. woning: een huis;
2. tuin: grond bij een woning.
Artikel 1.2. Toegang
1. Toegang heeft wie:
a. een woning heeft; of
b. een tuin heeft die:
i. groen is;
ii. open is.
2. Het college let op:
• de buurt
• het weer.
Aldus vastgesteld op 1 mei 2026.
De voorzitter,
`);

  it('geeft de id van de compiler', () => {
    expect(alle.map(({ id }) => id)).toEqual([
      'k/aanhef',
      'k/hoofdstuk-1',
      'k/1.1',
      'k/1.1/1',
      'k/1.1/2',
      'k/1.2',
      'k/1.2/1',
      'k/1.2/1/a',
      'k/1.2/1/b',
      'k/1.2/1/b/i',
      'k/1.2/1/b/ii',
      'k/1.2/2',
      'k/1.2/2/•1',
      'k/1.2/2/•2',
      'k/slot',
    ]);
  });

  it('houdt het opschrift apart van de tekst', () => {
    expect(alle.find(({ id }) => id === 'k/1.2')).toMatchObject({
      kop: 'Toegang',
      volzinnen: 0,
      alineas: [],
    });
    expect(tekstVan(alle, 'k/1.2/1/b/i')).toBe('groen is;');
  });
});
