/** De termijn in een zin over een plicht: "… is verplicht tot het verstrekken van het verslag binnen een week na D". */
import type { Clausule, Stuk } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { hoofdlezingen } from './hoofd.ts';
import { isTermijn, leesTermijn } from './lees-termijn.ts';
import { leesWaarde } from './lees-waarde.ts';
import { goed, plat, spanVan, telt, type Lezer, type Lezing } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Plichttermijn } from './plichten.ts';
import type { Plicht } from './symbolen.ts';

type Rij = readonly Stuk[];

interface Ontleed {
  readonly hoofd: Clausule;
  readonly termijn?: Plichttermijn;
}

const beginwoorden: ReadonlySet<string> = new Set(['binnen', 'uiterlijk', 'niet later dan', 'vóór']);
const zonderDag = [
  'zo spoedig mogelijk',
  'zo snel mogelijk',
  'onverwijld',
  'onmiddellijk',
  'tijdig',
  'terstond',
];

/** Haalt de termijn uit het hoofd van een zin over een plicht; achteraan, of ergens in het midden. */
export function leesPlichttermijn(lezer: Lezer, hoofd: Clausule, omkering: boolean): Ontleed {
  const { stukken } = hoofd;
  if (lezer.omgeving.plichten.size === 0 || !stukken.some(({ norm }) => norm === 'verplicht'))
    return { hoofd };
  for (const [van, { norm }] of stukken.entries()) {
    if (!beginwoorden.has(norm)) continue;
    for (let tot = stukken.length; tot > van + 1; tot--) {
      const rest = zonder(hoofd, van, tot);
      const plicht = plichtVan(lezer, rest, omkering);
      if (!plicht) continue;
      const deel = stukken.slice(van, tot);
      const gelezen = leesDeel(lezer, telt(deel), plicht);
      const [eerste] = gelezen;
      const plaats = { bestand: lezer.bestand, span: spanVan(deel), tekst: woorden(deel) };
      if (eerste) {
        lezer.problemen.push(...eerste.p);
        return { hoofd: rest, termijn: { ...plaats, ...eerste.v } };
      }
      lezer.problemen.push(meld('N041', plaats, { tekst: plaats.tekst, waarom: 'niet te lezen' }));
      return { hoofd: rest };
    }
  }
  return zonderUitersteDag(lezer, hoofd, omkering);
}

/** "Onverwijld", "zo spoedig mogelijk": daar is geen laatste dag uit te rekenen. */
function zonderUitersteDag(lezer: Lezer, hoofd: Clausule, omkering: boolean): Ontleed {
  for (const woord of zonderDag) {
    const lengte = woord.split(' ').length;
    const van = hoofd.stukken.findIndex((_, i) => plat(hoofd.stukken.slice(i, i + lengte)) === woord);
    const rest = van < 0 ? undefined : zonder(hoofd, van, van + lengte);
    if (!rest || !plichtVan(lezer, rest, omkering)) continue;
    const span = spanVan(hoofd.stukken.slice(van, van + lengte));
    lezer.problemen.push(
      meld('N041', { bestand: lezer.bestand, span }, { tekst: woord, waarom: 'geen dag' }),
    );
    return { hoofd: rest };
  }
  return { hoofd };
}

function zonder(hoofd: Clausule, van: number, tot: number): Clausule {
  const voor = hoofd.stukken.slice(0, van);
  const kaal = voor[voor.length - 1]?.soort === 'komma' ? voor.slice(0, -1) : voor;
  return { ...hoofd, stukken: [...kaal, ...hoofd.stukken.slice(tot)] };
}

/** De plicht waarover het hoofd gaat, als het zonder de termijn te lezen is. */
function plichtVan(lezer: Lezer, hoofd: Clausule, omkering: boolean): Plicht | undefined {
  if (!hoofd.stukken.some(({ norm }) => norm === 'verplicht')) return undefined;
  const kaal = { ...hoofd, stukken: hoofd.stukken.filter(({ norm }) => !alleen.has(norm)) };
  const [lezing] = hoofdlezingen(lezer, kaal, omkering);
  const beslissing = lezing && beslissingVan(lezing.v.voorwaarde);
  return [...lezer.omgeving.plichten.values()].find(({ ontstaan }) => ontstaan === beslissing);
}

const alleen: ReadonlySet<string> = new Set(['alleen', 'slechts', 'uitsluitend']);

function beslissingVan(v: Voorwaarde): string | undefined {
  if (v.op === 'niet') return beslissingVan(v.deel);
  return v.op === 'beslissing' ? v.beslissing : undefined;
}

type Dagen = Pick<Plichttermijn, 'einde' | 'begin'>;

function leesDeel(lezer: Lezer, [woord, ...rest]: Rij, plicht: Plicht): readonly Lezing<Dagen>[] {
  if (woord?.norm !== 'vóór' && isTermijn(rest))
    return leesTermijn(lezer, rest, plicht.verlengd).map(({ v: { einde, richting }, p }) => {
      const venster = woord?.norm === 'binnen';
      if (richting === 'na') return goed<Dagen>({ einde, begin: einde.datum }, p);
      return goed<Dagen>(venster ? { einde: einde.datum, begin: einde } : { einde }, p);
    });
  if (woord?.norm === 'binnen') return [];
  const vast = rest[0]?.norm === 'op' ? rest.slice(1) : rest;
  return leesWaarde(lezer, vast).flatMap(({ v, p }) => {
    if (v.soort !== 'waarde' || v.waarde.type.soort !== 'datum') return [];
    const ervoor: Waarde = {
      ...{ op: 'datumPlus', datum: v.waarde, aantal: -1, eenheid: 'dag', type: v.waarde.type },
    };
    return [goed<Dagen>({ einde: woord?.norm === 'vóór' ? ervoor : v.waarde }, p)];
  });
}
