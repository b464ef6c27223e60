/** `regel bron` en `regel bron vergelijk`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel } from './draai.ts';

const TEKST =
  'Artikel 1 Toegang\n1. Wie woont, heeft toegang.\n2. Wie gaat, niet.\nArtikel 2 Slot\nDe regeling eindigt.\n';
const metTekst = (tekst: string | Uint8Array = TEKST): string =>
  maakMap({ 'p/proef.regel': PROEF, 'wet.txt': tekst });

describe('regel bron', () => {
  it('schrijft de index naast de regeling, en een tweede keer niet', async () => {
    const map = metTekst();
    const eerste = await regel(map, ['bron', 'wet.txt', '--regeling', 'p']);
    expect(eerste).toMatchObject({ afloop: 0, fout: '' });
    expect(eerste.uit).toContain('2 artikelen, 2 leden.');
    expect(eerste.uit).toContain('Geschreven: p/bronindex.json');
    const index = JSON.parse(readFileSync(join(map, 'p/bronindex.json'), 'utf8')) as { kenmerk: string };
    expect(index.kenmerk).toBe('proef');
    expect((await regel(map, ['bron', 'wet.txt', '--regeling', 'p'])).uit).toContain('Ongewijzigd');
  });

  it('laat geen bepalingen verdwijnen zonder dat erom gevraagd is', async () => {
    const map = metTekst();
    await regel(map, ['bron', 'wet.txt', '--regeling', 'p']);
    const oud = readFileSync(join(map, 'p/bronindex.json'), 'utf8');
    writeFileSync(join(map, 'wet.txt'), TEKST.replace('2. Wie gaat, niet.\n', ''));
    const kleiner = await regel(map, ['bron', 'wet.txt', '--regeling', 'p']);
    expect(kleiner.afloop).toBe(1);
    expect(kleiner.uit).toContain('vervallen (1)\n  proef/1/2\n');
    expect(readFileSync(join(map, 'p/bronindex.json'), 'utf8')).toBe(oud);
    expect((await regel(map, ['bron', 'wet.txt', '--regeling', 'p', '--overschrijf'])).afloop).toBe(0);
  });

  it('leest bron.txt naast de regeling, en onthoudt het gekozen deel', async () => {
    const map = maakMap({ 'proef.regel': PROEF, 'bron.txt': `${TEKST}Bijlage 1 Kaart\nDe kaart.\n` });
    const { uit } = await regel(map, ['bron', '--deel', 'Bijlage 1']);
    expect(uit).toContain('(platte tekst, alleen Bijlage 1)');
    expect((await regel(map, ['bron', 'vergelijk'])).uit).toContain('Gelijk');
  });

  it('geeft met --json de index, de problemen en de stand', async () => {
    const map = metTekst(TEKST.replace('Artikel 2', 'Artikel 3'));
    const { uit, afloop } = await regel(map, ['bron', 'wet.txt', '--regeling', 'p', '--json']);
    const { goed, stand, problemen, index } = JSON.parse(uit) as {
      goed: boolean;
      stand: string;
      problemen: readonly { code: string; plaats: { begin: { regel: number } } }[];
      index: { bepalingen: readonly object[] };
    };
    expect({ afloop, goed, stand }).toEqual({ afloop: 0, goed: true, stand: 'geschreven' });
    expect(problemen).toMatchObject([{ code: 'B025', plaats: { begin: { regel: 4, kolom: 1 } } }]);
    expect(index.bepalingen.length).toBe(4);
  });

  it.each<readonly [string, string | Uint8Array, number, string]>([
    ['geen regeling', 'Een brief zonder bepalingen.', 1, 'B020'],
    ['leeg', '', 1, 'B020'],
    ['kapotte XML', '<cvdr><lid></cvdr>', 1, 'B021'],
    ['andere XML', '<html/>', 1, 'B022'],
    ['een PDF', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]), 2, 'geen platte tekst'],
    ['Windows-1252', Uint8Array.from([0x41, 0xeb, 0x0a]), 2, 'geen UTF-8'],
  ])('%s is een duidelijk probleem', async (_naam, tekst, afloop, zin) => {
    const map = metTekst(tekst);
    const gedraaid = await regel(map, ['bron', 'wet.txt', '--regeling', 'p']);
    expect(gedraaid.afloop).toBe(afloop);
    expect(gedraaid.fout).toContain(zin);
    expect(existsSync(join(map, 'p/bronindex.json'))).toBe(false);
  });

  it('zegt wat er ontbreekt: de tekst, de regeling, de index', async () => {
    const map = metTekst();
    const fout = async (...argumenten: string[]): Promise<string> => {
      const gedraaid = await regel(map, ['bron', ...argumenten]);
      expect(gedraaid.afloop).toBe(2);
      return gedraaid.fout;
    };
    expect(await fout('--regeling', 'p')).toContain('p/bron.txt');
    expect(await fout('weg.txt', '--regeling', 'p')).toContain("'weg.txt' bestaat niet");
    expect(await fout('wet.txt', '--regeling', 'q')).toContain("'q'");
    expect(await fout('vergelijk', 'wet.txt', '--regeling', 'p')).toContain('Er is nog geen index');
  });
});

describe('regel bron vergelijk', () => {
  it('noemt wat er anders is, met afloop 1', async () => {
    const map = metTekst();
    await regel(map, ['bron', 'wet.txt', '--regeling', 'p']);
    writeFileSync(join(map, 'wet.txt'), TEKST.replace('eindigt', 'begint').replace('1 Toegang', '1 Recht'));
    const { uit, afloop } = await regel(map, ['bron', 'vergelijk', 'wet.txt', '--regeling', 'p']);
    expect(afloop).toBe(1);
    expect(uit).toBe(
      'gewijzigd (1)\n  proef/2\nalleen het opschrift (1)\n  proef/1: was "Toegang", is "Recht"\n',
    );
    const json = await regel(map, ['bron', 'vergelijk', 'wet.txt', '--regeling', 'p', '--json']);
    expect(JSON.parse(json.uit)).toMatchObject({ versie: 1, gelijk: false });
  });
});
