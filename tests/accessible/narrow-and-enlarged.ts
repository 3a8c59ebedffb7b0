import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

/** Makes pages narrow, their letters large and their colours forced. */
export function describeNarrowAndEnlarged(pages: readonly string[]): void {
  const browser = useBrowser();

  describe.each(pages)('“/%s”', (path) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await browser.open());
      await page.goto(inject('address') + path);
    });
    beforeEach(async () => {
      await page.emulateMedia({ reducedMotion: null, forcedColors: null });
      await page.evaluate(() => document.querySelectorAll('[style]').forEach((element) => element.removeAttribute('style')));
    });

    test('reflows at 320 pixels, and in a window of 1280 pixels at 400 per cent', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await widerThanWindow(page)).toEqual([]);
    });

    test('can be read with letters twice as large', async () => {
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      expect(await widerThanWindow(page)).toEqual([]);
    });

    test('keeps its words with the spacing that some readers set', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.lineHeight = '1.5';
          element.style.letterSpacing = '0.12em';
          element.style.wordSpacing = '0.16em';
        }
      });
      expect(await widerThanWindow(page)).toEqual([]);
    });

    test('has targets of at least 24 pixels, but for links within a sentence', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });

    test('moves nothing by itself where somebody asked for less movement, nor otherwise', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    });

    test('keeps the edges of buttons, panels and pins, and the focus, in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('.leave, .panel, .card, button, input:not([type=radio], [type=checkbox])')]
          .filter((element) => element.checkVisibility() && /^0px|none/.test(getComputedStyle(element).border))
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(bare).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    });
  });
}

/** What of a page is wider than its window: its own width, and the innermost elements that stick out. */
export function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)}`);
  });
}

/** Runs in the page: what can be pressed and is smaller than 24 pixels, with less than that around it. */
export function smallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip, .visually-hidden'))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isInSentence = (element: HTMLElement): boolean => {
    const block = element.closest('p, dd, td');
    return block !== null && block.textContent.trim().length > element.textContent.trim().length + 3;
  };
  // A circle of 24 pixels around its middle touches no other target: so says the criterion.
  const hasRoom = (box: DOMRect, element: HTMLElement): boolean =>
    targets.every(({ element: other, box: near }) => {
      if (other === element || other.contains(element) || element.contains(other)) return true;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)];
      return Math.hypot(dx, dy) >= 12;
    });
  return targets
    .filter(({ element, box }) => Math.min(box.width, box.height) < 24 && !isInSentence(element) && !hasRoom(box, element))
    .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.textContent.trim().slice(0, 40)}`);
}
