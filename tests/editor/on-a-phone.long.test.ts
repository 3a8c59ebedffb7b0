import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

/** How the form is looked at, in the pixels that its page then has. */
const VIEWS = [
  ['on a phone', { width: 360, height: 640 }],
  ['on the narrowest phone', { width: 320, height: 568 }],
  ['at a desk, magnified to 200 %', { width: 640, height: 360 }],
] as const;

/** The form of the built site, where the bar with the site's name stays in view too. */
async function openForm(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const { page } = await browser.open({ viewport });
  await page.goto(inject('address') + path);
  await page.locator('#find').fill('gmjvd3');
  await page.locator('section:has(#find) .chosen button').first().click();
  await page.locator('[data-form]').waitFor();
  return page;
}

/** The control with the focus, where a bar covers part of it or it is not in the window; else nothing. */
const hiddenAtFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement!;
    if (at.closest('.bar, .save-bar') || at === document.body) return '';
    const { top, bottom } = at.getBoundingClientRect();
    const bars = [...document.querySelectorAll('.bar, .save-bar')].map((bar) => bar.getBoundingClientRect());
    const isCovered = bars.some((bar) => top < bar.bottom - 1 && bottom > bar.top + 1);
    const isFine = !isCovered && top >= 0 && Math.min(bottom, top + 24) <= innerHeight + 1;
    return isFine ? '' : `${at.id || at.outerHTML.slice(0, 80)}: ${Math.round(top)} to ${Math.round(bottom)}`;
  });

describe.each(VIEWS)('%s', (_, viewport) => {
  test.each(['editor/', 'cy/editor/'])('in /%s the way to save stays in view all the way down, in at most a third of it', async (path) => {
    const page = await openForm(path, viewport);
    const seen = () =>
      page.evaluate(() => {
        const [bar, site] = ['.save-bar', '.bar'].map((each) => document.querySelector(each)!.getBoundingClientRect());
        const go = document.querySelector('.save-bar .go')!.getBoundingClientRect();
        const hit = document.elementFromPoint(go.left + go.width / 2, go.top + go.height / 2);
        return { isHit: hit?.closest('.go') !== null, gap: bar!.top - site!.bottom, share: bar!.bottom / innerHeight };
      });
    for (const down of [0.2, 0.5, 0.8]) {
      await page.evaluate((part) => scrollTo(0, document.querySelector('form')!.scrollHeight * part), down);
      const { isHit, gap, share } = await seen();
      expect(isHit).toBe(true);
      expect(Math.abs(gap)).toBeLessThan(3);
      expect(share).toBeLessThan(1 / 3);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('whoever goes through it with Tab, down and up again, always sees where they are', async () => {
    const page = await openForm('editor/', viewport);
    const hidden = new Set<string>();
    let seen = 0;
    await page.locator('[data-form]').focus();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 70; press++) {
        await page.keyboard.press(key);
        const found = await hiddenAtFocus(page);
        if (found) hidden.add(`${key}: ${found}`);
        else seen++;
      }
    }
    expect([...hidden]).toEqual([]);
    expect(seen).toBe(140);
    await page.context().close();
  });
});
