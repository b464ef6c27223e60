import { readFileSync, statSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakMap, regel } from './draai.ts';

const SCHEEF = 'gegevens over x\n    a:datum\n';
const GOED = 'gegevens over x\n  a: datum\n';
const FOUT = 'artikel 1\n  A is   b\n';
const lees = (map: string, pad: string): string => readFileSync(join(map, pad), 'utf8');

describe('opmaak', () => {
  it('schrijft wat anders moet en noemt het', async () => {
    const map = maakMap({ 'a.regel': SCHEEF, 'diep/b.regel': GOED });
    chmodSync(join(map, 'a.regel'), 0o640);
    expect(await regel(map, ['opmaak'])).toEqual({
      afloop: 0,
      uit: 'a.regel\n1 bestand opgemaakt, 1 was al goed.\n',
      fout: '',
    });
    expect(lees(map, 'a.regel')).toBe(GOED);
    expect(statSync(join(map, 'a.regel')).mode & 0o777).toBe(0o640);
  });

  it('--controleer schrijft niets en heeft afloop 1', async () => {
    const map = maakMap({ 'a.regel': SCHEEF, 'b.regel': GOED });
    const gedraaid = await regel(map, ['format', '--controleer', '.']);
    expect(gedraaid).toEqual({
      afloop: 1,
      uit: 'a.regel\n1 bestand anders op te maken, 1 was al goed.\n',
      fout: '',
    });
    expect(lees(map, 'a.regel')).toBe(SCHEEF);
    expect((await regel(map, ['opmaak', '--controleer', 'b.regel'])).afloop).toBe(0);
  });

  it('laat een bestand met een probleem zoals het is, en wijst de plaats aan', async () => {
    const map = maakMap({ 'fout.regel': FOUT, 'goed.regel': SCHEEF });
    const { afloop, uit } = await regel(map, ['opmaak']);
    expect(afloop).toBe(1);
    expect(uit).toContain('fout.regel:2:10 fout S002 Zin zonder punt');
    expect(uit).toContain('1 bestand opgemaakt, 1 bleef zoals het was.');
    expect(lees(map, 'fout.regel')).toBe(FOUT);
    expect(lees(map, 'goed.regel')).toBe(GOED);
  });

  it('leest de standaardinvoer en schrijft de standaarduitvoer', async () => {
    const map = maakMap();
    expect(await regel(map, ['opmaak', '-'], SCHEEF)).toEqual({ afloop: 0, uit: GOED, fout: '' });
    const fout = await regel(map, ['opmaak', '-', '--bestand', 'mijn.regel'], FOUT);
    expect(fout).toMatchObject({ afloop: 1, uit: '' });
    expect(fout.fout).toContain('mijn.regel:2:10');
    expect((await regel(map, ['opmaak', '-', '--controleer'], SCHEEF)).afloop).toBe(1);
    expect((await regel(map, ['opmaak', '-', 'a.regel'], SCHEEF)).afloop).toBe(2);
  });

  it('maakt in Markdown alleen de blokken op', async () => {
    const md = (tekst: string): string => `*  x\n\n\`\`\`regel\n${tekst}\`\`\`\n`;
    const map = maakMap({ 'lees.md': md(SCHEEF) });
    expect((await regel(map, ['opmaak', 'lees.md'])).afloop).toBe(0);
    expect(lees(map, 'lees.md')).toBe(md(GOED));
  });

  it('houdt zich aan .editorconfig en .prettierrc, en houdt BOM en regeleinden', async () => {
    const lang = 'artikel 1\n  De cliënt krijgt hulp indien de cliënt wil.\n';
    const map = maakMap({
      '.editorconfig': 'root = true\n[*]\nindent_size = 4\nend_of_line = crlf\n',
      'a.regel': `\ufeff${lang}`,
      'smal/.prettierrc.json': '{ "printWidth": 30, "endOfLine": "auto" }',
      'smal/b.regel': lang,
      'stuk/.prettierrc.json': '{',
      'stuk/c.regel': lang,
    });
    const { afloop, fout } = await regel(map, ['opmaak']);
    expect(lees(map, 'a.regel')).toBe(`\ufeff${lang.replace('  De', '    De').replaceAll('\n', '\r\n')}`);
    expect(lees(map, 'smal/b.regel')).toBe(
      'artikel 1\n    De cliënt krijgt hulp\n    indien de cliënt wil.\n',
    );
    expect(afloop).toBe(1);
    expect(fout).toContain("De instellingen van Prettier voor 'stuk/c.regel' zijn niet te lezen");
  });

  it('zegt het als een bestand geen tekst is of niet bestaat', async () => {
    const map = maakMap({ 'a.regel': new Uint8Array([0xff, 0xfe, 0x41]) });
    const { afloop, fout } = await regel(map, ['opmaak']);
    expect(afloop).toBe(1);
    expect(fout).toContain('UTF-16');
    expect((await regel(map, ['opmaak', 'weg.regel'])).afloop).toBe(2);
    expect((await regel(map, ['opmaak', '--bestand', 'x'])).afloop).toBe(2);
  });
});
