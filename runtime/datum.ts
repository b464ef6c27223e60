/**
 * Rekenen met datums zoals zij in de zaak staan: volledig (`2026-03-01`) of onvolledig (`2026-03`, `2026`).
 *
 * Een onvolledige datum staat voor alle dagen die het kunnen zijn. Dat is altijd een aaneengesloten reeks, dus twee
 * grenzen zijn genoeg. Een uitkomst is alleen bekend als alle dagen van de reeks het eens zijn. Ontstaat door rekenen
 * een reeks die geen hele maand of heel jaar is, dan heet zij `2026-03-06/2026-04-05`; een zaak bevat zo'n reeks nooit.
 *
 * De functies verwachten datums die de controle van de zaak hebben doorstaan.
 */
import {
  type Dag,
  dagenInMaand,
  dagnummer,
  dagVan,
  jaarVan,
  type Kalendereenheid,
  maakDag,
  maandVan,
  plusEenheden,
  vanDagnummer,
} from './kalender.ts';
import type { Getal } from './getal.ts';
import type { Vergelijking } from './model.ts';
import { termijneinde } from './termijn.ts';
import type { Waarheid } from './uitkomst.ts';
import { klopt, kloptVoorAlle, type Misschien } from './vergelijk.ts';

/** Of de datum één dag is. Alleen dan is een datum als uitkomst bekend. */
export function isVolledig(datum: string): boolean {
  return datum.length === 10 && (datum.charCodeAt(9) !== NUL || datum.charCodeAt(8) !== NUL);
}

/** Vergelijkt twee datums; `<` is "vóór", `<=` is "op of vóór". */
export function vergelijkDatum(cmp: Vergelijking, a: Misschien<string>, b: Misschien<string>): Waarheid {
  if (typeof a === 'string' && typeof b === 'string' && isVolledig(a) && isVolledig(b)) {
    return vergelijkDagen(cmp, a, b);
  }
  return vergelijkReeksen(cmp, a, b);
}

/**
 * Of de duur sinds `begin` op `opDag` aan de vergelijking met `aantal` eenheden voldoet. De dag van de gebeurtenis telt
 * niet mee: `>=` geldt vanaf de dag begin + aantal ("18 jaar of ouder"), `>` vanaf de dag daarna, `<=` tot en met
 * die dag ("niet ouder dan 5 jaar"). Bij maanden en jaren zie {@link plusMaanden}.
 */
export function verstreken(
  begin: Misschien<string>,
  opDag: Misschien<string>,
  cmp: '<' | '<=' | '>=' | '>',
  aantal: number,
  eenheid: Kalendereenheid,
): Waarheid {
  if (begin === null || opDag === null) return false;
  if (begin === undefined || opDag === undefined) return undefined;
  if (isVolledig(begin) && isVolledig(opDag)) return klopt(cmp, voorbijGrens(begin, opDag, aantal, eenheid));
  const eersteGrens = plusEenheden(eersteDag(begin), aantal, eenheid);
  const laatsteGrens = plusEenheden(laatsteDag(begin), aantal, eenheid);
  return kloptVoorAlle(cmp, eersteDag(opDag), laatsteDag(opDag), eersteGrens, laatsteGrens);
}

/**
 * De datum `aantal` eenheden later (of eerder, bij een negatief aantal). Met `verlengd` is het de laatste dag van een
 * termijn volgens de Algemene termijnenwet, met deze gelijkgestelde dagen. Onbekend als de datum onbekend of afwezig
 * is, of als de uitkomst buiten de jaren 1 tot en met 9999 valt.
 */
export function datumPlus(
  datum: Misschien<string>,
  aantal: number,
  eenheid: Kalendereenheid,
  verlengd?: ReadonlySet<Dag>,
): string | undefined {
  if (datum === null || datum === undefined) return undefined;
  const eerste = termijneinde(eersteDag(datum), aantal, eenheid, verlengd);
  if (isVolledig(datum)) return reeksTekst(eerste, eerste);
  return reeksTekst(eerste, termijneinde(laatsteDag(datum), aantal, eenheid, verlengd));
}

/** De datum een berekend aantal eenheden later of, met `terug`, eerder; onbekend als het aantal onbekend of niet heel is. */
export function datumVerder(
  datum: Misschien<string>,
  aantal: Getal | undefined,
  eenheid: Kalendereenheid,
  terug?: boolean,
): string | undefined {
  const heel = heelAantal(aantal);
  return heel === undefined ? undefined : datumPlus(datum, terug ? -heel : heel, eenheid);
}

/** Een aantal waarmee op de kalender te rekenen is. */
export function heelAantal(g: Getal | undefined): number | undefined {
  return g?.n === 1n && g.t >= -MEESTE && g.t <= MEESTE ? Number(g.t) : undefined;
}

/** Meer eenheden dan er dagen in de jaren 1 tot en met 9999 zijn, komen altijd buiten die jaren uit. */
const MEESTE = 4_000_000n;

/** De vroegste van de datums; zonder datums, of zodra er een onbekend of afwezig is: onbekend. */
export function laagsteDatum(...datums: readonly Misschien<string>[]): string | undefined {
  return uiterste(datums, Math.min);
}

/** De laatste van de datums; zonder datums, of zodra er een onbekend of afwezig is: onbekend. */
export function hoogsteDatum(...datums: readonly Misschien<string>[]): string | undefined {
  return uiterste(datums, Math.max);
}

