/** `regel toets --wat-als`: wat de uitkomst zou veranderen, en de uitkomst ervoor en erna. */
import { describe, expect, it } from 'vitest';
import { maakMap, regel, type Gedraaid } from './draai.ts';

const REGELING = `regeling "Verordening opvang"
  kenmerk: opvang

organen: het college.
registers: de BRP.

keuze reden: ontruiming, brand, ruzie.

gegevens over de cliënt
  geboortedatum: datum, volgens de BRP, ligt vast
  leeftijd: duur sinds geboortedatum
  is dakloos: ja/nee
  heeft een briefadres: ja/nee, persoonsgegeven
  is verslaafd: ja/nee, gezondheidsgegeven
  reden: keuze uit reden
  naam: tekst
  inkomen: bedrag
  nachten: lijst van nacht

gegevens over een nacht
  is buiten: ja/nee

gegevens over de melding
  datum: datum

verwerking toegang
  doel: "Beoordelen of iemand opvang nodig heeft."
  grondslag: artikel 6, eerste lid, onderdeel e, van de AVG
  bijzondere gegevens: artikel 9, tweede lid, onderdeel h, van de AVG

beoordeling is zelfredzaam
  over: de cliënt
  door: het college
  vraag: "Redt de cliënt zich?"

lezing peildag
  bij: artikel 1
  vraag: "Op welke dag?"
  mogelijk:
    a. de datum van de melding;
    b. 1 januari 2030.
  gekozen: a, omdat "dat ligt voor de hand"

uitkomsten over de cliënt
  heeft recht op opvang: ja/nee
  bijdrage: bedrag

artikel 1
  De cliënt heeft recht op opvang
  indien de cliënt dakloos is of een briefadres heeft,
  mits de leeftijd van de cliënt op de peildag 18 jaar of ouder is.

artikel 2
  De cliënt heeft geen recht op opvang indien de cliënt verslaafd is of zelfredzaam is.

artikel 3

lid 1
  De bijdrage van de cliënt is 10 procent van het inkomen van de cliënt.

lid 2
  In afwijking van het eerste lid is de bijdrage van de cliënt € 0 indien de reden van de cliënt brand is.
`;

/** Later dan juni hangt het bedrag af van een parameter, en die is niet te veranderen. */
const TARIEF = `regeling "Tarief"
  kenmerk: tarief

gegevens over de zaak
  dag: datum

parameters
  vervangend bedrag: bedrag

uitkomsten over de zaak
  tarief: bedrag

artikel 1

lid 1
  Het tarief van de zaak is € 10 indien de dag van de zaak op of na 1 januari 2026 ligt en de dag van de zaak vóór 1 juli 2026 ligt.

lid 2
  Het tarief van de zaak is het vervangend bedrag indien de dag van de zaak op of na 1 juli 2026 ligt.
`;

const oordeel = (waarde: boolean): object => ({ oordeel: waarde, motivering: 'gezien', door: 'het college' });
const ZAAK = {
  client: {
    geboortedatum: '2008-03-02',
    isDakloos: false,
    heeftEenBriefadres: false,
    isVerslaafd: false,
    isZelfredzaam: oordeel(false),
    reden: 'ruzie',
    inkomen: '1000',
  },
  melding: { datum: '2026-05-01' },
};

const toets = (zaak: unknown, ...rest: string[]): Promise<Gedraaid> =>
  regel(maakMap({ 'opvang.regel': REGELING, 'zaak.json': JSON.stringify(zaak) }), [
    'toets',
    'zaak.json',
    ...rest,
  ]);

const RECHT = ['--beslissing', 'heeft recht op opvang'];
const BIJDRAGE = ['--beslissing', 'bijdrage'];

