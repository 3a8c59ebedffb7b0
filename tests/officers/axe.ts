import { expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';
import { check, openBuilder, radio } from './builder.ts';

/** Looks for faults on the officers’ pages, and on a card that is being made. */
export function describeAxe(colorScheme: 'light' | 'dark', width: number): void {
  const browser = useBrowser({ colorScheme, viewport: { width, height: 800 } });
  test(`axe finds no fault in ${colorScheme} colours at ${width} pixels`, async () => {
    const { page, context } = await browser.open();
    for (const path of ['officers/', 'card/', 'card/#d3p42q']) {
      await page.goto('about:blank');
      await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
      expect(await axeFaults(page)).toEqual([]);
    }
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, 'Today or last night');
    await check(page, 'With a code');
    // At the top, where the bar lies over nothing.
    await page.evaluate('scrollTo(0, 0)');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await context.close();
  });
}
