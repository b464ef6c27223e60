/** De XML van lokaleregelgeving, officielebekendmakingen en wetten.overheid.nl → de boom van de regeling. */
import type { Bronsoort, Bronvorm } from './bronindex.ts';
import { vulInhoud } from './inhoud.ts';
import { knoop, type Bronknoop, type Gelezenbron, type Vreemd } from './knoop.ts';
import { kaalOpschrift } from './koppen.ts';
import { labelsVan, type Label } from './labels.ts';
import { hangAan, plaats, wortelTak, type Tak } from './opsomming.ts';
import type { Regel } from './regels.ts';
import { leesToelichting } from './tekst.ts';
import { kind, kinderen, tekstVan, type Element } from './xml.ts';

/** De wortels die bekend zijn, met de vorm die zij aanwijzen. */
const wortels: Readonly<Record<string, Bronvorm>> = {
  cvdr: 'cvdr',
  'officiele-publicatie': 'publicatie',
  toestand: 'bwb',
  wetgeving: 'bwb',
};

export const vormVan = ({ naam }: Element): Bronvorm | undefined =>
  Object.hasOwn(wortels, naam) ? wortels[naam] : undefined;

/** Wat de tekst van een bepaling niet is. */
const overgeslagen = new Set(
  (
    'meta metadata meta-data owmskern owmsmantel cvdripm noot redactie redactionele-correcties brondata jcis inhoud ' +
    'inhoudsopgave index intitule citeertitel titelregeling plaatje illustratie bwb-wijzigingen opmerkingen-inhoud ' +
    'bwb-inputbestand uitgifte externe-bijlage'
  ).split(' '),
);
const slaOver = ({ naam }: Element): boolean => overgeslagen.has(naam);

const indelingen: Readonly<Record<string, string>> = {
  boek: 'boek',
  deel: 'deel',
  hoofdstuk: 'hoofdstuk',
  titeldeel: 'titel',
  'titel-deel': 'titel',
  afdeling: 'afdeling',
  paragraaf: 'paragraaf',
  subparagraaf: 'subparagraaf',
  'sub-paragraaf': 'subparagraaf',
};
const divisies = new Set([
  'divisie',
  'circulaire.divisie',
  'circulaire-divisie',
  'beleidsregel.divisie',
  'beleidsregel-divisie',
]);
const aanheffen = new Set(['aanhef', 'preambule', 'considerans', 'wij', 'afkondiging', 'circulaire.aanhef']);
const sloten = new Set([
  'regeling-sluiting',
  'wetsluiting',
  'circulaire-sluiting',
  'slotformulering',
  'ondertekening',
]);
const toelichtingen = new Set([
  'nota-toelichting',
  'toelichting',
  'algemene-toelichting',
  'artikelsgewijze-toelichting',
]);

interface Lezing {
  readonly vreemd: Vreemd[];
  /** Hoeveel delen zonder nummer er per soort zijn. */
  readonly geteld: Map<string, number>;
}

export function leesWetXml(wortel: Element, deel?: string): Gelezenbron | undefined {
  const lezing: Lezing = { vreemd: [], geteld: new Map() };
  const doos = knoop('hoofdstuk', '', wortel.span);
  leesStructuur(wortel, doos, lezing);
  const alles = samengevoegd(doos.kinderen);
  const knopen =
    deel === undefined ? alles : alles.filter((hier) => naamVan(hier) === deel.trim().toLowerCase());
  return knopen.length === 0 && deel !== undefined
    ? undefined
    : { knopen, vreemd: lezing.vreemd, weggelaten: 0 };
}

/** De delen die met `--deel` te kiezen zijn. */
export const xmldelen = (wortel: Element): readonly string[] =>
  (leesWetXml(wortel)?.knopen ?? []).map(naamVan).filter((naam) => /\d/.test(naam));

const naamVan = ({ soort, woord, nummer }: Bronknoop): string =>
  `${woord ?? soort} ${nummer}`.trim().toLowerCase();

/** Aanhef, slot en toelichting zijn elk één bepaling, ook als de XML ze in stukken heeft. */
function samengevoegd(knopen: readonly Bronknoop[]): readonly Bronknoop[] {
  const eerste = new Map<Bronsoort, Bronknoop>();
  return knopen.filter((hier) => {
    if (hier.soort !== 'aanhef' && hier.soort !== 'slot' && hier.soort !== 'toelichting') return true;
    const eerder = eerste.get(hier.soort);
    if (!eerder) eerste.set(hier.soort, hier);
    for (const alinea of hier.alineas) eerder?.alineas.push(alinea);
    for (const deel of hier.kinderen) eerder?.kinderen.push(deel);
    return !eerder;
  });
}

