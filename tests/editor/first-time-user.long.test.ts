import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { realDisk } from '../../src/directory/journal/disk.ts';

import { useBrowser } from '../support/page.ts';
import { openCheckout, openListing, save, type Checkout } from './editing.ts';

const FAMILY = 'content/services/kent/adviser-gravesend.yaml';

/** A listing with hours on a Saturday. */
const SATURDAY = { words: 'gmjvd3', name: 'Clear Harbour', number: '0117 496 0144' };

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let isDiskFull = false;
let checkout: Checkout;
beforeAll(async () => {
  const disk = {
    ...realDisk,
    write: (path: string, parts: Iterable<string | Uint8Array>) => {
      if (isDiskFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      realDisk.write(path, parts);
    },
  };
  checkout = await openCheckout({ disk });
});
afterAll(() => checkout.close());

const address = () => checkout.editor.address;
const number = (page: Page) => page.locator('#f-contact-phones-1-number');

async function fresh(): Promise<Page> {
  const { page } = await browser.open();
  return page;
}

/** What is said beside a field. */
const faultAt = (page: Page, field: string) => page.locator(`[data-field="${field}"] .fault`).first();

test('a phone number and Saturday’s hours are changed, and exactly those lines differ', async () => {
  const page = await fresh();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openListing(page, address(), SATURDAY.words, SATURDAY.name);
  const old = await number(page).inputValue();
  await number(page).fill(SATURDAY.number);
  await page.getByLabel('Saturday: to').first().fill('2pm');
  await page.keyboard.press('Tab');
  await save(page);
  expect(checkout.diff()).toEqual([
    expect.stringMatching(/^-.*number: "?/),
    expect.stringMatching(/^\+.*number: "?/),
    expect.stringMatching(/^-.*opening: Mo-Fr 08:30-17:30; Sa 09:30-13:00/),
    expect.stringMatching(/^\+.*opening: Mo-Fr 08:30-17:30; Sa 09:30-14:00/),
  ]);
  // And back again: nothing is left of it.
  await number(page).fill(old);
  await page.getByLabel('Saturday: to').first().fill('13:00');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('No changes yet').waitFor();
  await expect.poll(() => checkout.diff()).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(new URL(address()).origin) && !url.startsWith('blob:'))).toEqual([]);
  await page.context().close();
});

/** Every kind of wrong value: where it is typed, what, and what is said of it at which field. */
const WRONG = [
  ['#f-contact-phones-1-number', '01474 53', 'contact > phones > 1 > number', 'is not a UK phone number. Check the digits'],
  ['#f-contact-phones-1-number', 'ring us', 'contact > phones > 1 > number', 'contains more than a phone number'],
  ['#f-contact-phones-1-number', '', 'contact > phones > 1 > number', 'The field is empty'],
  ['#f-contact-email', 'help at example', 'contact > email', 'is not an e-mail address. Write it like help@example.org.uk'],
  ['#f-contact-website', 'http://example.org', 'contact > website', 'is not a safe web address'],
  ['#f-contact-website', 'javascript:alert(1)', 'contact > website', 'is not a safe web address'],
  ['#f-eligibility-minAge', 'ten', 'eligibility > minAge', 'is not a whole number'],
  ['#f-eligibility-maxAge', '500', 'eligibility > maxAge', 'is too high'],
  ['#f-capacity-asOf', '23.11.2026', 'capacity > asOf', 'is not a day. Write year-month-day'],
  ['#f-capacity-asOf', '2027-11-23', 'capacity > asOf', 'is in the future'],
  ['#f-places-1-postcode', 'QX1 ZZZ', 'places > 1 > postcode', 'is not a postcode'],
  ['#f-places-1-town', 'Victims House', 'places > 1 > town', 'shows anyone who sees them what the pages are about'],
  ['#f-name', '', 'name', 'This is needed'],
] as const;

/** Of these the summary’s link is followed too. */
const FOLLOWED: string[] = ['#f-contact-email', '#f-capacity-asOf'];

test('what is wrong is said at its field when it is left, and in a summary that leads there', async () => {
  const page = await fresh();
  await openListing(page, address(), '5hqv5p', 'Family Steps');
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await page.getByRole('button', { name: 'Add: Phones' }).click();
  await number(page).fill('111');
  for (const [control, text, field, message] of WRONG) {
    const box = page.locator(control);
    const before = await box.inputValue();
    // A box that was empty has to be left empty by hand.
    if (text === '') await box.fill('x');
    await box.fill(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => faultAt(page, field).textContent()).toContain(message);
    const summary = page.locator('.summary');
    expect(await summary.textContent()).toContain(message);
    if (!FOLLOWED.includes(control)) {
      await mend();
      continue;
    }
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('summary'))).toBe(true);
    await summary.locator('a').first().click();
    expect(await page.evaluate((id) => document.activeElement?.id === id, control.slice(1)), control).toBe(true);
    await mend();
    async function mend() {
      await box.fill(before);
      const unknown = page.locator(`[data-field="${field}"]`).getByLabel('not known');
      if (before === '' && (await unknown.count()) > 0) await unknown.check();
    }
  }
  expect(checkout.diff()).toEqual([]);
  await page.context().close();
}, 120_000);

