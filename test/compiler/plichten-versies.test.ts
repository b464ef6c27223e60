/** Een plicht in een bepaling met versies: de peildatum van de plicht kiest, en haar toestand volgt. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { compileer, problemenVan } from './hulp.ts';

const blad = (bij: string): string => `regeling "Verslag"
  kenmerk: verslag
  soort:   beleidsregel
  geldig:  met ingang van 1 januari 2026

organen: het college.

gegevens over de melding
  datum: datum

plichten
  het verslag: door het college${bij}

artikel 1, geldig met ingang van 1 januari 2026 tot en met 30 juni 2026
  Het college is verplicht tot het verslag binnen 14 dagen na de datum van de melding.

artikel 1, geldig met ingang van 1 augustus 2026
  Het college is verplicht tot het verslag binnen 7 dagen na de datum van de melding.
`;

const PEILDATUM = ', peildatum de datum van de melding';
const { model } = compileer(blad(PEILDATUM), 'A034');
const plicht = 'plichtTotHetVerslag';

function uitkomst(
  id: string,
  datum: string | undefined,
  op: string,
  nagekomen: string | null = null,
): unknown {
  const zaak = {
    melding: datum === undefined ? {} : { datum },
    [plicht]: { dagVanNakoming: nagekomen },
    zaak: { dagWaaropDeStandWordtOpgemaakt: op },
  };
  const uit = bereken(model, id, zaak);
  return uit.soort === 'waarde' ? uit.waarde : uit.soort;
}

/** Zoals de tekst het zegt, dag voor dag. */
function naief(datum: string, op: string, nagekomen: string | null): string {
  const dagen = datum < '2026-01-01' ? 0 : datum <= '2026-06-30' ? 14 : datum >= '2026-08-01' ? 7 : 0;
  if (dagen === 0 || datum > op) return 'niet ontstaan';
  const einde = verder(datum, dagen);
  if (nagekomen !== null && nagekomen <= op) return nagekomen > einde ? 'te laat nagekomen' : 'nagekomen';
  return op <= einde ? 'loopt' : 'niet nagekomen';
}

const verder = (dag: string, dagen: number): string => {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return datum.toISOString().slice(0, 10);
};

describe('een plicht met versies', () => {
  it('heeft op elke dag de toestand die de versie van haar peildatum geeft', () => {
    const datums = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'];
    let aantal = 0;
    for (const datum of datums)
      for (const erna of [-1, 0, 7, 8, 14, 15])
        for (const nagekomen of [null, verder(datum, 7), verder(datum, 8), verder(datum, 15)]) {
          const op = verder(datum, erna);
          const waar = `${datum} op ${op}, nagekomen ${String(nagekomen)}`;
          expect([waar, uitkomst(`${plicht}.toestand`, datum, op, nagekomen)]).toEqual([
            waar,
            naief(datum, op, nagekomen),
          ]);
          aantal++;
        }
    expect(aantal).toBe(144);
  });

  it('heeft zonder versie geen laatste dag, en zonder peildatum een onbekende', () => {
    expect(uitkomst(`${plicht}.laatsteDag`, '2026-07-15', '2026-09-01')).toBe('niet van toepassing');
    expect(uitkomst(`${plicht}.laatsteDag`, undefined, '2026-09-01')).toBe('onbekend');
    expect(uitkomst('college.isVerplichtTotHetVerslag', undefined, '2026-09-01')).toBe('onbekend');
    // Welke dag van juni het ook was: op 1 september is het te laat.
    expect(uitkomst(`${plicht}.toestand`, '2026-06', '2026-09-01')).toBe('niet nagekomen');
    expect(uitkomst(`${plicht}.toestand`, '2026', '2026-09-01')).toBe('onbekend');
  });

  it('heeft een peildatum nodig (T020, één keer per zin), die een datum is (N001, één keer)', () => {
    expect(problemenVan(blad('')).map(({ code }) => code)).toEqual(['T020', 'A034', 'T020']);
    const mis = problemenVan(blad(', peildatum de dag van de melding')).map(({ code }) => code);
    expect(mis.filter((code) => code === 'N001')).toHaveLength(1);
  });
});
