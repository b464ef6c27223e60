/** Vergelijkingen: "X is 18 jaar of ouder", "X ligt vóór D", "X meer dan 5 is", "X is één van: A, B of C". */
import { achtervergelijkers, vergelijkers, type Stuk } from '../../grammar/index.ts';
import type { Type, Vergelijking, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import {
  goed,
  literal,
  plat,
  spanVan,
  type Lezer,
  type Lezing,
  type Voorwaardelezing,
  type Waardelezing,
} from './lezer.ts';
import { buitenKeuze, leesKring, leesLabels } from './lees-kring.ts';
import { metPeriode, nietAchtereen } from './lees-tijdvak.ts';
import { isTermijn, metDuurwoord, metLaatsteDag, metTermijn } from './lees-termijn.ts';
import { leesWaarde, toonLezing } from './lees-waarde.ts';
import { woorden } from './namen.ts';
import { gelijkType } from './typen.ts';

type Rij = readonly Stuk[];
type Lezingen = readonly Lezing<Voorwaardelezing>[];

const werkwoorden = new Set(['is', 'ligt', 'liggen', 'bedraagt', 'bedragen', 'zijn']);
const voor: Readonly<Record<string, Vergelijking>> = vergelijkers;
const achter: Readonly<Record<string, Vergelijking>> = achtervergelijkers;

export function leesVergelijking(lezer: Lezer, geheel: Rij): Lezingen {
  const rij = metUitzonderingVoor(geheel);
  const uit: Lezing<Voorwaardelezing>[] = [];
  rij.forEach((stuk, i) => {
    if (!werkwoorden.has(stuk.norm)) return;
    if (i > 0 && i < rij.length - 1)
      uit.push(...vergelijk(lezer, rij.slice(0, i), rij.slice(i + 1), stuk.norm));
    // Bijzin: het werkwoord staat achteraan.
    if (i > 1 && i === rij.length - 1) {
      for (let k = 1; k < i; k++) {
        const gelezen = vergelijk(lezer, rij.slice(0, k), rij.slice(k, i), stuk.norm);
        const volgorde = [...rij.slice(0, k), stuk, ...rij.slice(k, i)];
        for (const { v } of gelezen) hoofdzinnen.set(v.voorwaarde, volgorde);
        uit.push(...gelezen);
      }
    }
  });
  return uit;
}

const hoofdzinnen = new WeakMap<Voorwaarde, Rij>();

/** De woorden van een vergelijking die als bijzin geschreven is, als hoofdzin: "het aantal is meer dan 5". */
export function alsHoofdzin(voorwaarde: Voorwaarde): string | undefined {
  const rij = hoofdzinnen.get(voorwaarde);
  return rij && woorden(rij);
}

/** "een beschermde woonvorm is, met uitzondering van time-out": het werkwoord hoort achter de uitzondering. */
function metUitzonderingVoor(rij: Rij): Rij {
  const i = rij.findIndex((stuk) => stuk.norm === 'met uitzondering van');
  const werkwoord = rij[i - 2];
  if (i < 2 || rij[i - 1]?.soort !== 'komma' || !werkwoord || !werkwoorden.has(werkwoord.norm)) return rij;
  return [...rij.slice(0, i - 2), ...rij.slice(i), werkwoord];
}

/** "is de ontvanger van de melding het college": het werkwoord vooraan, gesplitst na de langste naam. */
export function leesOmkering(lezer: Lezer, rij: Rij): Lezingen {
  if (!werkwoorden.has(rij[0]?.norm ?? '')) return [];
  for (let k = rij.length - 1; k > 1; k--) {
    const gelezen = vergelijk(lezer, rij.slice(1, k), rij.slice(k), 'is');
    if (gelezen.length > 0) return gelezen;
  }
  return [];
}

function vergelijk(lezer: Lezer, links: Rij, rechts: Rij, werkwoord: string): Lezingen {
  return leesWaarde(lezer, links).flatMap((a) =>
    leesRechts(lezer, a.v, rechts, werkwoord, [...links, ...rechts]).map(({ v, p }) =>
      goed({ voorwaarde: v }, [...a.p, ...p]),
    ),
  );
}

/** Wat achter het werkwoord staat, als voorwaarde over de waarde ervóór; `alles` wordt onderstreept als het niet past. */
export function leesRechts(
  lezer: Lezer,
  a: Waardelezing,
  rechts: Rij,
  werkwoord: string,
  alles: Rij,
): readonly Lezing<Voorwaarde>[] {
  // Heet een waarde zelf "niet nagekomen", dan is dat die waarde en geen ontkenning van een andere.
  const waardenaam = lezer.index.labels.has(plat(rechts));
  const ontkend = !waardenaam && (rechts[0]?.norm === 'niet' || rechts[0]?.norm === 'geen');
  const rest = ontkend ? rechts.slice(1) : rechts;
  return [
    ...metKring(lezer, a, rest),
    ...metTermijn(lezer, a, rest, werkwoord),
    ...metPeriode(lezer, a, rest, werkwoord),
    ...metWaarde(lezer, a, rest, werkwoord, alles),
  ].map(({ v, p }) => goed(ontkend ? ontken(v) : v, p));
}

const tegendeel: Readonly<Record<Vergelijking, Vergelijking>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
};

