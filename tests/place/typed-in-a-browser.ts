import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openFinder, search } from '../support/finder.ts';
import type { useBrowser } from '../support/page.ts';
import { typedRows, type TypedRow } from './typed-rows.ts';

/** Rows of each situation, from one to another; what has line breaks can't be typed into a box of one line. */
export const rowsOfEach = (from: number, to: number): TypedRow[] =>
  [...Map.groupBy(typedRows, ({ situation }) => situation).values()].flatMap((own) =>
    own.filter(({ typed }) => !/[\n\t]/.test(typed)).slice(from, to),
  );

const ANSWERED =
  '[data-lists]:not([hidden]) [data-ref], [data-way]:not([hidden]), [data-choices]:not([hidden]), [data-hits]:not([hidden]) li';

/** Types each row into the finder, and looks at the answer on the page. */
export function describeTyped(rows: readonly TypedRow[], browser: ReturnType<typeof useBrowser>): void {
  let page: Page;
  beforeAll(async () => {
    page = (await browser.open()).page;
  });

  test.each(rows.map((row) => [row.typed, row] as const))(
    '“%s” typed into the finder is answered as the table says',
    async (typed, row) => {
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
    },
  );
}
