import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const open = async (path: string, options = {}) => {
  const { page } = await browser.open(options);
  await page.goto(inject('address') + path);
  return page;
};

/** The name and the address of each link in the map, and of each in the list below it. */
const linksOf = async (path: string) => {
  const page = await open(path);
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => [link.textContent!.trim(), link.getAttribute('href')!] as const));
  return { page, onMap: await read('.area-picker svg a'), inList: await read('#names li a') };
};

describe('without JavaScript', () => {
  test.each(['areas/', 'cy/areas/', 'officers/', 'cy/officers/'])(
    'each of the 43 areas on the map of “/%s” has the name and the address that the list below has, and its page is there',
    async (path) => {
      const { page, onMap, inList } = await linksOf(path);
      expect(onMap).toHaveLength(43);
      expect(onMap).toEqual(inList);
      expect(onMap.every(([, href]) => href.startsWith(`/${path}`))).toBe(true);
      for (const [, href] of onMap) expect((await page.request.head(inject('address') + href.slice(1))).status()).toBe(200);
    },
  );

  test('a press on Norfolk leads to its page, in Welsh too', async () => {
    const page = await open('cy/areas/');
    await page.locator('.area-picker svg a[href$="/norfolk/"] path').click();
    expect(page.url()).toBe(`${inject('address')}cy/areas/norfolk/`);
  });

  test('London and the City of London can both be pressed on a phone', async () => {
    const page = await open('areas/');
    const city = page.locator('.area-picker a[href="/areas/city-of-london/"] circle');
    const size = (await city.boundingBox())!;
    expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(24);
    await city.click();
    expect(page.url()).toBe(`${inject('address')}areas/city-of-london/`);
    await page.goBack();
    await page.locator('.area-picker a[href="/areas/metropolitan/"] path').click();
    expect(page.url()).toBe(`${inject('address')}areas/metropolitan/`);
  });

  test('the area that is pointed at is named', async () => {
    const page = await open('areas/', { viewport: { width: 1280, height: 900 } });
    const name = page.locator('.area-picker a[href="/areas/kent/"] text');
    expect(await name.evaluate((text) => getComputedStyle(text).opacity)).toBe('0');
    await page.locator('.area-picker a[href="/areas/kent/"] path').hover();
    expect(await name.evaluate((text) => getComputedStyle(text).opacity)).toBe('1');
  });
});

describe('with a keyboard', () => {
  test('the focused area is named and looks different, and Enter opens it', async () => {
    const page = await open('areas/');
    const link = page.locator('.area-picker svg a').first();
    const look = () => link.locator('path').evaluate((path) => getComputedStyle(path).fill);
    const before = await look();
    await page.locator('.area-picker .skip').focus();
    await page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.locator('text').evaluate((text) => getComputedStyle(text).opacity)).toBe('1');
    expect(await look()).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/areas/avon-and-somerset/');
  });

  test('one press goes past the map to the names', async () => {
    const page = await open('areas/');
    await page.locator('.area-picker .skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('#names') !== null)).toBe(true);
  });
});

test.each(['areas/', 'cy/areas/', 'officers/', 'cy/officers/'])(
  'the map on “/%s” has no fault that axe can find, in light and dark colours',
  async (path) => {
    for (const colorScheme of ['light', 'dark']) {
      const page = await open(path, { colorScheme, javaScriptEnabled: true });
      expect(await axeFaults(page)).toEqual([]);
    }
  },
);
