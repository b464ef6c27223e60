/** Wat iemand intypt: wat begrepen wordt, en wat geweigerd met wat er verwacht werd. */
import { describe, expect, it } from 'vitest';
import { leesInvoer } from '../../runtime/gesprek-invoer.ts';
import type { Bediening, Vraag } from '../../runtime/index.ts';

const KLEUREN = ['lichtblauw', 'donker groen', 'rood, wit en blauw'].map((label) => ({
  waarde: label,
  label,
}));
const NUMMERS = ['2', '3', '10'].map((label) => ({ waarde: label, label }));

function vraag(bediening: Bediening, kanGeen = false): Vraag {
  const punt = {
    soort: 'gegeven',
    id: 'x.y',
    naam: 'proef',
    vraag: 'Wat?',
    pad: 'x.y',
    verwacht: '',
    bepalingen: [],
  } as const;
  return {
    sleutel: 'x.y',
    punt,
    tekst: 'Wat?',
    bediening,
    typhulp: 'iets',
    kanGeen,
    wie: [],
    gevoelig: false,
    waarom: [],
    voor: [],
  };
}

const lees = (bediening: Bediening, tekst: string, kanGeen = false): unknown => {
  const gelezen = leesInvoer(vraag(bediening, kanGeen), tekst);
  if (gelezen.soort === 'waarde') return gelezen.waarde;
  return gelezen.soort === 'onbekend'
    ? 'ONBEKEND'
    : `${gelezen.probleem.code} ${gelezen.probleem.bericht} ${gelezen.probleem.hint ?? ''}`.trim();
};

describe('ja en nee', () => {
  it.each([
    ['ja', true],
    ['J', true],
    ['Nee.', false],
    ['n', false],
    ['weet ik niet', 'ONBEKEND'],
    ['Weet niet', 'ONBEKEND'],
    ['misschien', 'U004 proef: "misschien" is geen ja of nee.'],
    ['  ', 'U004 proef: er staat geen antwoord. Weet u het niet, antwoord dan: weet ik niet.'],
    ['geen', 'U004 proef: "geen" is geen ja of nee.'],
  ])('%s', (tekst, verwacht) => {
    expect(lees({ soort: 'ja/nee' }, tekst)).toBe(verwacht);
  });
});

describe('een datum', () => {
  it.each([
    ['2 maart 2008', '2008-03-02'],
    ['2-3-2008', '2008-03-02'],
    ['02/03/2008', '2008-03-02'],
    ['2.3.2008', '2008-03-02'],
    ['2008-03-02', '2008-03-02'],
    ['2 mrt 2008', '2008-03-02'],
    ['1 Sept. 2008', '2008-09-01'],
    ['29 februari 2024', '2024-02-29'],
    ['maart 2008', '2008-03'],
    ['3-2008', '2008-03'],
    ['2008-03', '2008-03'],
    ['2008', '2008'],
    [
      '31 februari 2026',
      'U005 proef: "31 februari 2026" is geen bestaande datum: februari 2026 heeft 28 dagen.',
    ],
    ['31-2-2026', 'U005 proef: "31-2-2026" is geen bestaande datum: februari 2026 heeft 28 dagen.'],
    ['0 maart 2026', 'U005 proef: "0 maart 2026" is geen bestaande datum: maart 2026 heeft 31 dagen.'],
    [
      '2-13-2008',
      'U005 proef: "2-13-2008" is geen bestaande datum: maand 13 bestaat niet. Schrijf eerst de dag en dan de maand.',
    ],
    [
      '2-3-08',
      'U005 proef: "2-3-08" is geen datum: het jaar 08 is niet volledig. Schrijf het jaar in vier cijfers.',
    ],
    [
      '2 maert 2008',
      'U005 proef: "2 maert 2008" is geen datum: de maand "maert" bestaat niet. Bedoelde u maart?',
    ],
    ['1700', 'U005 proef: "1700" is geen bestaande datum: het jaar ligt niet tussen 1800 en 2200.'],
    ['gisteren', 'U005 proef: "gisteren" is geen datum. Schrijf bijvoorbeeld 2 maart 2008 of 2-3-2008.'],
    ['ja', 'U005 proef: "ja" is geen datum. Schrijf bijvoorbeeld 2 maart 2008 of 2-3-2008.'],
  ])('%s', (tekst, verwacht) => {
    expect(lees({ soort: 'datum' }, tekst)).toBe(verwacht);
  });
});

describe('bedragen en getallen', () => {
  it.each([
    ['€ 1.234,50', '1234.50'],
    ['1234,5', '1234.5'],
    ['1.234', '1234'],
    ['1234.50', '1234.50'],
    ['€ 100,-', '100'],
    ['12 euro', '12'],
    ['-5', '-5'],
    ['1.000.000', '1000000'],
    ['1,234', 'U006 proef: "1,234" heeft meer dan 2 cijfers achter de komma.'],
    ['1,234.50', 'U006 proef: "1,234.50" is geen bedrag.'],
    ['veel', 'U006 proef: "veel" is geen bedrag.'],
    ['1e3', 'U006 proef: "1e3" is geen bedrag.'],
  ])('bedrag %s', (tekst, verwacht) => {
    expect(lees({ soort: 'bedrag' }, tekst)).toBe(verwacht);
  });

  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1.234.567,8', '1234567.8'],
    ['90,000', 'U006 proef: "90,000" kan twee dingen betekenen. Schrijf 90000 of 90.'],
    ['12.500', 'U006 proef: "12.500" kan twee dingen betekenen. Schrijf 12500 of 12,5.'],
    ['0,250', '0.250'],
    ['1.234', 'U006 proef: "1.234" kan twee dingen betekenen. Schrijf 1234 of 1,234.'],
  ])('getal %s', (tekst, verwacht) => {
    expect(lees({ soort: 'getal' }, tekst)).toBe(verwacht);
  });

  it('percentage', () => {
    expect(lees({ soort: 'percentage' }, '2,5%')).toBe('2.5');
    expect(lees({ soort: 'percentage' }, '8 procent')).toBe('8');
  });

  it.each([
    ['5', 5],
    ['5 weken', 5],
    ['1 week', 1],
    ['5 dagen', 'U014 proef: hier gaat het om weken, niet om "dagen".'],
    ['2,5', 'U014 proef: "2,5" is geen geheel aantal weken van nul of meer.'],
    ['-1', 'U014 proef: "-1" is geen geheel aantal weken van nul of meer.'],
  ])('aantal %s', (tekst, verwacht) => {
    expect(lees({ soort: 'aantal', eenheid: 'week' }, tekst)).toBe(verwacht);
  });
});

