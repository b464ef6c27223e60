/** De lezingen van een regeling: de vraag, de mogelijke antwoorden, en wat gekozen is en waarom. */
import { h, type VNode } from './h.ts';
import type { Lezing } from '../../runtime/model.ts';
import { slak, type Adres } from './adressen.ts';
import { thuisVan, type Boek } from './boek.ts';
import type { Bladzijde } from './bladzijde.ts';
import { bepalingen, type Pen } from './woorden.ts';

const padVan = ({ eigen }: Boek): string => `${eigen.map}/lezingen.html`;

export function lezingAdres(boek: Boek, id: string): Adres | undefined {
  const plaats = boek.model.lezingen.findIndex((lezing) => lezing.id === id);
  return plaats < 0 ? undefined : { pad: padVan(boek), anker: `l-${String(plaats + 1)}-${slak(id)}` };
}

export function lezingenblad(boek: Boek): Bladzijde {
  const pen = { boek, pad: padVan(boek) };
  const { lezingen, titel } = boek.model;
  return {
    pad: pen.pad,
    titel: `Lezingen van ${titel}`,
    kruimels: [
      { naam: 'Regelingen', adres: { pad: 'index.html' } },
      { naam: titel, adres: thuisVan(boek) },
    ],
    inhoud: [
      h('h1', null, 'Lezingen'),
      h(
        'p',
        { class: 'inleiding' },
        'Waar de tekst meer dan één ding kan betekenen, staat hier de vraag met de mogelijke lezingen. Is er geen gekozen, dan blijft een uitkomst onbekend zolang het verschil maakt.',
      ),
      lezingen.length === 0 ? h('p', null, 'Er zijn geen lezingen.') : null,
      ...lezingen.map((lezing) => lezingdeel(pen, lezing, 'h2')),
    ],
  };
}

export function lezingdeel(pen: Pen, lezing: Lezing, kop: 'h2' | 'h3', metAnker = true): VNode {
  const { naam, vraag, gekozen, alternatieven, bij, id } = lezing;
  const anker = lezingAdres(pen.boek, id)?.anker;
  return h('section', { class: 'kaart' }, [
    h(kop, metAnker && anker !== undefined ? { id: anker } : null, [
      naam,
      ' ',
      h('span', { class: `merk ${gekozen ? 'merk-goed' : 'merk-open'}` }, gekozen ? 'gekozen' : 'open'),
    ]),
    h('p', null, vraag),
    h(
      'ul',
      { class: 'letters' },
      alternatieven.map(({ letter, tekst }) =>
        h('li', null, [
          h('b', null, `${letter}. `),
          tekst,
          letter === gekozen?.letter ? h('strong', null, ' (zo gelezen)') : null,
        ]),
      ),
    ),
    gekozen?.omdat === undefined
      ? null
      : h('p', null, ['Omdat ', gekozen.omdat.replace(/\.$/, ''), '.', door(gekozen)]),
    bij.length === 0 ? null : h('p', { class: 'klein' }, ['Bij ', ...bepalingen(pen, bij), '.']),
  ]);
}

const door = ({ door: wie, op }: NonNullable<Lezing['gekozen']>): string =>
  wie === undefined ? '' : ` Gekozen door ${wie}${op === undefined ? '' : ` op ${op}`}.`;
