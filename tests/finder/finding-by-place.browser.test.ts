import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { heading, namesIn, openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });

async function finder(time?: string) {
  const { page } = await browser.open({}, time ? new Date(time) : undefined);
  await openFinder(page, inject('address'));
  return page;
}

test('“BS5” folds the question and says how many services cover Bristol, and how many of them can be contacted', async () => {
  const page = await finder('2026-11-23T12:00:00Z');
  await searchAndWait(page, 'BS5');
  expect(await heading(page)).toBe('6 services cover BS5; 4 can be contacted from here');
  expect(await page.locator('[data-summary]').innerText()).toBe('BS5');
  expect(await page.locator('#place').isVisible()).toBe(false);
  expect(await namesIn(page, 'covers-you')).toEqual(['The Tidemill Centre', 'Willow Path', 'Clear Harbour', 'The Glasshouse Rooms']);
  const first = page.locator('.found .card').first();
  expect(await first.locator('.facts-line').innerText()).toMatch(/^Less than \d miles · /);
  expect(await first.locator('a.call-button').count()).toBe(1);
});

test('the first three services are cards, the others rows, and those without contact details are one sentence', async () => {
  const page = await finder();
  await searchAndWait(page, 'BS5');
  expect(await page.locator('.found .card').count()).toBe(3);
  expect(await page.locator('[data-list="rows"] .row').count()).toBe(1);
  expect(await page.locator('[data-no-contact]').innerText()).toMatch(
    /^No contact details yet: Fourways Project – .+; Beacon Care Team – /,
  );
});

test('a service of which only older details are known is a row without a number', async () => {
  const page = await finder();
  await searchAndWait(page, 'Gravesend');
  const row = page.locator('.row', { hasText: 'Kent Care Line' });
  expect(await row.innerText()).not.toMatch(/\d{3}/);
});

test('services for other councils or areas are nearby, and say who they are for', async () => {
  const page = await finder();
  await searchAndWait(page, 'Brighton');
  expect(await namesIn(page, 'nearby')).toEqual(['West Sussex Safe Homes', 'Adur Talking Rooms']);
  expect(await page.locator('[data-list="nearby"] [data-councils]').first().innerText()).toBe('For West Sussex');
});

test('the council is asked for where it would change the answer, and the answer follows', async () => {
  const page = await finder();
  await searchAndWait(page, 'Kent');
  expect(await page.locator('[data-question]').innerText()).toBe('Which council are you in? You can skip this.');
  expect(await namesIn(page, 'limited')).toEqual(['Chalk Stream Men']);
  await page.getByRole('button', { name: 'Medway' }).click();
  await page.locator('[data-choices]').waitFor({ state: 'hidden' });
  expect(await namesIn(page, 'limited')).toEqual([]);
});

test('numbers on the cards go up in the order of the list', async () => {
  const page = await finder();
  await searchAndWait(page, 'Gravesend');
  const numbers = await page.locator('[data-group]:not([hidden]) .pin').allTextContents();
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  expect(numbers.length).toBeGreaterThan(2);
});

test('the first screen has who to call, at least 44 pixels high, without scrolling', async () => {
  const { page } = await browser.open({ viewport: { width: 360, height: 640 } });
  await openFinder(page, inject('address'));
  await page.getByRole('radio', { name: 'It just happened' }).check();
  await searchAndWait(page, 'Gravesend');
  expect(await page.locator('[data-summary]').innerText()).toBe('Gravesend · It just happened');
  const buttons = page.locator('[data-calls-now] a.call-button');
  expect(await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('href')))).toEqual(['tel:+448085002222', 'tel:111']);
  for (const button of await buttons.all()) {
    const { y, height } = (await button.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    expect(y + height).toBeLessThanOrEqual(640);
  }
});

test('“Change” opens the question again with what was typed', async () => {
  const page = await finder();
  await searchAndWait(page, 'BS5');
  await page.getByRole('button', { name: 'Change' }).click();
  expect(await page.locator('#place').inputValue()).toBe('BS5');
  expect(await page.evaluate('document.activeElement.id')).toBe('place');
});

test.each([
  ['Gravesend', ['Bramble Rooms', 'Heron Counselling']],
  ['Canterbury', ['Heron Counselling', 'Bramble Rooms']],
])('in %s, of two that fit alike and are both confirmed, the nearer comes first', async (place, expected) => {
  const page = await finder();
  await searchAndWait(page, place);
  expect((await namesIn(page, 'covers-you')).filter((name) => expected.includes(name))).toEqual(expected);
});

