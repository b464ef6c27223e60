/** Een naam die nog niet bestaat declareren, met het type dat de zin ervan vraagt. */
import { norm, type Clausule, type Stuk } from '../grammar/index.ts';
import type { Probleem } from '../compiler/diagnostics/probleem.ts';
import { norms, woorden } from '../compiler/resolve/namen.ts';
import type { Obj } from '../compiler/resolve/symbolen.ts';
import { declareer, type Bouwplaats } from './bouwplaats.ts';
import { loop } from './boomloop.ts';
import type { Voorstel } from './herstel.ts';

export function declareerOnbekend(hier: Bouwplaats, probleem: Probleem): readonly Voorstel[] {
  const gevonden = vindZin(hier, probleem);
  if (!gevonden || !hier.regeling) return [];
  const { stukken, isHoofd } = gevonden;
  const objecten = [...hier.regeling.opgelost.omgeving.objecten.values()].filter(
    ({ uit }) => uit === undefined,
  );
  const naam = gezegdeIn(stukken, objecten, probleem.span) ?? bezitIn(stukken, objecten, probleem.span);
  if (!naam || bestaatAl(hier, naam)) return [];
  const soort = isHoofd ? 'uitkomsten' : 'gegevens';
  const { object, tekst, type } = naam;
  return [
    {
      titel: `Declareer '${tekst}' als ${isHoofd ? 'uitkomst' : 'gegeven'} over ${object.naam} (${type})`,
      wijzigingen: [declareer(hier, soort, object, `${tekst}: ${type}`)],
    },
  ];
}

const bestaatAl = ({ regeling }: Bouwplaats, { object, tekst }: Gevonden): boolean =>
  regeling?.opgelost.omgeving.symbolen.some(
    (symbool) => symbool.object === object.id && norm(symbool.naam) === norm(tekst),
  ) === true;

/** Langer is geen naam meer. */
const MEESTE_WOORDEN = 10;

interface Gevonden {
  readonly object: Obj;
  readonly tekst: string;
  readonly type: string;
}

/** De kleinste clausule rond het probleem, en of zij zegt wat er uitkomt. */
function vindZin(
  { boom }: Bouwplaats,
  { span }: Probleem,
): { readonly stukken: readonly Stuk[]; readonly isHoofd: boolean } | undefined {
  const rond: Clausule[] = [];
  const stand = { isHoofd: false };
  loop(boom.blokken, (knoop) => {
    if (knoop.span.begin > span.begin || knoop.span.eind < span.eind) return false;
    if ('stukken' in knoop) rond.push(knoop as Clausule);
    if ('soort' in knoop && knoop.soort === 'zin' && 'hoofd' in knoop)
      stand.isHoofd = ligtIn((knoop.hoofd as Clausule).span, span) && !('voorop' in knoop);
    if ('soort' in knoop && (knoop.soort === 'voorbeeld' || knoop.soort === 'lezing')) stand.isHoofd = false;
    return true;
  });
  const clausule = rond.at(-1);
  if (!clausule) return undefined;
  const inVoorbeeld = boom.blokken.some((blok) => blok.soort === 'voorbeeld' && ligtIn(blok.span, span));
  return { stukken: deelRond(clausule.stukken, span), isHoofd: stand.isHoofd && !inVoorbeeld };
}

const ligtIn = (buiten: Clausule['span'], binnen: Clausule['span']): boolean =>
  buiten.begin <= binnen.begin && binnen.eind <= buiten.eind;

/** Tussen `en`, `of` en komma's: één mededeling. */
function deelRond(stukken: readonly Stuk[], { begin }: Clausule['span']): readonly Stuk[] {
  const grens = (stuk: Stuk): boolean =>
    stuk.soort === 'en' || stuk.soort === 'of' || stuk.soort === 'komma' || stuk.soort === 'lijst';
  const hier = stukken.findIndex(({ span }) => span.begin <= begin && begin < span.eind);
  if (hier < 0) return stukken.filter((stuk) => !grens(stuk));
  let [van, tot] = [hier, hier];
  while (van > 0 && !grens(stukken[van - 1] as Stuk)) van--;
  while (tot + 1 < stukken.length && !grens(stukken[tot + 1] as Stuk)) tot++;
  return stukken.slice(van, tot + 1);
}

