/** Regels onderling: soorten, afwijking, voorrang, buiten toepassing, onverminderd, verwijzen naar een voorwaarde. */
import { describe, expect, it } from 'vitest';
import type { Regel } from '../../runtime/model.ts';
import { beslissingVan, bijzaak, compileer, kaal, problemenBij, proef, regelsUit } from './hulp.ts';

const codes = (zinnen: string): readonly string[] => problemenBij(zinnen).map(({ code }) => code);
const ontvanger = 'de ontvanger van de melding';
const indicatie = { op: 'feit', feit: 'client.heeftEenIndicatie' };
const timeout = { op: 'bevat', feit: 'client.krijgt', label: 'time-out' };
const niet = (deel: object): object => ({ op: 'niet', deel });

/** De regels van één beslissing na het vertalen van artikel 9. */
function regelsVan(zinnen: string, id: string): readonly Regel[] {
  return beslissingVan(compileer(proef(zinnen), ...bijzaak).model, id).regels;
}

describe('soorten regels', () => {
  it.each([
    ['De cliënt voldoet indien de cliënt een indicatie heeft', 'grond'],
    ['De cliënt voldoet', 'grond'],
    ['De cliënt voldoet mits de cliënt een indicatie heeft', 'grond'],
    ['De cliënt voldoet alleen indien de cliënt een indicatie heeft', 'vereiste'],
    ['De cliënt voldoet slechts indien de cliënt een indicatie heeft', 'vereiste'],
    ['De cliënt voldoet uitsluitend indien de cliënt een indicatie heeft', 'vereiste'],
    ['De cliënt komt alleen in aanmerking indien de cliënt een indicatie heeft', 'vereiste'],
    ['De cliënt voldoet niet indien de cliënt een indicatie heeft', 'weigering'],
    ['De cliënt heeft geen recht op time-out indien de cliënt een indicatie heeft', 'weigering'],
    ['De hoogte van de cliënt is € 10 indien de cliënt een indicatie heeft', 'waarde'],
  ])('%s: %s', (zin, soort) => {
    expect(regelsUit(`  ${zin}.`)).toMatchObject([{ soort }]);
  });

  it('"alleen" hoort bij een naam als die het bevat', () => {
    const erbij = 'uitkomsten over de aanvraag\n  telt alleen mee: ja/nee\n';
    expect(
      regelsUit('  De aanvraag telt alleen mee indien de cliënt een indicatie heeft.', erbij),
    ).toMatchObject([{ soort: 'grond' }]);
  });

  it.each([
    'De cliënt voldoet alleen',
    'De cliënt voldoet alleen tenzij de cliënt een indicatie heeft',
    'De cliënt voldoet alleen niet indien de cliënt een indicatie heeft',
    'De hoogte van de cliënt is alleen € 10 indien de cliënt een indicatie heeft',
  ])('een vereiste dat niets vereist: %s', (zin) => {
    expect(problemenBij(`  ${zin}.`)).toMatchObject([{ code: 'N023', woorden: 'alleen' }]);
  });

  it('indien en mits zijn samen de voorwaarde, elke tenzij is een uitzondering', () => {
    const zin = `  De cliënt voldoet indien de cliënt een indicatie heeft, mits de cliënt time-out krijgt,
    tenzij de cliënt legaal in Nederland verblijft, tenzij de cliënt wil en kan meewerken.`;
    const [regel] = regelsUit(zin);
    expect(kaal(regel?.voorwaarde)).toEqual({ op: 'en', delen: [indicatie, timeout] });
    expect(regel?.tenzij).toMatchObject({ op: 'of', delen: [{}, {}] });
  });

  it('een onleesbare voorwaarde wordt nooit "altijd"', () => {
    expect(codes('  De cliënt voldoet indien de cliënt fietst.')).toEqual(['N001']);
  });

  it('twee hoofden met en zijn twee regels', () => {
    expect(
      regelsUit('  De cliënt heeft recht op time-out en klinische ggz.').map(({ soort }) => soort),
    ).toEqual(['grond', 'grond']);
  });
});

