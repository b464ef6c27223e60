/**
 * Gezegden: "de cliënt verblijft legaal in Nederland", "… heeft op D geen aanspraak op A of B". Het onderwerp mag
 * ontbreken na en/of, `niet` en `geen` mogen overal staan, en het werkwoord mag achteraan.
 */
import type { Stuk } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { goed, plat, spanVan, type Lezer, type Lezing, type Voorwaardelezing } from './lezer.ts';
import { buitenLijst } from './lees-elementen.ts';
import { buitenKeuze, leesKring, type Kring } from './lees-kring.ts';
import { kanWaardeZijn, leesDatum } from './lees-waarde.ts';
import type { Naamtak } from './naamindex.ts';
import type { Obj, Symbool } from './symbolen.ts';

type Rij = readonly Stuk[];
type Lezingen = readonly Lezing<Voorwaardelezing>[];

export function leesGezegde(lezer: Lezer, geheel: Rij, onderwerp: Obj | undefined): Lezingen {
  const rij = metOnderwerpVoorop(lezer, geheel);
  const uit: Lezing<Voorwaardelezing>[] = [];
  for (const { object, rest } of onderwerpen(lezer, rij, onderwerp)) {
    if (!lezer.index.metGezegde.has(object.id)) continue;
    const buiten = buitenLijst(lezer, object.id, rij);
    for (const ontkend of ontkenningen(rest)) {
      for (const dag of metDag(lezer, ontkend.rest)) {
        for (const { v, p } of kaal(lezer, dag.rest, object, dag.opDag, ontkend.ontkend)) {
          const voorwaarde: Voorwaarde = ontkend.ontkend ? { op: 'niet', deel: v } : v;
          const eigen = object.id === lezer.omgeving.zaak ? onderwerp : object;
          const problemen = [...dag.p, ...p, ...buiten];
          uit.push(goed({ voorwaarde, ...(eigen ? { onderwerp: eigen } : {}) }, problemen));
        }
      }
    }
  }
  return uit;
}

/** "(Het) is de inwoner verboden …", "is het college bevoegd tot …": het onderwerp hoort voorop. */
function metOnderwerpVoorop(lezer: Lezer, rij: Rij): Rij {
  if (rij[0]?.norm !== 'is' || !rij.some(({ norm }) => normwoorden.has(norm))) return rij;
  for (let tot = Math.min(rij.length, 1 + lezer.index.langsteObject); tot > 1; tot--) {
    const onderwerp = rij.slice(1, tot);
    if (lezer.index.objecten.has(plat(onderwerp))) return [...onderwerp, rij[0], ...rij.slice(tot)];
  }
  return rij;
}

const normwoorden: ReadonlySet<string> = new Set(['verplicht', 'bevoegd', 'verboden']);

interface Onderwerpkeuze {
  readonly object: Obj;
  readonly rest: Rij;
}

/** Een object vooraan; of verderop, na "op <datum>"; of het onderwerp van het vorige deel; of de zaak zelf. */
function onderwerpen(lezer: Lezer, rij: Rij, vorig: Obj | undefined): readonly Onderwerpkeuze[] {
  const uit: Onderwerpkeuze[] = [];
  const begin = rij[0]?.norm === 'op' ? rij.keys() : [0];
  for (const van of begin) {
    let naam = '';
    for (let tot = van + 1; tot <= Math.min(rij.length, van + lezer.index.langsteObject); tot++) {
      naam += (naam === '' ? '' : ' ') + (rij[tot - 1]?.norm ?? '');
      const object = lezer.index.objecten.get(naam);
      if (object) uit.push({ object, rest: [...rij.slice(0, van), ...rij.slice(tot)] });
    }
  }
  if (vorig) uit.push({ object: vorig, rest: rij });
  const zaak = lezer.omgeving.objecten.get(lezer.omgeving.zaak);
  if (zaak) uit.push({ object: zaak, rest: rij });
  return uit;
}

