import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';
import { hostileAddresses } from './hostile-addresses.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });
const ANSWERED = '[data-found]:not([hidden]) [data-heading]:not(:empty)';
const FAILED = '[data-failed]:not([hidden])';

async function openSearch(path = 'search/') {
  const opened = await browser.open();
  const requests: string[] = [];
  opened.context.on('request', (request) => requests.push(request.url()));
  await opened.page.goto(inject('address') + path);
  await opened.page.waitForSelector('waymark-search[data-ready]');
  requests.length = 0;
  return { ...opened, requests };
}

async function search(page: Page, words: string, found = ANSWERED): Promise<void> {
  await page.locator('[data-heading]').evaluate((heading) => heading.replaceChildren());
  await page.fill('#words', words);
  await page.keyboard.press('Enter');
  await page.waitForSelector(found);
}

const heading = (page: Page) => page.locator('[data-heading]').innerText();

describe('without JavaScript', () => {
  test('the page has a list of all pages, and no box', async () => {
    const { page } = await browser.open({ javaScriptEnabled: false });
    await page.goto(`${inject('address')}search/`);
    expect(await page.locator('#words').isVisible()).toBe(false);
    expect(await page.locator('[data-all] a[href^="/services/"]').count()).toBeGreaterThan(100);
    expect(await page.locator('[data-all] a[href="/areas/kent/"]').isVisible()).toBe(true);
    expect(await page.locator('noscript p', { hasText: 'Search needs JavaScript' }).isVisible()).toBe(true);
  });
});

describe('where the search cannot run', () => {
  test.each([
    ['its worker is missing', '**/search-worker/*', 'failed'],
    ['its pack is missing', '**/tables/search-*', 'failed'],
  ])('because %s, the page says so and lists all pages, and the next search tries again', async (_, pattern, reason) => {
    const { page, context } = await openSearch();
    // A worker's own requests pass by the page.
    await context.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    await search(page, 'counselling', FAILED);
    expect(await page.locator(FAILED).getAttribute('data-failed')).toBe(reason);
    expect(await page.locator('[data-all] a[href="/help/"]').isVisible()).toBe(true);
    await context.unroute(pattern);
    await search(page, 'counselling');
  });

  test.each([
    ['no policy at all', undefined],
    ['the policy of pages', "default-src 'none'; script-src 'self'; connect-src 'self'"],
  ])('because the host sends the worker with %s, the page says why and lists all pages', async (_, policy) => {
    const { page, context, requests } = await openSearch();
    await context.route('**/search-worker/*', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': __, ...headers } = response.headers();
      await route.fulfill({ response, headers: { ...headers, ...(policy ? { 'content-security-policy': policy } : {}) } });
    });
    await search(page, 'counselling', FAILED);
    expect(await page.locator(FAILED).innerText()).toContain('Search is switched off here');
    expect(await page.locator('#words').isVisible()).toBe(false);
    expect(await page.locator('[data-all] a[href="/help/"]').isVisible()).toBe(true);
    expect(requests.filter((url) => url.includes('/tables/'))).toEqual([]);
  });
});

describe('what our own host is asked for', () => {
  test('is the worker and one pack, whatever the words are, and nothing more for a second search', async () => {
    const askedFor = async (words: string) => {
      const { page, requests, context } = await openSearch();
      await search(page, words);
      const first = [...requests];
      await search(page, 'Leeds');
      expect(requests).toEqual(first);
      await context.close();
      return first;
    };
    const asked = await askedFor('counselling');
    expect(asked.map((url) => new URL(url).pathname.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual([
      '/search-worker/search.js',
      '/tables/search-en.bin',
    ]);
    expect(await askedFor('police in Kent')).toEqual(asked);
    expect(await askedFor('quincunx brillig')).toEqual(asked);
  });

  test('is nothing that is not in the pack: 200 hostile addresses asked inside the worker are refused', async () => {
    const { page, requests } = await openSearch();
    await search(page, 'counselling');
    const before = requests.length;
    const [worker] = page.workers();
    const answers = await worker!.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => `answered: ${address}`,
              (error: unknown) => (String(error).includes('Not in the pack') ? 'refused' : `${address}: ${String(error)}`),
            ),
          ),
        ),
      hostileAddresses,
    );
    expect(answers.filter((answer) => answer !== 'refused')).toEqual([]);
    expect(answers.length).toBe(200);
    const ways = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'importScripts', 'caches'];
    expect(await worker!.evaluate((names) => names.filter((name) => (self as unknown as Record<string, unknown>)[name]), ways)).toEqual([]);
    await page.waitForTimeout(200);
    expect(requests.length).toBe(before);
  });

  test('comes with the policy of the worker for the worker alone', async () => {
    const policyOf = async (path: string) => (await fetch(new URL(path, inject('address')))).headers.get('content-security-policy')!;
    const page = await (await fetch(`${inject('address')}search/`)).text();
    const worker = /data-worker="([^"]+)"/.exec(page)![1]!;
    expect(await policyOf(worker)).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'");
    for (const path of ['/search/', '/', '/editor/', '/tables/', worker.replace('/search-worker/', '/_astro/')])
      expect(await policyOf(path)).not.toContain('unsafe');
  });
});

