import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';
import { openCheckout, type Checkout } from './editing.ts';

const browser = useBrowser();
let checkout: Checkout;
beforeAll(async () => {
  checkout = await openCheckout();
});
afterAll(() => checkout.close());

describe.each([
  ['English', ''],
  ['Welsh', 'cy.html'],
])('in %s', (_, path) => {
  test.each([320, 1280])('axe finds no fault in any view at %i pixels, and nothing is wider than the page', async (width) => {
    const { page, context } = await browser.open({ viewport: { width, height: 800 } });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.goto(checkout.editor.address + path);
    await page.locator('h1').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('#find').fill('5hqv5p');
    await page.locator('.chosen button').first().click();
    await page.locator('[data-form]').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await page.locator('#f-contact-email').fill('wrong');
    await page.keyboard.press('Control+s');
    await page.locator('.summary').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await context.close();
  });
});
