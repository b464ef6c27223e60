/** Platte tekst → de boom van de regeling. */
import type { Span } from '../../grammar/index.ts';
import type { Bronsoort } from './bronindex.ts';
import { nieuweAlinea, vulInhoud, type Zetting } from './inhoud.ts';
import { knoop, type Bronknoop, type Gelezenbron, type Vreemd } from './knoop.ts';
import { artikelkoppen, bijlagedelen, decimaalkoppen, losseKoppen, type Kop } from './koppen.ts';
import { labelsVan } from './labels.ts';
import { aaneen, leesRegels, streepwoorden, type Bladspiegel, type Regel } from './regels.ts';

/** Zonder `undefined`: het gevraagde deel staat er niet. */
export function leesTekst(tekst: string, deel?: string): Gelezenbron | undefined {
  const blad = leesRegels(tekst);
  const gekozen = deel === undefined ? blad : snijUit(blad, deel);
  if (!gekozen) return undefined;
  const vreemd: Vreemd[] = [];
  const zetting = { breedte: blad.breedte, streep: streepwoorden(blad.regels), vreemd };
  const koppen = eenmalig(kiesKoppen(gekozen), vreemd, gekozen.regels);
  const knopen = bouwBoom(gekozen.regels, koppen, zetting);
  return { knopen, vreemd, weggelaten: blad.weggelaten };
}

interface Koplezing extends Kop {
  /** Een bijschrift, en geen kop. */
  readonly weg?: true;
}

function kiesKoppen(blad: Bladspiegel): readonly Kop[] {
  const met = artikelkoppen(blad);
  if (met.some(({ soort }) => soort === 'artikel' || soort === 'fase')) return met;
  const genummerd = decimaalkoppen(blad);
  if (genummerd.filter(({ soort }) => soort === 'paragraaf').length >= 2) return genummerd;
  return met.some(({ soort }) => soort === 'bijlage' || soort === 'indeling') ? met : losseKoppen(blad);
}

/** De delen die met `--deel` te kiezen zijn. */
export const delenVan = (tekst: string): readonly string[] => [
  ...new Set(
    artikelkoppen(leesRegels(tekst))
      .filter(({ soort }) => soort === 'bijlage' || soort === 'indeling')
      .map(({ woord, nummer }) => `${woord} ${nummer}`),
  ),
];

/** Alleen "Bijlage 3": van die kop tot de volgende van dezelfde soort. Staat zij ook in een inhoudsopgave, dan het langste stuk. */
function snijUit(blad: Bladspiegel, deel: string): Bladspiegel | undefined {
  const zoek = deel.trim().toLowerCase();
  const koppen = artikelkoppen(blad);
  const stukken = koppen.flatMap((kop) => {
    if (`${kop.woord} ${kop.nummer}`.trim().toLowerCase() !== zoek) return [];
    const volgende = koppen.find(
      ({ soort, regel }) => regel > kop.regel && [kop.soort, 'toelichting', 'slot'].includes(soort),
    );
    return [blad.regels.slice(kop.regel, volgende?.regel)];
  });
  const regels = stukken.sort((a, b) => b.length - a.length)[0];
  return regels && { ...blad, regels };
}

/**
 * Een fase die nog eens voorkomt, of een kop zonder opschrift waarvan er ook een mét is, is een bijschrift bij een figuur
 * of een regel uit een inhoudsopgave.
 */
function eenmalig(koppen: readonly Kop[], vreemd: Vreemd[], regels: readonly Regel[]): readonly Koplezing[] {
  const gezien = new Set<string>();
  const metOpschrift = new Set(koppen.filter(({ kop }) => kop !== '').map(sleutel));
  return koppen.map((kop) => {
    if (kop.soort !== 'fase') return kop;
    const weg = gezien.has(sleutel(kop)) || (kop.kop === '' && metOpschrift.has(sleutel(kop)));
    if (!weg) gezien.add(sleutel(kop));
    else
      vreemd.push({
        soort: 'bijschrift',
        wat: `${kop.woord} ${kop.nummer}`,
        span: regels[kop.regel]?.span ?? GEEN,
      });
    return weg ? { ...kop, weg } : kop;
  });
}

const sleutel = ({ woord, nummer }: Kop): string => `${woord} ${nummer}`;

// ── Bouwen ───────────────────────────────────────────────────────────────────────────────────────────────────────

const rang = ['boek', 'deel', 'hoofdstuk', 'titel', 'afdeling', 'paragraaf', 'subparagraaf'];

interface Bouw {
  readonly regels: readonly Regel[];
  readonly zetting: Zetting;
  readonly wortel: Bronknoop[];
  open: readonly { readonly knoop: Bronknoop; readonly rang: number }[];
  toelichting?: Bronknoop | undefined;
}

const GEEN: Span = { begin: 0, eind: 0 };

function bouwBoom(
  regels: readonly Regel[],
  koppen: readonly Koplezing[],
  zetting: Zetting,
): readonly Bronknoop[] {
  const bouw: Bouw = { regels, zetting, wortel: [], open: [] };
  const eerste = koppen[0]?.regel ?? regels.length;
  if (eerste > 0) zetLos(bouw, 'aanhef', regels[0]?.span ?? GEEN, regels.slice(0, eerste));
  koppen.forEach((kop, k) => {
    // Wat tussen bijschriften staat, hoort bij de figuur.
    if (kop.weg === true) return;
    const eigen = regels.slice(kop.regel + kop.regels, koppen[k + 1]?.regel);
    const inhoud = kop.tekst ? [zonderNummer(regels[kop.regel], kop), ...eigen] : eigen;
    const span = regels[kop.regel]?.span ?? GEEN;
    if (kop.soort === 'toelichting' || kop.soort === 'bijlage') bouw.toelichting = undefined;
    if (kop.soort === 'toelichting') bouw.toelichting = zetLos(bouw, kop.soort, span, inhoud, kop.kop);
    else if (bouw.toelichting) bouw.toelichting.kinderen.push(toegelicht(kop, span, inhoud, zetting));
    else if (kop.soort === 'slot') zetLos(bouw, kop.soort, span, inhoud);
    else zetKop(bouw, kop, span, inhoud);
  });
  return bouw.wortel;
}

