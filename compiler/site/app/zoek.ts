/** Zoeken in de browser: de vraag staat in het adres, de index staat in een script ernaast. */
import MiniSearch from 'minisearch';
import { render } from 'preact';
import { h, type VNode } from '../h.ts';
import { zoekopties, type Vindbaar } from '../zoekopties.ts';
import { siteVan } from './site.ts';

const MEESTE_TREFFERS = 60;

type Treffer = Pick<Vindbaar, 'titel' | 'soort' | 'regeling' | 'pad'>;

function uitslag(vraag: string, treffers: readonly Treffer[]): VNode {
  if (vraag === '')
    return h('p', null, 'Vul hierboven een woord of een artikelnummer in, bijvoorbeeld 3.2 of aanspraak.');
  if (treffers.length === 0)
    return h('p', null, [
      'Niets gevonden voor ',
      h('q', null, vraag),
      '. Probeer minder woorden, of een ander woord uit de regeling.',
    ]);
  const getoond = treffers.slice(0, MEESTE_TREFFERS);
  const aantal = treffers.length === 1 ? '1 treffer' : `${String(treffers.length)} treffers`;
  const rest = treffers.length > getoond.length ? `; de eerste ${String(getoond.length)} staan hier` : '';
  return h('div', null, [
    h('p', null, [`${aantal} voor `, h('q', null, vraag), `${rest}.`]),
    h(
      'ul',
      { class: 'inhoud' },
      getoond.map(({ titel, soort, regeling, pad }) =>
        h('li', null, [
          h('a', { href: pad }, titel),
          ' ',
          h('span', { class: 'klein' }, soort === 'regeling' ? soort : `${soort} · ${regeling}`),
        ]),
      ),
    ),
  ]);
}

document.addEventListener('DOMContentLoaded', () => {
  const plek = document.getElementById('zoekuitslag');
  const { zoekindex } = siteVan(globalThis);
  if (plek === null || zoekindex === undefined) return;
  const veld = document.getElementById('zoek');
  const vraag = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 200);
  plek.textContent = '';
  const index = MiniSearch.loadJS<Vindbaar>(zoekindex, zoekopties);
  const toon = (tekst: string): void => {
    const treffers = tekst === '' ? [] : index.search(tekst);
    render(uitslag(tekst, treffers as unknown as readonly Treffer[]), plek);
  };
  if (veld instanceof HTMLInputElement) {
    veld.value = vraag;
    veld.addEventListener('input', () => toon(veld.value.trim()));
  }
  toon(vraag);
});