const telt = (stukken: readonly Stuk[]): readonly Stuk[] => stukken.filter(({ norm }) => norm !== '');

/** "de cliënt heeft een hond": ja of nee over de cliënt; in een bijzin kan het werkwoord achteraan staan. */
function gezegdeIn(
  stukken: readonly Stuk[],
  objecten: readonly Obj[],
  plek: Clausule['span'],
): Gevonden | undefined {
  const rij = telt(stukken);
  const object = langste(objecten, (naam) => naam.every((woord, i) => rij[i]?.norm === woord));
  if (!object) return undefined;
  const rest = zonderNiet(stukken.slice(stukken.indexOf(rij[object.lengte - 1] as Stuk) + 1));
  const [eerste] = telt(rest);
  if (!eerste || eerste.span.begin > plek.begin || rest.length > MEESTE_WOORDEN || rest.some(isGeenNaam))
    return undefined;
  const laatste = telt(rest).at(-1);
  const vooraan =
    laatste && !isWerkwoord(eerste) && isWerkwoord(laatste)
      ? `${laatste.norm} ${woorden(rest.filter((stuk) => stuk !== laatste))}`
      : woorden(rest);
  return /^\p{Ll}/u.test(vooraan) ? { object: object.object, tekst: vooraan, type: 'ja/nee' } : undefined;
}

/** "op de dag van …", een bedrag, een verwijzing: dan is het meer dan een naam. */
const isGeenNaam = (stuk: Stuk, i: number, rij: readonly Stuk[]): boolean =>
  stuk.soort === 'literal' ||
  stuk.soort === 'verwijzing' ||
  stuk.norm === 'nooit' ||
  stuk.soort === 'kwantor' ||
  (stuk.norm === 'op' && rij.slice(i).some(({ norm: woord }) => woord === 'van'));

const isWerkwoord = (stuk: Stuk): boolean => werkwoorden.has(stuk.norm);
const werkwoorden = new Set(
  'is heeft wordt krijgt woont kan mag moet wil had was verblijft ontvangt voldoet volgt werkt kiest valt ligt staat past'.split(
    ' ',
  ),
);

const zonderNiet = (stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.flatMap((stuk): readonly Stuk[] => {
    if (stuk.norm === 'niet') return [];
    return stuk.norm === 'geen' ? [] : [stuk];
  });

/** "het vermogen van de cliënt is meer dan € 10": een bedrag over de cliënt. */
function bezitIn(
  stukken: readonly Stuk[],
  objecten: readonly Obj[],
  plek: Clausule['span'],
): Gevonden | undefined {
  const rij = telt(stukken);
  for (const [i, stuk] of rij.entries()) {
    if (stuk.norm !== 'van' || i === 0) continue;
    const na = rij.slice(i + 1);
    const object = langste(objecten, (naam) => naam.every((woord, j) => na[j]?.norm === woord));
    const voor = rij.slice(0, i);
    const raakt = voor.some(({ span }) => span.begin <= plek.begin && plek.begin < span.eind);
    if (!object || !raakt || voor.some(({ soort }) => soort !== 'woord')) continue;
    const literal = na.find(({ soort }) => soort === 'literal');
    const type = literal?.soort === 'literal' ? typeVan(literal.literal) : undefined;
    const tekst = norms(voor).join(' ');
    if (type !== undefined && tekst !== '') return { object: object.object, tekst: woorden(voor), type };
  }
  return undefined;
}

function typeVan(literal: Extract<Stuk, { soort: 'literal' }>['literal']): string | undefined {
  switch (literal.soort) {
    case 'bedrag':
      return literal.per === undefined ? 'bedrag' : `bedrag per ${literal.per}`;
    case 'datum':
    case 'getal':
    case 'percentage':
      return literal.soort;
    case 'duur':
      return undefined;
  }
}

function langste(
  objecten: readonly Obj[],
  past: (naam: readonly string[]) => boolean,
): { readonly object: Obj; readonly lengte: number } | undefined {
  const gevonden = objecten.flatMap((object) =>
    object.namen
      .filter((naam) => naam.length > 0 && past(naam))
      .map((naam) => ({ object, lengte: naam.length })),
  );
  return gevonden.sort((a, b) => b.lengte - a.lengte)[0];
}
