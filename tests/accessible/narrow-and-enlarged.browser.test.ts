import { describe, expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';
import { describeNarrowAndEnlarged, smallTargets, widerThanWindow } from './narrow-and-enlarged.ts';

const browser = useBrowser();

describeNarrowAndEnlarged(PAGE_TYPES);

describe('the list that was found, with its map', () => {
  const searched = async (options: Parameters<typeof browser.open>[0]) => {
    const { page } = await browser.open(options);
    await openFinder(page, inject('address'));
    await searchAndWait(page, 'Gravesend');
    return page;
  };

  test('reflows at 320 pixels, and its targets are big enough', async () => {
    const page = await searched({ viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('[data-map] .map-pin').first().waitFor();
    expect(await widerThanWindow(page)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test('says how many there are, and again when an answer changes the order', async () => {
    const page = await searched({ viewport: { width: 320, height: 640 } });
    expect(await page.locator('[role="status"][data-status]').innerText()).toMatch(
      /^\d+ services? covers? Gravesend; \d+ can be contacted/,
    );
    await page.getByRole('button', { name: 'Change' }).click();
    await page.locator('.questions label.choice').first().click();
    await page.waitForFunction(() => /^\d+ services?, in a new order$/.test(document.querySelector('[data-status]')!.textContent));
  });

  test('the map is passed over with one key', async () => {
    const page = await searched({ viewport: { width: 1280, height: 900 } });
    await page.locator('[data-map] .map-pin').first().waitFor();
    const skip = page.locator('[data-map] a, a').filter({ hasText: /past the map|skip the map|over the map/i });
    // Where there is no such link the map stands last, after the whole list: nothing lies behind it to be reached.
    const isLast = await page.evaluate(() => {
      const map = document.querySelector('[data-map]')!;
      const cards = [...document.querySelectorAll('.found [data-ref] a')];
      return cards.every((card) => (card.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    });
    expect((await skip.count()) > 0 || isLast).toBe(true);
  });

  test('nothing of it is told by the map alone: every pin’s name stands in the list', async () => {
    const page = await searched({ viewport: { width: 1280, height: 900 } });
    await page.locator('[data-map] .map-pin').first().waitFor();
    const names = await page.locator('.found [data-ref] h4').allTextContents();
    const pins = await page
      .locator('[data-map] button.map-pin')
      .evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label') ?? ''))
      // Pins that share a place name each service.
      .then((labels) => labels.flatMap((label) => /^\d+ here: (.*)$/.exec(label)?.[1]!.split(', ') ?? [label]));
    expect(pins.length).toBeGreaterThan(0);
    expect(pins.filter((label) => !names.some((name) => label.startsWith(name)))).toEqual([]);
  });
});
