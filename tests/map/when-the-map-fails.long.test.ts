import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Served } from '../../src/build/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { openMapPage } from './map-page.ts';
import { serveMapPage } from './serve-map-page.ts';

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveMapPage(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(served.address);
  return () => page.close();
});

const messageOfOpening = () => page.evaluate<string>('openTestMap().then(() => "opened", (error) => error.message)');
const host = () => page.locator('#host').innerHTML();

describe('a map that cannot open', () => {
  for (const file of ['areas.topo', 'land.topo', 'towns', 'service-map']) {
    it(`says so, and leaves no trace, without ${file}; and opens once the file is there`, async () => {
      await page.route(`**/${file}-*`, (route) => route.abort());
      expect(await messageOfOpening()).toBe('map-failed');
      expect(await host()).toBe('');
      await page.unroute(`**/${file}-*`);
      expect(await messageOfOpening()).toBe('opened');
    });
  }

  for (const file of ['areas.topo', 'land.topo', 'towns']) {
    it(`says so when ${file} is cut short`, async () => {
      await page.route(`**/${file}-*`, async (route) => {
        const whole = await (await route.fetch()).text();
        await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
      });
      expect(await messageOfOpening()).toBe('map-failed');
      expect(await host()).toBe('');
    });
  }

  it('says so when the page could not get the towns', async () => {
    const opening = 'openTestMap({ allTowns: () => Promise.reject(new Error("gone")) }).then(() => "opened", (error) => error.message)';
    expect(await page.evaluate(opening)).toBe('map-failed');
    expect(await host()).toBe('');
  });

  it('rejects when its script does not arrive', async () => {
    await page.route('**/open-map-*', (route) => route.abort());
    expect(await messageOfOpening()).not.toBe('opened');
    expect(await host()).toBe('');
  });
});

describe('streets', () => {
  const withStreets = (url: string) => `{ basemap: { url: "${url}", attribution: "© OpenStreetMap contributors" } }`;
  const press = (on: Page) => on.getByRole('button', { name: 'Show streets' }).click();

  it('are asked for after a press alone, from our own host, and can be put away', async () => {
    const { page: own, requests, complaints } = await openMapPage(browser, served.address, withStreets('streets.pmtiles'));
    expect(requests.filter((url) => /street/.test(url))).toEqual([]);
    await press(own);
    await own.locator('canvas.leaflet-tile').first().waitFor();
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
    expect(await own.locator('.map-credit').textContent()).toContain('© OpenStreetMap contributors');
    // The pins still lie on top, and can be pressed.
    await own.getByRole('button', { name: 'Clear Harbour' }).click();
    expect(await own.evaluate('chosen')).toEqual(['ref2']);
    await press(own);
    expect(await own.locator('canvas').count()).toBe(0);
    expect(complaints).toEqual([]);
    await own.context().close();
  });

  for (const [what, url] of [
    ['are not there', 'nowhere.pmtiles'],
    ['are no street map', 'favicon.ico'],
    ['lie on another host', 'https://example.org/streets.pmtiles'],
  ] as const) {
    it(`leave the map as it is when they ${what}`, async () => {
      const { page: own, requests } = await openMapPage(browser, served.address, withStreets(url));
      await press(own);
      await own.getByText('The streets did not load.').waitFor();
      expect(await own.locator('.map-pin').count()).toBe(6);
      expect(requests.filter((asked) => !asked.startsWith(served.address))).toEqual([]);
      await own.context().close();
    });
  }
});