function ontken(v: Voorwaarde): Voorwaarde {
  if (v.op === 'vergelijk') return { ...v, cmp: tegendeel[v.cmp] };
  if (v.op === 'verstreken') return { ...v, cmp: tegendeel[v.cmp] as '<' | '<=' | '>=' | '>' };
  // "Ligt niet binnen": ervóór of erna. Een datum die er niet is, ligt er niet binnen en ook niet buiten.
  if (v.op === 'en' && v.delen.every(({ op }) => op === 'vergelijk'))
    return { op: 'of', delen: v.delen.map(ontken) };
  return { op: 'niet', deel: v };
}

interface Rechterdeel {
  readonly cmp: Vergelijking;
  /** "17 jaar of jonger": van een leeftijd tellen alleen de volle jaren. */
  readonly vol?: true;
  readonly rij: Rij;
}

function rechterdeel(rij: Rij, werkwoord: string): Rechterdeel {
  const [eerste] = rij;
  const laatste = rij[rij.length - 1];
  const frase = eerste?.soort === 'frase' ? voor[eerste.norm] : undefined;
  if (frase) return { cmp: frase, rij: rij.slice(1) };
  if (werkwoord.startsWith('lig') && plat(rij.slice(0, 3)) === 'tot en met')
    return { cmp: '<=', rij: rij.slice(3) };
  if (werkwoord.startsWith('lig') && eerste?.norm === 'na') return { cmp: '>', rij: rij.slice(1) };
  if (werkwoord.startsWith('lig') && eerste?.norm === 'op') return { cmp: '=', rij: rij.slice(1) };
  const achteraan = laatste?.soort === 'frase' ? achter[laatste.norm] : undefined;
  if (!achteraan) return { cmp: '=', rij };
  const vol = laatste?.norm === 'of jonger' ? { vol: true as const } : {};
  return { cmp: achteraan, rij: rij.slice(0, -1), ...vol };
}

