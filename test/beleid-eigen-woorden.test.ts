/** Vragen, opmerkingen, omschrijvingen en bevindingen zijn eigen woorden: de zinnen van de officiële teksten staan niet in deze repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const WORTEL = join(import.meta.dirname, '..');
const BRONNEN = join(WORTEL, '../shared/bronnen');
/** Zoveel woorden achter elkaar is een zin van een ander; minder is een term. */
const REEKS = 12;

const woorden = (tekst: string): readonly string[] => tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Elke reeks woorden van de officiële teksten. */
function reeksenVan(teksten: readonly string[]): ReadonlySet<string> {
  const uit = new Set<string>();
  for (const tekst of teksten) {
    const rij = woorden(tekst.replace(/-\s*\n\s*/g, ''));
    for (let i = 0; i + REEKS <= rij.length; i++) uit.add(rij.slice(i, i + REEKS).join(' '));
  }
  return uit;
}

/** Wat in een .regel-bestand geen regel is: opmerkingen, en tekst tussen aanhalingstekens behalve die van een kop. */
function eigenTekst(pad: string, inhoud: string): string {
  if (!pad.endsWith('.regel')) return inhoud;
  return inhoud
    .split('\n')
    .filter((regel) => !/^(?:regeling|hoofdstuk|paragraaf|artikel|bijlage|fase)\b/.test(regel))
    .flatMap((regel) => [/#.*$/.exec(regel)?.[0] ?? '', ...(regel.match(/"[^"]*"/g) ?? [])])
    .join('\n. . .\n');
}

describe.skipIf(!existsSync(BRONNEN))('eigen woorden (zonder de officiële teksten overgeslagen)', () => {
  const officieel = existsSync(BRONNEN)
    ? reeksenVan(readdirSync(BRONNEN).map((naam) => readFileSync(join(BRONNEN, naam), 'utf8')))
    : new Set<string>();
  const paden = readdirSync(join(WORTEL, 'policies')).flatMap((map) =>
    readdirSync(join(WORTEL, 'policies', map))
      .filter((naam) => naam.endsWith('.md') || naam.endsWith('.regel'))
      .map((naam) => join('policies', map, naam)),
  );

  it('herkent een overgenomen zin', () => {
    const [zin = ''] = officieel;
    expect(officieel.size).toBeGreaterThan(10_000);
    expect(reeksenVan([`Er staat: ${zin}.`])).toContain(zin);
  });

  it.each(paden)('%s', (pad) => {
    const eigen = reeksenVan([eigenTekst(pad, readFileSync(join(WORTEL, pad), 'utf8'))]);
    expect([...eigen].filter((reeks) => officieel.has(reeks))).toEqual([]);
  });
});
