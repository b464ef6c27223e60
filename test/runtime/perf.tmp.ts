import fc from 'fast-check';
import { bereken } from '../../runtime/bereken.ts';
import { proef } from './willekeurig.ts';
const ps = fc.sample(fc.tuple(proef, fc.constantFrom('z.j0', 'z.w0', 'z.j1', 'z.w1')), { numRuns: 300, seed: 5 });
const zaken = ps.map(([p, id]) => ({ model: p.model, id, zaak: p.zaak }));
for (let i = 0; i < 20; i++) {
  const t0 = performance.now();
  for (const { model, id, zaak } of zaken) bereken(model, id, zaak);
  if (i % 5 === 4) console.log(((performance.now() - t0) / zaken.length * 1000).toFixed(1), 'µs');
}
