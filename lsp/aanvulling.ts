/** Aanvulling op een plek: wat de taal en de namen daar toelaten, met het stuk tekst dat vervangen wordt. */
import { lidwoorden, norm, type Bestand, type Span } from '../grammar/index.ts';
import { bepalingteksten } from './aanvul-bepaling.ts';
import { blokbegin, sectiebegin } from './aanvul-blok.ts';
import { celstaat } from './aanvul-cel.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import { geenNamen, kaleWoorden, namenVan, type Naam, type Namen } from './aanvul-namen.ts';
import { aanvulplek, type Aanvulplek } from './aanvul-plek.ts';
import {
  alsElementen,
  loop,
  type Element,
  type Elementen,
  type Loop,
  type Staat,
  type Voorstel,
  type Zet,
} from './aanvul-staat.ts';
import { kopstaat } from './aanvul-kop.ts';
import { veldnaamzetten, veldstaat } from './aanvul-veld.ts';
import { zinnenVan, type Zinnen } from './aanvul-zin.ts';
import { boomVan, regelingVan, tekstVan, type Momentopname } from './momentopname.ts';

export interface Aanvulling extends Voorstel {
  readonly span: Span;
  /** Waarop de editor filtert; begint zoals wat er in `span` al staat. */
  readonly filter: string;
}

/** Meer leest niemand; wie doortypt krijgt een nieuwe lijst. */
export const MEESTE_AANVULLINGEN = 600;

export interface Aanvullingen {
  readonly lijst: readonly Aanvulling[];
  /** Er waren er meer. */
  readonly onvolledig: boolean;
}

export function aanvullingen(moment: Momentopname, pad: string, offset: number): Aanvullingen {
  const tekst = tekstVan(moment, pad);
  if (tekst === undefined) return { lijst: [], onvolledig: false };
  const regeling = regelingVan(moment, pad);
  const boom = boomVan(moment, pad);
  const bomen = () => (regeling?.bestanden ?? []).flatMap((deel) => boomVan(moment, deel) ?? []);
  const namen = regeling ? namenVan(regeling, bomen) : geenNamen();
  return vulAan(tekst, offset, { namen, regeling, boom });
}

export interface Kennis {
  readonly namen: Namen;
  readonly regeling: Gecompileerd | undefined;
  readonly boom: Bestand | undefined;
}

export function vulAan(tekst: string, offset: number, { namen, regeling, boom }: Kennis): Aanvullingen {
  const plek = aanvulplek(tekst, offset);
  if (plek.deel === 'niets') return { lijst: [], onvolledig: false };
  const zinnen = zinnenVan(namen);
  const kandidaten: Aanvulling[] = [];
  const stof: Stof = {
    plek,
    tekst,
    uit: kandidaten,
    bepalingen: () => bepalingteksten(regeling, boom, offset),
  };
  if (plek.deel === 'regelbegin') neem(stof, blokbegin(boom, tekst, plek));
  else if (plek.deel === 'sectie') neem(stof, sectiebegin(boom, plek));
  else if (plek.deel === 'veldnaam') neem(stof, veldnaamzetten(plek));
  else {
    volg(stof, beginstaat(plek, tekst, zinnen), zinnen);
    if (plek.blok === 'voorbeeld' && plek.vooraan && plek.tokens.length === 0)
      neem(stof, sectiebegin(boom, plek));
  }
  return ordenen(plek, kandidaten, regeling);
}

function beginstaat(plek: Aanvulplek, tekst: string, zinnen: Zinnen): Staat {
  if (plek.deel === 'kopregel') return kopstaat(plek, zinnen);
  if (plek.deel === 'veld') return veldstaat(plek, zinnen);
  if (plek.deel === 'cel') return celstaat(plek, tekst, zinnen);
  if (plek.blok === 'voorbeeld') return plek.sectie === 'verwacht' ? zinnen.verwacht : zinnen.gegeven;
  if (plek.blok === 'controle') return zinnen.voorwaarde;
  return plek.blok === 'afwijkingsplicht' ? zinnen.afwijkingsplicht : zinnen.regel;
}

