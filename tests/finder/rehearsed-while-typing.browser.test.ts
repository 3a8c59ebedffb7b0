import { describe, expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 780 } });

// What knows a language's dates, plurals and lists is dear to make, so the page notes each time that it is.
const NOTE_FORMATS = () => {
  const made: string[] = [];
  Object.assign(window, { made });
  for (const name of ['DateTimeFormat', 'ListFormat', 'PluralRules'] as const) {
    Object.assign(Intl, {
      [name]: new Proxy(Intl[name], {
        construct(target, values) {
          made.push(`${name} ${values[0]}`);
          return Reflect.construct(target, values);
        },
      }),
    });
  }
};

describe('somebody types a place on a slow phone', () => {
  for (const { language, path, tag } of [
    { language: 'English', path: '/', tag: 'en-GB' },
    { language: 'Welsh', path: '/cy/', tag: 'cy' },
  ]) {
    test(`what a search in ${language} needs once is made while they type, and nothing of it after Enter`, async () => {
      const { page, context } = await browser.open();
      await page.addInitScript(NOTE_FORMATS);
      await openFinder(page, new URL(path, inject('address')).href);
      const made = () => page.evaluate(() => (window as unknown as { made: string[] }).made);
      await page.locator('#place').focus();
      await expect.poll(async () => (await made()).filter((each) => each.startsWith(`PluralRules ${tag}`)).length).toBe(1);
      await page.fill('#place', 'BS5');
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.found .card').count()).toBe(0);
      const before = await made();
      await searchAndWait(page, 'BS5');
      expect(await made()).toEqual(before);
      await context.close();
    });
  }
});
