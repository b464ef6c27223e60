/** Welk bestand welk ander gebruikt. Alleen de regels `regeling` en `gebruikt` worden daarvoor bekeken: ontleden kan later. */
import { samengevoegd } from '../compiler/workspace.ts';
import { ligtIn, mapVan } from './paden.ts';
import type { Inhoud } from './momentopname.ts';

export interface Graaf {
  readonly alleHoofden: readonly string[];
  /** De hoofdbestanden van de regelingen waar een bestand deel van is. */
  readonly hoofden: (pad: string) => readonly string[];
  /** De hoofdbestanden van de regelingen die een bestand lezen, als deel of doordat zij een regeling gebruiken. */
  readonly lezers: (pad: string) => readonly string[];
  /** Wat een regeling leest, zichzelf erbij: delen, en regelingen die zij gebruikt. */
  readonly leest: (hoofd: string) => ReadonlySet<string>;
  /** Paden die genoemd worden en nog niet gelezen zijn. */
  readonly ontbreekt: readonly string[];
  readonly koppen: ReadonlyMap<string, Koppen>;
}

interface Koppen {
  readonly tekst: string;
  readonly isRegeling: boolean;
  readonly gebruikt: readonly string[];
}

const kopregels = /^\uFEFF?(regeling|gebruikt)\b(?:[^"\r\n]*"([^"\r\n]*)")?/gm;

function leesKoppen(pad: string, tekst: string): Koppen {
  let isRegeling = false;
  const gebruikt: string[] = [];
  for (const [, woord, inhoud] of tekst.matchAll(kopregels)) {
    if (woord === 'regeling') isRegeling = true;
    else if (inhoud !== undefined) gebruikt.push(samengevoegd(pad, inhoud));
  }
  // Buiten de eigen map is alleen een regeling te lezen; iets anders wordt niet eens geopend.
  const leesbaar = gebruikt.filter((deel) => deel.endsWith('.regel') || ligtIn(mapVan(pad), deel));
  return { tekst, isRegeling, gebruikt: leesbaar };
}

const gelijk = (een: Koppen, ander: Koppen | undefined): boolean =>
  een.isRegeling === ander?.isRegeling && een.gebruikt.join('\n') === ander.gebruikt.join('\n');

export function nieuweGraaf(inhoud: ReadonlyMap<string, Inhoud>, vorige?: Graaf): Graaf {
  const koppen = new Map<string, Koppen>();
  let anders = vorige === undefined;
  for (const [pad, deel] of inhoud) {
    if (deel.soort !== 'tekst') continue;
    const eerder = vorige?.koppen.get(pad);
    const nieuw = eerder?.tekst === deel.tekst ? eerder : leesKoppen(pad, deel.tekst);
    if (!gelijk(nieuw, eerder)) anders = true;
    koppen.set(pad, nieuw);
  }
  const zelfde = !anders && vorige?.koppen.size === koppen.size;
  const genoemd = new Set([...koppen.values()].flatMap(({ gebruikt }) => gebruikt));
  const ontbreekt = [...genoemd].filter((pad) => !inhoud.has(pad));
  return zelfde ? { ...vorige, koppen, ontbreekt } : maak(koppen, ontbreekt);
}

function maak(koppen: ReadonlyMap<string, Koppen>, ontbreekt: readonly string[]): Graaf {
  const alleHoofden = [...koppen].flatMap(([pad, { isRegeling }]) => (isRegeling ? [pad] : [])).sort();
  const deelVan = new Map<string, string[]>();
  const gelezenDoor = new Map<string, string[]>();
  for (const hoofd of alleHoofden) {
    bereik(koppen, hoofd, true).forEach((pad) => zetBij(deelVan, pad, hoofd));
    bereik(koppen, hoofd, false).forEach((pad) => zetBij(gelezenDoor, pad, hoofd));
  }
  return {
    alleHoofden,
    hoofden: (pad) => deelVan.get(pad) ?? [],
    lezers: (pad) => gelezenDoor.get(pad) ?? [],
    leest: (hoofd) => bereik(koppen, hoofd, false),
    ontbreekt,
    koppen,
  };
}

/** Wat een regeling gebruikt, ook via andere bestanden; met `eigen` niet wat zij van een andere regeling gebruikt. */
function bereik(koppen: ReadonlyMap<string, Koppen>, hoofd: string, eigen: boolean): ReadonlySet<string> {
  const uit = new Set<string>();
  const rij = [hoofd];
  for (let pad = rij.pop(); pad !== undefined; pad = rij.pop()) {
    const deel = koppen.get(pad);
    if (uit.has(pad) || (eigen && pad !== hoofd && deel?.isRegeling === true)) continue;
    uit.add(pad);
    rij.push(...(deel?.gebruikt ?? []));
  }
  return uit;
}

function zetBij(tabel: Map<string, string[]>, sleutel: string, waarde: string): void {
  const rij = tabel.get(sleutel);
  if (rij) rij.push(waarde);
  else tabel.set(sleutel, [waarde]);
}