function ontkenningen(rij: Rij): readonly { readonly ontkend: boolean; readonly rest: Rij }[] {
  const uit: { ontkend: boolean; rest: Rij }[] = [{ ontkend: false, rest: rij }];
  rij.forEach((stuk, i) => {
    if (stuk.norm !== 'niet' && stuk.norm !== 'geen') return;
    const rest = [...rij.slice(0, i), ...rij.slice(i + 1)];
    uit.push({ ontkend: true, rest: rest[i]?.norm === 'enkele' ? rest.filter((_, j) => j !== i) : rest });
  });
  return uit;
}

/** Geen mens noemt een dag in meer woorden dan dit. */
const langsteDag = 40;

interface Dagdeling {
  readonly rest: Rij;
  readonly opDag?: Waarde;
  /** Wat er mis is aan de datum. */
  readonly p: readonly Probleem[];
}

/** De rij zonder "op <datum>", met die datum erbij. */
export function metDag(lezer: Lezer, rij: Rij): readonly Dagdeling[] {
  const uit: Dagdeling[] = [{ rest: rij, p: [] }];
  rij.forEach((stuk, van) => {
    if (stuk.norm !== 'op' || !kanWaardeZijn(lezer, rij[van + 1])) return;
    for (let tot = van + 2; tot <= Math.min(rij.length, van + langsteDag); tot++) {
      for (const { v: opDag, p } of leesDatum(lezer, rij.slice(van + 1, tot))) {
        uit.push({ rest: [...rij.slice(0, van), ...rij.slice(tot)], opDag, p });
      }
    }
  });
  return uit;
}

/** Een gezegde zonder onderwerp, ontkenning en dag. */
function kaal(
  lezer: Lezer,
  rij: Rij,
  object: Obj,
  opDag: Waarde | undefined,
  ontkend: boolean,
): readonly Lezing<Voorwaarde>[] {
  const uit: Lezing<Voorwaarde>[] = [];
  const past = (symbool: Symbool): boolean =>
    symbool.object === object.id || (object.id === lezer.omgeving.zaak && symbool.soort === 'lezing');
  const { index } = lezer;
  const begint = index.beginGezegde.has(rij[0]?.norm ?? '');
  const eindigt = begint && index.beginGezegde.has(rij[rij.length - 1]?.norm ?? '');
  const gezegden = !eindigt || rij.length > index.langsteNaam ? [] : (index.gezegden.get(plat(rij)) ?? []);
  for (const symbool of gezegden) {
    if (past(symbool)) uit.push(goed(jaNee(symbool, opDag), dagproblemen(lezer, symbool, opDag, rij)));
  }
  let tak: Naamtak | undefined = index.metWaarde;
  for (let k = 0; k < rij.length; k++) {
    if (k > 0) tak = tak.verder.get(rij[k - 1]?.norm ?? '');
    if (!tak) break;
    for (const { symbool, achter } of tak.hier) {
      if (!past(symbool) || (achter !== undefined && rij[rij.length - 1]?.norm !== achter)) continue;
      const tail = achter === undefined ? rij.slice(k) : rij.slice(k, -1);
      for (const kring of leesKring(lezer, tail)) {
        const problemen = [
          ...kring.p,
          ...buitenEigenKeuze(lezer, symbool, kring.v, tail),
          ...dagproblemen(lezer, symbool, opDag, rij),
        ];
        for (const vorm of ontkend ? metEnZonderSamen(kring.v) : [kring.v]) {
          uit.push(goed(metKring(lezer, symbool, vorm, opDag), problemen));
        }
      }
    }
  }
  return uit;
}

/** "geen aanspraak op A en B": geen van beide, of niet allebei? De taal kiest niet. */
function metEnZonderSamen(kring: Kring): readonly Kring[] {
  if (kring.soort !== 'labels' || !kring.samen || kring.labels.length < 2) return [kring];
  return [{ ...kring, bouw: (delen) => ({ op: 'of', delen }) }, kring];
}

