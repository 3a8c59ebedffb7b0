import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openFinder, search } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';
import { typedRows } from './typed-rows.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });

// Two of each situation; what has line breaks can't be typed into a box of one line.
const rows = [...Map.groupBy(typedRows, ({ situation }) => situation).values()].flatMap((own) =>
  own.filter(({ typed }) => !/[\n\t]/.test(typed)).slice(0, 2),
);

const ANSWERED =
  '[data-lists]:not([hidden]) [data-ref], [data-way]:not([hidden]), [data-choices]:not([hidden]), [data-hits]:not([hidden]) li';

let page: Page;
beforeAll(async () => {
  page = (await browser.open()).page;
});

test('the rows are at least 40', () => expect(rows.length).toBeGreaterThanOrEqual(40));

test.each(rows.map((row) => [row.typed, row] as const))('“%s” typed into the finder is answered as the table says', async (typed, row) => {
  await openFinder(page, inject('address'));
  await search(page, typed);
  await page.waitForSelector(ANSWERED);
  const choices = await page.locator('[data-options] button').allInnerTexts();
  const places = row.places.split(' | ');
  switch (row.answer) {
    case 'found':
      await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
      expect(await page.locator('[data-heading]').innerText()).toContain(row.places);
      break;
    case 'asks':
      expect(choices.slice(0, places.length)).toEqual(places);
      break;
    case 'offers':
      expect(choices).toEqual(expect.arrayContaining(places));
      break;
    case 'outside':
      expect(await page.locator(`[data-way="${row.places}"]`).isVisible()).toBe(true);
      break;
    default:
      expect(choices).toEqual([]);
      expect(await page.locator('[data-lists] [data-ref]').count()).toBe(0);
  }
});

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
