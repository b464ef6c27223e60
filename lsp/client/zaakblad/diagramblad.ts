/** De tekening van een uitkomst en waar zij van afhangt; elk vak leidt naar zijn plaats in de regeling. */
import { render } from 'preact';
import { leesBoom, teken, type Tekenboek } from '../../../compiler/site/tekening.ts';
import { h, type VNode } from '../../../compiler/site/h.ts';
import type { Regelingmodel } from '../../../runtime/index.ts';
import type { NaarDiagram, VanDiagram } from './berichten.ts';
import { beginBlad } from './blad.ts';
import { l10n } from './l10n.ts';

const alles = ({ beslissingen, feiten, lezingen }: Regelingmodel): ReadonlyMap<string, Plaatsbaar> =>
  new Map([...beslissingen, ...feiten, ...lezingen].map((deel) => [deel.id, deel]));
interface Plaatsbaar {
  readonly naam: string;
  readonly regel: number;
  readonly bestand?: string;
}
let plaatsen: ReadonlyMap<string, Plaatsbaar> = new Map();

function bladzijde({ model, beslissing: id }: NaarDiagram): VNode {
  plaatsen = alles(model);
  const beslissing = model.beslissingen.find((deel) => deel.id === id);
  if (!beslissing) return h('p', { class: 'letop' }, l10n.t('De regeling kent deze uitkomst niet meer.'));
  const boek: Tekenboek = {
    model,
    beslissingen: new Map(model.beslissingen.map((deel) => [deel.id, deel])),
    feiten: new Map(model.feiten.map((deel) => [deel.id, deel])),
    naam: (deel) => plaatsen.get(deel)?.naam ?? deel,
    adres: (deel) => (plaatsen.get(deel)?.bestand === undefined ? undefined : blad.adres(deel)),
  };
  const boom = leesBoom(boek, beslissing);
  const tekening = teken(boek, beslissing, boom);
  return h('main', null, [
    h('h1', null, beslissing.naam.charAt(0).toUpperCase() + beslissing.naam.slice(1)),
    h(
      'p',
      { class: 'klein' },
      l10n.t(
        '{0}. Links de uitkomst, rechts daarvan waar zij van afhangt; klik op een vak om erheen te gaan. Dubbele rand: uitkomst; rechte hoeken: gegeven; ronde hoeken: beoordeling door een mens; gestippeld: parameter of lezing.',
        model.titel,
      ),
    ),
    tekening ??
      h(
        'ul',
        null,
        [...boom.keys()].map((deel) => h('li', null, h('a', { href: blad.adres(deel) }, boek.naam(deel)))),
      ),
  ]);
}

const blad = beginBlad<VanDiagram>(
  'diagram',
  (bericht) => render(bladzijde(bericht as NaarDiagram), blad.plek),
  (id) => plaatsen.get(id),
);
blad.stuur({ soort: 'klaar' });
