/** Het paneel van een zaak: het formulier van de website, over het model zoals het er nu bij staat. Het rekent hier, en niet in de server. */
import { render } from 'preact';
import { formulier, type Omgeving } from '../../../compiler/site/app/beeld.ts';
import { richt } from '../../../compiler/site/app/richt.ts';
import { na, type Handeling, type Toestand } from '../../../compiler/site/app/toestand.ts';
import { h, type ComponentChild, type VNode } from '../../../compiler/site/h.ts';
import { zaakVan } from '../../../runtime/index.ts';
import { uitModel } from '../../../runtime/uit-model.ts';
import type { NaarBlad, VanBlad } from './berichten.ts';
import { beginStand, vernieuw, type Zaakstand } from './vernieuw.ts';

declare function acquireVsCodeApi(): { readonly postMessage: (bericht: VanBlad) => void };

const ANKER = '#bepaling=';
const editor = acquireVsCodeApi();
const plek = document.getElementById('zaak');
let stand: Zaakstand | undefined;
let stilstand: string | undefined;

function doe(handeling: Handeling): void {
  if (!stand || !plek) return;
  const vorig = stand.toestand;
  stand = { ...stand, toestand: na(vorig, handeling) };
  teken();
  richt(plek, vorig, stand.toestand, handeling);
}

const omgeving: Omgeving = {
  doe,
  adres: (bepaling) =>
    stand?.toestand.bron.model.bepalingen.some(({ id, bestand }) => id === bepaling && bestand !== undefined)
      ? `${ANKER}${encodeURIComponent(bepaling)}`
      : undefined,
  laadVoorbeelden: () => editor.postMessage({ soort: 'laad voorbeeld' }),
  zaakdeel: onderaan,
};

function teken(): void {
  if (plek) render(stand ? bladzijde(stand.toestand) : wachten(), plek);
}

function bladzijde(toestand: Toestand): VNode {
  const { bron, beslissing } = toestand;
  const naam = bron.model.beslissingen.find(({ id }) => id === beslissing)?.naam ?? beslissing;
  return h('main', null, [
    h('h1', null, naam.charAt(0).toUpperCase() + naam.slice(1)),
    h('p', { class: 'klein' }, [
      bron.model.titel,
      ' ',
      knop('Andere uitkomst…', () => editor.postMessage({ soort: 'andere uitkomst' }), 'link'),
    ]),
    stilstand === undefined ? null : h('p', { class: 'letop', role: 'status' }, stilstand),
    formulier(toestand, omgeving),
  ]);
}

const wachten = (): VNode =>
  h('p', { class: 'letop', role: 'status' }, stilstand ?? 'De regeling wordt gelezen…');

function onderaan({ bron, gesprek, beslissing }: Toestand): ComponentChild {
  const bewaar = (): void =>
    editor.postMessage({ soort: 'bewaar', beslissing, zaak: zaakVan(bron, gesprek) });
  return h('section', { class: 'zaak', 'aria-label': 'Deze zaak' }, [
    h('div', { class: 'knoppen' }, [
      knop('Bewaar als voorbeeld…', bewaar),
      knop('Laad een voorbeeld…', omgeving.laadVoorbeelden),
      knop('Begin opnieuw', () => doe({ soort: 'opnieuw' })),
    ]),
  ]);
}

const knop = (tekst: string, onClick: () => void, soort?: string): VNode =>
  h('button', { type: 'button', onClick, class: soort }, tekst);

// ── Berichten van de extensie ────────────────────────────────────────────────────────────────────────────────────

function ontvang(bericht: NaarBlad): void {
  switch (bericht.soort) {
    case 'model':
      metModel(bericht);
      return teken();
    case 'stilstand':
      stilstand = bericht.reden;
      return teken();
    case 'laad': {
      const { naam, zaak } = bericht;
      return doe({ soort: 'laad voorbeeld', voorbeeld: { naam, sleutel: naam, zaak, verwacht: {} } });
    }
  }
}

function metModel({ model, beslissing, anders }: Extract<NaarBlad, { soort: 'model' }>): void {
  const bron = uitModel(model);
  stilstand = undefined;
  if (!stand || anders) stand = beginStand(bron, beslissing);
  else if (stand.toestand.beslissing !== beslissing) stand = beginStand(bron, beslissing, stand);
  else {
    const nieuw = vernieuw(stand, bron);
    if (nieuw.soort === 'vernieuwd') ({ stand } = nieuw);
    else stilstand = `${nieuw.reden} Wat hieronder staat, is van vóór de wijziging.`;
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<NaarBlad>) => ontvang(data));
document.addEventListener('click', (gebeurtenis) => {
  const link = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('a') : null;
  const adres = link?.getAttribute('href');
  if (!adres?.startsWith(ANKER)) return;
  gebeurtenis.preventDefault();
  const gezocht = decodeURIComponent(adres.slice(ANKER.length));
  const bepaling = stand?.toestand.bron.model.bepalingen.find(({ id }) => id === gezocht);
  if (bepaling?.bestand !== undefined)
    editor.postMessage({ soort: 'naar bepaling', bestand: bepaling.bestand, regel: bepaling.regel - 1 });
});
teken();
editor.postMessage({ soort: 'klaar' });
