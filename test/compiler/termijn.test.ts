/** Termijnen (S12, S13): wat de taal ervan maakt, wanneer de Algemene termijnenwet geldt, en wat de uitleg zegt. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { beslissingVan, compileer, problemenVan } from './hulp.ts';

const blad = (kop: string, regel: string): string => `regeling "Proef"
  kenmerk: proef
${kop}
gegevens over de aanvraag
  datum: datum
  datum van de reactie: datum

uitkomsten over de aanvraag
  is op tijd: ja/nee
  uiterste dag: datum

artikel 1
  ${regel}
`;

const verordening = '  soort: verordening\n  gelijkgestelde dagen: 15 mei 2026\n';
const binnen =
  'De aanvraag is op tijd indien de datum van de reactie van de aanvraag ligt binnen 2 weken na de datum van de aanvraag.';
const laatste =
  'De uiterste dag van de aanvraag is de laatste dag van de termijn van 2 weken na de datum van de aanvraag.';
const geteld = 'De uiterste dag van de aanvraag is 2 weken na de datum van de aanvraag.';

const uitkomst = (tekst: string, id: string, aanvraag: object): unknown => {
  const { model } = compileer(tekst, 'A007', 'A010');
  const gevonden = bereken(model, `aanvraag.${id}`, { aanvraag });
  return gevonden.soort === 'waarde' ? gevonden.waarde : gevonden.soort;
};

describe('een termijn', () => {
  it.each([
    ['2026-03-06', '2026-03-06', true],
    ['2026-03-06', '2026-03-20', true],
    ['2026-03-06', '2026-03-21', false],
    ['2026-03-06', '2026-03-05', false],
    // 4 april is een zaterdag in het paasweekend; dinsdag 7 april kan nog.
    ['2026-03-21', '2026-04-07', true],
    ['2026-03-21', '2026-04-08', false],
    // De vrijdag na Hemelvaart is gelijkgesteld.
    ['2026-05-01', '2026-05-18', true],
    ['2026-05-01', '2026-05-19', false],
  ])('na %s, op %s: %s', (datum, datumVanDeReactie, verwacht) => {
    expect(uitkomst(blad(verordening, binnen), 'isOpTijd', { datum, datumVanDeReactie })).toBe(verwacht);
  });

  it('heeft een laatste dag die verschuift; een datum met een duur erbij niet', () => {
    const zaak = { datum: '2026-03-21' };
    expect(uitkomst(blad(verordening, laatste), 'uitersteDag', zaak)).toBe('2026-04-07');
    expect(uitkomst(blad(verordening, geteld), 'uitersteDag', zaak)).toBe('2026-04-04');
  });

  it('"niet binnen" is ervóór of erna; zonder datum geen van beide', () => {
    const tekst = blad(verordening, binnen.replace('ligt binnen', 'ligt niet binnen')).replace(
      'datum van de reactie: datum',
      'datum van de reactie: datum, facultatief',
    );
    const opDag = (datumVanDeReactie: string | null): unknown =>
      uitkomst(tekst, 'isOpTijd', { datum: '2026-03-06', datumVanDeReactie });
    expect(opDag('2026-03-05')).toBe(true);
    expect(opDag('2026-03-20')).toBe(false);
    expect(opDag('2026-03-21')).toBe(true);
    expect(opDag(null)).toBe(false);
  });

  it('verschuift niet in een beleidsregel, en niet als de auteur dat zegt', () => {
    const zaak = { datum: '2026-03-21' };
    expect(uitkomst(blad('  soort: beleidsregel\n', laatste), 'uitersteDag', zaak)).toBe('2026-04-04');
    const niet = `${verordening}  algemene termijnenwet: niet van toepassing\n`;
    expect(uitkomst(blad(niet, laatste), 'uitersteDag', zaak)).toBe('2026-04-04');
    const wel = '  soort: uitvoeringsregel\n  algemene termijnenwet: van toepassing\n';
    expect(uitkomst(blad(wel, laatste), 'uitersteDag', zaak)).toBe('2026-04-07');
  });

  const reactie = (deel: string): string =>
    blad(
      verordening,
      `De aanvraag is op tijd indien de datum van de reactie van de aanvraag ${deel} de datum van de aanvraag.`,
    );

  it.each([
    // Uiterlijk: alleen een laatste dag, met verlenging (4 april 2026 is een zaterdag in het paasweekend).
    ['is uiterlijk twee weken na', '2026-03-21', [true, '2026-03-01', '2026-04-07'], [false, '2026-04-08']],
    ['ligt uiterlijk 2 weken na', '2026-03-21', [true, '2026-04-07'], [false, '2026-04-08']],
    ['is niet later dan 2 weken na', '2026-03-21', [true, '2026-04-07'], [false, '2026-04-08']],
    ['is niet uiterlijk 2 weken na', '2026-03-21', [true, '2026-04-08'], [false, '2026-04-07']],
    ['ligt binnen een week na', '2026-03-21', [true, '2026-03-30'], [false, '2026-03-31', '2026-03-20']],
    ['ligt binnen zes weken na', '2026-02-21', [true, '2026-04-07'], [false, '2026-04-08']],
    // Geteld: een vroegste dag, en andere vergelijkingen, verschuiven nooit.
    ['is niet eerder dan twee weken na', '2026-03-21', [true, '2026-04-04'], [false, '2026-04-03']],
    ['ligt op of vóór 2 weken na', '2026-03-21', [true, '2026-04-04'], [false, '2026-04-05']],
    ['ligt tot en met', '2026-03-21', [true, '2026-03-21'], [false, '2026-03-22']],
    // Teruggerekend (6 april 2026 is tweede paasdag): nooit verlengd, en de dag zelf is nog op tijd.
    ['is uiterlijk 8 weken vóór', '2026-06-01', [true, '2026-04-06'], [false, '2026-04-07']],
    [
      'ligt binnen twee weken vóór',
      '2026-04-20',
      [true, '2026-04-06', '2026-04-20'],
      [false, '2026-04-05', '2026-04-21'],
    ],
  ] as const)('%s %s', (deel, datum, ja, nee) => {
    for (const [verwacht, ...dagen] of [ja, nee])
      for (const datumVanDeReactie of dagen)
        expect(uitkomst(reactie(deel), 'isOpTijd', { datum, datumVanDeReactie }), datumVanDeReactie).toBe(
          verwacht,
        );
  });

  it('teruggerekend hoeft de regeling niet te zeggen of de wet geldt', () => {
    const tekst = reactie('is uiterlijk 8 weken vóór').replace(verordening, '  soort: uitvoeringsregel\n');
    expect(uitkomst(tekst, 'isOpTijd', { datum: '2026-06-01', datumVanDeReactie: '2026-04-06' })).toBe(true);
  });

  it('een onbekende begindag: eerder genoeg is zeker', () => {
    const tekst = blad(verordening, binnen);
    expect(uitkomst(tekst, 'isOpTijd', { datum: '2026-03', datumVanDeReactie: '2026-05-01' })).toBe(false);
    // Uiterlijk op 31 maart begonnen, dus tot en met 14 april; begonnen na 1 april zou ook nog kunnen.
    expect(uitkomst(tekst, 'isOpTijd', { datum: '2026-04', datumVanDeReactie: '2026-04-07' })).toBe(
      'onbekend',
    );
    const { model } = compileer(tekst, 'A007', 'A010');
    expect(
      bereken(model, 'aanvraag.isOpTijd', { aanvraag: { datumVanDeReactie: '2026-04-07' } }),
    ).toMatchObject({
      soort: 'onbekend',
      benaderd: false,
      open: [{ id: 'aanvraag.datum' }],
    });
  });

  it('staat in de uitleg met waarom de laatste dag later is', () => {
    const { model } = compileer(blad(verordening, laatste), 'A007', 'A010');
    const zaak = { aanvraag: { datum: '2026-03-20' } };
    const uit = bereken(model, 'aanvraag.uitersteDag', zaak);
    const tekst = proza(model, 'aanvraag.uitersteDag', {
      ...uit,
      uitleg: legUit(model, 'aanvraag.uitersteDag', zaak, {}, uit),
    });
    expect(tekst).toContain(
      '20 maart 2026 + 2 weken = 3 april 2026, verlengd op grond van artikel 1, eerste lid, van de Algemene termijnenwet (Goede Vrijdag, zaterdag, zondag, tweede paasdag): 7 april 2026',
    );
  });

  it.each([
    ['  soort: uitvoeringsregel\n', binnen, 'T012', '2 weken na de datum van de aanvraag'],
    ['  soort: verordening\n', binnen.replace('2 weken', '5 etmalen'), 'T019', '5 etmalen'],
    ['  soort: verordening\n', laatste.replace('2 weken', 'nul dagen'), 'N001', 'nul dagen'],
    ['  soort: verordening\n', laatste.replace('2 weken', '0 dagen'), 'T017', '0 dagen'],
    ['  soort: verordening\n', geteld.replace('2 weken', '5 etmalen'), 'T009', '5 etmalen'],
    [
      '  soort: uitvoeringsregel\n',
      binnen.replace('ligt binnen', 'is uiterlijk'),
      'T012',
      '2 weken na de datum van de aanvraag',
    ],
    ['  algemene termijnenwet: soms\n', geteld, 'S001', 'soms'],
    ['  soort: verordening\n  gelijkgestelde dagen: morgen\n', geteld, 'S001', 'morgen'],
  ])('%j %s: %s', (kop, regel, code, woorden) => {
    const problemen = problemenVan(blad(kop, regel)).filter((deel) => !['A007', 'A010'].includes(deel.code));
    expect(problemen).toMatchObject([{ code, woorden }]);
  });

  it('in het model staat of de wet geldt, en bij de knoop dat hij verschuift', () => {
    const { model } = compileer(blad(verordening, laatste), 'A007', 'A010');
    expect(model.termijnen).toEqual({ verlengd: true, gelijkgesteld: ['2026-05-15'] });
    expect(beslissingVan(model, 'aanvraag.uitersteDag').regels[0]?.waarde).toMatchObject({
      op: 'datumPlus',
      aantal: 2,
      eenheid: 'week',
      verlengd: true,
    });
  });
});
