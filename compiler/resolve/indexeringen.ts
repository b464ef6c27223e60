/**
 * "Het tarief wordt jaarlijks per 1 januari, voor het eerst per 1 januari 2017, geïndexeerd met de prijsindex, afgerond op
 * centen.": bij elke regel over die uitkomst komt een tweede, die vanaf de eerste dag voorgaat en het geïndexeerde bedrag geeft.
 */
import { maanden, type Stuk, type Zin } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { afrondingen, stappen } from './lees-rekening.ts';
import { leesWaarde } from './lees-waarde.ts';
import { literal, plat, spanVan, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Omgeving, Symbool, Vindplaats } from './symbolen.ts';
import { leesStaarten } from './zinnen-delen.ts';
import type { Regelontwerp } from './zinnen.ts';

type Rij = readonly Stuk[];
type Indexwaarde = Extract<Waarde, { op: 'geindexeerd' }>;

export interface Indexering extends Vindplaats {
  readonly bepaling: string;
  /** De id van de uitkomst. */
  readonly beslissing: string;
  /** De eerste dag waarop wordt geïndexeerd. */
  readonly eerste: string;
  readonly reeks: Symbool;
  readonly afronding: Pick<Indexwaarde, 'stap' | 'richting' | 'onafgerond'>;
  readonly tekst: string;
  readonly voorwaarde?: Voorwaarde;
  readonly tenzij?: Voorwaarde;
}

export function leesIndexering(
  lezer: Lezer,
  zin: Zin,
  bepaling: string,
): Indexering | 'onleesbaar' | undefined {
  const rij = telt(zin.hoofd.stukken);
  const grens = rij.findIndex((_, i) => /^word(?:t|en) jaarlijks$/.test(plat(rij.slice(i, i + 2))));
  const woord = rij.findIndex(({ norm }) => norm === 'geïndexeerd');
  if (grens < 1 || woord < grens) return undefined;
  const fout = (deel: Rij, verwacht: string): 'onleesbaar' => {
    const plaats = { bestand: lezer.bestand, span: spanVan(deel.length > 0 ? deel : rij) };
    lezer.problemen.push(meld('N076', plaats, { tekst: woorden(deel.length > 0 ? deel : rij), verwacht }));
    return 'onleesbaar';
  };
  const [naam, wanneer, waarmee] = [rij.slice(0, grens), rij.slice(grens + 2, woord), rij.slice(woord + 1)];
  const [gelezen] = leesWaarde(lezer, naam).flatMap(({ v }) =>
    v.soort === 'waarde' && v.waarde.op === 'beslissing' ? [v.waarde.beslissing] : [],
  );
  if (gelezen === undefined) return fout(naam, 'een uitkomst');
  const eerste = leesWanneer(wanneer);
  if (eerste === undefined) return fout(wanneer, "'per 1 januari, voor het eerst per 1 januari 2017'");
  const hoe = leesWaarmee(lezer, waarmee);
  if (!hoe) return fout(waarmee, "'met' en de naam van een reeks percentages, en eventueel een afronding");
  if (eerste === 'anders') {
    const plaats = { bestand: lezer.bestand, span: spanVan(wanneer) };
    lezer.problemen.push(meld('T030', plaats, { waarom: 'dag', naam: woorden(wanneer) }));
    return 'onleesbaar';
  }
  return {
    ...{ bestand: lezer.bestand, span: zin.span, bepaling, beslissing: gelezen, eerste, ...hoe },
    tekst: woorden(zin.hoofd.stukken),
    ...leesStaarten(lezer, zin.staarten),
  };
}

/** "per 1 januari, voor het eerst per 1 januari 2017"; `anders` als de eerste dag een andere is dan die van elk jaar. */
function leesWanneer(rij: Rij): string | undefined {
  const delen = zonderPer(rij.filter(({ soort }) => soort !== 'komma'));
  const [dag, maand, ...rest] = delen ?? [];
  if (dag?.soort !== 'literal' || dag.literal.soort !== 'getal' || !maand) return undefined;
  if (plat(rest.slice(0, 2)) !== 'voor eerst') return undefined;
  const [eerste, meer] = zonderPer(rest.slice(2)) ?? [];
  if (eerste?.soort !== 'literal' || eerste.literal.soort !== 'datum' || meer) return undefined;
  const { waarde } = eerste.literal;
  const nummer = maanden.findIndex((naam) => naam === maand.norm) + 1;
  const jaarlijks = `${String(nummer).padStart(2, '0')}-${dag.literal.waarde.padStart(2, '0')}`;
  return waarde.slice(5) === jaarlijks && jaarlijks !== '02-29' ? waarde : 'anders';
}

function zonderPer(rij: Rij): Rij | undefined {
  if (rij[0]?.norm === 'per') return rij.slice(1);
  return plat(rij.slice(0, 3)) === 'met ingang van' ? rij.slice(3) : undefined;
}

