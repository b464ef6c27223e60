/** De namen en verwijzingen in een zin: eerst de verwijzingen, dan rij voor rij de woorden. */
import { norm, type Clausule, type Span, type Stuk, type Verwijzing } from '../grammar/index.ts';
import { losOp, zonderLidwoord, type Standplaats } from '../compiler/resolve/bepalingen.ts';
import type { Naambeeld } from './naambeeld.ts';
import type { Zinsoort } from './momentopname.ts';
import type { Vermelding } from './vermelding.ts';
import { gebruiktIn } from './vermeldingen-gebruikt.ts';
import { vermeldInRij, type Gebruikt } from './vermeldingen-rij.ts';

export interface Zinomgeving {
  readonly beeld: Naambeeld;
  readonly pad: string;
  readonly tekst: string;
  readonly standplaats: Standplaats;
}

/** De rijen woorden van een zin: elke clausule en elk onderdeel is er een. */
export function rijenVan(zin: Zinsoort): readonly (readonly Stuk[])[] {
  return clausulesVan(zin).flatMap((deel) => rijenIn(deel.stukken));
}

function clausulesVan(zin: Zinsoort): readonly Clausule[] {
  switch (zin.soort) {
    case 'aard':
      return [];
    case 'nog nodig':
      return zin.namen;
    case 'wijkt af':
      return [zin.kop, ...(zin.rest ? [zin.rest] : []), zin.toekenning];
    case 'zin': {
      const { tabel } = zin;
      const cellen = tabel?.rijen.flatMap((rij) => rij.cellen) ?? [];
      return [
        zin.hoofd,
        ...zin.staarten.map(({ clausule }) => clausule),
        ...(tabel?.kolommen ?? []),
        ...cellen,
      ];
    }
  }
}

export function rijenIn(stukken: readonly Stuk[]): readonly (readonly Stuk[])[] {
  const dieper = stukken.flatMap((stuk) =>
    stuk.soort !== 'lijst'
      ? []
      : stuk.lijst.onderdelen.flatMap(({ inhoud, staarten }) => [
          ...rijenIn(inhoud.stukken),
          ...staarten.flatMap(({ clausule }) => rijenIn(clausule.stukken)),
        ]),
  );
  return [stukken, ...dieper];
}

function verwijzingenVan(zin: Zinsoort): readonly Verwijzing[] {
  const inTekst = rijenVan(zin).flatMap(verwijzingenIn);
  if (zin.soort === 'wijkt af') return [...zin.opGrondVan, ...inTekst];
  if (zin.soort !== 'zin') return inTekst;
  const { inAfwijkingVan, onverminderd, opGrondVan } = zin;
  return [...(inAfwijkingVan?.verwijzingen ?? []), ...(onverminderd ?? []), ...inTekst, ...opGrondVan];
}

const verwijzingenIn = (stukken: readonly Stuk[]): readonly Verwijzing[] =>
  stukken.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk.verwijzing] : []));

export function vermeldInZin(
  omgeving: Zinomgeving,
  zin: Zinsoort,
  gebruikt?: Gebruikt,
): readonly Vermelding[] {
  const { beeld, pad } = omgeving;
  const genoemd = gebruikt ?? gebruiktIn(beeld.opgelost, pad, zin.span);
  return [
    ...rijenVan(zin).flatMap((rij) => vermeldInRij(beeld, rij, genoemd)),
    ...verwijzingenVan(zin).flatMap((deel) => alsBepaling(omgeving, deel)),
  ];
}

/** Alles wat in een rij stukken staat die geen zin is: de inhoud van een veld. */
export function vermeldInVeld(
  omgeving: Zinomgeving,
  { stukken }: Pick<Clausule, 'stukken'>,
  gebruikt?: Gebruikt,
): readonly Vermelding[] {
  const rijen = rijenIn(stukken);
  return [
    ...rijen.flatMap((rij) => vermeldInRij(omgeving.beeld, rij, gebruikt)),
    ...rijen.flatMap(verwijzingenIn).flatMap((deel) => alsBepaling(omgeving, deel)),
  ];
}

// ── Verwijzingen ─────────────────────────────────────────────────────────────────────────────────────────────────

/** De bepalingen waar een verwijzing naar wijst, en de regeling die zij noemt. */
export function alsBepaling(
  { beeld, pad, tekst, standplaats }: Zinomgeving,
  verwijzing: Verwijzing,
): readonly Vermelding[] {
  const { bepalingen, kop } = beeld.opgelost;
  const { span, van } = verwijzing;
  const wet = van === undefined ? undefined : beeld.wetten.get(zonderLidwoord(van));
  const uit: Vermelding[] = [];
  if (verwijzing.regeling)
    return [{ doel: { soort: 'regeling', pad: kop.bestand }, spans: [span], rol: 'gebruik' }];
  for (const id of losOp(bepalingen, verwijzing, standplaats, pad).ids)
    uit.push({
      doel: { soort: 'bepaling', id, ...(wet === undefined || van === undefined ? {} : { uit: van }) },
      spans: [span],
      rol: 'gebruik',
    });
  const naam = van === undefined || wet === undefined ? undefined : naamspan(tekst, span, van);
  if (naam && wet !== undefined)
    uit.push({ doel: { soort: 'regeling', pad: wet }, spans: [naam], rol: 'gebruik' });
  return uit;
}

/** Waar "de Wmo 2015" in de verwijzing staat, zonder lidwoord. */
function naamspan(tekst: string, { begin, eind }: Span, van: string): Span | undefined {
  const kaal = zonderLidwoord(van);
  for (let i = eind - 1; i >= begin; i--)
    for (let tot = Math.min(eind, i + van.length + 4); tot > i; tot--)
      if (norm(tekst.slice(i, tot)) === kaal) return { begin: i, eind: tot };
  return undefined;
}
