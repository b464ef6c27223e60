/** Het formulier in de browser: de gegenereerde evaluator zoals hij is, met de runtime, op de plek die de bladzijde ervoor heeft. */
import { render } from 'preact';
import * as runtime from '../../../runtime/index.ts';
import { formulier, type Omgeving } from './beeld.ts';
import { richt } from './richt.ts';
import { siteVan } from './site.ts';
import { beginToestand, na, type Handeling, type Toestand } from './toestand.ts';

document.addEventListener('DOMContentLoaded', () => {
  const plek = document.getElementById('proef');
  const { fabriek } = siteVan(globalThis);
  const beslissing = plek?.dataset['beslissing'];
  if (plek === null || fabriek === undefined || beslissing === undefined) return;
  plek.textContent = '';
  start(plek, beginToestand(fabriek(runtime), beslissing));
});

function start(plek: HTMLElement, begin: Toestand): void {
  let toestand = begin;
  const doe = (handeling: Handeling): void => {
    const vorig = toestand;
    toestand = na(toestand, handeling);
    teken();
    richt(plek, vorig, toestand, handeling);
  };
  const omgeving: Omgeving = {
    doe,
    adres: (bepaling) => siteVan(globalThis).adressen?.[bepaling],
    laadVoorbeelden: () => void metVoorbeelden(() => undefined),
  };
  const teken = (): void => render(formulier(toestand, omgeving), plek);
  const metVoorbeelden = async (dan: () => void): Promise<void> => {
    const gelukt = await laadScript(plek.dataset['voorbeelden'] ?? '');
    const { voorbeelden } = siteVan(globalThis);
    if (!gelukt || voorbeelden === undefined)
      doe({ soort: 'meld', melding: 'De voorbeelden zijn niet te laden.' });
    else doe({ soort: 'voorbeelden', voorbeelden });
    dan();
  };
  const uitAdres = (): void => {
    const sleutel = /^#voorbeeld=([\w.-]+)$/.exec(location.hash)?.[1];
    if (sleutel === undefined) return;
    void metVoorbeelden(() => {
      const voorbeeld = siteVan(globalThis).voorbeelden?.find((deel) => deel.sleutel === sleutel);
      if (voorbeeld === undefined) doe({ soort: 'meld', melding: 'Dit voorbeeld is er niet.' });
      else doe({ soort: 'laad voorbeeld', voorbeeld });
      document.getElementById('proberen')?.scrollIntoView();
    });
  };
  globalThis.addEventListener('hashchange', uitAdres);
  teken();
  uitAdres();
}

/** Een bladzijde op schijf kan niets ophalen, maar een script ernaast laden wel. */
function laadScript(pad: string): Promise<boolean> {
  if (siteVan(globalThis).voorbeelden !== undefined) return Promise.resolve(true);
  return new Promise((klaar) => {
    const script = document.createElement('script');
    script.src = pad;
    script.addEventListener('load', () => klaar(true));
    script.addEventListener('error', () => klaar(false));
    document.head.append(script);
  });
}