function metWaarde(
  lezer: Lezer,
  a: Waardelezing,
  rechts: Rij,
  werkwoord: string,
  alles: Rij,
): readonly Lezing<Voorwaarde>[] {
  // "Uiterlijk 2 weken na D" is een termijn, en geen getelde dag.
  if (metLaatsteDag.has(rechts[0]?.norm ?? '') && isTermijn(rechts.slice(1))) return [];
  const deel = rechterdeel(rechts, werkwoord);
  return leesWaarde(lezer, metDuurwoord(deel.rij)).flatMap((b) => {
    const voorwaarde = deel.vol ? totEnMetVol(lezer, a, b.v) : maak(lezer, a, deel.cmp, b.v);
    const p = [...b.p, ...nietAchtereen(lezer, a, deel.rij)];
    if (voorwaarde || p.length > 0) return [goed(voorwaarde ?? { op: 'constant', waarde: false }, p)];
    const plaats = { bestand: lezer.bestand, span: spanVan(alles) };
    const keuze =
      a.soort === 'waarde' && b.v.soort === 'label' ? buitenKring(lezer, a.waarde, b.v.label) : undefined;
    if (keuze !== undefined && b.v.soort === 'label') {
      return [onbruikbaar(meld('T006', { ...plaats, span: spanVan(deel.rij) }, { label: b.v.label, keuze }))];
    }
    if (a.soort === 'duur' && !a.opDag) return [onbruikbaar(meld('T002', plaats, { naam: a.symbool.naam }))];
    const gegevens = { links: toonLezing(a), rechts: toonLezing(b.v) };
    return [onbruikbaar(meld('T001', plaats, gegevens))];
  });
}

/** Wie zeventien is, is dat tot zijn achttiende verjaardag. */
function totEnMetVol(lezer: Lezer, a: Waardelezing, b: Waardelezing): Voorwaarde | undefined {
  return a.soort === 'duur' && b.soort === 'kalenderduur'
    ? maak(lezer, a, '<', { ...b, aantal: b.aantal + 1 })
    : maak(lezer, a, '<=', b);
}

const onbruikbaar = (probleem: ReturnType<typeof meld>): Lezing<Voorwaarde> =>
  goed({ op: 'constant', waarde: false }, [probleem]);

/** De vergelijking, of undefined als de soorten niet bij elkaar passen. */
export function maak(
  lezer: Lezer,
  a: Waardelezing,
  cmp: Vergelijking,
  b: Waardelezing,
): Voorwaarde | undefined {
  if (a.soort === 'duur') return metDuur(a, cmp, b);
  const links = a.soort === 'waarde' ? a.waarde : undefined;
  if (!links) return undefined;
  const rechts = alsWaarde(b, links);
  if (!rechts) return undefined;
  if (!gelijkType(links.type, rechts.type)) return undefined;
  const gelijk = cmp === '=' || cmp === '!=';
  if (!gelijk && !ordenbaar.has(links.type.soort)) return undefined;
  if (links.type.soort === 'keuzes' || links.type.soort === 'lijst') return undefined;
  const buiten = rechts.op === 'literal' && buitenKring(lezer, links, rechts.literal.waarde) !== undefined;
  return buiten || gescheiden(lezer, links.type, rechts.type)
    ? undefined
    : { op: 'vergelijk', cmp, a: links, b: rechts };
}

const ordenbaar = new Set(['getal', 'percentage', 'bedrag', 'datum', 'aantal']);

/** De naam van de keuze, als het label daar niet bij hoort. */
function buitenKring(lezer: Lezer, waarde: Waarde, label: string): string | undefined {
  const keuze =
    waarde.type.soort === 'keuze' ? lezer.omgeving.keuzes.get(waarde.type.keuze)?.keuze : undefined;
  return keuze && !keuze.labels.includes(label) ? keuze.naam : undefined;
}

/** Twee gesloten keuzes zonder gemeenschappelijke waarde zijn nooit gelijk. */
function gescheiden(lezer: Lezer, a: Type, b: Type): boolean {
  if (a.soort !== 'keuze' || b.soort !== 'keuze') return false;
  const [een, ander] = [a, b].map(({ keuze }) => lezer.omgeving.keuzes.get(keuze)?.keuze);
  if (een?.vorm !== 'gesloten' || ander?.vorm !== 'gesloten') return false;
  return !een.labels.some((label) => ander.labels.includes(label));
}

function alsWaarde(b: Waardelezing, bij: Waarde): Waarde | undefined {
  switch (b.soort) {
    case 'waarde':
      return b.waarde;
    case 'duur':
      return undefined;
    case 'label':
      return bij.type.soort === 'keuze'
        ? { op: 'literal', literal: { type: bij.type, waarde: b.label }, type: bij.type }
        : undefined;
    case 'kalenderduur': {
      const type = { soort: 'aantal', eenheid: b.eenheid } as const;
      return { op: 'literal', literal: { type, waarde: String(b.aantal) }, type };
    }
  }
}

