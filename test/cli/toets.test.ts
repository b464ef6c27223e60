import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel } from './draai.ts';

const ACHTTIEN = { client: { geboortedatum: '2008-03-01' }, melding: { datum: '2026-03-01' } };
const metZaak = (zaak: unknown, naam = 'zaak.json'): string =>
  maakMap({ 'proef.regel': PROEF, [naam]: typeof zaak === 'string' ? zaak : JSON.stringify(zaak) });

describe('toets van één zaak', () => {
  it('geeft één beslissing, met haar uitleg', async () => {
    const map = metZaak(ACHTTIEN);
    const { afloop, uit } = await regel(map, [
      'toets',
      'zaak.json',
      '--beslissing',
      'is volwassen',
      '--uitleg',
    ]);
    expect(afloop).toBe(0);
    expect(uit).toMatch(/^De cliënt is volwassen\.\n\nWaarom:\n/);
    expect(uit).toContain('artikel 1, eerste lid');
    expect(uit).toContain('de melding gaat vooraf');
  });

  it('geeft zonder keuze eerst wat vaststaat, en elke vraag één keer', async () => {
    const { afloop, uit } = await regel(metZaak(ACHTTIEN), ['toets', 'zaak.json']);
    expect(afloop).toBe(0);
    expect(uit).toMatch(/^Vast staat:\n {2}de cliënt is volwassen: ja\n\nNog niet te zeggen:\n/);
    expect(uit).toContain('  de cliënt heeft voorrang: onbekend (1 vraag open)\n');
    expect(uit.match(/Kan de cliënt zich redden\?/g)).toHaveLength(1);
    expect(uit.match(/client\.heeftAanspraakOp/g)).toHaveLength(1);
  });

  it.each([
    ['client.isVolwassen'],
    ['isVolwassen'],
    ['de cliënt is volwassen'],
    ['Client is volwassen'],
    ['is volwassen'],
  ])('kent de beslissing als %s', async (naam) => {
    const { uit } = await regel(metZaak(ACHTTIEN), ['toets', 'zaak.json', '--beslissing', naam]);
    expect(uit).toBe('De cliënt is volwassen.\n');
  });

  it('noemt van een plicht zonder termijn geen begin en geen laatste dag, tenzij ernaar gevraagd wordt', async () => {
    const tekst = `regeling "Proef"
  kenmerk: proef

organen: het college.

gegevens over de cliënt
  wacht: ja/nee

plichten
  het bieden van opvang: door het college
  het sturen van een brief: door het college

artikel 1
  Het college is verplicht tot het bieden van opvang indien de cliënt wacht.
  Het college is verplicht tot het sturen van een brief vóór 1 mei 2026.
`;
    const map = maakMap({ 'proef.regel': tekst, 'zaak.json': '{"client":{"wacht":true}}' });
    const { uit } = await regel(map, ['toets', 'zaak.json']);
    expect(uit).toContain('het college is verplicht tot het bieden van opvang: ja');
    expect(uit).not.toContain('laatste dag van de plicht tot het bieden van opvang');
    expect(uit).toContain('laatste dag van de plicht tot het sturen van een brief: 30 april 2026');
    expect(uit).not.toContain('niet van toepassing');
    const naam = 'laatste dag van de plicht tot het bieden van opvang';
    const gevraagd = await regel(map, ['toets', 'zaak.json', '--beslissing', naam]);
    expect(gevraagd.uit).toContain(naam);
    expect(gevraagd.uit).toContain('geeft geen regel hier een uitkomst');
  });

  it('kent een familie en elk lid ervan', async () => {
    const map = metZaak({
      ...ACHTTIEN,
      client: { heeftAanspraakOp: [{ op: '2026-03-01', waarde: ['thuiszorg'] }] },
    });
    const toets = async (naam: string): Promise<string> =>
      (await regel(map, ['toets', 'zaak.json', '--beslissing', naam])).uit;
    expect(await toets('krijgt')).toBe('De cliënt krijgt thuiszorg.\n\nDe cliënt krijgt geen dagopvang.\n');
    expect(await toets('client.krijgt[dagopvang]')).toBe('De cliënt krijgt geen dagopvang.\n');
    expect(await toets('krijgt dagopvang')).toBe('De cliënt krijgt geen dagopvang.\n');
  });

  it('zoekt bij een onbekende beslissing of lezing de naaste', async () => {
    const map = metZaak(ACHTTIEN);
    const fout = async (...argumenten: string[]): Promise<string> => {
      const gedraaid = await regel(map, ['toets', 'zaak.json', ...argumenten]);
      expect([gedraaid.afloop, gedraaid.uit]).toEqual([2, '']);
      return gedraaid.fout;
    };
    expect(await fout('--beslissing', 'is volwasen')).toContain("Hint: Bedoelde u 'isVolwassen'?");
    expect(await fout('--beslissing', 'xyz')).toContain('\n  de cliënt is volwassen\n');
    expect(await fout('--lezing', 'peildatum van de leeftijdd=b')).toContain(
      "Bedoelde u 'peildatum van de leeftijd'?",
    );
    expect(await fout('--lezing', 'peildatum van de leeftijd=z')).toContain(
      'Kies a (de datum van de melding) of b (1 juni 2026).',
    );
    expect(await fout('--lezing', 'peildatum')).toContain("'peildatum' is geen naam=letter.");
  });

  it('rekent met een andere lezing', async () => {
    const map = metZaak({ client: { geboortedatum: '2008-05-01' }, melding: { datum: '2026-03-01' } });
    const toets = async (...meer: string[]): Promise<string> =>
      (await regel(map, ['toets', 'zaak.json', '--beslissing', 'isVolwassen', ...meer])).uit;
    expect(await toets()).toBe('De cliënt is niet volwassen.\n');
    expect(await toets('--lezing', 'peildatum van de leeftijd=b')).toBe('De cliënt is volwassen.\n');
  });

  it('geeft JSON die alles bevat', async () => {
    const { afloop, uit } = await regel(metZaak(ACHTTIEN), ['toets', 'zaak.json', '--json', '--uitleg']);
    expect(afloop).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      regeling: 'proef',
      geldig: true,
      uitkomsten: {
        'client.isVolwassen': { soort: 'waarde', waarde: true, uitleg: { gronden: ['proef/1/1'] } },
        'client.heeftVoorrang': {
          soort: 'onbekend',
          open: [{ soort: 'beoordeling', id: 'client.kanZichRedden' }],
        },
      },
    });
  });

  it('meldt een oordeel zonder motivering één keer', async () => {
    const map = metZaak({
      ...ACHTTIEN,
      client: { ...ACHTTIEN.client, kanZichRedden: { oordeel: false, door: 'het college' } },
    });
    const { uit } = await regel(map, ['toets', 'zaak.json']);
    expect(uit.match(/let op U010/g)).toHaveLength(1);
  });
});