describe('in afwijking van', () => {
  const hoofdregel = '  De ontvanger van de melding is het college van de woongemeente.\n\nlid 2\n';

  it.each([
    `  In afwijking van het eerste lid is ${ontvanger} de raad, indien de cliënt een indicatie heeft.`,
    `  In afwijking van het eerste lid, is ${ontvanger} de raad indien de cliënt een indicatie heeft.`,
    '  In afwijking van artikel 9 lid 1: de ontvanger van de melding is de raad indien de cliënt een indicatie heeft.',
    '  In afwijking van artikel 9, eerste lid, en artikel 1: de ontvanger van de melding is de raad.',
  ])('%s', (zin) => {
    const regels = problemenBij(hoofdregel + zin);
    if (zin.includes('artikel 1:')) expect(regels.map(({ code }) => code)).toEqual(['A002']);
    else expect(regelsVan(hoofdregel + zin, 'melding.ontvanger')[1]?.wijktAfVan).toEqual(['proef/9/1']);
  });

  it.each([
    ['komt de cliënt in aanmerking', 'grond'],
    ['komt de cliënt niet in aanmerking', 'weigering'],
    ['komt de inwoner alleen in aanmerking', 'vereiste'],
    [', komt de bewoner van de gemeente niet in aanmerking', 'weigering'],
  ])('%s: het werkwoord vóór het onderwerp', (hoofd, soort) => {
    const regels = regelsVan(
      `  De cliënt komt in aanmerking.\n  De cliënt komt alleen in aanmerking indien de cliënt voldoet.\n\nlid 2\n  In afwijking van het eerste lid ${hoofd} indien de cliënt een indicatie heeft.`,
      'client.komtInAanmerking',
    );
    expect(regels.at(-1)).toMatchObject({ bepaling: 'proef/9/2', soort });
    expect(regels.at(-1)?.wijktAfVan?.length).toBe(soort === 'vereiste' ? 1 : 2);
  });

  it('het werkwoord voorop bij een familie noemt de waarden', () => {
    const regels = regelsUit(
      '  De cliënt heeft recht op time-out.\n\nlid 2\n  In afwijking van het eerste lid heeft de cliënt geen recht op time-out indien de cliënt een indicatie heeft.',
    );
    expect(regels.at(-1)).toMatchObject({ soort: 'weigering', wijktAfVan: ['proef/9/1[time-out]'] });
  });

  it('geldt alleen voor regels over dezelfde beslissing', () => {
    const zin =
      '  De cliënt voldoet.\n\nlid 2\n  In afwijking van het eerste lid: de cliënt komt niet in aanmerking.';
    expect(problemenBij(zin)).toMatchObject([{ code: 'A002', woorden: 'het eerste lid' }]);
  });

  it('een artikel omvat al zijn leden, ook latere', () => {
    const zin =
      '  In afwijking van artikel 9: de cliënt voldoet niet.\n\nlid 2\n  De cliënt voldoet.\n\nlid 3\n  De cliënt voldoet indien de cliënt een indicatie heeft.';
    expect(regelsVan(zin, 'client.voldoet')[0]?.wijktAfVan).toEqual(['proef/9/2', 'proef/9/3']);
  });

  it('een vereiste vervangt alleen vereisten', () => {
    const zinnen = `  De cliënt voldoet indien de cliënt een indicatie heeft.

lid 2
  De cliënt voldoet alleen indien de cliënt legaal in Nederland verblijft.
  De cliënt voldoet niet indien de cliënt klinische ggz krijgt.

lid 3
  In afwijking van het eerste en tweede lid: de cliënt voldoet alleen indien de cliënt time-out krijgt.`;
    const regels = regelsVan(zinnen, 'client.voldoet');
    const vereiste = regels.find(({ bepaling, soort }) => bepaling === 'proef/9/2' && soort === 'vereiste');
    expect(regels.find(({ bepaling }) => bepaling === 'proef/9/3')?.wijktAfVan).toEqual([vereiste?.id]);
  });

  it('een vereiste dat alleen van een weigeringsgrond afwijkt, is een fout', () => {
    const zinnen = (wijkAf: string): string => `  De cliënt voldoet niet indien de cliënt een indicatie heeft.

lid 2
  De cliënt voldoet indien de cliënt legaal in Nederland verblijft.

lid 3
  In afwijking van ${wijkAf}: de cliënt voldoet alleen indien de cliënt time-out krijgt.`;
    expect(problemenBij(zinnen('het eerste lid'))).toMatchObject([{ code: 'A013' }]);
    expect(codes(zinnen('het eerste en tweede lid'))).toEqual([]);
  });

  it('een kring is een probleem dat de hele kring noemt', () => {
    const zin =
      '  In afwijking van het tweede lid: de cliënt voldoet.\n\nlid 2\n  In afwijking van het eerste lid: de cliënt voldoet niet.';
    const [probleem] = problemenBij(zin);
    expect(probleem?.code).toBe('A003');
    expect(probleem?.bericht).toContain(
      'artikel 9, eerste lid → artikel 9, tweede lid → artikel 9, eerste lid',
    );
  });
});

