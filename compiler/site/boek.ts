/** Een regeling zoals haar bladzijden haar nodig hebben: alles op naam, en waar het staat. */
import type { Beslissing, Feit, Regelingmodel } from '../../runtime/model.ts';
import { toonWaarde } from '../../runtime/toon.ts';
import { bereik } from '../dekking/bereik.ts';
import type { Dekkingsrij } from '../dekking/index.ts';
import { woordenVan, type Woorden } from '../voorbeelden.ts';
import { adresVanBepaling, verwijs, type Adres, type Adressen, type Regelingadressen } from './adressen.ts';
import { leesBevindingen, type Bevinding } from './bevindingen.ts';
import type { Regelinginvoer } from './invoer.ts';

export interface Boek extends Regelinginvoer {
  readonly model: Regelingmodel;
  readonly adressen: Adressen;
  readonly eigen: Regelingadressen;
  readonly woorden: Woorden;
  readonly feiten: ReadonlyMap<string, Feit>;
  readonly beslissingen: ReadonlyMap<string, Beslissing>;
  /** Namen van voorbeelden per bepaling die zij raken. */
  readonly bereik: ReadonlyMap<string, ReadonlySet<string>>;
  readonly punten: readonly Bevinding[];
  readonly rijen: ReadonlyMap<string, Dekkingsrij>;
}

export function maakBoek(invoer: Regelinginvoer, adressen: Adressen): Boek {
  const { model } = invoer.regeling;
  const eigen = adressen.vanRegeling.get(invoer);
  if (eigen === undefined) throw new Error(`${model.id} heeft geen plaats op de site`);
  return {
    ...invoer,
    model,
    adressen,
    eigen,
    woorden: woordenVan(model, toonWaarde),
    feiten: new Map(model.feiten.map((feit) => [feit.id, feit])),
    beslissingen: new Map(model.beslissingen.map((beslissing) => [beslissing.id, beslissing])),
    bereik: bereik(invoer.gedraaid),
    punten: leesBevindingen(invoer.bevindingen ?? ''),
    rijen: new Map(invoer.dekking.rijen.map((rij) => [rij.id, rij])),
  };
}

export const thuisVan = ({ eigen }: Boek): Adres => ({ pad: `${eigen.map}/index.html` });

export function beslissingAdres({ eigen }: Boek, id: string): Adres | undefined {
  const pad = eigen.beslissingen.get(id);
  return pad === undefined ? undefined : { pad };
}

/** Eerst in de regeling zelf: zo blijft een verwijzing ook bij een dubbel kenmerk thuis. */
export function bepalingAdres(boek: Boek, id: string): Adres | undefined {
  const { model, eigen, adressen } = boek;
  const opKenmerk = id.startsWith(`${model.id}/`)
    ? new Map([...adressen.opKenmerk, [model.id, eigen]])
    : adressen.opKenmerk;
  return adresVanBepaling({ ...adressen, opKenmerk }, id);
}

export const naarBepaling = (boek: Boek, van: string, id: string): string | undefined => {
  const adres = bepalingAdres(boek, id);
  return adres === undefined ? undefined : verwijs(van, adres);
};

/** Of de beslissing uit een gebruikte regeling komt. */
export const isVanElders = ({ bestand }: Pick<Beslissing, 'bestand'>): boolean =>
  bestand?.startsWith('../') === true;
