/**
 * Links: elke kop naar zijn officiële bron, de naam van een andere regeling in een verwijzing naar de genoemde bepaling
 * daar, een gebruikt bestand naar dat bestand, en een adres naar zichzelf. Een verwijzing binnen de regeling is geen link:
 * daarvoor is er de definitie, en die gaat naar de tekst zelf.
 */
import { toonArtikel, toonVerwijzing, type Blok, type Span, type Verwijzing } from '../grammar/index.ts';
import { alsAdres, bronadres, type Bronadres, type Bronplek } from '../compiler/bron/adres.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import { leesGeldigheid, type Geldigheid } from '../compiler/resolve/geldigheid.ts';
import { losOp, zonderLidwoord } from '../compiler/resolve/verwijzingen.ts';
import type { Bepalingen } from '../compiler/resolve/bepalingen.ts';
import type { Regelingkop } from '../compiler/resolve/regelingkop.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import { toonDatum } from '../runtime/toon.ts';
import { kopspan, loop, verwijzingenIn } from './boomloop.ts';
import { boomVan, regelingVan, tekstVan, type Inhoud, type Momentopname } from './momentopname.ts';

export interface Koppeling {
  readonly span: Span;
  readonly naar: { readonly adres: string } | { readonly pad: string; readonly span?: Span };
  /** Wat er te zien is als de muis erop staat. */
  readonly tekst: string;
}

/** Adressen per bepaling die bij het lezen van de officiële tekst gevonden zijn, op id. */
export type Bronlinks = ReadonlyMap<string, string>;

export function koppelingenVan(
  moment: Momentopname,
  pad: string,
  bronlinks: Bronlinks = new Map(),
): readonly Koppeling[] {
  const boom = boomVan(moment, pad);
  const tekst = tekstVan(moment, pad);
  if (boom === undefined || tekst === undefined) return [];
  const werk: Werk = { moment, pad, tekst, regeling: regelingVan(moment, pad), bronlinks };
  let artikel: Kop | undefined;
  const uit: Koppeling[] = [];
  for (const blok of boom.blokken) {
    if (blok.soort === 'artikel') artikel = { naam: artikelnaam(blok), blok };
    else if (blok.soort === 'hoofdstuk' || blok.soort === 'paragraaf') artikel = undefined;
    uit.push(...inBlok(werk, blok, artikel));
  }
  return uit.sort((a, b) => a.span.begin - b.span.begin);
}

interface Werk {
  readonly moment: Momentopname;
  readonly pad: string;
  readonly tekst: string;
  readonly regeling: Gecompileerd | undefined;
  readonly bronlinks: Bronlinks;
}

type Artikel = Extract<Blok, { soort: 'artikel' }>;

/** Een kop die in de officiële tekst ook staat. */
type Bronblok = Extract<Blok, { soort: 'artikel' | 'lid' | 'hoofdstuk' | 'paragraaf' }>;

interface Kop {
  readonly naam: string;
  readonly blok: Artikel;
}

/** Zoals een verwijzing het artikel noemt. */
const artikelnaam = ({ kopwoord, nummer }: Artikel): string => {
  if (kopwoord === 'artikel') return nummer;
  return kopwoord === 'paragraaf' ? `§ ${nummer}` : `${kopwoord} ${nummer}`;
};

function inBlok(werk: Werk, blok: Blok, artikel: Kop | undefined): readonly Koppeling[] {
  const verwijzend = verwijzingenIn(blok).flatMap((verwijzing) => naarElders(werk, verwijzing) ?? []);
  return [...(bijKop(werk, blok, artikel) ?? []), ...adressenIn(blok), ...verwijzend];
}

// ── Koppen ───────────────────────────────────────────────────────────────────────────────────────────────────────