describe('gaat voor op', () => {
  const regels =
    '  De cliënt voldoet.\n\nlid 2\n  De cliënt voldoet niet indien de cliënt een indicatie heeft.\n\nlid 3\n';

  it('is voorrang met een reden', () => {
    const [, tweede] = regelsVan(
      `${regels}  Het tweede lid gaat voor op het eerste lid, omdat "zo is het".`,
      'client.voldoet',
    );
    expect(tweede).toMatchObject({ wijktAfVan: ['proef/9/1'], voorrangOmdat: 'zo is het' });
  });

  it('kan meer bepalingen noemen', () => {
    const zin = `${regels}  De cliënt voldoet mits de cliënt time-out krijgt.\n\nlid 4\n  Het eerste en tweede lid gaan voor op het derde lid, omdat "x".`;
    const [een, twee] = regelsVan(zin, 'client.voldoet');
    expect([een?.wijktAfVan, twee?.wijktAfVan]).toEqual([['proef/9/3'], ['proef/9/3']]);
  });

  it.each([
    ['Het tweede lid gaat voor op het eerste lid', 'S001', 'het eerste lid'],
    [
      'Het tweede lid gaat voor op het eerste lid indien de cliënt een indicatie heeft, omdat "x"',
      'S010',
      'indien de cliënt een indicatie heeft',
    ],
    ['Het tweede lid gaat bij jeugd voor op het eerste lid, omdat "x"', 'N001', ''],
    ['Het tweede lid en de gewoonte gaat voor op het eerste lid, omdat "x"', 'S001', 'gewoonte'],
  ])('%s: %s', (zin, code, woorden) => {
    expect(problemenBij(`${regels}  ${zin}.`)[0]).toMatchObject({
      code,
      woorden: expect.stringContaining(woorden) as string,
    });
  });
});

describe('blijft buiten toepassing', () => {
  const regels = '  De cliënt voldoet.\n\nlid 2\n';
  const buiten = (zin: string): unknown =>
    kaal(
      beslissingVan(compileer(proef(`${regels}  ${zin}.`), ...bijzaak).model, 'client.voldoet')
        .buitenToepassing,
    );

  it.each([
    ['Het eerste lid blijft buiten toepassing', undefined],
    ['Het eerste lid blijft buiten toepassing indien de cliënt een indicatie heeft', indicatie],
    ['Het eerste lid blijft buiten toepassing tenzij de cliënt een indicatie heeft', niet(indicatie)],
    [
      'Het eerste lid blijft buiten toepassing indien de cliënt een indicatie heeft, tenzij de cliënt time-out krijgt',
      { op: 'en', delen: [indicatie, niet(timeout)] },
    ],
  ])('%s', (zin, voorwaarde) => {
    const basis = { bepaling: 'proef/9/2', regels: ['proef/9/1'], reden: 'uitgezonderd' };
    expect(buiten(zin)).toEqual([voorwaarde ? { ...basis, voorwaarde } : basis]);
  });

  it('de hele verordening raakt elke regel en heet buiten reikwijdte', () => {
    const { model } = compileer(
      proef(`${regels}  Deze verordening blijft buiten toepassing indien de cliënt een indicatie heeft.`),
      ...bijzaak,
    );
    const geraakt = model.beslissingen.filter(({ buitenToepassing }) =>
      buitenToepassing.some(({ reden }) => reden === 'buiten reikwijdte'),
    );
    expect(geraakt.map(({ id }) => id).sort()).toEqual(['client.komtInAanmerking', 'client.voldoet']);
  });

  it.each([
    ['Het eerste lid blijft buiten toepassing voor jeugdigen', 'S001', 'voor jeugdigen'],
    ['De cliënt blijft buiten toepassing', 'S001', 'cliënt'],
    ['Het eerste lid blijft buiten toepassing, omdat "x"', 'S010', '"x"'],
  ])('slaat niets stil over: %s', (zin, code, woorden) => {
    expect(problemenBij(`${regels}  ${zin}.`)).toMatchObject([{ code, woorden }]);
  });
});