// ── Indeling ─────────────────────────────────────────────────────────────────────────────────────────────────────

function leesStructuur(element: Element, boven: Bronknoop, lezing: Lezing): void {
  for (const deel of kinderen(element)) {
    const { naam } = deel;
    const woord = indelingen[naam];
    if (slaOver(deel) || naam === 'kop') continue;
    if (aanheffen.has(naam)) boven.kinderen.push(los('aanhef', deel));
    else if (sloten.has(naam)) boven.kinderen.push(los('slot', deel));
    else if (toelichtingen.has(naam)) boven.kinderen.push(toelichting(deel, lezing));
    else if (naam === 'artikel' || naam === 'enig-artikel') drager(deel, 'artikel', boven, lezing);
    else if (naam === 'bijlage') leesBijlage(deel, boven, lezing);
    else if (divisies.has(naam)) drager(deel, 'paragraaf', boven, lezing);
    else if (woord !== undefined) leesIndeling(deel, woord, boven, lezing);
    else leesStructuur(deel, boven, lezing);
  }
}

function leesIndeling(element: Element, woord: string, boven: Bronknoop, lezing: Lezing): void {
  const { nummer, ...rest } = kopVan(element, woord, lezing);
  const nieuw = knoop(
    woord === 'hoofdstuk' || woord === 'paragraaf' ? woord : 'afdeling',
    nummer,
    element.span,
    { ...rest, woord },
  );
  boven.kinderen.push(nieuw);
  if (woord === 'paragraaf' && !heeft(element, 'artikel')) vul(nieuw, element, lezing);
  else leesStructuur(element, nieuw, lezing);
}

/** Een bijlage met artikelen is een indeling; met genummerde delen heeft zij leden met een opschrift. */
function leesBijlage(element: Element, boven: Bronknoop, lezing: Lezing): void {
  const { nummer, geteld: _geteld, ...rest } = kopVan(element, 'bijlage', lezing);
  if (/^toelichting/i.test(rest.kop ?? '')) {
    boven.kinderen.push(toelichting(element, lezing));
    return;
  }
  const nieuw = knoop('bijlage', nummer, element.span, rest);
  boven.kinderen.push(nieuw);
  vul(nieuw, element, lezing);
}

function drager(element: Element, soort: 'artikel' | 'paragraaf', boven: Bronknoop, lezing: Lezing): void {
  const { nummer, ...rest } = kopVan(element, soort, lezing);
  const nieuw = knoop(soort, nummer, element.span, rest);
  boven.kinderen.push(nieuw);
  vul(nieuw, element, lezing);
}

interface Kop {
  readonly nummer: string;
  readonly kop?: string;
  readonly geteld?: true;
  readonly anker?: string;
}

const genummerd =
  /^(?:artikel|hoofdstuk|paragraaf|§|titel|afdeling|bijlage|deel|boek)?\s*(\d+[a-z]*(?:[.:]\d+[a-z]*)*|[ivxlc]+(?=[.\s]|$)|[a-z](?=[.\s]|$))[.:]?\s*(.*)$/i;

/** Nummer en opschrift; zonder nummer telt de volgorde. */
function kopVan(element: Element, woord: string, { geteld }: Lezing): Kop {
  const kop = kind(element, 'kop');
  const tekst = (naam: string): string => {
    const deel = kop && kind(kop, naam);
    return deel ? tekstVan(deel, slaOver) : '';
  };
  const anker = ankerVan(element);
  const extra = anker === undefined ? {} : { anker };
  const nr = tekst('nr').replace(/^[§\s]+|[.:\s]+$/g, '');
  const opschrift = [tekst('titel'), tekst('subtitel')].filter((deel) => deel !== '').join(' ');
  if (nr !== '') return { nummer: nr, ...alsKop(opschrift), ...extra };
  const heel =
    `${tekst('label')} ${opschrift}`.trim() ||
    (element.attributen['label'] ?? (kop ? tekstVan(kop, slaOver) : ''));
  const [, nummer, rest = ''] = genummerd.exec(heel) ?? [];
  if (nummer !== undefined && heel.toLowerCase().startsWith(woord))
    return { nummer, ...alsKop(rest), ...extra };
  if (woord === 'bijlage') return { nummer: '', ...alsKop(opschrift || heel), ...extra };
  const volgnummer = (geteld.get(woord) ?? 0) + 1;
  geteld.set(woord, volgnummer);
  return { nummer: String(volgnummer), ...alsKop(opschrift || heel), geteld: true, ...extra };
}

