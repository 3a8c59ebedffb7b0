import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';
import { EXIT, standInForExit, type Destination } from './destination.ts';

/** What a frame may do at least so that the page's scripts run. */
const SCRIPTS = 'sandbox="allow-scripts allow-same-origin"';
const SCRIPTS_AND_WINDOW = 'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"';

const browser = useBrowser({ viewport: { width: 1000, height: 800 } });
let host: Server;
let outside: string;
let site: Served;
beforeAll(async () => {
  // Another site, on another host, that shows an area's page in a frame.
  host = createServer((request, response) => {
    const attributes = new URL(request.url!, 'http://x').searchParams.get('with') ?? '';
    const frame = `<iframe ${attributes} src="${site.address}areas/gwent/" width="900" height="600"></iframe>`;
    response.setHeader('content-type', 'text/html');
    response.end(request.url === '/before' ? '<title>Before</title>' : `<title>Host</title>${frame}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  site = await serveSite(SITE_FOLDER, 0, { isLive: false, framedBy: [outside] });
});
afterAll(async () => {
  host.close();
  await site.close();
});

interface Framed {
  page: Page;
  frame: Frame;
  destination: Destination;
}

async function openFramed(attributes = '', javaScriptEnabled = true): Promise<Framed> {
  const { page, context } = await browser.open({ javaScriptEnabled });
  const destination = await standInForExit(context);
  await page.goto(`${outside}/before`);
  await page.goto(`${outside}/?with=${encodeURIComponent(attributes)}`, { waitUntil: 'networkidle' });
  return { page, frame: page.frames()[1]!, destination };
}

const leave = (frame: Frame) => frame.getByRole('link', { name: 'Leave' }).last().click();
const heading = (frame: Frame) => frame.locator('h1').innerText();

describe('in a frame of another site', () => {
  test.each([
    ['without a sandbox', ''],
    ['with one that lets it', SCRIPTS_AND_WINDOW],
  ])('%s, the button takes the whole window, without a word of where one was', async (_, attributes) => {
    const { page, frame, destination } = await openFramed(attributes);
    await leave(frame);
    await page.waitForURL(EXIT);
    expect(await page.title()).toBe('Weather');
    expect(destination.arrived).toEqual([{ referrer: undefined, method: 'GET' }]);
  });

  test('Back then leads past the host’s page', async () => {
    const { page, frame } = await openFramed();
    await leave(frame);
    await page.waitForURL(EXIT);
    await page.goBack();
    expect(await page.title()).toBe('Before');
  });

  test('three presses of Shift do the same after a click in the frame', async () => {
    const { page, frame } = await openFramed();
    await frame.locator('h1').click();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(EXIT);
  });

  test('without JavaScript it takes the whole window too, but Back leads to the host’s page', async () => {
    const { page, frame } = await openFramed('', false);
    await leave(frame);
    await page.waitForURL(EXIT);
    await page.goBack();
    expect(page.url()).toContain(outside);
    expect(page.url()).toContain('?with=');
  });
});

describe('in a frame that may not leave', () => {
  test('the button turns it blank; the host’s page stays', async () => {
    const { page, frame, destination } = await openFramed(SCRIPTS);
    await leave(frame);
    await frame.waitForURL('about:blank');
    expect(await frame.locator('body').innerText()).toBe('');
    expect(await page.title()).toBe('Host');
    expect(destination.arrived).toEqual([]);
  });

  test('without JavaScript the button does nothing', async () => {
    const { page, frame, destination } = await openFramed('sandbox="allow-same-origin"', false);
    await leave(frame);
    // Long enough to have left: the destination answers at once.
    await page.waitForTimeout(500);
    expect(await heading(frame)).toContain('Gwent');
    expect(page.url()).toContain(outside);
    expect(destination.arrived).toEqual([]);
  });
});

describe('links in the frame', () => {
  test('to other pages open in the whole window: no other page may stand in a frame', async () => {
    const { page, frame } = await openFramed();
    await frame.locator('a[href="/areas/"]').first().click();
    await page.waitForURL(`${site.address}areas/`);
    expect(page.frames()).toHaveLength(1);
  });

  test('to parts of the page stay in the frame', async () => {
    const { page, frame } = await openFramed();
    await frame.locator('a[href="#part-2"]').first().click();
    await frame.waitForURL(/#part-2$/);
    expect(await page.title()).toBe('Host');
  });
});
