/** Of een uitkomst van toepassing is: vragen naar wat er niet hoeft te zijn. */
import { describe, expect, it } from 'vitest';
import { beslissingVan, bijzaak, compileer, kaal, problemenBij, problemenVan, proef } from './hulp.ts';

describe('van toepassing van een uitkomst', () => {
  const waarde = '  De ontvanger van de melding is de raad indien de cliënt een indicatie heeft.\n\nlid 2\n';

  it('wie een uitkomst met een leemte gebruikt, vraagt eerst of zij er is', () => {
    const zonder = `${waarde}  De cliënt voldoet indien de ontvanger van de melding de raad is.`;
    expect(problemenBij(zonder)).toMatchObject([{ code: 'T007' }]);
    const met = `${waarde}  De cliënt voldoet indien de ontvanger van de melding van toepassing is en de ontvanger van de melding de raad is.`;
    expect(problemenBij(met)).toEqual([]);
    const omgekeerd = `${waarde}  De cliënt voldoet indien de ontvanger van de melding niet van toepassing is.`;
    expect(problemenBij(omgekeerd)).toEqual([]);
  });

  it('een waarde die er niet hoeft te zijn, maakt een leemte', () => {
    const gegevens = 'gegevens over de melding\n  eigen ontvanger: keuze uit organen';
    const regels = `  De ontvanger van de melding is de eigen ontvanger van de melding.

lid 2
  De cliënt voldoet indien de ontvanger van de melding de raad is.`;
    expect(problemenBij(regels, `${gegevens}\n`)).toEqual([]);
    expect(problemenBij(regels, `${gegevens}, facultatief\n`)).toMatchObject([{ code: 'T007' }]);
  });

  it('een uitkomst kan op haar peildatum niet in werking zijn', () => {
    const tekst = (peildatum: string): string => `regeling "Proef"
  kenmerk: proef
  geldig: met ingang van 1 januari 2026

gegevens over de zaak
  dag: datum
  wil: ja/nee

uitkomsten over de zaak
  mag: ja/nee, peildatum dag
  krijgt: ja/nee${peildatum}

artikel 1
  De zaak mag indien de zaak wil.

artikel 2
  De zaak krijgt indien de zaak mag.
`;
    expect(problemenVan(tekst(', peildatum dag'))).toEqual([]);
    expect(problemenVan(tekst(''))).toMatchObject([{ code: 'T007' }]);
  });

  it('bij een gezegde: de vraag of … van toepassing is', () => {
    const erbij = 'uitkomsten over de cliënt\n  telt mee: ja/nee, niet uitputtend\n';
    const zinnen = (vraag: string): string => `  De cliënt telt mee indien de cliënt een indicatie heeft.

lid 2
  De cliënt voldoet indien ${vraag} en de cliënt telt mee.`;
    expect(problemenBij(zinnen('de cliënt heeft een indicatie'), erbij)).toMatchObject([{ code: 'T007' }]);
    for (const vraag of [
      'de vraag of de cliënt meetelt van toepassing is',
      'de vraag of de cliënt telt mee, van toepassing is',
    ]) {
      expect(problemenBij(zinnen(vraag.replace('meetelt', 'mee telt')), erbij)).toEqual([]);
    }
    const { model } = compileer(
      proef(
        zinnen('de vraag of de cliënt telt mee niet van toepassing is').replace(/ en de cliënt.*/, '.'),
        erbij,
      ),
      ...bijzaak,
    );
    const [regel] = beslissingVan(model, 'client.voldoet').regels;
    expect(kaal(regel?.voorwaarde)).toEqual({
      op: 'niet',
      deel: { op: 'vanToepassing', beslissing: 'client.teltMee' },
    });
  });

  const leemte = `  De cliënt telt mee indien de cliënt een indicatie heeft.

lid 2
`;
  const nietUitputtend = 'uitkomsten over de cliënt\n  telt mee: ja/nee, niet uitputtend\n';
  it.each([
    [
      'in een lezing',
      '  De cliënt voldoet indien zo gelezen.',
      '\nlezing zo gelezen\n  vraag: "Hoe?"\n  mogelijk:\n    a. de cliënt telt mee;\n    b. de cliënt een indicatie heeft.\n',
    ],
    [
      'bij buiten toepassing',
      '  De cliënt voldoet.\n  Het tweede lid blijft buiten toepassing indien de cliënt telt mee.',
      '',
    ],
    ['in een controle', '  De cliënt voldoet.', '\ncontrole "zo"\n  De cliënt telt mee.\n'],
  ])('ook %s moet ernaar gevraagd zijn', (_naam, zinnen, erbij) => {
    const problemen = problemenVan(proef(leemte + zinnen, nietUitputtend + erbij));
    expect(problemen.map(({ code }) => code)).toContain('T007');
  });

  it('een afwijking zonder waarde laat niets over', () => {
    const zinnen = (facultatief: string): readonly string[] =>
      problemenVan(
        proef(
          `  De ontvanger van de melding is de raad.

lid 2
  In afwijking van het eerste lid is de ontvanger van de melding de eigen ontvanger van de melding, indien de cliënt een indicatie heeft.

lid 3
  De cliënt voldoet indien de ontvanger van de melding de raad is.`,
          `gegevens over de melding\n  eigen ontvanger: keuze uit organen${facultatief}\n`,
        ),
      ).map(({ code }) => code);
    expect(zinnen('')).not.toContain('T007');
    expect(zinnen(', facultatief')).toContain('T007');
  });

  it('wat om dezelfde reden buiten toepassing blijft als de regel die het gebruikt, hoeft geen vraag', () => {
    const tekst = (gebruiker: string): string => `regeling "Proef"
  kenmerk: proef

gegevens over de cliënt
  is nieuw: ja/nee
  is dakloos: ja/nee

uitkomsten over de cliënt
  is aangewezen: ja/nee
  krijgt opvang: ja/nee

artikel 1
  Artikel 2 blijft buiten toepassing indien de cliënt niet nieuw is.
  ${gebruiker}

artikel 2
  De cliënt is aangewezen indien de cliënt is dakloos.

artikel 3
  De cliënt krijgt opvang indien de cliënt is aangewezen.
`;
    const codes = (gebruiker: string): readonly string[] =>
      problemenVan(tekst(gebruiker)).map(({ code }) => code);
    expect(codes('Artikel 3 blijft buiten toepassing indien de cliënt niet nieuw is.')).toEqual([]);
    expect(codes('Artikel 3 blijft buiten toepassing indien de cliënt is dakloos.')).toEqual(['T007']);
    expect(codes('Artikel 3 blijft buiten toepassing indien de cliënt nieuw is.')).toEqual(['T007']);
  });
});
