/** De zoekbladzijde en haar index, die bij het publiceren gemaakt wordt. */
import MiniSearch from 'minisearch';
import { h } from './h.ts';
import { inWoorden } from '../dekking/index.ts';
import { artikelsleutel, verwijs } from './adressen.ts';
import { alsScript } from './script.ts';
import { type Bladzijde } from './bladzijde.ts';
import { hoofdletter } from './tekst.ts';
import { bepalingAdres, thuisVan, type Boek } from './boek.ts';
import type { Sitebestand } from './invoer.ts';
import { lezingAdres } from './lezingen.ts';
import { zoekopties, type Vindbaar } from './zoekopties.ts';

export const ZOEKPROGRAMMA = 'zoek.js';
const INDEX = 'zoekindex.js';
const PAD = 'zoeken.html';

export const zoekblad: Bladzijde = {
  pad: PAD,
  titel: 'Zoeken',
  kruimels: [{ naam: 'Regelingen', adres: { pad: 'index.html' } }],
  scripts: [ZOEKPROGRAMMA, INDEX],
  inhoud: [
    h('h1', null, 'Zoeken'),
    h('div', { id: 'zoekuitslag', role: 'status', 'aria-live': 'polite' }, [
      h(
        'noscript',
        null,
        h('p', null, 'Voor zoeken is JavaScript nodig. Alles is ook te vinden vanaf de eerste bladzijde.'),
      ),
    ]),
  ],
};

export function zoekindex(boeken: readonly Boek[]): Sitebestand {
  const index = new MiniSearch<Vindbaar>(zoekopties);
  const stukken = boeken.flatMap(vindbaarIn).map((stuk, id) => ({ ...stuk, id }));
  index.addAll(stukken);
  return { pad: INDEX, inhoud: alsScript('zoekindex', JSON.stringify(index)) };
}

type Stuk = Omit<Vindbaar, 'id'>;

function vindbaarIn(boek: Boek): readonly Stuk[] {
  const { model, eigen, dekking, regeling } = boek;
  const bij = { regeling: model.titel };
  const artikelen = [...eigen.artikelen].map(([sleutel, pad]): Stuk => {
    const id = `${model.id}/${sleutel}`;
    const rijen = dekking.rijen.filter((rij) => artikelsleutel(rij.id) === sleutel);
    const naam = regeling.opgelost.bepalingen.tabel.get(id)?.aanduiding ?? inWoorden(id);
    const kop = rijen.find((rij) => rij.diepte === 1)?.kop ?? '';
    const regels = model.beslissingen
      .flatMap((beslissing) => beslissing.regels)
      .filter(
        (regel) => regel.bepaling.startsWith(`${model.id}/`) && artikelsleutel(regel.bepaling) === sleutel,
      );
    const tekst = [
      ...rijen.map(({ omschrijving = '' }) => omschrijving),
      ...regels.map((regel) => regel.tekst),
    ];
    return {
      ...bij,
      titel: hoofdletter(`${naam} ${kop}`.trim()),
      tekst: [...new Set(tekst)].join(' '),
      soort: 'artikel',
      pad,
    };
  });
  const uitkomsten = model.beslissingen.map(({ id, naam, vraag = '' }): Stuk => ({
    ...bij,
    titel: hoofdletter(naam),
    tekst: vraag,
    soort: 'uitkomst',
    pad: eigen.beslissingen.get(id) ?? thuisVan(boek).pad,
  }));
  const lezingen = model.lezingen.map(({ id, naam, vraag, bij: waar }): Stuk => {
    const adres = lezingAdres(boek, id) ?? bepalingAdres(boek, waar[0] ?? model.id) ?? thuisVan(boek);
    return { ...bij, titel: `Lezing: ${naam}`, tekst: vraag, soort: 'lezing', pad: verwijs(PAD, adres) };
  });
  const zelf = { ...bij, titel: model.titel, tekst: model.soort, soort: 'regeling', pad: thuisVan(boek).pad };
  return [zelf, ...artikelen, ...uitkomsten, ...lezingen];
}
