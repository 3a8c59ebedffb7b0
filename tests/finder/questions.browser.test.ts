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

/** The answer to a place, with one answer given before. */
async function answered(place: string, answer: string): Promise<Page> {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await page.locator('[data-questions] details').evaluate((details) => ((details as HTMLDetailsElement).open = true));
  await page.getByLabel(answer, { exact: true }).check();
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
  const page = await answered('Gravesend', 'It just happened');
  expect((await page.locator('.found .card h4').allInnerTexts())[0]).toBe('Orchard House');
  expect(await page.locator('.found .card').first().locator('a.call-button').getAttribute('href')).toBe('tel:111');
  expect(await page.locator('[data-calls-now]').innerText()).toContain('Sooner is better');
  expect((await page.locator('.found').innerText()).toLowerCase()).not.toContain('too late');
});

test('“It is still happening” has 999 next to a support line, and how to call it in silence', async () => {
  const page = await answered('Kent', 'It is still happening');
  const calls = page.locator('[data-calls-now]');
  expect(await calls.locator('a[href="tel:999"]').isVisible()).toBe(true);
  expect(await calls.innerText()).toContain('press 55');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('radio', { name: 'Longer ago' }).check();
  expect(await calls.locator('a[href="tel:999"]').count()).toBe(0);
});

test('another answer re-orders, keeps the focus where it is, and announces the count', async () => {
  const page = await found('BS5');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('radio', { name: 'I have a court date' }).focus();
  await page.keyboard.press('Space');
  expect(await page.evaluate('document.activeElement.value')).toBe('court');
  expect(await page.locator('[data-status]').innerText()).toMatch(/^\d+ services, in a new order$/);
  expect((await namesIn(page, 'covers-you'))[0]).toBe('Clear Harbour');
});

test('a service for women alone is not shown to a man', async () => {
  const page = await answered('Brighton', 'Man or boy');
  expect(await page.locator('.found [data-ref] h4').allTextContents()).not.toContain('Women’s Rights Desk');
});

test('someone under 16 is given Childline to call, on cards too, and never the line for those over 16', async () => {
  const page = await answered('Kent', '13 to 15');
  expect(await page.locator('[data-calls-now] a.call-button').first().textContent()).toBe('Call 0800 1111');
  const names = await page.locator('.found [data-ref] h4').allTextContents();
  expect(names).not.toContain('24/7 Rape and Sexual Abuse Support Line');
  expect(names).toContain('Childline');
  const fallbacks = await page.locator('.found [data-fallback]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect([...new Set(fallbacks)]).toEqual(['tel:+448001111']);
});

test('what was chosen shows in the answer: how many say so, or that none does and to ask', async () => {
  const page = await answered('BS5', 'Step-free access');
  expect(await page.locator('[data-chosen] li').allInnerTexts()).toEqual([
    expect.stringMatching(/^(\d+ services? here says?|No service here says): Step-free access\./),
  ]);
  expect(await page.locator('[data-summary]').innerText()).toBe('BS5 · Step-free access');
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

test('in Wales the sentences of the list name the Welsh helpline', async () => {
  const page = await found('Wrexham');
  const named = await page
    .locator('.found [data-fallback]:not([data-ref] *)')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)]).toEqual(['tel:+448088010800']);
});

test.each([
  ['by day', '2026-11-23T11:00:00Z', '0306 999 0160', 'tel:+443069990160'],
  ['at night', '2026-11-23T22:00:00Z', '0306 999 0161', 'tel:+443069990161'],
])('a centre with a number for the day and one for the night is called %s on the one that is open', async (_, time, number, href) => {
  const { page } = await browser.open({}, new Date(time));
  await openFinder(page, inject('address'));
  await page.locator('[data-questions] details').evaluate((details) => ((details as HTMLDetailsElement).open = true));
  await page.getByLabel('It just happened', { exact: true }).check();
  await searchAndWait(page, 'Preston, Lancashire');
  const button = page.locator('[data-calls-now] a.call-button').nth(1);
  expect(await button.textContent()).toBe(`Call ${number}`);
  expect(await button.getAttribute('href')).toBe(href);
});
