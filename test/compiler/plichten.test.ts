/** Plichten, bevoegdheden, verboden en aanspraken (S7): waar zij op neerkomen, en de toestand van een plicht op een dag. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { beslissingVan, compileer, problemenVan } from './hulp.ts';
import { bijzaak, blad, plicht, uitkomst, VERSTREKKEN, week } from './plichtenblad.ts';

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

  describe('een verlenging', () => {
    const met = (zin: string): string => blad(`${week}\n\nartikel 2\n  ${zin}`);
    const DUUR = 'De termijn van de plicht tot het verstrekken van het verslag wordt verlengd met';
    const dag = (tekst: string, werktMee?: boolean, datum = '2026-03-02'): unknown =>
      uitkomst(tekst, `${plicht}.laatsteDag`, {
        inwoner: { vraagtErom: true, ...(werktMee === undefined ? {} : { werktMee }) },
        verslag: { dagVanOntvangst: datum },
      });
    const zesWeken = met(`${DUUR} zes weken indien de inwoner werkt mee.`);

    it.each([
      // 2 maart + 7 weken is 20 april; zonder verlenging 9 maart.
      [true, '2026-03-02', '2026-04-20'],
      [false, '2026-03-02', '2026-03-09'],
      [undefined, '2026-03-02', 'onbekend'],
      // Geteld eindigt hij op Goede Vrijdag: pas de verlengde termijn als geheel schuift door.
      [true, '2026-02-13', '2026-04-07'],
    ])('als de inwoner meewerkt (%s), na %s: %s', (werktMee, datum, verwacht) => {
      expect(dag(zesWeken, werktMee, datum)).toBe(verwacht);
    });

    it('rust op beide bepalingen, en gaat voor op de korte termijn', () => {
      const { model } = compileer(zesWeken, ...bijzaak);
      const [kort, lang] = beslissingVan(model, `${plicht}.laatsteDag`).regels;
      expect(lang).toMatchObject({ bepaling: 'proef/1', mede: ['proef/2'], wijktAfVan: [kort?.id] });
    });

    it('twee verlengingen tellen op', () => {
      const tekst = met(`${DUUR} 2 weken indien de inwoner werkt mee.\n  ${DUUR} 3 weken.`);
      expect(dag(tekst, true)).toBe('2026-04-13');
      expect(dag(tekst, false)).toBe('2026-03-30');
    });

    it('meer dan twaalf weken samen is een lange termijn, en verschuift niet', () => {
      expect(dag(met(`${DUUR} 11 weken.`), undefined, '2026-02-28')).toBe('2026-05-26');
      expect(dag(met(`${DUUR} 12 weken.`), undefined, '2026-02-28')).toBe('2026-05-30');
    });

    it('die buiten toepassing blijft, verlengt niet', () => {
      const tekst = `${met(`${DUUR} 6 weken.`)}\nartikel 3\n  Artikel 2 blijft buiten toepassing indien de inwoner werkt mee.\n`;
      expect(dag(tekst, true)).toBe('2026-03-09');
      expect(dag(tekst, false)).toBe('2026-04-20');
    });

    it.each([
      [`${DUUR} 0 weken.`, 'T017'],
      [`${DUUR} lange tijd.`, 'N041'],
      [`${DUUR} 10 dagen.`, 'T018'],
      ['De termijn van de plicht tot overleg wordt verlengd met 6 weken.', 'T018'],
    ])('%s: %s', (zin, code) => {
      expect(problemenVan(met(zin)).filter((deel) => !bijzaak.includes(deel.code))).toMatchObject([{ code }]);
    });
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
