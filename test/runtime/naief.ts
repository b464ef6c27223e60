/**
 * De betekenis van de taal zo letterlijk mogelijk, voor één volledig bekende zaak, en alle voltooiingen één voor één.
 *
 * Traag en zonder enige slimheid, als rechter over de diagrammen van de runtime. Datums zijn hier dagen vanaf 1 januari
 * 2026 en bedragen gewone getallen; dat mag omdat de proeven alleen kleine hele waarden gebruiken.
 */
import type { Beslissing, Feit, Regel, Regelingmodel, Voorwaarde, Waarde } from '../../runtime/model.ts';

/** Een antwoord, `null` (geen), of niet te bepalen (`undefined`). */
type W = boolean | string | number | readonly string[] | null | undefined;
export type Antwoorden = ReadonlyMap<string, W>;

export interface Slot {
  readonly soort: 'waarde' | 'niet van toepassing' | 'tegenstrijdig';
  readonly waarde?: W;
}

export function slot(m: Regelingmodel, z: Antwoorden, id: string): Slot {
  const b = vind(m.beslissingen, id);
  if (b.peildatum && !inWerking(m, z, b.peildatum))
    return { soort: 'niet van toepassing', waarde: 'niet in werking' };
  return b.type.soort === 'ja/nee' ? jaNee(m, z, b) : waarden(m, z, b);
}

function inWerking(m: Regelingmodel, z: Antwoorden, peildatum: Waarde): boolean {
  const op = waarde(m, z, peildatum) as number;
  const { vanaf, totEnMet } = m.geldig;
  return (vanaf === undefined || op >= dagnr(vanaf)) && (totEnMet === undefined || op <= dagnr(totEnMet));
}

function jaNee(m: Regelingmodel, z: Antwoorden, b: Beslissing): Slot {
  const van = (soort: Regel['soort']): Regel[] => b.regels.filter((r) => r.soort === soort);
  const grond = ofAlles(van('grond').map((r) => geldt(m, z, b, r)));
  const beletsel = ofAlles([
    ...van('weigering').map((r) => geldt(m, z, b, r)),
    ...van('vereiste').map((r) => en2(niet(voldaan(m, z, r)), niet(opzij(m, z, b, r)))),
  ]);
  const uitkomsten = mogelijk(grond).flatMap((g) =>
    mogelijk(beletsel).map((w): Slot => {
      if (w) return { soort: 'waarde', waarde: false };
      return g ? { soort: 'waarde', waarde: true } : leeg(m, z, b);
    }),
  );
  return samen(uitkomsten);
}

function leeg(m: Regelingmodel, z: Antwoorden, b: Beslissing): Slot {
  const weg = b.regels.map((r) => buitenToepassing(m, z, b, r));
  if (b.buitenToepassing.length > 0 && weg.every((x) => x === true)) {
    const reikwijdte = b.buitenToepassing.some(
      (bt) => bt.reden === 'buiten reikwijdte' && (!bt.voorwaarde || waarheid(m, z, bt.voorwaarde) === true),
    );
    return { soort: 'niet van toepassing', waarde: reikwijdte ? 'buiten reikwijdte' : 'uitgezonderd' };
  }
  // Of alle regels buiten toepassing zijn, hangt af van een tegenstrijdige beslissing.
  if (b.buitenToepassing.length > 0 && weg.every((x) => x !== false)) return { soort: 'tegenstrijdig' };
  if (b.type.soort === 'ja/nee' && b.uitputtend) return { soort: 'waarde', waarde: false };
  return { soort: 'niet van toepassing', waarde: 'leemte' };
}

function waarden(m: Regelingmodel, z: Antwoorden, b: Beslissing): Slot {
  const gevallen = b.regels.reduce<W[][]>(
    (tot, r) =>
      mogelijk(geldt(m, z, b, r)).flatMap((g) =>
        tot.map((al) => (g && r.waarde ? [...al, waarde(m, z, r.waarde)] : al)),
      ),
    [[]],
  );
  return samen(
    gevallen.map((geval): Slot => {
      const [eerste, ...meer] = geval.filter((x) => x !== null);
      if (geval.includes(undefined)) return { soort: 'tegenstrijdig' };
      if (eerste === undefined) return leeg(m, z, b);
      return meer.every((x) => x === eerste)
        ? { soort: 'waarde', waarde: eerste }
        : { soort: 'tegenstrijdig' };
    }),
  );
}

/** Hangt het antwoord van een beslissing af die tegenstrijdig is, dan is het zelf tegenstrijdig. */
function samen(uitkomsten: readonly Slot[]): Slot {
  const [eerste] = uitkomsten;
  return eerste && uitkomsten.every((u) => gelijk(u, eerste)) ? eerste : { soort: 'tegenstrijdig' };
}

const mogelijk = (w: boolean | undefined): boolean[] => (w === undefined ? [true, false] : [w]);

