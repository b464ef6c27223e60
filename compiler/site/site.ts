/** De website van een of meer regelingen: alle bladzijden, programma's en gegevens, in het geheugen. */
import { alsFabriek } from '../emit/index.ts';
import { geefAdressen, verwijs } from './adressen.ts';
import { artikelblad } from './artikel.ts';
import { beslissingblad, PROEFPROGRAMMA } from './beslissing.ts';
import { alsBestand, STIJLBLAD, type Bladzijde } from './bladzijde.ts';
import { bepalingAdres, maakBoek, type Boek } from './boek.ts';
import type { Sitebestand, Siteinvoer } from './invoer.ts';
import { lezingenblad } from './lezingen.ts';
import { bevindingenblad, gegevensblad, regelingblad } from './regeling.ts';
import { alsFabriekscript, alsScript } from './script.ts';
import { STIJL } from './stijl.ts';
import { thuisblad } from './thuis.ts';
import { laadbareVoorbeelden } from './voorbeelden.ts';
import { ZOEKPROGRAMMA, zoekblad, zoekindex } from './zoeken.ts';

/** Gelijke invoer geeft letter voor letter dezelfde site. Alleen voor regelingen zonder fouten. */
export function maakSite({ regelingen, programmas }: Siteinvoer): readonly Sitebestand[] {
  const adressen = geefAdressen(regelingen);
  const boeken = regelingen.map((invoer) => maakBoek(invoer, adressen));
  return [
    alsBestand(thuisblad(boeken)),
    alsBestand(zoekblad),
    { pad: STIJLBLAD, inhoud: STIJL },
    { pad: PROEFPROGRAMMA, inhoud: programmas.proef },
    { pad: ZOEKPROGRAMMA, inhoud: programmas.zoek },
    zoekindex(boeken),
    { pad: 'licenties.txt', inhoud: programmas.licenties },
    ...boeken.flatMap(bestandenVan),
  ];
}

/** Waar elke bepaling van het model staat, gezien vanaf de bladzijden van de regeling. */
const adressenVan = (boek: Boek): Readonly<Record<string, string>> =>
  Object.fromEntries(
    boek.model.bepalingen.flatMap(({ id }) => {
      const adres = bepalingAdres(boek, id);
      return adres === undefined ? [] : [[id, verwijs(`${boek.eigen.map}/`, adres)]];
    }),
  );

function bestandenVan(boek: Boek): readonly Sitebestand[] {
  const { eigen, model, punten, regeling } = boek;
  const bladen: readonly Bladzijde[] = [
    regelingblad(boek),
    ...(punten.length === 0 ? [] : [bevindingenblad(boek)]),
    ...(model.lezingen.length === 0 ? [] : [lezingenblad(boek)]),
    ...(model.feiten.length === 0 ? [] : [gegevensblad(boek)]),
    ...[...eigen.artikelen].map(([sleutel, pad]) => artikelblad(boek, sleutel, pad)),
    ...model.beslissingen.flatMap((beslissing) => {
      const pad = eigen.beslissingen.get(beslissing.id);
      return pad === undefined ? [] : [beslissingblad(boek, beslissing, pad)];
    }),
  ];
  const gegevens: readonly Sitebestand[] =
    model.beslissingen.length === 0
      ? []
      : [
          {
            pad: `${eigen.map}/evaluator.js`,
            inhoud:
              alsFabriekscript(alsFabriek(regeling)) +
              alsScript('adressen', JSON.stringify(adressenVan(boek))),
          },
          {
            pad: `${eigen.map}/voorbeelden.js`,
            inhoud: alsScript('voorbeelden', JSON.stringify(laadbareVoorbeelden(boek))),
          },
        ];
  return [...bladen.map(alsBestand), ...gegevens];
}
