import { describe, expect, it } from 'vitest';
import { BLAD } from '../runtime/gesprekproef.ts';
import { maakMap, regel } from './draai.ts';

const ZONDER = BLAD.slice(0, BLAD.indexOf('controle "geboren')) + BLAD.slice(BLAD.indexOf('artikel 1 "'));

describe('controleer --vragen', () => {
  it('zegt per beslissing of haar vragen exact zijn, en noemt anders de plaats', async () => {
    const { afloop, uit } = await regel(maakMap({ 'proef.regel': ZONDER }), ['controleer', '--vragen']);
    expect(afloop).toBe(0);
    expect(uit).toContain('  de inwoner krijgt uitstel: altijd exact (2 gegevens; ');
    expect(uit).toContain('  de inwoner mag meedoen: exact als niets bekend is, verder per zaak (');
    expect(uit).toMatch(
      /een duur tussen twee dagen die onbekend kunnen zijn: gesprek\/1\/1 \(proef\.regel:\d+\)\n/,
    );
    expect(uit).toContain('  de inwoner krijgt een bijdrage: benaderd (');
    expect(uit).toMatch(
      /een lijst waarvan niet vaststaat wat erin staat: gesprek\/2\/1 \(proef\.regel:\d+\)\n/,
    );
    expect(uit).toMatch(
      /\d+ beslissingen: \d+ altijd exact, \d+ per zaak, waarvan 1 benaderd als niets bekend is\./,
    );
  });

  it('noemt een controle die twee onbekenden vergelijkt bij elke beslissing', async () => {
    const { uit } = await regel(maakMap({ 'proef.regel': BLAD }), ['controleer', '--vragen', '--json']);
    const { vragen, goed } = JSON.parse(uit) as {
      vragen: { beslissingen: { redenen: object[] }[] }[];
      goed: boolean;
    };
    expect(goed).toBe(true);
    for (const { redenen } of vragen[0]?.beslissingen ?? []) {
      expect(redenen).toContainEqual(
        expect.objectContaining({ soort: 'twee onbekenden', waar: 'controle geboren voor de aanvraag' }),
      );
    }
  });

  it('zegt niets van de vragen als de regeling fouten heeft', async () => {
    const fout = BLAD.replace('18 jaar of ouder', '18 jaar of ouderr');
    const { afloop, uit } = await regel(maakMap({ 'proef.regel': fout }), ['controleer', '--vragen']);
    expect(afloop).toBe(1);
    expect(uit).not.toContain('altijd exact');
  });
});
