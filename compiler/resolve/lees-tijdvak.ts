/**
 * Dagen van een lijst: "het aantal dagen van de afwezigheden van de inwoner waarvan de reden vakantie is in het kalenderjaar van
 * de aanvraag", "het hoogste aantal aaneengesloten dagen van …, waarbij tijdvakken met ten hoogste 14 dagen ertussen bij elkaar
 * worden geteld". Ook "D ligt van A tot en met B".
 */
import type { Stuk } from '../../grammar/index.ts';
import type { Dagfeit, Venster } from '../../runtime/model-dagen.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesBron, type Bron } from './lees-elementen.ts';
import { metDuurwoord } from './lees-termijn.ts';
import { leesWaarde } from './lees-waarde.ts';
import { goed, literal, plat, spanVan, type Lezer, type Lezing, type Waardelezing } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Symbool } from './symbolen.ts';

type Rij = readonly Stuk[];

const aanheffen: readonly (readonly [string, 'samen' | 'achtereen'])[] = [
  ['aantal dagen van', 'samen'],
  ['totale aantal dagen van', 'samen'],
  ['hoogste aantal aaneengesloten dagen van', 'achtereen'],
];

export function leesTijdvakdagen(lezer: Lezer, geheel: Rij): readonly Lezing<Waardelezing>[] {
  if (lezer.index.lijsten.size === 0) return [];
  const rij = zonderKomma(geheel);
  return aanheffen.flatMap(([aanhef, hoe]) => {
    const lengte = aanhef.split(' ').length;
    if (plat(rij.slice(0, lengte)) !== aanhef) return [];
    const rest = rij.slice(lengte);
    if (hoe === 'samen') return tellingen(lezer, rij, rest, {});
    const { kop, onderbreking } = metOnderbreking(rest);
    return onderbreking === undefined ? [] : tellingen(lezer, rij, kop, { onderbreking });
  });
}

/** ", waarbij tijdvakken met ten hoogste 14 dagen ertussen bij elkaar worden geteld"; zonder die woorden nul dagen. */
function metOnderbreking(rij: Rij): { readonly kop: Rij; readonly onderbreking: number | undefined } {
  const i = rij.findIndex(({ norm }) => norm === 'waarbij');
  if (i < 0) return { kop: rij, onderbreking: 0 };
  const [duur, ...slot] = metDuurwoord(rij.slice(i + 4));
  const goedBegin = plat(rij.slice(i, i + 4)) === 'waarbij tijdvakken met ten hoogste';
  const goedSlot = einden.has(plat(slot));
  const literal = duur?.soort === 'literal' && duur.literal.soort === 'duur' ? duur.literal : undefined;
  const dagen =
    literal?.eenheid === 'dag'
      ? literal.aantal
      : literal?.eenheid === 'week'
        ? literal.aantal * 7
        : undefined;
  return { kop: zonderKomma(rij.slice(0, i)), onderbreking: goedBegin && goedSlot ? dagen : undefined };
}

const einden = new Set(['ertussen bij elkaar worden geteld', 'ertussen bij elkaar geteld worden']);

function tellingen(
  lezer: Lezer,
  geheel: Rij,
  rij: Rij,
  hoe: { readonly onderbreking?: number },
): readonly Lezing<Waardelezing>[] {
  return grenzen(rij).flatMap((i) => {
    const vensters = i === rij.length ? [goed(undefined)] : leesVenster(lezer, rij.slice(i));
    if (vensters.length === 0) return [];
    return leesBron(lezer, rij.slice(0, i)).flatMap((bron) =>
      vensters.map((venster) => {
        const { begin, eind, p } = tijdvakVan(lezer, bron.v, venster.v, geheel);
        const waarde: Waarde = {
          op: 'dagenVan',
          lijst: bron.v.bron,
          begin,
          eind,
          ...(venster.v ? { venster: venster.v } : {}),
          ...hoe,
          type: { soort: 'aantal', eenheid: 'dag' },
          tekst: woorden(geheel),
        };
        return goed<Waardelezing>({ soort: 'waarde', waarde }, [...bron.p, ...venster.p, ...p]);
      }),
    );
  });
}

/** Waar een venster kan beginnen; het einde van de rij is geen venster. */
const grenzen = (rij: Rij): readonly number[] => [
  ...rij.flatMap(({ norm }, i) => (i > 0 && vensterwoorden.has(norm) ? [i] : [])),
  rij.length,
];

const vensterwoorden = new Set(['in', 'van', 'vanaf', 'tot']);

function leesVenster(lezer: Lezer, rij: Rij): readonly Lezing<Venster>[] {
  if (plat(rij.slice(0, 3)) === 'in kalenderjaar van') {
    const totDieDag = plat(rij.slice(-5)) === 'tot en met die dag';
    const dag = totDieDag ? zonderKomma(rij.slice(3, -5)) : rij.slice(3);
    return datums(lezer, dag).map(({ v, p }) => goed(totDieDag ? { jaarTot: v } : { jaarVan: v }, p));
  }
  const jaar = plat(rij.slice(0, 2)) === 'in kalenderjaar' ? jaartal(rij.slice(2)) : undefined;
  if (jaar !== undefined) {
    const [vanaf, totEnMet] = [`${jaar}-01-01`, `${jaar}-12-31`].map((dag) =>
      literal({ soort: 'datum' }, dag),
    );
    return vanaf && totEnMet ? [goed({ vanaf, totEnMet })] : [];
  }
  if (rij[0]?.norm === 'vanaf') return datums(lezer, rij.slice(1)).map(({ v, p }) => goed({ vanaf: v }, p));
  if (isTotEnMet(rij, 0)) return datums(lezer, rij.slice(3)).map(({ v, p }) => goed({ totEnMet: v }, p));
  return leesPeriode(lezer, rij).map(({ v: [vanaf, totEnMet], p }) => goed({ vanaf, totEnMet }, p));
}

