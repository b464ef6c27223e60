/** Willekeurige kleine modellen met een zaak waarin een deel onbekend is. */
import fc from 'fast-check';
import type {
  Beslissing,
  Feit,
  Regel,
  Regelingmodel,
  Type,
  Voorwaarde,
  Waarde,
} from '../../runtime/model.ts';
import * as b from './bouw.ts';
import { type Antwoorden, antwoordenOp } from './naief.ts';

/** Een model, wat bekend is, en de vragen die openstaan met hun antwoorden. */
export interface Proef {
  readonly model: Regelingmodel;
  readonly bekend: Antwoorden;
  readonly vragen: ReadonlyMap<string, readonly (boolean | string | number | readonly string[] | null)[]>;
  readonly zaak: unknown;
}

const KLEUREN = ['rood', 'groen', 'blauw'];
const DAGEN: Type = { soort: 'aantal', eenheid: 'dag' };

const FEITEN: readonly Feit[] = [
  b.feit('a'),
  b.feit('b'),
  b.feit('c'),
  b.oordeel('o'),
  b.feit('mag', b.JA_NEE, { facultatief: true }),
  b.feit('kleur', b.keuzeType('kleur')),
  b.feit('kleuren', b.keuzesType('kleur')),
  b.feit('aantal', DAGEN),
  b.feit('begin', b.DATUM),
  b.feit('eind', b.DATUM, { facultatief: true }),
];

/** Ten hoogste zoveel voltooiingen per zaak. */
const MEESTE = 1500;

export const proef: fc.Arbitrary<Proef> = fc
  .record({
    beslissingen: beslissingen(),
    lezingen: fc.array(voorwaarde(2), { minLength: 4, maxLength: 4 }),
    controles: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Voorwaarde[]>([]) },
      fc.array(voorwaarde(2), { minLength: 1, maxLength: 2 }),
    ),
    gekozen: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    antwoorden: fc.array(fc.tuple(fc.boolean(), fc.nat(7)), { minLength: 12, maxLength: 12 }),
    peil: fc.boolean(),
  })
  .map(({ beslissingen: lijst, lezingen, controles, gekozen, antwoorden, peil }) => {
    const [l1, l2, l3, l4] = lezingen;
    const model = b.model({
      geldig: peil ? { vanaf: '2026-01-03', totEnMet: '2026-01-07' } : {},
      feiten: FEITEN,
      keuzes: [b.keuze('kleur', KLEUREN), b.keuze('warm', ['rood', 'oranje'])],
      lezingen: [
        b.lezing(
          'l1',
          [b.alsVoorwaarde('a', zonderLezing(l1)), b.alsVoorwaarde('b', zonderLezing(l2))],
          gekozen,
        ),
        b.lezing('l2', [b.alsVoorwaarde('a', zonderLezing(l3)), b.alsVoorwaarde('b', zonderLezing(l4))]),
      ],
      controles: controles.map((v, i) => b.controle(`controle ${i}`, v)),
      beslissingen: lijst.map((x) => (peil ? { ...x, peildatum: b.w('begin', b.DATUM) } : x)),
    });
    return metZaak(model, antwoorden);
  });

function zonderLezing(v: Voorwaarde | undefined): Voorwaarde {
  return v ?? b.vast(true);
}

function metZaak(model: Regelingmodel, antwoorden: readonly (readonly [boolean, number])[]): Proef {
  const bekend = new Map<string, boolean | string | number | readonly string[] | null>();
  const vragen = new Map<string, readonly (boolean | string | number | readonly string[] | null)[]>();
  let aantal = 1;
  const leg = (id: string, mogelijk: readonly unknown[], [weten, keus]: readonly [boolean, number]): void => {
    const lijst = mogelijk as (boolean | string | number | readonly string[] | null)[];
    if (weten || aantal * lijst.length > MEESTE) bekend.set(id, lijst[middelste(lijst, keus)] ?? null);
    else {
      vragen.set(id, lijst);
      aantal *= lijst.length;
    }
  };
  model.feiten.forEach((f, i) => leg(f.id, antwoordenOp(model, f), antwoorden[i] ?? [true, 0]));
  model.lezingen.forEach((l, i) => {
    const letters = l.gekozen ? [l.gekozen.letter] : l.alternatieven.map(({ letter }) => letter);
    const [weten, keus] = antwoorden[FEITEN.length + i] ?? [true, 0];
    leg(l.id, letters, [weten || letters.length === 1, keus]);
  });
  return { model, bekend, vragen, zaak: naarZaak(model, bekend) };
}

