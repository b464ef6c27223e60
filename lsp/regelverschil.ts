/** Het verschil tussen twee teksten in hele regels: zo blijft de cursor staan waar niets verandert. */
import type { Wijziging } from '../grammar/format/index.ts';

/** Meer dan dit wordt niet vergeleken; dan is alles ertussen één wijziging. */
const MEESTE = 4_000_000;

export function regelverschil(oud: string, nieuw: string): readonly Wijziging[] {
  if (oud === nieuw) return [];
  const [a, b] = [regelsMetEinde(oud), regelsMetEinde(nieuw)];
  let voor = 0;
  while (voor < a.length && voor < b.length && a[voor] === b[voor]) voor++;
  let achter = 0;
  while (
    achter < a.length - voor &&
    achter < b.length - voor &&
    a[a.length - 1 - achter] === b[b.length - 1 - achter]
  )
    achter++;
  const [middenA, middenB] = [a.slice(voor, a.length - achter), b.slice(voor, b.length - achter)];
  const begin = lengte(a.slice(0, voor));
  if (middenA.length * middenB.length > MEESTE)
    return [{ begin, eind: begin + lengte(middenA), tekst: middenB.join('') }];
  return samen(middenA, middenB, gelijken(middenA, middenB), begin);
}

const regelsMetEinde = (tekst: string): readonly string[] =>
  tekst.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
const lengte = (regels: readonly string[]): number => regels.reduce((som, regel) => som + regel.length, 0);

/** De regels die beide houden, als paren: de langste gemeenschappelijke rij. */
function gelijken(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const breed = b.length + 1;
  const langste = new Uint32Array((a.length + 1) * breed);
  const op = (i: number, j: number): number => langste[i * breed + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      langste[i * breed + j] = a[i] === b[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
  const uit: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) uit.push([i++, j++]);
    else if (op(i + 1, j) >= op(i, j + 1)) i++;
    else j++;
  }
  return uit;
}

function samen(
  a: readonly string[],
  b: readonly string[],
  paren: readonly (readonly [number, number])[],
  vanaf: number,
): readonly Wijziging[] {
  const uit: Wijziging[] = [];
  let [i, j, plaats] = [0, 0, vanaf];
  for (const [naarI, naarJ] of [...paren, [a.length, b.length] as const]) {
    const weg = lengte(a.slice(i, naarI));
    const erbij = b.slice(j, naarJ).join('');
    if (weg > 0 || erbij !== '') uit.push({ begin: plaats, eind: plaats + weg, tekst: erbij });
    plaats += weg + (a[naarI]?.length ?? 0);
    [i, j] = [naarI + 1, naarJ + 1];
  }
  return uit;
}
