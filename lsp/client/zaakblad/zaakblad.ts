/** Het paneel van een zaak: het formulier van de website, over het model zoals het er nu bij staat. Het rekent hier, en niet in de server. */
import { render } from 'preact';
import { formulier, type Omgeving } from '../../../compiler/site/app/beeld.ts';
import { richt } from '../../../compiler/site/app/richt.ts';
import { na, type Handeling, type Toestand } from '../../../compiler/site/app/toestand.ts';
import { h, type ComponentChild, type VNode } from '../../../compiler/site/h.ts';
import { zaakVan } from '../../../runtime/index.ts';
import { uitModel } from '../../../runtime/uit-model.ts';
import type { NaarBlad, VanBlad } from './berichten.ts';
import { beginBlad } from './blad.ts';
import { l10n } from './l10n.ts';
import { beginStand, vernieuw, type Zaakstand } from './vernieuw.ts';

let stand: Zaakstand | undefined;
let stilstand: string | undefined;

function doe(handeling: Handeling): void {
  if (!stand) return;
  const vorig = stand.toestand;
  stand = { ...stand, toestand: na(vorig, handeling) };
  teken();
  richt(blad.plek, vorig, stand.toestand, handeling);
}

const omgeving: Omgeving = {
  doe,
  adres: (bepaling) =>
    stand?.toestand.bron.model.bepalingen.some(({ id, bestand }) => id === bepaling && bestand !== undefined)
      ? blad.adres(bepaling)
      : undefined,
  laadVoorbeelden: () => blad.stuur({ soort: 'laad voorbeeld' }),
  zaakdeel: onderaan,
};

function teken(): void {
  render(stand ? bladzijde(stand.toestand) : wachten(), blad.plek);
}

function bladzijde(toestand: Toestand): VNode {
  const { bron, beslissing } = toestand;
  const naam = bron.model.beslissingen.find(({ id }) => id === beslissing)?.naam ?? beslissing;
  return h('main', null, [
    h('h1', null, naam.charAt(0).toUpperCase() + naam.slice(1)),
    h('p', { class: 'klein' }, [
      bron.model.titel,
      ' ',
      knop(l10n.t('Andere uitkomst…'), () => blad.stuur({ soort: 'andere uitkomst' }), 'link'),
    ]),
    stilstand === undefined ? null : h('p', { class: 'letop', role: 'status' }, stilstand),
    formulier(toestand, omgeving),
  ]);
}

const wachten = (): VNode =>
  h('p', { class: 'letop', role: 'status' }, stilstand ?? l10n.t('De regeling wordt gelezen…'));

function onderaan({ bron, gesprek, beslissing }: Toestand): ComponentChild {
  const bewaar = (): void => blad.stuur({ soort: 'bewaar', beslissing, zaak: zaakVan(bron, gesprek) });
  return h('section', { class: 'zaak', 'aria-label': l10n.t('Deze zaak') }, [
    h('div', { class: 'knoppen' }, [
      knop(l10n.t('Bewaar als voorbeeld…'), bewaar),
      knop(l10n.t('Laad een voorbeeld…'), omgeving.laadVoorbeelden),
      knop(l10n.t('Begin opnieuw'), () => doe({ soort: 'opnieuw' })),
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
    else stilstand = l10n.t('{0} Wat hieronder staat, is van vóór de wijziging.', nieuw.reden);
  }
}

const blad = beginBlad<VanBlad>(
  'zaak',
  (bericht) => ontvang(bericht as NaarBlad),
  (gezocht) => stand?.toestand.bron.model.bepalingen.find(({ id }) => id === gezocht),
);
teken();
blad.stuur({ soort: 'klaar' });
