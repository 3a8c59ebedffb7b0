import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

async function openQueue(path = 'upkeep/kent/'): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(inject('address') + path);
  await page.waitForSelector('waymark-queue[data-ready]');
  return page;
}

const names = (page: Page) => page.locator('waymark-queue tbody th > a:first-child').allInnerTexts();

describe('when its script fails', () => {
  test('the plain table stays', async () => {
    const { page } = await browser.open();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${inject('address')}upkeep/kent/`);
    await page.waitForLoadState('networkidle');
    expect((await names(page))[0]).toBe('Orchard House');
    expect(await page.locator('waymark-queue[data-ready]').count()).toBe(0);
    expect(await page.getByLabel('Find in this table').isVisible()).toBe(false);
  });
});

describe('the table that can be sorted', () => {
  test('has the same rows in the same order as the plain one', async () => {
    const { page: plain } = await browser.open({ javaScriptEnabled: false });
    await plain.goto(`${inject('address')}upkeep/kent/`);
    const page = await openQueue();
    const textOf = (each: Page) => each.locator('waymark-queue tbody tr').allInnerTexts();
    expect(await textOf(page)).toEqual(await textOf(plain));
  });
  test('sorts by a column at a press, turns round at the next, and goes back at the third', async () => {
    const page = await openQueue();
    const before = await names(page);
    const heading = page.getByRole('columnheader', { name: 'Listing' });
    await heading.getByRole('button').click();
    const sorted = await names(page);
    expect(sorted).toEqual([...before].sort(new Intl.Collator('en-GB').compare));
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.getByRole('button').click();
    expect(await names(page)).toEqual([...sorted].reverse());
    await heading.getByRole('button').click();
    expect(await names(page)).toEqual(before);
    expect(await heading.getAttribute('aria-sort')).toBeNull();
  });
  test('sorts by how pressing contact details are, by keyboard', async () => {
    const page = await openQueue();
    await page.getByRole('button', { name: 'Contact and hours' }).focus();
    await page.keyboard.press('Enter');
    expect((await names(page)).slice(0, 3)).toEqual(['Wren Counselling', 'Chalk Stream Men', 'Otter Counselling']);
  });
  test('finds words, and says how many are left', async () => {
    const page = await openQueue();
    await page.getByLabel('Find in this table').fill('overdue counselling');
    expect(await names(page)).toEqual(['Chalk Stream Men', 'Otter Counselling']);
    expect(await page.locator('waymark-queue [role=status]').innerText()).toBe('2 listings shown');
    await page.getByLabel('Find in this table').fill('otter');
    expect(await page.locator('waymark-queue [role=status]').innerText()).toBe('1 listing shown');
    await page.getByLabel('Find in this table').fill('nothing like it');
    expect(await page.locator('waymark-queue [role=status]').innerText()).toBe('0 listings shown');
  });
  test('shows one kind of task, or the only service of its kind', async () => {
    const page = await openQueue();
    await page.getByLabel('Show').selectOption('due');
    expect(await names(page)).toEqual(['Chalk Stream Men', 'Dormouse Counselling']);
    await page.getByLabel('Show').selectOption('sole');
    expect(await names(page)).toContain('Orchard House');
    expect(await names(page)).not.toContain('Otter Counselling');
  });
});

test('nothing is asked of anybody after loading, and nothing stays behind', async () => {
  const { page, context } = await browser.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${inject('address')}upkeep/kent/`);
  await page.waitForSelector('waymark-queue[data-ready]');
  await page.waitForLoadState('networkidle');
  expect(asked.every((url) => url.startsWith(inject('address')))).toBe(true);
  asked.length = 0;
  await page.getByLabel('Find in this table').fill('overdue');
  await page.getByLabel('Show').selectOption('overdue');
  await page.getByRole('button', { name: 'Contract' }).click();
  await page.locator('details summary').first().click();
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  expect(page.url()).toBe(`${inject('address')}upkeep/kent/`);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
