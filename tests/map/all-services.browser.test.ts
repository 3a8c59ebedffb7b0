import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
const NARROW = { viewport: { width: 360, height: 740 } };

async function openMap(path = 'map/', options = {}): Promise<{ page: Page; requests: string[] }> {
  const { page } = await browser.open(options);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(inject('address') + path);
  return { page, requests };
}

async function openedMap(path = 'map/', options = {}) {
  const opened = await openMap(path, options);
  await opened.page.waitForSelector('.map-pin');
  await opened.page.waitForSelector('[data-list] [data-ref]');
  return opened;
}

const rowsOn = (page: Page) => page.locator('[data-in-view] [data-ref]').count();
const statusOn = (page: Page) => page.locator('[data-status]').innerText();

describe('without JavaScript', () => {
  test.each(['map/', 'cy/map/'])('“/%s” is the map of the 43 areas, each a link, and has a number to call', async (path) => {
    const { page } = await openMap(path, { javaScriptEnabled: false });
    const links = await page.locator('.area-picker svg a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links).toHaveLength(43);
    expect(links.every((href) => href.startsWith(`/${path.replace('map/', 'areas/')}`))).toBe(true);
    expect(await page.locator('.hero a[href^="tel:"]').isVisible()).toBe(true);
    expect(await page.locator('.map-filters').isVisible()).toBe(false);
  });
});

describe('where the services don’t load', () => {
  test('the page says so, and the map of the areas stays', async () => {
    const { page } = await browser.open();
    await page.route('**/map/cards/**', (route) => route.abort());
    await page.goto(`${inject('address')}map/`);
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.startsWith('The map did not load.'));
    expect(await page.locator('.area-picker svg a').first().isVisible()).toBe(true);
  });

  test('but only the map doesn’t, the list has all of them', async () => {
    const { page } = await browser.open();
    await page.route(/topo.*\.json/, (route) => route.abort());
    await page.goto(`${inject('address')}map/`);
    await page.waitForSelector('[data-list] [data-ref]');
    expect(await page.locator('.area-picker svg a').first().isVisible()).toBe(true);
    const all = await rowsOn(page);
    await page.selectOption('[name=kind]', 'sarc');
    expect(await rowsOn(page)).toBeLessThan(all);
  });
});

