import { describe, expect, it } from 'vitest';
import { catalogus } from '../../compiler/diagnostics/catalogus.ts';
import { zaakproblemen } from '../../runtime/problemen.ts';
import { regel } from './draai.ts';

const codes = [...Object.keys(catalogus), ...Object.keys(zaakproblemen)];

describe('leg-uit', () => {
  it.each(codes)('%s heeft titel, uitleg en een voorbeeld van de melding', async (code) => {
    const { afloop, uit } = await regel('.', ['leg-uit', code]);
    const [kop, leeg, uitleg] = uit.split('\n');
    expect(afloop).toBe(0);
    expect(kop).toMatch(new RegExp(`^(fout|waarschuwing|let op) ${code} [A-Z]`));
    expect([leeg, (uitleg ?? '').length > 20]).toEqual(['', true]);
    expect(uit).toMatch(/Zo ziet de melding eruit:\n {2}\S/);
    expect(uit).not.toMatch(/undefined|\[object|NaN/);
  });

  it('zonder code: alle codes met hun titel', async () => {
    const { uit } = await regel('.', ['leg-uit']);
    expect(codes.filter((code) => !uit.includes(`  ${code}  `))).toEqual([]);
  });

  it('kleine letters zijn goed', async () => {
    expect((await regel('.', ['leg-uit', ' n001 '])).uit).toContain('fout N001 ');
  });

  it('een onbekende code: de naaste codes', async () => {
    expect(await regel('.', ['leg-uit', 'NO01'])).toEqual({
      afloop: 2,
      uit: '',
      fout: "Fout: De code 'NO01' bestaat niet.\nHint: Bedoelde u N001?\n",
    });
  });
});