const alsKop = (tekst: string): { readonly kop?: string } => {
  const kop = kaalOpschrift(tekst);
  return kop === '' ? {} : { kop };
};

/** Juriconnect, als de XML van wetten.overheid.nl haar noemt. */
function ankerVan(element: Element): string | undefined {
  const jcis = kind(element, 'meta-data');
  const jci = jcis && vind(jcis, 'jci');
  const verwijzing = jci?.attributen['verwijzing'];
  return verwijzing?.startsWith('jci') ? verwijzing : undefined;
}

function vind(element: Element, naam: string): Element | undefined {
  for (const deel of kinderen(element)) {
    const gevonden = deel.naam === naam ? deel : vind(deel, naam);
    if (gevonden) return gevonden;
  }
  return undefined;
}

const heeft = (element: Element, naam: string): boolean => vind(element, naam) !== undefined;

// ── Inhoud ───────────────────────────────────────────────────────────────────────────────────────────────────────

function vul(drager: Bronknoop, element: Element, lezing: Lezing): void {
  if (element.attributen['status'] === 'vervallen') return;
  if (isLos(element))
    vulInhoud(drager, alsRegels(element), { breedte: LOS, streep: new Set(), vreemd: lezing.vreemd });
  else leesBlok(element, wortelTak(drager), lezing);
}

/** Elke alinea is een regel, en past nooit bij de volgende. */
const LOS = Number.MAX_SAFE_INTEGER;

/** Oude XML heeft soms alleen alinea's, met de nummers en letters erin getypt. */
function isLos(element: Element): boolean {
  if (heeft(element, 'lid') || heeft(element, 'lijst')) return false;
  const eerste = alineasVan(element).flatMap((alinea) => labelsVan(alinea));
  return eerste.some(({ label }) => label === '1' || label === 'a');
}

function leesBlok(element: Element, wortel: Tak, lezing: Lezing): void {
  for (const deel of kinderen(element)) {
    if (slaOver(deel) || ['kop', 'lidnr', 'li.nr'].includes(deel.naam)) continue;
    switch (deel.naam) {
      case 'al':
        leesAlinea(deel, wortel, lezing);
        break;
      case 'lid':
        leesLid(deel, wortel, lezing);
        break;
      case 'lijst':
      case 'ol':
      case 'ul':
        leesLijst(deel, wortel, lezing);
        break;
      case 'table':
        for (const rij of rijen(deel)) wortel.knoop.alineas.push(rij);
        break;
      case 'artikel':
        drager(deel, 'artikel', wortel.knoop, lezing);
        break;
      default:
        if (divisies.has(deel.naam)) leesDivisie(deel, wortel, lezing);
        else if (deel.inhoud.some((stuk) => typeof stuk === 'string' && stuk.trim() !== ''))
          leesAlinea(deel, wortel, lezing);
        else leesBlok(deel, wortel, lezing);
    }
  }
}

/** Een alinea kan een opsomming bevatten; die hoort eronder. */
function leesAlinea(element: Element, wortel: Tak, lezing: Lezing): void {
  const tekst = tekstVan(element, (deel) => slaOver(deel) || deel.naam === 'lijst');
  if (tekst !== '') wortel.knoop.alineas.push(tekst);
  for (const deel of kinderen(element)) if (deel.naam === 'lijst') leesLijst(deel, wortel, lezing);
}

function leesLid(element: Element, wortel: Tak, lezing: Lezing): void {
  const nr = kind(element, 'lidnr');
  const nummer = (nr ? tekstVan(nr, slaOver) : '').replace(/[.)\s]+$/, '');
  const anker = ankerVan(element);
  const lid = knoop(
    'lid',
    nummer === '' ? String(wortel.knoop.kinderen.length + 1) : nummer,
    element.span,
    anker === undefined ? {} : { anker },
  );
  wortel.knoop.kinderen.push(lid);
  if (element.attributen['status'] !== 'vervallen') leesBlok(element, wortelTak(lid), lezing);
}

