/** De zinnen van de uitleg: ja en nee, bedragen, dagen, meervoud, vergelijkingen die niet opgaan, oordelen. */
import { describe, expect, it } from 'vitest';
import {
  alsZin,
  janee,
  oordeelzin,
  tegendeel,
  uitgesproken,
  voorwaardezin,
  waardezin,
} from '../../runtime/proza-zin.ts';
import { bronVan } from '../../runtime/proza-feit.ts';
import { registerVan } from '../../runtime/register.ts';
import * as b from './bouw.ts';

const JANEE = { soort: 'ja/nee' } as const;
const DATUM = { soort: 'datum' } as const;

describe('waar een gegeven vandaan komt', () => {
  const feit = { soort: 'gegeven', tekst: 'x', volgens: ['de BRP'] } as const;

  it('noemt wat de zaak vastlegt, en anders wie het hoort aan te leveren', () => {
    expect(bronVan(feit)).toBe(' (volgens de BRP)');
    expect(bronVan({ ...feit, opDatum: '2026-02-01' })).toBe(' (op 1 februari 2026; volgens de BRP)');
    const herkomst = { bron: 'de gemeente', bekend: '2026-02-03', kenmerk: 'brief 7' };
    expect(bronVan({ ...feit, herkomst })).toBe(
      ' (bron: de gemeente, bekend op 3 februari 2026, kenmerk: brief 7)',
    );
    expect(bronVan({ soort: 'gegeven', tekst: 'x' })).toBe('');
  });
});

describe('zinnen', () => {
  it.each([
    ['de cliënt heeft recht', 'De cliënt heeft recht.'],
    ['wat nu?', 'Wat nu?'],
    ['hij zei: “ja.”', 'Hij zei: “ja.”'],
  ])('%s', (tekst, zin) => expect(alsZin(tekst)).toBe(zin));

  it('zegt nee met de ontkende zin, of anders met de vraag', () => {
    const over = { naam: 'de cliënt heeft recht', type: JANEE };
    expect(janee({ ...over, ontkend: 'de cliënt heeft geen recht' }, true)).toBe('de cliënt heeft recht');
    expect(janee({ ...over, ontkend: 'de cliënt heeft geen recht' }, false)).toBe(
      'de cliënt heeft geen recht',
    );
    expect(janee({ ...over, vraag: 'Heeft de cliënt recht?' }, false)).toBe(
      'op de vraag “Heeft de cliënt recht?” is het antwoord nee',
    );
    expect(janee(over, false)).toBe('niet: de cliënt heeft recht');
  });

  it.each([
    ['geboortedatum van de cliënt', 'de', '2 maart 2026', 'de geboortedatum van de cliënt is 2 maart 2026'],
    ['tarief', 'het', '€ 1.234,50', 'het tarief is € 1.234,50'],
    ['vakantiedagen van de cliënt', 'de', '7 dagen', 'vakantiedagen van de cliënt: 7 dagen'],
    [
      'laatste dag van de plicht tot het terugsturen van X',
      'de',
      '1 mei 2026',
      'de laatste dag van de plicht tot het terugsturen van X is 1 mei 2026',
    ],
    ['kleur', undefined, 'rood', 'kleur: rood'],
  ] as const)('waarde van %s', (naam, lidwoord, getoond, zin) => {
    expect(waardezin({ naam, type: DATUM, ...(lidwoord && { lidwoord }) }, DATUM, 'x', getoond)).toBe(zin);
  });

  it('zegt dat iets er niet is, of niet bekend is', () => {
    const over = { naam: 'einddatum', type: DATUM, lidwoord: 'de' } as const;
    expect(waardezin(over, DATUM, null, 'geen')).toBe('er is geen einddatum');
    expect(waardezin(over, DATUM, undefined, 'onbekend')).toBe('de einddatum is niet bekend');
  });

  it.each([
    ['nagekomen', 'de plicht tot x is nagekomen'],
    ['te laat nagekomen', 'de plicht tot x is te laat nagekomen'],
    ['niet ontstaan', 'de plicht tot x is niet ontstaan'],
    ['loopt', 'de plicht tot x loopt nog'],
    ['niet vast te stellen', 'of de plicht tot x is nagekomen, is niet vast te stellen'],
  ])('de toestand %s', (stand, zin) => {
    const type = { soort: 'keuze', keuze: 'toestand van een plicht' } as const;
    expect(uitgesproken({ naam: 'toestand van de plicht tot x', type }, stand)).toBe(zin);
  });

  it.each([
    ['het aantal is ten minste 5', 'het aantal is minder dan 5'],
    ['het aantal is ten hoogste 5', 'het aantal is meer dan 5'],
    ['het aantal is meer dan 5', 'het aantal is niet meer dan 5'],
    ['de dag ligt op of vóór 1 mei 2026', 'de dag ligt na 1 mei 2026'],
    ['de dag ligt na 1 mei 2026', 'de dag ligt niet na 1 mei 2026'],
    ['de leeftijd is 18 jaar of ouder', 'de leeftijd is nog geen 18 jaar'],
    ['de gemeente is een regiogemeente', 'de gemeente is geen regiogemeente'],
    ['de soort is formele zorg', 'de soort is niet formele zorg'],
  ])('%s: nee', (tekst, zin) => expect(tegendeel(tekst)).toBe(zin));

  it('ontkent niets met twee werkwoorden of met "er"', () => {
    expect(tegendeel('wat er is, is meer dan 5')).toBeUndefined();
    expect(tegendeel('er is plaats')).toBeUndefined();
  });

  it('noemt bij een vergelijking wat er niet is, in plaats van het omgekeerde', () => {
    const register = registerVan(b.model({ feiten: [b.feit('eind', b.DATUM, { naam: 'einddatum' })] }));
    const zin = voorwaardezin(register, {
      soort: 'voorwaarde',
      tekst: 'de einddatum ligt na 1 mei 2026',
      waarde: false,
      delen: [{ soort: 'gegeven', id: 'z.eind', tekst: 'einddatum', waarde: null, type: DATUM }],
    });
    expect(zin).toBe('er is geen einddatum');
  });

  it('geeft een oordeel met wie, wanneer en waarom, precies zoals het er staat', () => {
    const basis = { soort: 'oordeel', tekst: 'x' } as const;
    expect(
      oordeelzin({ ...basis, door: 'het college', datum: '2026-04-15', motivering: 'Omdat het zo is.' }),
    ).toBe('Zo oordeelde het college op 15 april 2026: “Omdat het zo is.”');
    expect(oordeelzin({ ...basis, door: 'het college', mandaat: 'teamleider', motivering: 'zo' })).toBe(
      'Zo oordeelde het college in mandaat (teamleider): “zo”.',
    );
    expect(oordeelzin({ ...basis, door: 'het college' })).toBe(
      'Zo oordeelde het college, zonder motivering.',
    );
    expect(oordeelzin(basis)).toBeUndefined();
  });
});