/** Bekende dagen liggen binnen de dagen waarmee vergeleken wordt. */
function middelste(lijst: readonly unknown[], keus: number): number {
  return lijst.length > 10 ? 3 + keus : keus % lijst.length;
}

function naarZaak(model: Regelingmodel, bekend: Antwoorden): unknown {
  const z = Object.fromEntries(
    model.feiten.flatMap((f) => (bekend.has(f.id) ? [[f.sleutel, inZaak(f, bekend.get(f.id))]] : [])),
  ) as unknown;
  const lezingen = Object.fromEntries(
    model.lezingen.flatMap(({ id }) => (bekend.has(id) ? [[id, bekend.get(id)]] : [])),
  ) as unknown;
  return { z, lezingen };
}

function inZaak(f: Feit, waarde: unknown): unknown {
  if (f.soort === 'beoordeling') return { oordeel: waarde, motivering: 'want', door: 'het college' };
  if (f.type.soort === 'datum' && typeof waarde === 'number') return dagVan(waarde);
  return waarde;
}

const dagVan = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

// ── Voorwaarden ──────────────────────────────────────────────────────────────────────────────────────────

function atoom(eerder: number): fc.Arbitrary<Voorwaarde> {
  const begin = b.w('begin', b.DATUM);
  const eind = b.w('eind', b.DATUM);
  const kleur = fc.constantFrom(...KLEUREN);
  const orde = fc.constantFrom('<' as const, '<=' as const, '>=' as const, '>' as const);
  const cmp = fc.constantFrom(
    '<' as const,
    '<=' as const,
    '=' as const,
    '!=' as const,
    '>=' as const,
    '>' as const,
  );
  const dag = fc.integer({ min: 2, max: 6 });
  const gewoon = [
    fc.constantFrom('a', 'b', 'c', 'o', 'mag').map((s) => b.waar(s)),
    fc.constantFrom('a', 'b', 'c', 'o', 'mag').map((s) => b.waar(s)),
    kleur.map((k) => b.bevat('kleuren', k)),
    fc
      .tuple(kleur, fc.constantFrom('=' as const, '!=' as const))
      .map(([k, c]) => b.vergelijk(b.w('kleur', b.keuzeType('kleur')), c, b.label('kleur', k))),
    fc.constant(b.isEen(b.w('kleur', b.keuzeType('kleur')), 'warm')),
    fc.tuple(cmp, dag).map(([c, n]) => b.vergelijk(b.w('aantal', DAGEN), c, b.lit(DAGEN, String(n)))),
    fc.tuple(cmp, dag).map(([c, n]) => b.vergelijk(begin, c, b.dag(dagVan(n)))),
    fc.tuple(cmp, dag).map(([c, n]) => b.vergelijk(b.datumPlus(eind, 1, 'dag'), c, b.dag(dagVan(n)))),
    fc
      .tuple(orde, fc.integer({ min: 1, max: 3 }))
      .map(([c, n]) => b.verstreken(begin, b.dag(dagVan(5)), c, n, 'dag')),
    fc.tuple(orde, fc.integer({ min: 0, max: 2 })).map(([c, n]) => b.verstreken(begin, eind, c, n, 'dag')),
    fc.constant(b.ontbreekt('eind')),
    fc.constantFrom('l1', 'l2').map((l) => b.gelezen(l)),
  ];
  const uitkomsten = Array.from({ length: eerder }, (_, i) =>
    fc.constantFrom(b.uitkomst(`j${i}`), b.heeftWaarde(`w${i}`)),
  );
  return fc.oneof(...gewoon, ...uitkomsten);
}

function voorwaarde(diepte: number, eerder = 0, lezing = false): fc.Arbitrary<Voorwaarde> {
  const kaal = atoom(eerder).filter((v) => lezing || v.op !== 'lezing');
  if (diepte === 0) return kaal;
  const deel = voorwaarde(diepte - 1, eerder, lezing);
  const delen = fc.array(deel, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    kaal,
    deel.map((v) => b.niet(v)),
    delen.map((d) => b.en(...d)),
    delen.map((d) => b.of(...d)),
    fc
      .tuple(fc.constantFrom('>=' as const, '<=' as const, '=' as const), fc.nat(3), delen)
      .map(([c, n, d]) => b.telling(c, n, ...d)),
  );
}

