import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel, VOORBEELD } from './draai.ts';

const MIS = `
voorbeeld "Te jong, en toch ja verwacht"
  zoals "Achttien op de dag zelf"
  gegeven
    De geboortedatum van de cliënt is 2 maart 2008.
  verwacht
    De cliënt is volwassen.
`;

describe('test', () => {
  it('telt wat slaagt, per bestand en samen', async () => {
    const map = maakMap({ 'proef.regel': PROEF + VOORBEELD });
    expect(await regel(map, ['test'])).toEqual({
      afloop: 0,
      uit: '✓ proef.regel  1 geslaagd\n\n1 voorbeeld geslaagd, 0 mislukt\n',
      fout: '',
    });
  });

  it('toont bij wat mislukt de plaats, de verwachting, het verschil en de uitleg', async () => {
    const map = maakMap({ 'proef.regel': PROEF + VOORBEELD + MIS });
    const { afloop, uit } = await regel(map, ['test']);
    expect(afloop).toBe(1);
    expect(uit).toContain('✗ proef.regel  1 geslaagd, 1 mislukt\n');
    expect(uit).toContain('✗ "Te jong, en toch ja verwacht"\n');
    expect(uit).toMatch(/\n {4}proef\.regel:\d+:5\n/);
    expect(uit).toContain('verwacht  De cliënt is volwassen.\n');
    expect(uit).toContain("verschil  Verwacht was 'ja', maar de uitkomst is 'nee'.\n");
    expect(uit).toContain('de cliënt is volwassen: nee.');
    expect(uit).toMatch(/\n {6}Want:\n {8}artikel .*: geldt niet\n/);
    expect(uit).toContain('2 maart 2008');
    expect(uit).toMatch(/\n1 voorbeeld geslaagd, 1 mislukt\n$/);
  });

  it('kiest met --filter, zonder op hoofdletters te letten', async () => {
    const map = maakMap({ 'proef.regel': PROEF + VOORBEELD + MIS });
    expect(await regel(map, ['test', '--filter', 'ACHTTIEN'])).toMatchObject({ afloop: 0 });
    expect(await regel(map, ['test', '--filter', 'negentien'])).toMatchObject({
      afloop: 2,
      fout: "Fout: Geen voorbeeld heeft 'negentien' in zijn naam.\n",
    });
  });

  it('geeft met --json hetzelfde als gegevens', async () => {
    const map = maakMap({ 'proef.regel': PROEF + VOORBEELD + MIS });
    const { afloop, uit } = await regel(map, ['test', '--json']);
    expect(afloop).toBe(1);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      geslaagd: 1,
      mislukt: 1,
      voorbeelden: [
        { regeling: 'proef', naam: 'Achttien op de dag zelf', geslaagd: true, verschillen: [] },
        {
          geslaagd: false,
          verschillen: [
            { verwacht: 'De cliënt is volwassen.', uitkomst: { soort: 'waarde', waarde: false } },
          ],
        },
      ],
    });
  });

  it('draait niets als de regeling fouten heeft', async () => {
    const map = maakMap({ 'proef.regel': `${PROEF}${VOORBEELD}\nartikel 1\n` });
    const { afloop, uit } = await regel(map, ['test']);
    expect(afloop).toBe(1);
    expect(uit).toContain('De voorbeelden zijn niet gedraaid.');
  });

  it('zonder voorbeelden is er niets mislukt', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    expect(await regel(map, ['test'])).toMatchObject({
      afloop: 0,
      uit: '\ngeen voorbeelden geslaagd, 0 mislukt\n',
    });
  });
});
