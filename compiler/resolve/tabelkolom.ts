/** De zin boven een beslistabel en haar kolommen: welke uitkomsten eruit volgen, en wat elke kolom vraagt. */
import type { Clausule, Stuk } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { alleVoorwaarden } from './lees-voorwaarde.ts';
import { leesWaarde } from './lees-waarde.ts';
import { ontdubbel, plat, telt, type Lezer, type Lezing, type Waardelezing } from './lezer.ts';
import { nietBegrepen, tweeLezingen, tweeWaarden } from './niet-begrepen.ts';
import { woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';

type Rij = readonly Stuk[];

/** Wat een kolom zegt: een voorwaarde, een uitkomst, of wanneer de rij geldt. */
export type Kolom = { readonly tekst: string; readonly sleutel: string } & (
  | { readonly soort: 'waarde'; readonly waarde: Waardelezing }
  | { readonly soort: 'ja/nee'; readonly voorwaarde: Voorwaarde }
  | { readonly soort: 'uitkomst'; readonly doel: Doel }
  | { readonly soort: 'geldig' }
);

export interface Doel {
  readonly beslissing: string;
  /** Afwezig bij een uitkomst die ja of nee is. */
  readonly waarde?: Waarde;
  readonly tekst: string;
}

// ── Het hoofd ────────────────────────────────────────────────────────────────────────────────────────────────────

const werkwoorden = new Set(['volgt', 'volgen']);
const welke = new Set(['volgende', 'onderstaande', 'deze']);

/** "X volgt uit de tabel", "Of X, volgt uit de tabel", en na een afwijking "volgt X uit de tabel". */
export function leesTabelhoofd(lezer: Lezer, hoofd: Clausule): readonly Doel[] | undefined {
  const heel = telt(hoofd.stukken);
  const zonder = heel.filter((stuk, i) => !(welke.has(stuk.norm) && i === heel.length - 2));
  const slot = plat(zonder.slice(-2)) === 'uit tabel';
  const rij = zonder.slice(0, -2);
  const vooraan = werkwoorden.has(rij[0]?.norm ?? '');
  const achteraan = werkwoorden.has(rij[rij.length - 1]?.norm ?? '');
  if (!slot || vooraan === achteraan) {
    lezer.problemen.push(
      meld('N050', { bestand: lezer.bestand, span: hoofd.span }, { tekst: woorden(hoofd.stukken) }),
    );
    return undefined;
  }
  const namen = zonderRand(vooraan ? rij.slice(1) : rij.slice(0, -1));
  const doelen = leesDoelen(lezer, namen);
  if (!doelen)
    lezer.problemen.push(nietBegrepen(lezer, namen.length > 0 ? namen : hoofd.stukken, 'uitkomst'));
  return doelen;
}

/** Zonder "of" vooraan en komma achteraan. */
function zonderRand(rij: Rij): Rij {
  const begin = rij[0]?.soort === 'of' ? 1 : 0;
  return rij.slice(begin, rij[rij.length - 1]?.soort === 'komma' ? -1 : undefined);
}

/** Eén uitkomst, of meer met komma's en "en"; een naam mag zelf een "en" hebben. */
function leesDoelen(lezer: Lezer, rij: Rij): readonly Doel[] | undefined {
  const heel = leesDoel(lezer, rij);
  if (heel) return [heel];
  for (let i = 1; i < rij.length - 1; i++) {
    if (rij[i]?.soort !== 'en' && rij[i]?.soort !== 'komma') continue;
    const eerste = leesDoel(lezer, rij.slice(0, i));
    const rest = eerste && leesDoelen(lezer, zonderRand(rij.slice(i + 1)));
    if (eerste && rest) return [eerste, ...rest];
  }
  return undefined;
}

function leesDoel(lezer: Lezer, rij: Rij): Doel | undefined {
  const tekst = woorden(rij);
  const waarden = ontdubbel(leesWaarde(lezer, rij));
  for (const { v } of waarden)
    if (v.soort === 'waarde' && v.waarde.op === 'beslissing' && v.waarde.type.soort !== 'ja/nee')
      return { beslissing: v.waarde.beslissing, waarde: v.waarde, tekst };
  for (const { v } of alleVoorwaarden(lezer, rij))
    if (v.voorwaarde.op === 'beslissing') return { beslissing: v.voorwaarde.beslissing, tekst };
  return undefined;
}

// ── Kolommen ─────────────────────────────────────────────────────────────────────────────────────────────────────

export function leesKolommen(
  lezer: Lezer,
  koppen: readonly Clausule[],
  doelen: readonly Doel[],
  tabel: Vindplaats['span'],
): readonly Kolom[] | undefined {
  const gezien = new Map<string, Clausule>();
  const kolommen = koppen.map((kop) => {
    const kolom = leesKolom(lezer, kop, doelen);
    const eerder = kolom && gezien.get(kolom.sleutel);
    if (kolom && eerder) {
      const labels = [{ bestand: lezer.bestand, span: eerder.span, tekst: 'hier staat zij al' }];
      const plaats = { bestand: lezer.bestand, span: kop.span };
      lezer.problemen.push(meld('N052', plaats, { kolom: woorden(kop.stukken) }, { labels }));
    } else if (kolom) gezien.set(kolom.sleutel, kop);
    return kolom;
  });
  const heel = kolommen.filter((kolom) => kolom !== undefined);
  if (heel.length < koppen.length) return undefined;
  const span = {
    begin: koppen[0]?.span.begin ?? tabel.begin,
    eind: koppen[koppen.length - 1]?.span.eind ?? tabel.eind,
  };
  const zonder = doelen.filter((doel) => !gezien.has(doelsleutel(doel)));
  for (const { tekst } of zonder)
    lezer.problemen.push(meld('N051', { bestand: lezer.bestand, span }, { uitkomst: tekst }));
  return zonder.length > 0 || gezien.size < koppen.length ? undefined : heel;
}

const doelsleutel = ({ beslissing }: Doel): string => `uitkomst ${beslissing}`;

function leesKolom(lezer: Lezer, { stukken, span }: Clausule, doelen: readonly Doel[]): Kolom | undefined {
  const rij = telt(stukken);
  const tekst = woorden(stukken);
  const plaats = { bestand: lezer.bestand, span };
  if (rij.length === 0) {
    lezer.problemen.push(meld('N053', plaats, { waar: 'kolom' }));
    return undefined;
  }
  if (plat(rij) === 'geldig') return { soort: 'geldig', tekst, sleutel: 'geldig' };
  const doel = leesDoel(lezer, rij);
  const gevraagd = doel && doelen.find(({ beslissing }) => beslissing === doel.beslissing);
  if (gevraagd) return { soort: 'uitkomst', doel: gevraagd, tekst, sleutel: doelsleutel(gevraagd) };
  const voorwaarden = alleVoorwaarden(lezer, rij);
  const waarden = ontdubbel(leesWaarde(lezer, rij)).filter(({ v }) => isKolomwaarde(v));
  if (voorwaarden.length === 0 && waarden.length > 0) {
    const [eerste] = waarden;
    if (waarden.length > 1 || !eerste) {
      lezer.problemen.push(
        tweeWaarden(
          lezer,
          stukken,
          waarden.map(({ v }) => v),
        ),
      );
      return undefined;
    }
    return metWaarde(lezer, eerste, tekst, plaats);
  }
  const [eerste] = voorwaarden;
  if (!eerste || voorwaarden.length > 1) {
    const probleem = eerste
      ? tweeLezingen(
          lezer,
          stukken,
          voorwaarden.map(({ v }) => v.voorwaarde),
        )
      : nietBegrepen(lezer, stukken, 'kolom');
    lezer.problemen.push(probleem);
    return undefined;
  }
  lezer.problemen.push(...eerste.p);
  const { voorwaarde } = eerste.v;
  return eerste.p.length > 0
    ? undefined
    : { soort: 'ja/nee', voorwaarde, tekst, sleutel: sleutelVan(voorwaarde) };
}

const isKolomwaarde = (v: Waardelezing): boolean =>
  v.soort === 'duur' ||
  (v.soort === 'waarde' && v.waarde.type.soort !== 'ja/nee' && v.waarde.op !== 'literal');

function metWaarde(
  lezer: Lezer,
  { v, p }: Lezing<Waardelezing>,
  tekst: string,
  plaats: Vindplaats,
): Kolom | undefined {
  lezer.problemen.push(...p);
  if (v.soort === 'duur' && !v.opDag) lezer.problemen.push(meld('T002', plaats, { naam: v.symbool.naam }));
  if (p.length > 0 || (v.soort === 'duur' && !v.opDag)) return undefined;
  const sleutel =
    v.soort === 'duur' ? sleutelVan([v.begin, v.opDag]) : v.soort === 'waarde' ? sleutelVan(v.waarde) : tekst;
  return { soort: 'waarde', waarde: v, tekst, sleutel };
}

export const sleutelVan = (knoop: unknown): string =>
  JSON.stringify(knoop, (naam, waarde: unknown) => (naam === 'tekst' ? undefined : waarde));
