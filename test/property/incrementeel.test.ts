/** Na elke bewerking geeft een werkruimte met geheugen precies wat een verse lezing geeft: problemen, modellen en plaatsen. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leesWerkruimte, nieuwGeheugen } from '../../compiler/index.ts';
import { maakRegeling } from '../bench/werkruimte.ts';
import { proefBewerkingen, type Teksten } from './incrementeel.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

function leesMap(...mappen: readonly string[]): Teksten {
  return new Map(
    mappen.flatMap((map) =>
      readdirSync(join(WORTEL, map))
        .filter((naam) => naam.endsWith('.regel'))
        .map((naam): [string, string] => [`${map}/${naam}`, readFileSync(join(WORTEL, map, naam), 'utf8')]),
    ),
  );
}

const golden = readdirSync(join(WORTEL, 'test/golden'), { withFileTypes: true })
  .filter((deel) => deel.isDirectory())
  .map(({ name }) => `test/golden/${name}`);

let heel = 0;

describe('incrementeel is gelijk aan vers', () => {
  it.each(golden.map((map, i) => [basename(map), map, i] as const))('%s', (_naam, map, i) => {
    const { verschillen, zonderFouten } = proefBewerkingen(leesMap(map), 100 + i, 60);
    heel += zonderFouten;
    expect(verschillen).toEqual([]);
  });

  it('een flink deel van die bewerkingen laat een regeling zonder fouten achter', () => {
    expect(heel).toBeGreaterThan(golden.length * 2);
  });

  it('een wet en een regeling die haar gebruikt', () => {
    const teksten = leesMap('policies/wet-algemene-termijnenwet', 'policies/wet-awb');
    const { verschillen, zonderFouten } = proefBewerkingen(teksten, 7, 40);
    expect(verschillen).toEqual([]);
    expect(zonderFouten).toBeGreaterThan(0);
  });

  it('de regeling van de meting: wat niet veranderde, is hetzelfde object', () => {
    const tekst = maakRegeling('proef', 200);
    const geheugen = nieuwGeheugen(true);
    const lees = (inhoud: string): ReturnType<typeof leesWerkruimte> =>
      leesWerkruimte(['a.regel'], () => ({ soort: 'tekst', tekst: inhoud }), geheugen);
    const eerst = lees(tekst);
    expect(eerst.problemen).toEqual([]);
    const dan = lees(tekst.replace('ten hoogste € 2.000', 'ten hoogste € 2.100'));
    const [voor] = eerst.regelingen;
    const [na] = dan.regelingen;
    const gelijk = na?.opgelost.regels.filter((regel) => voor?.opgelost.regels.includes(regel));
    expect(gelijk?.length).toBe((na?.opgelost.regels.length ?? 0) - 1);
    expect(na?.opgelost.omgeving.symbolen[3]).toBe(voor?.opgelost.omgeving.symbolen[3]);
    // Alles schoof: andere objecten, met de plaats van nu.
    const geschoven = lees(`# eerst dit\n${tekst}`);
    expect(geschoven.regelingen[0]?.opgelost.regels[0]?.span.begin).toBe(
      (voor?.opgelost.regels[0]?.span.begin ?? 0) + '# eerst dit\n'.length,
    );
  });
});
