/** De eerste bladzijde: welke regelingen er zijn, en waar te beginnen. */
import { h, type VNode } from './h.ts';
import { koppel, type Bladzijde } from './bladzijde.ts';
import { hoofdletter, telwoord } from './tekst.ts';
import { thuisVan, type Boek } from './boek.ts';
import { aandeel } from './regeling.ts';
import { soortEnWerking } from './woorden.ts';

export function thuisblad(boeken: readonly Boek[]): Bladzijde {
  const geheel = boeken.filter(({ dekking }) => dekking.omvang === 'geheel');
  const deels = boeken.filter(({ dekking }) => dekking.omvang !== 'geheel');
  return {
    pad: 'index.html',
    titel: 'Regels: beleid om na te lezen en te proberen',
    kruimels: [],
    inhoud: [
      h('h1', null, 'Beleid om na te lezen en te proberen'),
      h(
        'p',
        { class: 'inleiding' },
        'Van elke regeling staat hier per artikel hoe zij als regels is opgeschreven, wat er open is en wat er niet klopt. Bij elke uitkomst kunt u een zaak proberen: wat komt eruit, waarom, en wat moet er nog bekend zijn.',
      ),
      geheel.length === 0 ? null : h('h2', null, 'Regelingen'),
      h('ul', { class: 'kaarten' }, geheel.map(kaart)),
      deels.length === 0 ? null : h('h2', null, 'Wetten waarvan delen gebruikt worden'),
      deels.length === 0 ? null : h('ul', { class: 'kaarten' }, deels.map(kaart)),
    ],
  };
}

function kaart(boek: Boek): VNode {
  const { model, dekking } = boek;
  return h('li', { class: 'kaart' }, [
    h('h3', null, koppel('index.html', thuisVan(boek), model.titel)),
    h('p', null, [
      `${soortEnWerking(model)} `,
      dekking.zonderRechtskracht ? h('span', { class: 'merk merk-open' }, 'zonder rechtskracht') : null,
    ]),
    h('p', { class: 'klein' }, [
      `${telwoord(dekking.telling.bepalingen, 'bepaling', 'bepalingen')}, ${telwoord(model.beslissingen.length, 'uitkomst', 'uitkomsten')}. `,
      dekking.zonderRechtskracht || dekking.omvang !== 'geheel'
        ? ''
        : `${hoofdletter(aandeel(dekking.telling))}.`,
    ]),
  ]);
}
