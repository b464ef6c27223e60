/** Lijsten in een voorbeeld: een tabel met een rij per element, of de zin dat er geen zijn. */
import { naaste, type Clausule, type Stuk, type Tabel, type Zin } from '../../grammar/index.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { lijstVooraan } from './lees-elementen.ts';
import { leesLabels } from './lees-kring.ts';
import { leesWaarde } from './lees-waarde.ts';
import { plat, spanVan, telt, type Lezer } from './lezer.ts';
import { norms, woorden } from './namen.ts';
import type { Symbool, Vindplaats } from './symbolen.ts';
import { gelijkType, toonType } from './typen.ts';
import { meldOverbodig } from './zindelen.ts';

/** De elementen zoals zij in de zaak komen. */
export type Lijstzetting = Vindplaats & {
  readonly soort: 'lijst';
  readonly feit: string;
  readonly volledig: boolean;
  readonly elementen: readonly Readonly<Record<string, unknown>>[];
};

type Rij = readonly Stuk[];

/** "De afwezigheden van de inwoner zijn [in elk geval]: | … |", "De inwoner heeft geen afwezigheden." */
export function leesLijstzetting(
  lezer: Lezer,
  zin: Zin,
  rij: Rij,
  plaats: Vindplaats,
): Lijstzetting | undefined {
  const { tabel } = zin;
  if (!tabel) {
    const symbool = zonderElementen(lezer, rij);
    if (!symbool) return undefined;
    meldOverbodig(lezer, zin, [], "zin onder 'gegeven'");
    return { ...plaats, soort: 'lijst', feit: symbool.id, volledig: true, elementen: [] };
  }
  const treffer = lijstVooraan(lezer, rij).find(({ rest }) => aanhef.has(plat(rest)));
  if (treffer?.symbool.type.soort !== 'lijst') return undefined;
  meldOverbodig(lezer, zin, ['tabel'], "zin onder 'gegeven'");
  const elementen = leesTabel(lezer, tabel, treffer.symbool.type.object);
  const volledig = plat(treffer.rest) === 'zijn';
  return { ...plaats, soort: 'lijst', feit: treffer.symbool.id, volledig, elementen };
}

const aanhef = new Set(['zijn', 'zijn in elk geval']);

/** "de inwoner heeft geen afwezigheden", "er zijn geen afwezigheden van de inwoner" */
function zonderElementen(lezer: Lezer, rij: Rij): Symbool | undefined {
  const i = rij.findIndex(({ norm }) => norm === 'geen');
  if (i < 1) return undefined;
  const [voor, na] = [plat(rij.slice(0, i)), rij.slice(i + 1)];
  if (voor === 'er zijn') return lijstVooraan(lezer, na).find(({ rest }) => rest.length === 0)?.symbool;
  if (rij[i - 1]?.norm !== 'heeft') return undefined;
  const object = lezer.index.objecten.get(plat(rij.slice(0, i - 1)));
  const lijsten = lezer.index.waarden.get(plat(na)) ?? [];
  return lijsten.find(({ type, object: van }) => type.soort === 'lijst' && van === object?.id);
}

function leesTabel(lezer: Lezer, tabel: Tabel, object: string): Lijstzetting['elementen'] {
  const kolommen = tabel.kolommen.map((kolom, i) => {
    const symbool = leesKolom(lezer, kolom, object);
    const eerder = tabel.kolommen.findIndex(
      (ander) => norms(ander.stukken).join(' ') === norms(kolom.stukken).join(' '),
    );
    if (symbool && eerder < i)
      lezer.problemen.push(meld('N003', plaatsVan(lezer, kolom), { naam: symbool.naam }));
    return symbool;
  });
  return tabel.rijen.map(({ cellen }) =>
    Object.fromEntries(
      cellen.flatMap((cel, i) => {
        const symbool = kolommen[i];
        const waarde = symbool && cel.stukken.length > 0 ? leesCel(lezer, symbool, cel) : undefined;
        return symbool && waarde !== undefined ? [[symbool.sleutel, waarde]] : [];
      }),
    ),
  );
}

function leesKolom(lezer: Lezer, kolom: Clausule, object: string): Symbool | undefined {
  const mogelijk = lezer.omgeving.symbolen.filter(
    (symbool) => symbool.object === object && symbool.soort === 'gegeven',
  );
  const naam = norms(kolom.stukken).join(' ');
  const gevonden = mogelijk.find((symbool) => symbool.norms.join(' ') === naam);
  if (gevonden) return gevonden;
  const dichtbij = naaste(
    naam,
    mogelijk.map((symbool) => symbool.norms.join(' ')),
  );
  const isOordeel = lezer.omgeving.symbolen.some(
    (deel) => deel.object === object && deel.soort === 'beoordeling' && deel.norms.join(' ') === naam,
  );
  const plaats = plaatsVan(lezer, kolom);
  const gegevens = {
    naam: woorden(kolom.stukken),
    object: lezer.omgeving.objecten.get(object)?.naam ?? object,
    mogelijk: mogelijk.map((symbool) => symbool.naam),
    dichtbij,
    ...(isOordeel ? { oordeel: true as const } : {}),
  };
  lezer.problemen.push(meld('N035', plaats, gegevens, { herstel: vervang(plaats, dichtbij) }));
  return undefined;
}

/** Wat er in een cel staat, zoals een zaak het schrijft. */
function leesCel(lezer: Lezer, symbool: Symbool, cel: Clausule): unknown {
  const rij = telt(cel.stukken);
  const tekst = plat(rij);
  const { type } = symbool;
  if (type.soort === 'ja/nee' && (tekst === 'ja' || tekst === 'nee')) return tekst === 'ja';
  if (symbool.facultatief && tekst === 'geen') return null;
  const labels = type.soort === 'keuzes' ? verzameling(lezer, rij, type.keuze) : undefined;
  if (labels) return labels;
  for (const { v, p } of leesWaarde(lezer, rij)) {
    if (p.length > 0) continue;
    if (v.soort === 'kalenderduur' && type.soort === 'aantal' && v.eenheid === type.eenheid) return v.aantal;
    if (v.soort === 'label' && type.soort === 'keuze' && isLabel(lezer, type.keuze, v.label)) return v.label;
    if (v.soort !== 'waarde' || v.waarde.op !== 'literal' || !gelijkType(v.waarde.type, type)) continue;
    return v.waarde.literal.waarde;
  }
  const gegevens = { tekst: woorden(cel.stukken), naam: symbool.naam, type: toonType(type) };
  lezer.problemen.push(meld('N036', plaatsVan(lezer, cel), gegevens));
  return undefined;
}

function verzameling(lezer: Lezer, rij: Rij, keuze: string): readonly string[] | undefined {
  if (plat(rij) === 'niets') return [];
  const [gelezen] = leesLabels(lezer, rij);
  return gelezen?.labels.every((label) => isLabel(lezer, keuze, label)) ? gelezen.labels : undefined;
}

const isLabel = (lezer: Lezer, keuze: string, label: string): boolean =>
  lezer.omgeving.keuzes.get(keuze)?.keuze.labels.includes(label) === true;

const plaatsVan = (lezer: Lezer, { stukken, span }: Clausule): Vindplaats => ({
  bestand: lezer.bestand,
  span: stukken.length > 0 ? spanVan(stukken) : span,
});
