/** Waar iets in een regeling bijgeschreven of weggehaald wordt. */
import type { Bestand, Blok, Span, Stuk, Veld } from '../grammar/index.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import { norms } from '../compiler/resolve/namen.ts';
import type { Obj } from '../compiler/resolve/symbolen.ts';
import { boomVan, regelingVan, tekstVan, type Momentopname } from './momentopname.ts';
import type { Wijziging } from './wijziging.ts';

/** Een bestand, en de regeling waarin het gelezen wordt. */
export interface Bouwplaats {
  readonly moment: Momentopname;
  readonly pad: string;
  readonly tekst: string;
  readonly boom: Bestand;
  readonly regeling: Gecompileerd | undefined;
  /** Hoe een regel in dit bestand eindigt. */
  readonly nl: string;
}

export function bouwplaatsVan(moment: Momentopname, pad: string): Bouwplaats | undefined {
  const [tekst, boom] = [tekstVan(moment, pad), boomVan(moment, pad)];
  if (tekst === undefined || boom === undefined) return undefined;
  return {
    moment,
    pad,
    tekst,
    boom,
    regeling: regelingVan(moment, pad),
    nl: tekst.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** Elk bestand van de regeling, te beginnen met dit. */
export function alleplaatsen(hier: Bouwplaats): readonly Bouwplaats[] {
  const andere = (hier.regeling?.bestanden ?? []).filter((pad) => pad !== hier.pad);
  return [hier, ...andere.flatMap((pad) => bouwplaatsVan(hier.moment, pad) ?? [])];
}

// ── Regels ───────────────────────────────────────────────────────────────────────────────────────────────────────

export function eindeVanRegel(tekst: string, offset: number): number {
  const gevonden = /\r?\n|\r/g;
  gevonden.lastIndex = offset;
  return gevonden.exec(tekst)?.index ?? tekst.length;
}

export const beginVanRegel = (tekst: string, offset: number): number =>
  Math.max(tekst.lastIndexOf('\n', offset - 1), tekst.lastIndexOf('\r', offset - 1)) + 1;

/** Hele regels, met de regelovergang erachter; een lege regel erna gaat mee als er ervoor ook een staat. */
export function heleRegels(tekst: string, { begin, eind }: Span): Span {
  const van = beginVanRegel(tekst, begin);
  const na = /(?:\r?\n|\r|$)/g;
  na.lastIndex = eindeVanRegel(tekst, eind);
  let tot = na.lastIndex + (na.exec(tekst)?.[0].length ?? 0);
  const leegErvoor = van === 0 || /(?:\n|\r)[ \t]*\r?\n$/.test(tekst.slice(0, van));
  const leegErna = /^[ \t]*(?:\r?\n|\r)/.exec(tekst.slice(tot));
  if (leegErvoor && leegErna) tot += leegErna[0].length;
  return { begin: van, eind: tot };
}

/** Haalt weg wat op eigen regels staat; anders alleen de plaats zelf. */
export function weg(hier: Bouwplaats, span: Span): Wijziging {
  const { pad, tekst } = hier;
  const regels = heleRegels(tekst, span);
  const rest =
    tekst.slice(regels.begin, span.begin) + tekst.slice(span.eind, eindeVanRegel(tekst, span.eind));
  return { pad, span: rest.trim() === '' ? regels : span, tekst: '' };
}

export const invoeging = ({ pad }: Bouwplaats, op: number, tekst: string): Wijziging => ({
  pad,
  span: { begin: op, eind: op },
  tekst,
});

export const vervanging = ({ pad }: Bouwplaats, span: Span, tekst: string): Wijziging => ({
  pad,
  span,
  tekst,
});

// ── Declaraties ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Zet een veld achter de andere van een blok, even diep ingesprongen. */
export function nieuwVeld(
  hier: Bouwplaats,
  blok: Blok & { readonly velden: readonly Veld[] },
  veld: string,
): Wijziging {
  const laatste = blok.velden.at(-1);
  const na = eindeVanRegel(hier.tekst, Math.max(blok.span.eind, laatste?.span.eind ?? 0));
  const van = laatste?.span.begin;
  const inspringing = van === undefined ? '  ' : hier.tekst.slice(beginVanRegel(hier.tekst, van), van);
  return invoeging(hier, na, `${hier.nl}${/^[ \t]+$/.test(inspringing) ? inspringing : '  '}${veld}`);
}

const isOver = (blok: Blok, { namen }: Pick<Obj, 'namen'>): boolean =>
  'over' in blok && namen.some((rij) => rij.join(' ') === norms(blok.over?.stukken ?? []).join(' '));

/** Declareert een gegeven of uitkomst over een object: bij zijn blok, of in een nieuw blok. */
export function declareer(
  hier: Bouwplaats,
  soort: 'gegevens' | 'uitkomsten',
  object: Pick<Obj, 'namen' | 'naam'>,
  veld: string,
): Wijziging {
  const plaatsen = alleplaatsen(hier);
  for (const plaats of plaatsen) {
    const blok = plaats.boom.blokken.find((deel) => deel.soort === soort && isOver(deel, object));
    if (blok && 'velden' in blok) return nieuwVeld(plaats, blok, veld);
  }
  return nieuwBlok(plaatsen, soort, [`${soort} over ${object.naam}`, `  ${veld}`]);
}

/** Een nieuw blok achter het laatste blok van deze soort, anders achter de andere declaraties, anders voor de eerste bepaling. */
export function nieuwBlok(
  plaatsen: readonly Bouwplaats[],
  soort: Blok['soort'],
  regels: readonly string[],
): Wijziging {
  const volgorde = declaratievolgorde.slice(0, declaratievolgorde.indexOf(soort) + 1).reverse();
  for (const eerder of volgorde) {
    for (const plaats of plaatsen) {
      const blok = plaats.boom.blokken.filter((deel) => deel.soort === eerder).at(-1);
      if (!blok) continue;
      const na = eindeVanRegel(plaats.tekst, blok.span.eind);
      return invoeging(plaats, na, [``, ``, ...regels].join(plaats.nl));
    }
  }
  const [eerste] = plaatsen;
  if (!eerste) return { pad: '', span: { begin: 0, eind: 0 }, tekst: '' };
  const voor = eerste.boom.blokken[0]?.span.begin ?? 0;
  return invoeging(eerste, voor, [...regels, '', ''].join(eerste.nl));
}

const declaratievolgorde: readonly Blok['soort'][] = [
  'regeling',
  'gebruikt',
  'organen',
  'partijen',
  'registers',
  'keuze',
  'gegevens',
  'parameters',
  'uitkomsten',
  'beoordeling',
];

/** Zet een naam bij `organen`, `partijen` of `registers`. */
export function nieuweNaam(
  hier: Bouwplaats,
  soort: 'organen' | 'partijen' | 'registers',
  naam: string,
): Wijziging {
  const plaatsen = alleplaatsen(hier);
  for (const plaats of plaatsen) {
    const blok = plaats.boom.blokken.find((deel) => deel.soort === soort);
    if (blok && 'namen' in blok && blok.namen.stukken.length > 0)
      return invoeging(plaats, blok.namen.span.eind, `, ${naam}`);
  }
  return nieuwBlok(plaatsen, soort, [`${soort}: ${naam}.`]);
}

/** Het veld waarvan de naam op deze plaats staat, met zijn blok. */
export function veldMetNaam(
  { boom }: Bouwplaats,
  { begin }: Span,
): { readonly blok: Blok & { readonly velden: readonly Veld[] }; readonly veld: Veld } | undefined {
  for (const blok of boom.blokken) {
    if (!('velden' in blok) || blok.span.begin > begin || blok.span.eind < begin) continue;
    const veld = blok.velden.find(({ naam }) => naam.span.begin === begin);
    if (veld) return { blok, veld };
  }
  return undefined;
}

/** Het blok waarvan de naam op deze plaats staat: een beoordeling, lezing, keuze. */
export const blokMetNaam = ({ boom }: Bouwplaats, { begin }: Span): Blok | undefined =>
  boom.blokken.find((blok) => 'naam' in blok && blok.naam.span.begin === begin);

/** De plaats van een bijvoeging met de komma ervóór. */
export function metKomma(tekst: string, { begin, eind }: Span): Span {
  const voor = /,[ \t\r\n]*$/.exec(tekst.slice(0, begin));
  return voor ? { begin: voor.index, eind } : { begin, eind };
}

export const isWoord = (stuk: Stuk, ...woorden: readonly string[]): boolean =>
  stuk.soort !== 'tekst' && woorden.includes(stuk.norm);
