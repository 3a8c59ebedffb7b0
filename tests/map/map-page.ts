import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page with the map, and what happened on it. */
export interface MapStory {
  page: Page;
  /** Every address asked for. */
  requests: string[];
  /** What the browser complained about: errors of scripts, and of the security policy. */
  complaints: string[];
}

/** Opens the page of the map; `options` is a text of script, the options beyond those that the page has. */
export async function openMapPage(
  browser: Browser,
  address: string,
  options = '{}',
  context: BrowserContextOptions = {},
): Promise<MapStory> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, ...context })).newPage();
  const story: MapStory = { page, requests: [], complaints: [] };
  page.on('request', (request) => story.requests.push(request.url()));
  page.on('pageerror', (error) => story.complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && story.complaints.push(message.text()));
  await page.goto(address);
  await page.evaluate(`openTestMap(${options})`);
  return story;
}

/** What the list was told. */
export const chosenOn = (page: Page) => page.evaluate<string[]>('chosen');

/** The texts of the pins, in the order in which they are reached. */
export const pinsOn = (page: Page) => page.locator('.map-pin').allTextContents();

/** The name of what has the focus, or its text. */
export const focusOn = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
