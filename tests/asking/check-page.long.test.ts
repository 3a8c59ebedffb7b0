import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { useBrowser } from '../support/page.ts';
import { gmail } from './answers.ts';
import { Round } from './round.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });
const REF = 'fppu77';
const FILE = 'kent/counselling-kent-due.yaml';

const asks = new Round();
let fragment = '';
beforeAll(async () => {
  await asks.run('ask', '--area', 'kent', '--to', asks.out);
  fragment = await asks.fragment(REF);
});

async function openCheck(hash: string, path = 'check/') {
  const { page, context } = await browser.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${inject('address')}${path}#${hash}`);
  // A text as the condition would be evaluated again and again, which the page’s policy forbids once it has to wait.
  await page.locator('waymark-check[data-ready], waymark-check [data-status]:not(:empty)').first().waitFor({ state: 'attached' });
  return { page, context, requests };
}

async function correct(page: Page, line: number, text: string): Promise<void> {
  await page
    .locator('fieldset')
    .nth(line - 1)
    .getByText('Wrong, it should be:')
    .click();
  await page.getByRole('textbox', { name: `What it should be, line ${line}` }).fill(text);
}

/** The text of the e-mail that the page's button opens. */
async function mailOf(page: Page) {
  const href = await page.locator('[data-mail]').getAttribute('href');
  const url = new URL(href!);
  return {
    href: href!,
    to: url.pathname,
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body')!.replaceAll('\r\n', '\n'),
  };
}

/** The answer comes back, is taken, and the site can be built from it. */
async function takeAnswer(body: string, ...more: string[]) {
  const round = asks.copy('2026-11-30');
  const path = join(round.out, 'answer.eml');
  writeFileSync(path, gmail(body));
  return { round, ...(await round.run('inbox', path, '--apply', ...more)) };
}

test('without JavaScript the page says how to answer by reply', async () => {
  const { page } = await browser.open({ javaScriptEnabled: false });
  await page.goto(`${inject('address')}check/#${fragment}`);
  expect(await page.locator('main').innerText()).toContain('give the numbers of the lines that are wrong');
  expect(await page.locator('[data-form]').isVisible()).toBe(false);
});

describe('a whole round', () => {
  test('all right: two presses, and what was on the page is confirmed', async () => {
    const { page, requests } = await openCheck(fragment);
    expect(await page.locator('h2').first().innerText()).toBe('Dormouse Counselling');
    expect(await page.locator('legend').first().innerText()).toBe('1. Phones 1');
    expect(await page.locator('.value').first().innerText()).toBe('0306 999 0103; What a call costs: normal call price');
    expect(await page.locator('[data-send]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All of it is right' }).click();
    expect(await page.locator('[data-hint]').innerText()).toBe('');
    const { to, subject, body, href } = await mailOf(page);
    expect({ to, subject }).toEqual({ to: 'listings@waymark.example', subject: 'Our answer (fppu77)' });
    expect(body).toMatch(/^Dormouse Counselling \(fppu77\)\nRight: 1-5\n\[waymark-1:/);
    expect(href.length).toBeLessThanOrEqual(1800);
    const { round, out } = await takeAnswer(body);
    expect(out).toContain('all right. Confirmed: Contact, Area, Name and kind.');
    expect(round.listing(FILE)).toMatch(/contact: \{ on: 2026-11-25, by: provider, how: provider-form/);
    expect((await round.command('check', '--json')).out).toBe('[]\n');
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual(['/check/kent.json']);
  });

  test('a wrong number and an answer to a question become a change file', async () => {
    const { page } = await openCheck(fragment);
    await correct(page, 1, '0306 999 0104');
    expect(await page.locator('[data-hint]').innerText()).toBe('4 lines have no answer. You can send it like this.');
    await page.getByRole('button', { name: 'The other lines are right' }).click();
    await page.getByRole('combobox', { name: 'Your answer' }).selectOption('Yes');
    const { body } = await mailOf(page);
    expect(body).toContain('Right: 2-5\nWrong: 1, 7\n1 = 0306 999 0104\n7 = Yes\n');
    const { out } = await takeAnswer(body);
    expect(out).toContain('to accept: Phones 1: 0306 999 0103; What a call costs: normal call price → “0306 999 0104”');
    expect(out).toContain('to accept: Are you taking new people at the moment? → “Yes”');
  });

  test('the Welsh page asks and answers in Welsh', async () => {
    const { page } = await openCheck(fragment, 'cy/check/');
    await page.getByRole('button', { name: 'Mae’r cyfan yn gywir' }).click();
    const { body } = await mailOf(page);
    expect(body).toMatch(/\nCywir: 1-5\n/);
    expect((await takeAnswer(body)).out).toContain('all right. Confirmed: ');
  });
});

describe('the page sends nothing', () => {
  test.each([
    [
      'facts that were not asked about',
      (own: string) => own.replace(/\.c[0-9a-f]{10}/, '.c0000000000'),
      'These details aren’t the ones that we asked you about.',
    ],
    ['a listing that is gone', (own: string) => own.replace('fppu77', 'zzzzzz'), 'We can’t find these details.'],
    ['an area that isn’t there', (own: string) => own.replace('kent', 'nowhere'), 'We can’t find these details.'],
    ['a link that was cut', (own: string) => own.slice(0, 40), 'Open this page with the link in our e-mail.'],
  ])('for %s', async (_, change, text) => {
    const { page } = await openCheck(change(fragment));
    expect(await page.locator('[data-status]').innerText()).toContain(text);
    expect(await page.locator('[data-form]').isVisible()).toBe(false);
  });
});

test('an answer that is too long for an address is copied, and nothing is stored', async () => {
  const { page, context } = await openCheck(fragment);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (let line = 1; line <= 5; line++) await correct(page, line, 'Ŵ '.repeat(99));
  expect(await page.locator('[data-way]').isVisible()).toBe(false);
  expect(await page.locator('[data-instead]').innerText()).toContain('The answer is too long for your mail program');
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.locator('[data-answer]').inputValue());
  expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0);
});

test('axe finds nothing, and a narrow screen needs no sideways scrolling', async () => {
  const { page } = await openCheck(fragment);
  await page.getByRole('button', { name: 'All of it is right' }).click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});
