import { expect, inject, test } from 'vitest';
import { tabTo, useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test('someone goes from what has happened to the page for it, and on to the services of Kent that fit', async () => {
  const { page } = await browser.open();
  await page.goto(inject('address'));
  await tabTo(page, 'In the last 7 days');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/help/the-last-7-days/');
  expect(await page.locator('h1').innerText()).toBe('It happened in the last 7 days: what can be kept');

  await tabTo(page, 'Choose your area');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Kent');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/areas/kent/topics/#the-last-7-days');
  const fitting = await page.locator('#the-last-7-days .rows a[href^="/services/"]').allInnerTexts();
  expect(fitting).toEqual(['Orchard House']);
});

test('an area’s page leads to the same pages', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/gwent/`);
  await page.click('text=It just happened >> nth=-1');
  await page.waitForURL('**/help/first-steps/');
});

test.each([
  'help/first-steps/',
  'help/the-last-7-days/',
  'help/at-home/',
  'help/under-18/',
  'help/helping-someone/',
  'help/deaf-and-disabled/',
])('“/%s” has every way to call for help in danger above its text', async (path) => {
  const { page } = await browser.open();
  await page.goto(inject('address') + path);
  const strip = page.locator('.panel.danger');
  expect(await strip.locator('a[href="tel:999"]').count()).toBe(1);
  expect(await strip.locator('a[href="https://999bsl.co.uk"]').count()).toBe(1);
  expect(await strip.innerText()).toMatch(/press 55[^]*Relay UK app, or 18000/);
  const [stripAt, textAt] = await Promise.all([strip.boundingBox(), page.locator('.prose').boundingBox()]);
  expect(stripAt!.y).toBeLessThan(textAt!.y);
  const beforeText = (await page.locator('article').innerText()).split((await page.locator('.prose').innerText()).slice(0, 20))[0]!;
  expect(beforeText.match(/\b999\b(?! BSL)/g)).toHaveLength(1);
});

test.each(['', 'help/', 'help/first-steps/', 'areas/', 'areas/kent/', 'areas/kent/topics/', 'nothing-here/'])(
  '“/%s” says who to call if you want to end your life',
  async (path) => {
    const { page } = await browser.open();
    await page.goto(inject('address') + path);
    const line = page.locator('p, li', { has: page.locator('a[href="tel:116123"]') });
    expect(await line.first().innerText()).toContain('If you want to end your life, call Samaritans, day or night: 116 123.');
  },
);

test.each(['help/', 'help/the-last-7-days/', 'help/your-rights/', 'areas/west-mercia/topics/'])(
  '“/%s” needs no sideways scrolling at 320 pixels',
  async (path) => {
    const { page } = await browser.open();
    await page.goto(inject('address') + path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  },
);

test('on paper a guide keeps its numbers and its facts, and leaves out what only leads on', async () => {
  const { page } = await browser.open();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${inject('address')}help/the-last-7-days/`);
  expect(await page.locator('text=How long things can be done').first().isVisible()).toBe(true);
  expect(await page.locator('.callout a.call-button').isVisible()).toBe(true);
  expect(await page.locator('text=Choose your area to see services.').isVisible()).toBe(false);
});
