import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { Toetsopdracht } from '../../compiler/cli/toets-brok.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { brokkenVan, type Zaakbrok } from '../../compiler/cli/zaken-stroom.ts';
import { alsFabriek } from '../../compiler/emit/index.ts';
import { uitgang } from '../../compiler/cli/wereld.ts';
import { maakMap, PROEF } from './draai.ts';

// Een eigen proces beginnen duurt op een drukke computer lang.
vi.setConfig({ testTimeout: 90_000 });

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const BEGIN = join(WORTEL, 'compiler/cli/regel.ts');
const GEBOUWD = join(WORTEL, 'dist/compiler/cli/regel.js');

/** Het echte programma, in een eigen proces. */
function proces(
  map: string,
  opdracht: string,
): { readonly status: number | null; readonly uit: string; readonly fout: string } {
  const node = `"${process.execPath}" --import "${import.meta.resolve('tsx')}" "${BEGIN}"`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', opdracht.replace(/^regel /, `${node} `)],
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
    const zaken = `${zaakOp(1)}\n`.repeat(20_000);
    const waar = maakMap({ 'proef.regel': PROEF, 'zaken.ndjson': zaken });
    const { status, uit, fout } = proces(waar, `regel toets zaken.ndjson --json | head -n 1`);
    expect([status, fout]).toEqual([0, '']);
    expect(JSON.parse(uit)).toMatchObject({ regel: 1 });
  });
});

/** Werkers bestaan alleen in het gebouwde programma; `npm test` bouwt vóór deze proef. */
describe.skipIf(!existsSync(GEBOUWD))('een ploeg van werkers', () => {
  const gebouwd = async <T>(naam: string): Promise<T> =>
    (await import(pathToFileURL(join(GEBOUWD, '..', naam)).href)) as T;

  it('geeft dezelfde uitvoer als één proces, in de volgorde van de invoer', async () => {
    const { toetsStroom } =
      await gebouwd<typeof import('../../compiler/cli/toets-stroom.ts')>('toets-stroom.js');
    const opdracht = opdrachtVoor(maakMap({ 'proef.regel': PROEF }));
    const dagen = Array.from({ length: 4000 }, (_, i) => (i % 28) + 1);
    const regels = [...dagen.map(zaakOp), 'kapot'].map((regel) => Buffer.from(`${regel}\n`));
    const invoer = (): AsyncIterable<Zaakbrok> =>
      brokkenVan(
        'zaken',
        Readable.from(
          Array.from({ length: 41 }, (_, i) => Buffer.concat(regels.slice(100 * i, 100 * i + 100))),
        ),
      );
    const draai = async (werkers: number): Promise<readonly [number, string]> => {
      const delen: string[] = [];
      const stroom = new Writable({
        write: (deel: Buffer, _codering, klaar) => {
          delen.push(deel.toString('utf8'));
          setImmediate(klaar);
        },
      });
      const uit = uitgang(stroom, {});
      const wereld = { map: '.', invoer: Readable.from([]), uit, fout: uit, werkers };
      return [await toetsStroom(wereld, opdracht, invoer(), 0), delen.join('')];
    };
    const alleen = await draai(1);
    expect(await draai(3)).toEqual(alleen);
    const uitkomsten = alleen[1]
      .trim()
      .split('\n')
      .map((regel) => JSON.parse(regel) as Record<string, unknown>);
    expect([alleen[0], uitkomsten.length]).toEqual([1, 4001]);
    expect(uitkomsten.map(({ regel }) => regel)).toEqual(uitkomsten.map((_, i) => i + 1));
    expect(uitkomsten[13]).toMatchObject({ uitkomsten: { 'client.isVolwassen': { waarde: true } } });
    expect(uitkomsten[14]).toMatchObject({ uitkomsten: { 'client.isVolwassen': { waarde: false } } });
    expect(uitkomsten[4000]).toMatchObject({
      regel: 4001,
      geldig: false,
      leesfout: { regel: 4001, kolom: 1 },
    });
  });
});

const zaakOp = (dag: number): string =>
  JSON.stringify({
    client: { geboortedatum: `2008-03-${String(dag).padStart(2, '0')}` },
    melding: { datum: '2026-03-14' },
  });

function opdrachtVoor(map: string): Toetsopdracht {
  const geopend = openWerkmap(map, []);
  const [regeling] = geopend.soort === 'open' ? geopend.werkmap.regelingen : [];
  if (!regeling) throw new Error('De proef heeft een regeling.');
  const beslissingen = ['client.isVolwassen'];
  return { naam: 'zaken', fabriek: alsFabriek(regeling), beslissingen, opties: {}, json: true, kleur: false };
}

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
