/**
 * Termen: wat er met een onbekende grootheid gerekend wordt, en wanneer dat een grens haalt.
 *
 * "Geboortedatum + 18 jaar ≤ 1 maart 2026" zegt hetzelfde als "geboortedatum ≤ 1 maart 2008". Door een grens zo terug te
 * rekenen tot de grootheid zelf, gaan alle vergelijkingen met die grootheid over dezelfde schaal en is het antwoord
 * exact. Waar dat niet kan, krijgt de term zijn eigen schaal: dan is het antwoord veilig, maar niet altijd volledig.
 */
import { afgerond, gedeeld, type Getal, getal, getalTekst, maal, min, plus } from './getal.ts';
import {
  type Dag,
  dagnummer,
  type Kalendereenheid,
  maakDag,
  plusDagen,
  plusEenheden,
  vanDagnummer,
} from './kalender.ts';
import type { Vergelijking } from './model.ts';
import type { Onbekende, Punt } from './onbekende.ts';
import { termijneinde } from './termijn.ts';

export type Afronding = 'rekenkundig' | 'naar boven' | 'naar beneden';
export type Rekenteken = 'plus' | 'min' | 'maal' | 'gedeeld';

export type Term = { readonly sleutel: string } & (
  | { readonly soort: 'grootheid'; readonly onbekende: Onbekende }
  | {
      readonly soort: 'datumPlus';
      readonly van: Term;
      readonly aantal: number;
      readonly eenheid: Kalendereenheid;
      /** Een termijn onder de Algemene termijnenwet, met de gelijkgestelde dagen. */
      readonly verlengd?: ReadonlySet<Dag>;
    }
  | { readonly soort: Rekenteken; readonly a: Term | Getal; readonly b: Term | Getal }
  | { readonly soort: 'afgerond'; readonly van: Term; readonly stap: string; readonly richting: Afronding }
  | { readonly soort: 'functie'; readonly functie: Functie; readonly delen: readonly (Term | Getal)[] }
);

/** Een rekenstap over meer delen, met hele getallen (of dagnummers) als uitkomst. */
export interface Functie {
  readonly naam: string;
  readonly isDag: boolean;
  readonly doe: (delen: readonly Getal[]) => Getal | undefined;
  /** Of de uitkomst met dit deel stijgt of daalt zolang de andere gelijk blijven; nul als geen van beide vaststaat. */
  readonly verloop: (i: number) => -1 | 0 | 1;
  readonly grenzen: (delen: readonly Grenzen[]) => Grenzen;
}

export interface Grenzen {
  readonly laagst?: Getal;
  readonly hoogst?: Getal;
}

/** Een vergelijking van een term met een grens. */
export interface Eis {
  readonly term: Term;
  readonly cmp: Vergelijking;
  readonly grens: Getal;
}

export function grootheid(onbekende: Onbekende): Term {
  return { soort: 'grootheid', sleutel: onbekende.sleutel, onbekende };
}

export function datumPlusTerm(
  van: Term,
  aantal: number,
  eenheid: Kalendereenheid,
  verlengd?: ReadonlySet<Dag>,
): Term {
  const sleutel = `(${van.sleutel} + ${aantal} ${eenheid}${verlengd ? ' verlengd' : ''})`;
  return { soort: 'datumPlus', sleutel, van, aantal, eenheid, ...(verlengd && { verlengd }) };
}

export function rekenTerm(soort: Rekenteken, a: Term | Getal, b: Term | Getal): Term {
  return { soort, sleutel: `(${sleutelVan(a)} ${soort} ${sleutelVan(b)})`, a, b };
}

export function afgerondTerm(van: Term, stap: string, richting: Afronding): Term {
  return { soort: 'afgerond', sleutel: `(${van.sleutel} ${richting} op ${stap})`, van, stap, richting };
}

export function functieTerm(functie: Functie, delen: readonly (Term | Getal)[]): Term {
  return {
    soort: 'functie',
    sleutel: `${functie.naam}(${delen.map(sleutelVan).join('; ')})`,
    functie,
    delen,
  };
}

/** Of de waarde van de term een dag is. */
export function isDagterm(term: Term): boolean {
  switch (term.soort) {
    case 'grootheid':
      return term.onbekende.schaal?.bereik.isDag === true;
    case 'datumPlus':
      return true;
    case 'functie':
      return term.functie.isDag;
    default:
      return false;
  }
}

