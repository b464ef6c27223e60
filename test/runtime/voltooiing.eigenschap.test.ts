/** De uitkomst en de open punten, vergeleken met het nagaan van elke voltooiing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { alleVoltooiingen, type Volledig } from './naief.ts';
import { proef } from './willekeurig.ts';

const BESLISSINGEN = ['z.j0', 'z.w0', 'z.j1', 'z.w1'] as const;

describe('voltooiingen (S3, S4)', () => {
  it('geven dezelfde uitkomst en dezelfde vragen als volledig opsommen', () => {
    const telling = { exact: 0, benaderd: 0, open: 0 };
    fc.assert(
      fc.property(proef, fc.constantFrom(...BESLISSINGEN), ({ model, bekend, vragen, zaak }, id) => {
        const verwacht = alleVoltooiingen(model, bekend, vragen, id);
        const uitkomst = bereken(model, id, zaak);
        if (uitkomst.soort === 'onbekend' && uitkomst.benaderd) {
          telling.benaderd++;
          for (const vraag of verwacht.open) expect(openIds(uitkomst)).toContain(vraag);
          return;
        }
        telling.exact++;
        if (verwacht.soort === 'onbekend') telling.open++;
        expect(samengevat(uitkomst)).toEqual(gezuiverd(verwacht));
      }),
      { numRuns: Number(process.env['PROEVEN'] ?? 300) },
    );
    // De proef zegt alleen iets als zij ook lastige zaken tegenkomt.
    expect(telling.open).toBeGreaterThan(telling.exact / 10);
    expect(telling.exact).toBeGreaterThan(telling.benaderd);
    if (process.env['PROEVEN']) console.log(telling);
  });
});

function openIds(u: Uitkomst): string[] {
  return u.soort === 'onbekend' ? u.open.map(({ id }) => id).sort() : [];
}

function samengevat(u: Uitkomst): unknown {
  const waarde = u.soort === 'waarde' ? u.waarde : u.soort === 'niet van toepassing' ? u.reden : undefined;
  return { soort: u.soort, waarde, open: openIds(u) };
}

function gezuiverd({ soort, waarde, open }: Volledig): unknown {
  return { soort, waarde, open };
}
