/** Zinnen onder `gegeven`: elk zet iets in de zaak, of haalt iets weg. */
import type { Afwijkzin, Stuk, Zin } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { leesAfwijkzin, type Afwijkzetting } from './afwijkingen.ts';
import { kaal } from './declaraties.ts';
import { vanElement, zonderNummer, type Elementplaats } from './genummerd.ts';
import { alleVoorwaarden, leesNaamlijst } from './lees-voorwaarde.ts';
import { plat, spanVan, telt, type Lezer } from './lezer.ts';
import { leesLijstzetting, type Lijstzetting } from './lijstzetting.ts';
import { nietBegrepen } from './niet-begrepen.ts';
import { enkele } from './voorbeelden.ts';
import type { Vindplaats } from './symbolen.ts';
import { meldOverbodig } from './zindelen.ts';

export type Zetting = Feitzetting | Afwijkzetting;

export type Feitzetting = Vindplaats &
  (
    | {
        readonly soort: 'waarde';
        readonly feit: string;
        readonly waarde: boolean | string | null;
        readonly opDatum?: string;
      }
    /** Een lid van een verzameling is er wel of niet bij. */
    | {
        readonly soort: 'lid';
        readonly feit: string;
        readonly label: string;
        readonly erbij: boolean;
        readonly opDatum?: string;
      }
    | Omit<Lijstzetting, keyof Vindplaats>
    /** Zonder label en dag: alles wat er over het feit gezegd is. */
    | { readonly soort: 'wis'; readonly feit: string; readonly label?: string; readonly opDatum?: string }
    | { readonly soort: 'lezing'; readonly lezing: string; readonly letter: string }
  ) & {
    /** Bij een beoordeling: wie oordeelt en waarom. */
    readonly oordeel?: { readonly door: string; readonly motivering?: string };
    /** Bij een feit over een element: welk. */
    readonly element?: Elementplaats;
  };

export function leesZetting(lezer: Lezer, zin: Zin | Afwijkzin): readonly Zetting[] {
  return zin.soort === 'wijkt af' ? leesAfwijkzin(lezer, zin) : leesGegeven(lezer, zin);
}

function leesGegeven(lezer: Lezer, zin: Zin): readonly Feitzetting[] {
  const rij = telt(zin.hoofd.stukken);
  const plaats = { bestand: lezer.bestand, span: zin.span };
  if (rij[0]?.norm === 'lezing') return leesLezingkeuze(lezer, zin, rij, plaats);
  const lijst = leesLijstzetting(lezer, zin, rij, plaats);
  if (lijst) return [lijst];
  const genummerd = zonderNummer(lezer, rij);
  const gelezen = leesFeiten(genummerd.binnen, zin, genummerd.rij, plaats);
  return gelezen.map((zetting) =>
    'feit' in zetting ? vanElement(lezer, zetting, zetting.feit, genummerd.element) : zetting,
  );
}

function leesFeiten(
  lezer: Lezer,
  zin: Zin,
  rij: readonly Stuk[],
  plaats: Vindplaats,
): readonly Feitzetting[] {
  if (rij[0]?.norm === 'onbekend is of') return wis(lezer, zin, rij.slice(1), plaats);
  const einde = plat(rij.slice(-2));
  if (einde === 'is onbekend' || einde === 'zijn onbekend') return wis(lezer, zin, rij.slice(0, -2), plaats);
  const oordeel = rij.findIndex((stuk) => stuk.norm === 'oordeelt dat');
  const inhoud = oordeel < 0 ? rij : rij.slice(oordeel + 1);
  const door = oordeel < 0 ? undefined : orgaan(lezer, rij.slice(0, oordeel));
  const voorwaarde = enkele(lezer, zin.hoofd, inhoud);
  if (!voorwaarde) return [];
  const zettingen = ontleed(lezer, voorwaarde, false, plaats);
  const [gebruikt] = zettingen?.flatMap((zetting) => gebruik(lezer, zetting)) ?? [];
  const motiveert = oordeel >= 0 || gebruikt !== undefined;
  meldOverbodig(lezer, zin, motiveert ? ['omdat'] : [], "zin onder 'gegeven'");
  if (!zettingen || noemtVerwezenDag(voorwaarde)) {
    lezer.problemen.push(zettingen ? meld('N022', plaats, {}) : meld('N019', plaats, { deel: 'gegeven' }));
    return [];
  }
  return metOordeel(lezer, zettingen, door ?? gebruikt, zin);
}

/** Wie een bevoegdheid gebruikt, is degene die haar heeft; de zin hoeft dat niet nog eens te zeggen. */
function gebruik({ omgeving }: Lezer, zetting: Zetting): readonly string[] {
  const symbool = 'feit' in zetting ? omgeving.opId.get(zetting.feit) : undefined;
  return symbool?.gebruik ? (symbool.door ?? []) : [];
}

function leesLezingkeuze(
  lezer: Lezer,
  zin: Zin,
  rij: readonly Stuk[],
  plaats: Vindplaats,
): readonly Feitzetting[] {
  const letter = rij[rij.length - 1]?.norm ?? '';
  const naam = plat(rij.slice(1, -2));
  const symbool = lezer.omgeving.symbolen.find(
    (deel) => deel.soort === 'lezing' && deel.norms.join(' ') === naam,
  );
  if (symbool && rij[rij.length - 2]?.norm === 'is' && letter === 'onbekend')
    return [{ ...plaats, soort: 'wis', feit: symbool.id }];
  if (symbool && rij[rij.length - 2]?.norm === 'is')
    return [{ ...plaats, soort: 'lezing', lezing: symbool.id, letter }];
  lezer.problemen.push(nietBegrepen(lezer, zin.hoofd.stukken, 'keuze voor een lezing'));
  return [];
}

