/**
 * Termijnen: "binnen zes weken na D", "uiterlijk 8 weken vóór D", "de laatste dag van de termijn van 2 weken na D". Anders
 * dan een datum met een duur erbij kan een termijn ná een dag door de Algemene termijnenwet later eindigen.
 */
import { eenheden, telwoorden, type Stuk } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesWaarde } from './lees-waarde.ts';
import { goed, spanVan, type Kalendereenheid, type Lezer, type Lezing, type Waardelezing } from './lezer.ts';
import { woorden } from './namen.ts';

type Rij = readonly Stuk[];

/** Een gelezen termijn: de laatste dag, en de dag waarvan hij telt. */
export interface Termijn {
  readonly einde: Extract<Waarde, { op: 'datumPlus' }>;
  readonly richting: 'na' | 'vóór';
}

/** Begint de rij met een duur in woorden ("zes weken", en met `metEen` ook "een week"), dan wordt die een getal. */
export function metDuurwoord(rij: Rij, metEen = false): Rij {
  const [eerste, tweede] = rij;
  if (!eerste) return rij;
  const los = metEen && eerste.lidwoord?.toLowerCase() === 'een' ? eenheden[eerste.norm] : undefined;
  if (los) return [alsDuur(1, los, eerste, eerste), ...rij.slice(1)];
  const eenheid = eenheden[tweede?.norm ?? ''];
  const aantal = Object.hasOwn(telwoorden, eerste.norm) ? telwoorden[eerste.norm] : undefined;
  if (eerste.soort !== 'woord' || aantal === undefined || !tweede || !eenheid) return rij;
  return [alsDuur(aantal, eenheid, eerste, tweede), ...rij.slice(2)];
}

function alsDuur(aantal: number, eenheid: Kalendereenheid, van: Stuk, tot: Stuk): Stuk {
  const tekst = woorden(van === tot ? [van] : [van, tot]);
  const span = { begin: van.span.begin, eind: tot.span.eind };
  return { soort: 'literal', norm: tekst, tekst, span, literal: { soort: 'duur', aantal, eenheid } };
}

/** Of de rij met een duur en "na" of "vóór" begint: dan is zij een termijn en geen gewone waarde. */
export function isTermijn(rij: Rij): boolean {
  const [duur, woord] = metDuurwoord(rij, true);
  return duur?.soort === 'literal' && duur.literal.soort === 'duur' && richtingVan(woord) !== undefined;
}

const richtingVan = (woord: Stuk | undefined): Termijn['richting'] | undefined =>
  woord?.norm === 'na' || woord?.norm === 'vóór' ? woord.norm : undefined;

/** "8 weken na D", "een week na D", "2 weken vóór D". */
export function leesTermijn(
  lezer: Lezer,
  geheel: Rij,
  verlengd = lezer.omgeving.termijnVerlengd,
): readonly Lezing<Termijn>[] {
  const rij = metDuurwoord(geheel, true);
  const [duur, woord] = rij;
  const richting = richtingVan(woord);
  if (duur?.soort !== 'literal' || duur.literal.soort !== 'duur' || !richting) return [];
  const { aantal, eenheid } = duur.literal;
  return leesWaarde(lezer, rij.slice(2)).flatMap(({ v, p }) => {
    if (v.soort !== 'waarde' || v.waarde.type.soort !== 'datum') return [];
    const kalender = eenheid === 'uur' || eenheid === 'etmaal' ? 'dag' : eenheid;
    const einde: Termijn['einde'] = {
      ...{ op: 'datumPlus', datum: v.waarde, eenheid: kalender, type: { soort: 'datum' } },
      aantal: richting === 'na' ? aantal : -aantal,
      ...(richting === 'na' && verlengd ? { verlengd: true as const } : {}),
    };
    return [
      goed({ einde, richting }, [
        ...p,
        ...bezwaren(lezer, duur, rij, richting === 'na' && verlengd === undefined),
      ]),
    ];
  });
}

/** Wat van de duur geen termijn maakt; of de Algemene termijnenwet geldt, moet de regeling zeggen. */
function bezwaren(lezer: Lezer, duur: Stuk, rij: Rij, onbeslist: boolean): readonly Probleem[] {
  if (duur.soort !== 'literal' || duur.literal.soort !== 'duur') return [];
  const { aantal, eenheid } = duur.literal;
  const { bestand } = lezer;
  if (eenheid === 'uur' || eenheid === 'etmaal')
    return [meld('T019', { bestand, span: duur.span }, { duur: duur.tekst })];
  if (aantal === 0) return [meld('T017', { bestand, span: duur.span }, { duur: duur.tekst })];
  return onbeslist ? [meld('T012', { bestand, span: spanVan(rij) }, {})] : [];
}

/** "de laatste dag van de termijn van 8 weken na D" */
export function leesTermijneinde(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  const aanhef = ['laatste', 'dag', 'van', 'termijn', 'van'];
  if (!aanhef.every((woord, i) => rij[i]?.norm === woord)) return [];
  return leesTermijn(lezer, rij.slice(aanhef.length)).map(({ v, p }) =>
    goed({ soort: 'waarde', waarde: v.einde }, p),
  );
}

/** Bij deze vergelijkingen is "2 weken na D" een termijn; bij andere is het een getelde dag. */
export const metLaatsteDag: ReadonlySet<string> = new Set(['uiterlijk', 'niet later dan']);

/**
 * "ligt binnen 2 weken na D" (op of na D, en niet later dan de laatste dag), "ligt binnen 2 weken vóór D" (niet eerder dan
 * 2 weken ervoor, en op of vóór D), "is uiterlijk 2 weken na D", "is uiterlijk 8 weken vóór D".
 */
export function metTermijn(
  lezer: Lezer,
  a: Waardelezing,
  rechts: Rij,
  werkwoord: string,
): readonly Lezing<Voorwaarde>[] {
  const [woord] = rechts;
  const binnen = werkwoord.startsWith('lig') && woord?.norm === 'binnen';
  if (!binnen && !metLaatsteDag.has(woord?.norm ?? '')) return [];
  if (a.soort !== 'waarde' || a.waarde.type.soort !== 'datum') return [];
  const dag = a.waarde;
  return leesTermijn(lezer, rechts.slice(1)).map(({ v: { einde, richting }, p }) => {
    const tot: Voorwaarde = { op: 'vergelijk', cmp: '<=', a: dag, b: einde };
    if (!binnen) return goed(tot, p);
    const [eerste, laatste] = richting === 'na' ? [einde.datum, einde] : [einde, einde.datum];
    const delen: readonly Voorwaarde[] = [
      { op: 'vergelijk', cmp: '>=', a: dag, b: eerste },
      { op: 'vergelijk', cmp: '<=', a: dag, b: laatste },
    ];
    return goed<Voorwaarde>({ op: 'en', delen }, p);
  });
}