function geldt(m: Regelingmodel, z: Antwoorden, b: Beslissing, r: Regel): boolean | undefined {
  return en2(r.soort === 'vereiste' ? true : voldaan(m, z, r), niet(opzij(m, z, b, r)));
}

function voldaan(m: Regelingmodel, z: Antwoorden, r: Regel): boolean | undefined {
  return r.voorwaarde ? waarheid(m, z, r.voorwaarde) : true;
}

function opzij(m: Regelingmodel, z: Antwoorden, b: Beslissing, r: Regel): boolean | undefined {
  return ofAlles([
    r.tenzij ? waarheid(m, z, r.tenzij) : false,
    buitenToepassing(m, z, b, r),
    ...b.regels.filter((v) => v.wijktAfVan?.includes(r.id)).map((v) => geldt(m, z, b, v)),
  ]);
}

function buitenToepassing(m: Regelingmodel, z: Antwoorden, b: Beslissing, r: Regel): boolean | undefined {
  return ofAlles(
    b.buitenToepassing
      .filter((bt) => bt.regels.includes(r.id))
      .map((bt) => (bt.voorwaarde ? waarheid(m, z, bt.voorwaarde) : true)),
  );
}

function waarheid(m: Regelingmodel, z: Antwoorden, v: Voorwaarde): boolean | undefined {
  switch (v.op) {
    case 'constant':
      return v.waarde;
    case 'feit':
      return z.get(v.feit) === true;
    case 'ontbreekt':
      return z.get(v.feit) === null;
    case 'bevat':
      return ((z.get(v.feit) as readonly string[] | null) ?? []).includes(v.label);
    case 'isEen':
      return vind(m.keuzes, v.keuze).labels.includes(waarde(m, z, v.waarde) as string);
    case 'vergelijk':
      return vergelijk(v.cmp, waarde(m, z, v.a), waarde(m, z, v.b));
    case 'verstreken':
      return vergelijk(v.cmp, som(waarde(m, z, v.opDag), waarde(m, z, v.begin), -1), v.aantal);
    case 'en':
      return niet(ofAlles(v.delen.map((d) => niet(waarheid(m, z, d)))));
    case 'of':
      return ofAlles(v.delen.map((d) => waarheid(m, z, d)));
    case 'telling': {
      const delen = v.delen.map((d) => waarheid(m, z, d));
      const laag = delen.filter((d) => d === true).length;
      const hoog = delen.filter((d) => d !== false).length;
      const tussen = Array.from({ length: hoog - laag + 1 }, (_, i) => vergelijk(v.cmp, laag + i, v.aantal));
      return tussen.every((x) => x === tussen[0]) ? tussen[0] : undefined;
    }
    case 'kwantor':
      throw new Error('Lijsten staan niet in de naïeve betekenis.');
    case 'niet':
      return niet(waarheid(m, z, v.deel));
    case 'beslissing': {
      const u = slot(m, z, v.beslissing);
      return u.soort === 'waarde' ? (u.waarde as boolean) : undefined;
    }
    case 'vanToepassing': {
      const { soort } = slot(m, z, v.beslissing);
      return soort === 'waarde' ? true : soort === 'niet van toepassing' ? false : undefined;
    }
    case 'voldaan':
      return waarheid(m, z, v.voorwaarde);
    case 'lezing': {
      const alternatief = vind(m.lezingen, v.lezing).alternatieven.find((a) => a.letter === z.get(v.lezing));
      if (alternatief?.soort !== 'voorwaarde') throw new Error('Geen voorwaarde.');
      return waarheid(m, z, alternatief.voorwaarde);
    }
  }
}

function waarde(m: Regelingmodel, z: Antwoorden, v: Waarde): W {
  switch (v.op) {
    case 'literal':
      return v.type.soort === 'datum'
        ? dagnr(v.literal.waarde)
        : v.type.soort === 'keuze'
          ? v.literal.waarde
          : Number(v.literal.waarde);
    case 'feit':
      return z.get(v.feit);
    case 'beslissing':
      return slot(m, z, v.beslissing).waarde;
    case 'lezing': {
      const alternatief = vind(m.lezingen, v.lezing).alternatieven.find((a) => a.letter === z.get(v.lezing));
      if (alternatief?.soort !== 'waarde') throw new Error('Geen waarde.');
      return waarde(m, z, alternatief.waarde);
    }
    case 'laagste':
      return Math.min(...v.delen.map((d) => waarde(m, z, d) as number));
    case 'hoogste':
      return Math.max(...v.delen.map((d) => waarde(m, z, d) as number));
    case 'plus':
      return som(waarde(m, z, v.a), waarde(m, z, v.b));
    case 'min':
      return som(waarde(m, z, v.a), waarde(m, z, v.b), -1);
    case 'datumPlus':
      return som(waarde(m, z, v.datum), v.aantal);
    case 'aantalVan':
    case 'somVan':
    case 'laagsteVan':
    case 'hoogsteVan':
    case 'eersteVan':
    case 'laatsteVan':
    case 'dagen':
    case 'dagenVan':
    case 'datumVerder':
    case 'geindexeerd':
    case 'opgeschort':
    case 'maal':
    case 'gedeeld':
    case 'afgerond':
      throw new Error(`Niet in de naïeve betekenis: ${v.op}.`);
  }
}

