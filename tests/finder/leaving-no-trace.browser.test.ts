import { expect, inject, test } from 'vitest';
import { openFinder, search, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser();

test('nothing typed stands in an address, a request, the title or any storage', async () => {
  const { page, context } = await browser.open();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`));
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'TR26 3BZ');
  await search(page, 'Zennor');
  await page.waitForSelector('[data-lists]:not([hidden]) [data-ref], [data-way]:not([hidden]), [data-choices]:not([hidden])');
  expect(sent.filter((line) => /TR26|3BZ|zennor/i.test(line))).toEqual([]);
  expect(sent.filter((line) => !line.startsWith(inject('address')))).toEqual([]);
  expect(page.url()).toBe(inject('address'));
  expect(await page.title()).toBe('Local support – Waymark');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
});

/** What our host is asked for by someone who types a place letter by letter, finds it and sees the map. */
async function askedFor(place: string): Promise<string[]> {
  const { page, context } = await browser.open();
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await openFinder(page, inject('address'));
  await page.locator('#place').pressSequentially(place, { delay: 5 });
  await searchAndWait(page, place);
  // The map beside the list loads after the list stands.
  await page.waitForSelector('[data-map] .map-pin');
  await page.waitForLoadState('networkidle');
  await context.close();
  return urls.sort();
}

test.each([
  ['towns', 'Gravesend', 'Maidstone'],
  ['postcodes', 'CT1', 'ME7 4AB'],
])('two %s of one area ask our host for exactly the same', async (_, one, other) => {
  const asked = await askedFor(one);
  expect(asked.filter((url) => url.endsWith('/cards/')).length).toBe(1);
  expect(await askedFor(other)).toEqual(asked);
});

test('the table of towns is asked for by a name, and by no postcode however it is typed', async () => {
  const isTowns = (url: string) => /\/towns\.[^/]+\.json$/.test(url);
  expect((await askedFor('ct1 2ab')).filter(isTowns)).toEqual([]);
  expect((await askedFor('Gravesend')).filter(isTowns).length).toBe(1);
});

test('before the first card it says what clears the list, and so does the link to the other language', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  const language = page.locator('.bar a[hreflang=cy]');
  expect(await language.getAttribute('title')).toBe(null);
  await searchAndWait(page, 'BS5');
  const clears = 'Opening another page, or changing language, clears this list.';
  const note = page.locator('[data-note]', { hasText: clears });
  const [before, card] = [await note.boundingBox(), await page.locator('[data-lists] [data-ref]').first().boundingBox()];
  expect(before!.y).toBeLessThan(card!.y);
  expect(await language.getAttribute('title')).toBe(clears);
  await page.locator('[data-change]').click();
  expect(await language.getAttribute('title')).toBe(null);
});

test('Back from a service shows an empty finder, and says why', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  await page.getByRole('button', { name: 'More about The Tidemill Centre' }).click();
  await page.getByRole('link', { name: 'Open its own page. This clears your list.' }).click();
  await page.waitForURL('**/services/**');
  await page.goBack();
  await page.waitForSelector('waymark-finder[data-ready]');
  expect(await page.locator('#place').inputValue()).toBe('');
  expect(await page.locator('.found').isHidden()).toBe(true);
  expect(await page.locator('.found [data-ref]').count()).toBe(0);
  expect(await page.locator('[data-heading]').textContent()).toBe('');
  expect(await page.locator('[data-cleared]').innerText()).toMatch(/^We cleared what you typed/);
});

test('whichever card is opened, our host is asked for the same files', async () => {
  const askedOn = async (name: string) => {
    // Without the map, whose files come on a wide screen whatever is pressed.
    const { page, context } = await browser.open({ viewport: { width: 360, height: 740 } });
    await openFinder(page, inject('address'));
    await searchAndWait(page, 'Gravesend');
    const urls: string[] = [];
    page.on('request', (request) => urls.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: `More about ${name}` }).click();
    await page.locator('.more-about h5').first().waitFor();
    await context.close();
    return urls.sort();
  };
  const asked = await askedOn('Bramble Rooms');
  expect(asked).toContain('/areas/kent/cards/details/');
  expect(asked).toContain('/areas/national/cards/details/');
  expect(await askedOn('Kent Care Line')).toEqual(asked);
});

test('where the details do not load, a plain link leads to the page', async () => {
  const { page } = await browser.open();
  await page.route('**/details/', (route) => route.abort());
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  await page.getByRole('button', { name: 'More about The Tidemill Centre' }).click();
  const link = page.locator('.more-about a');
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/services\//);
});

test('a page that is left is emptied before it is put away', async () => {
  const { page } = await browser.open();
  await openFinder(page, inject('address'));
  await searchAndWait(page, 'BS5');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.locator('#place').inputValue()).toBe('');
  expect(await page.locator('.found [data-ref]').count()).toBe(0);
});