test('no loose index is published', () => {
  const names = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /pagefind|\.pf_/.test(name))).toEqual([]);
  expect(readdirSync(join(SITE_FOLDER, 'search-worker')).length).toBe(1);
  expect(existsSync(join(SITE_FOLDER, 'pagefind'))).toBe(false);
});

describe('someone who searches', () => {
  test('is told before the first search how much it loads', async () => {
    const { page } = await openSearch();
    expect(await page.locator('#words-size').innerText()).toMatch(/^The first search loads about \d{2,3} kB/);
  });

  test('finds services, guides with their parts, and other pages', async () => {
    const { page } = await openSearch();
    await search(page, 'danger');
    expect(await heading(page)).toMatch(/^\d+ pages? mentions? “danger”$/);
    expect(await page.locator('[data-hits] a[href*="#"]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-hits] mark').first().innerText()).toMatch(/danger/i);
    await search(page, 'spreadsheet');
    expect(await page.locator('[data-hits] a[href="/upkeep/handbook/"]').count()).toBe(1);
    await search(page, 'cookies');
    expect(await page.locator('[data-hits] a[href="/about/privacy/"]').count()).toBe(1);
  });

  test('can narrow what was found, with counts that agree with what is shown', async () => {
    const { page } = await openSearch();
    await search(page, 'counselling');
    const option = page.locator('[data-filter="area"] option', { hasText: 'Kent' });
    const count = Number(/\((\d+)\)/.exec(await option.innerText())![1]);
    await page.selectOption('[data-filter="area"]', 'Kent');
    expect(await page.locator('[data-hits] > li').count()).toBe(count);
    await page.selectOption('[data-filter="area"]', '');
    expect(await page.locator('[data-hits] > li').count()).toBe(10);
    await page.click('[data-more]');
    expect(await page.locator('[data-hits] > li').count()).toBeGreaterThan(10);
  });

  test('is asked whether they meant another word where theirs is on no page', async () => {
    const { page } = await openSearch();
    await search(page, 'councelling');
    expect(await heading(page)).toMatch(/^Did you mean “counselling”\? \d+ pages mention it$/);
    expect(await page.locator('[data-unknown]').innerText()).toBe('Nothing mentions “councelling”.');
  });

  test('is given a number where nothing was found', async () => {
    const { page } = await openSearch();
    await search(page, 'quincunx');
    expect(await heading(page)).toBe('Nothing mentions “quincunx”');
    expect(await page.locator('[data-none] a[href^="tel:"]').isVisible()).toBe(true);
  });

  test('finds Welsh words in any of their changed forms', async () => {
    const { page } = await openSearch('cy/search/');
    await search(page, 'gwnsela');
    const found = await heading(page);
    await search(page, 'nghwnsela');
    expect((await heading(page)).replace('nghwnsela', 'gwnsela')).toBe(found);
    expect(await page.locator('[data-hits] > li').count()).toBeGreaterThan(0);
  });

  test('leaves nothing behind: not in the address, the title or storage, nor on the page when they come back', async () => {
    const { page, context } = await openSearch();
    await search(page, 'quincunx');
    expect(page.url()).toBe(`${inject('address')}search/`);
    expect(await page.title()).toBe('Search – Waymark');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await page.locator('#words').inputValue()).toBe('');
    expect(await page.locator('waymark-search').innerText()).not.toContain('quincunx');
    expect(page.workers().length).toBe(0);
    const controls = page.locator('waymark-search :is(input, select, form)');
    for (const control of await controls.all()) expect(await control.getAttribute('autocomplete')).toBe('off');
  });

  test('has nothing beside the screen at 360 pixels', async () => {
    const { page } = await openSearch();
    await search(page, 'counselling');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('the search is linked in the footer, and from the finder where it found nothing', async () => {
  const { page } = await browser.open();
  await page.goto(inject('address'));
  expect(await page.locator('footer a[href="/search/"]').count()).toBe(1);
  await page.waitForSelector('waymark-finder[data-ready]');
  await page.fill('#place', 'quincunx brillig');
  await page.keyboard.press('Enter');
  await page.locator('[data-way="unknown"] a[href="/search/"]').waitFor();
});
