/** Een gesprek bewaren en hervatten. Wat bewaard is komt van buiten en kan alles zijn: het wordt heel hervat, of niet. */
import { aard, citeer } from './citeer.ts';
import type { Antwoordstap, Gesprek, Gespreksbron, Stap } from './gesprek-model.ts';
import { metAntwoord, sleutelVan, zoekPlek } from './gesprek-plek.ts';
import type { Regelingmodel } from './model.ts';
import { registerVan } from './register.ts';
import type { Zaakprobleem } from './uitkomst.ts';
import { valideerZaak } from './valideer.ts';
import { type Houder, isHouder, isLijst } from './vreemd.ts';

/** De vorm van een bewaard gesprek; `versie` gaat omhoog als zij verandert. */
export interface Bewaardgesprek extends Gesprek {
  readonly soort: 'gesprek';
  readonly versie: 1;
  /** Van de regeling waarmee het gesprek begon; een andere tekst geeft een ander kenmerk. */
  readonly kenmerk: string;
}

export type Hervat =
  | { readonly soort: 'hervat'; readonly gesprek: Gesprek }
  /** De regeling is intussen anders. `gesprek` heeft de antwoorden die nog passen. */
  | {
      readonly soort: 'andere versie';
      readonly probleem: Zaakprobleem;
      readonly gesprek: Gesprek;
      readonly nietOvergenomen: readonly Antwoordstap[];
    }
  | { readonly soort: 'onleesbaar'; readonly probleem: Zaakprobleem };

export const bewaar = ({ model }: Gespreksbron, gesprek: Gesprek): Bewaardgesprek => ({
  soort: 'gesprek',
  versie: 1,
  kenmerk: kenmerkVan(model),
  ...gesprek,
});

/** `bewaard`: wat uit de JSON kwam. */
export function hervat({ model }: Gespreksbron, bewaard: unknown): Hervat {
  if (!isHouder(bewaard)) return onleesbaar('', `Een bewaard gesprek is een object, geen ${aard(bewaard)}.`);
  const vorm = vormfout(bewaard);
  if (vorm !== undefined) return onleesbaar(...vorm);
  const { kenmerk, soort: _soort, versie: _versie, ...rest } = bewaard as unknown as Bewaardgesprek;
  if (rest.regeling !== model.id)
    return onleesbaar(
      'regeling',
      `Dit gesprek gaat over ${citeer(rest.regeling)}, niet over ${citeer(model.id)}.`,
      'U072',
    );
  const zelfde = kenmerk === kenmerkVan(model);
  const onbekend = rest.beslissingen.find((id) => !registerVan(model).beslissingen.has(id));
  if (onbekend !== undefined)
    return onleesbaar('beslissingen', `De regeling kent geen beslissing ${citeer(onbekend)}.`, 'U072');
  const [inBegin] = valideerZaak(model, rest.begin).filter(({ ernst }) => ernst === 'fout');
  if (inBegin !== undefined)
    return onleesbaar(`begin.${inBegin.pad}`, inBegin.bericht, zelfde ? 'U071' : 'U072');
  const past = passend(model, rest.begin, rest.stappen);
  const ingetrokken = rest.ingetrokken.filter((stap) => metAntwoordAlleen(model, stap));
  const gesprek: Gesprek = { ...rest, stappen: past.stappen, ingetrokken };
  if (zelfde) {
    const [fout] = past.fouten;
    return fout === undefined
      ? { soort: 'hervat', gesprek }
      : onleesbaar(`stappen[${String(fout.plaats)}]`, fout.bericht);
  }
  const probleem = maakProbleem(
    'U072',
    'kenmerk',
    'Dit gesprek is bewaard bij een andere versie van deze regeling.',
  );
  return { soort: 'andere versie', probleem, gesprek, nietOvergenomen: past.fouten.map(({ stap }) => stap) };
}

interface Misstap {
  readonly plaats: number;
  readonly stap: Antwoordstap;
  readonly bericht: string;
}

/** De stappen die bij de regeling passen. Een tegenspraak tussen antwoorden past: daar gaat het gesprek dan verder. */
function passend(
  model: Regelingmodel,
  begin: object,
  stappen: readonly Stap[],
): { readonly stappen: readonly Stap[]; readonly fouten: readonly Misstap[] } {
  const goed: Stap[] = [];
  const fouten: Misstap[] = [];
  let zaak = begin;
  for (const [plaats, stap] of stappen.entries()) {
    const uitslag = stap.soort === 'antwoord' ? zet(model, zaak, stap) : { zaak };
    if ('bericht' in uitslag) fouten.push({ plaats, stap: stap as Antwoordstap, bericht: uitslag.bericht });
    else {
      zaak = uitslag.zaak;
      goed.push(stap);
    }
  }
  return { stappen: goed, fouten };
}

