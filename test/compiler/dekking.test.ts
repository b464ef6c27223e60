/** Dekking: wat elke bepaling van de officiële tekst in de regeling is. */
import { describe, expect, it } from 'vitest';
import { opgeteld } from '../../compiler/dekking/index.ts';
import { bevindingenPer } from '../../compiler/dekking/bevindingen.ts';
import { BLAD, meetBlad, TEKST, vervangen } from '../dekking-hulp.ts';

const klasseVan = (blad: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(meetBlad(blad).rijen.map(({ id, klasse }) => [id.replace('proef/', ''), klasse]));

describe('meten', () => {
  it('zegt van elke bepaling wat zij is; de aard van een artikel geldt voor wat eronder hangt', () => {
    expect(klasseVan(BLAD)).toEqual({
      '1': 'niet uitvoerbaar',
      '2': undefined,
      '2/1': 'uitvoerbaar',
      '2/1/a': 'uitvoerbaar',
      '2/1/b': 'uitvoerbaar',
      '2/1/b/i': 'definitie',
      '2/1/b/ii': 'definitie',
      '2/1/c': 'beoordeling',
      '2/2': 'plicht',
      '2/3': 'bevoegdheid',
      '3': undefined,
      '3/1': 'procedure',
      '3/1/a': 'procedure',
      '3/1/b': 'procedure',
      '3/2': 'procedure',
    });
  });

  it('de aanhef van een opsomming telt als haar onderdelen', () => {
    const blad = vervangen(
      BLAD,
      '  procedure: "Waar het college naar kijkt."',
      'lid 1\n  onderdelen a en b: procedure: "Waarnaar."\n\nlid 2\n  plicht: "Snel."',
    );
    expect(meetBlad(blad).problemen).toEqual([]);
    expect(klasseVan(blad)).toMatchObject({ '3/1': 'procedure', '3/1/a': 'procedure', '3/2': 'plicht' });
  });

  it('naast een regel erft een onderdeel geen aard van zijn lid', () => {
    const blad = vervangen(
      vervangen(BLAD, '  onderdeel b, onder i en ii: definitie: "Hoe iemand kan vragen."\n', ''),
      'lid 2\n',
      '  procedure: "Nog iets."\n\nlid 2\n',
    );
    expect(klasseVan(blad)).toMatchObject({ '2/1': 'uitvoerbaar', '2/1/b/i': 'ontbreekt' });
  });

  it('een bepaling is gedekt door een regel die er mede op rust, en door een lezing', () => {
    const blad = vervangen(
      BLAD,
      '  procedure: "Waar het college naar kijkt."',
      'lid 1\n  procedure: "x"\n\nlid 2\n',
    )
      .replace('erom;\n', 'erom;\n')
      .replace(
        'artikel 1 "Doel"',
        'lezing snelheid\n  bij: artikel 3, tweede lid\n  vraag: "Hoe snel?"\n  mogelijk:\n    a. de inwoner woont hier;\n    b. de inwoner vraagt erom.\n\nartikel 1 "Doel"',
      )
      .replace('c. de inwoner heeft hulp nodig.', 'c. de inwoner heeft hulp nodig;\n    • snelheid.');
    const { rijen, lezingen } = meetBlad(blad);
    expect(rijen.find(({ id }) => id === 'proef/3/2')).toMatchObject({
      klasse: 'lezing',
      lezingen: [{ naam: 'snelheid' }],
    });
    expect(lezingen).toEqual({ gekozen: 0, open: 1 });
  });

  it('een eigen indeling met opsommingstekens is geen verkeerde aanhaling, een eigen letter wel', () => {
    const metTeken = vervangen(
      BLAD,
      '    a. de inwoner woont hier;',
      '    a. aan ten minste één van de volgende voorwaarden is voldaan:\n       • de inwoner woont hier;\n       • de inwoner vraagt erom;',
    );
    expect(meetBlad(metTeken).problemen).toEqual([]);
    const metLetter = metTeken
      .replaceAll('       • ', '       i. ')
      .replace('i. de inwoner vraagt', 'ii. de inwoner vraagt');
    expect(meetBlad(metLetter).problemen.map(({ code }) => code)).toEqual(['B041', 'B041']);
  });

  it('een versie en een volzin zijn dezelfde bepaling', () => {
    const blad = vervangen(
      BLAD,
      'lid 3\n  bevoegdheid: "De',
      'lid 3, geldig met ingang van 1 januari 2026\n  volzin 2: bevoegdheid: "De',
    );
    expect(meetBlad(blad).problemen).toEqual([]);
    expect(klasseVan(blad)).toMatchObject({ '2/3': 'bevoegdheid' });
  });

  it('zonder index telt wat er staat; met omvang is dat geen probleem', () => {
    const klein = vervangen(BLAD, '  publicatie:', '  omvang: alleen wat hier wordt gebruikt\n  publicatie:');
    const zonder = meetBlad(klein, { index: 'geen' });
    expect(zonder.problemen).toEqual([]);
    expect(zonder.telling).toMatchObject({ bepalingen: 10, perKlasse: { beoordeling: 1, uitvoerbaar: 3 } });
    const mist = vervangen(klein, '\nlid 2\n  plicht: "Het college meldt wat het besloot."\n', '');
    expect(meetBlad(mist).problemen).toEqual([]);
  });

  it('dezelfde tekst ernaast is geen probleem', () => {
    expect(meetBlad(BLAD, { tekst: TEKST.replace(/\n/g, '\n\n') }).problemen).toEqual([]);
  });
});

describe('tellen', () => {
  it('het aandeel gaat over volzinnen van bepalingen met een norm', () => {
    const { telling } = meetBlad();
    expect(telling).toEqual({
      bepalingen: 13,
      perKlasse: {
        beoordeling: 1,
        uitvoerbaar: 3,
        plicht: 1,
        bevoegdheid: 1,
        procedure: 4,
        definitie: 2,
        'niet uitvoerbaar': 1,
      },
      perReden: { 'overweging of doel': 1 },
      normzinnen: 11,
      uitvoerbareZinnen: 4,
      uitvoerbaar: 4,
      geraakt: 0,
      gegevens: 3,
      zonderHerkomst: 3,
    });
    expect(opgeteld([telling, telling])).toMatchObject({
      bepalingen: 26,
      perReden: { 'overweging of doel': 2 },
    });
  });

  it('een schets zonder rechtskracht heeft geen volzinnen met een norm', () => {
    const schets = vervangen(BLAD, '  publicatie:', '  rechtskracht: geen\n  publicatie:');
    const { telling, zonderRechtskracht } = meetBlad(schets);
    expect({ zonderRechtskracht, ...telling }).toMatchObject({
      zonderRechtskracht: true,
      bepalingen: 13,
      normzinnen: 0,
      uitvoerbareZinnen: 0,
    });
  });

  it('bevindingen tellen bij elk artikel dat hun aanhef noemt', () => {
    const tekst =
      '**2.1, eerste lid, en 2.2.** Tekst over 3.4.\n\n**2.1.** Nog een.\n\n**Artikel 5 en bijlage 1, onder 2.** Ook.\n\n**Cliënt en inwoner** zijn één.\n';
    expect([...bevindingenPer(tekst)]).toEqual([
      ['2.1', 2],
      ['2.2', 1],
      ['5', 1],
      ['bijlage-1', 1],
    ]);
  });
});
