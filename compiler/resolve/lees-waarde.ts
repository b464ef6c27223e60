/** Waarden: literals, eigenschappen ("de geboortedatum van de cliënt op …"), rekenen, laagste en hoogste. */
import type { Stuk } from '../../grammar/index.ts';
import type { Type, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import {
  goed,
  literal,
  isDie,
  ontdubbel,
  plat,
  spanVan,
  type Lezer,
  type Lezing,
  type Waardelezing,
} from './lezer.ts';
import { buitenLijst } from './lees-elementen.ts';
import { leesRekening } from './lees-rekening.ts';
import { woorden } from './namen.ts';
import type { Symbool } from './symbolen.ts';
import { toonType } from './typen.ts';

type Rij = readonly Stuk[];
type Lezingen = readonly Lezing<Waardelezing>[];

/** Alle waarden die de hele rij kan zijn. */
export function leesWaarde(lezer: Lezer, rij: Rij): Lezingen {
  if (!kanWaardeZijn(lezer, rij[0])) return [];
  const sleutel = plaatsen(rij);
  const eerder = lezer.geheugen.get(sleutel);
  if (eerder) return eerder;
  const gelezen = ontdubbel([...leesRekening(lezer, rij), ...leesFactor(lezer, rij)]);
  lezer.geheugen.set(sleutel, gelezen);
  return gelezen;
}

/** Of een waarde met dit stuk kan beginnen; zo vallen de meeste rijen af voor er gelezen wordt. */
export const kanWaardeZijn = (lezer: Lezer, eerste: Stuk | undefined): boolean =>
  eerste !== undefined &&
  (eerste.soort === 'literal' || eerste.soort === 'tekst' || lezer.index.beginwoorden.has(eerste.norm));

/** Welke stukken het zijn. Begin en einde zijn niet genoeg: "op <datum>" kan ertussenuit genomen zijn. */
function plaatsen(rij: Rij): string {
  let uit = '';
  for (const stuk of rij) uit += `${String(stuk.span.begin)} `;
  return uit;
}

/** Een waarde zonder rekenwoorden. */
export function leesFactor(lezer: Lezer, rij: Rij): Lezingen {
  if (rij.length === 0) return [];
  if (rij.length === 1 && rij[0]?.soort === 'literal') return [leesLiteral(lezer, rij[0])];
  if (rij.length === 1 && rij[0]?.soort === 'tekst') {
    return [goed({ soort: 'waarde', waarde: literal({ soort: 'tekst' }, rij[0].waarde) })];
  }
  return [...leesLabel(lezer, rij), ...leesNaam(lezer, rij), ...leesOpDag(lezer, rij)];
}

function leesLiteral(lezer: Lezer, stuk: Extract<Stuk, { soort: 'literal' }>): Lezing<Waardelezing> {
  const { literal: gelezen } = stuk;
  if (gelezen.soort === 'duur') return goed({ ...gelezen, soort: 'kalenderduur' });
  const type: Type =
    gelezen.soort === 'bedrag' && gelezen.per
      ? { soort: 'bedrag', per: gelezen.per }
      : { soort: gelezen.soort };
  const waarde = goed<Waardelezing>({ soort: 'waarde', waarde: literal(type, gelezen.waarde) });
  const onvolledig = gelezen.soort === 'datum' && gelezen.waarde.length < 10 && lezer.voorbeeld === undefined;
  if (!onvolledig) return waarde;
  return { ...waarde, p: [meld('T011', { bestand: lezer.bestand, span: stuk.span }, { tekst: stuk.tekst })] };
}

function leesLabel(lezer: Lezer, rij: Rij): Lezingen {
  const { binding, omgeving } = lezer;
  if (binding && isDie(rij[0])) {
    const keuze = omgeving.keuzes.get(binding.keuze);
    if (keuze && plat(rij.slice(1)) === keuze.norms.join(' '))
      return [goed({ soort: 'label', label: binding.label })];
  }
  const label = rij.length > lezer.index.langsteNaam ? undefined : lezer.index.labels.get(plat(rij));
  return label === undefined ? [] : [goed({ soort: 'label', label })];
}

/** Een naam: van de zaak zelf, of een eigenschap `naam van object`. */
function leesNaam(lezer: Lezer, rij: Rij): Lezingen {
  const { langsteNaam, langsteObject } = lezer.index;
  if (rij.length > langsteNaam + 1 + langsteObject) return [];
  const heel = (lezer.index.waarden.get(plat(rij)) ?? []).filter((symbool) => isLos(lezer, symbool));
  const uit = heel.map((symbool) => goed(alsWaarde(lezer, symbool), zonderDag(lezer, symbool, rij)));
  rij.forEach((stuk, i) => {
    if (stuk.norm !== 'van' || i === 0 || rij.length - i - 1 > langsteObject) return;
    const object = lezer.index.objecten.get(plat(rij.slice(i + 1)));
    if (!object) return;
    for (const symbool of lezer.index.waarden.get(plat(rij.slice(0, i))) ?? []) {
      if (symbool.object !== object.id) continue;
      const p = [...zonderDag(lezer, symbool, rij), ...buitenLijst(lezer, object.id, rij)];
      uit.push(goed(alsWaarde(lezer, symbool), p));
    }
  });
  return uit;
}

/** Een gegeven per datum heeft pas een waarde op een dag. */
function zonderDag(lezer: Lezer, symbool: Symbool, rij: Rij): readonly Probleem[] {
  if (!symbool.perDatum) return [];
  return [meld('T002', { bestand: lezer.bestand, span: spanVan(rij) }, { naam: symbool.naam })];
}

const isLos = ({ omgeving }: Lezer, symbool: Symbool): boolean =>
  symbool.object === omgeving.zaak || symbool.object === 'parameters' || symbool.soort === 'lezing';

function alsWaarde(lezer: Lezer, symbool: Symbool): Waardelezing {
  if (symbool.soort === 'duur') {
    const bron = lezer.omgeving.symbolen.find(
      (ander) => ander.object === symbool.object && ander.norms.join(' ') === symbool.sinds?.join(' '),
    );
    const begin = waardeVan(bron ?? symbool);
    return { soort: 'duur', begin, symbool };
  }
  return { soort: 'waarde', waarde: waardeVan(symbool), symbool };
}

export function waardeVan(symbool: Symbool, opDatum?: Waarde): Waarde {
  const { id, type } = symbool;
  if (symbool.soort === 'beslissing') return { op: 'beslissing', beslissing: id, type };
  if (symbool.soort === 'lezing') return { op: 'lezing', lezing: id, type };
  return { op: 'feit', feit: id, type, ...(opDatum ? { opDatum } : {}) };
}

/** `<naam> op <datum>` voor een duur of een gegeven per datum. */
function leesOpDag(lezer: Lezer, rij: Rij): Lezingen {
  const uit: Lezing<Waardelezing>[] = [];
  rij.forEach((stuk, i) => {
    if (stuk.norm !== 'op' || i === 0) return;
    const namen = leesNaam(lezer, rij.slice(0, i));
    if (namen.length === 0) return;
    for (const dag of leesDatum(lezer, rij.slice(i + 1))) {
      for (const { v } of namen) {
        const { v: waarde, p } = opDag(lezer, v, dag.v, rij);
        uit.push(goed(waarde, [...dag.p, ...p]));
      }
    }
  });
  return uit;
}

function opDag(lezer: Lezer, lezing: Waardelezing, dag: Waarde, rij: Rij): Lezing<Waardelezing> {
  if (lezing.soort === 'duur') return goed({ ...lezing, opDag: dag });
  if (lezing.soort === 'waarde' && lezing.symbool?.perDatum) {
    return goed({ ...lezing, waarde: waardeOpDag(lezer, lezing.symbool, dag, rij) });
  }
  const naam = lezing.soort === 'waarde' ? (lezing.symbool?.naam ?? woorden(rij)) : woorden(rij);
  return goed(lezing, [meld('T003', { bestand: lezer.bestand, span: spanVan(rij) }, { naam })]);
}

/** In een voorbeeld wordt de parameter zelf gegeven. */
export const waardeOpDag = (lezer: Lezer, symbool: Symbool, dag: Waarde, rij: Rij): Waarde =>
  symbool.reeks && !lezer.voorbeeld ? opReeks(lezer, symbool, dag, rij) : waardeVan(symbool, dag);

function opReeks(lezer: Lezer, symbool: Symbool, dag: Waarde, rij: Rij): Waarde {
  const { type } = symbool;
  const plek = JSON.stringify([symbool.id, dag]);
  const eerder = lezer.reeksgebruik.get(plek);
  const id = eerder?.id ?? `reeksen.${symbool.sleutel}${String(lezer.reeksgebruik.size + 1)}`;
  if (!eerder) lezer.reeksgebruik.set(plek, { id, symbool, dag, naam: woorden(rij) });
  return { op: 'beslissing', beslissing: id, type };
}

/** De datums die de rij kan zijn, met wat er mis is aan wat er staat. */
export function leesDatum(lezer: Lezer, rij: Rij): readonly Lezing<Waarde>[] {
  return leesWaarde(lezer, rij).flatMap(({ v, p }) =>
    v.soort === 'waarde' && v.waarde.type.soort === 'datum' ? [goed(v.waarde, p)] : [],
  );
}

export function typeVan(lezing: Waardelezing): Type {
  switch (lezing.soort) {
    case 'waarde':
      return lezing.waarde.type;
    case 'duur':
      return { soort: 'aantal', eenheid: 'jaar' };
    case 'kalenderduur':
      return { soort: 'aantal', eenheid: lezing.eenheid };
    case 'label':
      return { soort: 'keuze', keuze: '' };
  }
}

export function toonLezing(lezing: Waardelezing): string {
  if (lezing.soort === 'label') return `de waarde '${lezing.label}'`;
  if (lezing.soort === 'kalenderduur') return toonType(typeVan(lezing));
  const naam = lezing.symbool?.naam;
  const type = lezing.soort === 'duur' ? 'een duur' : toonType(lezing.waarde.type);
  return naam === undefined ? type : `'${naam}' (${type})`;
}
