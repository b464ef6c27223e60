import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { getuid } from 'node:process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel, VOORBEELD } from './draai.ts';

const FOUT = PROEF.replace('de leeftijd van de cliënt op', 'de leeftyd van de cliënt op');

describe('controleer', () => {
  it('zegt dat er niets mis is, met afloop 0', async () => {
    const map = maakMap({ 'proef.regel': PROEF + VOORBEELD });
    expect(await regel(map, ['controleer'])).toEqual({
      afloop: 0,
      uit: 'Geen problemen in 1 bestand.\n',
      fout: '',
    });
  });

  it('toont plaats, code, bericht, bron met streep en hint, met afloop 1', async () => {
    const map = maakMap({ 'diep/proef.regel': FOUT });
    const { afloop, uit, fout } = await regel(map, ['controleer', '.']);
    expect(afloop).toBe(1);
    expect(fout).toBe('');
    expect(uit).toContain('diep/proef.regel:44:36 fout N001 Deze woorden zijn niet te begrijpen\n');
    expect(uit).toMatch(/\n {3}44 │ {3}De cliënt is volwassen indien de leeftyd van .*\n {6}│ {36}\^{7}\n/);
    expect(uit).toContain("Hint: Bedoelde u 'leeftijd'?");
    expect(uit).toMatch(/\n1 fout in 1 bestand\.\n$/);
    // Geen kleuren als niemand meekijkt.
    expect(uit).not.toContain('\u001b');
  });

  it('wijst de tweede plaats aan, in haar eigen bestand', async () => {
    const dubbel = 'gegevens over de cliënt\n  geboortedatum: datum\n';
    const map = maakMap({
      'proef.regel': PROEF.replace('organen:', 'gebruikt "delen/extra.regel"\n\norganen:'),
      'delen/extra.regel': dubbel,
    });
    const { uit } = await regel(map, ['controleer']);
    expect(uit).toContain('N003');
    expect(uit).toContain('proef.regel:12:3');
    expect(uit).toContain('delen/extra.regel:2:3');
  });

  it('toont vaak hetzelfde probleem één keer, met de andere plaatsen erbij', async () => {
    const nogNiet = 'beoordeling is zus\n  door: de burgemeester\n  vraag: "Is het zus?"\n\n';
    const map = maakMap({
      'proef.regel':
        PROEF + Array.from({ length: 12 }, (_, i) => nogNiet.replace('zus', `zus${'o'.repeat(i)}`)).join(''),
    });
    const { uit } = await regel(map, ['controleer']);
    expect(uit.match(/fout N011/g)).toHaveLength(1);
    expect(uit).toMatch(/Hetzelfde op nog 11 plaatsen:\n( {4}proef\.regel:\d+:9\n){6} {4}en nog 5\n/);
    expect(uit).toMatch(/\n12 fouten( en \d+ waarschuwingen)? in 1 bestand\.\n$/);
    const json = JSON.parse((await regel(map, ['controleer', '--json'])).uit) as { fouten: number };
    expect(json.fouten).toBe(12);
  });

  it('geeft met --json elk probleem met begin en eind', async () => {
    const map = maakMap({ 'proef.regel': FOUT });
    const { afloop, uit } = await regel(map, ['controleer', '--json']);
    const json = JSON.parse(uit) as { fouten: number; goed: boolean; problemen: readonly object[] };
    expect(afloop).toBe(1);
    expect(json).toMatchObject({ versie: 1, goed: false, fouten: 1, bestanden: ['proef.regel'] });
    expect(json.problemen[0]).toMatchObject({
      code: 'N001',
      ernst: 'fout',
      plaats: { bestand: 'proef.regel', begin: { regel: 44, kolom: 36 } },
    });
  });

  it('slaat node_modules, dist en .git over', async () => {
    const map = maakMap({
      'proef.regel': PROEF,
      'node_modules/x/fout.regel': FOUT,
      'dist/fout.regel': FOUT,
      '.git/fout.regel': FOUT,
    });
    expect(await regel(map, ['controleer'])).toMatchObject({ afloop: 0 });
  });

  it('vindt bij een deel de regeling die het gebruikt', async () => {
    const map = maakMap({
      'proef.regel': PROEF.replace('organen:', 'gebruikt "voorbeelden.regel"\n\norganen:'),
      'voorbeelden.regel': VOORBEELD,
      'ander.regel': FOUT.replace('kenmerk: proef', 'kenmerk: ander'),
    });
    expect((await regel(map, ['controleer', 'voorbeelden.regel'])).uit).toBe(
      'Geen problemen in 2 bestanden.\n',
    );
  });
});