describe('the map of all services', () => {
  test('has a row for every service in view, those that can be contacted first', async () => {
    const { page } = await openedMap();
    const rows = await rowsOn(page);
    expect(rows).toBeGreaterThan(20);
    expect(await statusOn(page)).toBe(`In view: ${rows} of ${rows}.`);
    const reachable = await page
      .locator('[data-in-view] [data-ref]')
      .evaluateAll((all) => all.map((row) => row.querySelector('a.call-button') !== null && !row.classList.contains('seen')));
    expect(reachable[0]).toBe(true);
    expect(await page.locator('.area-picker').isVisible()).toBe(false);
  });

  test('leaves the areas to somebody who has reached one by key, until they go on', async () => {
    const { page } = await browser.open();
    let open = () => {};
    const isOpen = new Promise<void>((resolve) => (open = resolve));
    await page.route('**/map/cards/**', async (route) => {
      await isOpen;
      await route.continue();
    });
    await page.goto(`${inject('address')}map/`);
    const areas = page.locator('[data-areas]');
    await areas.locator('svg a').first().focus();
    open();
    await page.waitForSelector('.map-pin');
    await page.keyboard.press('Tab');
    expect(await areas.locator(':focus').isVisible()).toBe(true);
    await page.locator('[name=kind]').focus();
    expect(await areas.isVisible()).toBe(false);
  });

  test('shows one kind of help, and what can be called now', async () => {
    const { page } = await openedMap();
    const all = await rowsOn(page);
    await page.selectOption('[name=kind]', 'sarc');
    const centres = await rowsOn(page);
    expect(centres).toBeGreaterThan(0);
    expect(centres).toBeLessThan(all);
    await page.getByLabel('Can be called now').check();
    expect(await rowsOn(page)).toBeLessThan(centres);
    await page.selectOption('[name=kind]', '');
    const open = page.locator('[data-in-view] [data-ref]');
    expect(await open.count()).toBeGreaterThan(0);
    expect(await open.evaluateAll((rows) => rows.every((row) => row.querySelector('a.call-button[href^="tel:"]')))).toBe(true);
  });

  test('keeps its list in step with what is in view', async () => {
    const { page } = await openedMap();
    const all = await rowsOn(page);
    for (let press = 0; press < 4; press++) await page.locator('.map-tools button').first().click();
    await page.waitForFunction((before) => document.querySelectorAll('[data-in-view] [data-ref]').length < before, all);
    expect(await statusOn(page)).toBe(`In view: ${await rowsOn(page)} of ${all}.`);
  });

  test('can be used by keyboard: a group is parted, a pin goes to its row, and the row’s link to its page', async () => {
    const { page } = await openedMap();
    const group = page.locator('.map-pin[aria-haspopup]').first();
    await group.focus();
    const before = await page.locator('.map-pin').count();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.map-pin').length !== count || document.querySelector('.map-choices') !== null,
      before,
    );
    expect(await page.evaluate(() => document.activeElement!.closest('.service-map') !== null)).toBe(true);
    const pin = page.locator('.map-pin:not([aria-haspopup])').first();
    const name = (await pin.getAttribute('aria-label'))!.split(', ')[0]!;
    await pin.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.chosen h4').innerText()).toContain(name);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toContain(name);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toContain('/services/');
  });

  test('on a phone a pin shows its service over the map, with a way to its place in the list', async () => {
    const { page } = await openedMap('map/', NARROW);
    await page.selectOption('[name=kind]', 'sarc');
    const pin = page.locator('.map-pin:not([aria-haspopup])').first();
    await pin.evaluate((button: HTMLElement) => button.click());
    const card = page.locator('[data-on-map] .card');
    const name = await card.locator('h4').innerText();
    expect(await pin.getAttribute('aria-label')).toContain(name);
    await card.getByRole('button', { name: 'Show in list' }).click();
    expect(await page.locator('[data-in-view] .chosen h4').innerText()).toBe(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('has no pin for a place that is hidden, and a ring where only the town is known', async () => {
    const { page } = await openedMap();
    const secret = page.locator('[data-in-view] [data-ref]', { has: page.locator('a[href$="/services/counselling-kent-secret/"]') });
    expect(await secret.locator('.pin.ring').count()).toBe(1);
    // Of its two places the hidden one has no point in the file either.
    const points = await page.evaluate(async () => {
      const file = new DOMParser().parseFromString(await (await fetch('cards/')).text(), 'text/html');
      const at = [...file.querySelectorAll('[data-ref]')].findIndex((row) =>
        row.querySelector('a[href$="/services/counselling-kent-secret/"]'),
      );
      return (JSON.parse(file.querySelector('#facts')!.textContent!) as { points: { basis: string }[] }[])[at]!.points;
    });
    expect(points.map(({ basis }) => basis)).toEqual(['town']);
  });

  test('leaves nothing in the address or in storage, asks no other host, and is as at first after leaving', async () => {
    const { page, requests } = await openedMap();
    await page.selectOption('[name=kind]', 'counselling');
    await page.locator('.map-tools button').first().click();
    expect(page.url()).toBe(`${inject('address')}map/`);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, JSON.stringify(history.state)]);
    expect(stored).toEqual([0, 0, '', 'null']);
    expect(requests.filter((url) => !url.startsWith(inject('address')))).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await page.waitForFunction(() => document.querySelector('.map-pin') === null);
    expect(await page.locator('[name=kind]').inputValue()).toBe('');
    expect(await rowsOn(page)).toBe(0);
  });

  test.each(['map/', 'cy/map/'])('“/%s” has no fault that axe can find', async (path) => {
    const { page } = await openedMap(path);
    expect(await axeFaults(page)).toEqual([]);
  });
});
