import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';

const browser = useBrowser({ javaScriptEnabled: false });

async function card(name: string) {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  return page.locator('.card', { has: page.getByRole('heading', { name, exact: true }) });
}

test('a number confirmed this month can be rung from the page', async () => {
  const fresh = await card('Heron Counselling');
  expect(await fresh.locator('a.call').getAttribute('href')).toBe('tel:+443069990102');
  expect(await fresh.locator('.state').innerText()).toContain('Confirmed on 1 November 2026 with the service, by phone');
});

test('a number due to be confirmed can still be rung, and says that it is due', async () => {
  const due = await card('Dormouse Counselling');
  expect(await due.locator('a.call').count()).toBe(1);
  expect(await due.locator('.state').innerText()).toContain('Due to be confirmed again');
});

test('an overdue listing is kept, marked, and stands below those in a better state', async () => {
  const overdue = await card('Otter Counselling');
  expect(await overdue.locator('.state').innerText()).toContain('Not confirmed for a long time');
  const names = await overdue.page().locator('.card h4').allInnerTexts();
  expect(names.indexOf('Otter Counselling')).toBeGreaterThan(names.indexOf('Heron Counselling'));
});

test('a listing that nobody has confirmed for years has its number among the older details alone, and a line to call', async () => {
  const withdrawn = await card('Wren Counselling');
  expect(await withdrawn.innerText()).not.toContain('0306');
  const links = await withdrawn.locator('a[href^="tel:"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect([...new Set(links)]).toEqual(['tel:+448085002222']);
  expect(await withdrawn.locator('details.older').textContent()).toContain('0306 999 0105');
});

test('an unconfirmed number from a page of this year can be rung', async () => {
  expect(await (await card('Newbridge Advocates')).locator('a.call').count()).toBe(1);
});

test('an unconfirmed number from old or undated pages is text, below a line that answers', async () => {
  const old = await card('Kent Care Line');
  const links = await old.locator('a[href^="tel:"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect([...new Set(links)]).toEqual(['tel:+448085002222']);
  expect(await old.innerText()).not.toContain('0808 157 0120');
  await old.getByText('Older details: check first').click();
  const text = await old.innerText();
  expect(text.indexOf('0808 500 2222')).toBeLessThan(text.indexOf('0808 157 0120'));
});

test('no phone makes a link of a number by itself', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}services/support-ashford/`);
  expect(await page.locator('meta[name="format-detection"]').getAttribute('content')).toBe('telephone=no');
});

test('a closed service is on no list, and its page leads to its successor', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  expect(await page.locator('.card h4').allInnerTexts()).not.toContain('Tuesday Circle');
  await page.goto(`${inject('address')}services/group-kent-closed/`);
  expect(await page.locator('main').innerText()).not.toContain('0306');
  await page.getByRole('link', { name: 'Heron Counselling' }).click();
  expect(page.url()).toContain('/services/counselling-kent-fresh/');
});

test('a service that is closed for a time says so, and until when', async () => {
  expect(await (await card('Harbour Group')).innerText()).toContain('Closed for now. It expects to reopen in January 2027.');
});

test('only lines that may be rung and answer day and night stand under Now', async () => {
  const { page } = await browser.open();
  await page.goto(`${inject('address')}areas/kent/`);
  const now = page.locator('.group', { has: page.locator('h3:text-is("Now, day and night")') });
  expect(await now.locator('.card h4').allInnerTexts()).toEqual([
    '24/7 Rape and Sexual Abuse Support Line',
    'Childline',
    'Care After Crime',
    'Home Safe Helpline',
  ]);
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