describe('bestanden die niet te lezen zijn geven één heldere zin', () => {
  const gebruikt = (pad: string): string => PROEF.replace('organen:', `gebruikt "${pad}"\n\norganen:`);

  it.each([
    ['ontbreekt', 'nergens.regel', {}, 'B001', "Het bestand 'nergens.regel' bestaat niet."],
    ['map', 'delen', { 'delen/x.txt': '' }, 'B006', "'delen' is een map, geen bestand."],
    [
      'UTF-16',
      'delen.regel',
      { 'delen.regel': Buffer.from('\ufeffkeuze a: b.', 'utf16le') },
      'B005',
      "'delen.regel' is opgeslagen als UTF-16; sla het op als UTF-8.",
    ],
    [
      'Latin-1',
      'delen.regel',
      { 'delen.regel': Buffer.from('# een\n# clië\n', 'latin1') },
      'B005',
      "'delen.regel' is geen UTF-8: op regel 2 staat een teken in een andere codering",
    ],
    ['nulbytes', 'delen.regel', { 'delen.regel': 'a\0b' }, 'B005', "'delen.regel' is geen platte tekst"],
    ['erbuiten', '../elders.regel', {}, 'B007', 'ligt buiten de map van de regeling.'],
  ])('%s', async (_naam, pad, bestanden, code, zin) => {
    const map = maakMap({ 'proef.regel': gebruikt(pad), ...bestanden });
    const { afloop, uit } = await regel(map, ['controleer', 'proef.regel']);
    expect(afloop).toBe(1);
    expect(uit).toContain(`fout ${code} `);
    expect(uit).toContain(zin);
    expect(uit).toContain('proef.regel:5:');
    expect(uit).toContain('1 fout in 1 bestand.');
  });

  it('een BOM van UTF-8 hoort erbij', async () => {
    const map = maakMap({ 'proef.regel': `\ufeff${PROEF}` });
    expect(await regel(map, ['controleer'])).toMatchObject({ afloop: 0 });
  });

  it('verder weg dan een map ernaast kan ook niet als de bovenliggende map gecontroleerd wordt', async () => {
    const map = maakMap({
      'a/een/proef.regel': gebruikt('../../twee/geheim.regel'),
      'b/een/proef.regel': gebruikt('../twee/geheim.txt'),
      'b/twee/geheim.txt': VOORBEELD,
      'twee/geheim.regel': VOORBEELD,
    });
    const { uit } = await regel(map, ['controleer']);
    expect(uit).toContain('a/een/proef.regel:5:10 fout B007');
    expect(uit).toContain('b/een/proef.regel:5:10 fout B007');
  });

  it('een bestand in een map ernaast mag, maar alleen de map ernaast en alleen .regel', async () => {
    const map = maakMap({
      'een/proef.regel': gebruikt('../twee/voorbeelden.regel'),
      'twee/voorbeelden.regel': VOORBEELD,
    });
    expect(await regel(map, ['controleer', 'een/proef.regel'])).toMatchObject({ afloop: 0 });
  });

  it('en niet via een koppeling', async () => {
    const map = maakMap({ 'een/proef.regel': gebruikt('link.regel'), 'geheim.regel': VOORBEELD });
    symlinkSync(join(map, 'geheim.regel'), join(map, 'een', 'link.regel'));
    expect((await regel(map, ['controleer', 'een/proef.regel'])).uit).toContain('fout B007');
  });

  it('bestanden die elkaar gebruiken', async () => {
    const map = maakMap({ 'proef.regel': gebruikt('b.regel'), 'b.regel': 'gebruikt "proef.regel"\n' });
    const { afloop, uit } = await regel(map, ['controleer', 'proef.regel']);
    expect(afloop).toBe(1);
    expect(uit).toContain('proef.regel → b.regel → proef.regel');
  });

  it('koppelingen die in een kring lopen', async () => {
    const map = maakMap({ 'proef.regel': gebruikt('kring.regel') });
    symlinkSync(join(map, 'kring.regel'), join(map, 'kring.regel'));
    mkdirSync(join(map, 'map'));
    symlinkSync(map, join(map, 'map', 'terug'));
    const { afloop, uit } = await regel(map, ['controleer', 'proef.regel', 'map', '.']);
    expect(afloop).toBe(1);
    expect(uit).toContain('in een kring');
  });

  it.skipIf(getuid?.() === 0)('zonder leesrechten', async () => {
    const map = maakMap({ 'proef.regel': gebruikt('dicht.regel'), 'dicht.regel': VOORBEELD });
    chmodSync(join(map, 'dicht.regel'), 0);
    expect((await regel(map, ['controleer', 'proef.regel'])).uit).toContain('de leesrechten ontbreken');
  });
});

