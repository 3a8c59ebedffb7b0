import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();
const WIDE = { viewport: { width: 1280, height: 900 } };
const NARROW = { viewport: { width: 360, height: 740 } };

async function mapFor(place: string, viewport: typeof WIDE): Promise<Page> {
  const { page } = await browser.open(viewport);
  await openFinder(page, inject('address'));
  await searchAndWait(page, place);
  return page;
}

const pins = (page: Page) => page.locator('[data-map] button[aria-label*="in the list"], [data-map] button[aria-label*=" here: "]');

test('on a wide screen the map opens beside the list, with the numbers of the cards', async () => {
  const page = await mapFor('BS5', WIDE);
  await pins(page).first().waitFor();
  const label = await pins(page).first().getAttribute('aria-label');
  expect(label).toContain('The Tidemill Centre');
  expect(await page.locator('[data-map-caption]').innerText()).toMatch(/services? ha(s|ve) no place on the map/);
});

test('on a phone nothing of the map is fetched until it is chosen, and it takes the place of the list', async () => {
  const { page } = await browser.open(NARROW);
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  expect(files.filter((url) => /open-map|topo/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await pins(page).first().waitFor();
  expect(files.filter((url) => !url.startsWith(inject('address')))).toEqual([]);
  expect(await page.locator('.list').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  expect(await page.locator('.list').isVisible()).toBe(true);
  expect(await page.locator('[data-map]').isVisible()).toBe(false);
});

test('on a phone a pin shows its service’s card over the map, with a way to its place in the list', async () => {
  const page = await mapFor('Brighton', NARROW);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const pin = page.locator('[data-map] button[aria-label$="in the list"]').first();
  const name = (await pin.getAttribute('aria-label'))!.split(',')[0]!;
  await pin.click();
  const card = page.locator('[data-on-map] .card');
  expect(await card.locator('h4').innerText()).toBe(name);
  await card.getByRole('button', { name: 'Show in list' }).click();
  expect(await page.locator('.list .chosen h4').innerText()).toBe(name);
});

test('choosing a pin goes to its card', async () => {
  const page = await mapFor('Gravesend', WIDE);
  await pins(page).first().waitFor();
  await page.locator('[data-map] button[aria-label^="Bramble Rooms"]').click();
  expect(await page.locator('.chosen h4').innerText()).toBe('Bramble Rooms');
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Bramble Rooms');
});

test('where the map fails the list stands, and the page says so', async () => {
  const { page } = await browser.open(WIDE);
  await page.route(/topo.*\.json/, (route) => route.abort());
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  await page.waitForFunction(() => document.querySelector('[data-map-caption]')?.textContent?.startsWith('The map did not load.'));
  expect(await page.locator('.found [data-ref]').count()).toBeGreaterThan(5);
});

test('a new search moves the map, and leaving empties it', async () => {
  const page = await mapFor('BS5', WIDE);
  await pins(page).first().waitFor();
  await search(page, 'Wrexham');
  await page.waitForSelector('[data-map] button[aria-label*="Eryri Support Centre"]');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await page.waitForFunction(() => document.querySelector('[data-map-host]')?.childElementCount === 0);
});

test('on paper the list is there, whichever of the two is shown, and takes at most two A4 pages', async () => {
  const page = await mapFor('Gravesend', WIDE);
  await pins(page).first().waitFor();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)!.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  expect(await page.locator('.list').isVisible()).toBe(true);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});
