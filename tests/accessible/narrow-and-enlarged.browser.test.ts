import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

describe.each(PAGE_TYPES)('“/%s”', (path) => {
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

describe('the list that was found, with its map', () => {
  const searched = async (options: Parameters<typeof browser.open>[0]) => {
    const { page } = await browser.open(options);
    await openFinder(page, inject('address'));
    await searchAndWait(page, 'Gravesend');
    return page;
  };

  test('reflows at 320 pixels, and its targets are big enough', async () => {
    const page = await searched({ viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.locator('[data-map] .map-pin').first().waitFor();
    expect(await widerThanWindow(page)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test('says how many there are, and again when an answer changes the order', async () => {
    const page = await searched({ viewport: { width: 320, height: 640 } });
    expect(await page.locator('[role="status"][data-status]').innerText()).toMatch(/^\d+ services? covers? Gravesend$/);
    await page.locator('.questions label.choice').first().click();
    await page.waitForFunction(() => /^\d+ services?, put in a new order$/.test(document.querySelector('[data-status]')!.textContent));
  });

  test('the map is passed over with one key', async () => {
    const page = await searched({ viewport: { width: 1280, height: 900 } });
    await page.locator('[data-map] .map-pin').first().waitFor();
    const skip = page.locator('[data-map] a, a').filter({ hasText: /past the map|skip the map|over the map/i });
    // Where there is no such link the map stands last, after the whole list: nothing lies behind it to be reached.
    const isLast = await page.evaluate(() => {
      const map = document.querySelector('[data-map]')!;
      const cards = [...document.querySelectorAll('.found .card a')];
      return cards.every((card) => (card.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    });
    expect((await skip.count()) > 0 || isLast).toBe(true);
  });

  test('nothing of it is told by the map alone: every pin’s name stands in the list', async () => {
    const page = await searched({ viewport: { width: 1280, height: 900 } });
    await page.locator('[data-map] .map-pin').first().waitFor();
    const names = await page.locator('.found .card h4').allInnerTexts();
    const pins = await page
      .locator('[data-map] button.map-pin')
      .evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label') ?? '').filter((label) => !label.startsWith('Several')));
    expect(pins.length).toBeGreaterThan(0);
    expect(pins.filter((label) => !names.some((name) => label.startsWith(name)))).toEqual([]);
  });
});

/** What of a page is wider than its window: its own width, and the innermost elements that stick out. */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)}`);
  });
}

/** Runs in the page: what can be pressed and is smaller than 24 pixels, with less than that around it. */
function smallTargets(): string[] {
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