function jaNee(symbool: Symbool, opDag: Waarde | undefined): Voorwaarde {
  if (symbool.soort === 'beslissing') return { op: 'beslissing', beslissing: symbool.id };
  if (symbool.soort === 'lezing') return { op: 'lezing', lezing: symbool.id };
  return { op: 'feit', feit: symbool.id, ...(opDag ? { opDatum: opDag } : {}) };
}

function dagproblemen(
  lezer: Lezer,
  symbool: Symbool,
  opDag: Waarde | undefined,
  rij: Rij,
): readonly Probleem[] {
  const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
  if (symbool.perDatum && !opDag) return [meld('T002', plaats, { naam: symbool.naam })];
  if (!symbool.perDatum && opDag) return [meld('T003', plaats, { naam: symbool.naam })];
  return [];
}

/** De keuze waaruit de waarden achter dit gezegde komen. */
export function keuzeVan(symbool: Symbool): string {
  if (symbool.familie !== undefined) return symbool.familie;
  return symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes' ? symbool.type.keuze : '';
}

function buitenEigenKeuze(lezer: Lezer, symbool: Symbool, kring: Kring, rij: Rij): readonly Probleem[] {
  const keuze = lezer.omgeving.keuzes.get(keuzeVan(symbool))?.keuze;
  return keuze && kring.soort === 'labels' ? buitenKeuze(lezer, keuze, kring.labels, rij) : [];
}

/** Eén waarde van een verzameling, keuze of familie. */
function lid(symbool: Symbool, label: string, opDag: Waarde | undefined): Voorwaarde {
  if (symbool.familie !== undefined) return { op: 'beslissing', beslissing: `${symbool.id}[${label}]` };
  const dag = opDag ? { opDatum: opDag } : {};
  if (symbool.type.soort === 'keuzes') return { op: 'bevat', feit: symbool.id, label, ...dag };
  const b: Waarde = { op: 'literal', literal: { type: symbool.type, waarde: label }, type: symbool.type };
  const a: Waarde =
    symbool.soort === 'beslissing'
      ? { op: 'beslissing', beslissing: symbool.id, type: symbool.type }
      : { op: 'feit', feit: symbool.id, type: symbool.type, ...dag };
  return { op: 'vergelijk', cmp: '=', a, b };
}

function metKring(lezer: Lezer, symbool: Symbool, kring: Kring, opDag: Waarde | undefined): Voorwaarde {
  if (kring.soort === 'labels') {
    const delen = kring.labels.map((label) => lid(symbool, label, opDag));
    if (kring.alleen)
      return { op: 'en', delen: [...delen, ...alleAndere(lezer, symbool, kring.labels, opDag)] };
    const [enige] = delen;
    return delen.length === 1 && enige && !kring.telling ? enige : kring.bouw(delen);
  }
  // Een waarde die pas in de zaak bekend is: welke het ook is, dát lid.
  const labels = lezer.omgeving.keuzes.get(keuzeVan(symbool))?.keuze.labels ?? [];
  const delen = labels.map((label): Voorwaarde => {
    const b: Waarde = {
      op: 'literal',
      literal: { type: kring.waarde.type, waarde: label },
      type: kring.waarde.type,
    };
    return {
      op: 'en',
      delen: [{ op: 'vergelijk', cmp: '=', a: kring.waarde, b }, lid(symbool, label, opDag)],
    };
  });
  return { op: 'of', delen };
}

/** "alleen: A en B": al het andere niet. */
function alleAndere(
  lezer: Lezer,
  symbool: Symbool,
  labels: readonly string[],
  opDag: Waarde | undefined,
): readonly Voorwaarde[] {
  const alle = lezer.omgeving.keuzes.get(keuzeVan(symbool))?.keuze.labels ?? [];
  const andere = alle.filter((label) => !labels.includes(label));
  return andere.map((label) => ({ op: 'niet', deel: lid(symbool, label, opDag) }));
}
