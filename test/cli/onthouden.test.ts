/** Wat `controleer` onthoudt: alleen wat in orde was, en alleen zolang niets verandert waar het van afhangt. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vingerafdruk } from '../../compiler/cli/onthouden.ts';
import { maakMap, PROEF, regel } from './draai.ts';

const FOUT = PROEF.replace('de leeftijd van de cliënt op', 'de leeftyd van de cliënt op');
const WET = `regeling "Proefwet"
  kenmerk: wet
  soort:   wet
  geldig:  met ingang van 1 januari 2020

gegevens over de aanvraag
  datum: datum

uitkomsten over de aanvraag
  einde: datum

artikel 1
  Het einde van de aanvraag is de datum van de aanvraag vermeerderd met 2 weken.
`;
const VERORDENING = `regeling "Proefverordening"
  kenmerk: ver
  soort:   verordening
  geldig:  met ingang van 1 januari 2020

gebruikt "../wet/wet.regel"
  als:     de Proefwet
  gedeeld: de aanvraag

uitkomsten over de aanvraag
  grens: datum

artikel 1
  De grens van de aanvraag is het einde van de aanvraag.
`;

interface Proefgeval {
  readonly map: string;
  readonly controleer: (...opties: string[]) => Promise<{ afloop: number; uit: string }>;
  /** Het bestand waarin onthouden wordt. */
  readonly onthouden: () => string;
}

function geval(bestanden: Readonly<Record<string, string>>, programma = 'a'): Proefgeval {
  const map = maakMap(bestanden);
  const plaats = { map: maakMap({}), programma };
  return {
    map,
    controleer: async (...opties) => {
      const { afloop, uit } = await regel(map, ['controleer', ...opties], '', { onthoudplaats: plaats });
      return { afloop, uit };
    },
    onthouden: () => {
      const [naam, ...meer] = readdirSync(plaats.map);
      if (naam === undefined || meer.length > 0) throw new Error('Er hoort één bestand te zijn.');
      return join(plaats.map, naam);
    },
  };
}

const SCHOON = { afloop: 0, uit: 'Geen problemen in 1 bestand.\n' };

describe('controleer onthoudt', () => {
  it('wat in orde was: de tweede keer leest het niets', async () => {
    const { map, controleer, onthouden } = geval({ 'proef.regel': PROEF });
    expect(await controleer()).toEqual(SCHOON);
    // Wie hier beweert dat een kapotte tekst in orde was, wordt geloofd: er is dus niets gelezen.
    const bewaard = readFileSync(onthouden(), 'utf8');
    writeFileSync(join(map, 'proef.regel'), FOUT);
    writeFileSync(onthouden(), bewaard.replace(vingerafdruk(PROEF), vingerafdruk(FOUT)));
    expect(await controleer()).toEqual(SCHOON);
    const vers = await controleer('--vers');
    expect([vers.afloop, vers.uit.includes('N001')]).toEqual([1, true]);
    expect((await controleer('--json')).afloop).toBe(1);
  });

  it('niets van een regeling met een fout of waarschuwing', async () => {
    const { map, controleer } = geval({ 'proef.regel': FOUT });
    for (let keer = 0; keer < 2; keer++) expect((await controleer()).uit).toContain('N001');
    writeFileSync(join(map, 'proef.regel'), PROEF);
    expect(await controleer()).toEqual(SCHOON);
    writeFileSync(join(map, 'proef.regel'), FOUT);
    expect((await controleer()).uit).toContain('N001');
  });

  it('leest opnieuw wie een gewijzigde regeling gebruikt, en een bestand dat erbij kwam', async () => {
    const { map, controleer } = geval({ 'wet/wet.regel': WET, 'ver/ver.regel': VERORDENING });
    expect(await controleer()).toEqual({ afloop: 0, uit: 'Geen problemen in 2 bestanden.\n' });
    writeFileSync(join(map, 'wet/wet.regel'), WET.replaceAll('einde', 'slot'));
    const { afloop, uit } = await controleer();
    expect([afloop, uit.includes('ver/ver.regel:1')]).toEqual([1, true]);
    writeFileSync(join(map, 'wet/wet.regel'), WET);
    expect(await controleer()).toEqual({ afloop: 0, uit: 'Geen problemen in 2 bestanden.\n' });
    writeFileSync(join(map, 'ver/los.regel'), 'keuze kleur: rood, groen.\n');
    expect((await controleer()).uit).toContain('B003');
  });

  it('van een regeling die alleen gebruikt werd niet dat zij zelf in orde is', async () => {
    // Een waarschuwing over de wet is er alleen voor wie de wet zelf controleert.
    const slordig = WET.replace('  datum: datum\n', '  datum: datum\n  kenmerk: tekst\n');
    const { controleer } = geval({ 'wet/wet.regel': slordig, 'ver/ver.regel': VERORDENING });
    expect((await controleer('ver')).uit).toBe('Geen problemen in 2 bestanden.\n');
    expect((await controleer()).uit).toContain('wet/wet.regel:8:3 waarschuwing A010');
  });

  it('niets wat een ander programma zag, of wat niet te lezen is', async () => {
    const { map, controleer, onthouden } = geval({ 'proef.regel': PROEF });
    await controleer();
    writeFileSync(join(map, 'proef.regel'), FOUT);
    const eerder = readFileSync(onthouden(), 'utf8').replace(vingerafdruk(PROEF), vingerafdruk(FOUT));
    for (const inhoud of [
      eerder.replace('"programma":"a"', '"programma":"b"'),
      eerder.slice(0, -5),
      '[]',
      '{"programma":"a","schoon":[{"eigen":[]}]}',
      '',
    ]) {
      writeFileSync(onthouden(), inhoud);
      expect((await controleer()).uit).toContain('N001');
    }
  });

  it('niets als er niet geschreven kan worden, en werkt dan gewoon', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    const plaats = { map: join(map, 'proef.regel', 'kan-niet'), programma: 'a' };
    expect((await regel(map, ['controleer'], '', { onthoudplaats: plaats })).uit).toBe(SCHOON.uit);
  });
});