export function isTerm(x: Term | Getal): x is Term {
  return 'soort' in x;
}

/** Een dag als getal om grenzen op een schaal te zetten. */
export function dagGetal(dag: number): Getal {
  return { t: BigInt(dagnummer(dag)), n: 1n };
}

/** De grootheden waaruit een term is opgebouwd. */
export function grootheden(term: Term): Onbekende[] {
  switch (term.soort) {
    case 'grootheid':
      return [term.onbekende];
    case 'datumPlus':
    case 'afgerond':
      return grootheden(term.van);
    case 'functie':
      return term.delen.flatMap((deel) => (isTerm(deel) ? grootheden(deel) : []));
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return [term.a, term.b].flatMap((deel) => (isTerm(deel) ? grootheden(deel) : []));
  }
}

/** De vragen achter een term, in de volgorde waarin hij ze noemt. */
export function puntenVan(term: Term | Getal): readonly Punt[] {
  if (!isTerm(term)) return [];
  switch (term.soort) {
    case 'grootheid':
      return term.onbekende.punten;
    case 'datumPlus':
    case 'afgerond':
      return puntenVan(term.van);
    case 'functie':
      return term.delen.flatMap(puntenVan);
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return [...puntenVan(term.a), ...puntenVan(term.b)];
  }
}

/** Rekent de eis één stap terug; niets als de term zelf al een grootheid is of zich niet laat terugrekenen. */
export function teruggerekend({ term, cmp, grens }: Eis): Eis | undefined {
  switch (term.soort) {
    case 'grootheid':
      return undefined;
    case 'datumPlus':
      return datumTerug(term, cmp, grens);
    case 'afgerond':
      return afrondingTerug(term, cmp, grens);
    case 'functie':
      return functieTerug(term, cmp, grens);
    case 'plus':
      if (isTerm(term.a)) return isTerm(term.b) ? undefined : eis(term.a, cmp, min(grens, term.b));
      return isTerm(term.b) ? eis(term.b, cmp, min(grens, term.a)) : undefined;
    case 'min':
      if (isTerm(term.a)) return isTerm(term.b) ? undefined : eis(term.a, cmp, plus(grens, term.b));
      return isTerm(term.b) ? eis(term.b, omgekeerd(cmp), min(term.a, grens)) : undefined;
    case 'maal':
      if (isTerm(term.a)) return isTerm(term.b) ? undefined : maalTerug(term.a, cmp, grens, term.b);
      return isTerm(term.b) ? maalTerug(term.b, cmp, grens, term.a) : undefined;
    case 'gedeeld':
      if (!isTerm(term.a) || isTerm(term.b)) return undefined;
      return eis(term.a, term.b.t < 0n ? omgekeerd(cmp) : cmp, maal(grens, term.b));
  }
}

/** Dezelfde vergelijking van rechts naar links gelezen. */
export function omgekeerd(cmp: Vergelijking): Vergelijking {
  switch (cmp) {
    case '<':
      return '>';
    case '<=':
      return '>=';
    case '>=':
      return '<=';
    case '>':
      return '<';
    case '=':
    case '!=':
      return cmp;
  }
}

/** De vergelijkingen `=` en `!=` zijn bij afronding en kalendersprongen pas met twee grenzen te zeggen. */
export function isOrdening(cmp: Vergelijking): cmp is '<' | '<=' | '>=' | '>' {
  return cmp !== '=' && cmp !== '!=';
}

function eis(term: Term, cmp: Vergelijking, grens: Getal | undefined): Eis | undefined {
  return grens && { term, cmp, grens };
}

function maalTerug(term: Term, cmp: Vergelijking, grens: Getal, factor: Getal): Eis | undefined {
  return eis(term, factor.t < 0n ? omgekeerd(cmp) : cmp, gedeeld(grens, factor));
}

