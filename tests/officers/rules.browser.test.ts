import { describe, expect, inject, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { useBrowser } from '../support/page.ts';
import { choose, chosen, messages, offered, openBuilder, radio, sides, takeOff } from './builder.ts';

// Kent has listings in every state.
const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
const open = async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'kent');
  return page;
};
/** A page whose card holds these services alone. */
const openWith = async (...names: string[]) => {
  const page = await open();
  await takeOff(page, ...(await chosen(page)));
  for (const name of names) await choose(page, name);
  return page;
};

test('three that cover the area and were confirmed are chosen already; never what nobody confirmed', async () => {
  expect(await chosen(await open())).toEqual(['Bramble Rooms', 'Heron Counselling', 'Dormouse Counselling']);
});

test('of what is offered, what was confirmed lately comes before what was read on a page, and withdrawn and closed services come last', async () => {
  const local = [
    'Heron Counselling',
    'Dormouse Counselling',
    'Newbridge Advocates',
    'Otter Counselling',
    'Wren Counselling',
    'Harbour Group',
  ];
  expect((await offered(await open())).filter((name) => local.includes(name))).toEqual(local);
});

test('a confirmed service carries its number, what a call costs, and the day of its confirmation', async () => {
  const [card] = await sides(await openWith('Heron Counselling'));
  expect(card).toMatch(/Heron Counselling · Counselling or therapy[^]*0306 999 0102 normal call price[^]*Confirmed 1 November 2026\./);
});

test('a service that nobody has confirmed for years can be chosen and says so; one that is closed for now cannot', async () => {
  const page = await open();
  const item = (name: string) => page.locator('.services > li', { hasText: name });
  await takeOff(page, (await chosen(page))[0]!);
  expect(await item('Wren Counselling').locator('input').isDisabled()).toBe(false);
  expect(await item('Wren Counselling').innerText()).toContain('Withdrawn');
  expect(await item('Harbour Group').locator('input').isDisabled()).toBe(true);
  expect(await item('Harbour Group').innerText()).toContain('Closed for now.');
  expect(await offered(page)).not.toContain('Tuesday Circle');
});

test('a number that was only read on a recent page says that nobody confirmed it', async () => {
  const page = await openWith('Newbridge Advocates');
  const [card] = await sides(page);
  expect(card).toMatch(/Newbridge Advocates[^]*0306 999 0106[^]*Not confirmed with the service\./);
  expect((await messages(page))[0]).toContain('0306 999 0106: Newbridge Advocates. Not confirmed.');
});

test('three are chosen: the others wait until one is taken off', async () => {
  const page = await openWith('Heron Counselling', 'Bramble Rooms', 'Dormouse Counselling');
  expect(await page.locator('.choice-of-services').innerText()).toContain('The card is full. Take one off first.');
  expect(await page.locator('.services > li', { hasText: 'Otter Counselling' }).locator('input').isDisabled()).toBe(true);
  await takeOff(page, 'Bramble Rooms');
  await choose(page, 'Otter Counselling');
  expect(await chosen(page)).toEqual(['Heron Counselling', 'Dormouse Counselling', 'Otter Counselling']);
  expect((await sides(page))[0]).toMatch(/Otter Counselling[^]*Last confirmed 1 May 2026\. If nobody answers, call 0808 500 2222\./);
});

test('the order can be changed, and the card follows', async () => {
  const page = await openWith('Heron Counselling', 'Bramble Rooms', 'Dormouse Counselling');
  await page.getByRole('button', { name: 'Move Dormouse Counselling up' }).click();
  expect(await chosen(page)).toEqual(['Heron Counselling', 'Dormouse Counselling', 'Bramble Rooms']);
  expect((await sides(page))[0]).toMatch(/Heron Counselling[^]*Dormouse Counselling[^]*Bramble Rooms/);
});

test('a choice made by hand stays when an answer changes', async () => {
  const page = await open();
  await takeOff(page, 'Heron Counselling');
  await radio(page, '18 or over');
  expect(await chosen(page)).toEqual(['Bramble Rooms', 'Dormouse Counselling']);
});

test('a discreet card has no telling word but the one that NHS 111 has to be told', async () => {
  const page = await openWith('Heron Counselling');
  await radio(page, 'Today or last night');
  await page.getByRole('checkbox', { name: /^Discreet/ }).check();
  await radio(page, 'Both');
  for (const side of await sides(page)) expect(tellingWordsIn(side.replaceAll('SARC', ''))).toEqual([]);
  expect((await sides(page))[0]).toMatch(/Medical care · Orchard House[^]*Call 111 and ask for the nearest SARC\.[^]*Heron Counselling/);
});

describe('plain text', () => {
  test('the message is copied as it stands', async () => {
    const { page, context } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openBuilder(page, inject('address'), 'kent');
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
