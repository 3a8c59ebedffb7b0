import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

/** A laptop’s window at 400 per cent. */
export const MAGNIFIED = { width: 320, height: 256 };
export const PHONE = { width: 320, height: 640 };

/** Goes through pages in a window by keyboard, and to their ends. */
export function describeBar(viewport: typeof PHONE, pages: readonly string[]): void {
  const browser = useBrowser({ viewport });

  describe(`at ${viewport.width} by ${viewport.height} pixels`, () => {
    describe.each(pages)('on “/%s”', (path) => {
      let page: Page;
      beforeAll(async () => {
        ({ page } = await browser.open());
        await page.goto(inject('address') + path);
      });

      test('nothing that has the focus is below the bar, forwards or backwards', async () => {
        const hidden: string[] = [];
        for (const key of [...Array<string>(40).fill('Tab'), ...Array<string>(36).fill('Shift+Tab')]) {
          await page.keyboard.press(key);
          const found = await page.evaluate(focusBelowBar);
          if (found) hidden.push(`${key}: ${found}`);
        }
        expect(hidden).toEqual([]);
      });

      test('it stays in sight at the end of the page, and is big enough for a finger', async () => {
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        const box = (await page.locator('.leave').boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
        expect(box.height).toBeGreaterThanOrEqual(24);
        expect(await isOnTop(page, '.leave')).toBe(true);
        // It takes a part of the window, never so much that the rest cannot be read.
        const bar = (await page.locator('.bar').boundingBox())!;
        expect(bar.height).toBeLessThanOrEqual(viewport.height / 3);
      });
    });

    test('what one jumps to is not below the bar', async () => {
      const { page } = await browser.open();
      await page.goto(`${inject('address')}about/data/#kinds`);
      const [bar, heading] = [(await page.locator('.bar').boundingBox())!, (await page.locator('#kinds h2').boundingBox())!];
      expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    });

    test('the skip link leads past the bar to the main part', async () => {
      const { page } = await browser.open();
      await page.goto(`${inject('address')}areas/kent/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to the main part');
      await page.keyboard.press('Enter');
      const [bar, heading] = [(await page.locator('.bar').boundingBox())!, (await page.locator('h1').boundingBox())!];
      expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    });
  });
}

export const isOnTop = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest(wanted) !== null;
  }, selector);

/** Runs in the page: the text of the focused element where the bar lies over a part of it. */
function focusBelowBar(): string | undefined {
  const focused = document.activeElement;
  const bar = document.querySelector('.bar')!;
  if (!focused || focused === document.body || bar.contains(focused)) return undefined;
  const { top, bottom } = focused.getBoundingClientRect();
  const edge = bar.getBoundingClientRect().bottom;
  const isTooTall = bottom - top > innerHeight - edge;
  const isCovered = top < edge - 0.5 && bottom > 0 && !isTooTall;
  const isOutside = bottom < edge || top > innerHeight;
  return isCovered || isOutside ? `${focused.textContent?.trim().slice(0, 40)} at ${top}, bar to ${edge}` : undefined;
}