describe('keuzes', () => {
  const keuze = { soort: 'keuze', opties: KLEUREN, anders: false } as const;
  it.each([
    ['lichtblauw', 'lichtblauw'],
    ['Licht Blauw', 'lichtblauw'],
    ['2', 'donker groen'],
    ['4', 'U007 proef: er is geen mogelijkheid 4; het zijn er 3.'],
    ['lichtblaw', 'U007 proef: "lichtblaw" staat niet bij de mogelijkheden. Bedoelde u "lichtblauw"?'],
    ['anders: paars', 'U007 proef: "anders: paars" staat niet bij de mogelijkheden.'],
  ])('%s', (tekst, verwacht) => {
    expect(lees(keuze, tekst)).toBe(verwacht);
  });

  it('iets anders, als de keuze dat toelaat', () => {
    expect(lees({ ...keuze, anders: true }, 'anders: paars')).toEqual({ anders: 'paars' });
    expect(lees({ ...keuze, anders: true }, 'anders: lichtblauw')).toBe(
      'U007 proef: "lichtblauw" is een van de mogelijkheden. Antwoord "lichtblauw".',
    );
  });

  it('een nummer is geen plaats in de rij als de labels zelf nummers zijn', () => {
    expect(lees({ ...keuze, opties: NUMMERS }, '3')).toBe('3');
    expect(lees({ ...keuze, opties: NUMMERS }, '1')).toBe('U007 proef: "1" staat niet bij de mogelijkheden.');
  });

  it.each([
    ['geen', []],
    ['2, lichtblauw', ['lichtblauw', 'donker groen']],
    ['rood, wit en blauw', ['rood, wit en blauw']],
    ['1 en 2', ['lichtblauw', 'donker groen']],
    ['1, 1', ['lichtblauw']],
    ['1, oranje', 'U007 proef: "oranje" staat niet bij de mogelijkheden.'],
  ])('meer: %s', (tekst, verwacht) => {
    expect(lees({ soort: 'keuzes', opties: KLEUREN }, tekst)).toEqual(verwacht);
  });
});

describe('geen', () => {
  it('is een antwoord als het er niet hoeft te zijn', () => {
    expect(lees({ soort: 'datum' }, 'Geen', true)).toBeNull();
    expect(lees({ soort: 'datum' }, 'geen')).toContain('U005');
  });

  it('is een mogelijkheid als er een zo heet', () => {
    const opties = [{ waarde: 'geen', label: 'geen' }];
    expect(lees({ soort: 'keuze', opties, anders: false }, 'geen', true)).toBe('geen');
    expect(lees({ soort: 'keuzes', opties }, 'geen')).toEqual(['geen']);
  });
});

describe('een aantal elementen', () => {
  const lijst = { soort: 'lijst', naam: 'betaling', genoemd: 1 } as const;
  it.each([
    ['3', { elementen: 3, volledig: true }],
    ['in elk geval 2', { elementen: 2, volledig: false }],
    ['0', 'U022 proef: er staan er al 1. Wijzig eerst het eerdere antwoord.'],
    ['500', 'U022 proef: 500 is te veel om één voor één te vragen; het kan tot 200.'],
    ['drie', 'U022 proef: "drie" is geen aantal.'],
  ])('%s', (tekst, verwacht) => {
    expect(lees(lijst, tekst)).toEqual(verwacht);
  });

  it('geen is nul', () => {
    expect(lees({ ...lijst, genoemd: 0 }, 'geen')).toEqual({ elementen: 0, volledig: true });
  });
});

describe('een oordeel', () => {
  const oordeel = {
    soort: 'oordeel',
    oordeel: { soort: 'ja/nee' },
    door: [{ waarde: 'het college', label: 'het college' }],
  } as const;

  it('in delen, elk op zijn eigen manier geschreven', () => {
    const invoer = {
      oordeel: 'n',
      motivering: ' Te zwaar. ',
      door: 'College',
      datum: '1 april 2026',
      mandaat: '',
    };
    expect(leesInvoer(vraag(oordeel), invoer)).toEqual({
      soort: 'waarde',
      waarde: { oordeel: false, motivering: 'Te zwaar.', door: 'het college', datum: '2026-04-01' },
    });
  });

  it('noemt het deel dat niet klopt', () => {
    const fout = leesInvoer(vraag(oordeel), { oordeel: 'ja', datum: '31 februari 2026' });
    expect(fout).toMatchObject({ soort: 'fout', probleem: { code: 'U005' } });
    expect(leesInvoer(vraag(oordeel), { oordeel: '' })).toMatchObject({
      soort: 'fout',
      probleem: { code: 'U009' },
    });
    expect(leesInvoer(vraag({ soort: 'datum' }), { oordeel: 'ja' })).toMatchObject({
      probleem: { code: 'U009' },
    });
  });
});
