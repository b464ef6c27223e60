/**
 * "De termijn van de plicht tot … wordt verlengd met 6 weken indien C.", "… wordt opgeschort van D1 tot en met D2.": een latere
 * laatste dag, die voorgaat op de eerdere.
 */
import type { Stuk, Zin } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesVanTot, type VanTot } from './lees-dagen.ts';
import { metDuurwoord } from './lees-termijn.ts';
import { ontdubbel, plat, spanVan, telt, type Kalendereenheid, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Omgeving, Plicht, Vindplaats } from './symbolen.ts';
import { leesStaarten } from './zinnen-delen.ts';
import type { Regelontwerp } from './zinnen.ts';

interface Gedeeld extends Vindplaats {
  /** De id van het object van de plicht. */
  readonly plicht: string;
  readonly bepaling: string;
  readonly voorwaarde?: Voorwaarde;
  readonly tenzij?: Voorwaarde;
}

export interface Verlenging extends Gedeeld {
  readonly soort: 'verlenging';
  readonly aantal: number;
  readonly eenheid: Kalendereenheid;
  /** "6 weken" */
  readonly duur: string;
}

export interface Opschorting extends Gedeeld {
  readonly soort: 'opschorting';
  readonly dagen: VanTot;
  /** "van 1 mei 2026 tot en met 5 mei 2026" */
  readonly tekst: string;
}

/** Wat de laatste dag van een termijn later maakt. */
export type Wijziging = Verlenging | Opschorting;

/** Meer dan dit is geen tekst die iemand schreef; elke combinatie wordt een regel. */
const MEESTE = 4;

export function leesWijziging(
  lezer: Lezer,
  zin: Zin,
  bepaling: string,
): Wijziging | 'onleesbaar' | undefined {
  const rij = telt(zin.hoofd.stukken);
  if (rij[0]?.norm !== 'termijn' || rij[1]?.norm !== 'van') return undefined;
  const grens = rij.findIndex((_, i) => werkwoorden.has(plat(rij.slice(i, i + 2))));
  const naam = plat(rij.slice(2, grens));
  const plicht = [...lezer.omgeving.plichten.values()].find(({ object }) =>
    object.namen.some((deel) => deel.join(' ') === naam),
  );
  if (grens < 0 || !plicht) return undefined;
  const rest = rij.slice(grens + 2);
  const gelezen = plat(rij.slice(grens, grens + 2)).endsWith('opgeschort')
    ? leesOpschorting(lezer, rest, rij)
    : leesVerlenging(lezer, rest, rij);
  if (!gelezen) return 'onleesbaar';
  const staarten = leesStaarten(lezer, zin.staarten);
  return {
    ...{ bestand: lezer.bestand, span: zin.span, bepaling, plicht: plicht.object.id },
    ...staarten,
    ...gelezen,
    ...(gelezen.soort === 'opschorting' ? metBegin(lezer, gelezen.dagen, staarten.voorwaarde) : {}),
  };
}

const werkwoorden: ReadonlySet<string> = new Set(['wordt verlengd', 'wordt opgeschort']);

function leesVerlenging(
  lezer: Lezer,
  [met, ...rest]: readonly Stuk[],
  rij: readonly Stuk[],
): Omit<Verlenging, keyof Gedeeld> | undefined {
  const [duur, over] = metDuurwoord(rest, true);
  const plaats = { bestand: lezer.bestand, span: spanVan(rest.length > 0 ? rest : rij) };
  if (met?.norm !== 'met' || duur?.soort !== 'literal' || duur.literal.soort !== 'duur' || over) {
    lezer.problemen.push(meld('N041', plaats, { tekst: plat(rest), waarom: 'niet te lezen' }));
    return undefined;
  }
  const { aantal, eenheid } = duur.literal;
  if (aantal === 0) lezer.problemen.push(meld('T017', plaats, { duur: duur.tekst }));
  return { soort: 'verlenging', aantal, eenheid, duur: duur.tekst };
}

/** "van D1 tot en met D2", "met ingang van de dag na D1 tot D2" */
function leesOpschorting(
  lezer: Lezer,
  rest: readonly Stuk[],
  rij: readonly Stuk[],
): Omit<Opschorting, keyof Gedeeld> | undefined {
  const begin = plat(rest.slice(0, 3)) === 'met ingang van' ? 3 : 1;
  const leesbaar = begin === 3 || beginwoorden.has(rest[0]?.norm ?? '');
  const lezingen = leesbaar ? ontdubbel(leesVanTot(lezer, rest.slice(begin))) : [];
  const plaats = { bestand: lezer.bestand, span: spanVan(rest.length > 0 ? rest : rij) };
  const [eerste, tweede] = lezingen;
  if (!eerste || tweede) {
    lezer.problemen.push(meld('N075', plaats, { tekst: woorden(rest), dubbel: tweede !== undefined }));
    return undefined;
  }
  lezer.problemen.push(...eerste.p);
  return { soort: 'opschorting', dagen: eerste.v, tekst: woorden(rest) };
}

const beginwoorden: ReadonlySet<string> = new Set(['van', 'vanaf']);

/** Is de eerste dag een gegeven dat er niet hoeft te zijn, dan is er zonder die dag geen opschorting. */
function metBegin(
  lezer: Lezer,
  { van }: VanTot,
  voorwaarde: Voorwaarde | undefined,
): Pick<Gedeeld, 'voorwaarde'> {
  const feit = facultatief(lezer.omgeving, van);
  if (feit === undefined) return {};
  const er: Voorwaarde = { op: 'niet', deel: { op: 'ontbreekt', feit }, tekst: 'de termijn is opgeschort' };
  return { voorwaarde: voorwaarde ? { op: 'en', delen: [voorwaarde, er] } : er };
}

