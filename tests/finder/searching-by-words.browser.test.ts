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
