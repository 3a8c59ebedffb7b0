import type { Page } from 'playwright-core';

/** Opens the page on which a card for an area is made. */
export async function openBuilder(page: Page, address: string, area: string, language = ''): Promise<void> {
  await page.goto(`${address}${language}officers/${area}/card/`);
  await page.waitForSelector('.builder');
}

/** The names of the services to choose from that stand open to the eye, in their order. */
export const offered = (page: Page): Promise<string[]> => page.locator('.services > li strong:visible').allInnerTexts();

/** The names on the card, in their order. */
export const chosen = (page: Page): Promise<string[]> => page.locator('.chosen li > span:first-child').allInnerTexts();

/** Puts a service on the card or takes it off. */
export const choose = (page: Page, name: string) => page.locator('.services > li', { hasText: name }).locator('input').first().click();

/** Takes services off the card: at most three have room. */
export async function takeOff(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole('button', { name: `Take ${name} off` }).click();
}

/** The words of the previewed card, one string for each side. */
export const sides = (page: Page): Promise<string[]> => page.locator('.sheet-frame .sheet').allInnerTexts();

/** What the builder says of how it fits. */
export const fit = (page: Page): Promise<string> => page.locator('section:has(> #preview) > [role="status"]').innerText();

export const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
export const check = (page: Page, name: string) => page.getByRole('checkbox', { name }).check();
export const messages = (page: Page): Promise<string[]> => page.locator('.message pre').allInnerTexts();
