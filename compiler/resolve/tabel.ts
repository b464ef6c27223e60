/** Beslistabellen: "De hoogte van het Pgb volgt uit de tabel:", met voor elke rij een regel per uitkomst. */
import type { Stuk, Tabelrij, Zin } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { bepalingId, type Zinplaats } from './bepalingen.ts';
import { leesGeldigheid, type Geldigheid } from './geldigheid.ts';
import { maak } from './lees-vergelijking.ts';
import { leesWaarde, typeVan } from './lees-waarde.ts';
import { ontdubbel, plat, spanVan, telt, type Lezer, type Waardelezing } from './lezer.ts';
import { tweeLezingen, tweeWaarden } from './niet-begrepen.ts';
import { woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';
import { leesKolommen, leesTabelhoofd, sleutelVan, type Doel, type Kolom } from './tabelkolom.ts';
import { doorsnede, isBegrensd } from './versies.ts';
import { isElke, leesCel } from './tabelcel.ts';
import type { Regelontwerp } from './zinnen.ts';

type Rij = readonly Stuk[];

/** Een gelezen tabel: wat de analyse nodig heeft om gaten en overlap te vinden. */
export interface Tabelontwerp extends Vindplaats {
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rijontwerp[];
  /** Waar de namen van de kolommen staan. */
  readonly kopspan: Vindplaats['span'];
  /** De uitkomsten van de tabel. */
  readonly beslissingen: readonly string[];
}

export interface Rijontwerp extends Vindplaats {
  readonly bepaling: string;
  /** Per kolom wat de cel van de zaak vraagt; afwezig: niets. */
  readonly cellen: readonly (Voorwaarde | undefined)[];
  readonly geldig: Geldigheid;
  /** Per beslissing wat de rij zegt; afwezig: niets. */
  readonly uitkomsten: ReadonlyMap<string, string>;
}

type Basis = Pick<Regelontwerp, 'afwijkingVan' | 'onverminderd' | 'mede' | 'bestand' | 'geldig'>;
type Staarten = Pick<Regelontwerp, 'voorwaarde' | 'tenzij'>;

export interface Tabeluitkomst {
  readonly regels: readonly Regelontwerp[];
  readonly tabellen: readonly Tabelontwerp[];
}

const niets: Tabeluitkomst = { regels: [], tabellen: [] };

export function leesTabel(
  lezer: Lezer,
  zin: Zin,
  { standplaats, eersteRij = 1 }: Zinplaats,
  basis: Basis,
  staarten: Staarten,
): Tabeluitkomst {
  const { tabel } = zin;
  const doelen = leesTabelhoofd(lezer, zin.hoofd);
  if (!tabel || !doelen) return niets;
  const kolommen = leesKolommen(lezer, tabel.kolommen, doelen, tabel.span);
  if (!kolommen) return niets;
  const regels: Regelontwerp[] = [];
  const rijen = tabel.rijen.map((rij, i) => {
    const bepaling = bepalingId(lezer.bepalingen.kenmerk, { ...standplaats, rij: eersteRij + i });
    const gelezen = leesRij(lezer, kolommen, rij, bepaling);
    regels.push(...regelsVan(gelezen, basis, staarten));
    return gelezen.ontwerp;
  });
  const beslissingen = doelen.map(({ beslissing }) => beslissing);
  const { bestand } = lezer;
  const kopspan = spanVan(tabel.kolommen.flatMap(({ stukken }) => stukken));
  return { regels, tabellen: [{ bestand, span: tabel.span, kopspan, kolommen, rijen, beslissingen }] };
}

// ── Rijen ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Uitkomstcel {
  readonly doel: Doel;
  readonly waarde?: Waarde;
  readonly ja?: boolean;
  readonly tekst: string;
}

interface Gelezenrij {
  readonly ontwerp: Rijontwerp;
  readonly uitkomsten: readonly Uitkomstcel[];
  /** Een cel was niet te lezen: de rij zegt niets, en het probleem staat er. */
  readonly kapot: boolean;
}

function leesRij(lezer: Lezer, kolommen: readonly Kolom[], rij: Tabelrij, bepaling: string): Gelezenrij {
  const uitkomsten: Uitkomstcel[] = [];
  let geldig: Geldigheid = {};
  const voor = lezer.problemen.length;
  const cellen = kolommen.map((kolom, i): Voorwaarde | undefined => {
    const cel = rij.cellen[i];
    const stukken = telt(cel?.stukken ?? []);
    const plaats = { bestand: lezer.bestand, span: stukken.length > 0 ? spanVan(stukken) : celspan(rij, i) };
    if (stukken.length === 0) {
      lezer.problemen.push(meld('N053', plaats, { waar: 'cel', kolom: kolom.tekst }));
      return undefined;
    }
    if (isElke(stukken)) return undefined;
    if (kolom.soort === 'geldig') {
      geldig = leesGeldigheid(cel?.stukken ?? [], plaats, lezer.problemen);
      return undefined;
    }
    if (kolom.soort !== 'uitkomst') return leesVoorwaarde(lezer, kolom, stukken);
    const uitkomst = leesUitkomst(lezer, kolom.doel, stukken, kolom.tekst);
    if (uitkomst) uitkomsten.push(uitkomst);
    return undefined;
  });
  const gezegd = new Map(
    uitkomsten.map(({ doel, waarde, ja }) => [doel.beslissing, waarde ? sleutelVan(waarde) : String(ja)]),
  );
  return {
    ontwerp: { bepaling, bestand: lezer.bestand, span: rij.span, cellen, geldig, uitkomsten: gezegd },
    uitkomsten,
    kapot: lezer.problemen.length > voor,
  };
}

