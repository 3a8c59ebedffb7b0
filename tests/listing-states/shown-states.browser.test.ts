import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false });

/** A service in its area's list. */
async function card(name: string) {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  return page.locator('[data-ref]', { has: page.getByRole('heading', { name, exact: true }) });
}

/** A service's own page, with what is folded on it opened. */
async function pageOf(slug: string) {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}services/${slug}/`);
  await page.locator('main details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
  return page;
}

const linksIn = async (page: Awaited<ReturnType<typeof pageOf>>) => [
  ...new Set(await page.locator('.side a[href^="tel:"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))),
];

test('a number confirmed this month is a button at least 44 pixels high, and its page says who confirmed it', async () => {
  const button = (await card('Bramble Rooms')).locator('a.call-button');
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  const page = await pageOf('counselling-kent-fresh');
  expect(await page.locator('.side a.call-button').first().getAttribute('href')).toBe('tel:+443069990102');
  expect(await page.locator('.about').innerText()).toContain('Confirmed on 1 November 2026 with the service, by phone');
});

test('a number due to be confirmed can still be called, and its page says that it is due', async () => {
  const due = await card('Dormouse Counselling');
  expect(await due.locator('a.call-button').count()).toBe(1);
  await due.locator('h4 a').click();
  expect(await due.page().locator('.about').textContent()).toContain('Due to be confirmed again');
});

test('an overdue listing is kept, and is below those in a better state', async () => {
  const names = await (await card('Otter Counselling')).page().locator('[data-ref] h4').allInnerTexts();
  expect(names.indexOf('Otter Counselling')).toBeGreaterThan(names.indexOf('Heron Counselling'));
});

test('a listing that nobody has confirmed for years has its number among the older details alone, and a line to call', async () => {
  const withdrawn = await card('Wren Counselling');
  expect(await withdrawn.innerText()).not.toContain('0306');
  await withdrawn.locator('h4 a').click();
  const page = withdrawn.page();
  expect(await linksIn(page)).toEqual(['tel:+448085002222']);
  expect(await page.locator('details.older').textContent()).toContain('0306 999 0105');
});

test('an unconfirmed number from a page of this year can be called', async () => {
  expect(await (await card('Newbridge Advocates')).locator('a.call-button').count()).toBe(1);
});

test('an unconfirmed number from old or undated pages is text, below a line that answers', async () => {
  const old = await card('Kent Care Line');
  expect(await old.innerText()).not.toMatch(/\d{3}/);
  await old.locator('h4 a').click();
  const page = old.page();
  expect(await linksIn(page)).toEqual(['tel:+448085002222']);
  await page.getByText('Older details: check first').click();
  const text = await page.locator('.side').innerText();
  expect(text.indexOf('0808 500 2222')).toBeLessThan(text.indexOf('0808 157 0120'));
});

test('what is not confirmed is said once, at the end of a list', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  const text = await page.locator('#part-1').innerText();
  expect(text.match(/have not been checked with each service/g)).toHaveLength(1);
  expect(text).not.toMatch(/not confirmed|not known/i);
});

test('no phone makes a link of a number by itself', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}services/support-ashford/`);
  expect(await page.locator('meta[name="format-detection"]').getAttribute('content')).toBe('telephone=no');
});

test('a closed service is on no list, and its page leads to its successor', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  expect(await page.locator('[data-ref] h4').allInnerTexts()).not.toContain('Tuesday Circle');
  await page.goto(`${inject('address')}services/group-kent-closed/`);
  expect(await page.locator('main').innerText()).not.toContain('0306');
  await page.getByRole('link', { name: 'Heron Counselling' }).click();
  expect(page.url()).toContain('/services/counselling-kent-fresh/');
});

test('the page of a service that is closed for a time says so, and until when', async () => {
  const page = (await card('Harbour Group')).page();
  await page.getByRole('link', { name: 'Harbour Group' }).click();
  expect(await page.locator('main').innerText()).toContain('Closed for now. It expects to reopen in January 2027.');
});

test('a listing that is wrong or a danger can be told of by its reference, never by a form', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}services/counselling-kent-fresh/`);
  const section = page.locator('section', { has: page.locator('h2:text("put you at risk")') });
  const text = await section.innerText();
  expect(text).toContain('w2akwm');
  expect(text).toContain('020 7946 0000');
  expect(text).toContain('An e-mail stays in your Sent folder.');
  expect(await page.locator('form').count()).toBe(0);
});
