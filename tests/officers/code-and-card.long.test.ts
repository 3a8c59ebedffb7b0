import { describe, expect, inject, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { useBrowser } from '../support/page.ts';
import { check, openBuilder, radio } from './builder.ts';
import { readCode } from './read-code.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

test('the code is off until it is asked for, with the reason', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  expect(await page.locator('.qr').count()).toBe(0);
  expect(await page.locator('.builder').innerText()).toContain('scanning leaves an entry in the phone’s history');
});

test('the code, read by another library, opens the same services at an address that tells nothing', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  await radio(page, 'Today or last night');
  await check(page, 'With a code');
  const big = await readCode(page, '.big-code .qr');
  expect(await readCode(page, '.sheet-frame .qr')).toBe(big);
  expect(big).toBe('https://waymark.example/card/#m.7egnh5.d3p42q.n5qzhp.h4sykz');
  expect(tellingWordsIn(big!)).toEqual([]);

  const { page: phone } = await browser.open({ viewport: { width: 360, height: 740 } });
  await phone.goto(big!.replace('https://waymark.example/', inject('address')));
  await phone.waitForSelector('waymark-card[data-ready]');
  const headings = await phone.locator('waymark-card h2').allInnerTexts();
  expect(headings).toEqual([
    'Medical care, and samples if you want them',
    'Live Fear Free helpline',
    'Usk Advisers',
    'Sirhowy Care',
    'Someone to talk to',
  ]);
  const text = await phone.locator('waymark-card').innerText();
  expect(text).toMatch(/Glan yr Afon[^]*Sooner is better[^]*It’s fine if you have washed\.[^]*NHS 111 can put you through/);
  expect(await phone.locator('waymark-card a[href="tel:111"]').count()).toBe(1);
  expect(await phone.locator('waymark-card a[href^="https://"]').count()).toBeGreaterThan(0);
  expect(await phone.title()).toBe('Contacts – Waymark');
  expect(await phone.locator('waymark-card a.call-button[href="tel:08088010800"]').count()).toBe(1);
});

describe('the page behind a code', () => {
  const open = async (fragment: string, base = inject('address')) => {
    const { page } = await browser.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${base}card/${fragment}`);
    await page.waitForLoadState('networkidle');
    return { page, asked, text: await page.locator('waymark-card').innerText() };
  };
  test('leads from a closed service to the one in its place', async () => {
    const { text } = await open('#nt92r5');
    expect(text).toMatch(/Tuesday Circle has closed. This service has taken its place:\s+Heron Counselling[^]*0306 999 0102/);
  });
  test('shows no number that is only seen, and what to call instead', async () => {
    const { text } = await open('#cmw3zu');
    expect(text).toContain('0808 500 2222');
    expect(text).not.toContain('0306 999 0105');
  });
  test('says so where a reference is not known, and shows the rest', async () => {
    const { text } = await open('#aaaaa9.w2akwm');
    expect(text).toContain('We no longer list one of the services on the card.');
    expect(text).toContain('Heron Counselling');
  });
  test('takes the references out of the address once it has read them, and says that the history may keep the link', async () => {
    const { page, text } = await open('#w2akwm.fppu77');
    expect(page.url()).toBe(`${inject('address')}card/`);
    expect(await page.evaluate(() => history.state as unknown)).toBe(null);
    expect(text).toContain('Your device’s history may keep the link that you opened.');
    expect((await open('')).text).not.toContain('history');
  });
  test('writes a discreet card in plain names', async () => {
    const { text } = await open('#d.w2akwm');
    // Its own name tells nothing.
    expect(text).toContain('Heron Counselling');
    expect(text).not.toMatch(/Counselling or therapy|raped|abused/);
  });
  test('without references says where to look', async () => {
    const { text } = await open('');
    expect(text).toContain('There is no card in this address.');
  });
  test('asks our host for the same whatever the card', async () => {
    const names = (urls: string[]) => urls.map((url) => url.replace(/#.*/, '')).sort();
    expect(names((await open('#w2akwm')).asked)).toEqual(names((await open('#fppu77.cmw3zu')).asked));
  });
  test('has Childline first for a child, and the ways to write for someone who writes', async () => {
    expect((await open('#y.w2akwm')).text).toMatch(/^Someone to talk to\s+Childline[^]*Heron Counselling/);
    const { page, text } = await open('#w.pb248p');
    expect(text).toMatch(/07700 900233\s+by text message[^]*Relay UK app, put 18001/);
    expect(await page.locator('waymark-card a[href="sms:07700900233"], waymark-card a[href="tel:18001"]').count()).toBe(2);
  });
  test('a code on a Welsh card leads to the Welsh page', async () => {
    const { page } = await browser.open({ viewport: { width: 1280, height: 900 } });
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, 'Both');
    await check(page, 'With a code');
    expect(await readCode(page, '.sheet-frame [lang="cy"] .qr')).toMatch(/^https:\/\/waymark\.example\/cy\/card\/#/);
    expect(await readCode(page, '.sheet-frame [lang="en-GB"] .qr')).toMatch(/^https:\/\/waymark\.example\/card\/#/);
  });
  test('a table that does not load leaves the numbers that always answer', async () => {
    const { page } = await browser.open();
    await page.route('**/tables/cards.*', (route) => route.abort());
    await page.goto(`${inject('address')}card/#w2akwm`);
    await page.waitForSelector('waymark-card[data-ready]');
    expect(await page.locator('main').innerText()).toMatch(/Your card did not load[^]*0808 500 2222/);
  });
});
