/** `van overeenkomstige toepassing`: dezelfde regels voor een ander object (S8). */
import { describe, expect, it } from 'vitest';
import { beslissingVan, compileer, kaal, problemenVan } from './hulp.ts';

const blad = (zinnen: string, erbij = ''): string => `regeling "Proef"
  kenmerk: proef

keuze zorg: klinische ggz, time-out.

gegevens over de aanvraag
  datum van ontvangst: datum
  is ondertekend: ja/nee
  bevat alle bijlagen: ja/nee

gegevens over het bezwaarschrift
  datum van ontvangst: datum
  is ondertekend: ja/nee

gegevens over de cliënt
  heeft een gemachtigde: ja/nee

uitkomsten over de aanvraag
  is ontvankelijk: ja/nee
  behandeldatum: datum
  telt mee voor: ja/nee, voor elke zorg

uitkomsten over het bezwaarschrift
  is ontvankelijk: ja/nee
  behandeldatum: datum
  telt mee voor: ja/nee, voor elke zorg
${erbij}
artikel 1

lid 1
  De aanvraag is ontvankelijk indien de aanvraag is ondertekend of de cliënt een gemachtigde heeft.

lid 2
  In afwijking van het eerste lid: de aanvraag is niet ontvankelijk, indien de datum van ontvangst van de aanvraag ligt vóór 1 mei 2026.

lid 3
  De behandeldatum van de aanvraag is de datum van ontvangst van de aanvraag.

lid 4
  De aanvraag telt mee voor elke zorg indien de aanvraag is ontvankelijk.

artikel 2
${zinnen}
`;

const ondertekend = { op: 'feit', feit: 'bezwaarschrift.isOndertekend' };
const gemachtigde = { op: 'feit', feit: 'client.heeftEenGemachtigde' };
const bijzaak = ['A007', 'A008', 'A010'];

