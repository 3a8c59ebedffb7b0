import { describe, expect, inject, test } from 'vitest';
import { openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 780 } });

describe('a long list, laid out a few cards at a time', () => {
  test('is whole for whatever reads the page as soon as every card has had its turn', async () => {
    const { page, context } = await browser.open();
    await openFinder(page, inject('address'));
    await searchAndWait(page, 'Kent');
    const cards = await page.locator('.found [data-ref]').evaluateAll((all) => all.map((card) => card.textContent!.length));
    expect(cards.length).toBeGreaterThan(16);
    expect(Math.min(...cards)).toBeGreaterThan(10);
    await context.close();
  });

  test('has every card in the page from the first moment, and those on the screen laid out', async () => {
    const { page, context } = await browser.open();
    await openFinder(page, inject('address'));
    // Whatever waits for a moment after the first one is not let come to its turn.
    await page.evaluate(() => (window.requestAnimationFrame = () => 0));
    await search(page, 'Kent');
    await page.locator('.later').first().waitFor({ state: 'attached' });
    const cards = await page
      .locator('.found [data-ref]')
      .evaluateAll((all) => all.map((card) => ({ words: card.textContent!.trim().length, isLater: card.classList.contains('later') })));
    expect(Math.min(...cards.map(({ words }) => words))).toBeGreaterThan(10);
    expect(cards.slice(0, 8).every(({ isLater }) => !isLater)).toBe(true);
    expect(cards.slice(8).every(({ isLater }) => isLater)).toBe(true);
    // Also then nothing is out of reach: what comes near the screen is laid out all the same.
    const last = page.locator('[data-list="everywhere"] [data-ref]').last();
    await last.scrollIntoViewIfNeeded();
    expect((await last.boundingBox())!.height).toBeGreaterThan(44);
    await context.close();
  });
});
