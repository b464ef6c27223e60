/**
 * Voor een onbekend feit de waarden die er toe kunnen doen. Labels, ja/nee en lezingen gaan allemaal mee; van datums
 * en getallen zijn er oneindig veel, en dan volstaan de grenzen: elke constante uit model en zaak, verschoven met de
 * duren en bewerkingen van het model, met een stap ervoor en erna, en een waarde ver daarvoor en ver daarna.
 */
import type { Feit, Keuze, Literal, Type } from '../../runtime/model.ts';
import { breuk, breuktekst, gedeeld, maal, min, plus, vergelijk, type Breuk } from './breuk.ts';
import { dagenVan, plusTijd, type Kalendereenheid } from './kalender.ts';
import type { Waarde } from './wereld.ts';

/** Wat er in een stuk model of zaak aan constanten staat. */
export interface Constanten {
  readonly datums: Set<string>;
  readonly duren: Map<
    string,
    { readonly aantal: number; readonly eenheid: Kalendereenheid; readonly verlengd: boolean }
  >;
  /** Soort type → getallen van dat type. */
  readonly getallen: Map<string, Set<string>>;
  readonly factoren: Set<string>;
  readonly stappen: Set<string>;
  readonly teksten: Set<string>;
  /** De bewerkingen die in uitdrukkingen voorkomen. */
  readonly bewerkingen: Set<string>;
}

const heleDag = /^\d{4}-\d\d-\d\d$/;
const datumvorm = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Verzamelt de constanten van modeldelen, en van gegevens met hun type. */
export function constanten(
  modeldelen: readonly unknown[],
  gegevens: readonly { readonly type: Type; readonly gegeven: unknown }[],
): Constanten {
  const uit: Constanten = {
    datums: new Set(),
    duren: new Map(),
    getallen: new Map(),
    factoren: new Set(),
    stappen: new Set(),
    teksten: new Set(),
    bewerkingen: new Set(),
  };
  for (const deel of modeldelen) voegModel(uit, deel);
  for (const { type, gegeven } of gegevens) voegGegeven(uit, type, gegeven);
  return uit;
}

function voegModel(uit: Constanten, knoop: unknown): void {
  if (knoop === null || typeof knoop !== 'object') return;
  const { aantal, eenheid, stap, literal, op, verlengd } = knoop as Readonly<Record<string, unknown>>;
  if (typeof aantal === 'number' && typeof eenheid === 'string') {
    uit.duren.set(`${String(aantal)} ${eenheid} ${String(verlengd === true)}`, {
      aantal: Math.abs(aantal),
      eenheid: eenheid as Kalendereenheid,
      verlengd: verlengd === true,
    });
  }
  if (typeof stap === 'string') uit.stappen.add(stap);
  if (typeof op === 'string') uit.bewerkingen.add(op);
  if (literal !== undefined) voegGegeven(uit, (literal as Literal).type, (literal as Literal).waarde);
  else for (const deel of Object.values(knoop)) voegModel(uit, deel);
}

function voegGegeven(uit: Constanten, type: Type, gegeven: unknown): void {
  if (gegeven !== null && typeof gegeven === 'object') {
    for (const deel of Object.values(gegeven)) voegGegeven(uit, type, deel);
    // Bij een getal per datum staat de dag ernaast.
  } else if (typeof gegeven === 'string' && (isGetal(type) ? heleDag : datumvorm).test(gegeven))
    voegDatum(uit, gegeven);
  else if (typeof gegeven === 'string' || typeof gegeven === 'number') {
    if (isGetal(type)) voegGetal(uit, type, String(gegeven));
    else uit.teksten.add(String(gegeven));
  }
}

const isGetal = ({ soort }: Type): boolean => ['getal', 'percentage', 'bedrag', 'aantal'].includes(soort);

function voegDatum(uit: Constanten, datum: string): void {
  const dagen = dagenVan(datum);
  for (const dag of [dagen[0], dagen[dagen.length - 1]]) if (dag !== undefined) uit.datums.add(dag);
}

function voegGetal(uit: Constanten, { soort }: Type, getal: string): void {
  const eigen = uit.getallen.get(soort) ?? new Set<string>();
  uit.getallen.set(soort, eigen.add(getal));
  if (soort === 'getal' || soort === 'aantal') uit.factoren.add(getal);
  if (soort !== 'percentage') return;
  const deel = maal(breuk(getal), breuk('0.01'));
  for (const factor of [deel, plus(breuk('1'), deel), min(breuk('1'), deel)])
    uit.factoren.add(breuktekst(factor));
}

export function kandidaten(
  { type, facultatief }: Feit,
  keuzes: ReadonlyMap<string, Keuze>,
  c: Constanten,
): readonly Waarde[] {
  const geen: readonly Waarde[] = facultatief ? [null] : [];
  switch (type.soort) {
    case 'ja/nee':
      return [true, false, ...geen];
    case 'tekst':
      return [...c.teksten, 'een andere tekst', ...geen];
    case 'keuze': {
      const keuze = keuzes.get(type.keuze);
      const anders: readonly Waarde[] = keuze?.vorm === 'gesloten' ? [] : [{ anders: 'iets anders' }];
      return [...(keuze?.labels ?? []), ...anders, ...geen];
    }
    case 'lijst':
    case 'keuzes':
      throw new Error('Van een verzameling is elk label, en van een lijst elk gegeven een eigen onbekende.');
    case 'datum':
      return [...datums(c), ...geen];
    case 'bedrag':
      return [...getallen(c, 'bedrag', '0.01'), ...geen];
    case 'aantal':
      return [...getallen(metVerschillen(c), 'aantal', '1').filter(({ t }) => t >= 0n), ...geen];
    case 'getal':
    case 'percentage':
      return [...getallen(c, type.soort, '0.001'), ...geen];
  }
}