describe('onverminderd en op grond van', () => {
  it('noemt bepalingen zonder de regel te veranderen', () => {
    const [regel] = regelsUit('  Onverminderd artikel 1, de cliënt voldoet op grond van artikel 1.');
    expect(regel).toMatchObject({ soort: 'grond', onverminderd: ['proef/1'], mede: ['proef/1'] });
    expect(regel?.wijktAfVan).toBeUndefined();
  });

  it('mag omkeren: "is de ontvanger … de raad"', () => {
    const regels = regelsVan(
      '  Onverminderd artikel 1 is de ontvanger van de melding de raad.',
      'melding.ontvanger',
    );
    expect(regels).toMatchObject([{ waarde: { literal: { waarde: 'de raad' } }, onverminderd: ['proef/1'] }]);
  });

  it('leest "de artikelen 1, 9 en 10"', () => {
    const zin =
      '  De cliënt voldoet op grond van de artikelen 1, 9, eerste lid, en 10.\n\nartikel 10 "Laatste"\n  definitie: "x"';
    expect(regelsUit(zin)).toMatchObject([{ mede: ['proef/1', 'proef/9/1', 'proef/10'] }]);
  });

  it('tegelijk voorgaan en onverminderd laten kan niet', () => {
    const zin = '  De cliënt voldoet.\n\nlid 2\n  Onverminderd het eerste lid, de cliënt voldoet niet.';
    expect(codes(zin)).toEqual([]);
    const voorrang = '\n\nlid 3\n  Het tweede lid gaat voor op het eerste lid, omdat "x".';
    expect(problemenBij(zin + voorrang)).toMatchObject([{ code: 'A006', woorden: 'het eerste lid' }]);
  });

  it('een reden hoort niet bij een gewone regel', () => {
    expect(problemenBij('  De cliënt voldoet, omdat "daarom".')).toMatchObject([
      { code: 'S010', woorden: '"daarom"' },
    ]);
  });
});

