/** Kleine modellen voor de proeven van de runtime, zo kort mogelijk opgeschreven. */
import type {
  Beslissing,
  Bepaling,
  BuitenToepassing,
  Controle,
  Feit,
  Keuze,
  Lezing,
  Literal,
  Regel,
  Regelingmodel,
  Type,
  Vergelijking,
  Voorwaarde,
  Waarde,
} from '../../runtime/model.ts';

export const JA_NEE: Type = { soort: 'ja/nee' };
export const DATUM: Type = { soort: 'datum' };
export const BEDRAG: Type = { soort: 'bedrag' };
export const GETAL: Type = { soort: 'getal' };
export const TEKST: Type = { soort: 'tekst' };
export const PERCENTAGE: Type = { soort: 'percentage' };
export const JAREN: Type = { soort: 'aantal', eenheid: 'jaar' };
export const keuzeType = (keuze: string): Type => ({ soort: 'keuze', keuze });
export const keuzesType = (keuze: string): Type => ({ soort: 'keuzes', keuze });

/** Een feit met id `z.<sleutel>`. */
export function feit(sleutel: string, type: Type = JA_NEE, rest: Partial<Feit> = {}): Feit {
  const id = `z.${sleutel}`;
  return { id, object: 'z', sleutel, naam: sleutel, type, soort: 'gegeven', regel: 1, ...rest };
}

export function oordeel(sleutel: string, rest: Partial<Feit> = {}): Feit {
  return feit(sleutel, JA_NEE, { soort: 'beoordeling', door: ['het college'], ...rest });
}

export function keuze(id: string, labels: readonly string[], rest: Partial<Keuze> = {}): Keuze {
  return { id, naam: id, vorm: 'gesloten', labels, ...rest };
}

// ── Voorwaarden ──────────────────────────────────────────────────────────────────────────────────────────

export const waar = (sleutel: string, opDatum?: Waarde): Voorwaarde => ({
  op: 'feit',
  feit: `z.${sleutel}`,
  tekst: sleutel,
  ...(opDatum && { opDatum }),
});
export const vast = (waarde: boolean): Voorwaarde => ({ op: 'constant', waarde });
export const niet = (deel: Voorwaarde): Voorwaarde => ({ op: 'niet', deel });
export const en = (...delen: Voorwaarde[]): Voorwaarde => ({ op: 'en', delen });
export const of = (...delen: Voorwaarde[]): Voorwaarde => ({ op: 'of', delen });
export const telling = (cmp: '>=' | '<=' | '=', aantal: number, ...delen: Voorwaarde[]): Voorwaarde => ({
  op: 'telling',
  cmp,
  aantal,
  delen,
});
export const vergelijk = (a: Waarde, cmp: Vergelijking, b: Waarde): Voorwaarde => ({
  op: 'vergelijk',
  cmp,
  a,
  b,
});
export const bevat = (sleutel: string, label: string, opDatum?: Waarde): Voorwaarde => ({
  op: 'bevat',
  feit: `z.${sleutel}`,
  label,
  ...(opDatum && { opDatum }),
});
export const isEen = (waarde: Waarde, id: string): Voorwaarde => ({ op: 'isEen', waarde, keuze: id });
export const ontbreekt = (sleutel: string): Voorwaarde => ({ op: 'ontbreekt', feit: `z.${sleutel}` });
export const uitkomst = (id: string): Voorwaarde => ({ op: 'beslissing', beslissing: `z.${id}` });
export const heeftWaarde = (id: string): Voorwaarde => ({ op: 'vanToepassing', beslissing: `z.${id}` });
export const gelezen = (lezing: string): Voorwaarde => ({ op: 'lezing', lezing });
export const verstreken = (
  begin: Waarde,
  opDag: Waarde,
  cmp: '<' | '<=' | '>=' | '>',
  aantal: number,
  eenheid: 'dag' | 'week' | 'maand' | 'jaar' = 'jaar',
): Voorwaarde => ({ op: 'verstreken', cmp, begin, opDag, aantal, eenheid });
export const bij = (bepaling: string, voorwaarde: Voorwaarde): Voorwaarde => ({ ...voorwaarde, bepaling });

// ── Waarden ──────────────────────────────────────────────────────────────────────────────────────────────

