import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { pagesIn } from '../support/built-files.ts';
import { useBrowser } from '../support/page.ts';
import { EXIT } from './destination.ts';
import { describeBar, isOnTop, MAGNIFIED } from './where-the-bar-stands.ts';

const browser = useBrowser();

test('every page has it: the first link leaves, and one in the bar at the top', () => {
  const link = (attributes: string) => new RegExp(`<a class="[a-z]+"${attributes} href="${EXIT}" rel="noreferrer">`);
  const without = pagesIn(SITE_FOLDER).filter((file) => {
    const html = readFileSync(file, 'utf8');
    const [first = ''] = /<a [^>]*>/.exec(html) ?? [];
    const bar = /<waymark-leave[^>]*>([\s\S]*?)<\/waymark-leave>/.exec(html)?.[1] ?? '';
    return !link(' data-leave').test(first) || !link('').test(bar);
  });
  expect(without).toEqual([]);
});

describeBar(MAGNIFIED, ['', 'areas/gwent/']);

test('with letters twice as large it still fits at 320 pixels, and so does the page', async () => {
  const { page } = await browser.open({ viewport: { width: 320, height: 640 } });
  await page.goto(inject('address'));
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await isOnTop(page, '.leave')).toBe(true);
});

test('where large letters wrap it, it scrolls away with the page, and is back with smaller ones', async () => {
  const { page } = await browser.open({ viewport: { width: 320, height: 640 } });
  await page.goto(inject('address'));
  const position = () => page.locator('.bar').evaluate((bar) => getComputedStyle(bar).position);
  expect(await position()).toBe('sticky');
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  await page.waitForSelector('.bar.tall');
  expect((await page.locator('.bar').boundingBox())!.height).toBeGreaterThan(0.15 * 640);
  expect(await position()).not.toBe('sticky');
  await page.evaluate(() => window.scrollTo(0, 600));
  expect((await page.locator('.bar').boundingBox())!.y).toBeLessThan(-100);
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
  await page.waitForFunction(() => !document.querySelector('.bar.tall'));
  expect(await position()).toBe('sticky');
});

test('where it is narrow, the dots for presses of Shift leave it as it is', async () => {
  const { page } = await browser.open({ viewport: MAGNIFIED });
  await page.goto(inject('address'));
  await page.waitForSelector('.leave kbd', { state: 'attached' });
  const [bar, leave] = [page.locator('.bar'), page.locator('.leave')];
  const before = [await bar.boundingBox(), await leave.boundingBox()];
  for (const dots of ['1', '2']) {
    await page.keyboard.press('Shift');
    const shown = (await page.locator(`.leave kbd[data-pressed="${dots}"]`).boundingBox())!;
    expect([await bar.boundingBox(), await leave.boundingBox()]).toEqual(before);
    expect(shown.height).toBeGreaterThan(5);
    expect(shown.y + shown.height).toBeLessThanOrEqual(before[1]!.y + before[1]!.height);
  }
  expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
});

test('on paper there is the site’s name, and no way to leave', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.bar .name').isVisible()).toBe(true);
  expect(await page.locator('.bar .leave').isVisible()).toBe(false);
});
