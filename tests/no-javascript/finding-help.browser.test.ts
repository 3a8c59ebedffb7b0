import { expect, inject, test } from 'vitest';
import { tabTo, useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test('someone with a keyboard alone goes from the first page to Kent, to Gravesend, to a service', async () => {
  const { page } = await browser.open();
  await page.goto(inject('address'));
  await tabTo(page, 'Kent');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/areas/kent/');
  expect(await page.locator('h1').innerText()).toBe('Who can help in Kent');

  await tabTo(page, 'All 1');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Gravesend');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/areas/kent/gravesend/');

  await tabTo(page, 'Family Steps');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/services/adviser-gravesend/');
  expect(await page.locator('h1').innerText()).toBe('Family Steps');
});

test('in a town what can be contacted comes first, the nearest before the others, with how far it is and its number', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/gravesend/`);
  const section = page.locator('section:has(h2:text("Covers Kent"))');
  const rows = await section.locator('li').allInnerTexts();
  expect(rows[0]).toMatch(/^Bramble Rooms[^]*Less than 3 miles[^]*0306 999 0101$/);
  expect(rows[1]).toMatch(/^Heron Counselling/);
  // Those with older details alone come last, without a number.
  expect(rows.slice(-3).map((row) => row.split('\n')[0])).toEqual(
    expect.arrayContaining(['Kent Care Line', 'Wren Counselling', 'Harbour Group']),
  );
  expect(rows.slice(-3).filter((row) => /\d{4}/.test(row))).toEqual([]);
  expect(await section.locator('.no-contact').innerText()).toMatch(/^No contact details yet: .*Orchard House/);
});

test.each([
  ['areas/kent/', 'tel:+448085002222'],
  ['areas/kent/gravesend/', 'tel:+448085002222'],
  ['areas/gwent/', 'tel:+448088010800'],
  ['cy/areas/gwent/', 'tel:+448088010800'],
])('the first screen of “/%s” has a number to call', async (path, href) => {
  const { page } = await browser.open({ viewport: { width: 360, height: 640 } });
  await page.goto(inject('address') + path);
  const button = page.locator('a.call-button').first();
  expect(await button.getAttribute('href')).toBe(href);
  const { y, height } = (await button.boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(44);
  expect(y + height).toBeLessThanOrEqual(640);
});

test.each(['', 'areas/', 'areas/kent/', 'areas/kent/gravesend/', 'services/adviser-gravesend/', 'about/data/', 'nothing-here/'])(
  '“/%s” needs no sideways scrolling at 320 pixels',
  async (path) => {
    const { page } = await browser.open();
    await page.goto(inject('address') + path);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(320);
  },
);

test('an address that does not exist answers 404 with a way on', async () => {
  const { page } = await browser.open();
  const response = await page.goto(`${inject('address')}services/long-gone/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').first().getAttribute('href')).toBe('/');
});

test('the steps from first talk to afterwards stand on an area page, each with somebody or a national way', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/hertfordshire/`);
  const steps = page.locator('.steps > li');
  expect(await steps.locator('h3').allInnerTexts()).toEqual([
    'First talk',
    'Medical care and samples',
    'An adviser (ISVA)',
    'Counselling',
    'Reporting, if you want',
    'Waiting for court',
    'Afterwards',
  ]);
  expect(await steps.nth(1).innerText()).toContain('None listed here.');
  expect(await steps.nth(1).locator('a[href="tel:111"]').count()).toBe(1);
  for (const step of await steps.all()) expect(await step.locator('a').count()).toBeGreaterThan(0);
});

test('the map has the numbers of the cards, and says that its lines are rough', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  const numbered = (await page.locator('[data-ref] .pin').allTextContents()).sort();
  const drawn = (await page.locator('.map .spot + text').allTextContents()).flatMap((text) => text.trim().split(' ')).sort();
  expect(drawn).toEqual(numbered);
  expect(await page.locator('.map figcaption').innerText()).toContain('Approximate boundaries');
});
