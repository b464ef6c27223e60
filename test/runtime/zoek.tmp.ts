import fc from 'fast-check';
import { bereken } from '../../runtime/bereken.ts';
import { alleVoltooiingen } from './naief.ts';
import { proef } from './willekeurig.ts';
const n = Number(process.argv[2] ?? 500);
const toonW = (w: any): string => w.op === 'literal' ? w.literal.waarde : w.op === 'feit' ? w.feit.slice(2) : w.op==='datumPlus'? `(${toonW(w.datum)}+${w.aantal})`: w.delen ? `${w.op}(${w.delen.map(toonW)})` : w.a ? `(${toonW(w.a)} ${w.op} ${toonW(w.b)})` : JSON.stringify(w);
const toon = (v: any): string => v === undefined ? 'T' : v.op === 'feit' ? v.feit.slice(2) : v.op === 'niet' ? `!${toon(v.deel)}` : v.op === 'en' ? `(${v.delen.map(toon).join(' & ')})` : v.op === 'of' ? `(${v.delen.map(toon).join(' | ')})` : v.op === 'telling' ? `#${v.cmp}${v.aantal}(${v.delen.map(toon)})` : v.op === 'vergelijk' ? `${toonW(v.a)}${v.cmp}${toonW(v.b)}` : v.op === 'verstreken' ? `${toonW(v.opDag)}-${toonW(v.begin)}${v.cmp}${v.aantal}` : v.op === 'bevat' ? `${v.label}∈${v.feit.slice(2)}` : v.op==='ontbreekt' ? `geen ${v.feit.slice(2)}` : v.op + ' ' + (v.beslissing ?? v.lezing ?? JSON.stringify(v));
let t = { exact: 0, benaderd: 0, open: 0, strijd: 0, ongeldig: 0, nvt: 0, fout: 0 }, tijd = 0, max = 0;
let beste: any;
for (const [p, id] of fc.sample(fc.tuple(proef, fc.constantFrom('z.j0', 'z.w0', 'z.j1', 'z.w1')), { numRuns: n, seed: Number(process.argv[3] ?? 1) })) {
  const v = alleVoltooiingen(p.model, p.bekend, p.vragen, id);
  const t0 = performance.now();
  const u: any = bereken(p.model, id, p.zaak);
  const d = performance.now() - t0; tijd += d; max = Math.max(max, d);
  const open = (u.open ?? []).map((o: any) => o.id).sort();
  if (u.soort === 'tegenstrijdig') t.strijd++; if (u.soort === 'ongeldige gegevens') t.ongeldig++; if (u.soort === 'niet van toepassing') t.nvt++;
  let ok;
  if (u.benaderd) { t.benaderd++; ok = v.open.every((x) => open.includes(x)); }
  else { t.exact++; if (u.soort === 'onbekend') t.open++; ok = u.soort === v.soort && JSON.stringify(open) === JSON.stringify(v.open) && (u.waarde ?? u.reden) === v.waarde; }
  if (!ok) { t.fout++; const maat = JSON.stringify(p.model).length; if (!beste || maat < beste.maat) beste = { maat, p, id, u, v }; }
}
console.log(t, 'gem ms', tijd / n, 'max', max);
if (beste) {
  const { p, id, u, v } = beste;
  for (const b of p.model.beslissingen) { console.log(b.id, b.peildatum ? 'peil' : ''); for (const r of b.regels) console.log('  ', r.id, r.soort, r.waarde ? toonW(r.waarde) : '', 'als', toon(r.voorwaarde), 'tenzij', r.tenzij ? toon(r.tenzij) : '-', r.wijktAfVan ?? ''); for (const x of b.buitenToepassing) console.log('   bt', x.regels, toon(x.voorwaarde), x.reden); }
  for (const l of p.model.lezingen) console.log(l.id, l.gekozen?.letter, l.alternatieven.map((a: any) => toon(a.voorwaarde)));
  for (const c of p.model.controles) console.log(c.id, toon(c.voorwaarde));
  console.log(id, [...p.bekend], 'vragen', [...p.vragen.keys()]);
  console.log('kreeg', JSON.stringify({...u, open: u.open?.map((o: any) => o.id)}), 'verwacht', v);
}