test('“wrexam” is not assumed to be Wrexham: it is offered', async () => {
  const page = await finder();
  await search(page, 'wrexam');
  await page.waitForSelector('[data-choices]:not([hidden])');
  expect(await page.locator('[data-lists] [data-ref]').count()).toBe(0);
  await page.getByRole('button', { name: 'Wrexham' }).click();
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
  expect(await namesIn(page, 'covers-you')).toContain('Eryri Support Centre');
  expect(await page.locator('[data-calls-now]').innerText()).toContain('Live Fear Free helpline');
});

test('a district on a border shows both areas, and asks which without waiting for an answer', async () => {
  const page = await finder();
  await searchAndWait(page, 'SY13');
  const answers = await page.locator('[data-options] button').allInnerTexts();
  expect(answers).toEqual(['West Mercia', 'North Wales', 'Cheshire', 'Not sure: show all']);
  const all = await page.locator('.found [data-ref]').count();
  await page.getByRole('button', { name: 'North Wales', exact: true }).click();
  expect(await page.locator('[data-group="covers-you"] [data-ref]').count()).toBeLessThan(all);
  expect(await page.locator('[data-note]').innerText()).toContain('That is in North Wales.');
});

test('an area that is chosen narrows the councils to its own: their services then cover the place', async () => {
  const page = await finder();
  await searchAndWait(page, 'SY10');
  expect(await namesIn(page, 'limited')).toContain('Wrekin Advisers');
  await page.getByRole('button', { name: 'West Mercia', exact: true }).click();
  expect(await namesIn(page, 'covers-you')).toContain('Wrekin Advisers');
  expect(await page.locator('[data-group="limited"]').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Not sure: show all' }).click();
  expect(await namesIn(page, 'limited')).toContain('Wrekin Advisers');
});

test('on the Welsh border the line for Wales is there, and in Kent it is not', async () => {
  const page = await finder();
  await searchAndWait(page, 'Chepstow');
  expect(await page.locator('[data-calls-now]').innerText()).toContain('Live Fear Free helpline');
  await searchAndWait(page, 'Kent');
  expect(await page.locator('.found').innerText()).not.toContain('Live Fear Free');
});

test('a name that several places share is asked about, with their counties', async () => {
  const page = await finder();
  await search(page, 'Newport');
  await page.waitForSelector('[data-choices]:not([hidden])');
  expect(await page.locator('[data-options] button').allInnerTexts()).toContain('Newport (Isle of Wight)');
});

test.each([
  ['EH1', 'Rape Crisis Scotland'],
  ['Belfast', 'Nexus NI'],
  ['BT1 1AA', 'Nexus NI'],
  ['JE2 3AB', 'Jersey'],
  ['Isle of Man', 'Isle of Man'],
])('“%s” is signposted to its own services', async (text, expected) => {
  const page = await finder();
  await search(page, text);
  const way = page.locator('[data-way]:not([hidden])');
  await way.waitFor();
  expect(await way.innerText()).toContain(expected);
  expect(await way.locator('a[href="tel:999"]').count()).toBe(1);
});

test('what cannot be placed says what was not understood, what to try, and whom to ring', async () => {
  const page = await finder();
  await search(page, 'qqqq zzzz');
  const way = page.locator('[data-way="unknown"]:not([hidden])');
  await way.waitFor();
  expect(await heading(page)).toBe('We don’t know that as a place, and no page here mentions it.');
  expect(await way.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/areas/',
    'tel:+448085002222',
    '/search/',
  ]);
});

test('an empty box is answered at the box', async () => {
  const page = await finder();
  await search(page, '  ');
  expect(await page.locator('#place-error').innerText()).toContain('Type a place first');
  expect(await page.evaluate('document.activeElement.id')).toBe('place');
});

describe('a place however it is written', () => {
  let page: Page;
  beforeAll(async () => void (page = await finder()));

  test.each([
    'bs5',
    'BS5 6AA',
    'bs56aa',
    '  BS5   6AA ',
    'Bristol',
    'tunbridge wells',
    'Newcastle upon Tyne',
    'Met',
    'Hackney',
    'Teesside',
    'Royal Tunbridge Wells',
  ])('“%s” finds services', async (text) => {
    await searchAndWait(page, text);
    expect(await page.locator('[data-group="covers-you"] [data-ref]').count()).toBeGreaterThan(0);
  });
});
