/** Wat er bedoeld kan zijn: namen die op een rij woorden lijken, zoals zij gedeclareerd zijn. */
import { afstand, dichtbijeTaalwoorden, naaste, norm, type Stuk } from '../../grammar/index.ts';
import { kaal } from './declaraties.ts';
import type { Lezer } from './lezer.ts';
import { isGezegde, toonSymbool } from './symbolen.ts';

type Rij = readonly Stuk[];

/** Woorden die op één woord lijken, met de hoofdletters van de declaratie. */
export function gelijkendeWoorden(lezer: Lezer, woord: string): readonly string[] {
  const bekend = [...lezer.index.woorden].filter((deel) => /\p{L}{2}/u.test(deel));
  const gespeld = naaste(woord, bekend).map((deel) => spelling(lezer, deel));
  return [...new Set([...gespeld, ...dichtbijeTaalwoorden(woord)])].slice(0, 3);
}

/** "zorg aanbieder", "BRP gemeente": twee woorden die samen één gedeclareerd woord zijn. */
export function aaneen(lezer: Lezer, woord: Stuk | undefined, ander: Stuk | undefined): string | undefined {
  const samen = ['', '-'].map((teken) => `${woord?.norm ?? ''}${teken}${ander?.norm ?? ''}`);
  const bekend = ander && samen.find((deel) => lezer.index.woorden.has(deel));
  return bekend === undefined ? undefined : spelling(lezer, bekend);
}

function spelling({ omgeving }: Lezer, woord: string): string {
  const namen = [
    ...omgeving.symbolen.map(({ naam }) => naam),
    ...[...omgeving.objecten.values()].map(({ naam }) => naam),
    ...[...omgeving.keuzes.values()].flatMap(({ keuze }) => [keuze.naam, ...keuze.labels]),
  ];
  for (const naam of namen) {
    const gevonden = naam.split(/\s+/).find((deel) => norm(deel) === woord);
    if (gevonden !== undefined) return gevonden;
  }
  return woord;
}

export interface Gelijkende {
  /** De naam zoals gedeclareerd. */
  readonly naam: string;
  /** De woorden in de zin die ervoor in de plaats staan. */
  readonly woorden: Rij;
}

/** De naam waarvan de meeste woorden op hun plaats staan, ergens om de woorden van `van` tot `tot` heen. */
export function gelijkendeNaam(lezer: Lezer, rij: Rij, van: number, tot: number): Gelijkende | undefined {
  let beste: (Gelijkende & { readonly score: number }) | undefined;
  for (const { naam, woorden } of namen(lezer)) {
    const n = woorden.length;
    for (let begin = Math.max(0, van - n + 1); n > 1 && begin < tot && begin + n <= rij.length; begin++) {
      const venster = rij.slice(begin, begin + n);
      const gelijk = venster.filter((stuk, i) => stuk.norm === woorden[i]).length;
      const bijna = venster.filter((stuk, i) => lijkt(stuk.norm, woorden[i] ?? '')).length;
      if (gelijk + bijna < n * 0.6 || gelijk === n || (gelijk === 0 && bijna < n)) continue;
      const score = gelijk + bijna / 2 - (n - gelijk - bijna);
      if (!beste || score > beste.score) beste = { naam, woorden: venster, score };
    }
  }
  return beste;
}

const lijkt = (a: string, b: string): boolean => {
  const grens = Math.max(1, Math.floor(b.length / 4));
  return a !== b && b.length > 3 && afstand(a, b, grens) <= grens;
};

function namen({
  omgeving,
}: Lezer): readonly { readonly naam: string; readonly woorden: readonly string[] }[] {
  const alsNaam = (naam: string) => ({ naam, woorden: kaal(naam).split(' ') });
  const labels = new Set([...omgeving.keuzes.values()].flatMap(({ keuze }) => [...keuze.labels, keuze.naam]));
  return [
    ...omgeving.symbolen.map((symbool) => ({ naam: symbool.naam, woorden: symbool.norms })),
    ...[...omgeving.objecten.values()].map(({ naam }) => alsNaam(naam)),
    ...[...labels].map(alsNaam),
  ];
}

/** De declaraties die de meeste woorden met de rij delen. */
export function metGedeeldeWoorden(lezer: Lezer, rij: Rij): readonly string[] {
  const woordenInRij = new Set(rij.map((stuk) => stuk.norm));
  const scores = lezer.omgeving.symbolen.map((symbool) => {
    const gedeeld = symbool.norms.filter((woord) => woordenInRij.has(woord)).length;
    return { symbool, score: gedeeld / Math.max(symbool.norms.length, isGezegde(symbool) ? 2 : 1) };
  });
  return scores
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ symbool }) => toonSymbool(symbool, lezer.omgeving.objecten));
}
