import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { watch, type Watched } from '../private-and-neutral/watched.ts';
import { openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';
import { GWENT, KENT, sectorOf, toOnsCsv, type MadeUnit } from './made-files.ts';
import { buildOperatorsSite, type OperatorsSite } from './site-of-an-operator.ts';

const SURREY = 'E23000031';

// Around Gravesend, so that distances to a listing there tell where a postcode was taken to be.
const UNITS: MadeUnit[] = [
  ...sectorOf('TN13 1', 51.43, 0.37, KENT),
  { postcode: 'TN13 1ZA', lat: 51.3, lon: 0.37 },
  { postcode: 'TN13 1ZZ', lat: 51.3, lon: 0.37, ended: '201006' },
  ...sectorOf('TN16 1', 51.27, 0.07, KENT, 15),
  ...sectorOf('TN16 1', 51.28, 0.03, SURREY, 20).slice(15),
  ...sectorOf('NP20 1', 51.585, -2.99, GWENT),
];

let site: OperatorsSite;
beforeAll(async () => {
  site = await buildOperatorsSite(toOnsCsv(UNITS));
}, 300_000);
afterAll(() => site.close());

// The map loads beside the list on wide screens alone.
const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

async function open(path = ''): Promise<{ page: Page; seen: Watched; paths(): string[] }> {
  const { page, context } = await browser.open();
  const seen = await watch(context);
  const paths = () => seen.asked.map((line) => line.split('\n')[1]!.replace(site.address, '/'));
  if (path === '') await openFinder(page, site.address);
  else await page.goto(site.address + path);
  return { page, seen, paths };
}

/** What the note says of the place; that the list can be cleared is said of every one. */
const note = async (page: Page) =>
  (await page.locator('[data-note]').innerText()).replace(' Opening another page, or changing language, clears this list.', '');
const distanceToGravesend = (page: Page) =>
  page.locator('[data-lists] [data-ref]', { hasText: 'Bramble Rooms' }).first().locator('.facts-line').innerText();

describe('whoever types a postcode', () => {
  test('that is in use is placed where it lies, in its one area', async () => {
    const { page } = await open();
    await searchAndWait(page, 'tn131za');
    expect(await note(page)).toBe('That is in Kent. Distances are approximate.');
    expect(await distanceToGravesend(page)).toMatch(/^About (9|10|11) miles/);
    await searchAndWait(page, 'TN16 1BN');
    expect(await note(page)).toBe('That is in Surrey. Distances are approximate.');
  });
  test('that has ended is placed by its sector, and told how exactly', async () => {
    const { page } = await open();
    await searchAndWait(page, 'TN13 1ZZ');
    expect(await note(page)).toBe(
      'That is in Kent. We don’t have that full postcode. It may be new, or no longer in use. We used the first part. ' +
        'Distances are approximate, from the middle of TN13 1, to within 1 mile.',
    );
    expect(await distanceToGravesend(page)).toMatch(/^Less than \d miles/);
  });
  test('that has ended, of a sector in two areas, is asked which', async () => {
    const { page } = await open();
    await search(page, 'TN16 1ZZ');
    await page.waitForSelector('[data-choices]:not([hidden])');
    expect(await page.locator('[data-options] button').allInnerTexts()).toEqual(['Kent', 'Surrey', 'Not sure: show all']);
  });
  test('of a sector that the file does not have is placed by its district', async () => {
    const { page } = await open();
    await searchAndWait(page, 'TN13 9QX');
    expect(await note(page)).toMatch(/We used the first part\. Distances are approximate\.$/);
  });
  test('of a district that nobody knows is placed by its letters', async () => {
    const { page } = await open();
    await search(page, 'TN99 9QX');
    await page.waitForSelector('[data-note]:not(:empty), [data-choices]:not([hidden])');
    const choice = page.locator('[data-options] button').last();
    if (await choice.isVisible()) await choice.click();
    await page.waitForSelector('[data-note]:not(:empty)');
    expect(await note(page)).toContain('We used the first part. We only know roughly where that is.');
  });
  test('is told the same in Welsh', async () => {
    const { page } = await open();
    await openFinder(page, `${site.address}cy/`);
    await searchAndWait(page, 'TN13 1ZZ');
    expect(await note(page)).toContain('Does gennym ni ddim o’r cod post llawn hwnnw');
    expect(await note(page)).toContain('Bras yw’r pellteroedd, o ganol TN13 1, i’r 1 filltir agosaf.');
  });
});

describe('what the server sees', () => {
  const isBundle = (path: string) => path.startsWith('/tables/units.');
  const isFile = (path: string) =>
    [path, join(path, 'index.html')].some((name) => statSync(join(site.folder, name), { throwIfNoEntry: false })?.isFile());

  test('is files that stand there for everybody, and one bundle for the first letters', async () => {
    const { page, seen, paths } = await open();
    for (const postcode of ['TN13 1ZA', 'TN13 1ZZ', 'TN16 1BN']) await searchAndWait(page, postcode);
    await page.locator('[data-map] .map-credit').waitFor();
    await page.waitForLoadState('networkidle');
    expect(paths().filter((path) => !isFile(path))).toEqual([]);
    expect(paths().filter(isBundle)).toEqual([expect.stringMatching(/^\/tables\/units\.TN\.[0-9a-f]{10}\.bin$/)]);
    expect(seen.asked.filter((line) => !line.startsWith('GET\n') || /TN1[36]|1ZA|1ZZ|1BN/i.test(line))).toEqual([]);
    expect(seen.asked.filter((line) => /^(referer: .|cookie:)/im.test(line))).toEqual([]);
    expect([...seen.wrong, ...seen.used]).toEqual([]);
  });
  test('is no bundle at all, where the first part or a town is typed', async () => {
    const { page, paths } = await open();
    for (const text of ['TN13', 'TN13 1', 'Gravesend']) await searchAndWait(page, text);
    expect(paths().filter(isBundle)).toEqual([]);
  });
  test('and a bundle that does not come is done without', async () => {
    const { page } = await open();
    await page.route('**/tables/units.*', (route) => route.abort());
    await searchAndWait(page, 'TN13 1ZA');
    expect(await note(page)).toBe('That is in Kent. Distances are approximate, from the middle of TN13 1, to within 1 mile.');
  });
  test('and one that was cut short too, until it comes whole', async () => {
    const { page } = await open();
    await page.route('**/tables/units.*', async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, -1) });
    });
    await searchAndWait(page, 'TN13 1ZA');
    expect(await note(page)).toContain('from the middle of TN13 1');
    await page.unroute('**/tables/units.*');
    await searchAndWait(page, 'TN13 1ZA');
    expect(await note(page)).toBe('That is in Kent. Distances are approximate.');
  });
  test('is the whole of the bundles: one for each letters of the file', () => {
    const names = readdirSync(join(site.folder, 'tables')).filter((name) => name.startsWith('units.'));
    expect(names.map((name) => name.split('.')[1]).sort()).toEqual(['NP', 'TN']);
  });
});

