import { expect, inject, test } from 'vitest';
import { PAGE_TYPES } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';
import { EXIT, standInForExit } from './destination.ts';

const browser = useBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test.each(PAGE_TYPES)('on “/%s” the button is a plain link, in the same tab, that says nothing of where one was', async (path) => {
  const { page, context } = await browser.open();
  const { arrived } = await standInForExit(context);
  await page.goto(inject('address') + path);
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await page.waitForURL(EXIT);
  expect(context.pages()).toHaveLength(1);
  expect(arrived).toEqual([{ referrer: undefined, method: 'GET' }]);
});

test.each(PAGE_TYPES)('on “/%s” the first thing that Tab reaches leaves', async (path) => {
  const { page, context } = await browser.open();
  await standInForExit(context);
  await page.goto(inject('address') + path);
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  expect(await first.innerText()).toBe('Leave this page now');
  expect(await first.boundingBox()).toMatchObject({ height: expect.toSatisfy((height: number) => height >= 24) });
  await page.keyboard.press('Enter');
  await page.waitForURL(EXIT);
});

test('the button does not promise the keys, which need JavaScript', async () => {
  const { page } = await browser.open({ viewport: { width: 1280, height: 800 } });
  await page.goto(inject('address'));
  expect(await page.locator('.leave').innerText()).toBe('Leave this page');
});
