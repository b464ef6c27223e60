/** Gezegden: woordvolgorde, ontkenning, weggelaten onderwerp, dag, voegwoorden binnen een naam. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileer, problemenBij, voorwaardeVan } from './hulp.ts';

const feit = (sleutel: string): object => ({ op: 'feit', feit: `client.${sleutel}` });
const niet = (deel: object): object => ({ op: 'niet', deel });
const legaal = feit('verblijftLegaalInNederland');
const nationaliteit = feit('heeftDeNederlandseNationaliteit');
const problematiek = feit('isBekendMetPsychiatrischePsychischeOfPsychosocialeProblematiek');

describe('woordvolgorde', () => {
  it.each([
    'de cliënt verblijft legaal in Nederland',
    'de cliënt legaal in Nederland verblijft',
    'de cliënt legaal verblijft in Nederland',
    'de CLIËNT legaal in nederland verblijft',
    'cliënt verblijft legaal in het Nederland',
  ])('%s', (zin) => {
    expect(voorwaardeVan(zin)).toEqual(legaal);
  });

  it.each([
    'de cliënt door de huisarts is gezien',
    'de cliënt door de huisarts gezien is',
    'de cliënt is gezien door de huisarts',
  ])('zet het hulpwerkwoord en het deelwoord samen achteraan: %s', (zin) => {
    expect(voorwaardeVan(zin)).toEqual(feit('isGezienDoorDeHuisarts'));
  });

  it('verschuift niet twee losse woorden', () => {
    expect(
      problemenBij('  De cliënt voldoet indien de cliënt in Nederland legaal verblijft de.'),
    ).toMatchObject([{ code: 'N001' }]);
    expect(problemenBij('  De cliënt voldoet indien de cliënt Nederland in legaal verblijft.')).toMatchObject(
      [{ code: 'N001' }],
    );
  });
});

describe('ontkenning', () => {
  it.each([
    ['de cliënt verblijft niet legaal in Nederland', niet(legaal)],
    ['de cliënt niet legaal in Nederland verblijft', niet(legaal)],
    ['de cliënt heeft geen indicatie', niet(feit('heeftEenIndicatie'))],
    ['de cliënt geen indicatie heeft', niet(feit('heeftEenIndicatie'))],
    ['de cliënt heeft geen enkele indicatie', niet(feit('heeftEenIndicatie'))],
    [
      'de cliënt is niet bekend met psychiatrische, psychische of psychosociale problematiek',
      niet(problematiek),
    ],
    ['de cliënt wil en kan niet meewerken', niet(feit('wilEnKanMeewerken'))],
  ])('%s', (zin, verwacht) => {
    expect(voorwaardeVan(zin)).toEqual(verwacht);
  });

  it('leest geen dubbele ontkenning', () => {
    expect(problemenBij('  De cliënt voldoet indien de cliënt niet geen indicatie heeft.')).toMatchObject([
      { code: 'N001' },
    ]);
  });

  it('raadt niet wat "geen A en B" betekent', () => {
    const [probleem] = problemenBij(
      '  De cliënt voldoet indien de cliënt geen klinische ggz en time-out krijgt.',
    );
    expect(probleem).toMatchObject({
      code: 'N002',
      woorden: 'de cliënt geen klinische ggz en time-out krijgt',
    });
    expect(probleem?.hint).toContain("Schrijf 'of' in plaats van 'en'");
  });

  it('raadt dat ook in het hoofd van een regel niet', () => {
    expect(problemenBij('  De cliënt heeft geen recht op time-out en klinische ggz.')).toMatchObject([
      { code: 'N002' },
    ]);
    expect(problemenBij('  De cliënt heeft geen recht op elke zorg.')).toMatchObject([{ code: 'N002' }]);
  });
});

describe('onderwerp', () => {
  it.each(['de inwoner', 'inwoner', 'de bewoner van de gemeente'])('ook: %s', (onderwerp) => {
    expect(voorwaardeVan(`${onderwerp} heeft een indicatie`)).toEqual(feit('heeftEenIndicatie'));
  });

  it('een blok over een andere naam gaat over hetzelfde object, waar het ook staat', () => {
    const { model } = compileer(`regeling "Andere naam"
  kenmerk: andere-naam

uitkomsten over de inwoner
  krijgt een brief: ja/nee

gegevens over de inwoner
  is dakloos: ja/nee

gegevens over de cliënt, ook: de inwoner
  is ziek: ja/nee

artikel 1
  De cliënt krijgt een brief indien de inwoner is ziek en de cliënt is dakloos.
`);
    expect(model.feiten.map(({ id }) => id).sort()).toEqual(['client.isDakloos', 'client.isZiek']);
    expect(model.beslissingen.map(({ id }) => id)).toEqual(['client.krijgtEenBrief']);
  });

  it('vervalt in het tweede deel', () => {
    expect(
      voorwaardeVan('de cliënt heeft de Nederlandse nationaliteit of verblijft legaal in Nederland'),
    ).toEqual({
      op: 'of',
      delen: [nationaliteit, legaal],
    });
    expect(
      voorwaardeVan('de cliënt de Nederlandse nationaliteit heeft en niet legaal in Nederland verblijft'),
    ).toEqual({
      op: 'en',
      delen: [nationaliteit, niet(legaal)],
    });
  });

  it('ontbreekt in het eerste deel: dan is dat het probleem', () => {
    const [probleem] = problemenBij('  De cliënt voldoet indien legaal in Nederland verblijft.');
    expect(probleem).toMatchObject({ code: 'N015', hint: 'Zet ervoor: de cliënt.' });
  });

  it('mag meer dan vijf woorden hebben', () => {
    const lang =
      'gegevens over de aanvraag van een verlenging van de plaatsing in een instelling\n  is volledig: ja/nee\n';
    const zin = 'de aanvraag van een verlenging van de plaatsing in een instelling is volledig';
    expect(voorwaardeVan(zin, lang)).toMatchObject({ op: 'feit' });
  });
});

describe('dag', () => {
  const melding = { op: 'feit', feit: 'melding.datum' };
  const ggz = { op: 'bevat', feit: 'client.heeftAanspraakOp', label: 'klinische ggz', opDatum: melding };

  it.each([
    'de cliënt heeft op de datum van de melding aanspraak op klinische ggz',
    'de cliënt op de datum van de melding aanspraak heeft op klinische ggz',
    'de cliënt heeft aanspraak op klinische ggz op de datum van de melding',
    'op de datum van de melding de cliënt aanspraak heeft op klinische ggz',
    'de cliënt op de datum van de melding aanspraak op klinische ggz heeft',
  ])('%s', (zin) => {
    expect(voorwaardeVan(zin)).toEqual(ggz);
  });

  it('kan zelf berekend zijn', () => {
    const zin = 'de cliënt op de datum van de melding verminderd met 2 jaar aanspraak heeft op klinische ggz';
    const opDatum = { op: 'datumPlus', datum: melding, aantal: -2, eenheid: 'jaar' };
    expect(voorwaardeVan(zin)).toEqual({ ...ggz, opDatum });
  });

  it.each([
    ['de cliënt heeft aanspraak op klinische ggz', 'T002'],
    ['de gemeente van de cliënt is rood', 'T002'],
    ['de gemeente van de cliënt is één van: rood of groen', 'T002'],
    ['de cliënt woont in time-out', 'T002'],
    ['de leeftijd van de cliënt is 18 jaar of ouder', 'T002'],
    ['de cliënt heeft op de datum van de melding een indicatie', 'T003'],
    ['het inkomen van de cliënt op de datum van de melding is € 10', 'T003'],
    ['de cliënt krijgt op de datum van de melding time-out', 'T003'],
  ])('%s geeft %s', (zin, code) => {
    expect(problemenBij(`  De cliënt voldoet indien ${zin}.`)).toMatchObject([{ code }]);
  });

  it('leest twee dagen in één zin elk op hun plaats', () => {
    const zin =
      'de cliënt op 1 mei 2026 aanspraak heeft op klinische ggz en op 2 mei 2026 aanspraak heeft op time-out';
    const op = (label: string, waarde: string): object => ({
      ...ggz,
      label,
      opDatum: { op: 'literal', literal: { waarde } },
    });
    expect(voorwaardeVan(zin)).toEqual({
      op: 'en',
      delen: [op('klinische ggz', '2026-05-01'), op('time-out', '2026-05-02')],
    });
  });
});

describe('en, of', () => {
  it('laat voegwoorden en komma’s binnen een naam met rust', () => {
    const zin =
      'de cliënt is bekend met psychiatrische, psychische of psychosociale problematiek en wil en kan meewerken';
    expect(voorwaardeVan(zin)).toEqual({ op: 'en', delen: [problematiek, feit('wilEnKanMeewerken')] });
  });

  it('leest een rij met komma’s als één voegwoord', () => {
    const zin = 'de cliënt een indicatie heeft, legaal in Nederland verblijft en wil en kan meewerken';
    expect(voorwaardeVan(zin)).toMatchObject({ op: 'en', delen: [{}, {}, {}] });
    expect(voorwaardeVan(zin.replace('verblijft en', 'verblijft of'))).toMatchObject({
      op: 'of',
      delen: [{}, {}, {}],
    });
  });

  it('weigert en en of door elkaar', () => {
    const zin = 'de cliënt een indicatie heeft en legaal in Nederland verblijft of wil en kan meewerken';
    expect(problemenBij(`  De cliënt voldoet indien ${zin}.`)).toMatchObject([{ code: 'N013' }]);
  });

  it('raadt niet welk voegwoord bij alleen komma’s bedoeld is', () => {
    expect(
      problemenBij('  De cliënt voldoet indien de cliënt krijgt klinische ggz, time-out.'),
    ).toMatchObject([{ code: 'N001' }]);
  });
});

describe('schrijfwijze', () => {
  it('hoofdletters, lidwoorden, witruimte en regeleinden veranderen de betekenis niet', () => {
    const woorden = ['de', 'cliënt', 'legaal', 'in', 'Nederland', 'verblijft'];
    const tussen = fc.constantFrom(' ', '  ', '\u00a0', '\n     ', '\t', ' de ', '\r\n     het ');
    const vorm = fc.constantFrom(
      (s: string) => s,
      (s: string) => s.toUpperCase(),
      (s: string) => s.normalize('NFD'),
    );
    const proef = fc.property(fc.array(tussen, { minLength: 5, maxLength: 5 }), vorm, (wit, doe) => {
      const zin = woorden.map((woord, i) => (i === 0 ? woord : (wit[i - 1] ?? ' ') + doe(woord))).join('');
      expect(voorwaardeVan(zin)).toEqual(legaal);
    });
    fc.assert(proef, { numRuns: 60 });
  });
});

describe('een scheidbaar werkwoord', () => {
  const erbij = 'gegevens over de huurder\n  telt mee: ja/nee\n  wijkt van de norm af: ja/nee\n';
  const telt = { op: 'feit', feit: 'huurder.teltMee' };
  const wijkt = { op: 'feit', feit: 'huurder.wijktVanDeNormAf' };

  it.each([
    ['de huurder telt mee', telt],
    ['de huurder meetelt', telt],
    ['de huurder niet meetelt', niet(telt)],
    ['de huurder wijkt niet van de norm af', niet(wijkt)],
    ['de huurder van de norm afwijkt', wijkt],
    ['de huurder meetelt en niet van de norm afwijkt', { op: 'en', delen: [telt, niet(wijkt)] }],
  ])('%s', (zin, verwacht) => {
    expect(voorwaardeVan(zin, erbij)).toEqual(verwacht);
  });
});

describe('een naam die op een voorzetsel eindigt', () => {
  it.each(['de cliënt inwoont time-out', 'de cliënt aanspraak opheeft time-out op 1 maart 2026'])(
    'schuift niet in elkaar: %s',
    (zin) => {
      expect(problemenBij(`  De cliënt voldoet indien ${zin}.`)).toMatchObject([{ code: 'N001' }]);
    },
  );
});

describe('een naam met "alleen"', () => {
  it('is een naam, en "alleen:" vóór waarden blijft een kring', () => {
    const erbij = 'gegevens over de huurder\n  woont alleen: ja/nee\n';
    expect(voorwaardeVan('de huurder niet alleen woont', erbij)).toEqual(
      niet({ op: 'feit', feit: 'huurder.woontAlleen' }),
    );
    expect(voorwaardeVan('de cliënt krijgt alleen: time-out')).toMatchObject({ op: 'en' });
  });
});
