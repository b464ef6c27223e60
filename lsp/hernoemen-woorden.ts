/**
 * Een vermelding met de nieuwe naam herschrijven: op haar plaats als de naam er heel staat, en anders in dezelfde volgorde als de oude
 * ("een indicatie heeft" wordt "een beschikking heeft").
 */
import { norm } from '../grammar/index.ts';
import { inEnkelvoud } from '../compiler/resolve/lees-meervoud.ts';
import { aaneengeschreven, volgordes } from '../compiler/resolve/namen.ts';

/** Een woord, met het lidwoord dat ervóór staat. */
export interface Eenheid {
  readonly tekst: string;
  readonly norm: string;
  readonly lidwoord?: string;
}

const lidwoorden: ReadonlySet<string> = new Set(['de', 'het', 'een']);

export function eenhedenVan(tekst: string): readonly Eenheid[] {
  const uit: Eenheid[] = [];
  let lidwoord: string | undefined;
  for (const woord of tekst.split(/[\s\u00a0]+/u).filter((deel) => deel !== '')) {
    if (lidwoorden.has(norm(woord))) {
      lidwoord = woord;
      continue;
    }
    const heel = lidwoord === undefined ? woord : `${lidwoord} ${woord}`;
    uit.push({ tekst: heel, norm: norm(woord), ...(lidwoord === undefined ? {} : { lidwoord }) });
    lidwoord = undefined;
  }
  return uit;
}

/** De naam zoals zij was en wordt; bij een plicht ook met wat de lezer ervóór zet. */
export interface Naamwissel {
  readonly oud: readonly Eenheid[];
  readonly nieuw: readonly Eenheid[];
}

/** De nieuwe tekst van elk deel van de vermelding; een leeg deel vervalt. Niets als het niet veilig kan. */
export function herschrijf(
  delen: readonly string[],
  kern: Naamwissel,
  heel: Naamwissel = kern,
): readonly string[] | undefined {
  const stukken = delen.map(eenhedenVan);
  const plat = stukken.flat();
  const plek = vind(plat, kern.oud);
  if (plek !== undefined) return opZijnPlaats(stukken, plek, kern);
  const nieuw = inVorm(plat, heel);
  return nieuw && verdeeld(stukken, metHoofdletter(plat, heel.oud, nieuw));
}

/** Of de oude naam in haar geheel, in haar eigen volgorde, in de vermelding staat. */
export const staatHeel = (delen: readonly string[], oud: readonly Eenheid[]): boolean =>
  vind(delen.flatMap(eenhedenVan), oud) !== undefined;

function vind(rij: readonly Eenheid[], gezocht: readonly Eenheid[]): number | undefined {
  for (let van = 0; van + gezocht.length <= rij.length; van++)
    if (gezocht.every((deel, i) => rij[van + i]?.norm === deel.norm)) return van;
  return undefined;
}

function opZijnPlaats(
  stukken: readonly (readonly Eenheid[])[],
  plek: number,
  { oud, nieuw }: Naamwissel,
): readonly string[] | undefined {
  const plat = stukken.flat();
  const eerste = plat[plek];
  const begin = metHoofdletter(plat.slice(plek), oud, nieuw);
  // Een lidwoord vóór de vermelding hoort er niet bij; binnen de vermelding wel.
  const kaal =
    eerste?.lidwoord === undefined ? begin.map((deel, i) => (i === 0 ? zonderLidwoord(deel) : deel)) : begin;
  const rij = [...plat.slice(0, plek), ...kaal, ...plat.slice(plek + oud.length)];
  return verdeeld(stukken, rij);
}

const zonderLidwoord = (deel: Eenheid): Eenheid =>
  deel.lidwoord === undefined
    ? deel
    : { tekst: deel.tekst.slice(deel.lidwoord.length).trimStart(), norm: deel.norm };

/** Een zin begint met een hoofdletter, welke naam er ook staat. */
function metHoofdletter(
  stond: readonly Eenheid[],
  oud: readonly Eenheid[],
  nieuw: readonly Eenheid[],
): readonly Eenheid[] {
  const [er, was] = [stond[0]?.tekst.charAt(0) ?? '', oud[0]?.tekst.charAt(0) ?? ''];
  const groot = er !== er.toLowerCase() && (was === was.toLowerCase() || stond[0]?.norm !== oud[0]?.norm);
  return nieuw.map((deel, i) =>
    i === 0 && groot ? { ...deel, tekst: deel.tekst.charAt(0).toUpperCase() + deel.tekst.slice(1) } : deel,
  );
}

// ── Volgorde ─────────────────────────────────────────────────────────────────────────────────────────────────────

const meervoud: ReadonlyMap<string, string> = new Map(
  ['zijn', 'hebben', 'worden', 'komen', 'krijgen', 'kunnen', 'mogen', 'moeten'].map((woord) => [
    enkel(woord),
    woord,
  ]),
);

function enkel(woord: string): string {
  const [stuk] = inEnkelvoud([{ soort: 'woord', norm: woord, tekst: woord, span: { begin: 0, eind: 0 } }]);
  return stuk?.norm ?? woord;
}