/** De eerste dag die, met de duur erbij, op of na de grens valt; later kan het niet meer ervóór komen. */
function datumTerug(
  { van, aantal, eenheid, verlengd }: Term & { soort: 'datumPlus' },
  cmp: Vergelijking,
  grens: Getal,
): Eis | undefined {
  if (!isOrdening(cmp)) return undefined;
  const naar = cmp === '>=' || cmp === '<' ? grens : (plus(grens, EEN) ?? grens);
  const doel = vanDagnummer(Number(naar.t));
  // Terugrekenen kan door de lengte van een maand of een verlenging enkele dagen verkeerd uitkomen; daarvandaan is het tellen.
  let dag = plusDagen(
    plusEenheden(doel, -aantal, eenheid),
    -(verlengd ? LANGSTE_VERLENGING + 2 * verlengd.size : SPELING),
  );
  while (termijneinde(dag, aantal, eenheid, verlengd) < doel) dag = plusDagen(dag, 1);
  return { term: van, cmp: cmp === '>=' || cmp === '>' ? '>=' : '<', grens: dagGetal(dag) };
}

/** Met één onbekend deel: de waarde van dat deel vanaf (of tot) waar de uitkomst de grens haalt. */
function functieTerug(
  { functie, delen }: Term & { soort: 'functie' },
  cmp: Vergelijking,
  grens: Getal,
): Eis | undefined {
  const [plaats, meer] = delen.flatMap((deel, i) => (isTerm(deel) ? [i] : []));
  const deel = plaats === undefined ? undefined : delen[plaats];
  if (!isOrdening(cmp) || plaats === undefined || meer !== undefined) return undefined;
  const verloop = functie.verloop(plaats);
  // Alleen van een grootheid of een dag staat vast dat zij een heel getal is.
  const telbaar = deel && isTerm(deel) && (isDagterm(deel) || deel.soort === 'grootheid');
  if (verloop === 0 || !telbaar) return undefined;
  const doel =
    cmp === '>=' || cmp === '<'
      ? afgerond(grens, '1', 'naar boven')
      : plus(afgerond(grens, '1', 'naar beneden'), EEN);
  const haalt = (x: number): boolean => {
    const waarden = delen.map((ander) => (isTerm(ander) ? { t: BigInt(x), n: 1n } : ander));
    const uit = functie.doe(waarden);
    return uit !== undefined && doel !== undefined && uit.t >= doel.t;
  };
  // De eerste waarde waarvoor het antwoord omslaat.
  let [onder, boven] = isDagterm(deel) ? [EERSTE_DAG, LAATSTE_DAG] : [0, MEESTE];
  while (onder < boven) {
    const midden = Math.floor((onder + boven) / 2);
    if (haalt(midden) === verloop > 0) boven = midden;
    else onder = midden + 1;
  }
  const op: Vergelijking = (cmp === '>=' || cmp === '>') === verloop > 0 ? '>=' : '<';
  return { term: deel, cmp: op, grens: { t: BigInt(onder), n: 1n } };
}

/** Afgeronde waarden liggen op stappen; welke waarde daarvóór genoeg is, hangt van de richting af. */
function afrondingTerug(
  { van, stap, richting }: Term & { soort: 'afgerond' },
  cmp: Vergelijking,
  grens: Getal,
): Eis | undefined {
  if (!isOrdening(cmp)) return undefined;
  const haalt = cmp === '>=' || cmp === '>';
  // De eerste stap op of boven de grens (`>=`, `<`), of echt erboven (`>`, `<=`).
  const vanaf =
    cmp === '>=' || cmp === '<'
      ? afgerond(grens, stap, 'naar boven')
      : plus(afgerond(grens, stap, 'naar beneden'), getal(stap));
  if (vanaf === undefined) return undefined;
  if (richting === 'naar beneden') return { term: van, cmp: haalt ? '>=' : '<', grens: vanaf };
  const half = gedeeld(getal(stap), richting === 'naar boven' ? EEN : TWEE);
  const strikt = richting === 'naar boven' || vanaf.t <= 0n;
  return eis(van, haalt ? (strikt ? '>' : '>=') : strikt ? '<=' : '<', min(vanaf, half));
}

const EEN = getal('1');
const TWEE = getal('2');
const SPELING = 4;
const EERSTE_DAG = dagnummer(maakDag(1, 1, 1));
const LAATSTE_DAG = dagnummer(maakDag(9999, 12, 31)) + 1;
/** Zoveel jaren, maanden of dagen verder ligt elke uitkomst buiten de jaren 1 tot en met 9999. */
const MEESTE = 4_000_000;
/** Ruim meer dan een termijn zonder gelijkgestelde dagen ooit verschuift. */
const LANGSTE_VERLENGING = 40;

function sleutelVan(x: Term | Getal): string {
  return isTerm(x) ? x.sleutel : getalTekst(x);
}
