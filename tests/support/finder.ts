import type { Page } from 'playwright-core';

/** Opens the first page and waits until the finder is ready. */
export async function openFinder(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('waymark-finder[data-ready]');
}

/** Types into the box and presses Enter, as one does on a phone; opens the form again where it is folded. */
export async function search(page: Page, text: string): Promise<void> {
  const change = page.locator('[data-change]');
  if (await change.isVisible()) await change.click();
  await page.fill('#place', text);
  await page.keyboard.press('Enter');
}

/** Types a place and waits for its list. */
export async function searchAndWait(page: Page, text: string): Promise<void> {
  // An earlier search may still stand there: its heading is taken away, so that the new one is waited for.
  await page.evaluate(() => document.querySelector('[data-heading]')!.replaceChildren());
  await search(page, text);
  await page.waitForFunction(
    () =>
      document.querySelector('[data-heading]')?.textContent &&
      document.querySelector('[data-lists]:not([hidden]) [data-ref]') &&
      !document.querySelector('.later'),
  );
}

/** The names on the cards of a group, in their order. */
export const namesIn = (page: Page, group: string): Promise<string[]> =>
  page.locator(`[data-group="${group}"]:not([hidden]) h4`).allInnerTexts();

export const heading = (page: Page): Promise<string> => page.locator('[data-heading]').innerText();