describe('van overeenkomstige toepassing', () => {
  it('neemt elke regel over met het andere object, en laat de rest staan', () => {
    const { model } = compileer(
      blad('  Artikel 1 is van overeenkomstige toepassing op het bezwaarschrift.'),
      ...bijzaak,
    );
    const ontvankelijk = beslissingVan(model, 'bezwaarschrift.isOntvankelijk').regels;
    expect(ontvankelijk.map(({ id, bepaling, mede }) => ({ id, bepaling, mede }))).toEqual([
      { id: 'proef/2', bepaling: 'proef/2', mede: ['proef/1/1'] },
      {
        id: 'proef/2#bezwaarschrift.isOntvankelijk',
        bepaling: 'proef/2',
        mede: ['proef/1/2'],
      },
    ]);
    const [eerste, tweede] = ontvankelijk;
    expect(kaal(eerste?.voorwaarde)).toEqual({ op: 'of', delen: [ondertekend, gemachtigde] });
    // Ook de voorrang gaat mee: het tweede lid wijkt af van het eerste.
    expect(tweede?.wijktAfVan).toEqual(['proef/2']);
    expect(eerste?.tekst).toBe(
      'De aanvraag is ontvankelijk, van overeenkomstige toepassing op het bezwaarschrift',
    );
    expect(beslissingVan(model, 'bezwaarschrift.behandeldatum').regels).toMatchObject([
      { waarde: { op: 'feit', feit: 'bezwaarschrift.datumVanOntvangst' } },
    ]);
    const teltMee = beslissingVan(model, 'bezwaarschrift.teltMeeVoor[time-out]');
    expect(teltMee.gebruikt.beslissingen).toEqual(['bezwaarschrift.isOntvankelijk']);
    expect(beslissingVan(model, 'aanvraag.isOntvankelijk').regels.map(({ bepaling }) => bepaling)).toEqual([
      'proef/1/1',
      'proef/1/2',
    ]);
  });

  it('een eigen voorwaarde en uitzondering komen erbij', () => {
    const zin =
      '  Artikel 1, eerste lid, is van overeenkomstige toepassing op het bezwaarschrift, indien de cliënt een gemachtigde heeft, tenzij het bezwaarschrift is ondertekend.';
    const { model } = compileer(blad(zin), ...bijzaak);
    const [regel] = beslissingVan(model, 'bezwaarschrift.isOntvankelijk').regels;
    expect(kaal(regel?.voorwaarde)).toEqual({
      op: 'en',
      delen: [{ op: 'of', delen: [ondertekend, gemachtigde] }, gemachtigde],
    });
    expect(kaal(regel?.tenzij)).toEqual(ondertekend);
  });

  it('laat de onderdelen van het artikel zelf met rust', () => {
    const opsomming = blad(
      '  Artikel 1, vijfde lid, is van overeenkomstige toepassing op het bezwaarschrift.\n\nartikel 3\n  De cliënt krijgt hulp indien aan artikel 1, vijfde lid, onderdeel a, is voldaan.',
      'uitkomsten over de cliënt\n  krijgt hulp: ja/nee\n',
    ).replace(
      'artikel 2\n',
      `lid 5
  De aanvraag is ontvankelijk indien aan alle volgende voorwaarden is voldaan:
    a. de aanvraag is ondertekend;
    b. de cliënt heeft een gemachtigde.

artikel 2
`,
    );
    const [regel] = beslissingVan(compileer(opsomming, ...bijzaak).model, 'client.krijgtHulp').regels;
    expect(regel?.voorwaarde).toMatchObject({ voorwaarde: { op: 'feit', feit: 'aanvraag.isOndertekend' } });
  });

  it('zonder haar voorwaarde geldt een overgenomen vereiste niet', () => {
    const tekst = blad(
      '  Artikel 1, vijfde lid, is van overeenkomstige toepassing op het bezwaarschrift, indien de cliënt een gemachtigde heeft.',
    ).replace(
      'artikel 2\n',
      'lid 5\n  De aanvraag is alleen ontvankelijk indien de aanvraag is ondertekend.\n\nartikel 2\n',
    );
    const [regel] = beslissingVan(compileer(tekst, ...bijzaak).model, 'bezwaarschrift.isOntvankelijk').regels;
    expect(regel?.soort).toBe('vereiste');
    expect(kaal(regel?.voorwaarde)).toEqual(ondertekend);
    expect(kaal(regel?.tenzij)).toEqual({ op: 'niet', deel: gemachtigde });
  });

  it.each([
    'Artikel 1, tweede lid, gaat voor op artikel 1, derde lid, omdat "zo".',
    'Artikel 1 blijft buiten toepassing indien de cliënt een gemachtigde heeft.',
  ])('wat elders over de bepaling geregeld is, gaat niet stil verloren: %s', (zin) => {
    const tekst = blad(
      `  Artikel 1 is van overeenkomstige toepassing op het bezwaarschrift.\n\nartikel 3\n  ${zin}`,
    );
    expect(problemenVan(tekst).map(({ code }) => code)).toContain('A014');
  });

  it('alleen de uitzondering: er is dan geen hoofdregel om van af te wijken', () => {
    const zin = '  Artikel 1, tweede lid, is van overeenkomstige toepassing op het bezwaarschrift.';
    expect(problemenVan(blad(zin)).filter(({ code }) => !bijzaak.includes(code))).toMatchObject([
      { code: 'A002' },
    ]);
  });

  const lid5 = (zin: string, erbij = ''): string =>
    blad('  Het vijfde lid van artikel 1 hoort bij de proef.', erbij)
      .replace('artikel 2\n', `lid 5\n  ${zin}\n\nartikel 2\n`)
      .replace(
        'Het vijfde lid van artikel 1 hoort bij de proef.',
        'Artikel 1, vijfde lid, is van overeenkomstige toepassing op het bezwaarschrift.',
      );

  it.each([
    [
      'een naam zonder tegenhanger',
      lid5('De aanvraag is ontvankelijk indien de aanvraag alle bijlagen bevat.'),
      'N025',
      "Over het bezwaarschrift is niet gedeclareerd wat artikel 1, vijfde lid gebruikt: 'bevat alle bijlagen'.",
    ],
    [
      'een verwijzing door',
      lid5('De aanvraag is ontvankelijk indien aan het derde lid is voldaan.'),
      'A014',
      'de regel daar verwijst zelf naar een andere bepaling',
    ],
    [
      'wat buiten toepassing laat',
      lid5('Artikel 1, eerste lid, blijft buiten toepassing indien de cliënt een gemachtigde heeft.'),
      'A014',
      'wat erover voorgaat of buiten toepassing blijft, gaat niet vanzelf mee',
    ],
    [
      'een bepaling zonder regel',
      lid5('procedure: "Het college stelt een formulier vast."'),
      'A014',
      'er staat geen regel in',
    ],
    [
      'een lezing over het oude object',
      lid5(
        'De aanvraag is ontvankelijk indien op de peildag.',
        `\nlezing op de peildag\n  bij: artikel 1\n  vraag: "Welke?"\n  mogelijk:\n    a. de aanvraag is ondertekend;\n    b. de cliënt heeft een gemachtigde.\n`,
      ),
      'A014',
      'gaat daar over de aanvraag, en niet over het bezwaarschrift',
    ],
    [
      'een onbekend object',
      blad('  Artikel 1 is van overeenkomstige toepassing op het bezwaarschrif.'),
      'N010',
      "Er zijn geen gegevens of uitkomsten over 'het bezwaarschrif'.",
    ],
    [
      'zonder bepaling',
      blad('  Dit is van overeenkomstige toepassing op het bezwaarschrift.'),
      'S001',
      'een verwijzing naar een bepaling',
    ],
  ])('%s', (_naam, tekst, code, bericht) => {
    const problemen = problemenVan(tekst).filter((deel) => !bijzaak.includes(deel.code));
    expect(problemen.map((deel) => deel.code)).toContain(code);
    expect(problemen.find((deel) => deel.code === code)?.bericht).toContain(bericht);
  });
});
