/** "De termijn van de plicht tot … wordt verlengd met 6 weken indien C.": een latere laatste dag, die voorgaat op de eerdere. */
import type { Zin } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { metDuurwoord } from './lees-termijn.ts';
import { plat, spanVan, telt, type Kalendereenheid, type Lezer } from './lezer.ts';
import type { Plicht, Vindplaats } from './symbolen.ts';
import { leesStaarten } from './zinnen-delen.ts';
import type { Regelontwerp } from './zinnen.ts';

export interface Verlenging extends Vindplaats {
  /** De id van het object van de plicht. */
  readonly plicht: string;
  readonly bepaling: string;
  readonly aantal: number;
  readonly eenheid: Kalendereenheid;
  /** "6 weken" */
  readonly duur: string;
  readonly voorwaarde?: Voorwaarde;
  readonly tenzij?: Voorwaarde;
}

/** Meer dan dit is geen tekst die iemand schreef; elke combinatie wordt een regel. */
const MEESTE = 4;

export function leesVerlenging(
  lezer: Lezer,
  zin: Zin,
  bepaling: string,
): Verlenging | 'onleesbaar' | undefined {
  const rij = telt(zin.hoofd.stukken);
  if (rij[0]?.norm !== 'termijn' || rij[1]?.norm !== 'van') return undefined;
  const grens = rij.findIndex((_, i) => plat(rij.slice(i, i + 3)) === 'wordt verlengd met');
  const naam = plat(rij.slice(2, grens));
  const plicht = [...lezer.omgeving.plichten.values()].find(({ object }) =>
    object.namen.some((deel) => deel.join(' ') === naam),
  );
  if (grens < 0 || !plicht) return undefined;
  const rest = rij.slice(grens + 3);
  const [duur, over] = metDuurwoord(rest, true);
  const plaats = { bestand: lezer.bestand, span: spanVan(rest.length > 0 ? rest : rij) };
  if (duur?.soort !== 'literal' || duur.literal.soort !== 'duur' || over) {
    lezer.problemen.push(meld('N041', plaats, { tekst: plat(rest), waarom: 'niet te lezen' }));
    return 'onleesbaar';
  }
  const { aantal, eenheid } = duur.literal;
  if (aantal === 0) lezer.problemen.push(meld('T017', plaats, { duur: duur.tekst }));
  return {
    ...{ bestand: lezer.bestand, span: zin.span, bepaling, plicht: plicht.object.id },
    ...{ aantal, eenheid, duur: duur.tekst, ...leesStaarten(lezer, zin.staarten) },
  };
}

/** Voor elke combinatie van verlengingen de laatste dag; een combinatie gaat voor op haar delen. */
export function verlengd(
  plicht: Plicht,
  termijnen: readonly Regelontwerp[],
  alle: readonly Verlenging[],
  problemen: Probleem[],
): readonly Regelontwerp[] {
  const eigen = alle.filter((deel) => deel.plicht === plicht.object.id);
  const naam = plicht.object.naam;
  const [eerste] = eigen;
  const dagen = termijnen.filter(({ beslissing }) => beslissing === plicht.laatsteDag);
  if (eerste && dagen.length === 0)
    problemen.push(meld('T018', eerste, { plicht: naam, duur: eerste.duur, waarom: 'geen termijn' }));
  const [teveel] = eigen.slice(MEESTE);
  if (teveel) problemen.push(meld('A026', teveel, { plicht: naam, meeste: MEESTE }));
  const bruikbaar = eigen.slice(0, MEESTE).filter((deel) => {
    const past = dagen.every((dag) => isTelbaar(dag, deel));
    const waarom = 'andere eenheid' as const;
    if (!past) problemen.push(meld('T018', deel, { plicht: naam, duur: deel.duur, waarom }));
    return past;
  });
  return dagen.flatMap((dag) => {
    const gemaakt: { readonly delen: readonly Verlenging[]; readonly regel: Regelontwerp }[] = [];
    for (const delen of combinaties(bruikbaar)) {
      const minder = gemaakt.filter((ander) => ander.delen.every((deel) => delen.includes(deel)));
      gemaakt.push({ delen, regel: metVerlengingen(dag, delen, [dag, ...minder.map(({ regel }) => regel)]) });
    }
    return gemaakt.map(({ regel }) => regel);
  });
}

const isTelbaar = ({ waarde }: Regelontwerp, { eenheid }: Verlenging): boolean =>
  waarde?.op === 'datumPlus' && waarde.aantal > 0 && waarde.eenheid === eenheid;

/** Alle niet-lege deelverzamelingen, de kleinste eerst. */
function combinaties(alle: readonly Verlenging[]): readonly (readonly Verlenging[])[] {
  const uit = alle.reduce<readonly (readonly Verlenging[])[]>(
    (eerder, deel) => [...eerder, ...eerder.map((rij) => [...rij, deel])],
    [[]],
  );
  return uit.slice(1).sort((a, b) => a.length - b.length);
}

function metVerlengingen(
  dag: Regelontwerp,
  delen: readonly Verlenging[],
  voorOp: readonly Regelontwerp[],
): Regelontwerp {
  const { voorwaarde, tenzij, waarde, ...rest } = dag;
  const vereist = [voorwaarde, ...delen.map((deel) => deel.voorwaarde)].filter((deel) => deel !== undefined);
  const behalve = [tenzij, ...delen.map((deel) => deel.tenzij)].filter((deel) => deel !== undefined);
  const samen = (op: 'en' | 'of', rij: readonly Voorwaarde[]): Voorwaarde | undefined =>
    rij.length > 1 ? { op, delen: rij } : rij[0];
  const [alle, uitzondering] = [samen('en', vereist), samen('of', behalve)];
  const erbij = delen.reduce((som, { aantal }) => som + aantal, 0);
  const door = [...new Set(delen.map(({ bepaling }) => bepaling))];
  const laatste = delen[delen.length - 1] ?? dag;
  return {
    ...rest,
    ...{ bestand: laatste.bestand, span: laatste.span, voorOp, verlengdDoor: door },
    mede: [...new Set([...rest.mede, ...door])],
    tekst: `${rest.tekst}, verlengd met ${delen.map(({ duur }) => duur).join(' en met ')}`,
    ...(waarde?.op === 'datumPlus' ? { waarde: { ...waarde, aantal: waarde.aantal + erbij } } : {}),
    ...(alle ? { voorwaarde: alle } : {}),
    ...(uitzondering ? { tenzij: uitzondering } : {}),
  };
}
