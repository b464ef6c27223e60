/**
 * "Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt opvang krijgt.": wat er geldt naast een uitkomst die nog
 * onbekend is. Het is zelf geen uitkomst; geen enkele regel kan erop rusten.
 */
import type { Clausule, Stuk, Zin } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { hoofdlezingen, leesHoofd, type Hoofddoel } from './hoofd.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { literal, plat, spanVan, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';
import { meldOverbodig } from './zindelen.ts';
import { leesStaarten } from './zinnen-delen.ts';

type Rij = readonly Stuk[];

export interface Voorlopigontwerp extends Vindplaats {
  /** De uitkomst waarnaast dit geldt. */
  readonly beslissing: string;
  readonly bepaling: string;
  /** Wat nog niet vaststaat, met de woorden van de auteur. */
  readonly vraag: Voorwaarde;
  readonly zolang: string;
  readonly voorwaarde?: Voorwaarde;
  readonly tenzij?: Voorwaarde;
  readonly waarde: Waarde;
  readonly tekst: string;
}

const BEGIN = ['zolang', 'niet', 'vaststaat', 'of'];
const begint = (rij: Rij, woordrij: readonly string[]): boolean =>
  woordrij.every((woord, i) => rij[i]?.norm === woord);

/** De zinnen over voorlopige werking; niets als de zin daar niet over gaat. */
export function leesVoorlopig(
  lezer: Lezer,
  zin: Zin,
  bepaling: string,
): readonly Voorlopigontwerp[] | undefined {
  const rij = telt(zin.hoofd.stukken);
  if (!begint(rij, BEGIN)) return rustOpVoorlopig(lezer, zin) ? [] : undefined;
  meldOverbodig(lezer, zin, ['volzin', 'indien', 'tenzij', 'mits'], 'voorlopige werking');
  const { stukken } = zin.hoofd;
  const van = stukken.findIndex(({ soort }) => soort === 'of') + 1;
  const tot = stukken.findIndex(
    ({ soort }, i) => soort === 'komma' && begint(telt(stukken.slice(i + 1)), ['geldt', 'dat']),
  );
  if (tot <= van) {
    const plaats = { bestand: lezer.bestand, span: zin.hoofd.span };
    lezer.problemen.push(meld('N077', plaats, { tekst: woorden(stukken) }));
    return [];
  }
  const vraag = stukken.slice(van, tot);
  const voorwaarde = voorwaardeUit(lezer, alsClausule(vraag));
  const doelen = leesGevolg(lezer, naDat(stukken.slice(tot + 1)));
  if (!voorwaarde || !doelen) return [];
  const staarten = leesStaarten(lezer, zin.staarten);
  return doelen.map((doel) => ({
    ...{ bestand: lezer.bestand, span: zin.span, bepaling, beslissing: doel.beslissing },
    ...{ vraag: voorwaarde, zolang: woorden(vraag), waarde: waardeVan(doel), tekst: woorden(stukken) },
    ...staarten,
  }));
}

/** "geldt dat …": de stukken achter dat. */
export const naDat = (stukken: Rij): Rij =>
  stukken.slice(stukken.findIndex(({ norm }) => norm === 'dat') + 1);

const waardeVan = ({ waarde, ontkend }: Hoofddoel): Waarde =>
  waarde ?? literal({ soort: 'ja/nee' }, ontkend ? 'nee' : 'ja');

/** Een zin over een uitkomst, als hoofdzin of als bijzin ("de bijdrage € 10 is"). */
function leesGevolg(lezer: Lezer, stukken: Rij): readonly Hoofddoel[] | undefined {
  const vormen = zinsvormen(stukken).map(alsClausule);
  const leesbaar = vormen.find((vorm) => hoofdlezingen(lezer, vorm, false).length > 0);
  return leesHoofd(lezer, leesbaar ?? alsClausule(stukken), false);
}

/** De zin zoals hij er staat, en met het werkwoord van het einde op elke andere plaats. */
export function zinsvormen(stukken: Rij): readonly Rij[] {
  const laatste = stukken[stukken.length - 1];
  if (!laatste || !werkwoorden.has(laatste.norm)) return [stukken];
  const rest = stukken.slice(0, -1);
  return [stukken, ...rest.map((_, i) => [...rest.slice(0, i), laatste, ...rest.slice(i)])];
}

const werkwoorden: ReadonlySet<string> = new Set(['is', 'zijn', 'bedraagt', 'bedragen']);

/** Een regel die op een voorlopige werking wil rusten; of een zin waarin zij niet vooraan staat. */
function rustOpVoorlopig(lezer: Lezer, zin: Zin): boolean {
  const noemt = (stukken: Rij): Rij | undefined => {
    const rij = telt(stukken);
    const i = rij.findIndex((_, k) =>
      /^(?:voorlopig geldt|zolang niet vaststaat)/.test(plat(rij.slice(k, k + 3))),
    );
    return i < 0 ? undefined : rij.slice(i);
  };
  for (const { clausule } of zin.staarten) {
    const deel = noemt(clausule.stukken);
    if (!deel) continue;
    lezer.problemen.push(
      meld('N079', { bestand: lezer.bestand, span: spanVan(deel) }, { tekst: woorden(deel) }),
    );
    return true;
  }
  const deel = noemt(zin.hoofd.stukken);
  if (!deel) return false;
  lezer.problemen.push(
    meld('N077', { bestand: lezer.bestand, span: spanVan(deel) }, { tekst: woorden(deel) }),
  );
  return true;
}

const alsClausule = (stukken: Rij): Clausule => ({ stukken, span: spanVan(stukken) });
