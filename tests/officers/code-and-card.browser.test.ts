import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { useBrowser } from '../support/page.ts';
import { check, choose, openBuilder, radio } from './builder.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

/** Draws the code as a camera would see it, and reads it with a library that did not make it. */
async function readCode(page: Page, selector: string): Promise<string | undefined> {
  const picture = await page
    .locator(selector)
    .first()
    .evaluate(async (svg, size) => {
      const copy = svg.cloneNode(true) as SVGElement;
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.setAttribute('width', String(size));
      copy.setAttribute('height', String(size));
      const image = new Image();
      // The policy of the page lets no data: pictures in, so the paths are drawn by hand.
      void image;
      const canvas = new OffscreenCanvas(size, size);
      const context = canvas.getContext('2d')!;
      const [, , wide] = svg.getAttribute('viewBox')!.split(' ').map(Number);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, size, size);
      context.scale(size / wide!, size / wide!);
      context.fillStyle = '#000';
      context.fill(new Path2D(svg.querySelector('path')!.getAttribute('d')!));
      return [...context.getImageData(0, 0, size, size).data];
    }, 330);
  return jsQR(new Uint8ClampedArray(picture), 330, 330)?.data;
}

test('the code is off until it is asked for, with the reason', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  expect(await page.locator('.qr').count()).toBe(0);
  expect(await page.locator('.builder').innerText()).toContain('scanning leaves a line in the phone’s history');
});

test('the code, read by another library, opens the same services at an address that tells nothing', async () => {
  const { page } = await browser.open();
  await openBuilder(page, inject('address'), 'gwent');
  await radio(page, 'Today or last night');
  await choose(page, 'New Pathways Gwent');
  await check(page, 'With a code');
  const big = await readCode(page, '.big-code .qr');
  expect(await readCode(page, '.sheet-frame .qr')).toBe(big);
  expect(big).toMatch(new RegExp(`^${inject('address')}card/#[a-z2-9]{6}\\.d3p42q\\.auhnw7$`));
  expect(tellingWordsIn(big!)).toEqual([]);

  const { page: phone } = await browser.open({ viewport: { width: 360, height: 740 } });
  await phone.goto(big!);
  await phone.waitForSelector('waymark-card[data-ready]');
  expect(await phone.locator('waymark-card h2').allInnerTexts()).toEqual([
    'Ynys Saff Sexual Assault Referral Centre',
    'Live Fear Free helpline',
    'New Pathways Gwent',
  ]);
  expect(await phone.title()).toBe('Contacts – Waymark');
  expect(await phone.locator('waymark-card a[href="tel:08088010800"]').count()).toBe(1);
  expect(await phone.locator('waymark-card').innerText()).not.toContain('01685');
});

describe('the page behind a code', () => {
  const open = async (fragment: string, base = inject('stagedAddress')) => {
    const { page } = await browser.open();
    await page.clock.setFixedTime(new Date('2026-11-24T14:00:00Z'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${base}card/${fragment}`);
    await page.waitForLoadState('networkidle');
    return { page, asked, text: await page.locator('waymark-card').innerText() };
  };
  test('leads from a closed service to the one in its place', async () => {
    const { text } = await open('#zzzzg2');
    expect(text).toMatch(/In place of Closed Service, which has closed:\s+Fresh Service[^]*01622 690000/);
  });
  test('shows no number that is withdrawn', async () => {
    const { text } = await open('#zzzze2');
    expect(text).toContain('Nobody has confirmed this for a long time');
    expect(text).not.toContain('01622');
  });
  test('says so where a reference is not known, and shows the rest', async () => {
    const { text } = await open('#aaaaa9.zzzzb2');
    expect(text).toContain('One of the services on the card is no longer listed.');
    expect(text).toContain('Fresh Service');
  });
  test('writes a discreet card in plain names', async () => {
    const { text } = await open('#d.zzzzb2');
    expect(text).toContain('Counselling, Kent');
    expect(text).not.toContain('Fresh Service');
  });
  test('without references says where to look', async () => {
    const { text } = await open('');
    expect(text).toContain('There is no card in this address.');
  });
  test('asks our host for the same whatever the card', async () => {
    const names = (urls: string[]) => urls.map((url) => url.replace(/#.*/, '')).sort();
    expect(names((await open('#zzzzb2')).asked)).toEqual(names((await open('#zzzzc2.zzzze2')).asked));
  });
  test('a table that does not load leaves the numbers that always answer', async () => {
    const { page } = await browser.open();
    await page.route('**/tables/cards.*', (route) => route.abort());
    await page.goto(`${inject('stagedAddress')}card/#zzzzb2`);
    await page.waitForSelector('waymark-card[data-ready]');
    expect(await page.locator('main').innerText()).toMatch(/Your card did not load[^]*0808 500 2222/);
  });
});
