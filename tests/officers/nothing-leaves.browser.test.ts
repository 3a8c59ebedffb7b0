import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { axeFaults } from '../support/axe.ts';
import { IS_LONG } from '../support/page-types.ts';
import { tabTo, useBrowser } from '../support/page.ts';
import { check, choose, openBuilder, radio } from './builder.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

test('once the builder stands there, nothing is asked for, stored or written into an address', async () => {
  const { page, context } = await browser.open();
  await page.addInitScript('window.print = () => {}');
  await openBuilder(page, inject('address'), 'gwent');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = page.url();
  await radio(page, 'Today or last night');
  await radio(page, '16 or 17');
  await choose(page, 'New Pathways Gwent');
  for (const size of ['A6', 'A4', 'A5']) await radio(page, size);
  await check(page, 'Large print');
  await check(page, 'With a code');
  await page.getByRole('button', { name: 'Copy: English' }).click();
  await page.getByRole('button', { name: 'Print, or save as PDF' }).click();
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
});

test('loading it asks only our own host, and names nothing but the area', async () => {
  const { page } = await browser.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openBuilder(page, inject('address'), 'gwent');
  expect(asked.filter((url) => !url.startsWith(inject('address')))).toEqual([]);
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([
    `${inject('address')}officers/gwent/card.json`,
    `${inject('address')}officers/card.json`,
  ]);
});

test('nothing can be typed into it', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  const kinds = await page
    .locator('main :is(input, textarea, [contenteditable])')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('type')));
  expect([...new Set(kinds)].sort()).toEqual(['checkbox', 'radio']);
});

test('leaving the page and coming back shows no card', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  await choose(page, 'New Pathways Gwent');
  await page.goto(`${inject('address')}officers/`);
  await page.goBack();
  await page.waitForSelector('waymark-card-builder[data-ready]');
  expect(await page.locator('.builder').count()).toBe(0);
  expect(await page.locator('[data-open]').isVisible()).toBe(true);
});

test('a page that is put away is emptied first, and so is one that starts again', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  await page.getByRole('button', { name: /^Start again/ }).click();
  expect(await page.locator('.builder, .card-print').count()).toBe(0);
  await page.click('[data-open]');
  await page.waitForSelector('.builder');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.locator('.builder, .card-print').count()).toBe(0);
});

test('a builder that does not load says so, and the page still holds the numbers', async () => {
  const { page } = await browser.open();
  await page.route('**/card.json', (route) => route.abort());
  await page.goto(`${inject('address')}officers/gwent/`);
  await page.click('[data-open]');
  await page.getByText('The card did not load.').waitFor();
  expect(await page.locator('.who').innerText()).toContain('0808 500 2222');
});

test('from the list of areas to the print window by keyboard alone, in five presses that act', async () => {
  const { page } = await browser.open();
  await page.addInitScript('window.print = () => { window.printed = true; }');
  let presses = 0;
  const act = async (key: string) => {
    await page.keyboard.press(key);
    presses += 1;
  };
  await page.goto(`${inject('address')}officers/`);
  await tabTo(page, 'Gwent');
  await act('Enter');
  await page.waitForSelector('waymark-card-builder[data-ready]');
  await tabTo(page, 'Make a card');
  await act('Enter');
  await page.waitForSelector('.builder');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Three questions, all optional');
  for (let tab = 0; tab < 60; tab++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.services li')?.textContent?.startsWith('New Pathways'))) break;
  }
  await act('Space');
  await tabTo(page, 'Print, or save as PDF');
  await act('Enter');
  expect(await page.evaluate('window.printed')).toBe(true);
  expect(presses).toBeLessThanOrEqual(5);
});

describe('axe finds nothing to mend', () => {
  const LOOKS = [
    ['dark', 320],
    ['light', 1280],
  ] as const;
  test.each(IS_LONG ? LOOKS : LOOKS.slice(0, 1))('in %s colours at %i pixels', async (colorScheme, width) => {
    const { page, context } = await browser.open({ colorScheme, viewport: { width, height: 800 } });
    for (const path of ['officers/', 'card/', 'card/#d3p42q']) {
      await page.goto('about:blank');
      await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
      expect(await axeFaults(page)).toEqual([]);
    }
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, 'Today or last night');
    await choose(page, 'New Pathways Gwent');
    await check(page, 'With a code');
    // At the top, where the bar lies over nothing.
    await page.evaluate('scrollTo(0, 0)');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await context.close();
  });
});

describe('what is loaded', () => {
  const bytes = (file: string) => brotliCompressSync(readFileSync(`${SITE_FOLDER}/${file.replace(/^\//, '')}`)).length;
  const loaded = async (isBuilderOpened: boolean) => {
    const { page, context } = await browser.open();
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(`${inject('address')}officers/metropolitan/`, { waitUntil: 'networkidle' });
    const first = paths.splice(0);
    if (isBuilderOpened) {
      await page.click('[data-open]');
      await page.waitForSelector('.builder');
    }
    await context.close();
    const all = isBuilderOpened ? paths : first;
    return all
      .filter((path) => path !== '/favicon.ico')
      .reduce((sum, path) => sum + bytes(path.endsWith('/') ? `${path}index.html` : path), 0);
  };
  test('an area’s page with everything it needs keeps within 20 kB compressed', async () => {
    expect(await loaded(false)).toBeLessThan(20_000);
  });
  test('the builder keeps within 110 kB compressed when it is first used', async () => {
    expect(await loaded(true)).toBeLessThan(110_000);
  });
  test('what a visitor’s page loads at once holds no React', () => {
    const scripts = readdirSync(`${SITE_FOLDER}/_astro`).filter((file) => file.endsWith('.js'));
    const withReact = scripts.filter((file) =>
      /react\.(element|transitional)|Minified React error/.test(readFileSync(`${SITE_FOLDER}/_astro/${file}`, 'utf8')),
    );
    expect(withReact.length).toBeGreaterThan(0);
    const linked = ['', 'areas/gwent/', 'services/adviser-gravesend/', 'card/', 'officers/gwent/'].map((path) =>
      readFileSync(`${SITE_FOLDER}/${path}index.html`, 'utf8'),
    );
    expect(withReact.filter((file) => linked.some((html) => html.includes(file)))).toEqual([]);
  });
});
