/**
 * Voor een onbekend feit de waarden die er toe kunnen doen. Labels, ja/nee en lezingen gaan allemaal mee; van datums
 * en getallen zijn er oneindig veel, en dan volstaan de grenzen: elke constante uit model en zaak, verschoven met de
 * duren en bewerkingen van het model, met een stap ervoor en erna, en een waarde ver daarvoor en ver daarna.
 */
import type { Feit, Keuze } from '../../runtime/model.ts';
import { breuk, breuktekst, gedeeld, maal, min, plus, vergelijk, type Breuk } from './breuk.ts';
import { dagenVan, plusTijd, type Kalendereenheid } from './kalender.ts';
import type { Waarde } from './wereld.ts';

/** Wat er in een stuk model of zaak aan constanten staat. */
export interface Constanten {
  readonly datums: Set<string>;
  readonly duren: Map<string, { readonly aantal: number; readonly eenheid: Kalendereenheid }>;
  readonly getallen: Set<string>;
  readonly factoren: Set<string>;
  readonly stappen: Set<string>;
  readonly teksten: Set<string>;
}

const datumvorm = /^\d{4}(-\d\d(-\d\d)?)?$/;
const getalvorm = /^-?\d+(\.\d+)?$/;

/** Verzamelt de constanten van modeldelen (alleen wat in uitdrukkingen staat) en gegevens (alles). */
export function constanten(modeldelen: readonly unknown[], gegevens: readonly unknown[]): Constanten {
  const uit: Constanten = {
    datums: new Set(),
    duren: new Map(),
    getallen: new Set(),
    factoren: new Set(),
    stappen: new Set(),
    teksten: new Set(),
  };
  for (const deel of modeldelen) voegModel(uit, deel);
  for (const deel of gegevens) voegGegeven(uit, deel);
  return uit;
}

function voegModel(uit: Constanten, knoop: unknown): void {
  if (knoop === null || typeof knoop !== 'object') return;
  const { aantal, eenheid, stap, type, waarde } = knoop as Readonly<Record<string, unknown>>;
  if (typeof aantal === 'number' && typeof eenheid === 'string') {
    uit.duren.set(`${aantal} ${eenheid}`, { aantal: Math.abs(aantal), eenheid: eenheid as Kalendereenheid });
  }
  if (typeof stap === 'string') uit.stappen.add(stap);
  if (typeof waarde === 'string') voegLiteral(uit, (type as { soort?: string } | undefined)?.soort, waarde);
  for (const deel of Object.values(knoop)) voegModel(uit, deel);
}

function voegLiteral(uit: Constanten, soort: string | undefined, waarde: string): void {
  voegGegeven(uit, waarde);
  if (soort === 'getal') uit.factoren.add(waarde);
  if (soort !== 'percentage') return;
  const deel = maal(breuk(waarde), breuk('0.01'));
  for (const factor of [deel, plus(breuk('1'), deel), min(breuk('1'), deel)])
    uit.factoren.add(breuktekst(factor));
}

function voegGegeven(uit: Constanten, gegeven: unknown): void {
  if (typeof gegeven === 'number') uit.getallen.add(String(gegeven));
  else if (typeof gegeven === 'string') voegTekst(uit, gegeven);
  else if (gegeven !== null && typeof gegeven === 'object') {
    for (const deel of Object.values(gegeven)) voegGegeven(uit, deel);
  }
}

function voegTekst(uit: Constanten, tekst: string): void {
  uit.teksten.add(tekst);
  if (getalvorm.test(tekst)) uit.getallen.add(tekst);
  if (!datumvorm.test(tekst)) return;
  const dagen = dagenVan(tekst);
  for (const dag of [dagen[0], dagen[dagen.length - 1]]) if (dag !== undefined) uit.datums.add(dag);
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
    case 'keuzes':
      throw new Error('Van een verzameling is elk label een eigen onbekende.');
    case 'datum':
      return [...datums(c), ...geen];
    case 'bedrag':
      return [...getallen(c, '0.01', true), ...geen];
    case 'aantal':
      return [...getallen(c, '1', true).filter(({ t }) => t >= 0n), ...geen];
    case 'getal':
    case 'percentage':
      return [...getallen(c, '0.001', false), ...geen];
  }
}

function datums({ datums: vast, duren }: Constanten): readonly string[] {
  const verschoven = [...vast].flatMap((dag) => [
    dag,
    ...[...duren.values()].flatMap(({ aantal, eenheid }) => [
      plusTijd(dag, aantal, eenheid),
      plusTijd(dag, -aantal, eenheid),
    ]),
  ]);
  const ernaast = verschoven.flatMap((dag) => [plusTijd(dag, -1, 'dag'), dag, plusTijd(dag, 1, 'dag')]);
  return [...new Set(['1801-01-01', ...ernaast, '2199-12-31'])].sort();
}

/** `stap` is de kleinste stap; een bedrag of aantal ligt altijd op een veelvoud daarvan. */
function getallen(
  { getallen: vast, factoren, stappen }: Constanten,
  stap: string,
  gehelen: boolean,
): readonly Breuk[] {
  const eigen = [...vast].map(breuk);
  const geschaald = eigen.flatMap((getal) => [
    getal,
    ...[...factoren].flatMap((factor) => [
      maal(getal, breuk(factor)),
      gedeeld(getal, breuk(factor)) ?? getal,
    ]),
  ]);
  const samen = geschaald.flatMap((a) => [a, ...eigen.flatMap((b) => [plus(a, b), min(a, b)])]);
  const halven = [...stappen].map((deel) => maal(breuk(deel), breuk('0.5')));
  const grenzen = samen.flatMap((a) => [a, ...halven.flatMap((deel) => [plus(a, deel), min(a, deel)])]);
  const rond = gehelen ? grenzen.map((a) => opStap(a, breuk(stap))) : grenzen;
  const ernaast = rond.flatMap((a) => [min(a, breuk(stap)), a, plus(a, breuk(stap))]);
  const alle = [breuk('-1000000'), breuk('0'), ...ernaast, breuk('1000000')];
  return [...new Map(alle.map((a) => [breuktekst(a), a])).values()].sort(vergelijk);
}

/** De stap eronder; de stappen ernaast komen er toch bij. */
function opStap(a: Breuk, stap: Breuk): Breuk {
  const stappen = gedeeld(a, stap);
  return stappen ? maal({ t: stappen.t / stappen.n, n: 1n }, stap) : a;
}