/** Alle dagen die de datum kan zijn, in volgorde. */
export function dagenVan(datum: string): readonly string[] {
  const dagen: string[] = [];
  const laatste = dagnummer(laatsteDag(datum));
  for (let nummer = dagnummer(eersteDag(datum)); nummer <= laatste; nummer++) {
    dagen.push(dagTekst(vanDagnummer(nummer)));
  }
  return dagen;
}

/** De eerste dag die de datum kan zijn. */
export function eersteDag(datum: string): Dag {
  return maakDag(jaarOp(datum, 0), deelOp(datum, 5) || 1, deelOp(datum, 8) || 1);
}

/** De laatste dag die de datum kan zijn. */
export function laatsteDag(datum: string): Dag {
  const i = datum.length === REEKSLENGTE ? 11 : 0;
  const jaar = jaarOp(datum, i);
  const maand = deelOp(datum, i + 5) || 12;
  return maakDag(jaar, maand, deelOp(datum, i + 8) || dagenInMaand(jaar, maand));
}

/** De dag als `JJJJ-MM-DD`. */
export function dagTekst(dag: Dag): string {
  return `${maandTekst(dag)}-${cijfers(dagVan(dag), 2)}`;
}

/** De dag als datum; niets buiten de jaren 1 tot en met 9999. */
export function metGrens(dag: Dag): string | undefined {
  return reeksTekst(dag, dag);
}

const NUL = 48;
const REEKSLENGTE = '2026-03-06/2026-04-05'.length;
const EERSTE_DAG = maakDag(1, 1, 1);
const LAATSTE_DAG = maakDag(9999, 12, 31);

function vergelijkReeksen(cmp: Vergelijking, a: Misschien<string>, b: Misschien<string>): Waarheid {
  if (a === null || b === null) return false;
  if (a === undefined || b === undefined) return undefined;
  return kloptVoorAlle(cmp, eersteDag(a), laatsteDag(a), eersteDag(b), laatsteDag(b));
}

/**
 * Positief als de volledige datum `opDag` na de grens begin + aantal ligt, nul op de grens, negatief ervoor.
 * Bij jaren beslist meestal het jaartal al.
 */
function voorbijGrens(begin: string, opDag: string, aantal: number, eenheid: Kalendereenheid): number {
  if (eenheid === 'dag' || eenheid === 'week') {
    const dagen = eenheid === 'week' ? aantal * 7 : aantal;
    return dagnummer(heleDag(opDag)) - dagnummer(heleDag(begin)) - dagen;
  }
  const jaren = eenheid === 'jaar' ? jaarOp(opDag, 0) - jaarOp(begin, 0) - aantal : 0;
  return jaren !== 0 ? jaren : heleDag(opDag) - plusEenheden(heleDag(begin), aantal, eenheid);
}

function heleDag(datum: string): Dag {
  return maakDag(jaarOp(datum, 0), tweeCijfers(datum, 5), tweeCijfers(datum, 8));
}

/** De volgorde van volledige datums in deze schrijfwijze is die van hun tekst. */
function vergelijkDagen(cmp: Vergelijking, a: string, b: string): boolean {
  switch (cmp) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '=':
      return a === b;
    case '!=':
      return a !== b;
    case '>=':
      return a >= b;
    case '>':
      return a > b;
  }
}

/** De vroegste of laatste van reeksen is zelf een reeks: van de uiterste van de eerste dagen tot die van de laatste. */
function uiterste(datums: readonly Misschien<string>[], kies: (a: Dag, b: Dag) => Dag): string | undefined {
  let eerste: Dag | undefined;
  let laatste: Dag | undefined;
  for (const datum of datums) {
    if (datum === null || datum === undefined) return undefined;
    eerste = eerste === undefined ? eersteDag(datum) : kies(eerste, eersteDag(datum));
    laatste = laatste === undefined ? laatsteDag(datum) : kies(laatste, laatsteDag(datum));
  }
  return eerste === undefined || laatste === undefined ? undefined : reeksTekst(eerste, laatste);
}

function reeksTekst(eerste: Dag, laatste: Dag): string | undefined {
  if (eerste < EERSTE_DAG || laatste > LAATSTE_DAG) return undefined;
  if (eerste === laatste) return dagTekst(eerste);
  const jaar = jaarVan(eerste);
  if (eerste === maakDag(jaar, 1, 1) && laatste === maakDag(jaar, 12, 31)) return cijfers(jaar, 4);
  return isHeleMaand(eerste, laatste) ? maandTekst(eerste) : `${dagTekst(eerste)}/${dagTekst(laatste)}`;
}

function isHeleMaand(eerste: Dag, laatste: Dag): boolean {
  const laatsteDagnummer = dagenInMaand(jaarVan(eerste), maandVan(eerste));
  return dagVan(eerste) === 1 && laatste === eerste - 1 + laatsteDagnummer;
}

function maandTekst(dag: Dag): string {
  return `${cijfers(jaarVan(dag), 4)}-${cijfers(maandVan(dag), 2)}`;
}

function cijfers(getal: number, aantal: number): string {
  return String(getal).padStart(aantal, '0');
}

function jaarOp(datum: string, i: number): number {
  return tweeCijfers(datum, i) * 100 + tweeCijfers(datum, i + 2);
}

/** De maand of dag op plaats `i`; nul als hij er niet staat, of als `00` onbekend is. */
function deelOp(datum: string, i: number): number {
  return i < datum.length ? tweeCijfers(datum, i) : 0;
}

function tweeCijfers(datum: string, i: number): number {
  return (datum.charCodeAt(i) - NUL) * 10 + datum.charCodeAt(i + 1) - NUL;
}
