import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { EVERY_PAGE_TYPE, PAGE_TYPES } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each([320, 1280])('at %i pixels', (width) => {
    // Nearly all that axe sees does not depend on the width: on wide screens the few that differ most are enough.
    test.each<string>(width === 320 ? EVERY_PAGE_TYPE : PAGE_TYPES)('“/%s” has no fault that axe can find', async (path) => {
      const { context, page } = await browser.open({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(inject('address') + path);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    });
  });
});
