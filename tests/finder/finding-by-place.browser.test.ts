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

test('“BS5” shows who covers Bristol, the referral centre first, with about how far it is', async () => {
  const page = await finder('2026-11-23T12:00:00Z');
  await searchAndWait(page, 'BS5');
  expect(await heading(page)).toBe('6 services cover BS5');
  const first = page.locator('[data-group="now"] .card').first();
  expect(await first.locator('h4').innerText()).toBe('The Tidemill Centre');
  expect(await first.locator('[data-distance]').innerText()).toMatch(/^Less than \d miles$/);
  expect((await namesIn(page, 'now')).slice(1, 3)).toEqual(['24/7 Rape and Sexual Abuse Support Line', 'Willow Path']);
  expect(await namesIn(page, 'covers-you')).toEqual(['Clear Harbour', 'Fourways Project', 'The Glasshouse Rooms', 'Beacon Care Team']);
});

test('numbers on the cards go up in the order of the list', async () => {
  const page = await finder();
  await searchAndWait(page, 'BS5');
  const numbers = await page.locator('[data-group]:not([hidden]) .pin:not(.none)').allInnerTexts();
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  expect(numbers.length).toBeGreaterThan(2);
});

test('a line that answers now is under Now in its hours alone', async () => {
  const page = await finder('2026-11-23T22:00:00Z');
  await searchAndWait(page, 'BS5');
  expect(await namesIn(page, 'now')).not.toContain('Willow Path');
  expect(await namesIn(page, 'covers-you')).toContain('Willow Path');
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
  expect(await page.locator('[data-lists] .card').count()).toBe(0);
  await page.getByRole('button', { name: 'Wrexham' }).click();
  await page.waitForSelector('[data-lists]:not([hidden]) .card');
  expect(await namesIn(page, 'covers-you')).toContain('Clywedog Counselling');
  expect(await namesIn(page, 'now')).toContain('Live Fear Free helpline');
});

test('a district on a border shows both areas, and asks which without waiting for an answer', async () => {
  const page = await finder();
  await searchAndWait(page, 'SY13');
  const answers = await page.locator('[data-options] button').allInnerTexts();
  expect(answers).toEqual(['West Mercia', 'North Wales', 'Cheshire', 'Not sure: show all']);
  const all = await page.locator('.found .card').count();
  await page.getByRole('button', { name: 'North Wales' }).click();
  expect(await page.locator('[data-group="covers-you"] .card').count()).toBeLessThan(all);
  expect(await page.locator('[data-note]').innerText()).toContain('That is in North Wales.');
});

test('on the Welsh border the line for Wales is there, and in Kent it is not', async () => {
  const page = await finder();
  await searchAndWait(page, 'Chepstow');
  expect(await namesIn(page, 'now')).toContain('Live Fear Free helpline');
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
    expect(await page.locator('[data-group="covers-you"] .card').count()).toBeGreaterThan(0);
  });
});
