import { describe, expect, it } from 'vitest';
import type { Zaakprobleem } from '../../runtime/uitkomst.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import { zaakproblemen } from '../../runtime/problemen.ts';
import { goedeZaak, zaakmodel } from './zaakmodel.ts';

const controleer = (zaak: unknown): Zaakprobleem[] => valideerZaak(zaakmodel, zaak);

/** Het enige probleem bij één gegeven. */
function bij(pad: string, waarde: unknown): Zaakprobleem {
  const [object = '', sleutel = ''] = pad.split('.');
  const problemen = controleer({ [object]: { [sleutel]: waarde } });
  expect(problemen, JSON.stringify(problemen)).toHaveLength(1);
  return problemen[0] ?? expect.fail();
}

const goedOpPad = (pad: string, waarde: unknown): void => {
  const [object = '', sleutel = ''] = pad.split('.');
  expect(controleer({ [object]: { [sleutel]: waarde } }), pad).toEqual([]);
};

describe('een goede zaak', () => {
  it('heeft geen problemen, en een lege ook niet', () => {
    expect(controleer(goedeZaak)).toEqual([]);
    expect(controleer({})).toEqual([]);
    expect(controleer({ client: {}, melding: undefined, lezingen: {} })).toEqual([]);
  });

  it('kent elke schrijfwijze van een verzameling', () => {
    for (const zorg of [[], ['BW extra', 'BW basis'], {}, { ja: [] }, { nee: ['BW basis'] }]) {
      goedOpPad('client.zorg', zorg);
    }
  });
});

