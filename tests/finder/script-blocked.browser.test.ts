import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

test('without JavaScript the page says to choose an area, and nothing that is typed goes anywhere', async () => {
  const { page } = await browser.open({ javaScriptEnabled: false });
  await page.goto(inject('address'));
  expect(await page.locator('.ask').innerText()).toContain('Without JavaScript we can’t look up a place. Choose your area: all areas');
  // Browsers that can tell hide the box; in the others its button leads to the areas.
  await page.fill('#place', 'Zennor');
  await page.click('.go');
  await page.waitForURL('**/areas/**');
  expect(page.url()).not.toContain('Zennor');
  expect(await page.locator('h1').innerText()).toBe('Choose your area');
});

test('where the script does not arrive the same holds, and the numbers are there', async () => {
  const { page } = await browser.open();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(inject('address'));
  expect(await page.locator('a[href="tel:+448085002222"]').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href="/areas/kent/"]').count()).toBe(1);
  await page.fill('#place', 'Kent');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/areas/**');
  expect(page.url()).not.toContain('Kent');
});
