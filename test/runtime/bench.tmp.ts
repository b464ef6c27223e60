import * as b from './bouw.ts';
import { bereken } from '../../runtime/bereken.ts';
import { legUit } from '../../runtime/uitleg.ts';
const N = 100;
const feiten = [...Array.from({ length: N }, (_, i) => b.feit(`f${i}`)), b.feit('geb', b.DATUM), b.feit('dag', b.DATUM), b.feit('t', b.BEDRAG), b.feit('u', b.BEDRAG)];
const groepen = Array.from({ length: 10 }, (_, g) => b.of(...Array.from({ length: 10 }, (_, i) => b.bij(`1/${g}`, b.waar(`f${g * 10 + i}`)))));
const m = b.model({ feiten, beslissingen: [
  b.beslissing('x', [b.grond('1', b.en(b.verstreken(b.w('geb', b.DATUM), b.w('dag', b.DATUM), '>=', 18), ...groepen))]),
  b.beslissing('y', [b.geeft('2', b.laagste(b.w('t', b.BEDRAG), b.w('u', b.BEDRAG)))], { type: b.BEDRAG }),
] });
const z = { z: { ...Object.fromEntries(Array.from({ length: N }, (_, i) => [`f${i}`, i % 3 === 0])), geb: '2000-03-02', dag: '2026-03-01', t: '67.29', u: '97.43' } };
function meet(naam: string, f: () => unknown, n = 3000) {
  for (let i = 0; i < n; i++) f();
  const ts: number[] = [];
  for (let i = 0; i < n; i++) { const t = performance.now(); f(); ts.push(performance.now() - t); }
  ts.sort((p, q) => p - q);
  console.log(naam, 'mediaan', (ts[n >> 1]! * 1000).toFixed(1), 'µs p99', (ts[Math.floor(n * 0.99)]! * 1000).toFixed(1));
}
const u = bereken(m, 'z.x', z);
console.log(u);
meet('bereken bekend', () => bereken(m, 'z.x', z));
meet('uitleg x', () => legUit(m, 'z.x', z, {}, u));
meet('uitleg y', () => legUit(m, 'z.y', z, {}, u));
meet('bereken leeg', () => bereken(m, 'z.x', { z: {} }), 500);
console.log((bereken(m, 'z.x', { z: {} }) as any).benaderd);