describe('elk soort fout', () => {
  it('U001: geen object', () => {
    for (const zaak of [
      null,
      undefined,
      5,
      'zaak',
      [],
      [goedeZaak],
      () => goedeZaak,
      new Date(),
      new Map(),
    ]) {
      const problemen = controleer(zaak);
      expect(problemen.map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual([['U001', 'fout', '']]);
    }
    expect(controleer([])[0]?.bericht).toBe('De zaak moet een object zijn, maar is een lijst.');
  });

  it('U002: onbekend gegeven, met de naam die bedoeld kan zijn', () => {
    expect(bij('client.geboortedtum', '2008-03-02')).toEqual({
      code: 'U002',
      ernst: 'fout',
      pad: 'client.geboortedtum',
      bericht: 'De regeling kent geen gegeven "geboortedtum" over "client".',
      hint: 'Bedoelde u "geboortedatum"?',
    });
    expect(bij('client.Geboorte_datum', 1).hint).toBe('Bedoelde u "geboortedatum"?');
    expect(bij('client.datum', 1).hint).toBe('Dit gegeven bestaat wel onder "melding".');
    expect(bij('melding.geboortdatum', 1).hint).toBe('Bedoelde u "client.geboortedatum"?');
    expect(bij('client.komtInAanmerking', true).hint).toContain('uitkomst');
    expect(bij('client.schoenmaat', 42)).not.toHaveProperty('hint');
  });

  it('U003: onbekend onderwerp', () => {
    const [probleem] = controleer({ meldng: {} });
    expect(probleem).toMatchObject({ code: 'U003', pad: 'meldng', hint: 'Bedoelde u "melding"?' });
    expect(probleem?.verwacht).toBe('client, melding of parameters');
    expect(controleer({ geboortedatum: 1 })[0]?.hint).toBe('Zet "geboortedatum" in het object "client".');
    expect(controleer({ 'melding.datum': 1 })[0]?.hint).toBe('Zet "datum" in het object "melding".');
    expect(controleer({ lezing: {} })[0]?.hint).toBe('Bedoelde u "lezingen"?');
  });

  it('U004: verkeerde soort waarde', () => {
    expect(bij('client.legaal', 'ja')).toEqual({
      code: 'U004',
      ernst: 'fout',
      pad: 'client.legaal',
      bericht: 'de cliënt verblijft legaal in Nederland: hier hoort ja of nee, maar er staat de tekst "ja".',
      verwacht: 'true (ja) of false (nee)',
      hint: 'Schrijf true, zonder aanhalingstekens.',
    });
    for (const ja of ['ja', 'true', 'waar', 1]) {
      expect(bij('client.legaal', ja).hint).toBe('Schrijf true, zonder aanhalingstekens.');
    }
    for (const nee of ['nee', 'false', 'onwaar', 0]) {
      expect(bij('client.legaal', nee).hint).toBe('Schrijf false, zonder aanhalingstekens.');
    }
    expect(bij('client.legaal', 'misschien')).not.toHaveProperty('hint');
    expect(bij('melding.etmalen', '5').hint).toBe('Schrijf 5, zonder aanhalingstekens.');
    expect(bij('client.zorg', 'BW basis').hint).toBe('Schrijf ["BW basis"], als lijst.');
    const fouten: [string, unknown][] = [
      ['client.naam', 5],
      ['client.geboortedatum', 20080302],
      ['client.geboortedatum', ['2008-03-02']],
      ['client.grondslag', ['BW basis']],
      ['client.grondslag', {}],
      ['client.zorg', 5],
      ['melding.etmalen', [5]],
      ['parameters.tarief', ['67.29']],
      ['parameters.tarief', true],
      ['client.aanspraak', { op: '2026-03-01', waarde: [] }],
      ['client.aanspraak', ['2026-03-01']],
    ];
    for (const [pad, waarde] of fouten) expect(bij(pad, waarde).code, pad).toBe('U004');
    expect(controleer({ client: [] })[0]).toMatchObject({ code: 'U004', pad: 'client' });
    expect(controleer({ client: null })[0]?.bericht).toContain('null');
    expect(controleer({ lezingen: 'a' })[0]).toMatchObject({ code: 'U004', pad: 'lezingen' });
  });

  it('U005: geen bestaande datum, met de reden of de schrijfwijze', () => {
    expect(bij('client.geboortedatum', '2026-02-30')).toMatchObject({
      code: 'U005',
      bericht:
        'geboortedatum van de cliënt: "2026-02-30" is geen bestaande datum: februari 2026 heeft 28 dagen.',
    });
    expect(bij('melding.datum', '2026-13-01').bericht).toContain('maand 13 bestaat niet');
    expect(bij('melding.datum', '0026-01-01').bericht).toContain('tussen 1800 en 2200');
    expect(bij('melding.datum', '0000-00-00').bericht).toContain('tussen 1800 en 2200');
    expect(bij('melding.datum', '1800-13').bericht).toContain('maand 13 bestaat niet');
    expect(bij('melding.datum', '2200-13').bericht).toContain('maand 13 bestaat niet');
    expect(bij('melding.datum', '2201').bericht).toContain('tussen 1800 en 2200');
    expect(bij('melding.datum', '2026-00-05').bericht).toContain('een dag zonder maand');
    expect(bij('melding.datum', '2026-00').bericht).toContain('laat een onbekende maand weg');
    for (const [tekst, hint] of [
      ['1-3-2026', 'Schrijf "2026-03-01".'],
      ['01/03/2026', 'Schrijf "2026-03-01".'],
      ['1 maart 2026', 'Schrijf "2026-03-01".'],
      ['20260301', 'Schrijf "2026-03-01".'],
      ['2026-3-1', 'Schrijf "2026-03-01".'],
      ['2026-03-01T00:00:00Z', 'Schrijf "2026-03-01".'],
      ['30-2-2026', undefined],
      ['1 Brumaire 2026', undefined],
      ['morgen', undefined],
    ] as const) {
      expect(bij('melding.datum', tekst).hint, tekst).toBe(hint);
    }
    expect(bij('client.nacht', [{ op: '2026-03', waarde: true }])).toMatchObject({
      code: 'U005',
      pad: 'client.nacht[0].op',
    });
  });

  it('U006: bedrag of getal verkeerd geschreven, met hoe het wel moet', () => {
    expect(bij('parameters.tarief', 67.29)).toEqual({
      code: 'U006',
      ernst: 'fout',
      pad: 'parameters.tarief',
      bericht: 'tarief: 67.29 staat er als JSON-getal; dat rekent niet tot op de cent.',
      verwacht: 'een bedrag in euro per etmaal als tekst, zoals "67.29"',
      hint: 'Schrijf "67.29", tussen aanhalingstekens.',
    });
    for (const [tekst, bedoeld] of [
      ['67,29', '67.29'],
      ['€ 1.212,00', '1212.00'],
      ['€ 1.212,-', '1212'],
      ['1.212', '1212'],
      ['1 212', '1212'],
      [67, '67'],
    ] as const) {
      expect(bij('parameters.tarief', tekst).hint, String(tekst)).toContain(`"${bedoeld}"`);
    }
    expect(bij('parameters.tarief', '1.212').hint).toBe(
      'Scheidt de punt duizendtallen? Schrijf dan "1212", tussen aanhalingstekens.',
    );
    expect(bij('parameters.eigenBijdrage', '8%').hint).toContain('"8"');
    for (const waarde of [67.295, '67,295', 0.1 + 0.2, NaN, 1e21, '', 'veel', '1,212.00']) {
      expect(bij('parameters.tarief', waarde).code).toBe('U006');
      expect(bij('parameters.tarief', waarde), String(waarde)).not.toHaveProperty('hint');
    }
    expect(bij('parameters.factor', 1.5).code).toBe('U006');
  });

  it('U007: waarde staat niet in de keuze', () => {
    expect(bij('client.grondslag', 'bw extr')).toMatchObject({
      code: 'U007',
      bericht: 'grondslag: "bw extr" staat niet in de keuze "grondslag".',
      verwacht: 'een van: BW basis, BW extra of BW intensief',
      hint: 'Bedoelde u "BW extra"?',
    });
    expect(bij('client.grondslag', { anders: 'op een boot' }).bericht).toContain('laat niets anders toe');
    expect(bij('client.woonvorm', { anders: 'beschut wonen' }).hint).toContain('zonder "anders"');
    expect(bij('client.woonvorm', { anders: ' ' }).code).toBe('U004');
    expect(bij('client.zorg', ['BW basis', 'x'])).toMatchObject({ code: 'U007', pad: 'client.zorg[1]' });
    expect(bij('client.zorg', { nee: ['x'] }).pad).toBe('client.zorg.nee[0]');
  });

  it('U008: geen waar dat niet kan', () => {
    expect(bij('client.geboortedatum', null)).toMatchObject({
      code: 'U008',
      hint: 'Laat de sleutel weg als het gegeven nog onbekend is.',
    });
    expect(bij('client.redzaam', null).code).toBe('U008');
    expect(bij('client.aanspraak', [{ op: '2026-03-01', waarde: null }])).toMatchObject({
      code: 'U008',
      pad: 'client.aanspraak[0].waarde',
    });
    goedOpPad('client.nacht', null);
  });

  it('U009: oordeel verkeerd opgeschreven', () => {
    expect(bij('client.redzaam', true)).toMatchObject({
      code: 'U009',
      verwacht:
        'een oordeel als { "oordeel": …, "motivering": "…", "door": "het college" }, met als oordeel true (ja) of false (nee)',
    });
    const goed = { motivering: 'Ja.', door: 'het college' };
    expect(bij('client.redzaam', goed).bericht).toBe('redzaam: "oordeel" ontbreekt.');
    expect(bij('client.redzaam', { ...goed, oordeel: true, mandaat: 5 })).toMatchObject({
      code: 'U009',
      pad: 'client.redzaam.mandaat',
    });
    expect(bij('client.redzaam', { ...goed, oordeel: 'ja' })).toMatchObject({
      code: 'U004',
      pad: 'client.redzaam.oordeel',
    });
    expect(bij('client.redzaam', { ...goed, oordeel: null }).code).toBe('U008');
    expect(bij('client.redzaam', { ...goed, oordeel: true, datum: '2026-02-30' }).pad).toBe(
      'client.redzaam.datum',
    );
    expect(bij('client.redzaam', { ...goed, oordeel: true, motivring: 'x' })).toMatchObject({
      code: 'U002',
      hint: 'Bedoelde u "motivering"?',
    });
  });

  it('U010 en U011: een oordeel dat niet meetelt is een melding en geen fout', () => {
    expect(bij('client.redzaam', { oordeel: true, motivering: '  ', door: 'het college' })).toMatchObject({
      code: 'U010',
      ernst: 'let op',
      pad: 'client.redzaam.motivering',
    });
    expect(
      bij('client.redzaam', { oordeel: true, motivering: 'Ja.', door: 'de burgemeester' }),
    ).toMatchObject({
      code: 'U011',
      ernst: 'let op',
      pad: 'client.redzaam.door',
      bericht: 'redzaam: "de burgemeester" mag dit niet beoordelen; dit oordeel telt daarom niet mee.',
      verwacht: 'het college',
    });
    expect(bij('client.redzaam', { oordeel: true, motivering: 'Ja.' }).bericht).toContain(
      'er staat niet bij wie oordeelt',
    );
    expect(controleer({ client: { redzaam: { oordeel: true } } }).map(({ code }) => code)).toEqual([
      'U011',
      'U010',
    ]);
  });

  it('U012: dubbel of met zichzelf in strijd', () => {
    expect(bij('client.zorg', ['BW basis', 'BW extra', 'BW basis'])).toMatchObject({
      code: 'U012',
      pad: 'client.zorg[2]',
      bericht: 'zorg: "BW basis" staat er al, bij client.zorg[0].',
    });
    expect(bij('client.zorg', { ja: ['BW basis'], nee: ['BW basis'] })).toMatchObject({
      code: 'U012',
      pad: 'client.zorg.nee[0]',
    });
    const dag = { op: '2026-03-01', waarde: [] };
    expect(bij('client.aanspraak', [dag, { ...dag, op: '2026-03-02' }, dag])).toMatchObject({
      code: 'U012',
      pad: 'client.aanspraak[2].op',
    });
  });

  it('U013: onbekende lezing of letter', () => {
    expect(bij('lezingen.peildatumLeeftyd', 'a')).toMatchObject({
      code: 'U013',
      hint: 'Bedoelde u "peildatumLeeftijd"?',
    });
    expect(bij('lezingen.peildatumLeeftijd', 'c')).toMatchObject({
      code: 'U013',
      verwacht: '"a" (op de melding) of "b" (op het besluit)',
    });
    expect(bij('lezingen.peildatumLeeftijd', null).code).toBe('U013');
  });

  it('U014: geen geheel aantal van nul of meer', () => {
    for (const waarde of [-1, 1.5, NaN, Infinity, 2 ** 53]) {
      expect(bij('melding.etmalen', waarde).code).toBe('U014');
    }
    expect(bij('melding.etmalen', -1).bericht).toBe(
      'etmalen: -1 is geen geheel aantal etmalen van nul of meer.',
    );
  });

  it('meldt bij een lijst per datum wat ontbreekt en wat er niet hoort', () => {
    const problemen = controleer({ client: { nacht: [{}, { op: '2026-03-01', waarde: true, wie: 'x' }] } });
    expect(problemen.map(({ code, pad, bericht }) => [code, pad, bericht])).toEqual([
      ['U004', 'client.nacht[0]', 'nacht: "op" ontbreekt.'],
      ['U004', 'client.nacht[0]', 'nacht: "waarde" ontbreekt.'],
      ['U002', 'client.nacht[1].wie', '"wie" hoort hier niet.'],
    ]);
  });
});

describe('alle fouten tegelijk', () => {
  it('noemt bij veertig fouten alle veertig, op volgorde van hun pad', () => {
    const onbekend = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`x${String(i + 10)}`, i]));
    const zaak = {
      zaken: {},
      client: {
        ...onbekend,
        zorg: ['BW basis', 'BW basis', 5, 'x', { a: 1 }],
        redzaam: { oordeel: 'ja', reden: 'x', datum: 'gisteren' },
        geboortedatum: '2026-02-30',
        naam: 5,
        legaal: 'ja',
        einddatum: 5,
        grondslag: 'x',
        nacht: [{ op: '2026-03-01', waarde: 'ja' }, 'x'],
      },
      parameters: { tarief: 5, eigenBijdrage: '8%', factor: null },
      melding: { datum: '2026', etmalen: -1 },
      lezingen: { peildatumLeeftijd: 'z' },
    };
    const problemen = controleer(zaak);
    const paden = problemen.map(({ pad }) => pad);
    expect(problemen).toHaveLength(40);
    expect(paden).toEqual([...paden].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(
      controleer({ ...zaak, client: Object.fromEntries(Object.entries(zaak.client).reverse()) }),
    ).toEqual(problemen);
  });

  it('zet plaats 2 van een lijst vóór plaats 10', () => {
    const problemen = controleer({ client: { zorg: Array.from({ length: 12 }, () => 5) } });
    expect(problemen.map(({ pad }) => pad)).toEqual(
      Array.from({ length: 12 }, (_, i) => `client.zorg[${i}]`),
    );
  });

  it('stopt na duizend fouten en zegt dat', () => {
    const problemen = controleer(
      Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`onbekend${i}`, 1])),
    );
    expect(problemen).toHaveLength(1001);
    expect(problemen.at(-1)?.bericht).toContain('Na 1000 fouten');
  });
});

describe('de catalogus', () => {
  it('beschrijft elke code met alles wat `regel leg-uit` toont', () => {
    const codes = Object.keys(zaakproblemen);
    expect(codes).toEqual([...codes].sort());
    // Een code die er was, blijft bestaan; wat erbij komt, hoeft niet aan te sluiten.
    expect(codes).toEqual(
      expect.arrayContaining([
        ...Array.from({ length: 14 }, (_, i) => `U0${String(i + 1).padStart(2, '0')}`),
        ...['U020', 'U022', 'U053', 'U057', 'U058', 'U059', 'U060', 'U061', 'U062', 'U063', 'U064'],
        ...['U070', 'U071', 'U072', 'U073'],
        ...Array.from({ length: 13 }, (_, i) => `U0${String(i + 40)}`),
      ]),
    );
    for (const [code, uitleg] of Object.entries(zaakproblemen)) {
      for (const tekst of Object.values(uitleg)) expect(tekst.trim(), code).not.toBe('');
    }
  });
});
