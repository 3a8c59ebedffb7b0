import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { choose, chosen, messages, offered, openBuilder, radio, sides } from './builder.ts';

// The staged site has listings in every state, in Kent.
const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
const open = async () => {
  const { page } = await browser.open();
  await page.clock.setFixedTime(new Date('2026-11-24T14:00:00Z'));
  await openBuilder(page, inject('stagedAddress'), 'kent');
  return page;
};

test('what was confirmed is chosen already, most lately first; never what nobody confirmed', async () => {
  expect(await chosen(await open())).toEqual(['Fresh Service', 'Secret Place', 'Due Service']);
});

test('a confirmed service carries its number, what a call costs, and the day of its confirmation', async () => {
  const [card] = await sides(await open());
  expect(card).toMatch(/Fresh Service · Counselling or therapy[^]*01622 690000 normal call price[^]*Confirmed 1 November 2026\./);
});

test('a withdrawn service and one that is closed for now cannot be chosen; each says why', async () => {
  const page = await open();
  const item = (name: string) => page.locator('.services > li', { hasText: name });
  expect(await item('Withdrawn Service').locator('input').isDisabled()).toBe(true);
  expect(await item('Withdrawn Service').innerText()).toContain('Withdrawn: nobody has confirmed it for a long time.');
  expect(await item('Paused Service').locator('input').isDisabled()).toBe(true);
  expect(await item('Paused Service').innerText()).toContain('Closed for now.');
  expect(await offered(page)).not.toContain('Closed Service');
});

test('a number that was only read on a recent page is chosen by hand, and carries what to do where it fails', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Take Due Service off' }).click();
  await choose(page, 'Newly Seen Service');
  const [card] = await sides(page);
  expect(card).toMatch(/Newly Seen Service[^]*01622 690000[^]*Not checked: if it does not answer as expected, ring 0808 500 2222\./);
  expect((await messages(page))[0]).toContain('01622 690000: Support, Kent, normal call price, not checked');
});

test('three are chosen: the others wait until one is taken off', async () => {
  const page = await open();
  expect(await page.locator('.choice-of-services').innerText()).toContain('The card is full. Take one off first.');
  expect(await page.locator('.services > li', { hasText: 'Overdue Service' }).locator('input').isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Take Secret Place off' }).click();
  await choose(page, 'Overdue Service');
  expect(await chosen(page)).toEqual(['Fresh Service', 'Due Service', 'Overdue Service']);
  expect((await sides(page))[0]).toMatch(/Overdue Service[^]*Last confirmed 1 May 2026\. Not checked/);
});

test('the order can be changed, and the card follows', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Move Due Service up' }).click();
  expect(await chosen(page)).toEqual(['Fresh Service', 'Due Service', 'Secret Place']);
  expect((await sides(page))[0]).toMatch(/Fresh Service[^]*Due Service[^]*Secret Place/);
});

test('a choice made by hand stays when an answer changes', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Take Secret Place off' }).click();
  await radio(page, '18 or over');
  expect(await chosen(page)).toEqual(['Fresh Service', 'Due Service']);
});

test('a discreet card has plain names for what they do, and no telling word', async () => {
  const { tellingWordsIn } = await import('../../src/listing/telling-words.ts');
  const page = await open();
  await radio(page, 'Today or last night');
  await page.getByRole('checkbox', { name: /^Discreet/ }).check();
  await radio(page, 'Both');
  for (const side of await sides(page)) expect(tellingWordsIn(side)).toEqual([]);
  expect((await sides(page))[0]).toContain('Counselling, Kent');
});

describe('plain text', () => {
  test('the message is copied as it stands', async () => {
    const { page, context } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openBuilder(page, inject('stagedAddress'), 'kent');
    await page.getByRole('button', { name: 'Copy: English' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await messages(page))[0]);
    await context.close();
  });
  test('where the browser forbids copying, the text is marked and the keys are named', async () => {
    const page = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy: English' }).click();
    await page.getByText('press Ctrl + C').waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe((await messages(page))[0]);
  });
});
