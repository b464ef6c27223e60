/** Bevoegdheid en plicht om af te wijken: `hardheidsclausule: …` in een bepaling, en het blok `afwijkingsplicht`. */
import { naaste, type Stuk, type Verwijzing, type Zin } from '../../grammar/index.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { losOp, type Zinplaats } from './bepalingen.ts';
import { kaal } from './declaraties.ts';
import { plat, spanVan, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Symbool, Vindplaats } from './symbolen.ts';
import { leesStaarten } from './zinnen-delen.ts';
import { meldOverbodig } from './zindelen.ts';
import type { Doel, Regelontwerp } from './zinnen.ts';

/** De grond voor een afwijking, vóór zij in het model komt. */
export interface Afwijkontwerp extends Vindplaats {
  readonly aard: 'bevoegdheid' | 'plicht';
  /** De beslissing die zegt of er afgeweken mag (of moet) worden. */
  readonly beslissing: string;
  readonly bepaling: string;
  readonly door: string;
  readonly richting?: 'ten gunste' | 'ten nadele';
  readonly van: readonly Doel[];
  readonly uitgezonderd: readonly Doel[];
  /** "en de daarop gebaseerde regels": ook van wat een regeling die op deze berust, bepaalt. */
  readonly ookLager?: true;
  readonly tekst: string;
}

export interface Hardheidsuitkomst {
  readonly grond: Afwijkontwerp;
  readonly symbool: Symbool;
  readonly regel: Regelontwerp;
}

/** De id van de beslissing over de bevoegdheid op grond van een bepaling. */
export const beslissingOver = (kenmerk: string, bepaling: string): string =>
  `afwijken.opGrondVan[${bepaling.slice(kenmerk.length + 1)}]`;

/** Het object van die beslissingen; geen gegeven heeft het. */
export const AFWIJKEN = 'afwijken';

export function leesHardheid(
  lezer: Lezer,
  zin: Zin,
  { bestand }: Zinplaats,
  bepaling: string,
  aard: Afwijkontwerp['aard'],
): Hardheidsuitkomst | undefined {
  const mag = ['indien', 'tenzij', 'mits', 'volzin', 'hardheidsclausule'] as const;
  meldOverbodig(lezer, zin, mag, aard === 'plicht' ? 'afwijkingsplicht' : 'hardheidsclausule');
  const delen = leesDelen(lezer, zin, aard);
  const staarten = leesStaarten(lezer, zin.staarten);
  if (!delen) return undefined;
  if (!zin.staarten.some(({ soort }) => soort === 'indien')) {
    lezer.problemen.push(meld('N063', { bestand, span: zin.hoofd.span }, { aard }));
    return undefined;
  }
  const plaats = { bestand, span: zin.span };
  const { kenmerk, tabel } = lezer.bepalingen;
  const beslissing = beslissingOver(kenmerk, bepaling);
  const aanduiding = tabel.get(bepaling)?.aanduiding ?? bepaling;
  const naam = `${aard === 'plicht' ? 'verplicht' : 'bevoegd'} tot afwijken op grond van ${aanduiding}`;
  const tekst = woorden(zin.hoofd.stukken);
  return {
    grond: { ...plaats, aard, beslissing, bepaling, tekst, ...delen },
    symbool: {
      ...plaats,
      soort: 'beslissing',
      id: beslissing,
      object: AFWIJKEN,
      sleutel: beslissing.slice(AFWIJKEN.length + 1),
      naam,
      norms: [],
      type: { soort: 'ja/nee' },
      uitputtend: true,
      door: [delen.door],
    },
    regel: {
      ...plaats,
      beslissing,
      bepaling,
      soort: 'grond',
      ...staarten,
      afwijkingVan: [],
      onverminderd: [],
      mede: [],
      tekst,
    },
  };
}

type Delen = Pick<Afwijkontwerp, 'door' | 'richting' | 'van' | 'uitgezonderd' | 'ookLager'>;

/** "het college kan [ten gunste van de inwoner] afwijken van …[, met uitzondering van …]" */
function leesDelen(lezer: Lezer, zin: Zin, aard: Afwijkontwerp['aard']): Delen | undefined {
  const rij = telt(zin.hoofd.stukken);
  const werkwoord = aard === 'plicht' ? ['wijkt'] : ['kan', 'mag'];
  const w = rij.findIndex(({ norm }) => werkwoord.includes(norm));
  const kern = aard === 'plicht' ? 'af van' : 'afwijken van';
  const k = rij.findIndex((_, i) => i > w && plat(rij.slice(i, i + 2)) === kern);
  if (w < 1 || k < 0) return void meldVorm(lezer, zin.hoofd.stukken, aard);
  const door = leesOrgaan(lezer, rij.slice(0, w));
  const richting = leesRichting(lezer, rij.slice(w + 1, k), aard);
  const bereik = rij.slice(k + 2);
  const grens = bereik.findIndex(({ norm }) => norm === 'met uitzondering van');
  const eigen = zonderLager(grens < 0 ? bereik : bereik.slice(0, grens), aard);
  const van = leesBereik(lezer, eigen.rij, aard);
  const uitgezonderd = grens < 0 ? [] : leesBereik(lezer, bereik.slice(grens + 1), aard);
  if (door === undefined || richting === 'onleesbaar' || !van || !uitgezonderd) return undefined;
  const ookLager = eigen.ookLager ? { ookLager: true as const } : {};
  return { door, ...(richting ? { richting } : {}), van, uitgezonderd, ...ookLager };
}

