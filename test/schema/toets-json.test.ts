/** Alles wat `regel toets --json` schrijft past in het gepubliceerde schema, met elke optie die er iets aan verandert. */
import { describe, expect, it } from 'vitest';
import { maakMap, regel } from '../cli/draai.ts';
import { past } from './past.ts';

const REGELING = `regeling "Opvang"
  kenmerk: opvang
  soort:   verordening

organen: het college.
registers: de BRP.

keuze soort: zorg, reis.

gegevens over de inwoner
  geboortedatum: datum, volgens de BRP, ligt vast
  leeftijd:      duur sinds geboortedatum
  inkomen:       bedrag
  aantal nachten: aantal etmalen
  heeft nodig:   keuzes uit soort, per datum
  is bekend met: keuzes uit soort
  adres:         tekst, facultatief
  verhuisdatum:  datum, facultatief
  declaraties:   lijst van declaratie

gegevens over een declaratie
  soort:  keuze uit soort
  bedrag: bedrag

gegevens over de melding
  datum: datum

uitkomsten over een declaratie
  vergoeding: bedrag

uitkomsten over de inwoner
  heeft recht op opvang: ja/nee, ja is gunstig
  totale vergoeding:     bedrag, hoger is gunstig

beoordeling toepassing leidt tot onbillijkheden
  door:  het college
  vraag: "Leidt toepassing in dit geval tot onbillijkheden?"

lezing peildag
  bij: artikel 1
  vraag: "Op welke dag?"
  mogelijk:
    a. de datum van de melding;
    b. 1 januari 2030.
  gekozen: a, omdat "dat ligt voor de hand"

controle "geboren vóór de melding"
  De geboortedatum van de inwoner ligt vóór de datum van de melding.

artikel 1
  De inwoner heeft recht op opvang indien aan alle volgende voorwaarden is voldaan:
    a. de leeftijd van de inwoner op de peildag is 18 jaar of ouder;
    b. het inkomen van de inwoner is ten hoogste € 1.500;
    c. de inwoner heeft op de datum van de melding zorg nodig;
    d. de inwoner is bekend met zorg;
    e. het aantal nachten van de inwoner is ten minste 2 etmalen,
  tenzij de verhuisdatum van de inwoner op of vóór 1 maart 2026 ligt.

artikel 2
  De vergoeding van een declaratie is het laagste van het bedrag van die declaratie en € 50.

artikel 3
  De totale vergoeding van de inwoner is de som van de vergoeding van de declaraties van de inwoner.

artikel 4
  hardheidsclausule: het college kan ten gunste van de inwoner afwijken van artikel 1
  indien toepassing leidt tot onbillijkheden.
`;

const INWONER = {
  geboortedatum: '1990-03',
  inkomen: '1800.00',
  aantalNachten: 1,
  heeftNodig: [{ op: '2026-03-01', waarde: ['zorg'] }],
  isBekendMet: ['reis'],
  adres: null,
  verhuisdatum: null,
  declaraties: [
    { soort: 'zorg', bedrag: '80.00' },
    { soort: 'reis', bedrag: '20.00' },
  ],
};
const AFWIJKING = {
  opGrondVan: 'opvang/4',
  beslissing: 'inwoner.heeftRechtOpOpvang',
  waarde: true,
  van: ['opvang/1'],
  motivering: 'anders slaapt zij buiten',
  door: 'het college',
  datum: '2026-03',
};
const ZAAK = {
  inwoner: INWONER,
  melding: { datum: '2026-03-01' },
  zaak: {
    toepassingLeidtTotOnbillijkheden: {
      oordeel: true,
      motivering: 'er is nergens anders plaats',
      door: 'het college',
      datum: '2026-03',
    },
  },
  afwijkingen: [AFWIJKING],
  herkomst: {
    'inwoner.geboortedatum': { bron: 'de gemeente', bekend: '2026-03-05', kenmerk: '1' },
    'inwoner.declaraties[1]': { bekend: '2026-04-01' },
    'melding.datum': { bekend: '2026-03-01' },
  },
};

const uitslag = past();

/** De bladzijden die deze opdracht schrijft, nadat elk in het schema past. */
async function bladen(
  zaak: string,
  argumenten: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const naam = zaak.includes('\n') ? 'zaken.ndjson' : 'zaak.json';
  const map = maakMap({ 'opvang.regel': REGELING, [naam]: zaak });
  const { uit, fout, afloop } = await regel(map, ['toets', naam, '--json', ...argumenten]);
  expect([afloop, fout]).toEqual([expect.any(Number), '']);
  expect(afloop).toBeLessThan(2);
  const delen = zaak.includes('\n') ? uit.trim().split('\n') : [uit];
  return delen.map((deel) => {
    const blad = JSON.parse(deel) as Readonly<Record<string, unknown>>;
    expect(uitslag(blad)).toBe('');
    return blad;
  });
}

const json = JSON.stringify(ZAAK);
const zonder = JSON.stringify({ ...ZAAK, afwijkingen: [] });
const RECHT = ['--beslissing', 'heeft recht op opvang'];
const VERGOEDING = ['--beslissing', 'totale vergoeding'];
const OP = ['--bekend-op', '2026-03-04'];

