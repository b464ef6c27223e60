/** Waar alles op de site staat: bestandsnamen en ankers, elk één keer en op elk besturingssysteem te schrijven. */
import { alsInIndex } from '../dekking/stand.ts';
import type { Regelinginvoer } from './invoer.ts';

/** Een plaats op de site: een bladzijde, en eventueel een plek daarop. */
export interface Adres {
  readonly pad: string;
  readonly anker?: string;
}

export interface Regelingadressen {
  readonly map: string;
  /** Bladzijden van artikelen, op hun sleutel: `3.2`, `bijlage-1`. */
  readonly artikelen: ReadonlyMap<string, string>;
  readonly beslissingen: ReadonlyMap<string, string>;
  /** Elke bepaling die een plek heeft, zonder versie. */
  readonly bepalingen: ReadonlySet<string>;
}

export interface Adressen {
  /** Op kenmerk; bij twee regelingen met hetzelfde kenmerk wijst een verwijzing naar de eerste. */
  readonly opKenmerk: ReadonlyMap<string, Regelingadressen>;
  readonly vanRegeling: ReadonlyMap<Regelinginvoer, Regelingadressen>;
}

export function geefAdressen(regelingen: readonly Regelinginvoer[]): Adressen {
  const mappen = new Set<string>();
  const vanRegeling = new Map<Regelinginvoer, Regelingadressen>();
  const opKenmerk = new Map<string, Regelingadressen>();
  for (const invoer of regelingen) {
    const { id } = invoer.regeling.model;
    const adressen = adressenVan(invoer, uniek(slak(id), mappen));
    vanRegeling.set(invoer, adressen);
    if (!opKenmerk.has(id)) opKenmerk.set(id, adressen);
  }
  return { opKenmerk, vanRegeling };
}

function adressenVan({ regeling, dekking }: Regelinginvoer, map: string): Regelingadressen {
  const { model, opgelost } = regeling;
  const { kenmerk, tabel } = opgelost.bepalingen;
  const namen = new Set<string>();
  const artikelen = new Map<string, string>();
  const bepalingen = new Set<string>();
  const eigen = [...tabel.keys()].map(alsInIndex).filter((id) => id.startsWith(`${kenmerk}/`));
  const ids = [...dekking.rijen.filter(({ diepte }) => diepte > 0).map(({ id }) => id), ...eigen];
  for (const id of ids) {
    bepalingen.add(id);
    const sleutel = artikelsleutel(id);
    if (artikelen.has(sleutel)) continue;
    const soort = /^\d/.test(sleutel) ? 'artikel-' : '';
    artikelen.set(sleutel, `${map}/${uniek(slak(`${soort}${sleutel}`), namen)}.html`);
  }
  const beslissingen = new Map<string, string>();
  for (const { id } of model.beslissingen)
    beslissingen.set(id, `${map}/${uniek(slak(`uitkomst-${id}`), namen)}.html`);
  return { map, artikelen, beslissingen, bepalingen };
}

/** Het artikel waar een bepaling in staat, zonder de regeling: `3.2`, `bijlage-1`, `§3.2`, `awb/4:84`. */
export function artikelsleutel(id: string): string {
  const [, eerste = '', tweede = ''] = alsInIndex(id).split('/');
  return eerste === 'awb' && tweede !== '' ? `${eerste}/${tweede}` : eerste;
}

/** De plek van een bepaling, of van de dichtstbijzijnde bepaling eromheen; niets als haar regeling niet op de site staat. */
export function adresVanBepaling({ opKenmerk }: Adressen, id: string): Adres | undefined {
  const kaal = alsInIndex(id);
  const regeling = opKenmerk.get(kaal.split('/')[0] ?? '');
  if (regeling === undefined) return undefined;
  const pad = regeling.artikelen.get(artikelsleutel(kaal));
  if (pad === undefined) return { pad: `${regeling.map}/index.html` };
  for (let deel = kaal; deel.includes('/'); deel = deel.slice(0, deel.lastIndexOf('/')))
    if (regeling.bepalingen.has(deel)) return { pad, ...metAnker(ankerVan(deel)) };
  return { pad };
}

const metAnker = (anker: string): Pick<Adres, 'anker'> => (anker === '' ? {} : { anker });

/** De plek van een bepaling op de bladzijde van haar artikel; leeg voor het artikel zelf. */
export function ankerVan(id: string): string {
  const kaal = alsInIndex(id);
  const binnen = kaal.slice(kaal.indexOf('/') + 1).slice(artikelsleutel(kaal).length + 1);
  return binnen === '' ? '' : `b-${Array.from(binnen, alsAnkerteken).join('')}`;
}

/** Wat geen letter of cijfer is, krijgt zijn nummer: zo houdt elke bepaling haar eigen anker. */
const alsAnkerteken = (teken: string): string =>
  /[A-Za-z0-9]/.test(teken) ? teken : teken === '/' ? '-' : `_${(teken.codePointAt(0) ?? 0).toString(16)}_`;

/** Van de ene bladzijde naar de andere. */
export function verwijs(van: string, { pad, anker }: Adres): string {
  const diep = van.split('/').length - 1;
  const [map] = van.split('/');
  const naar =
    pad === van
      ? anker === undefined
        ? (pad.split('/').pop() ?? pad)
        : ''
      : diep > 0 && pad.startsWith(`${map ?? ''}/`)
        ? pad.slice((map ?? '').length + 1)
        : `${'../'.repeat(diep)}${pad}`;
  return `${naar}${anker === undefined ? '' : `#${anker}`}`;
}

/** Langer kan een bestandsnaam op sommige systemen niet zijn, met de map en het einde erbij. */
const MEESTE_TEKENS = 100;

/** Een naam als bestandsnaam: kleine letters, cijfers, punten en streepjes. */
export function slak(naam: string): string {
  const kaal = naam
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/§/g, 'paragraaf-')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  return kaal.slice(0, MEESTE_TEKENS).replace(/[-.]+$/, '') || 'naamloos';
}

/** Namen die de site zelf gebruikt, of die op Windows geen bestand kunnen zijn. */
const BEZET = /^(?:index|bevindingen|gegevens|lezingen|con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

function uniek(naam: string, bezet: Set<string>): string {
  const begin = BEZET.test(naam) ? `${naam.replace(/\./g, '-')}-1` : naam;
  let uit = begin;
  for (let i = 2; bezet.has(uit); i++) uit = `${begin}-${String(i)}`;
  bezet.add(uit);
  return uit;
}
