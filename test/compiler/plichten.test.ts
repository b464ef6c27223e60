/** Plichten, bevoegdheden, verboden en aanspraken (S7): waar zij op neerkomen, en de toestand van een plicht op een dag. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { laatsteDagVan } from '../oracle/termijnen.ts';
import { beslissingVan, compileer, problemenVan } from './hulp.ts';

const blad = (zinnen: string, kop = '  soort: verordening'): string => `regeling "Proef"
  kenmerk: proef
${kop}

organen: het college, de raad.
partijen: de zorgaanbieder.

gegevens over de inwoner
  vraagt erom: ja/nee
  werkt mee: ja/nee

gegevens over het verslag
  dag van ontvangst: datum
  dag van de zitting: datum

uitkomsten over de inwoner
  krijgt een brief: ja/nee
  heeft recht op hulp: ja/nee, aanspraak

plichten
  het verstrekken van het verslag: door het college, jegens de inwoner
  overleg: door de zorgaanbieder
  het sturen van de stukken: door het college, termijn uit een beleidsregel

bevoegdheden
  het opschorten van de beschikking: door het college

verboden
  een derde mee te brengen: door de inwoner

artikel 1
  ${zinnen}
`;
const bijzaak = ['A007', 'A008', 'A010'];
const plicht = 'plichtTotHetVerstrekkenVanHetVerslag';

const uitkomst = (tekst: string, id: string, zaak: object): unknown => {
  const gevonden = bereken(compileer(tekst, ...bijzaak).model, id, zaak);
  return gevonden.soort === 'waarde' ? gevonden.waarde : gevonden.soort;
};

const VERSTREKKEN = 'Het college is verplicht tot het verstrekken van het verslag';
const week = `${VERSTREKKEN} binnen een week na de dag van ontvangst van het verslag, indien de inwoner erom vraagt.`;

describe('waar een plicht op neerkomt', () => {
  it('op een grond, een begin, een laatste dag en een toestand, in dezelfde bepaling', () => {
    const { model } = compileer(blad(week), ...bijzaak);
    const ontstaan = beslissingVan(model, 'college.isVerplichtTotHetVerstrekkenVanHetVerslag');
    expect(ontstaan.norm).toEqual({ soort: 'plicht', drager: 'het college', jegens: 'de inwoner' });
    const voorwaarde = { op: 'feit', feit: 'inwoner.vraagtErom' };
    expect(ontstaan.regels).toMatchObject([{ bepaling: 'proef/1', soort: 'grond', voorwaarde }]);
    const datum = { op: 'feit', feit: 'verslag.dagVanOntvangst' };
    expect(beslissingVan(model, `${plicht}.begin`).regels).toMatchObject([
      { bepaling: 'proef/1', soort: 'waarde', voorwaarde, waarde: datum },
    ]);
    expect(beslissingVan(model, `${plicht}.laatsteDag`).regels).toMatchObject([
      { voorwaarde, waarde: { op: 'datumPlus', datum, aantal: 1, eenheid: 'week', verlengd: true } },
    ]);
    expect(beslissingVan(model, `${plicht}.toestand`).regels.map(({ waarde }) => waarde)).toMatchObject(
      [
        'niet ontstaan',
        'loopt',
        'nagekomen',
        'te laat nagekomen',
        'niet nagekomen',
        'niet vast te stellen',
      ].map((stand) => ({ literal: { waarde: stand } })),
    );
    expect(model.feiten.find(({ id }) => id === `${plicht}.dagVanNakoming`)).toMatchObject({
      type: { soort: 'datum' },
      facultatief: true,
      vraag: 'Op welke dag is de plicht tot het verstrekken van het verslag nagekomen?',
    });
  });

  it.each([
    // De dag van de gebeurtenis telt niet mee; 4 april 2026 is een zaterdag in het paasweekend.
    ['binnen twee weken na de dag van ontvangst van het verslag', '2026-04-07', '2026-03-21'],
    ['uiterlijk 2 weken na de dag van ontvangst van het verslag', '2026-04-07', '2026-03-21'],
    ['uiterlijk 8 weken vóór de dag van de zitting van het verslag', '2026-04-06', undefined],
    ['binnen 2 weken vóór de dag van de zitting van het verslag', '2026-06-01', '2026-05-18'],
    ['uiterlijk op de dag van de zitting van het verslag', '2026-06-01', undefined],
    ['vóór 1 november 2026', '2026-10-31', undefined],
  ] as const)('%s: tot en met %s, vanaf %s', (termijn, einde, begin) => {
    const zaak = { verslag: { dagVanOntvangst: '2026-03-21', dagVanDeZitting: '2026-06-01' } };
    const tekst = blad(`${VERSTREKKEN} ${termijn}.`);
    expect(uitkomst(tekst, `${plicht}.laatsteDag`, zaak)).toBe(einde);
    expect(uitkomst(tekst, `${plicht}.begin`, zaak)).toBe(begin ?? 'niet van toepassing');
    // De termijn mag ook in het midden staan.
    const midden = blad(`Het college is ${termijn} verplicht tot het verstrekken van het verslag.`);
    expect(uitkomst(midden, `${plicht}.laatsteDag`, zaak)).toBe(einde);
  });

  it('een termijn uit een andere regeling volgt de wet van die regeling', () => {
    const zaak = { verslag: { dagVanOntvangst: '2026-03-21' } };
    const stukken = (deel: string): string =>
      blad(`Het college is verplicht tot het sturen van de stukken binnen 2 weken na ${deel}.`);
    const id = 'plichtTotHetSturenVanDeStukken.laatsteDag';
    const beleid = stukken('de dag van ontvangst van het verslag');
    expect(uitkomst(beleid, id, zaak)).toBe('2026-04-04');
    const wet = beleid
      .replace('uit een beleidsregel', 'uit een wet')
      .replace('soort: verordening', 'soort: beleidsregel');
    expect(uitkomst(wet, id, zaak)).toBe('2026-04-07');
  });

  it('een plicht die wijkt, heeft de termijn van wat voorgaat', () => {
    const tekst =
      blad(`${week}\n\nartikel 2\n  In afwijking van artikel 1 is het college verplicht tot het verstrekken van het verslag
  binnen drie dagen na de dag van ontvangst van het verslag, indien de inwoner meewerkt.`).replace(
        'de inwoner meewerkt',
        'de inwoner werkt mee',
      );
    const zaak = (werktMee: boolean): object => ({
      inwoner: { vraagtErom: true, werktMee },
      verslag: { dagVanOntvangst: '2026-03-02' },
    });
    expect(uitkomst(tekst, `${plicht}.laatsteDag`, zaak(false))).toBe('2026-03-09');
    expect(uitkomst(tekst, `${plicht}.laatsteDag`, zaak(true))).toBe('2026-03-05');
  });

  it('wie niet verplicht is, heeft geen laatste dag', () => {
    const tekst = blad(
      `${week}\n  Het college is niet verplicht tot het verstrekken van het verslag indien de inwoner niet werkt mee.`,
    );
    const zaak = (werktMee: boolean): object => ({
      inwoner: { vraagtErom: true, werktMee },
      verslag: { dagVanOntvangst: '2026-03-02' },
      zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-05-01' },
      [plicht]: { dagVanNakoming: null },
    });
    expect(uitkomst(tekst, `${plicht}.laatsteDag`, zaak(false))).toBe('niet van toepassing');
    expect(uitkomst(tekst, `${plicht}.toestand`, zaak(false))).toBe('niet ontstaan');
    expect(uitkomst(tekst, `${plicht}.toestand`, zaak(true))).toBe('niet nagekomen');
  });

  it('een bepaling die buiten toepassing blijft, laat geen plicht ontstaan', () => {
    const tekst = blad(
      `${week}\n\nartikel 2\n  Artikel 1 blijft buiten toepassing indien de inwoner werkt mee.`,
    );
    const zaak = { inwoner: { werktMee: true }, zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-05-01' } };
    expect(uitkomst(tekst, `${plicht}.toestand`, zaak)).toBe('niet ontstaan');
  });
});

type Waarheid = boolean | undefined;
interface Gegeven {
  readonly vraagt: Waarheid;
  readonly ontvangst: string | undefined;
  readonly nakoming: string | null | undefined;
  readonly opDag: string | undefined;
}

const eindes = new Map<string, string>();
function eindeNa(dag: string): string {
  const einde = eindes.get(dag) ?? laatsteDagVan(dag, 1, 'week', []);
  eindes.set(dag, einde);
  return einde;
}

/** De tabel van hoofdstuk 8, zoals zij er staat, voor één voltooiing. */
function naief(vraagt: boolean, ontvangst: string, nakoming: string | null, opDag: string): string {
  if (!vraagt || opDag < ontvangst) return 'niet ontstaan';
  const einde = eindeNa(ontvangst);
  if (nakoming !== null && nakoming <= opDag) return nakoming > einde ? 'te laat nagekomen' : 'nagekomen';
  return opDag > einde ? 'niet nagekomen' : 'loopt';
}