/** "deze verordening en de daarop gebaseerde (nadere) regels" */
function zonderLager(
  rij: readonly Stuk[],
  aard: Afwijkontwerp['aard'],
): { readonly rij: readonly Stuk[]; readonly ookLager: boolean } {
  const i = rij.findIndex((_, j) => plat(rij.slice(j, j + 2)) === 'daarop gebaseerde');
  const lengte = rij[i + 2]?.norm === 'nadere' ? 4 : 3;
  if (i < 1 || aard === 'plicht' || rij[i + lengte - 1]?.norm !== 'regels') return { rij, ookLager: false };
  return { rij: [...rij.slice(0, i), ...rij.slice(i + lengte)], ookLager: true };
}

function meldVorm(lezer: Lezer, stukken: readonly Stuk[], aard: Afwijkontwerp['aard']): void {
  const plaats = { bestand: lezer.bestand, span: spanVan(stukken) };
  lezer.problemen.push(meld('N060', plaats, { tekst: woorden(stukken), aard }));
}

/** Het orgaan, zoals gedeclareerd. */
export function leesOrgaan(lezer: Lezer, rij: readonly Stuk[]): string | undefined {
  const organen = lezer.omgeving.keuzes.get('organen')?.keuze.labels ?? [];
  const gevonden = organen.find((naam) => kaal(naam) === plat(rij));
  if (gevonden !== undefined) return gevonden;
  const naam = woorden(rij);
  const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
  const dichtbij = naaste(naam, organen);
  lezer.problemen.push(meld('N011', plaats, { naam, dichtbij }, { herstel: vervang(plaats, dichtbij) }));
  return undefined;
}

/** "ten gunste van de inwoner": het object moet er zijn. */
function leesRichting(
  lezer: Lezer,
  rij: readonly Stuk[],
  aard: Afwijkontwerp['aard'],
): Afwijkontwerp['richting'] | 'onleesbaar' | undefined {
  if (rij.length === 0) return undefined;
  const begin = plat(rij.slice(0, 3));
  const wie = rij.slice(3);
  const richting =
    begin === 'ten gunste van' ? 'ten gunste' : begin === 'ten nadele van' ? 'ten nadele' : undefined;
  if (!richting || aard === 'plicht' || wie.length === 0) {
    meldVorm(lezer, rij, aard);
    return 'onleesbaar';
  }
  const objecten = [...lezer.omgeving.objecten.values()];
  if (objecten.some(({ namen }) => namen.some((naam) => naam.join(' ') === plat(wie)))) return richting;
  const naam = woorden(wie);
  const dichtbij = naaste(
    naam,
    objecten.map((object) => object.naam),
  );
  const plaats = { bestand: lezer.bestand, span: spanVan(wie) };
  lezer.problemen.push(meld('N010', plaats, { naam, dichtbij }, { herstel: vervang(plaats, dichtbij) }));
  return 'onleesbaar';
}

/** Verwijzingen en hoofdstukken: "artikel 5 en hoofdstuk 6". */
function leesBereik(
  lezer: Lezer,
  rij: readonly Stuk[],
  aard: Afwijkontwerp['aard'],
): readonly Doel[] | undefined {
  const doelen: Doel[] = [];
  const over: Stuk[] = [];
  for (let i = 0; i < rij.length; i++) {
    const stuk = rij[i];
    const volgende = rij[i + 1];
    if (!stuk || stuk.soort === 'komma' || stuk.soort === 'en') continue;
    if (stuk.soort === 'verwijzing') doelen.push(...doelenVan(lezer, stuk.verwijzing, stuk.tekst));
    else if (stuk.norm === 'hoofdstuk' && volgende?.soort === 'literal') {
      const gevonden = hoofdstuk(lezer, [stuk, volgende]);
      if (!gevonden) return undefined;
      doelen.push(...gevonden);
      i++;
    } else over.push(stuk);
  }
  if (over.length > 0 || rij.length === 0) {
    meldVorm(lezer, over.length > 0 ? over : rij, aard);
    return undefined;
  }
  return doelen;
}

export function doelenVan(lezer: Lezer, verwijzing: Verwijzing, tekst: string): readonly Doel[] {
  const { ids, problemen } = losOp(lezer.bepalingen, verwijzing, lezer.standplaats, lezer.bestand);
  lezer.problemen.push(...problemen);
  return ids.map((id) => ({ id, tekst, bestand: lezer.bestand, span: verwijzing.span }));
}

function hoofdstuk(lezer: Lezer, stukken: readonly [Stuk, Stuk]): readonly Doel[] | undefined {
  const { hoofdstukken } = lezer.bepalingen;
  const nummer = stukken[1].norm;
  const plaats = { bestand: lezer.bestand, span: spanVan(stukken) };
  const tekst = woorden(stukken);
  const artikelen = hoofdstukken.get(nummer);
  if (artikelen) return artikelen.map((id) => ({ id, tekst, ...plaats }));
  lezer.problemen.push(meld('N061', plaats, { tekst, bestaan: [...hoofdstukken.keys()] }));
  return undefined;
}
