import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { EditorIndex } from '../../src/change/editor-index.ts';
import { useBrowser } from '../support/page.ts';
import { cardToLetters, openCheckout, type Checkout } from './editing.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let checkout: Checkout;
beforeAll(async () => {
  checkout = await openCheckout();
});
afterAll(() => checkout.close());

/** Unfolds every part, so that every control of the form is made, and goes through all of them: what is left is checked. */
const touchAll = (page: Page) =>
  page.evaluate(async () => {
    document.querySelectorAll<HTMLDetailsElement>('form details').forEach((part) => (part.open = true));
    await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
    document.querySelectorAll<HTMLElement>('form :is(input, select, textarea)').forEach((control) => control.focus());
    return document.querySelectorAll('form :is(input, select, textarea)').length;
  });

test('every listing is opened, gone through and saved unchanged, without any diff; and its preview is the card of the site', async () => {
  const { page } = await browser.open();
  const { page: cards } = await browser.open({ javaScriptEnabled: false });
  await page.goto(checkout.editor.address);
  const { listings, areas } = (await (await fetch(`${checkout.editor.address}api/index`)).json()) as EditorIndex;
  expect(listings.length).toBeGreaterThan(150);
  const areaOf = ({ areas: [area] }: { areas: string[] }) => area ?? areas[0]!.id;
  const sorted = listings.sort((a, b) => (areaOf(a) < areaOf(b) ? -1 : 1));
  let [at, compared] = ['', 0];
  for (const entry of sorted) {
    await page.locator('#find').fill(entry.ref);
    await page.locator('section:has(#find) .chosen button').first().click();
    await page.locator('[data-form]').waitFor();
    // The page of one area names that area alone; the preview names all that a listing covers.
    if (entry.areas.length === 1 && !entry.isClosed) {
      if (at !== areaOf(entry)) await cards.goto(`${inject('address')}areas/${(at = areaOf(entry))}/`);
      const built = await cardToLetters(cards, `#s-${entry.ref} > div`);
      if (built) expect(await cardToLetters(page, '[data-preview] > div'), entry.ref).toBe(built);
      if (built) compared++;
    }
    expect(await touchAll(page), entry.ref).toBeGreaterThan(60);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('[data-saved]').waitFor();
    await page.getByRole('button', { name: 'All listings' }).click();
  }
  expect(checkout.diff()).toEqual([]);
  expect(compared).toBeGreaterThan(80);
});