// ── Kandidaten ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Stof {
  readonly plek: Aanvulplek;
  readonly tekst: string;
  readonly uit: Aanvulling[];
  readonly bepalingen: () => readonly Voorstel[];
}

/** Zoveel woorden kan een naam al getypt zijn. */
const LANGSTE = 16;

function volg(stof: Stof, begin: Staat, zinnen: Zinnen): void {
  const { plek } = stof;
  // In een tabel begint het lezen bij de cel.
  const tokens = plek.deel === 'cel' ? celtokens(plek) : plek.tokens;
  const elementen = alsElementen(tokens);
  const gelopen = loop(elementen.rij, begin);
  verzamel(stof, elementen, gelopen, stof.plek.deel === 'zin');
  if (stof.uit.length === 0 && (plek.deel === 'zin' || plek.veld === 'mogelijk'))
    herneem(stof, elementen, zinnen);
}

const celtokens = ({ tokens }: Aanvulplek): Aanvulplek['tokens'] => {
  const streep = tokens.map(({ image }) => image).lastIndexOf('|');
  return tokens.slice(streep + 1);
};

function verzamel(stof: Stof, elementen: Elementen, gelopen: Loop, beginZin: boolean): void {
  const { rij } = elementen;
  for (let i = Math.max(0, rij.length - LANGSTE); i <= rij.length; i++) {
    const zinbegin = beginZin && (i === 0 || (i === 1 && rij[0]?.klasse === 'plaats'));
    for (const staat of gelopen[i] ?? [])
      for (const zet of staat.zetten()) bied(stof, elementen, i, zet, zinbegin);
  }
}

/** Waar de zin niet te volgen is, begint het lezen opnieuw achter het laatste woord dat een deel opent. */
function herneem(stof: Stof, elementen: Elementen, { bouw }: Zinnen): void {
  const { rij } = elementen;
  const na: Staat = bouw.maak('hernomen', () => [
    { soort: 'klasse', klasse: 'komma', naar: () => na },
    { soort: 'klasse', klasse: 'puntkomma', naar: () => na },
    ...(['indien', 'tenzij', 'mits'] as const).map((woord, i): Zet => ({
      soort: 'vast',
      woorden: [woord],
      naar: bouw.voorwaarde(na, { vooraan: true }),
      voorstel: { tekst: woord, soort: 'taal', rang: 42 + i },
    })),
    {
      soort: 'vast',
      woorden: ['op', 'grond', 'van'],
      naar: bouw.verwijzingen(na),
      voorstel: { tekst: 'op grond van', soort: 'taal', rang: 48 },
    },
  ]);
  let pogingen = 0;
  for (let i = rij.length - 1; i >= 0 && pogingen < 6; i--) {
    const begin = hervat(bouw, rij[i], na);
    if (!begin) continue;
    pogingen++;
    const achter: Elementen = { ...elementen, rij: rij.slice(i + 1) };
    const gelopen = loop(achter.rij, begin);
    verzamel(stof, achter, gelopen, false);
    if (stof.uit.length > 0) return;
  }
  for (const zet of na.zetten()) bied(stof, elementen, rij.length, zet, false);
}

function hervat(bouw: Zinnen['bouw'], element: Element | undefined, na: Staat): Staat | undefined {
  if (!element) return undefined;
  const { klasse } = element;
  if (klasse === 'label' || klasse === 'kwantor') return bouw.voorwaarde(na, { vooraan: true });
  if (klasse === 'komma' || klasse === 'puntkomma' || klasse === 'dubbelepunt') return bouw.voorwaarde(na);
  if (!element.frase) return undefined;
  if (/^(?:indien|tenzij|mits)$/.test(element.norm)) return bouw.voorwaarde(na, { vooraan: true });
  if (/^(?:en|of|dat)$/.test(element.norm)) return bouw.voorwaarde(na);
  return element.norm === 'is' ? bouw.waarde(undefined, na) : undefined;
}

function neem(stof: Stof, zetten: readonly Zet[]): void {
  const elementen = alsElementen(stof.plek.deel === 'veldnaam' ? stof.plek.tokens : []);
  for (const zet of zetten) bied(stof, elementen, 0, zet, false);
}

