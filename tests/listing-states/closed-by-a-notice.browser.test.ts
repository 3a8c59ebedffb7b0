import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

const ADDRESS = 'services/counselling-norwich/';
const NUMBER = '0306 999 0131';

describe('a service that is closed from 24 to 27 December, without JavaScript', () => {
  const browser = useBrowser({ javaScriptEnabled: false });
  test.each([
    ['', '24 December 2026 to 27 December 2026: Closed over Christmas.'],
    ['cy/', '24 Rhagfyr 2026 i 27 Rhagfyr 2026: Ar gau dros y Nadolig.'],
  ])('/%s says on which days, next to its number', async (tree, text) => {
    const { page } = await browser.open();
    await page.goto(`${inject('address')}${tree}${ADDRESS}`);
    const reach = page.locator('.reach').first();
    expect(await reach.innerText()).toContain(text);
    expect(await reach.locator('a.call-button').isVisible()).toBe(true);
  });
});

describe('with JavaScript', () => {
  const browser = useBrowser();
  /** What the page shows at an instant: the notice, its number, and the line to call instead. */
  async function shownAt(instant: string) {
    const { page } = await browser.open();
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(`${inject('address')}${ADDRESS}`);
    await page.waitForFunction(() => customElements.get('waymark-notice') !== undefined);
    const isVisible = (selector: string) => page.locator('.reach').first().locator(selector).isVisible();
    return { notice: await isVisible('.notice'), number: await isVisible('a.call-button'), instead: await isVisible('[data-instead]') };
  }
  const OPEN = { notice: false, number: true, instead: false };
  const CLOSED = { notice: true, number: false, instead: true };

  test.each([
    ['2026-12-23T23:59:59Z', OPEN],
    ['2026-12-24T00:00:00Z', CLOSED],
    ['2026-12-27T23:59:59Z', CLOSED],
    ['2026-12-28T00:00:00Z', OPEN],
  ])('at %s', async (instant, shown) => expect(await shownAt(instant)).toEqual(shown));

  test('an open page follows the calendar', async () => {
    const { page } = await browser.open();
    await page.clock.install({ time: new Date('2026-12-23T23:59:30Z') });
    await page.goto(`${inject('address')}${ADDRESS}`);
    const number = page
      .locator('.reach')
      .first()
      .getByRole('link', { name: `Call ${NUMBER}` });
    expect(await number.isVisible()).toBe(true);
    await page.clock.fastForward(60_000);
    expect(await number.isVisible()).toBe(false);
  });
});
