/** Cellen: "BW basis of BW extra", "18 tot en met 20 jaar", "meer dan € 10", "ja", "elke". */
import type { Stuk } from '../../grammar/index.ts';
import type { Vergelijking, Voorwaarde } from '../../runtime/model.ts';
import { toonDag } from './geldigheid.ts';
import { woorden } from './namen.ts';
import { goed, ontdubbel, type Lezer, type Lezing, type Waardelezing } from './lezer.ts';
import { leesRechts, maak } from './lees-vergelijking.ts';
import { leesWaarde, typeVan } from './lees-waarde.ts';

type Rij = readonly Stuk[];
type Lezingen = readonly Lezing<Voorwaarde>[];

/** Wat elke waarde goedvindt. */
export const isElke = (rij: Rij): boolean =>
  rij.length === 1 && /^(?:[–—-]|elke|alle)$/.test(rij[0]?.norm ?? '');

/** Wat een cel over de waarde van haar kolom zegt. */
export function leesCel(lezer: Lezer, kolom: Waardelezing, naam: string, rij: Rij): Lezingen {
  const heel = ontdubbel(leesEnkel(lezer, kolom, rij)).map(({ v, p }) =>
    goed(metWoorden(v, naam, woorden(rij)), p),
  );
  if (heel.some(({ p }) => p.length === 0)) return heel;
  for (let i = 1; i < rij.length - 1; i++) {
    const soort = rij[i]?.soort;
    if (soort !== 'of' && soort !== 'komma') continue;
    const [links] = ontdubbel(leesEnkel(lezer, kolom, rij.slice(0, i)));
    const [rest] = links?.p.length === 0 ? leesCel(lezer, kolom, naam, rij.slice(i + 1)) : [];
    if (links && rest?.p.length === 0) {
      const eerste = metWoorden(links.v, naam, woorden(rij.slice(0, i)));
      return [
        goed({ op: 'of', delen: [eerste, ...alternatieven(rest.v)], tekst: `${naam} is ${woorden(rij)}` }),
      ];
    }
  }
  return heel;
}

/** De uitleg noemt de kolom met de woorden van de cel, en bij een grens wat de grens is. */
function metWoorden(v: Voorwaarde, naam: string, cel: string): Voorwaarde {
  const tekst = `${naam} is ${cel}`;
  if (v.op !== 'en' && v.op !== 'of') return { ...v, tekst };
  return { ...v, delen: v.delen.map((deel) => metGrenswoorden(deel, naam)), tekst };
}

const grenswoorden = {
  '<': 'minder dan',
  '<=': 'ten hoogste',
  '=': '',
  '!=': 'niet',
  '>=': 'ten minste',
  '>': 'meer dan',
};
const daggrens = { '<': 'vóór', '<=': 'op of vóór', '=': '', '!=': 'niet', '>=': 'op of na', '>': 'na' };

function metGrenswoorden(v: Voorwaarde, naam: string): Voorwaarde {
  if (v.op === 'verstreken')
    return { ...v, tekst: `${naam} is ${grenswoorden[v.cmp]} ${toonDuur(v.aantal, v.eenheid)}` };
  if (v.op !== 'vergelijk' || v.b.op !== 'literal') return v;
  const { type, waarde } = v.b.literal;
  const woord = (type.soort === 'datum' ? daggrens : grenswoorden)[v.cmp];
  if (type.soort === 'keuze' || type.soort === 'datum')
    return {
      ...v,
      tekst: `${naam} is ${woord} ${type.soort === 'datum' ? toonDag(waarde) : waarde}`.replace('  ', ' '),
    };
  return v;
}

const meervoud = { dag: 'dagen', week: 'weken', maand: 'maanden', jaar: 'jaar' };
const toonDuur = (aantal: number, eenheid: keyof typeof meervoud): string =>
  `${String(aantal)} ${aantal === 1 ? eenheid : meervoud[eenheid]}`;

const alternatieven = (v: Voorwaarde): readonly Voorwaarde[] => (v.op === 'of' ? v.delen : [v]);

function leesEnkel(lezer: Lezer, kolom: Waardelezing, rij: Rij): Lezingen {
  const bereik = leesBereik(lezer, kolom, rij);
  if (bereik.length > 0) return bereik;
  const werkwoord = typeVan(kolom).soort === 'datum' ? 'ligt' : 'is';
  return leesRechts(lezer, kolom, rij, werkwoord, rij);
}