/** De zaak met het antwoord erin, of waarom het daar niet past. */
export function zet(
  model: Regelingmodel,
  zaak: object,
  stap: Antwoordstap,
): { readonly zaak: object } | { readonly bericht: string; readonly probleem?: Zaakprobleem } {
  const plek = zoekPlek(model, stap.pad);
  if (plek === undefined || sleutelVan(stap.pad, stap.opDatum) !== stap.sleutel) {
    return { bericht: `De regeling kent geen vraag ${citeer(stap.sleutel)}.` };
  }
  if (
    plek.soort === 'feit' &&
    plek.deel === undefined &&
    (plek.feit.perDatum === true) !== (stap.opDatum !== undefined)
  ) {
    return { bericht: `Bij ${citeer(stap.pad)} hoort ${plek.feit.perDatum ? 'een' : 'geen'} dag.` };
  }
  const nieuw = metAntwoord(zaak, plek, stap);
  if (nieuw === undefined) return { zaak };
  const fouten = (van: object): readonly Zaakprobleem[] =>
    valideerZaak(model, van).filter(({ ernst, code }) => ernst === 'fout' && code !== 'U053');
  const al = new Set(fouten(zaak).map(({ pad, code }) => `${code} ${pad}`));
  const probleem = fouten(nieuw).find(({ pad, code }) => !al.has(`${code} ${pad}`));
  return probleem === undefined ? { zaak: nieuw } : { bericht: probleem.bericht, probleem };
}

const metAntwoordAlleen = (model: Regelingmodel, stap: Antwoordstap): boolean =>
  'zaak' in zet(model, {}, stap);

function vormfout(x: Houder): readonly [pad: string, bericht: string] | undefined {
  if (x['soort'] !== 'gesprek') return ['soort', 'Dit is geen bewaard gesprek.'];
  if (x['versie'] !== 1)
    return [
      'versie',
      `Deze versie van Regel kent versie 1 van een bewaard gesprek; hier staat ${aard(x['versie'])}.`,
    ];
  for (const sleutel of ['regeling', 'kenmerk']) {
    if (typeof x[sleutel] !== 'string')
      return [sleutel, `Bij "${sleutel}" hoort een tekst, maar er staat ${aard(x[sleutel])}.`];
  }
  if (!isHouder(x['begin']))
    return ['begin', `Bij "begin" hoort een zaak, maar er staat ${aard(x['begin'])}.`];
  for (const [sleutel, past] of LIJSTEN) {
    const lijst = x[sleutel];
    if (!isLijst(lijst)) return [sleutel, `Bij "${sleutel}" hoort een lijst, maar er staat ${aard(lijst)}.`];
    const i = lijst.findIndex((deel) => !past(deel));
    if (i >= 0) return [`${sleutel}[${String(i)}]`, `Dit hoort niet in "${sleutel}": ${aard(lijst[i])}.`];
  }
  return undefined;
}

const isTekst = (x: unknown): boolean => typeof x === 'string';

const isAntwoord = (x: unknown): boolean =>
  isHouder(x) &&
  x['soort'] === 'antwoord' &&
  isTekst(x['sleutel']) &&
  isTekst(x['pad']) &&
  (x['opDatum'] === undefined || isTekst(x['opDatum'])) &&
  x['waarde'] !== undefined;

const isStap = (x: unknown): boolean =>
  isAntwoord(x) || (isHouder(x) && x['soort'] === 'overgeslagen' && isTekst(x['sleutel']));

const LIJSTEN = [
  ['beslissingen', isTekst],
  ['stappen', isStap],
  ['ingetrokken', isAntwoord],
] as const;

function onleesbaar(pad: string, bericht: string, code: 'U071' | 'U072' = 'U071'): Hervat {
  return { soort: 'onleesbaar', probleem: maakProbleem(code, pad, bericht) };
}

const maakProbleem = (code: 'U071' | 'U072', pad: string, bericht: string): Zaakprobleem => ({
  code,
  ernst: 'fout',
  pad,
  bericht,
});

// ── Het kenmerk ──────────────────────────────────────────────────────────────────────────────────────────────────

const kenmerken = new WeakMap<Regelingmodel, string>();

/** Een kort kenmerk van alles wat betekenis heeft; waar iets in een bestand staat, telt niet mee. Geen beveiliging. */
function kenmerkVan(model: Regelingmodel): string {
  const bestaand = kenmerken.get(model);
  if (bestaand !== undefined) return bestaand;
  const tekst = JSON.stringify(model, (sleutel, waarde: unknown) =>
    (sleutel === 'regel' && typeof waarde === 'number') || sleutel === 'bestand' ? undefined : waarde,
  );
  const kenmerk = `${hash(tekst, 0x811c9dc5)}${hash(tekst, 0x9e3779b9)}`;
  kenmerken.set(model, kenmerk);
  return kenmerk;
}

/** FNV-1a met een eigen begin, in acht tekens. */
function hash(tekst: string, begin: number): string {
  let h = begin;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