test('a field that is emptied is not known, and spaces around what was pasted are taken off', async () => {
  const page = await fresh();
  await openListing(page, address(), '5hqv5p', 'Family Steps');
  const email = page.locator('#f-contact-email');
  await email.fill(' help@example.org ');
  await page.keyboard.press('Tab');
  await expect.poll(() => email.inputValue()).toBe('help@example.org');
  await email.fill('');
  await page.keyboard.press('Tab');
  expect(await page.locator('[data-field="contact > email"]').getByLabel('not known').isChecked()).toBe(true);
  expect(await faultAt(page, 'contact > email').count()).toBe(0);
  await page.context().close();
});

test('steps go back and forth, and leaving with changes is asked about', async () => {
  const page = await fresh();
  await openListing(page, address(), '5hqv5p', 'Family Steps');
  const email = page.locator('#f-contact-email');
  await email.fill('one@example.org');
  await email.blur();
  await email.fill('two@example.org');
  await page.keyboard.press('Control+z');
  expect(await email.inputValue()).toBe('one@example.org');
  await page.keyboard.press('Control+y');
  expect(await email.inputValue()).toBe('two@example.org');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: 'All listings' }).click();
  expect(asked).toEqual(['confirm']);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
});

test('the disk is full, the connection is lost: the text stays, and the reason is said', async () => {
  const page = await fresh();
  await openListing(page, address(), '5hqv5p', 'Family Steps');
  await page.locator('#f-contact-email').fill('kept@example.org');
  const press = () => page.getByRole('button', { name: 'Save', exact: true }).click();
  isDiskFull = true;
  await press();
  await page.getByText('the disk is full').waitFor();
  isDiskFull = false;
  await page.context().setOffline(true);
  await press();
  await page.getByText('the connection was lost').waitFor();
  await page.context().setOffline(false);
  expect(await page.locator('#f-contact-email').inputValue()).toBe('kept@example.org');
  await save(page);
  expect(checkout.read(FAMILY)).toContain('email: kept@example.org');
  await page.locator('#f-contact-email').fill('');
  await page.locator('[data-field="contact > email"]').getByLabel('not known').check();
  await press();
  await expect.poll(() => checkout.diff()).toEqual([]);
  await page.context().close();
});

test('two editors at once: what both changed is shown side by side, and what is chosen is saved', async () => {
  const [one, two] = [await fresh(), await fresh()];
  for (const page of [one, two]) await openListing(page, address(), '5hqv5p', 'Family Steps');
  await one.locator('#f-contact-email').fill('one@example.org');
  await save(one);
  await two.locator('#f-contact-email').fill('two@example.org');
  await two.locator('#f-contact-website').fill('https://example.org/two');
  await two.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = two.locator('.conflict');
  await conflict.waitFor();
  expect(await conflict.textContent()).toMatch(/E-mail.*one@example\.org.*two@example\.org/);
  expect(checkout.read(FAMILY)).not.toContain('two');
  await conflict.getByLabel(/Keep yours/).check();
  await conflict.getByRole('button').click();
  await save(two);
  expect(checkout.read(FAMILY)).toContain('email: two@example.org');
  expect(checkout.read(FAMILY)).toContain('website: https://example.org/two');
  await Promise.all([one.context().close(), two.context().close()]);
});

