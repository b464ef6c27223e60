/** Een klein model met van elk type een gegeven, om een paar regels in door te rekenen. */
import { bereken } from '../../runtime/bereken.ts';
import type { Beslissing, Feit, Regelingmodel } from '../../runtime/model.ts';
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import * as b from './bouw.ts';

export const FEITEN: readonly Feit[] = [
  ...['a', 'b', 'c', 'd', 'e'].map((s) => b.feit(s)),
  b.oordeel('o'),
  b.feit('datum', b.DATUM),
  b.feit('eind', b.DATUM, { facultatief: true }),
  b.feit('tarief', b.BEDRAG),
  b.feit('ander', b.BEDRAG),
  b.feit('jaren', b.JAREN),
  b.feit('kleur', b.keuzeType('kleur')),
  b.feit('kleuren', b.keuzesType('kleur')),
  b.feit('zorg', b.keuzesType('kleur'), { perDatum: true }),
];

export function maak(beslissingen: readonly Beslissing[], rest: Partial<Regelingmodel> = {}): Regelingmodel {
  const keuzes = [b.keuze('kleur', ['rood', 'groen', 'blauw']), b.keuze('warm', ['rood', 'geel'])];
  return b.model({ feiten: FEITEN, keuzes, ...rest, bepalingen: [], beslissingen });
}

export const reken = (m: Regelingmodel, z: object = {}, opties: Opties = {}): Uitkomst =>
  bereken(m, 'z.x', { z }, opties);
export const open = (u: Uitkomst): string[] =>
  u.soort === 'onbekend' ? u.open.map(({ id }) => id) : [u.soort];
export const waarde = (w: unknown): Uitkomst => ({ soort: 'waarde', waarde: w });
export const grondslag = (...regels: Parameters<typeof b.beslissing>[1]): Regelingmodel =>
  maak([b.beslissing('x', regels)]);
