/** Wie de officiële tekst naast de regeling bewaart, ziet in de uitleg wat er in de bepalingen staat. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maakMap, regel } from './draai.ts';

const TEKST = `Proefverordening

Artikel 1 Volwassen

1. Wie achttien jaar of ouder is, is volwassen.
`;
const REGELING = `regeling "Proefverordening"
  kenmerk: proef
  soort:   verordening
  geldig:  met ingang van 1 januari 2026

gegevens over de cliënt
  leeftijd in jaren: getal

uitkomsten over de cliënt
  is volwassen: ja/nee

artikel 1 "Volwassen"

lid 1
  De cliënt is volwassen indien de leeftijd in jaren van de cliënt ten minste 18 is.
`;
const ZAAK = '{ "client": { "leeftijdInJaren": "20" } }';
const bestanden = { 'a/proef.regel': REGELING, 'a/bron.txt': TEKST, 'zaak.json': ZAAK };
const toets = (map: string, ...meer: string[]): ReturnType<typeof regel> =>
  regel(map, ['toets', 'zaak.json', '--regeling', 'a', ...meer]);

describe('de officiële tekst bij de uitleg', () => {
  it('staat onder de uitleg, bij de bepalingen waarop de uitkomst rust', async () => {
    const map = maakMap(bestanden);
    const { afloop, uit } = await toets(map, '--uitleg');
    expect(afloop).toBe(0);
    expect(uit).toMatch(/\nDe officiële tekst\n {2}1\/1 {2}Wie achttien jaar of ouder is, is volwassen\.\n$/);
  });

  it('staat er niet zonder --uitleg, zonder tekst, of bij een tekst die niet te lezen is', async () => {
    expect((await toets(maakMap(bestanden))).uit).not.toContain('officiële');
    for (const anders of [
      { 'a/proef.regel': REGELING, 'zaak.json': ZAAK },
      { ...bestanden, 'a/bron.txt': 'los' },
    ])
      expect((await toets(maakMap(anders), '--uitleg')).uit).not.toContain('officiële');
  });

  it('zegt het als de index van een andere tekst is gemaakt', async () => {
    const map = maakMap(bestanden);
    await regel(map, ['bron', '--regeling', 'a']);
    expect((await toets(map, '--uitleg')).uit).not.toContain('regel bron vergelijk');
    writeFileSync(`${map}/a/bron.txt`, TEKST.replace('achttien', 'negentien'));
    const { uit } = await toets(map, '--uitleg');
    expect(uit).toContain('niet de tekst waarvan de index is gemaakt: regel bron vergelijk');
    expect(uit).toContain('negentien');
  });
});
