/** De uitkomst, de open punten en de uitleg, vergeleken met het nagaan van elke voltooiing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit } from '../../runtime/uitleg.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { alleVoltooiingen, type Volledig } from './naief.ts';
import { proef } from './willekeurig.ts';

const BESLISSINGEN = ['z.j0', 'z.w0', 'z.j1', 'z.w1'] as const;
const PROEVEN = Number(process.env['PROEVEN'] ?? 150);
const geval = fc.tuple(proef, fc.constantFrom(...BESLISSINGEN));

describe('voltooiingen (S3, S4)', () => {
  it(
    'geven dezelfde uitkomst en dezelfde vragen als volledig opsommen',
    { timeout: 60_000 + PROEVEN * 50 },
    () => {
      const telling = { exact: 0, benaderd: 0, open: 0, bekend: 0 };
      fc.assert(
        fc.property(geval, ([{ model, bekend, vragen, zaak }, id]) => {
          const verwacht = alleVoltooiingen(model, bekend, vragen, id);
          const uitkomst = bereken(model, id, zaak);
          if (uitkomst.soort === 'onbekend' && uitkomst.benaderd) {
            telling.benaderd++;
            expect(openIds(uitkomst)).toEqual(expect.arrayContaining([...verwacht.open]));
            return;
          }
          telling.exact++;
          telling[verwacht.soort === 'onbekend' ? 'open' : 'bekend']++;
          expect(samengevat(uitkomst)).toEqual(samengevatVolledig(verwacht));
        }),
        { numRuns: PROEVEN },
      );
      // De proef zegt alleen iets als zij ook lastige zaken tegenkomt, en zelden uitwijkt.
      expect(telling.open).toBeGreaterThan(telling.exact / 10);
      expect(telling.bekend).toBeGreaterThan(telling.exact / 10);
      expect(telling.benaderd).toBeLessThan(telling.exact / 10);
    },
  );

  it('zonder werk blijft het antwoord veilig: nooit een verkeerde uitkomst, nooit een vraag te weinig', () => {
    fc.assert(
      fc.property(geval, ([{ model, zaak }, id]) => {
        const exact = bereken(model, id, zaak);
        const benaderd = bereken(model, id, zaak, { werkgrens: 0 });
        // Zonder voltooiingen is elke uitkomst waar; zonder werk blijft dat verborgen.
        if (exact.soort === 'ongeldige gegevens') return;
        if (benaderd.soort !== 'onbekend') expect(samengevat(benaderd)).toEqual(samengevat(exact));
        else expect(openIds(benaderd)).toEqual(expect.arrayContaining(openIds(exact)));
      }),
      { numRuns: PROEVEN },
    );
  });

  it('de uitleg zegt hetzelfde als de uitkomst, of dat de grond verschilt', () => {
    fc.assert(
      fc.property(geval, ([{ model, zaak }, id]) => {
        const uitkomst = bereken(model, id, zaak);
        if (uitkomst.soort === 'ongeldige gegevens') return;
        const uitleg = legUit(model, id, zaak, {}, uitkomst);
        const gezegd = uitleg.boom.waarde;
        if (uitkomst.soort === 'waarde') expect(String(gezegd)).toBe(String(uitkomst.waarde));
        else expect(gezegd).toBeUndefined();
        const bepalingen = new Set(model.bepalingen.map((bepaling) => bepaling.id));
        expect(uitleg.gronden.filter((grond) => !bepalingen.has(grond))).toEqual([]);
      }),
      { numRuns: PROEVEN },
    );
  });
});

function openIds(u: Uitkomst): string[] {
  return u.soort === 'onbekend' ? u.open.map(({ id }) => id).sort() : [];
}

function samengevat(u: Uitkomst): unknown {
  const waarde = u.soort === 'waarde' ? u.waarde : u.soort === 'niet van toepassing' ? u.reden : undefined;
  return { soort: u.soort, waarde, open: openIds(u) };
}

function samengevatVolledig({ soort, waarde, open }: Volledig): unknown {
  return { soort, waarde, open };
}