function wis(lezer: Lezer, zin: Zin, rij: readonly Stuk[], plaats: Vindplaats): readonly Feitzetting[] {
  const ids = leesNaamlijst(lezer, rij);
  if (ids.length === 0) lezer.problemen.push(nietBegrepen(lezer, zin.hoofd.stukken, 'gegeven'));
  const delen = ids.length === 1 ? gewisteDelen(lezer, rij) : undefined;
  return (delen ?? ids.map((feit) => ({ feit }))).map((deel) => ({ ...plaats, soort: 'wis', ...deel }));
}

type Wisdeel = Omit<Extract<Feitzetting, { soort: 'wis' }>, keyof Vindplaats | 'soort'>;

/** "… voor huisvesting", "… op 2 maart 2026": van een verzameling alleen die waarde, van een gegeven per datum alleen die dag. */
function gewisteDelen(lezer: Lezer, rij: readonly Stuk[]): readonly Wisdeel[] | undefined {
  const [gelezen, ...meer] = alleVoorwaarden(lezer, rij);
  if (!gelezen || meer.length > 0 || gelezen.p.length > 0) return undefined;
  return noemtVerwezenDag(gelezen.v.voorwaarde) ? undefined : wisdelen(gelezen.v.voorwaarde);
}

function wisdelen(v: Voorwaarde): readonly Wisdeel[] | undefined {
  switch (v.op) {
    case 'feit':
      return [{ feit: v.feit, ...dag(v.opDatum) }];
    case 'bevat':
      return [{ feit: v.feit, label: v.label, ...dag(v.opDatum) }];
    case 'niet':
      return wisdelen(v.deel);
    case 'en':
    case 'of': {
      const delen = v.delen.map(wisdelen);
      return delen.every((deel) => deel !== undefined) ? delen.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** Een orgaan, of iemand anders: ook een oordeel van de verkeerde is een voorbeeld waard. */
function orgaan(lezer: Lezer, rij: readonly Stuk[]): string {
  const organen = lezer.omgeving.keuzes.get('organen')?.keuze.labels ?? [];
  return organen.find((naam) => kaal(naam) === plat(rij)) ?? plat(rij);
}

function metOordeel(
  lezer: Lezer,
  zettingen: readonly Feitzetting[],
  door: string | undefined,
  zin: Zin,
): readonly Feitzetting[] {
  return zettingen.map((zetting) => {
    const id = 'feit' in zetting ? zetting.feit : '';
    const beoordeling = lezer.omgeving.opId.get(id)?.soort === 'beoordeling';
    if (beoordeling !== (door !== undefined)) {
      const naam = lezer.omgeving.opId.get(id)?.naam ?? id;
      lezer.problemen.push(
        meld('N020', { bestand: lezer.bestand, span: spanVan(zin.hoofd.stukken) }, { naam, beoordeling }),
      );
    }
    if (door === undefined || !beoordeling) return zetting;
    return { ...zetting, oordeel: { door, ...(zin.omdat ? { motivering: zin.omdat.waarde } : {}) } };
  });
}

/** Een ware zin over de zaak is een of meer zettingen; "A of B" zegt niet welke, en is er dus geen. */
function ontleed(
  lezer: Lezer,
  v: Voorwaarde,
  ontkend: boolean,
  plaats: Vindplaats,
): readonly Feitzetting[] | undefined {
  switch (v.op) {
    case 'feit':
      return [{ ...plaats, soort: 'waarde', feit: v.feit, waarde: !ontkend, ...dag(v.opDatum) }];
    case 'ontbreekt':
      return ontkend ? undefined : [{ ...plaats, soort: 'waarde', feit: v.feit, waarde: null }];
    case 'bevat':
      return [{ ...plaats, soort: 'lid', feit: v.feit, label: v.label, erbij: !ontkend, ...dag(v.opDatum) }];
    case 'niet':
      return ontleed(lezer, v.deel, !ontkend, plaats);
    case 'vergelijk':
      return v.cmp === '=' && !ontkend && v.a.op === 'feit' && v.b.op === 'literal'
        ? [{ ...plaats, soort: 'waarde', feit: v.a.feit, waarde: v.b.literal.waarde, ...dag(v.a.opDatum) }]
        : undefined;
    case 'en':
    case 'of': {
      if (v.delen.length > 1 && (v.op === 'en') === ontkend) return undefined;
      const delen = v.delen.map((deel) => ontleed(lezer, deel, ontkend, plaats));
      return delen.every((deel) => deel !== undefined) ? delen.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** "op de datum van de melding": welke dag dat is, staat niet in de zin. */
function noemtVerwezenDag(knoop: unknown): boolean {
  if (Array.isArray(knoop)) return knoop.some(noemtVerwezenDag);
  if (knoop === null || typeof knoop !== 'object') return false;
  if ('opDatum' in knoop && (knoop.opDatum as { readonly op?: string }).op !== 'literal') return true;
  return Object.values(knoop).some(noemtVerwezenDag);
}

function dag(waarde: { readonly op: string } | undefined): { opDatum?: string } {
  const literal = waarde as { literal?: { waarde: string } } | undefined;
  return literal?.literal ? { opDatum: literal.literal.waarde } : {};
}