describe('--wat-als zonder waarde', () => {
  it('noemt de kleinste groepen, met de bepaling', async () => {
    const { afloop, uit } = await toets(ZAAK, '--wat-als', ...RECHT);
    expect(afloop).toBe(0);
    expect(uit).toBe(
      [
        'de cliënt heeft recht op opvang: nee.',
        '  De uitkomst wordt ja als een van deze punten anders is:',
        '    • de cliënt is dakloos (nu nee) — artikel 1',
        '    • de cliënt heeft een briefadres (nu nee) — artikel 1',
        '',
      ].join('\n'),
    );
  });

  it('zet een oordeel apart, een gevoelig gegeven achteraan, en noemt wat vastligt', async () => {
    const ja = { ...ZAAK, client: { ...ZAAK.client, isDakloos: true } };
    const { uit } = await toets(ja, '--wat-als', ...RECHT);
    expect(uit.split('\n').map((regel) => regel.trim())).toEqual([
      'de cliënt heeft recht op opvang: ja.',
      'De uitkomst wordt nee als een van deze punten anders is:',
      '• de cliënt is niet dakloos (nu ja) — artikel 1',
      '• de datum van de melding is op of vóór 1 maart 2026 (nu 1 mei 2026) — artikel 1',
      '• de cliënt is verslaafd (nu nee) — artikel 2',
      'De uitkomst wordt nee als er anders geoordeeld wordt; dat is aan wie erover gaat:',
      '• het college oordeelt: de cliënt is zelfredzaam (nu nee) — artikel 2',
      'Dit telt ook mee, maar is in deze zaak niet te veranderen:',
      '• geboortedatum van de cliënt (2 maart 2008): ligt vast',
      '',
    ]);
  });

  it('twee dingen samen, en wat dan ook bekend moet zijn', async () => {
    const { isZelfredzaam: _weg, ...rest } = ZAAK.client;
    const nee = { ...ZAAK, client: { ...rest, isVerslaafd: true } };
    const { uit } = await toets(nee, '--wat-als', ...RECHT);
    expect(uit).toContain('    • deze twee samen:\n        – de cliënt is dakloos (nu nee) — artikel 1\n');
    expect(uit).toContain(
      '      en als dan ook bekend is:\n        – het college oordeelt: de cliënt is niet zelfredzaam — artikel 2\n',
    );
  });

  it('een bedrag: hoger, lager, en naar een gewenste waarde', async () => {
    const { uit } = await toets(ZAAK, '--wat-als', ...BIJDRAGE);
    expect(uit).toContain(
      'De uitkomst wordt hoger als dit anders is:\n    • het inkomen van de cliënt is ten minste',
    );
    expect(uit).toContain('• de reden van de cliënt is brand (nu ruzie) — artikel 3, tweede lid');
    const naar = await toets(ZAAK, '--wat-als', '--naar', 'ten minste € 250', ...BIJDRAGE);
    expect(naar.uit).toContain('• het inkomen van de cliënt is ten minste € 2.500,00 (nu € 1.000,00)');
    const nooit = await toets(ZAAK, '--wat-als', '--naar', 'niet van toepassing', ...BIJDRAGE);
    expect(nooit.uit).toContain(
      'Niets van wat er in deze zaak te veranderen is, geeft de uitkomst niet van toepassing.',
    );
  });

  it('noemt geen dag waarop de uitkomst nog onbekend zou zijn', async () => {
    const map = maakMap({ 'tarief.regel': TARIEF, 'zaak.json': '{"zaak":{"dag":"2025-12-31"}}' });
    const { uit } = await regel(map, ['toets', 'zaak.json', '--wat-als']);
    expect(uit).toContain('De uitkomst wordt € 10,00 als');
    expect(uit).toContain('• de dag is bijvoorbeeld 1 januari 2026 (nu 31 december 2025)');
  });

  it('een uitkomst die nog openstaat, heeft geen waarom niet', async () => {
    const { uit } = await toets({}, '--wat-als', ...RECHT);
    expect(uit).toContain('nog niet te zeggen.\n  Dit staat nog niet vast');
    const { afloop, fout } = await toets({}, '--wat-als');
    expect([afloop, fout]).toEqual([2, expect.stringContaining('Er staat nog geen uitkomst vast.')]);
  });

  it('als JSON, met versie', async () => {
    const { uit } = await toets(ZAAK, '--wat-als', '--json', ...RECHT);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      regeling: 'opvang',
      waaromNiet: [
        {
          versie: 1,
          beslissing: 'client.heeftRechtOpOpvang',
          beperkt: [],
          groepen: [
            {
              wordt: { soort: 'waarde', waarde: true },
              veranderingen: [
                {
                  pad: 'client.isDakloos',
                  nu: false,
                  voorbeeld: true,
                  kan: { soort: 'waarden', waarden: [true] },
                },
              ],
              ookBekend: [],
            },
            { veranderingen: [{ pad: 'client.heeftEenBriefadres' }] },
          ],
        },
      ],
    });
  });

  it('de zaak mag erachter staan', async () => {
    const map = maakMap({ 'opvang.regel': REGELING, 'zaak.json': JSON.stringify(ZAAK) });
    const { afloop, uit } = await regel(map, ['toets', '--wat-als', 'zaak.json', ...RECHT]);
    expect([afloop, uit]).toEqual([0, expect.stringContaining('de cliënt is dakloos (nu nee)')]);
  });
});

