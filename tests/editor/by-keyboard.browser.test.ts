import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { openCheckout, type Checkout } from './editing.ts';

const FAMILY = 'content/services/kent/adviser-gravesend.yaml';
const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let checkout: Checkout;
beforeAll(async () => {
  checkout = await openCheckout();
});
afterAll(() => checkout.close());

/** Goes on with Tab until the focus is on what a selector means. */
async function tabUntil(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}.`);
}

/** What a screen reader says of the element that has the focus: its name, and what describes it. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement;
    const textOf = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    return {
      name: at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? textOf(at.getAttribute('aria-labelledby')),
      described: textOf(at.getAttribute('aria-describedby')),
      isBad: at.getAttribute('aria-invalid') === 'true',
      text: at.textContent ?? '',
    };
  });

/** Everything that is announced by itself. */
const announced = (page: Page) => page.locator('[role=status], [role=alert]').allTextContents();

test('without a mouse: looked up, changed, mended, confirmed and saved, and each step is said aloud', async () => {
  const { page, context } = await browser.open();
  await page.goto(checkout.editor.address);
  await page.locator('#find').waitFor();
  await tabUntil(page, '#find');
  expect((await heard(page)).name).toBe('Name, town, or reference');
  await page.keyboard.type('5hqv5p');
  expect(await announced(page)).toContain('1 listing');
  await tabUntil(page, '.chosen button');
  await page.keyboard.press('Enter');
  await page.locator('[data-form]').waitFor();
  await expect.poll(async () => (await heard(page)).text).toBe('Family Steps');

  await tabUntil(page, '#f-contact-phones-add');
  await page.keyboard.press('Enter');
  // Whoever adds an entry is in it at once.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-contact-phones-1-number');
  await page.keyboard.type('01474 53');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await heard(page)).name).toMatch(/problem to correct/);
  expect((await announced(page)).join()).toContain('is not a UK phone number');
  await tabUntil(page, '.summary a');
  await page.keyboard.press('Enter');
  await expect.poll(async () => await heard(page)).toMatchObject({ name: expect.stringMatching(/^Phone number/) as string, isBad: true });
  expect((await heard(page)).described).toContain('is not a UK phone number');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('01474 536661');
  expect(await heard(page)).toMatchObject({ isBad: false });

  await tabUntil(page, '.checked .choice.main input');
  expect((await heard(page)).name).toMatch(/^All of the above is right/);
  await page.keyboard.press('Space');
  expect((await announced(page)).join()).toMatch(/\d+ changes, not saved/);
  await page.keyboard.press('Control+s');
  await page.locator('[data-saved]').waitFor();
  expect(await announced(page)).toContain('Saved. The site shows it once Example Trust has published it.');
  await expect.poll(async () => (await heard(page)).text).toMatch(/^Saved\. The site/);
  expect(checkout.read(FAMILY)).toContain('"01474 536661"');
  expect(checkout.read(FAMILY)).toContain('on: 2026-11-23, by: provider, how: phone');
  await context.close();
});
