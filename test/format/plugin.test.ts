/** De plugin zoals Prettier haar gebruikt: bestanden, Markdown, instellingen en fouten. */
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import * as plugin from '../../grammar/format/index.ts';
import { maakBlokkenOp } from '../../grammar/format/index.ts';
import { beleid, bladen, opgemaakt } from './hulp.ts';

const opties = { plugins: [plugin], parser: 'regel' };
const KORT = 'gegevens over x\n   a:datum\n   bcd : ja/nee\n';
const GOED = 'gegevens over x\n  a:   datum\n  bcd: ja/nee\n';

describe('prettier', () => {
  it.each([...beleid, ...bladen])('geeft hetzelfde als de functie: $naam', async ({ tekst }) => {
    expect(await prettier.format(tekst, opties)).toBe(opgemaakt(tekst));
    expect(await prettier.format(tekst, { ...opties, printWidth: 70, tabWidth: 4 })).toBe(
      opgemaakt(tekst, { printWidth: 70, tabWidth: 4 }),
    );
  });

  it('herkent de taal aan het bestand', async () => {
    expect(await prettier.format(KORT, { plugins: [plugin], filepath: 'map/mijn.regel' })).toBe(GOED);
    expect(await prettier.check(GOED, { plugins: [plugin], filepath: 'mijn.regel' })).toBe(true);
    expect(await prettier.check(KORT, { plugins: [plugin], filepath: 'mijn.regel' })).toBe(false);
  });

  it('houdt BOM en regeleinden', async () => {
    const uit = await prettier.format(`\ufeff${KORT.replaceAll('\n', '\r\n')}`, {
      ...opties,
      endOfLine: 'auto',
    });
    expect(uit).toBe(`\ufeff${GOED.replaceAll('\n', '\r\n')}`);
  });

  it('springt altijd met spaties in', async () => {
    const lijst = 'artikel 1\n  A indien alle van:\n    a. b;\n    c. d.\n';
    expect(await prettier.format(lijst, { ...opties, useTabs: true })).not.toContain('\t');
  });

  it('wijst een fout aan en geeft niets terug', async () => {
    const fout = prettier.format('artikel 1\n  A is b\n\n  De rest "d\n', opties);
    await expect(fout).rejects.toMatchObject({ name: 'SyntaxError', loc: { start: { line: 2 } } });
    await expect(fout).rejects.toThrow(/en op nog .* klopt de schrijfwijze niet \(S00\d\)/);
  });

  it('kent # @format', async () => {
    const metPragma = await prettier.format(KORT, { ...opties, insertPragma: true });
    expect(metPragma).toBe(`# @format\n\n${GOED}`);
    expect(await prettier.format(KORT, { ...opties, requirePragma: true })).toBe(KORT);
    expect(await prettier.format(`# @format\n${KORT}`, { ...opties, requirePragma: true })).toContain(GOED);
  });
});

describe('Markdown', () => {
  const bladzijde = (inhoud: string): string =>
    `# Kop\n\n- punt\n\n\`\`\`regel\n${inhoud}\`\`\`\n\n\`\`\`ts\nlet   a\n\`\`\`\n`;

  it('Prettier maakt blokken regel op', async () => {
    const uit = await prettier.format(bladzijde(KORT), { plugins: [plugin], parser: 'markdown' });
    expect(uit).toContain(`\`\`\`regel\n${GOED}\`\`\``);
    const fout = bladzijde('artikel 1\n  A is   b\n');
    expect(await prettier.format(fout, { plugins: [plugin], parser: 'markdown' })).toContain('A is   b\n```');
  });

  it('de functie laat de rest van de bladzijde met rust', () => {
    expect(maakBlokkenOp(bladzijde(KORT))).toEqual({ tekst: bladzijde(GOED), problemen: [] });
    expect(maakBlokkenOp(bladzijde(KORT).replaceAll('\n', '\r\n')).tekst).toBe(
      bladzijde(GOED).replaceAll('\n', '\r\n'),
    );
    const schema = '```\ngegevens   over x\n```\n~~~regel\n~~~\n';
    expect(maakBlokkenOp(schema).tekst).toBe(schema);
  });

  it('een blok in een lijst houdt zijn inspringing; een probleem heeft zijn plaats op de bladzijde', () => {
    const inLijst = (tekst: string): string =>
      `1. a\n\n   \`\`\`regel\n${tekst.replace(/^(?=.)/gm, '   ')}   \`\`\`\n`;
    expect(maakBlokkenOp(inLijst(KORT)).tekst).toBe(inLijst(GOED));
    const fout = inLijst('artikel 1\n  A is   b\n');
    const { tekst, problemen } = maakBlokkenOp(fout);
    expect(tekst).toBe(fout);
    expect(problemen.map(({ span }) => fout.slice(span.begin, span.eind))).toEqual(['b']);
  });
});