describe('een zaak die niet klopt heeft afloop 1', () => {
  it('veertig fouten zijn veertig meldingen, elk op haar plaats', async () => {
    const zaak = { client: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`onzin${i}`, i])) };
    const { afloop, uit, fout } = await regel(metZaak(JSON.stringify(zaak, null, 1)), ['toets', 'zaak.json']);
    expect([afloop, uit]).toEqual([1, '']);
    expect(fout).toContain('De zaak heeft 40 fouten en wordt daarom niet beoordeeld.');
    expect(fout.match(/^zaak\.json:\d+:\d+ fout U002 client\.onzin/gm)).toHaveLength(40);
    expect(fout).toContain('zaak.json:3:13 fout U002 client.onzin0\n');
  });

  it('met --json ook als gegevens', async () => {
    const map = metZaak({ client: { geboortedatum: '2026-02-30', woontInDeGemeente: 'ja' } });
    const { afloop, uit } = await regel(map, ['toets', 'zaak.json', '--json']);
    const json = JSON.parse(uit) as { problemen: readonly { code: string }[] };
    expect(afloop).toBe(1);
    expect(json).toMatchObject({ geldig: false });
    expect(json.problemen.map(({ code }) => code)).toEqual(['U005', 'U004']);
  });

  it('ongeldige JSON: bestand, regel, kolom en wat er hoort', async () => {
    const { afloop, fout } = await regel(metZaak('{\n  "melding": { "datum": 2026-03-01 }\n}'), [
      'toets',
      'zaak.json',
    ]);
    expect(afloop).toBe(1);
    expect(fout).toContain(
      "zaak.json:2:25 fout Dit is geen geldige JSON.\n  Hier staat '2026-03-01'; verwacht werd een waarde",
    );
  });

  it.each([
    ['ontbreekt.json', "Het bestand 'ontbreekt.json' bestaat niet."],
    ['ontbreekt.ndjson', "Het bestand 'ontbreekt.ndjson' bestaat niet."],
    ['map', "'map' is een map, geen bestand."],
    ['utf16.json', "'utf16.json' is opgeslagen als UTF-16; sla het op als UTF-8."],
    ['latin1.json', "'latin1.json' is geen UTF-8: op regel 1 staat een teken in een andere codering"],
  ])('%s is verkeerd gebruik', async (naam, zin) => {
    const map = maakMap({
      'proef.regel': PROEF,
      'map/x': '',
      'utf16.json': Buffer.from('\ufeff{}', 'utf16le'),
      'latin1.json': Buffer.from('{"clië": 1}', 'latin1'),
    });
    const { afloop, fout } = await regel(map, ['toets', naam]);
    expect(afloop).toBe(2);
    expect(fout).toContain(zin);
  });

  it('bij meer regelingen wordt er gekozen', async () => {
    const map = maakMap({
      'a.regel': PROEF,
      'b.regel': PROEF.replace('kenmerk: proef', 'kenmerk: b'),
      'zaak.json': JSON.stringify(ACHTTIEN),
    });
    const { afloop, fout } = await regel(map, ['toets', 'zaak.json']);
    expect(afloop).toBe(2);
    expect(fout).toContain(
      'Er zijn hier 2 regelingen:\n  a.regel  Proefverordening\n  b.regel  Proefverordening\n',
    );
    expect(await regel(map, ['toets', 'zaak.json', '--regeling', 'b.regel'])).toMatchObject({ afloop: 0 });
  });

  it('een regeling met fouten beoordeelt niets', async () => {
    const map = maakMap({ 'a.regel': `${PROEF}\nartikel 1\n`, 'zaak.json': '{}' });
    const { afloop, uit, fout } = await regel(map, ['toets', 'zaak.json', '--json']);
    expect([afloop, uit]).toEqual([1, '']);
    expect(fout).toContain('N006');
  });
});

