/** De handleiding is echt: elk bestand erin wordt geschreven, elke opdracht gedraaid, en de uitvoer vergeleken. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakMap, regel } from './cli/draai.ts';

const tekst = readFileSync(new URL('../docs/handleiding.md', import.meta.url), 'utf8');

type Stap =
  | { readonly soort: 'bestand'; readonly naam: string; readonly inhoud: string }
  | { readonly soort: 'opdracht'; readonly argumenten: readonly string[]; readonly uitvoer: string };

const stappen = [...tekst.matchAll(/^```(regel|json|tekst|console)[ \t]*(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, taal = '', naam = '', inhoud = '']): Stap => {
    if (taal !== 'console') return { soort: 'bestand', naam, inhoud };
    const [opdracht = '', ...rest] = inhoud.split('\n');
    const argumenten = opdracht.replace('$ npx regel ', '').split(' ');
    return { soort: 'opdracht', argumenten, uitvoer: rest.join('\n').trimEnd() };
  },
);

describe('de handleiding', () => {
  it('doet wat er staat, van boven naar beneden', async () => {
    const map = maakMap();
    const gedraaid: string[] = [];
    for (const stap of stappen) {
      if (stap.soort === 'bestand') {
        writeFileSync(join(map, stap.naam), stap.inhoud);
        continue;
      }
      const { uit } = await regel(map, stap.argumenten);
      expect(uit.trimEnd()).toBe(stap.uitvoer);
      gedraaid.push(stap.argumenten[0] ?? '');
    }
    expect(gedraaid).toEqual([
      'controleer',
      'controleer',
      'test',
      'test',
      'toets',
      'vraag',
      'toets',
      'toets',
      'bron',
      'bron',
      'compileer',
    ]);
  });
});
