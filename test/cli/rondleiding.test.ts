import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel, VOORBEELD } from './draai.ts';

const PUBLICATIE = 'https://voorbeeld.nl/gmb-2026-1.html';
const beleid = PROEF.replace('kenmerk: proef', `kenmerk: proef\n  publicatie: "${PUBLICATIE}"`) + VOORBEELD;

describe('rondleiding', () => {
  it('laat van twee zaken sprekende uitkomsten zien, met vragen en de publicatie', async () => {
    const map = maakMap({
      'beleid/proef.regel': beleid,
      'beleid/zaken/b.json':
        '{ "client": { "geboortedatum": "2008-03-02" }, "melding": { "datum": "2026-03-01" } }',
      'beleid/zaken/a.json':
        '{ "client": { "geboortedatum": "2008-03-01" }, "melding": { "datum": "2026-03-01" } }',
      'beleid/zaken/c.json': '{}',
      'beleid/zaken/leesmij.txt': 'geen zaak',
    });
    const { afloop, uit, fout } = await regel(map, ['rondleiding', 'beleid']);
    expect([afloop, fout]).toEqual([0, '']);
    expect(uit).toMatch(/^Proefverordening\n/);
    expect(uit).toMatch(/\d+ bepalingen, \d+ beslissingen, \d+ gegevens, 1 beoordeling, 1 voorbeeld\./);
    expect(uit).toContain(`Zie: ${PUBLICATIE}`);
    expect(uit).toContain('De cliënt is volwassen.\n\nWaarom:');
    expect(uit).toContain('Nog nodig');
    expect(uit.indexOf('Zaak a.json')).toBeLessThan(uit.indexOf('Zaak b.json'));
    expect(uit).not.toContain('Zaak c.json');
    expect(uit).toMatch(/Andere zaken:\n {2}regel toets beleid\/zaken\/c\.json --regeling beleid\n$/);
  });

  it('zegt wat er ontbreekt', async () => {
    const map = maakMap({ 'beleid/proef.regel': beleid });
    expect(await regel(map, ['rondleiding', 'beleid'])).toMatchObject({
      afloop: 2,
      fout: "Fout: In 'beleid' staat geen map 'zaken' met .json-bestanden.\n",
    });
  });

  it('heeft afloop 1 bij een zaak die niet klopt', async () => {
    const map = maakMap({
      'beleid/proef.regel': beleid,
      'beleid/zaken/a.json': '{ "client": 1 }',
      'beleid/zaken/b.json': '{',
    });
    const { afloop, uit } = await regel(map, ['rondleiding', 'beleid']);
    expect(afloop).toBe(1);
    expect(uit).toContain('De zaak heeft 1 fout en wordt daarom niet beoordeeld.');
    expect(uit).toContain('De tekst houdt hier op');
  });
});
