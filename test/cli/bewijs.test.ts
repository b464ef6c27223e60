/** Een bewijs maken, herhalen, en zien wat er anders is. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { eigenAfdruk } from '../../compiler/cli/bewijs-lees.ts';
import { bewijsschema, sleutelschema } from '../../compiler/cli/bewijs-schema.ts';
import { eersteFout } from '../../compiler/cli/schema-controle.ts';
import { bewijsIn, herhaal, json, maak, map, REGELING, wijzig, ZAAK } from './bewijsproef.ts';
import { regel } from './draai.ts';

describe('toets --bewijs', () => {
  it('bewaart alleen wat ertoe doet, met zijn herkomst', async () => {
    const waar = map();
    const { uit } = await maak(waar, 'heeft recht op opvang');
    expect(uit).toContain('Van 8 gegevens staan de 3 erin die ertoe doen.');
    const bewijs = bewijsIn(waar);
    expect(bewijs.zaak).toEqual({
      client: { geboortedatum: ZAAK.client.geboortedatum, kanZichRedden: ZAAK.client.kanZichRedden },
      melding: ZAAK.melding,
      herkomst: { 'client.geboortedatum': ZAAK.herkomst['client.geboortedatum'] },
    });
    expect(readFileSync(join(waar, 'b.json'), 'utf8')).not.toMatch(/schoenmaat|Sam|R-12/);
    expect(bewijs.peildata).toEqual([{ beslissing: 'client.heeftRechtOpOpvang', dag: '2026-03-01' }]);
    expect(bewijs.lezingen).toEqual([
      { id: 'dagVanDeLeeftijd', naam: 'dag van de leeftijd', letter: 'a', gekozen: 'door de auteur' },
    ]);
    expect(bewijs.regeling.bestanden.map(({ pad }) => pad)).toEqual(['opvang.regel']);
    expect(bewijs.bepalingen.map(({ id }) => id)).toContain('opvang/1/1');
    expect(bewijs.sha256).toBe(eigenAfdruk(bewijs));
    expect(uit).toContain(`Afdruk: ${bewijs.sha256}`);
  });

  it('deelt een verzameling en een lijst op, zonder iets te zeggen wat de zaak niet zegt', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op nachtopvang');
    expect(bewijsIn(waar).zaak).toMatchObject({
      client: {
        heeftAanspraakOp: { ja: ['dagopvang'], nee: [] },
        kinderen: [{ woontThuis: true }, { woontThuis: false }],
      },
    });
    expect(bewijsIn(waar).zaak['client']).not.toHaveProperty('geboortedatum');
    const { afloop } = await herhaal(waar);
    expect(afloop).toBe(0);
  });

  it('bewijs en sleutel passen bij hun schema, ook volgens een ander', async () => {
    const ajv = new Ajv2020({ strict: true });
    const waar = map();
    await maak(waar, 'heeft recht op nachtopvang', '--afscherm');
    const sleutel = json(waar, 'b.sleutel.json');
    expect(ajv.validate(bewijsschema, bewijsIn(waar)), JSON.stringify(ajv.errors)).toBe(true);
    expect(ajv.validate(sleutelschema, sleutel)).toBe(true);
    const stuk: unknown[] = [
      { ...bewijsIn(waar), soort: 'iets anders' },
      { ...bewijsIn(waar), zaak: [] },
      { ...bewijsIn(waar), sha256: 'abc' },
      { ...bewijsIn(waar), extra: 1 },
      { ...bewijsIn(waar), regeling: undefined },
      { ...bewijsIn(waar), bepalingen: [{ id: 1, aanduiding: '' }] },
    ];
    for (const deel of stuk) {
      const kaal: unknown = JSON.parse(JSON.stringify(deel));
      expect(ajv.validate(bewijsschema, kaal)).toBe(false);
      expect(eersteFout(bewijsschema, kaal)).toBeDefined();
    }
  });

  it('overschrijft niets, en past niet bij een stroom of een ongeldige zaak', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    const weer = await regel(waar, ['toets', 'zaak.json', '--bewijs', 'b.json']);
    expect(weer).toMatchObject({ afloop: 2 });
    expect(weer.fout).toContain("'b.json' bestaat al");
    const stroom = await regel(waar, ['toets', '-', '--bewijs', 'c.json'], '{}\n{}\n');
    expect(stroom).toMatchObject({ afloop: 2 });
    expect(stroom.fout).toContain('Een bewijs gaat over één zaak');
    const los = await regel(waar, ['toets', 'zaak.json', '--afscherm']);
    expect(los.fout).toContain('--afscherm hoort bij een bewijs.');
    wijzig(waar, 'zaak.json', () => '{"client": {"isDakloos": "ja"}}');
    const ongeldig = await regel(waar, ['toets', 'zaak.json', '--bewijs', 'c.json']);
    expect(ongeldig.afloop).toBe(1);
    expect(() => statSync(join(waar, 'c.json'))).toThrow();
  });

  it('met --json staat er op de uitgang alleen JSON', async () => {
    const waar = map();
    const { uit, fout } = await regel(waar, ['toets', 'zaak.json', '--json', '--bewijs', 'b.json']);
    expect(JSON.parse(uit)).toMatchObject({ geldig: true });
    expect(fout).toContain('Bewijs: b.json');
  });
});

describe('herhaal', () => {
  it('zegt dat alles hetzelfde is', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    const { afloop, uit } = await herhaal(waar);
    expect(afloop).toBe(0);
    expect(uit).toContain('Letter voor letter hetzelfde: elke uitkomst, met haar uitleg.');
    expect(uit).toContain('de cliënt heeft recht op opvang: ja, op grond van artikel 1, eerste lid');
    expect(uit).toContain('De regeling is dezelfde.');
    expect(uit).toContain('Het programma is hetzelfde.');
    const { uit: alsJson } = await herhaal(waar, '--json');
    expect(JSON.parse(alsJson)).toMatchObject({
      versie: 1,
      gelijk: true,
      heel: true,
      uitkomsten: [{ stand: 'gelijk' }],
    });
  });

  it('een opmerking in de regeling verandert het bestand, niet de betekenis', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    wijzig(waar, 'opvang.regel', (tekst) => `# een opmerking\n${tekst}`);
    const { afloop, uit } = await herhaal(waar);
    expect(afloop).toBe(0);
    expect(uit).toContain('opvang.regel is gewijzigd\n  wat zij betekent is hetzelfde gebleven');
  });

  it('een gewijzigde regel: van wat naar wat, en welke bepaling', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    wijzig(waar, 'opvang.regel', (tekst) => tekst.replace('18 jaar of ouder', '21 jaar of ouder'));
    const { afloop, uit } = await herhaal(waar);
    expect(afloop).toBe(1);
    expect(uit).toMatch(/^Niet hetzelfde\.\n/);
    expect(uit).toContain(
      '  toen: ja, op grond van artikel 1, eerste lid\n  nu:   nee, op grond van artikel 1, eerste lid\n',
    );
    expect(uit).toMatch(/ {2}artikel 1, eerste lid: regels gewijzigd \(nu opvang\.regel:\d+\)\n/);
  });

  it('een andere lezing, en wie haar koos', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    wijzig(waar, 'opvang.regel', (tekst) => tekst.replace('gekozen: a', 'gekozen: b'));
    const { afloop, uit } = await herhaal(waar);
    expect(afloop).toBe(1);
    expect(uit).toContain('dag van de leeftijd: toen a (door de auteur), nu b (door de auteur)');
    expect(uit).toContain('  toen: ja, op grond van artikel 1, eerste lid\n  nu:   nee');
  });

  it('de lezing van de opdracht en de dag waarop het bekend was, horen bij het bewijs', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang', '--lezing', 'dagVanDeLeeftijd=b', '--bekend-op', '2026-03-04');
    const bewijs = bewijsIn(waar);
    expect(bewijs.opties).toMatchObject({ lezingen: { dagVanDeLeeftijd: 'b' }, bekendOp: '2026-03-04' });
    expect(bewijs.zaak['client']).not.toHaveProperty('kanZichRedden');
    const { afloop, uit } = await herhaal(waar);
    expect(afloop).toBe(0);
    expect(uit).toContain('met wat op 4 maart 2026 bekend was');
    expect(uit).toContain('de cliënt heeft recht op opvang: nee');
  });

  it('een uitkomst of gegeven dat er niet meer is', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    wijzig(waar, 'opvang.regel', (tekst) => tekst.replaceAll('recht op opvang', 'plaats in de opvang'));
    const anders = await herhaal(waar);
    expect(anders.afloop).toBe(1);
    expect(anders.uit).toContain('De regeling kent deze uitkomst niet meer.');
    wijzig(waar, 'opvang.regel', () => REGELING.replaceAll('geboortedatum', 'dag van geboorte'));
    const naam = await herhaal(waar);
    expect(naam.afloop).toBe(1);
    expect(naam.uit).toContain('De zaak uit het bewijs past niet meer bij de regeling:');
    expect(naam.uit).toContain('U002 client.geboortedatum');
  });

  it.each([
    ['de zaak', (b: string) => b.replace('"2008-02-01"', '"2007-02-01"')],
    ['de uitkomst', (b: string) => b.replace('"waarde": true', '"waarde": false')],
    ['een afdruk', (b: string) => b.replace(/("model": ")../, '$1ff')],
  ])('geknoeid met %s: dat blijkt', async (_, knoei) => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    wijzig(waar, 'b.json', knoei);
    const { afloop, uit } = await herhaal(waar);
    expect(afloop).toBe(1);
    expect(uit).toContain('Niet betrouwbaar: het bewijs is gewijzigd.');
  });

  it('wie ook de afdruk aanpast, valt op met de afdruk die elders is vastgelegd', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    const { sha256 } = bewijsIn(waar);
    expect((await herhaal(waar, '--afdruk', sha256)).afloop).toBe(0);
    const { sha256: _oud, ...anders } = { ...bewijsIn(waar), peildata: [] };
    const nieuw = { ...anders, sha256: eigenAfdruk({ ...anders, sha256: '' }) };
    wijzig(waar, 'b.json', () => JSON.stringify(nieuw));
    const { afloop, uit } = await herhaal(waar, '--afdruk', sha256);
    expect(afloop).toBe(1);
    expect(uit).toContain('Dit is niet het bewijs met de afdruk die u opgaf.');
  });

  it.each([
    ['afgekapt', (b: string) => b.slice(0, 900), 1, 'Dit is geen geldige JSON.'],
    [
      'van een andere versie',
      (b: string) => b.replace('"versie": 1', '"versie": 2'),
      1,
      'een bewijs van versie 2',
    ],
    ['geen bewijs', () => '{"client": {}}', 1, 'is geen bewijs van regel'],
    ['geen object', () => 'null', 1, 'is geen bewijs van regel'],
    [
      'zonder programma',
      (b: string) => b.replace('"programma"', '"program"'),
      1,
      'klopt niet bij programma: dit ontbreekt',
    ],
    [
      'met een kapotte afdruk',
      (b: string) => b.replace(/"model": "[0-9a-f]+"/, '"model": "x"'),
      1,
      'regeling.model',
    ],
  ])('een bestand dat %s is', async (_, anders, afloop, zin) => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    wijzig(waar, 'b.json', anders);
    const gedraaid = await herhaal(waar);
    expect(gedraaid.afloop).toBe(afloop);
    expect(gedraaid.fout).toContain(zin);
    expect(gedraaid.uit).toBe('');
  });

  it('zonder bestand, zonder regeling, of met een andere', async () => {
    const waar = map();
    await maak(waar, 'heeft recht op opvang');
    expect(await regel(waar, ['herhaal', 'nergens.json'])).toMatchObject({ afloop: 2 });
    expect(await herhaal(waar, '--regeling', 'nergens')).toMatchObject({ afloop: 2 });
    wijzig(waar, 'opvang.regel', (tekst) => tekst.replace('kenmerk: opvang', 'kenmerk: onderdak'));
    const ander = await herhaal(waar);
    expect(ander.afloop).toBe(2);
    expect(ander.fout).toContain("(kenmerk 'opvang'), en die staat hier niet; wel 'onderdak'");
    wijzig(waar, 'opvang.regel', () => `${REGELING}\nartikel 9\n  De cliënt heeft gratis bier.\n`);
    const kapot = await herhaal(waar);
    expect(kapot.afloop).toBe(1);
    expect(kapot.fout).toContain(
      'Met deze problemen in de regeling is het bewijs niet opnieuw uit te rekenen.',
    );
  });
});