/** Het gegeven waarvan de dag komt, als het er ook niet kan zijn. */
function facultatief(omgeving: Omgeving, waarde: Waarde): string | undefined {
  if (waarde.op === 'datumPlus') return facultatief(omgeving, waarde.datum);
  return waarde.op === 'feit' && omgeving.opId.get(waarde.feit)?.facultatief ? waarde.feit : undefined;
}

/** Voor elke combinatie van verlengingen en opschortingen de laatste dag; een combinatie gaat voor op haar delen. */
export function verlengd(
  plicht: Plicht,
  termijnen: readonly Regelontwerp[],
  alle: readonly Wijziging[],
  omgeving: Omgeving,
  problemen: Probleem[],
): readonly Regelontwerp[] {
  const eigen = alle.filter((deel) => deel.plicht === plicht.object.id);
  const { naam } = plicht.object;
  const [eerste] = eigen;
  const dagen = termijnen.filter(({ beslissing }) => beslissing === plicht.laatsteDag);
  if (eerste && dagen.length === 0) problemen.push(past(naam, eerste, 'geen termijn'));
  const [teveel] = eigen.slice(MEESTE);
  if (teveel) problemen.push(meld('A026', teveel, { plicht: naam, meeste: MEESTE }));
  const bruikbaar = eigen.slice(0, MEESTE).filter((deel) => {
    const goed = dagen.every((dag) => isTelbaar(dag, deel));
    if (!goed) problemen.push(past(naam, deel, 'andere eenheid'));
    return goed;
  });
  return dagen.flatMap((dag) => {
    const gemaakt: { readonly delen: readonly Wijziging[]; readonly regel: Regelontwerp }[] = [];
    for (const delen of combinaties(bruikbaar)) {
      const minder = gemaakt.filter((ander) => ander.delen.every((deel) => delen.includes(deel)));
      const voorOp = [dag, ...minder.map(({ regel }) => regel)];
      gemaakt.push({ delen, regel: { ...metWijzigingen(dag, delen, voorOp), ...einde(omgeving, delen) } });
    }
    return gemaakt.map(({ regel }) => regel);
  });
}

function past(plicht: string, deel: Wijziging, waarom: 'geen termijn' | 'andere eenheid'): Probleem {
  if (deel.soort === 'verlenging') return meld('T018', deel, { plicht, duur: deel.duur, waarom });
  return meld('T029', deel, { plicht, waarom: waarom === 'geen termijn' ? waarom : 'telt niet vooruit' });
}

const isTelbaar = ({ waarde }: Regelontwerp, deel: Wijziging): boolean =>
  waarde?.op === 'datumPlus' &&
  waarde.aantal > 0 &&
  (deel.soort === 'opschorting' || waarde.eenheid === deel.eenheid);

/** Alle niet-lege deelverzamelingen, de kleinste eerst. */
function combinaties(alle: readonly Wijziging[]): readonly (readonly Wijziging[])[] {
  const uit = alle.reduce<readonly (readonly Wijziging[])[]>(
    (eerder, deel) => [...eerder, ...eerder.map((rij) => [...rij, deel])],
    [[]],
  );
  return uit.slice(1).sort((a, b) => a.length - b.length);
}

function metWijzigingen(
  dag: Regelontwerp,
  delen: readonly Wijziging[],
  voorOp: readonly Regelontwerp[],
): Regelontwerp {
  const { voorwaarde, tenzij, waarde, ...rest } = dag;
  const vereist = [voorwaarde, ...delen.map((deel) => deel.voorwaarde)].filter((deel) => deel !== undefined);
  const behalve = [tenzij, ...delen.map((deel) => deel.tenzij)].filter((deel) => deel !== undefined);
  const samen = (op: 'en' | 'of', rij: readonly Voorwaarde[]): Voorwaarde | undefined =>
    rij.length > 1 ? { op, delen: rij } : rij[0];
  const [alle, uitzondering] = [samen('en', vereist), samen('of', behalve)];
  const door = [...new Set(delen.map(({ bepaling }) => bepaling))];
  const laatste = delen[delen.length - 1] ?? dag;
  const hoe = delen.map((deel) =>
    deel.soort === 'verlenging' ? `verlengd met ${deel.duur}` : `opgeschort ${deel.tekst}`,
  );
  return {
    ...rest,
    ...{ bestand: laatste.bestand, span: laatste.span, voorOp, verlengdDoor: door },
    mede: [...new Set([...rest.mede, ...door])],
    tekst: `${rest.tekst}, ${hoe.join(' en ')}`,
    ...(waarde ? { waarde: metLatereDag(waarde, delen) } : {}),
    ...(alle ? { voorwaarde: alle } : {}),
    ...(uitzondering ? { tenzij: uitzondering } : {}),
  };
}

function einde(
  omgeving: Omgeving,
  [deel, ...meer]: readonly Wijziging[],
): Pick<Regelontwerp, 'opgeschortTot'> {
  if (deel?.soort !== 'opschorting' || meer.length > 0) return {};
  const feit = facultatief(omgeving, deel.dagen.totEnMet);
  return feit === undefined ? {} : { opgeschortTot: feit };
}

function metLatereDag(waarde: Waarde, delen: readonly Wijziging[]): Waarde {
  if (waarde.op !== 'datumPlus') return waarde;
  const erbij = delen.reduce((som, deel) => som + (deel.soort === 'verlenging' ? deel.aantal : 0), 0);
  const langer = { ...waarde, aantal: waarde.aantal + erbij };
  const opschortingen = delen.flatMap((deel) => (deel.soort === 'opschorting' ? [deel.dagen] : []));
  return opschortingen.length === 0 ? langer : { ...langer, op: 'opgeschort', opschortingen };
}
