import { expect, inject, test } from 'vitest';
import { openFinder, search } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';
import { describeTyped, rowsOfEach } from './typed-in-a-browser.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });
// One of each situation; a second one of each is in the long test.
const rows = rowsOfEach(0, 1);

test('the rows are at least 20', () => expect(rows.length).toBeGreaterThanOrEqual(20));
describeTyped(rows, browser);

test('a choice that is a large region asks again, and one that is a place is shown', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'England');
  await page.getByRole('button', { name: 'North East (England)' }).click();
  await page.getByRole('button', { name: 'Northumbria' }).click();
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
  expect(await page.locator('[data-heading]').innerText()).toContain('Northumbria');
});

test('a suggestion that is chosen is found', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await page.locator('#place').pressSequentially('hull', { delay: 20 });
  await page.locator('#place-options li', { hasText: 'Kingston upon Hull' }).first().click();
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
  expect(await page.locator('[data-heading]').innerText()).toContain('Kingston upon Hull');
});
