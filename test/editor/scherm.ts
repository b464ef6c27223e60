/** Een echte browser op de werkbank, en wat een mens daarin doet. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as browsers, type Page } from 'playwright-core';
import { chromium } from './installatie.ts';
import { ROOT, type Werkbank } from './werkbank.ts';

/** Om te bekijken; staat niet in de repository. */
export const SCHERMEN = join(ROOT, 'test/editor/schermen');

export interface Scherm {
  readonly bladzijde: Page;
  readonly sluit: () => Promise<void>;
  /** Een schermafdruk in {@link SCHERMEN}. */
  readonly bewaar: (naam: string) => Promise<void>;
}

/** Zo lang mag het duren voordat er te zien is wat er te zien moet zijn: ook op een machine die iets anders te doen heeft. */
export const RUIM = 90_000;

const VLAGGEN = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** @param lading wat de werkbank bij het openen meekrijgt, zoals de map met proeven */
export async function openScherm(
  { adres, beleid }: Werkbank,
  lading: readonly (readonly [string, string])[] = [],
  voorbereid: (bladzijde: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Scherm> {
  const browser: Browser = await browsers.launch({ executablePath: chromium(), args: VLAGGEN });
  const bladzijde = await browser.newPage({ viewport: { width: 1500, height: 950 }, locale: 'nl-NL' });
  bladzijde.setDefaultTimeout(RUIM);
  await voorbereid(bladzijde);
  const payload = lading.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(lading))}`;
  await bladzijde.goto(`${adres}/?folder=${encodeURIComponent(beleid)}${payload}`, { timeout: 60_000 });
  mkdirSync(SCHERMEN, { recursive: true });
  return {
    bladzijde,
    sluit: () => browser.close(),
    bewaar: async (naam) => {
      await bladzijde.screenshot({ path: join(SCHERMEN, `${naam}.png`) });
    },
  };
}