function bijKop(werk: Werk, blok: Blok, artikel: Kop | undefined): readonly Koppeling[] | undefined {
  switch (blok.soort) {
    case 'gebruikt':
      return naarBestand(werk, blok);
    case 'regeling':
      return undefined;
    case 'artikel':
    case 'lid':
    case 'hoofdstuk':
    case 'paragraaf':
      return naarBron(werk, blok, artikel);
    case 'afwijkingsplicht':
      return naarAwb(werk, blok);
    default:
      return undefined;
  }
}

function naarBron(
  { regeling, tekst, bronlinks }: Werk,
  blok: Bronblok,
  artikel: Kop | undefined,
): readonly Koppeling[] | undefined {
  if (!regeling) return undefined;
  const { kop } = regeling.opgelost;
  const plek = plekVanKop(blok, artikel);
  const gemeten = bronlinks.get(indexId(kop.kenmerk, blok, artikel));
  const eigen = alsAdres(gemeten);
  const gevonden = eigen
    ? { url: eigen.href, site: eigen.hostname, precies: true }
    : bronadres(kop.link, plek);
  // Zonder eigen adres heeft een lid of hoofdstuk niets toe te voegen aan zijn artikel.
  if (!gevonden || (!gevonden.precies && blok.soort !== 'artikel')) return undefined;
  const span = kopspan(tekst, blok);
  return [alsLink(span, gevonden, toonKop(blok, artikel))];
}

const toonKop = (blok: Blok & { readonly nummer: string }, artikel: Kop | undefined): string => {
  if (blok.soort === 'artikel') return toonArtikel(artikelnaam(blok));
  if (blok.soort !== 'lid') return `${blok.soort} ${blok.nummer}`;
  const van = artikel === undefined ? {} : { artikel: artikel.naam };
  return toonVerwijzing({ ...van, leden: [blok.nummer], onderdelen: [] });
};

function plekVanKop(blok: Bronblok, artikel: Kop | undefined): Bronplek {
  const koppen = [artikel?.blok.geldig, blok.soort === 'lid' ? blok.geldig : undefined];
  const versies = koppen.flatMap((geldig): readonly Geldigheid[] =>
    geldig ? [leesGeldigheid(geldig.stukken, { bestand: '', span: geldig.span }, [])] : [],
  );
  const geldig = versies.reduce((samen, deel) => ({ ...samen, ...deel }), {});
  return {
    ...(artikel === undefined ? {} : { artikel: artikel.naam }),
    ...(blok.soort === 'lid' ? { lid: blok.nummer } : {}),
    geldig,
  };
}

/** Zoals de index van de officiële tekst de bepaling noemt; een versie heeft daar geen eigen id. */
function indexId(
  kenmerk: string,
  blok: Blok & { readonly nummer: string },
  artikel: Kop | undefined,
): string {
  const naam = artikel?.naam.replace(/^§ /, '§').replace(' ', '-');
  if (blok.soort === 'artikel') return `${kenmerk}/${naam ?? ''}`;
  if (blok.soort === 'lid') return `${kenmerk}/${naam ?? ''}/${blok.nummer}`;
  return `${kenmerk}/${blok.soort === 'paragraaf' ? '§' : `${blok.soort}-`}${blok.nummer}`;
}

/** De afwijkingsplicht staat niet in de regeling, maar in de Awb zelf. */
function naarAwb(
  { regeling }: Werk,
  blok: Extract<Blok, { soort: 'afwijkingsplicht' }>,
): readonly Koppeling[] {
  const vanaf = regeling?.opgelost.kop.geldig.vanaf;
  const plek = { artikel: '4:84', ...(vanaf === undefined ? {} : { geldig: { vanaf } }) };
  const gevonden = bronadres(AWB, plek);
  return gevonden ? [alsLink(blok.kop, gevonden, 'artikel 4:84 van de Awb')] : [];
}
const AWB = 'https://wetten.overheid.nl/BWBR0005537';
const AVG = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld';