describe('verwijzen naar de voorwaarde van een bepaling', () => {
  const tweede = (zin: string): unknown => {
    const regels =
      regelsUit(`  De cliënt komt in aanmerking indien de cliënt time-out krijgt, tenzij de cliënt legaal in Nederland verblijft.

lid 2
  De cliënt voldoet indien ${zin}.`);
    return kaal(regels.find(({ bepaling }) => bepaling === 'proef/9/2')?.voorwaarde);
  };
  const legaal = { op: 'feit', feit: 'client.verblijftLegaalInNederland' };
  const eerste = {
    op: 'voldaan',
    verwijzing: 'proef/9/1',
    voorwaarde: { op: 'en', delen: [timeout, niet(legaal)] },
  };

  it.each([
    'de cliënt voldoet aan artikel 9, eerste lid',
    'de cliënt aan het eerste lid voldoet',
    'aan artikel 9, eerste lid, is voldaan',
    'aan het eerste lid is voldaan',
    'is voldaan aan artikel 9 lid 1',
    'wordt voldaan aan het eerste lid',
    'het eerste lid van toepassing is',
    'het eerste lid geldt',
  ])('%s', (zin) => {
    expect(tweede(zin)).toEqual(eerste);
  });

  it('kan ontkend worden', () => {
    expect(tweede('de cliënt niet voldoet aan het eerste lid')).toEqual(niet(eerste));
    expect(tweede('het eerste lid niet van toepassing is')).toEqual(niet(eerste));
  });

  it('kan meer bepalingen noemen', () => {
    const artikel1 = { op: 'voldaan', verwijzing: 'proef/1', voorwaarde: indicatie };
    expect(tweede('aan het eerste lid en artikel 1 is voldaan')).toEqual({
      op: 'en',
      delen: [eerste, artikel1],
    });
  });

  it('kan één onderdeel noemen', () => {
    const zinnen = `  De cliënt komt in aanmerking indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt een indicatie heeft;
    b. de cliënt time-out krijgt.
  De cliënt voldoet indien de cliënt voldoet aan onderdeel b.`;
    const regels = regelsUit(zinnen);
    const voldaan = regels.find(({ tekst }) => tekst === 'De cliënt voldoet')?.voorwaarde;
    expect(kaal(voldaan)).toMatchObject({ op: 'voldaan', verwijzing: 'proef/9/1/b', voorwaarde: timeout });
  });

  it('"van toepassing" houdt rekening met wat voorgaat, en met wat dáárvan de uitzondering is', () => {
    const zinnen = `  De cliënt voldoet indien de cliënt een indicatie heeft.

lid 2
  In afwijking van het eerste lid: de cliënt voldoet niet, tenzij de cliënt time-out krijgt.

lid 3
  De cliënt komt in aanmerking indien het eerste lid van toepassing is.`;
    const regel = regelsUit(zinnen).find(({ bepaling }) => bepaling === 'proef/9/3');
    // Het tweede lid geldt zolang er geen time-out is; alleen dan wijkt het eerste.
    expect(kaal(regel?.voorwaarde)).toEqual({
      op: 'voldaan',
      verwijzing: 'proef/9/1',
      voorwaarde: { op: 'en', delen: [indicatie, niet(niet(timeout))] },
    });
  });

  it.each([
    ['de cliënt voldoet aan artikel 8', 'N005', 'Artikel 8 staat niet in deze regeling.'],
    ['de cliënt voldoet aan het vierde lid', 'N005', 'Het vierde lid staat niet in deze regeling.'],
    [
      'de cliënt voldoet aan artikel 9',
      'A011',
      'Naar de voorwaarde van artikel 9 is niet te vragen: er staat geen regel in.',
    ],
    ['de cliënt voldoet aan het eerste lid', 'A001', ''],
  ])('%s: %s', (zin, code, bericht) => {
    const [probleem] = problemenBij(`  De cliënt voldoet indien ${zin}.`);
    expect(probleem?.code).toBe(code);
    expect(probleem?.bericht).toContain(bericht);
  });

  it('een regel zonder voorwaarde, of meer regels, geven geen voorwaarde om aan te voldoen', () => {
    const zonder =
      '  De cliënt komt in aanmerking.\n\nlid 2\n  De cliënt voldoet indien aan het eerste lid is voldaan.';
    expect(problemenBij(zonder)).toMatchObject([
      { code: 'A011', bericht: expect.stringContaining('de regel heeft geen voorwaarde') as string },
    ]);
    const twee = `  De cliënt komt in aanmerking indien de cliënt een indicatie heeft.
  De hoogte van de cliënt is € 10 indien de cliënt time-out krijgt.

lid 2
  De cliënt voldoet indien aan het eerste lid is voldaan.`;
    expect(problemenBij(twee)).toMatchObject([
      { code: 'A011', bericht: expect.stringContaining('er staan 2 regels in') as string },
    ]);
  });

  it('uitkomsten in een kring: de hele kring, één keer', () => {
    const zinnen = `  De cliënt voldoet indien de cliënt in aanmerking komt.

lid 2
  De cliënt komt in aanmerking indien de cliënt voldoet.`;
    const problemen = problemenBij(zinnen);
    expect(problemen).toHaveLength(1);
    expect(problemen[0]?.bericht).toMatch(/voldoet → .*in aanmerking → .*voldoet/);
  });
});
