import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { EVERY_PAGE_TYPE, IS_LONG, PAGE_TYPES } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

const WIDTHS = IS_LONG ? [320, 1280] : [320];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each(WIDTHS)('at %i pixels', (width) => {
    // Nearly all that axe sees depends on neither: every page in one of them is enough, and the few that differ most in the others.
    const isWhole = colorScheme === 'light' && width === 320;
    test.each<string>(isWhole ? EVERY_PAGE_TYPE : PAGE_TYPES)('“/%s” has no fault that axe can find', async (path) => {
      const { context, page } = await browser.open({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(inject('address') + path);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    });
  });
});
