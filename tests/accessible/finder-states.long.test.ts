import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const choose = (name: string, value: string) => (page: Page) => page.locator(`[name="${name}"][value="${value}"]`).check();
const whenShown = (selector: string) => (page: Page) => page.waitForSelector(selector);

/** Every state that the finder can be in, and how one gets there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'at first': () => Promise.resolve(),
  'with its further questions open': (page) => page.locator('.questions summary').click(),
  'with nothing typed': async (page) => {
    await search(page, '');
    await page.waitForSelector('#place-error:not([hidden])');
  },
  'with names to choose from': async (page) => {
    await page.locator('#place').pressSequentially('graves', { delay: 20 });
    await page.waitForSelector('#place-options:not([hidden]) li');
    await page.keyboard.press('ArrowDown');
  },
  'with a list': (page) => searchAndWait(page, 'BS5'),
  'with a list after it just happened': async (page) => {
    await choose('situation', 'just-happened')(page);
    await searchAndWait(page, 'BS5');
  },
  'with a list while it is still happening': async (page) => {
    await choose('situation', 'ongoing')(page);
    await searchAndWait(page, 'Leeds');
  },
  'with a list in which a language is stated': async (page) => {
    await page.locator('.questions summary').click();
    await page.selectOption('[name=languages]', 'bsl');
    await searchAndWait(page, 'Leeds');
  },
  'with the form opened again': async (page) => {
    await searchAndWait(page, 'BS5');
    await page.locator('[data-change]').click();
  },
  'asking for the area': (page) => searchAndWait(page, 'SY13'),
  'asking for the council, with buttons': (page) => searchAndWait(page, 'SY10'),
  'asking for the council, with a list': (page) => searchAndWait(page, 'Kent'),
  'asking which place is meant': async (page) => {
    await search(page, 'Newport');
    await page.waitForSelector('[data-choices]:not([hidden])');
  },
  'offering what was perhaps meant': async (page) => {
    await search(page, 'Gravesned');
    await page.waitForSelector('[data-choices]:not([hidden])');
  },
  'with what words found': async (page) => {
    await search(page, 'counselling');
    await page.waitForSelector('[data-hits]:not([hidden])');
  },
  'with a topic': async (page) => {
    await search(page, 'PEP');
    await page.waitForSelector('[data-hits]:not([hidden])');
  },
  'with nothing found': async (page) => {
    await search(page, 'quincunx brillig');
    await page.waitForSelector('[data-way="unknown"]:not([hidden])');
  },
  'outside England and Wales': async (page) => {
    await search(page, 'Edinburgh');
    await page.waitForSelector('[data-way="scotland"]:not([hidden])');
  },
  'where the cards fail to load': async (page) => {
    await page.route('**/cards/', (route) => route.abort());
    await search(page, 'BS5');
    await page.waitForSelector('[data-way="failed"]:not([hidden])');
  },
  'with details open in place': async (page) => {
    await searchAndWait(page, 'BS5');
    for (const name of ['The Tidemill Centre', 'Clear Harbour']) await page.getByRole('button', { name: `More about ${name}` }).click();
    await page.waitForFunction(() => document.querySelectorAll('.more-about [data-details]').length === 2);
  },
  'with the rest of the national list open': async (page) => {
    await searchAndWait(page, 'BS5');
    await page.locator('[data-more] summary').click();
  },
  'with services kept and their code': async (page) => {
    await searchAndWait(page, 'BS5');
    await page.getByRole('button', { name: 'Keep The Tidemill Centre' }).click();
    await page.getByRole('button', { name: 'Show a QR code' }).click();
  },
  'with the map': async (page) => {
    await searchAndWait(page, 'Gravesend');
    const map = page.getByRole('button', { name: 'Map', exact: true });
    if (await map.isVisible()) await map.click();
    await whenShown('.map-pin')(page);
  },
  'with a service chosen on the map': async (page) => {
    await STATES['with the map']!(page);
    await page.locator('.map-pin').first().click();
  },
  'after Back': async (page) => {
    await searchAndWait(page, 'BS5');
    await page.goto(`${inject('address')}help/`);
    await page.goBack();
    await page.waitForSelector('waymark-finder[data-ready]');
    // The fixed clock of these tests hides from the page that it was gone back to.
    await page.locator('[data-cleared]').evaluate((element: HTMLElement) => (element.hidden = false));
  },
};

const browser = useBrowser();

test.each(Object.keys(STATES).flatMap((state) => [NARROW, WIDE].map((viewport) => ({ state, viewport, width: viewport.width }))))(
  'the finder $state, at $width pixels, has no fault that axe can find',
  async ({ state, viewport }) => {
    const { page } = await browser.open({ viewport });
    await openFinder(page, inject('address'));
    await STATES[state]!(page);
    // At the top, where the bar lies over nothing.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  },
);