/** "van A tot B", "A tot en met B", "tot B", "vanaf A", en bij een duur ook "18 jaar": het hele jaar. */
function leesBereik(lezer: Lezer, kolom: Waardelezing, rij: Rij): Lezingen {
  const tot = rij.findIndex(({ norm }) => norm === 'tot');
  const metEn = tot >= 0 && rij[tot + 1]?.soort === 'en' && rij[tot + 2]?.norm === 'met';
  const boven = tot < 0 ? [] : rij.slice(tot + (metEn ? 3 : 1));
  const voor = tot < 0 ? rij : rij.slice(0, tot);
  const begint = voor[0]?.norm === 'van' || voor[0]?.norm === 'vanaf';
  const onder = begint ? voor.slice(1) : voor;
  if (tot < 0 && !begint) return kolom.soort === 'duur' ? heleEenheid(lezer, kolom, rij) : [];
  if (tot >= 0 && boven.length === 0) return [];
  const grenzen = [
    ...(onder.length === 0 ? [] : [leesOnder(lezer, kolom, zelfdeEenheid(onder, boven))]),
    ...(boven.length === 0 ? [] : [leesBoven(lezer, kolom, boven, metEn)]),
  ];
  const delen = grenzen.flatMap(([eerste]) => (eerste ? [eerste] : []));
  const [enige, ander] = delen;
  if (!enige || delen.length < grenzen.length) return [];
  const p = delen.flatMap((deel) => deel.p);
  return [goed(ander ? { op: 'en', delen: [enige.v, ander.v] } : enige.v, p)];
}

const leesOnder = (lezer: Lezer, kolom: Waardelezing, rij: Rij): Lezingen => grens(lezer, kolom, '>=', rij);

/** "Tot en met 20 jaar" is tot de dag waarop er 21 jaar verstreken is. */
function leesBoven(lezer: Lezer, kolom: Waardelezing, rij: Rij, totEnMet: boolean): Lezingen {
  if (!totEnMet) return grens(lezer, kolom, '<', rij);
  if (kolom.soort !== 'duur') return grens(lezer, kolom, '<=', rij);
  return leesWaarde(lezer, rij).flatMap(({ v, p }) =>
    v.soort === 'kalenderduur' ? metGrens(lezer, kolom, '<', { ...v, aantal: v.aantal + 1 }, p) : [],
  );
}

/** "18 jaar": achttien jaar of ouder, en nog geen negentien. */
const heleEenheid = (lezer: Lezer, kolom: Waardelezing, rij: Rij): Lezingen =>
  leesWaarde(lezer, rij).flatMap(({ v, p }) => {
    if (v.soort !== 'kalenderduur') return [];
    const [onder] = metGrens(lezer, kolom, '>=', v, p);
    const [boven] = metGrens(lezer, kolom, '<', { ...v, aantal: v.aantal + 1 }, p);
    return onder && boven ? [goed<Voorwaarde>({ op: 'en', delen: [onder.v, boven.v] }, p)] : [];
  });

const grens = (lezer: Lezer, kolom: Waardelezing, cmp: Vergelijking, rij: Rij): Lezingen =>
  leesWaarde(lezer, rij).flatMap(({ v, p }) => metGrens(lezer, kolom, cmp, v, p));

function metGrens(
  lezer: Lezer,
  kolom: Waardelezing,
  cmp: Vergelijking,
  waarde: Waardelezing,
  p: Lezing<Voorwaarde>['p'],
): Lezingen {
  const voorwaarde = maak(lezer, kolom, cmp, waarde);
  return voorwaarde ? [goed(voorwaarde, p)] : [];
}

/** "18 tot en met 20 jaar", "5 tot 10%", "5 tot € 10": de eenheid staat één keer. */
function zelfdeEenheid(onder: Rij, boven: Rij): Rij {
  const [eerste, ...meer] = onder;
  const [ander] = boven;
  if (eerste?.soort !== 'literal' || meer.length > 0 || ander?.soort !== 'literal') return onder;
  const { literal } = eerste;
  if (literal.soort !== 'getal' || ander.literal.soort === 'getal') return onder;
  const { literal: model } = ander;
  if (model.soort === 'percentage' || model.soort === 'bedrag')
    return [{ ...eerste, literal: { ...model, waarde: literal.waarde } }];
  const heel = /^\d+$/.test(literal.waarde);
  return model.soort === 'duur' && heel
    ? [{ ...eerste, literal: { ...model, aantal: Number(literal.waarde) } }]
    : onder;
}
