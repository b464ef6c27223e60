/** Afwijkingen in een voorbeeld: wat een orgaan toestond, en wat daarbij verwacht wordt. */
import type { Afwijkzin, Stuk, Zin } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { losOp } from './bepalingen.ts';
import { kaal } from './declaraties.ts';
import { doelenVan, type Afwijkontwerp } from './hardheid.ts';
import { leesHoofd } from './hoofd.ts';
import { leesOmkering } from './lees-vergelijking.ts';
import { ontdubbel, plat, spanVan, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';

/** Een afwijking zoals zij in de zaak komt. */
export interface Afwijkingontwerp {
  readonly opGrondVan: string;
  readonly beslissing: string;
  readonly waarde: boolean | string | number;
  readonly van: readonly string[];
  readonly motivering?: string;
  readonly door: string;
}

export type Afwijkzetting = Vindplaats & {
  readonly soort: 'afwijking';
  readonly afwijking: Afwijkingontwerp;
};

/** "Het college wijkt af van artikel 5.4, eerste lid: de hoogte van het Pgb is € 70, omdat …" */
export function leesAfwijkzin(lezer: Lezer, zin: Afwijkzin): readonly Afwijkzetting[] {
  const rij = telt([...zin.kop.stukken, ...(zin.rest?.stukken ?? [])]);
  const w = rij.findIndex(({ norm }) => norm === 'wijkt');
  const doelen = rij.slice(w + 3).filter(({ soort }) => soort !== 'komma' && soort !== 'en');
  const klopt = w > 0 && plat(rij.slice(w + 1, w + 3)) === 'af van' && doelen.length > 0;
  if (!klopt || doelen.some(({ soort }) => soort !== 'verwijzing')) {
    const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
    lezer.problemen.push(meld('N066', plaats, { tekst: woorden(rij), waarom: 'vorm' }));
    return [];
  }
  const grond = kiesGrond(lezer, zin, spanVan(rij));
  const van = doelen.flatMap((stuk) =>
    stuk.soort === 'verwijzing' ? doelenVan(lezer, stuk.verwijzing, stuk.tekst) : [],
  );
  const wat = leesHoofd(lezer, zin.toekenning, false);
  if (!grond || !wat) return [];
  return wat.flatMap(({ beslissing, waarde, ontkend }): readonly Afwijkzetting[] => {
    const plaats = { bestand: lezer.bestand, span: zin.toekenning.span };
    if (waarde && waarde.op !== 'literal') {
      lezer.problemen.push(meld('N067', plaats, { tekst: woorden(zin.toekenning.stukken) }));
      return [];
    }
    const literal = waarde?.op === 'literal' ? waarde.literal : undefined;
    const telbaar = literal?.type.soort === 'aantal';
    const afwijking: Afwijkingontwerp = {
      opGrondVan: grond.bepaling,
      beslissing,
      waarde: literal ? (telbaar ? Number(literal.waarde) : literal.waarde) : !ontkend,
      van: van.map(({ id }) => id),
      ...(zin.omdat ? { motivering: zin.omdat.waarde } : {}),
      door: orgaan(lezer, rij.slice(0, w)),
    };
    return [{ bestand: lezer.bestand, span: zin.span, soort: 'afwijking', afwijking }];
  });
}

/** Zonder `op grond van` kan het alleen als er één grond is. */
function kiesGrond(lezer: Lezer, zin: Afwijkzin, span: Vindplaats['span']): Afwijkontwerp | undefined {
  const { afwijkgronden } = lezer.omgeving;
  const [verwijzing] = zin.opGrondVan;
  const plaats = { bestand: lezer.bestand, span: verwijzing?.span ?? span };
  if (!verwijzing) {
    const [enige, ...meer] = afwijkgronden;
    if (enige && meer.length === 0) return enige;
    lezer.problemen.push(meld('N066', plaats, { tekst: '', waarom: enige ? 'meer gronden' : 'geen grond' }));
    return undefined;
  }
  const { ids, problemen } = losOp(lezer.bepalingen, verwijzing, {}, lezer.bestand);
  lezer.problemen.push(...problemen);
  const grond = afwijkgronden.find(({ bepaling }) => bepaling === ids[0]);
  if (!grond && problemen.length === 0)
    lezer.problemen.push(meld('N066', plaats, { tekst: verwijzing.artikel ?? '', waarom: 'geen grond' }));
  return grond;
}

/** Een orgaan, of iemand anders: ook een afwijking door de verkeerde is een voorbeeld waard. */
function orgaan(lezer: Lezer, rij: readonly Stuk[]): string {
  const organen = lezer.omgeving.keuzes.get('organen')?.keuze.labels ?? [];
  return organen.find((naam) => kaal(naam) === plat(rij)) ?? woorden(rij);
}

// ── Verwachtingen ────────────────────────────────────────────────────────────────────────────────────────────────

/** "Het college is (niet) bevoegd tot afwijken", ook achter "onbekend is of": over welke beslissing, en wat. */
export function leesBevoegdheid(
  lezer: Lezer,
  zin: Zin,
  rij: readonly Stuk[],
): { readonly beslissing: string; readonly waarde: boolean } | 'onleesbaar' | undefined {
  const kern = rij.findIndex(({ norm }) => norm === 'bevoegd' || norm === 'verplicht');
  const rest = rij.slice(kern + 1).filter(({ norm }) => norm !== 'is');
  if (kern < 1 || plat(rest) !== 'tot afwijken') return undefined;
  const voor = rij.slice(0, kern).filter(({ norm }) => norm !== 'is');
  const ontkend = voor[voor.length - 1]?.norm === 'niet';
  const aard = rij[kern]?.norm === 'bevoegd' ? 'bevoegdheid' : 'plicht';
  const [verwijzing] = zin.opGrondVan;
  const ids = verwijzing ? losOp(lezer.bepalingen, verwijzing, {}, lezer.bestand).ids : undefined;
  const door = plat(ontkend ? voor.slice(0, -1) : voor);
  const gronden = lezer.omgeving.afwijkgronden.filter(
    (grond) => grond.aard === aard && kaal(grond.door) === door && (!ids || ids.includes(grond.bepaling)),
  );
  const [grond, ...meer] = gronden;
  if (grond && meer.length === 0) return { beslissing: grond.beslissing, waarde: !ontkend };
  const plaats = { bestand: lezer.bestand, span: zin.hoofd.span };
  const waarom = grond ? 'meer gronden' : 'geen grond';
  lezer.problemen.push(meld('N066', plaats, { tekst: woorden(zin.hoofd.stukken), waarom }));
  return 'onleesbaar';
}

/** "Met afwijking is …" of "Met afwijking: …": de rest van de zin. */
export function zonderMetAfwijking(
  zin: Zin,
): { readonly rij: readonly Stuk[]; readonly omkering: boolean } | undefined {
  const rij = telt(zin.hoofd.stukken);
  if (zin.metAfwijking) return { rij, omkering: false };
  return plat(rij.slice(0, 2)) === 'met afwijking' ? { rij: rij.slice(2), omkering: true } : undefined;
}

/** "is de hoogte van het Pgb € 70" */
export function leesOmgekeerd(lezer: Lezer, rij: readonly Stuk[]): Voorwaarde | undefined {
  const [eerste, ...meer] = ontdubbel(leesOmkering(lezer, rij));
  return eerste && meer.length === 0 && eerste.p.length === 0 ? eerste.v.voorwaarde : undefined;
}
