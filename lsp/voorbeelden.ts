/** De voorbeelden van een regeling: waar zij staan, en wat eruit komt. Uitgerekend wordt er alleen op verzoek, over het model. */
import type { Bestand, Span, VoorbeeldBlok } from '../grammar/index.ts';
import { isFout } from '../compiler/diagnostics/probleem.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Voorbeeldontwerp } from '../compiler/resolve/voorbeelden.ts';
import { draaiVoorbeeld, woordenVan, type Uitslag } from '../compiler/voorbeelden.ts';
import { tegenover } from '../compiler/voorbeeldverschil.ts';
import { prozaTak } from '../runtime/proza-tak.ts';
import { toonWaarde } from '../runtime/toon.ts';
import { uitModel } from '../runtime/uit-model.ts';
import { alleHoofden, boomVan, hoofdenVan, standVan, tekstVan, type Momentopname } from './momentopname.ts';
import { mapVan } from './paden.ts';

export interface Voorbeeld {
  readonly pad: string;
  readonly naam: string;
  /** Enig in zijn bestand. */
  readonly sleutel: string;
  /** Zijn naam, tussen de aanhalingstekens en die erbij. */
  readonly span: Span;
  /** Van `voorbeeld` tot en met de laatste zin. */
  readonly geheel: Span;
}

export interface Voorbeeldregeling {
  readonly hoofd: string;
  readonly titel: string;
  readonly bestanden: readonly Voorbeeldbestand[];
}

export interface Voorbeeldbestand {
  readonly pad: string;
  /** Vanaf de map van de regeling. */
  readonly naam: string;
  readonly voorbeelden: readonly Voorbeeld[];
}

/** Wat er in een zin onder `verwacht` anders is dan wat eruit kwam. */
export interface Verschil {
  readonly span: Span;
  /** Wat er anders is, met op nieuwe regels waarom. */
  readonly tekst: string;
  /** Twee teksten om naast elkaar te leggen. */
  readonly naast?: { readonly verwacht: string; readonly gevonden: string };
}

export type Voorbeelduitslag =
  | { readonly soort: 'geslaagd' }
  | { readonly soort: 'mislukt'; readonly verschillen: readonly Verschil[] }
  /** Er is niets uitgerekend: de regeling of het voorbeeld is niet te lezen. */
  | { readonly soort: 'niet gedraaid'; readonly reden: string };

// ── Waar zij staan ───────────────────────────────────────────────────────────────────────────────────────────────

const inBoom = new WeakMap<Bestand, readonly (readonly [sleutel: string, blok: VoorbeeldBlok])[]>();

/** De voorbeelden in een bestand, ook als er iets anders in niet klopt. */
export function voorbeeldenIn(moment: Momentopname, pad: string): readonly Voorbeeld[] {
  const boom = boomVan(moment, pad);
  if (!boom) return [];
  return blokkenIn(boom).map(([sleutel, { naam, span }]) => ({
    pad,
    naam: naam.waarde,
    sleutel,
    span: naam.span,
    geheel: span,
  }));
}

function blokkenIn(boom: Bestand): readonly (readonly [string, VoorbeeldBlok])[] {
  const eerder = inBoom.get(boom);
  if (eerder) return eerder;
  const aantal = new Map<string, number>();
  const blokken = boom.blokken.flatMap((blok) => {
    if (blok.soort !== 'voorbeeld') return [];
    const naam = blok.naam.waarde;
    const keer = (aantal.get(naam) ?? 0) + 1;
    aantal.set(naam, keer);
    return [[keer === 1 ? naam : `${naam} (${String(keer)})`, blok] as const];
  });
  inBoom.set(boom, blokken);
  return blokken;
}

/** Alle regelingen met voorbeelden; met `pad` alleen dat bestand, in elke regeling waar het deel van is. */
export function voorbeeldregelingen(moment: Momentopname, pad?: string): readonly Voorbeeldregeling[] {
  const hoofden = pad === undefined ? alleHoofden(moment) : hoofdenVan(moment, pad);
  return hoofden.map((hoofd) => {
    const map = `${mapVan(hoofd)}/`;
    const bestanden = pad === undefined ? bestandenVan(moment, hoofd) : [pad];
    return {
      hoofd,
      titel: titelVan(moment, hoofd),
      bestanden: bestanden.map((een) => ({
        pad: een,
        naam: een.startsWith(map) ? een.slice(map.length) : een,
        voorbeelden: voorbeeldenIn(moment, een),
      })),
    };
  });
}

/** De bestanden van een regeling die voorbeelden hebben. */
const bestandenVan = (moment: Momentopname, hoofd: string): readonly string[] =>
  [...moment.graaf.koppen.keys()]
    .filter((pad) => hoofdenVan(moment, pad).includes(hoofd) && voorbeeldenIn(moment, pad).length > 0)
    .sort();

