/** De kop van een regeling: kenmerk, soort, geldigheid en publicatie. */
import type { Clausule, RegelingBlok, Veld } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { perNaam, tekstVan } from './velden.ts';
import { norms, woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';

export interface Regelingkop extends Vindplaats {
  readonly kenmerk: string;
  readonly titel: string;
  readonly soort: string;
  readonly geldig: { readonly vanaf?: string; readonly totEnMet?: string };
  readonly link?: string;
}

export function leesRegelingkop(blok: RegelingBlok, bestand: string, problemen: Probleem[]): Regelingkop {
  const velden = perNaam(blok.velden, 'regeling', bestand, problemen);
  const geldig = velden.get('geldig');
  const link = tekstVan(velden.get('publicatie'));
  const soort = velden.get('soort')?.inhoud;
  return {
    bestand,
    span: blok.titel.span,
    kenmerk: kenmerkVan(velden.get('kenmerk'), blok.titel.waarde),
    titel: blok.titel.waarde,
    soort: soort ? woorden(soort.stukken) : 'regeling',
    geldig: geldig ? leesGeldig(geldig.inhoud, bestand, problemen) : {},
    ...(link === undefined ? {} : { link }),
  };
}

/** Zonder kenmerk: de titel in kleine letters met streepjes, zodat id's ook dan vast zijn. */
function kenmerkVan(veld: Veld | undefined, titel: string): string {
  const eigen = veld && (tekstVan(veld) ?? woorden(veld.inhoud.stukken));
  const kaal = (eigen ?? titel).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'regeling';
}

/** "met ingang van 1 januari 2026 tot en met 31 december 2026" */
function leesGeldig(inhoud: Clausule, bestand: string, problemen: Probleem[]): Regelingkop['geldig'] {
  const datums = inhoud.stukken.flatMap((stuk) =>
    stuk.soort === 'literal' && stuk.literal.soort === 'datum' ? [stuk.literal.waarde] : [],
  );
  const vorm = norms(inhoud.stukken.filter((stuk) => stuk.soort !== 'literal')).join(' ');
  const [eerste, tweede] = datums;
  if (vorm === 'met ingang van' && eerste !== undefined) return { vanaf: eerste };
  if (vorm === 'met ingang van tot en met' && eerste !== undefined && tweede !== undefined) {
    return { vanaf: eerste, totEnMet: tweede };
  }
  if (vorm === 'tot en met' && eerste !== undefined) return { totEnMet: eerste };
  const verwacht = ["'met ingang van …' of 'met ingang van … tot en met …'"];
  problemen.push(
    meld('S001', { bestand, span: inhoud.span }, { gevonden: woorden(inhoud.stukken), verwacht }),
  );
  return {};
}
