/** De kop van een regeling: kenmerk, soort, geldigheid en publicatie. */
import type { RegelingBlok, Veld } from '../../grammar/index.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesGeldigheid, type Geldigheid } from './geldigheid.ts';
import { perNaam, tekstVan } from './velden.ts';
import { norms, woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';

export interface Regelingkop extends Vindplaats {
  readonly kenmerk: string;
  readonly titel: string;
  readonly soort: string;
  readonly geldig: Geldigheid;
  readonly link?: string;
  /** Of elke bepaling van de officiële tekst er hoort te staan, of alleen wat een andere regeling gebruikt. */
  readonly omvang: 'geheel' | 'gedeeltelijk';
  /** Of de Algemene termijnenwet termijnen verlengt; afwezig: niet gezegd en niet uit de soort af te leiden. */
  readonly termijnen?: Termijnen;
  /** Een visie, plan of schets: zij bindt niemand. */
  readonly zonderRechtskracht?: true;
}

type Termijnen = NonNullable<Regelingmodel['termijnen']>;

export function leesRegelingkop(blok: RegelingBlok, bestand: string, problemen: Probleem[]): Regelingkop {
  const velden = perNaam(blok.velden, 'regeling', bestand, problemen);
  const geldig = velden.get('geldig');
  const link = tekstVan(velden.get('publicatie'));
  const soort = velden.get('soort')?.inhoud;
  const soortnaam = soort ? woorden(soort.stukken) : 'regeling';
  const termijnen = leesTermijnen(velden, soortnaam, bestand, problemen);
  return {
    bestand,
    span: blok.titel.span,
    kenmerk: kenmerkVan(velden.get('kenmerk'), blok.titel.waarde),
    titel: blok.titel.waarde,
    soort: soortnaam,
    geldig: geldig
      ? leesGeldigheid(geldig.inhoud.stukken, { bestand, span: geldig.inhoud.span }, problemen)
      : {},
    ...(link === undefined ? {} : { link }),
    omvang: leesOmvang(velden.get('omvang'), bestand, problemen),
    ...(termijnen ? { termijnen } : {}),
    ...(isZonderRechtskracht(velden.get('rechtskracht'), bestand, problemen)
      ? { zonderRechtskracht: true }
      : {}),
  };
}

const gedeeltelijk = 'alleen wat hier wordt gebruikt';

function leesOmvang(veld: Veld | undefined, bestand: string, problemen: Probleem[]): Regelingkop['omvang'] {
  const gezegd = veld ? norms(veld.inhoud.stukken).join(' ') : 'geheel';
  if (veld && gezegd !== gedeeltelijk && gezegd !== 'geheel') {
    const gegevens = { gevonden: woorden(veld.inhoud.stukken), verwacht: ['geheel', gedeeltelijk] };
    problemen.push(meld('S001', { bestand, span: veld.inhoud.span }, gegevens));
  }
  return gezegd === gedeeltelijk ? 'gedeeltelijk' : 'geheel';
}

/** `rechtskracht: geen`; wie rechtskracht heeft, zegt dat niet. */
function isZonderRechtskracht(veld: Veld | undefined, bestand: string, problemen: Probleem[]): boolean {
  if (!veld) return false;
  if (norms(veld.inhoud.stukken).join(' ') === 'geen') return true;
  const gegevens = { gevonden: woorden(veld.inhoud.stukken), verwacht: ['geen'] };
  problemen.push(meld('S001', { bestand, span: veld.inhoud.span }, gegevens));
  return false;
}

/**
 * De Algemene termijnenwet volgt de bron van de termijn: een wet of algemene maatregel van bestuur rechtstreeks, een
 * gemeentelijke verordening door artikel 145 van de Gemeentewet, een beleidsregel niet. Elders zegt de auteur het.
 */
const naarSoort: Readonly<Record<string, boolean>> = {
  wet: true,
  'algemene maatregel van bestuur': true,
  verordening: true,
  beleidsregel: false,
  beleidsregels: false,
};

function leesTermijnen(
  velden: ReadonlyMap<string, Veld>,
  soort: string,
  bestand: string,
  problemen: Probleem[],
): Termijnen | undefined {
  const veld = velden.get('algemene termijnenwet');
  const gezegd = veld && norms(veld.inhoud.stukken).join(' ');
  if (veld && gezegd !== 'van toepassing' && gezegd !== 'niet van toepassing') {
    const gegevens = {
      gevonden: woorden(veld.inhoud.stukken),
      verwacht: ['van toepassing', 'niet van toepassing'],
    };
    problemen.push(meld('S001', { bestand, span: veld.inhoud.span }, gegevens));
  }
  const verlengd = gezegd === undefined ? naarSoort[soort.toLowerCase()] : gezegd === 'van toepassing';
  return verlengd === undefined
    ? undefined
    : { verlengd, gelijkgesteld: leesDagen(velden.get('gelijkgestelde dagen'), bestand, problemen) };
}

/** "15 mei 2026, 18 mei 2029" */
function leesDagen(veld: Veld | undefined, bestand: string, problemen: Probleem[]): readonly string[] {
  const stukken = veld?.inhoud.stukken ?? [];
  const dagen = stukken.flatMap((stuk) =>
    stuk.soort === 'literal' && stuk.literal.soort === 'datum' && stuk.literal.waarde.length === 10
      ? [stuk.literal.waarde]
      : [],
  );
  const over = stukken.filter(
    (stuk) =>
      stuk.soort !== 'komma' &&
      stuk.soort !== 'en' &&
      !(stuk.soort === 'literal' && stuk.literal.soort === 'datum'),
  );
  if (veld && (over.length > 0 || dagen.length === 0)) {
    const gegevens = {
      gevonden: woorden(over.length > 0 ? over : stukken),
      verwacht: ['datums, zoals 15 mei 2026'],
    };
    problemen.push(meld('S001', { bestand, span: veld.inhoud.span }, gegevens));
  }
  return [...new Set(dagen)].sort();
}

/** Zonder kenmerk: de titel in kleine letters met streepjes, zodat id's ook dan vast zijn. */
function kenmerkVan(veld: Veld | undefined, titel: string): string {
  const eigen = veld && (tekstVan(veld) ?? woorden(veld.inhoud.stukken));
  const kaal = (eigen ?? titel).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'regeling';
}
