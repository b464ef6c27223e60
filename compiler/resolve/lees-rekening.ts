/** Rekenen: laagste en hoogste, vermeerderd en verminderd met, percentages, afronden, datums en duren. */
import type { Stuk } from '../../grammar/index.ts';
import type { Type, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { goed, plat, spanVan, type Lezer, type Lezing, type Waardelezing } from './lezer.ts';
import { leesTermijneinde } from './lees-termijn.ts';
import { leesDagen, leesDagErnaast } from './lees-dagen.ts';
import { leesOverLijst } from './lees-elementen.ts';
import { leesTijdvakdagen } from './lees-tijdvak.ts';
import { leesFactor, leesWaarde, toonLezing, typeVan } from './lees-waarde.ts';
import { gelijkType } from './typen.ts';

type Rij = readonly Stuk[];
type Lezingen = readonly Lezing<Waardelezing>[];

type Bewerking = 'plus' | 'min' | 'maal' | 'gedeeld';

const bewerkingen: Readonly<Record<string, Bewerking>> = {
  'vermeerderd met': 'plus',
  'verminderd met': 'min',
  'vermenigvuldigd met': 'maal',
  'gedeeld door': 'gedeeld',
};
export const afrondingen: Readonly<Record<string, 'rekenkundig' | 'naar boven' | 'naar beneden'>> = {
  'afgerond op': 'rekenkundig',
  'rekenkundig afgerond op': 'rekenkundig',
  'naar boven afgerond op': 'naar boven',
  'naar beneden afgerond op': 'naar beneden',
};
export const stappen: Readonly<Record<string, string>> = {
  centen: '0.01',
  'hele centen': '0.01',
  "hele euro's": '1',
  'hele euro': '1',
  'hele getallen': '1',
  'tien euro': '10',
};

/** De laatste bewerking in de rij is de buitenste: "het laagste van A en B, verminderd met C" geldt voor het laagste. */
export function leesRekening(lezer: Lezer, rij: Rij): Lezingen {
  for (let i = rij.length - 1; i >= 0; i--) {
    const stuk = rij[i];
    if (stuk?.soort !== 'frase') continue;
    const links = zonderKomma(rij.slice(0, i));
    const rechts = rij.slice(i + 1);
    if (stuk.norm === 'onafgerond' && rechts.length === 0) return zonderAfronding(lezer, links);
    const richting = afrondingen[stuk.norm];
    if (richting) return leesAfronding(lezer, links, rechts, richting);
    const bewerking = bewerkingen[stuk.norm];
    if (bewerking && links.length > 0) {
      const gelezen = leesBewerking(lezer, links, rechts, bewerking, stuk.norm);
      // "het laagste van A vermenigvuldigd met B en C": de bewerking hoort bij een deel.
      if (gelezen.length === 0 && isUiterste(rij)) break;
      if (gelezen.length === 0) return leesOverLijst(lezer, rij);
      const duidelijk = rij[i - 1]?.soort === 'komma' || !isSamengesteld(links, bewerking);
      return duidelijk ? gelezen : gelezen.map(({ v, p }) => goed(v, [...p, volgorde(lezer, rij, stuk)]));
    }
  }
  return [
    ...leesUiterste(lezer, rij),
    ...leesPercentageVan(lezer, rij),
    ...leesDuurBijDatum(lezer, rij),
    ...leesTermijneinde(lezer, rij),
    ...leesOverLijst(lezer, rij),
    ...leesDagen(lezer, rij),
    ...leesDagErnaast(lezer, rij),
    ...leesTijdvakdagen(lezer, rij),
  ];
}

const isUiterste = (rij: Rij): boolean =>
  uitersten[rij[0]?.norm ?? ''] !== undefined && rij[1]?.norm === 'van';

/** Of er links iets staat waar de bewerking ook alleen bij het laatste deel kan horen. */
function isSamengesteld(links: Rij, bewerking: Bewerking): boolean {
  if (isUiterste(links)) return true;
  const isSom = (deel: Bewerking): boolean => deel === 'plus' || deel === 'min';
  return links.some(({ soort, norm }) => {
    const ander = soort === 'frase' ? bewerkingen[norm] : undefined;
    return ander !== undefined && isSom(ander) !== isSom(bewerking);
  });
}

const volgorde = (lezer: Lezer, rij: Rij, stuk: Stuk): Probleem =>
  meld('N026', { bestand: lezer.bestand, span: stuk.span }, { tekst: plat(rij), woord: stuk.norm });

/** "onafgerond" verandert niets aan de waarde; het zegt dat de auteur eraan gedacht heeft. */
const zonderAfronding = (lezer: Lezer, links: Rij): Lezingen =>
  leesWaarde(lezer, links).map(({ v, p }) =>
    goed(v.soort === 'waarde' ? { ...v, waarde: { ...v.waarde, onafgerond: true } } : v, p),
  );

const zonderKomma = (rij: Rij): Rij => (rij[rij.length - 1]?.soort === 'komma' ? rij.slice(0, -1) : rij);

function leesAfronding(
  lezer: Lezer,
  links: Rij,
  rechts: Rij,
  richting: 'rekenkundig' | 'naar boven' | 'naar beneden',
): Lezingen {
  const stap = stappen[plat(rechts)];
  if (stap === undefined) return [];
  return leesWaarde(lezer, links).flatMap(({ v, p }) => {
    if (v.soort !== 'waarde') return [];
    const waarde: Waarde = { op: 'afgerond', waarde: v.waarde, stap, richting, type: v.waarde.type };
    if (rekenbaar.has(v.waarde.type.soort)) return [goed<Waardelezing>({ soort: 'waarde', waarde }, p)];
    const gegevens = { links: toonLezing(v), bewerking: 'afgerond op', rechts: plat(rechts) };
    return [
      goed(v, [
        ...p,
        meld('T004', { bestand: lezer.bestand, span: spanVan([...links, ...rechts]) }, gegevens),
      ]),
    ];
  });
}

function leesBewerking(
  lezer: Lezer,
  links: Rij,
  rechts: Rij,
  bewerking: 'plus' | 'min' | 'maal' | 'gedeeld',
  woord: string,
): Lezingen {
  return leesWaarde(lezer, links).flatMap((a) =>
    leesFactor(lezer, rechts).map((b) => {
      const waarde = reken(a.v, b.v, bewerking);
      const problemen = [...a.p, ...b.p];
      if (waarde) return goed<Waardelezing>({ soort: 'waarde', waarde }, problemen);
      const plaats = { bestand: lezer.bestand, span: spanVan([...links, ...rechts]) };
      const datum = typeVan(a.v).soort === 'datum' && b.v.soort === 'kalenderduur';
      const fout = datum
        ? meld('T009', plaats, { eenheid: toonLezing(b.v) })
        : meld('T004', plaats, { links: toonLezing(a.v), rechts: toonLezing(b.v), bewerking: woord });
      return goed(a.v, [...problemen, fout]);
    }),
  );
}

function reken(
  a: Waardelezing,
  b: Waardelezing,
  op: 'plus' | 'min' | 'maal' | 'gedeeld',
): Waarde | undefined {
  if (a.soort !== 'waarde') return undefined;
  const links = a.waarde;
  if (links.type.soort === 'datum') return datumMet(links, b, op);
  const rechts = alsGetal(b);
  if (!rechts) return undefined;
  const type = resultaat(links.type, rechts.type, op);
  if (!type) return undefined;
  if (
    (op === 'plus' || op === 'min') &&
    rechts.type.soort === 'percentage' &&
    links.type.soort !== 'percentage'
  ) {
    // "vermeerderd met 8%" is het bedrag plus acht procent daarvan.
    const deel: Waarde = { op: 'maal', a: links, b: rechts, type };
    return { op, a: links, b: deel, type };
  }
  // Een percentage is een factor: overal staat het rechts.
  const omgedraaid = op === 'maal' && links.type.soort === 'percentage';
  return omgedraaid ? { op, a: rechts, b: links, type } : { op, a: links, b: rechts, type };
}

function alsGetal(lezing: Waardelezing): Waarde | undefined {
  if (lezing.soort === 'waarde') return lezing.waarde;
  if (lezing.soort !== 'kalenderduur') return undefined;
  const type: Type = { soort: 'aantal', eenheid: lezing.eenheid };
  return { op: 'literal', literal: { type, waarde: String(lezing.aantal) }, type };
}

const rekenbaar: ReadonlySet<string> = new Set(['getal', 'percentage', 'bedrag', 'aantal']);

/** Het type van een bewerking; eenheden tellen mee: euro per etmaal × etmalen is euro. */
function resultaat(a: Type, b: Type, op: 'plus' | 'min' | 'maal' | 'gedeeld'): Type | undefined {
  if (!rekenbaar.has(a.soort) || !rekenbaar.has(b.soort)) return undefined;
  if (op === 'plus' || op === 'min') return gelijkType(a, b) || b.soort === 'percentage' ? a : undefined;
  if (b.soort === 'getal' || b.soort === 'percentage') return a;
  if (op === 'maal' && (a.soort === 'getal' || a.soort === 'percentage')) return b;
  if (op === 'maal' && a.soort === 'bedrag' && b.soort === 'aantal')
    return a.per === b.eenheid ? { soort: 'bedrag' } : undefined;
  if (op === 'maal' && a.soort === 'aantal' && b.soort === 'bedrag')
    return b.per === a.eenheid ? { soort: 'bedrag' } : undefined;
  return op === 'gedeeld' && gelijkType(a, b) ? { soort: 'getal' } : undefined;
}

/** Een datum met een duur die er staat, of met een aantal dat een gegeven of uitkomst is. */
function datumMet(datum: Waarde, b: Waardelezing, op: Bewerking): Waarde | undefined {
  if (b.soort === 'kalenderduur') return datumPlus(datum, b, op);
  if (b.soort !== 'waarde' || b.waarde.type.soort !== 'aantal') return undefined;
  const { eenheid } = b.waarde.type;
  if (eenheid === 'uur' || eenheid === 'etmaal' || op === 'maal' || op === 'gedeeld') return undefined;
  const terug = op === 'min' ? { terug: true as const } : {};
  return { op: 'datumVerder', datum, aantal: b.waarde, eenheid, ...terug, type: { soort: 'datum' } };
}

function datumPlus(
  datum: Waarde,
  duur: Extract<Waardelezing, { soort: 'kalenderduur' }>,
  op: 'plus' | 'min' | 'maal' | 'gedeeld',
): Waarde | undefined {
  const { eenheid } = duur;
  if (eenheid === 'uur' || eenheid === 'etmaal' || op === 'maal' || op === 'gedeeld') return undefined;
  const aantal = op === 'plus' ? duur.aantal : -duur.aantal;
  return { op: 'datumPlus', datum, aantal, eenheid, type: { soort: 'datum' } };
}

/** "5 jaar vóór de datum van de melding", "2 weken na …" */
function leesDuurBijDatum(lezer: Lezer, rij: Rij): Lezingen {
  const [duur, woord] = rij;
  if (duur?.soort !== 'literal' || duur.literal.soort !== 'duur' || rij.length < 3) return [];
  const op = woord?.norm === 'vóór' ? 'min' : woord?.norm === 'na' ? 'plus' : undefined;
  if (!op) return [];
  const kalender = { ...duur.literal, soort: 'kalenderduur' as const };
  return leesWaarde(lezer, rij.slice(2)).flatMap(({ v, p }) => {
    if (v.soort !== 'waarde' || v.waarde.type.soort !== 'datum') return [];
    const waarde = datumPlus(v.waarde, kalender, op);
    if (waarde) return [goed<Waardelezing>({ soort: 'waarde', waarde }, p)];
    return [
      goed(v, [...p, meld('T009', { bestand: lezer.bestand, span: duur.span }, { eenheid: duur.tekst })]),
    ];
  });
}

/** "8% van A" */
function leesPercentageVan(lezer: Lezer, rij: Rij, lees = leesWaarde): Lezingen {
  const [eerste, van] = rij;
  if (eerste?.soort !== 'literal' || eerste.literal.soort !== 'percentage' || van?.norm !== 'van') return [];
  const type: Type = { soort: 'percentage' };
  const deel: Waarde = { op: 'literal', literal: { type, waarde: eerste.literal.waarde }, type };
  return lees(lezer, rij.slice(2)).map(({ v, p }) => {
    if (v.soort === 'waarde' && rekenbaar.has(v.waarde.type.soort)) {
      return goed<Waardelezing>(
        { soort: 'waarde', waarde: { op: 'maal', a: v.waarde, b: deel, type: v.waarde.type } },
        p,
      );
    }
    const gegevens = { links: eerste.tekst, bewerking: 'van', rechts: toonLezing(v) };
    return goed(v, [...p, meld('T004', { bestand: lezer.bestand, span: spanVan(rij) }, gegevens)]);
  });
}

/** Bij datums heet het laagste "het vroegste" of "de eerste", en het hoogste "de laatste". */
const uitersten: Readonly<Record<string, 'laagste' | 'hoogste'>> = {
  laagste: 'laagste',
  vroegste: 'laagste',
  eerste: 'laagste',
  hoogste: 'hoogste',
  laatste: 'hoogste',
};

/**
 * "het laagste van A en B": de delen zijn waarden zonder rekenwoorden, of een percentage of een dag die van één waarde telt.
 * In elk deel behalve het laatste mag een bewerking staan; achter het laatste kan zij ook voor het geheel bedoeld zijn.
 */
function leesUiterste(lezer: Lezer, rij: Rij): Lezingen {
  const op = uitersten[rij[0]?.norm ?? ''];
  if (!op || !isUiterste(rij)) return [];
  return leesDelen(lezer, rij.slice(2)).flatMap(({ v: delen, p }) => {
    const [eerste] = delen;
    if (!eerste || delen.length < 2) return [];
    const anders = delen.find((deel) => !gelijkType(deel.type, eerste.type));
    const waarde: Waarde = { op, delen, type: eerste.type };
    if (!anders) return [goed<Waardelezing>({ soort: 'waarde', waarde }, p)];
    const [links, rechts] = [eerste, anders].map((deel) => toonLezing({ soort: 'waarde', waarde: deel }));
    const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
    const fout = meld('T001', plaats, { links: links ?? '', rechts: rechts ?? '' });
    return [goed<Waardelezing>({ soort: 'waarde', waarde }, [...p, fout])];
  });
}

function leesDelen(lezer: Lezer, rij: Rij): readonly Lezing<readonly Waarde[]>[] {
  const uit: Lezing<readonly Waarde[]>[] = enkel(lezer, rij).map(({ v, p }) => goed([v], p));
  rij.forEach((stuk, i) => {
    if (stuk.soort !== 'en' && stuk.soort !== 'komma') return;
    const deel = rij.slice(0, i);
    for (const eerste of [...enkel(lezer, deel), ...metBewerking(lezer, deel)]) {
      for (const rest of leesDelen(lezer, rij.slice(i + 1)))
        uit.push(goed([eerste.v, ...rest.v], [...eerste.p, ...rest.p]));
    }
  });
  return uit;
}

function metBewerking(lezer: Lezer, rij: Rij): readonly Lezing<Waarde>[] {
  const rekent = rij.some(({ soort, norm }) => soort === 'frase' && bewerkingen[norm] !== undefined);
  if (!rekent || rij.some(({ soort }) => soort === 'komma')) return [];
  return leesRekening(lezer, rij).flatMap(({ v, p }) => (v.soort === 'waarde' ? [goed(v.waarde, p)] : []));
}

const enkel = (lezer: Lezer, rij: Rij): readonly Lezing<Waarde>[] =>
  [
    ...leesFactor(lezer, rij),
    ...leesPercentageVan(lezer, rij, leesFactor),
    ...leesDuurBijDatum(lezer, rij),
    ...leesDagErnaast(lezer, rij),
    ...leesTijdvakdagen(lezer, rij),
    ...leesTermijneinde(lezer, rij),
  ].flatMap(({ v, p }) => {
    const waarde = alsGetal(v);
    return waarde ? [goed(waarde, p)] : [];
  });