/** Een lege cel wordt met haar strepen aangewezen. */
function celspan({ cellen, span }: Tabelrij, i: number): Vindplaats['span'] {
  const begin = cellen[i]?.span.begin ?? span.begin;
  return { begin: begin - 1, eind: begin };
}

function leesVoorwaarde(
  lezer: Lezer,
  kolom: Kolom & { readonly soort: 'waarde' | 'ja/nee' },
  stukken: Rij,
): Voorwaarde | undefined {
  if (kolom.soort === 'ja/nee') {
    const ja = leesJaNee(lezer, kolom.tekst, stukken);
    if (ja === undefined) return undefined;
    return ja ? kolom.voorwaarde : { op: 'niet', deel: kolom.voorwaarde };
  }
  const lezingen = leesCel(lezer, kolom.waarde, kolom.tekst, stukken);
  const [eerste] = lezingen;
  if (!eerste) meldCel(lezer, stukken, kolom.tekst, verwachtBij(kolom.waarde));
  else if (lezingen.length > 1)
    lezer.problemen.push(
      tweeLezingen(
        lezer,
        stukken,
        lezingen.map(({ v }) => v),
      ),
    );
  else lezer.problemen.push(...eerste.p);
  return eerste && eerste.p.length === 0 ? eerste.v : undefined;
}

function leesJaNee(lezer: Lezer, kolom: string, stukken: Rij): boolean | undefined {
  const woord = plat(stukken);
  if (woord === 'ja' || woord === 'nee') return woord === 'ja';
  meldCel(lezer, stukken, kolom, ['ja', 'nee', '–']);
  return undefined;
}

function meldCel(lezer: Lezer, stukken: Rij, kolom: string, verwacht: readonly string[]): void {
  const plaats = { bestand: lezer.bestand, span: spanVan(stukken) };
  lezer.problemen.push(meld('N054', plaats, { cel: woorden(stukken), kolom, verwacht }));
}

/** Voorbeelden van wat er kan staan. */
function verwachtBij(kolom: Waardelezing): readonly string[] {
  switch (typeVan(kolom).soort) {
    case 'keuze':
      return ['een waarde uit de keuze', 'meer waarden met "of" ertussen', '–'];
    case 'datum':
      return ['een datum', 'op of na 1 januari 2026', '–'];
    case 'tekst':
      return ['een tekst tussen aanhalingstekens', '–'];
    default:
      return kolom.soort === 'duur'
        ? ['18 jaar of ouder', '18 tot en met 20 jaar', '–']
        : ['een waarde', 'meer dan …', '… tot en met …', '–'];
  }
}

function leesUitkomst(lezer: Lezer, doel: Doel, stukken: Rij, kolom: string): Uitkomstcel | undefined {
  const tekst = `${kolom} is ${woorden(stukken)}`;
  const { waarde } = doel;
  if (!waarde) {
    const ja = leesJaNee(lezer, kolom, stukken);
    return ja === undefined ? undefined : { doel, ja, tekst };
  }
  const links: Waardelezing = { soort: 'waarde', waarde };
  const lezingen = ontdubbel(leesWaarde(lezer, stukken));
  const [eerste] = lezingen;
  if (lezingen.length > 1) {
    lezer.problemen.push(
      tweeWaarden(
        lezer,
        stukken,
        lezingen.map(({ v }) => v),
      ),
    );
    return undefined;
  }
  const gelijk = eerste && maak(lezer, links, '=', eerste.v);
  if (eerste && gelijk?.op === 'vergelijk') {
    lezer.problemen.push(...eerste.p);
    return { doel, waarde: gelijk.b, tekst };
  }
  const [fout] = eerste ? leesCel(lezer, links, kolom, stukken).flatMap(({ p }) => p) : [];
  if (fout) lezer.problemen.push(fout.code === 'T001' ? { ...fout, code: 'T005' } : fout);
  else meldCel(lezer, stukken, kolom, ['een waarde', '–']);
  return undefined;
}

/** De rij als regels: één per uitkomst waarover zij iets zegt. */
function regelsVan(
  { ontwerp, uitkomsten, kapot }: Gelezenrij,
  basis: Basis,
  { voorwaarde, tenzij }: Staarten,
): readonly Regelontwerp[] {
  if (kapot) return [];
  const delen = [...(voorwaarde ? [voorwaarde] : []), ...ontwerp.cellen.filter((cel) => cel !== undefined)];
  const [eerste] = delen;
  const samen: Voorwaarde | undefined = delen.length > 1 ? { op: 'en', delen } : eerste;
  const geldig = doorsnede(basis.geldig ?? {}, ontwerp.geldig);
  // Een rij die buiten de geldigheid van haar bepaling valt, geldt nooit.
  if (!geldig) return [];
  return uitkomsten.map(({ doel, waarde, ja, tekst }) => ({
    ...basis,
    span: ontwerp.span,
    bepaling: ontwerp.bepaling,
    beslissing: doel.beslissing,
    soort: waarde ? 'waarde' : ja ? 'grond' : 'weigering',
    ...(samen ? { voorwaarde: samen } : {}),
    ...(tenzij ? { tenzij } : {}),
    ...(waarde ? { waarde } : {}),
    ...(isBegrensd(geldig) ? { geldig } : {}),
    tekst,
  }));
}