describe('verkeerd gebruik heeft afloop 2 en één zin op de foutuitgang', () => {
  it.each([
    [
      'een tikfout in een pad',
      ['controleer', 'prof.regel'],
      "Fout: Er is geen bestand of map 'prof.regel'.\nHint: Bedoelde u 'proef.regel'?\n",
    ],
    [
      'een zaak',
      ['controleer', 'zaak.json'],
      "Fout: 'zaak.json' is geen .regel-bestand.\nHint: Een zaak beoordeelt u met: regel toets zaak.json\n",
    ],
    ['een lege map', ['controleer', 'leeg'], "Fout: Geen .regel-bestanden gevonden in 'leeg'.\n"],
    [
      'een onbekende optie',
      ['controleer', '--jsn'],
      "Fout: De optie '--jsn' bestaat niet. Bedoelde u --json?\n",
    ],
    [
      'een onbekende opdracht',
      ['controler'],
      "Fout: De opdracht 'controler' bestaat niet. Bedoelde u controleer?\n",
    ],
    [
      'een optie zonder waarde',
      ['compileer', '--uit'],
      "Fout: Achter de optie '--uit <map>' ontbreekt de waarde.\n",
    ],
    ['een argument te weinig', ['toets'], 'Fout: Er ontbreekt een zaak.\n'],
    ['een argument te veel', ['toets', 'a', 'b'], "Fout: Er staan te veel argumenten achter 'toets'.\n"],
  ])('%s', async (_naam, argumenten, zin) => {
    const map = maakMap({ 'proef.regel': PROEF, 'zaak.json': '{}', 'leeg/x.txt': '' });
    const { afloop, uit, fout } = await regel(map, argumenten);
    expect(afloop).toBe(2);
    expect(uit).toBe('');
    expect(fout.startsWith(zin)).toBe(true);
  });
});

describe('de hulp', () => {
  it('is Nederlands en leert met voorbeelden', async () => {
    const { afloop, uit } = await regel('.', ['--help']);
    expect(afloop).toBe(0);
    expect(uit).toContain('Gebruik: regel <opdracht> [opties]');
    expect(uit).toContain('regel toets zaak.json --regeling policies/mijn-regeling --uitleg');
    expect(uit).not.toContain('rondleiding');
    expect(uit).not.toMatch(/\b(Usage|Options|Commands|display|default)\b/);
  });

  it.each(['controleer', 'compileer', 'toets', 'test', 'leg-uit'])('%s --help ook', async (opdracht) => {
    const { afloop, uit } = await regel('.', [opdracht, '--help']);
    expect(afloop).toBe(0);
    expect(uit).toContain(`Gebruik: regel ${opdracht} `);
    expect(uit).toContain('Voorbeelden:\n');
    expect(uit).not.toMatch(/\b(Usage|Options|Arguments|display|default|choices)\b/);
  });

  it('zonder opdracht komt de hulp op de foutuitgang', async () => {
    const { afloop, uit, fout } = await regel('.', []);
    expect([afloop, uit]).toEqual([2, '']);
    expect(fout).toContain('Zo begint u:');
  });
});

describe('vijandige tekst in een regeling', () => {
  it('stuurt de terminal niet', async () => {
    const map = maakMap({ 'proef.regel': PROEF.replace('is 18 jaar of ouder', 'is \u001b[2J\u202e18 jaar') });
    const { afloop, uit } = await regel(map, ['controleer']);
    expect(afloop).toBe(1);
    expect(uit).not.toMatch(/[\u001b\u202e]/);
  });
});
