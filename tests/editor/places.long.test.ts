import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { openCheckout, openListing, save, type Checkout } from './editing.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let checkout: Checkout;
beforeAll(async () => {
  checkout = await openCheckout();
});
afterAll(() => checkout.close());

/** Opens a centre whose place is written with a town and a postcode. */
async function openPlaces(): Promise<Page> {
  const { page } = await browser.open();
  await openListing(page, checkout.editor.address, 'health-centre-lincoln', 'Steep Hill House');
  await page.locator('#part-places > summary').click();
  return page;
}

const postcode = (page: Page) => page.locator('#f-places-1-postcode');
const town = (page: Page) => page.locator('#f-places-1-town');

/** Where the form says that the place is, and how. */
async function told(page: Page): Promise<{ lat: number; lon: number; text: string } | undefined> {
  const after = page.locator('[data-field="places > 1"] [data-point]');
  const [point, text] = [(await after.getAttribute('data-point'))!, (await after.textContent())!];
  const [lat, lon] = point.split(',').map(Number);
  return point === '' ? undefined : { lat: lat!, lon: lon!, text };
}

test('a postcode finds its point as soon as it is typed, and the form says how exact it is', async () => {
  const page = await openPlaces();
  await town(page).fill('');
  await page.locator('[data-field="places > 1 > town"]').getByLabel('not known').check();
  await postcode(page).fill('CT16 1LB');
  const dover = (await told(page))!;
  expect(dover.lat).toBeCloseTo(51.15, 1);
  expect(dover.lon).toBeCloseTo(1.28, 1);
  expect(dover.text).toMatch(/^On the map: near CT16 1LB, within about \d miles\.$/);
  await postcode(page).fill('LE3 6RJ');
  const leicester = (await told(page))!;
  expect(leicester.lat).toBeCloseTo(52.63, 1);
  expect(leicester.lon).toBeCloseTo(-1.18, 1);
  await page.context().close();
});

test('a town finds its point by its name', async () => {
  const page = await openPlaces();
  expect(await told(page)).toMatchObject({ text: 'On the map: Lincoln.' });
  await page.context().close();
});

test('a postcode that there is not is said at once, beside a town too, and gives no point', async () => {
  const page = await openPlaces();
  const unknown = 'We don’t know a postcode in England or Wales that starts with “ZZ99”. Check it.';
  await postcode(page).fill('ZZ99 9ZZ');
  expect(await told(page)).toMatchObject({ text: `${unknown} On the map: Lincoln.` });
  await town(page).fill('');
  await page.locator('[data-field="places > 1 > town"]').getByLabel('not known').check();
  expect(await told(page)).toBeUndefined();
  expect(await page.locator('[data-point=""]').textContent()).toBe(`${unknown} This is not enough to show a point on the map.`);
  await page.context().close();
});

test('what is no postcode at all is said at its field when it is left', async () => {
  const page = await openPlaces();
  await postcode(page).fill('CT16');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const fault = page.locator('[data-field="places > 1 > postcode"] .fault');
  expect(await fault.count()).toBe(0);
  await postcode(page).fill('QX1 ZZZ');
  await expect.poll(() => fault.textContent()).toContain('is not a postcode');
  await page.context().close();
});

test('a postcode that is saved changes its line and nothing else: the point is worked out, never written', async () => {
  const page = await openPlaces();
  await postcode(page).fill('LN1 3DY');
  await save(page);
  expect(checkout.diff()).toEqual([expect.stringMatching(/^- +postcode: LN5 8PN$/), expect.stringMatching(/^\+ +postcode: LN1 3DY$/)]);
  await page.context().close();
});
