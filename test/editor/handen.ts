/** Wat een mens in de werkbank doet. Elke handeling wacht op wat erop volgt, niet op de klok. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Een opdracht uit het palet. */
export async function opdracht(blad: Page, naam: string): Promise<void> {
  await blad.keyboard.press('Control+Shift+P');
  await blad.locator('.quick-input-widget input').fill(`>${naam}`);
  await expect.poll(() => rijen(blad).first().textContent()).toContain(naam);
  await blad.keyboard.press('Enter');
}

/** @param naam het bestand, met zo nodig de map erachter */
export async function openBestand(blad: Page, naam: string): Promise<void> {
  await blad.keyboard.press('Control+P');
  await blad.locator('.quick-input-widget input').fill(naam);
  const [bestand = '', ...map] = naam.split(' ');
  await expect
    .poll(async () => {
      const gevonden = (await rijen(blad).first().textContent()) ?? '';
      return gevonden.startsWith(bestand) && map.every((deel) => gevonden.includes(deel));
    })
    .toBe(true);
  await blad.keyboard.press('Enter');
  await tab(blad, bestand).and(blad.locator('.active')).waitFor();
}

const rijen = (blad: Page): Locator => blad.locator('.quick-input-list .monaco-list-row');

/** Kiest in een lijst boven in het venster wat met deze tekst begint. */
export async function kies(blad: Page, titel: string, tekst: string): Promise<void> {
  await blad.locator('.quick-input-title', { hasText: titel }).waitFor();
  await blad.locator('.quick-input-widget input').fill(tekst);
  await rijen(blad)
    .filter({ hasText: new RegExp(`^${tekst}`) })
    .click();
}

/** Het tabblad van een bestand of paneel; in de naam ervan staat soms nog meer. */
export const tab = (blad: Page, begin: string): Locator =>
  blad.getByRole('tab', { name: new RegExp(`^${begin.replaceAll('.', '\\.')}`) });

export const sluitTab = (blad: Page, begin: string): Promise<void> =>
  tab(blad, begin).locator('.codicon-close').click();

/** Selecteert de eerste plaats waar een tekst staat. */
export async function zoek(blad: Page, tekst: string): Promise<void> {
  await blad.locator('.editor-instance .monaco-editor .view-lines').first().click();
  await blad.keyboard.press('Control+F');
  const veld = blad.locator('.editor-instance .find-widget textarea').first();
  await veld.fill(tekst);
  await veld.press('Enter');
  await veld.press('Escape');
  await expect
    .poll(() => blad.locator('[id="status.editor.selection"]').textContent())
    .toContain(`(${String(tekst.length)} selected)`);
}

/** Zet de aanwijzer in het eerste woord van een tekst. */
export async function zetIn(blad: Page, tekst: string): Promise<void> {
  await zoek(blad, tekst);
  await blad.keyboard.press('ArrowLeft');
  await blad.keyboard.press('ArrowRight');
  await blad.keyboard.press('ArrowRight');
}

/** De tekst die te zien is, zoals zij er staat. */
export const zichtbaar = async (blad: Page): Promise<string> =>
  (await blad.locator('.editor-instance .view-line').allTextContents())
    .map((regel) => regel.replaceAll('\u00a0', ' '))
    .join('\n');

/** Het midden van een tekst op het scherm. Een regel bestaat uit stukken per kleur; een bereik van het DOM loopt daardoorheen. */
export async function plaats(blad: Page, tekst: string): Promise<{ readonly x: number; readonly y: number }> {
  const gevonden = await blad.evaluate((gezocht) => {
    for (const regel of document.querySelectorAll('.editor-instance .view-line')) {
      const loper = document.createTreeWalker(regel, NodeFilter.SHOW_TEXT);
      const delen: { readonly begin: number; readonly knoop: Node }[] = [];
      let alles = '';
      for (let knoop = loper.nextNode(); knoop; knoop = loper.nextNode()) {
        delen.push({ begin: alles.length, knoop });
        alles += (knoop.textContent ?? '').replaceAll('\u00a0', ' ');
      }
      const begin = alles.indexOf(gezocht);
      const eind = begin + gezocht.length;
      const van = delen.filter((deel) => deel.begin <= begin).at(-1);
      const tot = delen.filter((deel) => deel.begin < eind).at(-1);
      if (begin < 0 || !van || !tot) continue;
      const bereik = document.createRange();
      bereik.setStart(van.knoop, begin - van.begin);
      bereik.setEnd(tot.knoop, eind - tot.begin);
      const { x, y, width, height } = bereik.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, tekst);
  if (!gevonden) throw new Error(`'${tekst}' is niet te zien`);
  return gevonden;
}

/** Wijst een tekst aan, en geeft wat er dan verschijnt. De muis komt van elders: anders blijft er staan wat er al stond. */
export async function wijsAan(blad: Page, tekst: string): Promise<Locator> {
  const wolk = blad.locator('.monaco-hover:visible').first();
  await blad.mouse.move(5, 5);
  await wolk.waitFor({ state: 'hidden' });
  const { x, y } = await plaats(blad, tekst);
  await blad.mouse.move(x, y, { steps: 5 });
  await wolk.waitFor();
  return wolk;
}

/** Ctrl+klik op een tekst. */
export async function volg(blad: Page, tekst: string): Promise<void> {
  const { x, y } = await plaats(blad, tekst);
  await blad.keyboard.down('Control');
  await blad.mouse.move(x, y, { steps: 5 });
  await blad.mouse.click(x, y);
  await blad.keyboard.up('Control');
}

/** Wacht tot er niets meer onderstreept is. */
export const geenFouten = async (blad: Page): Promise<void> => {
  await expect.poll(() => blad.locator('.squiggly-error').count()).toBe(0);
};

/** Hoeveel verschillende kleuren er in de tekst staan. */
export async function kleuren(blad: Page): Promise<number> {
  const delen = await blad.locator('.view-lines span[class*="mtk"]').all();
  return new Set(await Promise.all(delen.map((deel) => deel.getAttribute('class')))).size;
}
