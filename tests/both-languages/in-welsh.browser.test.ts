import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { heading, openFinder, search, searchAndWait } from '../support/finder.ts';
import { tabTo, useBrowser } from '../support/page.ts';

const browser = useBrowser({ viewport: { width: 360, height: 740 } });

async function finder() {
  const { page } = await browser.open();
  await openFinder(page, `${inject('address')}cy/`);
  return page;
}

test('without JavaScript someone goes from the first page to Gwent, to Casnewydd, to a service, and to its English twin', async () => {
  const { page } = await browser.open({ javaScriptEnabled: false });
  await page.goto(`${inject('address')}cy/`);
  await tabTo(page, 'Gwent');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cy/areas/gwent/');
  expect(await page.locator('h1').innerText()).toBe('Pwy all helpu yn ardal Gwent');
  await tabTo(page, 'Pob tref');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Casnewydd');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cy/areas/gwent/newport/');
  expect(await page.locator('h1').innerText()).toBe('Pwy all helpu ger Casnewydd');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/areas/gwent/newport/');
  expect(await page.locator('h1').innerText()).toBe('Who can help near Newport');
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.waitForURL('**/cy/areas/gwent/newport/');
});

test('“Caerdydd” shows who covers it, in Welsh', async () => {
  const page = await finder();
  await searchAndWait(page, 'Caerdydd');
  expect(await heading(page)).toMatch(/^\d+ g?wasanaeth ar gyfer Caerdydd; gellir cysylltu â \d+ o’r dudalen hon$/);
  expect(await page.locator('[data-note]').innerText()).toContain('Mae hynny yn ardal De Cymru.');
  expect(await page.locator('[data-calls-now]').innerText()).toContain('Byw Heb Ofn');
  expect(await page.locator('[data-group="covers-you"] .facts-line').first().innerText()).toMatch(/^(Tua|Llai na) \d+ [mf]illtir/);
});

test.each([
  ['Gaerdydd', 'Caerdydd'],
  ['yng Nghasnewydd', 'Casnewydd'],
  ['ym Mangor', 'Bangor'],
  ['Cardiff', 'Caerdydd'],
])('“%s” is %s', async (typed, place) => {
  const page = await finder();
  await searchAndWait(page, typed);
  expect(await heading(page)).toMatch(new RegExp(`ar gyfer ${place};`));
});

test('“cwnsela yng Nghaerdydd” uses the place, and what fits the words', async () => {
  const page = await finder();
  await searchAndWait(page, 'cwnsela yng Nghaerdydd');
  expect(await heading(page)).toMatch(/“cwnsela”.*Caerdydd/);
});

test('Welsh words are found changed and without accents', async () => {
  const page = await finder();
  await search(page, 'gwnsela grwp');
  await page.waitForSelector('[data-hits] a');
  expect(await heading(page)).toMatch(/^\d+ g?wasanaeth yn cyfateb i “gwnsela grwp”$/);
});

test('a place that nobody knows is answered in Welsh, and so is an empty box', async () => {
  const page = await finder();
  await search(page, 'xyzzyq');
  await page.waitForSelector('[data-way="unknown"]:not([hidden])');
  expect(await heading(page)).toBe('Nid ydym yn adnabod hynny fel lle, ac nid oes tudalen yma yn sôn amdano.');
  await search(page, ' ');
  expect(await page.locator('#place-error').innerText()).toBe('Teipiwch le yn gyntaf: cod post, tref neu ardal.');
});

test('names are offered in Welsh while someone types', async () => {
  const page = await finder();
  await page.locator('#place').pressSequentially('Abert', { delay: 30 });
  await page.waitForSelector('#place-options:not([hidden]) [role="option"]');
  expect(await page.locator('[role="option"]').allInnerTexts()).toContain('Abertawe');
});

test('the map speaks Welsh', async () => {
  const { page } = await browser.open({ viewport: { width: 1280, height: 900 } });
  await openFinder(page, `${inject('address')}cy/`);
  await searchAndWait(page, 'Abertawe');
  await page.waitForSelector('[data-map-host] .leaflet-container, [data-map-host] button');
  const labels = await page
    .locator('[data-map-host] [aria-label]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label')));
  expect(labels.join(' ')).toContain('rhif');
  expect(labels.join(' ')).not.toMatch(/\bnumber\b|\bMove\b|\bZoom\b/);
});

describe('nothing that axe can find is wrong', () => {
  const pages = ['cy/', 'cy/areas/gwent/', 'cy/services/helpline-wales/'];
  test.each(pages)('on “/%s”', async (path) => {
    const { context, page } = await browser.open({ viewport: { width: 320, height: 800 } });
    await page.goto(inject('address') + path);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await context.close();
  });
});
