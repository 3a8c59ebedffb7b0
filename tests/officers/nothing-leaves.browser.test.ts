import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { tabTo, useBrowser } from '../support/page.ts';
import { check, choose, chosen, openBuilder, radio, takeOff } from './builder.ts';

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
  await takeOff(page, 'Usk Advisers');
  await choose(page, 'Sirhowy Care');
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
  const proposed = await chosen(page);
  await takeOff(page, 'Usk Advisers');
  await page.goto(`${inject('address')}officers/`);
  await page.goBack();
  await page.waitForSelector('.builder');
  expect(await chosen(page)).toEqual(proposed);
  expect(proposed).toContain('Usk Advisers');
});

test('a page that is put away is emptied first, and so is one that starts again', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  await radio(page, '13 to 15');
  await page.getByRole('button', { name: 'Clear this card and start again' }).click();
  expect(await page.getByRole('radio', { name: '13 to 15' }).isChecked()).toBe(false);
  await radio(page, '13 to 15');
  const happen = (name: string) =>
    page.evaluate((type) => void window.dispatchEvent(new PageTransitionEvent(type, { persisted: true })), name);
  await happen('pagehide');
  expect(await page.locator('.builder, .card-print').count()).toBe(0);
  await happen('pageshow');
  expect(await page.getByRole('radio', { name: '13 to 15' }).isChecked()).toBe(false);
});

test('a builder whose data does not load says so, leads to the sheet, and loads once the connection is back', async () => {
  const { page } = await browser.open();
  await page.route('**/card.json', (route) => route.abort());
  await page.goto(`${inject('address')}officers/gwent/card/`);
  await page.getByText('The card did not load.').waitFor();
  expect(await page.getByRole('link', { name: 'Print the sheet for Gwent instead' }).getAttribute('href')).toBe('/officers/gwent/');
  await page.unroute('**/card.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('.builder');
});

test('a builder whose script does not load leaves the page that says why, with the way to the sheet', async () => {
  const { page } = await browser.open();
  await page.route('**/*.js*', (route) => route.abort());
  await page.goto(`${inject('address')}officers/gwent/card/`, { waitUntil: 'networkidle' });
  expect(await page.locator('main').innerText()).toContain('JavaScript is turned off or blocked');
  expect(await page.getByRole('link', { name: 'Print the sheet for Gwent instead' }).isVisible()).toBe(true);
});

test('from the list of areas to the print window by keyboard alone, in five presses that act', async () => {
  const { page } = await browser.open();
  // At night: two lines are open, and the card has room for a third service.
  await page.clock.setFixedTime(new Date('2026-11-24T02:10:00Z'));
  await page.addInitScript('window.print = () => { window.printed = true; }');
  let presses = 0;
  const act = async (key: string) => {
    await page.keyboard.press(key);
    presses += 1;
  };
  await page.goto(`${inject('address')}officers/`);
  await tabTo(page, 'Hertfordshire');
  await act('Enter');
  await page.waitForURL('**/officers/hertfordshire/');
  await tabTo(page, 'Make a card');
  await act('Enter');
  await page.waitForSelector('.builder');
  const focused = () => page.evaluate(() => document.activeElement?.closest('.services li')?.textContent ?? '');
  for (let tab = 0; tab < 90 && !(await focused()).startsWith('Lea Valley Centre'); tab++) await page.keyboard.press('Tab');
  await act('Space');
  expect(await chosen(page)).toContain('Lea Valley Centre');
  await tabTo(page, 'Print, or save as PDF');
  await act('Enter');
  expect(await page.evaluate('window.printed')).toBe(true);
  expect(presses).toBeLessThanOrEqual(5);
});

describe('what is loaded', () => {
  const bytes = (file: string) => brotliCompressSync(readFileSync(`${SITE_FOLDER}/${file.replace(/^\//, '')}`)).length;
  const loaded = async (path: string) => {
    const { page, context } = await browser.open();
    const paths = new Set<string>();
    page.on('request', (request) => paths.add(new URL(request.url()).pathname));
    await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
    await context.close();
    return [...paths]
      .filter((path) => path !== '/favicon.ico')
      .reduce((sum, path) => sum + bytes(path.endsWith('/') ? `${path}index.html` : path), 0);
  };
  test('an area’s page with everything it needs keeps within 20 kB compressed', async () => {
    expect(await loaded('officers/metropolitan/')).toBeLessThan(20_000);
  });
  test('the builder keeps within 115 kB compressed when it is first used', async () => {
    const bytes = await loaded('officers/metropolitan/card/');
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThan(115_000);
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
