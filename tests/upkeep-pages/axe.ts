import { expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';

type Look = readonly [path: string, width: number, colorScheme: 'light' | 'dark'];

/** Looks for faults on commissioners’ pages. */
export function describeAxe(looks: readonly Look[]): void {
  const browser = useBrowser();
  test.each(looks)('“/%s” at %i pixels in %s colours has no fault that axe can find', async (path, width, colorScheme) => {
    const { context, page } = await browser.open({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(inject('address') + path);
    await page.waitForLoadState('networkidle');
    if (path === 'upkeep/') {
      await page.locator('waymark-queue').scrollIntoViewIfNeeded();
      // Two hundred rows alike would keep axe busy for half a minute: a few stand for all.
      await page.getByLabel('Find in this table').fill('kent');
      // At the top, where the bar lies over nothing.
      await page.evaluate('scrollTo(0, 0)');
    }
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });
}
