/** `regel vraag` met een invoer die in een bestand had kunnen staan: elk gesprek is van begin tot eind te lezen. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLAD } from '../runtime/gesprekproef.ts';
import { maakMap, regel, type Gedraaid } from './draai.ts';

const map = (bestanden: Readonly<Record<string, string>> = {}): string =>
  maakMap({ 'proef.regel': BLAD, ...bestanden });

const typ = (waar: string, regels: readonly string[], ...opties: readonly string[]): Promise<Gedraaid> =>
  regel(
    waar,
    ['vraag', ...(opties.length > 0 ? opties : ['--beslissing', 'mag meedoen'])],
    `${regels.join('\n')}\n`,
  );

const OORDEEL = ['nee, omdat hij niet eet', '', ''];
const HEEL = ['ja', 'nee', 'Hij eet niet.', '', '1-4-2026', '1 maart 2008', '1 april 2026', ''];

describe('een gesprek aan de terminal', () => {
  it('loopt van vraag naar vraag, met voortgang, tot de uitkomst met redenen', async () => {
    const { afloop, uit, fout } = await typ(map(), HEEL);
    expect(fout).toBe('');
    expect(afloop).toBe(0);
    expect(uit).toContain('Vraag 1; hierna nog ten hoogste 3\n');
    expect(uit).toContain(
      'Redt de inwoner zich?\n  Wie: het college\n  Waarom: artikel 1, eerste lid, onderdeel c\n',
    );
    expect(uit).toContain('Wie oordeelt? Enter: het college\n> \n');
    expect(uit).toContain('de inwoner mag meedoen: ja.\n\nWant:\n');
    expect(uit).toContain('oordeel van het college op 1 april 2026: “Hij eet niet.”');
    expect(uit).not.toContain('gesprek-gesprek.json');
  });

  it('weigert een dag die niet bestaat, en vraagt hem opnieuw', async () => {
    const { uit } = await typ(map(), ['ja', ...OORDEEL, '31 februari 2008', '1-3-2008', '1-4-2026', '']);
    expect(uit).toContain(
      'Dat kan niet: geboortedatum van de inwoner: "31 februari 2008" is geen bestaande datum: februari 2008 heeft 29 dagen. (U005)',
    );
    expect(uit).toContain('Begrepen: 1 maart 2008\n');
    expect(uit).toContain('mag meedoen: ja.');
  });

  it('gaat terug naar de vorige vraag, en Enter houdt wat er stond', async () => {
    const { uit } = await typ(map(), ['ja', 'terug', '', ...HEEL.slice(1)]);
    expect(uit.match(/Woont de inwoner in de gemeente\?/g)).toHaveLength(2);
    expect(uit).toContain('  Nu staat er: ja\n');
    expect(uit).toContain('mag meedoen: ja.');
    const eerste = await typ(map(), ['terug']);
    expect(eerste.uit).toContain('Dit is de eerste vraag; verder terug kan niet.');
  });

  it('wijzigt een eerder antwoord, zegt wat dat doet en houdt de rest', async () => {
    const { uit } = await typ(map(), [
      ...HEEL.slice(0, 7),
      'wijzig 1',
      'nee',
      'overzicht',
      'wijzig',
      '1',
      'ja',
      '',
    ]);
    expect(uit).toContain('  de inwoner mag meedoen: was ja, is nu nee\n');
    expect(uit).toContain(
      '  Niet meer nodig, wel bewaard: de inwoner redt zich, geboortedatum van de inwoner en datum van de aanvraag.\n',
    );
    expect(uit).toContain(
      '  3. geboortedatum van de inwoner: 1 maart 2008  [niet meer nodig; blijft bewaard]\n',
    );
    expect(uit).toContain('  de inwoner mag meedoen: was nee, is nu ja\n  Telt weer mee: ');
  });

  it('legt antwoorden die elkaar tegenspreken voor, en laat kiezen', async () => {
    const { uit } = await typ(map(), [
      'ja',
      ...OORDEEL,
      '1-3-2008',
      '1-3-2007',
      'weet ik veel',
      '1',
      '1-4-2026',
      '',
    ]);
    expect(uit).toContain(
      'Dit kan niet samen waar zijn. De controle "geboren voor de aanvraag" klopt niet.\n',
    );
    expect(uit).toContain(
      '  1. datum van de aanvraag: 1 maart 2007\n  2. geboortedatum van de inwoner: 1 maart 2008\n',
    );
    expect(uit).toContain("'weet ik veel' is hier geen antwoord");
    expect(uit).toContain('mag meedoen: ja.');
  });

  it('slaat over wat iemand niet weet; de uitkomst blijft dan onbekend', async () => {
    const { uit } = await typ(map(), [
      'ja',
      ...OORDEEL,
      'weet ik niet',
      '1-4-2026',
      'alsnog',
      '1-3-2008',
      '',
    ]);
    expect(uit).toContain('de inwoner mag meedoen: nog niet te zeggen.');
    expect(uit).toContain('Overgeslagen, en daarom nog onbekend: geboortedatum van de inwoner.');
    expect(uit).toContain('alsnog: de overgeslagen vragen toch beantwoorden.');
    expect(uit).toContain('mag meedoen: ja.');
  });

  it('zegt waarom iets gevraagd wordt, en helpt, zonder de vraag te herhalen', async () => {
    const { uit } = await typ(map(), ['waarom', 'help', '= stop', 'stop']);
    expect(uit).toContain('  Nodig voor: de inwoner mag meedoen.\n  artikel 1, eerste lid, onderdeel a\n');
    expect(uit).toContain('  terug             de vorige vraag opnieuw');
    expect(uit).toContain('"stop" is geen ja of nee');
    expect(uit.match(/Woont de inwoner in de gemeente\?/g)).toHaveLength(1);
  });

  it('laat aan tafel kiezen waar het over gaat', async () => {
    const { uit } = await regel(map(), ['vraag'], 'iets\nkrijgt\n2\nja\n\n');
    expect(uit).toContain("Welke uitkomst van 'Gesprekken'?\n  1. de inwoner mag meedoen\n");
    expect(uit).toContain(
      'Welke hiervan?\n  1. de inwoner krijgt een bijdrage\n  2. de inwoner krijgt uitstel\n',
    );
  });
});

describe('bewaren en hervatten', () => {
  it('aan het eind van de invoer gaat niets verloren', async () => {
    const waar = map();
    const { uit } = await typ(waar, HEEL.slice(0, 5));
    expect(uit).toContain(
      "Bewaard in 'gesprek-gesprek.json'. Verder: regel vraag --hervat gesprek-gesprek.json\n",
    );
    const verder = await typ(waar, HEEL.slice(5), '--hervat', 'gesprek-gesprek.json');
    expect(verder.uit).toContain('Vraag 3; hierna nog ten hoogste 1\n');
    expect(verder.uit).toContain('mag meedoen: ja.');
    expect(readFileSync(join(waar, 'gesprek-gesprek.json'), 'utf8')).toContain('Hij eet niet.');
  });

  it('overschrijft geen bestand van een ander', async () => {
    const waar = map({ 'zaak.json': '{}' });
    const { uit } = await typ(waar, ['ja', 'bewaar zaak.json', 'bewaar half.json', 'stop']);
    expect(uit).toContain("'zaak.json' bestaat al en is geen bewaard gesprek");
    expect(readFileSync(join(waar, 'zaak.json'), 'utf8')).toBe('{}');
    expect(existsSync(join(waar, 'half.json'))).toBe(true);
  });

  it('van een andere versie: een probleem, en met --neem-over wat nog past', async () => {
    const waar = map();
    await typ(waar, ['ja', 'stop'], '--beslissing', 'mag meedoen', '--bewaar', 'g.json');
    writeFileSync(join(waar, 'proef.regel'), BLAD.replace('18 jaar', '21 jaar'));
    const oud = await typ(waar, [], '--hervat', 'g.json');
    expect(oud.afloop).toBe(1);
    expect(oud.fout).toContain('U072');
    expect(oud.fout).toContain('Alle antwoorden passen nog.\nToch verder, en daarna nalopen: --neem-over\n');
    const verder = await typ(waar, ['stop'], '--hervat', 'g.json', '--neem-over');
    expect(verder.uit).toContain('Vraag 2; ');
  });

  it.each([
    ['geen JSON', '{ "soort": ', "'g.json' regel 1", 2],
    ['iets anders', '{ "soort": "zaak" }', 'U071', 1],
    ['leeg', '', "'g.json'", 2],
  ])('een bestand dat %s is wordt geweigerd', async (_wat, inhoud, verwacht, afloop) => {
    const gedraaid = await typ(map({ 'g.json': inhoud }), [], '--hervat', 'g.json');
    expect(gedraaid.afloop).toBe(afloop);
    expect(gedraaid.fout).toContain(verwacht);
  });

  it('een bestand dat er niet is', async () => {
    expect(await typ(map(), [], '--hervat', 'weg.json')).toMatchObject({ afloop: 2, uit: '' });
  });
});

describe('zonder iemand die typt', () => {
  const BESLIS = ['--beslissing', 'mag meedoen'];

  it('antwoorden uit een bestand, een per regel, geven de uitkomst', async () => {
    const tekst = '# intake\nja\n\nnee, omdat hij niet eet\nhet college\n1 maart 2008\n1 april 2026\n';
    const { afloop, uit } = await regel(map({ 'a.txt': tekst }), [
      'vraag',
      ...BESLIS,
      '--antwoorden',
      'a.txt',
    ]);
    expect(afloop).toBe(0);
    expect(uit).toMatch(/^de inwoner mag meedoen: ja\.\n\nWant:\n/);
  });

  it('of als pad = antwoord, in woorden of als JSON', async () => {
    const tekst = [
      'inwoner.woontInDeGemeente = ja',
      'inwoner.geboortedatum = "2008-03-01"',
      'aanvraag.datum = 1 april 2026',
      'inwoner.redtZich = {"oordeel": false, "motivering": "Hij eet niet.", "door": "het college"}',
    ].join('\n');
    const { uit } = await regel(map(), ['vraag', ...BESLIS, '--antwoorden', '-', '--json'], tekst);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      soort: 'klaar',
      uitkomsten: [{ uitkomst: { soort: 'waarde', waarde: true } }],
      gesprek: { soort: 'gesprek', regeling: 'gesprek' },
    });
  });

  it.each([
    ['ja\naanvraag.datum = 31-2-2008', 2, 'U005'],
    ['inwoner.geboortedtum = 2008', 1, 'U073'],
    ['inwoner.inkomen = 5', 1, 'U006'],
    ['nee\nnog iets', 2, 'U073'],
  ])('een fout antwoord stopt met de regel: %s', async (tekst, nummer, code) => {
    const gedraaid = await regel(map(), ['vraag', ...BESLIS, '--antwoorden', '-'], tekst);
    expect(gedraaid.afloop).toBe(1);
    expect(gedraaid.uit).toBe('');
    expect(gedraaid.fout).toContain(`standaardinvoer, regel ${String(nummer)}\n`);
    expect(gedraaid.fout).toContain(code);
    const json = await regel(map(), ['vraag', ...BESLIS, '--antwoorden', '-', '--json'], tekst);
    expect(JSON.parse(json.uit)).toMatchObject({ soort: 'geweigerd', regel: nummer, probleem: { code } });
  });

  it('--een-vraag geeft de volgende vraag bij een zaak, zonder iets te onthouden', async () => {
    const zaak = '{ "inwoner": { "woontInDeGemeente": true, "geboortedatum": "1990-01-01" } }';
    const { uit } = await regel(map(), ['vraag', ...BESLIS, '--een-vraag', '-'], zaak);
    expect(JSON.parse(uit)).toMatchObject({
      soort: 'vraag',
      vraag: {
        sleutel: 'aanvraag.datum',
        bediening: { soort: 'datum' },
        waarom: [{ bepaling: 'gesprek/1/1/b' }],
      },
      voortgang: { hoogstens: 2 },
      zaak: { inwoner: { woontInDeGemeente: true } },
    });
    const fout = await regel(
      map(),
      ['vraag', ...BESLIS, '--een-vraag', '-'],
      '{ "inwoner": { "schoenmaat": 1 } }',
    );
    expect(fout.afloop).toBe(1);
    expect(JSON.parse(fout.uit)).toMatchObject({ soort: 'ongeldig', problemen: [{ code: 'U002' }] });
  });

  it.each([
    [['--een-vraag', 'z.json', '--antwoorden', 'a.txt'], '--een-vraag heeft de hele zaak al'],
    [['--hervat', 'g.json', '--zaak', 'z.json'], 'Een bewaard gesprek heeft zijn eigen zaak'],
    [['--json'], '--json kan bij'],
    [['--neem-over'], '--neem-over hoort bij --hervat'],
    [['--antwoorden', 'a.txt'], 'Waar gaat het over?'],
    [['--beslissing', 'iets'], "heeft geen beslissing 'iets'"],
    [['--beslissing', 'mag meedoen', '--antwoorden', 'weg.txt'], "'weg.txt'"],
  ])('verkeerd gebruik: %j', async (opties, zin) => {
    const gedraaid = await regel(map({ 'a.txt': '', 'z.json': '{}' }), ['vraag', ...opties]);
    expect(gedraaid.afloop).toBe(2);
    expect(gedraaid.fout).toContain(zin);
  });
});
