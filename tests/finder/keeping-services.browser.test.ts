import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readCode } from '../officers/read-code.ts';
import { paperOf, printPage } from '../officers/printed.ts';
import { openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] });
// What the fixture has in BS5: a referral centre and a support centre, with their numbers.
const KEPT = ['The Tidemill Centre', 'Willow Path'];

async function keptInBs5(): Promise<Page> {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  for (const name of KEPT) await page.getByRole('button', { name: `Keep ${name}` }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-kept] li').length === 2);
  return page;
}

/** The numbers on the cards of what is kept. */
const numbersOf = (page: Page) =>
  page.locator('[data-kept] li').evaluateAll((items) => items.map((item) => item.textContent!.match(/[\d ]{3,}$/)![0].trim()));

test('what is kept is listed on the page with its numbers, through a further search, and let go by a second press', async () => {
  const page = await keptInBs5();
  expect(await page.locator('[data-kept]').innerText()).toMatch(/^2 services kept/);
  expect(await page.locator('[data-kept]').innerText()).toContain('Only on this page, until you leave it.');
  await searchAndWait(page, 'BS1');
  expect(await page.locator('[data-kept] li').allInnerTexts()).toEqual(
    KEPT.map((name) => expect.stringMatching(new RegExp(`^${name}: [\\d ]+$`)) as string),
  );
  await page.getByRole('button', { name: `Remove ${KEPT[0]}` }).click();
  await page.getByRole('button', { name: `Keep ${KEPT[0]}` }).waitFor();
  expect(await page.locator('[data-kept] li').count()).toBe(1);
});

test('the note that is copied, and the code, have neutral kinds and the numbers, and neither a name nor an address', async () => {
  const page = await keptInBs5();
  await page.getByRole('button', { name: 'Copy as a note' }).click();
  await page.waitForFunction(() => document.querySelector('[data-kept] [role=status]')!.textContent!.startsWith('Copied'));
  expect(await page.locator('[data-kept] [role=status]').innerText()).toContain('this device’s clipboard');
  const note = await page.evaluate(() => navigator.clipboard.readText());
  const numbers = await numbersOf(page);
  expect(note.split('\n')).toEqual(numbers.map((number) => expect.stringMatching(new RegExp(`^[A-Z][^:]+: ${number}$`)) as string));
  expect(note).not.toMatch(/Tidemill|Willow|rape|sexual|assault|SARC|https?:/i);
  await page.getByRole('button', { name: 'Show a QR code' }).click();
  expect(await readCode(page, '[data-kept] svg')).toBe(note);
});

test('what is kept is printed alone, on one page', async () => {
  const page = await keptInBs5();
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('[data-kept]').getByRole('button', { name: 'Print' }).click();
  const pages = await printPage(page);
  expect(pages.map(paperOf)).toHaveLength(1);
  for (const name of KEPT) expect(pages[0]!.text).toContain(name);
  expect(pages[0]!.text).not.toMatch(/Clear Harbour|Copy as a note|BS5/);
});

test('what is kept is gone when the page is left, and was in no address, title or storage', async () => {
  const page = await keptInBs5();
  expect(page.url()).toBe(inject('address'));
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.locator('[data-kept]').isVisible()).toBe(false);
  expect(await page.locator('[data-kept]').textContent()).toBe('');
  await search(page, 'BS5');
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
  expect(await page.getByRole('button', { name: `Keep ${KEPT[0]}` }).isVisible()).toBe(true);
});
