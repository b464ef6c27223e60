import * as b from './bouw.ts';
import { bereken } from '../../runtime/bereken.ts';
let seed = 1; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
function meet(naam: string, m: any, zaak: unknown = {}, n = 40) {
  let u: any; const ts: number[] = [];
  for (let i = 0; i < n; i++) { const t = performance.now(); u = bereken(m, 'z.x', zaak); ts.push(performance.now() - t); }
  console.log(naam, u.soort, 'benaderd', u.benaderd, 'open', u.open?.length, [ts[0], [...ts].sort((p, q) => p - q)[20], Math.min(...ts)].map((t) => t!.toFixed(2)).join(" "), 'ms');
}
const feiten = Array.from({ length: 100 }, (_, i) => b.feit(`f${i}`));
const lit = () => { const v = b.waar(`f${Math.floor(rnd() * 60)}`); return rnd() < 0.5 ? v : b.niet(v); };
meet('3sat 60x250', b.model({ feiten, beslissingen: [b.beslissing('x', [b.grond('1', b.en(...Array.from({ length: 250 }, () => b.of(lit(), lit(), lit()))))])] }));
meet('dnf 60x60', b.model({ feiten, beslissingen: [b.beslissing('x', [b.grond('1', b.of(...Array.from({ length: 60 }, () => b.en(lit(), lit(), lit()))))])] }));
// slechte volgorde: (a1&b1)|(a2&b2) met alle a's eerst
meet('volgorde', b.model({ feiten, beslissingen: [b.beslissing('x', [b.grond('1', b.en(b.of(...Array.from({ length: 25 }, (_, i) => b.waar(`f${i}`))), b.of(...Array.from({ length: 25 }, (_, i) => b.en(b.waar(`f${i}`), b.waar(`f${i + 25}`))))))])] }));
meet('telling 50/100', b.model({ feiten, beslissingen: [b.beslissing('x', [b.grond('1', b.telling('>=', 50, ...feiten.map((f) => b.waar(f.sleutel))))])] }));
meet('en 100', b.model({ feiten, beslissingen: [b.beslissing('x', [b.grond('1', b.en(...feiten.map((f) => b.waar(f.sleutel))))])] }));
const d = Array.from({ length: 12 }, (_, i) => b.feit(`d${i}`, b.DATUM));
meet('12 datums', b.model({ feiten: d, beslissingen: [b.beslissing('x', [b.grond('1', b.of(...d.flatMap((x, i) => d.slice(i + 1, i + 4).map((y) => b.en(b.verstreken(b.w(x.sleutel, b.DATUM), b.w(y.sleutel, b.DATUM), '>=', i + 1, 'maand'), b.vergelijk(b.w(x.sleutel, b.DATUM), '<', b.dag('2020-01-01')))))))])] }));
const k = Array.from({ length: 30 }, (_, i) => b.beslissing(i === 29 ? 'x' : `k${i}`, [b.grond(`${i}`, i === 0 ? b.waar('f0') : b.of(b.en(b.uitkomst(`k${i - 1}`), b.waar(`f${i}`)), b.en(b.niet(b.uitkomst(`k${i - 1}`)), b.waar(`f${i + 30}`))))]));
meet('keten 30', b.model({ feiten, beslissingen: k }));
// vermenigvuldiging-achtig: gelijkheid van twee getallen bit voor bit in slechte volgorde
meet('hwb', b.model({ feiten, beslissingen: [b.beslissing('x', [b.grond('1', b.of(...Array.from({ length: 40 }, (_, i) => b.en(b.telling('=', i + 1, ...feiten.slice(0, 40).map((f) => b.waar(f.sleutel))), b.waar(`f${i}`)))))])] }));
const n = Array.from({ length: 40 }, (_, i) => b.feit(`n${i}`, b.JAREN));
meet('40 getallen x 20 grenzen', b.model({ feiten: n, beslissingen: [b.beslissing('x', [b.grond('1', b.of(...Array.from({ length: 400 }, () => b.en(...[0,1,2].map(() => b.vergelijk(b.w(`n${Math.floor(rnd()*40)}`, b.JAREN), rnd()<0.5?'<':'>=', b.lit(b.JAREN, String(Math.floor(rnd()*20)))))))))])] }));