/** Soms staan leden, letters en cijfers in één platte lijst; dan zegt het label waar een onderdeel hoort. */
function leesLijst(lijst: Element, wortel: Tak, lezing: Lezing): void {
  let pad: readonly Tak[] = [wortel];
  for (const li of kinderen(lijst)) {
    if (li.naam !== 'li') continue;
    const nr = kind(li, 'li.nr');
    const label = (nr ? tekstVan(nr, slaOver) : (li.attributen['nr'] ?? '')).trim();
    const keus = plaats(pad, labels(label), true, () => false);
    pad = hangAan(pad, keus ?? { boven: pad[0] ?? wortel, label: eigen(label) }, li.span);
    const tak = pad[pad.length - 1];
    if (tak) leesBlok(li, tak, lezing);
  }
}

/** Het label zonder zijn leesteken; wat geen label is, is een opsommingsteken. */
const labels = (label: string): readonly Label[] => {
  const kaal = label.replace(/[.)\s]+$/, '');
  const gelezen = labelsVan(`${/^(?:\d+[°º˚]|[•·–—-])$/.test(kaal) ? kaal : `${kaal}.`} x`);
  return gelezen.length > 0 ? gelezen : [{ soort: 'teken', label: '•', rest: '' }];
};

const eigen = (label: string): Label => labels(label)[0] ?? { soort: 'teken', label: '•', rest: '' };

/** Een genummerd deel van een bijlage is een lid met een opschrift; in een paragraaf een paragraaf; anders loopt de tekst door. */
function leesDivisie(element: Element, wortel: Tak, lezing: Lezing): void {
  const { nummer, geteld, ...rest } = kopVan(element, 'divisie', { ...lezing, geteld: new Map() });
  if (geteld) {
    if (rest.kop !== undefined) wortel.knoop.alineas.push(rest.kop);
    leesBlok(element, wortel, lezing);
    return;
  }
  const soort: Bronsoort =
    wortel.knoop.soort === 'bijlage' || wortel.knoop.soort === 'lid' ? 'lid' : 'paragraaf';
  const deel = knoop(soort, nummer, element.span, rest);
  wortel.knoop.kinderen.push(deel);
  leesBlok(element, wortelTak(deel), lezing);
}

/** Een rij van een tabel is een alinea. */
function rijen(tabel: Element): readonly string[] {
  const uit: string[] = [];
  const loop = (element: Element): void => {
    for (const deel of kinderen(element)) {
      if (slaOver(deel)) continue;
      if (deel.naam !== 'row' && deel.naam !== 'tr') loop(deel);
      else
        uit.push(
          kinderen(deel)
            .map((cel) => tekstVan(cel, slaOver))
            .join(' ')
            .trim(),
        );
    }
  };
  loop(tabel);
  return uit.filter((rij) => rij !== '');
}

// ── Tekst zonder bepalingen ──────────────────────────────────────────────────────────────────────────────────────

function los(soort: 'aanhef' | 'slot', element: Element): Bronknoop {
  const nieuw = knoop(soort, '', element.span);
  for (const alinea of alineasVan(element)) nieuw.alineas.push(alinea);
  return nieuw;
}

const toelichting = (element: Element, { vreemd }: Lezing): Bronknoop =>
  leesToelichting(alsRegels(element), { breedte: LOS, streep: new Set(), vreemd });

const alsRegels = (element: Element): readonly Regel[] =>
  alineasVan(element).map((tekst) => ({ tekst, span: element.span, wit: true, sprong: false }));

/** Elk element dat zelf tekst heeft is een alinea; een kop erbinnen ook, met label, nummer en opschrift achter elkaar. */
function alineasVan(element: Element): readonly string[] {
  const uit: string[] = [];
  const loop = (deel: Element): void => {
    if (slaOver(deel)) return;
    const eigen =
      deel.naam === 'kop' || deel.inhoud.some((stuk) => typeof stuk === 'string' && stuk.trim() !== '');
    const binnen = kinderen(deel).filter(({ naam }) => naam === 'lijst');
    if (eigen) {
      const tekst = kopofTekst(deel);
      if (tekst !== '') uit.push(tekst);
      binnen.forEach(loop);
    } else kinderen(deel).forEach(loop);
  };
  kinderen(element)
    .filter(({ naam }) => naam !== 'kop')
    .forEach(loop);
  if (uit.length === 0 && element.inhoud.some((stuk) => typeof stuk === 'string' && stuk.trim() !== ''))
    uit.push(tekstVan(element, slaOver));
  return uit;
}

function kopofTekst(element: Element): string {
  if (element.naam !== 'kop') return tekstVan(element, (deel) => slaOver(deel) || deel.naam === 'lijst');
  return kinderen(element)
    .map((deel) => tekstVan(deel, slaOver))
    .join(' ')
    .trim();
}
