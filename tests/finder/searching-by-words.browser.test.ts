import { expect, inject, test } from 'vitest';
import { heading, openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

test('words that are no place are looked for in the listings', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'counselling for men');
  await page.waitForSelector('[data-hits] a');
  expect(await heading(page)).toMatch(/^\d+ services mention “counselling for men”$/);
  await page.locator('[data-hits] a').first().click();
  await page.waitForURL('**/services/**');
});

test('“counselling in Leeds” uses the place, and shows what fits the words there', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'counselling in Leeds');
  expect(await heading(page)).toMatch(/^\d+ services? in Leeds mentions? “counselling”$/);
  expect(await page.locator('.found [data-ref] h4').allInnerTexts()).toContain('Rowanberry Leeds');
});

test('a topic is answered by its guide first, then by services, with a number to call', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'therapy');
  await page.waitForSelector('[data-topics] a');
  expect(await heading(page)).toBe('About “therapy”');
  expect(await page.locator('[data-topics] a').first().getAttribute('href')).toBe('/help/counselling/');
  expect(await page.locator('[data-topics] li').first().innerText()).toContain('Regular talks with someone who is trained for it.');
  expect(await page.locator('[data-services-note]').innerText()).toMatch(/^\d+ services mention “therapy”$/);
  expect(await page.locator('[data-services] a[href^="/services/"]').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-call] a[href^="tel:"]:visible').count()).toBe(1);
});

test('a topic that no service mentions says so', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'private window');
  await page.waitForSelector('[data-topics] a[href="/help/no-trace/"]');
  expect(await page.locator('[data-services-note]').innerText()).toContain('We don’t list a service that mentions “private window”.');
  expect(await page.locator('[data-services] a').count()).toBe(0);
});

test('a topic for young people comes with their own line first', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'teenager');
  await page.waitForSelector('[data-topics] a[href="/help/under-18/"]');
  expect(await page.locator('[data-call] p:visible').first().innerText()).toMatch(/^Under 16: Childline, /);
});

test('a guess is shown as one, and a word inside another is none', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'councelling');
  await page.waitForSelector('[data-hits]:not([hidden]) a');
  expect(await heading(page)).toBe('Nothing mentions “councelling”. Did you mean one of these?');
  await search(page, 'cousin');
  await page.waitForSelector('[data-way="unknown"]:not([hidden])');
  expect(await page.locator('[data-way="unknown"] a[href^="tel:"]').count()).toBe(1);
  expect(await page.locator('[data-way="unknown"] a[href="/search/"]').count()).toBe(1);
});

test('our own host is asked for the same files whatever the words are', async () => {
  const asked = async (words: string) => {
    const { page, context } = await browser.open();
    await openFinder(page, inject('address'));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await search(page, words);
    await page.waitForSelector('[data-hits] a');
    await context.close();
    return requests.sort();
  };
  expect(await asked('support for deaf people')).toEqual(await asked('childhood'));
});
