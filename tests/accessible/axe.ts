import { expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';

/** How pages are looked at, and which of them. Nearly all that axe sees depends on neither colours nor width. */
interface Look {
  colorScheme: 'light' | 'dark';
  width: number;
  pages: readonly string[];
}

/** Looks for faults on pages, in these ways. */
export function describeAxe(looks: readonly Look[]): void {
  const browser = useBrowser();
  const each = looks.flatMap(({ pages, ...look }) => pages.map((path) => ({ path, ...look })));
  test.each(each)(
    '“/$path” in $colorScheme colours at $width pixels has no fault that axe can find',
    async ({ path, colorScheme, width }) => {
      const { context, page } = await browser.open({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(inject('address') + path);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await context.close();
    },
  );
}