/** Met wat er niet is of niet te bepalen is, valt niet te rekenen. */
function som(a: W, b: W, teken = 1): W {
  return typeof a === 'number' && typeof b === 'number'
    ? a + teken * b
    : a === null
      ? a
      : b === null
        ? b
        : undefined;
}

function vergelijk(cmp: string, a: W, b: W): boolean {
  if (a === null || b === null) return false;
  if (cmp === '=') return a === b;
  if (cmp === '!=') return a !== b;
  const [x, y] = [a as number, b as number];
  return cmp === '<' ? x < y : cmp === '<=' ? x <= y : cmp === '>=' ? x >= y : x > y;
}

const niet = (a: boolean | undefined): boolean | undefined => (a === undefined ? undefined : !a);
const en2 = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
function ofAlles(delen: readonly (boolean | undefined)[]): boolean | undefined {
  if (delen.includes(true)) return true;
  return delen.includes(undefined) ? undefined : false;
}

function vind<T extends { readonly id: string }>(lijst: readonly T[], id: string): T {
  const gevonden = lijst.find((x) => x.id === id);
  if (!gevonden) throw new Error(`Onbekend: ${id}.`);
  return gevonden;
}

export function dagnr(datum: string): number {
  return Math.round((Date.parse(`${datum}T00:00:00Z`) - Date.parse('2026-01-01T00:00:00Z')) / 86_400_000);
}

// ── Voltooiingen ─────────────────────────────────────────────────────────────────────────────────────────

export interface Volledig {
  readonly soort: Slot['soort'] | 'onbekend' | 'ongeldige gegevens';
  readonly waarde?: W;
  readonly open: readonly string[];
}

/** De uitkomst en de open punten, door elke combinatie van antwoorden na te gaan. */
export function alleVoltooiingen(
  m: Regelingmodel,
  bekend: Antwoorden,
  vragen: ReadonlyMap<string, readonly W[]>,
  id: string,
): Volledig {
  const goed = combinaties(bekend, [...vragen]).filter((z) =>
    m.controles.every((c) => waarheid(m, z, c.voorwaarde) !== false),
  );
  const [eerste, ...meer] = goed.map((z) => ({ z, slot: slot(m, z, id) }));
  if (!eerste) return { soort: 'ongeldige gegevens', open: [] };
  const sloten = [eerste, ...meer];
  if (sloten.every(({ slot: s }) => gelijk(s, eerste.slot))) {
    return { ...eerste.slot, open: [] };
  }
  const open = [...vragen.keys()].filter((vraag) => {
    const groepen = new Map<string, Slot>();
    return sloten.some(({ z, slot: s }) => {
      const rest = JSON.stringify([...vragen.keys()].filter((v) => v !== vraag).map((v) => z.get(v)));
      const ander = groepen.get(rest);
      groepen.set(rest, s);
      return ander !== undefined && !gelijk(ander, s);
    });
  });
  return { soort: 'onbekend', open: open.sort() };
}

function combinaties(bekend: Antwoorden, vragen: readonly (readonly [string, readonly W[]])[]): Antwoorden[] {
  return vragen.reduce<Antwoorden[]>(
    (zaken, [vraag, antwoorden]) => zaken.flatMap((z) => antwoorden.map((a) => new Map([...z, [vraag, a]]))),
    [new Map(bekend)],
  );
}

function gelijk(a: Slot, b: Slot): boolean {
  return a.soort === b.soort && a.waarde === b.waarde;
}

/** De antwoorden die een vraag kan hebben, voor kleine proeven. */
export function antwoordenOp(m: Regelingmodel, feit: Feit): readonly W[] {
  const geen = feit.facultatief ? [null] : [];
  switch (feit.type.soort) {
    case 'ja/nee':
      return [true, false, ...geen];
    case 'keuze':
      return [...vind(m.keuzes, feit.type.keuze).labels, ...geen];
    case 'keuzes':
      return [...deelverzamelingen(vind(m.keuzes, feit.type.keuze).labels), ...geen];
    case 'datum':
      return [...DAGEN, ...geen];
    case 'aantal':
      return [0, 1, 2, 3, 4, 5, 6, 7, 8];
    case 'tekst':
    case 'getal':
    case 'percentage':
    case 'bedrag':
    case 'lijst':
      throw new Error('Oneindig veel antwoorden.');
  }
}

/** Ruim om de dagen heen waarmee de proeven vergelijken: ook elke duur daartussen moet erin passen. */
const DAGEN = Array.from({ length: 15 }, (_, i) => i - 3);

function deelverzamelingen(labels: readonly string[]): string[][] {
  return labels.reduce<string[][]>((sets, l) => sets.flatMap((s) => [s, [...s, l]]), [[]]);
}