// ── Beslissingen: om en om ja/nee (j0, j1, …) en met een waarde (w0, w1, …) ──────────────────────────────

function beslissingen(): fc.Arbitrary<Beslissing[]> {
  const stap = (i: number): fc.Arbitrary<Beslissing[]> =>
    fc.tuple(jaNee(i), metWaarde(i)).map(([j, w]) => [j, w]);
  return fc.tuple(stap(0), stap(1)).map((s) => s.flat());
}

function regelMet(
  id: string,
  soort: fc.Arbitrary<Regel['soort']>,
  eerder: number,
  andere: readonly string[],
): fc.Arbitrary<Regel> {
  const mogelijk = voorwaarde(2, eerder, true);
  return fc
    .record({
      soort,
      voorwaarde: fc.option(mogelijk, { nil: undefined, freq: 8 }),
      tenzij: fc.option(mogelijk, { nil: undefined, freq: 2 }),
      wijktAfVan: fc.subarray([...andere], { maxLength: Math.min(1, andere.length) }),
    })
    .map((r) =>
      b.regel(id, r.soort, {
        ...(r.voorwaarde && { voorwaarde: r.voorwaarde }),
        ...(r.tenzij && { tenzij: r.tenzij }),
        ...(r.wijktAfVan.length > 0 && { wijktAfVan: r.wijktAfVan }),
      }),
    );
}

function jaNee(i: number): fc.Arbitrary<Beslissing> {
  const soort = fc.constantFrom(
    'grond' as const,
    'grond' as const,
    'vereiste' as const,
    'weigering' as const,
  );
  return fc
    .record({
      regels: fc.tuple(
        regelMet(`j${i}/1`, fc.constant('grond'), i, []),
        regelMet(`j${i}/2`, soort, i, [`j${i}/1`]),
        regelMet(`j${i}/3`, soort, i, [`j${i}/1`, `j${i}/2`]),
      ),
      hoeveel: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ regels, hoeveel }) => b.beslissing(`j${i}`, regels.slice(0, hoeveel)));
}

function metWaarde(i: number): fc.Arbitrary<Beslissing> {
  const waarde: fc.Arbitrary<Waarde> = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map((n) => b.lit(DAGEN, String(n))),
    fc.integer({ min: 1, max: 3 }).map((n) => b.lit(DAGEN, String(n))),
    fc.constant(b.w('aantal', DAGEN)),
    fc.integer({ min: 2, max: 6 }).map((n) => b.laagste(b.w('aantal', DAGEN), b.lit(DAGEN, String(n)))),
    fc.constant(b.reken('plus', b.w('aantal', DAGEN), b.lit(DAGEN, '1'))),
  );
  const regel = (n: number, andere: string[]): fc.Arbitrary<Regel> =>
    fc
      .tuple(regelMet(`w${i}/${n}`, fc.constant('waarde'), i, andere), waarde)
      .map(([r, w]) => ({ ...r, waarde: w }));
  return fc
    .record({
      regels: fc.tuple(regel(1, []), regel(2, [`w${i}/1`]), regel(3, [`w${i}/1`, `w${i}/2`])),
      hoeveel: fc.integer({ min: 1, max: 3 }),
      buiten: fc.option(
        fc.tuple(
          voorwaarde(1, i),
          fc.boolean(),
          fc.constantFrom('uitgezonderd' as const, 'buiten reikwijdte' as const),
        ),
        { nil: undefined },
      ),
    })
    .map(({ regels, hoeveel, buiten }) => {
      const gekozen = regels.slice(0, hoeveel);
      const ids = gekozen.map(({ id }) => id);
      return b.beslissing(`w${i}`, gekozen, {
        type: DAGEN,
        uitputtend: false,
        buitenToepassing: buiten
          ? [b.buiten(`w${i}/9`, buiten[1] ? ids : ids.slice(0, 1), buiten[0], buiten[2])]
          : [],
      });
    });
}
