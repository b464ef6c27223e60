/** Welke zin er op een plaats staat, en welke regels en beslissingen daarbij horen. */
import type { Span, Zin } from '../grammar/index.ts';
import { isFout } from '../compiler/diagnostics/probleem.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Obj, Symbool } from '../compiler/resolve/symbolen.ts';
import type { Regelontwerp } from '../compiler/resolve/zinnen.ts';
import { raaktSelectie } from './selectie.ts';
import { beginVanRegel, bouwplaatsVan, type Bouwplaats } from './bouwplaats.ts';
import { problemenVan, type Momentopname } from './momentopname.ts';
import type { Blok } from '../grammar/index.ts';

type Bepalingblok = Extract<Blok, { soort: 'artikel' | 'lid' }>;

/** Een zin met een regel, en waar zij staat. */
export interface Regelplaats {
  readonly hier: Bouwplaats;
  readonly regeling: Gecompileerd;
  readonly blok: Bepalingblok;
  readonly zin: Zin;
  readonly regels: readonly Regelontwerp[];
  readonly symbool: Symbool;
  readonly object: Obj;
}

/** De regel op een plaats; niet als er in de zin iets mis is, of als zij over meer dan één soort uitkomst gaat. */
export function regelOp(moment: Momentopname, pad: string, span: Span): Regelplaats | undefined {
  const hier = bouwplaatsVan(moment, pad);
  const regeling = hier?.regeling;
  if (!hier || !regeling) return undefined;
  for (const blok of hier.boom.blokken) {
    if (blok.soort !== 'artikel' && blok.soort !== 'lid') continue;
    const zin = blok.inhoud.find((deel) => raaktSelectie(deel.span, span));
    if (zin?.soort !== 'zin' || zin.hardheid) continue;
    const regels = regeling.opgelost.regels.filter(
      (regel) =>
        regel.afgeleid === undefined &&
        regel.bestand === pad &&
        zin.span.begin <= regel.span.begin &&
        regel.span.eind <= zin.span.eind,
    );
    const [eerste] = regels;
    const { opId, objecten } = regeling.opgelost.omgeving;
    const symbool = eerste && opId.get(eerste.beslissing.replace(/\[.*\]$/, ''));
    const object = symbool && objecten.get(symbool.object);
    const kapot = problemenVan(moment, pad).some((p) => isFout(p) && raaktSelectie(p.span, zin.span));
    if (kapot || !symbool || !object || symbool.uit !== undefined || symbool.norm) return undefined;
    return { hier, regeling, blok, zin, regels, symbool, object };
  }
  return undefined;
}

/** Het wit waarmee de regel van de zin begint. */
export function inspringing({ tekst }: Bouwplaats, { span }: Zin): string {
  return /^[ \t]*/.exec(tekst.slice(beginVanRegel(tekst, span.begin)))?.[0] ?? '  ';
}

/** Een naam die over dit object nog vrij is: met een rangtelwoord als de eerste al bestaat. */
export function vrijeNaam({ opgelost }: Gecompileerd, object: Obj, maak: (rang: string) => string): string {
  const bezet = new Set(
    opgelost.omgeving.symbolen.flatMap((een) => (een.object === object.id ? [een.naam] : [])),
  );
  const rangen = [
    '',
    'tweede ',
    'derde ',
    'vierde ',
    'vijfde ',
    'zesde ',
    'zevende ',
    'achtste ',
    'negende ',
  ];
  return rangen.map(maak).find((naam) => !bezet.has(naam)) ?? maak('laatste ');
}

export const metKleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const hulpwerkwoorden = new Set(['kan', 'moet', 'mag', 'wil', 'zal', 'hoeft']);

/**
 * Een zin met het werkwoord achteraan: "de cliënt is dakloos" wordt "de cliënt dakloos is". Het staat vóór een infinitief ("zich
 * kan handhaven") en vóór een bijzin met te ("in staat is zich te handhaven").
 */
export function alsBijzin(zin: string, onderwerp: string): string {
  if (!zin.startsWith(`${onderwerp} `)) return zin;
  const [werkwoord = '', ...rest] = zin.slice(onderwerp.length + 1).split(' ');
  if (rest.length === 0) return zin;
  const te = rest.indexOf('te');
  const zich = rest.findIndex((woord) => woord === 'zich' || woord === 'om');
  const terecht = rest.indexOf('terecht');
  const infinitief = hulpwerkwoorden.has(werkwoord) && /[a-z]en$/.test(rest.at(-1) ?? '');
  const op =
    te > 0
      ? zich >= 0 && zich < te
        ? zich
        : te
      : terecht >= 0
        ? terecht + 1
        : rest.length - (infinitief ? 1 : 0);
  return [onderwerp, ...rest.slice(0, op), werkwoord, ...rest.slice(op)].join(' ');
}
