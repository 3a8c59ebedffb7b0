import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { useBrowser } from '../support/page.ts';
import { compressPart, largestOf } from './compressed-part.ts';
import { pageToWeight } from './page-weight.ts';
import { bytesOf, serveInRounds, type CountedSite } from './rounds.ts';

// Bodies as they go over the wire, in brotli, of the shipped content: exact, so that they can be asserted. Times never are.
const FOLDER = 'tests/.output/budgets';
const LANGUAGES = ['en', 'cy'] as const;
const rootOf = (language: string) => (language === 'cy' ? 'cy/' : '');
/** What visitors see: the largest of each kind. */
const KINDS = [
  '',
  'areas/',
  'areas/*/',
  'areas/*/{town}/',
  'areas/*/topics/',
  'map/',
  'services/*/',
  'help/',
  'help/*/',
  'card/',
  'about/privacy/',
];
const PAGES = LANGUAGES.flatMap((language) => KINDS.map((kind) => largestOf(kind, language)));
const OFFICERS = LANGUAGES.map((language) => largestOf('officers/*/', language));
const BUILDERS = OFFICERS.map((page) => `${page}card/`);
const BUILDER = [
  ...OFFICERS.map((page) => `${page.replace(/^cy\//, '')}card.json`),
  ...LANGUAGES.map((language) => `${rootOf(language)}officers/card.json`),
];
/** The areas with the most to say, and the services that are for everyone. */
const DETAILED = ['metropolitan', 'avon-and-somerset', 'kent', 'national'];
const PARTS = LANGUAGES.flatMap((language) => [
  ...['avon-and-somerset', 'kent', 'dyfed-powys', 'west-mercia'].map((area) => `${rootOf(language)}areas/${area}/cards/`),
  ...DETAILED.map((area) => `${rootOf(language)}areas/${area}/cards/details/`),
  `${rootOf(language)}map/cards/`,
]);

const browser = useBrowser({ viewport: { width: 360, height: 780 } });
let site: Served;
let counted: CountedSite;

beforeAll(async () => {
  await compressPart([...PAGES, ...PARTS, ...OFFICERS, ...BUILDERS, ...BUILDER, 'editor/'], FOLDER);
  site = await serveSite(FOLDER, 0);
  counted = await serveInRounds(site.address);
});
afterAll(async () => {
  // For docs/performance.md, on demand: WAYMARK_FIGURES=1.
  if (process.env['WAYMARK_FIGURES'] === '1') console.log(figures.join('\n'));
  await counted.close();
  await site.close();
});

const figures: string[] = [];
/** Notes what was measured, and gives it back. */
function noted(what: string, bytes: number, more = ''): number {
  figures.push(`${(bytes / 1000).toFixed(1)} kB ${what}${more}`);
  return bytes;
}

/** Goes through a journey as a new visitor; gives back what was asked for until `found` stood there. */
async function journey(path: string, found: string, go?: (page: Page) => Promise<unknown>) {
  counted.forget();
  const { page, context } = await browser.open();
  await page.addInitScript(typeAtOnce);
  await page.goto(counted.address + path);
  await go?.(page);
  await page.waitForSelector(found, { timeout: 30_000 });
  // What is asked for after that counts too: it was asked for without being needed.
  await page.waitForTimeout(300);
  await context.close();
  return [...counted.seen];
}

/** Types what stands in the address's fragment and presses Enter in the moment in which the finder is ready. */
function typeAtOnce(): void {
  const text = decodeURIComponent(location.hash.slice(1));
  if (!text) return;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('waymark-finder[data-ready]')) return;
    observer.disconnect();
    const input = document.querySelector<HTMLInputElement>('#place')!;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.form!.requestSubmit();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

const LIST = '[data-lists]:not([hidden]) [data-ref]';
const search = (language: string, text: string, found = LIST, go?: (page: Page) => Promise<unknown>) =>
  journey(`${rootOf(language)}#${encodeURIComponent(text)}`, found, go);

test.each(PAGES)('“/%s”: 14.5 kB to read it and call; 10.5 kB of script', async (path) => {
  const { read, scripts } = await pageToWeight(site.address, path);
  expect(noted(`/${path}`, read, `, script ${scripts}`)).toBeGreaterThan(4_000);
  expect(read).toBeLessThanOrEqual(limitOf(path));
  expect(scripts).toBeGreaterThan(500);
  expect(scripts).toBeLessThanOrEqual(10_500);
});

