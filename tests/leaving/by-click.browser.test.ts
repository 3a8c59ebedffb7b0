import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openFinder, searchAndWait } from '../support/finder.ts';
import { useBrowser } from '../support/page.ts';
import { EXIT, standInForExit } from './destination.ts';

const browser = useBrowser();

/** What of the page can still be seen: the text of everything that takes room. */
const seenText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.trim());

describe('while the destination is slow', () => {
  test('the page is blank at once: nothing of it can be read, its title neither', async () => {
    const { page, context } = await browser.open();
    const destination = await standInForExit(context, { isSlow: true });
    await openFinder(page, inject('address'));
    await searchAndWait(page, 'BS5');
    // In one go, so that nothing can happen between the press and the look.
    const [text, title, top] = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.leave')!.click();
      return [document.body.innerText.trim(), document.title, document.elementFromPoint(50, 50)?.className];
    });
    expect(text).toBe('Loading. Press again for a blank page.');
    expect(title).toBe('\u200e');
    expect(top).toBe('leaving');
    destination.open();
    await page.waitForURL(EXIT);
  });

  test('what is blank covers the whole window, also at 320 pixels and in dark colours', async () => {
    const { page, context } = await browser.open({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await standInForExit(context, { isSlow: true });
    await page.goto(`${inject('address')}areas/kent/`);
    const [box, height] = await page.evaluate(() => {
      window.scrollTo(0, 3000);
      document.querySelector<HTMLElement>('.leave')!.click();
      const { x, y, width, height } = document.querySelector('.leaving')!.getBoundingClientRect();
      return [{ x, y, width, height }, document.documentElement.scrollHeight];
    });
    expect(box).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    expect(height).toBe(640);
  });

  test('it is said aloud, as an alert that is filled after it stands in the page', async () => {
    const { page, context } = await browser.open();
    await standInForExit(context, { isSlow: true });
    await page.goto(inject('address'));
    const changes = await page.evaluate(async () => {
      const seen: string[] = [];
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          const added = [...addedNodes].map((node) => (node as Element).getAttribute?.('role') ?? node.textContent);
          seen.push(`${(target as Element).getAttribute('role') ?? 'body'}: ${added.join()}`);
        }
      }).observe(document.body, { childList: true, subtree: true });
      document.querySelector<HTMLElement>('.leave')!.click();
      await Promise.resolve();
      return seen.filter((line) => line.includes('alert'));
    });
    expect(changes).toEqual(['body: alert', 'alert: Loading. Press again for a blank page.']);
  });

  test('a second press leads to a blank page at once', async () => {
    const { page, context } = await browser.open();
    await standInForExit(context, { isSlow: true });
    await page.goto(inject('address'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.leave')!.click());
    await page.evaluate(() => document.querySelector<HTMLElement>('.leaving')!.click()).catch(() => undefined);
    await expect.poll(() => page.url()).toBe('about:blank');
  });

  test('so do three seconds without an answer', async () => {
    const { page, context } = await browser.open();
    await standInForExit(context, { isSlow: true });
    await page.goto(inject('address'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.leave')!.click());
    expect(page.url()).toBe(inject('address'));
    await expect.poll(() => page.url(), { timeout: 6000 }).toBe('about:blank');
  });
});

test('the destination comes in the same tab and is told nothing of where one was', async () => {
  const { page, context } = await browser.open();
  const { arrived } = await standInForExit(context);
  await page.goto(`${inject('address')}services/adviser-gravesend/`);
  await page.locator('.leave').click();
  await page.waitForURL(EXIT);
  expect(context.pages()).toHaveLength(1);
  expect(arrived).toEqual([{ referrer: undefined, method: 'GET' }]);
  expect(await page.evaluate('document.referrer')).toBe('');
});

test('the page that was left is no longer where Back leads; the one before it is', async () => {
  const { page, context } = await browser.open();
  await standInForExit(context);
  await page.goto(`${inject('address')}areas/`);
  await page.goto(`${inject('address')}areas/kent/`);
  const entries = await page.evaluate('history.length');
  await page.locator('.leave').click();
  await page.waitForURL(EXIT);
  expect(await page.evaluate('history.length')).toBe(entries);
  await page.goBack();
  expect(page.url()).toBe(`${inject('address')}areas/`);
  await page.goForward();
  expect(page.url()).toBe(EXIT);
});

test('the link for the keyboard does the same', async () => {
  const { page, context } = await browser.open();
  await standInForExit(context);
  await page.goto('about:blank');
  await page.goto(`${inject('address')}areas/kent/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(EXIT);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('a destination that answers with nothing leaves the page blank', async () => {
  const { page, context } = await browser.open();
  await context.route(`${EXIT}**`, (route) => route.fulfill({ status: 204 }));
  await page.goto(inject('address'));
  await page.locator('.leave').click({ noWaitAfter: true });
  expect(await seenText(page)).toBe('Loading. Press again for a blank page.');
});

describe('coming back', () => {
  test('a page that the browser brings back as it was left can be read and left again', async () => {
    const { page, context } = await browser.open();
    let status = 204;
    await context.route(`${EXIT}**`, (route) => route.fulfill({ status, body: 'Weather' }));
    await page.goto(`${inject('address')}areas/kent/`);
    await page.keyboard.press('Shift');
    await page.locator('.leave').click({ noWaitAfter: true });
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.leaving').count()).toBe(0);
    expect(await page.title()).toBe('Kent – Waymark');
    expect(await page.locator('waymark-leave [role="status"]').innerText()).toBe('');
    status = 200;
    await page.locator('.leave').click();
    await page.waitForURL(EXIT);
  });

  test('a page that was left before it was whole comes back whole', async () => {
    const { page, context } = await browser.open();
    await standInForExit(context);
    await page.goto(`${inject('address')}areas/kent/`);
    await page.evaluate((exit) => void (window.location.href = exit), EXIT);
    await page.waitForURL(EXIT);
    await page.goBack();
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.title()).toBe('Kent – Waymark');
  });
});

test('nothing is recorded: no cookie, no storage, no entry of ours beside the history’s own', async () => {
  const { page, context } = await browser.open();
  await standInForExit(context);
  await page.goto(`${inject('address')}areas/kent/`);
  await page.locator('.leave').click();
  await page.waitForURL(EXIT);
  await page.goto(`${inject('address')}areas/`);
  expect(await context.cookies()).toEqual([]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate('JSON.stringify(history.state)')).toBe('null');
});