function bied(stof: Stof, elementen: Elementen, i: number, zet: Zet, zinbegin: boolean): void {
  const { rij } = elementen;
  const eerste = rij[i];
  const leg = (voorstel: Voorstel | undefined, woorden?: readonly string[]): void => {
    if (voorstel) plaats(stof, elementen, i, voorstel, woorden ?? kaleWoorden(voorstel.tekst), zinbegin);
  };
  switch (zet.soort) {
    case 'vast':
    case 'aanbod':
      return leg(zet.voorstel);
    case 'groep': {
      const { voorstel, groep } = zet;
      if (!voorstel) return;
      const namen: readonly Naam[] = eerste ? (groep.opEerste.get(eerste.norm) ?? []) : groep.alle;
      return namen.forEach((naam) => leg(voorstel(naam)));
    }
    case 'bepalingen':
      return stof
        .bepalingen()
        .forEach((voorstel) =>
          plaatsBepaling(stof, elementen, i, { ...voorstel, rang: zet.rang + voorstel.rang }, zinbegin),
        );
    default:
      return;
  }
}

/** Een voorstel waarvan misschien al woorden getypt zijn. */
function plaats(
  stof: Stof,
  { rij, lidwoord }: Elementen,
  i: number,
  voorstel: Voorstel,
  woorden: readonly string[],
  zinbegin: boolean,
): void {
  const getypt = rij.length - i;
  if (getypt > 0 && woorden.length <= getypt) return;
  for (let k = 0; k < getypt; k++) if (rij[i + k]?.norm !== woorden[k]) return;
  const metLidwoord = lidwoordVooraan(voorstel.tekst);
  const eerste = rij[i];
  const los = getypt === 0 ? lidwoord : undefined;
  // Achter "de" komt een naam of een waarde, geen werkwoord.
  if (los && !metLidwoord && !['label', 'object', 'waarde'].includes(voorstel.soort)) return;
  const ruim = eerste ? eerste.ruim : (los?.begin ?? stof.plek.begin);
  const kaal = eerste ? eerste.begin : stof.plek.begin;
  voeg(stof, voorstel, metLidwoord ? ruim : kaal, zinbegin);
}

/** Een verwijzing wordt op haar letters vergeleken: "artikel 3.2, eer" is nog geen token. */
function plaatsBepaling(
  stof: Stof,
  { rij, lidwoord }: Elementen,
  i: number,
  voorstel: Voorstel,
  zinbegin: boolean,
): void {
  const eerste = rij[i];
  const begin = eerste ? eerste.ruim : (lidwoord?.begin ?? stof.plek.begin);
  if (!eerste) {
    if (lidwoord && !lidwoordVooraan(voorstel.tekst)) return;
    if (voorstel.bij !== 'diep') voeg(stof, voorstel, begin, zinbegin);
    return;
  }
  const getypt = norm(stof.tekst.slice(begin, stof.plek.offset));
  if (norm(voorstel.tekst).startsWith(getypt) && norm(voorstel.tekst) !== getypt)
    voeg(stof, { ...voorstel, rang: 4 + voorstel.rang / 100 }, begin, zinbegin);
}

const lidwoordVooraan = (tekst: string): boolean => lidwoorden.has(norm(tekst.split(' ', 1)[0] ?? ''));

function voeg({ plek, tekst, uit }: Stof, voorstel: Voorstel, begin: number, zinbegin: boolean): void {
  const hoofdletter =
    zinbegin && !/^(?:\p{L}+(?: \p{L}+)*:|onderdeel|volzin|alinea|niet uitvoerbaar)/u.test(voorstel.tekst)
      ? groot
      : gelijk;
  const span = { begin, eind: plek.offset };
  const staat = tekst.slice(begin, plek.offset);
  const kaal = lidwoordVooraan(voorstel.tekst) && !lidwoordVooraan(staat) && staat !== '';
  const zoek = kaal ? voorstel.tekst.replace(/^\S+ /, '') : (voorstel.label ?? voorstel.tekst);
  const accentloos = /^[\x20-\x7e]*$/.test(staat) ? zonderAccent(zoek) : zoek;
  uit.push({
    ...voorstel,
    tekst: hoofdletter(voorstel.tekst),
    ...(voorstel.fragment === undefined ? {} : { fragment: hoofdletter(voorstel.fragment) }),
    filter: accentloos,
    span,
  });
}
const groot = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const gelijk = (tekst: string): string => tekst;
const zonderAccent = (tekst: string): string =>
  /^[\x20-\x7e]*$/.test(tekst) ? tekst : tekst.normalize('NFD').replace(/\p{M}/gu, '');