/** "de leeftijd van de cliënt op D is 18 jaar of ouder" */
function metDuur(
  a: Extract<Waardelezing, { soort: 'duur' }>,
  cmp: Vergelijking,
  b: Waardelezing,
): Voorwaarde | undefined {
  if (b.soort !== 'kalenderduur' || !a.opDag || cmp === '=' || cmp === '!=') return undefined;
  const { eenheid, aantal } = b;
  if (eenheid === 'uur' || eenheid === 'etmaal') return undefined;
  return { op: 'verstreken', cmp, begin: a.begin, opDag: a.opDag, aantal, eenheid };
}

/** "is één van: A, B of C", "is een beschermde woonvorm" */
function metKring(lezer: Lezer, a: Waardelezing, rechts: Rij): readonly Lezing<Voorwaarde>[] {
  const label = a.soort === 'label' ? a.label : undefined;
  const waarde =
    a.soort === 'waarde'
      ? a.waarde
      : label === undefined
        ? undefined
        : ({
            op: 'literal',
            literal: { type: { soort: 'keuze', keuze: '' }, waarde: label },
            type: { soort: 'keuze', keuze: '' },
          } as const);
  if (waarde?.type.soort !== 'keuze') return [];
  const kring = lezer.index.keuzes.get(plat(rechts))?.keuze;
  if (kring) return [goed({ op: 'isEen', waarde, keuze: kring.id })];
  const uitgezonderd = metUitzondering(lezer, waarde, rechts);
  if (uitgezonderd) return uitgezonderd;
  return leesKring(lezer, rechts).flatMap((lezing) => {
    const { v, p } = lezing;
    if (v.soort !== 'labels' || (v.labels.length < 2 && !v.telling)) return [];
    const delen = v.labels.map((label) => isLabel(waarde, label));
    const plaats = { bestand: lezer.bestand, span: spanVan(rechts) };
    const buiten = v.labels.flatMap((label) => {
      const keuze = buitenKring(lezer, waarde, label);
      return keuze === undefined ? [] : [meld('T006', plaats, { label, keuze })];
    });
    return [goed(v.bouw(delen), [...p, ...buiten])];
  });
}

const isLabel = (a: Waarde, label: string): Voorwaarde => ({
  op: 'vergelijk',
  cmp: '=',
  a,
  b: literal(a.type, label),
});

/** "is een beschermde woonvorm, met uitzondering van time-out": wat de kring open laat, blijft open. */
function metUitzondering(lezer: Lezer, waarde: Waarde, rij: Rij): readonly Lezing<Voorwaarde>[] | undefined {
  const i = rij.findIndex((stuk) => stuk.norm === 'met uitzondering van');
  const voor = rij[i - 1]?.soort === 'komma' ? rij.slice(0, i - 1) : rij.slice(0, Math.max(0, i));
  const kring = lezer.index.keuzes.get(plat(voor))?.keuze;
  if (!kring) return undefined;
  return leesLabels(lezer, rij.slice(i + 1)).map(({ labels }) => {
    const niet = labels.map((label): Voorwaarde => ({ op: 'niet', deel: isLabel(waarde, label) }));
    // Bij een open kring kan ook iets dat niet genoemd is erbij horen; het moet dan wel een waarde van de ander zijn.
    const eigen =
      waarde.type.soort === 'keuze' ? lezer.omgeving.keuzes.get(waarde.type.keuze)?.keuze : undefined;
    const buiten = buitenKeuze(
      lezer,
      kring.vorm === 'gesloten' ? kring : (eigen ?? kring),
      labels,
      rij.slice(i + 1),
    );
    return goed<Voorwaarde>({ op: 'en', delen: [{ op: 'isEen', waarde, keuze: kring.id }, ...niet] }, buiten);
  });
}