describe('--wat-als met pad=waarde', () => {
  it('toont de uitkomst ervoor en erna, en wat er aan de gronden verandert', async () => {
    const { afloop, uit } = await toets(
      ZAAK,
      '--wat-als',
      'client.reden=brand',
      '--wat-als',
      'client.isDakloos=ja',
    );
    expect(afloop).toBe(0);
    expect(uit).toBe(
      [
        'Wat als:',
        '  reden van de cliënt: ruzie → brand',
        '  de cliënt is dakloos: nee → ja',
        '',
        'de cliënt heeft recht op opvang: nee → ja',
        '  op grond van: artikel 1',
        '',
        'bijdrage van de cliënt: € 100,00 → € 0,00',
        '  rust niet meer op: artikel 3, eerste lid',
        '  rust nu op: artikel 3, tweede lid',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['melding.datum=1 maart 2026', 'datum van de melding: 1 mei 2026 → 1 maart 2026'],
    ['datum van de melding=1-3-2026', 'datum van de melding: 1 mei 2026 → 1 maart 2026'],
    ['client.inkomen=€ 1.234,50', 'inkomen van de cliënt: € 1.000,00 → € 1.234,50'],
    ['client.isZelfredzaam=ja, omdat hij werk heeft', 'de cliënt is zelfredzaam: nee → ja'],
    ['client.isDakloos=onbekend', 'de cliënt is dakloos: nee → onbekend'],
    ['lezingen.peildag=b', 'peildag: onbekend → b'],
    ['client.nachten=[{ "isBuiten": true }]', 'nachten van de cliënt: onbekend → 1'],
    [
      'client.geboortedatum=2 maart 2009',
      '2 maart 2008 → 2 maart 2009 (let op: dit ligt volgens de regeling vast)',
    ],
  ])('leest %s', async (deel, verwacht) => {
    const { afloop, uit, fout } = await toets(ZAAK, '--wat-als', deel);
    expect([afloop, fout]).toEqual([0, '']);
    expect(uit).toContain(verwacht);
  });

  it('zegt wat er nog nodig is als de uitkomst open komt te staan', async () => {
    const { uit } = await toets(ZAAK, '--wat-als', 'client.isDakloos=onbekend', ...RECHT);
    expect(uit).toContain('de cliënt heeft recht op opvang: nee → nog niet te zeggen');
    expect(uit).toContain('nog nodig: Klopt dit: de cliënt is dakloos? (client.isDakloos)');
  });

  it('als JSON', async () => {
    const { uit } = await toets(ZAAK, '--json', '--wat-als', 'client.isDakloos=ja', ...RECHT);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      geldig: true,
      wijzigingen: [{ pad: 'client.isDakloos', was: false, wordt: true }],
      uitkomsten: {
        'client.heeftRechtOpOpvang': {
          voor: { soort: 'waarde', waarde: false },
          na: { soort: 'waarde', waarde: true },
          gronden: { erbij: [], weg: [], na: ['opvang/1'] },
        },
      },
    });
  });
});

describe('wat niet kan', () => {
  it.each([
    [['--wat-als', 'client.isDakloss=ja'], 'heeft geen gegeven "client.isDakloss".', 'client.isDakloos'],
    [['--wat-als', 'client.isDakloos=misschien'], 'is geen ja of nee', 'ja of nee'],
    [['--wat-als', 'melding.datum=30 februari 2026'], 'februari 2026 heeft 28 dagen', 'Verwacht'],
    [['--wat-als', 'client.reden=brant'], 'staat niet bij de mogelijkheden', 'brand'],
    [['--wat-als', 'client.nachten=[{'], 'begint als JSON', 'Bijvoorbeeld'],
    [['--wat-als', 'client.isDakloos'], "'client.isDakloos' is geen pad=waarde.", 'melding.datum'],
    [['--wat-als', 'client.nachten[3].isBuiten=ja'], 'dat element staat niet in de zaak', ''],
    [['--naar', 'ja'], '--naar hoort bij --wat-als', ''],
    [['--wat-als', '--naar', 'misschien', ...RECHT], "'misschien' kan geen uitkomst zijn", 'ja, nee'],
  ])('%j', async (argumenten, zin, hint) => {
    const { afloop, uit, fout } = await toets(ZAAK, ...argumenten);
    expect([afloop, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
    expect(fout).toContain(hint);
  });

  it('zonder zaak, of met veel zaken', async () => {
    const map = maakMap({ 'opvang.regel': REGELING, 'zaken.ndjson': `${JSON.stringify(ZAAK)}\n` });
    expect(await regel(map, ['toets', '--wat-als'])).toMatchObject({
      afloop: 2,
      fout: expect.stringContaining('Er ontbreekt een zaak.') as unknown,
    });
    expect(await regel(map, ['toets', 'zaken.ndjson', '--wat-als'])).toMatchObject({
      afloop: 2,
      fout: expect.stringContaining('--wat-als gaat over één zaak.') as unknown,
    });
  });

  it('een zaak die zo niet kan zijn', async () => {
    const { afloop, fout } = await toets(ZAAK, '--wat-als', 'client.nachten=[{ "isBuiten": 3 }]');
    expect(afloop).toBe(1);
    expect(fout).toContain('Zo kan de zaak niet zijn.');
    expect(fout).toContain('U004');
  });
});