/** Van hetzelfde voorstel één, op rang. */
function ordenen(
  plek: Aanvulplek,
  kandidaten: readonly Aanvulling[],
  regeling: Gecompileerd | undefined,
): Aanvullingen {
  const beste = new Map<string, Aanvulling>();
  const blok = plek.blok === 'voorbeeld' ? norm(plek.bloktekst.replace(/[\s\u00a0]+/g, ' ')) : '';
  const zin = norm(plek.tokens.map(({ image }) => image).join(' '));
  const nodig = plek.sectie === 'gegeven' ? nodigVoor(blok, regeling) : undefined;
  for (const kandidaat of kandidaten) {
    const deel =
      blok === ''
        ? noemt(zin, kandidaat)
          ? { ...kandidaat, rang: kandidaat.rang - 9 }
          : kandidaat
        : naarVoorkomen(kandidaat, blok, nodig);
    const sleutel = `${String(deel.span.begin)} ${deel.label ?? deel.tekst}`;
    const eerder = beste.get(sleutel);
    if (!eerder || deel.rang < eerder.rang) beste.set(sleutel, deel);
  }
  const alle = [...beste.values()].sort((a, b) => a.rang - b.rang);
  if (alle.length <= MEESTE_AANVULLINGEN) return { lijst: alle, onvolledig: false };
  // Te veel: dan eerst wat bij het getypte past. De woorden van de taal blijven er altijd bij.
  const getypt = zonderAccent(norm(plek.getypt));
  const passend = alle.filter(
    ({ filter, tekst }) => getypt === '' || zonderAccent(norm(`${filter} ${tekst}`)).includes(getypt),
  );
  const taal = passend.filter(({ soort }) => soort === 'taal' || soort === 'veld');
  const rest = passend.filter(({ soort }) => soort !== 'taal' && soort !== 'veld');
  const over = rest.slice(0, Math.max(0, MEESTE_AANVULLINGEN - taal.length));
  return { lijst: [...taal, ...over].sort((a, b) => a.rang - b.rang), onvolledig: true };
}

/** Waar de zin al over gaat, komt eerder. */
const noemt = (zin: string, { soort, tekst }: Aanvulling): boolean =>
  soort === 'object' && zin !== '' && zin.includes(norm(tekst));

/** De gegevens waarvan de verwachte uitkomsten afhangen. */
function nodigVoor(blok: string, regeling: Gecompileerd | undefined): ReadonlySet<string> | undefined {
  const verwacht = blok.slice(blok.lastIndexOf(' verwacht') + 1);
  if (!verwacht.startsWith('verwacht')) return undefined;
  const genoemd = (regeling?.model.beslissingen ?? []).filter(({ naam }) => verwacht.includes(norm(naam)));
  return genoemd.length === 0 ? undefined : new Set(genoemd.flatMap(({ gebruikt }) => gebruikt.feiten));
}

/** Wat in het voorbeeld al genoemd is, staat achteraan; waar de verwachting op wacht, vooraan. */
function naarVoorkomen(deel: Aanvulling, blok: string, nodig: ReadonlySet<string> | undefined): Aanvulling {
  if (deel.soort !== 'fragment' || !deel.symbool) return deel;
  const { naam, id } = deel.symbool;
  const [over = ''] = deel.tekst.split(' is ');
  const gezegde = norm(naam.split(' ').slice(1).join(' '));
  const genoemd =
    blok.includes(norm(over)) ||
    (deel.symbool.type.soort === 'ja/nee' && gezegde !== '' && blok.includes(gezegde));
  return { ...deel, rang: deel.rang + (genoemd ? 50 : nodig?.has(id) ? -5 : 0) };
}