describe('the pages tell what was loaded', () => {
  const textOf = async (path: string, address = site.address) => {
    const response = await fetch(address + path);
    return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };

  test('maps no longer call the boundaries approximate', async () => {
    const { page } = await open();
    await searchAndWait(page, 'TN13 1ZA');
    await page.locator('[data-map] .map-credit').waitFor();
    expect(await page.locator('[data-map] .map-credit').innerText()).toContain('Map data: Office for National Statistics');
    expect(await page.locator('[data-map]').innerText()).not.toMatch(/approximate/i);
  });
  test.each(['areas/kent/', 'cy/areas/kent/', 'about/data/', 'cy/about/data/'])('nor does /%s, where it would otherwise', async (path) => {
    const approximate = /approximate boundaries|boundaries are approximate|bras yw’r ffiniau/i;
    expect(await textOf(path, inject('address'))).toMatch(approximate);
    expect(await textOf(path)).not.toMatch(approximate);
  });
  test.each([
    [
      'about/data/',
      'Where postcodes are: National Statistics Postcode Lookup, August 2026.',
      'Shapes of police areas: Office for National Statistics, December 2023',
    ],
    [
      'cy/about/data/',
      'Ble mae codau post: National Statistics Postcode Lookup, Awst 2026.',
      'Siapiau’r ardaloedd heddlu: Office for National Statistics, Rhagfyr 2023',
    ],
  ])('the licences and editions stand on /%s', async (path, postcodes, boundaries) => {
    const text = await textOf(path);
    for (const line of [
      postcodes,
      boundaries,
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
      'Contains OS data © Crown copyright and database right 2026.',
      'Contains Royal Mail data © Royal Mail copyright and database right 2026.',
      'Contains OS data © Crown copyright and database right 2023.',
    ])
      expect(text).toContain(line);
  });
  test.each([
    ['about/privacy/', 'If you search for a full postcode, its first letters, such as LS, but never the postcode.'],
    ['cy/about/privacy/', 'Os chwiliwch chi am god post llawn, ei lythrennau cyntaf, megis LL, ond byth y cod post.'],
  ])('/%s says that the first letters can be seen, and only where they can', async (path, sentence) => {
    expect(await textOf(path)).toContain(sentence);
    expect(await textOf(path, inject('address'))).not.toContain(sentence);
  });
});