export function lit(type: Type, waarde: string): Waarde {
  const literal: Literal = { type, waarde };
  return { op: 'literal', literal, type };
}
export const dag = (datum: string): Waarde => lit(DATUM, datum);
export const euro = (bedrag: string): Waarde => lit(BEDRAG, bedrag);
export const label = (id: string, naam: string): Waarde => lit(keuzeType(id), naam);
export const w = (sleutel: string, type: Type, opDatum?: Waarde): Waarde => ({
  op: 'feit',
  feit: `z.${sleutel}`,
  type,
  ...(opDatum && { opDatum }),
});
export const waardeVan = (id: string, type: Type): Waarde => ({
  op: 'beslissing',
  beslissing: `z.${id}`,
  type,
});
export const reken = (op: 'plus' | 'min' | 'maal' | 'gedeeld', a: Waarde, b: Waarde): Waarde => ({
  op,
  a,
  b,
  type: a.type,
});
export const laagste = (...delen: Waarde[]): Waarde => ({
  op: 'laagste',
  delen,
  type: delen[0]?.type ?? GETAL,
});
export const datumPlus = (
  datum: Waarde,
  aantal: number,
  eenheid: 'dag' | 'week' | 'maand' | 'jaar',
): Waarde => ({
  op: 'datumPlus',
  datum,
  aantal,
  eenheid,
  type: DATUM,
});

// ── Regels en beslissingen ───────────────────────────────────────────────────────────────────────────────

/** Een regel; `bepaling` is tegelijk zijn id. */
export function regel(bepaling: string, soort: Regel['soort'], rest: Partial<Regel> = {}): Regel {
  return { id: bepaling, bepaling, soort, tekst: `regel ${bepaling}`, regel: 1, ...rest };
}
export const grond = (
  bepaling: string,
  voorwaarde?: Voorwaarde,
  tenzij?: Voorwaarde,
  rest: Partial<Regel> = {},
): Regel =>
  regel(bepaling, 'grond', { ...(voorwaarde && { voorwaarde }), ...(tenzij && { tenzij }), ...rest });
export const geeft = (
  bepaling: string,
  waarde: Waarde,
  voorwaarde?: Voorwaarde,
  rest: Partial<Regel> = {},
): Regel => regel(bepaling, 'waarde', { waarde, ...(voorwaarde && { voorwaarde }), ...rest });

export function buiten(
  bepaling: string,
  regels: readonly string[],
  voorwaarde?: Voorwaarde,
  reden: BuitenToepassing['reden'] = 'uitgezonderd',
): BuitenToepassing {
  return {
    bepaling,
    regels,
    reden,
    tekst: `${bepaling} buiten toepassing`,
    regel: 1,
    ...(voorwaarde && { voorwaarde }),
  };
}

export function beslissing(
  sleutel: string,
  regels: readonly Regel[],
  rest: Partial<Beslissing> = {},
): Beslissing {
  return {
    id: `z.${sleutel}`,
    object: 'z',
    sleutel,
    naam: sleutel,
    type: JA_NEE,
    uitputtend: true,
    regels,
    buitenToepassing: [],
    gebruikt: { feiten: [], beslissingen: [], lezingen: [] },
    regel: 1,
    ...rest,
  };
}

export function controle(id: string, voorwaarde: Voorwaarde): Controle {
  return { id, naam: id, voorwaarde, regel: 1 };
}

export function lezing(id: string, alternatieven: Lezing['alternatieven'], gekozen?: string): Lezing {
  return {
    id,
    naam: id,
    bij: ['art'],
    vraag: `Hoe leest u ${id}?`,
    alternatieven,
    ...(gekozen !== undefined && { gekozen: { letter: gekozen, omdat: 'de toelichting zegt dit' } }),
    regel: 1,
  };
}

export const alsVoorwaarde = (letter: string, voorwaarde: Voorwaarde): Lezing['alternatieven'][number] => ({
  letter,
  tekst: `lezing ${letter}`,
  soort: 'voorwaarde',
  voorwaarde,
});
export const alsWaarde = (letter: string, waarde: Waarde): Lezing['alternatieven'][number] => ({
  letter,
  tekst: `lezing ${letter}`,
  soort: 'waarde',
  waarde,
});

type Delen = Partial<Omit<Regelingmodel, 'bepalingen'>> & { readonly bepalingen?: readonly string[] };

/** Een model; de bepalingen volgen uit de regels, in hun volgorde. */
export function model(delen: Delen): Regelingmodel {
  const { bepalingen, ...rest } = delen;
  const uitRegels = (delen.beslissingen ?? []).flatMap((b) => [
    ...b.regels.map((r) => r.bepaling),
    ...b.buitenToepassing.map((bt) => bt.bepaling),
  ]);
  return {
    versie: 1,
    id: 'proef',
    titel: 'Proefverordening',
    soort: 'verordening',
    geldig: {},
    keuzes: [],
    feiten: [],
    lezingen: [],
    controles: [],
    beslissingen: [],
    ...rest,
    bepalingen: [...new Set([...(bepalingen ?? []), ...uitRegels])].map(bepaling),
  };
}

function bepaling(id: string): Bepaling {
  return { id, aanduiding: `artikel ${id}`, regel: 1 };
}