const DAG = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const lente: string[] = [];
for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2026, 8, 1); ms += DAG) lente.push(iso(ms));

const dagen = (datum: string | undefined): readonly string[] =>
  datum === undefined ? lente : datum.length === 10 ? [datum] : lente.filter((dag) => dag.startsWith(datum));

/** De standen in alle voltooiingen; twee zijn genoeg. */
function alleStanden({ vraagt, ontvangst, nakoming, opDag }: Gegeven): ReadonlySet<string> {
  const uit = new Set<string>();
  const nakomingen =
    nakoming === null ? [null] : [...dagen(nakoming), ...(nakoming === undefined ? [null] : [])];
  for (const v of vraagt === undefined ? [true, false] : [vraagt])
    for (const o of dagen(ontvangst))
      for (const n of nakomingen)
        for (const d of dagen(opDag)) {
          uit.add(naief(v, o, n, d));
          if (uit.size > 1) return uit;
        }
  return uit;
}

describe('de toestand van een plicht', () => {
  const { model } = compileer(blad(week), ...bijzaak);
  const maart = fc.integer({ min: 59, max: 150 }).map((n) => lente[n] ?? '');
  const onvolledig = maart.chain((dag) => fc.constantFrom(dag, dag, dag.slice(0, 7)));

  it('is bekend precies als alle voltooiingen van de tabel het eens zijn', () => {
    const een = fc.constantFrom('geen', 'ontvangst', 'nakoming', 'opDag');
    fc.assert(
      fc.property(
        fc.constantFrom(true, true, true, false, undefined),
        onvolledig,
        fc.oneof(onvolledig, fc.constant(null)),
        onvolledig,
        een,
        (vraagt, ontvangst, nakoming, opDag, weg) => {
          const gegeven: Gegeven = {
            vraagt,
            ontvangst,
            nakoming,
            opDag,
            ...(weg === 'geen' ? {} : { [weg]: undefined }),
          };
          const bekend = (deel: object): object =>
            Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined));
          const zaak = {
            inwoner: bekend({ vraagtErom: gegeven.vraagt }),
            verslag: bekend({ dagVanOntvangst: gegeven.ontvangst }),
            [plicht]: bekend({ dagVanNakoming: gegeven.nakoming }),
            zaak: bekend({ dagWaaropDeStandWordtOpgemaakt: gegeven.opDag }),
          };
          const uit = bereken(model, `${plicht}.toestand`, zaak);
          const [enige, ...andere] = alleStanden(gegeven);
          expect(uit.soort === 'waarde' ? uit.waarde : uit.soort).toBe(
            andere.length === 0 ? enige : 'onbekend',
          );
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('een onbekende begindag en een recente dag kunnen genoeg zijn', () => {
    const zaak = {
      inwoner: { vraagtErom: true },
      verslag: { dagVanOntvangst: '2026-03' },
      [plicht]: { dagVanNakoming: null },
    };
    const op = (dag: string): unknown =>
      uitkomst(blad(week), `${plicht}.toestand`, { ...zaak, zaak: { dagWaaropDeStandWordtOpgemaakt: dag } });
    expect(op('2026-04-08')).toBe('niet nagekomen');
    expect(op('2026-03-20')).toBe('onbekend');
    expect(op('2026-02-28')).toBe('niet ontstaan');
  });

  it('zonder termijn is zij niet vast te stellen zolang er niet is nagekomen', () => {
    const tekst = blad('De zorgaanbieder is verplicht tot overleg indien de inwoner erom vraagt.');
    const op = (dagVanNakoming: string | null): unknown =>
      uitkomst(tekst, 'plichtTotOverleg.toestand', {
        inwoner: { vraagtErom: true },
        plichtTotOverleg: { dagVanNakoming },
        zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-03-20' },
      });
    expect(op(null)).toBe('niet vast te stellen');
    expect(op('2026-03-20')).toBe('nagekomen');
    expect(op('2026-03-21')).toBe('niet vast te stellen');
  });

  it.each([
    ['op 20 maart 2026 niet is nagekomen', '2026-03-21', true],
    ['op 20 maart 2026 nog niet nagekomen is', '2026-03-20', false],
    ['op 20 maart 2026 te laat is nagekomen', '2026-03-12', true],
    ['op 20 maart 2026 is nagekomen', '2026-03-09', true],
    ['op 8 maart 2026 loopt', '2026-03-09', true],
    ['op 1 maart 2026 niet is ontstaan', null, true],
    ['op 20 maart 2026 niet vast te stellen is', null, false],
  ])('is een voorwaarde: %s', (deel, dagVanNakoming, verwacht) => {
    const tekst = blad(
      `${week}\n  De inwoner krijgt een brief indien de plicht tot het verstrekken van het verslag ${deel}.`,
    );
    const zaak = {
      inwoner: { vraagtErom: true },
      verslag: { dagVanOntvangst: '2026-03-02' },
      [plicht]: { dagVanNakoming },
    };
    expect(uitkomst(tekst, 'inwoner.krijgtEenBrief', zaak)).toBe(verwacht);
  });

  it('staat in de uitleg met het begin, de laatste dag en de nakoming', () => {
    const zaak = {
      inwoner: { vraagtErom: true },
      verslag: { dagVanOntvangst: '2026-03-02' },
      [plicht]: { dagVanNakoming: '2026-03-12' },
      zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-03-10' },
    };
    const id = `${plicht}.toestand`;
    const uit = bereken(model, id, zaak);
    const tekst = proza(model, id, { ...uit, uitleg: legUit(model, id, zaak, {}, uit) });
    for (const deel of [
      'een plicht jegens de inwoner',
      'er is op die dag nog niet nagekomen: ja',
      '2 maart 2026 + 1 week = 9 maart 2026',
      'de laatste dag is dan voorbij: ja',
    ])
      expect(tekst).toContain(deel);
  });
});

describe('bevoegdheden, verboden en aanspraken', () => {
  const GEBRUIK = 'heeftGebruikgemaaktVanDeBevoegdheidTotHetOpschortenVanDeBeschikking';
  const tekst =
    blad(`Het college is bevoegd tot het opschorten van de beschikking indien de inwoner werkt mee.
  De inwoner krijgt een brief indien het college heeft gebruikgemaakt van de bevoegdheid tot het opschorten van de beschikking.
  Het is de inwoner verboden een derde mee te brengen, tenzij de inwoner werkt mee.
  De inwoner heeft recht op hulp indien het de inwoner verboden is een derde mee te brengen.`);

  it('een bevoegdheid is ja of nee, en nooit het gebruik ervan', () => {
    const zaak = { inwoner: { werktMee: true } };
    expect(uitkomst(tekst, 'college.isBevoegdTotHetOpschortenVanDeBeschikking', zaak)).toBe(true);
    expect(uitkomst(tekst, 'inwoner.krijgtEenBrief', zaak)).toBe('onbekend');
  });

  it.each([
    ['met redenen', { oordeel: true, motivering: 'geen gegevens', door: 'het college' }, true, undefined],
    ['zonder redenen', { oordeel: true, door: 'het college' }, 'onbekend', 'motivering'],
    ['door een ander', { oordeel: true, motivering: 'zo', door: 'de raad' }, 'onbekend', 'bevoegdheid'],
  ])('gebruik %s', (_naam, oordeel, verwacht, open) => {
    const zaak = { college: { [GEBRUIK]: oordeel } };
    expect(uitkomst(tekst, 'inwoner.krijgtEenBrief', zaak)).toBe(verwacht);
    const { model } = compileer(tekst, ...bijzaak);
    if (open !== undefined)
      expect(bereken(model, 'inwoner.krijgtEenBrief', zaak)).toMatchObject({ open: [{ soort: open }] });
  });

  it('een verbod en een aanspraak zijn gewone uitkomsten met hun soort', () => {
    const { model } = compileer(tekst, ...bijzaak);
    expect(beslissingVan(model, 'inwoner.isVerbodenEenDerdeMeeTeBrengen')).toMatchObject({
      naam: 'het is de inwoner verboden een derde mee te brengen',
      norm: { soort: 'verbod', drager: 'de inwoner' },
    });
    expect(beslissingVan(model, 'inwoner.heeftRechtOpHulp').norm).toEqual({ soort: 'aanspraak' });
    expect(uitkomst(tekst, 'inwoner.heeftRechtOpHulp', { inwoner: { werktMee: false } })).toBe(true);
  });

  it.each([
    ['Het college mag de beschikking intrekken.', 'N042'],
    ['Het college verstrekt het verslag.', 'N042'],
    ['De inwoner moet meewerken.', 'N042'],
    ['Het college is bevoegt tot het opschorten van de beschikking.', 'N001'],
    ['De inwoner krijgt een brieff.', 'N001'],
  ])('%s: %s', (zin, code) => {
    expect(problemenVan(blad(zin)).filter((deel) => !bijzaak.includes(deel.code))).toMatchObject([{ code }]);
  });
});
