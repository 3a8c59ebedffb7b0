// Where no browser is installed, the tests run in the one that a package carries: it must be as strict as an installed one.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchPackagedBrowser } from '../support/browser.ts';

const hasPackage = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(hasPackage)('the packaged browser', () => {
  let browser: Browser;
  let other: Server;
  beforeAll(async () => {
    browser = await launchPackagedBrowser();
    other = createServer((_, response) => response.end('secret'));
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  });
  afterAll(async () => {
    await browser?.close();
    other?.close();
  });

  test('shows a page of the site in letters of its own', async () => {
    const page = await browser.newPage();
    await page.goto(inject('address'));
    const { width } = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
    expect(width).toBeGreaterThan(100);
    await page.close();
  });

  test('keeps a page from reading another host', async () => {
    const page = await browser.newPage();
    await page.setContent('<p>Nothing.</p>');
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const read = page.evaluate((url) => fetch(url).then((response) => response.text()), address);
    await expect(read).rejects.toThrow('Failed to fetch');
    await page.close();
  });

  test('goes on when the last of its pages is closed', async () => {
    const context = await browser.newContext();
    await context.newPage();
    await context.close();
    expect(browser.isConnected()).toBe(true);
    const again = await browser.newContext();
    expect(await (await again.newPage()).evaluate('1 + 1')).toBe(2);
  });
});
