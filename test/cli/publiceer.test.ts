import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schrijfIndex } from '../../compiler/bron/index.ts';
import { BLAD, indexVan, TEKST, vervangen } from '../dekking-hulp.ts';
import { LEEG } from '../site/siteproef.ts';
import { maakMap, regel, type Gedraaid } from './draai.ts';

const bestanden = { 'proef/proef.regel': BLAD, 'proef/bronindex.json': schrijfIndex(indexVan()) };
const publiceer = (map: string, ...opties: readonly string[]): Promise<Gedraaid> =>
  regel(map, ['publiceer', ...opties], '', { programmas: LEEG });

describe('publiceer', () => {
  it('schrijft een site in een nieuwe map, en zegt wat te openen', async () => {
    const map = maakMap(bestanden);
    const { afloop, uit, fout } = await publiceer(map, 'proef', '--uit', 'site');
    expect({ afloop, fout }).toEqual({ afloop: 0, fout: '' });
    expect(uit).toMatch(
      /^Geschreven: \d+ bestanden \(0,\d MB\) in site, over 1 regeling\.\nOpen site\/index\.html/,
    );
    expect(readFileSync(join(map, 'site/proef/artikel-2.html'), 'utf8')).toContain('Recht op hulp');
  });

  it('vervangt wat het eerder schreef, en ruimt op wat er niet meer is', async () => {
    const map = maakMap(bestanden);
    await publiceer(map, 'proef', '--uit', 'site');
    const weg = join(map, 'site/proef/artikel-3.html');
    expect(existsSync(weg)).toBe(true);
    writeFileSync(join(map, 'site/eigen.txt'), 'van mij');
    const zonder3 = vervangen(
      BLAD,
      'artikel 3 "Werkwijze"\n  procedure: "Waar het college naar kijkt."\n',
      '',
    );
    writeFileSync(join(map, 'proef/proef.regel'), zonder3);
    writeFileSync(
      join(map, 'proef/bronindex.json'),
      schrijfIndex(indexVan(TEKST.replace(/Artikel 3[^]*$/, ''))),
    );
    expect((await publiceer(map, 'proef', '--uit', 'site')).afloop).toBe(0);
    expect(existsSync(weg)).toBe(false);
    expect(readFileSync(join(map, 'site/eigen.txt'), 'utf8')).toBe('van mij');
  });

  it('blijft af van een map met bestanden van een ander', async () => {
    const map = maakMap({ ...bestanden, 'site/index.html': 'van een ander' });
    const { afloop, fout } = await publiceer(map, 'proef', '--uit', 'site');
    expect(afloop).toBe(2);
    expect(fout).toContain("In 'site' staan al bestanden die niet door regel publiceer gemaakt zijn.");
    expect(fout).toContain('Hint: Kies een nieuwe of lege map.');
    expect(readFileSync(join(map, 'site/index.html'), 'utf8')).toBe('van een ander');
  });

  it('verwijdert alleen bestanden van een site, wat er ook in de lijst staat', async () => {
    const map = maakMap({ ...bestanden, 'ver/weg.html': 'blijft' });
    await publiceer(map, 'proef', '--uit', 'site');
    const lijst = join(map, 'site/bestanden.txt');
    writeFileSync(lijst, `${readFileSync(lijst, 'utf8')}../ver/weg.html\n/etc/hosts.html\n`);
    expect((await publiceer(map, 'proef', '--uit', 'site')).afloop).toBe(0);
    expect(readFileSync(join(map, 'ver/weg.html'), 'utf8')).toBe('blijft');
  });

  it('vraagt om een map, en neemt geen bestand', async () => {
    const map = maakMap(bestanden);
    const zonder = await publiceer(map, 'proef');
    expect(zonder.afloop).toBe(2);
    expect(zonder.fout).toContain('regel publiceer policies --uit site');
    const bestand = await publiceer(map, 'proef', '--uit', 'proef/proef.regel');
    expect(bestand.afloop).toBe(2);
    expect(bestand.fout).toContain("'proef/proef.regel' is geen map waarin te schrijven is.");
  });

  it('publiceert niets als een regeling niet klopt', async () => {
    const map = maakMap({
      'proef/proef.regel': BLAD.replace('de inwoner woont hier;', 'de inwoner wont hier;'),
    });
    const { afloop, uit } = await publiceer(map, 'proef', '--uit', 'site');
    expect(afloop).toBe(1);
    expect(uit).toContain('N001');
    expect(uit).toContain('Er is niets gepubliceerd.');
    expect(existsSync(join(map, 'site'))).toBe(false);
  });

  it('zegt bij --met-tekst van hoeveel regelingen de tekst er niet is', async () => {
    const { uit } = await publiceer(maakMap(bestanden), 'proef', '--uit', 'site', '--met-tekst');
    expect(uit).toContain('Van 1 regeling is geen leesbare officiële tekst (bron.txt of bron.xml) gevonden.');
  });
});
