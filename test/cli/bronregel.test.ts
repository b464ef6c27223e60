import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bronregels } from '../../compiler/cli/bronregel.ts';
import { breedte, opEenRegel, zichtbaar, zonderTabs } from '../../compiler/cli/zichtbaar.ts';

/** De regels met hun streep, zoals zij onder elkaar staan. */
function blad(tekst: string, woord: string): string {
  const begin = tekst.indexOf(woord);
  return bronregels(tekst, { begin, eind: begin + woord.length })
    .map((regel) => `${regel.tekst}\n${regel.streep}`)
    .join('\n');
}

describe('de streep staat onder de aangewezen woorden', () => {
  it('in gewone tekst', () => {
    expect(blad('een\nde cliënt heeft\ndrie', 'cliënt')).toBe('de cliënt heeft\n   ^^^^^^');
  });

  it('achter en op een tab', () => {
    expect(blad('\tde\tcliënt', 'cliënt')).toBe('    de  cliënt\n        ^^^^^^');
    expect(blad('a\tb', '\tb')).toBe('a   b\n ^^^^');
  });

  it('achter en op brede tekens', () => {
    expect(blad('日本 de cliënt', 'cliënt')).toBe('日本 de cliënt\n        ^^^^^^');
    expect(blad('de 日本', '日本')).toBe('de 日本\n   ^^^^');
  });

  it('achter en op losse accenten', () => {
    expect(blad('cafe\u0301 open', 'open')).toBe('cafe\u0301 open\n     ^^^^');
    expect(blad('de clie\u0308nt', 'clie\u0308nt')).toBe('de clie\u0308nt\n   ^^^^^^');
  });

  it('onder elke regel van een zin, zonder de insprong en zonder lege regels', () => {
    expect(blad('  aan alle\n\n    a. een;', 'aan alle\n\n    a. een')).toBe(
      '  aan alle\n  ^^^^^^^^\n    a. een;\n    ^^^^^^',
    );
  });

  it('als één dakje waar iets ontbreekt, ook aan het eind', () => {
    expect(bronregels('abc', { begin: 3, eind: 3 })).toEqual([{ nummer: 1, tekst: 'abc', streep: '   ^' }]);
    expect(bronregels('', { begin: 0, eind: 0 })).toEqual([{ nummer: 1, tekst: '', streep: '^' }]);
  });

  it('en een heel lange regel wordt een venster', () => {
    const [regel] = bronregels(`${'x'.repeat(5000)}FOUT${'y'.repeat(5000)}`, { begin: 5000, eind: 5004 });
    expect(regel?.tekst.length).toBeLessThan(250);
    expect(regel?.tekst.slice(regel.streep.indexOf('^'), regel.streep.lastIndexOf('^') + 1)).toBe('FOUT');
  });

  it('bij elke tekst en elke plaats: nooit een stuurteken, nooit een streep zonder dakje', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(60),
        fc.nat(20),
        (tekst, begin, lengte) => {
          const van = Math.min(begin, tekst.length);
          for (const regel of bronregels(tekst, { begin: van, eind: Math.min(van + lengte, tekst.length) })) {
            expect(regel.streep).toMatch(/^ *\^+$/);
            expect(regel.tekst).not.toMatch(/\p{Cc}/u);
          }
        },
      ),
    );
  });
});

describe('tekst van anderen is onschadelijk', () => {
  it('stuurtekens worden zichtbaar, regeleinden blijven', () => {
    expect(zichtbaar('a\u001b[2Jb\r\nc\u0000')).toBe('a␛[2Jb\nc␀');
    expect(zichtbaar('veilig\u202egelieve')).not.toContain('\u202e');
    expect(opEenRegel('a\n  b')).toBe('a b');
  });

  it('de breedte telt kolommen', () => {
    expect([
      breedte(''),
      breedte('abc'),
      breedte('é'),
      breedte('e\u0301'),
      breedte('日'),
      breedte('👍🏽'),
    ]).toEqual([0, 3, 1, 1, 2, 2]);
    expect(zonderTabs('a\tb\tc', 2)).toBe('a b   c');
  });
});
