/** Ctrl-C tijdens `regel vraag` aan een echte terminal: niets kwijt, afloop 130, en de terminal zoals hij was. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { BLAD } from '../runtime/gesprekproef.ts';
import { maakMap } from './draai.ts';

vi.setConfig({ testTimeout: 120_000 });

const BEGIN = fileURLToPath(new URL('../../compiler/cli/regel.ts', import.meta.url));
const PROGRAMMA = `"${process.execPath}" --import "${import.meta.resolve('tsx')}" "${BEGIN}"`;
const CTRL_C = '\u0003';

/** `script` van util-linux maakt een terminal; die van andere systemen heeft andere opties. */
const HEEFT_SCRIPT = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

/** Typt elke regel zodra er weer om gevraagd wordt, en geeft alles wat er op het scherm stond. */
async function typ(map: string, opdracht: string, toetsen: readonly string[]): Promise<string> {
  const binnen = `trap : INT; stty -g; ${opdracht}; echo "afloop=$?"; stty -g`;
  const proces: ChildProcess = spawn('script', ['-qec', binnen, '/dev/null'], {
    cwd: map,
    env: { ...process.env, NO_COLOR: '1', SHELL: '/bin/sh' },
  });
  let scherm = '';
  let gezien = 0;
  const rij = [...toetsen];
  proces.stdout?.on('data', (deel: Buffer) => {
    scherm += deel.toString('utf8');
    const prompt = scherm.indexOf('> ', gezien);
    if (prompt < 0 || rij.length === 0) return;
    gezien = scherm.length;
    proces.stdin?.write(rij.shift() ?? '');
  });
  await new Promise((klaar) => proces.on('close', klaar));
  return scherm.replaceAll('\r', '');
}

const VRAAG = `${PROGRAMMA} vraag --beslissing "mag meedoen"`;

/** De instellingen van de terminal ervoor en erna, en de afloop. */
function afloop(scherm: string): { readonly afloop: string | undefined; readonly hersteld: boolean } {
  const standen = scherm.split('\n').filter((regel) => /^[0-9a-f]+(:[0-9a-f]+){5,}$/.test(regel));
  expect(standen).toHaveLength(2);
  return { afloop: /afloop=(\d+)/.exec(scherm)?.[1], hersteld: standen[0] === standen[1] };
}

const bewaard = (map: string): unknown => {
  const [naam = ''] = readdirSync(map).filter((deel) => deel.startsWith('gesprek-'));
  return JSON.parse(readFileSync(join(map, naam), 'utf8')) as unknown;
};

describe.skipIf(!HEEFT_SCRIPT)('Ctrl-C aan een terminal', () => {
  it('bewaart wat er geantwoord is, en zegt hoe het verder kan', async () => {
    const map = maakMap({ 'proef.regel': BLAD });
    const scherm = await typ(map, VRAAG, ['ja\r', CTRL_C]);
    expect(afloop(scherm)).toEqual({ afloop: '130', hersteld: true });
    const naam = /Bewaard in '([^']+)'\. Verder: regel vraag --hervat \1/.exec(scherm)?.[1] ?? '';
    expect(existsSync(join(map, naam))).toBe(true);
    expect(bewaard(map)).toMatchObject({ soort: 'gesprek', stappen: [{ soort: 'antwoord' }] });
  });

  it('zegt dat een half oordeel niet bewaard is', async () => {
    const map = maakMap({ 'proef.regel': BLAD });
    const scherm = await typ(map, VRAAG, ['ja\r', 'nee\r', CTRL_C]);
    expect(afloop(scherm)).toEqual({ afloop: '130', hersteld: true });
    expect(scherm).toContain('Dit oordeel was nog niet af; het is niet bewaard.');
    expect(bewaard(map)).toMatchObject({ stappen: [{ soort: 'antwoord' }] });
  });

  it('heeft niets te bewaren als er nog niets geantwoord is', async () => {
    const map = maakMap({ 'proef.regel': BLAD });
    const scherm = await typ(map, VRAAG, [CTRL_C]);
    expect(afloop(scherm)).toEqual({ afloop: '130', hersteld: true });
    expect(scherm).toContain('Er was nog niets geantwoord; er is niets bewaard.');
    expect(readdirSync(map)).toEqual(['proef.regel']);
    const kiest = await typ(map, `${PROGRAMMA} vraag`, [CTRL_C]);
    expect(afloop(kiest)).toEqual({ afloop: '130', hersteld: true });
  });

  it('bewaart ook als de uitkomst er al is', async () => {
    const map = maakMap({ 'proef.regel': BLAD });
    const scherm = await typ(map, VRAAG, ['nee\r', CTRL_C]);
    expect(afloop(scherm).afloop).toBe('130');
    expect(bewaard(map)).toMatchObject({ soort: 'gesprek' });
  });

  it('bewaart bij een uitvoer die geen terminal is', async () => {
    const map = maakMap({ 'proef.regel': BLAD });
    const scherm = await typ(map, `bash -o pipefail -c '${VRAAG} | (trap "" INT; cat)'`, ['ja\r', CTRL_C]);
    expect(afloop(scherm).afloop).toBe('130');
    expect(bewaard(map)).toMatchObject({ stappen: [{ soort: 'antwoord' }] });
  });

  it('toont de antwoorden als bewaren niet lukt', async () => {
    const map = maakMap({ 'proef.regel': BLAD, 'bezet.json': '{}' });
    const scherm = await typ(map, `${VRAAG} --bewaar bezet.json`, ['ja\r', CTRL_C]);
    expect(afloop(scherm)).toEqual({ afloop: '130', hersteld: true });
    expect(scherm).toMatch(
      /'bezet\.json' bestaat al en is geen bewaard gesprek.*\n {2}Dit had u geantwoord:\n.*ja/,
    );
    expect(readFileSync(join(map, 'bezet.json'), 'utf8')).toBe('{}');
  });
});