test('hostile text stays text, in the form and in the preview', async () => {
  const page = await fresh();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await openListing(page, address(), '5hqv5p', 'Family Steps');
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.locator('#f-name').fill(hostile);
  await expect.poll(() => page.locator('[data-preview] h2').textContent()).toBe(hostile);
  expect(await page.locator('.editor img').count()).toBe(0);
  await page.keyboard.press('Control+z');
  expect(dialogs).toEqual([]);
  await page.context().close();
});

test('what is due in Kent is confirmed with one tick each, and the next one opens', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.getByLabel('Police area').selectOption('kent');
  const due = async (where: string) => Number(/^(\d+) due in Kent$/.exec((await page.locator(where).textContent()) ?? '')?.[1]);
  const before = await due('[data-queue]');
  await page.locator('section:has([data-queue]) .chosen').getByRole('button', { name: 'Newbridge Advocates' }).click();
  await page.locator('[data-place]').waitFor();
  const first = await page.locator('[data-form]').textContent();
  const lines = checkout.diff();
  await page.getByLabel(/^All of the above is right/).check();
  await page.getByRole('button', { name: 'Save, then the next' }).click();
  await page.getByText(`${first}: saved. This is the next one.`).waitFor();
  const put = checkout.diff().filter((line) => !lines.includes(line));
  expect(put.length).toBeGreaterThan(0);
  for (const line of put) expect(line).toMatch(/^\+(confirmed:| .*on: 2026-11-23, by: provider, how: phone)/);
  expect(await page.locator('[data-form]').textContent()).not.toBe(first);
  expect(await due('[data-place]')).toBe(before - 1);
  await page.getByRole('button', { name: 'All listings' }).click();
  expect(await due('[data-queue]')).toBe(before - 1);
  await page.context().close();
});

test('a listing that nobody can reach stays in the queue, with the reason, whatever is confirmed', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.getByLabel('Police area').selectOption('kent');
  const row = page.locator('section:has([data-queue]) .chosen li', { hasText: 'Orchard House' });
  expect(await row.textContent()).toContain('no contact details');
  await row.getByRole('button').click();
  expect(await page.locator('[data-tasks]').textContent()).toContain('no contact details');
  await page.getByLabel(/^All of the above is right/).check();
  await page.getByRole('button', { name: 'Save, then the next' }).click();
  await page.getByText('Orchard House: saved. This is the next one.').waitFor();
  await page.getByRole('button', { name: 'All listings' }).click();
  await expect.poll(() => row.textContent()).toBe('Orchard House no contact details');
  await page.context().close();
});

test('only what was on the screen can be ticked', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.getByLabel('Name, town, or reference').fill('dfve2n');
  await page.locator('section:has(#find) .chosen button').click();
  const due = page.locator('.checked [data-group=contact]');
  expect(await due.locator('.facts').textContent()).toMatch(/Phone number|\d{4}/);
  const folded = page.locator('.checked details[data-group]');
  expect(await folded.count()).toBeGreaterThan(0);
  for (const box of await folded.locator('input').all()) expect(await box.isVisible()).toBe(false);
  // What a listing doesn’t say cannot be ticked at all.
  expect(await page.locator('.checked [data-group=forensic]').count()).toBe(0);
  await page.context().close();
});

