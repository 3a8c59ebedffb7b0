import { expect, inject, test } from 'vitest';
import { openFinder, search } from '../support/finder.ts';
import { serveBetween, type Between } from '../support/between.ts';
import { useBrowser } from '../support/page.ts';
import { EXIT, standInForExit } from './destination.ts';

const browser = useBrowser();

async function withHost<T>(change: Parameters<typeof serveBetween>[1], use: (host: Between) => Promise<T>): Promise<T> {
  const host = await serveBetween(inject('address'), change);
  try {
    return await use(host);
  } finally {
    await host.close();
  }
}

test('half a page has come and the rest hangs: the button leaves', () =>
  withHost(
    (path, answer) => (path === '/areas/kent/' ? 'half' : answer),
    async ({ address }) => {
      const { page, context } = await browser.open();
      await standInForExit(context);
      await page.goto(`${address}areas/kent/`, { waitUntil: 'commit' });
      await page.locator('.leave').click();
      await page.waitForURL(EXIT);
    },
  ));

test('no script of ours ever comes: the button leaves', () =>
  withHost(
    (path, answer) => (path.endsWith('.js') ? 'never' : answer),
    async ({ address }) => {
      const { page, context } = await browser.open();
      await standInForExit(context);
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('.leave').click();
      await page.waitForURL(EXIT);
    },
  ));

test('a search hangs: the button blanks the page and leaves at once', () =>
  withHost(
    (path, answer) => (path.includes('/cards/') ? 'never' : answer),
    async ({ address }) => {
      const { page, context } = await browser.open();
      const { arrived } = await standInForExit(context);
      await openFinder(page, address);
      await search(page, 'BS5');
      await page.locator('.leave').click();
      await page.waitForURL(EXIT);
      expect(arrived).toHaveLength(1);
    },
  ));

test('from the press to the destination nothing is asked of our host', () =>
  withHost(undefined, async ({ address, seen }) => {
    const { page, context } = await browser.open();
    await standInForExit(context);
    await page.goto(`${address}services/adviser-gravesend/`, { waitUntil: 'networkidle' });
    const before = seen.length;
    await page.locator('.leave').click();
    await page.waitForURL(EXIT);
    expect(seen.slice(before)).toEqual([]);
  }));
