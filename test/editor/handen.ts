/** Wat een mens in de werkbank doet. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Een opdracht uit het palet. */
export async function opdracht(blad: Page, naam: string): Promise<void> {
  await blad.keyboard.press('Control+Shift+P');
  await blad.locator('.quick-input-widget input').fill(`>${naam}`);
  const eerste = blad.locator('.quick-input-list .monaco-list-row').first();
  await expect.poll(() => eerste.textContent(), { timeout: 10_000 }).toContain(naam);
  await blad.keyboard.press('Enter');
}

export async function openBestand(blad: Page, naam: string): Promise<void> {
  await blad.keyboard.press('Control+P');
  await blad.locator('.quick-input-widget input').fill(naam);
  await blad.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await blad.waitForTimeout(500);
  await blad.keyboard.press('Enter');
  await blad.getByRole('tab', { name: new RegExp(naam.split(' ')[0] ?? '') }).waitFor();
}

/** Zet de aanwijzer aan het begin van een tekst. */
export async function zoek(blad: Page, tekst: string): Promise<void> {
  await blad.locator('.editor-instance .monaco-editor .view-lines').first().click();
  await blad.keyboard.press('Control+F');
  const veld = blad.locator('.editor-instance .find-widget textarea').first();
  await veld.fill(tekst);
  await veld.press('Enter');
  await veld.press('Escape');
  await blad.waitForTimeout(300);
}

/** Hoeveel verschillende kleuren er in de tekst staan. */
export async function kleuren(blad: Page): Promise<number> {
  const delen = await blad.locator('.view-lines span[class*="mtk"]').all();
  return new Set(await Promise.all(delen.map((deel) => deel.getAttribute('class')))).size;
}