/** De aanhef, het slot of de toelichting: tekst waarvan de opsommingen geen bepalingen zijn. */
function zetLos(
  bouw: Bouw,
  soort: 'aanhef' | 'slot' | 'toelichting',
  span: Span,
  inhoud: readonly Regel[],
  kop?: string,
): Bronknoop {
  const nieuw = knoop(soort, '', span, kop === undefined ? {} : { kop });
  bouw.open = [];
  bouw.wortel.push(nieuw);
  vulAlineas(nieuw, inhoud, bouw.zetting);
  return nieuw;
}

function toegelicht(kop: Kop, span: Span, inhoud: readonly Regel[], zetting: Zetting): Bronknoop {
  const { nummer, woord } = kop;
  const deel = knoop('toelichting', nummer, span, {
    woord,
    ...(kop.kop === '' ? {} : { kop: kop.kop }),
    ...(kop.soort === 'artikel' ? { over: kop.over ?? [nummer] } : {}),
  });
  vulAlineas(deel, inhoud, zetting);
  return deel;
}

function zetKop(bouw: Bouw, kop: Kop, span: Span, inhoud: readonly Regel[]): void {
  const hoogte = hoogteVan(kop);
  const nieuw = knoop(soortVan(kop), kop.nummer, span, {
    ...(kop.kop === '' ? {} : { kop: kop.kop }),
    ...(kop.soort === 'indeling' ? { woord: kop.woord } : {}),
    ...(kop.geteld ? { geteld: kop.geteld } : {}),
  });
  bouw.open = bouw.open.filter((boven) => boven.rang < hoogte);
  const boven = bouw.open[bouw.open.length - 1]?.knoop;
  (boven?.kinderen ?? bouw.wortel).push(nieuw);
  bouw.open = [...bouw.open, { knoop: nieuw, rang: hoogte }];
  const delen =
    kop.soort === 'bijlage'
      ? bijlagedelen({ regels: inhoud, breedte: bouw.zetting.breedte, weggelaten: 0 })
      : [];
  const eigen = delen[0] ? inhoud.slice(0, delen[0].regel) : inhoud;
  // Na de laatste fase gaat de bijlage waar zij in staat soms verder; alleen veel wit zegt dat.
  const sprong = kop.soort === 'fase' && boven ? eigen.findIndex((regel, i) => i > 0 && regel.sprong) : -1;
  vulInhoud(nieuw, sprong < 0 ? eigen : eigen.slice(0, sprong), bouw.zetting);
  if (sprong >= 0 && boven) vulAlineas(boven, eigen.slice(sprong), bouw.zetting);
  delen.forEach((deel, i) => {
    const lid = knoop('lid', deel.nummer, inhoud[deel.regel]?.span ?? span, { kop: deel.kop });
    nieuw.kinderen.push(lid);
    vulInhoud(lid, inhoud.slice(deel.regel + 1, delen[i + 1]?.regel), bouw.zetting);
  });
}

function soortVan({ soort, woord }: Kop): Bronsoort {
  if (soort !== 'indeling') return soort;
  return woord === 'hoofdstuk' || woord === 'paragraaf' ? woord : 'afdeling';
}

function hoogteVan({ soort, woord, nummer }: Kop): number {
  switch (soort) {
    case 'bijlage':
      return 0;
    case 'indeling':
      return 1 + rang.indexOf(woord);
    case 'paragraaf':
      return 10 + nummer.split('.').length;
    default:
      return 20;
  }
}

/** De toelichting uit XML: een rij alinea's waarin de koppen gewone regels zijn. */
export function leesToelichting(regels: readonly Regel[], zetting: Zetting): Bronknoop {
  const blad = { regels: [KOP, ...regels], breedte: zetting.breedte, weggelaten: 0 };
  const [boom, ...rest] = bouwBoom(blad.regels, artikelkoppen(blad), zetting);
  const toelichting = boom ?? knoop('toelichting', '', GEEN);
  for (const { kinderen } of rest) for (const kind of kinderen) toelichting.kinderen.push(kind);
  return toelichting;
}

const KOP: Regel = { tekst: 'Toelichting', span: GEEN, wit: true, sprong: false };

/** De regel van de kop, zonder het nummer ervóór. */
function zonderNummer(regel: Regel | undefined, { soort, nummer }: Kop): Regel {
  const { tekst = '', span = GEEN, wit = true, sprong = false } = regel ?? {};
  const over = soort === 'slot' ? tekst : tekst.slice(nummer.length).replace(/^[.:]?\s*/, '');
  return { tekst: over, span, wit, sprong };
}

/** Tekst waarvan de opsommingen geen bepalingen zijn: aanhef, slot en toelichting. Elk onderdeel is een alinea. */
function vulAlineas({ alineas }: Bronknoop, regels: readonly Regel[], { breedte, streep }: Zetting): void {
  const stukken: string[][] = [];
  regels.forEach((regel, i) => {
    const vorige = regels[i - 1];
    const laatste = stukken[stukken.length - 1];
    const begint =
      vorige === undefined || labelsVan(regel.tekst).length > 0 || nieuweAlinea(vorige, regel, breedte);
    if (begint || !laatste) stukken.push([regel.tekst]);
    else laatste.push(regel.tekst);
  });
  for (const stuk of stukken) alineas.push(aaneen(stuk, streep));
}