describe('één zaak', () => {
  it.each<readonly [string, readonly string[], Readonly<Record<string, unknown>>]>([
    ['zonder uitleg', [], { geldig: true, meldingen: [expect.objectContaining({ code: 'U064' })] }],
    ['met uitleg', ['--uitleg'], { geldig: true, bepalingen: expect.any(Object) as unknown }],
    ['met uitleg als tekst', ['--uitleg', 'kort'], { proza: expect.any(Object) as unknown }],
    ['met een andere lezing', ['--lezing', 'peildag=b', '--uitleg'], { geldig: true }],
    [
      'op een eerdere dag',
      OP,
      {
        bekendOp: {
          dag: '2026-03-04',
          weggelaten: [
            expect.objectContaining({ pad: 'inwoner.geboortedatum', sinds: '2026-03-05' }),
            expect.objectContaining({ pad: 'inwoner.declaraties[1]', sinds: '2026-04-01' }),
            expect.objectContaining({ pad: 'zaak.toepassingLeidtTotOnbillijkheden', sinds: '2026-03' }),
            expect.objectContaining({ pad: 'afwijkingen[0]', sinds: '2026-03' }),
          ],
          zonderDag: expect.arrayContaining(['inwoner.inkomen']) as unknown,
        },
      },
    ],
    ['op een eerdere dag, met uitleg', [...OP, '--uitleg', 'volledig'], { bekendOp: expect.any(Object) }],
  ])('%s', async (_naam, argumenten, verwacht) => {
    const [blad] = await bladen(json, argumenten);
    expect(blad).toMatchObject(verwacht);
  });

  it.each<readonly [string, unknown, Readonly<Record<string, unknown>>]>([
    ['met een onbekend veld', { inwner: {} }, { geldig: false, problemen: [expect.any(Object)] }],
    [
      'die een controle schendt',
      { ...ZAAK, inwoner: { ...INWONER, geboortedatum: '2026-03-02' }, herkomst: {} },
      { geldig: false, bekendOp: { weggelaten: [{ sinds: '2026-03' }, { sinds: '2026-03' }] } },
    ],
    ['die geen object is', [], { geldig: false }],
    ['die leeg is', {}, { geldig: true, bekendOp: { weggelaten: [], zonderDag: [] } }],
  ])('een zaak %s', async (_naam, zaak, verwacht) => {
    expect((await bladen(JSON.stringify(zaak), OP))[0]).toMatchObject(verwacht);
    await bladen(JSON.stringify(zaak), ['--uitleg']);
  });

  it('geen JSON', async () => {
    expect((await bladen('{"inwoner":', OP))[0]).toEqual({
      versie: 1,
      geldig: false,
      leesfout: { regel: 1, kolom: 12, bericht: expect.any(String) as string },
    });
  });
});

it.each([[[]], [['--uitleg', 'kort']], [OP]])('een stroom met %j', async (argumenten) => {
  const rij = await bladen(`${json}\n{"inwner":{}}\n{kapot\n{}\n`, argumenten);
  expect(rij.map(({ regel: nummer, geldig }) => [nummer, geldig])).toEqual([
    [1, true],
    [2, false],
    [3, false],
    [4, true],
  ]);
});

describe('--wat-als', () => {
  it.each<readonly [string, string, readonly string[], Readonly<Record<string, unknown>>]>([
    ['naar elke andere', zonder, RECHT, { waaromNiet: [{ groepen: expect.any(Array) as unknown }] }],
    ['naar een bedrag', zonder, [...VERGOEDING, '--naar', 'ten minste € 90'], { waaromNiet: [{ naar: {} }] }],
    ['per element', zonder, ['--beslissing', 'vergoeding van een declaratie'], { waaromNiet: [{}, {}] }],
    ['op een eerdere dag', zonder, [...RECHT, ...OP], { bekendOp: { dag: '2026-03-04' } }],
    ['van een onbekende', '{}', RECHT, { waaromNiet: [{ groepen: [] }] }],
    ['van een zaak met een fout', '{"inwner":{}}', RECHT, { geldig: false }],
  ])('%s', async (_naam, zaak, argumenten, verwacht) => {
    const [blad] = await bladen(zaak, ['--wat-als', ...argumenten]);
    expect(blad).toMatchObject(verwacht);
  });

  it.each<readonly [string, readonly string[], Readonly<Record<string, unknown>>]>([
    ['inwoner.inkomen=1200', [], { wijzigingen: [{ was: '1800.00', wordt: '1200' }] }],
    ['inwoner.geboortedatum=2 maart 1980', [], { wijzigingen: [{ ligtVast: true }] }],
    ['inwoner.verhuisdatum=onbekend', [], { wijzigingen: [{ was: null }] }],
    ['inwoner.declaraties=[]', [], { wijzigingen: [{ wordt: [] }] }],
    ['lezingen.peildag=b', [], { wijzigingen: [{ wordt: 'b' }] }],
    [
      'zaak.toepassingLeidtTotOnbillijkheden=nee, omdat er plaats is',
      OP,
      { wijzigingen: [{ wordt: { oordeel: false } }], bekendOp: { dag: '2026-03-04' } },
    ],
    ['inwoner.geboortedatum=2 maart 2026', [], { geldig: false, problemen: [{ code: 'U020' }] }],
  ])('met %s', async (deel, argumenten, verwacht) => {
    const [blad] = await bladen(json, ['--wat-als', deel, ...argumenten]);
    expect(blad).toMatchObject(verwacht);
  });
});
