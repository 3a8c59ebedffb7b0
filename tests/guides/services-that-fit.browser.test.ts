import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { fitsTopic } from '../../src/match/topics.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { heading, openFinder, search } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const directory = fixtureDirectory();
const browser = useBrowser();
const none = { nonRecent: 'unknown' as const, serves: [], byAndFor: [] };

test('a service fits by its kind, or by the community that it names', () => {
  const topic = { types: ['sarc'], groups: ['lgbt'] };
  expect(fitsTopic({ types: ['sarc'], eligibility: none }, topic)).toBe(true);
  expect(fitsTopic({ types: ['isva'], eligibility: { ...none, byAndFor: ['lgbt'] } }, topic)).toBe(true);
  expect(fitsTopic({ types: ['isva'], eligibility: { ...none, serves: ['students'] } }, topic)).toBe(false);
});

test('a service for everyone does not say that men are meant; one that names men does', () => {
  const topic = { types: [], groups: ['men-and-boys'] };
  expect(fitsTopic({ types: ['isva'], eligibility: { ...none, genders: ['all'] } }, topic)).toBe(false);
  expect(fitsTopic({ types: ['isva'], eligibility: { ...none, genders: ['women', 'men'] } }, topic)).toBe(true);
});

const topics = directory.guides.filter(({ language, types, groups }) => language === 'en' && types.length + groups.length > 0);

test('in every area each topic has a service, or the line that takes everyone', () => {
  for (const { slug: area } of directory.areas) {
    const html = readFileSync(join(SITE_FOLDER, 'areas', area, 'topics/index.html'), 'utf8');
    const parts = html.split('<section class="section topic"').slice(1);
    expect(parts).toHaveLength(topics.length);
    expect(parts.filter((part) => !/href="(\/services\/|tel:)/.test(part))).toEqual([]);
    expect([...html.matchAll(/ id="([^"]+)"/g)].filter(([, id]) => tellingWordsIn(id!).length > 0)).toEqual([]);
  }
});

test('a centre’s own limit for samples stands beside it, before the general one', () => {
  const html = readFileSync(join(SITE_FOLDER, 'areas/avon-and-somerset/topics/index.html'), 'utf8');
  expect(html).toContain('samples can be taken up to 10 days after');
});

test('the word search answers a topic with its short page, before the services', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'counselling');
  await page.waitForSelector('[data-hits] a');
  const links = await page.locator('[data-hits] a').evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
  expect(links[0]).toBe('/help/counselling/');
  expect(links[1]).toMatch(/^\/services\//);
});

test('words that only a short page has lead to it', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await search(page, 'victims code rights');
  await page.waitForSelector('[data-hits] a[href="/help/your-rights/"]');
  expect(await heading(page)).toMatch(/“victims code rights”$/);
});