function jaartal([eerste, ...rest]: Rij): string | undefined {
  const getal = eerste?.soort === 'literal' && eerste.literal.soort === 'getal' ? eerste.literal.waarde : '';
  return rest.length === 0 && /^(19|20)\d\d$/.test(getal) ? getal : undefined;
}

/** "van D1 tot en met D2", ook met "in de periode" ervoor. */
function leesPeriode(lezer: Lezer, geheel: Rij): readonly Lezing<readonly [Waarde, Waarde]>[] {
  const rij = plat(geheel.slice(0, 2)) === 'in periode' ? geheel.slice(2) : geheel;
  if (rij[0]?.norm !== 'van') return [];
  return rij.flatMap((_, i) =>
    isTotEnMet(rij, i)
      ? datums(lezer, rij.slice(1, i)).flatMap((van) =>
          datums(lezer, rij.slice(i + 3)).map((tot) => goed([van.v, tot.v] as const, [...van.p, ...tot.p])),
        )
      : [],
  );
}

const isTotEnMet = (rij: Rij, i: number): boolean => plat(rij.slice(i, i + 3)) === 'tot en met';

const datums = (lezer: Lezer, rij: Rij): readonly Lezing<Waarde>[] =>
  leesWaarde(lezer, rij).flatMap(({ v, p }) =>
    v.soort === 'waarde' && v.waarde.type.soort === 'datum' ? [goed(v.waarde, p)] : [],
  );

const zonderKomma = (rij: Rij): Rij => (rij[rij.length - 1]?.soort === 'komma' ? rij.slice(0, -1) : rij);

/** De twee dagen van een element; zonder tijdvak twee die er niet toe doen, met het probleem. */
function tijdvakVan(
  { omgeving, bestand }: Lezer,
  { element, bron }: Bron,
  venster: Venster | undefined,
  rij: Rij,
): { readonly begin: Dagfeit; readonly eind: Dagfeit; readonly p: readonly Probleem[] } {
  const eigen = omgeving.symbolen.filter(({ object }) => object === element);
  const eind = eigen.find(({ eindeVan }) => eindeVan !== undefined);
  const begin = eigen.find(({ id }) => id === eind?.eindeVan);
  const naam = omgeving.objecten.get(element)?.naam ?? element;
  const plaats = { bestand, span: spanVan(rij) };
  if (!begin || !eind) {
    const lijst = omgeving.opId.get(bron.feit)?.naam ?? bron.feit;
    const [eerste, tweede] = eigen.filter(({ type, soort }) => type.soort === 'datum' && soort === 'gegeven');
    const gegevens = {
      naam,
      lijst,
      begin: eerste?.naam ?? 'eerste dag',
      eind: tweede?.naam ?? 'laatste dag',
    };
    return { begin: dag(bron.feit), eind: dag(bron.feit), p: [meld('N071', plaats, gegevens)] };
  }
  const heeftEinde =
    venster !== undefined && ('jaarVan' in venster || 'jaarTot' in venster || venster.totEnMet !== undefined);
  const open = eind.facultatief && !heeftEinde ? [meld('T028', plaats, { eind: eind.naam, naam })] : [];
  return { begin: dagVan(begin), eind: dagVan(eind), p: open };
}

const dag = (feit: string): Dagfeit => ({ op: 'feit', feit, type: { soort: 'datum' } });
const dagVan = ({ id }: Symbool): Dagfeit => dag(id);

// ── Vergelijken ──────────────────────────────────────────────────────────────────────────────────────────────────

/** "D ligt van A tot en met B", "D ligt in de periode van A tot en met B": op of na A, en op of vóór B. */
export function metPeriode(
  lezer: Lezer,
  a: Waardelezing,
  rechts: Rij,
  werkwoord: string,
): readonly Lezing<Voorwaarde>[] {
  if (!werkwoord.startsWith('lig') || a.soort !== 'waarde' || a.waarde.type.soort !== 'datum') return [];
  const { waarde } = a;
  return leesPeriode(lezer, rechts).map(({ v: [van, tot], p }) => {
    const delen: readonly Voorwaarde[] = [
      { op: 'vergelijk', cmp: '>=', a: waarde, b: van },
      { op: 'vergelijk', cmp: '<=', a: waarde, b: tot },
    ];
    return goed<Voorwaarde>({ op: 'en', delen }, p);
  });
}

/** A045: "het aantal dagen … is meer dan 42 aaneengesloten dagen" zegt twee dingen tegelijk. */
export function nietAchtereen(lezer: Lezer, a: Waardelezing, rechts: Rij): readonly Probleem[] {
  if (a.soort !== 'waarde' || a.waarde.op !== 'dagenVan' || a.waarde.onderbreking !== undefined) return [];
  const stuk = rechts.find(({ soort, tekst }) => soort === 'literal' && tekst.includes('aaneengesloten'));
  return stuk ? [meld('A045', { bestand: lezer.bestand, span: stuk.span }, { tekst: stuk.tekst })] : [];
}