function titelVan(moment: Momentopname, hoofd: string): string {
  const blok = boomVan(moment, hoofd)?.blokken.find(({ soort }) => soort === 'regeling');
  return blok?.soort === 'regeling' && blok.titel.waarde !== '' ? blok.titel.waarde : hoofd;
}

export const voorbeeldMet = (moment: Momentopname, pad: string, sleutel: string): Voorbeeld | undefined =>
  voorbeeldenIn(moment, pad).find((een) => een.sleutel === sleutel);

// ── Wat eruit komt ───────────────────────────────────────────────────────────────────────────────────────────────

const uitgerekend = new WeakMap<Gecompileerd, Map<Voorbeeldontwerp, Voorbeelduitslag>>();

/** Rekent het voorbeeld uit, of geeft wat er bij deze zelfde regeling al uitkwam. */
export function voerVoorbeeldUit(
  moment: Momentopname,
  hoofd: string,
  voorbeeld: Voorbeeld,
): Voorbeelduitslag {
  const gevonden = draaibaar(moment, hoofd, voorbeeld);
  if ('reden' in gevonden) return { soort: 'niet gedraaid', reden: gevonden.reden };
  const { regeling, ontwerp } = gevonden;
  const gedaan = uitgerekend.get(regeling) ?? new Map<Voorbeeldontwerp, Voorbeelduitslag>();
  uitgerekend.set(regeling, gedaan);
  const uitslag = gedaan.get(ontwerp) ?? reken(moment, gevonden);
  gedaan.set(ontwerp, uitslag);
  return uitslag;
}

/** Wat er uitkwam, als dat al uitgerekend is; rekent zelf niets. */
export function bekendeUitslag(
  moment: Momentopname,
  hoofd: string,
  voorbeeld: Voorbeeld,
): Voorbeelduitslag | undefined {
  const regeling = moment.standen.get(hoofd)?.regeling;
  const ontwerp = regeling && ontwerpVan(regeling, voorbeeld);
  return ontwerp && uitgerekend.get(regeling)?.get(ontwerp);
}

const ontwerpVan = (
  { opgelost: { voorbeelden } }: Gecompileerd,
  { pad, span }: Voorbeeld,
): Voorbeeldontwerp | undefined =>
  voorbeelden.find((een) => een.bestand === pad && een.span.begin === span.begin);

export interface Draaibaar {
  readonly regeling: Gecompileerd;
  readonly ontwerp: Voorbeeldontwerp;
}

/** Het voorbeeld in zijn regeling, of waarom er niets uit te rekenen valt. */
export function draaibaar(
  moment: Momentopname,
  hoofd: string,
  voorbeeld: Voorbeeld,
): Draaibaar | { readonly reden: string } {
  const { regeling } = standVan(moment, hoofd);
  if (!regeling) return { reden: 'Dit bestand hoort bij geen regeling.' };
  if (!regeling.goed) return { reden: metFouten(regeling) };
  const ontwerp = ontwerpVan(regeling, voorbeeld);
  return ontwerp ? { regeling, ontwerp } : { reden: 'Dit voorbeeld hoort niet bij de regeling.' };
}

/** Wat er bij elke zin onder `verwacht` uitkomt, met uitleg. */
export function uitslagenVan({ regeling, ontwerp }: Draaibaar): readonly Uitslag[] {
  const { model, opgelost } = regeling;
  const woorden = woordenVan(model, toonWaarde);
  return draaiVoorbeeld(ontwerp, opgelost.voorbeelden, model, uitModel(model), woorden);
}

function metFouten({ problemen }: Gecompileerd): string {
  const aantal = problemen.filter(isFout).length;
  const fouten = aantal === 1 ? 'Er is een fout' : `Er zijn ${String(aantal)} fouten`;
  return `${fouten} in de regeling. Een voorbeeld wordt pas gedraaid als zij geen fouten heeft.`;
}

function reken(moment: Momentopname, gevonden: Draaibaar): Voorbeelduitslag {
  const { model } = gevonden.regeling;
  const woorden = woordenVan(model, toonWaarde);
  const verschillen = uitslagenVan(gevonden).flatMap((uitslag) => {
    const { verschil, verwachting, uitkomst } = uitslag;
    if (verschil === undefined) return [];
    const naast = tegenover(verwachting, uitkomst, woorden);
    const tekst = [...zinVan(moment, uitslag), verschil, ...prozaTak(model, verwachting, uitkomst)].join(
      '\n',
    );
    return [{ span: verwachting.span, tekst, ...(naast && { naast }) }];
  });
  return verschillen.length === 0 ? { soort: 'geslaagd' } : { soort: 'mislukt', verschillen };
}

/** De zin van de verwachting, in de woorden van de auteur. */
function zinVan(moment: Momentopname, { verwachting: { bestand, span } }: Uitslag): readonly string[] {
  const zin = tekstVan(moment, bestand)?.slice(span.begin, span.eind).replace(/\s+/g, ' ');
  return zin === undefined ? [] : [`Verwacht: ${zin}`];
}