describe('een vijandige zaak is gewoon gegevens', () => {
  it.each([
    ['{"__proto__": {"gehackt": true}, "constructor": {"prototype": {"gehackt": true}}}'],
    [
      '{"client": {"__proto__": {"isVolwassen": true}, "toString": 1, "geboortedatum": "${process.exit(9)}"}}',
    ],
    ['{"client": {"naamVanDeVoogd": "\'); globalThis.gehackt = true; (\'"}, "lezingen": {"__proto__": "a"}}'],
  ])('%s', async (tekst) => {
    const { afloop, uit, fout } = await regel(metZaak(tekst), ['toets', 'zaak.json', '--json']);
    const json = JSON.parse(uit) as { geldig: boolean };
    expect([afloop, json.geldig, fout]).toEqual([1, false, '']);
    expect(
      ({} as { gehackt?: boolean }).gehackt ?? (globalThis as { gehackt?: boolean }).gehackt,
    ).toBeUndefined();
  });

  it('stuurt de terminal niet', async () => {
    const { fout } = await regel(metZaak('{"client": {"\\u001b[2J": 1, "geboortedatum": "\\u202e"}}'), [
      'toets',
      'zaak.json',
    ]);
    expect(fout).toContain('U002');
    expect(fout).not.toMatch(/[\u001b\u202e]/);
  });
});
