import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { namesIn, openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });

async function found(place: string): Promise<Page> {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, place);
  return page;
}

test('without JavaScript no question stands there that a plain form could send', async () => {
  const { page } = await browser.open({ javaScriptEnabled: false });
  await page.goto(inject('address'));
  expect(await page.locator('[data-questions]').isVisible()).toBe(false);
  expect(await page.locator('[data-questions]').getAttribute('disabled')).not.toBeNull();
});

test('every question can be skipped, and says so', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  expect(await page.getByRole('radio', { name: 'I’d rather not say' }).first().isChecked()).toBe(true);
  expect(await page.locator('[data-questions] legend:not(.visually-hidden)').first().innerText()).toContain('You can skip this.');
});

test('“It just happened” puts the area’s referral centre first, and says that sooner is better, never too late', async () => {
  const page = await found('Gravesend');
  await page.getByRole('radio', { name: 'It just happened' }).check();
  const first = await page.locator('.found .card h4').allInnerTexts();
  expect(first).toContain('Orchard House');
  expect(first.indexOf('Orchard House')).toBeLessThan(first.indexOf('Family Steps'));
  expect(await page.locator('[data-sooner]').innerText()).toContain('sooner is better');
  expect((await page.locator('.found').innerText()).toLowerCase()).not.toContain('too late');
});

test('“It is still happening” shows what to do in danger before any list', async () => {
  const page = await found('Kent');
  await page.getByRole('radio', { name: 'It is still happening' }).check();
  expect(await page.locator('[data-safety] a[href="tel:999"]').isVisible()).toBe(true);
  await page.getByRole('radio', { name: 'Longer ago' }).check();
  expect(await page.locator('[data-safety]').isVisible()).toBe(false);
});

test('another answer re-orders, keeps the focus where it is, and announces the count', async () => {
  const page = await found('BS5');
  await page.getByRole('radio', { name: 'I have a court date' }).focus();
  await page.keyboard.press('Space');
  expect(await page.evaluate('document.activeElement.value')).toBe('court');
  expect(await page.locator('[data-status]').innerText()).toMatch(/^\d+ services, put in a new order$/);
  expect((await namesIn(page, 'covers-you'))[0]).toBe('Clear Harbour');
});

test('a service for women alone is not shown to a man, one that says nothing is', async () => {
  const page = await found('Brighton');
  const before = await page.locator('.found .card').count();
  await page.locator('summary', { hasText: 'More about you' }).click();
  await page.getByRole('radio', { name: 'Man or boy' }).check();
  expect(await page.locator('.found .card').count()).toBeLessThanOrEqual(before);
  expect(await page.locator('.found .card', { hasText: 'For women' }).filter({ hasNotText: 'men' }).count()).toBe(0);
  expect(await page.locator('.found .card', { hasText: 'not known' }).count()).toBeGreaterThan(0);
});

test('someone under 16 is shown Childline before the line for those over 16', async () => {
  const page = await found('Kent');
  await page.locator('summary', { hasText: 'More about you' }).click();
  await page.getByRole('radio', { name: '13 to 15' }).check();
  const names = await page.locator('.found .card h4').allInnerTexts();
  expect(names).not.toContain('24/7 Rape and Sexual Abuse Support Line');
  expect(names).toContain('Childline');
});

test('no answer stands in an address, a request or any storage, and leaving forgets it', async () => {
  const { page, context } = await browser.open();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await openFinder(page, inject('address'));
  await page.getByRole('radio', { name: 'I have told the police' }).check();
  await searchAndWait(page, 'Kent');
  expect(sent.filter((line) => /reported|situation/.test(line))).toEqual([]);
  expect(page.url()).toBe(inject('address'));
  expect(await context.cookies()).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.getByRole('radio', { name: 'I have told the police' }).isChecked()).toBe(false);
});
