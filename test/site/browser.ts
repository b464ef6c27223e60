/** Chromium zonder scherm, over bladzijden op schijf. Elk verzoek dat niet naar die map gaat, is een fout. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { Sitebestand } from '../../compiler/site/index.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Waarom er geen browser is; niets als hij er is. */
export const zonderBrowser: string | undefined = existsSync(CHROMIUM)
  ? undefined
  : `er is geen Chromium op ${CHROMIUM}; zet CHROMIUM op het pad van een Chromium of Chrome`;

if (zonderBrowser !== undefined)
  console.warn(`De proeven in een browser zijn overgeslagen: ${zonderBrowser}.`);

const VLAGGEN =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const start = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: VLAGGEN.split(' ') });

export function zetNeer(map: string, site: readonly Sitebestand[]): void {
  for (const { pad, inhoud } of site) {
    const heel = join(map, pad);
    mkdirSync(dirname(heel), { recursive: true });
    writeFileSync(heel, inhoud);
  }
}

/** Een bladzijde, met alles wat er niet hoort te gebeuren: fouten, en verzoeken buiten de map. */
export interface Kijker {
  readonly page: Page;
  readonly misgegaan: string[];
  readonly ga: (pad: string) => Promise<void>;
}

export async function kijker(
  browser: Browser,
  map: string,
  opties: BrowserContextOptions = {},
): Promise<Kijker> {
  // Alleen om axe erin te kunnen zetten; dat het beleid zelf klopt, heeft een eigen proef.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...opties });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const misgegaan: string[] = [];
  const eigen = pathToFileURL(`${map}/`).href;
  page.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(eigen) && !verzoek.url().startsWith('blob:'))
      misgegaan.push(`verzoek: ${verzoek.url()}`);
  });
  page.on('pageerror', (fout) => misgegaan.push(`fout: ${fout.message}`));
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning')
      misgegaan.push(`console: ${bericht.text()}`);
  });
  page.on('dialog', (dialoog) => {
    misgegaan.push(`dialoog: ${dialoog.message()}`);
    void dialoog.dismiss();
  });
  return { page, misgegaan, ga: async (pad) => void (await page.goto(`${eigen}${pad}`)) };
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Wat axe vindt bij de regels van WCAG 2.2, niveau A en AA. */
export async function axeFouten(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const gevonden: unknown = await page.evaluate(
    `axe.run(document, { preload: false, runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`,
  );
  return gevonden as readonly string[];
}

/** Hoeveel pixels de bladzijde breder is dan het scherm. */
export const teBreed = async (page: Page): Promise<number> =>
  (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
