/** Platte tekst uit een PDF: elke valkuil in een eigen kleine tekst. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leesBron, type Bronlezing, type Passage } from '../../compiler/bron/index.ts';
import { telVolzinnen, zelfdeKop } from '../../compiler/bron/normaliseer.ts';
import { sha256 } from '../../compiler/bron/sha256.ts';

function lezing(tekst: string, deel?: string): Bronlezing {
  const kop = { kenmerk: 'k', titel: 'Proef', ...(deel === undefined ? {} : { deel }) };
  const gelezen = leesBron({ bestand: 'bron.txt', tekst }, kop);
  if (gelezen.soort !== 'gelezen') throw new Error('niet gelezen');
  return gelezen;
}

const lees = (tekst: string, deel?: string): readonly Passage[] => lezing(tekst, deel).passages;
const ids = (tekst: string, deel?: string): readonly string[] => lees(tekst, deel).map(({ id }) => id);
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

  it('leest een i na h als letter, en voor ii als Romeins cijfer', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `${letter}. deel ${letter};`);
    expect(ids(`Artikel 1 Lijst\nHet gaat om:\n${letters.join('\n')}\n`).at(-2)).toBe('k/1/i');
  });

  it('leest een verwijzing aan het begin van een regel niet als kop of lid', () => {
    const tekst =
      'Artikel 1 Doel\n1. Het college beslist met toepassing van\nartikel 3 van de wet en van het bepaalde in lid\n2. van dat artikel.\n2. Het college schrijft.\n';
    expect(ids(tekst)).toEqual(['k/1', 'k/1/1', 'k/1/2']);
  });
});

describe('wat een PDF met een tekst doet', () => {
  it('zet afgebroken woorden weer aaneen, en laat echte streepjes staan', () => {
    const alle = lees(
      'Artikel 1 Woorden\nDe maatwerkvoor-\nziening op de Zuid-\nHollandse eilanden voor ggz- en jeugd-\nzorg, per e-\nmail of GGZ-\nloket, met zelf-hulp en zelf-\nhulp, en beeld- \nen geluid.\n',
    );
    expect(tekstVan(alle, 'k/1')).toBe(
      'De maatwerkvoorziening op de Zuid-Hollandse eilanden voor ggz- en jeugdzorg, per e-mail of GGZ-loket, met zelf-hulp en zelf-hulp, en beeld- en geluid.',
    );
  });

  it('laat koppen en nummers van bladzijden weg, midden in een zin', () => {
    const blad = (nr: number): string => `Gemeenteblad 2025 nr. 12345 19 december 2025 ${String(nr)}`;
    const alle = lezing(
      `Artikel 1 Doel\nDe regeling dient\n${blad(1)}\nhet doel.\n\fArtikel 2 Duur\nZij duurt\nProef pagina 1\nvan de\nProef pagina 2\neerste tot de laatste\nProef pagina 3\ndag.\n`,
    );
    expect(tekstVan(alle.passages, 'k/1')).toBe('De regeling dient het doel.');
    expect(tekstVan(alle.passages, 'k/2')).toBe('Zij duurt van de eerste tot de laatste dag.');
    expect(alle.weggelaten).toBe(4);
  });

  it('leest met een witregel tussen elke twee regels hetzelfde', () => {
    const regels = [
      'Artikel 1 Doel',
      'De regeling dient een doel dat hier in een lange zin wordt verteld, zodat de regel vol is en door-',
      'loopt op de volgende.',
      '1. Het eerste lid.',
      'a. een onderdeel;',
      'b. nog een.',
      '2. Het tweede lid.',
      'Artikel 2 Slot',
      'De regeling is klaar.',
    ];
    const enkel = lezing(regels.join('\n')).index;
    expect(lezing(regels.join('\n\n')).index).toEqual(enkel);
    expect(lezing(regels.join('\r\n')).index).toEqual(enkel);
  });

  it('leest een letter die achter zijn tekst is beland', () => {
    const { passages, problemen } = lezing('Artikel 1 Delen\nDe delen zijn:\nTuin a.\nb. Huis\nc. Straat\n');
    expect(tekstVan(passages, 'k/1/a')).toBe('Tuin');
    expect(problemen.map(({ code }) => code)).toEqual(['B027']);
  });

  it('laat een inhoudsopgave weg', () => {
    const tekst =
      'Artikel 1 Doel ........ 2\nArtikel 2 Slot ........ 3\nArtikel 1 Doel\nEen doel.\nArtikel 2 Slot\nEen slot.\n';
    expect(ids(tekst)).toEqual(['k/1', 'k/2']);
  });
});

describe('andere indelingen', () => {
  it('nummers zonder het woord artikel', () => {
    const tekst = `1. Inleiding
1.1. Achtergrond
De achtergrond is bekend.
2. Toegang
2.1 Melding
Wie zich meldt, let op:
- het loket
- de tijd
2.1.1. Wie later komt, wacht op een bericht van de gemeente waar hij zich in het jaar daarvoor heeft gemeld
en krijgt dat ook.
2.1.2.
Wie niet komt, krijgt niets.
`;
    expect(ids(tekst)).toEqual([
      'k/hoofdstuk-1',
      'k/§1.1',
      'k/hoofdstuk-2',
      'k/§2.1',
      'k/§2.1/•1',
      'k/§2.1/•2',
      'k/§2.1.1',
      'k/§2.1.2',
    ]);
    expect(lees(tekst).find(({ id }) => id === 'k/§2.1.1')).toMatchObject({ volzinnen: 1 });
  });

  it('opschriften zonder nummer, die dan geteld worden', () => {
    const tekst = `Inleiding
De visie loopt af. Daarom is dit stuk geschreven en aan de gemeenten gestuurd.

Wonen en leven
Iedereen woont ergens, en dat moet zo blijven ook als het tegenzit.

Wat moet er nog gebeuren?
1. We bouwen huizen.
2. We luisteren.

Werken
Iedereen werkt ergens, en dat moet zo blijven ook als het tegenzit.

Wat moet er nog gebeuren?
1. We zoeken werk.
`;
    const alle = lees(tekst).filter(({ soort }) => soort !== 'alinea');
    expect(alle.map(({ id, kop, geteld }) => [id, kop, geteld])).toEqual([
      ['k/§1', 'Inleiding', true],
      ['k/§2', 'Wonen en leven', true],
      ['k/§2/1', undefined, undefined],
      ['k/§2/2', undefined, undefined],
      ['k/§3', 'Werken', true],
      ['k/§3/1', undefined, undefined],
    ]);
  });

  it('een bijlage met genummerde delen, fasen en een deel dat alleen telt', () => {
    const tekst = `Artikel 1 Doel
Een doel.
Bijlage 1 Soorten
1. Klein
Klein is niet groot.
2. Groot
2.1 Heel groot
Heel groot is groter.
Bijlage 2 Model
Het model kent fasen.
Fase 1 = kijken
Wie kijkt, ziet.
Fase 2 - doen
Wie doet, leert.
Toelichting
Artikel 1 Doel
Waarom dit doel.
`;
    expect(ids(tekst)).toEqual([
      'k/1',
      'k/bijlage-1',
      'k/bijlage-1/1',
      'k/bijlage-1/2',
      'k/bijlage-1/2.1',
      'k/bijlage-2',
      'k/fase-1',
      'k/fase-2',
      'k/toelichting',
      'k/toelichting/1',
    ]);
    expect(ids(tekst, 'Bijlage 2')).toEqual(['k/bijlage-2', 'k/fase-1', 'k/fase-2']);
  });

  it('een toelichting bij meer artikelen noemt ze', () => {
    const alle = lees('Artikel 1 A\nEen.\nArtikel 2 B\nTwee.\nTOELICHTING\nArtikel 1 en 2 Samen\nDaarom.\n');
    expect(alle.at(-1)).toMatchObject({ id: 'k/toelichting/1-2', over: ['k/1', 'k/2'], kop: 'Samen' });
  });

  it('een tweede artikel met hetzelfde nummer gaat niet verloren', () => {
    expect(ids('Artikel 1 A\nEen.\nArtikel 1 B\nTwee.\n')).toEqual(['k/1', 'k/1~2']);
  });
});

describe('volzinnen en opschriften', () => {
  it.each([
    ['', 0],
    ['Eén zin.', 1],
    ['Eén zin. En nog een! Klaar?', 3],
    ['Zie artikel 2.3.5. van de wet.', 1],
    ['Volgens drs. Jansen, c.q. mr. Pietersen, art. 3 e.d. geldt dit.', 1],
    ['een onderdeel zonder punt', 1],
    ['Hij zei "ja." Zij niet.', 2],
    ['•', 0],
  ])('%s: %i', (tekst, aantal) => {
    expect(telVolzinnen(tekst)).toBe(aantal);
  });

  it('hoofdletters, spaties en een punt maken geen ander opschrift', () => {
    expect(zelfdeKop('ALGEMENE BEPALINGEN', 'Algemene bepalingen.')).toBe(true);
    expect(zelfdeKop('onder zoek', 'Onderzoek')).toBe(true);
    expect(zelfdeKop('Doel', 'Doelen')).toBe(false);
  });
});
