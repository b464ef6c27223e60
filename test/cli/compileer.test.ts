import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel } from './draai.ts';

const GEMAAKT = ['proef.regel.ts', 'proef.schema.json'];

describe('compileer', () => {
  it('schrijft naast de regeling, en niets anders', async () => {
    const map = maakMap({ 'beleid/proef.regel': PROEF });
    const { afloop, uit } = await regel(map, ['compileer']);
    expect(afloop).toBe(0);
    expect(uit).toBe(
      'geschreven  beleid/proef.regel.ts\ngeschreven  beleid/proef.schema.json\n2 bestanden geschreven.\n',
    );
    expect(readdirSync(join(map, 'beleid')).sort()).toEqual(['proef.regel', ...GEMAAKT]);
    expect(readFileSync(join(map, 'beleid/proef.regel.ts'), 'utf8')).toMatch(/^\/\/ Gegenereerd door regel/);
  });

  it('laat staan wat al klopt', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    await regel(map, ['compileer']);
    const toen = new Date('2020-01-01');
    for (const naam of GEMAAKT) utimesSync(join(map, naam), toen, toen);
    expect((await regel(map, ['compileer'])).uit).toBe('geen bestanden geschreven, 2 al actueel.\n');
    expect(GEMAAKT.map((naam) => statSync(join(map, naam)).mtimeMs)).toEqual([
      toen.getTime(),
      toen.getTime(),
    ]);
  });

  it('hangt niet af van de map waarin de opdracht gegeven wordt', async () => {
    const map = maakMap({ 'beleid/proef.regel': PROEF });
    await regel(map, ['compileer', 'beleid']);
    expect(await regel(join(map, 'beleid'), ['compileer', '--controleer-actueel'])).toMatchObject({
      afloop: 0,
    });
    expect(await regel('/', ['compileer', map, '--controleer-actueel'])).toMatchObject({ afloop: 0 });
  });

  it('schrijft met --uit in een andere map, en met --doel js JavaScript met typen', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    const { afloop } = await regel(map, ['build', 'proef.regel', '--uit', 'een/twee', '--doel', 'js']);
    expect(afloop).toBe(0);
    expect(readdirSync(join(map, 'een/twee')).sort()).toEqual([
      'proef.regel.d.ts',
      'proef.regel.js',
      'proef.schema.json',
    ]);
    expect(readdirSync(map).sort()).toEqual(['een', 'proef.regel']);
  });

  it.each(GEMAAKT)('overschrijft geen %s van een ander, en schrijft dan niets', async (naam) => {
    const map = maakMap({ 'proef.regel': PROEF, [naam]: '{ "van": "mij" }\n' });
    const { afloop, fout } = await regel(map, ['compileer']);
    expect(afloop).toBe(2);
    expect(fout).toContain(`'${naam}' is niet door regel gemaakt en wordt niet overschreven.`);
    expect(readFileSync(join(map, naam), 'utf8')).toBe('{ "van": "mij" }\n');
    expect(readdirSync(map).sort()).toEqual(['proef.regel', naam].sort());
  });

  it('schrijft niets bij fouten', async () => {
    const map = maakMap({ 'proef.regel': PROEF, 'fout.regel': `${PROEF}\nartikel 1\n` });
    const { afloop, uit } = await regel(map, ['compileer']);
    expect(afloop).toBe(1);
    expect(uit).toContain('Er is niets geschreven.');
    expect(readdirSync(map).sort()).toEqual(['fout.regel', 'proef.regel']);
  });

  it('zegt wat er aan de hand is als schrijven niet kan', async () => {
    const map = maakMap({ 'proef.regel': PROEF, weg: 'een bestand' });
    const { afloop, fout } = await regel(map, ['compileer', '--uit', 'weg']);
    expect(afloop).toBe(2);
    expect(fout).toContain(
      "'weg/proef.regel.ts' is niet te schrijven: op het pad staat een bestand waar een map moet staan.",
    );
  });

  it('laat geen half bestand achter', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    mkdirSync(join(map, 'proef.regel.ts'));
    expect(await regel(map, ['compileer'])).toMatchObject({ afloop: 2 });
    expect(readdirSync(map).sort()).toEqual(['proef.regel', 'proef.regel.ts']);
  });

  it('weigert een onbekend doel en twee regelingen op dezelfde plaats', async () => {
    const map = maakMap({
      'a/proef.regel': PROEF,
      'b/proef.regel': PROEF.replace('kenmerk: proef', 'kenmerk: b'),
    });
    expect(await regel(map, ['compileer', '--doel', 'python'])).toMatchObject({
      afloop: 2,
      fout: "Fout: 'python' is geen doel.\nHint: Kies ts, js of model.\n",
    });
    expect((await regel(map, ['compileer', '--uit', 'uit'])).fout).toContain(
      "zouden allebei 'uit/proef.regel.ts' schrijven",
    );
    expect(existsSync(join(map, 'uit'))).toBe(false);
  });
});

describe('compileer --controleer-actueel', () => {
  it('zegt dat alles klopt', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    await regel(map, ['compileer']);
    expect(await regel(map, ['compileer', '--controleer-actueel'])).toEqual({
      afloop: 0,
      uit: 'Alles is actueel: 2 bestanden.\n',
      fout: '',
    });
  });

  it('noemt wat verouderd, afwezig, overbodig of van een ander is, en schrijft niets', async () => {
    const map = maakMap({
      'proef.regel': PROEF,
      'oud.regel': PROEF.replace('kenmerk: proef', 'kenmerk: oud'),
    });
    await regel(map, ['compileer']);
    writeFileSync(join(map, 'proef.regel'), PROEF.replace('18 jaar', '21 jaar'));
    rmSync(join(map, 'proef.schema.json'));
    rmSync(join(map, 'oud.regel'));
    writeFileSync(join(map, 'oud.schema.json'), '{}');
    const voor = readdirSync(map);
    const { afloop, uit } = await regel(map, ['compileer', '--controleer-actueel']);
    expect(afloop).toBe(1);
    expect(uit.split('\n')).toEqual([
      'ontbreekt      proef.schema.json',
      'overbodig      oud.regel.ts (de regeling bestaat niet meer)',
      'verouderd      proef.regel.ts',
      '3 bestanden zijn niet actueel. Werk bij met: regel compileer',
      '',
    ]);
    expect(readdirSync(map)).toEqual(voor);
  });

  it('regeleinden van Windows zijn geen verschil', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    await regel(map, ['compileer']);
    const pad = join(map, 'proef.regel.ts');
    writeFileSync(pad, readFileSync(pad, 'utf8').replaceAll('\n', '\r\n'));
    expect(await regel(map, ['compileer', '--controleer-actueel'])).toMatchObject({ afloop: 0 });
  });
});