function leesWaarmee(lezer: Lezer, [met, ...rest]: Rij): Pick<Indexering, 'reeks' | 'afronding'> | undefined {
  const grens = rest.findIndex(({ soort }) => soort === 'frase' || soort === 'komma');
  const naam = grens < 0 ? rest : rest.slice(0, grens);
  const reeks = (lezer.index.waarden.get(plat(naam)) ?? []).find(
    ({ soort, perDatum, type }) => soort === 'parameter' && perDatum && type.soort === 'percentage',
  );
  if (met?.norm !== 'met' || !reeks) return undefined;
  const afronding = leesAfronding(grens < 0 ? [] : rest.slice(grens));
  return afronding && { reeks, afronding };
}

function leesAfronding(rij: Rij): Indexering['afronding'] | undefined {
  const [frase, ...hoe] = rij[0]?.soort === 'komma' ? rij.slice(1) : rij;
  if (!frase) return rij.length === 0 ? {} : undefined;
  if (frase.norm === 'onafgerond') return hoe.length === 0 ? { onafgerond: true } : undefined;
  const [richting, stap] = [afrondingen[frase.norm], stappen[plat(hoe)]];
  return richting && stap !== undefined ? { richting, stap } : undefined;
}

/** De regels met het geïndexeerde bedrag, naast die er al zijn. */
export function geindexeerd(
  regels: readonly Regelontwerp[],
  alle: readonly Indexering[],
  omgeving: Omgeving,
  peildatums: ReadonlyMap<string, Waarde>,
  problemen: Probleem[],
): readonly Regelontwerp[] {
  return alle.flatMap((indexering, i) => {
    const { beslissing, reeks } = indexering;
    const naam = omgeving.opId.get(beslissing)?.naam ?? beslissing;
    const eerder = alle.slice(0, i).find((ander) => ander.beslissing === beslissing);
    const dag = peildatums.get(beslissing);
    const type = omgeving.opId.get(beslissing)?.type.soort;
    const basis = regels.filter((regel) => regel.beslissing === beslissing && regel.waarde);
    const versie = basis.find(({ geldig }) => geldig);
    const teLaag = (reeks.reeks ?? []).find(({ waarde }) => Number(waarde) < -100);
    if (teLaag) problemen.push(meld('T031', teLaag, { reeks: reeks.naam, waarde: teLaag.waarde }));
    if (type !== 'bedrag' && type !== 'getal')
      return fout(meld('T030', indexering, { waarom: 'type', naam }), problemen);
    if (!dag) return fout(meld('T030', indexering, { waarom: 'peildatum', naam }), problemen);
    if (versie) return fout(meld('A046', versie, { naam }), problemen);
    if (basis.length === 0) return fout(meld('A047', indexering, { naam, waarom: 'niets' }), problemen);
    if (eerder) {
      const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de eerste' }];
      const dubbel = meld('A047', indexering, { naam, waarom: 'twee keer' }, { labels });
      return fout(dubbel, problemen);
    }
    return basis.map((regel) => metIndex(regel, indexering, dag));
  });
}

function fout(probleem: Probleem, problemen: Probleem[]): readonly Regelontwerp[] {
  problemen.push(probleem);
  return [];
}

function metIndex(regel: Regelontwerp, indexering: Indexering, dag: Waarde): Regelontwerp {
  const { voorwaarde, tenzij, waarde: basis, ...rest } = regel;
  const { eerste, reeks, afronding, bepaling, bestand, span } = indexering;
  const vanaf: Voorwaarde = {
    ...{ op: 'vergelijk', cmp: '>=', a: dag, b: literal({ soort: 'datum' }, eerste) },
    tekst: 'er is al geïndexeerd',
  };
  const vereist = [voorwaarde, indexering.voorwaarde, vanaf].filter((deel) => deel !== undefined);
  const behalve = [tenzij, indexering.tenzij].filter((deel) => deel !== undefined);
  const [uitzondering] = behalve;
  return {
    ...rest,
    ...{ bestand, span, voorOp: [regel], verlengdDoor: [bepaling] },
    mede: [...new Set([...rest.mede, bepaling])],
    tekst: `${rest.tekst}, geïndexeerd`,
    voorwaarde: vereist.length > 1 ? { op: 'en', delen: vereist } : vanaf,
    ...(uitzondering ? { tenzij: behalve.length > 1 ? { op: 'of', delen: behalve } : uitzondering } : {}),
    ...(basis
      ? {
          waarde: {
            ...{ op: 'geindexeerd', waarde: basis, dag, eerste, feit: reeks.id, type: basis.type },
            rijen: (reeks.reeks ?? []).map(({ vanaf: van, totEnMet, waarde }) => ({
              ...{ vanaf: van, waarde },
              ...(totEnMet === undefined ? {} : { totEnMet }),
            })),
            ...afronding,
          },
        }
      : {}),
  };
}
