/** De voorwaarde vóór het hoofd: "Indien C, geldt R" zegt hetzelfde als "R indien C". */
import { describe, expect, it } from 'vitest';
import { kaal, problemenBij, regelsUit } from './hulp.ts';

const zonderPlaats = (zin: string): unknown =>
  regelsUit(`  ${zin}`).map(({ soort, waarde, voorwaarde, tenzij }) =>
    kaal({ soort, waarde, voorwaarde, tenzij }),
  );

describe('een voorwaarde voorop', () => {
  it.each([
    [
      'Indien de cliënt een indicatie heeft, komt de cliënt in aanmerking.',
      'De cliënt komt in aanmerking indien de cliënt een indicatie heeft.',
    ],
    [
      'Indien de cliënt een indicatie heeft, komt de cliënt niet in aanmerking, tenzij de cliënt voldoet.',
      'De cliënt komt niet in aanmerking indien de cliënt een indicatie heeft, tenzij de cliënt voldoet.',
    ],
    [
      'Indien de cliënt een indicatie heeft, legaal in Nederland verblijft en voldoet, is de ontvanger van de melding de raad.',
      'De ontvanger van de melding is de raad indien de cliënt een indicatie heeft, legaal in Nederland verblijft en voldoet.',
    ],
    [
      'Indien het inkomen van de cliënt hoger is dan € 10, bedraagt de hoogte van de cliënt € 5.',
      'De hoogte van de cliënt is € 5 indien het inkomen van de cliënt meer dan € 10 is.',
    ],
    [
      'Indien de cliënt voldoet, is de hoogte van de cliënt het laagste van het inkomen van de cliënt, € 5 en € 6.',
      'De hoogte van de cliënt is het laagste van het inkomen van de cliënt, € 5 en € 6 indien de cliënt voldoet.',
    ],
  ])('%s', (voorop, achter) => {
    expect(problemenBij(`  ${voorop}`)).toEqual([]);
    expect(zonderPlaats(voorop)).toEqual(zonderPlaats(achter));
  });

  it.each([
    ['Indien de cliënt voldoet komt de cliënt in aanmerking.', 'S001'],
    ['Indien de cliënt fietst, komt de cliënt in aanmerking.', 'N001'],
    ['Indien de cliënt voldoet, fietst de cliënt.', 'N001'],
  ])('%s is een probleem', (zin, code) => {
    expect(problemenBij(`  ${zin}`).map((probleem) => probleem.code)).toEqual([code]);
  });

  it('een opsomming hoort achter het hoofd', () => {
    const zin =
      '  Indien aan alle volgende voorwaarden is voldaan:\n    a. de cliënt voldoet;\n    b. de cliënt een indicatie heeft,\n  komt de cliënt in aanmerking.';
    expect(problemenBij(zin)).toMatchObject([
      { code: 'S001', woorden: 'Indien', bericht: expect.stringContaining('eerst wat er geldt') as string },
    ]);
  });
});