/** The first page and the areas' pages, which people come to first, are smaller. Welsh needs more words. */
function limitOf(path: string): number {
  if (path === '' || path === 'cy/') return path === '' ? 11_000 : 12_200;
  if (/^(cy\/)?areas\/[^/]+\/$/.test(path)) return path.startsWith('cy/') ? 11_500 : 11_000;
  return 14_500;
}

// A halt of the machine can part what was asked together into two rounds, and never join two: the best of three is the true one.
describe.each(LANGUAGES)('in the finder (%s)', { retry: 2 }, (language) => {
  test('a postcode: 42 kB until its list is there (44 in Welsh), 5 requests (6), 3 round trips', async () => {
    const seen = await search(language, 'BS5');
    expect(seen.map(({ path }) => path)).toContain(`/${rootOf(language)}areas/avon-and-somerset/cards/`);
    const told = `: ${seen.length} requests in ${seen.at(-1)!.round + 1} round trips`;
    expect(noted(`${language} BS5`, bytesOf(seen), told)).toBeLessThanOrEqual(language === 'cy' ? 44_000 : 42_000);
    // Welsh fetches what puts things in a row.
    expect(seen.length).toBeLessThanOrEqual(language === 'cy' ? 6 : 5);
    expect(seen.at(-1)!.round).toBeLessThan(3);
  });

  test('a postcode on a border: one request more for each further area', async () => {
    const seen = await search(language, 'LD7');
    expect(seen.filter(({ path }) => path.endsWith('/cards/')).length).toBe(2);
    expect(seen.length).toBeLessThanOrEqual(7);
    expect(seen.at(-1)!.round).toBeLessThan(3);
  });

  test('a town: 98.5 kB, of which 15 are the names that people use', async () => {
    const seen = await search(language, 'Gravesend');
    expect(seen.some(({ path }) => path.includes('/towns.'))).toBe(true);
    expect(noted(`${language} Gravesend`, bytesOf(seen))).toBeLessThanOrEqual(98_500);
  });

  test('the map: 58 kB more', async () => {
    let before = 0;
    const seen = await search(language, 'BS5', '.service-map .land', async (page) => {
      await page.waitForSelector(LIST);
      await page.waitForTimeout(300);
      before = bytesOf(counted.seen);
      await page.click('[data-view="map"]');
    });
    expect(before).toBeGreaterThan(30_000);
    expect(bytesOf(seen) - before).toBeGreaterThan(30_000);
    expect(noted(`${language} map`, bytesOf(seen) - before)).toBeLessThanOrEqual(58_000);
  });

  test('the map of all services: 120 kB, were there 300 of them', async () => {
    const path = `${rootOf(language)}map/`;
    const seen = await journey(path, '.map-pin');
    const rows = seen.find((each) => each.path === `/${path}cards/`)!.bytes;
    const services = readFileSync(join(FOLDER, path, 'cards/index.html'), 'utf8').match(/data-ref=/g)!.length;
    expect(services).toBeGreaterThan(50);
    const bytes = bytesOf(seen) + Math.max(0, 300 - services) * (rows / services);
    expect(noted(`${language} map of all services`, bytes, `, ${services} services, rows ${rows}`)).toBeLessThanOrEqual(120_000);
  });

  test('words: 138 kB for the first query', async () => {
    const seen = await search(language, language === 'cy' ? 'cwnsela' : 'counselling', '[data-hits]:not([hidden]) li');
    expect(noted(`${language} words`, bytesOf(seen))).toBeLessThanOrEqual(138_000);
    // Of it, what looks words up and shows what was found, and what they are looked up in.
    const words = seen.filter(({ path }) => /\/(?:word-hits|words-\w+)\.[\w-]+\.js(?:on)?$/.test(path));
    expect(words.length).toBe(2);
    expect(noted(`${language} words alone`, bytesOf(words))).toBeLessThanOrEqual(38_500);
  });
});

test.each(LANGUAGES.flatMap((language) => DETAILED.map((area) => `${rootOf(language)}areas/${area}/cards/details/`)))(
  '“/%s”, the details behind “More about”: 40 kB',
  (path) => {
    const bytes = statSync(join(FOLDER, path, 'index.html.br')).size;
    expect(noted(`/${path}`, bytes)).toBeLessThanOrEqual(40_000);
  },
);

test.each(OFFICERS)('“/%s”: 10 kB to read and print it', async (path) => {
  expect(noted(`/${path}`, (await pageToWeight(site.address, path)).read)).toBeLessThanOrEqual(10_000);
});

test.each(BUILDERS)('“/%s”: 115 kB until an officer can make a card', async (path) => {
  const seen = await journey(path, '.builder input');
  expect(noted(`/${path}`, bytesOf(seen))).toBeLessThanOrEqual(115_000);
});
