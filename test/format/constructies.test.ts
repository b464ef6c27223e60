/** Per constructie een scheef geschreven en een opgemaakt bestand in `proeven/`; de map laat zien hoe alles hoort te staan. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { maakOp } from '../../grammar/format/index.ts';
import { gelezen, houdtStand, opgemaakt } from './hulp.ts';

const map = new URL('./proeven/', import.meta.url);
const lees = (naam: string): string => readFileSync(new URL(naam, map), 'utf8');
const proeven = readdirSync(map)
  .filter((naam) => naam.endsWith('.in.regel'))
  .map((naam) => ({
    naam: naam.replace('.in.regel', ''),
    bron: lees(naam),
    doel: lees(naam.replace('.in.', '.uit.')),
  }));

describe('constructies', () => {
  it.each(proeven)('$naam', ({ bron, doel }) => {
    expect(houdtStand(bron)).toBe(doel);
    expect(opgemaakt(doel)).toBe(doel);
  });

  it.each(proeven)('$naam, met andere regeleinden', ({ bron, doel }) => {
    const crlf = bron.replaceAll('\n', '\r\n');
    expect(opgemaakt(crlf)).toBe(doel);
    expect(opgemaakt(crlf, { endOfLine: 'auto' })).toBe(doel.replaceAll('\n', '\r\n'));
    expect(opgemaakt(bron.replaceAll('\n', '\r'), { endOfLine: 'auto' })).toBe(doel.replaceAll('\n', '\r'));
    expect(opgemaakt(`\ufeff${bron}`, { endOfLine: 'crlf' })).toBe(`\ufeff${doel.replaceAll('\n', '\r\n')}`);
  });

  it('elk soort blok, zin en stuk komt ergens voor', () => {
    const soorten = new Set<string>();
    for (const { bron } of proeven)
      JSON.stringify(parse(bron).value, (sleutel, waarde: unknown) => {
        if (sleutel === 'soort' && typeof waarde === 'string') soorten.add(waarde);
        return waarde;
      });
    const blokken =
      'regeling gebruikt organen keuze gegevens parameters uitkomsten beoordeling lezing controle';
    const bepalingen =
      'hoofdstuk paragraaf artikel lid voorbeeld zin aard indien tenzij mits zoals gegeven verwacht';
    const stukken =
      'woord frase en of is komma literal tekst verwijzing kwantor lijst bedrag datum duur percentage';
    const alle = [...`${blokken} ${bepalingen} ${stukken}`.split(' '), 'nog nodig'];
    expect(alle.filter((soort) => !soorten.has(soort))).toEqual([]);
  });
});

describe('wat er staat blijft', () => {
  it.each([
    [
      'tekst tussen aanhalingstekens',
      'artikel 1\n  plicht: „a  b,c  .;€5  e\u0301”\n',
      'artikel 1\n  plicht: "a  b,c  .;€5  e\u0301"\n',
    ],
    [
      'woorden en hoofdletters',
      'artikel 1\n  DE Cliënt   Krijgt HULP.\n',
      'artikel 1\n  DE Cliënt Krijgt HULP.\n',
    ],
    [
      'cijfers',
      'artikel 1\n  Het is 1212000 of 1.212.000,50.\n',
      'artikel 1\n  Het is 1212000 of 1.212.000,50.\n',
    ],
    ['een komma vóór indien', 'artikel 1\n  A is b ,indien c.\n', 'artikel 1\n  A is b, indien c.\n'],
    ['geen komma vóór indien', 'artikel 1\n  A is b indien c.\n', 'artikel 1\n  A is b indien c.\n'],
  ])('%s', (_naam, bron, doel) => {
    expect(houdtStand(bron)).toBe(doel);
  });

  it('niets dat midden in een zin op een regel vooraan iets anders zou betekenen', () => {
    const lang = 'de zorg en de begeleiding van de cliënt in de instelling waar hij of zij verblijft';
    for (const slot of ['b', 'ii', '10', 'gegeven is verwacht', 'De Hoop', 'het Aan Zee', 'artikel 3 lid 2'])
      for (let printWidth = 20; printWidth < 130; printWidth += 7)
        houdtStand(`artikel 1\n  Lezing ${lang} is ${slot}. # hier\n  B is c.\n`, { printWidth });
  });

  it('twee opsommingen zonder tekst ertussen blijven er twee', () => {
    const bron = 'artikel 1\n  A indien alle van:\n      a. b;\n      c. d;\n    a. e;\n    c. f.\n';
    expect(gelezen(houdtStand(bron))).toBe(gelezen(bron));
  });

  it('tekst na een opsomming die op een nieuwe zin lijkt', () => {
    houdtStand('artikel 1\n  A indien alle van:\n      a. b;\n      c. d\n    De rest is e.\n');
    houdtStand('artikel 1\n  A is\n      # opmerking\n      De Hoop en c.\n');
  });
});

describe('moeilijke invoer', () => {
  const lang = `artikel 1\n  A indien ${Array.from({ length: 400 }, (_, i) => `woord${String(i)}`).join(', ')}.\n`;
  it.each([
    ['leeg', '', ''],
    ['alleen wit', ' \n\t\n\ufeff \n', ''],
    ['alleen opmerkingen', '\n\n# een\n\n\n   # twee', '# een\n\n# twee\n'],
    ['tabs', 'gegevens over x\n\ta:\tdatum\n\tb:\tja/nee\n', 'gegevens over x\n  a: datum\n  b: ja/nee\n'],
    ['gemengde regeleinden', 'artikel 1\r\n  A is b.\r  C is d.\n', 'artikel 1\n  A is b.\n  C is d.\n'],
    ['geen regeleinde aan het slot', 'keuze a: b, c.', 'keuze a: b, c.\n'],
    ['een vergeten punt achter een keuze', 'keuze a: b, c\n', 'keuze a: b, c.\n'],
  ])('%s', (_naam, bron, doel) => {
    expect(opgemaakt(bron)).toBe(doel);
    expect(opgemaakt(doel)).toBe(doel);
  });

  it.each([
    ['een tekst die niet gesloten is', 'artikel 1\n  plicht: "abc\n', 'S003', 20],
    ['een zin zonder punt', 'artikel 1\n  A is b\n', 'S002', 17],
    ['meer woorden dan een zin heeft', lang, 'S014', undefined],
    ['een regel van 5000 tekens zonder einde', `artikel 1\n  ${'a'.repeat(5000)}\n`, 'S002', 12],
    ['tekst vóór de eerste kop', 'hallo daar.\n', undefined, 0],
    ['meer achter zoals', 'voorbeeld "X"\n  zoals "Y" en "Z"\n', 'S013', 26],
    ['gegeven buiten een voorbeeld', 'artikel 1\n  gegeven\n    A is b.\n', 'S010', 12],
  ])('%s: de plaats wordt genoemd', (_naam, bron, code, begin) => {
    const uit = maakOp(bron);
    if (uit.soort !== 'problemen') throw new Error(uit.tekst);
    const [eerste] = uit.problemen;
    if (code !== undefined) expect(eerste?.code).toBe(code);
    if (begin !== undefined) expect(eerste?.span.begin).toBe(begin);
  });

  it('een regel van 5000 tekens die wel een zin is', () => {
    const tekst = `artikel 1\n  A indien alle van:\n${Array.from({ length: 9 }, (_, i) => `    ${String(i + 1)}. ${'woord '.repeat(100)}x;\n`).join('')}`;
    houdtStand(`${tekst.trimEnd().replace(/;$/, '')}.\n`);
    houdtStand(`artikel 1\n  plicht: "${'a '.repeat(2500)}"\n`);
  });
});
