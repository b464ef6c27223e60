/** `onderdeel b:` vóór een zin: een aard of een regel die in zijn eigen letter staat. */
import { describe, expect, it } from 'vitest';
import { compileer, problemenVan } from './hulp.ts';

const BLAD = `regeling "Proef"
  kenmerk: proef

gegevens over de cliënt
  wil: ja/nee
  kan: ja/nee

uitkomsten over de cliënt
  mag: ja/nee
  gaat: ja/nee
  slaagt: ja/nee

artikel 1

lid 1
  De cliënt mag indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt wil;
    c. de cliënt gaat.
  onderdeel b: definitie: "Wat willen is."
  onderdelen d tot en met f: procedure: "Hoe het gaat."
  onderdeel g, onder i en iii: plicht: "Het college meldt het."
  onderdeel c: De cliënt gaat indien aan alle volgende voorwaarden is voldaan:
    1° de cliënt kan;
    2° de cliënt wil.
%`;

const met = (zin: string): string => BLAD.replace('%', zin === '' ? '' : `  ${zin}\n`);

describe('een zin in een onderdeel', () => {
  const { model } = compileer(met(''), 'A007');

  it('geeft elk onderdeel een id, en zijn aard', () => {
    expect(
      model.bepalingen.map(({ id, aanduiding, aard }) => [id, aanduiding, ...(aard ? [aard.soort] : [])]),
    ).toEqual([
      ['proef/1', 'artikel 1'],
      ['proef/1/1', 'artikel 1, eerste lid'],
      ['proef/1/1/a', 'artikel 1, eerste lid, onderdeel a'],
      ['proef/1/1/c', 'artikel 1, eerste lid, onderdeel c'],
      ['proef/1/1/b', 'artikel 1, eerste lid, onderdeel b', 'definitie'],
      ['proef/1/1/d', 'artikel 1, eerste lid, onderdeel d', 'procedure'],
      ['proef/1/1/e', 'artikel 1, eerste lid, onderdeel e', 'procedure'],
      ['proef/1/1/f', 'artikel 1, eerste lid, onderdeel f', 'procedure'],
      ['proef/1/1/g', 'artikel 1, eerste lid, onderdeel g'],
      ['proef/1/1/g/i', 'artikel 1, eerste lid, onderdeel g, onder i', 'plicht'],
      ['proef/1/1/g/iii', 'artikel 1, eerste lid, onderdeel g, onder iii', 'plicht'],
      ['proef/1/1/c/1°', 'artikel 1, eerste lid, onderdeel c, onder 1°'],
      ['proef/1/1/c/2°', 'artikel 1, eerste lid, onderdeel c, onder 2°'],
    ]);
  });

  it('is een regel van dat onderdeel', () => {
    expect(model.beslissingen.flatMap(({ regels }) => regels.map(({ id }) => id))).toEqual([
      'proef/1/1/c',
      'proef/1/1',
    ]);
  });

  it('valt onder een afwijking van zijn onderdeel en van zijn lid', () => {
    for (const doel of ['onderdeel c', 'het eerste lid']) {
      const { model: afwijkend } = compileer(
        met(`In afwijking van ${doel}: de cliënt gaat indien de cliënt kan.`),
        'A007',
      );
      const regels = afwijkend.beslissingen.flatMap((beslissing) => beslissing.regels);
      expect(regels.find(({ wijktAfVan }) => wijktAfVan)?.wijktAfVan).toEqual(['proef/1/1/c']);
    }
  });

  it('is met haar lid niet verward: aan het lid is voldaan als aan de regel van het lid is voldaan', () => {
    const { model: verwijzend } = compileer(
      `${met('')}\nartikel 2\n  De cliënt mag niet indien de cliënt niet voldoet aan artikel 1, eerste lid.\n`,
      'A007',
    );
    const [, weigering] = verwijzend.beslissingen.find(({ sleutel }) => sleutel === 'mag')?.regels ?? [];
    expect(weigering?.voorwaarde).toMatchObject({
      op: 'niet',
      deel: { op: 'voldaan', verwijzing: 'proef/1/1' },
    });
  });

  it('een tabel in een onderdeel telt daar', () => {
    const tabel = 'onderdeel h: Of de cliënt slaagt, volgt uit de tabel:';
    const rijen = ['| de cliënt wil | de cliënt slaagt |', '| ja | ja |', '| nee | nee |'];
    const { model: metTabel } = compileer(met([tabel, ...rijen].join('\n    ')));
    const regels = metTabel.beslissingen.flatMap((beslissing) => beslissing.regels);
    expect(regels.map(({ bepaling }) => bepaling)).toContain('proef/1/1/h/r2');
    expect(metTabel.bepalingen.find(({ id }) => id === 'proef/1/1/h/r2')?.aanduiding).toBe(
      'artikel 1, eerste lid, onderdeel h, tabelrij 2',
    );
  });

  it.each([
    ['onderdelen d en e: De cliënt gaat indien de cliënt kan.', 'N087', 'onderdelen d en e:'],
    ['aanhef: De cliënt gaat indien de cliënt kan.', 'N087', 'aanhef:'],
    ['onderdelen d tot en met a: plicht: "Moet."', 'S026', 'onderdelen d tot en met a'],
    ['onderdelen a tot en met 3: plicht: "Moet."', 'S026', 'onderdelen a tot en met 3'],
    ['hardheidsclausule: onderdeel b: plicht: "Moet."', 'S001', ':'],
  ])('%s', (zin, code, woorden) => {
    expect(problemenVan(met(zin)).map((p) => [p.code, p.woorden])).toContainEqual([code, woorden]);
  });

  it('een gegeven mag aanhef heten, en een afwijking mag een onderdeel noemen', () => {
    const tekst = met('In afwijking van\n    onderdeel c: de cliënt gaat indien de cliënt kan.');
    expect(problemenVan(tekst.replace('  kan: ja/nee', '  kan: ja/nee\n  aanhef: ja/nee'))).toMatchObject([
      { code: 'A010', woorden: 'aanhef' },
      { code: 'A007' },
    ]);
  });

  it('wat twee keer in een opsomming staat, blijft een fout', () => {
    const dubbel = met(
      'De cliënt mag indien aan alle volgende voorwaarden is voldaan:\n    a. de cliënt kan.',
    );
    expect(problemenVan(dubbel).map(({ code }) => code)).toEqual(['N006']);
  });
});