function datums({ datums: vast, duren: vaste, getallen: alle, bewerkingen }: Constanten): readonly string[] {
  const berekend = bewerkingen.has('dagen') || bewerkingen.has('datumVerder');
  const aantallen = berekend
    ? [...(alle.get('aantal') ?? [])].filter((aantal) => Number(aantal) < 10_000)
    : [];
  const duren = new Map([
    ...vaste,
    ...aantallen.map(
      (aantal) => [aantal, { aantal: Number(aantal), eenheid: 'dag', verlengd: false }] as const,
    ),
  ]);
  const verschoven = [...vast].flatMap((dag) => [
    dag,
    ...[...duren.values()].flatMap(({ aantal, eenheid }) => [
      plusTijd(dag, aantal, eenheid),
      plusTijd(dag, -aantal, eenheid),
    ]),
  ]);
  const perTermijn = [...duren.values()].filter(({ verlengd }) => verlengd);
  // Een verlenging schuift ten hoogste een dag of tien: elke dag daarbinnen kan een omslag zijn.
  const verlengd = [...vast].flatMap((dag) =>
    perTermijn.flatMap(({ aantal, eenheid }) =>
      Array.from({ length: 11 }, (_, n) => [
        plusTijd(plusTijd(dag, aantal, eenheid), n, 'dag'),
        plusTijd(plusTijd(dag, -aantal, eenheid), -n, 'dag'),
      ]).flat(),
    ),
  );
  const ernaast = [...verschoven, ...verlengd].flatMap((dag) => [
    plusTijd(dag, -1, 'dag'),
    dag,
    plusTijd(dag, 1, 'dag'),
  ]);
  // Met drie dagen is er ook bij "niet op" en "vóór" een andere datum nog te kiezen.
  return [...new Set(['1801-01-01', '2000-06-15', ...ernaast, '2199-12-31'])].sort();
}

/** Wordt een berekend aantal dagen bij een datum geteld, dan is elk verschil tussen twee datums een grens. */
function metVerschillen(c: Constanten): Constanten {
  if (!c.bewerkingen.has('datumVerder')) return c;
  const dagen = [...c.datums].map((dag) => Date.parse(dag) / 86_400_000);
  const verschillen = dagen.flatMap((a) => dagen.map((b) => String(Math.abs(a - b))));
  const aantal = new Set([...(c.getallen.get('aantal') ?? []), ...verschillen]);
  return { ...c, getallen: new Map([...c.getallen, ['aantal', aantal]]) };
}

/** `stap` is de kleinste stap; elke waarde ligt op een veelvoud daarvan. */
function getallen(c: Constanten, soort: string, stap: string): readonly Breuk[] {
  const eigen = [...(c.getallen.get(soort) ?? [])].map(breuk);
  const grenzen = opgeteld(c, [...eigen, ...geschaald(c, soort, eigen)], eigen);
  const rond = [
    ...grenzen,
    ...[...c.stappen].flatMap((deel) => grenzen.flatMap((a) => metAfronding(a, breuk(deel)))),
  ];
  const ernaast = rond
    .map((a) => opStap(a, breuk(stap)))
    .flatMap((a) => [min(a, breuk(stap)), a, plus(a, breuk(stap)), plus(a, breuk('1'))]);
  const alle = [breuk('-1000000'), breuk('0'), ...ernaast, breuk('1000000')];
  return [...new Map(alle.map((a) => [breuktekst(a), a])).values()].sort(vergelijk);
}

/** De veelvouden van de stap om een grens heen, en de helften waar het afronden omslaat. */
function metAfronding(a: Breuk, stap: Breuk): readonly Breuk[] {
  const half = maal(stap, breuk('0.5'));
  return [opStap(a, stap), plus(opStap(a, stap), stap), plus(a, half), min(a, half)];
}

/** Grenzen die door vermenigvuldigen of delen verschuiven. */
function geschaald(
  { bewerkingen, factoren, getallen: alle }: Constanten,
  soort: string,
  eigen: readonly Breuk[],
): readonly Breuk[] {
  if (!bewerkingen.has('maal') && !bewerkingen.has('gedeeld')) return [];
  const delers = soort === 'bedrag' ? [...factoren].map(breuk) : [...(alle.get('bedrag') ?? [])].map(breuk);
  const deeltallen = soort === 'bedrag' ? eigen : delers;
  return deeltallen.flatMap((a) => delers.flatMap((b) => [maal(a, b), gedeeld(a, b) ?? a]));
}

/** Grenzen die door optellen of aftrekken verschuiven. */
function opgeteld(
  { bewerkingen }: Constanten,
  grenzen: readonly Breuk[],
  eigen: readonly Breuk[],
): readonly Breuk[] {
  if (!bewerkingen.has('plus') && !bewerkingen.has('min')) return grenzen;
  return grenzen.flatMap((a) => [a, ...eigen.flatMap((b) => [plus(a, b), min(a, b)])]);
}

/** De stap eronder; de stappen ernaast komen er toch bij. */
function opStap(a: Breuk, stap: Breuk): Breuk {
  const stappen = gedeeld(a, stap);
  return stappen ? maal({ t: stappen.t / stappen.n, n: 1n }, stap) : a;
}
