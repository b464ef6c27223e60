/** Geld van zin tot uitkomst, naast decimal.js: geen bewerking verliest een cent (S11). */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileer, voerUit } from '../property/paar.ts';

/** Ruim meer cijfers dan een bedrag hieronder kan hebben: alleen delen kapt nog af, ver achter elke afronding. */
const D = Decimal.clone({ precision: 200, toExpNeg: -200, toExpPos: 200 });

interface Zaak {
  readonly inkomen: Decimal;
  readonly huur: Decimal;
  readonly tarief: Decimal;
  readonly etmalen: number;
  readonly korting: Decimal;
}

const rond = (waarde: Decimal, stap: string, wijze: Decimal.Rounding): Decimal =>
  waarde.div(stap).toDecimalPlaces(0, wijze).mul(stap);
const centen = (waarde: Decimal): Decimal => rond(waarde, '0.01', Decimal.ROUND_HALF_UP);

/** De zin in de regeling, en hetzelfde met decimal.js. */
const formules: readonly (readonly [string, (z: Zaak) => Decimal])[] = [
  [
    'het inkomen van de cliënt vermeerderd met de huur van de cliënt',
    ({ inkomen, huur }) => inkomen.add(huur),
  ],
  [
    'het inkomen van de cliënt verminderd met de huur van de cliënt, onafgerond',
    ({ inkomen, huur }) => inkomen.sub(huur),
  ],
  [
    'het tarief van de cliënt vermenigvuldigd met het aantal etmalen van de cliënt',
    ({ tarief, etmalen }) => tarief.mul(etmalen),
  ],
  ['12,5% van het inkomen van de cliënt, afgerond op centen', ({ inkomen }) => centen(inkomen.mul('0.125'))],
  [
    'het inkomen van de cliënt verminderd met de korting van de cliënt, afgerond op centen',
    ({ inkomen, korting }) => centen(inkomen.sub(inkomen.mul(korting).div(100))),
  ],
  [
    "het inkomen van de cliënt vermeerderd met de korting van de cliënt, rekenkundig afgerond op hele euro's",
    ({ inkomen, korting }) => rond(inkomen.add(inkomen.mul(korting).div(100)), '1', Decimal.ROUND_HALF_UP),
  ],
  [
    'het inkomen van de cliënt gedeeld door 7, naar boven afgerond op centen',
    ({ inkomen }) => rond(inkomen.div(7), '0.01', Decimal.ROUND_CEIL),
  ],
  [
    'het inkomen van de cliënt gedeeld door 3, naar beneden afgerond op tien euro',
    ({ inkomen }) => rond(inkomen.div(3), '10', Decimal.ROUND_FLOOR),
  ],
  [
    'het laagste van het inkomen van de cliënt en de huur van de cliënt, verminderd met € 0,01',
    ({ inkomen, huur }) => D.min(inkomen, huur).sub('0.01'),
  ],
  [
    'het hoogste van 50% van het inkomen van de cliënt en de huur van de cliënt, afgerond op centen',
    ({ inkomen, huur }) => centen(D.max(inkomen.div(2), huur)),
  ],
];

const tekst = `regeling "Geld"
  kenmerk: geld

gegevens over de cliënt
  inkomen: bedrag
  huur: bedrag
  tarief: bedrag per etmaal
  aantal etmalen: aantal etmalen
  korting: percentage

uitkomsten over de cliënt
${formules.map((_, i) => `  uitkomst ${'abcdefghij'.charAt(i)}: bedrag\n`).join('')}
${formules.map(([zin], i) => `artikel ${String(i + 1)}\n  De uitkomst ${'abcdefghij'.charAt(i)} van de cliënt is ${zin}.\n`).join('\n')}`;

/** Tot een biljard, met centen, ook onder nul. */
const bedrag = fc
  .bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
  .map((cent) => new D(cent.toString()).div(100));

const zaak: fc.Arbitrary<Zaak> = fc.record({
  inkomen: fc.oneof(
    bedrag,
    fc.integer({ min: -500, max: 500 }).map((n) => new D(n).div(100)),
  ),
  huur: bedrag,
  tarief: bedrag,
  etmalen: fc.nat({ max: 100_000 }),
  korting: fc.integer({ min: 0, max: 100_000 }).map((n) => new D(n).div(1000)),
});

describe('geld', () => {
  it('is op de cent gelijk aan decimal.js, met en zonder uitleg', () => {
    const programma = compileer(tekst);
    if ('fouten' in programma) throw new Error(programma.fouten.join('\n'));
    fc.assert(
      fc.property(zaak, (z) => {
        const client = {
          inkomen: z.inkomen.toFixed(),
          huur: z.huur.toFixed(),
          tarief: z.tarief.toFixed(),
          aantalEtmalen: z.etmalen,
          korting: z.korting.toFixed(),
        };
        formules.forEach(([zin, doe], i) => {
          const id = `client.uitkomst${'ABCDEFGHIJ'.charAt(i)}`;
          const gekregen = voerUit(programma, id, { client });
          const waarde =
            typeof gekregen !== 'string' && gekregen.soort === 'waarde' ? gekregen.waarde : gekregen;
          expect(waarde, zin).toBe(doe(z).toFixed());
          const uitgelegd = programma.evaluators[id]?.({ client }, { uitleg: true });
          expect(uitgelegd, zin).toMatchObject({ soort: 'waarde', waarde });
        });
      }),
      { numRuns: 300 },
    );
  });
});
