/** Wat een verdeling niet regelt: A043, A044. */
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Verdelingontwerp } from '../resolve/verdelingen.ts';

export function zonderRegel(ontwerp: Verdelingontwerp): readonly Probleem[] {
  const { naam, bijGelijkeDag, zonderGelijkeDag, watNietPast, zonderRest } = ontwerp;
  return [
    ...(bijGelijkeDag || zonderGelijkeDag ? [] : [meld('A043', ontwerp, { naam })]),
    ...(watNietPast || zonderRest ? [] : [meld('A044', ontwerp, { naam })]),
  ];
}