/** De nieuwe naam in de volgorde waarin de oude hier staat. */
function inVorm(plat: readonly Eenheid[], { oud, nieuw }: Naamwissel): readonly Eenheid[] | undefined {
  const hier = plat.map((deel) => deel.norm);
  const kaal = hier.map(enkel);
  const past = (rij: readonly Eenheid[]): boolean =>
    rij.length === hier.length && rij.every((deel, i) => deel.norm === hier[i] || deel.norm === kaal[i]);
  const oudkaal = oud.map((deel) => deel.norm);
  if (aaneengeschreven(oudkaal)?.join(' ') === hier.join(' ')) return aaneen(nieuw);
  const gevonden = schuivingen(oud).find(({ rij }) => past(rij));
  if (!gevonden) return undefined;
  const rij = gevonden.schuif(nieuw);
  const mag = volgordes(nieuw.map((deel) => deel.norm)).some(
    (vorm) => vorm.join(' ') === rij?.map((deel) => deel.norm).join(' '),
  );
  if (!rij || !mag) return undefined;
  const isMeervoud = gevonden.rij.some((deel, i) => deel.norm !== hier[i]);
  return isMeervoud ? inMeervoud(rij, nieuw[0]?.norm ?? '') : rij;
}

function aaneen(nieuw: readonly Eenheid[]): readonly Eenheid[] {
  const vorm = aaneengeschreven(nieuw.map((deel) => deel.norm));
  const [werkwoord, ...rest] = nieuw;
  if (!vorm) return werkwoord ? [...rest, werkwoord] : nieuw;
  const laatste = vorm[vorm.length - 1] ?? '';
  return [...rest.slice(0, -1), { tekst: laatste, norm: laatste }];
}

/** "is te laat" wordt bij meer dan een "zijn te laat"; van een ander werkwoord is het meervoud niet te weten. */
function inMeervoud(rij: readonly Eenheid[], werkwoord: string): readonly Eenheid[] | undefined {
  const vorm = meervoud.get(werkwoord);
  if (vorm === undefined) return undefined;
  return rij.map((deel) => (deel.norm === werkwoord ? { tekst: vorm, norm: vorm } : deel));
}

interface Schuiving {
  readonly rij: readonly Eenheid[];
  /** Hetzelfde met een andere naam; niets als niet te zeggen is welk woord dan verschuift. */
  readonly schuif: (nieuw: readonly Eenheid[]) => readonly Eenheid[] | undefined;
}

function schuivingen(oud: readonly Eenheid[]): readonly Schuiving[] {
  const uit: Schuiving[] = [{ rij: oud, schuif: (nieuw) => nieuw }];
  if (oud.length > 2)
    for (const om of [false, true])
      uit.push({
        rij: naHulpwerkwoord(oud, om),
        schuif: (nieuw) =>
          nieuw.length > 2 ? naHulpwerkwoord(nieuw, om) : verplaatst(nieuw, 0, nieuw.length - 1),
      });
  for (let van = 0; van < oud.length - 1; van++)
    for (let naar = van + 1; naar < oud.length; naar++)
      uit.push({
        rij: verplaatst(oud, van, naar),
        schuif: (nieuw) => {
          const [hier, daar] = [plekIn(oud, nieuw, van), plekIn(oud, nieuw, naar)];
          return hier === undefined || daar === undefined ? undefined : verplaatst(nieuw, hier, daar);
        },
      });
  return uit;
}

function naHulpwerkwoord([eerste, tweede, ...verder]: readonly Eenheid[], om: boolean): readonly Eenheid[] {
  if (!eerste || !tweede) return verder;
  return om ? [...verder, tweede, eerste] : [...verder, eerste, tweede];
}

function verplaatst(rij: readonly Eenheid[], van: number, naar: number): readonly Eenheid[] {
  const woord = rij[van];
  const rest = rij.filter((_, i) => i !== van);
  return woord ? [...rest.slice(0, naar), woord, ...rest.slice(naar)] : rij;
}

/** De plaats in de nieuwe naam die met een plaats in de oude overeenkomt: het begin, het einde, of wat gelijk bleef. */
function plekIn(oud: readonly Eenheid[], nieuw: readonly Eenheid[], plek: number): number | undefined {
  if (plek === 0) return 0;
  const vanAchter = oud.length - 1 - plek;
  if (vanAchter === 0) return nieuw.length - 1;
  const kleinste = Math.min(oud.length, nieuw.length);
  let voor = 0;
  while (voor < kleinste && oud[voor]?.norm === nieuw[voor]?.norm) voor++;
  let na = 0;
  while (na < kleinste && oud[oud.length - 1 - na]?.norm === nieuw[nieuw.length - 1 - na]?.norm) na++;
  if (plek < voor || oud.length === nieuw.length) return plek;
  return vanAchter < na ? nieuw.length - 1 - vanAchter : undefined;
}

// ── Verdelen ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** De rij over de delen waarin de oude stond: elke grens op dezelfde afstand van het dichtste einde. */
function verdeeld(
  stukken: readonly (readonly Eenheid[])[],
  rij: readonly Eenheid[],
): readonly string[] | undefined {
  const totaal = stukken.reduce((som, deel) => som + deel.length, 0);
  const grenzen: number[] = [0];
  let voor = 0;
  for (const deel of stukken.slice(0, -1)) {
    voor += deel.length;
    const vorige = grenzen[grenzen.length - 1] ?? 0;
    const grens = voor <= totaal - voor ? voor : rij.length - (totaal - voor);
    grenzen.push(Math.min(rij.length, Math.max(vorige, grens)));
  }
  grenzen.push(rij.length);
  return stukken.map((_, i) =>
    rij
      .slice(grenzen[i], grenzen[i + 1])
      .map(({ tekst }) => tekst)
      .join(' '),
  );
}