test('a tick for a number that somebody changes meanwhile is taken off, and both numbers are named', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.getByLabel('Name, town, or reference').fill('w2akwm');
  await page.locator('section:has(#find) .chosen button').click();
  const file = globSync('content/services/*/*.yaml', { cwd: checkout.root }).find((each) => checkout.read(each).includes('ref: w2akwm'))!;
  const before = checkout.read(file);
  const seen = /number: "([^"]+)"/.exec(before)![1]!;
  const contact = page.locator('.checked [data-group=contact]');
  if (await contact.evaluate((box) => box instanceof HTMLDetailsElement)) await contact.locator('summary').click();
  await contact.locator('input').check();
  writeFileSync(join(checkout.root, file), before.replace(seen, '01622 690111'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = page.locator('.conflict');
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain(seen);
  expect(await conflict.textContent()).toContain('01622 690111');
  await page.getByRole('button', { name: 'Continue with these' }).click();
  expect(await contact.locator('input').isChecked()).toBe(false);
  expect(checkout.read(file)).toContain('01622 690111');
  writeFileSync(join(checkout.root, file), before);
  await page.context().close();
});

test('whoever begins with another one of the queue goes on from there', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.getByLabel('Police area').selectOption('kent');
  const queue = page.locator('section:has([data-queue]) .chosen button');
  const names = await queue.allTextContents();
  expect(names.length).toBeGreaterThan(2);
  await queue.nth(1).click();
  await page.locator('[data-place]').waitFor();
  expect(await page.locator('[data-form]').textContent()).toBe(names[1]);
  await page.getByRole('button', { name: 'Next in the list' }).click();
  await expect.poll(() => page.locator('[data-form]').textContent()).toBe(names[2]);
  await page.context().close();
});

test('a notice that a service is closed over Christmas is written without a file’s name or YAML', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.locator('summary', { hasText: 'Notices' }).click();
  await page.getByRole('button', { name: 'New notice' }).click();
  await page.locator('#f-text-en').fill('Closed over Christmas.');
  await page.locator('#f-text-cy').fill('Ar gau dros y Nadolig.');
  await page.locator('#f-from').fill('2026-12-24');
  await page.locator('#f-until').fill('2026-12-20');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await page.locator('.summary').textContent()).toContain('What it is about: This is needed');
  await page.locator('#f-about-area').selectOption('kent');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => page.locator('.summary').textContent()).toContain('It ends (“2026-12-20”) before it starts.');
  await page.locator('#f-until').fill('2026-12-27');
  await page.getByLabel('Closed on these days').check();
  await save(page);
  expect(parse(checkout.read('content/notices/2026-11-23.yaml'))).toEqual({
    text: { en: 'Closed over Christmas.', cy: 'Ar gau dros y Nadolig.' },
    from: '2026-12-24',
    until: '2026-12-27',
    about: { area: 'kent' },
    closed: true,
  });
  await page.getByRole('button', { name: 'All listings' }).click();
  await page.locator('summary', { hasText: 'Notices' }).click();
  await expect.poll(() => page.locator('#open-notice').textContent()).toContain('Closed over Christmas. (2026-12-24 – 2026-12-27)');
  await page.context().close();
});

test('a new listing gets a reference, a short name that tells nothing, and its line in the ledger', async () => {
  const page = await fresh();
  await page.goto(address());
  await page.getByRole('button', { name: 'New listing' }).click();
  await page.locator('#f-name').fill('A New Service');
  await page.locator('#f-slug').fill('rape-support-kent');
  await page.locator('#f-types-add').selectOption('counselling');
  await page.locator('#f-summary-en').fill('Talking with someone who listens.');
  await page.locator('#f-coverage-areas-add').selectOption('kent');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await page.locator('.summary').textContent()).toContain('shows anyone who sees the address what the page is about (“rape”)');
  await page.getByRole('button', { name: /^Use “/ }).click();
  await save(page);
  const [ref, slug] = checkout.read('content/services/refs.csv').trimEnd().split('\n').at(-1)!.split(',');
  expect(checkout.read(`content/services/kent/${slug}.yaml`)).toMatch(new RegExp(`^ref: "?${ref}"?\nname: A New Service\n`));
  await page.context().close();
});
