import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { openCheckout, openListing, save, type Checkout } from './editing.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let checkout: Checkout;
let page: Page;
beforeAll(async () => {
  checkout = await openCheckout();
});
beforeEach(async () => {
  ({ page } = await browser.open());
});
afterAll(() => checkout.close());

const home = async () => {
  await page.goto(checkout.editor.address);
  await page.locator('#find').waitFor();
};
const unfold = (title: string) => page.locator('details > summary').filter({ hasText: title }).click();

test('a service that has closed is saved only once it is said where people turn, and leads on to its successor', async () => {
  await openListing(page, checkout.editor.address, '5hqv5p', 'Family Steps');
  await page.getByRole('button', { name: 'This service has closed' }).click();
  // The field that is wanted now is open, and has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-lifecycle-successor');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await page.locator('.summary').textContent()).toContain('Choose the listing that takes its place, or write where people can go');
  expect(checkout.diff()).toEqual([]);
  await page.locator('#f-lifecycle-successor').fill('clear harbour');
  await page.getByRole('button', { name: /^Choose: Clear Harbour/ }).click();
  expect(await page.locator('[data-chosen]').textContent()).toContain('Clear Harbour');
  expect(await page.locator('[data-preview]').textContent()).toContain('Clear Harbour.');
  await save(page);
  expect(checkout.diff().filter((line) => line !== '+')).toEqual([
    '+lifecycle:',
    '+  status: closed',
    expect.stringMatching(/^\+ {2}since: "?2026-11-23"?$/),
    expect.stringMatching(/^\+ {2}successor: \S+$/),
  ]);
  await page.context().close();
});

test('a listing is copied for another area: what is the first one’s own stays behind', async () => {
  await openListing(page, checkout.editor.address, 'gmjvd3', 'Clear Harbour');
  await page.getByRole('button', { name: 'Copy for another area' }).click();
  await page.getByText('This is a new listing, copied from the one before').waitFor();
  await page.locator('#f-coverage-areas-add').selectOption('kent');
  await page.locator('#f-name').fill('Clear Harbour Kent');
  await page.getByRole('button', { name: /^Use “/ }).click();
  await save(page);
  const [ref, slug] = checkout.read('content/services/refs.csv').trimEnd().split('\n').at(-1)!.split(',');
  expect(ref).not.toBe('gmjvd3');
  const text = checkout.read(`content/services/kent/${slug}.yaml`);
  expect(text).toContain('0117 496 0103');
  expect(text).toContain('areas: [kent]');
  expect(text).not.toMatch(/^(confirmed|places|lifecycle|toCheck):/m);
  await page.context().close();
});

test('a new provider and a new commissioner, each with their own file, can be chosen at once', async () => {
  await home();
  for (const [kind, title, button] of [
    ['provider', 'Providers', 'New provider'],
    ['commissioner', 'Commissioners', 'New commissioner'],
  ] as const) {
    await unfold(title);
    expect(await page.getByRole('button', { name: button }).isDisabled()).toBe(true);
    await page.locator(`#new-${kind}`).fill(`A brand new ${kind}`);
    await page.getByRole('button', { name: button }).click();
    expect(await page.locator('#f-name').inputValue()).toBe(`A brand new ${kind}`);
    if (kind === 'commissioner') await page.locator('#f-kind').selectOption('council');
    await save(page);
    expect(checkout.read(`content/${kind}s/a-brand-new-${kind}.yaml`)).toContain(`name: A brand new ${kind}`);
    await page.getByRole('button', { name: 'All listings' }).click();
    await page.locator('#find').waitFor();
    await expect.poll(() => page.locator(`#open-${kind} option[value=a-brand-new-${kind}]`).count()).toBe(1);
  }
  await page.context().close();
});

test('a new listing of an organisation that is new too: both files are written, and no one is asked for their names', async () => {
  await home();
  await page.getByRole('button', { name: 'New listing' }).click();
  await page.locator('#f-name').fill('Second Door Kent');
  await page.locator('#f-slug').fill('counselling-kent-second');
  await page.locator('#f-provider').selectOption('+');
  await page.getByLabel('Name of the organisation').fill('Second Door');
  await page.locator('#f-types-add').selectOption('counselling');
  await page.locator('#f-summary-en').fill('Talking with someone who listens.');
  await page.locator('#f-coverage-areas-add').selectOption('kent');
  await save(page);
  expect(checkout.read('content/providers/second-door.yaml')).toContain('name: Second Door');
  expect(checkout.read('content/services/kent/counselling-kent-second.yaml')).toContain('provider: second-door');
  await page.context().close();
});

test('a listing whose area is changed in the form is saved, and its e-mail that was emptied is not known', async () => {
  await openListing(page, checkout.editor.address, 'Orchard House', 'Orchard House');
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await page.getByRole('button', { name: 'Add: Phones' }).click();
  await page.locator('#f-contact-phones-1-number').fill('8081570111');
  await page.locator('#f-contact-phones-1-number').blur();
  expect(await page.locator('#f-contact-phones-1-number').inputValue()).toBe('0808 157 0111');
  await page.locator('#f-contact-email').fill('x');
  await page.locator('#f-contact-email').fill('');
  await page.locator('#f-coverage-areas-add').selectOption('sussex');
  await page
    .getByRole('button', { name: /^Take out.*Kent$/ })
    .first()
    .click();
  await save(page);
  expect(checkout.read('content/services/sussex/health-centre-maidstone.yaml')).toContain('areas: [sussex]');
  await page.context().close();
});
