/** De tekening van een uitkomst en waar zij van afhangt; elk vak leidt naar zijn plaats in de regeling. */
import { render } from 'preact';
import { leesBoom, teken, type Tekenboek } from '../../../compiler/site/tekening.ts';
import { h, type VNode } from '../../../compiler/site/h.ts';
import type { Regelingmodel } from '../../../runtime/index.ts';
import type { NaarDiagram, VanDiagram } from './berichten.ts';

declare function acquireVsCodeApi(): { readonly postMessage: (bericht: VanDiagram) => void };

const ANKER = '#vak=';
const editor = acquireVsCodeApi();
const plek = document.getElementById('diagram');

const alles = ({ beslissingen, feiten, lezingen }: Regelingmodel): ReadonlyMap<string, Plaatsbaar> =>
  new Map([...beslissingen, ...feiten, ...lezingen].map((deel) => [deel.id, deel]));
interface Plaatsbaar {
  readonly naam: string;
  readonly regel: number;
  readonly bestand?: string;
}
let plaatsen: ReadonlyMap<string, Plaatsbaar> = new Map();

function blad({ model, beslissing: id }: NaarDiagram): VNode {
  plaatsen = alles(model);
  const beslissing = model.beslissingen.find((deel) => deel.id === id);
  if (!beslissing) return h('p', { class: 'letop' }, 'De regeling kent deze uitkomst niet meer.');
  const boek: Tekenboek = {
    model,
    beslissingen: new Map(model.beslissingen.map((deel) => [deel.id, deel])),
    feiten: new Map(model.feiten.map((deel) => [deel.id, deel])),
    naam: (deel) => plaatsen.get(deel)?.naam ?? deel,
    adres: (deel) =>
      plaatsen.get(deel)?.bestand === undefined ? undefined : `${ANKER}${encodeURIComponent(deel)}`,
  };
  const boom = leesBoom(boek, beslissing);
  const tekening = teken(boek, beslissing, boom);
  return h('main', null, [
    h('h1', null, beslissing.naam.charAt(0).toUpperCase() + beslissing.naam.slice(1)),
    h(
      'p',
      { class: 'klein' },
      `${model.titel}. Links de uitkomst, rechts daarvan waar zij van afhangt; klik op een vak om erheen te gaan. Dubbele rand: uitkomst; rechte hoeken: gegeven; ronde hoeken: beoordeling door een mens; gestippeld: parameter of lezing.`,
    ),
    tekening ??
      h(
        'ul',
        null,
        [...boom.keys()].map((deel) =>
          h('li', null, h('a', { href: `${ANKER}${encodeURIComponent(deel)}` }, boek.naam(deel))),
        ),
      ),
  ]);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<NaarDiagram>) => {
  if (plek) render(blad(data), plek);
});
document.addEventListener('click', (gebeurtenis) => {
  const link = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('a') : null;
  const adres = link?.getAttribute('href');
  if (!adres?.startsWith(ANKER)) return;
  gebeurtenis.preventDefault();
  const doel = plaatsen.get(decodeURIComponent(adres.slice(ANKER.length)));
  if (doel?.bestand !== undefined)
    editor.postMessage({ soort: 'naar bepaling', bestand: doel.bestand, regel: doel.regel - 1 });
});
editor.postMessage({ soort: 'klaar' });
