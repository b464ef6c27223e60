import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { uitgang } from '../../compiler/cli/wereld.ts';
import { maakMap, PROEF } from './draai.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const BEGIN = join(WORTEL, 'compiler/cli/regel.ts');
const GEBOUWD = join(WORTEL, 'dist/compiler/cli/regel.js');

/** Het echte programma, in een eigen proces. */
function proces(
  map: string,
  opdracht: string,
): { readonly status: number | null; readonly uit: string; readonly fout: string } {
  const node = `"${process.execPath}" --import "${import.meta.resolve('tsx')}" "${BEGIN}"`;
  const gebouwd = `"${process.execPath}" "${GEBOUWD}"`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', opdracht.replace(/^regel /, `${node} `).replace(/^gebouwd /, `${gebouwd} `)],
    {
      cwd: map,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  return { status, uit: stdout, fout: stderr };
}

describe.skipIf(process.platform === 'win32')('het programma', () => {
  const map = (): string => maakMap({ 'proef.regel': PROEF, 'fout.txt': '' });

  it('geeft versie, afloop en fouten door aan het proces', () => {
    expect(proces(map(), `regel -v`)).toMatchObject({
      status: 0,
      uit: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    expect(proces(map(), `regel controleer`)).toMatchObject({
      status: 0,
      uit: 'Geen problemen in 1 bestand.\n',
    });
    expect(proces(map(), `regel controleer fout.txt`)).toMatchObject({ status: 2, uit: '' });
  });

  it('valt niet om als de lezer stopt', () => {
    const { status, uit, fout } = proces(map(), `regel leg-uit | head -n 1`);
    expect([status, fout]).toEqual([0, '']);
    expect(uit).toContain('Syntaxis');
  });
});

/** Werkers bestaan alleen in het gebouwde programma; `npm test` bouwt vóór deze proef. */
describe.skipIf(!existsSync(GEBOUWD))('het gebouwde programma', () => {
  it('beoordeelt een lange stroom met een ploeg, in de volgorde van de invoer', () => {
    const dagen = Array.from({ length: 9000 }, (_, i) => (i % 28) + 1);
    const zaak = (dag: number): string =>
      JSON.stringify({
        client: { geboortedatum: `2008-03-${String(dag).padStart(2, '0')}`, naamVanDeVoogd: 'x'.repeat(100) },
        melding: { datum: '2026-03-14' },
      });
    const waar = maakMap({ 'proef.regel': PROEF, 'zaken.ndjson': `${dagen.map(zaak).join('\n')}\nkapot\n` });
    const { status, uit, fout } = proces(waar, `gebouwd toets zaken.ndjson --json --beslissing isVolwassen`);
    const regels = uit.trim().split('\n');
    expect([status, fout, regels.length]).toEqual([1, '', 9001]);
    const uitkomsten = regels
      .slice(0, 9000)
      .map((regel) => JSON.parse(regel) as { regel: number; uitkomsten: Record<string, object> });
    expect(uitkomsten.map(({ regel }) => regel)).toEqual(dagen.map((_, i) => i + 1));
    expect(uitkomsten.map(({ uitkomsten: u }) => u['client.isVolwassen'])).toEqual(
      dagen.map((dag) => ({ soort: 'waarde', waarde: dag <= 14 })),
    );
    expect(JSON.parse(regels[9000] ?? '')).toMatchObject({
      regel: 9001,
      geldig: false,
      leesfout: { regel: 9001, kolom: 1 },
    });
  });
});

describe('snel beginnen', () => {
  it('laadt de grammatica pas als een opdracht haar nodig heeft', () => {
    const geladen = [...bereikbaar(BEGIN), ...bereikbaar(join(WORTEL, 'compiler/cli/commando-leg-uit.ts'))];
    expect(geladen.length).toBeGreaterThan(10);
    expect(geladen.filter((pad) => /parser|parse\.ts|lexer|workspace|runtime\/index/.test(pad))).toEqual([]);
  });
});

describe('kleuren', () => {
  const op = (isTTY: boolean, omgeving: NodeJS.ProcessEnv): string =>
    uitgang(
      Object.assign(Object.create(process.stdout) as typeof process.stdout, { isTTY }),
      omgeving,
    ).verf.red('x');

  it('alleen op een terminal, en niet als iemand ze niet wil', () => {
    expect(op(true, {})).toContain('\u001b[31m');
    expect(op(true, { NO_COLOR: '' })).toContain('\u001b[31m');
    expect([op(false, {}), op(true, { NO_COLOR: '1' }), op(true, { TERM: 'dumb' })]).toEqual(['x', 'x', 'x']);
  });
});

/** De eigen bestanden die een bestand laadt voordat het iets doet: alles behalve typen en `import()`. */
function bereikbaar(begin: string): readonly string[] {
  const gezien = new Set<string>();
  const ga = (pad: string): void => {
    if (gezien.has(pad) || !existsSync(pad)) return;
    gezien.add(pad);
    for (const [, kop = '', naam = ''] of readFileSync(pad, 'utf8').matchAll(
      /^(import|export)\b(?! type)[^;]*?from '(\.[^']+)'/gm,
    )) {
      if (kop !== '') ga(join(dirname(pad), naam));
    }
  };
  ga(begin);
  return [...gezien].map((pad) => relative(WORTEL, pad));
}
