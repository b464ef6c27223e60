/**
 * Delegatie: `Bij verordening worden nadere regels gesteld over <uitkomst>`, `Bij verordening kunnen nadere regels worden
 * gesteld over <uitkomst>` en `Bij verordening kan worden afgeweken van <bepaling>`.
 */
import type { Stuk, Zin } from '../../grammar/index.ts';
import { meld } from '../diagnostics/probleem.ts';
import { bepalingId } from './bepalingen.ts';
import { leesNaamlijst } from './lees-voorwaarde.ts';
import { spanVan, telt, type Lezer } from './lezer.ts';
import { norms, woorden } from './namen.ts';
import { nietBegrepen } from './niet-begrepen.ts';
import type { Vindplaats } from './symbolen.ts';
import { meldOverbodig } from './zindelen.ts';
import { doelen, type Doel } from './zinnen.ts';

export interface Delegatie extends Vindplaats {
  readonly bepaling: string;
  /** De soort regeling waarbij het gebeurt: "verordening". */
  readonly bij: string;
  /** De regels moeten er komen. */
  readonly verplicht: boolean;
  /** Uitkomsten waarover nadere regels gesteld worden. */
  readonly over: readonly string[];
  /** Bepalingen waarvan afgeweken mag worden. */
  readonly afwijkenVan: readonly Doel[];
}

const frasen: ReadonlySet<string> = new Set([
  'worden nadere regels gesteld over',
  'kunnen nadere regels worden gesteld over',
  'kan worden afgeweken van',
]);

export function leesDelegatie(lezer: Lezer, zin: Zin): Delegatie | 'onleesbaar' | undefined {
  const rij = telt(zin.hoofd.stukken);
  const grens = rij.findIndex((stuk) => stuk.soort === 'frase' && frasen.has(stuk.norm));
  const frase = rij[grens];
  if (!frase) return undefined;
  meldOverbodig(lezer, zin, ['volzin'], `zin met '${frase.norm}'`);
  const [voor, na] = [rij.slice(0, grens), rij.slice(grens + 1)];
  const [bij, ...soort] = norms(voor);
  if (bij !== 'bij' || soort.length === 0) {
    const gegevens = { gevonden: woorden(voor), verwacht: ["'Bij verordening …': de soort regeling"] };
    const span = spanVan(voor.length > 0 ? voor : [frase]);
    lezer.problemen.push(meld('S001', { bestand: lezer.bestand, span }, gegevens));
    return 'onleesbaar';
  }
  const afwijken = frase.norm === 'kan worden afgeweken van';
  const over = afwijken ? [] : leesUitkomsten(lezer, na, frase);
  const afwijkenVan = afwijken ? leesBepalingen(lezer, na, frase) : [];
  return {
    bestand: lezer.bestand,
    span: zin.span,
    bepaling: bepalingId(lezer.bepalingen.kenmerk, lezer.standplaats),
    bij: soort.join(' '),
    verplicht: frase.norm.startsWith('worden'),
    over,
    afwijkenVan,
  };
}

/**
 * "de hoogte van het Pgb en de ontvanger van de melding": op een komma of en gescheiden, tenzij de naam het bevat. Bij ja/nee
 * mag er "de vraag of" vóór staan.
 */
function leesUitkomsten(lezer: Lezer, alle: readonly Stuk[], frase: Stuk): readonly string[] {
  const rij = alle.filter((stuk) => stuk.norm !== 'de vraag of' && stuk.norm !== 'vraag of');
  const beslissingen = (deel: readonly Stuk[]): readonly string[] =>
    deel.length === 0
      ? []
      : leesNaamlijst(lezer, deel).flatMap((id) => {
          const symbool = lezer.omgeving.opId.get(id.replace(/\[.*\]$/, ''));
          return symbool?.soort === 'beslissing' ? [symbool.id] : [];
        });
  const heel = beslissingen(rij);
  if (heel.length > 0) return heel;
  const delen: Stuk[][] = [[]];
  for (const stuk of rij)
    if (stuk.soort === 'en' || stuk.soort === 'komma') delen.push([]);
    else delen[delen.length - 1]?.push(stuk);
  return delen.flatMap((deel) => {
    const gevonden = beslissingen(deel);
    const stukken = deel.length > 0 ? deel : [frase];
    if (gevonden.length === 0) lezer.problemen.push(nietBegrepen(lezer, stukken, 'uitkomst'));
    return gevonden;
  });
}

function leesBepalingen(lezer: Lezer, rij: readonly Stuk[], frase: Stuk): readonly Doel[] {
  const verwijzingen = rij.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk.verwijzing] : []));
  const over = rij.filter(({ soort }) => soort !== 'verwijzing' && soort !== 'en' && soort !== 'komma');
  if (over.length > 0 || verwijzingen.length === 0) {
    const stukken = over.length > 0 ? over : [frase];
    const gegevens = { gevonden: woorden(stukken), verwacht: [`een bepaling bij '${frase.norm}'`] };
    lezer.problemen.push(meld('S001', { bestand: lezer.bestand, span: spanVan(stukken) }, gegevens));
  }
  return doelen(lezer, verwijzingen);
}
