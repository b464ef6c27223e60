/** `toets --uitleg <vorm>`: drie vormen, en de zaak die op de plaats van de vorm staat. */
import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel } from './draai.ts';

const ZAAK = { client: { geboortedatum: '2008-03-01' }, melding: { datum: '2026-03-01' } };
const map = (): string =>
  maakMap({
    'proef.regel': PROEF,
    'zaak.json': JSON.stringify(ZAAK),
    'zaken.ndjson': `${JSON.stringify(ZAAK)}\n${JSON.stringify(ZAAK)}\n`,
  });
const toets = (...rest: readonly string[]): ReturnType<typeof regel> =>
  regel(map(), ['toets', ...rest, '--beslissing', 'is volwassen']);

describe('de vorm van de uitleg', () => {
  it.each([
    [['zaak.json', '--uitleg'], /^De cliënt is volwassen\.\n\nWaarom:\n/],
    [['--uitleg', 'zaak.json'], /^De cliënt is volwassen\.\n\nWaarom:\n/],
    [['zaak.json', '--uitleg', 'volledig'], /^De cliënt is volwassen\.\n\nWaarom:\n/],
    [['--uitleg', 'kort', 'zaak.json'], /^De cliënt is volwassen\. De reden: .*\n$/],
    [['zaak.json', '--uitleg=overwegingen'], /^# De cliënt is volwassen\n\n## Toepasselijke bepalingen\n/],
  ])('%j', async (argumenten, verwacht) => {
    const { afloop, uit } = await toets(...argumenten);
    expect(uit).toMatch(verwacht);
    expect(afloop).toBe(0);
  });

  it('noemt bij een vergissing de vormen die er zijn', async () => {
    const { afloop, fout } = await toets('zaak.json', '--uitleg', 'krot');
    expect(afloop).toBe(2);
    expect(fout).toContain("'krot' is geen vorm van uitleg.");
    expect(fout).toContain("Bedoelde u 'kort'? Kies kort, volledig of overwegingen");
  });

  it('zegt het als er geen zaak is', async () => {
    const { afloop, fout } = await toets('--uitleg');
    expect(afloop).toBe(2);
    expect(fout).toContain('Er ontbreekt een zaak');
  });

  it('geeft de tekst ook in JSON, alleen als een vorm genoemd is', async () => {
    const met = JSON.parse((await toets('zaak.json', '--json', '--uitleg', 'kort')).uit) as {
      proza?: Record<string, string>;
    };
    expect(met.proza?.['client.isVolwassen']).toMatch(/^De cliënt is volwassen\. De reden: /);
    const zonder = JSON.parse((await toets('zaak.json', '--json', '--uitleg')).uit) as object;
    expect(zonder).not.toHaveProperty('proza');
  });

  it('werkt ook voor een stroom', async () => {
    const { uit } = await toets('zaken.ndjson', '--uitleg', 'kort');
    expect(uit.match(/De cliënt is volwassen\. De reden: /g)).toHaveLength(2);
    const json = await toets('zaken.ndjson', '--uitleg', 'kort', '--json');
    const [eerste = '{}'] = json.uit.split('\n');
    expect(JSON.parse(eerste)).toMatchObject({
      regel: 1,
      proza: { 'client.isVolwassen': expect.stringContaining('De cliënt is volwassen.') as string },
    });
  });

  it('zegt wat een andere lezing geeft, en dat is wat --lezing geeft', async () => {
    const { uit } = await toets('zaak.json', '--uitleg', 'volledig');
    expect(uit).toMatch(/Met lezing b was de uitkomst dezelfde\./);
    expect((await toets('zaak.json', '--lezing', 'peildatum van de leeftijd=b')).uit).toBe(
      'De cliënt is volwassen.\n',
    );
    const json = await toets('zaak.json', '--json', '--uitleg');
    expect(json.uit).toContain('"anders"');
    expect((await toets('zaak.json', '--json')).uit).not.toContain('"anders"');
  });
});
