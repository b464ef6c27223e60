/** Een gezegde ontkend, zoals de uitleg het zegt als iets niet zo is. */
import { describe, expect, it } from 'vitest';
import { ontken } from '../../compiler/lower/ontkenning.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';

const PAREN: readonly (readonly [string, string, string | undefined, true?])[] = [
  ['de cliënt', 'heeft aanspraak op', 'de cliënt heeft geen aanspraak op', true],
  ['de cliënt', 'is bekend met', 'de cliënt is niet bekend met', true],
  ['de cliënt', 'heeft een indicatie voor', 'de cliënt heeft geen indicatie voor', true],
  ['de cliënt', 'is een bijdrage verschuldigd', 'de cliënt is geen bijdrage verschuldigd'],
  ['', 'er is sprake van een crisis', 'er is geen sprake van een crisis'],
  ['', 'er is voldaan aan de eis', 'er is niet voldaan aan de eis'],
  ['de cliënt', 'kan zich op eigen kracht handhaven', 'de cliënt kan zich niet op eigen kracht handhaven'],
  ['de cliënt', 'kan zijn hulpvraag uitstellen', 'de cliënt kan zijn hulpvraag niet uitstellen'],
  [
    'de cliënt',
    'kan zijn hulpvraag altijd uitstellen',
    'de cliënt kan zijn hulpvraag niet altijd uitstellen',
  ],
  ['de cliënt', 'heeft de Nederlandse nationaliteit', 'de cliënt heeft de Nederlandse nationaliteit niet'],
  ['de cliënt', 'heeft zorg nodig', 'de cliënt heeft geen zorg nodig'],
  ['de cliënt', 'heeft de zorg nodig voor herstel', 'de cliënt heeft de zorg niet nodig voor herstel'],
  ['de cliënt', 'is zijn plek kwijtgeraakt', 'de cliënt is zijn plek niet kwijtgeraakt'],
  ['de cliënt', 'heeft een lichte of een zware vorm', 'de cliënt heeft geen lichte of zware vorm'],
  ['de wijziging', 'moet worden gemeld', 'de wijziging hoeft niet te worden gemeld'],
  ['de plek', 'mag worden vrijgegeven', 'de plek mag niet worden vrijgegeven'],
  ['het stuk', 'is al bekend', 'het stuk is nog niet bekend'],
  ['het plan', 'motiveert de zorg en de kosten', 'het plan motiveert niet de zorg en de kosten'],
  ['het plan', 'overstijgt de hulp', 'het plan overstijgt de hulp niet'],
  ['de zaak', 'stagneert', 'de zaak stagneert niet'],
  ['de zaak', 'is er', 'de zaak is er niet'],
  // Twee werkwoorden, of een woord dat met "niet" iets anders betekent: dan liever niets.
  ['de cliënt', 'wil en accepteert hulp', undefined],
  ['de cliënt', 'heeft waarschijnlijk recht', undefined],
  ['de cliënt', 'vergt meer tijd', undefined],
  ['de cliënt', 'moet hulp vragen', undefined],
];

describe('ontkenning', () => {
  it.each(
    PAREN.map(([onderwerp, woorden, verwacht, metWaarde = false]) => ({
      ...{ onderwerp, woorden, verwacht },
      metWaarde,
    })),
  )('$onderwerp $woorden', ({ verwacht, ...gezegde }) => {
    expect(ontken(gezegde)).toBe(verwacht);
  });

  const kaal = (zin: string): readonly string[] =>
    zin
      .replace(/\bhoeft\b/, 'moet')
      .replace(/\bhoeven\b/, 'moeten')
      .replace(/\bnog niet\b/, 'al')
      .replace(/\bgeen van de\b/, 'van de')
      .split(' ')
      .filter((woord) => !['niet', 'geen', 'een', 'te'].includes(woord))
      .sort();

  it('houdt in elke regeling dezelfde woorden, met één keer niet of geen erbij', () => {
    const geopend = openWerkmap(process.cwd(), ['policies']);
    if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
    let aantal = 0;
    for (const { model } of geopend.werkmap.regelingen)
      for (const { naam, ontkend } of [...model.feiten, ...model.beslissingen]) {
        if (ontkend === undefined) continue;
        aantal++;
        expect(kaal(ontkend)).toEqual(kaal(naam));
        const eerder = naam.match(/\b(niet|geen)\b/g)?.length ?? 0;
        expect(ontkend.match(/\b(niet|geen)\b/g), naam).toHaveLength(1 + eerder);
      }
    expect(aantal).toBeGreaterThan(500);
  });
});
