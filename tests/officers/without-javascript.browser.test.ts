import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { paperOf, printPage } from './printed.ts';

const browser = useBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const open = async (path: string) => {
  const { page } = await browser.open();
  await page.goto(inject('address') + path);
  return page;
};

test('an officer in Gwent finds the area, is told to ask first which way is safe, and what to say', async () => {
  const page = await open('officers/');
  await page.locator('#names').getByRole('link', { name: 'Gwent', exact: true }).click();
  expect(page.url()).toBe(`${inject('address')}officers/gwent/`);
  const headings = await page.locator('main :is(h1, h2):visible').allInnerTexts();
  expect(headings.slice(0, 2)).toEqual(['Support in Gwent', 'Ask first: what is a safe way for you to take this away?']);
  const ways = await page.locator('.safe-way li strong').allInnerTexts();
  expect(ways).toEqual(['Paper.', 'A text message.', 'A picture.', 'Nothing.']);
  expect(await page.locator('#say .say li').count()).toBe(4);
});

test('an officer who knows the council or town alone finds the area by its name', async () => {
  const page = await open('officers/');
  for (const [letter, name, area] of [
    ['H', 'Hackney', 'metropolitan'],
    ['W', 'Wrexham', 'north-wales'],
    ['G', 'Gravesend', 'kent'],
  ]) {
    const group = page.locator('#by-name details').filter({ has: page.locator('summary', { hasText: new RegExp(`^${letter}$`) }) });
    expect(await group.getByText(name!, { exact: true }).getAttribute('href')).toBe(`/officers/${area}/`);
  }
});

test('every service that covers the area is on its sheet with its number, its limits, and what it is not for', async () => {
  const page = await open('officers/sussex/');
  const who = await page.locator('#who').innerText();
  expect(who).toMatch(/West Sussex Safe Homes\s+0306 999 0172[^]*Only for people in West Sussex · For all genders · 16 and over/);
  expect(who).toContain('Pebble Centre');
  expect(who).toMatch(/None listed under this name\. See “Other support”\./);
});

test('a centre with a number for the day and one for the night has both, with their hours', async () => {
  const page = await open('officers/lancashire/');
  expect(await page.locator('.who').innerText()).toMatch(
    /0306 999 0160\s+Daytime, Monday to Friday 8am to 4pm\s+0306 999 0161\s+Out of hours/,
  );
});

test('what officers must do stands there in three lines, with the guide to the rights', async () => {
  const page = await open('officers/kent/');
  expect(await page.locator('#must li').allInnerTexts()).toHaveLength(3);
  expect(await page.locator('#must').innerText()).toContain('refer them within two working days');
  expect(await page.locator('#must a').getAttribute('href')).toBe('/help/your-rights/');
});

describe('a force’s notes for its officers', () => {
  const force = async (area: string) => (await open(`officers/${area}/`)).locator('#force');
  test('stand on its area’s sheet with the day on which the force checked them', async () => {
    expect(await (await force('gwent')).innerText()).toMatch(
      /From Gwent Police[^]*Use the form Support[^]*Leaflet: GP 120[^]*Checked by the force 1 September 2026\./,
    );
  });
  test('say so when that is long ago, and go when it is too long', async () => {
    expect(await (await force('west-mercia')).innerText()).toContain('Ask before you rely on it.');
    expect(await (await force('kent')).count()).toBe(0);
  });
});

test('for home and scene in two areas it says which decides, and leads to the areas next to it', async () => {
  const page = await open('officers/cheshire/');
  await page.getByText('They live in another area').click();
  expect(await page.locator('a[href="/officers/north-wales/card/"]').count()).toBe(1);
  expect(await page.locator('a[href="/officers/kent/card/"]').count()).toBe(0);
});

test('neither a saved sheet nor a saved card has a telling name', async () => {
  expect(await (await open('officers/kent/')).title()).toBe('Contacts: Kent – Waymark');
  expect(await (await open('officers/kent/card/')).title()).toBe('Card: Kent – Waymark');
});

test('a centre without a number is reached through NHS 111 and the nation’s own line; its number is never made up', async () => {
  const page = await open('officers/gwent/');
  const sarc = page.locator('.who dd').first();
  expect(await sarc.innerText()).toMatch(/Glan yr Afon[^]*NHS 111[^]*0808 80 10 800 and ask\./);
  expect(await sarc.locator('a[href^="tel:"]').count()).toBe(1);
});

test('a number that may not be rung is on the page neither as a link nor as text', async () => {
  const page = await open('officers/kent/');
  expect(await page.locator('main').innerText()).toContain('Kent Care Line');
  // Kent Care Line's, which nobody has confirmed, and Wren Counselling's, whose confirmation is too old.
  expect(await page.content()).not.toMatch(/0808 ?157 ?012|0306 ?999 ?0105/);
});

test('the national line, the line in Wales, Childline and 999 stand there', async () => {
  const page = await open('officers/gwent/');
  const calls = await page.locator('.who a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(calls).toEqual(expect.arrayContaining(['tel:+448085002222', 'tel:+448088010800', 'tel:+448001111', 'tel:999']));
});

test('the seven steps stand there, each with somebody or a national way', async () => {
  const page = await open('officers/hertfordshire/');
  expect(await page.locator('.path > li').count()).toBe(7);
  for (const step of await page.locator('.path > li').all()) expect(await step.locator('a').count()).toBeGreaterThan(0);
});

test('a way in for professionals that a listing publishes stands on its area’s page', async () => {
  const page = await open('officers/west-midlands/');
  expect(await page.locator('#routes').innerText()).toContain(
    'West Midlands Care (for police): https://care-after-crime.example.org/refer',
  );
});

test('the page on which cards are made says why there is none, and leads to the sheet to print', async () => {
  const page = await open('officers/gwent/');
  await page.getByRole('link', { name: 'Make a card' }).click();
  expect(page.url()).toBe(`${inject('address')}officers/gwent/card/`);
  expect(await page.locator('main').innerText()).toContain('JavaScript is turned off or blocked');
  expect(await page.locator('button:visible').count()).toBe(0);
  await page.getByRole('link', { name: 'Print the sheet for Gwent instead' }).click();
  expect(page.url()).toBe(`${inject('address')}officers/gwent/`);
});

test('there is nothing on these pages that one can type into', async () => {
  for (const path of ['officers/', 'officers/gwent/', 'officers/gwent/card/', 'card/']) {
    expect(await (await open(path)).locator('input, textarea, [contenteditable]').count()).toBe(0);
  }
});

describe('the printed sheet', () => {
  test.each(['gwent', 'metropolitan', 'west-mercia'])('of %s is one A4 side with type of at least 10 points', async (area) => {
    const pages = await printPage(await open(`officers/${area}/`));
    expect(pages.map(paperOf)).toEqual(['210 × 297']);
    expect(pages[0]!.smallest).toBeGreaterThanOrEqual(9.9);
    expect(pages[0]!.outside).toEqual([]);
    expect(pages[0]!.text).toContain('Ask first');
    expect(pages[0]!.text).toContain('List of 23 November 2026');
  });
});

test('the page behind a code says in words what to do, with the numbers that always answer', async () => {
  const page = await open('card/#d3p42q');
  const text = await page.locator('main').innerText();
  expect(text).toContain('This page needs JavaScript to show your card.');
  expect(text).toContain('0808 500 2222');
  expect(await page.locator('main a[href="/areas/"]').count()).toBe(1);
});
