import * as b from './bouw.ts';
import { bereken } from '../../runtime/bereken.ts';
const N = 100;
const feiten = [...Array.from({ length: N }, (_, i) => b.feit(`f${i}`)), b.feit('geb', b.DATUM), b.feit('dag', b.DATUM)];
const groepen = Array.from({ length: 10 }, (_, g) => b.of(...Array.from({ length: 10 }, (_, i) => b.bij(`1/${g}`, b.waar(`f${g * 10 + i}`)))));
const m = b.model({ feiten, beslissingen: [
  b.beslissing('x', [b.grond('1', b.en(b.verstreken(b.w('geb', b.DATUM), b.w('dag', b.DATUM), '>=', 18), ...groepen))]),
] });
for (let i = 0; i < 3000; i++) bereken(m, 'z.x', { z: {} });