function naarBestand(
  { moment, pad }: Werk,
  blok: Extract<Blok, { soort: 'gebruikt' }>,
): readonly Koppeling[] {
  const doel = samengevoegd(pad, blok.pad.waarde);
  if (moment.inhoud.get(doel)?.soort !== 'tekst') return [];
  const titel = boomVan(moment, doel)?.blokken.find((deel) => deel.soort === 'regeling')?.titel.waarde;
  return [{ span: zonderAanhaling(blok.pad.span), naar: { pad: doel }, tekst: titel ?? 'Open dit bestand' }];
}

/** Tussen de aanhalingstekens. */
const zonderAanhaling = ({ begin, eind }: Span): Span =>
  eind - begin > 2 ? { begin: begin + 1, eind: eind - 1 } : { begin, eind };

/** Een tekst in een veld die een adres is: `publicatie`, `bron`. */
function adressenIn(blok: Blok): readonly Koppeling[] {
  if (!('velden' in blok)) return [];
  const uit: Koppeling[] = [];
  loop(blok.velden, (knoop) => {
    const waarde = 'waarde' in knoop && typeof knoop.waarde === 'string' ? knoop.waarde : undefined;
    const adres = alsAdres(waarde);
    if (adres)
      uit.push({ span: zonderAanhaling(knoop.span), naar: { adres: adres.href }, tekst: adres.hostname });
    return true;
  });
  return uit;
}

// ── Verwijzingen naar een andere regeling ────────────────────────────────────────────────────────────────────────

function naarElders(werk: Werk, verwijzing: Verwijzing): readonly Koppeling[] | undefined {
  const { van, artikel, leden } = verwijzing;
  if (van === undefined) return undefined;
  const wet = wetVan(werk, van);
  const [lid] = leden.length === 1 ? leden : [];
  const plek = { ...(artikel === undefined ? {} : { artikel }), ...(lid === undefined ? {} : { lid }) };
  const gevonden = wet ? bronadres(wet.link, plek) : undefined;
  const hier = wet?.bepalingen && bekend(wet.bepalingen, verwijzing);
  // Staat de bepaling hier ook, dan is de verwijzing zelf voor de definitie; de naam van de wet gaat naar de wet.
  const span = hier === true ? naamspan(werk.tekst, verwijzing, van) : verwijzing.span;
  if (gevonden) return [alsLink(span, gevonden, toonVerwijzing(verwijzing))];
  return undefined;
}

function bekend(wet: Bepalingen, { van: _van, ...verwijzing }: Verwijzing): boolean {
  const { ids, problemen } = losOp(wet, verwijzing, {}, '');
  return ids.length > 0 && problemen.length === 0;
}

interface Wet {
  readonly link: string | undefined;
  readonly bepalingen?: Bepalingen;
}

/** Een gebruikte regeling; anders een regeling in de werkruimte die zo heet; anders de AVG, die de taal zelf kent. */
function wetVan({ regeling, moment }: Werk, van: string): Wet | undefined {
  const gezocht = zonderLidwoord(van);
  const gebruikt = [...(regeling?.opgelost.wetten ?? new Map<string, Regelingkop>())].find(
    ([naam]) => zonderLidwoord(naam) === gezocht,
  );
  const bepalingen = regeling?.opgelost.bepalingen.wetten?.get(gezocht);
  if (gebruikt) return { link: gebruikt[1].link, ...(bepalingen ? { bepalingen } : {}) };
  if (gezocht === 'avg') return { link: AVG };
  const enige = wetInWerkruimte(moment, van);
  if (enige === undefined && gezocht === 'awb') return { link: AWB };
  return enige === undefined ? undefined : { link: publicatieVan(moment, enige) };
}

/** Het hoofdbestand van de regeling in de werkruimte die zo heet of zo genoemd wordt. */
export function wetInWerkruimte(moment: Momentopname, van: string): string | undefined {
  const gezocht = zonderLidwoord(van);
  const hoofden = new Set(moment.graaf.alleHoofden.flatMap((hoofd) => zoHeet(moment, hoofd, gezocht)));
  const [enige] = hoofden.size === 1 ? hoofden : [];
  return enige;
}

