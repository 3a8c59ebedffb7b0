import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathToFile } from '../../src/build/server-settings.ts';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { auditSite } from '../../src/cli/audit/audit.ts';
import { filesIn } from '../support/built-files.ts';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';
import { check as tick, openBuilder } from '../officers/builder.ts';
import { readCode } from '../officers/read-code.ts';
import { ADDRESS, BASE, buildBelowAPath, COPY, FOLDER } from './site-below-a-path.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let site: Served;

beforeAll(async () => {
  await buildBelowAPath();
  site = await serveSite(FOLDER, 0, COPY);
}, 600_000);
afterAll(() => site.close());

const TEXTS = /\.(html|css|js|json|svg|xml|txt|csv|geojson|ics)$|_headers$|_redirects$/;

describe('of the built files', () => {
  /** Texts about paths, not addresses: what to change in a frame's address, and how authors write a path. */
  const NAMED_IN_TEXTS = [/data\/embed\/index\.html$/, /_astro\/Editor\.[\w-]+\.js$/];

  test('none has an address that leads to the root of the host', () => {
    const names = ['_astro', 'about', 'api', 'areas', 'card', 'cy', 'data', 'editor', 'handbook', 'help', 'icon', 'maps', 'officers'];
    const top = [...names, 'robots', 'search', 'search-worker', 'services', 'sitemap', 'tables', 'upkeep'].join('|');
    const escaping = new RegExp(`(?:^|["'\`(=>,;\\s\\\\]|https://waymark\\.example)/(?:${top})\\b[^"'\`<>\\s]{0,60}`, 'gm');
    const found = filesIn(FOLDER)
      .filter((file) => TEXTS.test(file) && !NAMED_IN_TEXTS.some((named) => named.test(file)))
      .flatMap((file) =>
        (readFileSync(file, 'utf8').match(escaping) ?? []).map((address) => `${relative(FOLDER, file)}: ${address.trim()}`),
      );
    expect(found).toEqual([]);
  });

  test('none leads to a page or file that is not there', () => {
    const isFile = (path: string) => existsSync(join(FOLDER, path)) && statSync(join(FOLDER, path)).isFile();
    const isThere = new Map<string, boolean>();
    const leads = (address: string) => {
      const path = pathToFile(decodeURI(address.slice(BASE.length - 1).replace(/[#?].*$/, '')));
      if (!isThere.has(path)) isThere.set(path, isFile(path.endsWith('/') ? `${path}index.html` : path));
      return isThere.get(path);
    };
    // Addresses in markup, in JSON and in JSON inside markup; those with a place for a name are tried by the stories.
    const address =
      /(?:(?<=[\s;](?:href|src|action|data-[a-z]+|content)="(?:0; url=)?)|(?<=":\s?"))(?:https:\/\/waymark\.example)?\/waymark\/[^"{}]*(?=["])/g;
    let count = 0;
    const lost = filesIn(FOLDER)
      .filter((file) => /\.(html|json|geojson)$/.test(file))
      .flatMap((file) => {
        const addresses = readFileSync(file, 'utf8').match(address) ?? [];
        count += addresses.length;
        return addresses
          .map((each) => each.replace('https://waymark.example', ''))
          .filter((each) => !leads(each))
          .map((each) => `${relative(FOLDER, file)}: ${each}`);
      });
    expect([...new Set(lost)]).toEqual([]);
    expect(count).toBeGreaterThan(20_000);
  });

  test('an area without a listing has no pages for its towns, and its own page leads to none', () => {
    const folders = (area: string) =>
      readdirSync(join(FOLDER, 'areas', area), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders('surrey').map(({ name }) => name)).toEqual(['cards', 'topics']);
    expect(folders('kent').length).toBeGreaterThan(50);
    expect(readFileSync(join(FOLDER, 'areas/surrey/index.html'), 'utf8')).not.toMatch(/#part-3|areas\/surrey\/(?!cards|topics|")[a-z]/);
  });

  test('those that name whole addresses name this copy’s', () => {
    const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
    expect(text('robots.txt')).toBe(
      `User-agent: *\nAllow: /waymark/\nDisallow: /waymark/areas/*/cards/\nDisallow: /waymark/*/areas/*/cards/\n\nSitemap: ${ADDRESS}sitemap.xml\n`,
    );
    const places = [...text('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place!);
    expect(places.filter((place) => !place.startsWith(ADDRESS))).toEqual([]);
    expect(places).toContain(`${ADDRESS}cy/areas/kent/gravesend/`);
    expect(text('data/services.csv')).toContain(`${ADDRESS}services/adviser-gravesend/`);
    expect(text('data/services.geojson')).toContain(`"${ADDRESS}services/adviser-gravesend/"`);
    expect(text('data/reviews.ics').replaceAll('\r\n ', '')).toContain(` ${ADDRESS}services/adviser-dyfed-powys/`);
    expect(text('services/adviser-gravesend/index.html')).toContain(`"url":"${ADDRESS}services/adviser-gravesend/"`);
    expect(text('cy/index.html')).toContain(`<link rel="canonical" href="${ADDRESS}cy/">`);
    expect(text('cy/index.html')).toContain(`<link rel="alternate" hreflang="x-default" href="${ADDRESS}">`);
    expect(text('data/embed/index.html')).toContain(`iframe src=&quot;${ADDRESS}areas/`);
    expect(text('officers/index.html')).toContain(`${ADDRESS}card/`);
    expect(text('officers/kent/index.html')).toContain(`<code>${ADDRESS}officers/kent/</code>`);
    expect(text('services/counselling-kent-old/index.html')).toContain('content="0; url=/waymark/services/counselling-kent-fresh/"');
  });
});

describe('served as “npm start” serves it', () => {
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, site.address), { redirect: 'manual' });
    return { status: response.status, location: response.headers.get('location'), body: await response.text() };
  };

  test('the address that is printed has the path', () => expect(new URL(site.address).pathname).toBe(BASE));

  test('an address without its last slash leads to the one with it', async () => {
    expect(await ask('/waymark')).toMatchObject({ status: 301, location: '/waymark/' });
    expect(await ask('/waymark/areas/kent')).toMatchObject({ status: 301, location: '/waymark/areas/kent/' });
  });

  test('what is missing is answered in the language of its folder, and leads to the first page', async () => {
    const { status, body } = await ask('/waymark/cy/areas/nowhere/');
    expect(status).toBe(404);
    expect(body).toContain('<html lang="cy');
    expect(body).toContain('href="/waymark/cy/"');
  });

  test('nothing is served beside the path', async () => {
    for (const path of ['/', '/icon.svg', '/areas/kent/', '/waymarkets/']) expect((await ask(path)).status).toBe(404);
  });

  test('the interface answers without endings', async () => {
    expect(JSON.parse((await ask('/waymark/api/services')).body)).toMatchObject({ first_page: true });
  });

  test('an audit of some of it finds nothing', async () => {
    const { checks } = await auditSite(site.address.slice(0, -1), 400);
    expect(checks.flatMap(({ name, faults }) => faults.map(({ path, what }) => `${name}: ${path} ${what}`))).toEqual([]);
  });

  test('an audit finds links that leave the path', async () => {
    // The same files, as if they had been built for another folder.
    const elsewhere = await serveSite(FOLDER, 0, { ...COPY, base: '/elsewhere/' });
    const { checks } = await auditSite(elsewhere.address, 20);
    await elsewhere.close();
    const links = checks.find(({ name }) => name === 'Links')!.faults.map(({ what }) => what);
    expect(links).toContain(`It leads to /waymark/icon.svg, which is not below ${elsewhere.address}.`);
  });
});

/** A page of which every request has to be answered, and be below the path. */
async function open(options: Parameters<typeof browser.open>[0] = {}) {
  const { page, context } = await browser.open(options);
  const astray: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith('blob:')) astray.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) astray.push(`${response.status()} ${response.url()}`);
  });
  return { page, context, astray };
}

describe('someone without JavaScript', () => {
  const follow = async (page: Page, text: string | RegExp, path: string) => {
    await page.locator('main').getByRole('link', { name: text }).first().click();
    await page.waitForURL(site.address + path);
  };

  test('goes from the first page to an area, a town and a service', async () => {
    const { page, astray } = await open({ javaScriptEnabled: false });
    await page.goto(site.address);
    await follow(page, 'Kent', 'areas/kent/');
    await page.goto(`${site.address}areas/kent/gravesend/`);
    await follow(page, 'Family Steps', 'services/adviser-gravesend/');
    await page.locator('header .name').click();
    await page.waitForURL(site.address);
    expect(astray).toEqual([]);
  });

  test('presses the button of the finder and gets the list of areas', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.address}cy/`);
    await page.locator('waymark-finder button.go').click();
    await page.waitForURL(`${site.address}cy/areas/?`);
  });

  test('follows a link inside a guide, in both languages', async () => {
    const { page, astray } = await open({ javaScriptEnabled: false });
    for (const tree of ['', 'cy/']) {
      await page.goto(`${site.address}${tree}help/first-steps/`);
      await page.locator('.prose a[href*="/help/the-last-7-days/"]').click();
      await page.waitForURL(`${site.address}${tree}help/the-last-7-days/`);
    }
    expect(astray).toEqual([]);
  });

  test('is led on from a listing’s old address', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.address}services/counselling-kent-old/`);
    await page.waitForURL(`${site.address}services/counselling-kent-fresh/`);
  });

  test('takes a sheet and dates from a commissioner’s page, and reads the handbook with its pictures', async () => {
    const { page, astray } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.address}upkeep/kent/`);
    for (const file of ['review.csv', 'review.ics', 'coverage.csv']) {
      const download = page.waitForEvent('download');
      await page.locator(`a[href$="/${file}"]`).first().click();
      expect((await download).url()).toBe(`${site.address}upkeep/kent/${file}`);
    }
    await page.goto(`${site.address}upkeep/handbook/`);
    for (const picture of await page.locator('.handbook img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, await picture.elementHandle());
    }
    expect(astray).toEqual([]);
  });
});

describe('someone who searches', () => {
  test('finds a place, opens the map with its streets, and goes on to a service', async () => {
    const { page, astray } = await open();
    await openFinder(page, site.address);
    await searchAndWait(page, 'DA11');
    await page.locator('[data-map] button[aria-label*="in the list"]').first().waitFor();
    const streets = page.waitForResponse(`${site.address}maps/streets.pmtiles`);
    await page.locator('.map-streets button').click();
    expect((await streets).status()).toBe(206);
    await page.locator('.map-streets button[aria-pressed="true"]').waitFor();
    await page.getByRole('button', { name: 'More about Bramble Rooms' }).click();
    await page.getByRole('link', { name: 'Open its own page. This clears your list.' }).click();
    await page.waitForURL(`${site.address}services/counselling-kent-secret/`);
    expect(astray).toEqual([]);
  });

  test('searches everything, in Welsh too', async () => {
    const { page, astray } = await open();
    for (const [tree, words] of [
      ['', 'counselling'],
      ['cy/', 'cwnsela'],
    ] as const) {
      await page.goto(`${site.address}${tree}search/`);
      await page.waitForSelector('waymark-search[data-ready]');
      await page.fill('#words', words);
      await page.keyboard.press('Enter');
      await page.locator('waymark-search [data-hits] a').first().click();
      await page.waitForURL(new RegExp(`${BASE}${tree}(services|help)/`));
    }
    expect(astray).toEqual([]);
  });

  test('finds guides and services by words, in Welsh too', async () => {
    const { page, astray } = await open();
    for (const [tree, words, path] of [
      ['', 'under 18', 'help/under-18/'],
      ['cy/', 'dan 18', 'cy/help/under-18/'],
    ] as const) {
      await openFinder(page, site.address + tree);
      await page.fill('#place', words);
      await page.keyboard.press('Enter');
      await page.locator(`[data-hits] a[href="${BASE}${path}"]`).first().click();
      await page.waitForURL(site.address + path);
    }
    expect(astray).toEqual([]);
  });
});

test('an officer’s card has a code with the whole address, and its page shows the services', async () => {
  const { page, astray } = await open();
  await openBuilder(page, site.address, 'kent');
  await tick(page, 'With a code');
  const code = await readCode(page, '.big-code .qr');
  expect(code).toMatch(/^https:\/\/waymark\.example\/waymark\/card\/#[a-z2-9.]+$/);
  const { hash } = new URL(code!);
  await page.goto(`${site.address}card/${hash}`);
  await page.waitForSelector('waymark-card[data-ready]');
  const link = page.locator('waymark-card a[href*="/services/"]').first();
  expect(await link.getAttribute('href')).toMatch(/^\/waymark\/services\/[\w-]+\/$/);
  await link.click();
  await page.waitForURL(`${site.address}services/**`);
  expect(astray).toEqual([]);
});

test('the editing form opens a listing', async () => {
  const { page, astray } = await open();
  await page.goto(`${site.address}editor/`);
  await page.locator('#find').fill('Family Steps');
  await page.getByRole('button', { name: 'Family Steps', exact: true }).click();
  await page.locator('#f-contact-website').waitFor();
  expect(await page.locator('h1').innerText()).toContain('Family Steps');
  expect(astray).toEqual([]);
});

test('a commissioner’s queue can be sorted, and leads to listings', async () => {
  const { page, astray } = await open();
  await page.goto(`${site.address}upkeep/kent/`);
  await page.waitForSelector('waymark-queue[data-ready]');
  await page.locator('waymark-queue tbody th a').first().click();
  await page.waitForURL(`${site.address}services/**`);
  expect(astray).toEqual([]);
});

test('the text for a frame follows what is chosen', async () => {
  const { page, astray } = await open();
  await page.goto(`${site.address}data/embed/`);
  await page.waitForSelector('waymark-embed[data-ready]');
  await page.selectOption('select[name="area"]', 'gwent');
  await page.selectOption('select[name="language"]', 'cy');
  expect(await page.getByRole('region', { name: 'Code to copy' }).innerText()).toContain(`src="${ADDRESS}cy/areas/gwent/"`);
  expect(astray).toEqual([]);
});

test('leaving goes where it goes everywhere', async () => {
  const { page } = await open();
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await page.goto(`${site.address}areas/kent/`);
  // Its script has come once it names the key.
  await page.locator('.leave kbd').waitFor();
  await page.locator('a.leave').click();
  await page.waitForURL('https://www.bbc.co.uk/weather');
});
