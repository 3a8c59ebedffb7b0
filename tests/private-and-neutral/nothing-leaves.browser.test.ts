import { expect, inject, test } from 'vitest';
import { serveBetween } from '../support/between.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';
import { PLANTED, take } from './journeys.ts';
import { nothingLeaves, outboundLinks } from './nothing-leaves.ts';
import { watch } from './watched.ts';

const browser = useBrowser();

nothingLeaves(browser, PAGE_TYPES, () => inject('address'));

test('our own host, looked at from its side, is told nothing that was typed or answered', async () => {
  const host = await serveBetween(inject('address'));
  try {
    const { page } = await browser.open();
    await take(page, host.address, 'questions are answered, and the list changes its order');
    expect(host.seen.filter((request) => PLANTED.test(JSON.stringify(request)))).toEqual([]);
    expect(host.seen.filter(({ body, method }) => body !== '' || method !== 'GET')).toEqual([]);
    expect(host.seen.filter(({ path }) => path.includes('?'))).toEqual([]);
    const parts = host.seen.filter(({ path }) => path.includes('/cards/')).map(({ path }) => path);
    expect(parts).toEqual(['/areas/devon-and-cornwall/cards/']);
  } finally {
    await host.close();
  }
});

test('the watch would notice: another host, a refusal, storage, a beacon', async () => {
  const { page, context } = await browser.open();
  const seen = await watch(context);
  await page.goto(inject('address'));
  await page.evaluate(() => {
    localStorage.setItem('a', 'b');
    navigator.sendBeacon('/x', 'y');
    const image = document.createElement('img');
    image.src = 'https://count.example/p.gif';
    document.body.append(image);
  });
  await page.waitForTimeout(300);
  expect(seen.used).toEqual(expect.arrayContaining(['setItem', 'sendBeacon']));
  expect(seen.wrong.join('\n')).toMatch(/refused: img-src https:\/\/count\.example/);
});

test('links to other sites go by https and say nothing of where one was; the rest call, text or write', () => {
  const links = outboundLinks();
  expect(links.length).toBeGreaterThan(1000);
  const wrong = links.filter(({ href, rel }) =>
    href.startsWith('https:') ? !/\bnoreferrer\b/.test(rel) : !/^(tel|sms|mailto):/.test(href),
  );
  expect(wrong).toEqual([]);
});