/** Hoe andere regelingen in de werkruimte deze noemen. */
export const namenVoor = (moment: Momentopname, pad: string): readonly string[] => [
  ...new Set(
    moment.graaf.alleHoofden.flatMap((hoofd) =>
      namenIn(moment, hoofd).als.flatMap((een) => (samengevoegd(hoofd, een.pad) === pad ? [een.zoals] : [])),
    ),
  ),
];

/** De regeling zelf, als zij zo getiteld is; en wat een andere regeling onder deze naam gebruikt. */
function zoHeet(moment: Momentopname, hoofd: string, gezocht: string): readonly string[] {
  const { titel, als } = namenIn(moment, hoofd);
  const gebruikt = als.flatMap(({ naam, pad }) => (naam === gezocht ? [samengevoegd(hoofd, pad)] : []));
  return [...(titel === gezocht ? [hoofd] : []), ...gebruikt];
}

interface Wetnamen {
  readonly titel: string | undefined;
  readonly als: readonly { readonly naam: string; readonly zoals: string; readonly pad: string }[];
}
const wetnamen = new WeakMap<Inhoud, Wetnamen>();
const titelregel = /^\uFEFF?regeling[ \t]+"([^"\r\n]*)"/m;
const gebruiktAls =
  /^\uFEFF?gebruikt[ \t]+"([^"\r\n]*)"[^\S\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*?\r?\n[ \t]+als:[ \t]*([^\r\n#]*)/gm;

/** Uit de kopregels alleen: dit wordt van elke regeling in de werkruimte gevraagd. */
function namenIn({ inhoud }: Momentopname, hoofd: string): Wetnamen {
  const bestand = inhoud.get(hoofd);
  if (bestand?.soort !== 'tekst') return { titel: undefined, als: [] };
  const eerder = wetnamen.get(bestand);
  if (eerder) return eerder;
  const titel = titelregel.exec(bestand.tekst)?.[1];
  const nieuw: Wetnamen = {
    titel: titel === undefined ? undefined : zonderLidwoord(titel),
    als: [...bestand.tekst.matchAll(gebruiktAls)].map(([, pad = '', naam = '']) => ({
      naam: zonderLidwoord(naam.trim()),
      zoals: naam.trim(),
      pad,
    })),
  };
  wetnamen.set(bestand, nieuw);
  return nieuw;
}

function publicatieVan(moment: Momentopname, hoofd: string): string | undefined {
  const blok = boomVan(moment, hoofd)?.blokken.find((deel) => deel.soort === 'regeling');
  const [stuk] =
    blok?.velden.find(({ naam }) => naam.stukken[0]?.norm === 'publicatie')?.inhoud.stukken ?? [];
  return stuk?.soort === 'tekst' ? stuk.waarde : undefined;
}

/** De naam van de wet achteraan de verwijzing. */
function naamspan(tekst: string, { span }: Verwijzing, van: string): Span {
  const woorden = van.split(' ').map((woord) => woord.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const gevonden = new RegExp(`${woorden.join('\\s+')}$`, 'u').exec(tekst.slice(span.begin, span.eind));
  return gevonden ? { begin: span.begin + gevonden.index, eind: span.eind } : span;
}

// ── Vorm ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function alsLink(span: Span, { url, site, precies, dag }: Bronadres, wat: string): Koppeling {
  const waar = `${wat.charAt(0).toUpperCase()}${wat.slice(1)}${wat.includes(',') ? ',' : ''} op ${site}`;
  const wanneer = dag === undefined ? '' : `, zoals op ${toonDatum(dag)}`;
  return {
    span,
    naar: { adres: url },
    tekst: precies ? `${waar}${wanneer}` : `${waar} (het hele stuk${wanneer})`,
  };
}
