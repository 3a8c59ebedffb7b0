import { expect, inject, test } from 'vitest';
import { namesIn, openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();
const FAILED = '[data-way="failed"]:not([hidden])';

async function withBroken(pattern: string, how: 'missing' | 'cut short') {
  const { page } = await browser.open();
  await page.route(pattern, async (route) => {
    if (how === 'missing') return route.fulfill({ status: 503, body: '' });
    const response = await route.fetch();
    const body = await response.text();
    return route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });
  await openFinder(page, inject('address'));
  return page;
}

test.each(['missing', 'cut short'] as const)(
  'where the table of places is %s, the page says what to do and keeps its links',
  async (how) => {
    const page = await withBroken('**/tables/places.*', how);
    await search(page, 'BS5');
    await page.waitForSelector(FAILED);
    expect(await page.locator(FAILED).innerText()).toContain('Try again, or choose your area');
    expect(await page.locator(`${FAILED} a[href^="tel:"]`).count()).toBe(1);
  },
);

test.each(['missing', 'cut short'] as const)(
  'where an area’s cards are %s, the page says what to do, and shows no half list',
  async (how) => {
    const page = await withBroken('**/cards/', how);
    await search(page, 'BS5');
    await page.waitForSelector(FAILED);
    expect(await page.locator('[data-lists] [data-ref]').count()).toBe(0);
  },
);

test('where the towns are missing, a postcode and an area are found all the same', async () => {
  const page = await withBroken('**/tables/towns.*', 'missing');
  await searchAndWait(page, 'BS5');
  expect(await namesIn(page, 'covers-you')).toContain('Clear Harbour');
  await searchAndWait(page, 'Kent');
  expect(await namesIn(page, 'covers-you')).toContain('Bramble Rooms');
});

test('where the index of words is missing, the page says what to do', async () => {
  const page = await withBroken('**/tables/words-*', 'missing');
  await search(page, 'someone who speaks Polish');
  await page.waitForSelector(FAILED);
});

test('after a failure the next try works', async () => {
  const { page } = await browser.open();
  let fails = true;
  await page.route('**/cards/', (route) => (fails ? route.abort() : route.continue()));
  await openFinder(page, inject('address'));
  await search(page, 'BS5');
  await page.waitForSelector(FAILED);
  fails = false;
  await searchAndWait(page, 'BS5');
});
